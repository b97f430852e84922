"""What the pictures show against what the options say, as far as a machine can tell: colour, and whether they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import convert

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.evidence.photos.model import Unreadable
from appealgen.violations.base import Example, Look
from appealgen.violations.photos import place_is_chosen
from appealgen.violations.sku_cheating.listing import Listing, SkuPicture, skus_of
from appealgen.violations.sku_cheating.pictures import names_a_sku, skus_of_picture
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet
from appealgen.violations.sku_cheating.words.colours import colours_in, confusable
from appealgen.violations.sku_cheating.words.measures import measures

MOSTLY = 0.6
"""From this share of the goods on one colour is what they are; measured on the sets of tests/evidence/photos/test_colours.py."""
HARDLY = 0.03
"""At most this share may be a reflection."""
PRINTED = ("bytes", "charge", "power", "volume", "mass")
"""Measures that goods bear in print; lengths and counts stand on drawings and boxes too."""
_INSIDE = {"invoice.jpg": {"private": ("place",)}}
_PAPER = {"evidence.documents": ["invoice.jpg"]}
_REASONS = (
    "missing",
    "empty",
    "folder",
    "not_a_picture",
    "unsupported",
    "cut_off",
    "damaged",
    "too_large",
    "no_access",
)


@VIOLATION.check(
    fails={
        reason.replace("_", "-"): Example(photos={"red.jpg": convert({"reason": reason, "bytes": 512}, Unreadable)})
        for reason in _REASONS
    },
)
def pictures_open(listing: Listing, look: Look) -> Iterator[Finding]:
    """Every picture of a SKU is opened and decoded to its last line, whatever its name says.

    A picture that the reviewer can't open leaves its SKU without proof.
    """
    for file in listing.files_shown:
        photo = look.evidence.photo(file)
        if isinstance(photo, Unreadable):
            yield blocks(photo.reason.replace("_", "-"), file.place, bytes=photo.bytes, detail=photo.detail)


VIOLATION.check(
    per="case",
    family="photo",
    passes=Example(changes={**_PAPER, "privacy": {"location": "keep"}}, photos=_INSIDE),
    fails={
        "not-chosen": Example(changes=_PAPER, photos=_INSIDE),
        "stays-inside": Example(
            changes={**_PAPER, "privacy": {"location": "remove"}},
            photos={"invoice.jpg": {"private": ("place",), "place_removable": False}},
        ),
    },
)(place_is_chosen)
"""Of papers that were photographed; of the SKUs' pictures only small copies go out, which tell nothing but what they show."""


