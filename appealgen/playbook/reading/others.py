"""From `limits.yml` to Limits, from `keywords.yml` to keyword sets, from `auto-reply.yml` to the automatic reply."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from appealgen.case.yaml_nodes import MappingNode, Node
from appealgen.playbook.model import AutoReply, Body, Keyword, KeywordSet, Limits
from appealgen.playbook.reading.nodes import Reading

LIMITS = ("message_characters", "keyword_characters", "review_days", "languages", "agents")
ANSWERS = ("text", "picture", "coupon")
AGENTS = ("agents", "agents_languages", "agent_languages")
"""How the agents' languages may be called."""


def read_limits(file: Path, reading: Reading) -> Limits:
    """What the file doesn't tell stays at its default."""
    root = reading.load(file)
    if root is None:
        return Limits()
    told: dict[str, Any] = {}
    for name, node in reading.fields(root, (*LIMITS, *AGENTS)).items():
        own = "agents" if name in AGENTS else name
        value = _value(reading, node, name)
        if value is None:
            continue
        texts = reading.texts(value, name)
        if own in ("languages", "agents"):
            told[own] = texts
        elif len(texts) == 1 and texts[0].replace("_", "").isdecimal():
            told[own] = int(texts[0])
        else:
            reading.problem("playbook/not-a-count", value, key=name, found=", ".join(texts))
    return Limits(**told)


def _value(reading: Reading, node: Node, name: str) -> Node | None:
    """`{value, source, sure}`, or the value alone."""
    if not isinstance(node, MappingNode):
        return node
    fields = reading.fields(node, ("value", "source", "sure", "seen", "note"), f"{name}.")
    reading.require(fields, ("value", "source", "sure"), node)
    return fields.get("value")


def read_keywords(file: Path, reading: Reading) -> tuple[KeywordSet, ...]:
    root = reading.load(file)
    if root is None:
        return ()
    return tuple(_set(reading, node) for node in reading.items(reading.fields(root, ("sets",)).get("sets")))


def _set(reading: Reading, node: Node) -> KeywordSet:
    fields = reading.fields(node, ("name", "language", "note", "keywords"), "sets.")
    reading.require(fields, ("name", "keywords"), node)
    keywords = tuple(_keyword(reading, entry) for entry in reading.items(fields.get("keywords")))
    return KeywordSet(reading.text(fields.get("name"), "name"), keywords, reading.place(node))


def _keyword(reading: Reading, node: Node) -> Keyword:
    fields = reading.fields(node, ("keyword", *ANSWERS), "keywords.")
    reading.require(fields, ("keyword",), node)
    if fields and not set(fields) & set(ANSWERS):
        reading.problem("playbook/no-answer", node, keyword=reading.text(fields.get("keyword")))
    answers = {name: reading.text(fields[name], name) for name in ANSWERS if name in fields}
    return Keyword(reading.text(fields.get("keyword"), "keyword"), answers, reading.place(node))


def read_auto_reply(file: Path, reading: Reading) -> AutoReply | None:
    """`note` by language, and a text by language."""
    root = reading.load(file)
    if root is None:
        return None
    fields = reading.fields(root, None)
    note = reading.by_language(fields.pop("note", None), "note")
    texts = {language: _body(reading, node, language) for language, node in fields.items()}
    return AutoReply(texts, note, reading.place(root))


def _body(reading: Reading, node: Node, language: str) -> Body:
    """A block of text begins on the line below its sign."""
    line = reading.place(node).line or 1
    return Body(language, reading.text(node, language), line + (getattr(node, "style", None) in ("|", ">")))
