"""What the notice accuses against what the sheet shows; and, where the seller admits it, what has been mended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.case.finding import Fact, Finding, Weight, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.base import Example, Look, run
from appealgen.violations.sku_cheating.listing import Listing, previous_skus, skus_of
from appealgen.violations.sku_cheating.prices import priced
from appealgen.violations.sku_cheating.violation import VIOLATION, told_sheet
from appealgen.violations.sku_cheating.words import folded

PATTERNS: tuple[tuple[str, str], ...] = (
    ("bait-price", r"\bpric(?:e|es|ing)\b[^.;\n]{0,40}(?:inconsisten|abnormal|too\slow|unreasonabl|far\sbelow|differ|large|gap|range|bait|low)\w*|(?:abnormal|inconsistent|unreasonable|low|bait)\s(?:sku\s)?pric|价格(?:异常|不合理|不一致|差异|过低|相差)|低价引流|цен[аеы]\w*[^.;\n]{0,40}(?:заниж|завыш|отлич|несоответств|ненормальн|низк)|(?:заниж|завыш)\w+\sцен|precios?[^.;\n]{0,40}(?:inconsistent|anormal|irregular|bajo|diferen)"),
    ("accessory", r"\baccessor|\bparts?\sas\b|配件|附件|аксессуар|запчаст|accesorio"),
    ("different-products", r"(?:different|unrelated|several|multiple)\s(?:products?|models?|goods|items?)|不同(?:的)?(?:商品|产品|型号)|разны\w+\s(?:товар|модел)|(?:productos?|modelos?|art[ií]culos)\s(?:distint|diferent)"),
    ("not-a-product", r"\b(?:deposit|postage|shipping\sfee|price\sdifference|not\sa\sproduct|non-?product)|定金|邮费|运费|补差|非商品|доплат|предоплат|оплат\w+\sдоставк|dep[oó]sito|gastos\sde\senv"),
    ("quantity-as-option", r"\bquantit(?:y|ies)\b|\bwholesale\b|数量|批发|количеств\w+\s(?:в|как)|\bопт\w*|cantidad|mayor"),
    ("ship-from", r"\bships?\s?from\b|\bwarehouse|发货地|отправк\w+\sиз|склад|env[ií]o\sdesde|almac[eé]n"),
)  # fmt: skip
"""How a notice names what it holds against the options."""
OPTION_SHORTEST = 3
"""Letters: a size stands in any text."""
NOTICE = {"notice.text": "notice.txt"}


@VIOLATION.check(
    passes=Example(
        changes=NOTICE, documents={"notice.txt": {"text": 'The option "Red" at USD 13.50 is inconsistent.'}}
    ),
    fails={
        "shown": Example(
            changes=NOTICE,
            documents={"notice.txt": {"text": "SKU price abnormal: accessories among the options."}},
            sheets={"skus.xlsx": told_sheet(("Mug", 12.9), ("White mug", 12.9), ("Lid only", 0.9))},
        ),
        "option-gone": Example(
            changes=NOTICE, documents={"notice.txt": {"text": 'SKU price inconsistent: "cable only" USD 0.10.'}}
        ),
    },
)
def accusation_is_answered(listing: Listing, look: Look) -> Iterator[Finding]:
    """What the notice says of the options (a pattern, an option by its name) against what the sheet shows at that place.

    An appeal answers what is held against it. What the notice names and your sheet no longer shows looks removed, and must be told.
    """
    text = _text(look)
    skus = skus_of(listing, look)
    if not text or not skus or listing.sheet is None:
        return
    quoted = _quoted(text)
    named = [sku for sku in skus if _is_named(sku, text, quoted)]
    by_row = {one.sku.row: one for one in priced(skus)}
    fired = _fired(listing, look)
    accused = [pattern for pattern, words in PATTERNS if re.search(words, text)]
    for pattern in accused:
        cells = tuple(finding.place.cell or "" for finding in fired if finding.rule.endswith(pattern))
        if cells:
            yield weakens("shown", listing.sheet.place, pattern=pattern, cells=cells, count=len(cells))
        else:
            yield supports("not-shown", listing.sheet.place, pattern=pattern)
    for sku in named:
        one = by_row.get(sku.row)
        yield supports("named", sku.at(listing.sheet.place), option=sku.name, row=sku.row, price=one.amount if one else None,
                       ratio=round(one.ratio, 2) if one else None)  # fmt: skip
    for option in quoted if not named and look.case.ground != "corrected" else ():
        yield weakens("option-gone", listing.sheet.place, option=option)


def _text(look: Look) -> str:
    file = look.case.notice.text
    read = look.evidence.document(file) if file is not None else None
    return folded(read.text) if isinstance(read, Document) else ""


def _is_named(sku: Sku, text: str, quoted: Sequence[str]) -> bool:
    """By a name between quotes, or by its whole name or an option that is too long to be a word of the notice's own."""
    values = [option.value for option in sku.options if option.kind != "ship_from" and option.value]
    if {folded(value) for value in (sku.name, *values)} & set(quoted):
        return True
    names = [
        name for name in (sku.name, *(value for value in values if len(value) > 5)) if len(name) >= OPTION_SHORTEST
    ]
    return any(re.search(rf"(?<!\w){re.escape(folded(name))}(?!\w)", text) for name in names)


