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
from appealgen.violations.documents.taxed import CENTS, is_printed, taxed

_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[ ,]\d{3})+(?:\.\d{1,2})?|(?<![\w.,])\d+(?:[.,]\d{1,4})?(?![\w])")
_MORE = re.compile(
    r"(?i)tax|vat|gst|freight|shipping|delivery|discount|rounding|deposit|税|运费|折扣|优惠|ндс|доставк|скидк|iva\b|env[ií]o|descuento"
)
"""What may stand between the lines and the total; then nothing is said."""

AT_LABEL = 0.75
"""A total at its label that no sum proves has 0.78, and one that is wrong none can prove."""


def total_is_the_sum(group: Group, look: Look) -> Iterator[Finding]:
    """Quantity times price of each line, added up, and net amount and tax, against the total that the invoice prints.

    A reviewer checks it with a pocket calculator. A slip of the supplier's is best mended by the supplier.
    """
    for paper, document in read(group.papers, look):
        total = document.get("total")
        lines = line_amounts(document)
        if document.kind == "invoice" and total is not None and (due := _due(document, total)):
            yield weakens("with-tax", at(paper, total), total=total.value, **due)
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
    if abs(due - printed) <= CENTS or is_printed(due, document):
        return {}
    return {"net": str(told.net), "tax": str(told.tax), "due": str(due)}


def line_amounts(document: Document) -> list[Decimal]:
    """The amount of each line of the text that ends with quantity, price and their product."""
    found = []
    for line in document.text.splitlines():
        numbers = [number for text in _NUMBER.findall(line) if (number := _decimal(text)) is not None]
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
    fails = {"differs": with_total("390.00", text), "with-tax": with_total("350.00", taxes)}
    violation.check(family="document", fails=fails)(total_is_the_sum)
