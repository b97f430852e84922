"""The text of a notice, made plain: without quoting marks, full width, soft breaks; tables told line by line."""

from __future__ import annotations

import quopri
import re
import unicodedata
from collections.abc import Iterator

LONGEST = 60_000
"""Characters; what stands behind is no notice any more."""
_UNSEEN = r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]"
_THREAD = re.compile(
    r"(?im)^(?:[ \t]*-{2,}\s?(?:original message|forwarded message|исходное сообщение|пересылаемое сообщение|mensaje original"
    r"|mensaje reenviado|原始邮件|转发邮件|原始郵件)[^\n]*"
    r"|_{10,}\s*|(?:on|el|am) [^\n]{6,80}(?:wrote|escribi[oó]):?\s*|[^\n]{6,60}(?:пишет|написал[аи]?):\s*|在[^\n]{4,60}写道[：:]?\s*)$"
)


def plain(text: str) -> str:
    """Without what can't be seen, and without the breaks that mail programs put in."""
    text = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"[ \u3000\xa0]{4,}", "   ", re.sub(r"\n{4,}", "\n\n\n", text))
    if len(re.findall(r"=(?:[0-9A-F]{2}|\n)", text)) > 2 and re.search(r"=[0-9A-F]{2}|\w=\n\w", text):
        text = _quoted_printable(text)
    text = re.sub(r"(?<=\w)=\n(?=\w)", "", text)
    text = unicodedata.normalize("NFC", text)
    text = re.sub(_UNSEEN, "", text)
    text = re.sub(r"[ \t]*(?:\.{4,}|…{2,})[ \t:]*", ": ", text)
    text = re.sub(r"\b1005(?:[ \t]\d{4}){3}\b", lambda found: re.sub(r"\s", "", found[0]), text)
    text = re.sub(r"\b1005\d{0,11}[ \t]*\n[ \t>]*\d{1,11}\b", _one_number, text)
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)


def _one_number(found: re.Match[str]) -> str:
    """An item's number that was broken at the end of a line: whole it has 16 digits."""
    whole = re.sub(r"[\s>]", "", found[0])
    return whole if len(whole) == 16 else found[0]


def folded(text: str) -> str:
    """Full-width letters, digits and marks as common ones: as many characters as before, so that places stay."""
    return "".join(
        one if len(one) == 1 and old not in "ºª" else old
        for old, one in ((old, unicodedata.normalize("NFKC", old)) for old in text)
    )


def _quoted_printable(text: str) -> str:
    """Source of a mail that was pasted as it stands; what does not decode stays."""
    try:
        return quopri.decodestring(text.encode("utf-8")).decode("utf-8")
    except UnicodeDecodeError:
        return text


def parts(text: str) -> list[str]:
    """The mails of a thread, the newest first: divided where programs divide them, or where quoting begins."""
    pieces = [piece for part in _THREAD.split(text) for piece in _by_quoting(part)]
    return [table_rows(piece) for piece in pieces if piece.strip()]


def _by_quoting(text: str) -> Iterator[str]:
    """Lines of the same depth of `>` belong together."""
    depth, lines = 0, list[str]()
    whole = text.split("\n")
    for number, line in enumerate(whole):
        marks = _MARKS.match(line)
        now = marks[0].count(">") if marks and not _is_a_path(whole, number) else 0
        bare = line[marks.end() :] if marks and now else line
        if now != depth and bare.strip():
            if any(one.strip() for one in lines):
                yield "\n".join(lines)
            depth, lines = now, []
        lines.append(bare)
    yield "\n".join(lines)


_MARKS = re.compile(r"[ \t]*(?:>[ \t]?)*")


def _is_a_path(lines: list[str], number: int) -> bool:
    """`Seller Center` over `> Violations`: one line that goes on, with no quoted line above or below."""
    above = lines[number - 1] if number else ""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    quoted = any(one.lstrip().startswith(">") for one in (above, below))
    return bool(above.strip()) and not quoted and not re.search(r"[.:：。!?]\s*$", above)


_PAIR = re.compile(
    r"[ \t]*\|?[ \t]*(?P<label>[^\d|\t:：]{2,24}?)[ \t]*(?:\||｜|\t)[ \t]*(?P<value>[^|｜\t]+?)[ \t]*(?:\||｜)?[ \t]*"
)
"""A row of two cells, its label without a figure."""


def _paired(lines: list[str]) -> list[str]:
    """Rows of a label and its value that stand over one another, as `label: value`."""
    pairs = [_PAIR.fullmatch(line) for line in lines]
    told = []
    for place, (line, pair) in enumerate(zip(lines, pairs, strict=True)):
        beside = any(pairs[one] for one in (place - 1, place + 1) if 0 <= one < len(lines))
        told.append(f"{pair['label']}: {pair['value']}" if pair and beside else line)
    return told


def table_rows(text: str) -> str:
    """A row of headings over rows of values is told as `heading: value`, a line each; so is a label beside its value."""
    lines = _paired(text.split("\n"))
    told: list[str] = []
    heads: list[str] = []
    for line in lines:
        cells = _cells(line)
        if len(cells) >= 3 and heads and len(cells) == len(heads):
            if told and _cells(told[-1]) == heads:
                told.pop()
            told += [f"{head}: {cell}" for head, cell in zip(heads, cells, strict=True) if cell]
            continue
        heads = cells if len(cells) >= 3 and not any(re.search(r"\d|[:：]\s*\S", cell) for cell in cells) else []
        told.append(line)
    return "\n".join(told)


def _cells(line: str) -> list[str]:
    bare = line.strip().replace("｜", "|")
    if bare.count("|") >= 2:
        return [cell.strip() for cell in bare.strip("|").split("|")]
    if "\t" in bare:
        return [cell.strip() for cell in bare.split("\t")]
    return [cell.strip() for cell in re.split(r" {2,}|;", bare)]
