"""Each export read back by a program that reads such files, or held to a schema; and what an import makes of it."""

from __future__ import annotations

import csv
import io
import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from appealgen.case.glyphs import lacking
from appealgen.playbook.exports import export as exports
from appealgen.playbook.exports.export import FORMATS, export
from appealgen.playbook.exports.handbook import body
from appealgen.playbook.exports.rows import COLUMNS
from appealgen.playbook.imports.changes import changes, write
from appealgen.playbook.imports.sources import Brought, brought, slug
from appealgen.playbook.model import Playbook, in_language
from appealgen.playbook.places import shipped
from appealgen.playbook.reading.nodes import PlaybookError, Reading
from appealgen.playbook.reading.playbook import read_playbook
from appealgen.playbook.reading.scripts import read_script
from tests.playbook.making import TODAY, change, sample

SCHEMAS = Path(exports.__file__).with_name("schemas")


@pytest.fixture
def playbook(tmp_path: Path) -> Playbook:
    folder = sample(tmp_path)
    change(folder / "scripts" / "discount.md", "## en\nHello", "## en\n=1+1 Hello")
    return read_playbook(folder)


def written(playbook: Playbook, form: str, folder: Path) -> Path:
    export(playbook, form, folder / f"out.{form}")
    return folder / f"out.{form}"


@pytest.mark.parametrize("form", [one for one in FORMATS if one != "pdf"])
def test_same_bytes_twice_and_nothing_left_behind(form: str, playbook: Playbook, tmp_path: Path) -> None:
    first = written(playbook, form, tmp_path).read_bytes()
    assert written(playbook, form, tmp_path).read_bytes() == first
    assert sorted(one.name for one in tmp_path.iterdir()) == [f"out.{form}", "playbooks"]


def test_csv_opens_in_excel(playbook: Playbook, tmp_path: Path) -> None:
    data = written(playbook, "csv", tmp_path).read_bytes()
    assert data.startswith(b"\xef\xbb\xbfsituation,")
    assert data.count(b"\r\n") == 9
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["text"].startswith("'=1+1 Hello")
    assert [row["language"] for row in rows] == ["en", "ru", "es", "zh"] * 2


def test_csv_and_xlsx_by_a_dataframe_library(playbook: Playbook, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    from python_calamine import CalamineWorkbook

    frame = polars.read_csv(written(playbook, "csv", tmp_path))
    assert frame.shape == (8, 8)
    sheet = CalamineWorkbook.from_path(written(playbook, "xlsx", tmp_path)).get_sheet_by_index(0).to_python()
    assert sheet[0] == list(COLUMNS)
    assert sheet[1][4].startswith("=1+1 Hello")


def test_xlsx_holds_no_formula(playbook: Playbook, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(written(playbook, "xlsx", tmp_path)).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}


@pytest.mark.parametrize("form", ["json", "espanso", "chatwoot", "zendesk"])
def test_what_programs_read_holds_to_its_schema(form: str, playbook: Playbook, tmp_path: Path) -> None:
    data = yaml.safe_load(written(playbook, form, tmp_path).read_text(encoding="utf-8"))
    schema = json.loads((SCHEMAS / f"{form}.json").read_text(encoding="utf-8"))
    jsonschema.validate(data, schema)
    assert "source" in schema["$comment"] or "https://" in schema["$comment"] or form == "json"


def test_the_automatic_reply_goes_with_it(playbook: Playbook, tmp_path: Path) -> None:
    told = json.loads(written(playbook, "json", tmp_path).read_text(encoding="utf-8"))["auto_reply"]
    assert told["ru"] == "Здравствуйте! Ответим с 9 до 18."
    docx = pytest.importorskip("docx")
    document = docx.Document(str(written(playbook, "docx", tmp_path)))
    assert any(told["ru"] in one.text for one in document.paragraphs)


def test_slots_get_the_programs_names(playbook: Playbook, tmp_path: Path) -> None:
    def told(form: str) -> Any:
        return json.loads(written(playbook, form, tmp_path).read_text(encoding="utf-8"))

    assert "[[buyer_name]]" in told("espanso")["matches"][0]["form"]
    assert "{{contact.name}}" in told("chatwoot")[0]["content"]
    assert "{coupon}" in told("chatwoot")[0]["content"]
    zendesk = told("zendesk")["macros"]
    assert zendesk[0]["title"] == "pre-sale::A discount::en"
    assert len(zendesk) == 6


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


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_handbook_in_print(language: str, playbook: Playbook, tmp_path: Path) -> None:
    import pypdfium2

    export(playbook, "pdf", tmp_path / "h.pdf", language)
    first = (tmp_path / "h.pdf").read_bytes()
    export(playbook, "pdf", tmp_path / "h.pdf", language)
    assert (tmp_path / "h.pdf").read_bytes() == first
    document = pypdfium2.PdfDocument(first)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Здравствуйте" in text
    assert "{buyer_name}" in text


def test_the_handbook_in_word(playbook: Playbook, tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document(str(written(playbook, "docx", tmp_path)))
    headings = [one.text for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert "A discount" in headings
    assert document.tables[0].rows[0].cells[0].text == "Mark"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_our_handbook_needs_no_sign_that_print_lacks(language: str) -> None:
    """Else its English name would stand in its place: "(clockwise open circle arrow)"."""
    assert lacking(body(read_playbook(shipped()), language).replace("\n", "").replace("\t", "")) == ""


def test_our_handbook_holds_what_a_shift_ticks_and_what_answers_by_itself() -> None:
    """No heading stands over nothing: checklists and keyword sets are printed, quizzes are for the screen."""
    playbook = read_playbook(shipped())
    printed = body(playbook, "zh")
    said = unescape(printed)
    assert "[[" not in printed
    for one in playbook.checklists:
        if one.name != "first-week":  # a page of the training, which is left out
            for day in one.days:
                assert all(f"□ {in_language(task, 'zh')}" in said for task in day.tasks), one.name
    for keywords in playbook.sets:
        assert all(text in said for word in keywords.keywords for text in (word.keyword, *word.answers.values()))
    assert re.findall(r"<h2>([^<]*)</h2>\s*(?=<h[12]|$)", printed) == []
