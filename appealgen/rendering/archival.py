"""PDF/UA-1 and PDF/A-3a in one file: WeasyPrint writes one of them by itself; both are claimed in the file's metadata.

ISO 14289-1 asks for `pdfuaid:part`; ISO 19005-3, 6.6.2.3 asks that a name from another schema be described beside it.
"""

from __future__ import annotations

from copy import copy
from typing import Any

VARIANT = "pdf/a-3a"
"""Tags, output intent, identifier and printed links come with it; PDF/A-3 because papers may be attached."""
ACCESSIBLE = (
    b'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>'
    b'</rdf:Description><rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    b' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    b'<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema'
    b"</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    b'<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    b"<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    b"<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289"
    b"</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
    b"</rdf:Description>"
)


def write(document: Any) -> bytes:
    """The PDF of a WeasyPrint `Document`, with both claims. The document stays as it was: it may be written again."""
    document = document.copy()
    document.metadata = copy(document.metadata)
    told = document.metadata.generate_rdf_metadata
    document.metadata.generate_rdf_metadata = lambda *asked: told(*asked).replace(
        b"</rdf:RDF>", ACCESSIBLE + b"</rdf:RDF>"
    )
    made: bytes = document.write_pdf(pdf_variant=VARIANT, finisher=_finish)
    return made


def _finish(document: Any, pdf: Any) -> None:
    """What WeasyPrint leaves out and readers use: whether a head stands over its column or before its row."""
    import pydyf

    for one in pdf.objects:
        if isinstance(one, dict) and one.get("S") == "/TH":
            across = _parent(_parent(one, pdf), pdf)["S"] == "/THead"
            one["A"] = pydyf.Dictionary(
                {"O": "/Table", **(one.get("A") or {}), "Scope": "/Column" if across else "/Row"}
            )


def _parent(one: Any, pdf: Any) -> Any:
    """Of an element of the tree; a reference is `12 0 R`."""
    return pdf.objects[int(one["P"].split()[0])]
