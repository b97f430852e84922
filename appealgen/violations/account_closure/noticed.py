"""What the notice names, a brand or a standard, against what the papers are about."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, blocks, weakens
from appealgen.evidence.documents.names import key, same_script
from appealgen.violations.account_closure.editions import Edition, editions, is_demanded, latest
from appealgen.violations.account_closure.groups import AUTHORIZATIONS, INVOICES, REPORTS, Group
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import otherwise
from appealgen.violations.documents.slots import Slot, read
from appealgen.violations.documents.titles import shares
from appealgen.violations.notice import told, words

TEXT = {"notice.text": "notice.txt"}


@VIOLATION.check(
    passes=Example(changes=TEXT, notice={"brand": "PINECREST"}),
    fails={
        "another-brand": Example(changes=TEXT, notice={"brand": "OAKRIDGE"}),
        "another-standard": Example(changes=TEXT, notice={"standards": "EN 71"}),
        "older-edition": Example(
            changes=TEXT,
            notice={"standards": "EN 5912"},
            documents={
                **otherwise(VIOLATION, "report.pdf", standards="EN 5912:2011").documents,
                "notice.txt": {"text": "Provide a test report to EN 5912:2020 for this tent."},
            },
        ),
        "edition-unsure": Example(
            changes=TEXT,
            notice={"standards": "EN 5912"},
            documents={
                **otherwise(VIOLATION, "report.pdf", standards="EN 5912:2020").documents,
                "notice.txt": {"text": "Provide a test report to EN 5912:2020+A1:2024 for this tent."},
            },
        ),
        "other-goods": Example(changes=TEXT, notice={"goods": "Folding camping chair FC-3"}),
    },
)
def papers_are_about_the_notice(group: Group, look: Look) -> Iterator[Finding]:
    """The brand, the standards with their editions, and the goods that the notice names, against your authorisations,
    invoices and reports.

    A paper about another brand, another standard or other goods answers another notice, however good it is. A report by
    an edition that was replaced says nothing of what the present one asks.
    """
    notice = told(look.case, look.evidence)
    brands = _said(group, look, "brand")
    granted = _said(group, look, "brand", AUTHORIZATIONS)
    goods = _said(
        group, look, "products", AUTHORIZATIONS if granted else None
    )  # an invoice of the right brand mends no wrong grant
    for brand in notice.get("brand", ()):
        if brands and not any(key(brand) in key(one) for one in (*(granted or brands), *goods)):
            yield weakens("another-brand", group.places[AUTHORIZATIONS.name], brand=brand, papers=brands)
    standards = _said(group, look, "standards")
    for standard in notice.get("standards", ()):
        if standards and not any(_is_part(standard, one) for one in standards):
            yield weakens("another-standard", group.places[REPORTS.name], standard=standard, papers=standards)
        yield from _older(standard, group, look)
    lines = (*_said(group, look, "products"), *_said(group, look, "models"))
    for title in notice.get("goods", ()) if lines else ():
        if all(same_script(line, title) and not shares(line, title) for line in lines):
            yield weakens("other-goods", group.places[INVOICES.name], title=title, lines=lines[:3])


def _older(standard: str, group: Group, look: Look) -> Iterator[Finding]:
    """An edition before the one that the notice prints. It blocks where the notice asks for a report by that edition.

    A missing amendment, or what was read by eye, is left to the person. `or later` changes nothing: later is never told.
    """
    text = words(look.case, look.evidence)
    wanted = max(editions(standard, text), key=lambda one: (one[0].year, one[0].amended), default=None)
    there = _said(group, look, "standards", REPORTS)
    newest = latest(standard, there)
    if wanted is None or newest is None or _is_as_new(newest, wanted[0]) or not _all_read(group, look):
        return
    facts: dict[str, Fact] = {"standard": wanted[0].text, "there": newest.text}
    if newest.year < wanted[0].year and _is_printed(newest.text, group, look) and is_demanded(text, wanted[1]):
        yield blocks("older-edition", group.places[REPORTS.name], **facts)
    else:
        yield weakens("edition-unsure", group.places[REPORTS.name], **facts)


def _is_as_new(one: Edition, other: Edition) -> bool:
    return one.year > other.year or (one.year == other.year and one.amended >= other.amended)


def _all_read(group: Group, look: Look) -> bool:
    """Whether no report may say more than was read of it."""
    return len(list(read(group.of(REPORTS), look))) == len(group.of(REPORTS))


def _is_printed(standard: str, group: Group, look: Look) -> bool:
    """Whether a report's text layer says it for certain."""
    fields = (field for _, document in read(group.of(REPORTS), look) for field in document.all("standards"))
    return any(field.certain and field.read == "text" and standard in field.value for field in fields)


def _said(group: Group, look: Look, name: str, only: Slot | None = None) -> tuple[str, ...]:
    """Everything of that name that the papers say, each once."""
    slots = (only,) if only else (AUTHORIZATIONS, INVOICES, REPORTS)
    papers = (paper for slot in slots for paper in group.of(slot))
    return tuple(dict.fromkeys(field.value for _, document in read(papers, look) for field in document.all(name)))


def _is_part(standard: str, other: str) -> bool:
    """`EN 71` is met by EN 71-3:2019; EN 718 is another."""
    wanted, there = ("".join(one.casefold().split()) for one in (standard, other))
    at = there.find(wanted)
    return at >= 0 and not there[at + len(wanted) : at + len(wanted) + 1].isdigit()
