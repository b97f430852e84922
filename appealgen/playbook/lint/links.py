"""A rule on the pages: what they lead to is there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from appealgen.playbook.lint.base import LintFinding, Looked, rule
from appealgen.playbook.model import STAGES, Playbook
from appealgen.playbook.site.paths import LANGUAGES, made, pages_folder

DIRECTIVE = re.compile(r"^\[\[([a-z-]+)(?::([\w-]+))?\]\]\s*$")
_LINK = re.compile(r"\[[^\]\n]*\]\(\s*<?([^)\s>#]+)(?:#[^)\s>]*)?>?[^)]*\)")
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


class Language(Struct, frozen=True):
    """The pages of one language: the folder, and what the build adds to it."""

    root: Path
    made: frozenset[str]

    def relative(self, page: Path) -> str:
        return page.relative_to(self.root).as_posix()


@rule
def broken_link(looked: Looked) -> Iterator[LintFinding]:
    """A page that leads to a page, a picture, a script, a quiz or a checklist which isn't there."""
    for language in LANGUAGES:
        pages = Language(pages_folder(looked.playbook.folder, language), frozenset(made(looked.playbook, language)))
        for page in sorted(pages.root.rglob("*.md")):
            for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1):
                for found in (*_LINK.finditer(line), *DIRECTIVE.finditer(line)):
                    if not _is_there(found, page, pages, looked.playbook):
                        yield LintFinding("broken-link", page.as_posix(), number, found.start() + 1, {"link": found[0]})


def _is_there(found: re.Match[str], page: Path, looked: Language, playbook: Playbook) -> bool:
    if found.re is DIRECTIVE:
        return _directive_is_there(found[1], found[2], playbook)
    if _OUTSIDE.match(found[1]):
        return True
    if (page.parent / found[1]).is_file():
        return True
    return posixpath.normpath(posixpath.join(looked.relative(page), "..", found[1])) in looked.made


def _directive_is_there(kind: str, name: str | None, playbook: Playbook) -> bool:
    match kind:
        case "script":
            return name is not None and playbook.script(name) is not None
        case "quiz" | "checklist":
            return name is not None and (playbook.folder / "training" / f"{kind}-{name}.yml").is_file()
        case "list":
            return name is None or name in STAGES
        case "auto-reply":
            return name is None and playbook.auto_reply is not None
        case _:
            return name is None and kind in ("composer", "keywords")
