"""A notice's text out of files as people save them: mails, pages, texts in any code."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from appealgen.evidence.documents.model import UnreadableText
from appealgen.evidence.documents.text_file import read_text

CHINESE = "违规编号：AE20260314007712，商品被投诉盗用图片，扣2分，处罚时间：2026年3月14日。"
RUSSIAN = "Номер обращения: 55120948. Использование чужих фотографий, списано 2 балла."
SPANISH = "Número de caso 91-220817: imágenes de otro vendedor, sanción de 2 puntos."


def text_of(folder: Path, data: bytes, name: str = "notice.eml") -> str:
    file = folder / name
    file.write_bytes(data)
    text = read_text(file)
    assert not isinstance(text, UnreadableText), text
    return text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((CHINESE, code) for code in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gb2312")),
        *((RUSSIAN, code) for code in ("utf-8", "utf-16", "utf-16-le", "cp1251", "koi8-r", "cp866", "iso8859-5")),
        *((SPANISH, code) for code in ("utf-8", "utf-16", "cp1252")),
    ],
)
def test_texts_in_any_code(tmp_path: Path, text: str, code: str) -> None:
    assert text_of(tmp_path, text.encode(code), "notice.txt") == text


@pytest.mark.parametrize("way", ["quoted-printable", "base64"])
@pytest.mark.parametrize(("text", "code"), [(CHINESE, "gb2312"), (RUSSIAN, "koi8-r"), (CHINESE, "utf-8")])
def test_mails(tmp_path: Path, text: str, code: str, way: str) -> None:
    mail = EmailMessage()
    mail["Subject"] = "违规 нарушение"
    mail["Date"] = "Tue, 17 Mar 2026 02:11:09 +0800"
    mail.set_content(text, charset=code, cte=way)
    read = text_of(tmp_path, bytes(mail))
    assert text in read
    assert read.startswith("Subject: 违规 нарушение\nSent: 2026-03-17\n")


def test_mail_that_is_only_a_page(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Notice"
    mail.set_content("Your mail program shows no pages.")
    words = "<p>Case 7201845533 about a picture, with quite a few words more than the other part has.</p>"
    page = "<p>Rules &amp; facts</p><table><tr><th>Points</th><td>2</td></tr></table><style>p {}</style>" + words
    mail.add_alternative(f'{page}<a href="https://a.aliexpress.com/x">appeal</a>', subtype="html")
    read = text_of(tmp_path, bytes(mail))
    assert "Rules & facts" in read
    assert "Points\t2" in read
    assert "appeal <https://a.aliexpress.com/x>" in read
    assert "{}" not in read


def test_mail_within_a_mail(tmp_path: Path) -> None:
    inner = EmailMessage()
    inner["Subject"] = "Image theft"
    inner["Date"] = "Mon, 02 Mar 2026 10:00:00 -0800"
    inner.set_content("Case No.: 7201845533")
    outer = EmailMessage()
    outer["Subject"] = "Fwd: help"
    outer.set_content("What shall I do?")
    outer.add_attachment(inner)
    read = text_of(tmp_path, bytes(outer))
    assert "What shall I do?" in read
    assert "Subject: Image theft\nSent: 2026-03-02" in read
    assert "7201845533" in read


@pytest.mark.parametrize(
    "data", [b"", b" \n", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x01\x00\x02\x03\x04", b"PK\x03\x04\x00\x01"]
)
def test_no_text(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(data)
    assert isinstance(read_text(file), UnreadableText)


def test_broken_mail_raises_nothing(tmp_path: Path) -> None:
    head = b"From: a\nMIME-Version: 1.0\nDate: yesterday\nContent-Type: text/plain; charset=x-none\n"
    assert "Case 72018" in text_of(tmp_path, head + b"Content-Transfer-Encoding: 8bit\n\nCase 72018 \xff\xfe")
