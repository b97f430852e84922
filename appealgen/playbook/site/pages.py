"""The pages that are made, and what takes the place of `[[…]]` in those written by hand."""

from __future__ import annotations

import json
import re
from functools import cached_property

from markupsafe import Markup

from appealgen.case.errors import Problem
from appealgen.case.words import Words
from appealgen.playbook.model import Playbook, in_language
from appealgen.playbook.reading.nodes import PlaybookError
from appealgen.playbook.site import appeals, keywords, scripts, training
from appealgen.playbook.site.changes import changes_page
from appealgen.playbook.site.composer import composer, picker, title
from appealgen.playbook.site.markup import plain
from appealgen.playbook.site.paths import answers, made
from appealgen.playbook.site.version import Version, current, versions

_PLACE = re.compile(r"<p>\[\[([a-z-]+)(?::([\w-]+))?\]\]</p>")


class Pages:
    """The pages of one playbook in one language."""

    def __init__(self, playbook: Playbook, language: str) -> None:
        self.playbook = playbook
        self.words = Words(language)
        self.released: tuple[Version, ...] = versions(playbook.folder)

    @cached_property
    def version(self) -> str:
        return current(self.playbook, self.released)

    @cached_property
    def made(self) -> dict[str, str]:
        """The Markdown of each page that is made, by its path."""
        return {path: self._page(path) for path in made(self.playbook, self.words.language)}

    def _page(self, path: str) -> str:
        folder, _, file = path.rpartition("/")
        name = file.removesuffix(".md")
        match folder, name:
            case "scripts", _:
                return self._of_scripts(name)
            case "appeals", "index":
                return appeals.index_page(self.words)
            case "appeals", _:
                lead = self.words.text("site/appeal-description", name=appeals.name_of(name, self.words))
                return head(description=lead) + appeals.violation_page(name, self.words)
            case "training", _:
                return self._of_training(name)
            case "", "changes":
                return changes_page(self.playbook, self.released, self.words)
            case "", "keywords":
                places = "\n\n".join(answers(self.playbook, self.words.language))
                return f"# {self.words.text('site/keywords')}\n\n{places}\n"
        return f"# {self.words.text('site/welcome')}\n\n[[list]]\n"

    def _of_scripts(self, name: str) -> str:
        script = self.playbook.script(name)
        if script is not None:
            told = title(script, self.words.language)
            about = head(title=told, description=scripts.description(script, self.words), hide=["toc"])
            return f"{about}# {plain(told)}\n\n[[page:{name}]]\n"
        if name == "all":
            return f"{head(hide=['toc'])}# {self.words.text('site/all-scripts')}\n\n[[composer]]\n"
        told = self.words.text("site/scripts" if name == "index" else f"site/stage/{name}")
        return f"{head(hide=['toc'])}# {told}\n\n[[{'list' if name == 'index' else f'list:{name}'}]]\n"

    def _of_training(self, name: str) -> str:
        kind, _, stem = name.partition("-")
        if kind == "index":
            return "\n".join([f"# {self.words.text('site/training')}", "", *self._training_links(), ""])
        every = self.playbook.quizzes if kind == "quiz" else self.playbook.checklists
        told = next(str(in_language(one.title, self.words.language) or stem) for one in every if one.name == stem)
        return f"{head(title=told)}# {plain(told)}\n\n{self.words.text(f'site/{kind}-lead')}\n\n[[{kind}:{stem}]]\n"

    def _training_links(self) -> list[str]:
        links = []
        for kind, every in (("checklist", self.playbook.checklists), ("quiz", self.playbook.quizzes)):
            for one in every:
                told = str(in_language(one.title, self.words.language) or one.name)
                links.append(f"- [{plain(told)}]({kind}-{one.name}.md)")
        return links

    def inserted(self, html: str, path: str) -> str:
        """The page with each `[[…]]` on a line of its own replaced. Raises PlaybookError for a name that isn't known."""
        return _PLACE.sub(lambda place: self._inserted(place[1], place[2] or "", path), html)

    def _inserted(self, kind: str, name: str, path: str) -> Markup:
        made = self._insert(kind, name)
        if made is None:
            facts = {"link": f"[[{kind}:{name}]]" if name else f"[[{kind}]]"}
            raise PlaybookError([Problem("playbook/unknown-place", path, facts=facts)])
        return made

    def _insert(self, kind: str, name: str) -> Markup | None:
        book, words = self.playbook, self.words
        script = book.script(name)
        match kind:
            case "script":
                return composer(script, book.limits, words) if script else None
            case "page":
                return scripts.script_page(script, book, words) if script else None
            case "composer":
                return picker(book.scripts, book.limits, words)
            case "list":
                chosen = [one for one in book.scripts if name in ("", one.stage)]
                return scripts.list_page(chosen, words)
            case "keywords":
                return keywords.preview(book, words)
            case "auto-reply":
                return keywords.automatic(book, words)
            case "quiz":
                return next((training.quiz(one, words) for one in book.quizzes if one.name == name), None)
            case "checklist":
                return next((training.checklist(one, words) for one in book.checklists if one.name == name), None)
        return None


def head(**fields: str | list[str]) -> str:
    """Front matter; JSON is YAML."""
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items())
    return "\n".join(["---", *lines, "---", "", ""])
