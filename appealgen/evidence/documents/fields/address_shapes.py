"""What an address looks like in whatever country: post codes by their shapes, words for streets, houses and parts of houses."""

from __future__ import annotations

import re

_STATES = r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
POST = re.compile(
    r"(?<![\w-])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"  # United Kingdom
    rf"|{_STATES},? \d{{5}}(?:-\d{{4}})?"
    r"|(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \d{4}"
    r"|[A-Z]\d[A-Z] \d[A-Z]\d"  # Canada
    r"|(?:Singapore|SINGAPORE) \(?\d{6}\)?"
    r"|[A-Z][a-z]+(?: ?[-–] ?|,? )[1-8]\d{2} ?\d{3}"  # India
    r"|(?:[A-Z]{1,2}-)?\d{5},? (?!\d)[A-ZÁÉÍÓÚÑÄÖÜÀÈÇŠŽ][^\W\d_]+(?:-[^\W\d_]+)?"  # Spain, Germany, France, Italy, Turkey
    r"|\d{4} ?[A-Z]{2},? [A-Z][a-z]+|\d{2,4}-\d{3} [A-ZŁŚŻ]\w+"  # Netherlands; Poland, Portugal
    r"|C\.? ?P\.? ?\d{5}|CEP:? ?\d{5}-?\d{3}|[1-6]\d{5}, ?(?=[А-ЯЁ]|г|обл))(?!\w)|(?<!\d)[12]\d{5}, (?=[А-ЯЁ]|г)"
)
_STREET = re.compile(
    r"(?<![\w-])(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Square|Sq|Place|Parade|Pde|Terrace|Close|Crescent|Cres"
    r"|Highway|Hwy|Parkway|Pkwy|Expressway|Quay|Row|Walk|Yard|Wharf|Mills?|Park|Estate|Mews|Gardens|Grove|Lorong|Jalan|Jln|Marg|Nagar|Complex|Arcade|Tower|House|Industrial)(?![\w-])"
    r"|(?<!\w)(?:C/|(?:Calle|Cll?|Av(?:da)?|Avenida|Plaza|Pza|Paseo|Ctra|Carretera|Camino|Pol[ií]gono|Pol|Ronda|Rambla|Cra|Kra?|Carrera|Jr|Jir[oó]n|Pasaje|Pje|Traves[ií]a|Barrio|Col|Colonia"
    r"|Transversal|Diagonal|Urb|Rua|Via|Viale|Rue)(?:\.|(?!\w)))(?=.{0,48}?(?:\d|s/n))"
    r"|(?<!\w)[A-ZÄÖÜ]?[a-zäöüß-]+(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|damm|ufer|straat|laan|gracht|gade|vej|gatan)(?= \d)"
    r"|(?<!\w)(?:ул|улица|пр-?к?т|просп|проспект|пер|переулок|ш|шоссе|наб|набережная|б-?р|бульвар|пл|площадь|проезд|пр-?д|мкр|тракт|аллея|линия|пр)(?:\.|(?!\w))",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"(?<!\w)(?:unit|suite|ste|room|rm|flat|floor|shop|block|blk|level|lot|plot|building|bldg|warehouse|office|stall|apt|km|local|piso|planta|nave|int|interior|depto|dpto|oficina|of|cp"
    r"|д|дом|корп|стр|пом|помещ|помещение|кв|оф|офис|лит|литер|п)\.?,? ?(?:no\.? ?)?[#№]?[A-ZА-Я]{0,2}\d|#\d{2}-\d{2}|(?<!\w)[GM]/F|\d{1,2}/F|\d(?:st|nd|rd|th) floor|p\.? ?o\.? ?box"
    r"|(?-i:(?<!\w)(?:г|гор|город|обл|край|респ|р-н|дер|пос|с)(?:\.\s?|\s)[А-ЯЁ]|[а-яё] (?:обл|край|респ)(?!\w))",
    re.IGNORECASE,
)
_LANDS = re.compile(
    r"(?<!\w)(?:U\.?K|USA|U\.?S\.?A|United Kingdom|England|Scotland|Wales|Ireland|United States|Canada|Australia|New Zealand|India|Nigeria|Kenya|Ghana|South Africa|Singapore|Malaysia|Hong Kong|Kowloon"
    r"|P\.?R\.? ?China|China|Taiwan|Vietnam|Thailand|Indonesia|Philippines|Pakistan|Bangladesh|UAE|United Arab Emirates|Turkey|Germany|France|Italy|Spain|Poland|Netherlands|España|México|Colombia|Chile|Perú|Argentina|Ecuador|Uruguay"
    r"|Российская Федерация|Россия|Беларусь|Казахстан|Lagos|Abuja|Nairobi)(?!\w)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_CUT = re.compile(
    r"\s*[,;·•|/(]?\s*(?:☎|✆|📞|\btel(?:e(?:phone|fax))?\b|\btlfn?o?\b|\btelf?\b|\bph(?:one)?\b|\bfax\b|\bmob(?:ile)?\b|\bpbx\b|\bwhats?app\b|\be-?mail\b|\bemail\b|\bweb\b|www\.|https?:|[\w.+-]+@|\bтел\b|\bтелефон\b|\bфакс\b|\bмоб\b"
    r"|20\d\d年|電話|电话|傳真|传真|手机|邮编|邮箱|网址|联系|\+\d[\d ()-]{7,}|\b(?:vat|nif|cif|ruc|rut|nit|gstin|abn|инн|кпп|огрн|р/с|бик|reg(?:istered|istration)?|company) ?(?:no|number|reg|in)?\b\.?).*$",
    re.IGNORECASE,
)
"""What follows an address on its line: how to call, what it is registered as."""
_MARKS = re.compile(r"\s+[·•|—–]\s+")
_ENDS = re.compile(
    r"(?:(?<=[\d)])|(?<=[^\W\d_]{4}))\.\s+(?=[A-ZА-ЯЁ][а-яёa-z]+ [а-яёa-z])|;\s|\s\((?=кадастр|далее)|, (?:именуем|действующ|в лице)"
)
"""A sentence goes on behind it."""
_CN_PLACE = r"(?:省|市|区|區|县|縣|镇|鎮|乡|街道|自治州|路|道|街|巷|弄|胡同|村|园|園|工业区|開發區|开发区|里|苑|广场|廣場|大厦|大廈|九龍|新界|香港)"
_CN_NUMBER = (
    r"(?:\d+(?:[-—–]\d+)*|[一二三四五六七八九十]+)\s?(?:号|號|室|楼|樓|层|層|栋|幢|座|铺|舖|排|单元|弄|组|库|期)"
)
CHINESE = re.compile(
    rf"[\u3400-\u9fff（）()A-Za-z\d#·、 -]{{0,40}}?{_CN_PLACE}[\u3400-\u9fff（）()A-Za-z\d#·、 -]{{0,30}}?{_CN_NUMBER}(?:(?:[\u3400-\u9fff（）()A-Za-z\d#、 -]{{0,16}}?(?:{_CN_NUMBER}|[A-Z] ?[座室栋区單单]元?))*)(?:\s?[A-Z] ?[室座]|[东南西北]侧|内|之[一二三\d]|[（(][^（）()]{{1,14}}[)）])?"
)
_NO_CHINESE = re.compile(
    r"公司|合同|条|号码|编号|订单|日期|发票|账号|许可证|备案|\d号公告|第\d|通知|标准|月\d|款号|元整|银行|支行"
)


