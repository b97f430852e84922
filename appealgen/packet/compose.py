"""From what was seen to what the letter says: facts that findings support, each with the letter of its exhibit.

The shape of what comes out is the letter's contract: every key is always there. Nothing is decided here that a rule has
not decided: what no finding supports is not said.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from appealgen.case.finding import Fact, Weight
from appealgen.case.model import Case, NamedFile, Notice
from appealgen.case.values import moment
from appealgen.evidence.photos.model import Change, Match, Photo
from appealgen.packet.check import Checked
from appealgen.packet.exhibits import Entry, in_letters
from appealgen.violations.base import Look
from appealgen.violations.image_theft.groups import Group, Listing
from appealgen.violations.image_theft.links import item_of
from appealgen.violations.notice import known

SAID = {
    "cropped": "crop", "mirrored": "mirror", "turned": "turn", "tilted": "turn", "resized": "scale", "border": "border",
    "text_added": "overlay", "collage": "collage", "recoloured": "colour", "grey": "colour",
    "background_removed": "background", "stretched": "stretch", "perspective": "perspective",
}  # fmt: skip
"""The letter's words for what was done to the original; what isn't here (saved again, blurred) is not worth a word."""

SOURCES = {
    "screenshot": "screenshot", "notice": "notice", "order": "order", "order_snapshot": "order", "snapshot": "order",
}  # fmt: skip


@dataclass(frozen=True)
class Composition:
    """What the letter is made of, in every language."""

    facts: Mapping[str, Any]
    entries: tuple[Entry, ...]
    matches: Mapping[str, Match]
    """Of each figure's letter, what it shows."""


def compose(checked: Checked, language: str) -> Composition:
    """The facts of the letter, and the files that prove them."""
    return _Composer(checked, language).composition()


