"""An exhibit: a file and its letter, byte for byte as it came but for a place taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from msgspec import Struct

from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Match, Photo

ENDINGS = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"), "MPO": (".jpg", ".jpeg"), "PNG": (".png",), "WEBP": (".webp",),
    "HEIF": (".heic", ".heif", ".hif"), "TIFF": (".tif", ".tiff"), "AVIF": (".avif",),
}  # fmt: skip
"""By Pillow's format, the endings that a reviewer's machine opens it under; the first is given where it has another."""


class Tile(Struct, frozen=True):
    """A small picture on a sheet of many, with the words below it."""

    file: NamedFile | None
    """None where there is no picture."""
    head: str
    lines: tuple[str, ...] = ()


@dataclass
class Entry:
    """A file that gets a letter."""

    kind: str
    """What it is to the violation (`original`, `set`, `invoice`, …); the letter's template has words for each."""
    file: NamedFile | None
    """None for a figure, which is drawn."""
    photo: Photo | None
    about: dict[str, Any] = field(default_factory=dict)
    letter: str = ""
    format: str = ""
    """Of a paper, what its file is: `pdf`, `docx`, `picture`, …"""
    small: bool = False
    """Its page bears a personal number: the cover's picture is too small for it to be read."""
    match: Match | None = None
    """Of a figure, what it shows."""
    tiles: tuple[Tile, ...] = ()
    """Of a sheet of small pictures, those that it shows."""
    table: tuple[tuple[str, ...], ...] = ()
    """Of an extract, its rows: order, day, code, goods, quantity, price."""
    figures: dict[str, Entry] = field(default_factory=dict)
    """Of a disputed picture, by the original's name, the figure that holds it against that one."""

    @property
    def name(self) -> str:
        """Its name in exhibits/, in plain ASCII, as every mail program and upload page takes it."""
        if self.file is None:
            return f"{self.letter}-{self.kind}.jpg"
        path = PurePosixPath(self.file.name)
        return f"{self.letter}-{_ascii(path.stem) or self.kind}{_ending(path.suffix, self.photo)}"


def in_letters(entries: list[Entry]) -> list[Entry]:
    """Give each its letter: A to Z, then AA, AB, …"""
    for entry, letter in zip(entries, _letters(), strict=False):
        entry.letter = letter
    return entries


def _letters() -> Iterator[str]:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    for first in alphabet:
        for second in alphabet:
            yield first + second


def _ascii(stem: str) -> str:
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9_-]+", "-", plain).strip("-_")[:60]


def _ending(ending: str, photo: Photo | None) -> str:
    """The file's own ending where it is true, else the one that its content asks for."""
    if photo is None:
        return _ascii(ending.lstrip(".")) and f".{_ascii(ending.lstrip('.'))}"
    known = ENDINGS.get(photo.format, (f".{photo.format.lower()}",))
    return ending if ending.lower() in known else known[0]
