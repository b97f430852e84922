"""When a paper was issued and until when it holds, against the day of the notice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from appealgen.case.finding import Fact, Finding, blocks, supports, weakens
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.names import key
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import otherwise, unsure
from appealgen.violations.documents.slots import OLD_AFTER, Group, Paper, at, read
from appealgen.violations.notice import known

HOLD = ("business_licence", "brand_authorization", "declaration")
"""Kinds that hold for a time."""
MAY_HOLD = ("lease", "registration_page", "other")
"""Kinds of which it is told when they plainly don't: a lease may go on by custom, and what a paper of no known kind is for, a
permit or a certificate, nobody knows."""

ALIKE = 0.1
"""Certainties that lie so near are readings of one date; what lies below is another date's stray."""


def days(document: Document, name: str) -> list[tuple[dt.date, DocumentField]]:
    """Every day that the field may mean: several when it can be read in two ways."""
    found: list[tuple[dt.date, DocumentField]] = []
    fields = document.all(name)
    for field in fields:
        if field.certainty < fields[0].certainty - ALIKE:
            break
        with suppress(ValueError):
            found.append((dt.date.fromisoformat(field.value[:10]), field))
    return found


def is_dated_in_time(group: Group, look: Look) -> Iterator[Finding]:
    """The date of issue of each invoice and bill: before the notice, and not long before it.

    An invoice from after the notice was not what you acted on. One that is older than a year, or a bill older than
    three months, is refused elsewhere as out of date. A date that can be read in two ways is never taken for the good one.
    """
    notice = known(look.case, look.evidence).date
    dated = [(paper, document) for paper, document in read(group.papers, look) if document.kind in OLD_AFTER]
    if dated and notice is None:
        yield weakens("notice-undated", look.case.at("notice.date"))
        return
    for paper, document in dated:
        assert notice is not None
        finding = _issued(paper, document, notice, OLD_AFTER[document.kind])
        if finding:
            yield finding


def _issued(paper: Paper, document: Document, notice: dt.date, most: int) -> Finding | None:
    def judge(day: dt.date) -> str:
        return "after-notice" if day > notice else "too-old" if (notice - day).days > most else "in-time"

    facts: dict[str, Fact] = {"notice": str(notice), "most": most}
    return _judged(paper, days(document, "issue_date"), judge, ("after-notice",), "in-time", "undated", facts)


def was_in_force(group: Group, look: Look) -> Iterator[Finding]:
    """From when and until when each licence, permit, authorisation or declaration holds, against the day of the notice.

    What had run out when the notice came, or began only afterwards, covers nothing that the notice is about.
    """
    notice = known(look.case, look.evidence).date
    papers = list(read(group.papers, look))
    for paper, document in papers if notice else ():
        assert notice is not None
        lets = document.kind in MAY_HOLD
        if not lets and document.kind not in HOLD:
            continue
        begins, ends = days(document, "valid_from"), days(document, "valid_until")
        facts = {"notice": str(notice)}
        finding, grave = None, not lets and not _is_replaced(paper, document, papers, notice)
        by = (
            notice if paper.slot.kinds else max(notice, look.case.date)
        )  # what is asked for now may begin after the notice
        if begins and all(day > by for day, _ in begins):
            finding = _judged(paper, begins, lambda day: "not-yet", ("not-yet",) if grave else (), "", "", facts)
        elif ends or document.kind == "brand_authorization":
            finding = _judged(paper, ends, _until(notice), ("expired",) if grave else (), "in-force", "no-end", facts)
        if finding and (not lets or finding.says in ("expired", "not-yet")):
            yield finding


def _is_replaced(paper: Paper, document: Document, papers: list[tuple[Paper, Document]], notice: dt.date) -> bool:
    """Beside it stands one of its kind, in the same name, that is in force: the old one and the new one. Authorisations make a
    chain, of which each link counts."""
    holder = document.get("holder")
    beside = (other for one, other in papers if other.kind == document.kind and one.slot is paper.slot)
    return document.kind == "business_licence" and any(
        _is_in_force(other, notice)
        and (name := other.get("holder"))
        and holder
        and key(name.value) == key(holder.value)
        for other in beside
        if other is not document
    )