class _Composer:
    def __init__(self, checked: Checked, language: str) -> None:
        self.checked = checked
        self.case: Case = checked.case
        self.look = Look(checked.case, checked.evidence, checked.marketplace)
        self.notice: Notice = known(checked.case, checked.evidence)
        self.marketplace = checked.marketplace
        self.language = language
        self.groups: tuple[Group, ...] = tuple(
            group for group in checked.violation.groups(checked.case) if self.look.opened(group.originals)
        )
        self.supported: dict[tuple[str, str, str | None], Mapping[str, Fact]] = {
            (finding.rule.split("/")[1], finding.says, finding.place.file): finding.facts
            for finding in checked.findings
            if finding.weight is Weight.SUPPORTS
        }
        self.matches: dict[str, Match] = {}
        self.entries: list[Entry] = []
        self.by_file: dict[tuple[int, str], Entry] = {}
        """By the number of the group (0: of none) and the file's name."""
        self.figures: dict[tuple[int, str], Entry] = {}
        """By the disputed picture that each shows."""

    def composition(self) -> Composition:
        self._list_files()
        facts = {
            "marketplace": self.marketplace.title(self.language),
            "ground": self.case.ground,
            "store": self._store(),
            "notice": self._notice(),
            "photographer": self._photographer(),
            "statement": self._statement(),
            "pictures": [self._picture(group) for group in self.groups],
            "timeline": self._timeline(),
            "words": self._words(),
            "mitigation": [
                {"what": one.what or "", "exhibit": self._letter(0, one.exhibit)}
                for one in self.case.given.many("mitigation")
            ],
        }
        return Composition(facts, tuple(self.entries), self.matches)

    # ---- which files, in which order

    def _list_files(self) -> None:
        for group in self.groups:
            for original in self.look.opened(group.originals)[:1]:
                self._enter(group, "original", original)
            for file in self.look.opened(group.set):
                self._enter(group, "set", file)
            for picture in self.look.opened(group.disputed_pictures):
                self._enter(group, "disputed", picture)
                if self._says("original-is-the-source", "same", picture) is not None:
                    self.figures[group.number, picture.name] = figure = Entry("figure", None, None)
                    self.entries.append(figure)
            for picture in self.look.opened(group.added):
                if self._says("complainant-shows-our-picture", "same", picture) is not None:
                    self._enter(group, "complainant", picture)
        self._list_papers()
        in_letters(self.entries)
        for group in self.groups:
            self._tell_about(group)

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
        self.by_file.setdefault((group.number, file.name), entry)

    def _paper(self, kind: str, file: NamedFile, **about: str) -> None:
        known = next((one for one in self.entries if one.file is not None and one.file.name == file.name), None)
        if known is not None:
            self.by_file[0, file.name] = known
        else:
            photo = self.look.evidence.photo(file)
            entry = Entry(kind, file, photo if isinstance(photo, Photo) else None, dict(about))
            if entry.photo is not None:
                entry.about["sha256_before"] = self._without_place(entry)
            self.entries.append(entry)
            self.by_file[0, file.name] = entry

    def _tell_about(self, group: Group) -> None:
        """What each exhibit's page says of it."""
        original = self._letter(group.number, self._original(group))
        for listing in group.disputed:
            for picture in self.look.opened(listing.pictures):
                seen = self._disputed(group, picture)
                self.by_file[group.number, picture.name].about.update(
                    original=original, item=item_of(listing, self.look), link=listing.link,
                    verdict=seen["verdict"], visible=seen["visible"], changes=seen["changes"],
                )  # fmt: skip
        for entry in self._of(group, "original", "set"):
            assert entry.photo is not None and entry.file is not None
            clean = self._says("unedited", "clean", entry.file)
            entry.about.update(
                original=original,
                camera=entry.photo.camera if clean is not None else None,
                taken=_moment(entry.photo.taken) if clean is not None else None,
                sha256_before=self._without_place(entry),
            )
        one_shoot = self._set_times(group) is not None
        for entry in self._of(group, "set"):
            entry.about["one_shoot"] = one_shoot
        for entry in self._of(group, "complainant"):
            assert group.complainant is not None
            entry.about.update(original=original, link=group.complainant.link, published=group.complainant.published)
        for picture in self.look.opened(group.disputed_pictures):
            figure = self.figures.get((group.number, picture.name))
            if figure:
                figure.about = {"original": original, "disputed": self._letter(group.number, picture)}
                self.matches[figure.letter] = self.look.evidence.same(self._original(group), picture)

    def _without_place(self, entry: Entry) -> str | None:
        """The file's sum before its place is taken out, which the seller chose; None when it is sent as it came."""
        assert entry.photo is not None and entry.file is not None
        chosen = self.case.privacy.location == "remove" and "place" in entry.photo.private
        return self.checked.evidence.sha256(entry.file) if chosen else None

    def _of(self, group: Group, *kinds: str) -> list[Entry]:
        return [entry for (number, _), entry in self.by_file.items() if number == group.number and entry.kind in kinds]

    def _original(self, group: Group) -> NamedFile:
        return self.look.opened(group.originals)[0]

    def _letter(self, group: int, file: NamedFile | None) -> str | None:
        entry = self.by_file.get((group, file.name)) if file is not None else None
        return entry.letter if entry else None

    def _says(self, rule: str, says: str, file: NamedFile | None) -> Mapping[str, Fact] | None:
        return self.supported.get((rule, says, file.name if file else None))

    # ---- what the letter says

    def _store(self) -> dict[str, Any]:
        store = self.case.store
        return {
            "name": store.name, "id": store.id, "owner": list(store.owner),
            "registration_number": store.registration_number,
            "email": store.email, "phone": store.phone, "address": store.address,
        }  # fmt: skip

    def _notice(self) -> dict[str, Any]:
        notice = self.notice
        return {
            "number": notice.number, "date": _day(notice.date), "points": notice.points, "items": list(notice.items),
        }  # fmt: skip

    def _photographer(self) -> dict[str, Any] | None:
        given = self.case.photographer
        if not given.name:
            return None
        return {"name": given.name, "relation": given.relation or "self", "grant": self._letter(0, given.grant)}

    def _statement(self) -> list[str]:
        texts = self.case.statement
        text = texts.get(self.language) or texts.get(self.case.language) or next(iter(texts.values()), "")
        return [" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip()]

    def _words(self) -> dict[str, Any]:
        words = self.case.words
        actions = [
            {"date": one.date, "what": one.what or "", "exhibit": self._letter(0, one.exhibit)}
            for one in words.many("actions")
            if one.date
        ]
        undated = [one.what for one in words.many("actions") if one.what and not one.date]
        return {
            "done": [*words.many("done"), *undated],
            "prevention": list(words.many("prevention")),
            "actions": actions,
        }

    def _picture(self, group: Group) -> dict[str, Any]:
        entry = self.by_file[group.number, self._original(group).name]
        assert entry.photo is not None
        shown = _shown(entry.photo)
        return {
            "original": {
                "exhibit": entry.letter, "camera": entry.about["camera"], "taken": entry.about["taken"],
                "width": shown[0], "height": shown[1],
            },
            "set": [{"exhibit": one.letter} for one in self._of(group, "set")],
            "set_times": self._set_times(group),
            "disputed": [self._listing(group, listing) for listing in group.disputed],
            "complainant": self._complainant(group),
            "supports": self._supports(group),
        }  # fmt: skip

    def _set_times(self, group: Group) -> list[dt.date | dt.datetime] | None:
        """First and last, when the files tell of one shoot."""
        if self._says("set-is-of-one-shoot", "one-shoot", self._original(group)) is None:
            return None
        times = [one.about["taken"] for one in self._of(group, "set")]
        if not times or not all(isinstance(time, dt.datetime) for time in times):
            return None
        return [min(times, key=str), max(times, key=str)]

    def _listing(self, group: Group, listing: Listing) -> dict[str, Any]:
        return {
            "link": listing.link,
            "item": item_of(listing, self.look),
            "source": SOURCES.get((listing.source or "").strip().lower().replace(" ", "_")),
            "pictures": [self._disputed(group, picture) for picture in self.look.opened(listing.pictures)],
        }

    def _disputed(self, group: Group, picture: NamedFile) -> dict[str, Any]:
        same = self._says("original-is-the-source", "same", picture) is not None
        match = self.look.evidence.same(self._original(group), picture)
        entry = self.by_file[group.number, picture.name]
        assert entry.photo is not None
        figure = self.figures.get((group.number, picture.name))
        width, height = _shown(entry.photo)
        return {
            "exhibit": entry.letter, "figure": figure.letter if figure else None, "verdict": "same" if same else "look",
            "visible": match.visible if same else None, "changes": _changes(match) if same else [],
            "width": width, "height": height,
        }  # fmt: skip

    def _complainant(self, group: Group) -> dict[str, Any] | None:
        letters = [one.letter for one in self._of(group, "complainant")]
        if group.complainant is None or not letters:
            return None
        return {"link": group.complainant.link, "published": group.complainant.published, "exhibits": letters}

    def _supports(self, group: Group) -> list[dict[str, Any]]:
        said: list[dict[str, Any]] = []
        for picture in self.look.opened(group.disputed_pictures):
            letter = self._letter(group.number, picture)
            pixels = self._says("original-is-the-better-one", "more-pixels", picture)
            scene = self._says("original-is-the-better-one", "more-scene", picture)
            if pixels:
                said.append({"kind": "more_pixels", "amount": pixels["times"], "exhibit": letter})
            if scene:
                said.append({"kind": "more_scene", "amount": scene["visible"], "exhibit": letter})
        return said + self._earlier(group)

    def _earlier(self, group: Group) -> list[dict[str, Any]]:
        original = self._original(group)
        said = []
        listed = [*((one, "before-listing") for one in group.disputed), (group.complainant, "before-complainant")]
        for listing, says in listed:
            facts = self._says("original-is-earlier", says, original)
            letters = [self._letter(group.number, one) for one in (listing.pictures if listing else ())]
            letter = next((letter for letter in letters if letter), None)
            if listing and facts and letter and str(listing.published) == facts["published"]:
                said.append({"kind": "earlier", "amount": facts["days"], "exhibit": letter})
        return said

    def _timeline(self) -> list[dict[str, Any]]:
        told: list[dict[str, Any]] = []

        def tell(date: dt.date | dt.datetime | None, kind: str, exhibit: str | None) -> None:
            if date is not None:
                told.append({"date": date, "kind": kind, "text": None, "exhibit": exhibit})

        for group in self.groups:
            entry = self.by_file[group.number, self._original(group).name]
            if not self._doubted(entry.about["taken"]):
                tell(entry.about["taken"], "taken", entry.letter)
            for listing in group.disputed:
                first = next(iter(self.look.opened(listing.pictures)), None)
                tell(listing.published, "disputed_published", self._letter(group.number, first))
            complainant = self._complainant(group)
            if complainant:
                tell(complainant["published"], "complainant_published", complainant["exhibits"][0])
        tell(_day(self.notice.date), "notice", None)
        tell(_day(self.notice.deadline), "deadline", None)
        return sorted(told, key=lambda one: str(one["date"])[:10])

    def _doubted(self, taken: dt.date | dt.datetime | None) -> bool:
        """A date of the camera that contradicts the notice is not printed."""
        notice, day = _day(self.notice.date), _day(taken)
        return bool(notice and day and day > notice)


def _changes(match: Match) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = []
    for change in match.changes:
        kind = SAID.get(change.kind)
        if kind and all(one["kind"] != kind for one in said):
            said.append({"kind": kind, "amount": _amount(change)})
    return said


def _amount(change: Change) -> float | None:
    return None if change.amount is None else round(change.amount, 3)


def _shown(photo: Photo) -> tuple[int, int]:
    """Width and height as shown."""
    return (photo.height, photo.width) if photo.orientation >= 5 else (photo.width, photo.height)


def _day(at: dt.date | dt.datetime | None) -> dt.date | None:
    return at.date() if isinstance(at, dt.datetime) else at


def _moment(taken: str | None) -> dt.date | dt.datetime | None:
    """The camera's time, to the second; its offset is kept out of the letter, as the clock shows none."""
    at = moment(taken) if taken else None
    return at.replace(microsecond=0, tzinfo=None) if isinstance(at, dt.datetime) else at
