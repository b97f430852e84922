"""Writes the sheets, invoices and orders of the samples under samples/sku_cheating: shops, suppliers, buyers and numbers are made up.

python tools/write_sku_samples.py
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import openpyxl

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "sku_cheating"
FONTS = Path(__file__).resolve().parents[1] / "templates" / "paper" / "fonts"
FONT = """@font-face { font-family: "Appeal Sans"; src: url(AppealSans-Regular.ttf) }
@font-face { font-family: "Appeal Sans"; font-weight: bold; src: url(AppealSans-Bold.ttf) }
* { font-family: "Appeal Sans" !important }
"""
ITEM = "1005007345612890"
Rows = Sequence[Sequence[Any]]


def xlsx(case: str, name: str, rows: Rows, above: Rows = ()) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "SKU"
    for row in (*above, *rows):
        sheet.append(list(row))
    for column, width in zip("ABCDEFGH", (20, 16, 18, 16, 14, 12, 12, 12), strict=True):
        sheet.column_dimensions[column].width = width
    (SAMPLES / case).mkdir(parents=True, exist_ok=True)
    book.save(SAMPLES / case / name)


def text(case: str, name: str, rows: Rows, delimiter: str, code: str) -> None:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    (SAMPLES / case).mkdir(parents=True, exist_ok=True)
    (SAMPLES / case / name).write_bytes(stream.getvalue().encode(code))


def invoice(case: str, name: str, *, number: str, day: str, issuer: str, to: str, lines: Rows, money: str) -> None:
    """A page as a supplier's program prints it: code, goods, quantity, price of one, sum."""
    total = sum(quantity * each for _, _, quantity, each in lines)
    rows = "".join(
        f"<tr><td>{escape(code)}</td><td>{escape(goods)}</td><td>{quantity}</td><td>{each:.2f}</td><td>{quantity * each:.2f}</td></tr>\n"
        for code, goods, quantity, each in lines
    )
    page = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Invoice {escape(number)}</title>
