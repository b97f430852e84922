"""The points of this violation; a sum of many, or what so many points lead to, is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.notices.numbers import listed
from appealgen.evidence.documents.notices.patterns import COUNT, SURE, compiled, count, either

_NUM = rf"[-−–]?\s?(?P<{{0}}>\d{{{{1,3}}}}(?:[.,]\d{{{{1,2}}}})?(?![\d%]|[./:-]\d)|{COUNT.replace('{', '{{').replace('}', '}}')})"
_GAP = r"(?:\s*(?:[:=|*(]|is|of|为|是|[—–](?=\s?\d))){0,3}\s*"


def _num(name: str) -> str:
    return _NUM.format(name)


_POINTS = either(
    r"(?:\b(?:penalty|demerit)?\s?points?\b(?:\s(?:deducted|deduction|penalty|lost|taken|applied|for (?:this|the) violation))?|\bscore\b(?:\s(?:impact|change|effect|deducted|deduction|applied|taken))?|\bpoint deduction\b)" + _GAP + _num("a"),
    r"(?:本次)?(?:(?<!暂)扣(?:除|罚)?(?:分值?)?|[记计]分?|分值|处罚分数|违规(?:记)?分)" + _GAP + _num("b") + r"(?!\s?(?:天|日|个|元|小时|件))\s?分?",
    r"\b(?:баллы|баллов|балл|штрафны[ех] балл\w*)\b(?:\s(?:списано|начислено|снято|за\s(?:это\s)?нарушение))?" + _GAP + _num("c"),
    r"\bpuntos\b(?:\s(?:descontados|restados|deducidos|de penalizaci[oó]n|por (?:la|esta) infracci[oó]n))?" + _GAP + _num("d"),
    r"(?<![\d.,/:])(?<!\w[-–/])" + _num("e") + r"\s?(?:penalty |demerit |штрафных |штрафной |violation )?(?:points?\b|pts?\b|балл(?:ов|ами|а)?\b|puntos?\b|分(?![钟析别类为]))",
    rf"(?P<f>{COUNT})\s(?:of|de)\s(?:them|which|these|ellos)\b|其中\s?(?P<g>\d{{1,2}})\s?分|из\sних\s(?P<h>\d{{1,2}})\b",
)  # fmt: skip
_NONE = r"(?:no|without)\s(?:penalty\s)?points?\b|points?(?:\sdeducted)?\s?:\s?(?:none|no\b)|不扣分|扣分\s?:\s?无|未扣分|points?\s(?:were\s|are\s|have\sbeen\s)?not\sdeducted|балл\w*\sне\s(?:списан|начисл|снят|снима|списыва)\w*|не\s(?:списан|начисл|снят)\w*\sбалл\w*|no\sse\s(?:descuentan|restan)\s(?:\w+\s)?puntos|без\s(?:снятия\s|списания\s)?баллов|sin\s(?:descuento\sde\s)?puntos"
_CUMULATIVE = either(
    r"累计|累積|总(?:计|分)|合计|满|达到?\s*\d|每", r"\breach|\btotal|\beach\b|\bper\b|collect|gather|accru|cumulative|accumulat|so far|balance|remaining|threshold|out of|\bif\b|\bat \d|leads? to|current(?:ly)?\b|now (?:have|has|stands)|once",
    r"(?<!\d)\d{2}/\d{2}/\d{2}(?!\d)", r"всего|суммарн|итого|набра|накоплен|общ(?:ее|ая|ий)|при\s\d|достиг|остат|если", r"acumul|total|sum[aó]|alcanz|con\s\d|al llegar|saldo|si\b",
)  # fmt: skip
THRESHOLDS = ("12", "24", "36", "48")
"""Sums at which a store is frozen or closed: beside such words they are no points of one violation."""
_FROZEN = r"\b(?:frozen|suspended|blocked)\b|冻结|封禁|заблокирован|заморожен|\b(?:congelad|bloquead|suspendid)[ao]s?\b"
_CLAUSE = r"[;；。！!\n|·•()（）]|[,，](?!\d)|(?<!\d)\.(?!\d)|\.(?=\s|$)|\s/\s"


def points(text: str) -> Iterator[tuple[str, float, int]]:
    """The first number of points that is this violation's own; those of listed violations are theirs."""
    past = [one.span() for one in listed(text)]
    for found in compiled(_POINTS).finditer(text):
        if any(begin <= found.start() < end for begin, end in past):
            continue
        if compiled(_CUMULATIVE).search(_clause(text, found.start(), found.end())):
            continue
        value = next(part for part in found.groups() if part)
        if found["e"] in THRESHOLDS and compiled(_FROZEN).search(_sentence(text, found.start(), found.end())):
            continue
        yield _number(value), SURE, found.start()
        return
    none = compiled(_NONE).search(text)
    if none:
        yield "0", SURE, none.start()


def _number(value: str) -> str:
    if value[0].isdigit():
        return re.split(r"\s?\(", value)[0].replace(",", ".")
    return str(count(value))


def _sentence(text: str, start: int, end: int) -> str:
    return (
        re.split(r"[.。;；\n]", text[max(0, start - 80) : start])[-1] + re.split(r"[.。;；\n]", text[end : end + 40])[0]
    )


def _clause(text: str, start: int, end: int) -> str:
    bounds = compiled(_CLAUSE)
    begin = max((found.end() for found in bounds.finditer(text, max(0, start - 80), start)), default=max(0, start - 80))
    stop = bounds.search(text, end, end + 40)
    return text[begin : stop.start() if stop else end + 40]
