"""Days on papers against the notice's: two readings of which both hold, and leases that have ended."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest

from appealgen.case.finding import Place
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.documents import dates
from appealgen.violations.documents.examples import says
from appealgen.violations.examples import found

NOTICE = dt.date(2026, 11, 17)


def told(
    monkeypatch: pytest.MonkeyPatch, rule: Any, kind: str, read: str = "text", **fields: tuple[str, ...]
) -> list[tuple[str, str]]:
    said = tuple(
        DocumentField(name, value, 0.6 if len(values) > 1 else 0.93, 1, None, read=read)
        for name, values in fields.items()
        for value in values
    )
    paper = SimpleNamespace(file=SimpleNamespace(place=Place("a.pdf")), slot=SimpleNamespace(kinds=(kind,)))
    monkeypatch.setattr(dates, "read", lambda papers, look: [(paper, Document("pdf", kind, 1, read, said))])
    monkeypatch.setattr(dates, "known", lambda case, evidence: SimpleNamespace(date=NOTICE))
    monkeypatch.setattr(dates, "at", lambda paper, field: Place("a.pdf"))
    group, look = SimpleNamespace(papers=()), SimpleNamespace(case=None, evidence=None)
    return [(finding.weight, finding.says) for finding in rule(group, look)]


def test_a_day_that_is_in_time_however_it_is_read_weakens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    both = ("2026-09-10", "2026-10-09")
    assert told(monkeypatch, dates.is_dated_in_time, "invoice", issue_date=both) == []
    assert told(monkeypatch, dates.is_dated_in_time, "invoice", "ocr", issue_date=both) == [("weakens", "unsure")]
    across = ("2026-11-12", "2026-12-11")
    assert told(monkeypatch, dates.is_dated_in_time, "invoice", issue_date=across) == [("weakens", "ambiguous")]


def test_a_lease_that_has_ended_is_told_and_blocks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, dates.was_in_force, "lease", valid_until=("2026-03-31",)) == [("weakens", "expired")]
    assert told(monkeypatch, dates.was_in_force, "lease", valid_until=("2027-03-31",)) == []
    assert told(monkeypatch, dates.was_in_force, "lease") == []
    doubtful = ("2027-03-31", "2027-04-30")
    assert told(monkeypatch, dates.was_in_force, "lease", "ocr", valid_until=doubtful) == []
    assert told(monkeypatch, dates.was_in_force, "declaration", valid_until=("2026-03-31",)) == [("blocks", "expired")]


def test_a_paper_of_no_known_kind_is_told_when_it_has_run_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, dates.was_in_force, "other", valid_until=("2026-03-31",)) == [("weakens", "expired")]
    assert told(monkeypatch, dates.was_in_force, "other", valid_until=("2027-03-31",)) == []
    assert told(monkeypatch, dates.was_in_force, "invoice", valid_until=("2026-03-31",)) == []


def asked(*licences: tuple[str, str]) -> list[tuple[str, str]]:
    """What is said of licences, each from when and until when, that answer one point of `other`."""
    violation = VIOLATIONS["other"]
    check = next(one for one in violation.checks if one.rule == "document/was-in-force")
    files = [f"licence-{number}.pdf" for number in range(len(licences))]
    papers = {
        file: says("business_licence", holder="Northlight Ltd", valid_from=since, valid_until=until)
        for file, (since, until) in zip(files, licences, strict=True)
    }
    example = Example(changes={"evidence.asked.0.files": files}, documents=papers)
    return [(str(finding.weight), finding.says) for finding in found(check, violation, example)]


def test_a_licence_that_a_point_asks_for_must_hold() -> None:
    assert asked(("2020-02-17", "2026-02-16")) == [("blocks", "expired")]
    assert asked(("2020-02-17", "2027-02-16")) == [("supports", "in-force")]


def test_the_old_licence_beside_the_new_one_only_weakens() -> None:
    assert asked(("2020-02-17", "2026-02-16"), ("2026-02-17", "2032-02-16"))[0] == ("weakens", "expired")


def test_what_is_asked_for_may_begin_between_notice_and_letter() -> None:
    assert asked(("2026-11-18", "2032-02-16")) == [("supports", "in-force")]
    assert asked(("2026-11-25", "2032-02-16")) == [("blocks", "not-yet")]
