"""Every rule over a playbook: the findings in the order of files and lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appealgen.playbook.lint import keywords, links, reading, scripts, texts
from appealgen.playbook.lint.base import RULES, LintFinding, Looked, Text
from appealgen.playbook.model import Playbook
from appealgen.playbook.slots import longest_text, slots_of

LOADED = (scripts, texts, keywords, links, reading)
"""The files whose rules are entered."""


def lint(playbook: Playbook, today: date) -> tuple[LintFinding, ...]:
    """What is to be mended. `today` is the day from which reviews are counted."""
    looked = Looked(playbook, today, tuple(_texts(playbook)))
    found = [finding for rule in RULES.values() for finding in rule(looked)]
    return tuple(sorted(found, key=lambda one: (one.file, one.line, one.column, one.rule)))


def _texts(playbook: Playbook) -> Iterator[Text]:
    for script in playbook.scripts:
        slots = slots_of(script)
        for body in script.bodies.values():
            yield Text(body.text, body.language, script.file, body.line, longest_text(body.text, slots))
    if playbook.auto_reply:
        file = playbook.auto_reply.place.file or ""
        for body in playbook.auto_reply.texts.values():
            yield Text(body.text, body.language, file, body.line, body.text, by_itself=True)
    for one in playbook.sets:
        for keyword in one.keywords:
            text = keyword.answers.get("text", "")
            if text:
                yield Text(
                    text, "", keyword.place.file or "", keyword.place.line or 1, longest_text(text, {}), by_itself=True
                )
