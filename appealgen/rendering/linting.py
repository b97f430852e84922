"""What is wrong in a template before it is used: a letter's words, or the Word file of the house style."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from jinja2 import TemplateSyntaxError, meta, nodes

from appealgen.case import resources
from appealgen.case.errors import CaseError, Problem
from appealgen.case.marketplace import read_marketplace, toml_place
from appealgen.case.text import nearest
from appealgen.rendering import fields, hiding, word_linting
from appealgen.rendering.errors import PangoMissingError
from appealgen.rendering.failing import complaint, line_of
from appealgen.rendering.impossible import impossible
from appealgen.rendering.letter_parts import names, parts
from appealgen.rendering.page_rules import of_page, of_style
from appealgen.rendering.press import complaints

PARTS = ("locale", "subject", "running", "draft", "letter", "form")
"""Macros that every letter must have: each is asked for by its name."""
LISTS = ("exhibit_pages", "exhibit_list")
"""Of the shared templates: a page for each exhibit, and the list of all with their checksums."""


TAKEN_IN = ("shared", "papers")
"""Folders of what several letters take in: no letters themselves."""


def lint(file: Path, violation: str | None = None) -> tuple[Problem, ...]:
    """`violation`: of a letter; else the folder's name tells it. Raises OSError when the file can't be read."""
    data = file.read_bytes()
    if data[:2] == b"PK" or file.suffix == ".docx":
        return tuple(word_linting.problems(data, file.name))
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError:
        return (Problem("template/not-text", file.name),)
    match file.suffix:
        case ".css":
            return tuple(_style(source, file.name))
        case ".html":
            return tuple(_page(source, file.name))
        case ".toml":
            return tuple(_told(source, file))
    folder = file.resolve().parent.name
    if folder in TAKEN_IN and violation is None:
        return tuple(_part(source, file))
    return tuple(_letter(source, file, violation or folder))


def _style(source: str, name: str) -> Iterator[Problem]:
    for what, line in of_style(source):
        yield Problem("template/forbidden", name, line, facts={"what": what})
    for by in hiding.of_style(source):
        yield Problem("template/hides", name, by.line, by.column, {"what": by.what})
    for told in map(complaint, _said(source)):
        if told.kind != "fetch":  # which is told already
            facts = {"kind": told.kind, "what": told.what, "reason": ""}
            yield Problem("template/fails", name, told.line or line_of(told.what, source), told.column, facts)


def _said(style: str) -> list[str]:
    """By the press that will use it; nothing where that isn't installed."""
    try:
        return complaints(style)
    except PangoMissingError:
        return []


PAGES = {"letter.html": ("lang", "title", "author", "date", "running", "draft", "letter"),
         "email.html": ("lang", "title", "fonts", "draft", "above", "letter")}  # fmt: skip
"""What each page of paper/ may print."""


def _page(source: str, name: str) -> Iterator[Problem]:
    try:
        asked = meta.find_undeclared_variables(fields.environment().parse(source))
    except TemplateSyntaxError as error:
        yield Problem("template/syntax", name, error.lineno, facts={"reason": error.message or ""})
        return
    known = PAGES.get(name, PAGES["letter.html"])
    for field in sorted(asked - set(known)):
        line = next((n for n, text in enumerate(source.splitlines(), 1) if re.search(rf"\b{field}\b", text)), None)
        yield Problem("template/unknown-field", name, line, facts={"field": field, "near": nearest(field, known)})
    if "letter" not in asked:
        yield Problem("template/no-letter", name)
    for what, at in of_page(source, mail=name == "email.html"):
        yield Problem("template/forbidden", name, at, facts={"what": what})
    if "letter" in asked:
        yield from _hidden(source, name)


def _hidden(source: str, name: str) -> Iterator[Problem]:
    marked = re.sub(r"\{\{-?\s*letter\b[^}]*\}\}", f"<div {hiding.MARK}></div>", source)
    for what in hiding.of_mail(marked):
        line = next((number for number, one in enumerate(source.splitlines(), 1) if what in one.lower()), None)
        yield Problem("template/hides", name, line, facts={"what": what})


