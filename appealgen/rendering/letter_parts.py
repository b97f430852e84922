"""The other templates that a letter's template takes in: which they are, whether they are there, and where."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import TemplateSyntaxError, nodes

from appealgen.case import resources
from appealgen.case.errors import Problem
from appealgen.case.text import nearest
from appealgen.rendering import fields

TAKES = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
LIKE = 0.75
"""How like a name must be to be offered: all of them end alike."""


class Part(NamedTuple):
    """A template that is not ours, and is read where another says so."""

    name: str
    """As it is taken in: `parts/opening.md`."""
    source: str
    tree: nodes.Template
    given: frozenset[str]
    """Names that it has from those that take it in."""


def parts(tree: nodes.Template, file: Path, problems: list[Problem]) -> Iterator[Part]:
    """All of them, each once, by the way that the letter goes. What is wrong with one is added to `problems`."""
    return _parts(tree, file.name, file.resolve().parent.parent, problems, {file.resolve()}, frozenset())


def _parts(
    tree: nodes.Template, name: str, root: Path, problems: list[Problem], seen: set[Path], given: frozenset[str]
) -> Iterator[Part]:
    given |= names(tree)
    for taken in tree.find_all(TAKES):
        assert isinstance(taken, TAKES)
        asked = _asked(taken.template)
        found = [(one, place) for one in asked if (place := _place(one, root)) is not None]
        if asked and not found and not getattr(taken, "ignore_missing", False):
            facts = {"part": asked[0], "near": nearest(asked[0], _known(root), LIKE)}
            problems.append(Problem("template/no-part", name, taken.lineno, facts=facts))
        for other, place in found[:1]:
            if place in seen or place.is_relative_to(resources.shipped_templates()):
                continue
            seen.add(place)
            try:
                source = place.read_text("utf-8")
                inside = fields.environment().parse(source)
            except UnicodeDecodeError:
                problems.append(Problem("template/not-text", other))
                continue
            except TemplateSyntaxError as error:
                problems.append(Problem("template/syntax", other, error.lineno, facts={"reason": error.message or ""}))
                continue
            theirs = given if getattr(taken, "with_context", True) else frozenset()
            yield Part(other, source, inside, theirs)
            yield from _parts(inside, other, root, problems, seen, theirs)


SAID = (nodes.Const, nodes.List, nodes.Tuple, nodes.Concat, nodes.Add)
"""Of these alone a name may be put together before the letter is written: `9 ** 9 ** 9` would be reckoned for ever."""


def _asked(template: nodes.Expr) -> list[str]:
    """The names that it asks for, in order; [] where they are reckoned only when the letter is written."""
    if not all(isinstance(one, SAID) for one in (template, *template.find_all(nodes.Expr))):
        return []
    try:
        said = template.as_const()
    except nodes.Impossible:
        return []
    names = said if isinstance(said, list | tuple) else [said]
    return [one for one in names if isinstance(one, str)]


def _place(name: str, root: Path) -> Path | None:
    """Beside the letter, else where a build would find it."""
    if ".." in name.split("/") or name.startswith("/") or "\\" in name:
        return None
    if (root / name).is_file():
        return (root / name).resolve()
    try:
        return resources.template(f"letters/{name}").resolve()
    except FileNotFoundError:
        return None


def _known(root: Path) -> set[str]:
    """The names that there are."""
    shipped = resources.shipped_templates() / "letters"
    return {file.relative_to(folder).as_posix() for folder in (root, shipped) for file in folder.glob("*/*.md")}


def names(tree: nodes.Template) -> frozenset[str]:
    """The names that a template makes: a part reads them too."""
    made = {one.name for one in tree.find_all(nodes.Name) if one.ctx in ("store", "param")}
    made |= {one.name for one in tree.find_all(nodes.Macro)}
    return frozenset(made | {one.target for one in tree.find_all(nodes.Import)})
