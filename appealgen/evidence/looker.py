"""The looker: it is asked what files show and never knows why. Each question is answered once, and kept.

Nothing heavy is imported until a file has to be looked at: a second check of the same files reads their digests and facts.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from appealgen.case.model import NamedFile
from appealgen.evidence.cache import Cache, Examiner
from appealgen.evidence.documents.model import Document, NoticeFacts, UnreadableText
from appealgen.evidence.documents.sheets.model import Sheet
from appealgen.evidence.files import digest_of, is_picture
from appealgen.evidence.opened import Opened, OpenedRaw, ReadDocument, ReadNotice, ReadSheet
from appealgen.evidence.photos.model import Mark, Match, Photo, Raw, SharedMark, Unreadable

if TYPE_CHECKING:
    from appealgen.evidence.photos.picture import Picture
    from appealgen.evidence.photos.raw import RawFile

PHOTO = Examiner("photo", 9)
SAME = Examiner("same", 9)
COPIED = Examiner("copied", 8)
KIN = Examiner("kin", 3)
MARKS = Examiner("marks", 7)
BARED = Examiner("bared", 1)
SHARED = Examiner("shared", 3)
RAW = Examiner("raw", 2)
DEVELOPED = Examiner("developed", 6)
COLOURS = Examiner("colours", 1)
SHEET = Examiner("sheet", 2)

MOST_PICTURES = 16
"""Decoded pictures that are held at once, the least used let go: 16 of 24 MP are some 250 MB with their files' bytes."""

Answer = TypeVar("Answer")


