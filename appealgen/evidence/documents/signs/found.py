"""Signs that a paper's words give: pages that aren't there, a mark that says what the copy is for, results that failed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.model import DocumentSign
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.documents.signs.failed import failed_results

_PAGE_OF = re.compile(
    r"(?:page|p\.|стр(?:аница|\.)?|лист|p[aá]g(?:ina|\.)?|hoja)\s*(\d{1,3})\s*(?:of|/|из|de)\s*(\d{1,3})(?!\d)|第\s*(\d{1,3})\s*页\s*[/,，（(]?\s*共\s*(\d{1,3})\s*页|共\s*(?P<all>\d{1,3})\s*页\s*[,，]?\s*第\s*(?P<one>\d{1,3})\s*页",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"仅[供限用][^\n\t]{0,30}?(?:使用|之用|用途|有效|专用|认证|申诉|入驻|办理)(?:使用|之用|用途)?|(?:此|本)?复印件(?:仅|只)[^\n\t]{2,30}|(?:for|only for) (?:[\w ]{2,40} )?(?:use|purposes?|verification|registration) only|only for (?:aliexpress|amazon|verification|registration)[\w ]{0,30}|copy for [\w ]{3,40} only|только для [\w ]{3,40}|solo para [\w ]{3,40}|他用无效|再次复印无效",
    re.IGNORECASE,
)


def page_signs(pages: Sequence[Page], text: str, kind: str) -> Iterator[DocumentSign]:
    yield from _missing(pages)
    for page in pages:
        yield from _purpose(page)
    if kind == "test_report":
        yield from failed_results(pages)


def _missing(pages: Sequence[Page]) -> Iterator[DocumentSign]:
    """`Page 2 of 3` on the last of two pages. Sheets and web pages number nothing."""
    told = []
    for page in pages:
        found = _PAGE_OF.search(page.text)
        if found:
            groups = [one for one in found.groups() if one]
            one, whole = (found["one"], found["all"]) if found["one"] else (groups[0], groups[1])
            told.append((int(one), int(whole)))
    if not told:
        return
    whole = max(count for _, count in told)
    there = {one for one, _ in told}
    absent = [number for number in range(1, whole + 1) if number not in there]
    if len(pages) < whole <= 200 and absent:
        yield DocumentSign("pages_missing", f"{', '.join(map(str, absent[:20]))} / {whole}")


def _purpose(page: Page) -> Iterator[DocumentSign]:
    """Said across the paper, often along a slope and many times; told once a page."""
    for piece in page.pieces:
        found = _PURPOSE.search(piece.text)
        if found:
            box = page.shown(piece.box_of(found.start(), found.end()))
            yield DocumentSign("purpose_mark", found[0][:80], page.number, box)
            return
