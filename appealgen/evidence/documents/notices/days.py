"""The day of the notice and its deadline: by the words before each date, and those right behind it."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from appealgen.evidence.documents.dates import Dated, dates
from appealgen.evidence.documents.notices.numbers import listed
from appealgen.evidence.documents.notices.patterns import DOUBTFUL, LIKELY, SURE, compiled, either, nearest
from appealgen.evidence.documents.notices.windows import lasts
from appealgen.evidence.documents.zones import find_zone, is_american, offset

_UNTIL_NOT = (
    r"(?:frozen|suspended|restricted|blocked|hidden|held|locked|limited|valid|closed|withheld)\b[^.;\n]{0,40}?\b(?:until|till|to|through|by)\b"
    r"|reopen\w*|unfre\w+|unfro\w+|reactivat\w*|resum\w+|released?\b|lifted|restored"
    r"|(?:冻结|限制|屏蔽|封禁|有效期?)[^。；\n]{0,12}(?:至|到)|解冻|解封|恢复"
    r"|(?:заблокирован|заморожен|ограничен|действител|удержан|скрыт)\w*[^.;\n]{0,30}?\bдо\b|разблокир\w+|разморож\w+|возобнов\w+"
    r"|(?:congelad|bloquead|suspendid|retenid|restringid|válid)\w*[^.;\n]{0,30}?\bhasta\b|reactivar\w*|descongel\w*"
)
_ROLES = {
    "deadline": either(
        r"\b(?:before|until|till|by|deadline|due|latest|last (?:day|date|chance)|(?:not?|no) later than|closes?|closing of appeals|expir\w+|ends?|end date|time limit(?: for \w+)?|arrive by|on or before|up to|through|thru|valid until)\b(?!\s(?:of|for)\s(?:your|the)\s(?:account|store))",
        r"有效期至|申诉至|截止(?:时间|日期|日)?|截至|(?:期限|到期)(?:时间|日期|日)?|有效(?:期限?|时间|日期|日|至)|最[晚迟后]|之前|有效期至|不晚于|不迟于|申诉期", r"\bдо\b|не позднее|не позже|срок\w*|дедлайн|крайн\w+|последний день|истекает|заканчивается|включительно|можно\W{1,3}по\b",
        r"\bantes del?\b|\bhasta\b|plazo|l[ií]mite|vence|vencimiento|a m[aá]s tardar|como m[aá]ximo|[uú]ltimo d[ií]a|expira|finaliza|caduca",
    ),
    "decided": either(
        r"\b(?:effective|penalt\w+ (?:date|time|imposed|issued|applied)|(?:action|case|decision|punish\w+|closing|closure|termination|violation|enforcement|sanction) (?:date|time|on|taken|made)|date of (?:the )?(?:penalty|decision|violation|closure|notice|punishment)|(?:notice|notification) date|issued?(?: on)?|with effect from|took effect|takes effect|in force|punish(?:ment|ed)? da(?:y|te)|decided on)\b",
        r"(?:处罚|生效|判罚|处理|执行|违规|关闭|关店|清退|通知|下发|裁定|决定|判定)(?:时间|日期|日)|起始日期",
        r"решени\w\s(?:принят|вынесен)\w*|дата\s(?:вынесения|решения|нарушения|санкции|взыскания|закрытия|вступления|уведомления|штрафа|блокировки)|зафиксирован\w*|вынесен\w*|вступ\w+\sв\s(?:силу|действие)(?:\sс)?|действует\sс",
        r"fecha\sde\s(?:la\s)?(?:sanci[oó]n|infracci[oó]n|resoluci[oó]n|cierre|notificaci[oó]n|decisi[oó]n|entrada en vigor|penalizaci[oó]n|efecto)|notificad\w*|vigente desde|con efectos? (?:desde|a partir de)?|emitid\w*|\bdesde(?: el)?\b|a partir del?",
    ),
    "happened": either(
        r"\b(?:recorded|notified|detected|registered|taken down|removed|delisted|deleted|hidden|closed|restricted|suspended|terminated|deducted|rejected|imposed|penali[sz]ed|since|from|as of|dated|confirmed|upheld|accepted)\b(?:[^.;\n]{0,24}\bon)?",
        r"下架|删除|日期|时间", r"удовлетвор\w*|удал[её]н\w*|снят\w*|закрыт\w*|списан\w*|заблокирован\w*|скрыт\w*|обнаружен\w*",
        r"registrad\w*|retir[oó]\w*|eliminad\w*|cerrad\w*|descontad\w*|bloquead\w*|detectad\w*",
    ),
    "dated": r"\bdate\b|\bдата\b|\bfecha\b",
    "sent": r"(?:^|\n)(?:sent|发送时间|发送日期|отправлено|enviado(?: el)?)\s?[:：]?\s*$",
    "elsewhere": either(
        _UNTIL_NOT,
        r"status:?\s\w+|,\s(?:which\s)?(?:was\s|were\s|has\sbeen\s)?(?:previously\s|already\s|permanently\s)?closed(?:\s(?:on|in))?|\b(?:order(?:ed)?|shipped|paid|published|uploaded|listed|first listed|taken|shot|photographed|complain\w+|complaint (?:date|filed|received|submitted)|reported|received|delivered|bought|invoice|opened|created|reviewed?|replied|result)\b(?:[^.;\n]{0,16}\b(?:on|date|time|at|by))?",
        r"(?:打印|导出|截图|提醒|警告|约谈|下单|发货|付款|发布|上传|拍摄|投诉|注册|开店|上架|举报|订单|结果|审核)(?:时间|日期)?(?:于|:|：)?",
        r"(?:распечатан|напечатан|выгружен|заказ|отправлен|оплачен|опубликован|загружен|снят[ао]? фото|жалоба (?:подана|поступила|получена)|поступил[аи]?|зарегистрирован|открыт)\w*(?:\s(?:от|в))?",
        r"(?:pedido|enviad[oa]|publicad|subid|reclamaci[oó]n (?:recibida|presentada)|denuncia (?:recibida|presentada)|abiert|comprad)\w*(?:\s(?:el|de))?",
    ),
}  # fmt: skip
_RANKS = ("decided", "happened", "dated")
_WEAK = {"dated": r"\b(?:on|of|del?|от|с|в)\s*$|(?:自|于|从|在)\s*$"}
"""What stands before a date of any kind: asked only where no word says more."""
_WEEKDAY = (
    r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|понедельник\w*|вторник\w*|сред[аыу]|четверг\w*|пятниц\w*|суббот\w*|воскресень\w*"
    r"|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:星期|周)[一二三四五六日天]"
)
_BEHIND = {
    "deadline": r"\s*[)）]?\s*(?:之?前|以前|前提交|截止|到期|включительно|inclusive|is the (?:last|deadline)|at the latest|a m[aá]s tardar|como m[aá]ximo|为止|inclusive)",
    "decided": r"\s*[)）]?\s*起|(?:[^。；;，,\n\d]{0,8}(?:\d{6,14})?\s?)(?:正式)?(?:执行|予以|作出|实施)(?:永久)?(?:清退|关店|关闭|处罚|冻结|下架|屏蔽|扣分)",
    "elsewhere": r"\s*(?:自动)?(?:解冻|解封|恢复)",
}
_ALL_TIMES = r"(?:all\s(?:times|dates|deadlines)|times\s(?:are|shown)|时间(?:均|都)?(?:为|以|按)|вс[её]\sвремя|врем\w+\s(?:указан\w*|привед\w*)|(?:todas\slas\s)?horas?\s(?:indicadas?|expresadas?))[^.\n]{0,40}"


_RANGE = r"\s*(?:至|到|~|—|–|-|to|until|till|through|по|до|al?|hasta(?: el)?)\s*(?:el\s)?"


@dataclass(frozen=True, slots=True)
class Day:
    """A date and what it is."""

    name: str
    """`date` or `deadline`."""
    value: str
    certainty: float
    start: int


def days(text: str) -> Iterator[Day]:
    """The date of the notice, where it tells none the day that its mail was sent; and the deadline."""
    found = _told(text)
    roles = [(date, _role(text, date)) for date in found]
    for place in range(1, len(found)):
        if compiled(_RANGE).fullmatch(text, found[place - 1].end, found[place].start):
            ends = roles[place - 1][1] == "deadline"  # the time for an appeal, told from its first day to its last
            first, second = ("elsewhere", "deadline") if ends else ("happened", "elsewhere")
            roles[place - 1 : place + 1] = [(found[place - 1], first), (found[place], second)]
    decided = next((date for rank in _RANKS for date, role in roles if role == rank), None)
    loose = [date for date, role in roles if role is None]
    sent = next((date for date, role in roles if role == "sent"), None)
    one_day = len({one.value[:10] for one in loose}) == 1  # a chat tells it in each line
    date = decided or (loose[0] if one_day else sent)
    if date:
        yield from _day("date", date, date.value[:10], SURE if decided else LIKELY, date.other and date.other[:10])
    deadline = next((one for one, role in roles if role == "deadline"), None) if not lasts(text) else None
    if deadline and decided and any(role in _RANKS[:2] for date, role in roles if date is decided):
        deadline = _in_its_year(deadline, decided)  # a mail's own date is none of the decision
    if deadline:
        yield from _day("deadline", deadline, _in_zone(text, deadline.value), SURE, deadline.other)


def _day(name: str, date: Dated, value: str, certainty: float, other: str | None) -> Iterator[Day]:
    yield Day(name, value, certainty if date.certain else DOUBTFUL, date.start)
    if other:
        yield Day(name, other, DOUBTFUL, date.start)


NEAR = 60
"""Days within which a deadline without a year lies behind its notice: then that year is the only one that fits."""


def _in_its_year(deadline: Dated, date: Dated) -> Dated:
    """A deadline whose year is not told has the notice's, or around the new year the next."""
    if deadline.year_told or not date.year_told or date.other:
        return deadline
    for year in (0, 1):
        value = f"{int(date.value[:4]) + year}{deadline.value[4:]}"
        with contextlib.suppress(ValueError):  # the 29th of February
            if 0 < _days_between(date, replace(deadline, value=value)) <= NEAR:
                return replace(deadline, value=value, year_told=True)
    return deadline


