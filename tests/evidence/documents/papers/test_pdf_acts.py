"""PDFs that do more than show their pages: told, and never run. What every PDF has is no fault of it."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from appealgen.evidence.documents.opening.pdf_acts import acts
from tests.packet import hostile_pdfs as hostile

PAPERS = sorted((Path(__file__).resolve().parents[4] / "samples").glob("*/*/**/*.pdf"))


def test_what_acts_is_told_by_its_kind() -> None:
    assert acts(hostile.scripts()) == ("script",)
    assert acts(hostile.actions()) == ("script", "launch", "sends", "elsewhere")
    assert acts(hostile.attachments()) == ("files", "media", "xfa")


def test_names_written_in_other_signs_and_objects_packed_together_hide_nothing() -> None:
    packed, plain = io.BytesIO(), io.BytesIO()
    with pikepdf.open(io.BytesIO(hostile.scripts())) as paper:
        paper.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        paper.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    assert b"/JavaScript" not in packed.getvalue()
    assert acts(packed.getvalue()) == ("script",)
    odd = plain.getvalue().replace(b"/JavaScript", b"/JavaS#63ript").replace(b"/JS", b"/J#53")
    assert b"/JavaScript" not in odd
    assert acts(odd) == ("script",)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n/JavaScript", b"/JS /Launch" * 100])
def test_what_is_no_pdf_does_nothing(data: bytes) -> None:
    assert acts(data) == ()


def test_no_paper_of_ours_acts() -> None:
    assert len(PAPERS) > 20
    assert [paper.name for paper in PAPERS if acts(paper.read_bytes())] == []


def test_an_invoice_with_its_own_data_attached_holds_files_alone() -> None:
    made = io.BytesIO()
    with pikepdf.open(hostile.PAPER) as paper:
        paper.attachments["invoice.xml"] = pikepdf.AttachedFileSpec(paper, b"<invoice/>", mime_type="text/xml")
        paper.save(made)
    assert acts(made.getvalue()) == ("files",)
