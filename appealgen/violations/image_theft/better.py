"""Is the original the better one: more pixels with finer detail in them, more of the scene?"""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Change, Detail, Editing, Match, Photo, Sign
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.source import pairs
from appealgen.violations.image_theft.violation import VIOLATION

WHOLE = 0.985
"""From this share on the disputed picture shows the whole original: the measured error of the share is .01."""

MORE = 1.1
"""From so many times the pixels on the original has more: below, rounding and a resize to a near size decide."""

ENLARGED = Editing("unsure", (Sign("upscaled", "× 2 (0.12)", sure=False),))
SOFT = Match("same", 0.99, "features", None, 1.0, detail=Detail("unsure", 3.1, 1.0, 0.9))
BLOWN_UP = Match("same", 0.99, "features", None, 1.0, detail=Detail("enlarged", 5.0, 1.0, 1.0))
LARGER = Match("same", 0.98, "features", None, 1.0, (Change("resized", 1.33),))


@VIOLATION.check(
    passes=Example(same={("A.JPG", "d.jpg"): SOFT}),
    fails={
        "smaller": Example(photos={"A.JPG": {"width": 600, "height": 450}}, same={("A.JPG", "d.jpg"): LARGER}),
        "enlarged": Example(photos={"A.JPG": {"editing": ENLARGED}}),
        "no-finer": Example(same={("A.JPG", "d.jpg"): BLOWN_UP}),
    },
)
def original_is_the_better_one(group: Group, look: Look) -> Iterator[Finding]:
    """Whether the original has more pixels than the disputed picture, with finer detail in them, and shows more of the scene.

    A copy can lose, never gain. Who holds the larger picture, with what was cut away, holds the source. Pixels that an
    enlargement made don't count: they show nothing that the disputed picture doesn't. Of a soft photo nothing is said.
    """
    for original, photo, _, disputed, shown, match in pairs(group, look):
        if match.verdict != "same":
            continue
        ratio = photo.width * photo.height / (shown.width * shown.height)
        if ratio > MORE and enlarged(photo):
            yield weakens("enlarged", original.place, disputed=disputed.name, width=photo.width, height=photo.height)
        elif ratio > MORE:
            yield from _in_detail(original, photo, disputed, ratio, match)
        elif ratio < 1 / MORE and not enlarged(shown) and shown_larger(match):
            yield weakens("smaller", original.place, disputed=disputed.name, width=photo.width, height=photo.height,
                          disputed_width=shown.width, disputed_height=shown.height)  # fmt: skip
        if match.visible is not None and match.visible < WHOLE:
            yield supports("more-scene", disputed.place, visible=match.visible, original=original.name)


def shown_larger(match: Match) -> bool:
    """Is the original itself larger on the disputed picture? A page, a frame or a collage has pixels beside it."""
    scales = [change.amount for change in match.changes if change.kind == "resized" and change.amount]
    beside = any(change.kind in ("border", "collage", "screenshot", "extended") for change in match.changes)
    return scales[0] > 1 if scales else not beside


def _in_detail(original: NamedFile, photo: Photo, disputed: NamedFile, ratio: float, match: Match) -> Iterator[Finding]:
    """More pixels: with more to see in them, or made out of the disputed picture's. Where that can't be told, nothing."""
    detail = match.detail
    if detail is None or detail.verdict == "unsure":
        return
    fine: dict[str, Fact] = {"finest": detail.original, "disputed_finest": detail.disputed}
    if detail.verdict == "finer":
        yield supports("more-pixels", disputed.place, times=round(ratio, 2), finer=detail.times, original=original.name,
                       **fine)  # fmt: skip
    else:
        yield weakens(
            "no-finer", original.place, disputed=disputed.name, width=photo.width, height=photo.height, **fine
        )


def enlarged(photo: Photo) -> bool:
    """Are there signs that a program made some of its pixels?"""
    return any(sign.name == "upscaled" for sign in photo.editing.signs)
