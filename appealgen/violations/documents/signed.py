"""Whether a paper that somebody must sign bears a signature or a seal, and a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from appealgen.case.finding import Finding, Place, weakens
from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.model import Document, DocumentSign
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import says
from appealgen.violations.documents.slots import Group, Paper, read

KINDS = ("declaration", "lease", "brand_authorization")
"""Kinds that hold only when signed."""
CHAIN = "authorizations"
"""The slot whose papers a rule of their own asks for a signature."""
SIGNED = ("seal", "signature", "digital_signature")
"""Signs of the file that speak for a signature."""
ELECTRONIC = re.compile(
    r"docusign|e-?sign(?:ed|ature)?\b|(?:electronic|digital)(?:ly)? sign"
    r"|电子(?:签|印|公)章?|электронн\w+ подпис|firma(?:do)? (?:electr|digital)",
    re.IGNORECASE,
)
"""Signed in a way that leaves no stroke."""
_DAY = r"(?:\bdate\b|\bdated\b|\bдата\b|\bfecha\b|日期)"
_DAY_LEFT_OPEN = re.compile(
    rf"{_DAY}[^\n_.…＿]{{0,30}}(?:[_＿]{{3,}}|\.{{5,}}|…{{2,}})(?![^\n]*\d)|{_DAY}\s*[:：]\s*$",
    re.IGNORECASE | re.MULTILINE,
)
"""`Place and date: Dongguan, ________`."""


def is_signed(group: Group, look: Look) -> Iterator[Finding]:
    """Declarations, leases and authorisations: whether a line for a signature or seal stands empty, and whether a declaration
    tells its day.

    Anybody can print such a paper. What makes it somebody's word is his signature, and the day on which he gave it.
    """
    for paper, document in read(group.papers, look):
        if document.kind not in KINDS or not document.kind_certain:
            continue
        line = empty_line(document)
        if line is not None and paper.slot.name != CHAIN:
            yield weakens("line-empty", place_of(paper, line), kind=document.kind)
        if document.kind == "declaration" and _is_undated(document):
            yield weakens("undated", paper.file.place, kind=document.kind)


def empty_line(document: Document) -> DocumentSign | None:
    """The first line for a signature that bears none, of a paper on which nothing else speaks for one."""
    if any(document.sign(name) for name in SIGNED) or ELECTRONIC.search(document.text):
        return None
    return document.sign("empty_line")


def place_of(paper: Paper, sign: DocumentSign) -> Place:
    return replace(paper.file.place, page=sign.page, box=sign.box)


def _is_undated(document: Document) -> bool:
    """Read off a text: its day is left open, or no day stands anywhere."""
    if document.read != "text" or document.get("issue_date") or document.get("valid_from"):
        return False
    return _DAY_LEFT_OPEN.search(document.text) is not None or not any(dates(document.text))


def enter(violation: Violation, paper: str) -> None:
    """Make the rule the violation's, proved on that paper of its good case."""
    blank = (DocumentSign("empty_line", "only_print", 1),)

    def declared(text: str, **document: object) -> Example:
        return Example(documents={paper: {**says("declaration"), "text": text, **document}})

    violation.check(
        family="document",
        passes=declared("Declaration of conformity. Place and date: Dongguan, 12 May 2026"),
        fails={
            "line-empty": Example(documents={paper: {**says("lease"), "signs": blank}}),
            "undated": declared("Declaration of conformity. Place and date: Dongguan, ____________"),
        },
    )(is_signed)