def _told(text: str) -> list[Dated]:
    """The dates of the text, day and month in the order that something tells; those of listed violations are not of this one."""
    past = [one.span("day") for one in listed(text)]
    order = day_first_in(text)
    found = [one for one in dates(text, order) if not any(a <= one.start < b for a, b in past)]
    if any(one.other for one in found):
        found = _by_distance(found, list(dates(text, True)), list(dates(text, False)))
    return found


def day_first_in(text: str) -> bool | None:
    """By the other dates of the text, a zone of America, or the language."""
    told = {
        int(a) > 12
        for a, b in re.findall(r"(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]20\d\d(?!\d)", text)
        if max(int(a), int(b)) > 12
    }
    if len(told) == 1:
        return told.pop()
    if compiled(r"[а-яё]{4}|\b(?:su|fecha|vendedor|puntos|caso|tienda|plazo|art[ií]culo)\b").search(text):
        return True
    return False if is_american(find_zone(text)) else None


def _by_distance(found: list[Dated], day_first: list[Dated], month_first: list[Dated]) -> list[Dated]:
    """A deadline lies days behind its notice, not months before or after: where only one order says so, it is meant."""
    fits = [order for order in (day_first, month_first) if len(order) == 2 and 0 < _days_between(*order) <= 60]
    return fits[0] if len(fits) == 1 and len(found) == 2 else found


