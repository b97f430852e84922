"""What is found only once the packet is made: findings on its own files, beside those of the check."""

from __future__ import annotations

from appealgen.case.finding import Finding, Place, Weight
from appealgen.packet.model import Packet

ONE_FILE = "packet/one-file"
RULES = (ONE_FILE,)
"""Explained like the rules of a check."""


def found(packet: Packet, limit: int) -> tuple[Finding, ...]:
    """Whether all is in one PDF. `limit`: the bytes that upload pages take."""
    split = [
        Finding(
            ONE_FILE,
            Weight.WEAKENS,
            "in-parts",
            Place(parts[0]),
            {"count": len(parts), "first": parts[0], "limit": limit},
        )
        for parts in packet.in_parts
    ]
    apart = [Finding(ONE_FILE, Weight.WEAKENS, "apart", Place(file), {"limit": limit}) for file in packet.apart]
    return (*split, *apart)
