"""The exhibits of the letter: the sheet, all SKUs with their pictures, the papers, and the older sheet."""

from __future__ import annotations

from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import Document
from appealgen.violations.listed import Listed
from appealgen.violations.sku_cheating.told.rows import TILES, grouped, own_listing
from appealgen.violations.sku_cheating.truth import tells_of_buyers


def enter(listed: Listed) -> None:
    """Each with its letter to come; what doesn't open is left out."""
    listing, look = own_listing(listed), listed.look
    if listing.sheet is not None and look.evidence.is_there(listing.sheet):
        listed.enter_paper("sheet", listing.sheet)
    for _ in range(0, len(grouped(listed)), TILES):
        listed.enter("voucher", None)
    for paper in listing.documents:
        if look.evidence.is_there(paper) and not _tells_of_buyers(listed, paper):
            listed.enter_paper("document", paper)
    if listing.previous is not None and look.case.ground == "corrected" and look.evidence.is_there(listing.previous):
        listed.enter_paper("previous", listing.previous)
    for note in listing.note_files:
        if look.evidence.is_there(note):
            listed.enter_paper("note", note)


def _tells_of_buyers(listed: Listed, paper: NamedFile) -> bool:
    read = listed.look.evidence.document(paper)
    return isinstance(read, Document) and tells_of_buyers(read)
