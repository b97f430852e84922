"""The rule that nothing is laid over a photo: in each alone, in several at once, and what a copy brings to light."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from appealgen.case.finding import Finding, Place, blocks, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import FractionBox, Mark, Photo, SharedMark
from appealgen.evidence.photos.turns import stored_point, turned_size
from appealgen.violations.base import Example, Look, Violation

if TYPE_CHECKING:
    from appealgen.violations.photos import Group


def no_watermark(group: Group, look: Look) -> Iterator[Finding]:
    """Text, logos and bands laid over the picture: in each photo alone, and what stands in the same place of several.

    The marketplace asks for photos without watermark: a mark shows that the file is not what the camera wrote, and it
    may be another shop's.
    """
    files = _different(look.opened(group.own), look)
    shared = look.evidence.shared(tuple(files)) if len(files) > 1 else ()
    for common in shared:
        for index in common.pictures:
            says = blocks if common.grade == "sure" else weakens
            word = "shared" if common.grade == "sure" else "shared-suspected"
            yield says(word, _at(files[index], common, look), photos=len(common.pictures), share=_share(common.box),
                       where=_where(common.box))  # fmt: skip
    told = {files[index].name for common in shared if common.grade == "sure" for index in common.pictures}
    for file, photo in look.photos(group.own):
        if file.name not in told:
            for mark in _with_bared(group, look, file):
                yield _mark(file, photo, mark)


def _with_bared(group: Group, look: Look, file: NamedFile) -> list[Mark]:
    """The photo's marks, and what a copy of it brings to light beside them."""
    marks = list(look.evidence.marks(file))
    opened = [copy for own, copy in group.copies if own == file and look.opened([copy])]
    for mark in (mark for copy in opened for mark in look.evidence.bared(file, copy)):
        if not any(_meet(mark, other) for other in marks):
            marks.append(mark)
    return marks


def _meet(one: Mark, other: Mark) -> bool:
    a, b = one.box, other.box
    return min(a[2], b[2]) > max(a[0], b[0]) and min(a[3], b[3]) > max(a[1], b[1])


def _different(files: Sequence[NamedFile], look: Look) -> list[NamedFile]:
    """Without the copies and parts of others: those share all that they show, and no mark need stand on them."""
    kept: list[NamedFile] = []
    for file in files:
        if all(one.path != file.path and look.evidence.copied(one, file).verdict != "same" for one in kept):
            kept.append(file)
    return kept


def _mark(file: NamedFile, photo: Photo, mark: Mark) -> Finding:
    x0, y0, x1, y1 = mark.box
    place = replace(file.place, box=(float(x0), float(y0), float(x1), float(y1)))
    share = (x1 - x0) * (y1 - y0) / (photo.width * photo.height)
    if mark.grade == "sure":
        return blocks("marked", place, share=share, text=mark.text)
    if mark.grade == "suspected":
        return weakens("suspected", place, share=share, text=mark.text)
    return weakens("camera-stamp", place, share=share, text=mark.text)


def _at(file: NamedFile, mark: SharedMark, look: Look) -> Place:
    """The file's place, with the mark's box in pixels as stored."""
    ((_, photo),) = look.photos([file])
    across, down = shown = turned_size((photo.width, photo.height), photo.orientation)
    x0, y0, x1, y1 = mark.box
    corners = ((x0 * across, y0 * down), (x1 * across, y1 * down))
    (ax, ay), (bx, by) = (stored_point(corner, shown, photo.orientation) for corner in corners)
    box = (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
    return replace(file.place, box=tuple(float(round(side)) for side in box))


def _share(box: FractionBox) -> float:
    x0, y0, x1, y1 = box
    return (x1 - x0) * (y1 - y0)


def _where(box: FractionBox) -> str:
    """Where its middle lies: `top-left`, `middle`, `right`, …"""
    x0, y0, x1, y1 = box
    across = ("left", "", "right")[min(2, int(3 * (x0 + x1) / 2))]
    down = ("top", "", "bottom")[min(2, int(3 * (y0 + y1) / 2))]
    return "-".join(part for part in (down, across) if part) or "middle"


def enter(violation: Violation) -> None:
    """Make the rule the violation's, under the name `photo/no-watermark`."""
    marked = {"C.JPG": (Mark((100, 200, 900, 400), "sure"),)}
    suspected = {"C.JPG": (Mark((100, 200, 900, 400), "suspected"),)}
    stamp = {"C.JPG": (Mark((3000, 2800, 3900, 2950), "camera_stamp", "2026 10 03"),)}
    everywhere = (0, 1, 2, 3)
    violation.check(
        family="photo",
        fails={
            "marked": Example(marks=marked),
            "suspected": Example(bared={("A.JPG", "d.jpg"): suspected["C.JPG"]}),
            "camera-stamp": Example(marks=stamp),
            "shared": Example(shared=(SharedMark((0.7, 0.9, 0.95, 0.95), "sure", everywhere),)),
            "shared-suspected": Example(shared=(SharedMark((0.7, 0.9, 0.95, 0.95), "suspected", everywhere),)),
        },
    )(no_watermark)
