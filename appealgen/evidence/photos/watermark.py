"""Marks over one photo alone; what stands on all photos of a case: `shared_marks`. How they are told from print: `marks/`."""

from __future__ import annotations

from appealgen.evidence.photos.marks.finding import found
from appealgen.evidence.photos.model import FractionBox, Mark, Match
from appealgen.evidence.photos.picture import Picture


def marks(picture: Picture) -> tuple[Mark, ...]:
    """Marks over the picture; boxes in pixels as stored."""
    view = (picture.scaled.shape[1], picture.scaled.shape[0])
    return tuple(Mark(picture.stored_box(one.box, view), one.grade, one.text) for one in found(picture.scaled))


def bared_marks(original: Picture, match: Match) -> tuple[Mark, ...]:
    """What looks laid over the original where the copy shows something else; see `marks/bared.py`."""
    from appealgen.evidence.photos.marks.bared import bared

    view = (original.scaled.shape[1], original.scaled.shape[0])
    boxes = [(x0 * view[0], y0 * view[1], x1 * view[0], y1 * view[1]) for x0, y0, x1, y1 in taken_out(match)]
    if not boxes:
        return ()
    return tuple(Mark(original.stored_box(one.box, view), one.grade, one.text) for one in bared(original.scaled, boxes))


def taken_out(match: Match) -> tuple[FractionBox, ...]:
    """Where the original shows what the copy lacks."""
    return tuple(box for change in match.changes if change.kind == "taken_out" for box in change.boxes)
