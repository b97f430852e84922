"""A rule on the pages: what they lead to is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from appealgen.playbook.lint.base import LintFinding, Looked, rule
from appealgen.playbook.model import Playbook

DIRECTIVE = re.compile(r"\[\[(script|composer|keywords|quiz|checklist)(?::([\w-]+))?\]\]")
_LINK = re.compile(r"\[[^\]\n]*\]\(\s*<?([^)\s>#]+)(?:#[^)\s>]*)?>?[^)]*\)")
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
GENERATED = re.compile(r"(?:scripts|appeals|training)/[\w-]+\.md|(?:changes|index|scripts|appeals|keywords)\.md")
"""Pages that the build makes; those of scripts are looked for among the scripts."""


@rule
def broken_link(looked: Looked) -> Iterator[LintFinding]:
    """A page that leads to a page, a picture, a script, a quiz or a checklist which isn't there."""
    root = looked.playbook.folder / "pages"
    for page in sorted(root.glob("*/**/*.md")):
        for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1):
            for found in (*_LINK.finditer(line), *DIRECTIVE.finditer(line)):
                if not _is_there(found, page, root, looked.playbook):
                    yield LintFinding("broken-link", page.as_posix(), number, found.start() + 1, {"link": found[0]})


def _is_there(found: re.Match[str], page: Path, root: Path, playbook: Playbook) -> bool:
    if found.re is DIRECTIVE:
        return _directive_is_there(found[1], found[2], playbook)
    target = found[1]
    if _OUTSIDE.match(target):
        return True
    base = root / page.relative_to(root).parts[0]
    file = Path(*_folded((page.parent / target).parts))
    if file.is_file():
        return True
    if not file.is_relative_to(Path(*_folded(base.parts))):
        return False
    return _is_generated(file.relative_to(Path(*_folded(base.parts))).as_posix(), playbook)


def _is_generated(path: str, playbook: Playbook) -> bool:
    if not GENERATED.fullmatch(path):
        return False
    folder, _, name = path.rpartition("/")
    if folder == "scripts":
        stem = name.removesuffix(".md")
        return stem in ("index", "pre-sale", "in-sale", "after-sale", "all") or playbook.script(stem) is not None
    if folder == "appeals":
        from appealgen.violations.catalog import NAMES

        return name.removesuffix(".md") in ("index", *NAMES)
    return True


def _directive_is_there(kind: str, name: str | None, playbook: Playbook) -> bool:
    match kind:
        case "script":
            return name is not None and playbook.script(name) is not None
        case "quiz" | "checklist":
            return name is not None and (playbook.folder / "training" / f"{kind}-{name}.yml").is_file()
        case _:
            return name is None


def _folded(parts: tuple[str, ...]) -> list[str]:
    """Without `..`: a link is judged by its words, not by what lies on the disk."""
    folded: list[str] = []
    for part in parts:
        if part == ".." and folded:
            folded.pop()
        elif part != ".":
            folded.append(part)
    return folded
