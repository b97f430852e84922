"""Rules on every text that goes to buyers: its length, what it promises, where it leads, how loud it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.playbook.lint.base import LintFinding, Looked, Text, rule, within
from appealgen.playbook.lint.promises import promises
from appealgen.playbook.slots import SLOT

_MESSENGERS = (
    r"whats\s?app|we\s?chat|telegram|viber|skype|facebook|instagram|messenger|line id|kakao\s?talk|signal app|paypal|western union"
    r"|ватсап|вотсап|вацап|телеграм\w*|вайбер|вконтакте|скайп"
)
_OFF_PLATFORM = re.compile(
    rf"(?P<messenger>(?<![\w{{])(?:{_MESSENGERS})(?![\w}}])|微信|加微|扫码加|支付宝|QQ\s?[:：号群])|(?P<mail>[\w.+-]+@[\w-]+\.[\w.]+)"
    r"|(?P<link>(?:https?://|www\.)[^\s<>)]+)|(?P<phone>(?<![\w+])\+?\d(?:[ ()\-]?\d){9,14}(?!\w))",
    re.IGNORECASE,
)
_OWN_HOSTS = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*(?:aliexpress\.(?:com|ru|us)|alibaba\.com|17track\.net|cainiao\.com)(?:[/?#]|$)", re.I
)
"""The marketplace, its logistics, and a page on which buyers follow parcels."""

_LOUD = re.compile(
    r"(?:(?<!\w)[A-ZА-ЯЁÁÉÍÓÚÑ]{3,}(?:[ ,]+[A-ZА-ЯЁÁÉÍÓÚÑ]{2,})+(?!\w))|(?<!\w)[A-ZА-ЯЁÁÉÍÓÚÑ]{7,}(?!\w)|[!！]{2,}"
)

_BLANK = re.compile(r"\{[^{}\n]{0,40}\}|\{\w*|\}|(?<!\w)[XХ]{3,}(?!\w)|_{3,}")
"""What was to be a slot, or was left open in what somebody copied: `{order_number`, `{Buyer Name}`, `XXXX`, `____`."""


@rule
def too_long(looked: Looked) -> Iterator[LintFinding]:
    """A text over the platform's limit once each slot holds its longest."""
    limit = looked.playbook.limits.message_characters
    for text in looked.texts:
        if len(text.longest) > limit:
            yield within("too-long", text, 0, length=len(text.longest), limit=limit)


@rule
def slot_left_open(looked: Looked) -> Iterator[LintFinding]:
    """A slot in what the platform sends by itself: nobody fills it in, the buyer reads its name in braces."""
    for text in looked.texts:
        for found in SLOT.finditer(text.text) if text.by_itself else ():
            yield within("slot-left-open", text, found.start(), slot=found[1])


@rule
def open_blank(looked: Looked) -> Iterator[LintFinding]:
    """A blank that is no slot: nobody is asked to fill it in, and the buyer reads it as it stands."""
    return _first_of(_BLANK, "open-blank", looked)


@rule
def forbidden_promise(looked: Looked) -> Iterator[LintFinding]:
    """A promise the store can't keep or mustn't make: a sure date, a sure refund, a low declared value, a gift outside."""
    for text in looked.texts:
        for kind, start, said in promises(text.text):
            yield within("forbidden-promise", text, start, kind=kind, said=said)


@rule
def off_platform_contact(looked: Looked) -> Iterator[LintFinding]:
    """A messenger, a mailbox, a phone or a link away from the platform: buyers are to be answered where they wrote."""
    for text in looked.texts:
        for found in _OFF_PLATFORM.finditer(SLOT.sub(lambda slot: " " * len(slot[0]), text.text)):
            if not (found["link"] and _OWN_HOSTS.match(found["link"])):
                yield within("off-platform-contact", text, found.start(), said=found[0])


@rule
def shouting(looked: Looked) -> Iterator[LintFinding]:
    """Words in capitals, or marks of exclamation in a row."""
    return _first_of(_LOUD, "shouting", looked)


def _first_of(pattern: re.Pattern[str], name: str, looked: Looked) -> Iterator[LintFinding]:
    for text in looked.texts:
        found = pattern.search(_without_slots(text))
        if found:
            yield within(name, text, found.start(), said=found[0])


def _without_slots(text: Text) -> str:
    return SLOT.sub(lambda slot: " " * len(slot[0]), text.text)
