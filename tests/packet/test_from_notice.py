"""A case begun from its notice: what was read stands in its place with its line, what is absent stays absent."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from appealgen.case.errors import OutputError
from appealgen.case.marketplace import known_hosts
from appealgen.case.reader import read_case
from appealgen.case.resources import template
from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.packet.from_notice import Begun, start_from_notice
from appealgen.violations.catalog import NAMED_IN_NOTICES, SHAPES

ENGLISH = """Case No.: 7201845533     Violation type: Product posting > Image misuse
Product ID: 1005006123456789
Points deducted: 2       Effective: 2026-03-02 18:20 (PT)
You may appeal before 2026-03-09 18:20 (PT) on My Violations > To be evidenced.
"""
CHINESE = """店铺关联处罚：您的店铺（Qingyun Audio Store）与店铺 A0023***（已关闭）商品高度雷同，判定为关联店铺，
重复铺货。违规编号 20260608-3391。处罚：屏蔽店铺商品。申诉截止：2026-06-15 24:00
"""
CLOSED = """Subject: Your AliExpress seller account has been closed
Account: cn1001234567xyz. Reason: third serious IPR infringement (trademark: NORTHPINE).
Violations: 7700110011 (2026-02-01), 7700110054 (2026-03-19), 7700110099 (2026-04-22).
Closing date: April 23, 2026. Funds will be held for 180 days.
"""


def begun(folder: Path, text: str | bytes, name: str = "notice.txt", ground: str | None = None) -> Begun:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    looker = Looker(violations=NAMED_IN_NOTICES, hosts=known_hosts())
    return start_from_notice(file, folder / "case", Words("en"), looker, lambda violation: ground)


def filled_in(folder: Path) -> str:
    text = (folder / "case" / "case.yaml").read_text(encoding="utf-8")
    return text.replace("\ndate:\n", "\ndate: 2026-11-20\n").replace("  name:\n", "  name: S\n", 1)


def test_what_was_read_stands_in_its_place(tmp_path: Path) -> None:
    begun(tmp_path, ENGLISH)
    text = (tmp_path / "case" / "case.yaml").read_text(encoding="utf-8")
    assert "violation: image_theft\n" in text
    assert '  number: "7201845533"  # read in notice.txt, line 1\n' in text
    assert '  items: ["1005006123456789"]  # read in notice.txt, line 2\n' in text
    assert '  points: "2"  # read in notice.txt, line 3\n' in text
    assert (tmp_path / "case" / "notice.txt").read_text() == ENGLISH


def test_the_case_can_be_read(tmp_path: Path) -> None:
    begun(tmp_path, ENGLISH)
    text = filled_in(tmp_path).replace('  id: ""', "  id: 1").replace("original: photos/\n", "original: a.jpg\n")
    (tmp_path / "case" / "case.yaml").write_text(text, encoding="utf-8")
    case = read_case(tmp_path / "case", SHAPES)
    assert (case.notice.number, case.notice.items, case.notice.points) == ("7201845533", ("1005006123456789",), "2")


def test_absent_stays_absent(tmp_path: Path) -> None:
    begun(tmp_path, "Your shop was found to have used other people's photos. Image theft. Please appeal.\n")
    text = (tmp_path / "case" / "case.yaml").read_text(encoding="utf-8")
    assert '  number: ""\n' in text
    assert "\n  deadline:\n" in text


@pytest.mark.parametrize(("text", "violation"), [(CHINESE, "store_association"), (CLOSED, "account_closure")])
def test_its_violation(text: str, violation: str, tmp_path: Path) -> None:
    begun(tmp_path, text)
    assert f"violation: {violation}\n" in (tmp_path / "case" / "case.yaml").read_text(encoding="utf-8")


def test_without_a_folder_it_is_named_by_violation_and_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "n.txt").write_text(ENGLISH)
    monkeypatch.chdir(tmp_path)
    looker = Looker(violations=NAMED_IN_NOTICES, hosts=known_hosts())
    made = start_from_notice(Path("n.txt"), None, Words("zh"), looker)
    assert made.folder == Path("image_theft-7201845533")
    assert (tmp_path / made.folder / "case.yaml").is_file()


def test_a_mail_and_its_ground(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Date"] = "Violation", "a@b.example", "Mon, 02 Mar 2026 10:00:00 +0000"
    mail.set_content(ENGLISH)
    begun(tmp_path, bytes(mail), "mail.eml", "corrected")
    text = (tmp_path / "case" / "case.yaml").read_text(encoding="utf-8")
    assert "\nground: corrected\n" in text
    assert "  text: notice.eml\n" in text


def test_what_contradicts_is_asked(tmp_path: Path) -> None:
    made = begun(tmp_path, ENGLISH + "\nCase No.: 7201845599\n")
    assert ("new/notice-contradicts", {"field": "number", "values": "7201845533, 7201845599"}) in made.asks
    text = (tmp_path / "case" / "case.yaml").read_text(encoding="utf-8")
    assert '  #number: "7201845599"' in text
    assert '\n  number: "' not in text


def test_a_strange_link_is_warned_of(tmp_path: Path) -> None:
    made = begun(tmp_path, ENGLISH + "Appeal here: https://aliexpress-appeal.example/entry?id=1\n")
    assert ("new/notice-strange-link", {"link": "https://aliexpress-appeal.example/entry?id=1"}) in made.asks


@pytest.mark.parametrize(
    ("content", "id"),
    [(b"Thank you for your order of 3 teapots.", "notice-names-none"), (b"", "notice-unreadable")],
)
def test_no_case_without_a_violation(content: bytes, id: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        begun(tmp_path, content)
    assert [problem.id for problem in caught.value.problems] == [id]
    assert not (tmp_path / "case").exists()


def mail(sender: str, subject: str, body: str) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = sender, subject, "Tue, 14 Apr 2026 08:11:00 +0000"
    message.set_content(body)
    return bytes(message)


@pytest.mark.parametrize(
    ("sender", "subject", "body", "strange"),
    [
        ("AliExpress <desk@aliexpress-help.example>", "Notice", ENGLISH, "desk@aliexpress-help.example"),
        ("AliExpress <desk@notice.aliexpress.com>", "Notice", ENGLISH, None),
        ("AliExpress <desk@service.alibaba.com>", "Notice", ENGLISH, None),
        ("Lin <lin@shop.example>", "Fwd: Notice", ENGLISH, None),
        ("Lin <lin@shop.example>", "Fwd: Notice", f"From: AliExpress <x@al1express.example>\n{ENGLISH}", "x@al1express.example"),
    ],
)  # fmt: skip
def test_a_sender_that_is_not_the_marketplaces_is_told(
    sender: str, subject: str, body: str, strange: str | None, tmp_path: Path
) -> None:
    asks = dict(begun(tmp_path, mail(sender, subject, body), "notice.eml").asks)
    assert asks.get("new/notice-strange-sender") == ({"sender": strange} if strange else None)


def test_a_courts_order_needs_no_violation(tmp_path: Path) -> None:
    made = begun(tmp_path, "By a temporary restraining order (Case No. 1:26-cv-04411) your account is frozen.\n")
    text = (tmp_path / "case" / "case.yaml").read_text(encoding="utf-8")
    assert "violation: other\n" in text and "reasons: [court_order]" in text
    assert ("new/notice-court", {}) in made.asks


def test_the_notices_words_for_a_reason_are_one_text(tmp_path: Path) -> None:
    begun(tmp_path, CLOSED)
    text = filled_in(tmp_path).replace('  id: ""', "  id: 1")
    (tmp_path / "case" / "case.yaml").write_text(text, encoding="utf-8")
    reasons = read_case(tmp_path / "case", SHAPES).given.many("reasons")
    assert reasons == ("third serious IPR infringement (trademark: NORTHPINE)",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (CHINESE, "zh"),
        ("Ваш аккаунт закрыт с 01.09.2026 по причине продажи товаров без сертификата. Номер решения: 77-1.", "ru"),
        (
            "Su cuenta ha sido cerrada por infracción de marca. Caso 91-220817. El plazo para recurrir es de 5 días.",
            "es",
        ),
    ],
)
def test_the_letter_is_in_the_notices_language(text: str, language: str, tmp_path: Path) -> None:
    begun(tmp_path, text)
    assert f"\nlanguage: {language}\n" in (tmp_path / "case" / "case.yaml").read_text(encoding="utf-8")


def test_an_item_at_the_border_of_a_screenshot_is_asked(tmp_path: Path) -> None:
    face = ImageFont.truetype(str(template("paper/fonts/AppealSans-Regular.ttf")), 22)
    screen = Image.new("RGB", (int(face.getlength("Your listing 1005006123456")) + 16, 480), "white")
    lines = (
        "Case 7201845533",
        "Image misuse, 2 points",
        "Your listing 1005006123456789",
        "Date 2026-03-02",
        "Appeal by 2026-03-09",
    )
    for number, line in enumerate(lines):
        ImageDraw.Draw(screen).text((16, 20 + 60 * number), line, "black", face)
    screen.save(tmp_path / "shown.png")
    made = begun(tmp_path, (tmp_path / "shown.png").read_bytes(), "notice.png")
    assert [name for name, _ in made.asks] == ["new/notice-unsure-item"]
    assert "  items: []\n" in filled_in(tmp_path) and '\n  #  "100500612' in filled_in(tmp_path)
