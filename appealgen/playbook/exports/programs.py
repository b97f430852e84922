"""What other programs read: JSON of our own, espanso, Chatwoot, Zendesk. Slots that a program knows get its names, others stay
visible. The schemas beside this file say what each reads; source and date stand in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from appealgen.playbook.exports.rows import Row, rows
from appealgen.playbook.model import Playbook
from appealgen.playbook.site.composer import order
from appealgen.playbook.slots import SLOT, fill, slots_of

CHATWOOT = {"buyer_name": "{{contact.name}}", "agent_name": "{{agent.name}}"}
ZENDESK = {"buyer_name": "{{ticket.requester.first_name}}", "agent_name": "{{current_user.name}}"}


def as_json(playbook: Playbook) -> bytes:
    """Everything that scripts, keyword sets and the automatic reply say."""
    scripts = [
        {
            "situation": script.situation, "stage": script.stage, "title": dict(script.title), "owner": dict(script.owner),
            "reviewed": script.reviewed.isoformat(), "asks": _lists(script.asks), "before": _lists(script.before),
            "may_offer": _lists(script.may_offer), "escalate": _lists(script.escalate),
            "slots": [{"name": slot.name, "type": slot.type, "example": slot.example} for slot in slots_of(script).values()],
            "texts": {language: body.text for language, body in script.bodies.items()},
        }
        for script in sorted(playbook.scripts, key=order)
    ]  # fmt: skip
    sets = [
        {"name": one.name, "keywords": [{"keyword": word.keyword, **word.answers} for word in one.keywords]}
        for one in playbook.sets
    ]
    automatic = {name: body.text for name, body in playbook.auto_reply.texts.items()} if playbook.auto_reply else {}
    limits = {"message_characters": playbook.limits.message_characters, "languages": list(playbook.limits.languages)}
    return _written({"scripts": scripts, "keyword_sets": sets, "auto_reply": automatic, "limits": limits})


def _lists(lines: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    return {language: list(told) for language, told in lines.items()}


def _sent(playbook: Playbook) -> Iterator[Row]:
    """Texts in the languages that buyers are answered in."""
    return (row for row in rows(playbook) if row.language in playbook.limits.languages)


def as_espanso(playbook: Playbook) -> bytes:
    """A match a text: `:situation-language`; with slots a form that asks for them. JSON is YAML."""
    matches = []
    for row in _sent(playbook):
        told = {"trigger": f":{row.situation}-{row.language}", "label": f"{row.title} ({row.language})"}
        if SLOT.search(row.text):
            matches.append({**told, "form": SLOT.sub(r"[[\1]]", row.text)})
        else:
            matches.append({**told, "replace": row.text})
    return _written({"matches": matches})


def as_chatwoot(playbook: Playbook) -> bytes:
    """Canned responses, as its API takes them one by one."""
    return _written([
        {"short_code": f"{row.situation}-{row.language}", "content": fill(row.text, CHATWOOT)} for row in _sent(playbook)
    ])  # fmt: skip


def as_zendesk(playbook: Playbook) -> bytes:
    """Macros by stage; `::` makes folders of a title's parts."""
    macros = [
        {
            "title": f"{row.stage}::{row.title}::{row.language}", "active": True, "description": row.situation,
            "actions": [{"field": "comment_value", "value": fill(row.text, ZENDESK)}],
        }
        for row in _sent(playbook)
    ]  # fmt: skip
    return _written({"macros": macros})


def _written(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
