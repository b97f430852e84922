"""Whether the lines of an invoice add up to its total."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from appealgen.case.finding import Fact, Finding, weakens
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.slots import Group, at, read
from appealgen.violations.documents.taxed import CENTS, is_printed, printed_net, taxed

_NUMBER = re.compile(
    r"(?<![\w.,])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+,\d{1,2}"
    r"|\d+(?:[.,]\d{1,4})?)(?![\w]|[.,]\d)"
)
"""`1,620.00`, `1 620,00`, `1.620,00`, `6,20`."""
_MORE = re.compile(
    r"(?i)tax|vat|gst|freight|shipping|delivery|discount|rounding|deposit|税|运费|折扣|优惠|ндс|доставк|скидк|iva\b|env[ií]o|descuento"
)
"""What may stand between the lines and the total; then nothing is said."""

AT_LABEL = 0.75
"""A total at its label that no sum proves has 0.78, and one that is wrong none can prove."""


def total_is_the_sum(group: Group, look: Look) -> Iterator[Finding]:
    """Quantity times price of each line, their sum, and net amount and tax, against the amounts and the total that the
    invoice prints.

    A reviewer checks it with a pocket calculator. A slip of the supplier's is best mended by the supplier.
    """
    for paper, document in read(group.papers, look):
        total = document.get("total")
        lines = line_amounts(document.text)
        if document.kind == "invoice" and total is not None and (due := _due(document, total)):
            yield weakens("with-tax", at(paper, total), total=total.value, **due)
        if document.kind == "invoice" and (net := _net_against(lines, document)):
            yield weakens("net-differs", paper.file.place, net=str(net), sum=str(sum(lines)), lines=len(lines))
        if document.kind == "invoice" and (slip := slip_of_a_line(document)):
            yield weakens("line-differs", paper.file.place, **slip)
        if document.kind != "invoice" or total is None or len(lines) < 1 or _MORE.search(document.text):
            continue
        if len(lines) < _goods(document):
            continue  # a line whose figures were not read apart is missing in the sum, not in the invoice
        printed = _decimal(total.value)
        if printed is not None and printed != sum(lines):
            yield weakens("differs", at(paper, total), total=total.value, sum=str(sum(lines)), lines=len(lines))


def _goods(document: Document) -> int:
    """How many there are: a likely name that is a part of another's words is the same goods, read otherwise."""
    names = {field.value: field.certain for field in document.all("products")}
    return sum(certain or not any(_is_part(name, other) for other in names) for name, certain in names.items())


def _is_part(name: str, other: str) -> bool:
    return name != other and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", other) is not None


def _due(document: Document, total: DocumentField) -> dict[str, Fact]:
    """Net amount, tax and their sum, where that is another than the total, and stands nowhere else on the paper."""
    printed, told = _decimal(total.value), taxed(document)
    if total.certainty < AT_LABEL or total.read != "text":
        return {}
    if printed is None or told is None or printed <= told.net:
        return {}
    due = told.net + told.tax
    if abs(due - printed) <= CENTS or is_printed(due, document.text):
        return {}
    return {"net": str(told.net), "tax": str(told.tax), "due": str(due)}


def _net_against(lines: list[Decimal], document: Document) -> Decimal | None:
    """The printed net amount, where every line was read, proves itself, and they make another sum that stands nowhere."""
    net = printed_net(document) if document.read == "text" and lines else None
    every = 0 < len(document.all("products")) <= len(lines)
    if net is None or not every or abs(sum(lines) - net) <= CENTS:
        return None
    rest = "\n".join(line for line in document.text.splitlines() if not line_amounts(line))
    return None if is_printed(sum(lines, Decimal()), rest) else net


def slip_of_a_line(document: Document) -> dict[str, Fact] | None:
    """The one line whose figures don't multiply, of a table whose others all do, and at least two of them."""
    if document.read != "text" or len(document.all("products")) < 3:
        return None
    rows = [_figures(line) for line in document.text.splitlines() if line.count("\t") >= 3]
    lines = [row[-3:] for row in rows if len(row) >= 3]
    right = [row for row in lines if row[0] * row[1] == row[2] != 0]
    wrong = [row for row in lines if row[0] * row[1] != row[2] and all(row)]
    if len(right) < 2 or len(wrong) != 1 or len(right) + 1 != len(document.all("products")):
        return None
    quantity, price, amount = wrong[0]
    return {"quantity": str(quantity), "price": str(price), "amount": str(amount), "due": str(quantity * price)}


def _figures(line: str) -> list[Decimal]:
    return [number for text in _NUMBER.findall(line) if (number := _decimal(text)) is not None]


def line_amounts(text: str) -> list[Decimal]:
    """The amount of each line of the text that ends with quantity, price and their product."""
    found = []
    for line in text.splitlines():
        numbers = _figures(line)
        if len(numbers) >= 3 and numbers[-1] > 0 and numbers[-3] * numbers[-2] == numbers[-1]:
            found.append(numbers[-1])
    return found


def _decimal(text: str) -> Decimal | None:
    plain = re.sub(r"[^\d.,]", "", text)
    if re.search(r",\d{1,2}$", plain):
        plain = plain.replace(".", "").replace(",", ".")
    try:
        return Decimal(plain.replace(",", ""))
    except InvalidOperation:
        return None


def enter(violation: Violation, invoice: str) -> None:
    """Make the rule the violation's, proved on that invoice of its good case."""
    text = "Teapot TP-2  20  12.50  250.00\nCup C-1  40  3.00  120.00\nTotal 390.00"
    fields = tuple(one for one in violation.good_papers[invoice]["fields"] if one.name != "total")

    def with_total(total: str, text: str) -> Example:
        return looks(invoice, text=text, fields=(*fields, DocumentField("total", total, 1.0, 1)))

    taxes = "Teapot TP-2\t20\t12.50\t250.00\nSubtotal\t250.00\nVAT 20 %\t50.00\nTotal\t350.00"
    slipped = "Teapot\t20\t12.50\t250.00\nCup\t40\t3.00\t120.00\nTray\t10\t5.00\t150.00\nTotal\t520.00"
    goods = tuple(DocumentField("products", name, 1.0, 1) for name in ("Teapot", "Cup", "Tray"))
    others = tuple(one for one in fields if one.name != "products")
    fails = {
        "differs": with_total("390.00", text),
        "with-tax": with_total("350.00", taxes),
        "net-differs": looks(
            invoice, text="Teapot TP-2\t20\t12.50\t250.00\nSubtotal\t350.00", fields=(*others, goods[0])
        ),
        "line-differs": looks(invoice, text=slipped, fields=(*others, *goods)),
    }
    violation.check(family="document", fails=fails)(total_is_the_sum)
