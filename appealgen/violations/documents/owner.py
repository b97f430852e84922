"""Whose name a paper bears: the account's owner, as the case gives him, or somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from appealgen.case.finding import Fact, Finding, blocks, supports, weakens
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.names import Sameness, compare, is_firm, same_script
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import otherwise, says, unsure
from appealgen.violations.documents.permits import is_of_a_product
from appealgen.violations.documents.representative import another_than, is_plainly_another, stands_for
from appealgen.violations.documents.slots import Group, Paper, at, is_identity_page, is_photo, read

STANDS_AT = {
    "invoice": ("recipient",), "utility_bill": ("recipient", "holder"), "lease": ("recipient", "holder"),
    "brand_authorization": ("recipient", "holder"), "test_report": ("holder", "recipient"),
}  # fmt: skip
"""The fields in which a document of that kind names whom it is for; of any other kind its holder."""
OF_HOLDER_ALONE = ("business_licence", "registration_page")


def named(document: Document) -> tuple[DocumentField, ...]:
    """Whom the paper is for: its buyer, its holder, the one who is authorised."""
    fields = (document.all(name) for name in STANDS_AT.get(document.kind, ("holder", "recipient")))
    return next((found for found in fields if found), ())


def closest(names: Iterable[str], others: Sequence[str]) -> Sameness:
    """How any of the names compares with any of the others, at best."""
    found = {compare(one, other) for one in names for other in others}
    return "same" if "same" in found else "near" if "near" in found else "other"


def may_be_told(names: Iterable[str], others: Sequence[str]) -> bool:
    """Whether any two of them are written in one script: a name that was translated can't be told from another one."""
    return any(same_script(one, other) for one in names for other in others)


def is_registered(document: Document, look: Look) -> bool:
    """Whether it bears the owner's registration number: that says more than any name."""
    number = _plain(look.case.store.registration_number or "")
    return bool(number) and any(_plain(field.value) == number for field in document.all("registration_number"))


def _plain(number: str) -> str:
    return "".join(sign for sign in number.upper() if sign.isalnum())


def _anothers_number(document: Document, look: Look) -> DocumentField | None:
    """Of a licence or a register's page, which bear their holder's numbers alone: the one that should be the case's."""
    mine = look.case.store.registration_number
    numbers = document.all("registration_number") if document.kind in OF_HOLDER_ALONE and mine else ()
    if is_registered(document, look) or not all(one.certain for one in numbers):
        return None
    return next((one for one in numbers if _shape(one.value) == _shape(mine or "")), None)


def _shape(number: str) -> tuple[int, bool]:
    """A tax number stands beside a register's: only numbers of one kind may be held against each other."""
    plain = _plain(number)
    return len(plain), plain.isdigit()


def names_the_owner(group: Group, look: Look) -> Iterator[Finding]:
    """The name on each paper against the owner's names in your case, letter by letter; no likeness is enough.

    A paper in another name proves another person's business. Accounts often carry a store's name while the papers
    carry the firm's: give both as owner. An identity page bears a person's name: the firm's representative, if a
    licence names him.
    """
    papers = [(paper, document) for paper, document in read(group.papers, look) if paper.slot.names_owner]
    owners = look.case.store.owner
    if papers and not owners:
        yield weakens("owner-unknown", look.case.at("store.owner"))
        return
    for paper, document in papers:
        if not is_photo(document):
            yield _held(paper, document, owners, group, look)


def _held(paper: Paper, document: Document, owners: tuple[str, ...], group: Group, look: Look) -> Finding:
    fields, number = named(document), _anothers_number(document, look)
    if not fields:
        return _unnamed(paper, document, number, look)
    place, names = at(paper, fields[0]), tuple(field.value for field in fields)
    facts: dict[str, Fact] = {"name": names[0], "owner": owners}
    mine = next((owner for owner in owners if closest(names, (owner,)) == "same"), owners[0])
    match closest(names, owners):
        case "same":
            if number is not None:
                return weakens(
                    "other-number", at(paper, number), number=number.value, mine=look.case.store.registration_number
                )
            return supports("same", place, **{**facts, "mine": mine})
        case "near" if not is_registered(document, look):
            return weakens("near", place, **facts)
    if is_registered(document, look):
        comparable = (
            fields[0].certain
            and is_firm(names[0])
            and any(is_firm(owner) and same_script(names[0], owner) for owner in owners)
        )
        if comparable:  # in another script the number tells that it is a translation
            return weakens("number-only", place, **facts)
        return supports("same-number", place, **{**facts, "mine": mine})
    if is_identity_page(document) and stands_for(names[0], group, look):
        return supports("representative", place, **facts)
    return _anothers(paper, document, fields[0], group, look, facts)


