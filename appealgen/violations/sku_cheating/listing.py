"""The evidence of SKU cheating: the listing's sheet, a picture of each SKU, notes and papers."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from appealgen.case import paths
from appealgen.case.finding import Place
from appealgen.case.links import item_link
from appealgen.case.model import EMPTY, Case, Given, NamedFile
from appealgen.case.shape import Field, File, Many, Record, Text
from appealgen.evidence.documents.sheets.model import Sheet, Sku
from appealgen.evidence.documents.sheets.numbers import digits
from appealgen.violations.base import Look
from appealgen.violations.documents.slots import Goods, Paper, Slot

DOCUMENTS = Slot("documents", prices=True, orders=True)
"""Any paper that names the goods; whose it is is not asked, since what is asked is that the goods are real."""
NOTES = Slot("notes")

EVIDENCE = Record(
    (
        Field(
            "listing",
            Record(
                (
                    Field("link", Text(), example=""),
                    Field("title", Text(), example=""),
                    Field("sheet", File(), example="skus.xlsx"),
                    Field("previous_sheet", File()),
                )
            ),
        ),
        Field("pictures", Many(Record((Field("sku", Text(), example=""), Field("file", File(), example="pictures/"))))),
        Field("notes", Many(Text(lines=True))),
        Field("documents", Many(File()), example="[]"),
    )
)


class SkuPicture(Struct, frozen=True):
    """A picture, and the SKU that it shows: by code, by number, or by what its option says."""

    sku: str
    file: NamedFile
    place: Place


class Listing(Struct, frozen=True):
    """All that a case says of the listing."""

    link: str | None
    title: str | None
    sheet: NamedFile | None
    previous: NamedFile | None
    pictures: tuple[SkuPicture, ...]
    notes: tuple[str, ...]
    note_files: tuple[NamedFile, ...]
    documents: tuple[NamedFile, ...]
    place: Place
    link_place: Place
    sheet_place: Place
    pictures_place: Place
    documents_place: Place

    @property
    def own(self) -> tuple[NamedFile, ...]:
        """None: a listing's pictures are made for it, and may be edited."""
        return ()

    @property
    def shown(self) -> tuple[NamedFile, ...]:
        """None that goes out as it came: small copies of the SKUs' pictures do, on one sheet."""
        return ()

    @property
    def files_shown(self) -> tuple[NamedFile, ...]:
        """The pictures of the SKUs, each once."""
        return tuple({picture.file.path: picture.file for picture in self.pictures}.values())

    @property
    def added(self) -> tuple[NamedFile, ...]:
        """Papers, which may be pictures: they go out as they came."""
        return (*self.documents, *self.note_files)

    @property
    def papers(self) -> tuple[Paper, ...]:
        """What must meet the rules of every paper."""
        return tuple(Paper(file, DOCUMENTS) for file in self.documents)

    @property
    def notes_given(self) -> tuple[Paper, ...]:
        """Explanations in files of their own: nobody's data may go out with them either."""
        return tuple(Paper(file, NOTES) for file in self.note_files)

    def goods_named(self, look: Look) -> tuple[Goods, ...]:
        """Each SKU, by code, by number, or by all that its options say."""
        item = item_of(self, look)
        return tuple(_goods(sku, item) for sku in skus_of(self, look))

    @property
    def proofs(self) -> tuple[tuple[NamedFile, NamedFile], ...]:
        return ()


def _goods(sku: Sku, item: str | None) -> Goods:
    codes = tuple(one.text for one in (sku.code, sku.id) if one)
    values = tuple(option.value for option in sku.options if option.kind != "ship_from" and option.value)
    return Goods(sku.name or next(iter(codes), ""), codes, values, item)


