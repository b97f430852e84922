"""Why it was decided so, in the notice's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.notices.patterns import LIKELY, SURE, compiled, either

_LABEL = (
    r"(?<![\w])(?:(?:closed|terminated|suspended|frozen|blocked)\s(?:because|due to|for)|(?:main |violation |penalty |closure |closing )?(?:reasons?|grounds?|basis)(?: for (?:the )?(?:closure|closing|penalty|decision|termination|punishment|restriction))?"
    r"|(?:违规|处罚|关店|关闭|清退|下架|判定|限制|关联|冻结)?(?:原因|理由|事实|事由|依据)|причин[аые](?:\s(?:закрытия|блокировки|решения|нарушения|санкции))?|основани[ея](?:\s(?:закрытия|решения))?"
    r"|motivos?(?:\s(?:del?\s(?:la\s)?(?:cierre|sanci[oó]n|resoluci[oó]n|decisi[oó]n)))?|causas?(?:\sdel?\scierre)?|fundamentos?)\s*(?:[:\n\t|—–])[ \t]*"
)
_END = r"[.!](?=\s|$)|[。！]|\s[/|]\s|\n\s*\n|\n(?=[A-ZА-ЯЁ\u4e00-\u9fff][^\n]{0,30}(?:[:：]|\n))|\n(?=[\u4e00-\u9fff【])|\n(?=\s*(?:[-•*·]|\(?\d[.)、]))"
LONGEST = 320
"""Characters of a reason; what is longer is the letter itself."""
_POINT = r"[\s;]*(?:[-•*·]|\(?\d{1,2}[.)、])\s*(?P<point>[^\n;]{3,200}?)(?=[;\n。]|\.(?:\s|$)|$)"
_CLOSED = either(
    r"\b(?:clos(?:ed?|ing|ure)|terminat\w+|shut(?:ting)? down|delet\w+|cancell?\w+|suspend\w*|deactivat\w+|frozen|restricted|blocked)\b",
    r"关闭|关店|清退|封停|注销|关停|冻结|限制|屏蔽",
    r"закры\w+|удал[её]н\w*|прекращ\w+|ликвидир\w+|заблокир\w+|заморож\w+|ограничен\w*",
    r"cerra\w*|cierr\w*|cancela\w*|clausur\w*|dad\w de baja|congelad\w*|bloquead\w*|suspendid\w*",
)
_WITHIN = r"(?:[^.;。；]|(?<=\bno)\.|(?<=\bn)\.|(?<=\bг)\.|\.(?=\w))"
_WRAPPED = r"(?:\n(?-i:(?=[a-zа-яёáéíóúñ]))[^.;,\n(（]+){0,3}"
"""Lines that go on in small letters, as a narrow screen breaks a sentence."""
_PHRASES = (
    rf"(?:{_CLOSED}){_WITHIN}{{0,120}}?\b(?:due to|because of|because|owing to|on account of|as a result of|following|for(?!\s(?:\d|appeal|good|ever|the time)))\s(?P<why>[^.;,\n(（]+?(?:\n(?!\s*\n)[^.;,\n(（]+?)?{_WRAPPED})(?=[.;,\n(（]|\syour\s(?:store|account|shop)|\swe\s|$)",
    r"\b(?:since|as|because) your (?:store|account|shop) (?P<why>[^.;\n]{8,160}?),[^.;\n]*(?:clos|terminat)",
    r"(?:因为?|由于|鉴于)(?!情节|性质)(?P<why>[^，。；\n]{4,60}?)(?:，|,|。|被|现(?:予以|已))",
    r"经(?:抽查|抽检|检测|查|核实|核查|审查)，?(?:发现)?(?:贵店|您的?(?:店铺|账号)?|该店铺?)?(?P<why>[^，。；\n]{4,60})",
    rf"(?:{_CLOSED}){_WITHIN}{{0,120}}?(?<!\w)(?:за|из-за|в связи с|по причине|вследствие|ввиду)\s(?P<why>[^.;\n(]+{_WRAPPED})",
    rf"(?:{_CLOSED}){_WITHIN}{{0,120}}?(?<!\w)(?:por(?:que)?|debido a|a causa de|a ra[ií]z de)\s(?P<why>[^.;\n(]+{_WRAPPED})",
)  # fmt: skip


def reasons(text: str, as_it_stands: str, closed: bool) -> Iterator[tuple[str, float, int]]:
    """Behind its label, else as the sentence tells it in which the store is closed or frozen (`closed`)."""
    spans = list(_labelled(text)) or (list(_told(text)) if closed else [])
    for start, end, certainty in spans:
        yield _tidy(as_it_stands[start:end]), certainty, start


def _told(text: str) -> Iterator[tuple[int, int, float]]:
    for pattern in _PHRASES:
        for found in compiled(pattern).finditer(text):
            if compiled(_CLOSED).search(_sentence(text, found)):
                yield *found.span("why"), LIKELY
                return


def _labelled(text: str) -> Iterator[tuple[int, int, float]]:
    for label in compiled(_LABEL).finditer(text):
        points = _points(text, label.end())
        if points:
            yield from points
            return
        reach = min(len(text), label.end() + LONGEST)
        end = compiled(_END).search(text, label.end(), reach)
        stop = end.start() if end else reach
        if 3 < len(_tidy(text[label.end() : stop])) < LONGEST:
            yield label.end(), stop, SURE
            return


def _points(text: str, at: int) -> list[tuple[int, int, float]]:
    """A list below the label, point by point."""
    found: list[tuple[int, int, float]] = []
    while point := compiled(_POINT).match(text, at):
        found.append((*point.span("point"), SURE))
        at = point.end()
    return found


def _sentence(text: str, found: re.Match[str]) -> str:
    begin = max((one.end() for one in re.finditer(r"[.。!]\s?|\n\s*\n", text[: found.start()])), default=0)
    stop = re.compile(r"\.\s|。|\n\s*\n").search(text, found.end())
    following = re.compile(r"\.\s|。").search(text, stop.end()) if stop and "经" in found[0] else stop
    return text[begin : following.start() if following else len(text)]


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" .;；。,，")
