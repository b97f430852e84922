"""The authorisations of a brand: from its owner to this store, each link by name, and each in itself complete."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from appealgen.case.finding import Fact, Finding, blocks, supports, weakens
from appealgen.evidence.documents.model import Document, DocumentSign
from appealgen.violations.account_closure.groups import AUTHORIZATIONS, Group
from appealgen.violations.account_closure.marketplaces import SOMEWHERE, is_elsewhere, names_only_others
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import looks, otherwise, says
from appealgen.violations.documents.owner import closest, may_be_told, named
from appealgen.violations.documents.signed import ELECTRONIC, SIGNED
from appealgen.violations.documents.slots import Paper, at, read

_SIGNED = re.compile(r"\b(?:signed|signature|sealed|stamped)\b|签字|подпис|\bfirma\b", re.IGNORECASE)


class Link(Struct, frozen=True):
    """One authorisation."""

    paper: Paper
    document: Document
    grantors: tuple[str, ...]
    grantees: tuple[str, ...]


def links(group: Group, look: Look) -> list[Link]:
    """Every authorisation that was read."""
    return [
        Link(
            paper,
            document,
            tuple(field.value for field in document.all("issuer")),
            tuple(field.value for field in named(document)),
        )
        for paper, document in read(group.of(AUTHORIZATIONS), look)
        if document.kind == "brand_authorization"
    ]


SECOND = {"evidence.authorizations": ["authorization.pdf", "second.pdf"]}
FIRST_LINK = says(
    "brand_authorization", "seal", issuer="Pinecrest Brand Holding", recipient="Grey Heron Distribution", brand="PINECREST",
    territory="worldwide", valid_until="2027-12-31",
)  # fmt: skip
LAST_LINK = otherwise(VIOLATION, "authorization.pdf", issuer="Grey Heron Distribution").documents["authorization.pdf"]
CHAIN = Example(changes=SECOND, documents={"authorization.pdf": LAST_LINK, "second.pdf": FIRST_LINK})


@VIOLATION.check(
    passes=CHAIN,
    fails={
        "not-to-you": otherwise(VIOLATION, "authorization.pdf", recipient="Grey Heron Distribution"),
        "near": otherwise(VIOLATION, "authorization.pdf", recipient="Northlight Outdoor Tradinq"),
        "broken": Example(changes=SECOND, documents={"second.pdf": FIRST_LINK}),
        "another-script": Example(
            changes=SECOND,
            documents={
                "authorization.pdf": otherwise(VIOLATION, "authorization.pdf", issuer="上海灰鹭贸易有限公司").documents[
                    "authorization.pdf"
                ],
                "second.pdf": FIRST_LINK,
            },
        ),
        "to-another-script": otherwise(VIOLATION, "authorization.pdf", recipient="上海灰鹭贸易有限公司"),
        "no-names": otherwise(VIOLATION, "authorization.pdf", recipient=None),
        "owner-unknown": Example(changes={"store.owner": None}),
    },
)
def authorisations_make_a_chain(group: Group, look: Look) -> Iterator[Finding]:
    """Who authorises whom on each authorisation: from one grantor to the next, and at the end to you.

    A reviewer follows the names from the brand's owner to your store. Where one name is missing, the rest is paper.
    """
    chain, owners = links(group, look), look.case.store.owner
    if chain and not owners:
        yield weakens("owner-unknown", look.case.at("store.owner"))
        return
    unnamed = [link for link in chain if not link.grantees or not link.grantors]
    for link in unnamed:
        yield weakens("no-names", link.paper.file.place)
    whole = [link for link in chain if link not in unnamed]
    last = [link for link in whole if closest(link.grantees, owners) == "same"]
    if whole and not last:
        yield _ends_elsewhere(whole, owners)
        return
    loose = [link for link in whole if link not in last and not _leads_on(link, whole)]
    for link in loose:
        grantors = [name for other in whole if other is not link for name in other.grantors]
        place = at(link.paper, named(link.document)[0])
        if may_be_told(link.grantees, grantors):
            yield blocks("broken", place, grantee=link.grantees[0])
        else:
            yield weakens("another-script", place, grantee=link.grantees[0], grantors=tuple(grantors))
    if whole and not loose and not unnamed:
        mine = next(owner for owner in owners if closest(last[0].grantees, (owner,)) == "same")
        facts: dict[str, Fact] = {"grantor": _first(whole).grantors[0], "links": len(whole), "grantee": mine}
        yield supports("whole", last[0].paper.file.place, **facts)


def _ends_elsewhere(whole: list[Link], owners: tuple[str, ...]) -> Finding:
    near = next((link for link in whole if closest(link.grantees, owners) == "near"), None)
    link = near or whole[-1]
    place = at(link.paper, named(link.document)[0])
    facts: dict[str, Fact] = {"grantee": link.grantees[0], "owner": owners}
    if near:
        return weakens("near", place, **facts)
    told = may_be_told((name for one in whole for name in one.grantees), owners)
    return blocks("not-to-you", place, **facts) if told else weakens("to-another-script", place, **facts)


def _leads_on(link: Link, chain: list[Link]) -> bool:
    """Whether whom it authorises authorises somebody in turn; a name that is only near is left to the person."""
    return any(other is not link and closest(link.grantees, other.grantors) != "other" for other in chain)


def _first(chain: list[Link]) -> Link:
    """The link whose grantor is nobody's grantee."""
    return next(
        (a for a in chain if all(closest(a.grantors, b.grantees) == "other" for b in chain if b is not a)), chain[0]
    )


