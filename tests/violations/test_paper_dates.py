"""Days on papers against the notice's: two readings of which both hold, and leases that have ended."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest

from appealgen.case.finding import Place
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.violations.documents import dates

NOTICE = dt.date(2026, 11, 17)


def told(
    monkeypatch: pytest.MonkeyPatch, rule: Any, kind: str, read: str = "text", **fields: tuple[str, ...]
) -> list[tuple[str, str]]:
    said = tuple(
        DocumentField(name, value, 0.6 if len(values) > 1 else 0.93, 1, None, read=read)
        for name, values in fields.items()
        for value in values
    )
    paper = SimpleNamespace(file=SimpleNamespace(place=Place("a.pdf")), slot=None)
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
