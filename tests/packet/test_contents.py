"""What a packet holds: the files as they came, the same bytes each time, and nothing that speaks against it."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import time
from pathlib import Path

import pypdfium2
import pytest

from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.packet.build import build
from appealgen.packet.model import Packet
from appealgen.violations.catalog import NAMED_IN_NOTICES
from tests.packet.making import SAMPLES, checked, readable, together, words


def test_originals_go_out_byte_for_byte(good: Packet) -> None:
    for letter, name in (("A", "IMG_2041"), ("B", "IMG_2042"), ("C", "IMG_2043"), ("D", "IMG_2044")):
        assert good.files[f"exhibits/{letter}-{name}.JPG"] == (SAMPLES / "good" / "photos" / f"{name}.JPG").read_bytes()


def test_the_packet_holds_what_it_should(good: Packet) -> None:
    for name in ("letter.pdf", "packet.pdf", "letter.docx", "letter.eml", "form.txt", "manifest-sha256.txt"):
        assert name in good.sent
    for name in ("findings.json", "build.json", "how-to-send.html", "reading-copy.zh.html"):
        assert f"seller-only/{name}" in good.files
    listed = dict(line.split("  ")[::-1] for line in good.files["manifest-sha256.txt"].decode().splitlines())
    assert set(listed) == set(good.sent) - {"manifest-sha256.txt"}
    assert all(hashlib.sha256(good.files[name]).hexdigest() == digest for name, digest in listed.items())


def test_same_case_same_bytes(good: Packet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(SAMPLES / "good", tmp_path / "elsewhere")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    again = build(checked(tmp_path / "elsewhere", Looker(violations=NAMED_IN_NOTICES)), words=Words("zh"))
    monkeypatch.undo()
    time.tzset()
    assert [name for name in good.files if good.files[name] != again.files[name]] == []
    for name, data in good.files.items():
        assert str(tmp_path).encode() not in data, name
        assert os.uname().nodename.encode() not in data or len(os.uname().nodename) < 4, name


def test_nothing_that_weakens_is_sent(tmp_path: Path) -> None:
    weak = checked("original-is-messenger-copy")
    packet = build(weak, words=Words("en"))
    catalogue = Words("en")
    against = [catalogue.finding(one) for one in weak.findings if one.weight != "supports"]
    assert against
    sent = {name: readable(name, data) for name, data in packet.sent.items()}
    assert {"letter.pdf", "letter.docx", "letter.eml", "form.txt", "exhibits/B-IMG_2042.JPG"} <= set(sent)
    for name, text in sent.items():
        for said in against:
            for sentence in (said.message, said.seen, said.mend):
                assert together(sentence) not in text, name
        if not name.startswith("exhibits/"):
            assert not re.search(r"messenger|whatsapp|fewerpixels|nocameradata|weakens|doubt|微信|聊天软件", text), name


def test_a_draft_says_so_everywhere(tmp_path: Path) -> None:
    packet = build(checked("set-is-crops"), words=Words("en"), draft=True, forms=("docx", "pdf", "eml"))
    assert {"letter.DRAFT.pdf", "letter.DRAFT.docx", "letter.DRAFT.eml"} <= set(packet.files)
    assert b"Subject: DRAFT" in packet.files["letter.DRAFT.eml"]
    document = pypdfium2.PdfDocument(packet.files["letter.DRAFT.pdf"])
    assert all("DRAFT" in page.get_textpage().get_text_bounded() for page in document)


def test_a_place_is_taken_out_when_asked(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "place-in-photo", case)
    file = case / "case.yaml"
    file.write_text(file.read_text() + "\nprivacy: {location: remove}\n")
    packet = build(checked(case), words=Words("en"))
    before = (case / "photos" / "IMG_2041.JPG").read_bytes()
    after = packet.files["exhibits/A-IMG_2041.JPG"]
    assert before != after
    assert before[before.index(b"\xff\xda") :] == after[after.index(b"\xff\xda") :]
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(packet.files["letter.pdf"]))
    for data in (before, after):
        assert hashlib.sha256(data).hexdigest()[:16] in re.sub(r"\s", "", text)


def test_a_file_gets_one_letter_however_often_it_is_named(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    file = case / "case.yaml"
    actions = "  actions:\n    - {date: 2026-11-18, what: Taken off., exhibit: disputed/main.jpg}\n  done:"
    file.write_text(file.read_text().replace("  done:", actions) + "\nground: corrected\n")
    packet = build(checked(case), words=Words("en"), forms=("eml",))
    assert [name for name in packet.files if name.endswith("main.jpg")] == ["exhibits/A-main.jpg"]
    assert "18 November 2026: Taken off. (A)" in words(packet.files["letter.eml"])
    assert "18 November 2026: Taken off. (A)" in packet.files["form.txt"].decode()
