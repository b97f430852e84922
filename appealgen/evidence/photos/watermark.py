"""Marks over one photo alone; what stands on all photos of a case: `shared_marks`. How they are told from print: `marks/`."""

from __future__ import annotations

from appealgen.evidence.photos.marks.finding import found
from appealgen.evidence.photos.model import Mark
from appealgen.evidence.photos.picture import Picture


def marks(picture: Picture) -> tuple[Mark, ...]:
    """Marks over the picture; boxes in pixels as stored."""
    view = (picture.scaled.shape[1], picture.scaled.shape[0])
    return tuple(Mark(picture.stored_box(one.box, view), one.grade, one.text) for one in found(picture.scaled))
