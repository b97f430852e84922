"""The seller's text is data: it goes through Jinja and Markdown as a placeholder and is put back afterwards.

So `{{`, `<b>`, `|`, `*` or a backtick in a store's name can never become markup, in whatever place it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from jinja2.runtime import Context, Undefined
from jinja2.utils import pass_context
from markupsafe import Markup

from appealgen.case.text import composed, one_line
from appealgen.rendering.errors import LetterError

OPEN, CLOSE = "\ue000", "\ue001"
"""Private-use characters around a number. Values are put back in one pass, so their own can't confuse it."""
PLACEHOLDER = re.compile(f"{OPEN}(\\d+){CLOSE}")
TURNS = {**dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"), **dict.fromkeys("\u2066\u2067\u2068", "\u2069")}
"""Unicode's embeddings, overrides and isolates, each with what ends it."""
TURN = re.compile(f"[{''.join(TURNS)}]")


class Data(str):
    """A value of the facts, on one line. Printed beside markup it stays data."""

    field: str
    """Where it stands in the facts: `store.name`, `pictures.0.original.camera`."""
    values: Values

    def __html__(self) -> Markup:
        return self.values.hold(self)


def closed(text: str) -> str:
    """The text with an end to each turn of direction: one left open would turn round the letter's own words."""
    if not TURN.search(text):
        return text
    open_turns: list[str] = []
    for character in text:
        if character in TURNS:
            open_turns.append(TURNS[character])
        elif open_turns and character == open_turns[-1]:
            open_turns.pop()
    return text + "".join(reversed(open_turns))


class Values:
    """What was printed into a letter, by the number of its placeholder."""

    def __init__(self, shown: Callable[[str], str] = str) -> None:
        """`shown`: how a text of the facts is printed, a draft's with stand-ins."""
        self._printed: list[str] = []
        self._shown = shown

    def freeze(self, fact: object, field: str = "") -> Any:
        """The facts with every text as Data; mappings, sequences, numbers, dates, truths and None as they are."""
        match fact:
            case str():
                data = Data(closed(self._shown(composed(one_line(fact)))))
                data.field, data.values = field, self
                return data
            case Mapping():
                return {key: self.freeze(value, f"{field}.{key}".lstrip(".")) for key, value in fact.items()}
            case Sequence():
                return tuple(self.freeze(value, f"{field}.{index}") for index, value in enumerate(fact))
            case None | bool() | int() | float() | date():
                return fact
        raise LetterError(f"{field}: {type(fact).__name__} is no fact")

    def hold(self, value: str) -> Markup:
        self._printed.append(value)
        return Markup(f"{OPEN}{len(self._printed) - 1}{CLOSE}")

    @pass_context
    def finalize(self, context: Context, value: object) -> object:
        """Jinja's `finalize`: everything printed is held, but what the template itself made with a macro."""
        if isinstance(value, Markup):
            return value
        if isinstance(value, Undefined):
            str(value)  # raises what it has to say of itself
        if value is None:
            raise LetterError(f"{context.name}: prints what was not given")
        if isinstance(value, bool) or not isinstance(value, (str, int, float, date)):
            what = "a group of fields" if isinstance(value, Mapping) else type(value).__name__
            raise LetterError(f"{context.name}: prints {what}, which is no words: name a field of it, or join it")
        return self.hold(value if isinstance(value, str) else one_line(str(value)))

    def put_back(self, text: str) -> str:
        return PLACEHOLDER.sub(lambda match: self._printed[int(match[1])], text) if OPEN in text else text

    def __iter__(self) -> Any:
        return iter(self._printed)
