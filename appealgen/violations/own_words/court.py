"""A court's order is no decision of the marketplace's, and no appeal lifts it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks
from appealgen.evidence.documents.model import Document
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.notice import told
from appealgen.violations.own_words.patterns import COURT

ORDER = "court_order"
_COURT = re.compile("|".join(COURT), re.IGNORECASE)


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
    reasons = told(case, look.evidence).get("reasons", ())
    document = look.evidence.document(case.notice.text)
    text = "\n".join((*reasons, document.text if isinstance(document, Document) else ""))
    found = _COURT.search(text)
    if ORDER in reasons or found:
        words = " ".join(found[0].split()) if found else ORDER
        yield blocks("in-the-notice", case.notice.text.place, words=words)


def _is_order(reason: str) -> bool:
    return reason.strip().casefold().replace("-", "_").replace(" ", "_") == ORDER


def enter(violation: Violation) -> None:
    """Make the rule the violation's, under the name `case/is-before-the-marketplace`."""
    notice = {"notice.text": "notice.txt"}
    order = {"notice.txt": {"text": "Under a temporary restraining order (26-cv-1234) your account is frozen."}}
    violation.check(
        per="case",
        family="case",
        passes=Example(changes={**notice, "reasons": ["other"]}),
        fails={
            "named": Example(changes={"reasons": ["court_order"]}),
            "in-the-notice": Example(changes=notice, documents=order),
        },
    )(is_before_the_marketplace)
