"""What a test report itself says was not passed: a clause's result in its table, or its conclusion. Patterns are data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.model import CERTAIN, DocumentSign
from appealgen.evidence.documents.pieces import Page, Piece, around

NAME = "failed_result"
CLAUSE, CONCLUSION = "clause", "conclusion"
"""Where it stands: the head of the sign's detail."""

_NOT = (
    r"fail(?:ed|s|ure)?|not? (?:pass(?:ed)?|compl(?:y|ies|iant)|conform(?:s|ing)?)|does not (?:comply|conform|meet|pass)|non[- ]?(?:compliant|conform(?:ing|ity)?)"
    r"|不合格|不符合(?:要求|标准|标准要求)?|未通过|不通过"
    r"|не соотв(?:етству[ею]т|\.)?|не пройден[оаы]?|не выдержал[оаи]?|не прош[её]?л[оаи]?|не удовлетворяет"
    r"|no (?:cumple|conforme|apt[oa]|pasa|supera|satisface|satisfactorio)|no superad[oa]|suspenso"
)
_DONE = (
    r"pass(?:ed|es)?|compl(?:y|ies|iant)|conform(?:s|ing)?|合格|符合(?:要求|标准|标准要求)?|通过"
    r"|соотв(?:етству[ею]т|\.)?|пройден[оаы]?|выдержал[оаи]?|удовлетворяет|cumple|conforme|apt[oa]|pasa|supera|satisface|satisfactorio"
)
_FAILED = re.compile(rf"\W*(?:{_NOT})(?:\s*[(（:：,，;；–—-].*)?\W*", re.IGNORECASE)
_PASSED = re.compile(rf"\W*(?:{_DONE})(?:\s*[(（:：,，;；–—-].*)?\W*", re.IGNORECASE)
_AT_END = re.compile(rf"\s(?:{_NOT})\W*$", re.IGNORECASE)
_LETTERS = {"F": re.compile(r"\W*F\W*"), "P": re.compile(r"\W*P\W*")}
"""`P` and `F`, as one column of a report's form has them; `F` means nothing without a `P`."""
_NUMBERED = re.compile(r"\W*\d+(?:\.\d+)+\b")
_HEAD = re.compile(
    r"\W*(?:(?:test )?(?:results?|verdicts?|conclusions?|judg[e]?ments?|assessment)|结果|检[测验]结果|判定|单项判定|单项结论|结论"
    r"|результат\w*|заключение|вывод\w*|соответствие|resultados?|veredicto|conclusi[oó]n|dictamen)\W*",
    re.IGNORECASE,
)
_LEGEND = re.compile(
    r"abbreviat|verdict|possible|legend|\bmeans?\b|test (?:object|case) do|[PN]\s*[(（=:]\s*(?:pass|not)|n/a|图例|说明|备注|注[:：]|обозначен|условн\w+ обознач|leyenda|significa|□|☐",
    re.IGNORECASE,
)  # fmt: skip
"""Rows that say what the letters mean, or let choose."""
_CONCLUSION = re.compile(
    r"(?:(?:sample|product|item|specimen|article|equipment|eut)s?|(?:overall|final|test) (?:results?|verdict|conclusion|assessment)|conclusion|verdict)\b[^.。\n]{0,90}?"
    r"\b(?:do(?:es)? not (?:comply|meet|conform|pass|fulfil)|did not (?:comply|meet|conform|pass|fulfil)|is not in (?:compliance|conformity)|fail(?:s|ed)?\b(?! safe))"
    r"|(?:检[测验])?结论[^。\n]{0,60}?(?:不符合|不合格|未通过)"
    r"|(?:образ(?:ец|цы)|издели[ея]|продукци[яи]|вывод\w*|заключение)[^.\n]{0,90}?не (?:соответству[ею]т|выдержал\w*|прош[её]?л\w*)"
    r"|(?:muestras?|productos?|art[ií]culos?|conclusi[oó]n|resultado (?:final|global|general)|dictamen)\b[^.\n]{0,90}?\bno (?:cumplen?|conformes?|supera[n]?|satisfacen?|es apt[oa])",
    re.IGNORECASE,
)  # fmt: skip
_PERHAPS = re.compile(
    r"\b(?:if|when|where|whether|should|may|might|unless|in case|would|any|shall)\b|如果|若|如有|是否|凡|\b(?:если|при|в случае|может|либо)\b|\b(?:si|cuando|en caso|podr[ií]a|debe)\b|[/／]\s*(?:fail|не соотв|不合格|no cumple)"
    r"|(?:pass|合格)\s*[/／]",
    re.IGNORECASE,
)  # fmt: skip
"""A sentence of conditions says nothing of this sample."""


