"""What a paper gives away, by name; and personal numbers masked in any text: `3301…1234`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.case.masking import cut
from appealgen.case.personal_labels import labelled
from appealgen.evidence.documents import numbers
from appealgen.evidence.documents.opening.opened import Opened

_ID = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{5}[ ]?(?:19|20)\d{2}[01]\d[0-3]\d[ ]?\d{3}[\dXx](?![0-9A-Za-z])")
_PHONE = re.compile(
    r"(?<![\d.,+\-/A-Za-z])(?:\+\d{1,3}[\s\-]?(?:\(\d{2,4}\)[\s\-]?)?\d{2,4}(?:[\s\-]?\d{2,4}){1,4}|8[\s\-]?\(\d{3}\)[\s\-]?\d{3}[\s\-]?\d{2}[\s\-]?\d{2}|1[3-9]\d(?:[\s\-]?\d{4}){2}|0\d{2,3}-\d{7,8}|\(\d{3}\) \d{3}-\d{4})(?![\d./A-Za-z]|-\d)"
)
_BANK = re.compile(
    r"(?:(?:bank )?(?:account|acct|a/c|card)(?: (?:no|number|num))?\.?|银行账号|账号|帐号|卡号|开户行及账号|р/с|расч(?:етный|\.) счет|к/с|корр?\.? ?счет|сч\. №|cuenta(?: bancaria)?|n[º°] de cuenta|iban|номер карты)[^0-9A-Z\n]{0,30}(?P<n>(?-i:[A-Z]{0,2})\d[\d \-]{7,40}\d)(?![A-Z])",
    re.IGNORECASE,
)
"""Not the marketplace's own accounts, `cn1001234567xyz`."""
_IBAN = re.compile(r"(?<![A-Z0-9])(?P<n>[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)(?![A-Z0-9])")
BUYERS = re.compile(
    r"(?:buyer|recipient|receiver|ship to|deliver to|shipping address|收货人|收货地址|收件人|买家|получатель|адрес доставки|destinatario|direcci[oó]n de env[ií]o|customer)",
    re.IGNORECASE,
)


def gives_away(opened: Opened, kind: str, text: str) -> tuple[str, ...]:
    """Names, each once, never the values. What is hidden in the file goes out with it too."""
    text = f"{text}\n{opened.concealed}"
    return tuple(dict.fromkeys((*opened.private, *_told(opened, kind, text))))


def _told(opened: Opened, kind: str, text: str) -> Iterator[str]:
    yield from dict.fromkeys(name for _, _, name in personal(text))
    orders = kind in ("order_confirmation", "receipt") or opened.format in ("eml", "msg", "csv", "xlsx", "ods", "xls")
    if (orders and BUYERS.search(text)) or (opened.format in TABLES and _lists_persons(opened)):
        yield "buyer"


TABLES = ("csv", "xlsx", "ods", "xls", "text")
HEADS = 3
"""Columns about persons in one row: an invoice set in a sheet has fewer."""


def _lists_persons(opened: Opened) -> bool:
    """A row that heads columns of names, addresses, phones: whatever program wrote it, it lists persons."""
    from appealgen.evidence.documents.orders.headings import kept_back

    rows = (row for page in opened.pages for row in page.rows[:40])
    told = ([what for piece in row if (what := kept_back(piece.text))] for row in rows if len(row) > HEADS)
    return any(len(row) >= HEADS and len(set(row)) > 1 for row in told)


def personal(text: str) -> list[tuple[int, int, str]]:
    """Where personal numbers stand: begin, end, and `identity_number`, `bank_account` or `phone`; none overlap."""
    found: list[tuple[int, int, str]] = []
    for begin, end, name in _all(text):
        if not any(begin < other_end and other < end for other, other_end, _ in found):
            found.append((begin, end, name))
    return sorted(found)


def _all(text: str) -> Iterator[tuple[int, int, str]]:
    for one in _ID.finditer(text):
        if numbers.is_chinese_id(one[0].replace(" ", "")):
            yield one.start(), one.end(), "identity_number"
    yield from labelled(text)
    for pattern in (_BANK, _IBAN):
        for one in pattern.finditer(text):
            if len(re.sub(r"\D", "", one["n"])) >= 9:
                yield one.start("n"), one.end("n"), "bank_account"
    for one in _PHONE.finditer(text):
        if 10 <= len(re.sub(r"\D", "", one[0])) <= 15:
            yield one.start(), one.end(), "phone"


def masked(text: str, keep: tuple[str, ...] = ()) -> str:
    """Personal numbers as their first and last four signs. `keep`: numbers that may stand, such as the store's own phone."""
    kept = {re.sub(r"\D", "", one) for one in keep}
    for begin, end, _ in reversed(personal(text)):
        number = text[begin:end]
        if re.sub(r"\D", "", number) not in kept:
            text = text[:begin] + cut(number) + text[end:]
    return text
