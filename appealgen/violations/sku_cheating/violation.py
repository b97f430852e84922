"""SKU cheating: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.evidence.documents.sheets.model import Option, Price, Sheet, Sku, Value
from appealgen.violations.base import Violation
from appealgen.violations.naming import near
from appealgen.violations.sku_cheating.listing import EVIDENCE, files, listings

_SKU = r"\bSKUs?\b|(?<![A-Za-z])SKU|\bвариант\w*|\bvariantes?\b|\bvariations?\b"
_ABUSED = (
    r"\b(?:cheat|abus|manipulat|misus|exploit|fraud|bait)\w*|inconsisten\w+|\b(?:abnormal|unreasonabl|irregular|mislead|decept)\w*|不合理|异常|作弊|滥用|乱设|低价引流|虚假|违规设置|设置违规"
    r"|манипул\w*|злоупотреб\w*|мошеннич\w*|обман\w*|накрут\w*|махинац\w*|\b(?:uso\sindebido|abus|manipul|fraud|tramp|enga[ñn])\w*|завышен\w*|занижен\w*"
)


def told_sheet(*rows: tuple[str, float | None] | Sku, kind: str = "colour", **of_all: str) -> Sheet:
    """A sheet in short, for examples: names and prices in the columns C and D from row 2 on, each with a code in A."""
    skus = []
    for number, row in enumerate(rows, 2):
        if isinstance(row, Sku):
            skus.append(row)
            continue
        name, amount = row
        price = None if amount is None else Price(amount, f"{amount}", f"D{number}", "USD")
        options = (Option("Color", kind, name, f"C{number}"),)
        item = Value(of_all.get("item", "1005006543219876"), f"B{number}")
        skus.append(Sku(number, "SKU", options, Value(f"T-{number}", f"A{number}"), item=item, price=price))
    return Sheet("xlsx", tuple(skus), ("code", "item", "option", "price"), ("Color",), hidden=())


GOOD_SHEET = told_sheet(("Black", 12.9), ("White", 12.9), ("Red", 13.5), ("Blue", 13.5))

VIOLATION = Violation(
    name="sku_cheating",
    evidence=EVIDENCE,
    groups=listings,
    files=files,
    named_in_notices=(
        near(_SKU, _ABUSED, 50),
        near(
            _SKU,
            r"\bpric(?:es?|ing)\b|\brules\b|наруш\w*|\breglas\b|价格|\bцен[аеуы]\w*|\bprecios?\b",
            40,
        ),
        r"(?:different|unrelated|several)\s(?:products?|models?|goods|items?)\s(?:in\sone\slisting|under\s(?:one|the\ssame|a\ssingle)\sSKU)|разны\w+\sтовар\w*\s(?:под|в)\sодн\w+\s(?:SKU|артикул\w*|карточк\w*)|productos\s(?:distintos|diferentes)\s(?:bajo|en)\sun\s(?:mismo|solo|[uú]nico)\s(?:SKU|anuncio)|不同商品\S{0,6}同一(?:SKU|链接|商品)",
        r"SKU\s?(?:属性|价格|设置|信息)?\s?(?:违规|异常|不符)|нарушени\w+\s(?:правил\s)?SKU|infracci[oó]n\s(?:por|de)\sSKU|(?:нарушение|infracci[oó]n|violation|违规)\s?[:：]\s?SKU\b|SKU\sviolation",
    ),
    folders=("pictures", "documents"),
    asks=("ground",),
    seldom=("photographer",),
    good={
        "evidence": {
            "listing": {
                "link": "https://www.aliexpress.com/item/1005006543219876.html",
                "title": "Ceramic mug with handle",
                "sheet": "skus.xlsx",
            },
            "pictures": [
                {"sku": "Black", "file": "black.jpg"},
                {"sku": "White", "file": "white.jpg"},
                {"sku": "Red", "file": "red.jpg"},
                {"sku": "Blue", "file": "blue.jpg"},
            ],
            "documents": ["invoice.pdf"],
        }
    },
    good_sheets={"skus.xlsx": GOOD_SHEET},
)


def other_sheet(*rows: tuple[str, float | None] | Sku, **told: str) -> dict[str, Sheet]:
    """The example's sheet with other rows."""
    return {"skus.xlsx": told_sheet(*rows, **told)}
