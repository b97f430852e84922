"""The sheet opens, and each SKU has what a buyer needs to know: a name, a price, a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.evidence.documents.sheets.model import Sheet, Sku, Value
from appealgen.evidence.photos.model import Unreadable
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.listing import Listing, skus_of
from appealgen.violations.sku_cheating.pictures import picture_of
from appealgen.violations.sku_cheating.prices import price_of
from appealgen.violations.sku_cheating.violation import GOOD_SHEET, VIOLATION, other_sheet

ABSENT = ("missing", "empty", "folder")
ONE_CODE = replace(GOOD_SHEET, skus=(*GOOD_SHEET.skus[:3], replace(GOOD_SHEET.skus[3], code=Value("T-2", "A5"))))


@VIOLATION.check(
    fails={
        "not-named": Example(changes={"evidence.listing.sheet": None}),
        "missing": Example(sheets={"skus.xlsx": Unreadable("missing")}),
        "unreadable": Example(sheets={"skus.xlsx": Unreadable("damaged", "XlsxError")}),
        "no-table": Example(sheets={"skus.xlsx": Sheet("csv")}),
        "guessed": Example(sheets={"skus.xlsx": replace(GOOD_SHEET, guessed=True)}),
        "hidden": Example(sheets={"skus.xlsx": replace(GOOD_SHEET, hidden=("costs",))}),
        "earlier-missing": Example(
            changes={"evidence.listing.previous_sheet": "before.xlsx"}, sheets={"before.xlsx": Unreadable("missing")}
        ),
    },
)
def sheet_can_be_read(listing: Listing, look: Look) -> Iterator[Finding]:
    """Whether the listing's sheet opens, as XLSX, XLS, ODS or CSV, and holds a table of SKUs with prices and options.

    The appeal is about what stands in the listing's options. Without them a reviewer can only take the notice's word.
    """
    if listing.sheet is None:
        yield blocks("not-named", listing.sheet_place)
    for file, needed in ((listing.sheet, True), (listing.previous, False)):
        read = look.evidence.sheet(file) if file is not None else None
        if file is None or read is None:
            continue
        if isinstance(read, Unreadable):
            says = "missing" if read.reason in ABSENT else "unreadable"
            facts = {"reason": read.reason, "detail": read.detail}
            yield blocks(says if needed else "earlier-missing", file.place, **facts)
        elif not read.skus:
            yield (blocks if needed else weakens)("no-table", file.place, format=read.format)
        elif read.guessed:
            yield weakens("guessed", file.place, count=len(read.skus))
        elif read.hidden:
            yield weakens("hidden", file.place, sheets=read.hidden)


@VIOLATION.check(
    fails={
        "no-price": Example(sheets=other_sheet(("Black", 12.9), ("White", None))),
        "no-prices": Example(sheets=other_sheet(("Black", None), ("White", None))),
        "no-names": Example(sheets=other_sheet(("", 12.9), ("", 12.9))),
        "no-picture": Example(changes={"evidence.pictures": [{"sku": "Black", "file": "black.jpg"}]}),
        "no-pictures": Example(changes={"evidence.pictures": None}),
        "same-code": Example(sheets={"skus.xlsx": ONE_CODE}),
        "twice": Example(
            sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Red", 13.5), ("Blue", 13.5), ("Black", 15.9))
        ),
    },
)
def each_sku_is_complete(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each SKU of the sheet: whether it has a name, a price and, at `pictures`, a picture of its own or of its colour.

    The marketplace asks for pictures or a description that prove each SKU complete. One that lacks something is the one that is
    asked about.
    """
    skus = skus_of(listing, look)
    if not skus or listing.sheet is None:
        return
    found = [*_names_and_prices(listing, skus), *_pictures(listing, skus, look)]
    yield from found
    if not found:
        yield supports("complete", listing.sheet.place, count=len(skus), pictures=len(listing.files_shown))


def _names_and_prices(listing: Listing, skus: Sequence[Sku]) -> Iterator[Finding]:
    assert listing.sheet is not None
    unpriced = [sku for sku in skus if price_of(sku) is None]
    if len(unpriced) == len(skus):
        yield blocks("no-prices", listing.sheet.place, count=len(skus))
    for sku in unpriced if len(unpriced) < len(skus) else ():
        yield blocks("no-price", sku.at(listing.sheet.place), option=sku.name or None, row=sku.row)
    if len(skus) > 1 and not any(sku.name for sku in skus):
        yield blocks("no-names", listing.sheet.place, count=len(skus))
    yield from _twice(listing, skus)
    yield from _same_code(listing, skus)


def _same_code(listing: Listing, skus: Sequence[Sku]) -> Iterator[Finding]:
    """A code that two options share tells neither; a product's own number in that column stands in every row, and says nothing."""
    coded = [(sku, sku.code.text) for sku in skus if sku.code]
    if len({code for _, code in coded}) < 2:
        return
    seen: dict[str, Sku] = {}
    for sku, code in coded:
        first = seen.setdefault(code, sku)
        if first is not sku and first.name != sku.name and (sku.item and sku.item.text) != code:
            yield weakens("same-code", sku.at(listing.sheet_place, sku.code.cell if sku.code else None), code=code,
                          option=sku.name, other=first.name, row=sku.row)  # fmt: skip


def _twice(listing: Listing, skus: Sequence[Sku]) -> Iterator[Finding]:
    """Two rows of one name and place: which of the two prices is the option's?"""
    seen: dict[tuple[str, str | None], Sku] = {}
    for sku in skus:
        if not sku.name:
            continue
        first = seen.setdefault((sku.name.casefold(), sku.ship_from), sku)
        prices = [price.amount for one in (first, sku) if (price := price_of(one))]
        if first is not sku and len(set(prices)) > 1:
            yield weakens("twice", sku.at(listing.sheet_place), option=sku.name, row=sku.row, first=first.cell,
                          price=prices[1], first_price=prices[0])  # fmt: skip


def _pictures(listing: Listing, skus: Sequence[Sku], look: Look) -> Iterator[Finding]:
    """A picture of the colour serves all its sizes. What doesn't open is told by another rule."""
    if not listing.pictures:
        yield weakens("no-pictures", listing.pictures_place, count=len(skus))
        return
    lacking: dict[str, Sku] = {}
    for sku in skus:
        if sku.name and picture_of(sku, listing) is None:
            lacking.setdefault(_look_of(sku), sku)
    for sku in lacking.values():
        yield weakens("no-picture", sku.at(listing.sheet_place), option=sku.name, row=sku.row)


def _look_of(sku: Sku) -> str:
    """What a picture would show of it: without its size."""
    looks = [option.value for option in sku.options if option.kind not in ("size", "ship_from", "plug", "pack")]
    return " / ".join(looks) or sku.name
