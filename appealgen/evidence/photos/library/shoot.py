"""The other photos of a shoot: neighbours of the source by camera, time and folder, of the same thing, each another frame."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence

from appealgen.evidence.photos.library.store import Entry

SET = 3
"""Photos that the marketplace asks for beside the original."""
LOOKED_AT = 24
"""Neighbours that are opened at most."""
COPY = 24
"""Bits of 256: a neighbour so near is a copy that was only saved again or shrunk, and is not opened; `matching.HASH_SAME`."""
HOURS = dt.timedelta(hours=12)
"""A shoot ends within a day: neighbours by the clock; the rule that judges the set takes three days."""

Likeness = Callable[[Entry, Entry], str]
"""`kin`, `unsure` or `stranger`; `same`, `look` or `different`."""


def best_set(
    source: Entry,
    others: Iterable[Entry],
    fit: Callable[[Entry], bool],
    kin: Likeness,
    copied: Likeness,
) -> list[Entry]:
    """At most three photos, the best first: those that surely show the same, then, from the same camera and hours, those that
    may (a view from the other side). `fit`: it opens, is not edited and carries no mark."""
    chosen: list[Entry] = []
    perhaps: list[Entry] = []

    def take(entry: Entry) -> None:
        if len(chosen) < SET and all(copied(one, entry) == "different" for one in (source, *chosen)):
            chosen.append(entry)

    for entry in neighbours(source, others)[:LOOKED_AT]:
        if len(chosen) == SET:
            break
        if fit(entry):
            likeness = kin(source, entry)
            if likeness == "kin":
                take(entry)
            elif likeness == "unsure" and source.camera and entry.camera and source.taken and entry.taken:
                perhaps.append(entry)
    for entry in perhaps:
        take(entry)
    return chosen


def neighbours(source: Entry, others: Iterable[Entry]) -> list[Entry]:
    """Photos that may be of the same shoot, the nearest first; each content once."""
    near: dict[str, tuple[tuple[float, ...], Entry]] = {}
    for entry in others:
        distance = _distance(source, entry)
        if distance is not None and entry.sha256 != source.sha256 and not _is_copy(source, entry):
            known = near.get(entry.sha256)
            if known is None or distance < known[0]:
                near[entry.sha256] = (distance, entry)
    return [entry for _, entry in sorted(near.values(), key=lambda one: (one[0], one[1].path))]


def _is_copy(source: Entry, entry: Entry) -> bool:
    bits = int.from_bytes(source.hash, "big") ^ int.from_bytes(entry.hash, "big")
    return bool(source.hash) and bits.bit_count() <= COPY


def _distance(source: Entry, entry: Entry) -> tuple[float, ...] | None:
    """The less the nearer; None when nothing says that they belong together."""
    if source.camera and entry.camera and source.camera != entry.camera:
        return None
    here, there = _folder(source.path) == _folder(entry.path), _clock(entry.taken)
    when = _clock(source.taken)
    if when and there:
        apart = abs(when - there)
        if apart > HOURS:
            return None
        return (0.0, float(not here and entry.camera is None), apart.total_seconds(), float(not here))
    if not here:
        return None
    return (1.0, float(entry.camera != source.camera), float(abs(_number(source.path) - _number(entry.path))), 0.0)


def _clock(taken: str | None) -> dt.datetime | None:
    """The camera's clock, whatever its zone."""
    try:
        return dt.datetime.fromisoformat(taken).replace(tzinfo=None) if taken else None
    except ValueError:
        return None


def _folder(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[0]


def _number(path: str) -> int:
    """The last number in the file's name, as cameras count."""
    numbers: Sequence[str] = re.findall(r"\d+", path.replace("\\", "/").rpartition("/")[2])
    return int(numbers[-1][-9:]) if numbers else 0
