"""The words of a page without its tags; cells of a row are divided by tabs, a link's address stands behind its words."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BREAKS = frozenset(
    [
        "p",
        "div",
        "br",
        "tr",
        "li",
        "ul",
        "ol",
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "title",
        "blockquote",
        "section",
        "article",
        "header",
        "footer",
        "dt",
        "dd",
    ]
)
_SILENT = ("script", "style")


def is_page(text: str) -> bool:
    return re.search(r"(?i)<(?:html|body|p|div|br|table|!doctype html)\b", text) is not None


def without_tags(page: str) -> str:
    reader = _Words()
    reader.feed(page)
    reader.close()
    lines = (re.sub(r"[ \t]*\t[ \t]*", "\t", line).strip() for line in "".join(reader.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0
        self.link: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in _SILENT
        if tag in _BREAKS:
            self.parts.append("\n\n" if tag in ("p", "table") else "\n")
        if tag == "a":
            self.link = dict(attrs).get("href")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in _SILENT and self.hidden > 0
        if tag in ("td", "th"):
            self.parts.append("\t")
        elif tag in _BREAKS:
            self.parts.append("\n")
        elif tag == "a":
            if self.link and self.link.startswith(("http:", "https:")) and self.link not in "".join(self.parts[-3:]):
                self.parts.append(f" <{self.link}> ")
            self.link = None

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(re.sub(r"[^\S\xa0]+", " ", data).replace("\xa0", " "))
