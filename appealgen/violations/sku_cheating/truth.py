"""The papers: whether invoices and orders name the SKUs, and whether a price is below what the goods cost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from appealgen.case.finding import Finding, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.orders import Extract, extract_of, is_order
from appealgen.violations.sku_cheating.listing import Listing, skus_of
from appealgen.violations.sku_cheating.violation import VIOLATION
from appealgen.violations.sku_cheating.words import folded

SHORTEST = 3
"""Letters and digits of a code that is looked for in a paper: shorter ones stand everywhere."""


class Line(Struct, frozen=True):
    """Where a paper names a SKU."""

    file: NamedFile
    kind: str
    text: str
    read: str
    """`text`, or `ocr`: what only that saw is no claim of a letter."""
    numbers: tuple[float, ...]
    """In the order of the line, without those of the code itself."""
    money: str | None = None
    """What the line, else its paper, counts in."""


@VIOLATION.check(
    fails={
        "none": Example(changes={"evidence.documents": None}),
        "not-all": Example(documents={"invoice.pdf": {"text": "T-2 Ceramic mug black 200 3.10"}}),
        "names-none": Example(documents={"invoice.pdf": {"text": "Oak shelf 20 14.00"}}),
    },
)
def papers_name_the_skus(listing: Listing, look: Look) -> Iterator[Finding]:
    """Invoices and orders: whether each SKU's code, or its option, stands in one of them.

    The marketplace asks that the SKUs be true: goods that were bought or sold under this code, at this price.
    """
    skus = skus_of(listing, look)
    if not listing.documents:
        yield weakens("none", listing.documents_place)
        return
    lines = lines_by_row(listing, look)
    papers, _ = _papers(listing, look)
    unnamed = [sku for sku in skus if not lines[sku.row] and not _model_is_named(sku, papers)]
    readable = any(_papers(listing, look))
    if readable and skus and len(unnamed) == len(skus):
        yield weakens("names-none", listing.documents[0].place, count=len(skus))
    elif readable and unnamed:
        first = unnamed[0]
        yield weakens("not-all", first.at(listing.sheet_place), option=first.name or None, count=len(unnamed), of=len(skus),
                      options=tuple(sku.name for sku in unnamed[:5]))  # fmt: skip
    elif (
        readable and skus and listing.sheet and all(any(one.read != "ocr" for one in found) for found in lines.values())
    ):
        kinds = {line.kind for found in lines.values() for line in found}
        yield supports("named", listing.sheet.place, count=len(skus), kinds=tuple(sorted(kinds)))


@VIOLATION.check(
    fails={"below": Example(documents={"invoice.pdf": {"text": "T-2 Ceramic mug black 200 21.00 4200.00"}})},
)
def price_is_above_cost(listing: Listing, look: Look) -> Iterator[Finding]:
    """What an invoice says a piece cost against its price in the sheet, where both are in one money and the line can be read.

    A price below what the goods cost says that nothing is meant to be sold at it.
    """
    lines = lines_by_row(listing, look)
    for sku in skus_of(listing, look):
        price = sku.sale or sku.price
        for line in lines[sku.row] if price else ():
            cost = unit_price(line)
            if (
                price
                and cost
                and line.kind == "invoice"
                and price.amount < cost
                and line.money in (None, price.currency)
            ):
                yield weakens("below", sku.at(listing.sheet_place, price.cell), option=sku.name, price=price.amount,
                              cost=cost, paper=line.file.name, row=sku.row)  # fmt: skip


def unit_price(line: Line) -> float | None:
    """Of a line `quantity, price of one, sum` the second, where the three agree."""
    for quantity, each, total in zip(line.numbers, line.numbers[1:], line.numbers[2:], strict=False):
        if quantity >= 1 and abs(quantity * each - total) <= 0.01 * max(total, 1):
            return each
    return None


def quantity(line: Line) -> float | None:
    """Likewise the first."""
    for count, each, total in zip(line.numbers, line.numbers[1:], line.numbers[2:], strict=False):
        if count >= 1 and abs(count * each - total) <= 0.01 * max(total, 1):
            return count
    return None


def lines_by_row(listing: Listing, look: Look) -> dict[int, list[Line]]:
    """By a SKU's row, lines of the papers that name it: by its code, else by all that its options say."""
    papers, extracts = _papers(listing, look)
    return {
        sku.row: [line for file, paper in papers if (line := _line(sku, file, paper))]
        + [line for file, extract in extracts if (line := _order(sku, file, extract))]
        for sku in skus_of(listing, look)
    }


