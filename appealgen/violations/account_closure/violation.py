"""Account closure: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.account_closure.groups import EVIDENCE, files, groups
from appealgen.violations.base import Violation
from appealgen.violations.documents.examples import says

OWNER = "Northlight Outdoor Trading"

VIOLATION = Violation(
    name="account_closure",
    evidence=EVIDENCE,
    groups=groups,
    files=files,
    folders=("papers",),
    asks=("reasons",),
    seldom=("photographer",),
    good={
        "store": {"name": "Northlight Outdoor Store", "id": "1102345678", "owner": OWNER},
        "reasons": ["counterfeit"],
        "notice": {"number": "CL20261117", "date": "2026-11-17", "deadline": "2026-12-01", "reply_to": "appeal@example.com"},
        "evidence": {
            "authorizations": ["authorization.pdf"],
            "licences": ["licence.pdf"],
            "reports": ["report.pdf"],
            "invoices": ["invoice.pdf"],
            "violations": [
                {
                    "number": "7700110011", "date": "2026-02-01", "items": ["1005006300000011"],
                    "answer": "The tent is the brand's own; the invoice shows where it was bought.",
                    "exhibits": ["authorization.pdf", "invoice.pdf"],
                },
            ],
        },
    },
    good_papers={
        "authorization.pdf": says(
            "brand_authorization", "seal", issuer="Pinecrest Brand Holding", recipient=OWNER, brand="PINECREST",
            territory="worldwide", valid_from="2026-01-01", valid_until="2027-12-31",
        ),
        "licence.pdf": says("business_licence", holder=OWNER, valid_until="2036-04-30"),
        "report.pdf": says(
            "test_report", issuer="Sample Test Laboratory", number="STL-26-0117", holder=OWNER, products="Tent",
            models="PT-2", standards="EN 5912", issue_date="2026-01-20",
        ),
        "invoice.pdf": says(
            "invoice", recipient=OWNER, issuer="Pinecrest Brand Holding", number="PB-1041", issue_date="2026-10-12",
            brand="PINECREST", products="Tent PT-2", models="PT-2", total="1240.00",
        ),
    },
)  # fmt: skip

photos.enter_place(VIOLATION, "invoice.pdf")
documents.enter_files(VIOLATION, "report.pdf", "invoice.pdf")
documents.enter_contents(VIOLATION, "invoice.pdf", "licence.pdf")
for shared in (notice, papers, own_words):
    shared.enter(VIOLATION)
