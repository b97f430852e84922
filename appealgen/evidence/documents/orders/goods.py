"""The words by which goods are named, with whatever is a person's taken out of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from appealgen.evidence.documents.orders import values
from appealgen.evidence.documents.orders.headings import kept_back
from appealgen.evidence.documents.private import personal

LONGEST = 90
"""Letters of a product that are kept."""
_ODD = re.compile(r"[^\x20-\u024f\u0400-\u052f\u2010-\u2026\u2116\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+")
"""Signs that no letter of ours is set with: little pictures, scripts of other languages."""
_MAIL = re.compile(r"\S+@\S+")
_LINK = re.compile(r"(?i)(?:https?://|www\.)\S+|(?<!\w)@\w{3,}")
_DIGITS = re.compile(r"\+?\d[\d\s()-]{7,}\d")
"""Eight digits and more: a phone, a card, a postcode with its house. No product needs them."""
_LABELS = (
    "notes?|remarks?|comments?|messages?|memo|for|to|attn|engraved?|name|gift|buyer|customer|ship(?:ping)? to|deliver to|address|tel|phone"
    "|备注|留言|买家|收货|收件|地址|电话|примечани\\w*|комментари\\w*|для|имя|адрес|получател\\w*|nota|mensaje|para|nombre|direcci[oó]n"
)
_NAME = "[A-ZА-ЯЁÁÉÍÓÚÑ][a-zа-яёáéíóúñ]+"
_ASIDE = re.compile(
    rf"[\s(（\[,;|/–—-]*(?<!\w)(?i:{_LABELS})(?:\s*[:：=]|(?<=для)\s+(?=[А-ЯЁ][а-яё])|\s+(?={_NAME}\s+{_NAME})).*",
    re.DOTALL,
)
"""Where the goods end and a word to the seller begins: `Mug, note: for Ivan`, `Mug for Ivan Example`."""
_WORD, _CYRILLIC = re.compile(r"[^\W\d_]+"), re.compile(r"[а-яё]")
_INFO = re.compile(r"【\d+】")
_PART = re.compile(r"[(（]\s*(?P<label>[^:：()（）]{2,30})\s*[:：](?P<value>[^()（）]*)[)）]")
_ATTRIBUTES = re.compile(r"(?:产品|商品)?属性|(?:product )?attributes?|sku|характеристик\w*|свойств\w*|atributos?")
_CODES = re.compile(r"(?:商家|商品|产品)编码|(?:seller |merchant |product )?(?:sku )?code|артикул|c[oó]digo")
_COUNTS = re.compile(r"(?:产品|商品)?数量|(?:product )?q(?:uanti)?ty|количество|cantidad")


def named(product: str, option: str, persons: Iterable[str] = ()) -> str | None:
    """Title and options, each without what is a person's."""
    words = tuple(persons)
    return ", ".join(part for text in (product, option) if (part := clean(text, words))) or None


def clean(text: str, persons: Iterable[str] = ()) -> str | None:
    """A product's words without a word to the seller, mails, links, long numbers, and whatever stands in `persons`."""
    text = _ASIDE.sub("", text.split("\n")[0])
    for pattern in (_MAIL, _LINK, _DIGITS, _ODD):
        text = pattern.sub("…", text)
    for begin, end, _ in reversed(personal(text)):
        text = f"{text[:begin]}…{text[end:]}"
    text = _without(text, words_of(persons))
    text = re.sub(r"…(?:[\s,.-]*…)+", "…", " ".join(text.split())).strip(" ,;-|/")
    return (f"{text[: LONGEST - 1]}…" if len(text) > LONGEST else text) if re.search(r"[^\W_]", text) else None


def _without(text: str, words: frozenset[str]) -> str:
    """Chinese names stand without gaps; of Russian ones the ending varies."""
    for word in words:
        if word > "\u3400":
            text = text.replace(word, "…")
    plain = {word.casefold() for word in words}
    return _WORD.sub(lambda found: "…" if _is_among(found[0].casefold(), plain) else found[0], text)


def _is_among(word: str, words: set[str]) -> bool:
    if word in words:
        return True
    if not _CYRILLIC.search(word):
        return False
    return any(word[:n] == one[:n] for one in words if (n := max(4, min(len(word), len(one)) - 2)) <= len(word))


def codes(texts: Iterable[str], persons: Iterable[str] = ()) -> tuple[str, ...]:
    """Those that are codes, and no word of a person's."""
    named = {word.casefold() for word in words_of(persons)}
    found = (values.code(text) for text in texts)
    return tuple(code for code in found if code and code.casefold() not in named)


def words_of(persons: Iterable[str]) -> frozenset[str]:
    """Names, streets and places, each word of them: three letters and more, two of Chinese."""
    found = (word for text in persons for word in _WORD.findall(text))
    return frozenset(word for word in found if len(word) >= (2 if word > "\u3400" else 3))


def of_info(cell: str) -> list[dict[str, str]]:
    """The marketplace's own cell of products: `【1】 Title (产品属性: …) (商家编码: …) (产品数量: 2 piece)`, several in one."""
    parts = [part for part in _INFO.split(cell) if part.strip()]
    return [_of_part(part) for part in parts]


def _of_part(part: str) -> dict[str, str]:
    """Labels that aren't known are left out with what they say."""
    told = {"product": re.split(r"[(（\n]", part.strip())[0]}
    for found in _PART.finditer(part):
        label, value = found["label"].strip().casefold(), " ".join(found["value"].split())
        for name, words in (("option", _ATTRIBUTES), ("code", _CODES), ("quantity", _COUNTS)):
            if words.fullmatch(label) and kept_back(label) is None:
                told.setdefault(name, value)
    return told
