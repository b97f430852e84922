"""Who sent a notice: told only where it is nobody of the marketplace's, for then it may be phishing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.notices.patterns import DOUBTFUL, compiled

_FROM = (
    r"^[ \t>]*(?:from|发件人|от(?:правитель)?|de|remitente)[ \t]?[:：][^\n@]{0,90}?"
    r"(?P<mail>[\w.+-]{1,64}@(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}))"
)
_FORWARDED = r"^[ \t>]*(?:subject|主题|тема|asunto)[ \t]?[:：][ \t]*(?:fwd?|转发|пересл\w*|rv|re|ответ|回复)[ \t]?[:：]"


def strange_sender(text: str, hosts: Sequence[str]) -> Iterator[tuple[str, float, int]]:
    """The one who wrote it first: of a mail that was passed on, the sender within. Who passed it on is the seller himself."""
    found = list(re.finditer(_FROM, text, re.IGNORECASE | re.MULTILINE))
    passed_on = re.search(_FORWARDED, text, re.IGNORECASE | re.MULTILINE) is not None
    if not hosts or not found or (passed_on and len(found) == 1):
        return
    first = found[-1]
    if not _is_one_of(first["host"], hosts):
        yield first["mail"], DOUBTFUL, first.start("mail")


def sender_of(text: str, hosts: Sequence[str]) -> tuple[str, int] | None:
    """The marketplace's address from which the mail came, and its place; None where the sender is another."""
    found = list(re.finditer(_FROM, text, re.IGNORECASE | re.MULTILINE))
    return (found[-1]["mail"], found[-1].start("mail")) if found and _is_one_of(found[-1]["host"], hosts) else None


def _is_one_of(host: str, hosts: Sequence[str]) -> bool:
    return any(compiled(rf"(?:^|\.){re.escape(own)}$").search(host.casefold()) for own in hosts)