def listings(case: Case) -> tuple[Listing, ...]:
    """One: an appeal is about one listing."""
    evidence = case.evidence
    given = evidence.listing if isinstance(evidence.listing, Given) else EMPTY
    texts, files = _notes(case, evidence)
    return (
        Listing(
            link=given.link,
            title=given.title,
            sheet=given.sheet,
            previous=given.previous_sheet,
            pictures=tuple(
                SkuPicture(one.sku or "", one.file, one.place) for one in evidence.many("pictures") if one.file
            ),
            notes=texts,
            note_files=files,
            documents=evidence.many("documents"),
            place=evidence.at("listing"),
            link_place=given.at("link") if given is not EMPTY else evidence.at("listing"),
            sheet_place=given.sheet.place
            if given.sheet
            else given.at("sheet")
            if given is not EMPTY
            else evidence.at("listing"),
            pictures_place=evidence.at("pictures"),
            documents_place=evidence.at("documents"),
        ),
    )


def _notes(case: Case, evidence: Given) -> tuple[tuple[str, ...], tuple[NamedFile, ...]]:
    """Sentences, and names of files: what has an ending and no space is one."""
    texts: list[str] = []
    files: list[NamedFile] = []
    for note in evidence.many("notes"):
        words = note.split()
        if len(words) == 1 and "." in words[0][-6:-1]:
            try:
                files.append(paths.name_file(case.folder, note, evidence.at("notes")))
                continue
            except paths.OutsideError:
                pass
        texts.append(note)
    return tuple(texts), tuple(files)


def files(case: Case) -> tuple[NamedFile, ...]:
    """Every file that would be sent."""
    (listing,) = listings(case)
    sheets = tuple(one for one in (listing.sheet, listing.previous) if one)
    return (*sheets, *listing.added)


def sheet_of(file: NamedFile | None, look: Look) -> Sheet | None:
    """What a sheet says; None where there is none, or it doesn't open."""
    read = look.evidence.sheet(file) if file is not None else None
    return read if isinstance(read, Sheet) else None


def skus_of(listing: Listing, look: Look) -> tuple[Sku, ...]:
    """The listing's SKUs; in a sheet of the whole store, only those of its item."""
    return _of_item(sheet_of(listing.sheet, look), listing, look)


def previous_skus(listing: Listing, look: Look) -> tuple[Sku, ...]:
    return _of_item(sheet_of(listing.previous, look), listing, look)


def _of_item(sheet: Sheet | None, listing: Listing, look: Look) -> tuple[Sku, ...]:
    if sheet is None:
        return ()
    item = item_of(listing, look)
    items = {sku.item.text for sku in sheet.skus if sku.item}
    if item is None or len(items) < 2:
        return sheet.skus
    own = tuple(sku for sku in sheet.skus if sku.item and same_item(sku.item.text, item) != "other")
    return own or sheet.skus


def item_of(listing: Listing, look: Look) -> str | None:
    """The item number that the link leads to, else the only one that the notice names."""
    from appealgen.violations.notice import known

    told = item_link(listing.link, look.marketplace).item if listing.link else None
    items = known(look.case, look.evidence).items
    return told or (items[0] if len(items) == 1 else None)


EXACT = 15
"""Digits that spreadsheets keep of a number; an item has 16."""


def same_item(text: str, item: str) -> str:
    """`same`, `rounded` (a spreadsheet lost the last digits), `unclear` or `other`."""
    number = digits(text)
    if number is None:
        mantissa = "".join(filter(str.isdigit, text.casefold().split("e")[0]))
        return "rounded" if "e+" in text.casefold() and item.startswith(mantissa.rstrip("0")[:-1]) else "unclear"
    if number == item:
        return "same"
    cut = number[:EXACT]
    return (
        "rounded"
        if len(number) == len(item) > EXACT and item[:EXACT] == cut and not number[EXACT:].strip("0")
        else "other"
    )


def title_of(listing: Listing, skus: Sequence[Sku], look: Look) -> str:
    """The listing's title: the case's, else the sheet's; empty where neither tells it."""
    sheet = sheet_of(listing.sheet, look)
    told = next((sku.title.text for sku in skus if sku.title), None)
    return listing.title or told or (sheet.title.text if sheet and sheet.title else "")
