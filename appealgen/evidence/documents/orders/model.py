"""What a file of orders says, as plain facts: of each line order, day, goods, quantity and price, and never who bought."""

from __future__ import annotations

from msgspec import Struct


class OrderLine(Struct, frozen=True):
    """Some goods of one order. Nothing of the buyer has a field here."""

    order: str
    """The order's number, as the file writes it."""
    day: str | None = None
    """ISO 8601; None where it isn't told, or can be read in two ways."""
    codes: tuple[str, ...] = ()
    """The seller's code, the marketplace's number of the SKU: what names it."""
    item: str | None = None
    """The listing's number."""
    product: str | None = None
    """Title and options, with what is personal masked."""
    quantity: str | None = None
    price: str | None = None
    """Of one piece."""
    currency: str | None = None
    """ISO 4217, where a sign, a word or the heading tells it."""
    sold: bool = True
    """False where the file says that it was cancelled, refunded, or not yet paid."""


class Orders(Struct, frozen=True):
    """All that a file says of orders; `lines` is empty where none could be read."""

    format: str
    """`csv`, `xlsx`, `xls`, `ods`, `html`, `eml`, `pdf`, `docx`, `text`, or `picture`."""
    lines: tuple[OrderLine, ...] = ()
    kept_back: tuple[str, ...] = ()
    """What else the file tells of buyers, by name: `name`, `address`, `phone`, `email`, `message`."""
    too_long: bool = False
    """It has more rows than are read: nothing is told of it, since nothing could be counted."""
    only_seen: bool = False
    """It is a picture: only the eye could read it, and that is no proof."""

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every order once."""
        return tuple(dict.fromkeys(line.order for line in self.lines))

    @property
    def tells_of_buyers(self) -> bool:
        """Rows of orders, with columns about those who bought."""
        return bool(self.lines and self.kept_back)
