"""Slots: what may be filled in, how long it gets, and the filling. The composer does the same; one table of cases tests both."""

from __future__ import annotations

import re
from collections.abc import Mapping

from appealgen.case.values import day
from appealgen.playbook.model import KNOWN_SLOTS, Script, Slot

SLOT = re.compile(r"\{([a-z][a-z0-9_]*)\}")

LONGEST = {"text": 40, "date": 10, "tracking": 30, "amount": 14}
"""Characters. 40: the longest of what agents type into a text's slot in our own scripts' examples is 37 (a product's name);
30: carriers' numbers; 14: `US $99,999.99` and one more; a date is written 2026-11-12."""

LONGEST_NAMES = {"buyer_name": 40, "agent_name": 20, "store_name": 40}
"""Characters, as the marketplace's forms for names take them; not confirmed by it."""

_S10 = re.compile(r"([A-Z]{2})(\d{8})(\d)([A-Z]{2})")
_OTHER_CARRIERS = re.compile(r"[A-Z0-9]{8,30}")
_AMOUNT = re.compile(
    r"(?:[A-Z]{2,3} ?)?[$€£¥₽]? ?\d{1,3}(?:[ ,.]?\d{3})*(?:[.,]\d{1,2})?(?: ?(?:[$€£¥₽]|[A-Z]{3}|руб\.?))?"
)
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def names(text: str) -> tuple[str, ...]:
    """The slots of a text, each once, in the order in which they come."""
    return tuple(dict.fromkeys(SLOT.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with what is known filled in; what isn't stays as it is. A value is never looked at for slots again."""
    return SLOT.sub(lambda found: values.get(found[1]) or found[0], text)


def fits(kind: str, value: str) -> bool:
    """Whether a value is of that type. Of a tracking number in the form of UPU S10 its check digit is reckoned."""
    text = value.strip()
    if kind == "date":
        return day(text) is not None
    if kind == "tracking":
        return _is_tracking(re.sub(r"\s", "", text).upper())
    if kind == "amount":
        return _AMOUNT.fullmatch(text) is not None
    return bool(text)


def _is_tracking(number: str) -> bool:
    found = _S10.fullmatch(number)
    if found is None:
        return _OTHER_CARRIERS.fullmatch(number) is not None and any(character.isdigit() for character in number)
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, found[2], strict=True))
    return int(found[3]) == {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)


def slots_of(script: Script) -> dict[str, Slot]:
    """Every slot that any of its texts uses, in the order in which they come: its own, and those known everywhere."""
    used = dict.fromkeys(name for body in script.bodies.values() for name in names(body.text))
    known = {name: Slot(name, "text", example) for name, example in KNOWN_SLOTS.items()}
    return {name: script.slots.get(name) or known.get(name) or Slot(name) for name in used}


def longest(slot: Slot) -> str:
    """A sample as long as it gets: of its example and of what its type allows."""
    length = LONGEST_NAMES.get(slot.name, LONGEST[slot.type])
    return slot.example + "x" * (length - len(slot.example))


def longest_text(text: str, slots: Mapping[str, Slot]) -> str:
    return fill(text, {name: longest(slots.get(name) or Slot(name)) for name in names(text)})


def example_text(text: str, slots: Mapping[str, Slot]) -> str:
    return fill(text, {name: slots[name].example for name in names(text) if name in slots})
