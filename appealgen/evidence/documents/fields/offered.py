"""Until when an offer holds, as it says beside `valid` or `действителен`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled

UNTIL = r"(?:(?:выдана?|сроком)(?: на срок)? до|valid(?: and effective)? (?:until|till|through|to)|(?:remains?|is) (?:valid|in force|effective) (?:until|till|through)|expires? on|until|有效期至|有效期截止(?:到|至)|действител\w* (?:до|по)|действует (?:до|по)|v[aá]lid[ao] hasta(?: el)?|hasta el|vigente hasta(?: el)?|caduca el)\s*[:：]?\s*(?P<b>.{6,32})"
UP_TO = r"(?<!\w)(?:до|по)\s+(?P<b>(?:«|\")?\d.{5,30})"
SINCE = r"(?:(?<!\w)(?:начиная )?с|effective(?: from| as of| on)?|with effect from|as from|as of|starting(?: from| on)?|a partir del?(?: d[ií]a)?|desde el(?: d[ií]a)?|自)\s*(?P<b>(?:«|\")?\d.{5,30})"
"""`с 1 октября 2025 г. изменяются …`: from a day on, with no end."""
_OFFERED = re.compile(r"(?:valid(?:ity)?|действител\w+|действует|v[aá]lid\w+|validez|vigencia|有效)", re.IGNORECASE)


def valid_until(page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    """`Счёт действителен до …`, `Validez hasta el …`: an offer's last day."""
    for row in page.rows:
        for piece in row if any(_OFFERED.search(one.text) for one in row) else ():
            found = re.search(UNTIL, piece.text, re.IGNORECASE)
            one = next(iter(dates(found["b"], day_first)), None) if found else None
            if found and one and one.start <= 4 and one.year_told:
                at = found.start("b") + one.start
                yield Candidate(
                    "valid_until", one.value[:10], page.page, piece, at, at + one.end - one.start, UNSURE, 1
                )
                return
