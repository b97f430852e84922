"""What the marketplace asks for: any one paper that opened the store, and invoices of the goods."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.evidence.documents.names import key, same_script
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import otherwise
from appealgen.violations.documents.slots import read
from appealgen.violations.documents.titles import shares
from appealgen.violations.notice import told
from appealgen.violations.store_association.groups import INVOICES, OPENING, Group
from appealgen.violations.store_association.violation import VIOLATION
from appealgen.violations.store_names import is_the_store


@VIOLATION.check(fails={"missing": Example(changes={"evidence.opening": None})})
def opening_information(group: Group, look: Look) -> Iterator[Finding]:
    """Whether there is a paper with which the store was opened: a licence, a registration page or an identity page.

    The notice says that two stores are one person's. Only what was given when yours was opened shows who that person is.
    """
    if not group.of(OPENING):
        yield blocks("missing", group.opening_place)


@VIOLATION.check(
    passes=Example(changes={"ground": "corrected", "evidence.invoices": ["invoice.pdf"]}),
    fails={"missing": Example(changes={"evidence.invoices": None})},
)
def purchase_invoices(group: Group, look: Look) -> Iterator[Finding]:
    """Whether there are invoices of the goods that are said to be the same.

    Two stores may sell the same goods of a known supplier. Your own invoices show that you bought yours yourself.
    """
    if not group.of(INVOICES):
        tell = blocks if look.case.ground == "misjudged" else weakens
        yield tell("missing", group.invoices_place)


@VIOLATION.check(
    fails={
        "not-listed": Example(changes={"evidence.goods": ["Speaker QS-20", "Headphones QH-7"]}),
        "no-lines": otherwise(VIOLATION, "invoice.pdf", products=None),
        "others-than-noticed": Example(
            changes={"evidence.goods": None, "notice.text": "notice.txt"},
            notice={"goods": "Folding camping chair FC-3"},
        ),
    }
)
def invoices_cover_the_goods(group: Group, look: Look) -> Iterator[Finding]:
    """The goods that are said to be the same, as you name them at goods or else the notice, against the lines of your invoices.

    An invoice of other goods shows nothing about those that the notice is about.
    """
    invoices = [(paper, document) for paper, document in read(group.of(INVOICES), look) if document.kind == "invoice"]
    goods = [field for _, document in invoices for field in (*document.all("products"), *document.all("models"))]
    lines, seen = [field.value for field in goods], [field.value for field in goods if field.read == "ocr"]
    for paper, document in invoices:
        if not document.all("products") and not document.all("models"):
            yield weakens("no-lines", paper.file.place)
    rows = [row for _, document in invoices for row in document.text.splitlines()]
    for good in group.goods if lines else ():
        if any(_covers(row, good) for row in rows):
            continue  # name and model stand in columns of their own: nothing against it, and nothing proved
        if not any(_covers(line, good) for line in lines) and not any(_has_its_model(line, good) for line in seen):
            yield weakens("not-listed", group.goods_place, good=good, invoices=len(invoices))
    named = () if group.goods else told(look.case, look.evidence).get("goods", ())
    for title in named if lines else ():
        if all(same_script(line, title) and not shares(line, title) for line in lines):
            yield weakens("others-than-noticed", group.goods_place, title=title, lines=tuple(lines[:3]))
    if group.goods and all(any(_covers(line, good) for line in lines) for good in group.goods):
        yield supports("covered", group.goods_place, goods=group.goods, count=len(group.goods))


def _covers(line: str, good: str) -> bool:
    """Every word of the good stands in the line, whatever stands between them."""
    return all(key(word) in key(line) for word in good.split() if key(word))


def _has_its_model(line: str, good: str) -> bool:
    """`Ladies rain j&cket TV-RJ11`, as the eye reads it: neither held against the invoice nor for it."""
    models = [word for word in good.split() if any(map(str.isdigit, word)) and any(map(str.isalpha, word))]
    return bool(models) and all(key(word) in key(line) for word in models)


@VIOLATION.check(
    fails={
        "unnamed": Example(changes={"evidence.other_store": None}),
        "another": Example(
            changes={"notice.text": "notice.txt"},
            notice={"other_store": "1109999999", "violation": "store_association"},
        ),
    }
)
def other_store_is_named(group: Group, look: Look) -> Iterator[Finding]:
    """Which store yours is said to belong to: by your case, and by the notice's text.

    A letter that doesn't name the other store answers half of the notice.
    """
    given = [name for name in (group.other_id, group.other_name) if name]
    if not given and not group.other_link:
        yield weakens("unnamed", group.other_place)
        return
    named = told(look.case, look.evidence).get("other_store", ())
    if given and named and not any(is_the_store(one, mine) for one in named for mine in given):
        yield weakens("another", group.other_place, notice=", ".join(named), case=", ".join(given))
