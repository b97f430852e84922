"""Text out of bytes, whatever program wrote them."""

from __future__ import annotations

import re

_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5")


def decoded(data: bytes) -> str | None:
    """By its mark, else UTF-8, else what Chinese, Russian and western Windows write; None for what is no text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    if b"\x00" in data:
        return _unmarked_utf16(data)
    try:
        return _text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _text(_of_old(data))


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark: the digits and line ends have a zero byte, always on the same side."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) < len(data) / 40 or min(even, odd) > max(even, odd) / 20:
        return None
    return _text(data.decode("utf-16-le" if odd > even else "utf-16-be", "replace"))


def _of_old(data: bytes) -> str:
    """Chinese goes by two bytes; a Russian word has any number; a western accent stands alone among plain letters."""
    runs = [len(run) for run in re.findall(rb"[\x80-\xff]+", data)]
    if sum(run % 2 for run in runs) <= len(runs) / 5:
        try:
            return data.decode("gb18030")
        except UnicodeDecodeError:
            pass
    if sum(runs) < 1.5 * len(runs):
        return data.decode("cp1252", "replace")
    return max((data.decode(name, "replace") for name in _CYRILLIC), key=_russian)


def _russian(text: str) -> int:
    """Small letters inside words: read in a wrong code they become capitals or signs."""
    return len(re.findall(r"[а-яё](?=[а-яё])", text))


def _text(text: str) -> str | None:
    odd = sum(character < " " and character not in "\n\r\t\f" for character in text)
    return text if odd <= len(text) / 200 else None
