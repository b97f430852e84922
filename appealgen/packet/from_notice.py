"""A case begun from the notice itself: each field filled in with where it was read; what is absent stays absent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from appealgen.case.errors import OutputError, Problem
from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.case.words import Words
from appealgen.evidence.documents.model import CERTAIN, Document, NoticeFacts, NoticeField
from appealgen.evidence.looker import Looker
from appealgen.packet.start import case_text, refuse_taken, start_with
from appealgen.violations.catalog import TAKES_ANY, VIOLATIONS

OWN = ("number", "date", "deadline", "points", "items", "reply_to", "link")
"""The fields of `notice` in a case, under the names that the reader gives them."""

COURT = "court_order"
"""A court's order needs no violation's name: the case says what it is, and that no appeal lifts it."""


class Begun(NamedTuple):
    """What was made, and what the notice leaves to ask."""

    folder: Path
    made: tuple[str, ...]
    asks: tuple[tuple[str, dict[str, str]], ...]
    """Ids of words, with their facts."""


def start_from_notice(
    file: Path,
    folder: Path | None,
    words: Words,
    looker: Looker,
    ground: Callable[[str], str | None] = lambda name: None,
) -> Begun:
    """Make the case that a notice asks for. `folder`: where; None gives `<violation>-<number>` beside the caller.

    `ground`: asked for the ground of the appeal, once the violation is known.

    Raises OutputError when the file can't be read, names no violation or several, or where no case can be begun.
    """
    facts = _read(file, looker)
    violation = _violation(facts, file)
    target = folder or Path(f"{violation}-{_name(facts)}")
    refuse_taken(target)  # before anything is asked
    kept = f"notice{file.suffix.lower() or '.txt'}"
    text = filled(case_text(violation, words, ground(violation)), facts, kept, words)
    text = _in_language(text, _language(file, looker))
    made = start_with(violation, target, text, {kept: file})
    return Begun(target, made, tuple(_asks(facts)))


def _read(file: Path, looker: Looker) -> NoticeFacts:
    read = looker.notice(NamedFile(file.name, file, NOWHERE))
    if isinstance(read, NoticeFacts):
        return read
    raise OutputError([Problem("notice-unreadable", str(file), facts={"reason": read.reason})])


def _language(file: Path, looker: Looker) -> str | None:
    """The notice's own: whoever wrote it reads the answer. None where it can't be told."""
    read = looker.document(NamedFile(file.name, file, NOWHERE))
    text = read.text if isinstance(read, Document) else ""
    found = {language: len(pattern.findall(text)) for language, pattern in WRITTEN.items()}
    best = max(found, key=lambda language: found[language])
    return best if found[best] >= SEVERAL else None


def _in_language(text: str, language: str | None) -> str:
    return re.sub(r"(?m)^language: .*$", f"language: {language}", text, count=1) if language else text


WRITTEN = {
    "zh": re.compile(r"[\u4e00-\u9fff]{2}"),
    "ru": re.compile(r"[а-яё]{3,}", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:su|la|el|los|las|del|por|ha|para|tienda|cuenta|infracci[oó]n|plazo|puntos)\b", re.IGNORECASE
    ),
    "en": re.compile(r"\b(?:the|your|of|you|has|been|for|case|product|before|may)\b", re.IGNORECASE),
}
"""Words by which a language shows; the one with the most is taken."""
SEVERAL = 4


def _violation(facts: NoticeFacts, file: Path) -> str:
    named = tuple(dict.fromkeys(field.value for field in _all(facts, "violation") if field.value in VIOLATIONS))
    if len(named) == 1:
        return named[0]
    if not named and TAKES_ANY and any(field.value == COURT for field in _all(facts, "reasons")):
        return TAKES_ANY
    id = "notice-names-several" if named else "notice-names-none"
    raise OutputError([Problem(id, str(file), facts={"named": named, "known": tuple(VIOLATIONS)})])


def _name(facts: NoticeFacts) -> str:
    """The number of the case as a folder may be called; else the notice's day."""
    told = facts.get("number") or (facts.get("date") or "")[:10] or "new"
    return re.sub(r"[^\w.-]+", "-", told).strip("-.")[:60] or "new"


def _all(facts: NoticeFacts, name: str) -> tuple[NoticeField, ...]:
    return tuple(field for field in (*facts.fields, *facts.contradicted) if field.name == name)


