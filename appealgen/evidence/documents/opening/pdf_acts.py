"""What a PDF does beside showing its pages: scripts, programs that it starts, forms that it sends, files and films in it.

Nothing of it is run. Mail desks and upload pages refuse such a file, or take out of it what they please.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

MOST_OBJECTS = 20_000
"""Looked through in 0.3 s; an invoice has a hundred, a scan of 60 pages three hundred."""
DEEP = 8
"""Objects within one another, without being objects of the file themselves, that are looked into."""
MAY = re.compile(
    rb"/(?:ObjStm|JavaScript|JS|Launch|EmbeddedFile|FileAttachment|RichMedia|Movie|Sound|3D|XFA|SubmitForm|ImportData|GoTo[RE])\b|/\w*#[0-9A-Fa-f]{2}"
)
"""Without any of these, written out, nothing acts: the file need not be opened again."""
ACTIONS = {
    "/JavaScript": "script", "/Launch": "launch", "/SubmitForm": "sends", "/ImportData": "sends", "/GoToR": "elsewhere",
    "/GoToE": "elsewhere", "/Movie": "media", "/Sound": "media", "/Rendition": "media", "/RichMediaExecute": "media",
}  # fmt: skip
"""By the type of an action (ISO 32000-1, 12.6.4)."""
NOTES = {"/FileAttachment": "files", "/RichMedia": "media", "/Movie": "media", "/Sound": "media", "/Screen": "media",
         "/3D": "media"}  # fmt: skip
"""By the subtype of an annotation (12.5.6)."""
KEYS = {"/JS": "script", "/EmbeddedFiles": "files", "/XFA": "xfa"}
"""By a key that stands nowhere else."""
KINDS = ("script", "launch", "sends", "elsewhere", "files", "media", "xfa")


def acts(data: bytes) -> tuple[str, ...]:
    """Which of KINDS it does; () of a file that can't be opened, or does nothing."""
    import pikepdf

    if not MAY.search(data):
        return ()
    try:
        with pikepdf.open(io.BytesIO(data)) as paper:
            found = {kind for one in islice(paper.objects, MOST_OBJECTS) for kind in _of(one, 0)}
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return ()
    return tuple(kind for kind in KINDS if kind in found)


def _of(one: Any, depth: int) -> Iterator[str]:
    """An object of the file, and what is written within it."""
    import pikepdf

    if depth > DEEP or not isinstance(one, pikepdf.Dictionary | pikepdf.Array | pikepdf.Stream):
        return
    if isinstance(one, pikepdf.Array):
        for inner in islice(one, MOST_OBJECTS):
            yield from _within(inner, depth)
        return
    named = ACTIONS.get(_name(one, "/S")), NOTES.get(_name(one, "/Subtype"))
    yield from (kind for kind in (*named, *(KEYS[key] for key in KEYS if key in one)) if kind)
    for key in list(one.keys()):
        yield from _within(one[key], depth)


def _within(inner: Any, depth: int) -> Iterator[str]:
    if not getattr(inner, "is_indirect", False):
        yield from _of(inner, depth + 1)


def _name(one: Any, key: str) -> str:
    import pikepdf

    told = one.get(key)
    return str(told) if isinstance(told, pikepdf.Name) else ""
