"""A marketplace's file by another hand: all that is wrong in it at once, each key in its line."""

from __future__ import annotations

import pytest

from appealgen.case.errors import CaseError
from appealgen.case.marketplace import read_marketplace
from appealgen.case.resources import shipped_templates

OURS = (shipped_templates() / "marketplaces" / "aliexpress.toml").read_text("utf-8")


def wrong(old: str, new: str) -> list[tuple[str, object, int | None]]:
    assert OURS.count(old) >= 1
    with pytest.raises(CaseError) as caught:
        read_marketplace("own", OURS.replace(old, new, 1), "own.toml")
    return [(one.id.rpartition("/")[2], one.facts["key"], one.line) for one in caught.value.problems]


def line(words: str) -> int:
    return OURS[: OURS.index(words)].count("\n") + 1


def test_ours_has_no_fault() -> None:
    assert read_marketplace("aliexpress", OURS, "aliexpress.toml").files.count.value >= 1


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('certainty = "mirror"', 'certainty = "dunno"', "appeal.certainty"),
        ("tries = 1", 'tries = "one"', "appeal.tries"),
        ("days = 7", "days = 0", "appeal.days"),
        ('calendar = "calendar"', 'calendar = "moon"', "appeal.calendar"),
        ("value = '\\d{8,17}'", "value = '(\\d+)+x'", "item.value"),
        ("value = 5_000_000", "value = true", "files.bytes.value"),
    ],
)
def test_a_value_of_another_kind_is_told_in_its_line(old: str, new: str, key: str) -> None:
    assert wrong(old, new) == [("wrong", key, line(old))]


def test_a_key_that_lacks_is_told_at_its_table() -> None:
    assert wrong("tries = 1\n", "") == [("lacks", "appeal.tries", line("[appeal]"))]
    assert wrong("[form_characters]", "[form]") == [("lacks", "form_characters", None)]
    assert wrong("value = 18_000_000\n", "") == [("lacks", "mail.bytes.value", line("[mail.bytes]"))]


def test_what_is_no_table_is_told_once() -> None:
    start, end = OURS.index("[hosts]"), OURS.index("[item]")
    with pytest.raises(CaseError) as caught:
        read_marketplace("own", f"hosts = 5\n{OURS[:start]}{OURS[end:]}", "own.toml")
    assert [(one.id, one.facts["key"], one.line) for one in caught.value.problems] == [
        ("marketplace/wrong", "hosts", 1)
    ]


def test_what_is_misspelt_is_told_with_what_may_have_been_meant() -> None:
    with pytest.raises(CaseError) as caught:
        read_marketplace("own", OURS.replace("tries = 1", "trys = 1").replace("days = 7", "days = -1"), "own.toml")
    told = {one.facts["key"]: one.facts.get("near") for one in caught.value.problems}
    assert told == {"appeal.days": None, "appeal.tries": "trys"}
