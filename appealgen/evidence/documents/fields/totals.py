"""The sum to pay, its currency, and whether the lines add up to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from appealgen.evidence.documents.fields.candidates import LOOSE, UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Hit, Labelled
from appealgen.evidence.documents.fields.in_words import written_out
from appealgen.evidence.documents.fields.money import CENTLESS, DOLLARS, Amount, amounts, currency
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.reduced import reduced
from appealgen.evidence.documents.fields.sources import GOODS, TOTALS
from appealgen.evidence.documents.fields.table import find_table
from appealgen.evidence.documents.fields.tabled import Table
from appealgen.evidence.documents.pieces import Piece

FAR_LESS = 10
"""Times by which another amount is greater than what the eye took for the sum, so that this is likelier a part of it."""


def totals(kind: str, page: Labelled) -> Iterator[Candidate]:
    """The sum to pay and its currency. That it is what the lines add up to makes it certain."""
    table = find_table(page) if kind in GOODS else None
    lines = _line_amounts(table, page.mark)
    whole = plain(page.page.text)
    money = currency(whole)
    found = [*_totals(kind, page, table), *(_in_figures(page) if kind in TOTALS else ())]
    found = list(reduced(page, found))
    found = found or list(_under_the_lines(page, table, lines)) or list(_only_one(kind, page))
    greatest = max(
        (one.value for each in page.page.pieces for one in amounts(each.text, page.mark) if one.exact),
        default=Decimal(0),
    )
    sums, spelt = _possible(lines, page), written_out(page.page.text)
    for label, piece, amount, rank in found:
        proven = amount.value in spelt or (
            amount.value in sums and len(lines) > 0 and not (len(lines) == 1 and rank > 1)
        )
        beyond = amount.value != sum(lines, Decimal(0)) or Decimal(0) in _extras(page)
        taxed = re.search(r"税|\b(?:vat|tax|iva|gst)\b|ндс", whole) is not None
        certainty = (
            0.96 if proven and rank == 0 else 0.9 if rank == 0 else 0.87 if proven and (beyond or not taxed) else 0.78
        )
        if rank == 0 and spelt and amount.value not in spelt:
            certainty = UNSURE  # the figures say one thing, the words another
        if (lines and amount.value < max(lines) and not proven) or rank >= LOOSE:
            certainty = min(certainty, UNSURE)  # no sum is less than its greatest part
        if not proven and piece.read == "ocr" and amount.value * FAR_LESS < greatest:
            certainty = min(certainty, UNSURE)
        beside = currency(plain(label.text + " " + piece.text))
        money = beside if beside and beside[1] >= 0.9 else money
        whole_units = money is not None and money[0] in CENTLESS and amount.value == amount.value.to_integral_value()
        shown = f"{amount.value:.0f}" if whole_units else f"{amount.value:.2f}"
        yield Candidate("total", shown, page.page, piece, amount.start, amount.end, certainty, rank, proven)
    money = money or (_by_country(whole) if found else None)
    if money and (found or kind in TOTALS or kind == "lease"):
        yield from _currency(page, money)


def _totals(kind: str, page: Labelled, table: Table | None) -> Iterator[tuple[Piece, Piece, Amount, int]]:
    change = _CHANGE.search(plain(page.page.text)) is not None
    for hit in page.hits:
        rank = next((at for at, role in enumerate(TOTALS.get(kind, ())) if role in hit.roles), None)
        if (
            rank is None
            or "subtotal" in hit.roles
            or (table and table.first <= hit.row <= table.head)
            or (change and _handed(hit))
        ):
            continue
        row = page.rows[hit.row]
        behind = [
            (hit.piece, one)
            for one in amounts(hit.piece.text, page.mark)
            if one.start >= hit.end and one.end <= hit.until
        ]
        beside = [
            (piece, one)
            for piece in row[row.index(hit.piece) + 1 :]
            if not page.is_label(piece)
            for one in amounts(piece.text, page.mark)
        ]
        below: list[tuple[Piece, Amount]] = []
        if not behind and not beside and (rank == 0 or _heads_a_grid(page, hit)):
            below = [
                (value.piece, one)
                for value in page.values(hit)
                if value.how == "below"
                for one in amounts(value.text, page.mark)
            ]
        told = behind or beside or below
        if told:
            piece, amount = next((one for one in reversed(told) if one[1].exact), told[-1])
            yield hit.piece, piece, amount, rank + (LOOSE if hit.loose else 0)


_CHANGE = re.compile(r"找零|сдача|\b(?:change|cambio|vuelto)\b")


def _handed(hit: Hit) -> bool:
    """What the buyer handed over, of which he got change back."""
    label = plain(hit.piece.text[hit.start : hit.end])
    return re.search(r"实收|收款|cash|tendered|paid|efectivo|entregado|получено|наличн", label) is not None


def _under_the_lines(
    page: Labelled, table: Table | None, lines: list[Decimal]
) -> Iterator[tuple[Piece, Piece, Amount, int]]:
    """What the lines add up to, printed right under them, whatever the eye made of its `总计`."""
    if table is None or len(lines) < 2 or len(lines) != len(table.lines):
        return
    total = sum(lines, Decimal(0))
    last = max(piece.box[3] for piece in table.lines[-1].values())
    below = [piece for piece in page.page.pieces if piece.box[1] >= last - 2]
    for piece in sorted(below, key=lambda one: one.box[1]):
        for one in amounts(piece.text, page.mark):
            if one.exact and one.value == total:
                yield from (
                    _whole(page, below, lines, total)
                    if _is_subtotal(page, piece)
                    else [(*_with_tax(page, piece, one), 1)]
                )
                return


def _is_subtotal(page: Labelled, piece: Piece) -> bool:
    row = next((row for row in page.rows if piece in row), ())
    return any("subtotal" in hit.roles for one in row for hit in page.labelled.get(id(one), ()))


def _whole(
    page: Labelled, below: list[Piece], lines: list[Decimal], total: Decimal
) -> Iterator[tuple[Piece, Piece, Amount, int]]:
    """Below a subtotal what the lines and all that is added to them make."""
    sums = _possible(lines, page)
    told = [(piece, one) for piece in below for one in amounts(piece.text, page.mark)]
    printed = {one.value for _, one in told if one.exact}
    sums |= {total + one for one in printed}
    greater = [(piece, one) for piece, one in told if one.exact and one.value > total and one.value in sums]
    if greater:
        piece, one = max(greater, key=lambda each: each[1].value)
        yield piece, piece, one, 1


def _with_tax(page: Labelled, piece: Piece, net: Amount) -> tuple[Piece, Piece, Amount]:
    """`1 243,92 | X | 248,78 | 1 492,70` under the lines: of what stands there the sum with its tax."""
    row = next((row for row in page.rows if piece in row), (piece,))
    told = [(one, amount) for one in row for amount in amounts(one.text, page.mark) if amount.exact]
    values = {amount.value for _, amount in told}
    gross = next(((one, a) for one, a in told if a.value > net.value and a.value - net.value in values), None)
    return (gross[0], *gross) if gross else (piece, piece, net)


def _only_one(kind: str, page: Labelled) -> Iterator[tuple[Piece, Piece, Amount, int]]:
    """A receipt or a bill with one amount on it, whose label can't be read."""
    told = [(piece, one) for piece in page.page.pieces for one in amounts(piece.text, page.mark) if one.exact]
    if kind in ("receipt", "utility_bill") and len({one.value for _, one in told}) == 1:
        piece, amount = told[0]
        yield piece, piece, replace(amount, value=abs(amount.value)), 1  # `-696.67` of a payment


