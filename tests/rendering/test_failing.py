"""What went wrong in a template that is not ours: its kind, what it is about, its place, each once and in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.case.errors import Problem, UserError
from appealgen.case.words import Words
from appealgen.rendering.binding import bound
from appealgen.rendering.failing import COMPLAINTS
from tests.rendering import example_facts
from tests.rendering.strangers import STYLE, in_letter, own


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("{{ nobody.knows }}", "undefined", "nobody"),
        ("{{ store.nmae }}", "undefined", "nmae"),
        ("{{ ''.__class__ }}", "sandbox", "__class__"),
        ("{% include 'parts/gone.md' %}", "not-found", "parts/gone.md"),
        ("{{ 1 / 0 }}", "reckoning", "division by zero"),
        ("{% for x in %}", "syntax", "Expected an expression, got 'end of statement block'"),
        ("\n\n1. No proof.\n\n", "claim", "No proof."),
        ("[x](#exhibit-q)", "exhibit", "#exhibit-q"),
    ],
)
def test_what_fails_is_told_by_its_kind(case: Path, text: str, kind: str, what: str) -> None:
    with pytest.raises(UserError) as caught:
        in_letter(case, text)
    assert [(one.facts["kind"], one.facts["what"]) for one in caught.value.problems] == [(kind, what)]


def test_each_complaint_of_the_press_is_told_once_with_its_place(case: Path) -> None:
    letter = example_facts.letter()
    style = own(case, STYLE, after="\np { colr: red }\np::frob { color: red }\n p { color: blurp }")
    line = style.read_text("utf-8").count("\n") - 1
    with pytest.raises(UserError) as caught:
        bound(letter, {}, 9_000_000)
    told = [(one.file, one.line, one.column, one.facts["kind"]) for one in caught.value.problems]
    place = f"templates/{STYLE}"
    assert told == [
        (place, line, 5, "property"), (place, line + 1, None, "selector"), (place, line + 2, 6, "value"),
    ]  # fmt: skip


def test_each_kind_of_failure_has_words_in_each_language() -> None:
    kinds = {kind for kind, _ in COMPLAINTS} | {
        "other",
        "not-found",
        "syntax",
        "sandbox",
        "undefined",
        "claim",
        "exhibit",
    }
    for language in ("en", "zh"):
        for kind in kinds | {"no-words", "reckoning"}:
            said = Words(language).problem(Problem("template/fails", facts={"kind": kind, "what": "x", "reason": ""}))
            texts = (said.seen, said.expected, said.mend)
            assert all(text and text.replace("：", ":").split(":")[0] != kind for text in texts), (language, said)
