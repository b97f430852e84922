"""Orders are read as order, day, goods, quantity and price, in any of four languages; of who bought nothing is."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from appealgen.evidence.documents.orders import goods
from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.orders.read import read_orders
from tests.evidence.documents.orders import files
from tests.evidence.documents.orders.files import NUMBERS, PERSONS


def read(path: Path) -> Orders:
    """The file's orders; no word of a person is among them."""
    orders = read_orders(path)
    assert isinstance(orders, Orders)
    kept = msgspec.json.encode(orders.lines).decode()
    assert [word for word in PERSONS if word.casefold() in kept.casefold()] == []
    return orders


def short(orders: Orders) -> list[tuple[object, ...]]:
    return [(one.order, one.day, one.codes, one.quantity, one.price, one.currency) for one in orders.lines]


FIRST = (NUMBERS[0], "2026-10-03", ("T-2",), "2", "12.90", "USD")


@pytest.mark.parametrize("form", ["csv", "semicolons", "xlsx", "html"])
def test_an_export_in_english(form: str, tmp_path: Path) -> None:
    rows = files.ENGLISH
    path = {
        "csv": lambda: files.as_csv(tmp_path / "o.csv", rows), "semicolons": lambda: files.as_csv(tmp_path / "o.csv", rows, ";"),
        "xlsx": lambda: files.as_xlsx(tmp_path / "o.xlsx", rows), "html": lambda: files.as_html(tmp_path / "o.html", rows),
    }[form]()  # fmt: skip
    orders = read(path)
    assert short(orders) == [
        FIRST,
        (NUMBERS[1], "2026-10-05", ("T-3",), "1", "12.90", "USD"),
        (NUMBERS[1], "2026-10-05", ("T-4",), "1", "13.50", "USD"),
        (NUMBERS[2], "2026-10-06", (), "1", "13.50", "USD"),
    ]
    assert [line.sold for line in orders.lines] == [True, True, True, False]
    assert [line.product for line in orders.lines] == [
        "Ceramic mug, Black",
        "Ceramic mug, White",
        "Ceramic mug …, Red",
        "Mug …, Blue",
    ]
    assert set(orders.kept_back) == {"name", "email", "phone", "address", "message"}
    assert orders.numbers == NUMBERS[:3]
    assert orders.tells_of_buyers


def test_the_marketplaces_own_export_with_all_goods_in_one_cell(tmp_path: Path) -> None:
    orders = read(files.as_xlsx(tmp_path / "o.xlsx", files.CHINESE))
    assert short(orders) == [
        FIRST,
        (NUMBERS[1], "2026-10-04", ("T-3",), "1", None, None),
        (NUMBERS[1], "2026-10-04", ("T-4",), "1", None, None),
    ]
    assert [line.sold for line in orders.lines] == [True, False, False]
    assert orders.lines[0].product == "Ceramic mug 350 ml, Color:Black"


def test_an_export_in_russian(tmp_path: Path) -> None:
    orders = read(files.as_csv(tmp_path / "o.csv", files.RUSSIAN, ";"))
    assert short(orders) == [
        (NUMBERS[0], "2026-10-03", ("T-2",), "2", "1290.00", "RUB"),
        (NUMBERS[1], "2026-10-14", ("T-3",), "1", "1290.00", "RUB"),
    ]


def test_an_export_in_spanish(tmp_path: Path) -> None:
    orders = read(files.as_csv(tmp_path / "o.csv", files.SPANISH, ";", "cp1252"))
    assert short(orders) == [
        (NUMBERS[0], "2026-10-14", ("T-2",), "2", "12.90", "EUR"),
        (NUMBERS[1], "2026-10-03", ("T-3",), "1", "12.90", "EUR"),
    ]


