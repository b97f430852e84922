"""What is asked of photos.

Raise an examiner's version whenever its answer changes: what was kept under the old one is then looked at anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from appealgen.case.model import NamedFile
from appealgen.evidence.asking import Asking
from appealgen.evidence.cache import Examiner
from appealgen.evidence.opened import Opened, OpenedRaw
from appealgen.evidence.photos.model import Mark, Match, Photo, Raw, SharedMark, Unreadable

if TYPE_CHECKING:
    from appealgen.evidence.photos.raw import RawFile

PHOTO = Examiner("photo", 12)
SAME = Examiner("same", 15)
COPIED = Examiner("copied", 14)
KIN = Examiner("kin", 4)
MARKS = Examiner("marks", 14)
BARED = Examiner("bared", 6)
SHARED = Examiner("shared", 4)
RAW = Examiner("raw", 3)
DEVELOPED = Examiner("developed", 9)
COLOURS = Examiner("colours", 1)
LETTERS = Examiner("letters", 2)


class OfPhotos(Asking):
    """Questions about photos, and of one photo against another."""

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

        def look() -> Match:
            self._make_room()
            found: Match = _matching().compare(*(self._picture(file) for file in pair))
            return found

        return self._ask(SAME, pair, Match, look)

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

    def letters(self, file: NamedFile) -> tuple[str, ...]:
        """What can be read in a photo of goods, line by line. It must have opened."""

        def look() -> tuple[str, ...]:
            from appealgen.evidence.photos.marks.reading import texts

            return texts(self._picture(file).scaled)

        return self._ask(LETTERS, (file,), tuple[str, ...], look)

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


def _examined(photo: Photo | Unreadable) -> Opened:
    return Opened(photo=photo) if isinstance(photo, Photo) else Opened(unreadable=photo)


def _matching() -> Any:
    """The matching module, imported when first asked: OpenCV costs more than a whole second check."""
    from appealgen.evidence.photos import matching

    return matching
