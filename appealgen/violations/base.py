"""What a violation is: the evidence it asks for, and its checks. Each check is a rule with its own proof."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol

from msgspec import Struct, field
from msgspec.structs import replace

from appealgen.case.finding import Finding, Weight
from appealgen.case.marketplace import Marketplace
from appealgen.case.model import Case, NamedFile
from appealgen.case.shape import Record
from appealgen.evidence.documents.model import Document, NoticeFacts, UnreadableText
from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.sheets.model import Sheet
from appealgen.evidence.photos.model import Mark, Match, Photo, Raw, SharedMark, Unreadable

Found = tuple[tuple[str, str], ...]
"""What was found in a text: its kind, and the words."""


class Evidence(Protocol):
    """What can be asked of the files. The looker answers from the disk; an example answers from a dictionary."""

    def photo(self, file: NamedFile, /) -> Photo | Unreadable: ...

    def same(self, original: NamedFile, disputed: NamedFile, /) -> Match:
        """Is the disputed picture made from the original?"""
        ...

    def copied(self, one: NamedFile, other: NamedFile, /) -> Match:
        """Is one of two photos a copy or a part of the other, whichever is the whole?"""
        ...

    def kin(self, one: NamedFile, other: NamedFile, /) -> str:
        """Do two photos show the same product and place: `kin`, `unsure` or `stranger`."""
        ...

    def marks(self, file: NamedFile, /) -> tuple[Mark, ...]:
        """What is laid over one photo, as far as it can be told from this photo alone."""
        ...

    def colours(self, file: NamedFile, /) -> tuple[tuple[str, float], ...]:
        """The colours of what stands before the background, each with its share of it, the largest first."""
        ...

    def letters(self, file: NamedFile, /) -> tuple[str, ...]:
        """What can be read in a photo of goods, line by line."""
        ...

    def bared(self, original: NamedFile, disputed: NamedFile, /) -> tuple[Mark, ...]:
        """What looks laid over the original where a copy made from it shows something else."""
        ...

    def raw(self, file: NamedFile, /) -> Raw | Unreadable:
        """What a camera's RAW file tells."""
        ...

    def developed(self, raw: NamedFile, photo: NamedFile, /) -> Match:
        """Does the photo show the frame that the RAW's preview shows?"""
        ...

    def shared(self, files: tuple[NamedFile, ...], /) -> tuple[SharedMark, ...]:
        """What stands in the same place of several photos, whatever is behind it."""
        ...

    def notice(self, file: NamedFile, /) -> NoticeFacts | UnreadableText: ...

    def document(self, file: NamedFile, /) -> Document | Unreadable:
        """What a paper says, whatever it is: PDF, scan, photo, DOCX, table, mail, page."""
        ...

    def sums(self, folder: NamedFile, /) -> frozenset[str]:
        """The SHA-256 of every file below a folder; empty when there is no such folder."""
        ...

    def sheet(self, file: NamedFile, /) -> Sheet | Unreadable:
        """What a sheet says of SKUs: each with its cells."""
        ...

    def orders(self, file: NamedFile, /) -> Orders | Unreadable:
        """What a paper says of orders, and nothing of who bought."""
        ...

    def is_there(self, file: NamedFile, /) -> bool:
        """Whether it is a file that opens and is not empty."""
        ...

    def sha256(self, file: NamedFile, /) -> str | None: ...

    def in_text(self, name: str, settings: str, text: str, look: Callable[[str], Found], /) -> Found:
        """What `look` finds in a text of the case: asked once of each text, and kept. `settings`: what it looks for."""
        ...


class Look(Struct, frozen=True):
    """What a check may look at."""

    case: Case
    evidence: Evidence
    marketplace: Marketplace

    def photos(self, files: Iterable[NamedFile]) -> list[tuple[NamedFile, Photo]]:
        """Those that open as a whole picture; another rule tells of the rest."""
        looked = ((file, self.evidence.photo(file)) for file in files)
        return [(file, photo) for file, photo in looked if isinstance(photo, Photo)]

    def opened(self, files: Iterable[NamedFile]) -> list[NamedFile]:
        return [file for file, _ in self.photos(files)]


CheckFunction = Callable[[Any, Look], Iterator[Finding]]


