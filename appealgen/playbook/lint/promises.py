"""Promises that a store can't keep or mustn't make, as patterns by language. A sentence that refuses the thing is no promise."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DAY_EN = r"(?:\{\w+\}|\d+|tomorrow|today|(?:next|this) week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\w+ days)"
_DAY_RU = r"(?:\{\w+\}|\d+|завтра|сегодня|через|на следующей неделе|в понедельник|в пятницу)"
_DAY_ES = r"(?:\{\w+\}|\d+|mañana|hoy|la semana que viene|el lunes|el viernes|el día)"

_SURE = {
    "en": r"(?:definitely|certainly|surely|for sure|guaranteed?|guarantees|promised?|without fail|no matter what|100\s?%)",
    "ru": r"(?:точно|обязательно|непременно|гарантированно|гарантируем|гарантирую|обещаем|обещаю|100\s?%|стопроцентно)",
    "es": r"(?:seguro que|con toda seguridad|sin falta|garantizad[oa]s?|garantizamos|garantizo|prometemos|prometo|100\s?%|definitivamente)",
    "zh": r"(?:一定|保证|肯定|绝对|承诺|必定|百分之百|100\s?%)",
}
_ARRIVES = {
    "en": r"(?:arrive|arrives|delivered|delivery|reach(?:es)? you|get to you|receive (?:it|your|the))",
    "ru": r"(?:прид[её]т|придут|доставим|доставят|доставлен\w*|доставку|получите|прибудет)",
    "es": r"(?:llegará|llegue|llega|entregado|entregará\w*|entrega|recibirá)",
    "zh": r"(?:到货|送达|到达|收到|送到|到您)",
}
_REFUND = {
    "en": r"(?:refund(?:ed)?|money back)",
    "ru": r"(?:верн[её]м|возврат\w*|верн[уё]тся|деньги)",
    "es": r"(?:reembols\w*|devol(?:ver|uci)\w*|dinero)",
    "zh": r"(?:退款|退钱|全额退|赔付|赔偿)",
}


def _both(one: str, other: str, between: str = r"[^.!?。！？\n]{0,60}?") -> str:
    return rf"{one}{between}{other}|{other}{between}{one}"


_PATTERNS = {
    "date": [
        *(_both(_SURE[language], _ARRIVES[language]) for language in _SURE),
        rf"(?<!\w)(?:will|shall|'ll) (?:\w+ ){{0,3}}?(?:arrive|be delivered|reach you|get to you)[^.!?\n]{{0,20}}? (?:by|on|before|within|in) {_DAY_EN}",
        rf"(?<!\w)you(?: will|'ll) (?:receive|get) (?:it|your \w+|the \w+) (?:by|on|before|within|in) {_DAY_EN}",
        rf"(?:прид[её]т|будет доставлен\w*|доставим|получите)(?: \w+){{0,3}}? (?:до |не позднее |к )?{_DAY_RU}",
        rf"(?:llegará|será entregado|lo recibirá|recibirá su \w+)(?: \w+){{0,2}}? (?:el |en |antes del? |para el? )?{_DAY_ES}",
        r"(?:包裹|货物|订单|您)?(?:会|将)(?:在|于)?\s?(?:\{\w+\}|\d+\s?[天日月]|明天|后天|下周)[^。！？\n]{0,8}?(?:前|内|之前)?(?:送达|到货|到达|收到)",
    ],
    "refund": [
        *(_both(_SURE[language], _REFUND[language]) for language in _SURE),
        r"(?:full )?refund (?:is )?without (?:any )?(?:conditions?|questions?)|no.questions.asked refund",
        r"无条件(?:全额)?退款|безусловн\w+ возврат|reembolso sin condiciones",
    ],
    "value": [
        r"(?:declare|declared|declaring|write|state|put|mark|fill in)[^.!?\n]{0,40}?(?:low|lower|small|smaller|reduced)[\w ]{0,20}?(?:value|price|amount)",
        r"(?:low|lower|reduce|reduced)[\w ]{0,12}? (?:declared|customs) value|(?:declare|mark|send) (?:it|the parcel|the package|your parcel) as (?:a )?gift",
        r"(?:ука[зж]\w+|заяв\w+|запи[сш]\w+|напи[сш]\w+|постав\w+)[^.!?\n]{0,40}?(?:низк|заниж|меньш)\w*[^.!?\n]{0,20}?(?:стоимост|цен|сумм)\w*|заниз\w* (?:стоимость|цену|сумму)|(?:отправ|ука[зж]|оформ)\w+[^.!?\n]{0,25}? как подарок",
        r"(?:declar|pon|indicar|escrib)\w*[^.!?\n]{0,40}?(?:valor|precio|importe) (?:más )?(?:bajo|reducido|menor|inferior)|(?:declar|envi|marc)\w*[^.!?\n]{0,25}? como regalo|baj\w+ el valor declarado",
        r"(?:低报|少报|报低|申报低|低申报)|(?:申报|填写?|写)[^。！？\n]{0,10}?(?:低|少|小)[^。！？\n]{0,6}?(?:价|值|金额)|(?:写成|申报为|标为|当作)礼[品物]",
    ],
    "gift": [
        r"(?:gift|present|cash|money|coupon|bonus)[^.!?\n]{0,50}?(?:paypal|bank transfer|outside (?:of )?(?:aliexpress|the platform)|off the platform|western union)",
        r"(?:gift|present|cash|money|refund|discount|coupon)[^.!?\n]{0,50}?(?:if|when|for|after)[^.!?\n]{0,25}?(?:five|5).?stars?|(?:five|5).?stars?[^.!?\n]{0,50}?(?:gift|present|cash|refund)",
        r"(?:подар\w+|деньги|бонус)[^.!?\n]{0,50}?(?:вне (?:площадки|платформы|aliexpress)|на карту|paypal)|(?:подар\w+|деньги|бонус|вернём)[^.!?\n]{0,50}?(?:за|если)[^.!?\n]{0,25}?(?:пять|5)\s?зв[её]зд",
        r"(?:regalo|dinero|bono)[^.!?\n]{0,50}?(?:fuera de (?:aliexpress|la plataforma)|paypal|transferencia)|(?:regalo|dinero|reembolso|descuento)[^.!?\n]{0,50}?(?:por|si)[^.!?\n]{0,25}?(?:cinco|5) estrellas",
        r"(?:礼[品物]|现金|红包|返现)[^。！？\n]{0,25}?(?:微信|支付宝|平台外|站外|私下)|(?:微信|支付宝|平台外|站外|私下)[^。！？\n]{0,20}?(?:礼[品物]|现金|红包|返现)|(?:五星|5\s?星|好评)[^。！？\n]{0,15}?(?:返现|红包|礼[品物]|现金)",
    ],
}  # fmt: skip
_FOUND = {kind: [re.compile(one, re.IGNORECASE) for one in patterns] for kind, patterns in _PATTERNS.items()}

_REFUSED = re.compile(
    r"(?<!\w)(?:not|never|no|nobody|cannot|unable|mustn't|without being able)(?!\w)|n't(?!\w)|against the (?:law|rules)"
    r"|(?<!\w)(?:не|нельзя|никогда|никто|невозможно|нет)(?!\w)"
    r"|(?<!\w)(?:no|nunca|nadie|tampoco|imposible)(?!\w)|不|没|无法|未|别|禁止|勿|难以",
    re.IGNORECASE,
)
_UNLESS_REFUSAL_ITSELF = re.compile(
    r"no matter what|without fail|sin falta|no.questions.asked|无条件|without any", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?。！？\n]+")


def promises(text: str) -> Iterator[tuple[str, int, str]]:
    """Each promise: its kind (`date`, `refund`, `value`, `gift`), where it begins, and its words; one of a kind a sentence."""
    for sentence in _SENTENCE.finditer(text):
        words = sentence[0]
        for kind, patterns in _FOUND.items():
            found = next((found for pattern in patterns if (found := pattern.search(words))), None)
            if found and not _refused(words[: found.end()]):
                yield kind, sentence.start() + found.start(), found[0].strip()


def _refused(words: str) -> bool:
    return _REFUSED.search(_UNLESS_REFUSAL_ITSELF.sub("", words)) is not None