def _line(sku: Sku, file: NamedFile, paper: Document) -> Line | None:
    for text in paper.text.splitlines():
        code = next((one for one in (sku.code, sku.id) if one and _names(text, one.text)), None)
        if code or _says_all(text, sku):
            rest = text.replace(code.text, " ") if code else text
            return Line(file, paper.kind, text.strip(), paper.read, _numbers(rest, paper.text), _money(text, paper))
    return None


def _order(sku: Sku, file: NamedFile, extract: Extract) -> Line | None:
    """Of a file of orders only what its extract shows."""
    codes = [one.text.casefold() for one in (sku.code, sku.id) if one]
    for row in extract.rows:
        if row.code.casefold() in codes if row.code else row.goods == sku.name:
            return Line(file, "order_confirmation", row.goods, "text", ())
    return None


def _papers(listing: Listing, look: Look) -> tuple[list[tuple[NamedFile, Document]], list[tuple[NamedFile, Extract]]]:
    """Those that can be read and are sent, and those of which an extract is."""
    papers, extracts = [], []
    for file in listing.documents:
        paper = look.evidence.document(file)
        if isinstance(paper, Document) and is_order(file, paper, look):
            extract = extract_of(file, listing.goods_named(look), look)
            extracts += [(file, extract)] if extract else []
        elif isinstance(paper, Document) and paper.text.strip():
            papers.append((file, paper))
    return papers, extracts


_MODEL = re.compile(r"(?=[\w-]*\d)(?=[\w-]*[^\W\d_])[^\W_][\w-]*[^\W_]")


def _model_is_named(sku: Sku, papers: Sequence[tuple[NamedFile, Document]]) -> bool:
    """`TV-RJ11` on an invoice, and the code is `TV-RJ11-NAVY`: suppliers bill the model, the store adds its colour. No proof of the
    SKU, and nothing to hold against the paper.
    """
    codes = [folded(one.text) for one in (sku.code, sku.id) if one]
    models = {folded(word) for _, paper in papers for word in _MODEL.findall(paper.text)}
    return any(
        code.startswith(model) and code[len(model) :][:1] in ("-", "_", "/", ".", " ")
        for code in codes
        for model in models
        if len(model) > SHORTEST
    )


def _names(text: str, code: str) -> bool:
    plain = folded(code)
    if len([c for c in plain if c.isalnum()]) < SHORTEST:
        return False
    return re.search(rf"(?<![\w-]){re.escape(plain)}(?![\w-])", folded(text)) is not None


def _says_all(text: str, sku: Sku) -> bool:
    """Each value of the SKU's options, as words of their own."""
    values = [folded(option.value) for option in sku.options if option.kind != "ship_from" and option.value]
    if not values or sum(len(value) for value in values) < SHORTEST:
        return False
    return all(re.search(rf"(?<!\w){re.escape(value)}(?!\w)", folded(text)) for value in values)


def _numbers(text: str, paper: str) -> tuple[float, ...]:
    """By the decimal mark that the paper's prices agree on: `6,20` is no 620."""
    from appealgen.evidence.documents.fields.money import amounts, decimal_mark

    return tuple(float(one.value) for one in amounts(text, decimal_mark(paper)))


def _money(text: str, paper: Document) -> str | None:
    from appealgen.evidence.documents.sheets.numbers import currency_of

    told = paper.get("currency")
    return currency_of(text) or (told.value if told else None)