def _is_in_force(document: Document, notice: dt.date) -> bool:
    begins, ends = days(document, "valid_from"), days(document, "valid_until")
    return bool(ends) and all(day >= notice for day, _ in ends) and not any(day > notice for day, _ in begins)


def _until(notice: dt.date) -> Callable[[dt.date], str]:
    return lambda day: "expired" if day < notice else "in-force"


def _judged(
    paper: Paper,
    found: list[tuple[dt.date, DocumentField]],
    judge: Callable[[dt.date], str],
    grave: tuple[str, ...],
    good: str,
    absent: str,
    facts: Mapping[str, Fact],
) -> Finding | None:
    """One finding for a date, or none: what does not hold for every reading of it is ambiguous."""
    if not found:
        return weakens(absent, paper.file.place, **facts)
    verdicts = {judge(day) for day, _ in found}
    place = at(paper, found[0][1])
    told: dict[str, Fact] = {"date": str(found[0][0]), **facts}
    if len(verdicts) > 1:
        return weakens("ambiguous", place, **{**told, "readings": tuple(str(day) for day, _ in found)})
    (verdict,) = verdicts
    if verdict == good and _only_by_order(found):
        return None  # in time either way; which day it is nothing tells, so no letter may say it
    if not found[0][1].certain:
        return weakens("unsure", place, **told)
    if verdict == good:
        return supports(verdict, place, **told)
    return blocks(verdict, place, **told) if verdict in grave else weakens(verdict, place, **told)


def _only_by_order(found: list[tuple[dt.date, DocumentField]]) -> bool:
    """Read for certain off a text, and doubtful only in which of its numbers is the month: `09/10/2026`."""
    if len(found) != 2 or any(field.read != "text" for _, field in found):
        return False
    (one, _), (other, _) = found
    return one.year == other.year and (one.month, one.day) == (other.day, other.month)


def enter_issued(violation: Violation, invoice: str) -> None:
    """Make the rule about days of issue the violation's, proved on that invoice of its good case."""
    violation.check(
        family="document",
        fails={
            "notice-undated": Example(changes={"notice.date": None}),
            "undated": otherwise(violation, invoice, issue_date=None),
            "ambiguous": otherwise(violation, invoice, issue_date=("2026-10-12", "2026-12-10")),
            "unsure": unsure(violation, invoice, "issue_date", "2026-10-12"),
            "after-notice": otherwise(violation, invoice, issue_date="2026-11-18"),
            "too-old": otherwise(violation, invoice, issue_date="2025-03-01"),
        },
    )(is_dated_in_time)


def enter_in_force(violation: Violation, licence: str, told: Mapping[str, Any] | None = None) -> None:
    """Make the rule about terms the violation's, proved on that licence of its good case; `told`: what it says there, where
    the good case's paper is another kind."""
    good = told or violation.good_papers[licence]

    def until(*more: DocumentField, without: str = "valid_until", kind: str = good["kind"]) -> Example:
        kept = tuple(field for field in good["fields"] if field.name != without)
        return Example(documents={licence: {**good, "kind": kind, "fields": (*kept, *more)}})

    def day(value: str, name: str = "valid_until", certainty: float = 1.0) -> DocumentField:
        return DocumentField(name, value, certainty, 1)

    violation.check(
        family="document",
        passes=Example(documents={licence: good}),
        fails={
            "not-yet": until(day("2026-11-25", "valid_from"), without="valid_from"),
            "expired": until(day("2026-11-16")),
            "ambiguous": until(day("2026-11-12"), day("2026-12-11")),
            "unsure": until(day("2027-01-01", certainty=0.5)),
            "no-end": until(kind="brand_authorization"),
        },
    )(was_in_force)
