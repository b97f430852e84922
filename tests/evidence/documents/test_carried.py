"""What a mail carries is read: a notice or an export of orders as a file, a mail within a mail."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.orders.read import read_orders
from appealgen.evidence.documents.outlook import outlook_text
from tests.evidence.documents.papers.maker import pdf
from tests.evidence.documents.papers.outlook import saved
from tests.evidence.documents.papers.reading import read as read_paper
from tests.evidence.documents.told import read, told

NOTICE = """Violation type: image theft. Case No.: 7201845533
Product ID: 1005006123456789. Points deducted: 2. You may appeal before 2026-03-09."""
SAYS = {
    "violation": "image_theft", "number": "7201845533", "items": ["1005006123456789"], "points": "2",
    "deadline": "2026-03-09",
}  # fmt: skip
HEADERS = "From: AliExpress <notice@aliexpress-appeals.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0800\r\n"
EXPORT = (
    "Order number,Order date,SKU,Product,Quantity,Price,Buyer name\n"
    "8190023345566771,2026-02-01,GH-15,Garden hose 15 m,2,19.90,Anna Example\n"
    "8190023345566772,2026-02-03,GH-15,Garden hose 15 m,1,19.90,Bo Example\n"
)
PAGE = f"<html><body>{''.join(f'<p>{line}</p>' for line in NOTICE.splitlines())}</body></html>"


def mail(name: str, data: bytes, kind: str) -> bytes:
    made = EmailMessage()
    made["Subject"], made["Date"] = "Fwd: penalty", "Mon, 02 Mar 2026 10:00:00 +0800"
    made.set_content("Please see the attached file.")
    made.add_attachment(data, *kind.split("/"), filename=name)
    return made.as_bytes()


@pytest.mark.parametrize(("name", "data"), [("notice.txt", NOTICE), ("notice.html", PAGE)])
def test_a_notice_attached_to_a_mail(name: str, data: str, tmp_path: Path) -> None:
    outlook = saved(tmp_path / "a.msg", "Fwd: penalty", "Please see the attached file.", HEADERS, {name: data.encode()})
    for carrier, suffix in (
        (outlook.read_bytes(), ".msg"),
        (mail(name, data.encode(), "application/octet-stream"), ".eml"),
    ):
        assert told(read(carrier, suffix)).items() >= SAYS.items()


def test_a_notice_as_a_mail_within_an_outlook_mail(tmp_path: Path) -> None:
    outlook = saved(tmp_path / "a.msg", "Fwd", "See below.", HEADERS, carried=("Image theft", NOTICE))
    assert told(read(outlook.read_bytes(), ".msg")).items() >= SAYS.items()


def test_who_sent_an_outlook_mail_and_when(tmp_path: Path) -> None:
    data = saved(tmp_path / "a.msg", "Penalty", NOTICE, HEADERS).read_bytes()
    assert (outlook_text(data) or "").startswith("From: notice@aliexpress-appeals.example\nSubject: Penalty\n")
    assert read(data, ".msg").get("date") == "2026-03-02"


def test_orders_attached_to_a_mail(tmp_path: Path) -> None:
    outlook = saved(tmp_path / "a.msg", "Orders", "The export is attached.", attached={"orders.csv": EXPORT.encode()})
    (tmp_path / "a.eml").write_bytes(mail("orders.csv", EXPORT.encode(), "text/csv"))
    for file, form in ((outlook, "msg"), (tmp_path / "a.eml", "eml")):
        orders = read_orders(file)
        assert isinstance(orders, Orders)
        assert (orders.format, orders.numbers) == (form, ("8190023345566771", "8190023345566772"))
        assert "Example" not in repr(orders.lines)


def test_an_outlook_mails_page_is_read_cell_by_cell(tmp_path: Path) -> None:
    rows = (line.split(",") for line in EXPORT.splitlines())
    page = (
        "<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"
    )
    orders = read_orders(saved(tmp_path / "a.msg", "Orders", "A page.", page=page))
    assert isinstance(orders, Orders) and len(orders.lines) == 2


def test_what_an_outlook_mail_carries_is_told_to_the_seller(tmp_path: Path) -> None:
    paper = read_paper(saved(tmp_path / "a.msg", "Invoice", "Invoice No. INV-7", attached={"invoice.pdf": pdf()}))
    assert "attachments" in paper.private


def test_a_damaged_outlook_mail_is_refused(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.msg", "Orders", "x", attached={"orders.csv": EXPORT.encode()})
    for end in (700, 1500, 2600):
        (tmp_path / "b.msg").write_bytes(file.read_bytes()[:end])
        read_orders(tmp_path / "b.msg")
