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
    host = first["host"].casefold()
    if not any(compiled(rf"(?:^|\.){re.escape(own)}$").search(host) for own in hosts):
        yield first["mail"], DOUBTFUL, first.start("mail")
