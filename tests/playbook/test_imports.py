"""What an import makes of our own sheets, and of another program's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from appealgen.playbook.imports.changes import changes, write
from appealgen.playbook.imports.sources import Brought, brought, slug
from appealgen.playbook.model import Playbook
from appealgen.playbook.places import shipped
from appealgen.playbook.reading.nodes import PlaybookError, Reading
from appealgen.playbook.reading.playbook import read_playbook
from appealgen.playbook.reading.scripts import read_script
from tests.playbook.making import TODAY, written


@pytest.mark.parametrize("form", ["csv", "xlsx", "chatwoot", "zendesk"])
def test_our_own_export_changes_nothing(form: str, playbook: Playbook, tmp_path: Path) -> None:
    assert changes(playbook, brought(written(playbook, form, tmp_path), playbook, "en"), TODAY) == ((), ())


def test_an_edited_sheet_changes_what_was_edited(playbook: Playbook, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    file = written(playbook, "xlsx", tmp_path)
    book = openpyxl.load_workbook(file)
    book.active["E3"] = "Здравствуйте!\n\nКупон: {coupon}."
    book.active["F3"] = "новый вопрос\nможно дешевле"
    book.active["B3"] = "in-sale"
    book.active["H3"] = "2026-11-27"
    for row in range(2, 6):
        book.active[f"D{row}"] = 'Cheaper: "when"'
        book.active[f"G{row}"] = "sales lead"
    book.save(file)
    changed, left = changes(playbook, brought(file, playbook, "en"), TODAY)
    assert [one.file.name for one in changed] == ["discount.md"]
    assert left == ()
    assert changed[0].diff().startswith(f"--- a{changed[0].file.as_posix()}\n+++ b{changed[0].file.as_posix()}\n")
    diff = [line for line in changed[0].diff().splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    before = changed[0].before.split("\n")
    assert [line[1:] for line in diff if line.startswith("-")] == [
        before[1],
        before[2],
        before[5],
        before[10],
        before[11],
        before[16],
    ]
    assert [line[1:] for line in diff if line.startswith("+")] == [
        'title: {en: "Cheaper: \\"when\\"", zh: 优惠}', "stage: in-sale", '  ru: ["новый вопрос", можно дешевле]',
        "owner: sales lead", "reviewed: 2026-11-27", "Здравствуйте!", "", "Купон: {coupon}.",
    ]  # fmt: skip
    write(changed)
    again = read_playbook(playbook.folder).script("discount")
    assert again is not None
    assert again.bodies["ru"].text == "Здравствуйте!\n\nКупон: {coupon}."
    assert again.bodies["es"].text == playbook.script("discount").bodies["es"].text  # type: ignore[union-attr]


def test_what_a_sheet_says_and_nobody_can_write_is_told(playbook: Playbook, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    file = written(playbook, "xlsx", tmp_path)
    book = openpyxl.load_workbook(file)
    for cell, value in (("B2", "sold"), ("H2", "soon"), ("G2", "one"), ("G3", "another"), ("F2", "")):
        book.active[cell] = value
    book.save(file)
    changed, left = changes(playbook, brought(file, playbook, "en"), TODAY)
    assert changed == ()
    assert [one.what for one in left] == ["asks.en", "stage", "owner", "owner", "reviewed"]


def test_every_script_of_ours_takes_a_new_question(tmp_path: Path) -> None:
    """In whichever way its front matter is written, and nothing else moves."""
    ours = read_playbook(shipped())
    for script in ours.scripts:
        told = [Brought(script.situation, "ru", script.bodies["ru"].text, "New: title", script.stage,
                        "\n".join([*script.asks["ru"], "ещё: один"]), "lead", "2026-12-01")]  # fmt: skip
        (changed,), left = changes(ours, told, TODAY)
        again = read_script(written_to(tmp_path / f"{script.situation}.md", changed.after), "x.md", Reading("x.md"))
        assert again is not None and left == ()
        assert again.asks == {**script.asks, "ru": (*script.asks["ru"], "ещё: один")}
        assert (again.title["en"], again.reviewed.isoformat()) == ("New: title", "2026-12-01")
        assert sum(line.startswith("-") for line in changed.diff().splitlines()[2:]) == 3


def written_to(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def test_a_sheet_with_semicolons(playbook: Playbook, tmp_path: Path) -> None:
    (tmp_path / "theirs.csv").write_text('name;content\nLate;"One, two"\n', encoding="utf-8")
    (one,) = brought(tmp_path / "theirs.csv", playbook, "en")
    assert (one.situation, one.text) == ("late", "One, two")


def test_scripts_of_another_shop(playbook: Playbook, tmp_path: Path) -> None:
    (tmp_path / "theirs.csv").write_text(
        'Name,Content\nLate parcel!,"Dear {{customer.name}},\nwait."\n', encoding="utf-8"
    )
    changed, _ = changes(playbook, brought(tmp_path / "theirs.csv", playbook, "en"), TODAY)
    write(changed)
    script = read_playbook(playbook.folder).script("late-parcel")
    assert script is not None
    assert script.title["en"] == "Late parcel!"
    html = "<p>Hi {{ticket.requester.first_name}}</p><p>{{ticket.id}} &amp; so on</p>"
    actions = [{"field": "status", "value": "open"}, {"field": "comment_value_html", "value": html}]
    macros = {"macros": [{"title": "退款::多久", "actions": actions}]}
    (tmp_path / "z.json").write_text(json.dumps(macros), encoding="utf-8")
    (one,) = brought(tmp_path / "z.json", playbook, "en")
    assert (one.situation, one.text) == ("duo-jiu", "Hi {buyer_name}\n{ticket_id} & so on")
    write(changes(playbook, [one], TODAY)[0])
    new = read_playbook(playbook.folder).script("duo-jiu")
    assert new is not None
    assert list(new.slots) == ["ticket_id"]


@pytest.mark.parametrize(
    "data", [b"", b"a,b\n1,2\n", b"PK\x03\x04rubbish", b'{"macros": [1]}', b"[{}]", b"\xff\xfe\x00"]
)
def test_a_file_that_is_none_is_told(data: bytes, playbook: Playbook, tmp_path: Path) -> None:
    (tmp_path / "odd").write_bytes(data)
    with pytest.raises(PlaybookError):
        brought(tmp_path / "odd", playbook, "en")


@pytest.mark.parametrize(
    ("name", "made"), [("../../etc/x", "etc-x"), ("", "script"), ("Ünï", "n"), ("a" * 99, "a" * 60)]
)
def test_a_name_never_leaves_the_folder(name: str, made: str) -> None:
    assert slug(name) == made
