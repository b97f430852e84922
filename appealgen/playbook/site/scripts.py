"""The page of a script, and the lists of scripts by stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from appealgen.case.words import Words
from appealgen.playbook.model import STAGES, Lines, Playbook, Script, in_language
from appealgen.playbook.site.composer import composer, order, title
from appealgen.playbook.site.markup import direction, join, name_of, tag


def script_page(script: Script, playbook: Playbook, words: Words) -> Markup:
    """Everything below the title: what the buyer says, what to look up, the composer, what may be offered."""
    parts = [
        tag("p", tag("a", words.text(f"site/stage/{script.stage}"), href=f"{script.stage}.html", class_="pb-stage"),
            class_="pb-meta"),
        _list("before", script.before, words),
        composer(script, playbook.limits, words),
        tag("div", _list("may_offer", script.may_offer, words), _list("escalate", script.escalate, words), class_="pb-two"),
        _asks(script, words),
        tag("p", words.text("site/reviewed", owner=str(in_language(script.owner, words.language)),
                            day=script.reviewed.isoformat()), class_="pb-meta"),
    ]  # fmt: skip
    return join(*parts)


def description(script: Script, words: Words) -> str:
    """For search machines, and for the lists."""
    asks = told_in(script.asks, words.language)
    return words.text("site/script-description", title=title(script, words.language), ask=asks[0] if asks else "")


def list_page(scripts: Iterable[Script], words: Words, below: str = "") -> Markup:
    """Cards, a group a stage; `below` leads from the page to the scripts' folder."""
    chosen = sorted(scripts, key=order)
    groups = [(stage, [one for one in chosen if one.stage == stage]) for stage in STAGES]
    several = sum(bool(group) for _, group in groups) > 1
    return join(*(part for stage, group in groups if group for part in _group(stage, group, words, below, several)))


def _group(stage: str, scripts: list[Script], words: Words, below: str, headed: bool) -> Iterator[Markup]:
    if headed:
        yield tag("h2", words.text(f"site/stage/{stage}"), id=stage)
    cards = (_card(script, words, below) for script in scripts)
    yield tag("ul", *cards, class_="pb-cards")


def _card(script: Script, words: Words, below: str) -> Markup:
    asks = told_in(script.asks, words.language)
    ask = tag("span", words.text("site/quoted", text=asks[0])) if asks else Markup("")
    return tag(
        "li", tag("a", tag("strong", title(script, words.language)), ask, href=f"{below}{script.situation}.html")
    )


def _list(name: str, lines: Lines, words: Words) -> Markup:
    told = told_in(lines, words.language)
    if not told:
        return Markup("")
    items = (tag("li", line) for line in told)
    return tag("div", tag("h2", words.text(f"site/{name}"), id=name.replace("_", "-")), tag("ul", *items),
               class_=f"pb-note pb-note--{name.replace('_', '-')}")  # fmt: skip


def _asks(script: Script, words: Words) -> Markup:
    rows = [
        tag("div", tag("dt", name_of(language)),
            *(tag("dd", ask, lang=language, dir=direction(language)) for ask in asks))
        for language, asks in script.asks.items() if asks
    ]  # fmt: skip
    return (
        tag("div", tag("h2", words.text("site/asks"), id="asks"), tag("dl", *rows, class_="pb-asks"))
        if rows
        else Markup("")
    )


def told_in(lines: Lines, language: str) -> tuple[str, ...]:
    """The sentences in that language, or those told for all."""
    told = in_language(lines, language)
    return told if isinstance(told, tuple) else ()
