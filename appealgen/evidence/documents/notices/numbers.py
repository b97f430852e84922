"""The number of the case: what stands behind the best of its labels."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from appealgen.evidence.documents.notices.patterns import LIKELY, SURE, compiled, either

_JOIN = (
    r"(?:\s*(?:[:#№=|*<\[]|no\b\.?|n[oº°.]{1,2}|num(?:ber)?\b\.?|n[uú]m(?:ero)?\b\.?|номер\b|id\b|is\b|reference\b|ref\b\.?|code\b|(?:(?:is |was )?(?:filed|registered|recorded|opened|logged) )?(?:under|as)\b|es\b(?: el)?|el\b|зарегистрирован\w* под"
    r"|为|是|—|–|-(?=\s)|\([^()\d]{0,20}\))){0,4}\s*"
)
_VALUE = (
    r"(?-i:(?P<value>\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}(?!\d)|[〇\u4e00-\u9fff]{1,6}[〔\[(]20\d\d[〕\])]第?\d{1,6}号"
    r"|(?:[\u4e00-\u9fff]{1,4}-(?=[A-Z]*\d)|[A-ZА-Я]{2,5} (?=\d))?(?:[A-Za-zА-Яа-я]{1,8}[-–/_#]?){0,3}\d(?:[\w]|[-–/_.](?=\w))*))"
)
_LABELS = (
    either(
        r"\b(?:case|violation|penalty|decision|infraction|infringement|dossier|record|enforcement)s?\s?(?:no|number|id|nr|ref(?:erence)?|code|#|№)\b\.?",
        r"(?:违规|案件|处罚|决定书?|通知书?|处理|罚单|处罚通知书?)(?:单|记录)?(?:编号|号码?|单号|ID)", r"决定书?文号|(?:函|单据|回执|立案|流水|通知书?|决定书?)号",
        r"(?:номер|код|идентификатор)\s(?:обращения|нарушения|жалобы|дела|решения|случая|кейса|взыскания|санкции)", r"№\s?(?:обращения|нарушения|жалобы|дела|решения)", r"\bрешение\s?(?=№)", r"\bдел[оа]\s?(?=№)", r"\bнарушени[ея]\s?(?=№)",
        r"(?:n[.ºo°]{1,2}|n[uú]m(?:ero|\.)?|c[oó]digo|id)\s?(?:de(?:l)?\s)(?:caso|infracci[oó]n|expediente|sanci[oó]n|resoluci[oó]n)",
    ),
    either(
        r"\b(?:case|violation|decision|infraction|dossier|penalty)\b", r"(?:编号|案号)", r"\b(?:дело|решение|нарушение|кейс|акт|протокол)\b", r"\b(?:caso|expediente|infracci[oó]n|resoluci[oó]n|decisi[oó]n|sanci[oó]n|acta)\b",
    ),
    either(
        r"\b(?:reference|ref|ticket|complaint|report|claim|notice|file|act|protocol|quot(?:e|ing)|citando|cite|укажите)\b\.?", r"(?:投诉|举报|工单|申诉)?(?:单号|编号)", r"参考号|记录(?:号|编号)|案件(?=\s?[A-Za-z\d])|违规号|代码", r"\bкод\b|\b(?:обращени[ея]|жалоб[аые]|тикет|заявк[аи]|референс)\b",
        r"\b(?:c[oó]digo|code|referencia|reclamaci[oó]n|denuncia|incidencia|aviso)\b",
    ),
    either(r"(?:^|[\s(（【|,，])(?:No\.|№|N\.?[º°]|#)", r"(?:^|\n)[ \t]*ID\b", r"\b(?:number|номер|n[uú]m(?:ero)?|exp(?:te)?|record)\b\.?|文号|(?<![\w])(?:приказ|procedimiento|procedure|proceeding|action)\b"),
)  # fmt: skip
"""By rank: labels that can mean nothing else; the word alone; what a complaint bears; a mere sign."""
_ALONE = r"(?:[:：№#→>›]\s?|(?:^|[.,;，。；(（|]\s?)[A-ZА-ЯЁ][a-zа-яё]{2,14}\.?\s)(?P<value>[A-ZА-Я]{1,6}(?:[-/][A-ZА-Я]{1,4})?[-/]\d[\w/-]*\d|[A-Z]{2}\d{6,14})(?![\w])"
"""What looks like the number of a case behind a colon or a word that begins a sentence; it counts when it is the only one."""
_DOCKET = r"(?<![\w:])\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}(?!\d)"
"""The number of a case before a court of the United States; nothing else is written so."""
_OTHERS = (
    r"(?:order|tracking|parcel|invoice|tax|vat|licen[cs]e|registration|contract|account|store|shop|product|item|seller|phone|phase|hotline|member"
    r"|订单|运单|快递|物流|发票|税号|执照|店铺|账号|商品|合同|заказ\w*|трек\w*|сч[её]т\w*|договор\w*|магазин\w*|товар\w*|аккаунт\w*|сертификат\w*|тел"
    r"|pedido|seguimiento|factura|tienda|producto|art[ií]culo|cuenta|contrato|tel)(?:\s?[«\"“][^»\"”]{1,40}[»\"”])?\s?\(?[ \t:#№]{0,3}(?:id|no|number|номер|n[º°]\.?)?[ \t:#№]{0,3}$"
)
_LISTED = r"(?<![\w/-])(?P<number>[A-Za-zА-Я]{0,4}\d[\w/-]{4,24})\s?\(\s?(?P<day>[^()\n]{6,24})\)"
_LISTED_BY_LINES = (
    r"(?m:^)[ \t]*(?:[-–•*·]|\d{1,2}[.)、])?[ \t]*(?:[№#]\s?)?(?P<number>[A-Za-zА-Я]{0,4}[-/]?(?!1005\d{12})\d[\w/-]{4,24})[ \t]*"
    r"(?:[,，;；:：|—–]|-(?=\s)|от|of|on|dated|del?|于)?[ \t]*"
    r"(?P<day>\d{1,2}[./-]\d{1,2}[./-]20\d\d|20\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?|\d{1,2}\s(?:de\s)?[^\W\d]{3,10}\.?\s(?:de\s)?20\d\d|[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s20\d\d)"
)
"""The same, a line for each."""
_LIST = r"(?:violations?|infringements?|cases?|(?:侵权|违规)(?:记录|编号|案件)?|нарушени[яй]|дела|infracciones|casos)(?:\s[^\W\d]{3,14})?\s?[:：]?\s*$"
_LOOK_ALIKES = str.maketrans("АВСЕНКМОРТХаеорсух", "ABCEHKMOPTXaeopcyx")


def listed(text: str) -> list[re.Match[str]]:
    """Several violations, each with its day, as a decision of closure lists them."""
    for pattern in (_LISTED, _LISTED_BY_LINES):
        found = [one for one in compiled(pattern).finditer(text) if re.search(r"\d{2}.*\d", one["day"])]
        if len(found) >= 2 and compiled(_LIST).search(text[max(0, found[0].start() - 40) : found[0].start()]):
            return found
    return []


def numbers(text: str) -> Iterator[tuple[str, float, int]]:
    """The case's number as it stands (letters that look Latin count as Latin in its label only), and its place."""
    several = listed(text)
    if several:
        yield from _of_the_decision(text, {one["number"] for one in several})
        yield from ((one["number"], SURE, one.start()) for one in several)
        return
    folded = text.translate(_LOOK_ALIKES)
    for rank, labels in enumerate(_LABELS):
        for source in (text, folded):
            places = (
                _accepted(text, source, one, rank) for one in compiled(f"(?:{labels}){_JOIN}{_VALUE}").finditer(source)
            )
            first = next((place for place in places if place), None)
            if first:
                yield first[0], SURE if rank < 3 else LIKELY, first[1]
                return
    alone = {
        one["value"]: one.start("value")
        for one in re.finditer(_ALONE, text)
        if not compiled(_OTHERS).search(text[: one.start("value")][-24:])
    }
    docket = compiled(_DOCKET).search(text)
    if len(alone) == 1:
        ((value, start),) = alone.items()
        yield value, LIKELY, start
    elif docket:
        yield docket[0], LIKELY, docket.start()