def score(text: str) -> int:
    """How much an address it looks: 1 a part perhaps, 3 and more one."""
    if re.search(r"[\u3400-\u9fff]{4}", text):
        return 4 if chinese(text) else 0
    points = 2 * bool(POST.search(text)) + bool(_HOUSE.search(text)) + bool(_LANDS.search(text))
    points += 2 * street(text)
    points += text.count(",") >= 2 and points > 0
    return points if _DIGIT.search(text) or _LANDS.search(text) else min(points, 1)


def street(text: str) -> bool:
    return _STREET.search(text) is not None and _DIGIT.search(text) is not None


def closed(text: str) -> bool:
    """It has come to its post code or its country."""
    return bool(POST.search(text) or _LANDS.search(text))


def chinese(text: str) -> str | None:
    found = CHINESE.search(text)
    return found[0].strip(" 、-·") if found and not _NO_CHINESE.search(found[0]) and len(found[0]) >= 7 else None


def bare(text: str) -> str:
    """Without phones, mails, tax numbers and what else stands on its line; its parts that a sign divides stay where they are places."""
    kept: list[str] = []
    for part in _MARKS.split(_CUT.sub("", text)):
        part = _ENDS.split(part)[0]
        if kept and not score(part):
            break
        kept.append(part)
    return " · ".join(kept).strip(" ,;·|-")


_INSIDE = re.compile(
    r"(?:^|[,;]\s|\s)(?=[1-6]\d{5}, ?(?:[А-ЯЁ]|г|обл))"
    r"|(?:ИНН|КПП|ОГРН(?:ИП)?|УНП|БИН)\s\d{9,15},\s(?=[А-ЯЁг])|^[^\d:：]{2,24}[:：]\s*"
    r"|(?<![\w.])(?:Ltd|Limited|LLC|LLP|Inc|PLC|GmbH|AG|B\.?V|S\.?[AL]\.?(?:S|C|U)?|S\.?R\.?L|S\.?p\.?A|Ltda|A[BS]|ApS|Oy|Corp|Pty|Sdn Bhd)\.?,\s(?=[A-ZÁÉÍÓÚ\d])"
)


def begin(text: str) -> int:
    """Where in its line it begins: behind a firm's name and numbers, a Russian one at its post code."""
    ends = [found.end() for found in _INSIDE.finditer(text) if score(text[found.end() :]) >= 2]
    return ends[-1] if ends else 0


def is_place(text: str) -> bool:
    """What may be an address at all: it has a number or a place's name."""
    return _DIGIT.search(text) is not None or score(text) > 0
