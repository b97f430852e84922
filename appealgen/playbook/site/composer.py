"""The composer as it stands in a page: without script a list of texts, with it a form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from appealgen.case.words import Words
from appealgen.playbook.model import Body, Limits, Script, Slot, in_language
from appealgen.playbook.site.markup import direction, island, join, name_of, tag
from appealgen.playbook.slots import slots_of


def composer(script: Script, limits: Limits, words: Words) -> Markup:
    """One script, with a field for each slot."""
    return texts(script.bodies, slots_of(script).values(), limits, words)


def texts(told: Mapping[str, Body], slots: Iterable[Slot], limits: Limits, words: Words) -> Markup:
    """What the form needs beside the texts stands in a JSON island; the texts stand once, as text."""
    data = {"slots": [_slot(slot, words) for slot in slots], "limit": limits.message_characters}
    order = [*limits.languages, *(one for one in told if one not in limits.languages)]
    bodies = [told[language] for language in order if language in told]
    sections = join(*(_section(body, limits) for body in bodies))
    return tag("reply-composer", island(data), sections, class_="pb-composer")


def picker(scripts: Iterable[Script], limits: Limits, words: Words) -> Markup:
    """All scripts: with script one is chosen, without it they stand one below the other."""
    articles = [
        tag("article", tag("h2", title(script, words.language)), composer(script, limits, words),
            id=f"script-{script.situation}", data_stage=words.text(f"site/stage/{script.stage}"))
        for script in sorted(scripts, key=order)
    ]  # fmt: skip
    return tag("reply-picker", *articles, class_="pb-picker")


def order(script: Script) -> tuple[int, str]:
    """As a sale goes, then by name."""
    stages = {"pre-sale": 0, "in-sale": 1, "after-sale": 2}
    return stages.get(script.stage, 3), script.situation


def title(script: Script, language: str) -> str:
    return str(in_language(script.title, language) or script.situation)


def _slot(slot: Slot, words: Words) -> dict[str, str]:
    label = in_language(slot.label, words.language) if slot.label else None
    told = str(label) if label else words.or_else(f"site/slot/{slot.name}", slot.name.replace("_", " "))
    return {"name": slot.name, "type": slot.type, "label": told, "example": slot.example}


def _section(body: Body, limits: Limits) -> Markup:
    return tag(
        "section", tag("p", name_of(body.language), class_="pb-lang"), tag("pre", body.text),
        lang=body.language, dir=direction(body.language), data_buyer=body.language in limits.languages,
    )  # fmt: skip
