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
    `reply_to`, `violations` (those that led to this one)."""
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

    def get(self, name: str) -> str | None:
        """The first value of that name, however certain."""
        return next((field.value for field in self.fields if field.name == name), None)
