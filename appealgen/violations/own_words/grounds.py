"""Either it did not happen, or it did and was put right: what each ground asks, and never both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from appealgen.case.finding import Finding, weakens
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.own_words.patterns import INTENTION
from appealgen.violations.own_words.stances import looked_for, stances
from appealgen.violations.own_words.texts import own_texts

CORRECTED = "corrected"
OF_FACTS = ("statement", "actions")
"""Own words about the whole case; an answer is about one listing, and may have a ground of its own."""
CAUSE = "A colleague published the listing before anybody had looked at it."


@lru_cache(1)
def _intention() -> re.Pattern[str]:
    return re.compile("|".join(INTENTION), re.IGNORECASE)


def is_intended(what: str | None) -> bool:
    """`We will remove the listing`: told as what is still to be done; 已 and 了 tell what is done."""
    return bool(what and _intention().search(what) and not re.search("[已了]", what))


def corrected_is_done(_: object, look: Look) -> Iterator[Finding]:
    """With ground corrected: how it came about, what was done, each with its day, before the date of your letter, and what
    prevents it.

    Who admits what happened is believed by what he has done since. What he only means to do counts for nothing.
    """
    case = look.case
    if case.ground != CORRECTED:
        return
    actions = case.words.many("actions")
    done = [one for one in actions if one.date is not None and one.date <= case.date]
    if not done:
        says = "intentions" if actions or case.words.many("done") or case.words.many("prevention") else "nothing-done"
        yield weakens(says, case.at("words"))
    for one in actions:
        if one.date is None:
            yield weakens("undated", one.place, what=case.printable(one.what))
        elif one.date > case.date:
            yield weakens("to-come", one.at("date"), date=str(one.date), letter=str(case.date))
        if is_intended(one.what):
            yield weakens("intention", one.at("what"), what=case.printable(one.what))
    if not case.statement:
        yield weakens("no-cause", case.at("statement"))
    if not case.words.many("prevention"):
        yield weakens("no-prevention", case.at("words.prevention"))


def grounds_are_not_mixed(_: object, look: Look) -> Iterator[Finding]:
    """Whether a letter that says it did not happen also tells what was corrected, or one that owns up also denies.

    Who corrects a thing admits it. A letter that does both is read as an admission, and its proofs are not looked at.
    """
    case = look.case
    contrary = "denies" if case.ground == CORRECTED else "admits"
    for own in own_texts(case):
        told = dict(look.evidence.in_text("stances", looked_for(), own.text, stances)) if own.field in OF_FACTS else {}
        if contrary in told:
            yield weakens(contrary, own.place, words=case.printable(told[contrary]))
            break
    if case.ground != CORRECTED and case.words.many("actions"):
        yield weakens("mixed", case.at("words.actions"), count=len(case.words.many("actions")))


def mitigation_is_proved(_: object, look: Look) -> Iterator[Finding]:
    """Each thing that you ask to be considered: whether a file proves it.

    "First case", "no sale", "one listing of forty": the reviewer can't look it up for you.
    """
    case = look.case
    for one in case.given.many("mitigation"):
        if one.what and one.exhibit is None:
            yield weakens("unproved", one.place, what=case.printable(one.what))


def enter(violation: Violation) -> None:
    """Make these rules the violation's, under the name `case/…`."""
    action = {"date": "2026-11-18", "what": "The listing was removed."}

    def corrected(**words: object) -> Example:
        return Example(changes={"ground": "corrected", "statement": CAUSE, "words": words})

    good = corrected(actions=[action], prevention=["Two persons look at each new listing."])
    check = violation.check
    check(
        per="case",
        family="case",
        passes=good,
        fails={
            "nothing-done": Example(changes={"ground": "corrected", "statement": CAUSE}),
            "no-cause": Example(
                changes={
                    "ground": "corrected",
                    "statement": None,
                    "words": {"actions": [action], "prevention": [CAUSE]},
                }
            ),
            "intentions": corrected(prevention=["We will look at each listing."]),
            "undated": corrected(actions=[action, {"what": "All listings were searched."}]),
            "to-come": corrected(actions=[action, {"date": "2026-12-01", "what": "All listings are searched."}]),
            "intention": corrected(actions=[{**action, "what": "We will remove the listing."}]),
            "no-prevention": corrected(actions=[action]),
        },
    )(corrected_is_done)
    check(
        per="case",
        family="case",
        passes=good,
        fails={
            "mixed": Example(changes={"words": {"actions": [action]}}),
            "denies": Example(
                changes={
                    "ground": CORRECTED,
                    "statement": "We did not copy any picture.",
                    "words": {"actions": [action], "prevention": [CAUSE]},
                }
            ),
            "admits": Example(changes={"statement": "It was our mistake."}),
        },
    )(grounds_are_not_mixed)
    check(
        per="case",
        family="case",
        fails={"unproved": Example(changes={"mitigation": [{"what": "No piece was sold."}]})},
    )(mitigation_is_proved)
