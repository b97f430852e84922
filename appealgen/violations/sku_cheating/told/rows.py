"""The SKUs as the letter lists them, and as the sheet of pictures shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.exhibits import Tile
from appealgen.violations.listed import Listed
from appealgen.violations.sku_cheating.listing import Listing, listings, previous_skus, skus_of, title_of
from appealgen.violations.sku_cheating.pictures import picture_of
from appealgen.violations.sku_cheating.prices import price_of
from appealgen.violations.sku_cheating.truth import Line, lines_by_row

TILES = 12
"""On one page."""
MOST = 48
"""SKUs that have a tile each, and a line on their sheet's page; of more, those of one picture share a tile."""


def own_listing(listed: Listed) -> Listing:
    (listing,) = listings(listed.case)
    return listing


def own_skus(listed: Listed) -> tuple[Sku, ...]:
    return skus_of(own_listing(listed), listed.look)


def grouped(listed: Listed) -> list[list[Sku]]:
    """What one tile shows."""
    skus, listing = own_skus(listed), own_listing(listed)
    if len(skus) <= MOST:
        return [[sku] for sku in skus]
    groups: dict[str, list[Sku]] = {}
    for sku in skus:
        picture = picture_of(sku, listing)
        groups.setdefault(picture.file.name if picture else "", []).append(sku)
    return list(groups.values())


def rows(listed: Listed) -> list[dict[str, Any]]:
    """Each with number, row of the sheet, name, code, price, currency, voucher and papers (letters)."""
    skus, lines = own_skus(listed), lines_by_row(own_listing(listed), listed.look)
    vouchers = [entry.letter for entry in listed.entries if entry.kind == "voucher"]
    page = {(sku.sheet, sku.row): index // TILES for index, group in enumerate(grouped(listed)) for sku in group}
    return [
        {
            "number": number, **_line(sku, skus),
            "voucher": vouchers[page[sku.sheet, sku.row]] if vouchers else None,
            "papers": _letters(lines[sku.row], listed),
        }
        for number, sku in enumerate(skus, 1)
    ]  # fmt: skip


def _said(skus: Sequence[Sku]) -> dict[str, Any]:
    """What a sheet says, for its own page: row, name, code, price and currency of the first MOST."""
    return {"lines": [_line(sku, skus) for sku in skus[:MOST]], "of": len(skus)}


def _line(sku: Sku, skus: Sequence[Sku]) -> dict[str, Any]:
    price = price_of(sku)
    return {
        "row": sku.row, "name": _name(sku, skus), "code": sku.code.text if sku.code else None,
        "price": price.amount if price else None, "currency": price.currency if price else None,
    }  # fmt: skip


def _name(sku: Sku, skus: Sequence[Sku]) -> str:
    """With the place that it is sent from, where there are several."""
    return sku.full_name if len({one.ship_from for one in skus}) > 1 else sku.name


def _letters(lines: Sequence[Line], listed: Listed) -> list[str]:
    letters = (listed.letter(line.file) for line in lines)
    return list(dict.fromkeys(letter for letter in letters if letter))


def tell_about(listed: Listed) -> None:
    """Fills in what the exhibits' pages say, and the tiles of the sheet of pictures."""
    listing, skus = own_listing(listed), own_skus(listed)
    groups, told = grouped(listed), {one["row"]: one for one in rows(listed)}
    vouchers = [entry for entry in listed.entries if entry.kind == "voucher"]
    for index, entry in enumerate(vouchers):
        part = groups[index * TILES : (index + 1) * TILES]
        entry.tiles = tuple(_tile(group, told, listing, listed) for group in part)
        entry.about.update(first=told[part[0][0].row]["number"], last=told[part[-1][-1].row]["number"])
    for entry in listed.entries:
        if entry.kind in ("sheet", "previous"):
            own = skus if entry.kind == "sheet" else previous_skus(listing, listed.look)
            entry.about.update(count=len(own), title_of=title_of(listing, own, listed.look), **_said(own))
        if entry.kind == "document":
            numbers = [one["number"] for one in told.values() if entry.letter in one["papers"]]
            read = listed.look.evidence.document(entry.file) if entry.file else None
            kind = read.kind if isinstance(read, Document) else "other"
            entry.about.update(numbers=numbers, all=len(numbers) == len(skus), paper=kind)


def _tile(group: Sequence[Sku], told: dict[int, dict[str, Any]], listing: Listing, listed: Listed) -> Tile:
    first = told[group[0].row]
    picture = picture_of(group[0], listing)
    file = picture.file if picture and listed.look.opened([picture.file]) else None
    if len(group) > 1:
        numbers = f"{first['number']}–{told[group[-1].row]['number']}"
        return Tile(file, f"{numbers}. {picture.sku if picture else first['name']}", (_span(group),))
    code = f"{first['code']}   " if first["code"] else ""
    papers = f"→ {', '.join(first['papers'])}" if first["papers"] else ""
    return Tile(file, f"{first['number']}. {first['name']}", (_money(first), f"{code}{papers}".strip()))


def _money(row: dict[str, Any]) -> str:
    return "" if row["price"] is None else f"{row['currency'] or ''} {row['price']:.2f}".strip()


def _span(group: Sequence[Sku]) -> str:
    amounts = [price for sku in group if (price := price_of(sku))]
    if not amounts:
        return ""
    low, high = min(one.amount for one in amounts), max(one.amount for one in amounts)
    text = f"{low:.2f}" if low == high else f"{low:.2f}–{high:.2f}"
    return f"{amounts[0].currency or ''} {text}".strip()
