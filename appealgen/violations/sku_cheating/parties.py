"""The invoices: whether you are one of the two whom each names, and whether the two are two."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from appealgen.case.finding import Finding, weakens
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import otherwise
from appealgen.violations.documents.owner import closest, is_registered, named
from appealgen.violations.documents.slots import at, read
from appealgen.violations.sku_cheating.listing import Listing
from appealgen.violations.sku_cheating.violation import VIOLATION

OWNED = {"store.owner": "Lin Example"}


@VIOLATION.check(
    passes=Example(changes=OWNED),
    fails={
        "others": replace(otherwise(VIOLATION, "invoice.pdf", recipient="Grey Heron Import Export"), changes=OWNED),
        "itself": replace(otherwise(VIOLATION, "invoice.pdf", issuer="Lin Example"), changes=OWNED),
    },
)
def invoice_is_yours(listing: Listing, look: Look) -> Iterator[Finding]:
    """The two whom each invoice names, seller and buyer: whether one of them is you, and the other somebody else.

    An invoice between two others shows that the goods exist, not that they are yours to sell; one that you wrote to
    yourself shows nothing.
    """
    owners = look.case.store.owner
    for paper, document in read(listing.papers, look):
        parties = _parties(document)
        if document.kind != "invoice" or not owners or not parties or not all(one.certain for one in parties):
            continue
        likeness = [closest([one.value], owners) for one in parties]
        if len(parties) > 1 and all(one == "same" for one in likeness):
            yield weakens("itself", at(paper, parties[0]), name=parties[0].value)
        elif all(one == "other" for one in likeness) and not is_registered(document, look):
            yield weakens("others", at(paper, parties[-1]), name=parties[-1].value, owner=owners)


def _parties(document: Document) -> list[DocumentField]:
    """Seller, then buyer; without a buyer nothing can be said."""
    buyers = named(document)
    issuer = document.get("issuer")
    return [*([issuer] if issuer else []), *buyers] if buyers else []
