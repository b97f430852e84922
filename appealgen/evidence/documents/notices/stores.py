"""The store that is punished, and the one it is said to belong with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appealgen.evidence.documents.notices.patterns import LIKELY, SURE, compiled, either, last_end

_WORD = r"(?:stores?|shops?|accounts?|seller|merchant|member|login|店铺?|网店|账[号户]|卖家|商家|会员|магазин\w*|аккаунт\w*|продав\w+|уч[её]тн\w+\sзапис\w+|tiendas?|cuentas?|vendedor\w*)"
_ID_LABEL = r"(?:\s?(?:ID|No\b\.?|number|name|号|编号|номер|n[.º°]+|№|num(?:ber)?|login|名称?|название))?"
_MEMBER = r"(?<![A-Za-z0-9*@./-])(?:cn|en|ru|es|us|kr|tr|br|pl|fr|it|de|ar|uk|kz|mx|il)\d{6,14}[a-z]{0,6}(?![a-z0-9*])"
_MASKED = r"(?<![A-Za-z0-9*@./-])[A-Za-z]{0,4}\d*\*{2,}[A-Za-z0-9]*(?!\*)"
_DIGITS = r"(?<![A-Za-z0-9*/.-])\d{7,12}(?![A-Za-z0-9*/-])"
_QUOTED = r"[«“\"„《「'](?P<quoted>[^«»“”\"„《》「」'\n]{2,60})[»”\"“》」']"
_BRACKETED = r"(?<=店铺|账号|账户)\((?P<bracketed>[A-Za-z][^()\d:]{2,50})\)"
_LABELLED = (
    r"(?m:^|(?<=[|,，。.;]\s)|(?<=[|，。;（(]))[ \t]*(?:(?:affected|punished|your|被处罚|涉事|违规)\s?)?(?:store|shop|店铺|магазин|tienda|vendedor|comerciante|titular|卖家|商家|продавец|seller|merchant|account|cuenta|аккаунт|账号)(?:\s?(?:name|名称|名|название))?(?:\s?[:：]\s?|\t)"
    r"(?P<labelled>(?-i:[A-ZА-ЯЁ\u4e00-\u9fff])[^\n:,，。;|()（）\"«]{1,50}?)(?=\s?(?:[,，。;|()（）\n]|\.(?:\s|$)|$))(?!\?)"
)
_GREETED = (
    r"(?:(?:dear|hello)\s(?:seller|merchant|partner|owner\sof)|尊敬的(?:商家|卖家|店铺)|уважаем\w+\s(?:продавец|партн[её]р)|estimad\w+\s(?:vendedor\w*|comerciante))\s"
    r"(?P<greeted>(?-i:[A-ZА-ЯЁ\u4e00-\u9fff])[^\n:,，：;!！。“”\"«»()]{1,40}?)\s?(?=[:,，：!！\n])"
)
_HAILED = (
    r"(?:\b(?:dear|hello|hi)|здравствуйте|уважаем\w+|\bhola|\bestimad[oa]s?(?:\stienda)?|您好|尊敬的|亲爱的)[,，!]?\s"
    r"(?P<hailed>(?-i:[A-ZА-ЯЁ\u4e00-\u9fff])[^\n:,，;!！。“”\"«»()]{1,40}?(?:\s(?:store|shop|магазин|tienda)|店铺?|旗舰店))\s?(?=[:,，：!！.。\n])"
    r"|(?m:^)[ \t]*(?P<first>(?-i:[A-ZА-ЯЁ])[^\n:,，;!！。.“”\"«»()]{1,40}?\s(?:store|shop))(?=\s?[,，:：]?\s?(?:您好|你好|добрый\s(?:день|вечер)|доброе утро|здравствуйте|hola|buen[oa]s\s|hello|good\s(?:day|morning|afternoon)|привет)|\s?[:：,，]\s*(?m:$))"
    r"|(?m:^)(?P<before>[\u4e00-\u9fff][^\n:,，；!！。“”\"«»()]{1,24}?(?:店铺?|旗舰店|商行))\s?(?:掌柜|店主|卖家|商家)?[,，]?\s?(?:您好|你好)"
)
"""Greeted by a name that itself says it is a shop's: `Hello Fernbrook Lamps Store,`."""
_GREETS = r"^\W*(?:dear|hello|hi|здравствуйте|уважаем\w+|hola|estimad[oa]s?|您好|尊敬的|亲爱的)[,，!]?\s?[«“\"„《「']?$"
"""A mail greets the store by its name between quotation marks: nothing stands before it."""
_CALLED = (
    r"\b(?:your\s(?:store|shop)|su\stienda|ваш\sмагазин)\s(?P<called>(?-i:[A-ZА-ЯЁ])[^\n:,;.()\d]{1,40}?)"
    r"\s(?=(?:has|have|is|was|will|ha|fue|est[aá]|queda|был|закрыт|заблокирован|признан)\b)"
)
_TOKEN = f"{_GREETED}|{_HAILED}|{_CALLED}|(?P<member>{_MEMBER})|(?P<masked>{_MASKED})|{_QUOTED}|{_BRACKETED}|{_LABELLED}|(?P<digits>{_DIGITS})"
_FORMS = {"member": _MEMBER, "masked": _MASKED, "digits": r"\d{7,12}"}
_OTHER = either(
    r"(?:associated|affiliated|connected|related|linked|identical|same|tied|match\w*|belongs? together|in common|duplicat\w+|copy|copies)\b[^.;\n]{0,30}?\b(?:with|to|as|of)\b|another|\balso\b|second|previously|punished|other\s(?:store|account|shop)|\bthat has been\b|\b(?:associated|linked|related|duplicate)\s(?:store|shop|account)|\band\b\s(?:the\s)?(?:store|shop|account)|shares?\b[^.;]{0,80}\bwith\b|\bcompared\b[^.;]{0,40}\b(?:with|to)\b",
    r"与|和|跟|同(?!一)|已(?:被)?(?:清退|关闭|处罚|封)(?:的)?|关联(?:店铺|账号|账户|方)",
    r"также|связан\w*\s(?:с|со)\b|аффилирован\w*\s(?:с|со)\b|взаимосвяз\w*|что и(?:\sу)?\b|совпа(?:да|л)\w*\s(?:с|со)\b|ранее\s(?:закрыт|заблокирован)\w*|второй|друг\w+\s(?:магазин|аккаунт)\w*|\bи\b\s(?:магазин|аккаунт)\w*|идентичн\w*",
    r"tambi[eé]n|(?:vinculad|asociad|relacionad|conectad|id[eé]ntic)\w*\s(?:a|con)\b|mism[oa]s?\b[^.;\n]{0,30}\bque\b|otra\s(?:tienda|cuenta)|segunda|coincid\w+\s(?:con)\b|\by\b\s(?:la\s)?(?:tienda|cuenta)|junto con|compart\w+[^.;]{0,80}\bcon\b",
)  # fmt: skip
_ANOTHER = r"(?:\bother\b|\banother\b|另一(?:家|个)?|друг\w+|\botra\b)"
_OTHER_BEHIND = r"[ \t]*[)）]?[ \t]*[,，(（]?[ \t]*(?:(?:which|that)\s(?:was|has been|is)\s|was\s)?(?:(?:previously|already|permanently)\s)?(?:closed|shut|punished|terminated|banned|blocked|已(?:被)?(?:关闭|清退|处罚)|ранее|котор\w+\s(?:был\w*\s)?(?:закрыт|заблокирован)|закрыт\w*\sранее|(?:ya\s|que fue\s)?cerrad\w+|sancionad\w+)"
_OWN = r"(?:your|yours|贵|您的?|你的?|本|ваш\w*|вам\w*|su\b|tu\b|dear|尊敬的|estimad\w*|уважаем\w*)"
_OWN_BEHIND = r"\s*[(（]?\s*(?:yours|su tienda|tu tienda|your (?:store|account)|您的店铺|贵店|ваш\s?\w*)"
_RIGHT_BEFORE = rf"{_OWN}\s?(?:{_WORD}){{1,2}}[\s«“\"„《「'(]*$"
_NAMED = r"[\s:(,]*(?:named|called|по имени|под названием|llamada|de nombre|\)?\s?(?:y|and|и|与|和))?[\s:(«“\"„《「']*"
_NOT_A_NAME = r"sku|case|ID\b|only|solo|только|仅|for phone|option|appeal|申诉|апелляц|violation|违规"

