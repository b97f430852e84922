"""Files of scripts from elsewhere: sheets (our own export, or another's), Zendesk's macros, Chatwoot's canned responses."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path
from typing import Any

from msgspec import Struct

from appealgen.case.errors import Problem
from appealgen.playbook.exports.programs import CHATWOOT, ZENDESK
from appealgen.playbook.exports.rows import armed
from appealgen.playbook.model import Playbook
from appealgen.playbook.reading.nodes import PlaybookError

NAMED = {
    "situation": ("situation", "short_code", "shortcut", "trigger", "id", "code"),
    "title": ("title", "name", "subject", "标题", "名称"),
    "text": ("text", "content", "body", "reply", "answer", "message", "话术", "内容", "回复"),
    "language": ("language", "lang", "locale", "语言"),
    "stage": ("stage", "阶段"),
    "asks": ("asks",),
    "owner": ("owner",),
    "reviewed": ("reviewed",),
}
"""How columns may be called, in small letters."""

LARGEST_FILE = 20_000_000
"""Bytes; our own export of 70 scripts has 230,000."""


class Brought(Struct, frozen=True):
    """One text that a file brings."""

    situation: str
    language: str
    text: str
    title: str = ""
    stage: str = ""
    asks: str | None = None
    """A line each; None when the file tells none."""
    owner: str = ""
    reviewed: str = ""
    """Only of our own sheet."""


def brought(file: Path, playbook: Playbook, language: str) -> tuple[Brought, ...]:
    """What the file brings, in its order. Raises PlaybookError. `language`: of texts whose language isn't told."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            facts = {"bytes": file.stat().st_size, "limit": LARGEST_FILE}
            raise PlaybookError([Problem("playbook/case-too-large", file.as_posix(), facts=facts)])
        data = file.read_bytes()
    except OSError as error:
        raise _unreadable(file, error.strerror or "") from None
    try:
        return tuple(_read(file, data, playbook, language))
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise _unreadable(file, type(error).__name__) from None


def _unreadable(file: Path, reason: str) -> PlaybookError:
    return PlaybookError([Problem("playbook/case-unreadable", file.as_posix(), facts={"reason": reason})])


def _read(file: Path, data: bytes, playbook: Playbook, language: str) -> Iterator[Brought]:
    if data[:2] == b"PK":
        yield from _from_rows(_cells(data), file, language)
    elif data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"["):
        yield from _from_json(json.loads(data.decode("utf-8-sig")), playbook, language)
    else:
        text = data.decode("utf-8-sig")
        head = text.split("\n", 1)[0]
        separator = max((",", ";", "\t"), key=head.count)  # Excel writes semicolons where commas are decimal
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        yield from _from_rows(([armed(cell) for cell in row] for row in rows), file, language)


def _cells(data: bytes) -> list[list[str]]:
    """The first sheet of a workbook, as it stands there: no formula is reckoned."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    except CalamineError as error:
        raise ValueError(str(error)) from error
    return [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).replace("_x000D_", "").replace("\r\n", "\n")


def _from_rows(rows: Iterable[list[str]], file: Path, language: str) -> Iterator[Brought]:
    lines = iter(rows)
    heads = [cell.strip().casefold() for cell in next(lines, [])]
    place = {name: next((heads.index(one) for one in known if one in heads), None) for name, known in NAMED.items()}
    if place["text"] is None or (place["situation"] is None and place["title"] is None):
        facts = {"missing": ("situation", "text"), "known": tuple(heads)[:12]}
        raise PlaybookError([Problem("playbook/no-column", file.as_posix(), 1, 1, facts)])
    for row in lines:
        told = {name: row[column].strip() for name, column in place.items() if column is not None and column < len(row)}
        if told.get("text"):
            yield Brought(
                situation=slug(told.get("situation") or told.get("title", "")),
                language=(told.get("language") or language).lower(), text=_plain(told["text"]), title=told.get("title", ""),
                stage=told.get("stage", ""), asks=told.get("asks"), owner=told.get("owner", ""),
                reviewed=told.get("reviewed", "")[:10],
            )  # fmt: skip


def _from_json(data: Any, playbook: Playbook, language: str) -> Iterator[Brought]:
    if isinstance(data, dict) and "macros" in data:
        for macro in data["macros"]:
            yield from _macro(macro, playbook, language)
        return
    responses = data.get("payload", []) if isinstance(data, dict) else data
    for one in responses:
        situation, told = _split(str(one["short_code"]), playbook, language)
        yield Brought(situation, told, _plain(_ours(str(one["content"]), CHATWOOT)), str(one["short_code"]))


def _macro(macro: Any, playbook: Playbook, language: str) -> Iterator[Brought]:
    """Ours has the situation in its description, and stage and language around its title."""
    parts = [part.strip() for part in str(macro["title"]).split("::")]
    known = playbook.script(str(macro.get("description") or ""))
    for action in macro.get("actions", ()):
        if action.get("field") not in ("comment_value", "comment_value_html"):
            continue
        value = action["value"][-1] if isinstance(action["value"], list) else action["value"]
        text = _without_tags(str(value)) if action["field"].endswith("html") else str(value)
        text = _plain(_ours(text, ZENDESK))
        if known is not None and parts[-1] in known.bodies:
            yield Brought(known.situation, parts[-1], text, parts[-2] if len(parts) > 1 else "")
        else:
            yield Brought(slug(parts[-1]), language, text, parts[-1])


def _split(code: str, playbook: Playbook, language: str) -> tuple[str, str]:
    """`urge-shipping-ru` is a script's Russian text, when there is such a script."""
    situation, _, told = code.rpartition("-")
    script = playbook.script(situation)
    return (situation, told) if script is not None and told in playbook.limits.all else (slug(code), language)


def _ours(text: str, names: dict[str, str]) -> str:
    """Their names of slots as ours; one that we don't know becomes a slot of its own."""
    for name, theirs in names.items():
        text = text.replace(theirs, f"{{{name}}}")
    return re.sub(r"\{\{\s*([\w.]+)\s*\}\}", lambda found: "{" + re.sub(r"\W+", "_", found[1].lower()) + "}", text)


def _without_tags(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"<br\s*/?>|</p>|</div>", "\n", html)))


def _plain(text: str) -> str:
    """Lines end in one way, and carry no room behind them."""
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip()


def slug(name: str) -> str:
    """A name as a file's: small letters, digits, hyphens; Chinese by its sound."""
    from pypinyin import lazy_pinyin

    spelled = "-".join(lazy_pinyin(name)) if re.search(r"[\u3400-\u9fff]", name) else name
    return re.sub(r"[^a-z0-9]+", "-", spelled.casefold()).strip("-")[:60] or "script"
