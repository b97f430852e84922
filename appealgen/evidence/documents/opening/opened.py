"""What an opener answers: pages, what the file gives away, and what is odd about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from appealgen.evidence.documents.model import Box, DocumentSign
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.photos.picture import Pixels

MOST_PAGES = 30
"""Pages that are read; what lies behind them is told as `pages_not_read`. No honest paper of a case had more than 12."""
MOST_BYTES = 60_000_000
"""A file beyond this is no paper; a scan of 30 pages at 300 dpi has some 30 MB."""


@dataclass(frozen=True, eq=False)
class Opened:
    """A paper that opened. `format` as in `model.Document`."""

    format: str
    pages: tuple[Page, ...]
    signs: tuple[DocumentSign, ...] = ()
    private: tuple[str, ...] = ()
    count: int | None = None
    """Pages that there are, when not all were opened."""
    concealed: str = ""
    """What the file holds and doesn't show: it says nothing, but may give somebody away."""


Eye = Callable[[Pixels, int, Callable[[Box], Box]], tuple[Page, tuple[DocumentSign, ...]]]
"""Reads a page that is only a picture: its pixels, its number, and from pixels of it to the contract's box."""


class DamagedError(ValueError):
    """The file can't be opened; the message says why, for the seller."""