def _quoted(text: str) -> list[str]:
    """Options that the notice names between quotes beside a price; a title stands there without one."""
    marks = r"[\"“„«'‘「『]([^\"”»'’」』]{2,60})[\"”»'’」』]\s?[:：,(（-]?\s?(?:at\s|for\s)?(?:us\s?\$|usd|eur|rub|cny|rmb|\$|€|¥|₽)?\s?\d"
    return [found.strip() for found in re.findall(marks, text)]


def _fired(listing: Listing, look: Look) -> list[Finding]:
    """What the patterns' own rules tell of the sheet."""
    names = {pattern for pattern, _ in PATTERNS}
    checks = [check for check in VIOLATION.checks if check.rule.removeprefix(f"{VIOLATION.name}/") in names]
    return [f for check in checks for f in run(check, (listing,), look) if f.weight is not Weight.SUPPORTS]


CORRECTED = {"ground": "corrected", "evidence.listing.previous_sheet": "before.xlsx"}
DONE = {"words.actions": [{"date": "2026-11-18", "what": "The option was removed."}]}
AGAIN = {"words.prevention": ["A second person checks each price before a listing goes online."]}
FORMER = {"before.xlsx": told_sheet(("Mug", 12.9), ("White mug", 12.9), ("Lid only", 0.9))}


@VIOLATION.check(
    passes=Example(changes={**CORRECTED, **DONE, **AGAIN}, sheets=FORMER),
    fails={
        "no-actions": Example(changes={"ground": "corrected"}),
        "no-date": Example(changes={"ground": "corrected", "words.actions": [{"what": "The option was removed."}]}),
        "in-future": Example(
            changes={"ground": "corrected", "words.actions": [{"date": "2026-12-24", "what": "It will be removed."}]}
        ),
        "no-prevention": Example(changes={"ground": "corrected", **DONE}),
        "nothing-gone": Example(changes={**CORRECTED, **DONE}, sheets={"before.xlsx": told_sheet(("Black", 12.9))}),
    },
)
def corrections_are_done(listing: Listing, look: Look) -> Iterator[Finding]:
    """With `ground: corrected`: what was done, each with its day before the letter's; and whether the older sheet shows what is gone now.

    The marketplace wants to see what was wrong, what was done and when, and what keeps it from coming back. Intentions count for nothing.
    """
    if look.case.ground != "corrected":
        return
    yield from _actions(look)
    if not look.case.words.many("prevention"):
        yield weakens("no-prevention", look.case.at("words.prevention"))
    if listing.previous is not None:
        yield from _changes(listing, listing.previous, look)


def _actions(look: Look) -> Iterator[Finding]:
    actions = look.case.words.many("actions")
    if not actions:
        yield weakens("no-actions", look.case.at("words.actions"))
    for action in actions:
        if action.date is None:
            yield weakens("no-date", action.place, what=look.case.printable(action.what))
        elif action.date > look.case.date:
            yield weakens("in-future", action.place, date=str(action.date), letter=str(look.case.date))


def _changes(listing: Listing, previous: NamedFile, look: Look) -> Iterator[Finding]:
    before, now = previous_skus(listing, look), skus_of(listing, look)
    gone, mended = gone_since(before, now), mended_since(before, now)
    if not gone and not mended:
        yield weakens("nothing-gone", previous.place)
    for sku in gone:
        yield supports("gone", sku.at(previous.place), option=sku.name, row=sku.row)
    for old, new in mended:
        assert old.price and new.price
        amounts: dict[str, Fact] = {"before": old.price.amount, "now": new.price.amount}
        yield supports("mended", new.at(listing.sheet_place), option=new.name, row=new.row, **amounts)


def gone_since(before: Sequence[Sku], now: Sequence[Sku]) -> list[Sku]:
    """Options of the older sheet that stand no longer in today's."""
    names = {folded(sku.name) for sku in now}
    return [sku for sku in before if folded(sku.name) not in names]


def mended_since(before: Sequence[Sku], now: Sequence[Sku]) -> list[tuple[Sku, Sku]]:
    """Options whose price is another now."""
    today = {folded(sku.full_name): sku for sku in now}
    pairs = [(sku, today[folded(sku.full_name)]) for sku in before if folded(sku.full_name) in today]
    return [(old, new) for old, new in pairs if old.price and new.price and old.price.amount != new.price.amount]
