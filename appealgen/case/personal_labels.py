"""Labels behind which a number is a person's, whatever it looks like; and the lines that passports bear for machines."""

from __future__ import annotations

import re

_NO = r"(?:\s?(?:nos?\b|number\b|nr\b|num\b|№|n[.ºo°]{1,2}|n[uú]m(?:ero)?\b|номер\b|号码?|серия(?: и номер)?)){0,2}"
_GAP = r"[^\S\n]{0,3}[.:：#=]?[^\S\n]{0,3}"
_LETTERS_OR_DIGITS = (
    r"(?P<n>\d{2} ?\d{2},? ?(?:№|номер) ?\d{6}|[A-Z]{0,3}[ ]?\d[\d -]{4,18}[\dA-Z]"
    r"|(?=(?:[A-Z]*\d){3})[A-Z0-9]{6,12}|\d{3}-\d{3}-\d{3} \d{2})(?![^\W\u3400-\u9fff])"
)
"""Also a number whose check digit is misread, and passports with letters within: `C01X00T47`."""


def _labelled(label: str, value: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{label}){_NO}{_GAP}{value}", re.IGNORECASE)


_ACCOUNT = _labelled(r"account(?=\s?(?:no|number|nr|№|#))|acct", r"(?P<n>\d[\d -]{5,30}\d)(?![\w])")
_OF_A_BANK = re.compile(r"\b(?:bank|iban|swift|bic)\b", re.IGNORECASE)

_LABELLED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?P<n>P[A-Z<][A-Z]{3}[A-Z<]{20,})(?![\w<])"), "identity_number"),  # its first line holds the name
    (re.compile(r"(?<![\w<])(?P<n>[A-Z0-9<]{9}\d[A-Z]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{4,16})(?![\w<])"), "identity_number"),
    (
        _labelled(
            r"passport|id card|identity card|identification card|паспорт(?:а|ные данные)?|снилс|护照|身份证|pasaporte|dni|nie",
            _LETTERS_OR_DIGITS,
        ),
        "identity_number",
    ),
    (  # Russia's tax number of a person; a firm's has ten digits
        _labelled(
            r"инн(?: ?/ ?кпп)?(?: (?:продавца|покупателя|предпринимателя|физического лица|ип))?", r"(?P<n>\d{12})(?!\d)"
        ),
        "identity_number",
    ),
    (
        _labelled(
            r"bank account|a/c|iban|银行账号|银行账户|银行卡|卡号"
            r"|р/с|расч[её]тный сч[её]т|номер карты|cuenta bancaria|n[.ºo°]{1,2} de cuenta",
            r"(?P<n>[A-Z]{0,2}\d[\d -]{5,30}\d)(?![\w])",
        ),
        "bank_account",
    ),
    (
        _labelled(
            r"tel(?:ephone)?|phone|mobile(?: phone)?|mob|cell(?: phone)?|whatsapp|wechat"
            r"|电话|手机|联系电话|тел(?:ефон)?|моб(?:ильный)?|tel[eé]fono|m[oó]vil",
            r"(?P<n>[+(]?\d[\d ()-]{6,18}\d)(?![\w])",
        ),
        "phone",
    ),
)
"""A pattern whose `n` is the number, and what it is of."""


def labelled(text: str) -> list[tuple[int, int, str]]:
    """Where such numbers stand: begin, end, and whose. A store has an account number too: a bank's is told beside a bank."""
    patterns = [*_LABELLED, (_ACCOUNT, "bank_account")] if _OF_A_BANK.search(text) else _LABELLED
    return [(one.start("n"), one.end("n"), name) for pattern, name in patterns for one in pattern.finditer(text)]