<style>body{{font:14px sans-serif;margin:40px}}table{{border-collapse:collapse;width:100%}}td,th{{border-bottom:1px solid #999;padding:6px;text-align:left}}</style></head>
<body>
<h1>INVOICE</h1>
<p>Invoice No.: {escape(number)}</p>
<p>Date: {day}</p>
<p>Seller: {escape(issuer)}</p>
<p>Bill to: {escape(to)}</p>
<table>
<tr><th>Code</th><th>Goods</th><th>Quantity</th><th>Unit price ({money})</th><th>Amount ({money})</th></tr>
{rows}<tr><td>Total</td><td></td><td></td><td></td><td>{total:.2f}</td></tr>
</table>
<p>(Made up: this company and this invoice do not exist.)</p>
</body></html>
"""
    file = SAMPLES / case / "documents" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.suffix == ".html":  # as it can be typed over; the rule against that has these to fire on
        file.write_text(page, encoding="utf-8")
        return
    import weasyprint

    weasyprint.HTML(string=page.replace("<style>", f"<style>{FONT}"), base_url=f"{FONTS}/").write_pdf(file)


def colours() -> None:
    """Four mugs, all in line."""
    head = ["Product ID", "SKU Code", "Color", "Ships From", "Price(USD)", "Stock"]
    prices = {"Black": 12.9, "White": 12.9, "Red": 13.5, "Blue": 13.5}
    rows = [[ITEM, f"MUG-{name[0]}{name[-2:].upper()}", name, "China", price, 240] for name, price in prices.items()]
    xlsx("good-colours", "skus.xlsx", [head, *rows])
    lines = [(f"MUG-{name[0]}{name[-2:].upper()}", f"Ceramic mug 350 ml, {name.lower()}", 300, 4.1) for name in prices]
    invoice("good-colours", "invoice.pdf", number="HQ-2026-0611", day="2026-09-04", issuer="Huaqing Ceramics Co., Ltd. (made up)",
            to="Lin Example", lines=lines, money="USD")  # fmt: skip


STATUSES = {7: "等待买家付款", 16: "已取消", 29: "已退款"}
"""Of three orders that were no sale; of the others they are `交易完成`."""


def sold() -> None:
    """The four mugs again, with the marketplace's own export of orders. Every buyer in it is made up."""
    colours_of = {
        "Black": ("MUG-BCK", 12.9),
        "White": ("MUG-WTE", 12.9),
        "Red": ("MUG-RED", 13.5),
        "Blue": ("MUG-BUE", 13.5),
    }
    head = ["Product ID", "SKU Code", "Color", "Ships From", "Price(USD)", "Stock"]
    xlsx(
        "sold-orders",
        "skus.xlsx",
        [head, *([ITEM, code, name, "China", price, 240] for name, (code, price) in colours_of.items())],
    )
    lines = [(code, f"Ceramic mug 350 ml, {name.lower()}", 300, 4.1) for name, (code, _) in colours_of.items()]
    invoice("sold-orders", "invoice.pdf", number="HQ-2026-0611", day="2026-09-04", issuer="Huaqing Ceramics Co., Ltd. (made up)",
            to="Lin Example", lines=lines, money="USD")  # fmt: skip
    goods = [
        *((name, code, price, "Ceramic coffee mug 350 ml") for name, (code, price) in colours_of.items()),
        ("Oak", "SHELF-1", 24.0, "Wall shelf"),
    ]
    _orders("sold-orders", [_order(number, goods[number % 5]) for number in range(60)])


def _order(number: int, goods: tuple[str, str, float, str]) -> list[str]:
    """A row as the marketplace exports it: all products in one cell, and everything about who bought."""
    colour, code, price, title = goods
    count = 1 + number % 3
    buyer = ("Ludmila Vymyshlennaya", "John Madeup", "María Inventada", "Zoe Fictional", "Иван Вымышленный")[
        number * 7 % 5
    ]
    street = f"{number + 1} Nowhere Street, Flat {number % 9 + 1}"
    told = "made-up buyer" if number % 4 else f"please write {buyer} on the box"
    info = f"【1】 {title} \n(产品属性: Color:{colour} )\n(商家编码:{code})\n(产品数量:{count} piece)\n(物流等级&买家选择物流:{buyer}, {street})\n"
    day = f"2026-{9 + number // 30:02d}-{number % 28 + 1:02d} {number % 24:02d}:{number % 60:02d}"
    mail = f"buyer{number:02d}@example.com"
    phone = f"+44 7700 900{number:03d}"
    return [
        str(8190023345500000 + 7919 * number), STATUSES.get(number, "交易完成"), "", buyer, mail, day, day, f"US ${price * count:.2f}", "US $3.20",
        f"US ${price * count + 3.2:.2f}", info, told, buyer, "Nowhereland", "Fiction", "Madeupville", street, f"00{number:03d}", phone, phone, "Standard",
    ]  # fmt: skip


def _orders(case: str, rows: Rows) -> None:
    heads = ["订单号", "订单状态", "负责人", "买家名称", "买家邮箱", "下单时间", "付款时间", "产品总金额", "物流费用", "订单金额",
             "产品信息_（双击单元格展开所有产品信息！）", "订单备注", "收货人名称", "收货国家", "州/省", "城市", "地址", "邮编", "联系电话", "手机",
             "买家选择物流"]  # fmt: skip
    book = openpyxl.Workbook()
    for row in (heads, *rows):
        book.active.append(list(row))
    book.save(SAMPLES / case / "documents" / "orders.xlsx")


def lengths() -> None:
    """A cable in four lengths: wide prices that the length explains; a hand-made sheet with decimal commas."""
    head = ["SKU", "Farbe / Color", "Length", "Price, EUR", "Qty"]
    prices = {"0.5m": 2.4, "1m": 3.2, "2m": 4.9, "3m": 6.9}
    rows = [[f"CB-{n.replace('.', '')}", "Black", n, f"{p:.2f}".replace(".", ","), 500] for n, p in prices.items()]
    text("good-lengths", "skus.csv", [["Product ID", ITEM, "", "", ""], [], head, *rows], ";", "utf-8-sig")
    lines = [(f"CB-{n.replace('.', '')}", f"USB-C cable, black, {n}", 800, round(p / 3, 2)) for n, p in prices.items()]
    invoice("good-lengths", "invoice.pdf", number="NS-88217", day="2026-08-19", issuer="Northsea Cable Works (made up)",
            to="Mara Sample", lines=lines, money="EUR")  # fmt: skip


def packs() -> None:
    """Chinese export in GB18030: packs whose clips cost about the same."""
    head = ["商品ID", "商家编码", "规格", "零售价(元)", "库存"]
    prices = {"1个": 2.9, "2个": 5.6, "5个": 13.5, "10个": 25.9}
    rows = [[ITEM, f"JZ-{name.rstrip('个').zfill(2)}", name, f"{price:.2f}", 800] for name, price in prices.items()]
    text("packs-zh", "sku.csv", [head, *rows], ",", "gb18030")
    lines = [
        (f"JZ-{name.rstrip('个').zfill(2)}", f"长尾夹 {name}装", 1000, round(price / 2.6, 2))
        for name, price in prices.items()
    ]
    invoice(
        "packs-zh",
        "invoice.pdf",
        number="SX20260902",
        day="2026-09-02",
        issuer="绍兴样例五金有限公司（虚构）",
        to="李例",
        lines=lines,
        money="CNY",
    )


def straps() -> None:
    """A strap among watches: before and after it was taken out; and the same with nothing done."""
    head = ["Product ID", "SKU Code", "Color", "Price(USD)", "Stock"]
    watches = [[ITEM, "W10-BK", "Black watch", 29.9, 120], [ITEM, "W10-SV", "Silver watch", 29.9, 90]]
    strap = [ITEM, "W10-ST", "Strap only", 1.2, 999]
    xlsx("corrected-strap", "before.xlsx", [head, *watches, strap])
    xlsx("corrected-strap", "skus.xlsx", [head, *watches])
    xlsx("accessory", "skus.xlsx", [head, *watches, strap])
    lines = [("W10-BK", "Smart watch W10 black", 150, 11.5), ("W10-SV", "Smart watch W10 silver", 100, 11.5)]
    for case, name in (("corrected-strap", "invoice.pdf"), ("accessory", "invoice.html")):
        invoice(case, name, number="TF-3307", day="2026-07-22", issuer="Tianfeng Electronics (made up)", to="Jo Sample",
                lines=lines, money="USD")  # fmt: skip


def bait() -> None:
    """A price of nine roubles, in a Russian sheet as Excel saves it; and an invoice in another name."""
    head = ["ID товара", "Артикул", "Цвет", "Цена, руб.", "Остаток"]
    rows = [[ITEM, "KR-01", "Зелёный", "690,00", 55], [ITEM, "KR-02", "Жёлтый", "9,00", 55]]
    text("bait-price-ru", "skus.csv", [head, *rows], ";", "cp1251")
    lines = [("KR-01", "Кружка зелёная", 120, 210.0), ("KR-02", "Кружка жёлтая", 120, 210.0)]
    invoice(
        "bait-price-ru",
        "invoice.html",
        number="114",
        day="2026-08-30",
        issuer="ООО «Пример» (вымышлено)",
        to="ООО «Чужая лавка» (вымышлено)",
        lines=lines,
        money="RUB",
    )


def incomplete() -> None:
    """A Spanish sheet: an option without a name, a SKU without a picture, a green picture for a red cup, a rounded item number."""
    head = ["ID del producto", "Código SKU", "Color", "Precio (EUR)", "Existencias"]
    rows = [
        [f"{ITEM[:15]}0", "TZ-R", "Rojo", "9,90", 12], [f"{ITEM[:15]}0", "TZ-A", "Azul", "9,90", 15],
        [f"{ITEM[:15]}0", "TZ-N", "Negro", "9,90", 8], [f"{ITEM[:15]}0", "TZ-X", "", "9,90", 3],
    ]  # fmt: skip
    text("incomplete-es", "skus.tsv", [head, *rows], "\t", "utf-16")


def other_goods() -> None:
    """A mug, a speaker and a watch under one listing; and a deposit."""
    head = ["Product ID", "SKU Code", "Color", "Price(USD)", "Stock"]
    rows = [
        [ITEM, "OG-1", "White mug", 7.9, 30], [ITEM, "OG-2", "Bluetooth speaker", 24.9, 12],
        [ITEM, "OG-3", "Silver watch", 29.9, 9], [ITEM, "OG-4", "Deposit", 1.0, 999],
    ]  # fmt: skip
    xlsx("other-goods", "skus.xlsx", [head, *rows])


def main() -> None:
    for write in (colours, sold, lengths, packs, straps, bait, incomplete, other_goods):
        write()


if __name__ == "__main__":
    main()
