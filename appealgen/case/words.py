"""The catalogue of words: what findings, problems and commands say, in the language of who reads it.

Message ids are names (`image_theft/one-original.missing.mend`), so that English is a translation like any other and a
missing one is found by a test. A text is a format string over typed facts: `{share:percent}`, `{size:bytes}`, `{day:date}`.
"""

from __future__ import annotations

import gettext
import string
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from appealgen.case.errors import Problem
from appealgen.case.finding import Fact, Finding

UI_LANGUAGES = ("en", "zh")
"""Languages in which the program speaks."""

LOCALE = Path(__file__).resolve().parents[1] / "locale"


class NoWordsError(LookupError):
    """The catalogue has no words for an id: a bug of ours, found by a test."""


class Said(Struct, frozen=True):
    """A finding or a problem in words. What does not apply is empty."""

    message: str
    """The one line."""
    seen: str
    expected: str
    mend: str


class Words:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in UI_LANGUAGES else "en"
        self._catalogues = _catalogues(self.language)
        self._formatter = _Formatter(self)

    def text(self, id: str, /, **facts: Fact) -> str:
        """The text of that id, filled. Raises NoWordsError."""
        texts = self._catalogues.holding(id)
        if id not in texts:
            raise NoWordsError(f"{self.language}: {id}")
        return self._formatter.vformat(texts[id], (), facts)

    def or_else(self, id: str, otherwise: str) -> str:
        """The text of that id, unfilled; `otherwise` when there is none."""
        return self._catalogues.holding(id).get(id, otherwise)

    def finding(self, finding: Finding) -> Said:
        place = {"file": finding.place.file, "line": finding.place.line}
        return self._said(f"{finding.rule}.{finding.says}", {**place, **finding.facts})

    def problem(self, problem: Problem) -> Said:
        facts = {"file": problem.file, "line": problem.line, "column": problem.column, **problem.facts}
        return self._said(f"problem/{problem.id}", facts)

    def _said(self, id: str, facts: Mapping[str, Fact]) -> Said:
        message = self.text(f"{id}.message", **facts)
        rest = (f"{id}.{part}" for part in ("seen", "expected", "mend"))
        texts = self._catalogues.holding(f"{id}.message")
        return Said(message, *(self.text(part, **facts) if part in texts else "" for part in rest))

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(self._catalogues.ids())


class _Formatter(string.Formatter):
    """Format strings whose specifications are kinds of facts. A fact that is None prints as "unknown"."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def format_field(self, value: Any, format_spec: str) -> str:
        name, _, option = format_spec.partition(":")
        if value is None:
            return "" if name == "if" else self.words.or_else("kind/unknown", "?")
        match name:
            case "":
                return _plain(value, self.words)
            case "percent":
                return _percent(value, option, self.words)
            case "bytes":
                return _bytes(value)
            case "times":
                return f"{value:.1f}".rstrip("0").rstrip(".") if value < 10 else f"{value:.0f}"
            case "date" | "moment":
                return str(value)[: 10 if name == "date" else 19].replace("T", " ")
            case "if":  # {near:if:#, perhaps; }: nothing at all when there is none
                return "" if value in ("", ()) else option.replace("#", _plain(value, self.words))
            case "plural":  # {count:plural:one photo|# photos}
                one, _, many = option.partition("|")
                return (one if value == 1 else many or one).replace("#", str(value))
            case "word":  # {reason:word:reason}: a word of the program, by its name
                return self._word(option, value)
        return format(value, format_spec)

    def _word(self, group: str, value: Any) -> str:
        names = value if isinstance(value, (tuple, list)) else (value,)
        separator = self.words.or_else("kind/separator", ", ")
        return separator.join(self.words.or_else(f"{group}/{name}", str(name)) for name in names)


def _plain(value: Any, words: Words) -> str:
    if isinstance(value, (tuple, list)):
        return words.or_else("kind/separator", ", ").join(_plain(part, words) for part in value)
    return str(value)


def _percent(share: float, digits: str, words: Words) -> str:
    """What is there is never told as nothing."""
    if 0 < share < 0.005 and not digits:
        return words.text("kind/under-one-percent")
    return f"{100 * share:.{digits or 0}f} %"


def _bytes(size: int) -> str:
    """Decimal units, as file managers and upload pages show them."""
    if size < 1000:
        return f"{size} B"
    return f"{size / 1e3:.0f} KB" if size < 999_500 else f"{size / 1e6:.1f} MB"


class _Catalogues:
    """The texts of one language, a catalogue for each violation and for what is shared: each read when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._files = {file.stem: file for file in sorted(folder.glob("*.mo"))}
        self._read: dict[str, Mapping[str, str]] = {}

    def holding(self, id: str) -> Mapping[str, str]:
        """The catalogue that holds that id; an empty one when none does."""
        first = id.partition("/")[0]
        names = [name for name in (first, "shared") if name in self._files]
        for name in (*names, *self._files):
            texts = self._texts(name)
            if id in texts:
                return texts
        return {}

    def ids(self) -> Iterator[str]:
        for name in self._files:
            yield from self._texts(name)

    def _texts(self, name: str) -> Mapping[str, str]:
        if name not in self._read:
            with self._files[name].open("rb") as stream:
                catalogue: dict[str, str] = gettext.GNUTranslations(stream)._catalog  # type: ignore[attr-defined]
            self._read[name] = {id: text for id, text in catalogue.items() if id}
        return self._read[name]


@lru_cache
def _catalogues(language: str) -> _Catalogues:
    return _Catalogues(LOCALE / language / "LC_MESSAGES")