def _of_the_decision(text: str, past: Collection[str]) -> Iterator[tuple[str, float, int]]:
    """The decision's own number beside those of the violations that it lists: it comes first."""
    for rank, labels in enumerate(_LABELS):
        for one in compiled(f"(?:{labels}){_JOIN}{_VALUE}").finditer(text):
            place = _accepted(text, text, one, rank)
            if place and place[0] not in past:
                yield place[0], SURE, place[1]
                return


def _accepted(text: str, source: str, found: re.Match[str], rank: int) -> tuple[str, int] | None:
    start = found.start("value")
    value = text[start : found.end("value")].rstrip("-–/_.")
    if "/" in value and (parted := re.match(r" (?!20\d\d)\d{4}(?=[ \t]*(?:\n|$))", text[start + len(value) :])):
        value += parted[0]  # `LINK/26/7 0042`, to the end of its line
    if (
        (rank and not re.search(r"\d{2}|\d\D+\d|[A-ZА-Я]{2}-\d", value))
        or (rank > 0 and value.isdigit() and len(value) < 3)
        or re.fullmatch(
            r"20\d\d([-/.]\d{1,2}){2}(?!\d).*|20\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|[0-3]?\d-[01]?\d-20\d\d", value
        )
    ):
        return None
    if re.fullmatch(r"1005\d{12}|[38]\d{15}", value) or compiled(_OTHERS).search(
        source[max(0, found.start() - 24) : found.start()]
    ):
        return None
    if len(value) <= 3 and re.match(
        r"\s?(?:points?|pts|days?|天|日|分|балл|дн|puntos?|d[ií]as)", text[found.end("value") :], re.IGNORECASE
    ):
        return None
    return value, start
