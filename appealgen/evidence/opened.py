"""What became of opening a file, as the cache keeps it: what was seen, or the one reason why not."""

from __future__ import annotations

from msgspec import Struct

from appealgen.evidence.documents.model import Document, NoticeFacts, UnreadableText
from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.sheets.model import Sheet
from appealgen.evidence.photos.model import Photo, Raw, Unreadable


class Opened(Struct, frozen=True):
    """What became of opening a picture: one of the two."""

    photo: Photo | None = None
    unreadable: Unreadable | None = None

    def __post_init__(self) -> None:
        _exactly_one(self.photo, self.unreadable)


class OpenedRaw(Struct, frozen=True):
    """What became of opening a RAW file: one of the two."""

    raw: Raw | None = None
    unreadable: Unreadable | None = None

    def __post_init__(self) -> None:
        _exactly_one(self.raw, self.unreadable)


class ReadDocument(Struct, frozen=True):
    """What became of opening a paper: one of the two."""

    document: Document | None = None
    unreadable: Unreadable | None = None

    def __post_init__(self) -> None:
        _exactly_one(self.document, self.unreadable)


class ReadSheet(Struct, frozen=True):
    """What became of reading a sheet of SKUs: one of the two."""

    sheet: Sheet | None = None
    unreadable: Unreadable | None = None

    def __post_init__(self) -> None:
        _exactly_one(self.sheet, self.unreadable)


class ReadOrders(Struct, frozen=True):
    """What became of reading a file of orders: one of the two."""

    orders: Orders | None = None
    unreadable: Unreadable | None = None

    def __post_init__(self) -> None:
        _exactly_one(self.orders, self.unreadable)


class ReadNotice(Struct, frozen=True):
    """What became of reading a notice: one of the two."""

    notice: NoticeFacts | None = None
    unreadable: UnreadableText | None = None

    def __post_init__(self) -> None:
        _exactly_one(self.notice, self.unreadable)


def _exactly_one(*answers: object) -> None:
    """A fact that was kept without an answer is broken, and looked at anew."""
    if sum(answer is not None for answer in answers) != 1:
        raise ValueError("a fact without its answer")
