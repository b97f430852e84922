"""Whether a paper's file opens, can be read, and came as it was issued."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import convert

from appealgen.case.finding import Fact, Finding, blocks, weakens
from appealgen.evidence.documents.model import Document, DocumentSign
from appealgen.evidence.photos.model import Unreadable
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import looks, signed
from appealgen.violations.documents.orders import is_order
from appealgen.violations.documents.slots import Group, Paper, is_photo, opened

ABSENT = ("missing", "empty", "folder")
SAID = {"cut_off": "broken", "damaged": "broken", "too_large": "too-large", "no_access": "no-access"}
EDITABLE = ("docx", "doc", "xlsx", "xls", "ods", "odt", "csv")
UNCLEAR = ("blurred", "low_resolution")
ACTS = ("script", "launch", "sends", "elsewhere", "media", "xfa")
"""What a PDF does; attached files are no fault of it: electronic invoices hold their own data so."""
PARTLY = ("cut_edges", "pages_missing", "blank_page")


def opens(group: Group, look: Look) -> Iterator[Finding]:
    """Every document is opened to its last page, whatever its name says.

    A reviewer opens your files on another machine. What does not open there proves nothing, and there is seldom a
    second chance to send it.
    """
    for paper in group.papers:
        document = look.evidence.document(paper.file)
        if isinstance(document, Unreadable):
            says = "missing" if document.reason in ABSENT else SAID.get(document.reason, "unknown-kind")
            reason = "no_match" if paper.file.unmatched else document.reason
            yield blocks(says, paper.file.place, reason=reason, detail=document.detail, bytes=document.bytes)


def can_be_read(group: Group, look: Look) -> Iterator[Finding]:
    """Whether the program could read what the document says, page by page.

    What it could not read is not held against you, and not for you either: names and dates there were not checked. A
    reviewer has the same page before him, and gives it a minute.
    """
    for paper, document in opened(group.papers, look):
        locked = document.sign("encrypted") is not None
        if is_photo(document) and not paper.slot.kinds:
            continue
        if document.read == "none" and not locked:
            yield weakens("not-read", paper.file.place)
        elif document.not_read:
            yield weakens("pages-not-read", paper.file.place, pages=document.not_read, of=document.pages)


def is_not_locked(group: Group, look: Look) -> Iterator[Finding]:
    """Whether the file asks for a password, or forbids printing or copying.

    A reviewer has no password of yours, and doesn't write back for one.
    """
    for paper, document in opened(group.papers, look):
        if document.sign("encrypted"):
            yield (
                blocks("locked", paper.file.place)
                if document.read == "none"
                else weakens("restricted", paper.file.place)
            )


def only_shows_pages(group: Group, look: Look) -> Iterator[Finding]:
    """Whether a PDF does more than show its pages: scripts, programs that it starts, forms that it sends, films.

    Mail desks and upload pages refuse such files, some without a word. The program joins only what is seen of the pages;
    the file itself goes out as it came.
    """
    for paper, document in _sent(group, look):
        kinds = tuple(sign.detail for sign in document.signs if sign.name == "acts" and sign.detail in ACTS)
        if kinds:
            yield weakens("acts", paper.file.place, kinds=kinds)


def _sent(group: Group, look: Look) -> Iterator[tuple[Paper, Document]]:
    """Those that go out as they came; of orders an extract does."""
    return (one for one in opened(group.papers, look) if not is_order(one[0].file, one[1], look))


def is_in_final_form(group: Group, look: Look) -> Iterator[Finding]:
    """Whether the file is in a form that anybody can change without a trace: Word, Excel, a form still to be filled in.

    Reviewers of other marketplaces refuse such papers outright: what can be typed over proves little.
    """
    for paper, document in _sent(group, look):
        if document.format in EDITABLE or document.sign("editable"):
            yield weakens("editable", paper.file.place, format=document.format.upper())
        elif document.sign("form"):
            yield weakens("form", paper.file.place)


def is_as_issued(group: Group, look: Look) -> Iterator[Finding]:
    """What the file tells of its own history, and whether a part that counts is covered.

    A paper that was saved by another program after it was issued, or photographed off a screen, makes a reviewer ask
    for the one that was issued. A covered price is nobody's concern, unless the price is what must be proved.
    """
    for paper, document in _sent(group, look):
        for sign in document.signs:
            place = paper.file.place
            if sign.name == "edited_after":
                yield weakens("edited-after", place, detail=sign.detail)
            elif sign.name == "screenshot":
                yield weakens("screenshot", place)
            elif sign.name == "covered" and paper.slot.prices:
                yield weakens("covered", place, detail=sign.detail)


def is_clear_and_whole(group: Group, look: Look) -> Iterator[Finding]:
    """Whether pages are missing, empty or turned, edges cut off, the picture blurred or too small.

    A reviewer reads names, dates and seals off the page. What he can't read, or what lies outside it, isn't there.
    """
    for paper, document in _sent(group, look):
        if is_photo(document):
            continue
        for name, page in _by_name(document):
            place = paper.file.place
            if name in UNCLEAR:
                yield weakens("unclear", place, page=page)
            elif name in PARTLY:
                yield weakens("not-whole", place, what=name, page=page)
            elif name == "pages_turned":
                yield weakens("turned", place, page=page)


def _by_name(document: Document) -> Iterator[tuple[str, Fact]]:
    """Each sign once, with its page; with all of them, where there are several: nobody reads thirty findings."""
    pages: dict[str, list[int]] = {}
    for sign in document.signs:
        pages.setdefault(sign.name, []).extend([] if sign.page is None else [sign.page])
    for name, told in pages.items():
        once = tuple(dict.fromkeys(told))
        yield name, once if len(once) > 1 else next(iter(once), None)


def enter(violation: Violation, paper: str, priced: str | None) -> None:
    """Make these rules the violation's, proved on that paper of its good case; `priced`: one whose prices count."""

    def gone(reason: str) -> Example:
        return Example(documents={paper: convert({"reason": reason, "bytes": 512}, Unreadable)})

    check = violation.check
    check(
        family="document",
        fails={
            "missing": gone("missing"),
            "broken": gone("damaged"),
            "unknown-kind": gone("unsupported"),
            "too-large": gone("too_large"),
            "no-access": gone("no_access"),
        },
    )(opens)
    check(
        family="document",
        fails={"not-read": looks(paper, read="none"), "pages-not-read": looks(paper, not_read=(2,), pages=2)},
    )(can_be_read)
    locked = {"read": "none", **signed(paper, "encrypted").documents[paper]}
    check(
        family="document",
        fails={"locked": looks(paper, **locked), "restricted": signed(paper, "encrypted")},
    )(is_not_locked)
    script = looks(paper, signs=(DocumentSign("acts", "script"),))
    check(family="document", fails={"acts": script})(only_shows_pages)
    check(family="document", fails={"editable": looks(paper, format="docx"), "form": signed(paper, "form")})(
        is_in_final_form
    )
    covered = {"covered": signed(priced, "covered")} if priced else {}
    check(
        family="document",
        fails={"edited-after": signed(paper, "edited_after"), "screenshot": signed(paper, "screenshot"), **covered},
    )(is_as_issued)
    check(
        family="document",
        fails={
            "unclear": signed(paper, "blurred"),
            "not-whole": signed(paper, "pages_missing"),
            "turned": signed(paper, "pages_turned"),
        },
    )(is_clear_and_whole)
