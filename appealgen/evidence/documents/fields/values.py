"""What a value of each type looks like. Each reader takes text and gives the value, where it stands, and how well it fits."""

from __future__ import annotations

import re
from dataclasses import dataclass

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields.alike import code_mended, digits_mended
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.names import FORMS


@dataclass(frozen=True, slots=True)
class Read:
    value: str
    start: int
    end: int
    fits: float = 1.0


_NUMBER = re.compile(r"\(\d{4}\)[\w./–-]*\d|[0-9A-Za-zА-ЯЁа-яё][\w./\-–_()\[\]]*\d[\w./\-–_()\[\]]*|\d[\w./\-–]*")
_GROUPS = re.compile(r"\W*(?P<v>\d{1,3}(?: \d{3}){2,4})(?![\d.,/-])\s*$")
"""`3 007 118 264`: a number in groups."""
_BUTTON = re.compile(r"(?<=[A-Za-z\d])[\u3400-\u9fff]{2,}$")
"""`2610044871190377123复制`: what a screen offers beside the number."""
SHORTEST = 3
"""Signs of a number that counts as certain: one or two digits are likelier something else's."""
_DECLARATION = re.compile(
    r"(?:ЕАЭС|EAЭC|ЕА[ЭЗ3]С|ТС)\s*[NМ№]+\s*RU\s*(?:[ДСC]|JI)[-–][A-ZА-Я]{2}\.[\w.]+/\d{2}", re.IGNORECASE
)
_JUNK = re.compile(r"^[\s:：.,;|#№\-–—_*'\"]+|[\s:：,;|\-–—_*]+$")


def declared(text: str) -> str:
    """The union's prefix is always the same, however it was read: `ЕАЭС М RU`."""
    text = re.sub(r"\s+", " ", text)
    if text[:1] not in "ЕEе":
        return text
    text = text.replace("RU JI-", "RU Д-")
    text = re.sub(r"^\S+?[СC]?\s*[NМM№]+\s*RU", "ЕАЭС N RU", text)
    return _BODY.sub(
        lambda found: f"{found[1].translate(_CYRILLIC)}{found[2].translate(_DIGITS)}{found[3].translate(_CYRILLIC)}",
        text,
    )


_BODY = re.compile(r"(?<=-[A-Z]{2}\.)([A-ZА-Я]{2})([\dОOЗ]{2})(\.[A-ZА-Я]\.)")
"""`РА04.В.`: two Cyrillic letters, two digits, one letter."""
_CYRILLIC = str.maketrans("ABEKMHOPCTYX", "АВЕКМНОРСТУХ")
_DIGITS = str.maketrans("ОOЗ", "003")


def number(text: str) -> Read | None:
    """A document's number: has a digit, and no blank but in a declaration's."""
    text = code_mended(text)
    whole = _DECLARATION.search(text)
    if whole:
        return Read(declared(whole[0]), whole.start(), whole.end())
    grouped = _GROUPS.match(text)
    if grouped:
        return Read(grouped["v"], grouped.start("v"), grouped.end("v"), 0.8)
    found = _NUMBER.search(text)
    if not found or found.start() > 12:
        return None
    value = found[0].rstrip(".,-–_([")
    value = _BUTTON.sub("", value)
    if value.count("(") != value.count(")"):
        value = value.strip("()")
    if len(value) < 2 and not value.isdigit():
        return None
    day = next(iter(dates(text)), None)
    if day and day.start <= found.start() < day.end:
        return None
    rest = text[found.start() + len(value) :]
    split = re.match(r"\s+[\w-]*\d", rest)  # a gap within what should be one word
    short = len(value) < SHORTEST  # a copy's, a page's, a line's
    return Read(value, found.start(), found.start() + len(value), 0.8 if split or short else 1.0)


def day(text: str, day_first: bool | None) -> list[Read]:
    """The first date; two when day and month may be exchanged."""
    one = next(iter(dates(digits_mended(text), day_first)), None)
    if one is None or not one.year_told:
        return []
    if one.other:
        return [Read(one.value[:10], one.start, one.end, 0.6), Read(one.other[:10], one.start, one.end, 0.6)]
    return [Read(one.value[:10], one.start, one.end)]


