"""Which photo of a library a disputed picture was made from: the likeliest are opened and held against it in full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from appealgen.evidence.photos.library.search import Candidate
from appealgen.evidence.photos.library.store import Entry
from appealgen.evidence.photos.model import Match

ALIKE = 0.06
"""Sources whose scores lie so near each other are one as good as the other; then the file decides which is the original."""
CLEAR = 4.0
"""Once a source is found, photos with so many times fewer votes are not opened; chance has up to .5."""


class Compared(Struct, frozen=True):
    """A photo's file, and how the picture relates to it."""

    entry: Entry
    match: Match


def compared(
    found: Sequence[Candidate],
    holding: Callable[[str], list[Entry]],
    compare: Callable[[Entry], Match | None],
) -> list[Compared]:
    """Candidates in full, in order; those that are gone or don't open are left out."""
    done: list[Compared] = []
    least = 0.0
    for one in found:
        if one.votes < least:
            break
        entries = holding(one.sha256)
        match = compare(entries[0]) if entries else None
        if match is None:
            continue
        done.append(Compared(entries[0], match))
        if match.verdict == "same":
            least = max(least, one.votes / CLEAR)
    return done


def best(done: Sequence[Compared]) -> Compared | None:
    """The source: of those that are the same (else worth a look) the camera's own file with the most pixels."""
    for verdict in ("same", "look"):
        some = [one for one in done if one.match.verdict == verdict]
        if some:
            top = max(one.match.score for one in some)
            return max((one for one in some if one.match.score >= top - ALIKE), key=_worth)
    return None


def _worth(one: Compared) -> tuple[bool, int, float]:
    entry = one.entry
    return entry.camera is not None, entry.width * entry.height, one.match.score


def raw_beside(path: str, raws: Sequence[str]) -> str | None:
    """The camera's RAW of a photo: the same name in the same folder, else in one beside or below it that is named for RAW."""
    photo = Path(path)
    same = [Path(raw) for raw in raws if Path(raw).stem.lower() == photo.stem.lower()]
    near = [raw for raw in same if raw.parent == photo.parent]
    near += [raw for raw in same if "raw" in raw.parent.name.lower() and raw.parent.parent in photo.parents]
    return str(near[0]) if near else None
