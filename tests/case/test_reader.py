"""A case is read whole: right values as they stand, and every mistake at once, each with its line and column."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from appealgen.case.errors import CaseError
from appealgen.case.model import Case
from appealgen.case.reader import read_case
from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.violations.image_theft.groups import EVIDENCE

SHAPES = {"image_theft": EVIDENCE}
GOOD = """\
violation: image-theft
language: en
date: 2026-11-20
store: {name: no, id: 08, owner: [1.10, 1e3], phone: "+86 571"}
notice: {date: 2026-11-17, deadline: "2026-11-24T18:20+08:00", points: 0.2, items: 1005006543219876}
statement: |
  Line one with {{ braces }} and <b>.

  A second paragraph.
evidence:
  original: photos/A.JPG
  set: photos/*.jpg
  disputed:
    - link: https://www.aliexpress.com/item/1005006543219876.html
      pictures: [d.jpg]
"""


def case(folder: Path, text: str = GOOD) -> Case:
    (folder / "case.yaml").write_text(text, encoding="utf-8")
    return read_case(folder, SHAPES)


def problems(folder: Path, text: str | bytes) -> list[tuple[str, int | None, int | None]]:
    (folder / "case.yaml").write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    with pytest.raises(CaseError) as caught:
        read_case(folder, SHAPES)
    for language in UI_LANGUAGES:
        for problem in caught.value.problems:
            assert Words(language).problem(problem).mend
    return [(problem.id, problem.line, problem.column) for problem in caught.value.problems]


def test_values_are_what_stands_there(tmp_path: Path) -> None:
    read = case(tmp_path)
    assert (read.violation, read.store.name, read.store.id) == ("image_theft", "no", "08")
    assert read.store.owner == ("1.10", "1e3")
    assert read.notice.points == "0.2"
    assert read.notice.items == ("1005006543219876",)
    assert read.notice.deadline == dt.datetime(2026, 11, 24, 18, 20, tzinfo=dt.timezone(dt.timedelta(hours=8)))
    assert read.statement["en"].startswith("Line one with {{ braces }} and <b>.")
    assert (read.at("notice.deadline").line, read.at("notice.number").line) == (5, 5)


def test_a_legal_form_alone_is_no_owner(tmp_path: Path) -> None:
    owners = "owner: [Brightleaf Trading Co., Ltd., 宁波亮叶贸易有限公司, Tejidos Ejemplo, S.L.]"
    read = case(tmp_path, GOOD.replace("owner: [1.10, 1e3]", owners))
    assert read.store.owner == ("Brightleaf Trading Co., Ltd.", "宁波亮叶贸易有限公司", "Tejidos Ejemplo, S.L.")


@pytest.mark.parametrize(
    ("written", "item"),
    [
        ("1005 0065 4321 9876", "1005006543219876"),
        ("https://www.aliexpress.com/item/1005006543219876.html?spm=a2g0o.1", "1005006543219876"),
        ("aliexpress.ru/item/a-teapot/1005006543219876.html", "1005006543219876"),
        ("AB12", "AB12"),
    ],
)
def test_items_are_numbers_or_their_links(tmp_path: Path, written: str, item: str) -> None:
    assert case(tmp_path, GOOD.replace("items: 1005006543219876", f"items: ['{written}']")).notice.items == (item,)


def test_patterns_are_sorted_and_a_file_of_that_name_wins(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    for name in ("b.jpg", "a.jpg", "c [1].jpg"):
        (tmp_path / "photos" / name).touch()
    text = GOOD.replace("set: photos/*.jpg", "set: [photos/*.jpg, 'photos/c [1].jpg', none/*.jpg]")
    files = [str(file) for file in case(tmp_path, text).evidence.many("set")]
    assert files == ["photos/a.jpg", "photos/b.jpg", "photos/c [1].jpg", "photos/c [1].jpg", "none/*.jpg"]


def test_patterns_and_names_that_no_file_can_have(tmp_path: Path) -> None:
    long = "x" * 300
    text = GOOD.replace("set: photos/*.jpg", f"set: ['photos/**.jpg', 'none/*.jpg', 'photos/[', {long}.jpg]")
    files = case(tmp_path, text).evidence.many("set")
    assert [file.name for file in files] == ["photos/**.jpg", "none/*.jpg", "photos/[", f"{long}.jpg"]
    assert [file.unmatched for file in files] == [True, True, True, False]


def test_names_that_cannot_be_printed_are_told_as_escapes(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    for name in (b"\xff.jpg", b"a\x1b[31m.jpg", b"b\n.jpg"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/photos/" + name)).write_bytes(name)
    files = case(tmp_path).evidence.many("set")
    assert sorted(file.name for file in files) == [
        "photos/\\xff.jpg", "photos/a\\x1b[31m.jpg", "photos/b\\n.jpg",
    ]  # fmt: skip
    assert {file.path.read_bytes() for file in files} == {b"\xff.jpg", b"a\x1b[31m.jpg", b"b\n.jpg"}


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("date: 2026-11-20", "date: 20.11.2026").replace("language: en", "langauge: en")
    text = text.replace("points: 0.2", "points: many").replace("pictures: [d.jpg]", "picture: [d.jpg]")
    found = problems(tmp_path, text)
    assert {id for id, *_ in found} == {"not-a-date", "unknown-key", "not-a-number"}
    assert ("unknown-key", 2, 1) in found
    assert ("not-a-date", 3, 7) in found
    assert ("unknown-key", 15, 7) in found


@pytest.mark.parametrize(
    "given",
    ['"a@b.example\\r\\nBcc: evil@x.example"', "'a@b.example, evil@x.example'", "Appeals <a@b.example>", "nobody"],
)
def test_a_mailbox_is_one_address(tmp_path: Path, given: str) -> None:
    """It goes into the head of an e-mail."""
    text = GOOD.replace("points: 0.2", f"points: 0.2, reply_to: {given}")
    assert [id for id, *_ in problems(tmp_path, text)] == ["not-a-mailbox"]


@pytest.mark.parametrize("given", ["appeal-desk@marketplace.example", "'апелляция@пример.рф'"])
def test_an_address_is_taken(tmp_path: Path, given: str) -> None:
    (tmp_path / "case.yaml").write_text(GOOD.replace("points: 0.2", f"points: 0.2, reply_to: {given}"), "utf-8")
    read_case(tmp_path, SHAPES)


def test_nearest_key_is_named(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(GOOD.replace("deadline:", "dedline:"))
    with pytest.raises(CaseError) as caught:
        read_case(tmp_path, SHAPES)
    assert caught.value.problems[0].facts["near"] == "deadline"


BILLION = "a: &a [1,1,1,1,1,1,1,1,1]\n" + "".join(
    f"{name}: &{name} [{','.join(['*' + last] * 9)}]\n" for last, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "id", "line"),
    [
        ("violation: image_theft\n\tlanguage: en\n", "yaml-tab", 2),
        (GOOD + "date: 2026-11-21\n", "duplicate-key", 16),
        (BILLION, "yaml-explodes", None),
        ("a: &a [*a]\n", "yaml-explodes", None),
        ("store: *owner\n", "yaml-alias", 1),
        (GOOD.replace("name: no", "name: 'x\x07'"), "control-character", 4),
        (GOOD.replace("name: no", 'name: "\\uD800"'), "control-character", 4),
        (GOOD.replace("name: no", 'name: "a\\u0000b"'), "control-character", 4),
        (b"violation: \xff\xfe\xfa\n", "not-utf-8", 1),
        (GOOD.replace("photos/A.JPG", "../A.JPG"), "outside", 11),
        (GOOD.replace("photos/A.JPG", "/etc/passwd"), "outside", 11),
        (GOOD.replace("photos/A.JPG", "'C:\\x\\A.JPG'"), "outside", 11),
        ("", "case-empty", 1),
        ("- a\n- b\n", "not-a-record", 1),
        ("a: " + "[" * 200_000 + "]" * 200_000, "yaml-too-deep", 1),
        (GOOD.replace("store: {name: no", "store: {name: [a, b]"), "not-one-value", 4),
        ('a: "b\n', "yaml", None),
    ],
)
def test_bad_input_is_one_clear_problem(tmp_path: Path, text: str | bytes, id: str, line: int | None) -> None:
    found = [problem for problem in problems(tmp_path, text) if problem[0] == id]
    assert found
    assert line is None or found[0][1] == line


def test_links_that_lead_out(tmp_path: Path) -> None:
    outside = tmp_path / "outside.jpg"
    outside.touch()
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "A.JPG").symlink_to(outside)
    assert problems(folder, GOOD.replace("photos/A.JPG", "A.JPG"))[0][0] == "outside"


def test_no_such_case(tmp_path: Path) -> None:
    with pytest.raises(CaseError) as caught:
        read_case(tmp_path / "nowhere", SHAPES)
    assert caught.value.problems[0].id == "no-such-case"


def test_store_may_be_shared(tmp_path: Path) -> None:
    (tmp_path / "store.yaml").write_text("name: Shared\nid: '77'\n")
    folder = tmp_path / "case"
    folder.mkdir()
    text = GOOD.replace('store: {name: no, id: 08, owner: [1.10, 1e3], phone: "+86 571"}', "store: ../store.yaml")
    assert case(folder, text).store.name == "Shared"
    (tmp_path / "store.yaml").write_text("name: Shared\nidd: '77'\n")
    assert [id for id, *_ in problems(folder, text)] == ["unknown-key"]


def test_a_misspelt_field_is_one_mistake_and_a_missing_one_another(tmp_path: Path) -> None:
    assert [id for id, *_ in problems(tmp_path, GOOD.replace("language: en", "langauge: en"))] == ["unknown-key"]
    both = [id for id, *_ in problems(tmp_path, GOOD.replace("language: en", "xyz: en"))]
    assert sorted(both) == ["missing-key", "unknown-key"]
    assert [id for id, *_ in problems(tmp_path, GOOD.replace("language: en", "language:"))] == ["missing-key"]
    assert [id for id, *_ in problems(tmp_path, GOOD.replace("language: en", "langauge:"))] == [
        "missing-key",
        "unknown-key",
    ]
