"""The list of pages beside each page: as `nav.yml` orders it, else by folder; scripts stand in their lists, not here."""

from __future__ import annotations

import re
from typing import Any

from appealgen.case.yaml_nodes import MappingNode, Node
from appealgen.playbook.model import STAGES, in_language
from appealgen.playbook.reading.nodes import PlaybookError, Reading
from appealgen.playbook.site.pages import Pages
from appealgen.playbook.site.paths import by_hand, pages_folder

ORDER = ("", "scripts", "sessions", "sales", "performance", "feedback", "roles", "tools", "training", "appeals")
"""Folders as an agent needs them; others follow by name."""

_TITLE = re.compile(r"(?m)^(?:title: *(.+)|# +(.+))$")
Nav = list[Any]


def navigation(pages: Pages) -> Nav:
    """As mkdocs reads it: paths, and groups of them by title."""
    ordered = pages.playbook.folder / "nav.yml"
    if ordered.is_file():
        return _read(pages)
    by_folder: dict[str, list[str]] = {}
    for path in sorted(_shown(pages)):
        by_folder.setdefault(path.rpartition("/")[0].partition("/")[0], []).append(path)
    folders = sorted(by_folder, key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name))
    nav: Nav = []
    for folder in folders:
        own = sorted(by_folder[folder], key=_place)
        nav += own if not folder else [{_title(pages, own[0], folder): own}]
    last = [path for path in nav if path == "changes.md"]
    return [one for one in nav if one != "changes.md"] + last


def _place(path: str) -> tuple[bool, int, str]:
    """The folder's own page first, stages as a sale goes, the rest by name."""
    name = path.rpartition("/")[2].removesuffix(".md")
    return name != "index", STAGES.index(name) if name in STAGES else len(STAGES), path


def _shown(pages: Pages) -> frozenset[str]:
    """All but the pages of single scripts."""
    single = {f"scripts/{script.situation}.md" for script in pages.playbook.scripts}
    return (by_hand(pages.playbook, pages.words.language) | set(pages.made)) - single


def _title(pages: Pages, path: str, otherwise: str) -> str:
    """The title of a folder is its first page's."""
    file = pages_folder(pages.playbook.folder, pages.words.language) / path
    text = file.read_text(encoding="utf-8") if file.is_file() else pages.made.get(path, "")
    found = _TITLE.search(text)
    return (found[1] or found[2]).strip().strip('"') if found else otherwise


def _read(pages: Pages) -> Nav:
    """`nav.yml`: a list of paths, and of `{title: {en, zh}, pages: [...]}`. What it leaves out stands at the end."""
    reading = Reading((pages.playbook.folder / "nav.yml").as_posix())
    root = reading.load(pages.playbook.folder / "nav.yml")
    nav = [_entry(reading, node, pages.words.language) for node in reading.items(root)]
    if reading.problems:
        raise PlaybookError(reading.problems)
    left = sorted(_shown(pages) - set(paths(nav)))
    return [*nav, *left]


def _entry(reading: Reading, node: Node, language: str) -> Any:
    if not isinstance(node, MappingNode):
        return reading.text(node)
    fields = reading.fields(node, ("title", "pages"))
    reading.require(fields, ("title", "pages"), node)
    title = in_language(reading.by_language(fields.get("title"), "title"), language)
    return {str(title): [_entry(reading, one, language) for one in reading.items(fields.get("pages"))]}


def paths(nav: Nav) -> list[str]:
    """The paths in it, in its order."""
    found: list[str] = []
    for entry in nav:
        found += [entry] if isinstance(entry, str) else [path for inner in entry.values() for path in paths(inner)]
    return found
