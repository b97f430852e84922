"""The letter bound into one file, for desks that take only one: a cover, the letter, and each paper behind its own page.

Where that would be larger than the marketplace takes, it comes in several files. Each of them stands alone: a cover
that tells what is in it and where the rest is, the whole letter, and its share of the exhibits. A page keeps the number
that is printed on it, in every file; the cover's pages are i, ii.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from appealgen.rendering import archival
from appealgen.rendering.confined import confined
from appealgen.rendering.cover import Contents, cover
from appealgen.rendering.joining import Label, joined, openable
from appealgen.rendering.pdf import body, pictures, to_page
from appealgen.rendering.press import press
from appealgen.rendering.seen import refuse_unseen

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter
    from appealgen.rendering.press import Press

TRIES = 5
"""So often are parts planned anew, each time with less room: on 60 papers the second plan always held."""


@dataclass(frozen=True)
class Bound:
    """The letter's own PDF, and the whole packet as PDF."""

    letter: bytes
    parts: tuple[bytes, ...]
    apart: tuple[str, ...]
    """Letters of papers that fit into no part: their own pages are there, the files are sent by themselves."""


@confined("paper/letter.css", "paper/letter.html", "paper/cover.toml")
def bound(letter: Letter, papers: Mapping[str, bytes], limit: int) -> Bound:
    """`papers`: PDFs by the letters of their exhibits. `limit`: bytes of a file. Same input, same bytes.

    Raises PangoMissingError, RenderingError; TemplateFailsError where a style that is not ours hides words.
    """
    with press(letter.date) as printing:
        document = printing.lay_out(to_page(letter, body(letter.tree)), pictures(letter))
        own = archival.write(document)
        refuse_unseen(own, letter)
        binder = _Binder(letter, papers, document, printing)
        whole = binder.part((1, 1), tuple(binder.pages), (tuple(binder.pages),))
        if len(whole) <= limit:
            return Bound(own, (whole,), ())
        return binder.split(own, limit)


class _Binder:
    """What the parts of one packet share."""

    def __init__(self, letter: Letter, papers: Mapping[str, bytes], document: Any, printing: Press) -> None:
        self._letter, self._document, self._printing = letter, document, printing
        self._counts = openable(papers)
        self._papers = {one: papers[one] for one in self._counts}
        self.pages = _pages_of_exhibits(document, [one.letter for one in letter.exhibits])
        for number, page in enumerate(document.pages, 1):
            page.anchors.setdefault(f"page-{number}", (0, 0, page.width, page.height))

    def split(self, letter: bytes, limit: int) -> Bound:
        bare = len(self.part((1, 2), (), (tuple(self.pages), ())))
        room = limit - bare
        for _ in range(TRIES):
            apart = tuple(one for one in self._papers if self._weight(one) > room)
            self._papers = {one: data for one, data in self._papers.items() if one not in apart}
            shares = _shares({one: self._weight(one) for one in self.pages}, room)
            made = [self.part((number, len(shares)), share, shares) for number, share in enumerate(shares, 1)]
            over = max(map(len, made)) - limit
            if over <= 0:
                break
            room -= over
        return Bound(letter, tuple(made), tuple(one for one in self._counts if one not in self._papers))

    def _weight(self, exhibit: str) -> int:
        return len(self._letter.picture(exhibit).picture or b"") + len(self._papers.get(exhibit, b""))

    def part(self, place: tuple[int, int], share: Sequence[str], shares: Sequence[Sequence[str]]) -> bytes:
        """`place`: number and count of the part. `share`: the exhibits in it; `shares`: those in each."""
        absent = {page for one, pages in self.pages.items() if one not in share for page in pages}
        kept = [number for number in range(len(self._document.pages)) if number not in absent]
        papers = {one: self._papers[one] for one in share if one in self._papers}
        contents = Contents(
            place,
            [*shares],
            kept,
            self.pages,
            {one: count for one, count in self._counts.items() if one in self._papers},
        )
        front = self._printing.lay_out(to_page(self._letter, cover(self._letter, contents)), {})
        labels: list[Label] = [("r", None, number) for number in range(1, len(front.pages) + 1)]
        labels += [("D", None, number + 1) for number in kept]
        pages = _with_live_links([*front.pages, *(self._document.pages[number] for number in kept)])
        return joined(archival.write(self._document.copy(pages)), papers, labels)


def _pages_of_exhibits(document: Any, letters: Sequence[str]) -> dict[str, list[int]]:
    """On which pages (from 0) each exhibit stands: from its own place to the next place or new page of the letter."""
    places = {one: f"exhibit-{one.lower()}" for one in letters}
    starts = {
        one: number
        for one, place in places.items()
        for number, page in enumerate(document.pages)
        if place in page.anchors
    }
    ends = sorted([*starts.values(), _after(document, max(starts.values(), default=-1))])
    return {one: list(range(at, next(end for end in ends if end > at))) for one, at in starts.items()}


def _after(document: Any, last: int) -> int:
    """The page behind the last exhibit's: the next with a heading, or the end."""
    following = range(last + 1, len(document.pages))
    return next((number for number in following if document.pages[number].bookmarks), len(document.pages))


def _shares(weights: Mapping[str, int], room: float) -> list[tuple[str, ...]]:
    """Filled in order, so that a reviewer finds A, B, C in the first."""
    shares: list[tuple[str, ...]] = []
    held: tuple[str, ...] = ()
    left = room
    for one, weight in weights.items():
        if weight > left and held:
            shares.append(held)
            held, left = (), room
        held, left = (*held, one), left - weight
    return [*shares, held]


def _with_live_links(pages: Sequence[Any]) -> list[Any]:
    """Copies of the pages in which what would lead to a page that isn't there is words alone."""
    there = {anchor for page in pages for anchor in page.anchors}
    made = []
    for page in pages:
        kept = copy(page)
        kept.links = [link for link in page.links if link[0] != "internal" or link[1] in there]
        for *_, box in page.links:
            box.link_annotation = None  # of the file that was written before
        made.append(kept)
    return made
