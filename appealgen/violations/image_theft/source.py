"""Is the disputed picture made from the original, and was the original there before?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, Place, blocks, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.case.values import moment
from appealgen.evidence.photos.model import Change, Match, Photo
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group, Listing
from appealgen.violations.image_theft.violation import VIOLATION
from appealgen.violations.notice import known

DIFFERENT = Match("different", 0.1, "features")
LOOK = Match("look", 0.5, "features")
PLAIN = Match("look", 0.5, "none", plain=True)
LARGER = Match("same", 0.98, "features", None, 1.0, (Change("extended"),))


def pairs(group: Group, look: Look) -> Iterator[tuple[NamedFile, Photo, Listing, NamedFile, Photo, Match]]:
    """The original against each disputed picture, when both open."""
    if group.original is None:
        return
    for original, photo in look.photos([group.original]):
        for listing in group.disputed:
            for disputed, shown in look.photos(listing.pictures):
                yield original, photo, listing, disputed, shown, look.evidence.same(original, disputed)


@VIOLATION.check(
    fails={
        "different": Example(same={("A.JPG", "d.jpg"): DIFFERENT}),
        "look": Example(same={("A.JPG", "d.jpg"): LOOK}),
        "plain": Example(same={("A.JPG", "d.jpg"): PLAIN}),
        "shows-more": Example(same={("A.JPG", "d.jpg"): LARGER}),
    },
)
def original_is_the_source(group: Group, look: Look) -> Iterator[Finding]:
    """Whether each disputed picture was made from the original, also when it was cropped, mirrored or written on.

    This is what the appeal rests on. Another photo of the same product proves nothing about this picture.
    """
    for original, _, _, disputed, shown, match in pairs(group, look):
        facts: dict[str, Fact] = {"original": original.name, "score": round(match.score, 3)}
        if match.plain or (match.verdict == "different" and shown.plain):
            yield weakens("plain", disputed.place, **facts)
        elif match.verdict == "different":
            yield blocks("different", disputed.place, **facts)
        elif match.verdict == "look":
            yield weakens("look", disputed.place, **facts)
        elif shows_more(match):
            yield weakens("shows-more", disputed.place, **facts)
        else:
            changes = tuple(change.kind for change in match.changes)
            yield supports("same", disputed.place, visible=match.visible, changes=changes, **facts)


def shows_more(match: Match) -> bool:
    """Does the disputed picture go on where the original ends? Then it was not made from this file."""
    return any(change.kind == "extended" for change in match.changes)


@VIOLATION.check(
    fails={
        "after-notice": Example(photos={"A.JPG": {"taken": "2026-11-18T09:00:00"}}),
        "after-listing": Example(
            changes={"evidence.disputed.0.published": "2026-09-01"}, photos={"A.JPG": {"taken": "2026-10-03T14:03:21"}}
        ),
    },
)
def original_is_earlier(group: Group, look: Look) -> Iterator[Finding]:
    """The day that the original says it was taken, against the notice's and the listings'.

    A source is older than its copies. A camera whose clock was wrong is believed by nobody who isn't told of it.
    """
    for original, photo in look.photos(group.originals):
        taken = _day(photo.taken)
        if taken is None:
            continue
        notice = known(look.case, look.evidence).date
        if notice and taken > notice:
            yield weakens("after-notice", original.place, taken=str(taken), notice=str(notice))
        for listing in group.disputed:
            yield from _against(original.place, taken, listing, "after-listing", "before-listing")
        if group.complainant:
            yield from _against(original.place, taken, group.complainant, "after-complainant", "before-complainant")


def _against(original: Place, taken: dt.date, listing: Listing, after: str, before: str) -> Iterator[Finding]:
    if listing.published is None:
        return
    days = (listing.published - taken).days
    facts: dict[str, Fact] = {"taken": str(taken), "published": str(listing.published), "days": abs(days)}
    if days < 0:
        yield weakens(after, original, **facts)
    elif days > 0:
        yield supports(before, original, **facts)


def _day(taken: str | None) -> dt.date | None:
    at = moment(taken) if taken else None
    return at.date() if isinstance(at, dt.datetime) else at


@VIOLATION.check(
    per="case",
    fails={
        "supplier": Example(changes={"photographer": {"name": "Wei Lan", "relation": "supplier"}}),
        "no-grant": Example(changes={"photographer": {"name": "Wei Lan", "relation": "studio"}}),
        "grant-missing": Example(
            changes={"photographer": {"name": "Wei Lan", "relation": "studio", "grant": "leave.pdf"}}
        ),
    },
)
def photographer_gave_leave(_: object, look: Look) -> Iterator[Finding]:
    """Who took the photos and, when it wasn't you, whether the paper with the photographer's leave is there.

    The complainant may know the photographer too. A supplier's picture pack is no original: it is what a hundred stores
    have.
    """
    photographer = look.case.photographer
    place, grant = look.case.at("photographer"), photographer.grant
    if (photographer.relation or "self") == "self":
        return
    if grant is None and photographer.relation == "supplier":
        yield blocks("supplier", place, name=photographer.name, relation=photographer.relation)
    elif grant is None:
        yield weakens("no-grant", place, name=photographer.name, relation=photographer.relation)
    elif not look.evidence.is_there(grant):
        yield blocks("grant-missing", grant.place)


@VIOLATION.check(
    fails={
        "not-ours": Example(
            changes={"evidence.complainant": {"link": "https://www.aliexpress.com/item/1005009999999999.html",
                                              "pictures": ["theirs.jpg"]}},
            same={("A.JPG", "theirs.jpg"): DIFFERENT},
        ),
        "beside": Example(
            changes={"evidence": {"complainant": {"link": "https://www.aliexpress.com/item/1005009999999999.html"},
                                  "pictures": [{"original": "A.JPG", "set": ["B.JPG", "C.JPG", "D.JPG"]}]}},
        ),
    },
)  # fmt: skip
def complainant_shows_our_picture(group: Group, look: Look) -> Iterator[Finding]:
    """The pictures of the complainant's listing against your original, when you name them.

    That he shows your photo, and from which day on, speaks for you. A picture that isn't yours speaks against you.
    """
    evidence = look.case.evidence
    if (
        group.number == 1 and group.complainant is None and "complainant" in evidence
    ):  # beside the groups, where none reads it
        yield weakens("beside", evidence.at("complainant"))
    if group.original is None or group.complainant is None or not look.opened([group.original]):
        return
    for picture in look.opened(group.complainant.pictures):
        match = look.evidence.same(group.original, picture)
        if match.verdict == "same":
            yield supports("same", picture.place, original=group.original.name, visible=match.visible)
        else:
            yield weakens("not-ours", picture.place, original=group.original.name, score=round(match.score, 3))
