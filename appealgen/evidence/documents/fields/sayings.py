"""What sentences say in wordings that no pattern knows: heard word by word. Likely, never certain; against it what a pattern took is doubted.

Of 3024 values of sentences that were left out of fitting 1393 are told whole and rightly from a share of 0.6 on and 732 otherwise, 1281 and 470 from 0.8 on;
of days 574 and 42. So a saying only fills what nothing else tells, and its end is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.addresses import place
from appealgen.evidence.documents.fields.candidates import HOW, LOOSE, NAMES, UNSURE, Candidate
from appealgen.evidence.documents.fields.described import listed_goods
from appealgen.evidence.documents.fields.flow import Flow
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.learned import sentences
from appealgen.evidence.documents.names import is_firm

_DAYS = ("valid_from", "valid_until", "issue_date")
_NAMED = {"issuer": ("issuer",), "recipient": ("recipient", "holder")}
_GOODS = ("brand", "products")


def _as_they_are(*meanings: str) -> dict[str, tuple[str, ...]]:
    return {one: (one,) for one in meanings}


OF_KIND: dict[str, dict[str, tuple[str, ...]]] = {
    "brand_authorization": {**_NAMED, **_as_they_are(*_GOODS, "territory", *_DAYS)},
    "lease": {**_NAMED, **_as_they_are("address", *_DAYS)},
    "declaration": _as_they_are("issuer", *_GOODS, "valid_until", "issue_date"),
    "business_licence": {"recipient": ("holder",), **_as_they_are(*_DAYS)},
    "registration_page": {"recipient": ("holder",), **_as_they_are(*_DAYS)},
    "test_report": {**_NAMED, **_as_they_are(*_GOODS, *_DAYS)},
    "other": {**_NAMED, **_as_they_are(*_GOODS, *_DAYS)},
}
"""What a meaning is called on a paper of a kind."""
LEAST = {"issuer": 0.7, "recipient": 0.7, "brand": 0.8, "products": 0.8, "territory": 0.8, "address": 0.85, "valid_from": 0.7, "valid_until": 0.7, "issue_date": 0.8}  # fmt: skip
"""Share from which a meaning is believed."""
SURE = 0.9
"""Share from which it makes a pattern's other value doubtful."""
BEHIND, LAST = 5, 8
"""Rank behind all that labels and patterns tell; behind what is guessed too, on papers that aren't written in sentences."""
WRITTEN = ("brand_authorization", "lease", "declaration", "business_licence")


@dataclass(frozen=True, eq=False)
class Saying:
    meaning: str
    start: int
    end: int
    share: float


