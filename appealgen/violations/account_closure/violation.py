"""Account closure: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.account_closure.groups import EVIDENCE, files, groups
from appealgen.violations.base import Violation
from appealgen.violations.documents.examples import says

_YOURS = r"\b(?:your|this)\s(?:\w+\s){0,3}?(?:stores?|shops?|accounts?)\b"
_CLOSED = r"\b(?:closed|terminated|shut\sdown|deactivated|cancell?ed)\b"
_IS = r"\b(?:(?:has|have|had)\sbeen|is|was|are|were|be)\s(?:now\s|hereby\s|permanently\s|definitively\s|finally\s){0,2}"
_SU = r"\b(?:su|tu|la|de)\s(?:tienda|cuenta)(?:\sde\svendedor)?\b"

OWNER = "Northlight Outdoor Trading"

VIOLATION = Violation(
    name="account_closure",
    evidence=EVIDENCE,
    groups=groups,
    files=files,
    heard=2,
    folders=("papers",),
    asks=("reasons",),
    seldom=("photographer",),
    named_in_notices=(
        rf"{_YOURS}[^.;\n]{{0,60}}?{_IS}{_CLOSED}",
        rf"\b(?:we|aliexpress|team)\s(?:have\s|has\s|had\s)?(?:now\s|hereby\s|permanently\s|decided\sto\s){{0,3}}(?:clos|terminat|shut\sdown|deactivat)(?:ed|e|ing)?\s(?:down\s)?(?:{_YOURS}|(?:the\s)?(?:seller\s)?(?:stores?|shops?|accounts?)\b)",
        r"\b(?:closure|closing|termination)\sof\s(?:your\s|the\s)?(?:seller\s|aliexpress\s)?(?:stores?|shops?|accounts?)\b|\b(?:store|shop|account)\s(?:closure|termination)\b|notice\sof\s(?:termination|closure)|\bclosing\sdate\b|(?:^|\n)\W*(?:account|store|shop)\s(?:closed|terminated)\b|\bclosed\s(?:on|because)\s?:",
        r"\b(?:decided|have|had|forced|obliged)\sto\s(?:permanently\s)?(?:close|terminate)\s(?:your|the)\b",
        r"(?<!与)(?<!和)(?:账号|账户|店铺)(?:清退|关停)|(?:账号|账户|店铺)(?:已?被)?(?:永久)?(?:关闭|清退)(?:通知|决定|处理)|(?:您|贵|你)[^。；\n与和跟]{0,60}?(?:永久)?(?:关闭|清退|关停|关店)|(?:永久)?关闭(?:您的?|贵|你的)(?:店铺?|账[号户])|(?:关店|清退)(?:处理|处罚|通知|决定)|予以(?:清退|关店|关闭)|关店(?:时间|原因)",
        r"(?:магазин|аккаунт|уч[её]тн\w+\sзапись)(?:[^.;\n(]|\.(?=\w)|\([^()]{1,24}\)){0,60}?(?:закрыт[аы]?|удал[её]н[аы]?|ликвидирован[аы]?)\b|(?:закрыли|закрыт[аы]?|закрываем|закрыть)\s(?:ваш\w*\s)?(?:магазин|аккаунт|уч[её]тн)\w*|закрыти[еию]\s(?:вашего\s)?(?:магазин|аккаунт|уч[её]тн)\w*|дата\sзакрытия|прекращени\w\s(?:работы|деятельности|обслуживания)\s(?:вашего\s)?(?:магазин|аккаунт)\w*",
        rf"\bcierre\s(?:\w+\s){{0,2}}(?:de\s)?(?:la\s|su\s)?(?:tienda|cuenta)\b|(?:hemos|se\sha|decidido|cerramos|cancelamos)\s?(?:cerrado\s|cerrar\s|cancelado\s|clausurado\s)?(?:definitivamente\s|permanentemente\s)?(?:su|la)\s(?:tienda|cuenta)\b|{_SU}[^.;\n]{{0,60}}?(?:ha\ssido|fue|est[aá]|queda)\s(?:definitivamente\s|permanentemente\s)?(?:cerrad|clausurad|cancelad)\w+|{_SU}[^.;\n]{{0,40}}?\bse\s(?:cerr[oó]|cancel[oó]|ha\scerrado|ha\scancelado)|\bcuenta\scancelada\b",
    ),
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
            "invoice", recipient=OWNER, issuer="Silver Birch Camping", number="SB-1041", issue_date="2026-10-12",
            brand="PINECREST", products="Tent PT-2", models="PT-2", total="1240.00",
        ),
    },
)  # fmt: skip

photos.enter_place(VIOLATION, "invoice.pdf")
documents.enter_files(VIOLATION, "report.pdf", "invoice.pdf")
documents.enter_contents(VIOLATION, "invoice.pdf", "licence.pdf")
for shared in (notice, papers, own_words):
    shared.enter(VIOLATION)
