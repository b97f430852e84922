"""The page "What changed": what each version reworded, the newest first."""

from __future__ import annotations

from collections.abc import Mapping

from appealgen.case.words import Words
from appealgen.playbook.model import Playbook
from appealgen.playbook.site.composer import title
from appealgen.playbook.site.markup import name_of, plain
from appealgen.playbook.site.version import Change, Version, changes, now


def changes_page(playbook: Playbook, released: tuple[Version, ...], words: Words) -> str:
    """Markdown. What isn't released yet stands first; of the first version only how many scripts it began with."""
    lines = [f"# {words.text('site/changes')}", ""]
    if not released:
        return "\n".join([*lines, words.text("site/no-versions", count=len(playbook.scripts)), ""])
    told = now(playbook)
    if told != released[-1].scripts:
        lines += [
            f"## {words.text('site/unreleased')}",
            "",
            *_list(changes(released[-1].scripts, told), playbook, words),
            "",
        ]
    for before, version in reversed(list(zip((None, *released), released, strict=False))):
        head = f"## {plain(version.name)} ({version.date.isoformat()})"
        lines += [head, "", *_since(before, version, playbook, words), ""]
    return "\n".join(lines)


def _since(before: Version | None, version: Version, playbook: Playbook, words: Words) -> list[str]:
    if before is None:
        return [words.text("site/first-version", count=len(version.scripts))]
    return _list(changes(before.scripts, version.scripts), playbook, words) or [words.text("site/nothing-changed")]


def _list(told: tuple[Change, ...], playbook: Playbook, words: Words) -> list[str]:
    return [f"- {_line(change, playbook, words)}" for change in told]


def _line(change: Change, playbook: Playbook, words: Words) -> str:
    script = playbook.script(change.situation)
    name = (
        f"[{plain(title(script, words.language))}](scripts/{change.situation}.md)"
        if script
        else plain(change.situation)
    )
    facts: Mapping[str, str] = {"languages": ", ".join(map(name_of, change.languages))}
    return f"{name}: {words.text(f'site/change/{change.kind}', **facts)}"
