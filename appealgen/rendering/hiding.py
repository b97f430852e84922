"""Declarations of a style by which words are there and not seen, with their places: for who looks over a template.

Advice: what is decided upon is what an eye sees of the PDF (`seen`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

SMALLEST = 5
"""Points from the lowest to the highest that letters of a size reach: in ours 10; what is half as large nobody reads."""
FAR = 100.0
"""Points: so far to the side a thing has left its place, a list's mark not."""
PALE = 0.25
"""Of what covers its ground: below it, black on white is a grey that nobody reads."""
POINTS = {"pt": 1.0, "px": 0.75, "mm": 2.835, "cm": 28.35, "in": 72.0, "q": 0.709, "pc": 12.0, "em": 10.0, "rem": 10.0}
MOVES = ("text-indent", "left", "top", "right", "bottom", "margin-left", "margin-top", "inset")
AWAY = {"display": ("none",), "visibility": ("hidden", "collapse"), "content-visibility": ("hidden",)}
CUTS = ("height", "max-height", "width", "max-width")


UNSHOWN = (
    "head",
    "title",
    "template",
    "style",
    "script",
    "noscript",
    "textarea",
    "option",
    "select",
    "details",
    "dialog",
)
"""Elements within which words are not shown, or only when asked for."""
MARK = "data-letter"
"""Of the element that holds the letter while its page is looked over."""


class Hiding(NamedTuple):
    """A declaration as it stands, and where, from 1."""

    what: str
    line: int
    column: int


def of_style(css: str) -> Iterator[Hiding]:
    """Of a style sheet, for print."""
    import tinycss2

    yield from _of_rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), False)


def of_mail(page: str) -> tuple[str, ...]:
    """By what a page of an e-mail hides its letter, which stands in an element with MARK; its own tag where it is shown
    nowhere."""
    import cssselect2
    import tinyhtml5

    root = cssselect2.ElementWrapper.from_html_root(tinyhtml5.parse(page, namespace_html_elements=False))
    letter = next((one for one in root.iter_subtree() if MARK in one.etree_element.attrib), None)
    if letter is None:
        return ("{{ letter }}",)
    rules = [rule for one in root.iter_subtree() if one.local_name == "style" for rule in _hiding_rules(one)]
    found = [by for one in (*letter.ancestors, *letter.iter_subtree()) for by in _hidden_by(one, rules)]
    return tuple(dict.fromkeys(found))


def _hidden_by(element: Any, rules: list[tuple[Any, str]]) -> Iterator[str]:
    given = element.etree_element.attrib
    if element.local_name in UNSHOWN or "hidden" in given:
        yield f"<{element.local_name}{' hidden' if 'hidden' in given else ''}>"
    for one in _of_declarations(_declared(given.get("style", "")), True):
        yield one.what
    yield from (what for selector, what in rules if selector.test(element))


def _hiding_rules(style: Any) -> Iterator[tuple[Any, str]]:
    """The selectors of a style sheet within a page, and what hides there; of a rule for some media too."""
    import cssselect2
    import tinycss2

    css = "".join(style.etree_element.itertext())
    waiting = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    while waiting:
        rule = waiting.pop(0)
        if rule.type == "at-rule" and rule.content is not None and rule.lower_at_keyword in ("media", "supports"):
            waiting += tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
        hides = list(_of_declarations(_declared(rule.content), True)) if rule.type == "qualified-rule" else []
        if hides:
            for selector in _selectors(rule.prelude, cssselect2):
                yield selector, hides[0].what


def _selectors(prelude: Any, cssselect2: Any) -> list[Any]:
    try:
        return [one for one in cssselect2.compile_selector_list(prelude) if one.pseudo_element is None]
    except cssselect2.SelectorError:
        return []  # no mail program knows it either


def _of_rules(rules: list[Any], special: bool) -> Iterator[Hiding]:
    """`special`: within a rule for some media, whose ground we don't know."""
    import tinycss2

    for rule in rules:
        if rule.type == "qualified-rule" and not _is_mark(rule.prelude):
            yield from _of_declarations(_declared(rule.content), special)
        elif rule.type == "at-rule" and rule.content is not None and rule.lower_at_keyword in ("media", "supports"):
            yield from _of_rules(
                tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True), special=True
            )


def _is_mark(prelude: list[Any]) -> bool:
    """A selector of what holds no words of the letter: an empty cell, or what the style itself puts in."""
    import tinycss2

    return bool(re.search(r":empty|::?(?:before|after|marker)\b", tinycss2.serialize(prelude)))


def _declared(content: Any) -> list[Any]:
    import tinycss2

    found = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    return [one for one in found if one.type == "declaration"]


def _of_declarations(declared: list[Any], special: bool) -> Iterator[Hiding]:
    said = {one.lower_name: _value(one) for one in declared}
    has_ground = special or any(name.startswith("background") for name in said)
    cuts = said.get("overflow", said.get("overflow-y", "")) in ("hidden", "clip")
    for one in declared:
        name, value = one.lower_name, _value(one)
        hides = (
            value in AWAY.get(name, ())
            or (name == "opacity" and _number(value, {"": 1.0, "%": 0.01}, 1.0) < PALE)
            or (name == "font-size" and _number(value, POINTS, SMALLEST) < SMALLEST)
            or (
                name in MOVES and any(abs(_number(part, POINTS, 0.0)) > FAR for part in value.split() if part[0] == "-")
            )
            or (name in ("clip", "clip-path", "mask", "mask-image") and value not in ("auto", "none"))
            or (name in CUTS and cuts and _number(value, POINTS, SMALLEST) < SMALLEST)
            or (name in ("transform", "scale") and bool(re.search(r"(?:^|scale[xy]?\()\s*0*\.?0\d*\b", value)))
            or (name in ("color", "-webkit-text-fill-color") and _is_pale(value, has_ground))
        )
        if hides:
            yield Hiding(f"{one.name}: {value}", one.source_line, one.source_column)


def _value(declaration: Any) -> str:
    import tinycss2

    return str(tinycss2.serialize(declaration.value)).strip().lower()


def _number(value: str, units: dict[str, float], otherwise: float) -> float:
    """In points, or what the units say; `otherwise` where it is none that we can reckon. 0 needs no unit."""
    found = re.fullmatch(r"([-+]?\d*\.?\d+)([a-z%]*)", value)
    if not found:
        return otherwise
    amount = float(found[1])
    return amount * units[found[2]] if found[2] in units else 0.0 if not amount else otherwise


def _is_pale(value: str, has_ground: bool) -> bool:
    """Transparent; or, on the paper's own white, as good as white."""
    import tinycss2.color4

    colour = tinycss2.color4.parse_color(value)
    if colour is None or isinstance(colour, str):
        return False
    darkest, cover = min(colour.to("srgb").coordinates), colour.alpha
    return bool(cover < PALE or (not has_ground and darkest * cover + 1 - cover > 1 - PALE))
