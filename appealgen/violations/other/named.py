"""No words of a notice name it: it is what is left when no other violation is named."""

from __future__ import annotations

HEARD = 9
"""Last."""

NAMED: tuple[str, ...] = ()

TAKES_ANY = True
"""A notice that names no violation, and must be kept all the same (a court's), begins a case of this kind."""
