"""Goods without a table's head, as tills and order screens have them: `24 * 17.54`, `US $76.51 x150`, the name beside or above.

Likely, never certain: nothing says that the line beside is the goods' name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import HOW, Candidate
from appealgen.evidence.documents.fields.cards import cards, codes
from appealgen.evidence.documents.fields.codes import parted_by_code
from appealgen.evidence.documents.fields.goods_cells import PRICED
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.money import amounts
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.pieces import Piece

_COUNT = re.compile(
    r"(?<![^\W\d_])(?<!\d)(?P<n>\d{1,5})\s*(?:шт\.?|pcs\.?|uds?\.?|件|个|只)?\s*[x×х*@]\s*(?=[¥$£€]?\s?\d+[.,]\d\d|\d[\d ]*\s?(?:₽|руб|元|[рp]\W*$))"
    r"|^\s*(?P<k>\d{1,5})\s*(?:шт|pcs?|pieces?|uds?|件|个|只|台|套|盒|包)\.?\s*$"
    r"|^\s*(?P<l>\d{1,4})\s*[x×х]\s+(?=[^\W\d_]{3})"
    r"|(?:^|\s)[x×х]\s?(?P<m>\d{1,5})(?![\d.,%]|\s?[x×х]\s?\d)",
    re.IGNORECASE,
)
"""`24 * 17.54`, `2 @ 12.50`, `x150`."""
_LEAD = re.compile(r"^\s*\d{1,3}\s*[x×х*]\s+(?=\D)|^\s*\d{1,2}[.)]\s+", re.IGNORECASE)
"""`2 x Soap`, `1. Soap`."""


_OPTIONS = re.compile(r"\s*(?:цвет|размер|вариант|颜色|尺码|规格|款式)(?![а-яё])", re.IGNORECASE)
"""`цвет «мята», 30 шт × 690 ₽`: what was chosen of the goods, which stand above."""
_WHOLE_SUM = re.compile(r"\d\s?(?:₽|руб|元|[РP]\W*$)|[¥￥₽]\s?\d")
"""The eye reads `₽` as a letter."""
_ARTICLE = re.compile(
    r",?\s*(?:\b(?:арт(?:икул)?)\b\.?|货号|款号)\s*[:：№]?\s*(?P<v>[\w/.-]*\d[\w/.-]*)?\s*$", re.IGNORECASE
)
"""`Плед вязаный, арт. ПВ-90`; where the code had no room it stands below."""
_CODE = re.compile(r"\s*(?=\S*\d)[A-ZА-Я\d][\w/.-]{2,20}\s*")
_TAIL = re.compile(r"\s+[x×х]\s?\d{1,5}\s*$", re.IGNORECASE)
"""`Soap × 6`."""
_WORD = re.compile(r"[^\W\d_]{3}|[\u3400-\u9fff]{2}")
"""No goods are called by a code alone: `TY-0917`."""


def itemised(page: Labelled) -> Iterator[Candidate]:
    """Each line's goods, and how many there are in all."""
    counts: list[tuple[int, Piece, int, int]] = []
    if shown := list(_carded(page)):
        yield from shown
        return
    for number, row in enumerate(page.rows):
        counted = next(((piece, found) for piece in row if (found := _counted(page, piece))), None)
        if counted is None or not (
            _priced(page, row) or (counted[1].groupdict().get("m") and _priced(page, page.rows[number - 1]))
        ):
            continue
        piece, found = counted
        counts.append((int(next(filter(None, found.groupdict().values()))), piece, found.start(), found.end()))
        own, over = _named(page, row), _named(page, page.rows[number - 1]) if number else None
        chosen = (
            own and over and found.groupdict().get("m") and not _priced(page, row)
        )  # `¥9.40` beside the name, `×24` beside what was chosen
        if chosen and own:
            yield _guess(page, "models", own[0], own[1].value, own[1].start, own[1].end)
        named = over if chosen else own or over
        broken = number > 1 and not named and _CODE.fullmatch(page.rows[number - 1][0].text)
        if broken and (above := _named(page, page.rows[number - 2])) and _ARTICLE.search(above[0].text):
            named = above
            code = page.rows[number - 1][0]
            yield _guess(page, "models", code, code.text.strip(), 0, len(code.text))
        if named:
            yield from _articled(page, *named)
    if not counts:
        yield from _bare(page)
    if counts:
        whole, (_, piece, start, end) = Decimal(sum(one[0] for one in counts)), counts[0]
        yield _guess(page, "quantity", piece, str(whole), start, end)


def _carded(page: Labelled) -> Iterator[Candidate]:
    """Goods on cards of several lines; nothing where a card has no name."""
    told = [(number, one) for number, row in enumerate(page.rows) for piece in row if (one := _counted(page, piece))]
    shown = cards(page.rows, [number for number, _ in told], lambda row: _priced(page, row))
    names = [_named(page, card[0]) for card in shown]
    if not shown or not all(names):
        return
    for card, named in zip(shown, names, strict=True):
        assert named is not None
        yield from _articled(page, *named)
        for piece, code in codes(card):
            yield _guess(page, "models", piece, code[0], *code.span())
    counted = [next((piece, one) for piece in card[-1] if (one := _counted(page, piece))) for card in shown]
    whole = sum(int(next(filter(None, one.groupdict().values()))) for _, one in counted)
    piece, first = counted[0]
    yield _guess(page, "quantity", piece, str(whole), *first.span())


