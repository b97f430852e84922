"""Whether a reviewer can read a paper's language, or has a translation beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.case.finding import Finding, weakens
from appealgen.evidence.documents.model import Document
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.languages import language
from appealgen.violations.documents.slots import Group, is_photo, read
from appealgen.violations.notice import words

CALLED = {
    "pl": "polish|polaco|польск|波兰语|波兰文",
    "de": "german|alem[aá]n|немецк|德语|德文",
    "fr": "french|franc[eé]s|французск|法语|法文",
    "it": "italian|итальянск|意大利语",
    "pt": "portuguese|portugu[eé]s|португальск|葡萄牙语",
    "nl": "dutch|neerland[eé]s|нидерландск|голландск|荷兰语",
    "tr": "turkish|turco|турецк|土耳其语",
    "cs": "czech|checo|чешск|捷克语",
    "ro": "romanian|rumano|румынск",
    "hu": "hungarian|h[uú]ngaro|венгерск",
    "sv": "swedish|sueco|шведск",
    "vi": "vietnamese|vietnamita|вьетнамск|越南语",
    "id": "indonesian|indonesio|индонезийск",
    "ja": "japanese|japon[eé]s|японск|日语|日文",
    "ko": "korean|coreano|корейск|韩语|韩文",
    "ar": "arabic|[aá]rabe|арабск|阿拉伯语",
    "he": "hebrew|hebreo|иврит",
    "th": "\\bthai|tailand[eé]s|тайск|泰语",
    "el": "greek|griego|греческ",
    "ka": "georgian|georgiano|грузинск",
    "hy": "armenian|armenio|армянск",
    "hi": "hindi|хинди",
    "uk": "ukrainian|ucraniano|украинск|乌克兰语",
}
"""How a notice names the languages in which it takes papers."""
_TRANSLATION = re.compile(r"translat|traducci[oó]n|traducid|перевод|перев[её]л|译文|译本|翻译", re.IGNORECASE)
SAME = 3
"""Numbers of four digits and more that a translation which doesn't call itself one shares with its original: two invoices of
one seller share his number and the buyer's."""


def is_in_a_language_they_read(group: Group, look: Look) -> Iterator[Finding]:
    """The language of each paper, by its own words, against English, Spanish, Chinese, Russian and those that the notice
    names; or whether a translation stands beside it.

    A reviewer gives a paper a minute. What he can't read proves nothing, and many notices ask for a translation in so many
    words.
    """
    notice = words(look.case, look.evidence)
    papers = list(read(group.papers, look))
    for paper, document in papers:
        told = None if is_photo(document) else language(document.text)
        if told is None or re.search(CALLED[told], notice, re.IGNORECASE):
            continue
        beside = [other for one, other in papers if one is not paper]
        if not any(_translates(other, document) for other in beside):
            yield weakens("not-translated", paper.file.place, language=told)


def _translates(other: Document, document: Document) -> bool:
    """A paper in a language that is read, which calls itself a translation or bears the same numbers."""
    if language(other.text) is not None:
        return False
    shared = _numbers(other.text) & _numbers(document.text)
    return len(shared) >= (1 if _TRANSLATION.search(other.text) else SAME)


def _numbers(text: str) -> set[str]:
    """Runs of digits, signs between them left out: `8.180,00` is 818000."""
    found = (re.sub(r"\D", "", one[0]) for one in re.finditer(r"\d[\d.,/ -]*\d", text))
    return {one for one in found if len(one) >= 4}


def enter(violation: Violation, paper: str) -> None:
    """Make the rule the violation's, proved on that paper of its good case."""
    polish = "Faktura VAT 118/06\nSprzedawca\tNabywca\nNazwa towaru\tIlość\tCena\nRazem\t8.180,00\nTermin płatności"
    foreign: Example = looks(paper, text=polish)
    violation.check(family="document", fails={"not-translated": foreign})(is_in_a_language_they_read)
