"""Numbers that prove themselves: China's credit code and identity card, GTIN, Russia's INN and OGRN, Spain's NIF."""

from __future__ import annotations

import re

_USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""31 signs, without I O S V Z (GB 32100-2015)."""
_ALIKE = str.maketrans({"I": "1", "O": "0", "S": "5", "V": "Y", "Z": "2"})


def is_uscc(code: str) -> bool:
    """China's unified social credit code, by GB 32100-2015: 18 signs, the last one a check over the others."""
    code = code.upper()
    if len(code) != 18 or any(one not in _USCC for one in code):
        return False
    total = sum(_USCC.index(one) * pow(3, place, 31) for place, one in enumerate(code[:17]))
    return _USCC[(31 - total % 31) % 31] == code[17]


def mended_uscc(code: str) -> str:
    """With letters that the code never has read as the digits they look like; only if that makes it right."""
    code = re.sub(r"\s", "", code.upper())
    mended = code.translate(_ALIKE)
    return mended if mended != code and is_uscc(mended) else code


def is_chinese_id(number: str) -> bool:
    """China's identity card, by GB 11643-1999 (ISO 7064 mod 11-2)."""
    if not re.fullmatch(r"[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]", number):
        return False
    total = sum(int(one) * pow(2, 17 - place, 11) for place, one in enumerate(number[:17]))
    return "10X98765432"[total % 11] == number[17].upper()


def is_gtin(code: str) -> bool:
    """EAN-8, UPC-A, EAN-13, GTIN-14."""
    if not re.fullmatch(r"\d{8}|\d{12,14}", code):
        return False
    total = sum(int(one) * (3 if place % 2 else 1) for place, one in enumerate(reversed(code)))
    return total % 10 == 0


def is_inn(code: str) -> bool:
    """Russia's taxpayer number: 10 digits of a firm, 12 of a person."""
    weights = {
        10: ((2, 4, 10, 3, 5, 9, 4, 6, 8),),
        12: ((7, 2, 4, 10, 3, 5, 9, 4, 6, 8), (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)),
    }
    if not code.isdecimal() or len(code) not in weights:
        return False
    return all(
        sum(weight * int(one) for weight, one in zip(line, code, strict=False)) % 11 % 10 == int(code[len(line)])
        for line in weights[len(code)]
    )


def is_ogrn(code: str) -> bool:
    """Russia's register number: 13 digits of a firm, 15 of a person."""
    if not code.isdecimal() or len(code) not in (13, 15):
        return False
    return int(code[:-1]) % (len(code) - 2) % 10 == int(code[-1])


def is_nif(code: str) -> bool:
    """Spain's tax number: of a person by its letter, of a firm by its check digit or letter."""
    code = code.upper().replace("-", "").replace(" ", "")
    if re.fullmatch(r"[XYZ\d]\d{7}[A-Z]", code):
        number = int(code[:-1].translate(str.maketrans("XYZ", "012")))
        return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] == code[-1]
    if not re.fullmatch(r"[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]", code):
        return False
    doubled = sum(sum(divmod(2 * int(one), 10)) for one in code[1:8:2])
    check = (10 - (doubled + sum(int(one) for one in code[2:8:2])) % 10) % 10
    return code[-1] in (str(check), "JABCDEFGHI"[check])


def is_proven(code: str) -> bool:
    """Whether any of these checks holds: then a misreading is next to impossible."""
    return any(check(code) for check in (is_uscc, is_inn, is_ogrn, is_nif))
