"""Which files a letter shows, in which order, under which letters; and what findings support."""

from __future__ import annotations

from collections.abc import Mapping

from appealgen.case.finding import Fact, Weight
from appealgen.case.model import Case, NamedFile
from appealgen.evidence.photos.model import Photo, Raw
from appealgen.packet.check import Checked
from appealgen.packet.exhibits import Entry, in_letters
from appealgen.violations.base import Look
from appealgen.violations.image_theft.groups import Group


class Listed:
    """The exhibits, each with its letter. The same in every language."""

    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.case: Case = checked.case
        self.look = Look(checked.case, checked.evidence, checked.marketplace)
        self.groups: tuple[Group, ...] = tuple(
            group for group in checked.violation.groups(checked.case) if self.look.opened(group.originals)
        )
        self._supported: dict[tuple[str, str, str | None], Mapping[str, Fact]] = {
            (finding.rule.split("/")[1], finding.says, finding.place.file): finding.facts
            for finding in checked.findings
            if finding.weight is Weight.SUPPORTS
        }
        self.entries: list[Entry] = []
        self._by_file: dict[tuple[int, str], Entry] = {}
        """By the number of the group (0: of none) and the file's name."""
        self._figures: dict[tuple[int, str], Entry] = {}
        """By the disputed picture that each shows."""
        for group in self.groups:
            self._list_pictures(group)
        self._list_papers()
        in_letters(self.entries)

    def _list_pictures(self, group: Group) -> None:
        for original in self.look.opened(group.originals)[:1]:
            self._enter(group, "original", original)
        for _, raw in group.proofs:
            self._enter_raw(group, raw)
        for file in self.look.opened(group.set):
            self._enter(group, "set", file)
        for picture in self.look.opened(group.disputed_pictures):
            self._enter(group, "disputed", picture)
            if self.says("original-is-the-source", "same", picture) is not None:
                self._figures[group.number, picture.name] = figure = Entry("figure", None, None)
                self.entries.append(figure)
        for picture in self.look.opened(group.added):
            if self.says("complainant-shows-our-picture", "same", picture) is not None:
                self._enter(group, "complainant", picture)

    def _list_papers(self) -> None:
        grant = self.case.photographer.grant
        if grant is not None and self.look.evidence.is_there(grant):
            self._paper("grant", grant)
        named = [*self.case.given.many("mitigation"), *self.case.words.many("actions")]
        for one in named:
            if one.exhibit is not None and self.look.evidence.is_there(one.exhibit):
                self._paper("other", one.exhibit, title=one.what or "", proves=one.what or "", look_at="")

    def _enter(self, group: Group, kind: str, file: NamedFile) -> None:
        photo = self.look.evidence.photo(file)
        assert isinstance(photo, Photo)
        entry = Entry(kind, file, photo)
        self.entries.append(entry)
        self._by_file.setdefault((group.number, file.name), entry)

    def _enter_raw(self, group: Group, raw: NamedFile) -> None:
        """The RAW file that proves the original, as it came; one that tells a place which the seller keeps stays home."""
        told = self.look.evidence.raw(raw)
        proves = self.says("raw-proves-the-original", "proves", raw) is not None
        if isinstance(told, Raw) and proves and not (told.place and self.case.privacy.location != "keep"):
            entry = Entry("raw", raw, None, {"format": told.format})
            self.entries.append(entry)
            self._by_file.setdefault((group.number, raw.name), entry)

    def _paper(self, kind: str, file: NamedFile, **about: str) -> None:
        known = next((one for one in self.entries if one.file is not None and one.file.name == file.name), None)
        if known is not None:
            self._by_file[0, file.name] = known
        else:
            photo = self.look.evidence.photo(file)
            entry = Entry(kind, file, photo if isinstance(photo, Photo) else None, dict(about))
            if entry.photo is not None:
                entry.about["sha256_before"] = self.sum_before(entry)
            self.entries.append(entry)
            self._by_file[0, file.name] = entry

    # ---- what is asked of it

    def sum_before(self, entry: Entry) -> str | None:
        """The file's sum before its place is taken out, which the seller chose; None when it is sent as it came."""
        assert entry.photo is not None and entry.file is not None
        chosen = self.case.privacy.location == "remove" and "place" in entry.photo.private
        return self.checked.evidence.sha256(entry.file) if chosen else None

    def of(self, group: Group, *kinds: str) -> list[Entry]:
        """The group's exhibits of those kinds, in order."""
        return [e for (number, _), e in self._by_file.items() if number == group.number and e.kind in kinds]

    def entry(self, group: Group, file: NamedFile) -> Entry:
        """The exhibit that a picture of the group is."""
        return self._by_file[group.number, file.name]

    def figure(self, group: Group, picture: NamedFile) -> Entry | None:
        """The figure that holds a disputed picture against the original."""
        return self._figures.get((group.number, picture.name))

    def original(self, group: Group) -> NamedFile:
        return self.look.opened(group.originals)[0]

    def letter(self, group: Group | None, file: NamedFile | None) -> str | None:
        """The file's letter; a paper belongs to no group."""
        number = group.number if group else 0
        entry = self._by_file.get((number, file.name)) if file is not None else None
        return entry.letter if entry else None

    def says(self, rule: str, says: str, file: NamedFile | None) -> Mapping[str, Fact] | None:
        """The facts of a finding that supports; None where there is none."""
        return self._supported.get((rule, says, file.name if file else None))
