"""What the sentences of a notice sound like, where no pattern names a violation, or several do: by small linear models.

What each was fitted on, and how, stands in `tools/fit_notices.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from appealgen.evidence.documents.learned.hearing import rows_in, shares
from appealgen.evidence.documents.notices.patterns import DOUBTFUL, LIKELY, compiled, either


@dataclass(frozen=True, slots=True)
class Named:
    """How notices speak of a violation."""

    patterns: Sequence[str] = ()
    """The first that is found names it. A violation without any is never named: others are told apart from it."""
    sounds: Path | None = None
    """A row of weights: its sentences sound so."""
    why: Path | None = None
    """A row of weights for each of its reasons."""


CERTAIN, HEARD = 0.65, 0.4
"""Shares from which on it is told as certain, and told at all. Of 313 notices, each batch left out of fitting, 126 of 246 were called
rightly from the first on, 2 wrongly, and of 67 that name none 2; from the second on 181, 8 and 3; from .8 on 89, none and none."""
REASON = 0.5
"""From this share on a sentence tells a reason: of sentences left out 190 of 628 do, and 21 of 404 that tell none."""
LONGEST = 8_000
"""Characters that are heard."""
_ENDS = re.compile(
    r"(?<=[.!?])\s+(?=[^a-zа-я])|[。！？；;|]\s*|\n\s*\n|\n(?=\s*(?:[-•*]|\d[.)]))|\n(?=[^\n:：]{1,30}[:：])|(?<=[:：])\s*\n"
)
_LURE = either(
    r"\b(?:password|(?:bank|credit|debit)\s?cards?|card number|CVV|PIN code|one-time code|verification code|USDT)\b",
    r"密码|银行卡号|卡号|验证码|CVV", r"парол\w*|номер\w* (?:банковск\w+ )?карт\w*|код\w* из (?:смс|sms)|данные карты",
    r"contraseñas?|n[uú]mero de (?:su |la )?tarjeta|tarjeta bancaria|c[oó]digo (?:de verificaci[oó]n|sms)",
)  # fmt: skip
"""What a notice never asks for, and phishing does."""
_IF = either(
    r"\b(?:if|when|once|repeated|further|reach\w*|otherwise)\b", r"如果?|若|再次|情节严重|累计满|否则|多次", r"\b(?:если|при\s(?:повтор\w*|\d|\w+\s\w*нарушени\w*)|иначе)",
    r"\b(?:si|cuando|con\s\d+\spuntos|de lo contrario|al llegar)\b",
)  # fmt: skip
_WILL = either(
    r"\b(?:will|would|may|might|could|can|is|are|be)\s(?:\w+\s)?(?:closed|terminated|shut|lose|lost|removed|deactivated|suspended)", r"将|可能|会被|被关闭|关闭",
    r"\b(?:будет|будут|может|могут)\b|закрыва\w+|закро\w+", r"\b(?:ser[aá]\w*|podr[aá]\w*|puede\w*|se (?:cierra|cerrar[aá]|cancela\w*))\b|cerrar",
)  # fmt: skip
"""Together in a sentence: a threat."""


def sounds(text: str, violations: Mapping[str, Named], among: Collection[str] = ()) -> Iterator[tuple[str, float, int]]:
    """The violation (one of `among`, if any are given) that a sentence sounds most like; of several the loudest counts."""
    names = [name for name, one in violations.items() if one.sounds]
    if not names or compiled(_LURE).search(text):
        return
    rows = [rows_in(file)[0] for name in names if (file := violations[name].sounds)]
    heard = [
        (share, name, at)
        for at, sentence in sentences(text)
        if not is_threat(sentence)
        for name, share in zip(names, shares(sentence, rows), strict=True)
        if violations[name].patterns and (not among or name in among)
    ]
    share, name, at = max(heard, default=(0.0, "", 0))
    if share >= HEARD:
        yield name, LIKELY if share >= CERTAIN else DOUBTFUL, at


def is_threat(sentence: str) -> bool:
    """What would happen: it names no violation."""
    return compiled(_IF).search(sentence) is not None and compiled(_WILL).search(sentence) is not None


def why(text: str, named: Named) -> Iterator[tuple[str, float, int]]:
    """The sentence that sounds most like a reason of this violation, where one does at all."""
    if named.why is None:
        return
    rows = rows_in(named.why)
    heard = [(sum(shares(one, rows)), at, one) for at, one in sentences(text, pairs=False)]
    share, at, one = max(heard, default=(0.0, 0, ""))
    if share >= REASON:
        yield " ".join(one.split()).rstrip(".;,"), LIKELY, at


def sentences(text: str, pairs: bool = True) -> Iterator[tuple[int, str]]:
    """Each with its place; with `pairs` also each with the next, for a thought may go over two."""
    told: list[tuple[int, str]] = []
    start = 0
    text = text[:LONGEST]
    for end in [*_ENDS.finditer(text), None]:
        stop = end.start() if end else len(text)
        one = text[start:stop].strip()
        if len(one) > 3:
            told.append((start, one))
        start = end.end() if end else stop
    yield from told
    if pairs:
        yield from ((at, f"{one} {other}") for (at, one), (_, other) in pairwise(told))
