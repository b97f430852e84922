"""A court's order is no decision of the marketplace's, and no appeal lifts it."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks
from appealgen.evidence.documents.notices.courts import ORDER
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.notice import told


def is_before_the_marketplace(_: object, look: Look) -> Iterator[Finding]:
    """Whether the case, or the notice's text, speaks of a court, a restraining order, a law firm or a docket number.

    What a court ordered, the marketplace can't lift. A letter that admits or denies anything may be held against you
    there: speak to a lawyer first.
    """
    case = look.case
    if any(_is_order(reason) for reason in case.given.many("reasons")):
        yield blocks("named", case.at("reasons"))
        return
    if case.notice.text is None:
        return
    for words in told(case, look.evidence).get("court", ())[:1]:
        yield blocks("in-the-notice", case.notice.text.place, words=words)


def _is_order(reason: str) -> bool:
    return reason.strip().casefold().replace("-", "_").replace(" ", "_") == ORDER


def enter(violation: Violation) -> None:
    """Make the rule the violation's, under the name `case/is-before-the-marketplace`."""
    notice = {"notice.text": "notice.txt"}
    violation.check(
        per="case",
        family="case",
        passes=Example(changes={**notice, "reasons": ["other"]}),
        fails={
            "named": Example(changes={"reasons": ["court_order"]}),
            "in-the-notice": Example(changes=notice, notice={"court": "restraining order"}),
        },
    )(is_before_the_marketplace)
