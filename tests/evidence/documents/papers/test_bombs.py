"""PDFs that would fill the memory or never end are told from their bytes; honest ones pass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.opening.pdf_bombs import BombError, refuse_bombs
from appealgen.evidence.photos.model import Unreadable
from tests.packet import hostile_pdfs as hostile
from tests.packet.hostile_files import PAPERS

SAMPLES = Path(__file__).resolve().parents[4] / "samples"


@pytest.mark.parametrize("made", [
    lambda: hostile.content_bomb(20 * hostile.MB), lambda: hostile.object_bomb(70 * hostile.MB),
    lambda: hostile.drawings(12, 10), lambda: hostile.drawings(1, 1000, True), lambda: hostile.drawings(40, 1),
])  # fmt: skip
def test_a_bomb_is_refused(made: Callable[[], bytes], tmp_path: Path) -> None:
    data = made()
    with pytest.raises(BombError):
        refuse_bombs(data)
    (tmp_path / "a.pdf").write_bytes(data)
    read = read_document(tmp_path / "a.pdf")
    assert isinstance(read, Unreadable) and read.reason == "too_large" and read.bytes > 0


def test_names_in_figures_and_letters_for_bytes_hide_nothing() -> None:
    data = hostile.drawings(12, 10).replace(b"/Form", b"/F#6frm")
    with pytest.raises(BombError):
        refuse_bombs(data)
    bomb = hostile.packed(20 * hostile.MB).hex().encode()
    with pytest.raises(BombError):
        refuse_bombs(
            b"%PDF-1.4\n1 0 obj<</Filter[/ASCIIHexDecode/FlateDecode]>>stream\n" + bomb + b">\nendstream endobj"
        )
    twice = (
        b"1 0 obj<</Filter[/FlateDecode /FlateDecode]>>stream\n"
        + _deflated(hostile.packed(99 * hostile.MB))
        + b"\nendstream"
    )
    with pytest.raises(BombError):
        refuse_bombs(twice)


def _deflated(data: bytes) -> bytes:
    import zlib

    return zlib.compress(data)


@pytest.mark.parametrize("file", sorted(SAMPLES.rglob("*.pdf")), ids=lambda file: f"{file.parts[-3]}-{file.name}")
def test_an_honest_paper_passes(file: Path) -> None:
    refuse_bombs(file.read_bytes())


def test_what_only_looks_strange_is_read(tmp_path: Path) -> None:
    for name in ("scripts.pdf", "actions.pdf", "attachments.pdf", "rights.pdf", "huge.pdf", "nothing.pdf"):
        (tmp_path / name).write_bytes(PAPERS[name]())
        assert isinstance(read_document(tmp_path / name), Document), name
