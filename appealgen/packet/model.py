"""The packet: every file of it, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

FORMS = ("docx", "pdf", "eml")
"""What a letter is made into."""

SELLER_ONLY = "seller-only/"
"""What lies below is never sent."""


class Packet(Struct, frozen=True):
    """Files by their names in the packet, with forward slashes: `letter.pdf`, `exhibits/A-IMG_1.jpg`,
    `seller-only/findings.json`."""

    files: Mapping[str, bytes]

    @property
    def sent(self) -> Mapping[str, bytes]:
        """What is sent."""
        return {name: data for name, data in self.files.items() if not name.startswith(SELLER_ONLY)}
