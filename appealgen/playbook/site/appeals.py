"""A page for each violation, from the same objects that the checker runs: so that site and program can't disagree."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, Weight
from appealgen.case.shape import Field, Many, Record
from appealgen.case.words import Words
from appealgen.playbook.site.markup import plain
from appealgen.violations.base import Check, Violation
from appealgen.violations.catalog import NAMES, VIOLATIONS
from appealgen.violations.examples import found


def name_of(violation: str, words: Words) -> str:
    name = words.text(f"violation/{violation}")
    return name[:1].upper() + name[1:]


def index_page(words: Words) -> str:
    """Markdown: the violations, a line each."""
    lines = [f"- [{plain(name_of(name, words))}]({name}.md)" for name in NAMES]
    return "\n".join([f"# {words.text('site/appeals')}", "", words.text("site/appeals-lead"), "", *lines, ""])


def violation_page(name: str, words: Words) -> str:
    """Markdown: what is needed, then each rule with what is refused, why, and how to mend it."""
    violation = VIOLATIONS[name]
    lines = [
        f"# {plain(name_of(name, words))}", "", words.text("site/appeal-lead"), "",
        f"## {words.text('site/needed')}", "", *_needed(violation, words), "",
        f"## {words.text('site/refused')}", "", words.text("site/refused-lead"), "",
    ]  # fmt: skip
    for check in violation.checks:
        lines += _rule(check, violation, words)
    return "\n".join(lines)


def _needed(violation: Violation, words: Words) -> Iterator[str]:
    yield f"| {words.text('site/field')} | {words.text('site/what-it-is')} |"
    yield "|---|---|"
    yield from _fields(violation.evidence, "evidence.", violation.name, words)


def _fields(record: Record, path: str, violation: str, words: Words) -> Iterator[str]:
    for field in record.fields:
        told = _told(path + field.name, violation, words)
        need = f" **{words.text('site/required')}**" if field.required else ""
        yield f"| `{path.removeprefix('evidence.')}{field.name}` | {plain(told)}{need} |"
        inner = _inner(field)
        if inner is not None and field.name != "pictures":
            yield from _fields(inner, f"{path}{field.name}.", violation, words)


def _inner(field: Field) -> Record | None:
    kind = field.kind.of if isinstance(field.kind, Many) else field.kind
    return kind if isinstance(kind, Record) else None


def _told(path: str, violation: str, words: Words) -> str:
    """As the schema tells it: the violation's own words before those that all share."""
    return words.or_else(f"field/{violation}/{path}", words.or_else(f"field/{path}", path.rpartition(".")[2]))


def _rule(check: Check, violation: Violation, words: Words) -> Iterator[str]:
    yield f"### {plain(words.text(f'rule/{check.rule}.title'))}"
    yield ""
    yield f"`{check.rule}`"
    yield ""
    for part in ("looks", "why"):
        yield f"**{words.text(f'cli/explain-{part}')}** {plain(words.text(f'rule/{check.rule}.{part}'))}"
        yield ""
    said = dict(_refusals(check, violation, words))
    for sentence, mend in said.items():
        yield f"- {sentence}" + (f"<br>{mend}" if mend else "")
    yield ""
    yield f"**{words.text('cli/explain-mend')}** {plain(words.text(f'rule/{check.rule}.mend'))}"
    yield ""


def _refusals(check: Check, violation: Violation, words: Words) -> Iterator[tuple[str, str]]:
    """What the rule says of its own failing examples: how much it weighs, and the mend."""
    for says, example in check.fails.items():
        for finding in found(check, violation, example):
            if finding.says == says and finding.weight is not Weight.SUPPORTS:
                yield _sentence(finding, words)
                break


def _sentence(finding: Finding, words: Words) -> tuple[str, str]:
    said = words.finding(finding)
    weight = words.text(f"site/weight/{finding.weight.value}")
    return f"**{weight}** {plain(said.message)}", plain(said.mend)
