"""Styles of a Word paper in which the letter's words would be there and not seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

from appealgen.rendering.hiding import PALE, SMALLEST

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORDED = ("Heading1", "Heading2", "ListNumber", "ListBullet", "Hyperlink", "Jump", "Strong", "NewPage")
CELLS = ("CardHead", "TableHead", "Cell", "Sum")
"""Styles in which the letter's words stand. Cells have the ground of their table's style."""
OFF = ("0", "false", "off", "none")


class Hidden(NamedTuple):
    """A style, by its id, and what it says."""

    style: str
    what: str


def of_styles(xml: bytes) -> Iterator[Hidden]:
    """Also of what a paragraph without a style has."""
    root = ElementTree.fromstring(xml)
    styles = {one.get(f"{W}styleId", ""): one for one in root.iter(f"{W}style")}
    usual = [name for name, one in styles.items() if one.get(f"{W}default") not in (None, *OFF)]
    dark = any(next(one.iter(f"{W}shd"), None) is not None for one in _tables(styles))
    for name in dict.fromkeys([*usual, *WORDED, *CELLS]):
        chain = list(_chain(name, styles))
        for what in _hides(chain, shaded=dark and name in CELLS):
            yield Hidden(name, what)


def _tables(styles: dict[str, ElementTree.Element]) -> list[ElementTree.Element]:
    return [one for one in styles.values() if one.get(f"{W}type") == "table"]


def _chain(name: str, styles: dict[str, ElementTree.Element]) -> Iterator[ElementTree.Element]:
    """The style and those that it stands on, the nearest first."""
    seen: set[str] = set()
    while name in styles and name not in seen:
        seen.add(name)
        yield styles[name]
        below = styles[name].find(f"{W}basedOn")
        name = below.get(f"{W}val", "") if below is not None else ""


def _hides(chain: list[ElementTree.Element], *, shaded: bool) -> Iterator[str]:
    def said(tag: str) -> str | None:
        found = (style.find(f"{W}rPr/{W}{tag}") for style in chain)
        nearest = next((one for one in found if one is not None), None)
        return None if nearest is None else nearest.get(f"{W}val", "true")

    for tag in ("vanish", "specVanish"):
        if said(tag) not in (None, *OFF):
            yield f"w:{tag}"
    size = said("sz")
    if size is not None and size.isdigit() and int(size) < 2 * SMALLEST:
        yield f"w:sz {size}"
    colour = said("color")
    shaded = shaded or any(next(style.iter(f"{W}shd"), None) is not None for style in chain)
    if colour is not None and not shaded and _is_pale(colour):
        yield f"w:color {colour}"


def _is_pale(colour: str) -> bool:
    """As good as white."""
    try:
        return min(bytes.fromhex(colour)) > 255 * (1 - PALE)
    except ValueError:
        return False
