"""Where a Chinese line lost a letter. The engine drops rare ones without a word: `金华市城区` of `金华市婺城区`, each letter at 0.93.

Chinese letters stand evenly, so the room of the lost one is left between its neighbours.
"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from appealgen.evidence.documents.fields.columns import column_of
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.pieces import Piece

_SHORT = re.compile(r"(?=.*[A-Za-z]{2})[A-Za-z\W]{2,14}")
_REAL = re.compile(
    r"(?i:usd|cny|rmb|eur|gbp|hkd|rub|us\$?|fob|cif|cma|cnas|cal|led|aliexpress|pcs|sets?|total|date|invoice|page|tel|fax|email|ltd\.?|co\.?,? ltd\.?)|[A-Z]{5,}|[A-Z][a-z]{3,}(?: [A-Z][a-z]{2,})*"
)
"""Latin words that stand on Chinese papers: currencies and terms, brands in capitals, names."""


def taken_for_latin(text: str) -> bool:
    """`RA:` for 卖方:, `BMA` for 铸铁煎锅: on a Chinese page a few Latin letters that are neither a label nor a word."""
    said = text.strip(" :：.,()（）")
    if not _SHORT.fullmatch(text.strip()) or _REAL.fullmatch(said):
        return False
    return not roles_at(plain(said), 0)[1] and column_of(said) is None


LOST = 0.8
"""Of a letter's room, empty between two letters. On 24 scans each lost letter left 0.8 or more, of 105 whole lines 15 did too."""
NARROW = 0.55
"""Room of a digit or Latin letter, of a Chinese one's."""


def lost_letter(piece: Piece) -> bool:
    """Somewhere between its first and last letter there is room for one more."""
    words = [word for _, word in piece.words]
    steps = [
        (right.box[0] - left.box[0], sum(1.0 if sign >= "\u2e80" else NARROW for sign in left.text))
        for left, right in pairwise(words)
        if "\u3400" <= left.text[-1:] <= "\u9fff" and right.text[:1] >= "\u3400"
    ]
    if len(steps) < 3:
        return False
    usual = median(step / room for step, room in steps)
    return usual > 0 and any(step - room * usual >= LOST * usual for step, room in steps)
