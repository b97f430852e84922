"""Rules that every photo of the seller's own must meet, whatever the violation. Each violation enters those it needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from msgspec import convert

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Raw, Unreadable
from appealgen.violations import history, watermark
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.proofs import papers


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
    documents = (paper.file for group in groups for paper in getattr(group, "papers", ()))
    return list({file.path: file for file in (*papers(look.case), *documents, *pictures)}.values())


def enter(violation: Violation) -> None:
    """Make these rules the violation's, under the name `photo/…`."""
    check = violation.check(
        family="photo",
        fails={"no-match": _no_match(), **{reason.replace("_", "-"): _unreadable(reason) for reason in _REASONS}},
    )
    check(opens_whole)
    watermark.enter(violation)
    history.enter(violation)
    _enter_limits(violation, "A.JPG")
    enter_place(
        violation,
        "A.JPG",
        {
            "raw-stays": Example(
                changes={"evidence.original": {"file": "A.JPG", "raw": "A.CR3"}, "privacy": {"location": "remove"}},
                raws={"A.CR3": {"place": True}},
            )
        },
    )


def enter_shown(violation: Violation, picture: str) -> None:
    """Those of these rules that hold for pictures of listings: they open, the page takes them, and no place goes out.

    `picture`: one of the good case that the appeal rests on.
    """
    unreadable = {reason.replace("_", "-"): _gone(picture, reason) for reason in _REASONS}
    violation.check(family="photo", fails=unreadable)(opens_whole)
    _enter_limits(violation, picture)
    enter_place(violation, picture)


def _enter_limits(violation: Violation, picture: str) -> None:
    fails = {
        "too-large": Example(photos={picture: {"bytes": 90_000_000}}),
        "other-format": Example(photos={picture: {"format": "TIFF"}}),
    }
    violation.check(family="photo", fails=fails)(within_limits)


def enter_place(violation: Violation, file: str, fails: Mapping[str, Example] | None = None) -> None:
    """The rule that no place goes out unasked, also with a photographed paper; `file`: one of the good case. `fails`: more
    examples, of what only some violations know."""
    inside = {file: {"private": ("place",)}}
    stays = {file: {"private": ("place",), "place_removable": False}}
    violation.check(
        per="case",
        family="photo",
        passes=Example(changes={"privacy": {"location": "keep"}}, photos=inside),
        fails={
            "not-chosen": Example(photos=inside),
            "stays-inside": Example(changes={"privacy": {"location": "remove"}}, photos=stays),
            **(fails or {}),
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
    return _gone("B.JPG", reason)


def _gone(file: str, reason: str) -> Example:
    return Example(photos={file: convert({"reason": reason, "detail": "900 MP", "bytes": 512}, Unreadable)})