_AN_OPTION = r"(?:\b(?:options?|variants?|variations?|choices?|sizes?|colou?rs?|SKU)|选项|规格|款式|颜色|尺码|(?:вариант|опци|цвет|размер)\w*|\b(?:variantes?|opci[oó]n(?:es)?|colores|tallas?))\W*$"
"""What stands between quotation marks behind these is an option's name."""


@dataclass(frozen=True, slots=True)
class _Store:
    value: str
    start: int
    end: int
    other: bool
    is_id: bool
    certainty: float


def stores(text: str) -> Iterator[tuple[str, str, float, int]]:
    """`store` and `other_store`: a number, a masked number as it stands, else the name."""
    own: list[_Store] = []
    others: list[_Store] = []
    for store in _joined(text, list(_tokens(text))):
        if store.value in {one.value for one in (*own, *others)}:
            continue
        (others if store.other else own).append(store)
    if (
        len(own) > 1
        and not others
        and compiled(r"duplicat|重复铺货|同一|одн\w+\s(?:владел|лиц)|mismos?\sproductos|duplicad|same operator").search(
            text
        )
    ):
        others, own = own[1:2], own[:1]
    if len(others) > 1 and not own:
        own, others = others[:1], others[1:]
    for store in sorted(own, key=lambda one: not one.is_id)[:1]:
        yield "store", store.value, store.certainty, store.start
    for store in others:
        yield "other_store", store.value, store.certainty, store.start


