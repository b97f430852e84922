"""What a camera's RAW file proves of the photo beside it. Told by a rule, and heeded by the one that asks for edits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from appealgen.case.finding import Fact
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Photo, Raw, Unreadable
from appealgen.violations.base import Look

Says = Literal[
    "unreadable", "no-raw", "another-picture", "look", "another-camera", "another-time", "untold",
    "converted", "proves",
]  # fmt: skip

TO_THE_SECOND = 19
"""Letters of 2026-10-03T14:03:21; fractions are held against each other only where both files tell them."""


def raw_proof(file: NamedFile, photo: Photo, raw: NamedFile, look: Look) -> tuple[Says, Mapping[str, Fact]]:
    """What the RAW says of the photo: picture first, then camera and time together."""
    read = look.evidence.raw(raw)
    if isinstance(read, Unreadable):
        return ("no-raw" if read.reason in ("unsupported", "not_a_picture") else "unreadable"), {"detail": read.detail}
    match = look.evidence.developed(raw, file)
    facts: dict[str, Fact] = {"original": file.name, "format": read.format, "score": round(match.score, 3)}
    if match.verdict == "different" and not match.plain:
        return "another-picture", facts
    if match.verdict != "same":
        return "look", facts
    return _camera_and_time(photo, read, facts)


def _camera_and_time(photo: Photo, raw: Raw, facts: dict[str, Fact]) -> tuple[Says, Mapping[str, Fact]]:
    facts |= {"camera": raw.camera, "taken": raw.taken, "photo_camera": photo.camera, "photo_taken": photo.taken}
    if raw.camera and photo.camera and _plain(raw.camera) != _plain(photo.camera):
        return "another-camera", facts
    if raw.taken and photo.taken and not _same_moment(raw.taken, photo.taken):
        return "another-time", facts
    if not (raw.camera and photo.camera and raw.taken and photo.taken):
        return "untold", facts
    if raw.converted:
        return "converted", facts | {"software": raw.software}
    return "proves", facts


def _plain(camera: str) -> str:
    return "".join(camera.casefold().split())


def _same_moment(one: str, other: str) -> bool:
    fractions = [_fraction(text) for text in (one, other)]
    shorter = min(map(len, fractions))
    return one[:TO_THE_SECOND] == other[:TO_THE_SECOND] and fractions[0][:shorter] == fractions[1][:shorter]


def _fraction(taken: str) -> str:
    """The digits after the second: a developer may write fewer of them than the camera did."""
    digits = taken[TO_THE_SECOND + 1 :] if taken[TO_THE_SECOND : TO_THE_SECOND + 1] == "." else ""
    return digits.split("+")[0].split("-")[0].rstrip("Z")
