"""Each violation that led to the closure has its own answer; and the letter goes where the notice says."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.violations.account_closure.groups import Group
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.notice import known, told

LED = {"violations": "7700110054 2026-03-19", "violation": "account_closure"}


@VIOLATION.check(
    fails={
        "unanswered": Example(changes={"notice.text": "notice.txt"}, notice=LED),
        "no-answer": Example(changes={"evidence.violations.0.answer": None}),
        "no-exhibit": Example(changes={"evidence.violations.0.exhibits": None}),
        "no-number": Example(changes={"evidence.violations.0.number": None, "evidence.violations.0.date": None}),
        "not-in-notice": Example(
            changes={"notice.text": "notice.txt", "evidence.violations.0.number": "7700119999"},
            notice={**LED, "violations": "7700110011 2026-02-01"},
        ),
    }
)
def every_violation_is_answered(group: Group, look: Look) -> Iterator[Finding]:
    """The violations that the notice lists against those of your case: each with an answer of its own, and its exhibits.

    What is left unanswered counts as admitted, and one that stands is often enough to keep the account closed.
    """
    listed = [value.split(" ")[0] for value in told(look.case, look.evidence).get("violations", ())]
    numbers = {_plain(one.number) for one in group.violations if one.number}
    for number in listed:
        if _plain(number) not in numbers:
            yield blocks("unanswered", group.places["violations"], number=number)
    for index, one in enumerate(group.violations, 1):
        name = one.number or f"{index}"
        if one.number and listed and _plain(one.number) not in map(_plain, listed):
            yield weakens("not-in-notice", one.number_place, number=name, listed=tuple(listed))
        if not one.number and one.date is None:
            yield weakens("no-number", one.place, number=name)
        if not one.answer:
            yield blocks("no-answer", one.place, number=name)
        elif not one.exhibits:
            yield weakens("no-exhibit", one.place, number=name)
        else:
            yield supports("answered", one.place, number=name)


def _plain(number: str | None) -> str:
    return "".join(sign for sign in (number or "").casefold() if sign.isalnum())


@VIOLATION.check(per="case", fails={"unknown": Example(changes={"notice.reply_to": None})})
def letter_has_an_address(_: object, look: Look) -> Iterator[Finding]:
    """Where the letter goes: the mailbox or link that the notice itself names.

    A closed account often has no appeal button. The program knows no mailbox of the marketplace's, and makes none up:
    a wrong one is read by nobody, or by somebody else.
    """
    notice = known(look.case, look.evidence)
    if not notice.reply_to and not notice.link:
        yield weakens("unknown", look.case.at("notice.reply_to"))
