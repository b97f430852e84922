"""Owners' names compared by a key, never by a score: a score can't tell a misread name from another firm's.

Measured (ratio of rapidfuzz): the right name, misread, 94; another firm, `Qingyuan` for `Qingyun`, 99.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Literal

Sameness = Literal["same", "near", "other"]

FORMS = (
    r"co(?:mpany)?\.?,? ?ltd\.?|company limited|limited|ltd\.?|llc|l\.l\.c\.?|inc(?:orporated)?\.?|corp(?:oration)?\.?|plc|llp|gmbh(?: & co\.? kg)?|ag|kg|bv|b\.v\.|sarl|s\.a\.r\.l\.?|sas|srl|s\.r\.l\.?|spa|s\.p\.a\.?"
    r"|s\.l\.u?\.?|s\.c\.p\.?|s\.l\.[lp]\.?|s\.? ?coop\.?|c\.b\.|slu?|s\.a\.u?\.?|sau?|s\.a\. de c\.v\.|sociedad limitada|sociedad an[oó]nima|pty\.?|pte\.?|sp\. z o\.o\.|oy|ab|as|aps|a/s|dac|s\.c\.a\.?|s\.a\.s\.?|s\. de r\.l\.(?: de c\.v\.)?|s\.a\.p\.i\. de c\.v\.|pvt\.?|private limited|sdn\.? bhd\.?|s\.r\.o\.|d\.o\.o\.|kft\.?|e\.k\.|e\.u\.|lda\.?|ltda\.?|limitada|e\.i\.r\.l\.?|e\.?o\.?o\.?d"
    r"|s\.c\.|s\.a\.c\.?|s\.a\.t\.?|c[ií]a\.? ltda\.?|s\.r\. ?ltda\.?|s\.p\.r\. de r\.l\.?|o[üÜ]|uab|a\.ş\.|ltd\. ?şti\.?|a\.s\.|jsc|pjsc|ojsc"
    r"|ооо|оао|зао|пао|нао|ао|ип|тоо|чп|одо|соо|чуп|чтуп|чптуп|ктуп|уп|кфх|обществ\w+ с ограниченной ответственностью|индивидуальн\w+ предпринимател\w+|(?:публичн\w+ )?акционерн\w+ обществ\w+"
    r"|股份有限公司|有限责任公司|有限公司|公司"
)
"""Legal forms, as patterns; they say nothing of who it is."""
_ALIKE = str.maketrans("01l|i5s8b2z6g", "oiiiissbbzzgg")
_CYRILLIC = str.maketrans("авекмнорстухіјѕ", "abekmhopctyxijs")
NEAR = 2
"""Edits between two keys up to which a person looks."""


@cache
def _forms() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{FORMS})(?![^\W_])", re.IGNORECASE)


def key(name: str) -> str:
    """What of a name is compared: no case, signs, legal forms; letters that look alike are one letter."""
    text = _unaccented(unicodedata.normalize("NFKC", name).casefold()).replace("ё", "е").replace("&", " and ")
    text = re.sub(r"(?:股份|责任)?有限(?:责任)?公司|公司", " ", text)
    without = re.sub(r"\bco\b\.?|\bcompany\b|\bthe\b", " ", _forms().sub(" ", text))
    text = without if re.search(r"\w", without) else text
    letters = re.sub(r"[\W_]", "", text)
    return letters.translate(_CYRILLIC).translate(_ALIKE).replace("rn", "m").replace("vv", "w")


def _unaccented(text: str) -> str:
    """`JARDÍN` is often printed `JARDIN`; only Latin letters: `й` is another letter than `и`."""
    return "".join(
        letter if ord(letter) < 0xC0 or (base := unicodedata.normalize("NFD", letter)[0]) > "z" else base
        for letter in text
    )


def is_firm(name: str) -> bool:
    """By its form, or by what Chinese businesses end with; a person's name has neither."""
    return _forms().search(name) is not None or re.search(r"公司|[厂店铺部行社]$|中心|工作室|商行", name) is not None


def compare(one: str, other: str) -> Sameness:
    """`same` by the key; `near`: a person must look (two letters off, initials, a transliteration, a part of it); else `other`."""
    left, right = key(one), key(other)
    if not left or not right:
        return "other"
    if left == right or _is_one_of_two(one, right) or _is_one_of_two(other, left):
        return "same"
    if _parts(one) == _parts(other) or edits(left, right) <= _allowed(left, right) or _written_otherwise(one, other):
        return "near"
    if _is_declined(one, other) or _is_shortened(one, other):
        return "near"
    shorter, longer = sorted((left, right), key=len)
    return "near" if len(shorter) >= 6 and shorter in longer else "other"


