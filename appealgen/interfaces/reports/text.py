"""Findings as a person reads them: what blocks first, each with what was seen, what is expected, and the mend."""

from __future__ import annotations

import datetime as dt
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from appealgen.case.finding import Finding, Weight
from appealgen.case.words import Words
from appealgen.packet.check import Checked
from appealgen.packet.findings import alike, summary
from appealgen.violations.deadlines import Counted, day_of
from appealgen.violations.notice import counted, known

MARKS = {Weight.BLOCKS: "✗", Weight.WEAKENS: "!", Weight.SUPPORTS: "✓"}
COLOURS = {Weight.BLOCKS: "31;1", Weight.WEAKENS: "33", Weight.SUPPORTS: "32"}
WIDEST = 110
"""Columns; longer lines are hard to read."""


def report(checked: Checked, words: Words) -> None:
    """Print it. Colour only on a terminal, and not with NO_COLOR."""
    on_terminal = sys.stdout.isatty()
    colour = on_terminal and not os.environ.get("NO_COLOR")
    for line in lines(checked, words, _width() if on_terminal else WIDEST, colour):
        print(line)


def _width() -> int:
    import shutil

    return min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)


def lines(checked: Checked, words: Words, width: int, colour: bool = False) -> Iterator[str]:
    """The whole report, line by line."""
    against = [finding for finding in checked.findings if finding.weight is not Weight.SUPPORTS]
    speaking = [finding for finding in checked.findings if finding.weight is Weight.SUPPORTS]
    for same in alike(against, words):
        yield from _told(same, words, width, colour)
        yield ""
    if speaking:
        yield words.text("cli/speaks-for-you")
        for finding in speaking:
            yield from _short(finding, words, width, colour)
        yield ""
    if checked.case.ground == "corrected":
        yield words.text("cli/admits")
        yield ""
    if checked.gives_away:
        yield words.text("cli/gives-away")
        for file, private in checked.gives_away.items():
            yield f"  {file}{words.text('cli/colon')}{words.text('cli/private', private=private)}"
        yield ""
    yield _summary(checked, words, colour)


def deadline_line(checked: Checked, words: Words, today: dt.date) -> str | None:
    """The days left; the clock belongs to the terminal and stands in no file."""
    told = known(checked.case, checked.evidence).deadline
    last = counted(checked.case, checked.evidence)
    deadline = day_of(told) if told else last.day if last else None
    if deadline is None:
        return None
    days = (deadline - today).days
    says = "over" if days < 0 else "today" if days == 0 else "left"
    line = words.text(f"cli/deadline-{says}", days=abs(days), deadline=str(deadline))
    return (
        f"{line} {words.text(f'cli/deadline-{_counted(last)}', days=last.days, since=str(last.since))}"
        if last
        else line
    )


def _counted(last: Counted) -> str:
    return "counted-working" if last.working else "counted"


def doubts(checked: Checked, words: Words) -> int:
    """How many things weaken, as they are told: what is the same of several files is one."""
    return len(alike([finding for finding in checked.findings if finding.weight is Weight.WEAKENS], words))


def _told(same: Sequence[Finding], words: Words, width: int, colour: bool) -> Iterator[str]:
    finding, said = same[0], words.finding(same[0])
    places = list(dict.fromkeys(_place(one, words) for one in same))
    code = COLOURS[finding.weight]
    yield from _headed(
        f"{MARKS[finding.weight]} ", said.message, places[0], width, lambda line: _paint(line, code, colour)
    )
    yield from (" " * max(3, width - columns(place)) + place for place in places[1:] if place)
    labels = [(words.text(f"cli/{name}"), text) for name, text in
              (("seen", said.seen), ("expected", said.expected), ("mend", said.mend)) if text]  # fmt: skip
    for label, text in labels:
        indent = columns(label) + 2
        wrapped = list(wrap(text, width - indent))
        yield f"  {label}{wrapped[0]}"
        yield from (" " * indent + line for line in wrapped[1:])


def _place(finding: Finding, words: Words) -> str:
    """The file, or the line of the case."""
    line = words.text("cli/line", line=finding.place.line) if finding.place.line else ""
    return finding.place.file or line


def _short(finding: Finding, words: Words, width: int, colour: bool) -> Iterator[str]:
    said = words.finding(finding)
    text = f"{said.message}{words.text('cli/colon')}{said.seen}" if said.seen else said.message
    mark = MARKS[finding.weight]
    painted = _paint(mark, COLOURS[finding.weight], colour)
    lines = _headed(f"  {mark} ", text, finding.place.file or "", width, str)
    yield next(lines).replace(mark, painted, 1)
    yield from lines


def _headed(start: str, text: str, place: str, width: int, paint: Callable[[str], str]) -> Iterator[str]:
    """The text, broken where it is too long, with the place at the right: beside its last line, else below."""
    pieces = wrap(text, width - columns(start))
    *lines, last = [(" " * columns(start) if number else start) + piece for number, piece in enumerate(pieces)]
    yield from map(paint, lines)
    room = width - columns(last) - columns(place)
    beside = bool(place) and room >= 3
    yield paint(last) + (" " * room + place if beside else "")
    if place and not beside:
        yield " " * max(3, width - columns(place)) + place


def _summary(checked: Checked, words: Words, colour: bool) -> str:
    worst = {"blocked": Weight.BLOCKS, "weak": Weight.WEAKENS, "ready": Weight.SUPPORTS}[checked.verdict]
    return _paint(summary(checked, words), COLOURS[worst], colour)


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def columns(text: str) -> int:
    """Columns on a terminal: Chinese characters take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else not unicodedata.combining(character)
               for character in text)  # fmt: skip


def wrap(text: str, width: int) -> Iterator[str]:
    """Lines of at most so many columns. Chinese breaks anywhere but before closing marks."""
    line = ""
    for word in _pieces(text):
        if columns(line) + columns(word.rstrip()) > max(width, 20) and line.strip():
            yield line.rstrip()
            line = ""
        line += word if line else word.lstrip()
    yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    """Words with the space behind them; each wide character by itself, a closing mark with the one before."""
    piece = ""
    for character in text:
        wide = unicodedata.east_asian_width(character) in "WF"
        closing = character in "，。、；：！？）》”’"
        if piece and not closing and (wide or piece[-1] == " " or unicodedata.east_asian_width(piece[-1]) in "WF"):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece
