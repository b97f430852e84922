"""What a page or a style sheet from somebody else may not hold: nothing is fetched, nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from appealgen.rendering.markdown import WEB

Found = tuple[str, int]
"""What, and in which line."""
RUNS = (
    "script", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "input", "button", "textarea", "select",
    "base", "audio", "video", "source", "track", "svg", "math", "portal", "noscript", "noembed", "noframes", "xmp", "plaintext",
)  # fmt: skip
ASKS = (
    "src",
    "srcset",
    "background",
    "poster",
    "data",
    "action",
    "formaction",
    "ping",
    "xlink:href",
    "manifest",
    "dynsrc",
    "lowsrc",
)
"""Attributes that name what is fetched."""
FOR_OUTLOOK = re.compile(r"\[(?:if|CDATA)\b", re.IGNORECASE)
"""A comment that is none for Outlook."""
FETCHES = ("src", "image-set", "-webkit-image-set", "image", "cross-fade", "expression", "alphaimageloader")
"""Functions of a style that name what is fetched, or run, in a browser or an old Outlook."""
BINDS = ("-moz-binding", "behavior")


def of_page(page: str, *, mail: bool) -> list[Found]:
    """`mail`: of an e-mail; else of the page that is printed, which may ask for our own files (`app:`)."""
    reader = _Reader(mail)
    reader.feed(page)
    reader.close()
    return reader.found or list(_as_browsers_read(page, mail))


def _as_browsers_read(page: str, mail: bool) -> Iterator[Found]:
    """Where the reader with lines sees a comment or a word, a browser may see a picture: only the standard's own way of
    reading, with its mending of what is broken, tells."""
    import tinyhtml5

    reader = _Reader(mail)
    for one in tinyhtml5.parse(page, namespace_html_elements=False).iter():
        if isinstance(one.tag, str):
            reader.look_at(one.tag.rpartition("}")[2], {_plain(key): value or "" for key, value in one.attrib.items()})
            if one.tag.endswith("style"):
                reader.found += of_style("".join(one.itertext()))
        elif FOR_OUTLOOK.match((one.text or "").strip()):
            reader.found.append(((one.text or "").strip()[:60], 1))
    for what, _ in reader.found:
        at = page.find(what)
        yield what, 1 + page.count("\n", 0, max(at, 0))


def _plain(attribute: object) -> str:
    """`xlink:href` is read as a name in a namespace."""
    return str(attribute).replace("{http://www.w3.org/1999/xlink}", "xlink:").rpartition("}")[2]


def of_style(css: str, first_line: int = 1) -> Iterator[Found]:
    """Told from the style's tokens: `\\75rl(` is an `url(`, and what stands within a text is none."""
    import tinycss2

    waiting = list(reversed(tinycss2.parse_component_value_list(css)))
    while waiting:
        token = waiting.pop()
        line = first_line + token.source_line - 1
        if _fetches(token):
            yield token.serialize()[:80], line
        waiting += reversed([*(getattr(token, "content", None) or ()), *(getattr(token, "arguments", None) or ())])


def _fetches(token: Any) -> bool:
    match token.type:
        case "url":
            return not token.value.startswith("app:")
        case "at-keyword":
            return bool(token.lower_value == "import")
        case "ident":
            return token.lower_value in BINDS
        case "function" if token.lower_name == "url":
            said = "".join(getattr(one, "value", "") for one in token.arguments if one.type == "string")
            return not said.startswith("app:")
        case "function":
            return token.lower_name in FETCHES
        case "error":
            return bool(token.kind == "bad-url")
    return False


class _Reader(HTMLParser):
    def __init__(self, mail: bool) -> None:
        super().__init__()
        self._mail = mail
        self._style = False
        self.found: list[Found] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._style = tag == "style"
        self.look_at(tag, {name: value or "" for name, value in attributes})

    def look_at(self, tag: str, given: dict[str, str]) -> None:
        line, _ = self.getpos()
        if tag in RUNS or (self._mail and tag in ("link", "img")):
            self.found.append((f"<{tag}>", line))
        if tag == "meta" and "http-equiv" in given:
            self.found.append(("<meta http-equiv>", line))
        for name, value in given.items():
            if name.startswith("on") or (name in ASKS and not self._ours(value)):
                self.found.append((f"{name}={value[:60]}", line))
            if name == "href" and not self._may_lead(tag, value):
                self.found.append((f"{name}={value[:60]}", line))
            if name == "style":
                self.found += of_style(value, line)

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if self._style:
            self.found += of_style(data, self.getpos()[0])

    def _ours(self, value: str) -> bool:
        return not self._mail and value.startswith("app:")

    def _may_lead(self, tag: str, value: str) -> bool:
        plain = re.sub(r"[\x00-\x20]", "", value).lower()
        if tag == "link":
            return self._ours(value)
        return plain.startswith("#") or plain.partition(":")[0] in WEB