class Example(Struct, frozen=True):
    """A case in short, and what its files show: proof that a check passes or fails."""

    changes: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the example case that are other than in the good one, by dotted name."""
    photos: Mapping[str, Any] = field(default_factory=dict)
    """What a file shows otherwise: fields of Photo, or an Unreadable."""
    same: Mapping[tuple[str, str], Match] = field(default_factory=dict)
    copied: Mapping[tuple[str, str], Match] = field(default_factory=dict)
    raws: Mapping[str, Any] = field(default_factory=dict)
    """What a RAW file tells otherwise: fields of Raw, or an Unreadable."""
    developed: Mapping[tuple[str, str], Match] = field(default_factory=dict)
    kin: Mapping[tuple[str, str], str] = field(default_factory=dict)
    marks: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    bared: Mapping[tuple[str, str], tuple[Mark, ...]] = field(default_factory=dict)
    shared: tuple[SharedMark, ...] = ()
    notice: Mapping[str, str] = field(default_factory=dict)
    """Fields that the notice's text gives."""
    documents: Mapping[str, Any] = field(default_factory=dict)
    """What a paper says otherwise: fields of Document, or an Unreadable."""
    letters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What can be read in a picture."""
    sums: Mapping[str, str] = field(default_factory=dict)
    """The SHA-256 of a file, where two must be told from each other."""
    earlier: frozenset[str] = frozenset()
    """The SHA-256 of each file of the earlier appeal."""
    colours: Mapping[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)
    sheets: Mapping[str, Any] = field(default_factory=dict)
    """What a sheet says otherwise: a Sheet, or an Unreadable."""
    orders: Mapping[str, Orders] = field(default_factory=dict)
    """What a paper says of orders."""


class Check(Struct, frozen=True):
    """A rule: what is looked at, with an example that passes and those that fail."""

    rule: str
    run: CheckFunction
    per: str
    """`group`: asked of each group of pictures; `case`: of the whole case."""
    passes: Example
    fails: Mapping[str, Example]
    """By what the finding says."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """What it looks at; why the marketplace asks."""
        return tuple(" ".join(part.split()) for part in inspect.cleandoc(self.run.__doc__ or "").split("\n\n"))


class Violation(Struct):
    """One kind of punishment, with what an appeal against it must show."""

    name: str
    evidence: Record
    """The shape of `evidence` in a case."""
    groups: Callable[[Case], tuple[Any, ...]]
    """What the checks of a group look at, one after another."""
    files: Callable[[Case], tuple[NamedFile, ...]]
    """Every file that would be sent."""
    good: Mapping[str, Any]
    """The good case in short (`evidence`, and what else is its own): what the examples of its checks change."""
    good_sheets: Mapping[str, Sheet] = field(default_factory=dict)
    """What the good case's sheets say, by file."""
    folders: tuple[str, ...] = ("photos", "disputed")
    """Those that a new case begins with."""
    asks: tuple[str, ...] = ()
    """Fields that few cases need but this violation's do: `new` writes them."""
    seldom: tuple[str, ...] = ()
    """Fields that this violation's cases seldom need: the schema and the docs tell of them."""
    good_papers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What the good case's papers say, by file: fields of Document."""
    checks: list[Check] = field(default_factory=list)

    def check(
        self,
        *,
        fails: Mapping[str, Example],
        passes: Example | None = None,
        per: str = "group",
        family: str | None = None,
    ) -> Callable[[CheckFunction], CheckFunction]:
        """Make a function a rule: its name, with hyphens, is the rule's. `family` is given by shared rules (`photo`)."""
        if not fails:
            raise ValueError("a check without a failing example proves nothing")

        def enter(function: CheckFunction) -> CheckFunction:
            rule = f"{family or self.name}/{function.__name__.replace('_', '-')}"
            self.checks.append(Check(rule, function, per, passes or Example(), fails))
            return function

        return enter


_ORDER = {Weight.BLOCKS: 0, Weight.WEAKENS: 1, Weight.SUPPORTS: 2}


def examine(violation: Violation, case: Case, evidence: Evidence, marketplace: Marketplace) -> tuple[Finding, ...]:
    """Everything that was seen: what blocks first, then in the order of the case."""
    look = Look(case, evidence, marketplace)
    groups = violation.groups(case)
    found = [_at(case, finding) for check in violation.checks for finding in run(check, groups, look)]
    once = [finding for number, finding in enumerate(found) if finding not in found[:number]]
    return tuple(sorted(once, key=lambda f: (_ORDER[f.weight], f.place.line or 0, f.place.column or 0)))


def _at(case: Case, finding: Finding) -> Finding:
    """A finding about a field of the case is about no file: its line and column say where."""
    if finding.place.file != case.file.name:
        return finding
    return replace(finding, place=replace(finding.place, file=None))


def run(check: Check, groups: tuple[Any, ...], look: Look) -> Iterator[Finding]:
    """What one check finds, under its rule's name."""
    subjects = groups if check.per == "group" else (groups,)
    for subject in subjects:
        for finding in check.run(subject, look):
            yield replace(finding, rule=check.rule)
