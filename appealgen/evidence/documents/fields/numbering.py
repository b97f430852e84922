"""Numbers of papers and of registers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from appealgen.evidence.documents import numbers as proofs
from appealgen.evidence.documents.fields import broken, values
from appealgen.evidence.documents.fields.alike import code_mended
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


_SHAPED = re.compile(r"(?<![\w/.-])(?:\d{13}|\d{15}|[A-HJNP-SUVW]-?\d{7}-?[\dA-J])(?![\w/.-])")
"""Russian register's numbers and Spanish firms' tax numbers."""


def _shaped(page: Labelled) -> Iterator[Candidate]:
    """On a register's page such a number whose check digit holds needs no label that could be read: likely."""
    for piece in page.page.pieces:
        for found in _SHAPED.finditer(_closed(piece.text)):
            if proofs.is_ogrn(found[0]) or proofs.is_nif(found[0].replace("-", "")):
                yield Candidate(
                    "registration_number", found[0], page.page, piece, found.start(), found.end(), UNSURE, 4
                )


def registrations(kind: str, page: Labelled) -> Iterator[Candidate]:
    """At their labels; a code whose check digit holds needs none."""
    for hit in page.hits:
        if "registration_number" not in hit.roles:
            continue
        for value in page.values(hit):
            text = _closed(code_mended(value.text)).strip().replace(" / ", "/")
            found = re.search(r"(?<![^\W_])(?=[A-Za-z-]*\d)[0-9A-Za-z][0-9A-Za-z\-]{5,22}(?![^\W_])", _grouped(text))
            if not found:
                continue
            code = proofs.mended_uscc(found[0]) if len(found[0]) == 18 else found[0]
            proven = proofs.is_proven(code)
            at = value.start + max(code_mended(value.text).find(found[0]), 0)
            cut = re.match(r"[./]\w", _grouped(text)[found.end() :]) is not None
            cut = cut or re.search(r"\d/$", _grouped(text)[: found.start()]) is not None
            cut = cut or re.match(r" \d{2,}(?!\w)", _grouped(text)[found.end() :]) is not None
            code = _uncut(_grouped(text), found, code) if cut and not proven else code
            fits = 1.0 if proven or not (cut or _should_prove(code, hit)) else 0.6
            yield Candidate(
                "registration_number",
                code,
                page.page,
                value.piece,
                at,
                at + len(found[0]),
                HOW[value.how] * fits,
                _rank(kind, page, hit),
                proven,
            )
            break
    yield from _unlabelled(page)
    if kind in ("registration_page", "business_licence"):
        yield from _shaped(page)


def _uncut(text: str, found: re.Match[str], code: str) -> str:
    """`2014/088213/07`: strokes are the number's own where all its parts are figures."""
    whole = re.search(r"(?<!\S)\d{4}(?:/\d+)+(?!\S)", text)
    return whole[0] if whole and whole.start() <= found.start() < whole.end() else code


def _grouped(text: str) -> str:
    """`901 447 208`, `901.447.208-2`: groups of three."""
    return re.sub(
        r"(?<![\w.,])\d{1,3}(?:[ .]\d{3}){2,3}(?:-\d)?(?![\w.,])", lambda found: re.sub("[ .]", "", found[0]), text
    )


def _closed(text: str) -> str:
    """A code set wide, a sign in each box: `1 9 5 4 3 2 5 5 9 6 8 2 8`."""
    return re.sub(r"(?:[0-9A-Z] ){7,}[0-9A-Z](?![0-9A-Za-z])", lambda found: found[0].replace(" ", ""), text)


def _should_prove(code: str, hit: Hit) -> bool:
    """18 signs in a Chinese paper must pass their check."""
    label = plain(hit.piece.text[hit.start : hit.end])
    return ("信用代码" in label or "credit" in label) or ("инн" in label or "огрн" in label)


def _rank(kind: str, page: Labelled, hit: Hit) -> int:
    """ОГРН before ИНН on a register's page; else as they come."""
    label = plain(hit.piece.text[hit.start : hit.end])
    return 0 if re.search(r"огрн|信用代码|credit|registration|reg\b|注册号|nif|cif", label) else 1


def _unlabelled(page: Labelled) -> Iterator[Candidate]:
    for piece in page.page.pieces:
        for found in re.finditer(
            r"(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-Z]{10}(?![0-9A-Z])", code_mended(piece.text)
        ):
            code = proofs.mended_uscc(found[0])
            if proofs.is_uscc(code):
                yield Candidate("registration_number", code, page.page, piece, found.start(), found.end(), 0.9, 2, True)
