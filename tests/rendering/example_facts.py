"""What the letter of image theft reads, in full: the contract between the templates and who fills them.

Every key is always there; what is not known is None, an empty list, or an empty mapping. All texts are plain text.
"""

from __future__ import annotations

import hashlib
import io
from copy import deepcopy
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import numpy as np
from PIL import Image, ImageOps
from skimage import data

from appealgen.rendering import exhibits as exhibit_pictures
from appealgen.rendering.figure import Half, side_by_side
from appealgen.rendering.letter import Exhibit, Letter, write_letter

FACTS: dict[str, Any] = {
    "marketplace": "AliExpress",
    "ground": "misjudged",  # or corrected
    "store": {
        "name": "Bright Morning Coffee Tools",
        "id": "1102345678",
        "owner": ["Chen Xiaomiao"],  # a list, may be empty
        "registration_number": None,
        "email": "chen@example.com",
        "phone": "+86 571 5550 0199",
        "address": "Room 1203, 88 Wensan Road, Hangzhou",
    },
    "notice": {
        "number": "PCN2026111700421",
        "date": date(2026, 11, 17),
        "points": "6",  # as printed
        "items": ["1005006543219876"],
    },
    "photographer": {"name": "Chen Xiaomiao", "relation": "self", "grant": None},  # or None; grant: a letter
    "statement": [  # a text each paragraph
        "We photographed the cup in our own workshop on 3 October.",
        "The listing uses a part of that photo.",
    ],
    "listings": [],  # with ground corrected: each `link`, `item`, `exhibits`; then `pictures` is empty
    "pictures": [
        {
            "original": {
                "exhibit": "A",
                "camera": "Canon EOS R6",
                "taken": datetime(2026, 10, 3, 14, 3, 21),
                "width": 6000,
                "height": 4000,
                "raw": None,  # or a letter
            },
            "set": [{"exhibit": "B"}, {"exhibit": "C"}, {"exhibit": "D"}],
            "set_times": [datetime(2026, 10, 3, 14, 4), datetime(2026, 10, 3, 14, 11)],  # first, last; or None
            "disputed": [
                {
                    "link": "https://www.aliexpress.com/item/1005006543219876.html",
                    "item": "1005006543219876",
                    "source": None,  # or screenshot, notice, order
                    "pictures": [
                        {
                            "exhibit": "E",
                            "figure": "F",  # the exhibit that shows both side by side; or None
                            "verdict": "same",  # or look: then nothing is claimed of it
                            "exact": True,  # surely of this exposure; else of one from the same place and moment, maybe
                            "visible": 0.41,  # share of the original that it shows; or None
                            "changes": [{"kind": "crop", "amount": 0.41}, {"kind": "mirror", "amount": None}],
                            "width": 800,
                            "height": 800,
                        },
                        {
                            "exhibit": "G",
                            "figure": None,
                            "verdict": "same",
                            "exact": False,
                            "visible": 1.0,
                            "changes": [{"kind": "scale", "amount": 0.2}, {"kind": "overlay", "amount": 0.06}],
                            "width": 1200,
                            "height": 800,
                        },
                    ],
                }
            ],
            "complainant": None,  # or {"link": ..., "published": date or None, "exhibits": [letters]}
            "supports": [
                {"kind": "more_pixels", "amount": 37.5, "exhibit": "E"},  # times as many
                {"kind": "more_scene", "amount": 0.41, "exhibit": "E"},  # the share that the disputed picture shows
                {"kind": "earlier", "amount": 18, "exhibit": "E"},  # days before the listing
            ],
        }
    ],
    "timeline": [  # kind: taken, disputed_published, complainant_published, notice, deadline; else None and a text
        {"date": datetime(2026, 10, 3, 14, 3, 21), "kind": "taken", "text": None, "exhibit": "A"},
        {"date": date(2026, 10, 21), "kind": "disputed_published", "text": None, "exhibit": "E"},
        {"date": date(2026, 11, 17), "kind": "notice", "text": None, "exhibit": None},
    ],
    "words": {
        "done": ["We went through all 46 listings of the store and kept the original of each picture."],
        "prevention": ["The original of each new picture is put aside on the day it is taken."],
        "actions": [],  # {"date", "what", "exhibit": letter or None}
    },
    "mitigation": [],  # {"what", "exhibit": letter or None}
}


def facts(**changed: Any) -> dict[str, Any]:
    """The example, with other values under the keys given."""
    return {**deepcopy(FACTS), **changed}


@lru_cache(1)
def photos() -> dict[str, bytes]:
    """Photos of a coffee cup as JPEG files, by the letter of their exhibits."""
    coffee = Image.fromarray(data.coffee())
    views = {"A": coffee, "B": ImageOps.mirror(coffee), "C": coffee.rotate(9), "D": coffee.rotate(-12)}
    views["E"] = ImageOps.mirror(coffee.crop((180, 60, 450, 330)))
    views["G"] = coffee.resize((300, 200))
    return {letter: _jpeg(view.resize((view.width * 3, view.height * 3))) for letter, view in views.items()}


def _jpeg(image: Image.Image) -> bytes:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=90)
    return made.getvalue()


@lru_cache(4)
def exhibits(language: str = "en") -> tuple[Exhibit, ...]:
    original, disputed = photos()["A"], photos()["E"]
    outline = [(0.3, 0.15), (0.75, 0.15), (0.75, 0.825), (0.3, 0.825)]
    figure = side_by_side([Half(original, "A", outline), Half(disputed, "E")])
    files = {**photos(), "F": figure}
    camera = {"camera": "Canon EOS R6", "taken": datetime(2026, 10, 3, 14, 3, 21), "sha256_before": None}
    listing = {
        "original": "A",
        "of_items": ["1005006543219876"],
        "links": [FACTS["pictures"][0]["disputed"][0]["link"]],
    }
    seen = FACTS["pictures"][0]["disputed"][0]["pictures"]
    about = {
        "A": ("original", camera),
        "B": ("set", {**camera, "original": "A", "one_shoot": True}),
        "C": ("set", {**camera, "original": "A", "one_shoot": True}),
        "D": ("set", {**camera, "original": "A", "one_shoot": True}),
        "E": ("disputed", {**listing, **{key: seen[0][key] for key in ("verdict", "exact", "visible", "changes")}}),
        "F": (
            "figure",
            {"original": "A", "disputed": "E", "added": False, "close": False, "placed": False, "exact": True},
        ),
        "G": ("disputed", {**listing, **{key: seen[1][key] for key in ("verdict", "exact", "visible", "changes")}}),
    }
    return tuple(_exhibit(letter, kind, files[letter], said) for letter, (kind, said) in about.items())


def _exhibit(letter: str, kind: str, content: bytes, about: dict[str, Any]) -> Exhibit:
    small = exhibit_pictures.small(content)
    size = Image.open(io.BytesIO(content)).size
    name = f"{letter}-IMG_{2040 + ord(letter)}.jpg"
    return Exhibit(letter, kind, name, hashlib.sha256(content).hexdigest(), len(content), size, small, about)


def letter(language: str = "en", *, draft: bool = False, **changed: Any) -> Letter:
    """The example as a letter."""
    sender = changed.get("store", FACTS["store"])["name"]
    return write_letter(
        "image_theft",
        language,
        facts(**changed),
        exhibits(language),
        date=date(2026, 11, 20),
        sender=sender,
        draft=draft,
    )


def noise(width: int, height: int) -> Image.Image:
    """A picture that no other resembles."""
    grain = np.random.default_rng(7).integers(0, 256, (height, width, 3), np.uint8)
    return Image.fromarray(grain)
