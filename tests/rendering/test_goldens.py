"""Each letter looks as it did: the words of its pages with their places, in every language."""

from __future__ import annotations

import difflib

import pytest

from tests.rendering.goldens import CASES, FOLDER, looks

MEND = "if that is meant: python -m tests.rendering.goldens, and read the diff"


@pytest.mark.parametrize("violation", [
    pytest.param(name, marks=() if name == "other" else pytest.mark.slow) for name in CASES
])  # fmt: skip
def test_each_page_looks_as_it_did(violation: str) -> None:
    for name, text in looks(violation).items():
        known = (FOLDER / name).read_text("utf-8")
        changed = difflib.unified_diff(known.splitlines(), text.splitlines(), name, "now", lineterm="", n=1)
        assert known == text, "\n".join([MEND, *changed])
