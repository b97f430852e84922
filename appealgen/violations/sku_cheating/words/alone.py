"""A part that an option sells alone, whatever it is called: `hood only`, `单灯罩`, `плафон без люстры`, `tapa suelta`."""

from __future__ import annotations

import re
from functools import lru_cache

from appealgen.violations.sku_cheating.words import folded
from appealgen.violations.sku_cheating.words.colours import without_colours
from appealgen.violations.sku_cheating.words.measures import without_measures

_ARTICLE = r"(?:the|an?|el|la|l[oae]s?|una?|les?|une|os?|as?)\s"
_NOT_ONE = (
    "团罐袋卷块根粒颗枚朵株棵本册杯壶桶箱人层色面肩排门头孔杯反开控线频核卡向机个件只片支条包瓶盒张双手边侧季品次月"
)
"""After 单 these tell how many or how large, or that the goods come without what usually goes with them."""
_ALONE: tuple[str, ...] = (
    rf"^\W*(?:only|just)\s(?:{_ARTICLE}|one\s)?(?P<part>.+)$",
    r"^(?P<part>.+?)\W+(?:only|alone|separately|sold\sseparately|by\sitself|on\sits\sown)\W*$",
    r"^\W*(?:spare|replacement)\s(?P<part>.+)$",
    rf"^\W*(?:(?:仅|只|光)(?:有|要|买|卖|含|拍)?|单独?(?:买|卖|拍|要)?(?![{_NOT_ONE}]))(?P<part>\w.*)$",
    r"^(?P<part>.+?)\W*(?:单独|单卖|单买|单拍)\W*$",
    r"^\W*(?:备用|替换)(?P<part>\w.*)$",
    r"^\W*(?:только|запасн\w+)\s(?P<part>.+)$",
    r"^(?P<part>.+?)\W+отдельно\W*$",
    rf"^\W*(?:solo|solamente|unicamente|apenas|somente|so|seulement|uniquement|juste)\s(?:{_ARTICLE})?(?P<part>.+)$",
    r"^(?P<part>.+?)\W+(?:suelt[oa]s?|sol[oa]s?|por\sseparado|aparte|de\srepuesto|de\srecambio|avuls[oa]s?|seule?s?)\W*$",
)
_WITHOUT = r"^(?P<part>.+?)\W*(?:\b(?:without|no|без|sin|sem|sans)\s(?:the\s|el\s|la\s|o\s|a\s|le\s)?|不含|不带|没有|无)(?P<goods>\w+)\W*$"
_BESIDE = r"^(?P<part>.+?)\s(?:for|к|ко|для|para)\s(?:the\s|your\s|el\s|la\s|su\s)?(?P<goods>\w+)\W*$"
"""`rain cover for backpack`, where the listing is of backpacks."""
_TIMES = r"^\W*\d+\s?[x×]?\s"


@lru_cache(4000)
def part_alone(name: str, title: str) -> str | None:
    """What is sold without the rest; None where only a colour or a size is said to be, or nothing."""
    text = folded(name)
    told = [match["part"] for pattern in _ALONE if (match := re.search(pattern, text))]
    without = re.search(_WITHOUT, text)
    if without and _names(title, without["goods"]):
        told.append(without["part"])
    beside = re.search(_BESIDE, text)
    if beside and _names(title, beside["goods"]) and not _names(title, beside["part"].split()[-1]):
        told.append(beside["part"])
    for part in told:
        thing = re.sub(_TIMES, "", part).strip(" ()[]（）【】-,，")
        if without_colours(without_measures(thing)):
            return thing
    return None


def _names(title: str, word: str) -> bool:
    """Whether the title speaks of it: the word, or the same word in another case or number; of Chinese, its letters."""
    if re.search(r"[\u4e00-\u9fff]", word):
        return word in folded(title)
    stem = word[: max(4, len(word) - 2)]
    return len(word) > 2 and any(one.startswith(stem) for one in re.findall(r"\w+", folded(title)))
