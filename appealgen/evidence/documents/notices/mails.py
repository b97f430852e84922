"""The mailbox to which the notice wants its appeal; never one of our own making."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.evidence.documents.notices.patterns import LIKELY, compiled

_MAIL = (
    r"(?:reply\sto|send\s(?:it|them|your\s\w+)?\s?to|e-?mail|发送至|发至|邮箱|邮件至|отправьте\sна|на\sадрес|escriba\sa|env[ií]e\w*\sa)[^\n@]{0,60}?"
    r"(?P<mail>[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){1,4})"
)


def reply_to(text: str) -> Iterator[tuple[str, float, int]]:
    found = compiled(_MAIL).search(text)
    if found:
        yield found["mail"], LIKELY, found.start("mail")