@VIOLATION.check(
    fails={
        "no-brand": otherwise(VIOLATION, "authorization.pdf", brand=None),
        "several-brands": Example(
            changes=SECOND,
            documents={
                "authorization.pdf": LAST_LINK,
                "second.pdf": {**FIRST_LINK, "fields": says("", **{"issuer": "Pinecrest Brand Holding", "recipient": "Grey Heron Distribution", "brand": "OAKRIDGE", "territory": "worldwide"})["fields"]},
            },
        ),
        "elsewhere": otherwise(VIOLATION, "authorization.pdf", territory="Amazon marketplaces only"),
        "other-marketplaces": looks("authorization.pdf", text="Sales channels: eBay only"),
        "no-territory": otherwise(VIOLATION, "authorization.pdf", territory=None),
        "unsigned": looks("authorization.pdf", signs=()),
        "not-signed": looks("authorization.pdf", signs=(DocumentSign("empty_line", "only_print", 1),)),
        "line-empty": looks("authorization.pdf", signs=(DocumentSign("empty_line", "", 1),)),
    }
)  # fmt: skip
def authorisation_is_complete(group: Group, look: Look) -> Iterator[Finding]:
    """What each authorisation must say besides names and term: the brand, where it holds, and a seal or signature.

    A grantor in China seals, one abroad signs. What names another marketplace only does not cover this one.
    """
    every = (field for link in links(group, look) for field in link.document.all("brand"))
    brands = {field.value.casefold() for field in every if field.certain}
    for link in links(group, look):
        place, document = link.paper.file.place, link.document
        brand, territory = document.get("brand"), document.get("territory")
        if brand is None:
            yield weakens("no-brand", place)
        elif len(brands) > 1:
            yield weakens("several-brands", at(link.paper, brand), brands=tuple(sorted(brands)))
        if territory is None:
            if not SOMEWHERE.search(document.text):
                yield weakens("no-territory", place)
        elif is_elsewhere(territory.value):
            yield blocks("elsewhere", at(link.paper, territory), territory=territory.value)
        if others := names_only_others(document.text, territory.value if territory else ""):
            yield weakens("other-marketplaces", place, names=others)
        if unsigned := _unsigned(link.paper, document):
            yield unsigned


def _unsigned(paper: Paper, document: Document) -> Finding | None:
    """Nothing of a seal or signature; for certain where its line is empty on a page that holds print alone."""
    if any(document.sign(name) for name in SIGNED) or ELECTRONIC.search(document.text):
        return None
    lines = [sign for sign in document.signs if sign.name == "empty_line"]
    if lines:
        place = replace(paper.file.place, page=lines[0].page, box=lines[0].box)
        prints = all(line.detail for line in lines) and document.read == "text" and document.pages == 1
        return blocks("not-signed", place) if prints else weakens("line-empty", place)
    return None if _tells_of_one(document) else weakens("unsigned", paper.file.place)


def _tells_of_one(document: Document) -> bool:
    """A text layer that names a signature: what is drawn beside it, the program may not see. A seal it sees: （盖章） is its place."""
    return document.read == "text" and _SIGNED.search(document.text) is not None
