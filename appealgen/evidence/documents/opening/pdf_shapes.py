"""What a PDF's page holds besides its letters: pictures, curves, strokes."""

from __future__ import annotations

import ctypes
from typing import Any


def has_picture(page: Any) -> bool:
    """A picture, or drawn shapes: some printers draw every letter."""
    kinds = [thing.type for _, thing in zip(range(400), page.get_objects(max_depth=3), strict=False)]
    return 3 in kinds or kinds.count(2) > 60  # FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_PATH


def has_curves(page: Any) -> bool:
    """A shape with a bend in it, as a pen's stroke or a ring is drawn by programs that sign; rules and frames have none."""
    import pypdfium2.raw as raw

    for _, thing in zip(range(400), page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3), strict=False):
        for index in range(min(raw.FPDFPath_CountSegments(thing.raw), 200)):
            segment = raw.FPDFPath_GetPathSegment(thing.raw, index)
            if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO:
                return True
    return False


def is_only_print(page: Any) -> bool:
    """Whether a page holds letters and straight rules, and nothing that could be a seal or a pen's stroke."""
    import pypdfium2.raw as raw

    if has_picture(page) or has_curves(page) or has_slants(page):
        return False
    return int(raw.FPDFPage_GetAnnotCount(page.raw)) == 0


def has_slants(page: Any) -> bool:
    """A stroke that runs neither across nor down."""
    import pypdfium2.raw as raw

    x, y = ctypes.c_float(), ctypes.c_float()
    for _, thing in zip(range(400), page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3), strict=False):
        before: tuple[float, float] | None = None
        for index in range(min(raw.FPDFPath_CountSegments(thing.raw), 200)):
            segment = raw.FPDFPath_GetPathSegment(thing.raw, index)
            raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
            starts = raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO
            if before and not starts and min(abs(x.value - before[0]), abs(y.value - before[1])) > 1:
                return True
            before = x.value, y.value
    return False