_RUBLES = re.compile(r"\s*[Сс]умма:?\s+(?P<r>\d{1,3}(?:\s?\d{3})*)\s*руб(?:\.|лей|ля|ль)?,?\s*(?P<k>\d\d)\s*коп.{0,5}")
"""A cash order's line: `Сумма 4 250 руб. 00 коп.`"""
_IN_FIGURES = re.compile(r"[(（]\s*小\s*写\s*[)）]\s*[:：]?")


def _in_figures(page: Labelled) -> Iterator[tuple[Piece, Piece, Amount, int]]:
    """`价税合计（大写）壹仟壹佰叁拾元整 （小写）¥1,130.00`: the figures behind the words, on one line."""
    for piece in page.page.pieces:
        if rubles := _RUBLES.fullmatch(piece.text):
            whole = Decimal(re.sub(r"\s", "", rubles["r"]) + "." + rubles["k"])
            yield piece, piece, Amount(whole, rubles.start("r"), rubles.end(), True), 0
            continue
        label = _IN_FIGURES.search(piece.text)
        told = [one for one in amounts(piece.text, page.mark) if label and one.start >= label.end()]
        if told:
            yield piece, piece, told[0], 0


def _heads_a_grid(page: Labelled, hit: Hit) -> bool:
    """`Base | IVA | TOTAL` above their figures."""
    row = page.rows[hit.row]
    return len(row) > 1 and not any(amounts(re.sub(r"\d+\s?%", "", piece.text)) for piece in row)


def _line_amounts(table: Table | None, mark: str | None) -> list[Decimal]:
    told = [amounts(line["amount"].text, mark) for line in table.lines if "amount" in line] if table else []
    return [one[-1].value for one in told if one]


def _possible(lines: list[Decimal], page: Labelled) -> set[Decimal]:
    """The lines' sum, alone and with what is added below (tax, freight)."""
    total = sum(lines, Decimal(0))
    extras = _extras(page)
    return {total, *(total + one for one in extras), *(total + one + other for one in extras for other in extras)}


def _extras(page: Labelled) -> list[Decimal]:
    """What is added below the lines, as far as it is told."""
    rows = [page.rows[hit.row] for hit in page.hits if "subtotal" in hit.roles]
    return [one.value for row in rows for piece in row for one in amounts(piece.text, page.mark) if one.exact][:40]


_COUNTRIES = (
    ("USD", r"\bsales tax\b|, [a-z]{2} \d{5}(?:-\d{4})?(?!\d)"),
    ("INR", r"\bgstin\b"),
    ("RUB", r"\bинн\b|\bккт\b|\bндс\b"),
    ("CNY", r"增值税|价税合计|统一社会信用代码|纳税人|小票"),
    ("EUR", r"\b(?:n\.?i\.?f|c\.?i\.?f)\b|\biva\b"),
)
"""What only papers of one country say; euros are only likely, for pesos have IVA too."""


def _by_country(text: str) -> tuple[str, float] | None:
    return next(((code, 0.6) for code, words in _COUNTRIES if re.search(words, text)), None)


def _currency(page: Labelled, money: tuple[str, float]) -> Iterator[Candidate]:
    code, certainty = money
    sign = "usd" if code in {one for one, _ in DOLLARS} else code.lower()  # pesos are told by the whole paper only
    told = (
        piece
        for piece in page.page.pieces
        if (one := currency(plain(piece.text))) and one[0].lower() in (sign, code.lower())
    )
    piece = next(told, None) or (page.page.pieces[0] if certainty <= 0.6 else None)
    if piece:
        yield Candidate("currency", code, page.page, piece, 0, len(piece.text), certainty, 0, certainty >= 0.9)