def _told(source: str, file: Path) -> Iterator[Problem]:
    """Words of paper/, or a marketplace."""
    try:
        told = tomllib.loads(source)
        if file.resolve().parent.name == "marketplaces":
            read_marketplace(file.stem, source, file.name)
            return
    except tomllib.TOMLDecodeError as error:
        yield Problem("template/syntax", file.name, *toml_place(error), {"reason": str(error)})
        return
    except CaseError as error:
        yield from error.problems
        return
    ours = resources.shipped_templates() / "paper" / file.name
    wanted = tomllib.loads(ours.read_text("utf-8"))["en"] if ours.is_file() else {}
    for language, words in told.items():
        for key in sorted(wanted.keys() - (words.keys() if isinstance(words, dict) else set())):
            yield Problem("template/missing-words", file.name, facts={"key": f"{language}.{key}"})
    if wanted and "en" not in told:
        yield Problem("template/missing-words", file.name, facts={"key": "en"})


def _letter(source: str, file: Path, violation: str) -> Iterator[Problem]:
    name = file.name
    if violation not in fields.violations():
        known = fields.violations()
        facts = {"violation": violation, "near": nearest(violation, known), "known": known}
        yield Problem("template/no-violation", name, facts=facts)
        return
    try:
        tree = fields.environment().parse(source)
    except TemplateSyntaxError as error:
        yield Problem("template/syntax", name, error.lineno, facts={"reason": error.message or ""})
        return
    yield from _unknown(source, name, (violation,))
    yield from _never(tree, name)
    within: list[Problem] = []
    taken = list(parts(tree, file, within))
    yield from within
    for part in taken:
        yield from _unknown(part.source, part.name, (violation,), part.given)
        yield from _never(part.tree, part.name)
    macros = {one.name for one in tree.find_all(nodes.Macro)}
    for macro in PARTS:
        if macro not in macros:
            yield Problem("template/missing-part", name, facts={"part": macro})
    called = {_called(one) for text in (tree, *(part.tree for part in taken)) for one in text.find_all(nodes.Call)}
    if "request" not in called:
        yield Problem("template/missing-request", name)
    for wanted in LISTS:
        if wanted not in called:
            yield Problem("template/missing-exhibits", name, facts={"part": wanted})


def _part(source: str, file: Path) -> Iterator[Problem]:
    """It may read what any letter may, and need have none of a letter's parts."""
    try:
        tree = fields.environment().parse(source)
    except TemplateSyntaxError as error:
        yield Problem("template/syntax", file.name, error.lineno, facts={"reason": error.message or ""})
        return
    yield from _unknown(source, file.name, fields.violations(), names(tree))
    yield from _never(tree, file.name)
    within: list[Problem] = []
    list(parts(tree, file, within))
    yield from within


def _unknown(
    source: str, name: str, violations: tuple[str, ...], given: frozenset[str] = frozenset()
) -> Iterator[Problem]:
    """A name at the head must be one of the facts, or `given`; behind a point, one that some built-in letter reads."""
    known = [field for one in violations for field in fields.fields(one)]
    heads = {one.split(".")[0].split("[")[0] for one in known} | fields.NOT_FACTS | set(fields.environment().globals)
    attributes = frozenset[str]().union(*map(fields.attributes, violations))
    for field, line in fields.used(source):
        head, *rest = field.replace("[]", "").split(".")
        if head in given:
            continue
        known_head = head in heads or head.startswith(fields.GIVEN)
        wrong = head if not known_head else next((one for one in rest if one not in attributes), None)
        if wrong:
            near = nearest(wrong, heads if wrong == head else attributes)
            facts = {"field": field.removeprefix(fields.GIVEN), "near": near}
            yield Problem("template/unknown-field", name, line, facts=facts)


def _never(tree: nodes.Template, name: str) -> Iterator[Problem]:
    for one in impossible(tree, fields.environment()):
        yield Problem("template/fails", name, one.line, facts={"kind": one.kind, "what": one.what, "reason": ""})


def _called(call: nodes.Call) -> str:
    return call.node.attr if isinstance(call.node, nodes.Getattr) else getattr(call.node, "name", "")