def _asks(facts: NoticeFacts) -> Iterator[tuple[str, dict[str, str]]]:
    """What only the seller can tell, or should look at before he goes on."""
    for name in OWN:
        values = [field.value for field in _all(facts, name)]
        if name != "items" and len(set(values)) > 1:
            yield "new/notice-contradicts", {"field": name, "values": ", ".join(dict.fromkeys(values))}
    for name, fact in (("violation", "violation"), ("items", "item")):
        unsure = (field.value for field in _all(facts, name) if field.certainty < CERTAIN)
        yield from ((f"new/notice-unsure-{fact}", {fact: value}) for value in unsure)
    for field in _all(facts, "sender"):
        yield "new/notice-strange-sender", {"sender": field.value}
    for field in _all(facts, "link"):
        if field.certainty < CERTAIN:
            yield "new/notice-strange-link", {"link": field.value}
    if any(field.value == COURT for field in _all(facts, "reasons")):
        yield "new/notice-court", {}


# ---- into the file


def filled(text: str, facts: NoticeFacts, kept: str, words: Words) -> str:
    """The case's text with the notice's values in their places, each with the line where it was read."""
    head, notice, rest = _parted(text)
    for name in OWN:
        fields = _all(facts, name)
        if fields:
            notice = _replace(notice, name, _lines(name, fields, kept, words))
    notice = re.sub(r"(?m)^  text: .*$", f"  text: {kept}", notice)
    head = _store(head, facts, kept, words)
    return head + notice + _reasons(rest, facts)


def _parted(text: str) -> tuple[str, str, str]:
    """What stands before `notice:`, its block, and what follows it."""
    start = text.index("\nnotice:\n") + 1
    end = re.compile(r"\n\n").search(text, start)
    at = end.start() if end else len(text)
    return text[:start], text[start:at], text[at:]


def _replace(block: str, name: str, lines: str) -> str:
    return re.sub(rf"(?m)^  #?{name}:.*$", lambda _: lines, block, count=1)


def _lines(name: str, fields: Sequence[NoticeField], kept: str, words: Words) -> str:
    """One value as it stands; several, or an unsure one, as comments to choose from."""
    sure = [field for field in fields if field.certainty >= CERTAIN]
    if name == "items" and len(sure) == len(fields):
        return f"  items: [{', '.join(_quoted(field.value) for field in fields)}]{_where(fields[0], kept, words)}"
    if name == "items":
        known = ", ".join(_quoted(field.value) for field in sure)
        unsure = (field for field in fields if field not in sure)
        some = [f"  #  {_quoted(field.value)}{_where(field, kept, words)}" for field in unsure]
        return "\n".join([f"  items: [{known}]", f"  # {words.text('new/perhaps-cut')}", *some])
    if len({field.value for field in sure}) == 1:
        return f"  {name}: {_quoted(sure[0].value)}{_where(sure[0], kept, words)}"
    some = [f"  #{name}: {_quoted(field.value)}{_where(field, kept, words)}" for field in sure or fields]
    return "\n".join([f"  # {words.text('new/choose')}", *some])


def _where(field: NoticeField, kept: str, words: Words) -> str:
    place = (
        words.text("new/read-in-line", file=kept, line=field.line)
        if field.line
        else words.text("new/read-in", file=kept)
    )
    return f"  # {place}"


def _quoted(value: str) -> str:
    """A scalar of YAML that stays as it is written."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _store(head: str, facts: NoticeFacts, kept: str, words: Words) -> str:
    """The store's number or name, where the notice gives one."""
    told = _all(facts, "store")
    if not told:
        return head
    name = "id" if told[0].value.isdigit() else "name"
    line = f"  {name}: {_quoted(told[0].value)}{_where(told[0], kept, words)}"
    return re.sub(rf"(?m)(^store:\n(?:  .*\n)*?)  {name}:.*$", lambda found: found[1] + line, head, count=1)


def _reasons(rest: str, facts: NoticeFacts) -> str:
    values = tuple(dict.fromkeys(field.value for field in _all(facts, "reasons") if field.certainty >= CERTAIN))
    if not values:
        return rest
    line = f"reasons: [{', '.join(value if value == COURT else _quoted(value) for value in values)}]"
    if re.search(r"(?m)^#?reasons:.*$", rest):
        return re.sub(r"(?m)^#?reasons:.*$", line, rest, count=1)
    at = rest.rindex("\nevidence:")
    at = rest.rindex("\n\n", 0, at) + 1
    return f"{rest[:at]}\n{line}\n{rest[at:]}"
