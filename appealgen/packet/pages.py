"""The exhibits' files and what their pages show: read once and decoded once, whatever the number of letters and forms."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from appealgen.case.errors import OutputError, Problem
from appealgen.case.model import NamedFile
from appealgen.case.words import Words
from appealgen.evidence.memory import give_back
from appealgen.evidence.photos.model import FractionBox, Match, Photo
from appealgen.packet.check import Checked
from appealgen.packet.compose import Composition
from appealgen.packet.files import Files
from appealgen.rendering.drawn_table import drawn_table
from appealgen.rendering.exhibits import DPI, UNREADABLE, box_at
from appealgen.rendering.letter import Exhibit, Letter, write_letter
from appealgen.violations.exhibits import Entry

if TYPE_CHECKING:
    from appealgen.rendering.figure import Half


class Pages:
    """What is sent under each letter, and the small picture of it. Nothing here depends on a language."""

    def __init__(self, checked: Checked, composition: Composition, dpi: int = DPI) -> None:
        """`dpi`: dots an inch of the pictures. Raises OutputError when a file changed since it was looked at."""
        from appealgen.rendering.close_up import let_go
        from appealgen.rendering.exhibits import first_page, small
        from appealgen.rendering.figure import side_by_side

        self._checked, self._dpi = checked, dpi
        self._sums: dict[str, tuple[str, int]] = {}
        entries = composition.entries
        self.files = Files()
        """By letter, the bytes that are sent: read when they are asked for, and held against what was looked at."""
        for entry in entries:
            if entry.file is not None:
                self.files.later(entry.letter, partial(sent, checked, entry))
        shown = [one for one in entries if not one.about.get("hidden")]
        self.pictures = {
            one.letter: small(self.files[one.letter], self._box(one)) for one in shown if one.photo is not None
        }
        """By letter, a small JPEG for its page; none of what is no picture, or shows a number that nobody else needs."""
        for one in shown:
            page = first_page(self.files[one.letter], self._box(one)) if one.format == "pdf" else None
            if page is not None:
                self.pictures[one.letter] = page
        photos = {entry.letter: entry.photo for entry in entries if entry.photo is not None}
        for entry in entries:
            if entry.match is not None:
                original, disputed = str(entry.about["original"]), str(entry.about["disputed"])
                halves = self._halves(original, disputed, photos[original], entry.match)
                drawn = side_by_side(halves)
                self.pictures[entry.letter] = drawn
                self.files.put(entry.letter, drawn)
        let_go()
        for entry in entries:
            if entry.tiles:
                self.pictures[entry.letter] = self._tiled(entry)
                self.files.put(entry.letter, self.pictures[entry.letter])
            elif entry.table:
                self.files.put(entry.letter, _extract(entry))  # its page has the same rows in the letter's language
        give_back()  # what is written next needs the room

    def letter(self, composition: Composition, language: str, draft: bool) -> Letter:
        """The letter in that language."""
        case = self._checked.case
        exhibits = [self._exhibit(entry) for entry in composition.entries]
        return write_letter(
            case.violation, language, composition.facts, exhibits, date=case.date, sender=case.store.name, draft=draft
        )

    def _halves(self, original: str, disputed: str, photo: Photo, match: Match) -> list[Half]:
        """Original and disputed picture as the figure shows them, from their pages' small pictures, which are as shown."""
        from appealgen.rendering.figure import Half

        here, there = match.spot or (None, ())
        added = [box for change in match.changes if change.kind == "text_added" for box in change.boxes]
        return [
            Half(self.pictures[original], original, _outline(photo, match), (), self.files[original], _corners(here)),
            Half(self.pictures[disputed], disputed, match.place or (), added, self.files[disputed], there),
        ]

    def _tiled(self, entry: Entry) -> bytes:
        """Small copies only: nothing of a picture's file goes out with them."""
        from appealgen.rendering.contact_sheet import Tile, contact_sheet

        pictures = {tile.file.path: read(self._checked, tile.file) for tile in entry.tiles if tile.file}
        tiles = [Tile(pictures[one.file.path] if one.file else None, one.head, one.lines) for one in entry.tiles]
        return contact_sheet(tiles)

    def _exhibit(self, entry: Entry) -> Exhibit:
        size = entry.photo.shown_size if entry.photo is not None else None
        picture = self.pictures.get(entry.letter)
        digest, length = self._sum(entry)
        return Exhibit(
            entry.letter, entry.kind, entry.name, digest, length, size, picture, entry.about, self._dots(entry)
        )

    def _sum(self, entry: Entry) -> tuple[str, int]:
        """SHA-256 and length of what is sent; once for all languages."""
        if entry.letter not in self._sums:
            data = self.files[entry.letter]
            looked_at = self._checked.evidence.sha256(entry.file) if entry.file and _as_it_came(entry) else None
            digest = (
                looked_at or hashlib.sha256(data).hexdigest()
            )  # the file was held against the former when it was read
            self._sums[entry.letter] = (digest, len(data))
        return self._sums[entry.letter]

    def _box(self, entry: Entry) -> tuple[int, int]:
        return UNREADABLE if entry.small else box_at(self._dpi)

    def _dots(self, entry: Entry) -> int:
        """What is drawn by us, or is to stay unreadable, has its own size whatever is asked for."""
        drawn = entry.small or entry.match is not None or entry.tiles
        return DPI if drawn else self._dpi


HEADS = ("order", "day", "code", "goods", "quantity", "price")
SHARES = (22, 13, 18, 38, 11, 16)


def _extract(entry: Entry) -> bytes:
    """In English and Chinese, which a reviewer reads: one picture goes with the letters in all languages."""
    both = [Words(language) for language in ("en", "zh")]
    about = {name: entry.about[name] for name in ("source", "source_sha256", "orders", "matching", "of")}
    above = [words.text(f"extract/{line}", **about) for line in ("title", "told", "source") for words in both]
    heads = [" ".join(words.text(f"extract/{head}") for words in both) for head in HEADS]
    return drawn_table(above, heads, SHARES, entry.table)


def sent(checked: Checked, entry: Entry) -> bytes:
    """The file as it came; without the place where the seller chose so, which the exhibit's page then tells."""
    assert entry.file is not None
    data = read(checked, entry.file)
    if _as_it_came(entry):
        return data
    from appealgen.evidence.photos.privacy import without_place

    return without_place(data)


def _as_it_came(entry: Entry) -> bool:
    return entry.about.get("sha256_before") is None


def read(checked: Checked, file: NamedFile) -> bytes:
    """The file's bytes, which must be those that were looked at. Raises OutputError."""
    try:
        data = file.path.read_bytes()
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != checked.evidence.sha256(file):
        raise OutputError([Problem("file-changed", file.name)])
    return data


def _corners(box: FractionBox | None) -> Sequence[tuple[float, float]]:
    """Clockwise from the top left."""
    if box is None:
        return ()
    x0, y0, x1, y1 = box
    return (x0, y0), (x1, y0), (x1, y1), (x0, y1)


def _outline(photo: Photo, match: Match) -> list[tuple[float, float]]:
    """What the disputed picture shows, in fractions of the original as shown."""
    from appealgen.evidence.photos.turns import shown_point

    stored = (photo.width, photo.height)
    across, down = photo.shown_size
    corners = match.outline or ((0, 0), (stored[0], 0), stored, (0, stored[1]))
    shown = (shown_point(corner, stored, photo.orientation) for corner in corners)
    return [(x / across, y / down) for x, y in shown]