_CUT = re.compile(
    r"\s*<(?=[^<>\s]*@)|(?<=公司)(?=[\u3400-\u9fff]{0,10}(?:通知单|账单|缴费单|清单|收据|发票|报告|证书|合同|授权书|送货单|销售单)\s*$)|(?<=公司|.厂)\s*[\u3400-\u9fff]{2,5}\s*[:：]|(?<=公司)(?:为|系|是|作为)|\s+[·•|]\s|\s+-\s+(?=\D{3,40}\d)|(?<=公司)[\s“”\"'‘’]+(?=\S)|(?<=厂)[\s“”\"'‘’]+(?=\S)|\s*[(（]\s*(?:the [«\"“]|далее|en adelante|hereinafter|以下|下称|“|\")|(?:\s*[,;(]\s*|\s+)(?:(?:инн|огрн|огрнип|кпп|окпо|адрес|address|tel|тел|nif|cif|n\.i\.f|c\.i\.f|vat|uscc|p\.?o\.? box|in (?:favou?r|respect)|represented|в лице|hereinafter|con (?:nif|cif|domicilio)|тн вэд|hereby|having its|whose|located|e-?mail|телефон|место нахождения|wechat|ruc|duly|registration|reg\. no|company (?:no|number|registration)|registered (?:no|number|in)|(?<=ltd |plc |llp |llc |inc )of|(?<=limited )of|(?<=ltd\. |inc\. )of)(?![a-zа-яáéíóúñ])|именуем|юридическ|统一社会信用|税号|纳税人|地址|电话|以下简称|下称|位于).*",
    re.DOTALL,
)
_FORM = re.compile(rf"^\s*(?:{FORMS})(?![^\W_])", re.IGNORECASE)
_ONLY_FORM = re.compile(rf"(?:(?:{FORMS})[\s.,&]*)+", re.IGNORECASE)
_WORDS_NOT_NAMES = re.compile(
    r"^(?:签[署收字名章].{0,8}|.{1,12}(?:信息|资料|明细|清单|日期|编号|方式)|(?:.{1,30} )?(?:details|information|terms|address|signature|number|date|no\.?|of delivery|of payment)|[甲乙丙]方|(?:information|details|name|address|date|signature|invoice|page|总计|合计|地址|名称|信息|电话|whom it may concern|the (?:following|above|order of)|order|customer|client|адрес|n/?a|not applicable|no aplica(?:ble)?|(?:the )?same(?: as above)?|as above|[ií]dem|-+))$"
)


_SEALED = re.compile(r"\s*[(（〈<《【\[]?\s*(?:加?盖(?:公?章)?|公章|签章|签字|签名|盖章)+\s*[)）〉>》】\]]?\s*$")
"""`（盖章）`, as printed and as the eye reads it."""


_LABELLED = re.compile(r"[^:：]{1,12}[:：]\s*(?=[\u3400-\u9fff（）()]{4,}(?:公司|厂|店|行|社)\s*$)")
"""`甲方（采购方）：青岛…公司`: a label that no list names."""
_POINTS = re.compile(
    r"上述|以上|下列|以下|前述|该(?=公司|店|企业|单位|商)|此(?=公司|店|企业)|(?:the |said )?(?:above|aforesaid|aforementioned|said|following|undersigned)\b|(?:la |el )?(?:citad|mencionad|referid|dich|antedich)[ao]s?\b|указанн\w+|вышеуказанн\w+|данн(?:ая|ое|ый) "
)
"""It points to a name that stands elsewhere: `上述公司在…`."""
_SIGNED = re.compile(r"\s*_{4,}|^的")
"""A line to sign on; a word that goes on with a sentence: 商标的合法持有人."""
_MAIL_ALONE = re.compile(r"\W*[\w.+-]+@[\w.-]+\W*")
_SEAL_FIRST = re.compile(
    r"\s*(?:加?盖公?章|公章|签章)(?=[\u3400-\u9fff]{4,}(?:公司|厂|店|行))|\s*[(（〈<《【\[]\s*(?:加?盖(?:公?章)?|公章|签章|签字)+\s*[)）〉>》】\]]\s*"
)
"""`收款单位（盖章）温州市…有限公司`."""
_OUR = re.compile(r"(?:本公司|我公司|我司)[,，:：]?\s*(?=[\u3400-\u9fff（）()]{4,}(?:公司|厂|店|行|部|中心))")
_CALLED = re.compile(
    r"(?i:la (?:empresa|sociedad|compañía|mercantil)|m/s\.?|m(?= (?:alh|mr|mrs|dr|chief|engr)\b)|el fabricante|компания|организация|the company|messrs\.?)\s+(?=[A-ZА-ЯÁÉÍÓÚÑ«\"])"
)
"""What a sentence calls a firm before it names it."""
_KIND_OF_FIRM = re.compile(
    r"(?:[a-z]+ ){0,2}(?:limited liability|private limited|public limited|joint stock|profit|limited) (?:company|corporation|partnership)(?: \(\w+\))?",
    re.IGNORECASE,
)
"""`Florida Limited Liability Company`: what sort of firm it is, no name."""
_SENTENCES = re.compile(r"(?<![^\W\d_])(?!corp)[^\W\d_]{5,}\.\s+[^\W\d_]|。", re.IGNORECASE)
"""`PRIMERA. Objeto. Se arrienda`: text, no name."""
_CODED = re.compile(r"\d{6}|\d{3,}\b[^,]*(?:\d{2}|[:：])")
"""`014 Caja: 1 Folio 55291`, `65520417 Paylane`: a till's or a terminal's number, and what goes on behind it."""
_UNNAMED = re.compile(r"^[^«]*»|^[(（\[【/*]|[/*|\\]\s*$|[*|\\]")
"""What no name begins, ends or is written with: it was cut at the wrong place, or is a signature's reading."""


