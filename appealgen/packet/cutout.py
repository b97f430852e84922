"""The part of a picture or page that a finding speaks of, as a small picture with the place framed: nobody reads four numbers."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from appealgen.case.finding import Finding, Place
from appealgen.evidence.photos.model import Photo
from appealgen.packet.check import Checked
from appealgen.packet.pages import read
from appealgen.violations.documents.personal import SMALL

if TYPE_CHECKING:
    from PIL import Image

    from appealgen.case.model import NamedFile

Shares = tuple[float, float, float, float]
"""Left, top, right, bottom as fractions of what is shown."""

AROUND = 0.6
"""Of the place's longer side that is shown on each side of it: what a mark stands on tells whether it is print."""
LEAST = 0.16
"""Of the whole that is shown at the least: a stamp alone in the picture can't be found again."""
SIDE = 520
"""Longest side of the cut-out in pixels."""
FRAME = (214, 40, 40)
PART = 0.12
"""Of a paper that bears numbers of a person: a larger part than this would show them."""


def cut_out(checked: Checked, finding: Finding) -> str | None:
    """As the address of an `img` (a JPEG inside it); None when the finding names no place that can be shown."""
    place = finding.place
    file = next((one for one in _files(checked) if one.name == place.file), None)
    if place.box is None or file is None:
        return None
    try:
        found = _photographed(checked, file, place) or _printed(checked, file, place)
    except Exception:  # a file that opens for one reader and not for another is told elsewhere
        return None
    if found is None:
        return None
    bears_numbers = any(name in SMALL for name in checked.gives_away.get(file.name, ()))
    if bears_numbers and _area(found[1]) > PART:
        return None
    return _framed(*found, alone=bears_numbers)


def _area(at: Shares) -> float:
    return abs(at[2] - at[0]) * abs(at[3] - at[1])


def _files(checked: Checked) -> list[NamedFile]:
    from appealgen.violations.proofs import papers

    return [*checked.violation.files(checked.case), *papers(checked.case)]


def _photographed(checked: Checked, file: NamedFile, place: Place) -> tuple[Image.Image, Shares] | None:
    """A picture: the box is in pixels as stored."""
    from appealgen.evidence.photos.turns import shown_point
    from appealgen.rendering.exhibits import open_drafted

    photo = checked.evidence.photo(file)
    if not isinstance(photo, Photo) or place.box is None:
        return None
    corners = [shown_point(at, (photo.width, photo.height), photo.orientation) for at in (place.box[:2], place.box[2:])]
    wide, high = photo.shown_size
    across, down = sorted(x / wide for x, _ in corners), sorted(y / high for _, y in corners)
    return open_drafted(read(checked, file), (2400, 2400)), (across[0], down[0], across[1], down[1])


def _printed(checked: Checked, file: NamedFile, place: Place) -> tuple[Image.Image, Shares] | None:
    """A page of a PDF: the box is in fractions of it."""
    import pypdfium2

    data = read(checked, file)
    if not data.startswith(b"%PDF") or place.page is None or place.box is None:
        return None
    with pypdfium2.PdfDocument(data) as document:
        page = document[place.page - 1].render(scale=150 / 72).to_pil().convert("RGB")
    return page, place.box


def _framed(image: Image.Image, at: Shares, *, alone: bool = False) -> str:
    """`alone`: nothing around the place, where a number of a person may stand."""
    from PIL import Image as Images
    from PIL import ImageDraw

    from appealgen.rendering.exhibits import jpeg

    wide, high = image.size
    x0, y0, x1, y1 = at[0] * wide, at[1] * high, at[2] * wide, at[3] * high
    more = max(AROUND * max(x1 - x0, y1 - y0), LEAST * max(wide, high) / 2 - max(x1 - x0, y1 - y0) / 2)
    more = 0.0 if alone else more
    left, top = max(0, round(x0 - more)), max(0, round(y0 - more))
    part = image.crop((left, top, min(wide, round(x1 + more)), min(high, round(y1 + more))))
    scale = min(SIDE / max(part.size), 3.0)
    part = part.resize(
        (max(1, round(part.width * scale)), max(1, round(part.height * scale))), Images.Resampling.BICUBIC
    )
    frame = [round(value * scale) for value in (x0 - left, y0 - top, x1 - left, y1 - top)]
    wider = 0 if alone else 4
    frame = [frame[0] - wider, frame[1] - wider, frame[2] + wider, frame[3] + wider]
    ImageDraw.Draw(part).rectangle(frame, outline=FRAME, width=3)
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg(part)).decode()}"