def _tokens(text: str) -> Iterator[_Store]:
    for found in compiled(_TOKEN).finditer(text):
        name = next(key for key, part in found.groupdict().items() if part is not None)
        value, start = found[name].strip(), found.start(name)
        before = re.split(r"(?i)(?<!\bno)(?<!\bn)(?<!\bID)[.;!]\s|[。；]|\n\s*\n", text[max(0, start - 120) : start])[
            -1
        ]
        near = last_end(rf"{_WORD}{_ID_LABEL}", before)[0]
        if name in ("digits", "quoted") and not _is_store(
            name, value, before, near, text[found.end() : found.end() + 24]
        ):
            continue
        if name == "labelled":
            name = next((kind for kind, form in _FORMS.items() if compiled(form).fullmatch(value)), name)
        if name == "masked" and near < 0:
            continue
        other = name == "masked" or _is_other(before, text[found.end() : found.end() + 60])
        yield _Store(
            value,
            start,
            found.end(),
            other,
            name in ("member", "digits"),
            SURE if near >= 0 or name in ("labelled", "greeted", "hailed", "first", "called") else LIKELY,
        )


def _is_store(name: str, value: str, before: str, near: int, behind: str) -> bool:
    """Whether a number or a quoted name is a store's: the word stands right before it, or it is named so behind it."""
    if name == "quoted":
        if compiled(_NOT_A_NAME).search(value) or compiled(_AN_OPTION).search(before[-24:]):
            return False
        return (
            (near >= 0 and compiled(_NAMED).fullmatch(before[near:]) is not None)
            or compiled(rf"\s?\((?:{_OWN}\s)?{_WORD}").match(behind) is not None
            or compiled(_GREETS).search(before) is not None
            or (compiled(_OTHER).search(before[-40:]) is not None and compiled(_WORD).search(before) is not None)
        )
    gap = before[near:] if near >= 0 else ""
    if near >= 0 and re.search(r"[»”\"》」']\s?\(\s?[^()\d]{0,18}$", gap):
        return True
    closed = re.search(  # what stands between belongs to another number
        r"\d{5}|ИНН|ОГРН|税号|VAT|NIF|CIF|tax|order|case|hotline|phone|tel|订单|案件|编号|заказ|дело|pedido|caso|item|product|商品|товар|producto",
        gap,
        re.IGNORECASE,
    )
    if name == "digits" and compiled(rf"(?:{_OTHER})[\s:]{{0,3}}(?:la|el|the)?\s?$").search(before):
        return True
    if name == "digits" and compiled(rf"{_ANOTHER}[^.;。；()]{{0,40}}\({_ID_LABEL}\s?$").search(before):
        return True
    return near >= 0 and len(gap) <= 64 and not closed and not re.search(r"\S\s*\n\s*(?:ID|No|№)\b", gap)


def _is_other(before: str, behind: str) -> bool:
    if compiled(_OWN_BEHIND).match(behind) or compiled(_RIGHT_BEFORE).search(before):
        return False
    if compiled(_OTHER_BEHIND).match(behind):
        return True
    marked = last_end(_OTHER, before)[0]
    return marked >= 0 and marked > last_end(rf"{_OWN}\s?\w{{0,8}}\s?{_WORD}", before)[0]


def _joined(text: str, found: list[_Store]) -> Iterator[_Store]:
    """A name with its number beside it is one store: the number stands for it."""
    for place, store in enumerate(found):
        beside = found[place + 1] if place + 1 < len(found) else None
        if (
            beside
            and not store.is_id
            and beside.is_id
            and store.other == beside.other
            and _is_one(text[store.end : beside.start])
        ):
            found[place + 1] = _Store(beside.value, store.start, beside.end, store.other, True, beside.certainty)
            continue
        before = found[place - 1] if place else None
        if (
            before
            and before.is_id
            and not store.is_id
            and store.other == before.other
            and _is_one(text[before.end : store.start])
        ):
            continue
        yield store


def _is_one(between: str) -> bool:
    return len(between) <= 30 and not re.search(r"(?i)\b(?:and|y|и|with|con|с)\b|与|和|[.。;；]\s", between)
