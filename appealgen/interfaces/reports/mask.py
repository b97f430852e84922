"""Personal values of a case, masked in what CI prints: its log is read by more people than the case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.packet.check import Checked

MASK = "•••"


class Mask:
    """Replaces the case's own names, addresses and numbers wherever they stand."""

    def __init__(self, checked: Checked) -> None:
        values = sorted({value for value in _personal(checked) if len(value) > 1}, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_pattern, values))) if values else None

    def __call__(self, text: str) -> str:
        return self._pattern.sub(MASK, text) if self._pattern else text


def _pattern(value: str) -> str:
    """A short value in Latin letters (`Li`, `no`) only as a word of its own: not in `Listing`, not in `not`."""
    pattern = re.escape(value)
    return rf"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])" if value.isascii() and len(value) < 4 else pattern


def _personal(checked: Checked) -> Iterator[str]:
    store = checked.case.store
    yield from store.owner
    for value in (store.name, store.id, store.email, store.phone, store.address, store.registration_number):
        if value:
            yield value
    if checked.case.photographer.name:
        yield checked.case.photographer.name
