"""Finds the source of each disputed picture in folders of photos, and the photos of its shoot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from msgspec import Struct

from appealgen.case.errors import Problem, UserError
from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.case.text import printable
from appealgen.evidence.looker import Looker
from appealgen.evidence.photos.library.source import Compared, best, compared, raw_beside
from appealgen.evidence.photos.library.store import Counts, Entry, Store
from appealgen.evidence.photos.model import Match, Photo, Unreadable

Watch = Callable[[int, int], None]


class Found(Struct, frozen=True):
    """What was found for one disputed picture."""

    picture: Path
    unreadable: Unreadable | None = None
    source: tuple[Path, Match] | None = None
    candidates: tuple[tuple[Path, Match], ...] = ()
    set: tuple[Path, ...] = ()
    raw: Path | None = None


class Answer(Struct, frozen=True):
    pictures: tuple[Found, ...]
    library: Counts
    closed: tuple[Path, ...] = ()
    """Folders that could not be read."""


def find(pictures: Sequence[Path], folders: Sequence[Path], looker: Looker, cache: Path, watch: Watch) -> Answer:
    """Brings the index up to date, then looks. Raises UserError when a folder is none."""
    _refuse(folders)
    from appealgen.evidence.photos.library.update import update

    with ExitStack() as stack:
        libraries, closed = [], []
        for folder in folders:
            store = stack.enter_context(closing(Store(cache, folder)))
            closed += [folder / here for here in update(store, folder, watch)]
            libraries.append(_Library(folder, store))
        found = tuple(_find(picture, libraries, looker) for picture in pictures)
        counts = [library.store.counts() for library in libraries]
    total = Counts(*(sum(getattr(one, name) for one in counts) for name in Counts.__struct_fields__))
    return Answer(found, total, tuple(closed))


def _refuse(folders: Sequence[Path]) -> None:
    problems = []
    for folder in folders:
        if not folder.is_dir():
            problems.append(Problem("no-library", printable(folder.as_posix())))
    if problems:
        raise UserError(problems)


class _Library(Struct, frozen=True):
    folder: Path
    store: Store

    def named(self, path: str) -> NamedFile:
        whole = self.folder / path
        return NamedFile(printable(whole.as_posix()), whole, NOWHERE)

    def holding(self, sha256: str, but: Path) -> list[Entry]:
        """The files of a photo that are still there, without the disputed picture itself."""
        return [entry for entry in self.store.holding(sha256) if not _is_same(self.folder / entry.path, but)]


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return True  # gone meanwhile: no candidate


def _find(picture: Path, libraries: Sequence[_Library], looker: Looker) -> Found:
    disputed = NamedFile(printable(picture.as_posix()), picture, NOWHERE)
    photo = looker.photo(disputed)
    if isinstance(photo, Unreadable):
        return Found(picture, photo)
    done: list[tuple[_Library, Compared]] = []
    for library in libraries:
        done += [(library, one) for one in _compared(disputed, library, looker)]
    done.sort(key=lambda one: -one[1].match.score)
    candidates = tuple((library.folder / one.entry.path, one.match) for library, one in done)
    chosen = best([one for _, one in done])
    if chosen is None:
        return Found(picture, candidates=candidates)
    library = next(library for library, one in done if one is chosen)
    raw = raw_beside(chosen.entry.path, library.store.raws())
    return Found(
        picture,
        source=(library.folder / chosen.entry.path, chosen.match),
        candidates=candidates,
        set=tuple(library.folder / path for path in _set(chosen.entry, disputed, library, looker)),
        raw=library.folder / raw if raw else None,
    )


def _compared(disputed: NamedFile, library: _Library, looker: Looker) -> list[Compared]:
    from appealgen.evidence.photos.library.arrays import arrays
    from appealgen.evidence.photos.library.search import candidates
    from appealgen.evidence.photos.picture import open_picture

    picture = open_picture(disputed.path)
    if isinstance(picture, Unreadable):
        return []

    def compare(entry: Entry) -> Match | None:
        original = library.named(entry.path)
        return looker.same(original, disputed) if looker.opens(original) else None

    found = candidates(picture, arrays(library.store))
    return compared(found, lambda digest: library.holding(digest, disputed.path), compare)


def _set(source: Entry, disputed: NamedFile, library: _Library, looker: Looker) -> list[str]:
    from appealgen.evidence.photos.library.shoot import best_set

    def fit(entry: Entry) -> bool:
        photo = looker.photo(library.named(entry.path))
        if not isinstance(photo, Photo) or _is_same(library.folder / entry.path, disputed.path):
            return False
        marks = looker.marks(library.named(entry.path))
        return photo.editing.verdict != "edited" and all(mark.grade != "sure" for mark in marks)

    def kin(one: Entry, other: Entry) -> str:
        return looker.kin(library.named(one.path), library.named(other.path))

    def copied(one: Entry, other: Entry) -> str:
        return looker.copied(library.named(one.path), library.named(other.path)).verdict

    likest = _likest(library, source)
    return [entry.path for entry in best_set(source, library.store.entries(), fit, kin, copied, likest)]


def _likest(library: _Library, source: Entry) -> dict[str, int]:
    """Where the source's own points are found again, the likeliest first: its shoot, where no camera data tell it."""
    from appealgen.evidence.photos.library.arrays import arrays
    from appealgen.evidence.photos.library.search import candidates
    from appealgen.evidence.photos.picture import open_picture

    picture = open_picture(library.folder / source.path)
    found = [] if isinstance(picture, Unreadable) else candidates(picture, arrays(library.store))
    return {one.sha256: place for place, one in enumerate(found)}
