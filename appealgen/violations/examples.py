"""The good case, told in a few lines, and an evidence that answers from a dictionary: what rules prove themselves on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from msgspec.structs import replace

from appealgen.case import yaml_nodes
from appealgen.case.finding import Finding
from appealgen.case.marketplace import find_marketplace
from appealgen.case.model import Case, NamedFile
from appealgen.case.reader import case_from
from appealgen.evidence.documents.model import Document, NoticeFacts, NoticeField, UnreadableText
from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.sheets.model import Sheet
from appealgen.evidence.photos.model import Change, Detail, Editing, Mark, Match, Photo, Raw, SharedMark, Unreadable
from appealgen.violations.base import Check, Example, Found, Look, Violation, run

COMMON: Mapping[str, Any] = {
    "language": "en",
    "date": "2026-11-20",
    "store": {"name": "Bright Morning Tools", "id": "1102345678"},
    "notice": {
        "number": "AE20261117", "date": "2026-11-17", "deadline": "2026-11-24", "items": ["1005006543219876"],
    },
}  # fmt: skip
"""What the good case of every violation begins with."""

CAMERA = Photo(
    format="JPEG", width=4000, height=3000, orientation=1, frames=1, bytes=2_000_000, sha256="0" * 64,
    camera="Example Camera 5", taken="2026-10-03T14:03:21", software=None, private=(), hashes=("0" * 64,) * 8,
    detail=1.0, plain=False, editing=Editing("clean", ()),
)  # fmt: skip
RAW = Raw(
    format="CR3", width=1620, height=1080, bytes=25_000_000, camera=CAMERA.camera, taken=CAMERA.taken, software=None,
    place=False, editing=Editing("clean", ()),
)  # fmt: skip
PAPER = Document(format="pdf", kind="other", pages=1, read="text", text="A paper.")
SAME = Match("same", 0.99, "features", ((0, 0), (4000, 0), (4000, 3000), (0, 3000)), 1.0, (Change("resized", 0.2),),
             detail=Detail("finer", 1.0, 1.0, 5.0))  # fmt: skip
OTHER = Match("different", 0.05, "features")


class Told:
    """Evidence that answers from an example: where it tells nothing, all is well."""

    def __init__(self, example: Example, violation: Violation) -> None:
        self.example = example
        self.papers = violation.good_papers
        self.sheets = violation.good_sheets

    def photo(self, file: NamedFile, /) -> Photo | Unreadable:
        told = self.example.photos.get(file.name, {})
        if isinstance(told, Unreadable):
            return told
        listed = {"width": 800, "height": 600, "bytes": 90_000} if file.name.islower() else {}
        return replace(CAMERA, **{**listed, **told})

    def same(self, original: NamedFile, disputed: NamedFile, /) -> Match:
        return self.example.same.get((original.name, disputed.name), SAME)

    def copied(self, one: NamedFile, other: NamedFile, /) -> Match:
        return self.example.copied.get((one.name, other.name), OTHER)

    def colours(self, file: NamedFile, /) -> tuple[tuple[str, float], ...]:
        return self.example.colours.get(file.name, ())

    def letters(self, file: NamedFile, /) -> tuple[str, ...]:
        return self.example.letters.get(file.name, ())

    def raw(self, file: NamedFile, /) -> Raw | Unreadable:
        told = self.example.raws.get(file.name, {})
        return told if isinstance(told, Unreadable) else replace(RAW, **told)

    def developed(self, raw: NamedFile, photo: NamedFile, /) -> Match:
        return self.example.developed.get((raw.name, photo.name), SAME)

    def kin(self, one: NamedFile, other: NamedFile, /) -> str:
        return self.example.kin.get((one.name, other.name), "kin")

    def marks(self, file: NamedFile, /) -> tuple[Mark, ...]:
        return self.example.marks.get(file.name, ())

    def bared(self, original: NamedFile, disputed: NamedFile, /) -> tuple[Mark, ...]:
        return self.example.bared.get((original.name, disputed.name), ())

    def shared(self, files: tuple[NamedFile, ...], /) -> tuple[SharedMark, ...]:
        return self.example.shared

    def notice(self, file: NamedFile, /) -> NoticeFacts | UnreadableText:
        if "unreadable" in self.example.notice:
            return UnreadableText(self.example.notice["unreadable"])
        return NoticeFacts(tuple(NoticeField(name, value, 1.0) for name, value in self.example.notice.items()))

    def document(self, file: NamedFile, /) -> Document | Unreadable:
        told = self.example.documents.get(file.name, {})
        if isinstance(told, Unreadable):
            return told
        return replace(PAPER, **{**self.papers.get(file.name, {}), **told})

    def sums(self, folder: NamedFile, /) -> frozenset[str]:
        return self.example.earlier

    def sheet(self, file: NamedFile, /) -> Sheet | Unreadable:
        told = self.example.sheets.get(file.name) or self.sheets.get(file.name, Sheet("csv"))
        assert isinstance(told, (Sheet, Unreadable))
        return told

    def orders(self, file: NamedFile, /) -> Orders | Unreadable:
        return self.example.orders.get(file.name, Orders("pdf"))

    def is_there(self, file: NamedFile, /) -> bool:
        return False

    def sha256(self, file: NamedFile, /) -> str | None:
        return self.example.sums.get(file.name)

    def in_text(self, name: str, settings: str, text: str, look: Callable[[str], Found], /) -> Found:
        return look(text)


def found(check: Check, violation: Violation, example: Example) -> Iterator[Finding]:
    """What a check finds in an example."""
    case = _case(violation, example)
    told = Told(example, violation)
    return run(check, violation.groups(case), Look(case, told, find_marketplace(case.marketplace)))


def _case(violation: Violation, example: Example) -> Case:
    data: Any = deepcopy({"violation": violation.name, **COMMON, **violation.good})
    for path, value in example.changes.items():
        *parents, last = path.split(".")
        record = data
        for name in parents:
            record = record[int(name)] if isinstance(record, list) else record.setdefault(name, {})
        record[last] = value
    text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    return case_from(
        yaml_nodes.parse(text, "case.yaml"), Path("example/case.yaml"), {violation.name: violation.evidence}
    )
