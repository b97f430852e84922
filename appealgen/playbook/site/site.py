"""One language of the site while MkDocs builds it: its settings, its pages, what they say for the search, and the last cut."""

from __future__ import annotations

import json
import re
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appealgen.case.errors import Problem
from appealgen.playbook.reading.nodes import PlaybookError
from appealgen.playbook.reading.playbook import read_playbook
from appealgen.playbook.search.index import Page as Found
from appealgen.playbook.search.index import as_json, build_index
from appealgen.playbook.search.synonyms import read_practice, read_synonyms
from appealgen.playbook.site.composer import title
from appealgen.playbook.site.navigation import navigation
from appealgen.playbook.site.pages import Pages
from appealgen.playbook.site.trimming import trim

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

THEME = Path(__file__).with_name("theme")
ASSETS = "assets/playbook"
_TAGS = re.compile(r"<(script|style)[^>]*>.*?</\1>|<[^>]+>", re.DOTALL)


class Site:
    """The state of one build."""

    def __init__(self, folder: Path, language: str, public: bool) -> None:
        self.language = language
        self.public = public
        self.pages = Pages(read_playbook(folder), language)
        self.words = self.pages.words
        self.version = self.pages.version
        self._practice = read_practice(self.pages.playbook.folder)
        self._said: list[Found] = []

    @classmethod
    def of(cls, config: MkDocsConfig) -> Site:
        """`docs_dir` is `<playbook>/pages/<language>`."""
        docs = Path(config.docs_dir)
        return cls(docs.parent.parent, docs.name, bool(config.extra.get("public", True)))

    def configure(self, config: MkDocsConfig) -> None:
        """What the site's own file needn't say: our theme before the other, its language, and the list of pages."""
        if config.theme.name != "material":
            raise PlaybookError([Problem("playbook/not-material", Path(config.config_file_path).as_posix())])
        config.theme.dirs.insert(0, str(THEME))
        config.theme["language"] = self.language
        config.nav = navigation(self.pages)
        if config.site_url and self.language != "en":
            config.site_url = f"{config.site_url.rstrip('/')}/{self.language}/"
        own = config.extra.get(self.language, {})
        config.site_name = escape(str(own.get("site_name", config.site_name)))  # the theme prints both as they are
        config.copyright = own.get("copyright", config.copyright)
        config.site_description = escape(str(own.get("site_description", config.site_description) or ""))

    def is_listed(self, path: str) -> bool:
        """Whether a page that is made stands in the list beside the pages."""
        return self.pages.playbook.script(path.removeprefix("scripts/").removesuffix(".md")) is None

    def content(self, html: str, page: Page) -> str:
        """The page's HTML with everything inserted; what it says is kept for the search."""
        inserted = self.pages.inserted(html, page.file.src_uri)
        self._said.append(self._found(inserted, page))
        return wrapped(inserted, self.said("table"))

    def _found(self, html: str, page: Page) -> Found:
        path = page.file.src_uri
        script = self.pages.playbook.script(path.removesuffix(".md").removeprefix("scripts/"))
        if script is None:
            text = unescape(_TAGS.sub(" ", html)) if "reply-picker" not in html else ""
            return Found(page.file.url, str(page.title), (), (text,), is_reply=False)
        asks = (*(ask for told in script.asks.values() for ask in told), *self._practice.get(script.situation, ()))
        texts = tuple(body.text for body in script.bodies.values())
        return Found(page.file.url, title(script, self.language), asks, texts, tuple(script.title.values()))

    def finish(self, config: MkDocsConfig) -> None:
        """The index of the search, and what nobody loads is taken out."""
        index = build_index(sorted(self._said, key=lambda one: one.url), read_synonyms(self.pages.playbook.folder))
        told = json.dumps(as_json(index), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        site = Path(config.site_dir)
        (site / ASSETS / "index.js").write_text(f"window.playbookIndex={told};\n", encoding="utf-8")
        trim(site, self.public)

    def said(self, id: str, **facts: str | int) -> str:
        """Words for the templates."""
        return self.words.text(f"site/{id}", **facts)

    def other(self, page: Page) -> dict[str, str]:
        """The same page in the site's other language: relative, so that it works from a folder; `absolute` with a site_url."""
        up = "../" * page.file.url.count("/")
        language = "en" if self.language == "zh" else "zh"
        below = f"{up}zh/{page.file.url}" if language == "zh" else f"{up}../{page.file.url}"
        top = (page.canonical_url or "").removesuffix(page.file.url)
        absolute = top and (f"{top}zh/{page.file.url}" if language == "zh" else top.removesuffix("zh/") + page.file.url)
        return {"language": language, "url": below, "absolute": absolute}

    def stages(self) -> list[dict[str, Any]]:
        """For the home page: each stage with its number of scripts."""
        counted: dict[str, int] = {}
        for script in self.pages.playbook.scripts:
            counted[script.stage] = counted.get(script.stage, 0) + 1
        stages = ("pre-sale", "in-sale", "after-sale")
        return [{"name": stage, "count": counted[stage]} for stage in stages if stage in counted]

    def browser_words(self) -> str:
        """What the page's script says."""
        names = ("copy", "copied", "copy-failed", "fill-first", "date", "tracking", "amount", "too-long",
                 "count", "buyer-language", "to-buyer", "for-you", "results", "no-results", "search-hint", "choose",
                 "score", "done", "right", "wrong", "again", "filter")  # fmt: skip
        told = {name: self.words.or_else(f"site/js/{name}", name) for name in names}
        told["own"] = self.language
        return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).replace("</", "<\\/")


_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def wrapped(html: str, label: str) -> str:
    """Wide tables scroll in a frame of their own, which the keyboard reaches; the page never scrolls sideways."""
    frame = f'<div class="pb-wide" tabindex="0" role="group" aria-label="{label}">'
    return _TABLE.sub(lambda table: f"{frame}{table[0]}</div>", html)
