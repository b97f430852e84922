"""The exhibits in order, each with its letter, and what findings support: what a letter is made from, in every language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from appealgen.case.finding import Fact, Finding, Weight
from appealgen.case.model import Case, NamedFile
from appealgen.evidence.documents.model import Document
from appealgen.evidence.photos.model import Photo, Unreadable
from appealgen.violations.base import Look
from appealgen.violations.documents.orders import lists_buyers
from appealgen.violations.documents.personal import SMALL, is_of_a_person
from appealgen.violations.documents.slots import is_identity_page
from appealgen.violations.exhibits import Entry, in_letters


class Listed:
    """A violation enters its files first (`told.enter`), then come the papers that any case may name."""

    def __init__(self, look: Look, findings: Sequence[Finding]) -> None:
        self.look = look
        self.case: Case = look.case
        self.entries: list[Entry] = []
        self._roles: dict[tuple[int, str], tuple[str, Entry]] = {}
        """What a file is to a group, by the group's number (0: of none) and the file's name."""
        self._findings = [finding for finding in findings if finding.weight is Weight.SUPPORTS]
        self._supported: dict[tuple[str, str, str | None], Mapping[str, Fact]] = {
            (finding.rule.split("/")[1], finding.says, finding.place.file): finding.facts for finding in self._findings
        }

    def enter(self, kind: str, file: NamedFile | None, group: int = 0, **about: Any) -> Entry:
        """The next exhibit; a figure has no file. A file that is one already keeps its letter, whatever group names it."""
        entry = self._known(file)
        if entry is None:
            photo = self.look.evidence.photo(file) if file is not None else None
            entry = Entry(kind, file, photo if isinstance(photo, Photo) else None, about)
            self.entries.append(entry)
        if file is not None:
            self._roles.setdefault((group, file.name), (kind, entry))
        return entry

    def _known(self, file: NamedFile | None) -> Entry | None:
        return next((one for one in self.entries if file and one.file and one.file.name == file.name), None)

    def enter_in_place(self, kind: str, file: NamedFile, **about: Any) -> Entry:
        """What is drawn and goes out instead of a file, which stays with the seller."""
        entry = Entry(kind, None, None, about)
        self.entries.append(entry)
        self._roles[0, file.name] = (kind, entry)
        return entry

    def enter_paper(self, kind: str, file: NamedFile, **about: Any) -> None:
        """A paper that any case may name."""
        known = self._known(file)
        entry = self.enter(kind, file, **about)
        if known is None and entry.photo is not None:
            entry.about["sha256_before"] = self.sum_before(entry)
        elif known is None:
            self.show_page(entry, self.look.evidence.document(file))

    def show_page(self, entry: Entry, document: Document | Unreadable) -> None:
        """The exhibit's page shows the paper's first, in small where it bears a number that nobody else needs."""
        if isinstance(document, Document) and document.pages:  # a locked file has none that could be shown
            entry.format = "" if is_identity_page(document) else document.format
            entry.small = any(name in document.private for name in SMALL)

    def enter_common_papers(self) -> None:
        """The photographer's leave, and what proves what was done and what should be considered."""
        grant = self.case.photographer.grant
        if grant is not None and self._may_be_sent(grant):
            self.enter_paper("grant", grant)
        for one in (*self.case.given.many("mitigation"), *self.case.words.many("actions")):
            if one.exhibit is None or is_of_a_person(one.exhibit, self.look):
                continue
            if self._may_be_sent(one.exhibit):
                self.enter_paper("other", one.exhibit, title=one.what or "", proves=one.what or "", look_at="")

    def _may_be_sent(self, file: NamedFile) -> bool:
        """It is there, and no file of orders: of these at most an extract goes out, where the case names them as evidence."""
        return self.look.evidence.is_there(file) and not lists_buyers(file, self.look)

    def give_letters(self) -> None:
        in_letters(self.entries)

    # ---- what is asked of it

    def sum_before(self, entry: Entry) -> str | None:
        """The file's sum before its place is taken out, which the seller chose; None when it is sent as it came."""
        assert entry.photo is not None and entry.file is not None
        chosen = self.case.privacy.location == "remove" and "place" in entry.photo.private
        return self.look.evidence.sha256(entry.file) if chosen else None

    def of(self, group: int, *kinds: str) -> list[Entry]:
        """What the group has of those kinds, in order."""
        return [e for (number, _), (kind, e) in self._roles.items() if number == group and kind in kinds]

    def entry(self, file: NamedFile, group: int = 0) -> Entry:
        """The exhibit that a file of the group is."""
        return self._roles[group, file.name][1]

    def letter_entry(self, file: NamedFile) -> Entry | None:
        """The exhibit that the file is already; None when it is none."""
        return self._role_of(file, 0)

    def letter(self, file: NamedFile | None, group: int = 0) -> str | None:
        """The file's letter; a paper belongs to no group."""
        entry = self._role_of(file, group)
        return entry.letter if entry else None

    def _role_of(self, file: NamedFile | None, group: int) -> Entry | None:
        return self._roles.get((group, file.name), (None, None))[1] if file is not None else None

    def supported(self, rule: str, says: str) -> list[Mapping[str, Fact]]:
        """The facts of each such finding, whatever file it is about."""
        return [one.facts for one in self._findings if one.rule.split("/")[1] == rule and one.says == says]

    def all_said(self, rule: str, says: str, file: NamedFile) -> list[Mapping[str, Fact]]:
        """The facts of each such finding about the file: of several listings there may be several."""
        about = [one for one in self._findings if one.place.file == file.name and one.says == says]
        return [one.facts for one in about if one.rule.split("/")[1] == rule]

    def says(self, rule: str, says: str, file: NamedFile | None) -> Mapping[str, Fact] | None:
        """The facts of a finding that supports; None where there is none."""
        return self._supported.get((rule, says, file.name if file else None))
