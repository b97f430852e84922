"""The page that the seller opens first."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from PIL import Image

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.model import Packet
from tests.packet.making import SAMPLES, checked


def test_the_page_tells_what_goes_where(good: Packet, tmp_path: Path) -> None:
    page = good.files["seller-only/how-to-send.html"].decode()
    assert "2026-11-24 18:00 (UTC+08:00)" in page
    table = page[page.index("<table>") : page.index("</table>")]
    assert [name for name in ("packet.pdf", "letter.pdf", "letter.eml", "letter.docx") if name in table] == [
        "packet.pdf"
    ]
    assert all(name in table for name in good.sent if name.startswith("exhibits/"))
    assert "letter.eml" in page[page.index("</table>") :]
    draft = build(checked("set-is-crops"), words=Words("en"), languages=("en", "zh"), draft=True)
    assert "Open letter.en.DRAFT.pdf, letter.zh.DRAFT.pdf." in draft.files["seller-only/how-to-send.html"].decode()


def test_a_doubt_is_told_once_with_its_files(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "original-is-messenger-copy", case)
    for name in ("IMG_2043", "IMG_2044"):
        Image.open(case / "photos" / f"{name}.JPG").save(case / "photos" / f"{name}.JPG", quality=80)
    page = build(checked(case), words=Words("zh"), forms=("eml",)).files["seller-only/how-to-send.html"].decode()
    doubts = re.findall(r'<li><strong>.*?</strong> <span class="soft">(.*?)</span>', page)
    assert [files for files in doubts if "IMG_204" in files][-1] == "photos/IMG_2043.JPG、photos/IMG_2044.JPG"
    assert "".join(doubts).count("IMG_2043") == 1


def test_few_slots_and_one_doubt_are_told_in_whole_words() -> None:
    words = Words("en")
    assert "keep the last slot for packet.pdf" in words.text("send/upload-how")
    assert "最后一栏留给 packet.pdf" in Words("zh").text("send/upload-how")
    assert words.text("cli/built-weak", weakens=1).startswith("One thing may be doubted; it is told")
    assert words.text("cli/built-weak", weakens=2).startswith("2 things may be doubted; they are told")
