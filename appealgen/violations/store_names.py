"""The store's name as a notice quotes it, held against the case's."""

from __future__ import annotations

import re

from appealgen.case.model import Case
from appealgen.evidence.documents.names import compare, key, same_script

_QUOTED = re.compile(
    r"(?:store|shop|tienda|магазин\w*|店铺|店名)\s{0,2}[\"“«「『‘](?P<name>[^\"”»」』’\n]{2,60})[\"”»」』’](?=(?P<behind>[^\n\"“«「『]{0,40}))",
    re.IGNORECASE,
)
"""`store "…" (store ID 1102345678)`."""


def another_name(text: str, case: Case) -> str | None:
    """What the notice calls the store where that is plainly another name than the case gives; else None.

    The number behind the name tells that it is this store: a notice of association quotes the other one too.
    """
    mine, number = case.store.name, case.store.id
    found = [(one["name"].strip(), one["behind"]) for one in _QUOTED.finditer(text)]
    own = [name for name, behind in found if number and re.search(rf"(?<!\d){re.escape(number)}(?!\d)", behind)]
    if not mine or len({key(name) for name in own}) != 1:
        return None
    told = own[0]
    holds = key(told) in key(mine) or key(mine) in key(told)
    return told if same_script(told, mine) and not holds and compare(told, mine) == "other" else None


def is_the_store(notice: str, case: str) -> bool:
    """Whether a notice's name or number of another store is the case's; `A0023***` is any whose number begins so."""
    begin = notice.split("*")[0].strip()
    return key(begin) == key(case) if begin == notice.strip() else key(case).startswith(key(begin))
