"""Authorities that certify and register, by their own names: such papers bear no label for them. Likely, never certain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields.candidates import HOW, Candidate
from appealgen.evidence.documents.fields.hits import Labelled

_LAND = r"[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3}"
_LUGAR = r"[A-ZÁÉÍÓÚÑ][\wáéíóúñÁÉÍÓÚÑ]+(?: (?:de |del |la |los )*[A-ZÁÉÍÓÚÑ][\wáéíóúñÁÉÍÓÚÑ]+){0,3}"
_NAMED = re.compile(
    rf"(?:The )?Registrar of Companies(?: (?:for|of) {_LAND})?|Companies House|(?:The )?Secretary of State(?: of {_LAND})?"
    r"|HM Revenue (?:and|&) Customs|Internal Revenue Service"
    r"|Agencia (?:Estatal de Administración )?Tributaria|Registro Mercantil(?: (?:Central|de [A-ZÁÉÍÓÚÑ]\w+))?"
    r"|Servicio de (?:Impuestos Internos|Administración Tributaria)|Superintendencia Nacional de Aduanas(?: y \w+ \w+)*"
    r"|Conservador de Bienes Raíces(?: de [A-ZÁÉÍÓÚÑ]\w+)?|Cámara de Comercio(?: de [A-ZÁÉÍÓÚÑ]\w+)?|Ayuntamiento de [A-ZÁÉÍÓÚÑ]\w+"
    rf"|(?:I\. |Ilustre )?Municipalidad(?: (?:Provincial|Distrital|Metropolitana))? de {_LUGAR}|Alcald[ií]a(?: (?:Municipal|Mayor))? de {_LUGAR}|Gobierno (?:Municipal|Regional|Provincial) de {_LUGAR}"
    r"|IP Australia|(?:United States Patent and Trademark|European Union Intellectual Property|UK Intellectual Property|Intellectual Property) Office|Corporate Affairs Commission|Companies Registry|Inland Revenue Department"
    rf"|Accounting and Corporate Regulatory Authority|Australian Securities (?:and|&) Investments Commission|(?:City|County|Town|State|Borough|Municipality) of {_LAND}"
    r"|(?:Межрайонная )?(?:И?ФНС|Инспекция Федеральной налоговой службы)(?: России)?(?: № ?\d+| по [^,;(]{3,60})?(?: по [^,;(]{3,60})?|Федеральная служба по интеллектуальной собственности|Роспатент|Администрация (?:города|г\.|района) [А-ЯЁ][\w-]+"
    r"|[\u3400-\u9fff]{2,14}?(?<!国家)(?<!总)(?:市场监督管理局|行政审批(?:服务)?局|工商行政管理局|税务局|知识产权局)(?!监制|网)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:The )?(?:(?:[A-Z][\w'-]+ ){0,3}(?:Department|Ministry|Government|Office|Bureau|Commission|Authority|Council|Chamber|Directorate|Agency) (?:of|for) [A-Z][\w'’,& -]{2,60}|(?:City|County|Town|State|Municipality|Emirate) of [A-Z][\w' -]{2,40}"
    r"|(?:Ministerio|Secretar[ií]a|Direcci[oó]n General|Instituto Nacional|Superintendencia|Servicio Nacional|Junta|Diputaci[oó]n) (?:de|del|para) [A-Z][\w ,áéíóúñ-]{2,60}"
    r"|(?:Министерство|Управление|Департамент|Администрация|Комитет) [а-яёА-ЯЁ][\w ,-]{4,70})",
    re.IGNORECASE,
)
"""An office by what it is called, alone on a line at the head or the foot."""
RANK = 4
"""Behind whatever a label tells."""


def authority(page: Labelled, alone: bool = False) -> Iterator[Candidate]:
    """The first that is named on the page, but not one that only an address on the web names. `alone`: only on a line of its own."""
    for piece in (piece for row in (*page.rows[:6], *page.rows[-6:]) for piece in row):
        if piece.text[:1].isupper() and _OFFICE.fullmatch(piece.text.strip()) and not page.labelled.get(id(piece)):
            text = piece.text.strip()
            yield Candidate("issuer", text, page.page, piece, 0, len(text), HOW["guess"], RANK)
            return
    for piece in page.page.pieces:
        found = _NAMED.fullmatch(piece.text.strip()) if alone else _NAMED.search(piece.text)
        if found and not found[0][:1].islower():
            yield Candidate(
                "issuer", found[0].strip(), page.page, piece, found.start(), found.end(), HOW["guess"], RANK
            )
            return
