"""To whom a paper speaks and from whom it comes, where no label says so: greetings, mails' heads, a director's title over his firm, masked phones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.unlabelled import FIRM, firm, sentence

LIKELY, GUESSED = 0.7, 0.55
_PERSON = r"(?P<v>[A-ZÁÉÍÓÚÑÀ-ÖØ-ÞА-ЯЁ][\w'’.-]+(?: [A-ZÁÉÍÓÚÑÀ-ÖØ-ÞА-ЯЁ][\w'’.-]*){1,3})"
_GREETING = re.compile(
    rf"\W*(?:dear|hello|hi|hey|thank(?:s| you)|здравствуйте|добрый день|уважаем(?:ый|ая)|привет|hola|estimad[oa](?:\(a\))?|¡?gracias|buenos d[ií]as|ol[áa]|hallo|bonjour)(?:,? (?:mr|mrs|ms|sr|sra|don|doña)\.?)?,?\s+(?-i:{_PERSON})\s*[!,.:]?\s*$",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"\s*(?P<side>from|sender|от(?: кого)?|de|发件人|寄件人|to|кому|para|a|收件人)\s*[:：]\s*[\"']?(?P<v>[^<>\"@]{3,60}?)[\"']?\s*<[^<>\s]+@[^<>\s]+>",
    re.IGNORECASE,
)
"""`От: Полярный Шмель <zakaz@…>`."""
_FROM = ("from", "sender", "от", "от кого", "de", "发件人", "寄件人")
_MASKED = re.compile(
    r"\W*(?P<v>[\u3400-\u9fff·]{2,5}|[A-ZА-ЯЁ]\w+(?: [A-ZА-ЯЁ][\w.]*){1,2})[ ,，]*(?:\+?\d[\d ()-]{0,7})?\*{3,}[\d* -]{2,}\s*$"
)
"""`陈屿 138****5502`: whose phone a screen masks is the buyer."""
_DIRECTOR = re.compile(
    r"\s*(?:генеральному директору|директору|руководителю|начальнику|управляющему|председателю|(?:the |to the )?(?:managing |general |sales )?(?:director|manager|proprietor)s?(?: of)?|messrs\.?|m/s\.?|señor(?:es)?|sres\.?|a los señores)[\s:,]*",
    re.IGNORECASE,
)


def mailed(page: Labelled) -> Iterator[Candidate]:
    """The head of a mail that was printed or saved."""
    for row in page.rows[:8]:
        for piece in row:
            found = _MAIL.match(piece.text)
            read = values.name(found["v"]) if found else None
            if found and read:
                side = "issuer" if found["side"].casefold() in _FROM else "recipient"
                at = found.start("v") + read.start
                yield Candidate(side, read.value, page.page, piece, at, at + len(read.value), LIKELY, 3)


def greeted(page: Labelled) -> Iterator[Candidate]:
    """`Hello Ann Lee!` of an order's confirmation or a receipt; a name with a masked phone."""
    for row in page.rows[:20]:
        for piece in row:
            found = _GREETING.match(piece.text) or _MASKED.match(piece.text)
            if found:
                yield Candidate("recipient", found["v"].strip(" .!"), page.page, piece, *found.span("v"), LIKELY, 3)
                return


def addressed(page: Labelled, without: set[str]) -> Iterator[Candidate]:
    """`Генеральному директору` over `ООО «А»`."""
    for row in page.rows[:16]:
        for piece in row:
            found = _DIRECTOR.match(piece.text)
            if not found:
                continue
            one = piece if found.end() < len(piece.text) else next(iter(page.following(piece, 1)), None)
            read = firm(page, one) if one is not None else None
            if one is not None and read and _firm(read.value) and read.value not in without:
                yield Candidate("recipient", read.value, page.page, one, read.start, read.end, LIKELY, 3)
                return


_OTHERS = re.compile(
    r"bank|banco|банк|银行|銀行|freight|express|courier|logist|insur|transport|certif|audit", re.IGNORECASE
)
_CARRIED = re.compile(r"(?:bank|beneficiary|carrier|agent|courier|банк|银行|banco|перевозчик)\W", re.IGNORECASE)


HEAD = 3
"""Rows below the first within which a letterhead tells its name again in another script."""


def first_firm(page: Labelled, without: set[str]) -> Iterator[Candidate]:
    """The first firm of an order's screen or a till's slip, wherever it stands: a guess."""
    for row in page.rows[:25]:
        for piece in row:
            read = None if sentence(piece.text) or page.labelled.get(id(piece)) else firm(page, piece)
            if read and _firm(read.value) and read.value not in without:
                yield Candidate("issuer", read.value, page.page, piece, read.start, read.end, GUESSED + 0.05, 4)
                return


def second_firm(page: Labelled, without: set[str]) -> Iterator[Candidate]:
    """The next firm of a paper of two parties, above its goods: a guess."""
    for number, row in enumerate(page.rows[1:20]):
        for piece in row:
            if sentence(piece.text) or _CARRIED.match(piece.text) or page.labelled.get(id(piece)):
                continue
            read = firm(page, piece)
            head = number < HEAD and read is not None and _in_another_script(read.value, without)
            if read and _firm(read.value) and not _same(read.value, without) and not head:
                yield Candidate("recipient", read.value, page.page, piece, read.start, read.end, GUESSED, 5)
                return


def _same(name: str, others: set[str]) -> bool:
    """The letterhead's own name in another tongue stands right below it."""
    same = any(name.casefold() in one.casefold() or one.casefold() in name.casefold() for one in others)
    return same or not others


def _in_another_script(name: str, others: set[str]) -> bool:
    return all(_script(name) != _script(one) for one in others)


def _script(name: str) -> str:
    return "han" if re.search(r"[\u3400-\u9fff]", name) else "cyrillic" if re.search(r"[А-я]", name) else "latin"


def _firm(name: str) -> bool:
    return FIRM.search(name) is not None and _OTHERS.search(name) is None and len(name) <= 80
