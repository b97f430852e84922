"""Numbers of papers and of registers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from appealgen.evidence.documents.fields import broken, values
from appealgen.evidence.documents.fields.candidates import HOW, UNSURE, Candidate
from appealgen.evidence.documents.fields.grounds import leans
from appealgen.evidence.documents.fields.hits import Hit, Labelled
from appealgen.evidence.documents.fields.placed import candidate
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.sources import NUMBER
from appealgen.evidence.documents.fields.titled import numbers_at_titles
from appealgen.evidence.documents.pieces import Piece

_IN_TITLE = re.compile(
    r"(?:invoice|инвойс|счет(?:-фактура|-договор| на оплату)?|упд|протокол(?: испытаний)?|carta|oficio|договор(?: аренды[^№]*)?|декларация[^№]{0,40}|сертификат[^№]{0,30}|накладная|чек|факс|factura|informe[^nº]{0,20}|contrato[^nº]{0,30}|report|certificate|receipt|recibo|коммерческое предложение|quotation|заказ[^№]{0,20}|квитанция|доверенность|письмо|confirmaci[oó]n de(?:l)? pedido|pedido|proforma|presupuesto|albar[aá]n|licencia|expediente|order(?: confirmation)?|pro-?forma(?: invoice)?|authori[sz]ation|licen[cs]e|agreement|(?:расходная |товарная )накладная|ордер\w*|счет-оферта|предложение|свидетельство|разрешение|выписка|акт)\s*(?:№|no\.?|n\.?[º°]\.?|#|nr\.?)\s*:?\s*(?=\S)"
)
_DECLARED = re.compile(
    r"[ЕE][АA][ЭЗ3][СC]\s*[NМN№]+\s*RU\s*(?:[ДDСC]|JI)\s?[-–—]\s?[A-ZА-Я]{2}[.,]\s?[\w]+[.,]\s?[A-ZА-Я]?[.,]?\s?\d[\d.]*\s?/\s?\d{2}",
    re.IGNORECASE,
)


def numbers(kind: str, page: Labelled) -> Iterator[Candidate]:
    wanted = (*NUMBER.get(kind, ()), "number")
    for hit in page.hits:
        rank = next((at for at, role in enumerate(wanted) if role in hit.roles), None)
        another = _grounds(page, page.rows[hit.row], hit.piece, hit.start)
        if rank is not None and not another and not _is_row_number(page, hit):
            generic = wanted[rank] == "number"
            for value in page.values(hit):
                read = values.number(value.text)
                if read:
                    fits = read.fits * (0.9 if generic and value.how != "below" else 0.7 if generic else 1.0)
                    found = candidate(page, "number", value, values.Read(read.value, read.start, read.end, fits), rank)
                    yield _of_its_script(kind, broken.mended(page, found, value))
                    break
    yield from _of_other_kinds(kind, page)
    yield from _in_titles(kind, page)
    yield from _before_dates(page)
    yield from _bare(page)
    yield from numbers_at_titles(kind, page)


def _of_other_kinds(kind: str, page: Labelled) -> Iterator[Candidate]:
    """A number that is labelled as another kind's: an authorisation's `Certificate No.`. A guess."""
    for hit in page.hits:
        if any(role.startswith("number_") and role not in NUMBER.get(kind, ()) for role in hit.roles) and hit.colon:
            for value in page.values(hit):
                if read := values.number(value.text):
                    yield replace(candidate(page, "number", value, read, 5), certainty=HOW["guess"])
                    break


_LOOKS = str.maketrans("ABEKMHOPCTYX", "АВЕКМНОРСТУХ")


def _of_its_script(kind: str, one: Candidate) -> Candidate:
    """`УТ-4223` of a Russian page, which the eye may read as `YT-4223`: one or two letters that look alike are Cyrillic; likely."""
    letters = "".join(re.findall(r"[^\W\d_]", one.value))
    trade = kind in ("invoice", "receipt", "lease", "order_confirmation", "pro_forma", "utility_bill")
    russian = one.piece.read == "ocr" and trade and re.search(r"[а-яё]{4}", one.page.text) is not None
    if not russian or not 1 <= len(letters) <= 2 or re.search(r"[^ABEKMHOPCTYX]", letters):
        return one
    return replace(one, value=one.value.translate(_LOOKS), certainty=min(one.certainty, UNSURE))


def _is_row_number(page: Labelled, hit: Hit) -> bool:
    """`No.` at the head of a table's first column."""
    beside = [one for one in page.rows[hit.row] if one is not hit.piece and page.is_label(one)]
    if "number" not in hit.roles or not hit.alone or len(beside) < 2:
        return False
    told = (values.number(value.text) for value in page.values(hit) if value.how == "below")
    return not any(one and len(one.value) > LONGEST_COUNT and not one.value.isdecimal() for one in told)


