"""Store association: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.base import Violation
from appealgen.violations.documents.examples import says
from appealgen.violations.naming import near
from appealgen.violations.store_association.groups import EVIDENCE, files, groups

_STORES = (
    r"\b(?:stores?|shops?|accounts?)\b|店铺?|网店|账[号户]"
    r"|магазин\w*|аккаунт\w*|уч[её]тн\w+\sзапис\w+|\btiendas?\b|\bcuentas?\b"
)
_TIED = (
    r"\b(?:associat|affiliat|link|relat|connect|tie)(?:ed|ion|ions)\b|\b(?:same|one|single)[\s-](?:operator|owner|controller|person|seller)\b|\bduplicat\w+"
    r"|关联|重复(?:铺货|开店)|同一(?:卖家|主体|经营者|实际控制人|人)"
    r"|\bв\sсвязке|(?:взаимо)?связан\w*|\bсвяз[ьи]\b|аффилирован\w*|дублир\w*|управля\w+\sтакже|\bодн\w+\s(?:лиц|владел|собственник|продавц|человек)\w*|\b(?:vinculad|asociad|relacionad|conectad|duplicad)\w*|\bcompart\w+\s(?:due[ñn]o|titular|propietario|licencia)|\b(?:mismo|solo|[uú]nico)\s(?:due[ñn]o|titular|propietario|operador)|\b(?:asociaci[oó]n|vinculaci[oó]n|duplicaci[oó]n)\b"
)

OWNER = "Qingyun Audio Trading"

VIOLATION = Violation(
    name="store_association",
    evidence=EVIDENCE,
    groups=groups,
    files=files,
    heard=1,
    folders=("papers", "pictures"),
    seldom=("photographer",),
    named_in_notices=(
        near(_STORES, _TIED, 60),
        r"店铺关联|один\sпродавец\W{1,3}один\sмагазин|关联(?:店铺|账号|账户)|duplicate\s(?:listings?\sacross|opening)|\bвтор\w+\sмагазин|multiple\s(?:store|account)s?\sopening|anuncios\sduplicados|tiendas?\sduplicad\w+",
    ),
    good={
        "store": {
            "name": "Qingyun Audio Store", "id": "1102345678", "owner": OWNER, "phone": "+86 571 5550 0199",
            "address": "Room 1203, 88 Sample Road, Hangzhou", "registration_number": "91330100SAMPLE0012",
        },
        "evidence": {
            "opening": ["licence.pdf"],
            "invoices": ["invoice.pdf"],
            "supporting": ["lease.pdf"],
            "other_store": {
                "name": "Grey Heron Store", "id": "1101122334", "pictures": ["theirs.jpg"], "documents": ["other.pdf"],
            },
            "pictures": ["ours.jpg"],
            "goods": ["Speaker QS-20"],
        },
    },
    good_papers={
        "licence.pdf": says(
            "business_licence", holder=OWNER, registration_number="91330100SAMPLE0012", valid_until="2036-04-30",
            address="Room 1203, 88 Sample Road, Hangzhou",
        ),
        "invoice.pdf": says(
            "invoice", recipient=OWNER, issuer="Silver Birch Acoustics", number="SB-1041", issue_date="2026-10-12",
            products="Speaker QS-20", total="1240.00",
        ),
        "lease.pdf": says("lease", holder=OWNER, address="Room 1203, 88 Sample Road, Hangzhou"),
        "other.pdf": says(
            "registration_page", holder="Grey Heron Import Export", registration_number="91330200SAMPLE0099",
            address="9 Harbour Street, Ningbo",
        ),
    },
)  # fmt: skip

photos.enter_shown(VIOLATION, "ours.jpg")
documents.enter_files(VIOLATION, "licence.pdf", "lease.pdf")
documents.enter_contents(VIOLATION, "invoice.pdf", "licence.pdf")
for shared in (notice, papers, own_words):
    shared.enter(VIOLATION)