_SIGNS = re.compile(r"[^\w«\"“‘'(（<【\[¡¿&@#+]*")
"""What a screen sets before a name: `⌂`, `◎`, a dash."""
_FORM_FIRST = re.compile(
    r".{3,80}?(?<![\w.])(?:Ltd|Limited|LLC|LLP|Inc|PLC|plc|GmbH|Pty|Corp|S\.[AL]\.(?:S\.|C\.|U\.)?|S\.R\.L|Ltda|SARL|Bhd)\.?(?=\s+(?:the|for|of|a|an|la|el|por|en|and [a-z]|has|is|to)\s)"
)
"""`Visayas Gift Shop Inc. the sum of`: behind its form a sentence goes on."""
_STAMPED = re.compile(r"(?<=公司)[\u3400-\u9fff]{1,2}$(?<![店厂部处站])")
"""A stamp's letters that ran into the name below it."""
_SMALL = re.compile(r"[a-zа-яё]{4,}(?:\s|$)|(?:The|This|Our|Your|El|La|Los)$")
"""Words of a sentence."""
_WITH_FORM = re.compile(
    rf"(?:^|[\s,.(«\"])(?:{FORMS})(?:$|[\s,.)»\"«])|公司|厂|店|中心|个体|局|院|所$|站$|商行|经营部|工作室|合作社",
    re.IGNORECASE,
)


_UPRIGHT = re.compile("[购买销售方密码区备注]{1,4}")
"""Of a tax invoice's labels that are set upright (购买方, 密码区) what stood on one line."""


def name(text: str) -> Read | None:
    """A person's or firm's name: letters; what follows it (address, tax number) cut off."""
    cut = _CUT.search(plain(text))
    end = cut.start() if cut and cut.start() > 1 else len(text)
    end = _comma(text, end)
    if _SIGNED.match(text) or _MAIL_ALONE.fullmatch(text) or _POINTS.match(plain(text).lstrip(' :,"“«')):
        return None
    before = _SIGNS.match(text)
    start = before.end() if before else 0
    for first in (_LABELLED, _CALLED, _SEAL_FIRST, _OUR):
        before = first.match(text, start)
        start = before.end() if before else start
    value = re.sub(r"\s+", " ", text[start:end]).strip(" ,;:|_*-–—›>‹")
    goes_on = _FORM_FIRST.match(value)
    value = goes_on[0] if goes_on else value
    stamped = goes_on or _STAMPED.search(value)
    value = value[: stamped.start()] if stamped and not goes_on else value
    value = re.sub(r"\s*\(\d{1,2}[а-яa-z]?\)$", "", value)  # a form's own number of the line: (6а)
    value = _SEALED.sub("", value).strip()
    value = re.sub(r"有限(?:责任)?公?$", lambda found: found[0].removesuffix("公") + "公司", value)  # a form is whole
    value = re.sub(r"(?<![^\s«\"“(])l(?=[lnmst][a-záéíóúñ]{3})", "I", value)  # `lluminación`: no name begins small
    if value.endswith(".") and not re.search(
        r"(?:ltd|inc|co|corp|s\.l|s\.a|u|c\.v|llc|о|bros|pte|(?<!\w)\w\.\w)\.$", value.lower()
    ):
        value = value.rstrip(".")
    letters = re.sub(r"[\W\d_]", "", value)
    if _ONLY_FORM.fullmatch(value) or _KIND_OF_FIRM.fullmatch(value) or _SENTENCES.search(value):
        return None
    if not 2 <= len(letters) <= 110 or len(value) > 130 or _WORDS_NOT_NAMES.match(plain(value)):
        return None
    if _SMALL.match(value) and not _WITH_FORM.search(value):
        return None
    if sum(one.isdigit() for one in value) > len(letters) or _UPRIGHT.fullmatch(letters) or _CODED.match(value):
        return None
    fits = 1.0 if _WITH_FORM.search(value) else 0.9
    coded = fits < 1 and re.search(r"\d", re.sub(r"№ ?\d+", "", value)) is not None  # `ФНС № 46` is an office's name
    single = coded or (
        fits < 1 and re.fullmatch(r"[^\W\d_\u3400-\u9fff]+", value) is not None
    )  # `SHENZHEN`, `RECEPTOR`
    fits = min(fits, 0.8) if single or stamped or _UNNAMED.search(value) else fits
    return Read(value, start, start + len(text[start:end].rstrip()), fits)


def _comma(text: str, end: int) -> int:
    """At a comma the name ends, unless a legal form follows: `Qingyun Trading Co., Ltd.`"""
    for found in re.finditer(r"[,，;；]", text[:end]):
        behind = text[found.end() : end]
        if not _FORM.match(behind) and found.start() > 1:
            return found.start()
    return end


def text_of(text: str) -> Read | None:
    """Any words."""
    start = len(text) - len(text.lstrip(" :：.,;|-–—_*"))
    value = re.sub(r"\s+", " ", text[start:]).strip(" ,;:|_*")
    return Read(value, start, len(text.rstrip())) if re.search(r"\w", value) and len(value) <= 300 else None
