"""What no exhibit proves: a plea stays out of the letter, what was done is told as the seller's own statement."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from appealgen.case.shape import LANGUAGES
from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.packet.build import build
from appealgen.packet.check import check
from appealgen.violations.catalog import NAMED_IN_NOTICES
from appealgen.violations.own_words.grounds import is_intended
from tests.packet.making import SAMPLES, words

CORRECTED = {
    "account_closure": "corrected", "image_theft": "corrected", "other": "corrected", "sku_cheating": "corrected-strap",
    "store_association": "related",
}  # fmt: skip
OURS = {
    "en": "our own statement",
    "zh": "自行陈述",
    "ru": "сообщаем от своего имени",
    "es": "nuestra propia declaración",
}


def letter(folder: Path, tmp_path: Path, language: str, **changes: object) -> str:
    case = tmp_path / "case"
    shutil.copytree(folder, case)
    given = yaml.safe_load((folder / "case.yaml").read_text(encoding="utf-8"))
    (case / "case.yaml").write_text(yaml.safe_dump({**given, **changes}, allow_unicode=True), encoding="utf-8")
    packet = build(
        check(case, Looker(None, None, NAMED_IN_NOTICES)),
        words=Words("en"), languages=(language,), forms=("eml",), draft=True,
    )  # fmt: skip
    return " ".join(words(next(data for name, data in packet.files.items() if name.endswith(".eml"))).split())


@pytest.mark.parametrize("violation", CORRECTED)
def test_a_plea_without_exhibit_is_not_in_the_letter(violation: str, tmp_path: Path) -> None:
    folder = SAMPLES.parent / violation / CORRECTED[violation]
    text = letter(folder, tmp_path, "en", mitigation=[{"what": "Not one violation in eleven years."}])
    assert "eleven years" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("violation", ["image_theft", "sku_cheating", "store_association"])
def test_what_was_done_without_exhibit_is_said_to_be_ones_own_statement(
    violation: str, language: str, tmp_path: Path
) -> None:
    folder = SAMPLES.parent / violation / CORRECTED[violation]
    actions = [{"date": "2026-11-14", "what": "The listing was removed."}]
    text = letter(folder, tmp_path, language, words={"actions": actions, "prevention": ["Two look at each."]})
    assert text.count(OURS[language]) == 1


def test_what_an_exhibit_proves_needs_no_such_word(tmp_path: Path) -> None:
    folder = SAMPLES.parent / "account_closure" / "corrected"
    assert OURS["en"] not in letter(folder, tmp_path, "en")


def test_what_is_to_come_is_not_told_as_done(tmp_path: Path) -> None:
    """An intention stands with what is to come; what the case says was done after the letter's day stands nowhere."""
    folder = SAMPLES.parent / "store_association" / "related"
    actions = [
        {"date": "2026-11-18", "what": "We are going to end the agency."},
        {"date": "2026-12-24", "what": "Every listing was searched."},
        {"date": "2026-11-18", "what": "The agent was told."},
    ]
    text = letter(folder, tmp_path, "en", words={"actions": actions, "prevention": ["Two look at each."]})
    assert "Every listing was searched" not in text
    done, to_come = text.split("What prevents it from happening again")
    assert "We are going to end the agency" not in done
    assert "We are going to end the agency" in to_come
    assert "The agent was told" in done


@pytest.mark.parametrize(
    ("what", "intended"),
    [
        ("The manager will check each listing.", True), ("Removed; the buyer will get a refund.", False),
        ("将删除该选项。", True), ("我们删除了将要下架的选项。", False), ("召开会议，全员学习规则。", False),
        ("Удалим вариант.", True), ("Вариант удалён.", False), ("Se eliminará la opción.", True),
        ("Retiramos el anuncio.", False), ("Both listings were removed.", False),
    ],
)  # fmt: skip
def test_what_is_still_intended(what: str, intended: bool) -> None:
    assert is_intended(what) is intended
