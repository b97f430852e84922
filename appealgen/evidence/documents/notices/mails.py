"""The mailbox to which the notice wants its appeal; never one of our own making."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.notices.patterns import LIKELY, compiled
from appealgen.evidence.documents.notices.senders import sender_of

_MAIL = (
    r"(?:reply\sto|send\s(?:it|them|your\s\w+)?\s?to|e-?mail|发送至|发至|邮箱|邮件至|отправьте\sна|на\sадрес|escriba\sa|env[ií]e\w*\sa)[^\n@]{0,60}?"
    r"(?P<mail>[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){1,4})"
)
_THIS_MAIL = (
    r"(?:reply|answer|respond)(?:ing)?\s(?:directly\s)?to\sthis\s(?:e-?mail|mail|letter|message)|直接回复(?:本|此|该)?(?:邮件|信)|回复(?:本|此)(?:邮件|信|函)"
    r"|ответ\w*\sна\s(?:это|данное|настоящее)\s(?:письмо|сообщение)|(?:respond\w*|contest\w*|respuesta)\sa\sest[ea]\s(?:correo|mensaje|carta)"
)
_NOT = r"(?:not|n't|never|не|no|勿|不要|无法|请勿)\W{0,2}(?:\w+\W){0,2}$"


def reply_to(text: str, hosts: Sequence[str] = ()) -> Iterator[tuple[str, float, int]]:
    """The address that is named; else, where an answer to the mail itself is asked for, who sent it, if he is the marketplace's."""
    found = compiled(_MAIL).search(text)
    if found:
        yield found["mail"], LIKELY, found.start("mail")
        return
    for asked in compiled(_THIS_MAIL).finditer(text):
        sender = None if re.search(_NOT, text[: asked.start()][-30:], re.IGNORECASE) else sender_of(text, hosts)
        if sender:
            yield sender[0], LIKELY, sender[1]
            return
