"""Russian days written out, as powers of attorney have them: `пятое мая две тысячи двадцать шестого года`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from appealgen.evidence.documents.dates import MONTH_OF
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.plain import plain

_ONES = [
    "перв",
    "втор",
    "треть",
    "четверт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
    "двадцат",
]
_VALUE = {**{stem: number for number, stem in enumerate(_ONES, 1)}, "тридцат": 30}
_TENS = {"двадцать": 20, "тридцать": 30}
_ORDINAL = rf"(?:(?:{'|'.join(_TENS)}) )?(?:{'|'.join(sorted(_VALUE, key=len, reverse=True))})(?:ое|ье|ого|ьего|его)"
_DAY = re.compile(rf"(?<!\w)(?P<d>{_ORDINAL}) (?P<m>[а-я]+) две тысячи (?P<y>{_ORDINAL}) года")
HEAD = 15
"""Rows within which a paper says its day."""


def spelt_days(page: Labelled) -> Iterator[Candidate]:
    """The day at the head of the paper."""
    for row in page.rows[:HEAD]:
        for piece in row:
            for found in _DAY.finditer(plain(piece.text)):
                if day := _iso(found):
                    yield Candidate("issue_date", day, page.page, piece, found.start(), found.end(), 0.88, 1)


def _iso(found: re.Match[str]) -> str | None:
    try:
        return dt.date(2000 + _number(found["y"]), MONTH_OF[found["m"]], _number(found["d"])).isoformat()
    except (KeyError, ValueError):
        return None  # no month, or the thirty-first of June


def _number(words: str) -> int:
    *tens, last = words.split()
    stem = max((stem for stem in _VALUE if last.startswith(stem)), key=len)
    return sum(_TENS[one] for one in tens) + _VALUE[stem]
