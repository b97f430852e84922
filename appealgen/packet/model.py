"""The packet: every file of it, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from appealgen.packet.files import Files

DPIS = range(96, 301)
"""Dots an inch that may be asked for: with fewer a picture would not fill its place, more shows nothing more on paper."""
FORMS = ("docx", "pdf", "eml")
"""What a letter is made into."""

SELLER_ONLY = "seller-only/"
"""What lies below is never sent."""


class Packet(Struct, frozen=True):
    """Files by their names in the packet, with forward slashes: `letter.pdf`, `exhibits/A-IMG_1.jpg`,
    `seller-only/findings.json`."""

    files: Mapping[str, bytes]
    apart: tuple[str, ...] = ()
    """Files of exhibits that have no room in `packet.pdf`, nor in any part of it."""

    @property
    def sent(self) -> Mapping[str, bytes]:
        """What is sent."""
        files = self.files if isinstance(self.files, Files) else Files(self.files)
        return files.only(lambda name: not name.startswith(SELLER_ONLY))

    @property
    def in_parts(self) -> tuple[tuple[str, ...], ...]:
        """The parts of each `packet.pdf` that had to be split, by their names."""
        parts: dict[str, list[str]] = {}
        for name in self.files:
            if name.startswith("packet.") and ".part" in name:
                parts.setdefault(name.split(".part")[0], []).append(name)
        return tuple(map(tuple, parts.values()))
