"""The exhibits of the letter: the sheet, all SKUs with their pictures, the papers, and the older sheet."""

from __future__ import annotations

from appealgen.violations.documents import extracts
from appealgen.violations.documents.orders import is_order, lists_buyers
from appealgen.violations.documents.personal import may_enter
from appealgen.violations.documents.slots import opened
from appealgen.violations.listed import Listed
from appealgen.violations.sku_cheating.told.rows import TILES, grouped, own_listing


def enter(listed: Listed) -> None:
    """Each with its letter to come; what doesn't open is left out."""
    listing, look = own_listing(listed), listed.look
    if listing.sheet is not None and look.evidence.is_there(listing.sheet):
        listed.enter_paper("sheet", listing.sheet)
    for _ in range(0, len(grouped(listed)), TILES):
        listed.enter("voucher", None)
    for paper, document in opened(listing.papers, look):
        if is_order(paper.file, document, look):
            extracts.enter(listed, paper.file, listing.goods_named(look))
        elif may_enter(paper, document, look):
            listed.enter_paper("document", paper.file)
    if listing.previous is not None and look.case.ground == "corrected" and look.evidence.is_there(listing.previous):
        listed.enter_paper("previous", listing.previous)
    for note in listing.note_files:
        if look.evidence.is_there(note) and not lists_buyers(note, look):
            listed.enter_paper("note", note)
