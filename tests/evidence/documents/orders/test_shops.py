"""What other shops' programs export is known as orders, whatever they call their columns; all buyers are made up."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.orders.read import read_orders
from appealgen.evidence.documents.private import personal

SHOPS = Path(__file__).parent / "files" / "shops"
PERSONS = (
    "Anna",
    "Example",
    "Boris",
    "Sample St",
    "High St",
    "London",
    "LONDON",
    "N1 1AA",
    "7946",
    "mail.",
    "Анна",
    "Пример",
    "Москва",
    "anna_ex",
)


@pytest.mark.parametrize(
    ("file", "first"),
    [
        ("shopify.csv", ("#1001", "2026-09-12", ("TP-2-BL",), "Teapot TP-2 - Blue", "2", "12.50", "USD")),
        ("woo.csv", ("3011", "2026-09-12", ("TP-2-BL",), "Teapot TP-2 Blue", "2", "12.50", None)),
        ("woo-young.csv", ("87", "2026-09-12", ("TP-2-BL",), "Teapot TP-2 Blue", "2", "12.50", None)),
        ("ebay.csv", ("12-09876-54321", "2026-09-12", ("TP-2-BL",), "Teapot TP-2, [Color:Blue]", "2", "12.50", "GBP")),
        ("etsy.csv", ("3200000001", None, ("TP-2-BL",), "Teapot TP-2, Color:Blue", "2", "12.50", "USD")),
        ("ozon.csv", ("12345678-0001", "2026-09-12", ("TP-2-BL",), "Чайник TP-2", "2", "1250.00", "RUB")),
        ("lazada.csv", ("441234567890123", "2026-09-12", ("TP-2-BL", "1234_MY-555"), "Teapot TP-2, Color:Blue",
                        None, "12.50", None)),
        ("amazon.txt", ("026-1234567-1234567", "2026-09-12", ("TP-2-BL",), "Teapot TP-2 Blue", "2", "12.50", "GBP")),
    ],
)  # fmt: skip
def test_exports(file: str, first: tuple[object, ...]) -> None:
    orders = read_orders(SHOPS / file)
    assert isinstance(orders, Orders) and orders.tells_of_buyers
    one = orders.lines[0]
    assert (one.order, one.day, one.codes, one.product, one.quantity, one.price, one.currency) == first
    kept = msgspec.json.encode(orders.lines).decode()
    assert [word for word in PERSONS if word in kept] == []


def test_what_was_refunded_was_not_sold() -> None:
    orders = read_orders(SHOPS / "shopify.csv")
    assert isinstance(orders, Orders)
    assert [(line.order, line.sold) for line in orders.lines] == [("#1001", True), ("#1001", True), ("#1002", False)]


@pytest.mark.parametrize("file", sorted(path.name for path in SHOPS.iterdir() if path.stem != "ozon"))
def test_each_is_told_to_list_buyers(file: str) -> None:
    read = read_document(SHOPS / file)
    assert isinstance(read, Document) and "buyer" in read.private


def test_an_orders_number_is_no_phone() -> None:
    assert personal("026-1234567-1234567") == []
    assert [name for _, _, name in personal("Tel: +86-571-5550-0199, 0571-55500199")] == ["phone", "phone"]


def test_an_account_of_the_marketplace_is_no_banks() -> None:
    assert personal("Account: cn1001234567xyz. Account: en1090021876") == []
    assert [name for _, _, name in personal("Account: 6222 0200 1234 5678")] == ["bank_account"]
