"""What went wrong with a template that is not ours, from the library's own words: its kind, which has words in the reader's
language, what it is about, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from appealgen.case import resources
from appealgen.case.errors import Problem
from appealgen.rendering.errors import ClaimWithoutExhibitError, LetterError, NoSuchExhibitError, RenderingError

STYLE = "paper/letter.css"
AT = re.compile(r" at (\d+):(\d+)\b")
LONGEST = 300
OF_STYLE = ("property", "value", "selector", "medium", "unread", "font", "fetch", "other")

Place = tuple[str | None, int | None]


class Told(NamedTuple):
    """A complaint of the press: its kind, what it is about, line and column of the style."""

    kind: str
    what: str
    line: int | None = None
    column: int | None = None


COMPLAINTS = (
    ("property", re.compile(r"Ignored `(.+?)`.*unknown property")),
    ("value", re.compile(r"Ignored `(.+?)`.*invalid value")),
    ("property", re.compile(r"Ignored `(.+?)`")),
    (
        "selector",
        re.compile(
            r"(?:Invalid or unsupported selector,? |Unsupported @page selector )['\"](.+?)['\"](?:,|$)", re.DOTALL
        ),
    ),
    ("medium", re.compile(r"(?:Invalid media type|Expected a media type, got) ['\"](.+?)['\"]")),
    ("unread", re.compile(r"Parse error .*?: (.+)")),
    ("font", re.compile(r"Font-face '(.+?)' cannot be loaded")),
    ("glyph", re.compile(r"\.notdef glyph rendered for Unicode string unsupported by fonts: (.+)")),
    ("fetch", re.compile(r"(?:not ours to fetch: |(?=@import))(.+)")),
    ("too-deep", re.compile(r"lists or quotations within one another, more than (\d+) levels")),
    ("too-wide", re.compile(r"a table of (\d+) columns")),
)
"""How WeasyPrint, and we, say it."""


def complaint(said: str) -> Told:
    """Of one warning."""
    place = AT.search(said)
    line, column = (int(place[1]), int(place[2])) if place else (None, None)
    for kind, pattern in COMPLAINTS:
        if found := pattern.search(said):
            return Told(kind, found[1].strip(), line, column)
    return Told("other", said, line, column)


def problems(error: BaseException, template: str, place: Place) -> Iterator[Problem]:
    """`template`: the one that is not ours, if nothing better is known. `place`: the file and line where Jinja stood."""
    reason = f"{type(error).__name__}: {error}"[:LONGEST]
    file, line = place
    for told in dict.fromkeys(_told(error)):
        here = told.line or _line(told) if told.kind in OF_STYLE else None
        yield Problem(
            "template/fails",
            f"templates/{STYLE}" if here else file or f"templates/{template}",
            here or line,
            told.column,
            {"reason": reason, "kind": told.kind, "what": told.what[:LONGEST]},
        )


def _line(told: Told) -> int | None:
    """Where the style says what the press complains of without a place."""
    for style in resources.own(STYLE):
        return line_of(told.what, style.file.read_text("utf-8", "replace"))
    return None


def line_of(what: str, style: str) -> int | None:
    """From 1, the first; None where the style says it in other signs."""
    before, found, _ = style.partition(what)
    return before.count("\n") + 1 if found else None


def _told(error: BaseException) -> Iterator[Told]:
    match error:
        case RenderingError():
            yield from map(complaint, error.said)
        case TemplateNotFound():
            yield Told("not-found", str(error))
        case TemplateSyntaxError():
            yield Told("syntax", error.message or "")
        case SecurityError():
            yield Told("sandbox", _quoted(str(error))[0])
        case UndefinedError():
            yield Told("undefined", _quoted(str(error))[-1])
        case ClaimWithoutExhibitError():
            yield Told("claim", error.claim)
        case NoSuchExhibitError():
            yield Told("exhibit", error.target)
        case LetterError():
            yield Told("no-words", str(error))
        case ArithmeticError() | TypeError() | ValueError() | LookupError():
            yield Told("reckoning", str(error))
        case _:
            yield Told("other", f"{type(error).__name__}: {error}".removesuffix(": "))


def _quoted(said: str) -> list[str]:
    """The names in it: `'dict object' has no attribute 'nmae'` is about `nmae`."""
    return [one for one in re.findall(r"'([^']*)'", said) if not one.endswith("object")] or [said]


def shown(file: Path) -> str:
    """From templates/ on."""
    parts = file.parts
    return "/".join(parts[parts.index("templates") :]) if "templates" in parts else file.name
