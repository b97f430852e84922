"""Whether a court or a law firm stands behind a notice: then it is no decision of the marketplace's alone."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.evidence.documents.notices.patterns import SURE, compiled

ORDER = "court_order"
COURT: tuple[str, ...] = (
    r"\b(?:temporary )?restraining order\b|\bT\.?R\.?O\.?\b(?=[^\n]{0,60}court)|\bcourt order\b|\bpreliminary injunction\b|\bdistrict court\b|\bdocket\b|\b\d{1,2}[:-]\d{2}[ -]?cv[ -]\d+|\blaw firm\b|\battorneys? for\b|\bplaintiffs?\b",
    r"临时限制令|(?:法院|司法)(?:命令|裁定|冻结|判决|传票|协助)|律师事务所|律所|初步禁令|案号[^\n]{0,4}[:：]?\s?[(（]20\d\d|原告",
    r"судебн\w+ (?:приказ|решени|запрет|постановлени|определени)\w*|обеспечительн\w+ мер\w*|юридическ\w+ (?:фирм|компани)\w*|\bистец\b|\bистца\b",
    r"\borden (?:judicial|de alejamiento)\b|\bmedidas? cautelar\w*|\bbufete\b|\bjuzgado\b|\bdemandante\b|\bresoluci[oó]n judicial\b",
)
"""A case before a court, not before the marketplace."""


def court(text: str) -> Iterator[tuple[str, float, int]]:
    """The words that tell of it."""
    found = compiled("|".join(COURT)).search(text)
    if found:
        yield " ".join(found[0].split()), SURE, found.start()
