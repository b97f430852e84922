"""What a photo's file tells of its own history, judged: one rule that every violation's photos must meet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from msgspec import convert

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Editing, Photo, Sign
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.raw_proof import raw_proof


class Group(Protocol):
    """What this rule asks of a group of files; see `photos.Group`."""

    @property
    def own(self) -> tuple[NamedFile, ...]: ...

    @property
    def originals(self) -> tuple[NamedFile, ...]:
        """Those that are said to be what the camera wrote."""
        ...

    @property
    def proofs(self) -> tuple[tuple[NamedFile, NamedFile], ...]: ...


_TOLD_FIRST = ("screenshot", "messenger", "no_exif")
"""Of the signs that prove nothing, those with words of their own; the first that is there names the finding."""


def unedited(group: Group, look: Look) -> Iterator[Finding]:
    """What the file tells of its own history: editors, edit history, dates, sizes, how its JPEG data was compressed.

    The marketplace wants the file as the camera wrote it. A screenshot of it is no original. A reviewer reads its
    properties: an editor's name there, or no camera at all, and the photo counts for nothing.
    """
    raws = dict(group.proofs)
    for file, photo in look.photos(group.own):
        proven = file in raws and raw_proof(file, photo, raws[file], look)[0] == "proves"
        if file in group.originals and not proven and (screen := _screen(photo.editing)):
            yield blocks("screen", file.place, width=photo.width, height=photo.height, detail=screen.detail)
        else:
            yield _history(file, photo, photo.editing, raws[file].name if proven else None)


def _screen(editing: Editing) -> Sign | None:
    """What surely is a picture of a screen: it says so, or has a screen's size and bar in a format that no camera writes."""
    return next((sign for sign in editing.signs if sign.name == "screenshot" and sign.sure), None)


def _history(file: NamedFile, photo: Photo, editing: Editing, raw: str | None) -> Finding:
    """`raw`: the RAW file that proves the photo, where one does."""
    names = tuple(sign.name for sign in editing.signs)
    if editing.verdict == "edited":
        sure = [sign for sign in editing.signs if sign.sure]
        facts = {"signs": tuple(sign.name for sign in sure), "details": tuple(sign.detail for sign in sure)}
        if raw is not None and editing.developed:
            return weakens("developed", file.place, raw=raw, **facts)
        return blocks("edited", file.place, **facts)
    if editing.verdict == "clean":
        return supports("clean", file.place, camera=photo.camera, taken=photo.taken)
    if not names:  # no sign, and yet not clean: a camera without a time, or a time without a camera
        return weakens("half-exif", file.place, camera=photo.camera, taken=photo.taken)
    first = next((name for name in _TOLD_FIRST if name in names), "doubts")
    return weakens(first.replace("_", "-"), file.place, signs=names, width=photo.width, height=photo.height)


def enter(violation: Violation) -> None:
    """Make the rule the violation's, under the name `photo/unedited`."""
    violation.check(
        family="photo",
        fails={
            "edited": _history_of("edited", ("software",)),
            "developed": _developed(),
            "doubts": _history_of("unsure", ("double_jpeg", "dates_disagree")),
            "screenshot": _history_of("unsure", ("no_exif", "screenshot")),
            "screen": Example(
                photos={"A.JPG": {"editing": Editing("unsure", (Sign("screenshot", "1080 × 2340", sure=True),))}}
            ),
            "messenger": _history_of("unsure", ("messenger", "no_exif")),
            "no-exif": _history_of("unsure", ("no_exif",)),
            "half-exif": Example(photos={"A.JPG": {"editing": Editing("unsure", ()), "taken": None}}),
        },
    )(unedited)


def _developed() -> Example:
    """An export of a RAW developer, with the RAW file beside it."""
    signs = (Sign("software", "Adobe Photoshop Lightroom Classic 13.0 (Windows)", sure=True),)
    return Example(
        changes={"evidence.original": {"file": "A.JPG", "raw": "A.CR3"}},
        photos={"A.JPG": {"editing": Editing("edited", signs, developed=True)}},
    )


def _history_of(verdict: str, signs: tuple[str, ...]) -> Example:
    """A photo whose file tells that history."""
    told = [{"name": name, "detail": "Example Editor 3.1", "sure": verdict == "edited"} for name in signs]
    return Example(photos={"A.JPG": {"editing": convert({"verdict": verdict, "signs": told}, Editing)}})
