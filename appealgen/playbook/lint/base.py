"""What a rule of the lint is: a function whose name, with hyphens, is the rule's; its words stand in the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from msgspec import Struct, field

from appealgen.case.finding import Fact, Place
from appealgen.playbook.model import Body, Playbook, Script


class LintFinding(Struct, frozen=True):
    """One thing to mend. Its words stand under `playbook/<rule>`: seen and mend."""

    rule: str
    file: str
    line: int
    column: int
    facts: Mapping[str, Fact] = field(default_factory=dict)


class Text(Struct, frozen=True):
    """A text that goes to buyers, wherever it stands: of a script, of a keyword, or the automatic reply."""

    text: str
    language: str
    """`""` when the file doesn't tell."""
    file: str
    line: int
    longest: str
    """With each slot at its longest."""
    by_itself: bool = False
    """The platform sends it: no agent reads it before."""


class Looked(Struct, frozen=True):
    """What a rule may look at."""

    playbook: Playbook
    today: date
    texts: tuple[Text, ...]


Rule = Callable[[Looked], Iterator[LintFinding]]
RULES: dict[str, Rule] = {}


def rule(function: Rule) -> Rule:
    """Enter a function among the rules."""
    RULES[function.__name__.replace("_", "-")] = function
    return function


def at(rule_name: str, place: Place, **facts: Fact) -> LintFinding:
    return LintFinding(rule_name, place.file or "", place.line or 1, place.column or 1, facts)


def within(rule_name: str, text: Text, start: int, **facts: Fact) -> LintFinding:
    """At a character of a text."""
    before = text.text[:start]
    line = text.line + before.count("\n")
    return LintFinding(rule_name, text.file, line, start - before.rfind("\n"), {**facts, "language": text.language})


def body_place(script: Script, body: Body) -> Place:
    return Place(script.file, body.line, 1)
