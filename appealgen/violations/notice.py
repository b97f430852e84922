"""What is known of the notice: what the case gives, and for the rest what its text tells. Never a guess."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from msgspec.structs import replace

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.case.model import Case, Notice
from appealgen.case.values import moment, points
from appealgen.evidence.documents.model import Document, NoticeFacts
from appealgen.violations.base import Evidence, Example, Look, Violation
from appealgen.violations.deadlines import Counted, count, day_of
from appealgen.violations.store_names import another_name

CERTAIN = 0.8
"""From here on a field that was read counts as certain (the contract's own figure)."""


def told(case: Case, evidence: Evidence) -> dict[str, tuple[str, ...]]:
    """The fields that the notice's text gives with certainty, each with all its values."""
    if case.notice.text is None:
        return {}
    read = evidence.notice(case.notice.text)
    if not isinstance(read, NoticeFacts):
        return {}
    fields: dict[str, tuple[str, ...]] = {}
    for field in read.fields:
        if field.certainty >= CERTAIN:
            fields[field.name] = (*fields.get(field.name, ()), field.value)
    return fields


def words(case: Case, evidence: Evidence) -> str:
    """The notice's whole text; empty where there is none that can be read. A file of text is not opened as a paper."""
    facts = evidence.notice(case.notice.text) if case.notice.text else None
    if isinstance(facts, NoticeFacts) and facts.text:
        return facts.text
    read = evidence.document(case.notice.text) if case.notice.text else None
    return read.text if isinstance(read, Document) else ""


def known(case: Case, evidence: Evidence) -> Notice:
    """The notice: the case's own values first. Of several numbers none is the decision's."""
    text, given = told(case, evidence), case.notice
    one = {name: values[0] for name, values in text.items() if len(values) == 1}
    day = given.date or _moment(one.get("date"))
    return replace(
        given,
        number=given.number or one.get("number"),
        date=day.date() if isinstance(day, dt.datetime) else day,
        deadline=given.deadline or _moment(one.get("deadline")),
        points=given.points or points(one.get("points", "")),
        items=given.items or text.get("items", ()),
        reply_to=given.reply_to or one.get("reply_to"),
        link=given.link or one.get("link"),
    )


def _moment(text: str | None) -> dt.date | dt.datetime | None:
    return moment(text) if text else None


def notice_is_named(_: object, look: Look) -> Iterator[Finding]:
    """Whether your letter can say which decision it is about: its number or, when it prints none, its date.

    A reviewer opens the case by its number. A letter that names none is put with no case, and is read by nobody.
    """
    notice = known(look.case, look.evidence)
    if not notice.number and not notice.date:
        yield blocks("unnamed", look.case.at("notice.number"))


def notice_can_be_read(_: object, look: Look) -> Iterator[Finding]:
    """Whether the file that holds the notice's text opens, and speaks of this kind of violation.

    What the notice says decides which evidence is looked at. An appeal that answers another accusation is refused.
    """
    file = look.case.notice.text
    if file is None:
        return
    read = look.evidence.notice(file)
    if not isinstance(read, NoticeFacts):
        yield weakens("unreadable", file.place, reason=read.reason)
        return
    for violation in told(look.case, look.evidence).get("violation", ()):
        if violation != look.case.violation:
            yield weakens("another-violation", file.place, named=violation, violation=look.case.violation)


def notice_says_the_same(_: object, look: Look) -> Iterator[Finding]:
    """What you typed of the notice against what its text says: number, date, deadline, points, and the store's name.

    A slip in one digit sends your letter to another case. The notice itself is right; so is its deadline.
    """
    given, text = look.case.notice, told(look.case, look.evidence)
    typed = {"number": given.number, "date": given.date, "deadline": given.deadline, "points": given.points}
    for name, value in typed.items():
        said = _decisions(text) if name == "number" else text.get(name, ())
        if name == "number" and value and not said:
            said = _alike(str(value), words(look.case, look.evidence), text)
        if value is not None and said and not any(_agree(name, str(value), one) for one in said):
            yield weakens(
                "differs", look.case.at(f"notice.{name}"), field=name, case=str(value), notice=", ".join(said)
            )
    if called := another_name(words(look.case, look.evidence), look.case):
        yield weakens("another-store", look.case.at("store.name"), case=look.case.store.name, notice=called)


def _decisions(text: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The numbers that may be the decision's own: not those of the violations that led to it."""
    led = {value.split(" ")[0] for value in text.get("violations", ())}
    return tuple(number for number in text.get("number", ()) if number not in led)


def _alike(number: str, text: str, told: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Where no number of the notice is certain: what its text prints in the form of the one that was typed, which it lacks.

    `AC-RU-20261118-2094` for a typed `AC-RU-20261118-2049`. Bare digits may be anybody's: a store's, an item's.
    """
    if _plain(number) in _plain(text) or not re.search(r"[^\W\d_]", number):
        return ()
    led = {value.split(" ")[0] for value in told.get("violations", ())}
    tokens = dict.fromkeys(re.findall(r"[^\W_][\w/-]{5,}[^\W_]", text))
    return tuple(one for one in tokens if _form(one) == _form(number) and one not in led)


def _form(number: str) -> str:
    return re.sub(r"[^\W\d_]", "A", re.sub(r"\d", "9", number))


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _agree(name: str, case: str, text: str) -> bool:
    if name in ("date", "deadline"):
        return case[:10] == text[:10] or _next_midnight(text) == case[:10]
    if name == "points":
        return points(case) == points(text)
    return "".join(case.split()).casefold() == "".join(text.split()).casefold()


def _next_midnight(text: str) -> str | None:
    """`2026-06-16T00:00` is what a notice prints as 2026-06-15 24:00; people type the day before."""
    at = moment(text)
    if isinstance(at, dt.datetime) and (at.hour, at.minute) == (0, 0):
        return str(at.date() - dt.timedelta(days=1))
    return None


def counted(case: Case, evidence: Evidence) -> Counted | None:
    """The last day by counting, for a notice that tells a number of days and no date. No letter may say it."""
    notice = known(case, evidence)
    window = told(case, evidence).get("window", ())
    if notice.deadline or notice.date is None or len(window) != 1:
        return None
    days, _, kind = window[0].partition(" ")
    return count(notice.date, int(days), kind == "working")


def deadline_is_ahead(_: object, look: Look) -> Iterator[Finding]:
    """The notice's deadline against the date on your letter; where the notice tells only a number of days, they are counted.

    An appeal after its deadline is seldom read. The countdown on the notice's page is what counts.
    """
    deadline, place = known(look.case, look.evidence).deadline, look.case.at("notice.deadline")
    last = counted(look.case, look.evidence)
    date = look.case.date
    if last:
        passed = "-passed" if last.day < date else ""
        says = f"counted{'-working' if last.working else ''}{passed}"
        left = abs((last.day - date).days)
        yield weakens(
            says, place, deadline=str(last.day), date=str(date), days=last.days, since=str(last.since), left=left
        )
    elif deadline is None:
        yield weakens("unknown", place)
    elif day_of(deadline) < date:
        yield weakens("passed", place, deadline=str(deadline), date=str(date), days=(date - day_of(deadline)).days)


def enter(violation: Violation) -> None:
    """Make these rules the violation's, under the name `case/…`."""
    counted = {"notice.text": "notice.txt", "notice.deadline": None}
    another = "store_association" if violation.name != "store_association" else "image_theft"
    typed = {"notice.number": "AE1", "notice.date": "2026-11-17"}
    violation.check(
        per="case", family="case", fails={"unnamed": Example(changes={"notice.number": None, "notice.date": None})}
    )(notice_is_named)
    violation.check(
        per="case",
        family="case",
        fails={
            "unreadable": Example(changes={"notice.text": "notice.txt"}, notice={"unreadable": "missing"}),
            "another-violation": Example(changes={"notice.text": "notice.txt"}, notice={"violation": another}),
        },
    )(notice_can_be_read)
    violation.check(
        per="case",
        family="case",
        fails={
            "differs": Example(changes={"notice.text": "notice.txt", **typed}, notice={"number": "AE7"}),
            "another-store": Example(
                changes={"notice.text": "notice.txt"},
                documents={
                    "notice.txt": {"text": 'Your store "Grey Heron Fishing" (store ID 1102345678) is restricted.'}
                },
            ),
        },
    )(notice_says_the_same)
    violation.check(
        per="case",
        family="case",
        fails={
            "unknown": Example(changes={"notice.deadline": None}),
            "passed": Example(changes={"notice.deadline": "2026-11-19"}),
            "counted": Example(changes=counted, notice={"window": "7"}),
            "counted-working": Example(changes=counted, notice={"window": "5 working"}),
            "counted-passed": Example(changes=counted, notice={"window": "2"}),
            "counted-working-passed": Example(changes=counted, notice={"window": "1 working"}),
        },
    )(deadline_is_ahead)
