"""What a shape is: the fields of a case, their kinds, how many. Reader, JSON Schema and `new` are made from these."""

from __future__ import annotations

from msgspec import Struct


class Text(Struct, frozen=True):
    """Words. `lines` allows line breaks that mean something (paragraphs)."""

    lines: bool = False
    longest: int = 10_000
    """Characters; more is a mistake, not a letter."""
    mailbox: bool = False
    """One address and nothing else: it goes into the head of an e-mail."""


class Choice(Struct, frozen=True):
    """One of some words."""

    values: tuple[str, ...]


class Date(Struct, frozen=True):
    """A day, ISO 8601. `time` allows a time and an offset behind it."""

    time: bool = False


class Number(Struct, frozen=True):
    """A number of points; a fraction is possible (0.2), a sign is not."""


class File(Struct, frozen=True):
    """A path relative to the case's folder. A pattern (`photos/*.jpg`) only where many may stand."""

    outside: bool = False
    """May lie outside the case's folder (a store that many cases share)."""
    folder: bool = False


class Many(Struct, frozen=True):
    """A list; a single value is taken as a list of one."""

    of: Kind


class Record(Struct, frozen=True):
    """Named fields."""

    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        return next((field for field in self.fields if field.name == name), None)


class Either(Struct, frozen=True):
    """A scalar, or a record in its place: `original: a.jpg` or `original: {file: a.jpg, raw: a.cr3}`."""

    scalar: Text | File
    record: Record


class ByLanguage(Struct, frozen=True):
    """A text, or one for each language: `{en: …, zh: …}`."""

    text: Text


Kind = Text | Choice | Date | Number | File | Many | Record | Either | ByLanguage


class Field(Struct, frozen=True):
    """One field. What it is for stands in the catalogue under `field/<path>`."""

    name: str
    kind: Kind
    required: bool = False
    example: str | None = None
    """What `new` writes into it, as YAML; None writes it commented out."""


LANGUAGES = ("en", "zh", "ru", "es")
"""Languages of letters that exist."""

STORE = Record(
    (
        Field("name", Text(), required=True, example=""),
        Field("id", Text(), required=True, example='""'),
        Field("owner", Many(Text()), example=""),
        Field("registration_number", Text()),
        Field("email", Text(), example=""),
        Field("phone", Text(), example='""'),
        Field("address", Text()),
    )
)

NOTICE = Record(
    (
        Field("number", Text(), example='""'),
        Field("date", Date(time=True), example=""),
        Field("deadline", Date(time=True), example=""),
        Field("points", Number(), example=""),
        Field("items", Many(Text()), example="[]"),
        Field("reply_to", Text(mailbox=True)),
        Field("link", Text()),
        Field("text", File(), example="notice.txt"),
    )
)

ACTION = Record((Field("date", Date()), Field("what", Text()), Field("exhibit", File())))
MITIGATION = Record((Field("what", Text()), Field("exhibit", File())))

WORDS = Record(
    (
        Field("done", Many(Text()), example="[]"),
        Field("actions", Many(ACTION)),
        Field("prevention", Many(Text()), example="[]"),
    )
)

PHOTOGRAPHER = Record(
    (
        Field("name", Text(), example=""),
        Field("relation", Choice(("self", "employee", "studio", "supplier")), example="self"),
        Field("grant", File()),
    )
)

PRIVACY = Record((Field("location", Choice(("keep", "remove")), required=False),))


def case_shape(violations: tuple[str, ...], evidence: Record) -> Record:
    """The whole of a `case.yaml`, given the violations there are and the evidence that one of them asks for."""
    return Record(
        (
            Field("violation", Choice(violations), required=True),
            Field("marketplace", Text(), example="aliexpress"),
            Field("language", Choice(LANGUAGES), required=True, example="en"),
            Field("date", Date(), required=True),
            Field("ground", Choice(("misjudged", "corrected"))),
            Field("store", Either(File(outside=True), STORE), required=True),
            Field("notice", NOTICE),
            Field("statement", ByLanguage(Text(lines=True)), example="|"),
            Field("words", WORDS),
            Field("mitigation", Many(MITIGATION)),
            Field("photographer", PHOTOGRAPHER),
            Field("privacy", PRIVACY),
            Field("reasons", Many(Text())),
            Field("previous_appeal", File(outside=True, folder=True)),
            Field("evidence", evidence, required=True),
        )
    )
