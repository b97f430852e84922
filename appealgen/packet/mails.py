"""The letter as e-mail: one, or, where one would be too large for a mail server, several that each stand alone."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from appealgen.case.resources import template
from appealgen.case.text import filled
from appealgen.rendering.email import BASE64, Above, attached_size, to_eml
from appealgen.rendering.letter import Letter


@dataclass(frozen=True)
class Attached:
    """What goes with the letter, names and bytes."""

    forms: Mapping[str, bytes]
    """The letter's own files: in the first e-mail."""
    exhibits: Mapping[str, bytes]
    """By their letters in order."""
    names: Mapping[str, str]
    """Of the exhibits' files, by letter."""

    def size(self, letter: str) -> int:
        return attached_size(self.exhibits[letter])

    def least(self) -> int:
        """Bytes that all of it takes in an e-mail, or a little less."""
        sizes = [*map(len, self.forms.values()), *(len(self.exhibits[letter]) for letter in self.exhibits)]
        return round(sum(sizes) * BASE64)


def mails(letter: Letter, name: str, attached: Attached, limit: int, to: str | None) -> Iterator[tuple[str, bytes]]:
    """`name.eml`; over the limit (bytes of the whole e-mail) `name.part1of3.eml` and so on, the exhibits in order. What is
    too large for any is named above the letter.

    One after the other: together they may be larger than the memory.
    """
    bare = len(to_eml(letter))
    if attached.least() + bare <= limit:
        whole = _written(letter, attached, tuple(attached.exhibits), attached.forms, to)
        if len(whole) <= limit:
            yield f"{name}.eml", whole
            return
    room = limit - round(1.1 * bare)  # some lines come above it
    apart = [one for one in attached.exhibits if attached.size(one) > room]
    parts = _parts(attached, room, [one for one in attached.exhibits if one not in apart])
    words = _words(letter.language)
    for number, letters in enumerate(parts, 1):
        forms = attached.forms if number == 1 else {}
        above = _above(letter, words, (number, len(parts)), letters, bool(forms), apart)
        part = f".part{number}of{len(parts)}" if len(parts) > 1 else ""
        yield f"{name}{part}.eml", _written(letter, attached, letters, forms, to, above)


def _parts(attached: Attached, room: int, letters: Sequence[str]) -> list[tuple[str, ...]]:
    """Filled in order, so that a reviewer finds A, B, C in the first; the letter's own files stand there too."""
    parts: list[tuple[str, ...]] = []
    held: tuple[str, ...] = ()
    left = room - sum(attached_size(data) for data in attached.forms.values())
    for one in letters:
        if attached.size(one) > left and (held or not parts):
            parts.append(held)
            held, left = (), room
        held, left = (*held, one), left - attached.size(one)
    return [*parts, held]


def _written(
    letter: Letter,
    attached: Attached,
    letters: Sequence[str],
    forms: Mapping[str, bytes],
    to: str | None,
    above: Above | None = None,
) -> bytes:
    files = [*forms.items(), *((attached.names[one], attached.exhibits[one]) for one in letters)]
    return to_eml(letter, attachments=files, to=to, above=above)


def _above(
    letter: Letter,
    words: Mapping[str, str],
    place: tuple[int, int],
    letters: Sequence[str],
    first: bool,
    apart: Sequence[str],
) -> Above:
    number, count = place
    missing = [filled(words["apart"], letters=words["comma"].join(apart))] if apart else []
    if count == 1:
        return Above(letter.subject, tuple(missing))
    files = [words["letter"]] if first else []
    files += [filled(words["exhibits"], letters=words["comma"].join(letters))] if letters else []
    lines = [filled(words["notice"], number=number, count=count, files=words["comma"].join(files))]
    subject = filled(words["subject"], subject=letter.subject, number=number, count=count)
    return Above(subject, (*lines, *missing))


@lru_cache(8)
def _words(language: str) -> Mapping[str, str]:
    told: dict[str, dict[str, str]] = tomllib.loads(template("paper/parts.toml").read_text("utf-8"))
    return told.get(language, told["en"])
