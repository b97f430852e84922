"""Store association: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.evidence.documents.orders.model import OrderLine
from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.base import Violation
from appealgen.violations.documents.examples import says
from appealgen.violations.store_association.groups import EVIDENCE, files, groups

OWNER = "Qingyun Audio Trading"

VIOLATION = Violation(
    name="store_association",
    evidence=EVIDENCE,
    groups=groups,
    files=files,
    folders=("papers", "pictures"),
    seldom=("photographer",),
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
documents.enter_files(
    VIOLATION, "licence.pdf", "lease.pdf",
    in_orders=OrderLine("8190023345566771", product="Speaker QS-20, black", quantity="1", price="49.00", currency="USD"),
)  # fmt: skip
documents.enter_contents(VIOLATION, "invoice.pdf", "licence.pdf")
for shared in (notice, papers, own_words):
    shared.enter(VIOLATION)
