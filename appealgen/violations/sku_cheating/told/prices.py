"""What the letter may say of the prices: their span, and what they rise with."""

from __future__ import annotations

from typing import Any

from appealgen.violations.listed import Listed
from appealgen.violations.sku_cheating.prices import explained, priced
from appealgen.violations.sku_cheating.told.rows import own_skus

WORTH_A_WORD = 1.3
"""From this ratio of the dearest to the cheapest on, what explains it is told."""
SAID = (
    "count",
    "bytes",
    "length",
    "area",
    "power",
    "charge",
    "volume",
    "mass",
    "carats",
    "seats",
    "layers",
    "channels",
    "bundle",
)


def prices(listed: Listed) -> dict[str, Any] | None:
    """`lowest`, `highest`, `currency`, `by` (kinds of measures); None where a price is in doubt."""
    told = next(iter(listed.supported("bait-price", "in-line")), None)
    if told is None:
        return None
    return {
        "lowest": told["lowest"], "highest": told["highest"], "currency": told["currency"],
        "by": _by(listed) if float(str(told["highest"])) > WORTH_A_WORD * float(str(told["lowest"])) else [],
    }  # fmt: skip


def _by(listed: Listed) -> list[str]:
    """What the prices rise with, where it explains those of most rows."""
    all_priced = priced(own_skus(listed))
    kinds = [explained(one, all_priced) for one in all_priced]
    return [kind for kind in SAID if 2 * kinds.count(kind) >= len(kinds)]