def _anothers(
    paper: Paper, document: Document, field: DocumentField, group: Group, look: Look, facts: dict[str, Fact]
) -> Finding:
    """Neither name nor number is the owner's."""
    place, owners = at(paper, field), look.case.store.owner
    if paper.slot.permits and is_of_a_product(document):
        return weakens("permit-of-another", place, **facts)
    sure = field.certain or (is_identity_page(document) and is_plainly_another(field, owners, group, look))
    if is_identity_page(document) and sure and (stands := another_than(field.value, group, look)):
        return blocks("another-person", place, name=field.value, representative=stands)
    if is_identity_page(document) and all(map(is_firm, owners)):
        return weakens("person", place, **facts)
    if sure and not may_be_told((field.value,), owners):
        return weakens("another-script", place, **facts)
    return blocks("other", place, **facts) if sure else weakens("unsure", place, **facts)


def _unnamed(paper: Paper, document: Document, number: DocumentField | None, look: Look) -> Finding:
    """No name was read; the number alone may say that it is another's."""
    if number is not None:
        return weakens("number-alone", at(paper, number), number=number.value, mine=look.case.store.registration_number)
    says = "hidden-by-mark" if document.sign("purpose_mark") else "no-name"
    return weakens(says, paper.file.place, owner=look.case.store.owner)


def supplier_is_another(group: Group, look: Look) -> Iterator[Finding]:
    """Seller and buyer on each invoice: two, and the seller not you.

    An invoice that you wrote to yourself shows no purchase.
    """
    for paper, document in read(group.papers, look):
        issuer = document.get("issuer")
        if document.kind != "invoice" or issuer is None:
            continue
        buyers = [*(field.value for field in named(document) if field.certain), *look.case.store.owner]
        likeness = closest([issuer.value], buyers)
        if likeness == "same":
            yield blocks("itself", at(paper, issuer), supplier=issuer.value)
        elif likeness == "near":
            yield weakens("near", at(paper, issuer), supplier=issuer.value)


def enter(violation: Violation, invoice: str, licence: str) -> None:
    """Make the rule about names the violation's, proved on that invoice and that licence of its good case."""
    owner = violation.good["store"]["owner"]
    hidden = otherwise(violation, invoice, recipient=None)
    marked = {**hidden.documents[invoice], "signs": _mark()}
    stranger = otherwise(violation, invoice, recipient="Marta Keller").documents[invoice]
    person = {**stranger, "kind": "other", "private": ("passport_number",)}
    led = {
        licence: {**violation.good_papers[licence], "text": "Legal representative: Ines Example\nScope: sale of goods"}
    }
    renamed = otherwise(
        violation, invoice, recipient="Grey Heron Trading Ltd.", registration_number="91990000MA0000012F"
    ).documents[invoice]
    violation.check(
        family="document",
        fails={
            "person": Example(changes={"store.owner": [f"{owner} Ltd."]}, documents={invoice: person}),
            "another-person": Example(changes={"store.owner": [f"{owner} Ltd."]}, documents={invoice: person, **led}),
            "owner-unknown": Example(changes={"store.owner": None}),
            "no-name": hidden,
            "hidden-by-mark": Example(documents={invoice: marked}),
            "near": otherwise(violation, invoice, recipient=owner[:-1] + "x"),
            "other": otherwise(violation, invoice, recipient="Grey Heron Import Export"),
            "another-script": otherwise(violation, invoice, recipient="潮州市溪岸陶瓷商行"),
            "number-only": Example(
                changes={"store.owner": [f"{owner} Ltd."], "store.registration_number": "91990000MA0000012F"},
                documents={invoice: renamed},
            ),
            "other-number": replace(
                otherwise(violation, licence, registration_number="91990000MA0000012F"),
                changes={"store.registration_number": "91990000MA0000099X"},
            ),
            **_of_a_permit(violation, licence),
            "number-alone": Example(
                changes={"store.registration_number": "91990000MA0000099X"},
                documents={licence: says("registration_page", registration_number="91990000MA0000012F")},
            ),
            "unsure": unsure(violation, invoice, "recipient", "Grey Heron Import Export"),
        },
    )(names_the_owner)


def _of_a_permit(violation: Violation, licence: str) -> dict[str, Example]:
    """Where the violation has a place for permits."""
    if violation.name != "account_closure":
        return {}
    permit = {**says("other", holder="Grey Heron Import Export"), "text": "Product registration No. 20252130488"}
    return {"permit-of-another": Example(documents={licence: permit})}


def enter_supplier(violation: Violation, invoice: str) -> None:
    """Make the rule about suppliers the violation's, proved on that invoice of its good case, which names its buyer."""
    owner = next(field.value for field in violation.good_papers[invoice]["fields"] if field.name == "recipient")
    violation.check(
        family="document",
        fails={
            "itself": otherwise(violation, invoice, issuer=owner),
            "near": otherwise(violation, invoice, issuer=owner[:-1] + "x"),
        },
    )(supplier_is_another)


def _mark() -> tuple[object, ...]:
    from appealgen.evidence.documents.model import DocumentSign

    return (DocumentSign("purpose_mark"),)
