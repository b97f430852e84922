"""Which violation a notice is about, and whether a text is a notice at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from appealgen.evidence.documents.notices.patterns import LIKELY, SURE, compiled, either, last_end
from appealgen.evidence.documents.notices.sounding import Named, sounds

_LABEL = r"(?:violation|infringement|case|sub-?|complaint)?\s?(?:type|category|reason)|违规(?:类型|小类|事实|行为|原因)|处罚(?:类型|原因)|类型|тип\sнарушени\w*|категори\w*|вид\sнарушени\w*|причина|\btipo\b|motivo|categor[ií]a"
_PERHAPS = (
    r"\bor\s$|\b(?:may|might|could|if|otherwise|risks?\s(?:of|being)|leads?|results? in|reaching|further|repeated|in case of)\b[^.;\n]{0,60}$|(?:可能|如|若|情节严重|否则|累计满|或|直至|再次)[^。；\n]{0,16}$"
    r"|(?:может|могут|при повтор\w*|при\s(?:\w+\s){1,2}нарушени\w+|если|при\s\d+|иначе|в случае|повлеч\w+)[^.;\n]{0,60}$|(?:puede|podr[aá]\w*|si\b|con\s\d+|en caso de|de lo contrario)[^.;\n]{0,60}$"
)
_IF_WITHIN = r"若|如果|再次|累计满|可能|\babout\sto\b|\b(?:may|might|could|if)\b|\b(?:может|могут|если|при повторении)\b|\bpodr[aá]\w*|\bsi\s"
_IF_BEHIND = r"[^.;。；\n]{0,24}?(?:\b(?:if|when|once|upon reaching|at \d)\b|произойд[её]т|при \d|если|cuando|\bsi\b|al llegar|con \d+ puntos)"
_SIGNS = (
    either(r"violat\w+|infring\w+|penal\w+|punish\w+|complain\w+|breach\w*|counterfeit", r"违规|违反|处罚|投诉|侵权|作弊|罚", r"нарушен\w*|жалоб\w*|штраф\w*|санкци\w*", r"infracci\w*|castig\w*|sanci[oó]n\w*|penaliz\w*|denuncia\w*|incumpl\w*|infringi\w*|reclamaci\w*"),
    either(r"appeal\w*|contest\b|counter-?notice|objection", r"申诉|举证|异议|复议", r"апелляц\w*|обжал\w*|оспор\w*|возраз\w*|возраж\w*", r"apela\w*|recur\w*|alegacion\w*|alegar\b|enviar pruebas|(?:su|tu) versi[oó]n|impugn\w*"),
    either(r"\bpoints? (?:deducted|were)|points\b|deduct\w+", r"扣\s?\S{0,4}分|扣分|分值|\d分(?!钟)", r"балл\w*", r"\bpuntos?\b"),
    either(r"frozen|suspended|restricted|taken down|delisted|terminated|closed|removed", r"冻结|下架|关闭|清退|屏蔽|限制|删除|关店", r"заблокирован\w*|закры\w*|удал[её]н\w*|скрыт\w*|снят\w*|ограничен\w*|заморож\w*|отключ[её]н\w*", r"congelad\w*|(?:de|dad[oa] de) baja\b|bloquead\w*|cerra\w*|cierre|retirad\w*|oculta\w*|suspendid\w*"),
    either(r"dear (?:seller|merchant|partner)|your (?:store|shop|account|listing|product|item)s?", r"尊敬的(?:卖家|商家)|您的(?:店铺|商品|账号)|贵店", r"уважаемый продавец|ваш\w*\s(?:магазин|товар|аккаунт)\w*", r"estimad\w+ vendedor\w*|(?:su|tu) (?:tienda|cuenta|art[ií]culo|anuncio|producto)"),
)  # fmt: skip
"""What notices of punishment have in common; one alone is in many a letter."""


def signs_in(text: str) -> int:
    """How many of what notices of punishment have in common."""
    return sum(bool(compiled(sign).search(text)) for sign in _SIGNS)


def speaks(text: str, named: bool, fields: Sequence[str]) -> bool:
    """Whether the text is a notice: it names a violation and its marks, or has enough of what such notices say."""
    signs = signs_in(text)
    marks = len({"number", "points", "deadline", "window", "items", "store", "reasons"} & set(fields))
    tells = bool({"number", "points", "deadline", "window", "store", "items"} & set(fields))
    before_a_court = "court" in fields and any(compiled(sign).search(text) for sign in _SIGNS[3:])
    return (
        before_a_court
        or (named and ((tells and signs >= 1) or marks >= 2))
        or signs >= 3
        or (signs >= 2 and marks >= 2)
        or (signs >= 1 and marks >= 3)
    )


def violation(text: str, violations: Mapping[str, Named]) -> Iterator[tuple[str, float, int]]:
    """The one that is named: behind its label, else in the heading, else the first of the table. A threat names none."""
    places = {name: _places(text, one.patterns) for name, one in violations.items()}
    named = {name: found for name, found in places.items() if found}
    if not named:
        return
    if len(named) == 1:
        ((name, found),) = named.items()
        yield name, SURE, found[0]
        return
    labelled = [(at, name) for name, found in named.items() for at in found if _is_labelled(text, at)]
    if labelled:
        at, name = min(labelled)
        yield name, SURE, at
        return
    loud = next(sounds(text, violations, named), None)
    if loud and loud[1] >= LIKELY:
        yield loud
        return
    heading = [name for name, found in named.items() if found[0] < text.strip().find("\n")]
    name = heading[0] if len(heading) == 1 else next(iter(named))
    yield name, LIKELY, named[name][0]


def _places(text: str, patterns: Sequence[str]) -> list[int]:
    found = [one for pattern in patterns for one in compiled(pattern).finditer(text)]
    return sorted(one.start() for one in found if not _is_perhaps(text, one))


def _is_perhaps(text: str, found: re.Match[str]) -> bool:
    if compiled(_IF_WITHIN).search(found[0]):
        return True
    behind = text[found.end() : found.end() + 40]
    return (
        compiled(_PERHAPS).search(_before(text, found.start())) is not None
        or compiled(_IF_BEHIND).match(behind) is not None
    )


def _is_labelled(text: str, at: int) -> bool:
    return last_end(rf"(?:{_LABEL})\W{{0,4}}(?:[\w\s]{{1,30}}[>›-]\s?)?$", text[max(0, at - 60) : at])[0] >= 0


def _before(text: str, at: int) -> str:
    return re.split(r"[.;。；!]\s?|\n\s*\n", text[max(0, at - 80) : at])[-1]