def failed_results(pages: Sequence[Page]) -> Iterator[DocumentSign]:
    """Each with `clause` or `conclusion` and the row's own words; what the eye read with doubt is left out."""
    lettered = _lettered(pages)
    for page in pages:
        heads = [piece for piece in page.pieces if _HEAD.fullmatch(piece.text)]
        for row in page.rows:
            if (cell := _failed(row, heads, lettered)) and not _is_read_in_doubt(cell):
                yield _sign(CLAUSE, row, page)
            elif _concludes(row):
                yield _sign(CONCLUSION, row, page)


def _failed(row: Sequence[Piece], heads: Sequence[Piece], lettered: bool) -> Piece | None:
    """The cell that says so: in a clause's row, at or under a result's label, and with no better result behind it."""
    text = " ".join(piece.text for piece in row)
    if _LEGEND.search(text):
        return None
    at = next((place for place, piece in enumerate(row) if place and _says_failed(piece, lettered)), None)
    if at is None:
        ends = _NUMBERED.match(row[0].text) and _AT_END.search(row[-1].text)
        return row[-1] if ends and not _PERHAPS.search(text) else None
    tested_again = any(_says_passed(piece) for piece in row[at + 1 :])
    return row[at] if not tested_again and _is_result(row, at, heads) else None


def _is_result(row: Sequence[Piece], at: int, heads: Sequence[Piece]) -> bool:
    """A clause's number begins the row, a result's label stands before the cell or over it, or it ends a table's row."""
    labelled = any(_HEAD.fullmatch(piece.text) for piece in row[:at]) or 2 <= at == len(row) - 1
    return labelled or bool(_NUMBERED.match(row[0].text)) or any(_over(head, row[at]) for head in heads)


def _says_failed(piece: Piece, lettered: bool) -> bool:
    return bool(_FAILED.fullmatch(piece.text) or (lettered and _LETTERS["F"].fullmatch(piece.text)))


def _says_passed(piece: Piece) -> bool:
    return bool(_PASSED.fullmatch(piece.text) or _LETTERS["P"].fullmatch(piece.text))


def _lettered(pages: Sequence[Page]) -> bool:
    """Whether results are letters: several `P` stand alone in their cells."""
    return sum(bool(_LETTERS["P"].fullmatch(piece.text)) for page in pages for piece in page.pieces) >= 2


def _over(head: Piece, cell: Piece) -> bool:
    """The head of the cell's column."""
    return head.box[1] < cell.box[1] and head.box[0] < cell.box[2] and cell.box[0] < head.box[2]


def _is_read_in_doubt(cell: Piece) -> bool:
    return cell.read == "ocr" and cell.certainty_of(0, len(cell.text)) < CERTAIN


def _concludes(row: Sequence[Piece]) -> bool:
    text = " ".join(piece.text for piece in row)
    return bool(_CONCLUSION.search(text)) and not _PERHAPS.search(text) and not _LEGEND.search(text)


def _sign(where: str, row: Sequence[Piece], page: Page) -> DocumentSign:
    words = " ".join(piece.text for piece in row)[:120]
    return DocumentSign(NAME, f"{where}|{words}", page.number, page.shown(around(piece.box for piece in row)))