class Looker:
    """Answers questions about files. Every answer is memoised; with a cache it is kept for the next run too."""

    def __init__(
        self,
        cache: Cache | None = None,
        watch: Callable[[str], None] | None = None,
        violations: Mapping[str, Sequence[str]] | None = None,
        hosts: Sequence[str] = (),
    ) -> None:
        self._cache = cache
        self._watch = watch or (lambda name: None)
        self._violations = violations or {}
        """Patterns by which notices name violations."""
        self._hosts = tuple(hosts)
        """The marketplaces' own: a notice's link to another is told, but nothing rests on it."""
        self._notice = Examiner("notice", 3, repr((sorted(self._violations.items()), self._hosts)))
        self._document: Examiner | None = None
        self._digests: dict[Path, str | Unreadable] = {}
        self._pictures: OrderedDict[Path, Picture | Unreadable] = OrderedDict()
        self._memory: dict[tuple[object, ...], object] = {}

    def photo(self, file: NamedFile) -> Photo | Unreadable:
        digest = self._digest(file)
        if isinstance(digest, Unreadable):
            return digest
        opened = self._ask(PHOTO, (file,), Opened, lambda: self._examine(file))
        answer = opened.photo or opened.unreadable
        assert answer is not None
        return answer

    def opens(self, file: NamedFile) -> bool:
        """Is it a whole picture? Only that: a stranger's history and marks are not looked at."""
        digest = self._digest(file)
        return isinstance(digest, str) and not isinstance(self._open(file), Unreadable)

    def same(self, original: NamedFile, disputed: NamedFile) -> Match:
        """Is the disputed picture made from the original? Both must have opened."""
        pair = (original, disputed)
        return self._ask(SAME, pair, Match, lambda: _matching().compare(*(self._picture(file) for file in pair)))

    def copied(self, one: NamedFile, other: NamedFile) -> Match:
        """Is one of two photos a copy or a part of the other, whichever is the whole?"""
        return self._ask(
            COPIED, (one, other), Match, lambda: _matching().relation(self._picture(one), self._picture(other))
        )

    def kin(self, one: NamedFile, other: NamedFile) -> str:
        """Do two photos show the same product and place: `kin`, `unsure` or `stranger`."""
        return self._ask(KIN, (one, other), str, lambda: str(_matching().kin(self._picture(one), self._picture(other))))

    def marks(self, file: NamedFile) -> tuple[Mark, ...]:
        """What is laid over one photo, as far as it can be told from this photo alone. It must have opened."""

        def look() -> tuple[Mark, ...]:
            from appealgen.evidence.photos.watermark import marks

            return marks(self._picture(file))

        return self._ask(MARKS, (file,), tuple[Mark, ...], look)

    def colours(self, file: NamedFile) -> tuple[tuple[str, float], ...]:
        """The colours of what stands before the background, with their shares. It must have opened."""

        def look() -> tuple[tuple[str, float], ...]:
            from appealgen.evidence.photos.colours import colours

            return colours(self._picture(file))

        return self._ask(COLOURS, (file,), tuple[tuple[str, float], ...], look)

    def bared(self, original: NamedFile, disputed: NamedFile) -> tuple[Mark, ...]:
        """What looks laid over the original where the copy lacks it. Nearly always there is nothing, and nothing is opened."""
        match = self.same(original, disputed)
        if match.verdict != "same" or not any(change.kind == "taken_out" for change in match.changes):
            return ()

        def look() -> tuple[Mark, ...]:
            from appealgen.evidence.photos.watermark import bared_marks

            return bared_marks(self._picture(original), match)

        return self._ask(BARED, (original, disputed), tuple[Mark, ...], look)

    def raw(self, file: NamedFile) -> Raw | Unreadable:
        """What a camera's RAW file tells, by its preview; `unsupported` when it is no RAW file."""
        digest = self._digest(file)
        if isinstance(digest, Unreadable):
            return digest
        opened = self._ask(RAW, (file,), OpenedRaw, lambda: self._examine_raw(file))
        answer = opened.raw or opened.unreadable
        assert answer is not None
        return answer

    def developed(self, raw: NamedFile, photo: NamedFile) -> Match:
        """Does the photo show the frame that the RAW's preview shows? Both must have opened."""

        def look() -> Match:
            opened = self._open_raw(raw)
            assert not isinstance(opened, Unreadable), "asked of a RAW file that does not open"
            found: Match = _matching().compare(opened, self._picture(photo))
            return found

        return self._ask(DEVELOPED, (raw, photo), Match, look)

    def shared(self, files: tuple[NamedFile, ...]) -> tuple[SharedMark, ...]:
        """What stands in the same place of several photos."""

        def look() -> tuple[SharedMark, ...]:
            from appealgen.evidence.photos.shared_marks import shared_marks

            return shared_marks([self._picture(file).scaled for file in files])

        return self._ask(SHARED, files, tuple[SharedMark, ...], look)

    def distinct(self, files: Sequence[NamedFile]) -> tuple[tuple[int, ...], ...]:
        """Groups of the same frame, as indexes from 0; what is no picture is left out."""
        groups: list[list[int]] = []
        opened = [index for index, file in enumerate(files) if isinstance(self.photo(file), Photo)]
        same = {
            frozenset(pair)
            for pair in combinations(opened, 2)
            if self.copied(files[pair[0]], files[pair[1]]).verdict == "same"
        }
        for index in opened:
            joined = [group for group in groups if any(frozenset((index, other)) in same for other in group)]
            groups = [group for group in groups if group not in joined] + [
                [*(one for group in joined for one in group), index]
            ]
        return tuple(tuple(group) for group in sorted(map(sorted, groups)))

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

    def notice_in(self, document: Document) -> NoticeFacts:
        """What a notice says that came as a PDF or a picture."""
        from appealgen.evidence.documents.notices.read import read_notice

        return read_notice(document.text, self._violations, self._hosts)

    def _document_examiner(self) -> Examiner:
        """What is read depends on the engine that is installed, and what counts as a notice on the violations."""
        if self._document is None:
            from appealgen.evidence.documents.ocr.tesseract import engine

            self._document = Examiner("document", 2, f"{engine()} {self._notice.settings}")
        return self._document

    def _read_document(self, file: NamedFile) -> ReadDocument:
        from appealgen.evidence.documents.document import read_document
        from appealgen.evidence.documents.notices.read import read_notice

        def kind(text: str) -> str | None:
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
            text = paper.text if isinstance(paper, Document) and paper.text.strip() else text
        if isinstance(text, UnreadableText):
            return ReadNotice(unreadable=text)
        return ReadNotice(notice=read_notice(text, self._violations, self._hosts))

    def is_there(self, file: NamedFile) -> bool:
        return isinstance(self._digest(file), str)

    def sums(self, folder: NamedFile) -> frozenset[str]:
        """The SHA-256 of every file below a folder; empty when there is none."""
        files = sorted(path for path in folder.path.rglob("*") if path.is_file()) if folder.path.is_dir() else []
        digests = (self._digest(NamedFile(path.name, path, folder.place)) for path in files)
        return frozenset(digest for digest in digests if isinstance(digest, str))

    def in_text(
        self, name: str, settings: str, text: str, look: Callable[[str], tuple[tuple[str, str], ...]]
    ) -> tuple[tuple[str, str], ...]:
        """What is found in a text of the case, kept under its SHA-256: compiling patterns costs more than all else."""
        digest = hashlib.sha256(text.encode()).hexdigest()
        examiner = Examiner(name, 1, settings)
        if self._cache is None:
            return look(text)
        return self._cache.ask(examiner, (digest,), tuple[tuple[str, str], ...], lambda: look(text))

    def sha256(self, file: NamedFile) -> str | None:
        digest = self._digest(file)
        return digest if isinstance(digest, str) else None

    def _ask(
        self, examiner: Examiner, files: Sequence[NamedFile], kind: type[Answer], look: Callable[[], Answer]
    ) -> Answer:
        digests = tuple(str(self._digest(file)) for file in files)
        key = (examiner, digests)
        if key not in self._memory:
            self._watch(files[-1].name)
            self._memory[key] = self._cache.ask(examiner, digests, kind, look) if self._cache else look()
        return self._memory[key]  # type: ignore[return-value]

    def _examine(self, file: NamedFile) -> Opened:
        from appealgen.evidence.photos.photo import examine

        picture = self._open(file)
        return Opened(unreadable=picture) if isinstance(picture, Unreadable) else _examined(examine(picture))

    def _examine_raw(self, file: NamedFile) -> OpenedRaw:
        from appealgen.evidence.photos.raw import look_at_raw

        opened = self._open_raw(file)
        if isinstance(opened, Unreadable):
            return OpenedRaw(unreadable=opened)
        return OpenedRaw(raw=look_at_raw(opened))

    def _open_raw(self, file: NamedFile) -> RawFile | Unreadable:
        from appealgen.evidence.photos.raw import open_raw

        return open_raw(file.path)

    def _picture(self, file: NamedFile) -> Picture:
        picture = self._open(file)
        assert not isinstance(picture, Unreadable), "asked of a picture that does not open"
        return picture

    def _open(self, file: NamedFile) -> Picture | Unreadable:
        if file.path not in self._pictures:
            from appealgen.evidence.photos.picture import open_picture

            self._pictures[file.path] = open_picture(file.path)
            while len(self._pictures) > MOST_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(file.path)
        return self._pictures[file.path]

    def _digest(self, file: NamedFile) -> str | Unreadable:
        """The file's SHA-256; without a cache a picture's is taken from its one reading."""
        if file.path not in self._digests:
            self._digests[file.path] = digest_of(file.path)
        return self._digests[file.path]


def _examined(photo: Photo | Unreadable) -> Opened:
    return Opened(photo=photo) if isinstance(photo, Photo) else Opened(unreadable=photo)


def _read_sheet(file: NamedFile) -> ReadSheet:
    from appealgen.evidence.documents.sheets.read import read_sheet

    read = read_sheet(file.path)
    return ReadSheet(unreadable=read) if isinstance(read, Unreadable) else ReadSheet(sheet=read)


def _matching() -> Any:
    """The matching module, imported when first asked: OpenCV costs more than a whole second check."""
    from appealgen.evidence.photos import matching

    return matching