@pytest.mark.parametrize("form", ["html", "pdf", "eml", "mailed page"])
def test_the_confirmation_of_one_order(form: str, tmp_path: Path) -> None:
    page = files.CONFIRMATION
    path = tmp_path / "order"
    match form:
        case "pdf":
            files.as_pdf(path, page)
        case "html":
            path.write_text(page, encoding="utf-8")
        case "mailed page":
            head = "From: a@b.example\nSubject: Order\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
            path.write_text(head + page, encoding="utf-8")
        case _:
            path.write_text(files.MAIL, encoding="utf-8")
    orders = read(path)
    assert short(orders) == [FIRST, (NUMBERS[0], "2026-10-03", ("T-3",), "1", "12.90", "USD")]
    assert {"name", "address"} <= set(orders.kept_back)


def test_days_that_can_be_read_in_two_ways_are_not_told(tmp_path: Path) -> None:
    rows = [["Order ID", "Date", "SKU", "Qty", "Price"], [NUMBERS[0], "03/04/2026", "T-2", "1", "$2.00"]]
    assert read(files.as_csv(tmp_path / "o.csv", rows)).lines[0].day is None


def test_a_number_that_a_spreadsheet_shortened_is_none(tmp_path: Path) -> None:
    rows = [["Order ID", "Date", "SKU", "Qty", "Price"], ["8.19002E+15", "2026-04-03", "T-2", "1", "$2.00"]]
    assert read(files.as_csv(tmp_path / "o.csv", rows)).lines == ()


def test_an_invoice_is_no_order_and_a_sheet_of_skus_neither(tmp_path: Path) -> None:
    (tmp_path / "i.html").write_text(files.INVOICE, encoding="utf-8")
    assert read(tmp_path / "i.html").lines == ()
    rows = [["SKU Code", "Color", "Price"], ["T-2", "Black", "12.90"]]
    assert read(files.as_csv(tmp_path / "s.csv", rows)).lines == ()


def test_a_picture_is_never_read(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (400, 300), "white").save(tmp_path / "order.png")
    assert read(tmp_path / "order.png") == Orders("picture", only_seen=True)
    Image.new("RGB", (400, 300), "white").save(tmp_path / "scan.pdf")
    assert read(tmp_path / "scan.pdf").only_seen


def test_of_an_export_that_is_too_long_nothing_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("appealgen.evidence.documents.sheets.grids.MOST_ROWS", 4)
    monkeypatch.setattr("appealgen.evidence.documents.orders.read.MOST_ROWS", 4)
    orders = read(files.as_csv(tmp_path / "o.csv", files.ENGLISH))
    assert orders.too_long
    assert orders.lines == ()


def test_a_code_that_is_a_buyers_name_is_none(tmp_path: Path) -> None:
    rows = [["Order ID", "SKU", "Product", "Qty", "Buyer"], [NUMBERS[0], "Petrova", "Mug", "1", "Ludmila Petrova"]]
    assert read(files.as_csv(tmp_path / "o.csv", rows)).lines[0].codes == ()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mug 350 ml, for Ludmila Petrova", "Mug 350 ml"),
        ("Кружка для Людмилы Ивановой", "Кружка"),
        ("Кружка Ивановой, белая", "Кружка …, белая"),
        ("Кружка для Анны", "Кружка"),
        ("Чехол для Samsung S24, белый", "Чехол для Samsung S24, белый"),
        ("Taza para María Inventada", "Taza"),
        ("杯子 王小明", "杯子 …"),
        ("Mug +7 916 123-45-67 ludmila.p@example.com @ludmila https://t.me/ludmila", "Mug …"),
        ("Mug 🎁 gift", "Mug … gift"),
        ("Hook for iPhone 15, 2 pcs", "Hook for iPhone 15, 2 pcs"),
        ("Holder for phone and tablet", "Holder for phone and tablet"),
        ("Note: call me", None),
    ],
)
def test_the_words_of_goods(text: str, kept: str | None) -> None:
    assert goods.clean(text, ["Ludmila Petrova", "Иванова Людмила", "王小明"]) == kept