def _articled(page: Labelled, piece: Piece, read: values.Read) -> Iterator[Candidate]:
    """The goods, and the article that stands behind them."""
    article = _ARTICLE.search(piece.text)
    end = article.start() if article and article.start() > read.start + 1 else read.end
    value = re.sub(r"\s+", " ", piece.text[read.start : end]).strip(" ,;:|_*") if end < read.end else read.value
    yield _guess(page, "products", piece, value, read.start, end)
    if both := parted_by_code(value):
        yield _guess(page, "products", piece, both[0], read.start, read.start + len(both[0]))
        yield _guess(page, "models", piece, both[1], *_span(piece, both[1]))
    if article and article["v"]:
        yield _guess(page, "models", piece, article["v"], article.start("v"), article.end("v"))


def _bare(page: Labelled) -> Iterator[Candidate]:
    """`CLING FILM 300M  2  23.98 V`: goods, how many, what they cost. The eye may lose how many."""
    lines = _summed(page)
    for row in lines:
        if read := values.text_of(row[0].text):
            yield _guess(page, "products", row[0], read.value, read.start, read.end)
    if lines and len(lines[0]) == 3:
        whole, first = sum(int(row[1].text) for row in lines), lines[0][1]
        yield _guess(page, "quantity", first, str(whole), 0, len(first.text))


def _summed(page: Labelled) -> Sequence[Sequence[Piece]]:
    """The first lines of that form, one right below the other, whose sum is printed below them."""
    for start, row in enumerate(page.rows):
        run = _alike(page, page.rows[start:])
        for many in range(len(run), FEWEST.get(len(row), len(run) + 1) - 1, -1):
            total = sum(amounts(one[-1].text, page.mark)[0].value for one in run[:many])
            below = (piece for one in page.rows[start + many :] for piece in one)
            if any(one.value == total for piece in below for one in amounts(piece.text, page.mark)):
                return run[:many]
    return ()


def _alike(page: Labelled, rows: Sequence[Sequence[Piece]]) -> Sequence[Sequence[Piece]]:
    """The rows of that form that follow one another, with as many cells as the first."""
    return list(takewhile(lambda one: len(one) == len(rows[0]) and _is_bare(page, one), rows))


FEWEST = {3: 2, 2: 3}
"""Lines at least, by their cells: without counts two figures may add up by chance."""


def _is_bare(page: Labelled, row: Sequence[Piece]) -> bool:
    if len(row) not in FEWEST:
        return False
    name, *count, cost = row
    told = amounts(cost.text, page.mark)
    plainly = all(re.fullmatch(r"\d{1,4}", one.text.strip()) for one in count) and not page.labelled.get(id(name))
    alone = re.fullmatch(r"[$£€]?\s?[\d.,]+(?:\s?[A-Z*])?", cost.text.strip()) is not None
    return plainly and alone and len(told) == 1 and told[0].exact and _WORD.search(name.text) is not None


def _priced(page: Labelled, row: Sequence[Piece]) -> bool:
    """Money has two digits behind its mark, or its sign before it: `$1.490` of pesos has no cents."""
    exact = any(one.exact for piece in row for one in amounts(piece.text, page.mark))
    return exact or any(re.search(r"[$€£¥]\s?\d", piece.text) or _WHOLE_SUM.search(piece.text) for piece in row)


_NAMED_COUNT = re.compile(
    r"(?:^|[\s·|,;])(?:qty|quantity|数量|件数|кол-?во|количество|cantidad|cant|uds?|pcs)\.?\s*[:：x×]?\s*(?P<n>\d{1,5})(?![\d.,]*\d)"
)
"""`Qty: 2` on a line of its own, with no table around it."""


def _counted(page: Labelled, piece: Piece) -> re.Match[str] | None:
    named = _NAMED_COUNT.search(plain(piece.text))
    return named if named or page.labelled.get(id(piece)) else _COUNT.search(plain(piece.text))


def _named(page: Labelled, row: Sequence[Piece]) -> tuple[Piece, values.Read] | None:
    """The first words on the row that are neither a label nor a figure."""
    for piece in row:
        text = _TAIL.sub("", _LEAD.sub(lambda found: " " * len(found[0]), piece.text))
        text = PRICED.sub("", text)
        read = values.text_of(text)
        figures = sum(sign.isdigit() for sign in PRICED.sub("", piece.text))
        letters = len(re.findall(r"[^\W\d_]", text))
        option = _OPTIONS.match(piece.text)
        if (
            read
            and not option
            and not page.labelled.get(id(piece))
            and _WORD.search(text)
            and letters > figures
            and letters < 120
        ):
            return piece, read
    return None


def _span(piece: Piece, value: str) -> tuple[int, int]:
    at = max(piece.text.rfind(value), 0)
    return at, at + len(value)


def _guess(page: Labelled, field: str, piece: Piece, value: str, start: int, end: int) -> Candidate:
    return Candidate(field, value, page.page, piece, start, end, HOW["guess"], 3)
