"""How cases held against their expected.json are told to programs and to CI; people get the lines as they are."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from msgspec import Struct

from appealgen.case.errors import UserError
from appealgen.case.words import Words
from appealgen.interfaces.reports import github, junit


class Held(Struct, frozen=True):
    """One case, and what differs: a line a finding, or an error where it can't be read."""

    case: str
    lines: tuple[str, ...]
    error: UserError | None = None
    mask: Callable[[str], str] = str


def as_json(every: Sequence[Held], unreadable: Callable[[Held], dict[str, Any]]) -> str:
    """One case: the object; several: a list of them."""
    objects = [
        unreadable(one) if one.error else {"case": one.case, "as_expected": not one.lines, "difference": one.lines}
        for one in every
    ]
    return json.dumps(objects[0] if len(objects) == 1 else {"cases": objects}, ensure_ascii=False, indent=2)


def as_junit(every: Sequence[Held], words: Words) -> str:
    """A suite of one test a case."""
    root = Element("testsuites", name="appealgen")
    for one in every:
        errors, failures = str(int(one.error is not None)), str(int(bool(one.lines)))
        suite = SubElement(root, "testsuite", name=one.case, tests="1", failures=failures, errors=errors, skipped="0",
                           time="0")  # fmt: skip
        case = SubElement(suite, "testcase", name="expected.json", classname=one.case, time="0")
        if one.error:
            told = junit.of_error(one.error, words)
            SubElement(case, "error", message=told.split("\n")[0], type="unreadable").text = told
        elif one.lines:
            text = junit.clean(one.mask("\n".join(one.lines)))
            SubElement(case, "failure", message=text.split("\n")[0], type="differs").text = text
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def as_github(every: Sequence[Held], words: Words) -> str:
    """An annotation for each case that differs or can't be read."""
    told = [
        line
        for one in every
        for line in (
            github.of_errors([(one.case, one.error)], words)
            if one.error
            else [github.annotation(one.case, "expected.json", one.mask("\n".join(one.lines)))] * bool(one.lines)
        )
    ]
    return "".join(f"{line}\n" for line in told)
