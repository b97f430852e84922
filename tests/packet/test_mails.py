"""A letter whose exhibits are too many for one e-mail: parts that each stand alone."""

from __future__ import annotations

import hashlib
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from msgspec.structs import replace

from appealgen.case.marketplace import Known
from appealgen.case.shape import LANGUAGES
from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.mails import Attached, mails
from tests.packet.making import SAMPLES, checked
from tests.rendering import example_facts

SIZES = {"A": 300_000, "B": 200_000, "C": 900_000, "D": 100_000, "E": 50_000}
LIMIT = 700_000


def noise(name: str, size: int) -> bytes:
    return b"".join(hashlib.sha256(f"{name}{number}".encode()).digest() for number in range(size // 32 + 1))[:size]


def attached(forms: dict[str, bytes] | None = None) -> Attached:
    exhibits = {name: noise(name, size) for name, size in SIZES.items()}
    forms = {"letter.pdf": noise("pdf", 150_000)} if forms is None else forms
    return Attached(forms, exhibits, {name: f"{name}-x.jpg" for name in exhibits})


def opened(data: bytes) -> EmailMessage:
    mail = message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_email_is_no_part_where_all_else_is_too_large_for_any(language: str) -> None:
    letter = example_facts.letter(language)
    large = {"A": noise("A", 900_000), "B": noise("B", 900_000)}
    files = Attached({"letter.pdf": noise("pdf", 150_000)}, large, {"A": "A-x.jpg", "B": "B-x.jpg"})
    ((name, data),) = mails(letter, "letter", files, LIMIT, None)
    mail = opened(data)
    body = mail.get_body(("plain",))
    assert name == "letter.eml" and str(mail["Subject"]).strip() == letter.subject and body is not None
    above = str(body.get_content()).splitlines()[0]
    assert "A" in above and "B" in above and "1" not in above
    assert [part.get_filename() for part in mail.iter_attachments()] == ["letter.pdf"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_keep_the_limit_and_each_stands_alone(language: str) -> None:
    letter = example_facts.letter(language)
    whole = dict(mails(letter, "letter", attached(), 10_000_000, "desk@example.com"))
    parts = dict(mails(letter, "letter", attached(), LIMIT, "desk@example.com"))
    assert list(whole) == ["letter.eml"]
    assert list(parts) == [f"letter.part{number}of{len(parts)}.eml" for number in range(1, len(parts) + 1)]
    files: list[str] = []
    said = opened(whole["letter.eml"]).get_body(("plain",))
    assert said is not None
    for data in parts.values():
        mail = opened(data)
        assert len(data) <= LIMIT
        assert mail["To"] == "desk@example.com" and str(mail["Subject"]).strip().startswith(letter.subject)
        for kind in ("plain", "html"):
            body = mail.get_body((kind,))
            assert body is not None and "C" in str(body.get_content()).split(letter.titles["A"])[0]
        text = mail.get_body(("plain",))
        assert text is not None and str(said.get_content()) in str(text.get_content())
        files += [str(part.get_filename()) for part in mail.iter_attachments()]
    assert files == ["letter.pdf", "A-x.jpg", "B-x.jpg", "D-x.jpg", "E-x.jpg"]
    assert len({opened(data)["Message-ID"] for data in parts.values()}) == len(parts) > 1


def test_a_letter_too_large_itself_takes_an_email_of_its_own() -> None:
    parts = dict(
        mails(example_facts.letter(), "letter.zh", attached({"letter.pdf": noise("pdf", 400_000)}), LIMIT, None)
    )
    first = next(iter(parts.values()))
    assert [part.get_filename() for part in opened(first).iter_attachments()] == ["letter.pdf"]


def test_a_packet_over_the_limit_has_parts_and_says_so() -> None:
    case = checked(SAMPLES / "good")
    market = replace(case.marketplace, mail=Known(2_500_000, "a test", "2026-11-20", "inferred"))
    packet = build(replace(case, marketplace=market), words=Words("en"), forms=("pdf", "eml"))
    names = [name for name in packet.sent if name.endswith(".eml")]
    assert len(names) > 1 and names[0] == f"letter.part1of{len(names)}.eml"
    assert all(len(packet.files[name]) <= 2_500_000 for name in names)
    page = packet.files["seller-only/how-to-send.html"].decode()
    assert f"comes in {len(names)} parts" in page and all(name in page for name in names)
    assert all(name in packet.files["manifest-sha256.txt"].decode() for name in names)
