"""Appeals against SKU cheating: the samples as they should be found, and packets that can be sent."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pypdfium2
import pytest

from appealgen.case.words import Words
from appealgen.evidence.cache import Cache
from appealgen.evidence.looker import Looker
from appealgen.packet.build import build
from appealgen.packet.check import Checked, check
from appealgen.packet.compose import compose
from appealgen.packet.model import Packet
from appealgen.packet.pages import Pages
from appealgen.violations.catalog import NAMED_IN_NOTICES
from tests import facts

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "sku_cheating"


@pytest.fixture(scope="module")
def cache() -> Cache:
    return Cache(facts.folder())


def checked(case: str, cache: Cache) -> Checked:
    return check(SAMPLES / case, Looker(cache, None, NAMED_IN_NOTICES))


def text(packet: Packet, name: str = "letter.pdf") -> list[str]:
    """Of each page."""
    pages = pypdfium2.PdfDocument(packet.files[name])
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pages]


def test_the_misjudged_letter_answers_each_thing_that_the_rule_wants(cache: Cache) -> None:
    packet = build(checked("good-colours", cache), words=Words("en"))
    pages = text(packet)
    for said in (
        "accurate:",
        "complete:",
        "true:",
        "consistent with the goods sold:",
        "not misleading:",
        "withdraw the finding",
    ):
        assert said in pages[0], said
    assert pages[2].startswith("Exhibit A")
    assert {name for name in packet.sent if name.startswith("exhibits/")} == {
        "exhibits/A-skus.xlsx", "exhibits/B-voucher.jpg", "exhibits/C-invoice.pdf",
    }  # fmt: skip


def test_the_corrected_letter_admits_and_never_disputes(cache: Cache) -> None:
    packet = build(checked("corrected-strap", cache), words=Words("en"))
    whole = " ".join(text(packet))
    for said in (
        "The finding was right",
        "How it came about",
        "no longer in the listing",
        "13 November 2026: The option was removed",
    ):
        assert said in whole, said
    assert not re.search(r"withdraw|not misleading|is said to misuse", whole)
    assert "exhibits/D-before.xlsx" in packet.sent


def test_the_letter_keeps_to_two_pages(cache: Cache) -> None:
    for case in ("good-colours", "good-lengths", "corrected-strap", "packs-zh"):
        pages = text(build(checked(case, cache), words=Words("en"), forms=("pdf",)))
        first = next(number for number, page in enumerate(pages) if page.startswith(("Exhibit A", "附件 A")))
        assert first <= 2, case


def test_same_case_same_bytes_and_small_copies_only(cache: Cache) -> None:
    one, two = (build(checked("good-lengths", cache), words=Words("zh")) for _ in range(2))
    assert one.files == two.files
    pictures = [(SAMPLES / "good-lengths/pictures" / f"cable-{n}m.jpg").read_bytes() for n in ("0_5", "1", "2", "3")]
    assert not [name for name, data in one.files.items() if data in pictures]


def test_the_option_that_the_notice_names_is_answered(cache: Cache) -> None:
    whole = " ".join(text(build(checked("good-lengths", cache), words=Words("en"), forms=("pdf",))))
    assert 'names the option "Black / 0.5m". It is SKU no. 1' in whole
    assert "follow the length" in whole


def test_a_finding_tells_sheet_and_cell(cache: Cache) -> None:
    found = {f.rule: f.place for f in checked("accessory", cache).findings if f.weight == "blocks"}
    place = found["sku_cheating/accessory"]
    assert (place.file, place.sheet, place.cell, place.line) == ("skus.xlsx", "SKU", "C4", 11)


def test_what_only_ocr_saw_is_no_claim() -> None:
    from appealgen.violations.base import Example
    from appealgen.violations.catalog import VIOLATIONS, checks
    from appealgen.violations.examples import found

    check = checks()["sku_cheating/papers-name-the-skus"]
    told = {
        read: [
            f.says for f in found(check, VIOLATIONS["sku_cheating"], Example(documents={"invoice.pdf": {"read": read}}))
        ]
        for read in ("text", "ocr")
    }
    assert told == {"text": ["named"], "ocr": []}


def test_the_page_of_a_pdf_is_shown(cache: Cache) -> None:
    seen = checked("sold-orders", cache)
    composition = compose(seen, "en")
    pages = Pages(seen, composition)
    invoice = next(entry.letter for entry in composition.entries if entry.file and entry.file.name.endswith(".pdf"))
    assert pages.pictures[invoice].startswith(b"\xff\xd8")


def test_a_sheets_own_page_says_what_the_sheet_says(cache: Cache) -> None:
    """Where one file is taken only, nobody opens the sheet."""
    packet = build(checked("corrected-strap", cache), words=Words("en"))
    pages = text(packet)
    now, before = (next(page for page in pages if page.startswith(f"Exhibit {letter}:")) for letter in "AD")
    assert "2 Black watch W10-BK USD 29.90 3 Silver watch W10-SV USD 29.90" in now and "Strap" not in now
    assert "4 Strap only W10-ST USD 1.20" in before


def test_of_a_long_sheet_its_page_shows_the_first_rows_and_how_many_there_are(
    cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["appealgen.violations.sku_cheating.told.rows"], "MOST", 3)
    pages = text(build(checked("good-colours", cache), words=Words("en")))
    page = next(page for page in pages if page.startswith("Exhibit A:"))
    assert "the first 3 of 4" in page and "MUG-RED" in page and "MUG-BUE" not in page
