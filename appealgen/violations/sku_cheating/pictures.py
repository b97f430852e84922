"""Which picture belongs to which SKU, by code, number or what the option says."""

from __future__ import annotations

from collections.abc import Sequence

from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.sku_cheating.listing import Listing, SkuPicture
from appealgen.violations.sku_cheating.words import folded


def picture_of(sku: Sku, listing: Listing) -> SkuPicture | None:
    """By its code or number first, then by its whole name, then by one of its options; a picture that names no SKU is none's."""
    keys = _keys(sku)
    named = [(picture, _key(picture.sku)) for picture in listing.pictures if picture.sku]
    return next((picture for key in keys for picture, name in named if name == key), None)


def skus_of_picture(picture: SkuPicture, skus: Sequence[Sku], listing: Listing) -> list[Sku]:
    return [sku for sku in skus if picture_of(sku, listing) == picture]


def names_a_sku(picture: SkuPicture, skus: Sequence[Sku]) -> bool:
    return any(_key(picture.sku) in _keys(sku) for sku in skus)


def _keys(sku: Sku) -> list[str]:
    values = [option.value for option in sku.options if option.value and option.kind != "ship_from"]
    joined = ["".join(values), "".join(reversed(values))]
    texts = [*(one.text for one in (sku.code, sku.id) if one), sku.name, sku.full_name, *joined, *values]
    return list(dict.fromkeys(key for text in texts if (key := _key(text))))


def _key(text: str) -> str:
    """Letters and digits only."""
    return "".join(character for character in folded(text) if character.isalnum())
