"""What is asked of papers, sheets and notices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from appealgen.case.model import NamedFile
from appealgen.evidence.asking import Asking
from appealgen.evidence.cache import Cache, Examiner
from appealgen.evidence.documents.model import Document, NoticeFacts, NoticeField, UnreadableText
from appealgen.evidence.documents.notices.sounding import Named
from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.sheets.model import Sheet
from appealgen.evidence.files import is_picture
from appealgen.evidence.opened import ReadDocument, ReadNotice, ReadOrders, ReadSheet
from appealgen.evidence.photos.model import Unreadable

SHEET = Examiner("sheet", 4)
ORDERS = Examiner("orders", 4)
NOTICE, DOCUMENT = 15, 39
"""Versions of examiners whose answer also depends on what is known of violations, or on the engine that reads."""

CUT = 0.5
"""Certainty of what holds a number that the picture's border may have cut."""


class OfPapers(Asking):
    """Questions about what a paper says."""

    def __init__(
        self,
        cache: Cache | None,
        watch: Callable[[str], None] | None,
        violations: Mapping[str, Named],
        hosts: Sequence[str],
    ) -> None:
        super().__init__(cache, watch)
        self._violations = violations
        self._hosts = tuple(hosts)
        patterns = sorted((name, one.patterns) for name, one in violations.items())
        self._notice = Examiner("notice", NOTICE, repr((patterns, self._hosts)))
        self._document: Examiner | None = None

    def notice(self, file: NamedFile) -> NoticeFacts | UnreadableText:
        digest = self._digest(file)
        if isinstance(digest, Unreadable):
            return UnreadableText(digest.reason)
        read = self._ask(self._notice, (file,), ReadNotice, lambda: self._read(file))
        answer = read.notice or read.unreadable
        assert answer is not None
        return answer

    def document(self, file: NamedFile) -> Document | Unreadable:
        """What a paper says, whatever it is."""
        digest = self._digest(file)
        if isinstance(digest, Unreadable):
            return digest
        read = self._ask(self._document_examiner(), (file,), ReadDocument, lambda: self._read_document(file))
        answer = read.document or read.unreadable
        assert answer is not None
        return answer

    def sheet(self, file: NamedFile) -> Sheet | Unreadable:
        """What a sheet says of SKUs."""
        digest = self._digest(file)
        if isinstance(digest, Unreadable):
            return digest
        read = self._ask(SHEET, (file,), ReadSheet, lambda: _read_sheet(file))
        answer = read.sheet or read.unreadable
        assert answer is not None
        return answer

    def orders(self, file: NamedFile) -> Orders | Unreadable:
        """What a paper says of orders, and nothing of who bought."""
        digest = self._digest(file)
        if isinstance(digest, Unreadable):
            return digest
        read = self._ask(ORDERS, (file,), ReadOrders, lambda: _read_orders(file))
        answer = read.orders or read.unreadable
        assert answer is not None
        return answer

    def notice_in(self, document: Document) -> NoticeFacts:
        """What a notice says that came as a PDF or a picture."""
        from appealgen.evidence.documents.notices.read import read_notice

        return _without_what_is_cut(read_notice(document.text, self._violations, self._hosts), document)

    def _document_examiner(self) -> Examiner:
        """What is read depends on the engine that is installed, and what counts as a notice on the violations."""
        if self._document is None:
            from appealgen.evidence.documents.ocr.tesseract import engine

            self._document = Examiner("document", DOCUMENT, f"{engine()} {self._notice.settings}")
        return self._document

    def _read_document(self, file: NamedFile) -> ReadDocument:
        from appealgen.evidence.documents.document import read_document

        def kind(text: str) -> str | None:
            from appealgen.evidence.documents.notices.read import read_notice

            return "notice" if read_notice(text, self._violations, self._hosts).speaks else None

        picture = self._open(file) if is_picture(file.path) else None
        if isinstance(picture, Unreadable):
            return ReadDocument(unreadable=picture)
        read = read_document(file.path, picture, kind)
        return ReadDocument(unreadable=read) if isinstance(read, Unreadable) else ReadDocument(document=read)

    def _read(self, file: NamedFile) -> ReadNotice:
        from appealgen.evidence.documents.notices.read import read_notice
        from appealgen.evidence.documents.text_file import read_text

        text = read_text(file.path)
        if isinstance(text, UnreadableText) and text.reason == "binary":
            paper = self.document(file)  # a PDF, a screenshot
            if isinstance(paper, Document) and paper.text.strip():
                return ReadNotice(notice=self.notice_in(paper))
        if isinstance(text, UnreadableText):
            return ReadNotice(unreadable=text)
        return ReadNotice(notice=replace(read_notice(text, self._violations, self._hosts), text=text))


def _without_what_is_cut(facts: NoticeFacts, document: Document) -> NoticeFacts:
    """A number at the border of a screenshot may lack its last digits: nothing rests on what holds it."""
    cut = [sign.detail for sign in document.signs if sign.name == "cut_number"]

    def doubted(field: NoticeField) -> NoticeField:
        return replace(field, certainty=CUT) if any(one in field.value for one in cut) else field

    return replace(facts, fields=tuple(map(doubted, facts.fields))) if cut else facts


def _read_sheet(file: NamedFile) -> ReadSheet:
    from appealgen.evidence.documents.sheets.read import read_sheet

    read = read_sheet(file.path)
    return ReadSheet(unreadable=read) if isinstance(read, Unreadable) else ReadSheet(sheet=read)


def _read_orders(file: NamedFile) -> ReadOrders:
    from appealgen.evidence.documents.orders.read import read_orders

    read = read_orders(file.path)
    return ReadOrders(unreadable=read) if isinstance(read, Unreadable) else ReadOrders(orders=read)