def _days_between(one: Dated, other: Dated) -> int:
    return (dt.date.fromisoformat(other.value[:10]) - dt.date.fromisoformat(one.value[:10])).days


def _role(text: str, date: Dated) -> str | None:
    """What the words around it call a date. None: nothing is said."""
    if compiled(r"включительно|inclusive|incluid[oa]").search(text, date.start, date.end):
        return "deadline"
    for name, pattern in _BEHIND.items():
        if compiled(pattern).match(text, date.end):
            return name
    lines = text[max(0, date.start - 160) : date.start].split("\n")
    line = re.split(r"[。；;!?|]|\.\s|\s/\s", lines[-1])[-1][-70:]
    role = nearest(_ROLES, _bare(line)) or nearest(_WEAK, _bare(line))
    if role or len(lines[-1].strip()) > 24:
        return role
    above = next((one for one in reversed(lines[:-1]) if one.strip()), "")
    if re.search(r"[.。;；]\s*$", above) or (re.search(r"\d{4}", above) and len(line.strip()) == 0 and len(above) < 30):
        return None
    return nearest(_ROLES, _bare(f"{above} {line}"[-70:]))


def _bare(text: str) -> str:
    """Without the article, weekday, brackets and colons between a label and its date."""
    return re.sub(rf"(?i)(?:\W*(?<!\w)(?:{_WEEKDAY}|the|el|las?))?\W*$", " ", text)


def _in_zone(text: str, value: str) -> str:
    """A deadline without an offset has the zone that the notice gives for all its times."""
    if len(value) < 16 or re.search(r"[+-]\d\d:\d\d$", value):
        return value
    note = compiled(_ALL_TIMES).search(text)
    zone = find_zone(text, note.start(), min(len(text), note.end() + 20)) if note else None
    return value + offset(zone, dt.datetime.fromisoformat(value)) if zone else value
