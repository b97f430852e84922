"""Scripts, limits and keyword sets as they are read: what stands in them, and where a mistake is."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.playbook.reading.nodes import PlaybookError
from appealgen.playbook.reading.playbook import read_playbook
from appealgen.playbook.slots import example_text, fill, fits, longest_text, slots_of
from tests.playbook.making import change, sample


def test_a_script_is_read_whole(tmp_path: Path) -> None:
    script = read_playbook(sample(tmp_path)).script("parcel-stuck")
    assert script is not None
    assert script.title["zh"] == "物流停滞"
    assert script.asks["ru"] == ("трек не обновляется", "нет новостей о посылке")
    assert script.escalate == {"": ("logistics lead: No scan for ten days.",)}
    assert script.may_offer == {"": ("Write again after three days.",)}
    assert list(script.bodies) == ["en", "ru", "es", "zh"]
    assert script.bodies["en"].text.endswith("\n\n{agent_name}")
    assert script.bodies["ru"].line == 23
    assert list(slots_of(script)) == ["buyer_name", "tracking_number", "last_scan", "agent_name"]
    assert slots_of(script)["tracking_number"].label["zh"] == "物流单号"


def test_a_misspelt_field_is_told_once(tmp_path: Path) -> None:
    folder = sample(tmp_path)
    change(folder / "scripts" / "discount.md", "owner: pre-sales lead", "owne: pre-sales lead")
    with pytest.raises(PlaybookError) as told:
        read_playbook(folder)
    assert [one.id for one in told.value.problems] == ["unknown-key"]


MISTAKES = [
    ("scripts/discount.md", "stage: pre-sale", "stage: before", "not-a-choice", 3, 8),
    ("scripts/discount.md", "stage: pre-sale", "stagee: pre-sale", "unknown-key", 3, 1),
    ("scripts/discount.md", "owner: pre-sales lead\n", "", "playbook/missing-key", 2, 1),
    ("scripts/discount.md", "2026-10-01", "yesterday", "playbook/not-a-date", 12, 11),
    ("scripts/discount.md", "title: {", "title: {{", "yaml", 3, 1),
    ("scripts/discount.md", "---\n## en", "---\nHello\n## en", "playbook/text-without-language", 14, 1),
    ("scripts/discount.md", "## ru", "## en", "playbook/language-twice", 16, 1),
    ("scripts/discount.md", "---\ntitle", "title", "playbook/no-front-matter", 1, 1),
    ("keywords.yml", "picture: size-chart.png", "image: size-chart.png", "unknown-key", 5, 25),
    ("keywords.yml", ", picture: size-chart.png", "", "playbook/no-answer", 5, 9),
    ("limits.yml", "value: 180", "value: half a year", "playbook/not-a-count", 3, 22),
    ("limits.yml", ", sure: one source", "", "playbook/missing-key", 2, 21),
]


@pytest.mark.parametrize(("file", "old", "new", "id", "line", "column"), MISTAKES)
def test_a_mistake_has_its_place(
    file: str, old: str, new: str, id: str, line: int, column: int, tmp_path: Path
) -> None:
    folder = sample(tmp_path)
    change(folder / file, old, new)
    with pytest.raises(PlaybookError) as told:
        read_playbook(folder)
    problem = next(one for one in told.value.problems if one.id == id)
    assert (problem.line, problem.column) == (line, column)
    assert problem.file == (folder / file).as_posix()
    for language in UI_LANGUAGES:
        assert Words(language).problem(problem).mend


def test_no_playbook_at_all(tmp_path: Path) -> None:
    with pytest.raises(PlaybookError) as told:
        read_playbook(tmp_path)
    assert Words("en").problem(told.value.problems[0]).mend


FITS = [
    ("date", "2026-11-12", True), ("date", "2026-02-30", False), ("date", "soon", False),
    ("tracking", "LX123456785CN", True), ("tracking", "LX123456789CN", False), ("tracking", "lx 123 456 785 cn", True),
    ("tracking", "AEFP0012345678", True), ("tracking", "here", False), ("tracking", "YT2231234567890123", True),
    ("amount", "US $12.50", True), ("amount", "12,50 €", True), ("amount", "1 200 руб.", True), ("amount", "some", False),
    ("text", "blue", True), ("text", "  ", False),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "good"), FITS)
def test_what_fits_a_slot(kind: str, value: str, good: bool) -> None:
    assert fits(kind, value) is good


def test_filling_looks_at_no_value_twice(tmp_path: Path) -> None:
    assert fill("{a} and {b}, {c}", {"a": "{b}", "b": "2"}) == "{b} and 2, {c}"
    script = read_playbook(sample(tmp_path)).script("discount")
    assert script is not None
    assert "US $2.00" in example_text(script.bodies["en"].text, slots_of(script))
    assert len(longest_text("{coupon}{buyer_name}", slots_of(script))) == 54
