"""Rules about the seller's own words: what a reviewer frowns at, and what is too long to be read."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from functools import lru_cache

from appealgen.case.finding import Finding, weakens
from appealgen.violations.base import Example, Found, Look, Violation
from appealgen.violations.own_words import tone
from appealgen.violations.own_words.intentions import ideas_now, intentions
from appealgen.violations.own_words.patterns import KINDS
from appealgen.violations.own_words.texts import own_texts

LONGEST = {"statement": 1800, "answer": 900}
"""Letters of a text that a reviewer still reads; a Chinese sign counts for three. Ours, and it only weakens."""
LONGEST_SENTENCE = 400
FEW = 12
"""Letters below which a text's language isn't judged: a name or a model is written alike in all."""
ADMITS = "admits"
"""What the ground decides about, not the tone: see `grounds`."""
SCRIPTS = ("\u3400\u9fff", "\u0400\u04ff", "Az")
"""Chinese, Cyrillic, Latin, by their first and last sign: a pattern belongs to the first that it holds a sign of (`\\b` holds
a Latin one). Compared as signs: compiling a class of 27,000 signs costs 4 ms, more than all the rules."""


def own_words_are_plain(_: object, look: Look) -> Iterator[Finding]:
    """Your own sentences: blame, threats, begging, other sellers' cases, claims that nothing here proves, words to the
    reviewer himself, what sounds like no fact, length and language.

    A reviewer has a minute and looks for facts. What isn't one costs you that minute, and sounds as if there were no
    facts.
    """
    for own in own_texts(look.case):
        for kind, found in look.evidence.in_text("own_words", looked_for(), own.text, frowned_at):
            yield weakens(kind, own.place, words=look.case.printable(" ".join(found.split())), field=own.field)
        length, limit = len(own.text) + 2 * _count(own.text, SCRIPTS[0]), LONGEST.get(own.field, LONGEST_SENTENCE)
        if length > limit:
            yield weakens("too-long", own.place, length=length, limit=limit, field=own.field)
        if not is_written_in(own.text, own.language or look.case.language):
            yield weakens("another-language", own.place, language=own.language or look.case.language, field=own.field)
        if look.case.printable(own.text) != own.text:
            yield weakens("personal-number", own.place, field=own.field)


HEARING = 4
"""Counted up where other words are told with the same patterns, ideas and weights."""


@lru_cache(1)
def looked_for() -> str:
    """What was found before is found again only while patterns, ideas and weights are these."""
    weights = zlib.crc32(tone.WEIGHTS.read_bytes() + tone.TONE.read_bytes())
    return f"{HEARING} {zlib.crc32(repr(KINDS).encode())} {ideas_now()} {weights}"


def frowned_at(text: str) -> Found:
    """Each kind with the first words of it; what only sounds so, where nothing else is told."""
    told: dict[str, str] = {}
    for kind, words in (*_worded(text), *intentions(text)):
        if kind != ADMITS and not (kind in tone.KINDS and tone.sounds_plain(text, words, kind)):
            told.setdefault(kind, words)
    listed = [words for kind, words in told.items() if kind != "address"]
    for kind, sentence in tone.sounds_like(text):
        if kind != ADMITS and not any(words.strip() in sentence for words in listed):
            told.setdefault(kind, sentence)
    spoken = " ".join(told.get("address", "").split())
    if any(" ".join(words.split()) in spoken for kind, words in told.items() if kind != "address"):
        del told["address"]  # the sentence is told already, for what is worse in it
    unlike = None if told else tone.unlike_facts(text)
    if unlike:
        told["no-fact"] = unlike
    return tuple(told.items())


def _worded(text: str) -> Iterator[tuple[str, str]]:
    written = [script for script in SCRIPTS if _count(text, script)]
    for kind in KINDS:
        found = next((found for script in written if (found := _compiled(kind, script).search(text))), None)
        if found:
            yield kind, found[0]


@lru_cache
def _compiled(kind: str, script: str) -> re.Pattern[str]:
    """The patterns of that kind in that script: those that can't match are not compiled."""
    own = [one for one in KINDS[kind] if next(other for other in SCRIPTS if _count(one, other)) == script]
    return re.compile("|".join(own) or r"(?!)", re.IGNORECASE)


def is_written_in(text: str, language: str) -> bool:
    """By its signs alone: only what can hardly be that language is called another."""
    chinese, cyrillic, latin = (_count(text, script) for script in SCRIPTS)
    if chinese + cyrillic + latin < FEW:
        return True
    own = {"zh": chinese, "ru": cyrillic}.get(language, latin)
    return own > 0 if language in ("zh", "ru") else own > chinese + cyrillic


def _count(text: str, script: str) -> int:
    first, last = script[0], script[1]
    if not text or max(text) < first:
        return 0
    return sum(first <= sign <= last for sign in text)


def enter(violation: Violation) -> None:
    """Make the rule the violation's, under the name `case/own-words-are-plain`."""

    def stated(text: str) -> Example:
        return Example(changes={"statement": text})

    violation.check(
        per="case",
        family="case",
        passes=stated("The goods were bought on 12 October 2026, before the notice. The invoice shows it."),
        fails={
            "blame": stated("Your system made a mistake and is broken."),
            "threat": stated("Otherwise we will go to the press."),
            "begging": stated("We beg you: my family lives on this store."),
            "others": stated("Many other sellers also use this picture."),
            "unproved": stated("We have never sold anything wrong; 100% genuine."),
            "address-of-internet": stated("Both stores have different IP addresses, which proves it."),
            "address": stated("Kindly tell us if another format would be better for you."),
            "no-fact": stated("One would think that nobody there can read."),
            "too-long": stated("The goods were bought in October. " * 60),
            "another-language": stated("我们于十月十二日购入这批货物，发票可以证明，请见附件。"),
            "personal-number": stated("My identity number is 110101199003071233."),
        },
    )(own_words_are_plain)
