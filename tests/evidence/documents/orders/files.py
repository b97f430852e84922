"""Files of orders as sellers have them. Every buyer is made up; `PERSONS` are the words that may never come out of one."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

PERSONS = (
    "Petrova", "Ludmila", "Vymyshlennaya", "Baker Street", "221B", "Madeup", "79161234567", "916 123", "ludmila.p", "example.com",
    "90210", "Springfield", "подъезд", "gift wrap", "birthday", "王小明", "虚构路", "13800138000", "Иванова", "Calle Inventada",
)  # fmt: skip
NUMBERS = ("8190023345566771", "8190023345566772", "8190023345566773", "8190023345566774")

ENGLISH = [
    ["Orders of Ludmila Petrova's region, phone +7 916 123 45 67"],
    ["Order ID", "Order status", "Buyer Name", "Buyer Email", "Order Created Time", "SKU Code", "Product Name", "SKU Attributes", "Quantity", "Unit Price",
     "Currency", "Order note", "Shipping Address", "City", "Zip", "Mobile", "Internal"],
    [NUMBERS[0], "Completed", "Ludmila Petrova", "ludmila.p@example.com", "2026-10-03 14:02", "T-2", "Ceramic mug, note: gift wrap for Ludmila", "Black", "2",
     "12.90", "USD", "birthday of Ludmila", "221B Baker Street", "Springfield", "90210", "+7 916 123 45 67", "Petrova again"],
    [NUMBERS[1], "Completed", "Madeup Person", "m@example.com", "2026-10-05 09:11", "T-3", "Ceramic mug for Madeup Person", "White", "1", "12.90", "USD",
     "", "1 Madeup Lane", "Springfield", "90210", "79161234567", ""],
    ["", "", "", "", "", "T-4", "Ceramic mug ludmila.p@example.com +79161234567", "Red", "1", "13.50", "USD", "", "", "", "", "", ""],
    [NUMBERS[2], "Cancelled", "Madeup Person", "m@example.com", "2026-10-06", "Ludmila Petrova", "Mug Springfield", "Blue", "1", "13.50", "USD", "", "1 Madeup Lane", "Springfield", "90210", "", ""],
    ["Total for Ludmila Petrova", "", "", "", "", "", "", "", "5", "53.20", "USD", "", "", "", "", "", ""],
    ["", "", "", "", "", "T-5", "Ludmila Petrova", "", "1", "1.00", "USD", "", "", "", "", "", ""],
]  # fmt: skip
CHINESE = [
    ["订单号", "订单状态", "买家名称", "买家邮箱", "下单时间", "产品总金额", "订单金额", "产品信息_（双击单元格展开所有产品信息！）", "订单备注", "收货人名称", "地址", "手机"],
    [NUMBERS[0], "交易完成", "王小明", "x@example.com", "2026-10-03 14:02", "US $25.80", "US $29.80",
     "【1】 Ceramic mug 350 ml\n(产品属性: Color:Black)\n(商家编码:T-2)\n(产品数量:2 piece)\n(物流等级&买家选择物流:王小明 快递)\n(买家留言:birthday 王小明)\n", "birthday", "王小明", "虚构路 1 号", "13800138000"],
    [NUMBERS[1], "等待买家付款", "王小明", "x@example.com", "2026-10-04 10:00", "US $26.40", "US $26.40",
     "【1】 Ceramic mug 350 ml\n(产品属性: Color:White)\n(商家编码:T-3)\n(产品数量:1 piece)\n【2】 Ceramic mug 350 ml\n(产品属性: Color:Red)\n(商家编码:T-4)\n(产品数量:1 piece)\n",
     "", "王小明", "虚构路 1 号", "13800138000"],
]  # fmt: skip
RUSSIAN = [
    ["ФИО покупателя", "Телефон", "Номер заказа", "Дата создания", "Название товара", "Артикул", "Кол-во", "Цена за шт., ₽", "Адрес доставки", "Комментарий"],
    ["Иванова Л.", "+7 916 123-45-67", NUMBERS[0], "03.10.2026", "Кружка керамическая", "T-2", "2", "1 290,00", "подъезд 3", "для Ивановой, birthday"],
    ["Иванова Л.", "+7 916 123-45-67", NUMBERS[1], "14.10.2026", "Кружка для Людмилы Ивановой", "T-3", "1", "1 290,00", "подъезд 3", ""],
]  # fmt: skip
SPANISH = [
    ["Comprador", "Nº de pedido", "Fecha del pedido", "Artículo", "Código", "Cantidad", "Precio (EUR)", "Dirección"],
    ["Ludmila Petrova", NUMBERS[0], "14/10/2026", "Taza negra", "T-2", "2", "12,90", "Calle Inventada 5"],
    ["Ludmila Petrova", NUMBERS[1], "03/10/2026", "Taza blanca", "T-3", "1", "12,90", "Calle Inventada 5"],
]  # fmt: skip

CONFIRMATION = """<html><head><style>td, th {{ padding: 4px 24px; white-space: nowrap }}</style></head><body><h1>Order confirmation</h1>
<p>Order number: {number}</p><p>Order date: 3 October 2026</p><p>Status: paid</p>
<p>Buyer: Ludmila Petrova</p><p>Ship to: 221B Baker Street, Springfield</p><p>Phone: +7 916 123 45 67</p>
<table><tr><th>SKU</th><th>Item</th><th>Quantity</th><th>Unit price (USD)</th><th>Amount</th></tr>
<tr><td>T-2</td><td>Ceramic mug, black, for Ludmila Petrova</td><td>2</td><td>12.90</td><td>25.80</td></tr>
<tr><td>T-3</td><td>Ceramic mug, white</td><td>1</td><td>12.90</td><td>12.90</td></tr>
<tr><td>Total</td><td></td><td></td><td></td><td>38.70</td></tr></table>
<p>Message: birthday, please gift wrap</p></body></html>"""
INVOICE = """<html><body><h1>Commercial invoice</h1><p>Invoice number: HQ-2026-0611</p><p>Invoice date: 2026-09-04</p>
<p>Order number: 8190023345566771</p><p>Seller: Huaqing Ceramics (made up)</p><p>Bill to: Lin Example</p>
<table><tr><th>SKU</th><th>Item</th><th>Quantity</th><th>Unit price (USD)</th></tr>
<tr><td>T-2</td><td>Ceramic mug</td><td>200</td><td>3.10</td></tr></table></body></html>"""
MAIL = """From: shop@example.com
To: ludmila.p@example.com
Subject: Your order {number} is confirmed
Date: Sat, 03 Oct 2026 14:02:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Order confirmation
Order number: {number}
Order date: 2026-10-03
Buyer: Ludmila Petrova
Shipping address: 221B Baker Street, Springfield
Product: Ceramic mug for Ludmila Petrova
SKU: T-2
Quantity: 2
Price: US $12.90
Product: Ceramic mug
SKU: T-3
Quantity: 1
Price: US $12.90
Note: birthday, gift wrap
"""


def as_csv(path: Path, rows: Sequence[Sequence[str]], delimiter: str = ",", code: str = "utf-8") -> Path:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    path.write_bytes(stream.getvalue().encode(code))
    return path


def as_xlsx(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """With a second, hidden sheet that holds the same."""
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    hidden = book.create_sheet("all buyers")
    hidden.sheet_state = "hidden"
    for row in rows:
        hidden.append(row)
    book.save(path)
    return path


def as_html(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rows)
    path.write_text(f"<html><body><p>Petrova's orders</p><table>{cells}</table></body></html>", encoding="utf-8")
    return path


def as_pdf(path: Path, page: str) -> Path:
    from weasyprint import HTML

    path.write_bytes(HTML(string=page).write_pdf())
    return path
