"""One file for desks that take one: the letter with each paper behind its own page."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import check
from appealgen.packet.model import Packet
from appealgen.rendering.joining import MOST_PAGES, joined
from tests.facts import looking
from tests.packet import hostile_pdfs as hostile

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
UA = "{http://www.aiim.org/pdfua/ns/id/}part"


@pytest.fixture(scope="module")
def packet() -> Packet:
    checked = check(SAMPLES / "account_closure" / "good", looking())
    return build(checked, words=Words("en"), forms=("pdf",))


def texts(data: bytes) -> list[str]:
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pypdfium2.PdfDocument(data)]


def labels(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [page.label for page in pdf.pages]


def paper(pages: int, **more: Any) -> bytes:
    pdf = pikepdf.new()
    for _ in range(pages):
        page = pdf.add_blank_page()
        for name, value in more.items():
            page.obj[f"/{name}"] = value
    made = io.BytesIO()
    pdf.save(made)
    return made.getvalue()


def test_each_paper_stands_behind_its_own_page(packet: Packet) -> None:
    letter, whole = texts(packet.files["letter.pdf"]), texts(packet.files["packet.pdf"])
    papers = {name: texts(data) for name, data in packet.files.items() if name.startswith("exhibits/")}
    assert papers and len(whole) == 1 + len(letter) + sum(map(len, papers.values()))
    for name, pages in papers.items():
        own = next(n for n, text in enumerate(whole) if text.startswith(f"Exhibit {name.split('/')[1][0]}:"))
        assert whole[own + 1 : own + 1 + len(pages)] == pages
    assert [text for text in whole if text in letter] == letter


def test_labels_are_the_pages_as_printed(packet: Packet) -> None:
    whole, told = texts(packet.files["packet.pdf"]), labels(packet.files["packet.pdf"])
    assert labels(packet.files["letter.pdf"]) == [str(n) for n in range(1, len(texts(packet.files["letter.pdf"])) + 1)]
    assert told[0] == "i" and whole[0].endswith(" i")
    for text, label in zip(whole[1:], told[1:], strict=True):
        assert text.endswith(f"{label} / {len(texts(packet.files['letter.pdf']))}") or label[1:] == "-1"
    exhibits = [name for name in packet.files if name.startswith("exhibits/")]
    assert {label for label in told if "-" in label} == {f"{name.split('/')[1][0]}-1" for name in exhibits}


def test_tags_and_jumps_stay_and_no_claim_is_untrue(packet: Packet) -> None:
    with pikepdf.open(io.BytesIO(packet.files["packet.pdf"])) as pdf:
        assert pdf.Root.StructTreeRoot.K is not None and UA not in pdf.open_metadata() and "/Outlines" in pdf.Root
        there = {page.objgen for page in pdf.pages}
        for target in pikepdf.NameTree(pdf.Root.Names.Dests).values():
            assert (target.D if isinstance(target, pikepdf.Dictionary) else target)[0].objgen in there
        assert pdf.check_pdf_syntax() == []
    with pikepdf.open(io.BytesIO(packet.files["letter.pdf"])) as pdf:
        assert pdf.open_metadata()[UA] == "1"


def test_what_acts_by_itself_or_has_no_end_stays_out(packet: Packet) -> None:
    letter = packet.files["letter.pdf"]
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=script)
    armed = paper(1, AA=pikepdf.Dictionary(O=script), Annots=pikepdf.Array([note]))
    whole = joined(letter, {"A": armed})
    assert b"app.alert" in armed and len(texts(whole)) == len(texts(letter)) + 1
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        assert not any("JavaScript" in str(one) for one in pdf.objects if isinstance(one, pikepdf.Dictionary))
    for refused in (paper(MOST_PAGES + 1), b"%PDF-1.7 nothing", b""):
        assert joined(letter, {"A": refused}) == letter
    assert joined(letter, {"Z": paper(1)}) == letter
    assert joined(letter, {"A": paper(2), "B": paper(1)}) == joined(letter, {"B": paper(1), "A": paper(2)})


BANNED = ("/JS", "/AA", "/OpenAction", "/EF", "/EmbeddedFiles", "/XFA", "/PA", "/RichMediaContent")


def test_nothing_in_a_joined_paper_acts_or_is_attached(packet: Packet) -> None:
    letter = packet.files["letter.pdf"]
    for made in (hostile.scripts, hostile.actions, hostile.attachments, lambda: hostile.locked("")):
        whole = joined(letter, {"A": made()})
        assert len(texts(whole)) == len(texts(letter)) + 1
        with pikepdf.open(io.BytesIO(whole)) as pdf:
            held = [one for one in pdf.objects if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream))]
            acts = {str(one.S) for one in held if "/S" in one and ("/URI" in one or "/JS" in one or "/F" in one)}
            assert acts <= {"/URI"}, acts
            assert not any("/Next" in one and "/S" in one for one in held)
            assert not [banned for banned in BANNED if any(banned in one for one in held)]
            links = {str(one.URI) for one in held if "/URI" in one}
            assert all(link.startswith(("https://", "mailto:")) for link in links), links
            assert b"MZ evil" not in b"".join(
                one.read_bytes() for one in held if isinstance(one, pikepdf.Stream) and "/Width" not in one
            )


def test_bombs_stay_out(packet: Packet) -> None:
    letter = packet.files["letter.pdf"]
    for made in (
        hostile.content_bomb(20 * hostile.MB),
        hostile.object_bomb(70 * hostile.MB),
        hostile.locked("b"),
        hostile.TREE,
    ):
        assert joined(letter, {"A": made}) == letter
