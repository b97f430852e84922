"""Which label's role gives which field on which kind of paper, the best first: data."""

from __future__ import annotations

NUMBER = {
    "invoice": ("number_invoice",),
    "receipt": ("number_receipt", "number_invoice", "number_order"),
    "order_confirmation": ("number_order",),
    "pro_forma": ("number_quote", "number_invoice"),
    "business_licence": ("number_licence", "number_report", "number_authorization"),
    "brand_authorization": ("number_authorization", "number_report"),
    "test_report": ("number_report",),
    "declaration": ("number_declaration",),
    "lease": ("number_lease",),
    "utility_bill": ("number_bill", "number_invoice"),
}
_TRADE = (("issuer", ("issuer_seller",)), ("recipient", ("recipient", "recipient_goods")))
PARTIES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "invoice": _TRADE,
    "receipt": (("issuer", ("issuer_seller", "holder_company")), ("recipient", ("recipient", "recipient_goods"))),
    "order_confirmation": _TRADE,
    "pro_forma": _TRADE,
    "business_licence": (("holder", ("holder_company",)), ("issuer", ("issuer_authority",))),
    "brand_authorization": (
        ("issuer", ("issuer_grantor", "signed_for")),
        ("recipient", ("grantee",)),
        ("holder", ("grantee",)),
    ),
    "test_report": (
        ("holder", ("holder_applicant", "holder_company", "manufacturer")),
        ("issuer", ("issuer_lab", "signed_for")),
        ("recipient", ("holder_applicant",)),
    ),
    "declaration": (
        ("issuer", ("manufacturer", "holder_company", "signed_for")),
        ("holder", ("holder_applicant", "manufacturer", "holder_company")),
        ("recipient", ("recipient",)),
    ),
    "registration_page": (("holder", ("holder_company",)), ("issuer", ("issuer_authority",))),
    "lease": (("issuer", ("issuer_landlord",)), ("recipient", ("tenant",)), ("holder", ("tenant",))),
    "utility_bill": (
        ("issuer", ("issuer_utility", "issuer_seller")),
        ("recipient", ("recipient",)),
        ("holder", ("recipient",)),
    ),
    "other": (*_TRADE, ("holder", ("holder_company", "holder_person"))),
}
ELSEWHERE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("issuer", ("issuer_seller", "issuer_authority", "issuer_lab", "issuer_grantor", "issuer_landlord", "signed_for")),
    ("recipient", ("recipient", "recipient_goods", "grantee", "tenant")),
    ("holder", ("holder_company", "holder_applicant", "holder_person")),
)
"""What labels of other kinds of papers tell, where none of the paper's own does: likely."""
"""Who holds an authorisation, rents, or gets a bill is told as recipient and as holder."""
DATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("issue_date", ("issue_date",)),
    ("valid_from", ("valid_from",)),
    ("valid_until", ("valid_until",)),
)
_MONEY = ("total_due", "total")
GOODS = ("invoice", "receipt", "order_confirmation", "pro_forma", "other")
PLAIN: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "brand",
        ("brand",),
        (
            "brand_authorization",
            "test_report",
            "declaration",
            "invoice",
            "registration_page",
            "pro_forma",
            "order_confirmation",
        ),
    ),
    ("products", ("product",), ("brand_authorization", "test_report", "declaration")),
    (
        "models",
        ("models",),
        ("brand_authorization", "test_report", "declaration", "invoice", "pro_forma", "order_confirmation"),
    ),
    ("models", ("models_tested",), ("test_report",)),
    ("territory", ("territory",), ("brand_authorization",)),
    (
        "address",
        ("address",),
        (
            "business_licence",
            "registration_page",
            "lease",
            "utility_bill",
            "test_report",
            "declaration",
            "invoice",
            "other",
            "brand_authorization",
            "pro_forma",
            "receipt",
            "order_confirmation",
        ),
    ),
)
TOTALS = dict.fromkeys((*GOODS, "utility_bill"), _MONEY)
