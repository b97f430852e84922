"""Each violation that led to the closure has its own answer; and the letter goes where the notice says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import Document
from appealgen.violations.account_closure.groups import REPORTS, Group
from appealgen.violations.account_closure.models import MODEL, make, plain
from appealgen.violations.account_closure.reports import wanted_elsewhere
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.slots import read
from appealgen.violations.notice import known, told

LEAST = 20
"""Letters below which an answer without a figure says nothing of the goods; of the samples' answers the shortest has 33."""
TESTED = ("test_report", "declaration")
"""Kinds of papers that hold for the models that they name, and for no other."""
LED = {"violations": "7700110054 2026-03-19", "violation": "account_closure"}


@VIOLATION.check(
    fails={
        "unanswered": Example(changes={"notice.text": "notice.txt"}, notice=LED),
        "no-answer": Example(changes={"evidence.violations.0.answer": None}),
        "says-little": Example(changes={"evidence.violations.0.answer": "We are fine."}),
        "no-exhibit": Example(changes={"evidence.violations.0.exhibits": None}),
        "no-number": Example(changes={"evidence.violations.0.number": None, "evidence.violations.0.date": None}),
        "another-model": Example(
            changes={
                "evidence.violations.0.answer": "Tent PT-7 was tested.",
                "evidence.violations.0.exhibits": ["report.pdf"],
            },
            documents=looks("report.pdf", kind="declaration").documents,
        ),
        "not-in-notice": Example(
            changes={"notice.text": "notice.txt", "evidence.violations.0.number": "7700119999"},
            notice={**LED, "violations": "7700110011 2026-02-01"},
        ),
    }
)
def every_violation_is_answered(group: Group, look: Look) -> Iterator[Finding]:
    """The violations that the notice lists against those of your case: each with an answer of its own, and its exhibits.

    What is left unanswered counts as admitted, and one that stands is often enough to keep the account closed. A report
    of another model than the answer names proves nothing of it.
    """
    listed = [value.split(" ")[0] for value in told(look.case, look.evidence).get("violations", ())]
    numbers = {plain(one.number) for one in group.violations if one.number}
    for number in listed:
        if plain(number) not in numbers:
            yield blocks("unanswered", group.places["violations"], number=number)
    for index, one in enumerate(group.violations, 1):
        name = one.number or f"{index}"
        if one.number and listed and plain(one.number) not in map(plain, listed):
            yield weakens("not-in-notice", one.number_place, number=name, listed=tuple(listed))
        if not one.number and one.date is None:
            yield weakens("no-number", one.place, number=name)
        if not one.answer:
            yield blocks("no-answer", one.place, number=name)
        elif not one.exhibits:
            yield weakens("no-exhibit", one.place, number=name)
        else:
            yield supports("answered", one.place, number=name)
            if _says_little(one.answer):
                yield weakens("says-little", one.place, number=name, answer=look.case.printable(one.answer))
            once = _told_of_the_report(one.exhibits, group, look)
            for model, models in _models_without_report(one.answer, one.exhibits, look, once):
                yield weakens("another-model", one.place, number=name, model=model, models=models)


def _says_little(answer: str) -> bool:
    """`We are fine.`: no figure, and too short to name goods, a paper or a day. A Chinese sign counts for three letters."""
    letters = sum(3 if "\u3400" <= sign <= "\u9fff" else 1 for sign in answer if sign.isalpha())
    return letters < LEAST and not any(map(str.isdigit, answer))


def _told_of_the_report(files: Sequence[NamedFile], group: Group, look: Look) -> set[str | None]:
    """Models for which the report itself is told as another's (`report-is-of-these-goods`): once is enough."""
    paths = {file.path for file in files}
    beside = [one for one in read(group.of(REPORTS), look) if one[0].file.path in paths]
    return {wanted_elsewhere(*one, group, look) for one in beside if one[1].kind == "test_report"}


def _models_without_report(
    answer: str, files: Sequence[NamedFile], look: Look, once: Collection[str | None] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Models of the answer that are like those of the reports beside it, and in none of them, but those that are `once` told."""
    papers = [look.evidence.document(file) for file in files]
    reports = [paper for paper in papers if isinstance(paper, Document) and paper.kind in TESTED]
    told = [
        field for report in reports for name in ("models", "products") for field in report.all(name) if field.certain
    ]
    tested = tuple(
        dict.fromkeys(
            model
            for field in told
            for model in ([field.value] if field.name == "models" else MODEL.findall(field.value))
        )
    )
    makes = {make(model) for model in tested if make(model)}
    for model in dict.fromkeys(MODEL.findall(answer)):
        if model not in once and make(model) in makes and not any(plain(model) in plain(one) for one in tested):
            yield model, tested


@VIOLATION.check(per="case", fails={"unknown": Example(changes={"notice.reply_to": None})})
def letter_has_an_address(_: object, look: Look) -> Iterator[Finding]:
    """Where the letter goes: the mailbox or link that the notice itself names.

    A closed account often has no appeal button. The program knows no mailbox of the marketplace's, and makes none up:
    a wrong one is read by nobody, or by somebody else.
    """
    notice = known(look.case, look.evidence)
    if not notice.reply_to and not notice.link:
        yield weakens("unknown", look.case.at("notice.reply_to"))