@VIOLATION.check(
    passes=Example(colours={"red.jpg": (("red", 0.9),), "white.jpg": (("grey", 0.8), ("white", 0.2))}),
    fails={
        "other-colour": Example(colours={"red.jpg": (("green", 0.92), ("white", 0.05))}),
        "same-picture": Example(sums={"red.jpg": "1" * 64, "blue.jpg": "1" * 64}),
        "copies": Example(
            changes={
                "evidence.pictures": [{"sku": "1 seat", "file": "one.jpg"}, {"sku": "2 seats", "file": "two.jpg"}]
            },
            sheets=other_sheet(("1 seat", 12.9), ("2 seats", 15.9)),
            sums={"one.jpg": "1" * 64, "two.jpg": "1" * 64},
        ),
        "text-says-otherwise": Example(
            changes={"evidence.pictures.0.sku": "Bank 10000mAh"},
            sheets=other_sheet(("Bank 10000mAh", 12.9), ("Bank 20000mAh", 15.9), ("Red", 13.5), ("Blue", 13.5)),
            letters={"black.jpg": ("POWER BANK", "20000 mAh")},
        ),
        "names-none": Example(
            changes={"evidence.pictures.0.sku": "Turquoise"},
        ),
    },
)
def picture_shows_the_option(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each picture: whether it names a SKU of the sheet, is no copy of another option's under a name of its own, and has the
    colour and the printed size that the option says.

    A picture that shows other goods than its option is what the rules call misleading. Only clear colours are judged; light and
    backgrounds err.
    """
    skus = skus_of(listing, look)
    for picture in listing.pictures if skus else ():
        if not names_a_sku(picture, skus):
            yield weakens("names-none", picture.file.place, sku=picture.sku or None)
    for one, other in combinations(listing.pictures, 2):
        if _same(one, other, look) and _differ(_told(one, skus, listing), _told(other, skus, listing)):
            yield weakens("same-picture", other.file.place, sku=other.sku, other=one.sku, file_of_other=one.file.name)
    yield from _copies(listing, skus, look)
    for picture in listing.pictures:
        said = {colour for sku in skus_of_picture(picture, skus, listing) for colour in _colours(sku.name)}
        seen = dict(look.evidence.colours(picture.file)) if look.opened([picture.file]) else {}
        most = max(seen, key=lambda colour: seen[colour], default=None)
        if len(said) != 1 or most is None or seen[most] < MOSTLY:
            continue
        (colour,) = said
        if not confusable(colour, most) and seen.get(colour, 0) <= HARDLY:
            yield weakens(
                "other-colour", picture.file.place, sku=picture.sku, says=colour, shows=most, share=seen[most]
            )

    for picture in listing.pictures:
        yield from _printed_otherwise(picture, skus, listing, look)


def _printed_otherwise(picture: SkuPicture, skus: Sequence[Sku], listing: Listing, look: Look) -> Iterator[Finding]:
    """A measure that stands on the goods and is another option's: read only where options differ in one."""
    own = [measures(sku.name) for sku in skus_of_picture(picture, skus, listing)]
    for kind in PRINTED:
        values = {told[kind] for sku in skus if kind in (told := measures(sku.name))}
        mine = {told[kind] for told in own if kind in told}
        if len(values) < 2 or len(mine) != 1 or not look.opened([picture.file]):
            continue
        seen = {read[kind]: text for text in look.evidence.letters(picture.file) if kind in (read := measures(text))}
        if len(seen) == 1 and seen.keys() <= values - mine:
            yield weakens("text-says-otherwise", picture.file.place, sku=picture.sku, text=next(iter(seen.values())))


def _colours(name: str) -> tuple[str, ...]:
    """The one colour that a name tells; none where it tells several."""
    told = colours_in(name)
    return told if len(told) == 1 else ()


def _copies(listing: Listing, skus: Sequence[Sku], look: Look) -> Iterator[Finding]:
    """One picture under several names for options that are not colours: each once, at its second name. One file that is named
    for several sizes hides nothing, and is left alone."""
    once: dict[str, list[SkuPicture]] = {}
    for picture in listing.pictures:
        digest = look.evidence.sha256(picture.file)
        if digest is not None and not any(one.file.path == picture.file.path for one in once.get(digest, ())):
            once.setdefault(digest, []).append(picture)
    for alike in once.values():
        options = {_told(one, skus, listing) for one in alike}
        if len(alike) > 1 and not any(_differ(*pair) for pair in combinations(options, 2)):
            yield weakens("copies", alike[1].file.place, skus=tuple(one.sku for one in alike), first=alike[0].file.name)


def _same(one: SkuPicture, other: SkuPicture, look: Look) -> bool:
    sums = [look.evidence.sha256(picture.file) for picture in (one, other)]
    return sums[0] is not None and sums[0] == sums[1]


def _told(picture: SkuPicture, skus: Sequence[Sku], listing: Listing) -> tuple[str, ...]:
    """The picture's colours by what the case calls it; where that is a code, `LN-7-BEL`, the one colour of its rows."""
    rows = {colour for sku in skus_of_picture(picture, skus, listing) for colour in colours_in(sku.name)}
    return colours_in(picture.sku) or (tuple(rows) if len(rows) == 1 else ())


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Two colours can't look the same; two sizes may."""
    return bool(one and other) and one != other
