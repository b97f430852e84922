"""What a point of the notice asks for, by its words, against what its files are; and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.names import key, same_script
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import says
from appealgen.violations.documents.kinds import NO_INVOICE
from appealgen.violations.documents.owner import closest, is_registered, named
from appealgen.violations.documents.slots import at, read
from appealgen.violations.other.groups import Group
from appealgen.violations.other.violation import VIOLATION

KINDS = {
    "invoice": r"invoice|发票|發票|сч[её]т|инвойс|накладн|factura",
    "receipt": r"receipt|收据|小票|чек|квитанц|recibo|comprobante de pago",
    "test_report": r"test(?:ing)? report|检测报告|检验报告|质检报告|протокол\w* испытан|informe de ensayo",
    "brand_authorization": r"authori[sz]ation|授权|авторизаци|доверенност|autorizaci[oó]n",
    "business_licence": r"business licen[cs]e|营业执照|registration (?:document|certificate)|incorporation"
    r"|свидетельств\w* о\S* регистрации|licencia comercial",
    "lease": r"\blease\b|tenancy|租赁|аренд|arrendamiento|alquiler",
    "utility_bill": r"utility bill|electricity bill|水电|电费|коммунальн|factura de (?:luz|electricidad|agua)"
    r"|recibo de (?:la )?luz",
}
"""By which words a point asks for a paper of that kind; who asks for two of them takes either."""
AS_GOOD = {"business_licence": ("registration_page",), "utility_bill": ("invoice",), "invoice": ("utility_bill",)}
_OR = re.compile(
    r"\bor\b|или|либо|\b[ou]\b|或|/|contract|agreement|order|proof|evidence|statement|合同|协议|订单|凭证|证明|说明|договор|заказ|подтвержд|документ"
    r"|contrato|pedido|comprobante|justificante|prueba",
    re.IGNORECASE,
)
"""What else a point may take: then no kind of paper is refused for."""
_NONE = re.compile(
    r"\b(?:no|not|none|never|without|cannot|can't|нет|не|без|sin|ning[uú]n\w*)\b|没有|无法|未|不", re.IGNORECASE
)
_REGISTERED = re.compile(
    KINDS["business_licence"]
    + r"|(?:business|company|commercial) (?:register|registry|registration)|register extract|工商(?:登记|信息|注册)|企业信息"
    r"|выписк\w* (?:из егр|из единого|о регистрации|из реестра)|егрюл|егрип|регистраци\w* (?:компании|ип\b|организации|юр)"
    r"|registro (?:mercantil|de (?:su|la) empresa)|constituci[oó]n de la (?:sociedad|empresa)",
    re.IGNORECASE,
)
"""By these words a point asks for the paper that shows the firm itself."""
_OTHERS = re.compile(
    r"supplier|manufactur|maker|\bbrand|factory|landlord|carrier|distributor|partner|former|previous|parent|group|agent"
    r"|供应商|供货|厂家|厂商|工厂|生产商|品牌|房东|出租|物流|经销|合作|原|曾用|母公司|代理|постав|производ|изготов|правообл|бренд|арендод|перевоз|дилер|партн|прежн|агент"
    r"|proveedor|fabricante|titular|marca|arrendador|transport|distribuid|socio|anterior|matriz|agente",
    re.IGNORECASE,
)
"""Words by which a paper may be another's, or the owner's under another name."""
YOURS = ("business_licence", "registration_page", "invoice", "lease", "utility_bill", "brand_authorization")
"""Kinds of paper that stand in somebody's name: yours, if nothing else is said."""


@VIOLATION.check(
    fails={
        "another-kind": Example(
            changes={"evidence.asked.0.what": "the purchase invoice"}, documents={"waybill.pdf": says("declaration")}
        ),
        "no-invoice": Example(
            changes={"evidence.asked.0.what": "the purchase invoice"}, documents={"waybill.pdf": says("pro_forma")}
        ),
    }
)
def files_are_what_is_asked(group: Group, look: Look) -> Iterator[Finding]:
    """The kind of paper that a point asks for by its words, against the kinds of its files.

    A statement where an invoice was asked for is a point without an answer, and so is what shows an order and no sale: a
    quotation, a contract, an order's confirmation.
    """
    wanted = [kind for kind, words in KINDS.items() if re.search(words, group.what or "", re.IGNORECASE)]
    fits = {*wanted, *(as_good for kind in wanted for as_good in AS_GOOD.get(kind, ()))}
    documents = [document for _, document in read(group.papers, look)]
    kinds = [document.kind for document in documents]
    told = wanted and kinds and len(kinds) == len(group.papers)
    if not told or fits & {*kinds, *(() if "other" not in kinds else fits)}:
        return
    place, facts = group.papers[0].file.place, {"kind": kinds[0], "wanted": tuple(wanted), "what": group.what}
    if _asks_for_invoices_alone(group, wanted) and all(map(_shows_no_sale, documents)):
        yield blocks("no-invoice", place, **facts)
    else:
        yield weakens("another-kind", place, **facts)


def _asks_for_invoices_alone(group: Group, wanted: list[str]) -> bool:
    """And the answer doesn't say that there is none."""
    return wanted == ["invoice"] and not _OR.search(group.what or "") and not _NONE.search(group.answer or "")


def _shows_no_sale(document: Document) -> bool:
    return document.kind in NO_INVOICE and document.kind_certain and document.read == "text"


@VIOLATION.check(
    fails={
        "anothers": Example(
            changes={"store.owner": ["Blue Fox Trading Ltd"]},
            documents={"waybill.pdf": says("invoice", recipient="Grey Heron Import Export Ltd")},
        ),
        "another-firm": Example(
            changes={"store.owner": ["Blue Fox Trading Ltd"], "evidence.asked.0.what": "Your business licence"},
            documents={"waybill.pdf": says("business_licence", holder="Grey Heron Import Export Ltd")},
        ),
    }
)
def papers_are_yours(group: Group, look: Look) -> Iterator[Finding]:
    """Papers that stand in a name, against the owner's names, unless your answer names the other one.

    A notice that asks for a paper means yours. Where it asks for another's, say in `answer` whose it is.
    """
    owners = look.case.store.owner
    for paper, document in read(group.papers, look):
        names = named(document) if document.kind in YOURS and owners else ()
        if not names or not names[0].certain or is_registered(document, look):
            continue
        answer = key(f"{group.what or ''} {group.answer or ''}")
        if closest([name.value for name in names], owners) == "other" and key(names[0].value) not in answer:
            says, tell = (
                ("another-firm", blocks) if _must_be_yours(document, names[0], group, look) else ("anothers", weakens)
            )
            yield tell(says, at(paper, names[0]), name=names[0].value, owner=owners)


def _must_be_yours(document: Document, name: DocumentField, group: Group, look: Look) -> bool:
    """A licence or a register's page that the point asks for, in another's name of the owner's script, where nobody speaks of
    anybody else's."""
    asked = _REGISTERED.search(group.what or "") is not None
    return (
        document.kind in ("business_licence", "registration_page")
        and document.kind_certain
        and document.read == "text"
        and asked
        and any(same_script(name.value, owner) for owner in look.case.store.owner)
        and not _OTHERS.search(f"{group.what or ''} {group.answer or ''}")
    )
