"""What a sentence is meant to do, by the ideas that meet in it: any wording of them, where patterns know only some.

A sentence that speaks of the reader and of stupidity blames him, whatever lies between. So ideas are lists of words, one
list a language, and what is frowned at is which of them meet, the same in each language.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from functools import cache

from msgspec import Struct

from appealgen.violations.own_words.ideas import en, es, ru, zh

LANGUAGES = {"zh": zh.IDEAS, "ru": ru.IDEAS, "en": en.IDEAS, "es": es.IDEAS}
SCRIPTS = {"zh": r"[\u3400-\u9fff]", "ru": r"[\u0400-\u04ff]", "en": r"[a-z]", "es": r"[a-z]"}
SENTENCES = r"(?<=[.!?;])\s+|(?<=[。！？；])|\n\s*\n"  # a line of the case may end anywhere in a sentence
CLAUSES = r"[,，、:：]|\s[-–—]\s|——"
"""What parts them; compiled where they are used: a check of what was heard before needs none."""


class Intention(Struct, frozen=True):
    """Ideas that together are frowned at."""

    kind: str
    meet: tuple[str, ...]
    """All of them in one sentence; of `no>mind` the second soon behind the first."""
    unless: tuple[str, ...] = ()
    """None of these in it."""
    unless_beside: tuple[str, ...] = ()
    """None of these in the clause of the first idea: "we never copied, we bought"."""


INTENTIONS = (
    Intention("blame", ("reader", "low")),
    Intention("blame", ("rival", "low")),
    Intention("blame", ("reader", "no>mind")),
    Intention("blame", ("reader", "hasty")),
    Intention("blame", ("scorn",)),
    Intention("address", ("you",), unless=("courtesy", "shown")),
    Intention("threat", ("power", "coming"), unless=("shown",)),
    Intention("threat", ("harm",)),
    Intention("begging", ("kin", "need"), unless=("shown",)),
    Intention("begging", ("private",), unless=("owning",)),
    Intention("begging", ("plea",)),
    Intention("others", ("thirds", "alike"), unless=("shown",)),
    Intention("others", ("ask", "thirds")),
    Intention("unproved", ("ever", "praise"), unless=("shown", "overlooked")),
    Intention("unproved", ("boast",)),
    Intention("address-of-internet", ("network", "apart", "identity")),
    Intention("admits", ("trick", "purpose"), unless_beside=("no",)),
    Intention("admits", ("took", "foreign"), unless=("theirs",), unless_beside=("no",)),
    Intention("admits", ("run", "second"), unless_beside=("no",)),
    Intention("admits", ("confess",)),
)


@cache
def ideas_now() -> int:
    """What an answer depends on, in short."""
    return zlib.crc32(repr((INTENTIONS, LANGUAGES)).encode())


def intentions(text: str) -> tuple[tuple[str, str], ...]:
    """Each kind with the sentence that is meant so; of one kind the first."""
    told: dict[str, str] = {}
    for sentence in re.split(SENTENCES, text):
        plain = folded(sentence)
        for language in _written_in(plain):
            for one in INTENTIONS:
                if one.kind not in told and _is_meant(one, plain, language):
                    told[one.kind] = sentence.strip()
    return tuple(told.items())


def folded(text: str) -> str:
    """Small letters without accents, "ё" as "е", apostrophes straight."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е").replace("’", "'")
    marks = (
        sign for sign in unicodedata.normalize("NFD", plain) if sign == "\u0306" or not unicodedata.combining(sign)
    )
    return " ".join(unicodedata.normalize("NFC", "".join(marks)).split())


def _written_in(plain: str) -> list[str]:
    return [language for language, script in SCRIPTS.items() if len(re.findall(script, plain)) > 3]


def _is_meant(intention: Intention, plain: str, language: str) -> bool:
    """One idea after the other: a pattern is compiled only where those before it were met."""
    if not all(_pattern(language, idea).search(plain) for idea in intention.meet):
        return False
    if any(_pattern(language, idea).search(plain) for idea in intention.unless):
        return False
    if not intention.unless_beside:
        return True
    first = _pattern(language, intention.meet[0])
    beside = [clause for clause in re.split(CLAUSES, plain) if first.search(clause)]
    return any(not _pattern(language, idea).search(clause) for clause in beside for idea in intention.unless_beside)


@cache
def _pattern(language: str, idea: str) -> re.Pattern[str]:
    between = r"[^,。;]{0,3}?" if language == "zh" else r"\W+(?:[\w'-]+\W+){0,3}?"
    return re.compile(between.join(f"(?:{_one_of(language, one)})" for one in idea.split(">")))


def _one_of(language: str, idea: str) -> str:
    words = sorted((one.strip() for one in LANGUAGES[language][idea].split(",")), key=len, reverse=True)
    if language == "zh":
        return "|".join(re.escape(word).replace(r"\~", "~").replace("~", "[^,。;]{0,6}?") for word in words)
    return "|".join(_worded(word) for word in words)


def _worded(word: str) -> str:
    """`have a heart`, `close* ~ case`: as a pattern of whole words."""
    written = ""
    for part in word.split():
        gap = "" if not written else r"\W+"
        written += gap + (r"(?:[\w'-]+\W+){0,4}?" if part == "~" else re.escape(part).replace(r"\*", r"\w*"))
    written = written.replace(r"{0,4}?\W+", r"{0,4}?")
    starts = r"(?<!\w)" if word[0].isalnum() else ""
    return f"{starts}{written}" + (r"(?!\w)" if word[-1].isalnum() else "")
