"""The nouns of the playbook: scripts, keyword sets, limits, training. Frozen, and each with the place it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct, field

from appealgen.case.finding import NOWHERE, Place

STAGES = ("pre-sale", "in-sale", "after-sale")
SLOT_TYPES = ("text", "date", "tracking", "amount")
KNOWN_SLOTS = {"buyer_name": "Anna", "agent_name": "Lin", "store_name": "Bright Morning Tools"}
"""Slots that stand everywhere, each with an example."""

ByLanguage = Mapping[str, str]
Lines = Mapping[str, tuple[str, ...]]
"""Sentences by language. What is told once for all readers stands under `""`."""


class Slot(Struct, frozen=True):
    """A gap in a text that the agent fills in."""

    name: str
    type: str = "text"
    example: str = ""
    label: ByLanguage = field(default_factory=dict)
    """What the agent reads above the field; else the name itself."""
    place: Place = NOWHERE


class Body(Struct, frozen=True):
    """A reply in one language, as it is copied."""

    language: str
    text: str
    line: int
    """Of its first word in the file, from 1."""


class Script(Struct, frozen=True):
    """A reply for one situation, in every language that buyers write in."""

    situation: str
    """The file's name without its ending; also the page's."""
    file: str
    """As the person named the folder, with forward slashes."""
    title: ByLanguage
    stage: str
    asks: Lines
    """How buyers say it: never printed into a reply, but searched."""
    slots: Mapping[str, Slot]
    before: Lines
    may_offer: Lines
    escalate: Lines
    owner: ByLanguage
    """`""` where it is told once for all."""
    reviewed: date
    bodies: Mapping[str, Body]
    places: Mapping[str, Place] = field(default_factory=dict)
    """Where each field stands, by its name; `asks.ru` and the like too."""

    def at(self, name: str) -> Place:
        """Where a field stands; the head of the file when it is not there."""
        return self.places.get(name, Place(self.file, 1, 1))


class Keyword(Struct, frozen=True):
    """A word that a buyer sends, and what is answered by itself: one kind of answer."""

    keyword: str
    answers: Mapping[str, str]
    """By kind: `text`, `picture` or `coupon`."""
    place: Place = NOWHERE


class KeywordSet(Struct, frozen=True):
    """What is uploaded as one set of automatic answers."""

    name: str
    keywords: tuple[Keyword, ...]
    place: Place = NOWHERE


class AutoReply(Struct, frozen=True):
    """The welcome that the platform sends by itself, as it stands: nobody fills anything in."""

    texts: Mapping[str, Body]
    """By language."""
    note: ByLanguage
    """What the trainer should know before it is switched on."""
    place: Place = NOWHERE


class Limits(Struct, frozen=True):
    """Figures of the platform and of the shop; each with its source in `limits.yml`."""

    message_characters: int = 1000
    keyword_characters: int = 300
    review_days: int = 180
    languages: tuple[str, ...] = ("en", "ru", "es")
    """Those that buyers are answered in."""
    agents: tuple[str, ...] = ("zh",)
    """Those that agents read; not offered for copying unless buyers' too."""

    @property
    def all(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.languages, *self.agents)))


class Answer(Struct, frozen=True):
    text: ByLanguage
    right: bool
    why: ByLanguage
    """Told once the answer was chosen."""


class Question(Struct, frozen=True):
    question: ByLanguage
    answers: tuple[Answer, ...]


class Quiz(Struct, frozen=True):
    """The questions of a chapter."""

    name: str
    title: ByLanguage
    questions: tuple[Question, ...]


class Day(Struct, frozen=True):
    title: ByLanguage
    tasks: tuple[ByLanguage, ...]


class Checklist(Struct, frozen=True):
    """What a new agent does, day by day."""

    name: str
    title: ByLanguage
    days: tuple[Day, ...]


class Playbook(Struct, frozen=True):
    """All that a folder holds as data."""

    folder: Path
    scripts: tuple[Script, ...]
    """By situation, in the order of their names."""
    sets: tuple[KeywordSet, ...]
    limits: Limits
    quizzes: tuple[Quiz, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    auto_reply: AutoReply | None = None

    def script(self, situation: str) -> Script | None:
        return next((one for one in self.scripts if one.situation == situation), None)


def in_language(lines: Mapping[str, object], language: str) -> object:
    """What is told in that language; else for all; else in English; else whatever there is. None of nothing."""
    for name in (language, "", "en", *lines):
        if name in lines:
            return lines[name]
    return None
