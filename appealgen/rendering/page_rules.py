"""What a page or a style sheet from somebody else may not hold: nothing is fetched, nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from appealgen.rendering.markdown import WEB

Found = tuple[str, int]
"""What, and in which line."""
RUNS = (
    "script", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "input", "button", "textarea", "select",
    "base", "audio", "video", "source", "track", "svg", "math", "portal",
)  # fmt: skip
ASKS = ("src", "srcset", "background", "poster", "data", "action", "formaction", "ping", "xlink:href", "manifest")
"""Attributes that name what is fetched."""
FETCHES = re.compile(
    r"""@import|url\(\s*["']?(?!app:)[^)]*|expression\s*\(|-moz-binding|image-set\s*\(""", re.IGNORECASE
)


def of_page(page: str, *, mail: bool) -> list[Found]:
    """`mail`: of an e-mail; else of the page that is printed, which may ask for our own files (`app:`)."""
    reader = _Reader(mail)
    reader.feed(page)
    reader.close()
    return reader.found


def of_style(css: str, first_line: int = 1) -> Iterator[Found]:
    for found in FETCHES.finditer(
        re.sub(r"/\*.*?\*/", lambda comment: re.sub(r"[^\n]", " ", comment[0]), css, flags=re.DOTALL)
    ):
        yield found[0][:80], first_line + css.count("\n", 0, found.start())


class _Reader(HTMLParser):
    def __init__(self, mail: bool) -> None:
        super().__init__()
        self._mail = mail
        self._style = False
        self.found: list[Found] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        line, _ = self.getpos()
        self._style = tag == "style"
        given = {name: value or "" for name, value in attributes}
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
