"""Where an authorisation holds, and who sold the goods: each against the chain, as a reviewer follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, weakens
from appealgen.violations.account_closure.chain import links
from appealgen.violations.account_closure.countries import covered, named
from appealgen.violations.account_closure.groups import INVOICES, Group
from appealgen.violations.account_closure.marketplaces import ELSEWHERE, EVERYWHERE
from appealgen.violations.account_closure.reasons import reasons
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import otherwise
from appealgen.violations.documents.owner import closest
from appealgen.violations.documents.slots import at, read
from appealgen.violations.notice import words
from appealgen.violations.own_words.texts import own_texts

ABROAD = (
    "overseas", "abroad", "cross-border", "any country", "every country", "unlimited", "no territorial", "without limit",
    "海外", "境外", "跨境", "国内外", "各国", "不限", "зарубеж", "за рубеж", "всех стран", "все стран", "любой стран", "без ограничен", "вс[её]м мир",
    "sin l[ií]mite", "todos los pa[ií]ses", "internacional", "extranjero",
)  # fmt: skip
_UNLIMITED = re.compile("|".join((*EVERYWHERE, *ABROAD)), re.IGNORECASE)
_NO_PLACE = re.compile(
    r"ali ?express|alibaba|速卖通|阿里巴巴|阿里|алиэкспресс|\b(?:online|internet|e-?commerce|platforms?|marketplaces?|channels?|stores?|shops?|sales?|group|retail|wholesale|the|and|or|on|in|of|all|any|only)\b"
    r"|(?:电商|网络|线上|线下|平台|渠道|店铺|销售|全部|所有|各大?|等|及|和|仅限?)|\b(?:онлайн|интернет\w*|маркетплейс\w*|площадк\w*|платформ\w*|продаж\w*|магазин\w*|все\w*|на|в|и|только|территори\w*)\b"
    r"|\b(?:en|l[ií]nea|plataformas?|tiendas?|ventas?|canal(?:es)?|todas?|todos?|las?|los|el|y|de|del|solo|territorio)\b",
    re.IGNORECASE,
)
"""What names a way of selling, and no place."""
_SHOPS = re.compile("|".join(ELSEWHERE), re.IGNORECASE)
"""Other marketplaces: another rule tells of them."""
_SELLS = re.compile(
    r"buyer|consumer|customer|\bs[eo]ll?(?:ing|d|s)?\b|\bsales?\b|ship|deliver|market|买家|消费者|销售|售往|发往|出售|покупател|прода[жвнё]|достав|рынк|потребител"
    r"|comprador|consumidor|vend|venta|env[ií]|mercado",
    re.IGNORECASE,
)
_PAPER = re.compile(r"\d|contract|agreement|annex|合同|协议|附件|договор|приложени|contrato|anexo", re.IGNORECASE)


@VIOLATION.check(
    passes=Example(
        changes={"statement": "We ship these tents to Japan only; the freight template shows it."},
        documents=otherwise(VIOLATION, "authorization.pdf", territory="Japan").documents,
    ),
    fails={
        "some-places": otherwise(VIOLATION, "authorization.pdf", territory="Japan only"),
        "lacks-countries": Example(
            changes={"notice.text": "notice.txt"},
            documents={
                **otherwise(VIOLATION, "authorization.pdf", territory="Japan only").documents,
                "notice.txt": {"text": "Closed for selling counterfeit goods to buyers in Spain and France."},
            },
        ),
    },
)
def authorisation_holds_for_buyers(group: Group, look: Look) -> Iterator[Finding]:
    """The places that an authorisation names, where it names any, against the countries that the notice names: buyers of
    the marketplace are everywhere.

    One for Japan, or for mainland China, does not cover a sale to Spain. Say where you ship these goods, or bring one
    that covers it.
    """
    own = " ".join(text.text for text in own_texts(look.case)).casefold()
    sold = _sold_in(words(look.case, look.evidence))
    for link in links(group, look):
        territory = link.document.get("territory")
        if territory is None or not territory.certain:
            continue
        places, holds = places_in(territory.value), covered(territory.value)
        lacking = tuple(name for code, name in sold.items() if holds is not None and code not in holds)
        if places and lacking:
            facts: dict[str, Fact] = {"territory": territory.value, "countries": lacking}
            yield weakens("lacks-countries", at(link.paper, territory), **facts)
        elif places and holds is not None and sold:
            continue  # it holds where the notice says that the goods were sold
        elif places and not all(place.casefold() in own for place in places):
            yield weakens("some-places", at(link.paper, territory), territory=territory.value)


def _sold_in(notice: str) -> dict[str, str]:
    """The countries of buyers, by the notice's own words; not those of addresses."""
    sentences = re.split(r"[\n。！!]|\.\s", notice)
    return named(". ".join(one for one in sentences if _SELLS.search(one)), unions=False)


def places_in(territory: str) -> tuple[str, ...]:
    """What is left when the ways of selling are gone; () of everywhere, and of what another paper tells."""
    if _UNLIMITED.search(territory) or _PAPER.search(territory):
        return ()
    left = (
        part.strip(" -–:：()（）'\"")
        for part in re.split(r"[,;，；、/]", _NO_PLACE.sub(" ", _SHOPS.sub(" ", territory)))
    )
    return tuple(part for part in left if len(part) > 1)


@VIOLATION.check(
    passes=Example(
        changes={"statement": "Silver Birch Camping makes the tents for Pinecrest Brand Holding."},
        documents=otherwise(VIOLATION, "invoice.pdf", issuer="Silver Birch Camping").documents,
    ),
    fails={"outside": otherwise(VIOLATION, "invoice.pdf", issuer="Silver Birch Camping")},
)
def supplier_is_in_the_chain(group: Group, look: Look) -> Iterator[Finding]:
    """Who sold you the goods against those whom the authorisations name, where the reason is a brand.

    The chain leads from the brand's owner to you, and so must the goods. Goods of somebody outside it may be anybody's,
    whatever the authorisations say.
    """
    chain = links(group, look)
    firms = [name for link in chain for name in link.grantors]
    if not firms or "counterfeit" not in reasons(group, look):
        return
    own = " ".join(text.text for text in own_texts(look.case))
    for paper, document in read(group.of(INVOICES), look):
        issuer = document.get("issuer")
        if document.kind != "invoice" or issuer is None or not issuer.certain:
            continue
        known = [*firms, *look.case.store.owner]  # an invoice to oneself another rule tells
        if closest([issuer.value], known) == "other" and issuer.value.casefold() not in own.casefold():
            yield weakens("outside", at(paper, issuer), supplier=issuer.value, grantors=tuple(dict.fromkeys(firms)))
