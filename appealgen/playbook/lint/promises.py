"""Promises that a store can't keep or mustn't make. A sentence that refuses the thing, or leaves it open, is no promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appealgen.playbook.lint.promised import MONEY, TONGUES, Tongue

NEVER = r"(?!)"
IN_ONE_CLAUSE = r"[^.!?,;。！？，；\n]{0,40}?"
"""Between a parcel's coming and its day, money and its day: "if it arrives damaged, write within 3 days" sets no day."""

_SENTENCE = re.compile(r"[^.!?。！？\n]+(?:[.](?=\d)[^.!?。！？\n]+)*")


@dataclass(frozen=True)
class _Shape:
    """One way to promise a thing of a kind; `unless`: what in the sentence makes it none; `only`: what has to stand in it."""

    kind: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str]
    only: re.Pattern[str]

    def heard(self, sentence: str) -> re.Match[str] | None:
        found = self.pattern.search(sentence)
        if found is None or _refused(sentence[: found.end()]) or self.unless.search(sentence):
            return None
        return found if self.only.search(sentence) else None


def promises(text: str) -> Iterator[tuple[str, int, str]]:
    """Each promise: its kind (`date`, `refund`, `value`, `gift`), where it begins, and its words; one of a kind a sentence."""
    for sentence in _SENTENCE.finditer(text):
        told: set[str] = set()
        for shape in _SHAPES:
            found = shape.heard(sentence[0]) if shape.kind not in told else None
            if found:
                told.add(shape.kind)
                yield shape.kind, sentence.start() + found.start(), found[0].strip()


def _refused(words: str) -> bool:
    return _REFUSED.search(_REASSURED.sub("", words)) is not None


def _any(patterns: Iterator[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


def _both(one: str, other: str, between: str = r"[^.!?。！？\n]{0,60}?") -> str:
    """Both in one sentence, in either order."""
    return rf"(?:{one}){between}(?:{other})|(?:{other}){between}(?:{one})"


def _shapes(tongue: Tongue) -> Iterator[tuple[str, str, str, str]]:
    """Kind, pattern, `unless`, `only`: this table is what the lint understands by a forbidden promise."""
    less = rf"{tongue.low}|{MONEY}"
    yield "date", _both(tongue.sure, rf"{tongue.arrives}|{tongue.delivery}"), NEVER, ""
    yield "date", _both(tongue.arrives, tongue.when, IN_ONE_CLAUSE), tongue.hedge, ""
    yield "refund", _both(tongue.sure, tongue.repaid), NEVER, ""
    yield "refund", _both(tongue.will_repay, rf"{tongue.when}|{tongue.at_once}", IN_ONE_CLAUSE), tongue.hedge, ""
    yield "value", _both(tongue.declares, less), tongue.true_price, ""
    yield "value", _both(tongue.writes, less), tongue.true_price, tongue.papers
    yield "gift", _both(tongue.reward, tongue.outside), NEVER, ""
    yield "gift", _both(tongue.praise, rf"{tongue.reward}|{MONEY}"), NEVER, ""


_WHOLE = (
    ("refund", r"(?:full )?refund (?:is )?without (?:any )?(?:conditions?|questions?)|no.questions.asked refund"),
    ("refund", r"无条件(?:全额)?退款|безусловн\w+ возврат|reembolso sin condiciones"),
    ("value", r"(?:low|lower|reduced?)[\w ]{0,12}? (?:declared|customs) value"),
    ("value", r"低报|少报|报低|低申报|\bзаниз\w* (?:стоимость|цену|сумму)"),
)
_SHAPES = tuple(
    _Shape(kind, *(re.compile(one, re.IGNORECASE) for one in patterns))
    for kind, *patterns in (
        *(shape for tongue in TONGUES for shape in _shapes(tongue)),
        *((kind, pattern, NEVER, "") for kind, pattern in _WHOLE),
    )
)
_REFUSED = _any(tongue.refused for tongue in TONGUES)
_REASSURED = _any(tongue.reassured for tongue in TONGUES)
