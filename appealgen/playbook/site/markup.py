"""HTML from data: whatever a shop wrote is text here, never markup."""

from __future__ import annotations

import json
import re
from html import escape
from typing import Any

from markupsafe import Markup

NAMES = {
    "en": "English", "ru": "Русский", "es": "Español", "zh": "中文", "pt": "Português", "fr": "Français",
    "ko": "한국어", "pl": "Polski", "ar": "العربية", "de": "Deutsch", "it": "Italiano", "tr": "Türkçe", "ja": "日本語",
}  # fmt: skip
"""How speakers call their language; another is called by its code."""

_RIGHT_TO_LEFT = {"ar", "he", "fa", "ur"}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~-])")


def tag(name: str, *inside: str | Markup, **attributes: str | bool | None) -> Markup:
    """An element. `class_` and `for_` lose their bar, other bars become hyphens; False and None are left out."""
    told = "".join(
        f" {key.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return Markup(f"<{name}{told}>{join(*inside)}</{name}>")


def join(*parts: str | Markup) -> Markup:
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in parts))


def island(data: Any) -> Markup:
    """JSON inside the page: keys sorted, and nothing that could end the element."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Markup('<script type="application/json">' + unbroken(text) + "</script>")


def unbroken(text: str) -> str:
    """JSON in which nothing ends a script element, or begins a comment."""
    return text.replace("</", "<\\/").replace("<!--", "<\\u0021--")


def direction(language: str) -> str | None:
    return "rtl" if language in _RIGHT_TO_LEFT else None


def name_of(language: str) -> str:
    return NAMES.get(language, language)


def plain(text: str) -> str:
    """Text for a page in Markdown, where no sign of it means anything."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))
