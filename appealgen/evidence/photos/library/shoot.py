"""The other photos of a shoot: neighbours of the source by camera, time, folder and by what they show, each another frame."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

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
    likest: Mapping[str, int] = MappingProxyType({}),
) -> list[Entry]:
    """At most three photos, the best first: those that surely show the same, then those that may (a view from the other side):
    from the same camera and hours, or surely of what one of the chosen shows. `fit`: it opens, is not edited and carries no
    mark; `likest`: as `neighbours` has it."""
    chosen: list[Entry] = []
    perhaps: list[Entry] = []

    def take(entry: Entry) -> None:
        if len(chosen) < SET and all(copied(one, entry) == "different" for one in (source, *chosen)):
            chosen.append(entry)

    for entry in neighbours(source, others, likest)[:LOOKED_AT]:
        if len(chosen) == SET:
            break
        if fit(entry):
            likeness = kin(source, entry)
            if likeness == "kin":
                take(entry)
            elif likeness == "unsure":
                perhaps.append(entry)
    for entry in perhaps:
        if _one_camera(source, entry) or any(kin(one, entry) == "kin" for one in chosen):
            take(entry)
    return chosen


def _one_camera(source: Entry, entry: Entry) -> bool:
    return bool(source.camera and entry.camera and source.taken and entry.taken)


def neighbours(source: Entry, others: Iterable[Entry], likest: Mapping[str, int] = MappingProxyType({})) -> list[Entry]:
    """Photos that may be of the same shoot, the nearest first; each content once. `likest`: the place of each content among
    those that share most points with the source."""
    every = list(others)
    beside = {one.path for one in (source, *every) if _folder(one.path) == _folder(source.path)}
    number = {path: place for place, path in enumerate(sorted(beside, key=_as_counted))}
    near: dict[str, tuple[tuple[float, ...], Entry]] = {}
    for entry in every:
        apart = abs(number[entry.path] - number[source.path]) if entry.path in number else None
        distance = _distance(source, entry, apart, likest.get(entry.sha256))
        if distance is not None and entry.sha256 != source.sha256 and not _is_copy(source, entry):
            known = near.get(entry.sha256)
            if known is None or distance < known[0]:
                near[entry.sha256] = (distance, entry)
    return [entry for _, entry in sorted(near.values(), key=lambda one: (one[0], one[1].path))]


def _is_copy(source: Entry, entry: Entry) -> bool:
    bits = int.from_bytes(source.hash, "big") ^ int.from_bytes(entry.hash, "big")
    return bool(source.hash) and bits.bit_count() <= COPY


def _distance(source: Entry, entry: Entry, apart: int | None, place: int | None) -> tuple[float, ...] | None:
    """The less the nearer; None when nothing says that they belong together. `apart`: files between them, in the same folder;
    `place`: among those that share most points with the source."""
    if source.camera and entry.camera and source.camera != entry.camera:
        return None
    here, there = apart is not None, _clock(entry.taken)
    when = _clock(source.taken)
    if when and there:
        between = abs(when - there)
        if between > HOURS:
            return None
        return (0.0, float(not here and entry.camera is None), between.total_seconds(), float(not here))
    if place is not None:
        return (1.0, float(entry.camera != source.camera), 0.0, float(place))
    return (1.0, float(entry.camera != source.camera), 1.0, float(apart)) if apart is not None else None


def _clock(taken: str | None) -> dt.datetime | None:
    """The camera's clock, whatever its zone."""
    try:
        return dt.datetime.fromisoformat(taken).replace(tzinfo=None) if taken else None
    except ValueError:
        return None


def _folder(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[0]


def _as_counted(path: str) -> list[tuple[bool, int, str]]:
    """As file managers sort: `shoot-3-2` before `shoot-10-1`."""
    return [(part.isdecimal(), int(part[-18:]) if part.isdecimal() else 0, part) for part in re.split(r"(\d+)", path)]
