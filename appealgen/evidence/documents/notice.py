"""What a notice says, field by field, in English, Chinese, Russian and Spanish. What is absent stays absent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from appealgen.evidence.documents.dates import Dated, dates
from appealgen.evidence.documents.model import NoticeFacts, NoticeField

SURE, LIKELY, DOUBTFUL = 0.95, 0.85, 0.6
"""Certainties: said by a label beside it; by its place; by its look alone or in two ways (below .8 nothing rests on it)."""


_LOOK_ALIKES = str.maketrans("АВСЕНКМОРТХаеорсух", "ABCEHKMOPTXaeopcyx")
_GAP = r"[\s:：#№=*|-]{0,6}"

_NUMBER = re.compile(
    r"(?:case|violation|reference|complaint|penalty|decision|notice|ref|record)\s?(?:no|number|id|nr|#|№)?\.?(?:\s?\([^)]{0,20}\))?"
    + _GAP + r"(?P<a>[A-Za-z]{0,4}\d[\w/-]{3,30})"
    r"|(?:违规编号|案件(?:单)?号|案件编号|处罚编号|编号|单号|投诉编号)" + _GAP + r"(?P<b>[A-Za-z]{0,4}\d[\w/-]{3,30})"
    r"|(?:номер\s(?:обращения|нарушения|жалобы|дела|решения)|решение|обращение|дело|нарушение|жалоба)\s?№?" + _GAP
    + r"(?P<c>[A-Za-zА-Я]{0,4}\d[\w/-]{1,30}(?:-[А-ЯA-Z])?)"
    r"|(?:n[.ºo°]{1,2}\s?de\s(?:caso|infracci[oó]n|expediente)|caso|expediente|infracci[oó]n)\s?(?:n[.ºo°]{1,2})?" + _GAP
    + r"(?P<d>[A-Za-z]{0,4}\d[\w/-]{3,30})"
    r"|(?P<e>\b(?:AE|PCN|DUP|IPR)[/-]?\d[\w/-]{5,30})",
    re.IGNORECASE,
)  # fmt: skip

_ITEM_LABEL = re.compile(
    r"product|item|listing|goods|商品|产品|товар|лот|art[ií]culo|producto|anuncio|/item/|/i/", re.IGNORECASE
)
_OTHER_LABEL = re.compile(
    r"order|parcel|tracking|phone|tel|store|shop|account|case|violation|ref|订单|运单|电话|店铺|违规|案件|заказ|трек|магазин|pedido|tienda"
    r"|обращени|нарушени", re.IGNORECASE
)  # fmt: skip
_ITEM = re.compile(r"(?<![\w/-])(?P<item>1005\d{12}|[34]\d{9,12})(?![\w-])")

_POINTS = re.compile(
    r"(?:points?(?:\s(?:deducted|penalty))?|penalty\spoints|score|deduct(?:ed|ion)?(?:\sof)?)" + _GAP + r"(?P<a>[-−]?\d{1,3}(?:\.\d{1,2})?)(?![\d/.-])"
    r"|(?<![\d.])(?P<b>[-−]?\d{1,3}(?:\.\d{1,2})?) ?(?:penalty )?(?:points?|pts)\b"
    r"|(?:扣(?:除)?|记|分值|扣分)" + _GAP + r"(?P<c>[-−]?\d{1,3}(?:\.\d{1,2})?)\s?分?"
    r"|(?:баллы|баллов|штрафные\sбаллы|списано)" + _GAP + r"(?P<d>[-−]?\d{1,3}(?:[.,]\d{1,2})?)"
    r"|(?P<e>\d{1,3}(?:[.,]\d{1,2})?)\sбалл(?:ов|а)?"
    r"|puntos(?:\sdescontados)?" + _GAP + r"(?P<f>[-−]?\d{1,3}(?:[.,]\d{1,2})?)"
    r"|(?P<g>\d{1,3}(?:[.,]\d{1,2})?)\spuntos",
    re.IGNORECASE,
)  # fmt: skip
_CUMULATIVE = re.compile(
    r"累计|reached|total|cumulative|accumulated|(?<![\d/])\d{2}/\d{2}/\d{2}(?![\d])|всего|суммарн|acumulad",
    re.IGNORECASE,
)

_DEADLINE = re.compile(
    r"before|until|by(?=\s)|deadline|no later than|not later than|due|截止|之前|前提交|期限至|до(?=\s)|не позднее|срок|antes del?|hasta|plazo", re.IGNORECASE
)  # fmt: skip
_DATED = re.compile(
    r"date|effective|issued|penalt|punish|since|from(?=\s)|处罚时间|生效|通知时间|日期|时间|自|дата|от(?=\s)|fecha|desde", re.IGNORECASE
)  # fmt: skip

_WINDOW = re.compile(
    r"(?:within|in|have)\s(?P<a>\d{1,3})\s(?P<aw>working|business|calendar)?\s?days"
    r"|(?P<b>\d{1,3})\s(?P<bw>working|business)\sdays"
    r"|(?P<c>\d{1,3})\s?(?P<cw>个?工作日|个?自然日|天|日)(?:之)?内"
    r"|(?:в течение|подачи апелляции)[\s–—-]{1,3}(?P<d>\d{1,3})\s(?P<dw>рабочих|календарных)?\s?д"
    r"|(?:plazo de|en|dentro de)\s(?P<e>\d{1,3})\sd[ií]as\s?(?P<ew>laborables|h[aá]biles|naturales)?",
    re.IGNORECASE,
)  # fmt: skip
_WORKING = re.compile(r"working|business|工作|рабочих|laborables|h[aá]biles", re.IGNORECASE)

_STORE = re.compile(
    r"(?:your\sstore|account(?:\sid)?|seller\sid|store\s(?:no|id|number)|(?:您的)?(?:店铺|账号)|(?:ваш\s)?магазин|su\stienda)"
    r"[^\n\d]{0,24}?(?P<store>(?:cn|en|ru|es)?\d{8,12}[a-z]{0,4})(?!\d)", re.IGNORECASE
)  # fmt: skip
_LINK = re.compile(r"https?://[^\s<>\"'）)，。；]{4,400}")
_MAIL = re.compile(
    r"(?:reply\sto|send\s(?:it|them|your\s\w+)?\s?to|e-?mail|发送至|邮箱|邮件至|отправьте\sна|escriba\sa|env[ií]e\sa)[^\n@]{0,60}?"
    r"(?P<mail>[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){1,4})", re.IGNORECASE
)  # fmt: skip


def read_notice(text: str, violations: Mapping[str, Sequence[str]]) -> NoticeFacts:
    """Every field that the text gives. `violations`: patterns by which notices name each violation."""
    plain = _plain(text)
    found = [
        *_violation(plain, violations), *_number(plain), *_items(plain), *_dates(plain), *_window(plain),
        *_points(plain), *_first("store", _STORE, plain, LIKELY), *_first("reply_to", _MAIL, plain, LIKELY), *_links(plain),
    ]  # fmt: skip
    return NoticeFacts(tuple(found))


def _plain(text: str) -> str:
    """Without quoting marks, full width and the soft breaks inside of numbers."""
    text = unicodedata.normalize("NFKC", text)[:200_000]
    text = re.sub(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]", "", text)
    text = re.sub(r"(?m)^[ \t]*(?:>[ \t]?)+", "", text)
    text = re.sub(r"(?<=\d)=\r?\n(?=\d)", "", text)
    return text.replace("\r\n", "\n")


def _field(name: str, value: str, certainty: float, text: str, at: int) -> NoticeField:
    return NoticeField(name, value, certainty, text.count("\n", 0, at) + 1)


def _first(name: str, pattern: re.Pattern[str], text: str, certainty: float) -> Iterator[NoticeField]:
    found = pattern.search(text)
    if found:
        yield _field(name, next(part for part in found.groups() if part), certainty, text, found.start())


def _violation(text: str, violations: Mapping[str, Sequence[str]]) -> Iterator[NoticeField]:
    named: list[tuple[int, str]] = []
    for name, patterns in violations.items():
        places = [found.start() for pattern in patterns if (found := re.search(pattern, text, re.IGNORECASE))]
        if places:
            named.append((min(places), name))
    for place, name in sorted(named)[:1]:
        yield _field("violation", name, SURE if len(named) == 1 else DOUBTFUL, text, place)


def _number(text: str) -> Iterator[NoticeField]:
    """Letters that look Latin count as Latin while searching; the number itself is kept as it stands."""
    folded = text.translate(_LOOK_ALIKES)
    for source in (text, folded):
        for found in _NUMBER.finditer(source):
            value = next(part for part in found.groups() if part)
            start = found.start() + found[0].index(value)
            if _ITEM.fullmatch(value) or re.fullmatch(r"20\d\d([-/.]\d{1,2}){1,2}", value):
                continue
            value = text[start : start + len(value)].rstrip("-/")
            yield _field("number", value, SURE, text, start)
            return


def _items(text: str) -> Iterator[NoticeField]:
    """Item numbers: by the label before them, or after another item in a list. An order has 16 digits as well."""
    seen: set[str] = set()
    labelled_until = -1
    for found in _ITEM.finditer(re.sub(r"(?<=[/_])(?=1005\d{12})", " ", text)):
        item = found["item"]
        start = max(text.find(item), 0)
        before = text[max(0, start - 48) : start]
        label = _last(_ITEM_LABEL, before)
        other = _last(_OTHER_LABEL, before)
        in_list = 0 <= start - labelled_until <= 8
        if item in seen:
            labelled_until = start + len(item)
            continue
        if other > label and not in_list:
            continue
        certain = label >= 0 or in_list or item.startswith("1005")
        if certain:
            labelled_until = start + len(item)
            seen.add(item)
            yield _field("items", item, SURE if label >= 0 or in_list else LIKELY, text, start)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.end() for found in pattern.finditer(text)), default=-1)


def _dates(text: str) -> Iterator[NoticeField]:
    """The day of the notice and its deadline, by the words before each date."""
    day_first = True if re.search(r"[а-яё]{4}|\b(?:su|fecha|vendedor|puntos)\b", text, re.IGNORECASE) else None
    told: dict[str, NoticeField] = {}
    loose: list[Dated] = []
    for date in dates(text, day_first):
        before = text[max(0, date.start - 40) : date.start].rpartition("\n")[2]
        after = text[date.end : date.end + 12]
        is_deadline = _last(_DEADLINE, before) > _last(_DATED, before) or bool(re.match(r"\s*(?:之?前|前提交)", after))
        name = "deadline" if is_deadline else "date" if _last(_DATED, before) >= 0 else ""
        if name and name not in told:
            certainty = SURE if date.certain else DOUBTFUL
            told[name] = _field(
                name, date.value if name == "deadline" else date.value[:10], certainty, text, date.start
            )
        elif not name:
            loose.append(date)
    yield from told.values()
    if "date" not in told and len(loose) == 1:
        yield _field("date", loose[0].value[:10], LIKELY if loose[0].certain else DOUBTFUL, text, loose[0].start)


def _window(text: str) -> Iterator[NoticeField]:
    found = _WINDOW.search(text)
    if found:
        parts = found.groupdict()
        days = next(parts[name] for name in "abcde" if parts[name])
        unit = next((parts[f"{name}w"] for name in "abcde" if parts[f"{name}w"]), "")
        working = " working" if _WORKING.search(unit) else ""
        yield _field("window", f"{int(days)}{working}", SURE, text, found.start())


def _points(text: str) -> Iterator[NoticeField]:
    for found in _POINTS.finditer(text):
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.end() + 30]
        if _CUMULATIVE.search(line):
            continue
        value = next(part for part in found.groups() if part).lstrip("-−").replace(",", ".")
        yield _field("points", value, SURE, text, found.start())
        return


def _links(text: str) -> Iterator[NoticeField]:
    """The link to appeal by; a listing's own is none."""
    for found in _LINK.finditer(text):
        if not re.search(r"/item/|/i/\d", found[0]):
            yield _field("link", found[0].rstrip(".,;"), DOUBTFUL, text, found.start())
            return
