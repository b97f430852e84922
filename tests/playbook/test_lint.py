"""Every rule of the lint: what it finds, where, and what it leaves alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.playbook.lint.base import RULES
from appealgen.playbook.lint.promises import promises
from appealgen.playbook.lint.reading import sentences
from tests.playbook.making import change, linted, sample
from tests.playbook.promise_sentences import HONEST, PROMISED

CHANGES = [
    ("unknown-slot", "scripts/discount.md", "low, but here", "low, but {her} here", "15:51"),
    ("unused-slot", "scripts/discount.md", "  coupon: {type", "  extra: {type: text, example: a}\n  coupon: {type", "10:10"),
    ("slots-differ", "scripts/discount.md", "купон на {coupon}", "купон", "17:1"),
    ("missing-language", "scripts/discount.md", "## es\n", "## pt\n", "1:1"),
    ("missing-language", "scripts/discount.md", "  es: [me hace un descuento, puede ser más barato]\n", "", "5:3"),
    ("missing-language", "scripts/discount.md", "title: {en: A discount, zh: 优惠}", "title: {en: A discount}", "2:8"),
    ("too-long", "scripts/discount.md", "Thanks!", "Thanks! " + "word " * 190, "15:1"),
    ("open-blank", "scripts/discount.md", "low, but here", "low {order_number, but here", "15:46"),
    ("open-blank", "scripts/discount.md", "low, but here", "low, {Buyer Name}, but here", "15:47"),
    ("open-blank", "scripts/discount.md", "low, but here", "low, XXXXX but here", "15:47"),
    ("forbidden-promise", "scripts/discount.md", "Спасибо!", "Спасибо! Посылка точно придёт до пятницы.", "17:111"),
    ("off-platform-contact", "scripts/discount.md", "¡Gracias!", "¡Gracias! Escriba a WhatsApp.", "19:124"),
    ("off-platform-contact", "scripts/discount.md", "谢谢！", "谢谢！微信联系", "21:51"),
    ("shouting", "scripts/discount.md", "here is a coupon", "HERE IS a coupon", "15:51"),
    ("broken-link", "pages/en/index.md", "scripts/discount.md", "scripts/discont.md", "3:82"),
    ("broken-link", "pages/zh/basics.md", "[[script:discount]]", "[[script:discont]]", "7:1"),
    ("broken-link", "pages/zh/basics.md", "[[quiz:basics]]", "[[quiz:other]]", "11:1"),
    ("review-overdue", "scripts/discount.md", "reviewed: 2026-10-01", "reviewed: 2026-01-01", "12:11"),
    ("bad-example", "scripts/parcel-stuck.md", "LX123456785CN", "LX123456789CN", "10:20"),
    ("too-long", "auto-reply.yml", "from 9 to 18.", "from 9 to 18. " + "word " * 200, "3:1"),
    ("missing-language", "auto-reply.yml", "es:", "pt:", "1:1"),
    ("forbidden-promise", "auto-reply.yml", "from 9 to 18.", "from 9 to 18. You will certainly get a refund.", "5:34"),
    ("slot-left-open", "auto-reply.yml", "Welcome!", "Welcome, {buyer_name}!", "3:10"),
    ("slot-left-open", "keywords.yml", "text: We ship", "text: 'Dear {buyer_name}, we ship'} #", "4:6"),
    ("long-sentence", "pages/en/basics.md", "[[script:discount]]", "Here are\n" + "words " * 26 + ". And more.", "7:1"),
    ("hard-to-read", "pages/en/basics.md", "[[script:discount]]", "Consequently administrators appreciate. " * 30, "1:1"),
    ("keyword-count", "keywords.yml", "      - {keyword: coupon, coupon: NEW5}\n", "", "2:5"),
    ("keyword-too-long", "keywords.yml", "keyword: size", "keyword: " + "size " * 61, "5:9"),
    ("keyword-mixed-types", "keywords.yml", "coupon: NEW5", "coupon: NEW5, text: hello", "6:9"),
    ("keyword-duplicate", "keywords.yml", "keyword: coupon", "keyword: ' Size'", "6:9"),
    ("keyword-swallowed", "keywords.yml", "keyword: coupon", "keyword: size chart", "6:9"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "file", "old", "new", "at"), CHANGES, ids=lambda one: str(one)[:30])
def test_each_rule_finds_its_mistake(rule: str, file: str, old: str, new: str, at: str, tmp_path: Path) -> None:
    folder = sample(tmp_path)
    change(folder / file, old, new)
    found = [one for one in linted(folder) if one.rule == rule]
    assert [f"{one.line}:{one.column}" for one in found] == [at], found
    assert found[0].file == (folder / file).as_posix()
    for language in UI_LANGUAGES:
        assert Words(language).text(f"playbook/{rule}.seen", **found[0].facts)
        assert Words(language).text(f"playbook/{rule}.mend", **found[0].facts)


def test_only_prose_is_measured() -> None:
    page = "---\ntitle: A b\n---\n# One two\n\n| three |\n\n- four [five](six.md)\n- seven\n\nEight\nnine. It's!\n\n[[list]]\n"
    told = [(one.line, " ".join(one.words)) for one in sentences(page)]
    assert told == [(8, "four five"), (9, "seven"), (11, "Eight nine"), (11, "It's")]


def test_the_same_text_twice(tmp_path: Path) -> None:
    folder = sample(tmp_path)
    text = (folder / "scripts" / "discount.md").read_text(encoding="utf-8")
    (folder / "scripts" / "zz.md").write_text(text.replace("Gracias", "Muchas gracias"), encoding="utf-8")
    assert [one.facts["language"] for one in linted(folder) if one.rule == "duplicate-text"] == ["en", "ru", "zh"]


def test_every_rule_is_tried() -> None:
    assert {rule for rule, *_ in CHANGES} | {"duplicate-text"} == set(RULES)


def test_the_sample_is_clean_until_its_reviews_are_due(tmp_path: Path) -> None:
    folder = sample(tmp_path)
    assert linted(folder) == ()
    assert {one.rule for one in linted(folder, date(2027, 6, 1))} == {"review-overdue"}


@pytest.mark.parametrize(("kind", "text"), PROMISED)
def test_promises_are_heard(kind: str, text: str) -> None:
    assert kind in {found for found, _, _ in promises(text)}


@pytest.mark.parametrize("text", HONEST)
def test_honest_sentences_are_left_alone(text: str) -> None:
    assert list(promises(text)) == []