def said(kind: str, page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    wanted = OF_KIND.get(kind)
    if wanted is None:
        return
    flow = Flow(page.page)
    for one in heard(flow, page, day_first):
        for field in wanted.get(one.meaning, ()) if one.share >= LEAST.get(one.meaning, 1.1) else ():
            rank = (
                LOOSE if field == "products" else BEHIND if kind in WRITTEN else LAST
            )  # of goods all that is likely is told
            yield from (replace(each, rank=rank) for each in _told(page, flow, field, one, day_first))


def heard(flow: Flow, page: Labelled, day_first: bool | None) -> list[Saying]:
    """The page's sayings, of each meaning the surest first."""
    days = [(one.start, one.end) for one in dates(flow.text, day_first) if one.year_told]
    told = sentences.told(sentences.tokens(flow.text, days, _ends(flow, page)))
    return sorted((Saying(name, start, end, share) for start, end, name, share in told), key=lambda one: -one.share)


def _ends(flow: Flow, page: Labelled) -> list[int]:
    """Where a line ends before it is full: no name goes on behind it."""
    right = max((piece.box[2] for piece in flow.pieces), default=0)
    return [
        start
        for start, piece, following in zip(flow.starts[1:], flow.pieces, flow.pieces[1:], strict=False)
        if right - piece.box[2] > 6 * (piece.box[3] - piece.box[1])
        or following.box[1] - piece.box[3] > piece.box[3] - piece.box[1]
    ]


def _told(page: Labelled, flow: Flow, field: str, one: Saying, day_first: bool | None) -> Iterator[Candidate]:
    text = flow.text[one.start : one.end]
    if field in _DAYS:
        for day in dates(text, day_first):
            for value in filter(None, (day.value, day.other)):
                yield _at(page, flow, field, value[:10], one, 0.6 if day.other else 1.0)
    elif field in NAMES:
        if read := values.name(_own_name(page, text)):
            yield _at(page, flow, field, read.value, one, read.fits)
    else:
        for value in _SHAPED[field](text):
            yield _at(page, flow, field, value, one, 1.0)


def _brand(text: str) -> Iterator[str]:
    value = text.strip("«»“”\"'『』「」®™,. ")
    if 2 <= len(value) <= LONGEST_BRAND:
        yield value


def _address(text: str) -> Iterator[str]:
    if re.search(r"\d", text) and len(text) >= SHORTEST_ADDRESS:
        yield place(text)


LONGEST_BRAND, SHORTEST_ADDRESS = 32, 10
"""Signs."""
_SHAPED: dict[str, Callable[[str], Iterator[str]]] = {
    "products": listed_goods,
    "brand": _brand,
    "territory": lambda text: iter((text.strip(" ,.;"),)),
    "address": _address,
}


def _own_name(page: Labelled, text: str) -> str:
    """As the page spells it elsewhere on a line of its own: without the label or title before it, with the town that belongs to it."""
    for piece in page.page.pieces:
        whole = piece.text.strip(" :：,，")
        if (
            len(whole) > 5
            and whole != text
            and (text.endswith(whole) or (whole.endswith(text) and text[0] >= "\u3400" and len(whole) < 40))
        ):
            return whole
    end = roles_at(plain(text), 0)[0] if roles_at(plain(text), 0)[1] else 0
    return text[end:].lstrip()


def _at(page: Labelled, flow: Flow, field: str, value: str, one: Saying, fits: float) -> Candidate:
    piece, start = flow.at(one.start)
    return Candidate(field, value, page.page, piece, start, start + one.end - one.start, UNSURE * one.share * fits)


def beside(found: Sequence[Candidate], sayings: Iterable[Candidate]) -> list[Candidate]:
    """The surest first; without those that are heard as one party where labels or patterns tell the other by that name."""
    parties = {(one.field, one.value) for one in found if one.field in NAMES and one.certainty > HOW["guess"]}
    told = [
        one
        for one in sayings
        if one.field not in NAMES
        or (one.field, one.value) in parties
        or not any((other, one.value) in parties for other in _OTHER[one.field])
    ]
    return sorted(told, key=lambda one: -one.certainty)


_OTHER = {"issuer": ("recipient", "holder"), "recipient": ("issuer",), "holder": ("issuer",)}
AGAINST = ("issuer", "recipient", "holder", "territory", "valid_from", "valid_until")


def against(found: Sequence[Candidate], sayings: Sequence[Candidate]) -> Iterator[Candidate]:
    """What patterns took from sentences is doubted where all is plainly heard otherwise; what can be no firm then comes second."""
    for one in found:
        other = next((each for each in sayings if each.field == one.field), None) if one.field in AGAINST else None
        if other is None or one.rank != 1 or other.certainty < UNSURE * SURE or _same(one, other):
            yield one
            continue
        first = (
            other.value in one.value
            if one.field in NAMES and is_firm(one.value)
            else one.field in (*NAMES, "territory")
        )
        yield replace(one, certainty=min(one.certainty, 0.7 if first else 0.77), rank=2 if first else 1)
        yield replace(other, rank=1 if first else 2, certainty=UNSURE if first else 0.7)


def _same(one: Candidate, other: Candidate) -> bool:
    left, right = (re.sub(r"[\W_]", "", plain(each.value).removeprefix("the ")) for each in (one, other))
    chinese = right[:1] >= "\u3400" and left.endswith(right)  # no blank tells where such a name begins
    return left == right or chinese or (one.field == "territory" and right in left)
