"""What a picture file shows, as plain facts: what the examiners return and the cache keeps.

Every class is a frozen struct of plain values (str, int, float, bool, None, tuples and each other), so that
`evidence.cache` can write it as JSON and read it back. Nothing here opens a file or judges one.

Coordinates: `Box` and `Polygon` are in pixels as stored in the file (before its EXIF turn) unless said otherwise.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Box = tuple[int, int, int, int]
"""[x0, y0, x1, y1] in pixels as stored."""

FractionBox = tuple[float, float, float, float]
"""[x0, y0, x1, y1] as fractions (0 to 1) of the picture as shown (after its EXIF turn)."""

Corners = tuple[tuple[float, float], ...]
"""Corners in order, as fractions of the picture as shown."""

Spot = tuple[FractionBox, Corners]
"""A box of one picture, and where its corners lie in another, clockwise from the box's top left."""

Polygon = tuple[tuple[int, int], ...]
"""Corners in order, in pixels as stored."""


class Mark(Struct, frozen=True):
    """Something laid over the picture: a watermark, a logo, a band of text, a camera's date stamp."""

    box: Box
    grade: Literal["sure", "suspected", "camera_stamp"]
    text: str | None = None


class SharedMark(Struct, frozen=True):
    """An overlay that stands in the same place of several pictures, whatever is behind it."""

    box: FractionBox
    grade: Literal["sure", "suspected"]
    pictures: tuple[int, ...]
    """Indexes (from 0) of the pictures that carry it."""


class Sign(Struct, frozen=True):
    """One sign of editing, re-saving or lost data; `name` is one of the contract's names."""

    name: Literal[
        "software", "xmp_history", "photoshop_resources", "double_jpeg", "messenger", "screenshot", "no_exif",
        "size_disagrees", "thumbnail_differs", "dates_disagree", "content_credentials", "ai_generated", "upscaled",
    ]  # fmt: skip
    detail: str
    """What was read, as it stands in the file ("Adobe Photoshop 25.0"), or the figure that was measured."""
    sure: bool
    """True only where the file itself says so (an editor's name, an edit history): then it was surely edited."""


class Editing(Struct, frozen=True):
    """What the file tells of its own history. `clean` means: no sign found, and camera data present."""

    verdict: Literal["edited", "clean", "unsure"]
    signs: tuple[Sign, ...]
    developed: bool = False
    """All that makes it `edited` are the words of programs that develop RAW files."""


class Serial(Struct, frozen=True):
    """A serial number that can be compared and not read."""

    digest: str
    end: str
    """Its last characters, as it is told."""


class Photo(Struct, frozen=True):
    """What one picture file is and carries."""

    format: str
    """Pillow's name: JPEG, PNG, WEBP, HEIF, TIFF, AVIF …"""
    width: int
    height: int
    """Pixels as stored."""
    orientation: int
    """EXIF orientation, 1 to 8; 1 when absent."""
    frames: int
    bytes: int
    sha256: str
    camera: str | None
    """Make and model, as the file says, without repeating the make ("Canon EOS R6")."""
    taken: str | None
    """EXIF DateTimeOriginal as ISO 8601 with fractions and offset where the file gives them."""
    software: str | None
    private: tuple[str, ...]
    """What the file gives away, by name: place, owner, serial_number, video, sound, thumbnail, depth_map …"""
    hashes: tuple[str, ...]
    """256-bit pHash (hex, 64 digits) of the picture as shown and of its 7 other turns and mirrors, in that order."""
    detail: float
    """How much there is to compare, 0 (one plain colour) upward; `plain` is judged from it."""
    plain: bool
    """Too plain to compare by hash."""
    editing: Editing
    place_removable: bool = True
    """False when a place inside can't be taken out without touching the compressed picture."""
    body: Serial | None = None
    """The camera's serial number."""
    lens: str | None = None
    """The lens's name, as the file says."""
    lens_body: Serial | None = None
    """The lens's serial number."""

    @property
    def shown_size(self) -> tuple[int, int]:
        """Width and height in pixels as shown, after the EXIF turn."""
        return (self.height, self.width) if self.orientation >= 5 else (self.width, self.height)


class Raw(Struct, frozen=True):
    """What a camera's RAW file tells, and the size of the preview that lies in it."""

    format: str
    """CR2, CR3, NEF, ARW, RAF, ORF, RW2, DNG …"""
    width: int
    height: int
    """Of the preview, in pixels as stored."""
    bytes: int
    camera: str | None
    taken: str | None
    """As a photo's."""
    software: str | None
    place: bool
    """It tells where it was taken; out of a RAW file that can't be taken."""
    editing: Editing
    converted: bool = False
    """A program wrote it with finished colours and no sensor's pattern: a JPEG may be turned into such a DNG."""


class Unreadable(Struct, frozen=True):
    """A file that is not a whole picture: `reason` names why; `detail` is the decoder's word or the figure."""

    reason: Literal[
        "missing", "empty", "folder", "not_a_picture", "unsupported", "cut_off", "damaged", "too_large", "no_access"
    ]
    detail: str = ""
    bytes: int = 0
    sha256: str | None = None


class Change(Struct, frozen=True):
    """One thing that was done to the original to make the disputed picture."""

    kind: Literal[
        "identical", "resaved", "resized", "cropped", "mirrored", "turned", "tilted", "stretched", "perspective",
        "border", "text_added", "taken_out", "collage", "extended",
        "recoloured", "grey", "background_removed", "blurred", "screenshot",
    ]  # fmt: skip
    amount: float | None = None
    """cropped: share of the original that is still visible; resized: scale; turned: degrees clockwise;
    text_added: share of the picture covered; taken_out: of it that only the original shows; else None."""
    boxes: tuple[FractionBox, ...] = ()
    """text_added: where, as fractions of the disputed picture as shown; taken_out: of the original as shown."""


class Detail(Struct, frozen=True):
    """How fine the detail of an original and a disputed picture is, where the original has more pixels."""

    verdict: Literal["finer", "enlarged", "unsure"]
    """`finer`: the original truly shows more. `enlarged`: it has more pixels, made out of those of the disputed picture.
    `unsure`: neither can be told, as of a soft photo."""
    original: float
    """Pixels of the original that its finest detail takes; 1 is as fine as pixels go."""
    disputed: float
    """Likewise, in the disputed picture's own pixels."""
    times: float
    """How many times finer the original's detail is, at the same size."""


class Match(Struct, frozen=True):
    """How a picture relates to the original it is held against."""

    verdict: Literal["same", "look", "different"]
    score: float
    """0 to 1; `same` is at least 0.5, `different` below 0.5, `look` lies between their typical values."""
    by: Literal["bytes", "hash", "features", "none"]
    """What decided."""
    outline: Polygon | None = None
    """What the disputed picture shows, in pixels of the original as stored."""
    visible: float | None = None
    """Its share of the original's area, 0 to 1."""
    changes: tuple[Change, ...] = ()
    plain: bool = False
    """One of the two is too plain to compare; the verdict is then `look` at best (unless the bytes are equal)."""
    spot: Spot | None = None
    """The same spot, with fine detail, in the original and in the disputed picture."""
    detail: Detail | None = None
    """How fine the detail of both is; only of the same picture, where the original has more pixels."""
    same_exposure: bool = False
    """Surely the same exposure: the very file, or the same grain. Else it may be one from the same place and moment, as a
    camera on a tripod takes them; in a small or strongly compressed picture nobody can tell."""
    place: Corners | None = None
    """Where the disputed picture shows it, as fractions of that; None where it shows nothing else."""
