"""What the letter of a case says, and how it stands on its pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from appealgen.case.words import Words
from appealgen.evidence.photos.model import Change, Match
from appealgen.packet.build import build
from appealgen.violations.image_theft.told.pictures import changes_said
from tests.packet.making import SAMPLES, checked, words


def test_what_no_finding_supports_is_not_said(tmp_path: Path) -> None:
    said = []
    for case, draft in (("set-is-crops", True), ("good", False)):
        letters = build(checked(case), words=Words("en"), draft=draft, forms=("eml",)).files
        said.append(next(words(data) for name, data in letters.items() if name.endswith(".eml")))
    assert "other photos of the same shoot" not in said[0] and "the further photos that you asked for" in said[0]
    assert "other photos of the same shoot" in said[1]


LETTERS = [
    ("good", ("en", "zh")), ("disputed-crop-and-mirror", ("en",)), ("two-pictures", ("en", "zh")),
]  # fmt: skip


@pytest.mark.parametrize(("case", "languages"), LETTERS)
def test_the_letter_has_two_pages_and_no_table_is_torn(case: str, languages: tuple[str, ...], tmp_path: Path) -> None:
    packet = build(checked(case), words=Words("en"), languages=languages, forms=("pdf",))
    for language in languages:
        name = f"letter.{language}.pdf" if len(languages) > 1 else "letter.pdf"
        pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(packet.files[name])]
        first = {"en": "Exhibit A", "zh": "附件 A："}[language]
        assert [number for number, page in enumerate(pages) if page.startswith(first)] == [2], language
        for head in {"en": ("Against the original", "Date What happened"), "zh": ("与原图对比", "时间经过")}[language]:
            assert sum(head in page for page in pages[:2]) == 1, head


@pytest.mark.parametrize("language", ["en", "ru", "es"])
def test_long_words_of_the_sellers_move_the_table_to_the_annex(language: str, tmp_path: Path) -> None:
    """A store's name of 200 characters, and a word of 300: the signature stands on page 2 all the same."""
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    text = (case / "case.yaml").read_text(encoding="utf-8")
    text = text.replace("name: Harbour Lane Tea Tools", f"name: {('Harbour Lane Tea Tools ' * 9)[:200].strip()}")
    text = text.replace("  The listing uses", f"  {'W' * 300}\n\n  The listing uses")
    (case / "case.yaml").write_text(text, encoding="utf-8")
    packet = build(checked(case), words=Words("en"), languages=(language,), forms=("pdf",))
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(packet.files["letter.pdf"])]
    assert {"en": "Yours faithfully", "ru": "С уважением", "es": "Atentamente"}[language] in pages[1]
    assert {"en": "Annex", "ru": "Сравнение", "es": "Comparación"}[language] in pages[2]


def test_the_facts_are_few_however_many_pictures(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    for number in range(8):
        shutil.copy(case / "disputed" / "main.jpg", case / "disputed" / f"{number}.jpg")
    file = case / "case.yaml"
    pictures = ", ".join(f"disputed/{number}.jpg" for number in range(8))
    file.write_text(file.read_text().replace("disputed/main.jpg, disputed/2.webp", pictures))
    letter = words(build(checked(case), words=Words("en"), forms=("eml",)).files["letter.eml"])
    facts = letter[letter.index("The facts") : letter.index("The annex")]
    assert len(re.findall(r"^\d+\. ", facts, re.MULTILINE)) == 8
    assert "at least 4.2 times as many pixels as each of E, G, I, K, M, O, Q and S." in facts


def test_odd_words_are_printed_as_they_stand(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    file = case / "case.yaml"
    text = file.read_text()
    text = text.replace("name: Harbour Lane Tea Tools", 'name: "{{ x }} {% if %} <b>A & B</b> | =cmd `tick`"')
    text = text.replace("owner: Lin Example", "owner: [no, 08, 1.10, 1e3]")
    text = text.replace("address: Room 1203", f"address: {'W' * 300} Room 1203")
    file.write_text(text)
    packet = build(checked(case), words=Words("en"))
    pages = pypdfium2.PdfDocument(packet.files["letter.pdf"])
    printed = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    for said in ("{{ x }} {% if %} <b>A & B</b> | =cmd `tick`", "no, 08, 1.10, 1e3"):
        assert said in " ".join(printed.split())
    assert "W" * 300 in re.sub(r"\s", "", printed).replace("\ufffe", "")


def test_the_page_around_a_screenshot_is_no_change_of_the_picture(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    page = Image.new("RGB", (800, 1600), "white")
    page.paste(Image.open(case / "disputed" / "2.webp").convert("RGB"), (0, 150))
    page.save(case / "disputed" / "page.png")
    text = (case / "case.yaml").read_text()
    text = text.replace("[disputed/main.jpg, disputed/2.webp]", "[disputed/page.png]")
    said = []
    for source in ("", "      source: screenshot\n"):
        (case / "case.yaml").write_text(text.replace("      published: 2026-09-02\n", source))
        said.append(words(build(checked(case), words=Words("en"), forms=("eml",)).files["letter.eml"]))
    assert "border" in said[0] and "as a screenshot" not in said[0]
    assert "border" not in said[1] and "as a screenshot" in said[1]


def test_a_white_page_is_no_replaced_background() -> None:
    match = Match("same", 0.9, "features", None, 1.0, (Change("resized", 0.6), Change("background_removed")))
    assert [one["kind"] for one in changes_said(match, on_a_page=True)] == ["scale"]
    assert [one["kind"] for one in changes_said(match, on_a_page=False)] == ["scale", "background"]
