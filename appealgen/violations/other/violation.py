"""Whatever else a notice may name: the seller lists what it asks for. No notice is known by its words."""

from __future__ import annotations

from appealgen.evidence.documents.orders.model import OrderLine
from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.base import Violation
from appealgen.violations.documents import dates
from appealgen.violations.documents.examples import says
from appealgen.violations.other.groups import EVIDENCE, files, groups

VIOLATION = Violation(
    name="other",
    evidence=EVIDENCE,
    groups=groups,
    files=files,
    folders=("papers",),
    seldom=("photographer",),
    good={
        "evidence": {
            "asked": [
                {"what": "Proof of shipment", "files": ["waybill.pdf"]},
                {"what": "Proof of stock", "files": ["stock.pdf"]},
            ]
        }
    },
    good_papers={"waybill.pdf": says("other"), "stock.pdf": says("other")},
)

photos.enter_place(VIOLATION, "stock.pdf")
documents.enter_files(
    VIOLATION, "waybill.pdf", "stock.pdf",
    in_orders=OrderLine("8190023345566771", "2026-10-12", item="1005006543219876", quantity="1", price="49.00", currency="USD"),
)  # fmt: skip
dates.enter_in_force(
    VIOLATION, "waybill.pdf", says("business_licence", holder="Northlight Outdoor Trading", valid_until="2036-04-30")
)
for shared in (notice, papers, own_words):
    shared.enter(VIOLATION)
