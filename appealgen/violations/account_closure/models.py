"""Models of goods as makers write them: which are of one make, and whether a report can be of another only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from appealgen.evidence.documents.model import Document

_OF_A_WORD = r"[^\W\u3400-\u9fff]|-"
"""What a model ends before; a Chinese word may follow at once: `XC-65W充电器`."""
MODEL = re.compile(
    rf"(?<!{_OF_A_WORD})[A-Za-z]{{1,6}}(?:-[A-Za-z]{{1,4}})?[- ]?\d{{1,5}}[A-Za-z]{{0,3}}(?!{_OF_A_WORD})"
)
_FAMILY = re.compile(
    r"\bfamily\b|\bseries?\b|系列|同系|\bсери[ияей]|семейств|линейк|\bfamilia\b|\bgama\b|\d[x×*]+\b",
    re.IGNORECASE,
)
"""Words by which a report takes in models that it may not print one by one."""


def make(model: str) -> str:
    """The letters that models of one maker begin with: `NL` of `NL-7B`."""
    found = re.match(r"[A-Za-z]+", model)
    return found[0].casefold() if found else ""


def plain(number: str | None) -> str:
    """Letters and digits only."""
    return "".join(sign for sign in (number or "").casefold() if sign.isalnum())


def lacks(report: Document, texts: Iterable[str]) -> Iterator[str]:
    """Models in the texts that are of the report's make and can be none of those that it was made for.

    Only where it prints its models in a text layer, and speaks of no series: `KT-18` where it is of `KT-15`. `KT-18B` may
    be a variant of `KT-18`.
    """
    told = report.all("models")
    if not told or not all(field.certain and field.read == "text" for field in told) or _FAMILY.search(report.text):
        return
    tested = tuple(field.value for field in told)
    makes = {make(model) for model in tested} - {""}
    for model in dict.fromkeys(model for text in texts for model in MODEL.findall(text)):
        if make(model) in makes and plain(model) not in plain(report.text) and not _may_be(model, tested):
            yield model


def _may_be(model: str, tested: Sequence[str]) -> bool:
    """Whether one name goes on where the other ends, otherwise than with a digit."""
    pairs = (sorted((plain(model), plain(one)), key=len) for one in tested)
    return any(longer.startswith(shorter) and not longer[len(shorter) :][:1].isdigit() for shorter, longer in pairs)
