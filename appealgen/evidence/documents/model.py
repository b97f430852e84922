"""What a document says, as plain facts: what the readers return and the cache keeps."""

from __future__ import annotations

from msgspec import Struct


class UnreadableText(Struct, frozen=True):
    """No text: `missing`, `empty`, `folder`, `too_large`, `binary` or `unreadable`."""

    reason: str


class NoticeField(Struct, frozen=True):
    """One thing that a notice says."""

    name: str
    """`violation`, `number`, `items`, `date`, `deadline`, `window`, `points`, `store`, `other_store`, `reasons`, `link`,
    `reply_to`, `brand`, `standards`, `goods`, `court` (the words that tell of one), `violations` (those that led to this one)."""
    value: str
    """Dates in ISO 8601; of `items` and `reasons` one a field; of `violations` number and day of one; of `window`
    a number of days, `7` or `3 working`."""
    certainty: float
    line: int | None = None
    """From 1, in the text."""


class NoticeFacts(Struct, frozen=True):
    """All that a notice says."""

    fields: tuple[NoticeField, ...] = ()
    speaks: bool = True
    """Whether the text is a notice at all, and not an order, an invoice or a newsletter."""
    contradicted: tuple[NoticeField, ...] = ()
    """Other values that another line gives for a number, a deadline or points, of which a notice has one."""
    text: str = ""
    """All of its words, where the file is one of text."""

    def get(self, name: str) -> str | None:
        """The first value of that name, however certain."""
        return next((field.value for field in self.fields if field.name == name), None)


Box = tuple[float, float, float, float]
"""x0, y0, x1, y1: pixels as stored of a picture, else fractions of the shown page."""

CERTAIN = 0.8
"""From here on a field counts as certain; below it a person looks."""


class DocumentField(Struct, frozen=True):
    """One thing that a paper says."""

    name: str
    """`issuer`, `holder`, `recipient`, `number`, `issue_date`, `valid_from`, `valid_until`, `brand`, `products`, `models`,
    `standards`, `quantity`, `total`, `currency`, `registration_number`, `address`, `territory`."""
    value: str
    """Dates in ISO 8601; of `products`, `models` and `standards` one a field. An ambiguous date is several fields."""
    certainty: float
    """From 0 to 1."""
    page: int | None = None
    """From 1."""
    box: Box | None = None
    sheet: str | None = None
    cell: str | None = None
    read: str = "text"
    """`text`: from a text layer; `ocr`: by eye. What only OCR saw proves nothing in a letter."""

    @property
    def certain(self) -> bool:
        return self.certainty >= CERTAIN


class DocumentSign(Struct, frozen=True):
    """Something about the file that a reviewer may ask about, or that speaks for it. Seen, never accused."""

    name: str
    """`encrypted`, `acts` (`pdf_acts.KINDS`), `editable`, `form`, `digital_signature`, `edited_after`, `screenshot`, `pages_turned`, `blank_page`,
    `blurred`, `low_resolution`, `cut_edges`, `cut_number`, `seal`, `signature`, `purpose_mark`, `covered`,
    `empty_line` (for a signature, with nothing over it; `only_print` where the whole page holds print alone),
    `failed_result` (of a test report: `clause` or `conclusion`, `|`, the row's words), …"""
    detail: str = ""
    page: int | None = None
    box: Box | None = None


class Document(Struct, frozen=True):
    """What a paper is and says."""

    format: str
    """`pdf`, `docx`, `xlsx`, `xls`, `ods`, `csv`, `html`, `eml`, `msg`, `text`, or `picture`."""
    kind: str
    """`invoice`, `receipt`, `order_confirmation`, `pro_forma`, `business_licence`, `brand_authorization`, `test_report`,
    `declaration`, `registration_page`, `lease`, `utility_bill`, `notice`, `other`."""
    pages: int
    read: str
    """`text`, `ocr`, `both` or `none`: then what it says is not known, which is neither missing nor right."""
    fields: tuple[DocumentField, ...] = ()
    signs: tuple[DocumentSign, ...] = ()
    text: str = ""
    not_read: tuple[int, ...] = ()
    """Pages that hold a picture which could not be read."""
    private: tuple[str, ...] = ()
    """What it gives away, by name: `author`, `hidden_rows`, `hidden_sheets`, `comments`, `tracked_changes`,
    `mail_headers`, `identity_number`, `bank_account`, `phone`, `buyer`, …"""
    kind_certain: bool = True
    """Its title or words of lists tell the kind; else it is only heard in all that stands there (see `settled`)."""

    def all(self, name: str) -> tuple[DocumentField, ...]:
        """Every field of that name, the most certain first."""
        found = [field for field in self.fields if field.name == name]
        return tuple(sorted(found, key=lambda field: -field.certainty))

    def get(self, name: str) -> DocumentField | None:
        return next(iter(self.all(name)), None)

    def sign(self, name: str) -> DocumentSign | None:
        return next((sign for sign in self.signs if sign.name == name), None)
