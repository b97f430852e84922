"""SKU cheating, checked: the shared rules first, then its own."""

from appealgen.violations import notice, own_words, papers
from appealgen.violations.sku_cheating.violation import VIOLATION

notice.enter(VIOLATION)
papers.enter(VIOLATION)
own_words.enter(VIOLATION)

from appealgen.violations.sku_cheating import (  # noqa: E402  (each enters its checks)
    accessory,
    accused,
    bait,
    codes,
    complete,
    different,
    items,
    ladders,
    no_goods,
    parties,
    sending,
    shown,
    truth,
)

__all__ = [
    "VIOLATION",
    "accessory",
    "accused",
    "bait",
    "codes",
    "complete",
    "different",
    "items",
    "ladders",
    "no_goods",
    "parties",
    "sending",
    "shown",
    "truth",
]
