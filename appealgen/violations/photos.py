"""Rules that every photo of the seller's own must meet, whatever the violation. Each violation enters those it needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import convert
from msgspec.structs import replace

from appealgen.case.finding import Finding, Place, blocks, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import FractionBox, Mark, Photo, Raw, SharedMark, Unreadable
from appealgen.evidence.photos.turns import stored_point, turned_size
from appealgen.violations import history
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.papers import papers


class Group(Protocol):
    """What these rules ask of a group of files."""

    @property
    def own(self) -> tuple[NamedFile, ...]:
        """The seller's own photos: neither marked nor edited, and sent as they came."""
        ...

    @property
    def shown(self) -> tuple[NamedFile, ...]:
        """Pictures of listings that the appeal rests on: only that they open is asked of them."""
        ...

    @property
    def added(self) -> tuple[NamedFile, ...]:
        """Pictures that may be left out."""
        ...

    @property
    def proofs(self) -> tuple[tuple[NamedFile, NamedFile], ...]:
        """Photos with the camera's RAW file that lies beside each."""
        ...

    @property
    def copies(self) -> tuple[tuple[NamedFile, NamedFile], ...]:
        """Photos of the seller's own with each picture that is said to be made of it."""
        ...


def opens_whole(group: Group, look: Look) -> Iterator[Finding]:
    """Every picture is opened and decoded to its last line, whatever its name says.

    A reviewer opens your files on another machine. What does not open there proves nothing, and there is seldom a
    second chance to send it.
    """
    for file in (*group.own, *group.shown, *group.added):
        photo = look.evidence.photo(file)
        if isinstance(photo, Unreadable):
            tell = weakens if file in group.added else blocks
            says = "no-match" if file.unmatched else photo.reason.replace("_", "-")
            yield tell(says, file.place, bytes=photo.bytes, detail=photo.detail)


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


def within_limits(group: Group, look: Look) -> Iterator[Finding]:
    """Size and kind of each file against what the marketplace's upload page takes, as far as that is known.

    A page that refuses a file on the last day costs you the appeal; so the ways round it are told before. The file
    itself is never made smaller: then it would no longer be the original.
    """
    limits = look.marketplace.files
    for file, photo in look.photos((*group.own, *group.shown, *group.added)):
        if photo.bytes > limits.bytes.value:
            tell = blocks if limits.bytes.sure else weakens
            yield tell("too-large", file.place, bytes=photo.bytes, limit=limits.bytes.value)
        if photo.format.lower() not in limits.formats.value:
            tell = blocks if limits.formats.sure else weakens
            yield tell("other-format", file.place, format=photo.format, formats=tuple(limits.formats.value))


def place_is_chosen(groups: tuple[Group, ...], look: Look) -> Iterator[Finding]:
    """Whether a picture that goes out carries the place where it was taken, and whether you have chosen what to do with it.

    Originals go out with all that they carry, and the complainant may get to see them. Where you live or work should
    not leave your house without your word.
    """
    choice = look.case.privacy.location
    for file, photo in look.photos(_sent(groups, look)):
        if "place" not in photo.private:
            continue
        if choice is None:
            yield blocks("not-chosen", file.place)
        elif choice == "remove" and not photo.place_removable:
            yield blocks("stays-inside", file.place, format=photo.format)
    for _, raw in (pair for group in groups for pair in group.proofs):
        told = look.evidence.raw(raw)
        if isinstance(told, Raw) and told.place and choice is None:
            yield blocks("not-chosen", raw.place)
        elif isinstance(told, Raw) and told.place and choice == "remove":
            yield weakens("raw-stays", raw.place, format=told.format)


def _sent(groups: tuple[Group, ...], look: Look) -> list[NamedFile]:
    """Every file that goes out, once: a photographed paper or screen tells where it was taken as well."""
    pictures = (file for group in groups for file in (*group.own, *group.shown, *group.added))
    return list({file.path: file for file in (*papers(look.case), *pictures)}.values())


def enter(violation: Violation) -> None:
    """Make these rules the violation's, under the name `photo/…`."""
    marked = {"C.JPG": (Mark((100, 200, 900, 400), "sure"),)}
    suspected = {"C.JPG": (Mark((100, 200, 900, 400), "suspected"),)}
    stamp = {"C.JPG": (Mark((3000, 2800, 3900, 2950), "camera_stamp", "2026 10 03"),)}
    everywhere = (0, 1, 2, 3)
    check = violation.check(
        family="photo",
        fails={"no-match": _no_match(), **{reason.replace("_", "-"): _unreadable(reason) for reason in _REASONS}},
    )
    check(opens_whole)
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
    history.enter(violation)
    violation.check(
        family="photo",
        fails={
            "too-large": Example(photos={"A.JPG": {"bytes": 90_000_000}}),
            "other-format": Example(photos={"A.JPG": {"format": "TIFF"}}),
        },
    )(within_limits)
    inside = {"A.JPG": {"private": ("place",)}}
    stays = {"A.JPG": {"private": ("place",), "place_removable": False}}
    violation.check(
        per="case",
        family="photo",
        passes=Example(changes={"privacy": {"location": "keep"}}, photos=inside),
        fails={
            "not-chosen": Example(photos=inside),
            "stays-inside": Example(changes={"privacy": {"location": "remove"}}, photos=stays),
            "raw-stays": Example(
                changes={"evidence.original": {"file": "A.JPG", "raw": "A.CR3"}, "privacy": {"location": "remove"}},
                raws={"A.CR3": {"place": True}},
            ),
        },
    )(place_is_chosen)


_REASONS: Sequence[str] = (
    "missing", "empty", "folder", "not_a_picture", "unsupported", "cut_off", "damaged", "too_large", "no_access",
)  # fmt: skip


def _no_match() -> Example:
    """A pattern that finds no file."""
    changes = {"evidence.set": ["B.JPG", "C.JPG", "D.JPG", "none/*.JPG"]}
    return Example(changes=changes, photos={"none/*.JPG": Unreadable("missing")})


def _unreadable(reason: str) -> Example:
    return Example(photos={"B.JPG": convert({"reason": reason, "detail": "900 MP", "bytes": 512}, Unreadable)})