def _is_one_of_two(both: str, one: str) -> bool:
    """A firm in two languages, `义乌市…有限公司 (Yiwu … Co., Ltd.)`; a place between brackets, `(Shanghai)`, is no firm's name."""
    found = re.fullmatch(r"\s*([^()（）]+)[(（]([^()（）]+)[)）]\s*", both)
    return found is not None and all(map(is_firm, found.groups())) and one in map(key, found.groups())


def same_script(one: str, other: str) -> bool:
    """Whether both are written in Chinese, in Cyrillic or in neither: only then can an address be held against another."""
    return _scripts(one) == _scripts(other)


def _scripts(text: str) -> tuple[bool, bool]:
    return re.search(r"[\u3400-\u9fff]", text) is not None, re.search(r"[а-яё]", text, re.IGNORECASE) is not None


def _parts(name: str) -> list[str]:
    """A person's names in whichever order; a firm's words keep theirs."""
    words = re.findall(r"[^\W\d_]+", name.casefold())
    return sorted(map(key, words)) if 2 <= len(words) <= 3 and not _forms().search(name) else [key(name)]


ENDINGS = 3
"""Letters by which Russian cases differ: Иванов, Ивановой; Пётр, Петру."""


def _is_declined(one: str, other: str) -> bool:
    """A person in two cases, Петров Пётр and Петрову Петру: each word begins alike. Only Russian names bend."""
    words = [re.findall(r"[а-я]+", _forms().sub(" ", name.casefold().replace("ё", "е"))) for name in (one, other)]
    return 2 <= len(words[0]) <= 3 and len(words[0]) == len(words[1]) and all(map(_bends, *words))


def _is_shortened(one: str, other: str) -> bool:
    """A person's first names, or some of them, as initials: Лебедева О. В. and Лебедева Ольга Викторовна, J. Smith and John Smith."""
    words = [re.findall(r"[^\W\d_]+", _forms().sub(" ", name.casefold().replace("ё", "е"))) for name in (one, other)]
    short, long = sorted(words, key=lambda parts: sum(map(len, parts)))
    if not 2 <= len(short) == len(long) <= 4:
        return False
    initials = [part for part in short if len(part) == 1]
    whole = [part for part in short if len(part) > 1]
    others = [part for part in long if part not in whole]
    return bool(initials and whole) and len(others) == len(initials) and [part[0] for part in others] == initials


def _bends(one: str, other: str) -> bool:
    stem = max(3, max(len(one), len(other)) - ENDINGS)
    return one[:stem] == other[:stem] and abs(len(one) - len(other)) <= ENDINGS


def _allowed(left: str, right: str) -> int:
    """Of a short name two letters are half of it: 张伟 and 张强 are two persons."""
    shortest = min(len(left), len(right))
    return NEAR if shortest >= 6 else 1 if shortest >= 3 else 0


def edits(left: str, right: str) -> int:
    """Letters to put in, take out or exchange; NEAR + 1 for more than NEAR between texts of other lengths."""
    if abs(len(left) - len(right)) > NEAR:
        return NEAR + 1
    row = list(range(len(right) + 1))
    for at, letter in enumerate(left, 1):
        before, row = row, [at]
        for place, against in enumerate(right, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != against)))
    return row[-1]


_TRADES = re.compile(
    r"贸易|商贸|工贸|实业|科技|技术|电子|电器|信息|网络|进出口|国际|供应链|电子商务|制造|制品|用品|五金|工具|机械|服装|服饰|纺织|玩具|家居|家具|陶瓷|茶具|灯具|照明|光电|皮具|箱包|塑胶|塑料|化妆品|食品|市(?=..)"
)
"""What firms deal in is translated (`Trading` for 贸易), their own name and town are spelt."""
_SPELT = 8
"""Letters of a spelt name and town at least: `Shanghai` alone is a town."""


def _written_otherwise(one: str, other: str) -> bool:
    """Chinese and its pinyin, Russian and its transliteration: a suggestion, never more than `near`."""
    from appealgen.evidence.documents.transliteration import latin

    left, right = (key(latin(name)) for name in (one, other))
    if latin(one) == one and latin(other) == other:
        return False
    if len(left) >= 4 and len(right) >= 4 and (left in right or right in left or edits(left, right) <= NEAR):
        return True
    spelt, against = (
        key(latin(_TRADES.sub("", re.sub(r"(?:股份|责任)?有限(?:责任)?公司", "", name)))) for name in (one, other)
    )
    shorter, longer = sorted((spelt, against), key=len)
    return len(shorter) > _SPELT and shorter in longer