LONGEST_COUNT = 5
"""Signs of a line's number at most; `AB/26/02217` below `Número` is a paper's."""


def _in_titles(kind: str, page: Labelled) -> Iterator[Candidate]:
    """`СЧЁТ НА ОПЛАТУ № 127 от 14 марта 2026 г.`, `INVOICE #1042`."""
    for row in page.rows[:25]:
        for piece in row:
            text = plain(piece.text)
            whole = _DECLARED.search(piece.text)
            if whole and kind == "declaration":
                value = values.declared(re.sub(r"\s+", " ", re.sub(r"(?<=[.,/-])\s+|\s+(?=[.,/-])", "", whole[0])))
                yield Candidate("number", value, page.page, piece, whole.start(), whole.end(), 0.93)
                continue
            found = _IN_TITLE.search(text)
            if found and any(
                "stop" in hit.roles and hit.end <= found.start() for hit in page.labelled.get(id(piece), ())
            ):
                continue  # `S/Ref.: pedido n.º 231`: another's
            read = values.number(piece.text[found.end() :]) if found else None
            if (
                found
                and read
                and read.start <= 1
                and found.start() <= 40
                and not _grounds(page, row, piece, found.start())
            ):
                yield Candidate(
                    "number",
                    read.value,
                    page.page,
                    piece,
                    found.end() + read.start,
                    found.end() + read.end,
                    0.88 * read.fits,
                    1,
                )


_ANOTHER = re.compile(r"(?:\b(?:по|согласно|основани\w+)|^к)\s+(?:счет|договор|заказ|контракт|накладн)\w*\s*$")
"""`оплата по счёту № 118 от …`: another paper's number."""


_SIGNED = re.compile(
    r"\W*(?:исх\.?|our ref\.?)?\s*(?:№|No\.?|N[º°]\.?)\s*(?P<v>[A-ZА-Я\d][\w/-]{0,19})(?:\s+(?:от|dated|de fecha)\s.{6,30})?\W*",
    re.IGNORECASE,
)


def _bare(page: Labelled) -> Iterator[Candidate]:
    """`№ 88`, alone on a line of a letter's head: a guess, for one or two digits may count something."""
    for row in page.rows[:12]:
        for piece in row if len(row) <= 2 else ():
            found = _SIGNED.fullmatch(piece.text)
            if found and re.search(r"\d", found["v"]):
                yield Candidate("number", found["v"], page.page, piece, *found.span("v"), HOW["guess"], 4)


def _another(title: str, behind: str) -> bool:
    return _ANOTHER.search(plain(title)) is not None or leans(title, behind)


_LAW = re.compile(
    r"(?:reglamento|regulation|directi(?:ve|va)|\bley|\bact|decreto?|ordinance|постановлени\w+|закон\w*|приказ\w*)\W{0,2}(?:\([^()]{1,8}\))?\W*$"
)
"""`Reglamento (UE) nº 305/2011`: a law's number."""


def _grounds(page: Labelled, row: Sequence[Piece], piece: Piece, start: int) -> bool:
    """`Основание | Счёт № 118`: the paper that this one rests upon."""
    before = plain(" ".join(one.text for one in row[: row.index(piece)]) + " " + piece.text[:start])
    return re.search(r"\b(?:основани\w+|по|согласно)\W*$", before) is not None or _LAW.search(before) is not None


_DATED = re.compile(
    r"^(?P<title>[^:;№#]{3,60})(?:№|\bno\.?|\bn\.?[º°]\.?|#)\s?(?P<v>\S{1,30})\s+(?:от|dated|de fecha|del)\s+[«\"]?\d",
    re.IGNORECASE,
)


def _before_dates(page: Labelled) -> Iterator[Candidate]:
    """`<whatever it is called> № 118 от 3 октября 2026 г.` at the head: its number, for no list knows all titles."""
    for row in page.rows[:12]:
        for piece in row if len(row) <= 2 else ():
            found = _DATED.match(piece.text)
            read = values.number(found["v"]) if found else None
            if (
                found
                and read
                and not page.labelled.get(id(piece))
                and not _another(found["title"], piece.text[found.end() :])
            ):
                at = found.start("v") + read.start
                yield Candidate("number", read.value, page.page, piece, at, at + len(read.value), 0.85 * read.fits, 2)
