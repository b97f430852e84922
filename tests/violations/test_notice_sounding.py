"""Which violation a notice is about is heard where no list of words names it; threats, rules and phishing name none."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.learned.hearing import PLACES
from appealgen.evidence.documents.model import NoticeFacts
from appealgen.evidence.documents.notices.read import read_notice
from appealgen.evidence.documents.notices.sounding import Named
from appealgen.violations.account_closure.reasons import SOUNDS, WEIGHTS, sounding
from appealgen.violations.catalog import HERE, NAMED_IN_NOTICES, NAMES

UNHEARD = {name: Named(one.patterns) for name, one in NAMED_IN_NOTICES.items()}


def named(facts: NoticeFacts) -> set[str]:
    return {field.value for field in facts.fields if field.name == "violation"}


HEARD = [
    ("image_theft", "Case 7711, item 1005001234567890, 2 points. The man who stood behind the camera wrote to us: he made these "
     "shots for a different shop and nobody asked him."),
    ("image_theft", "编号 7712，商品1005001234567891，扣2分。举报人交来拍摄花絮和底片，主图所用素材并非贵方所拍。"),
    ("sku_cheating", "Решение № 7713, товар 1005001234567892, 2 балла. "
     "Кто берёт самое дешёвое, получает шнур, а на странице продаётся чайник."),
    ("sku_cheating", "Caso 7714, artículo 1005001234567893, 2 puntos. "
     "Lo más barato de la lista es una tapa; lo que se anuncia es la olla."),
    ("store_association", "Case 7715, 2 points for your store 1101234567. The same device, wallet and registration data "
     "stand behind a merchant whom we removed in March."),
]  # fmt: skip


@pytest.mark.parametrize(("violation", "text"), HEARD)
def test_what_no_list_names_is_heard(violation: str, text: str) -> None:
    assert named(read_notice(text, UNHEARD)) == set()
    assert named(read_notice(text, NAMED_IN_NOTICES)) == {violation}


NONE = [
    "If you do it again, your account will be shut for good. Case 7716, 2 points, item 1005001234567894.",
    "Your shop sleeps for 14 days after 24 points and opens again on 4 May 2026. Case 7717.",
    "Rules for pictures, points and appeals: show only photographs that you have taken yourself, and keep the originals.",
    "Your account is locked forever! Case 7718, points 48, appeal now: type your password and card number at http://a.example/login",
    "Покупатель открыл спор по заказу 8140001234567890: на фото был другой оттенок. Дело 7719, ответьте за 5 дней.",
    "双11报名开始，图片须为自行拍摄。编号 7720，扣分规则见下。",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_threats_frozen_stores_rules_phishing_and_disputes_name_none(text: str) -> None:
    facts = read_notice(text, NAMED_IN_NOTICES)
    assert not {field.value for field in facts.fields if field.name == "violation" and field.certainty >= 0.8}


def test_each_room_holds_its_own_weights() -> None:
    for name in NAMES:
        assert (HERE / name / "named.bin").stat().st_size == PLACES
    assert WEIGHTS.stat().st_size == PLACES * len(SOUNDS)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("safety", "Parts of the rattle come off and a child may choke on them."),
        ("restricted_goods", "В карточке под видом инструмента предлагались ножи и патроны."),
        ("identity", "视频核验中的人与身份证上的人不是同一个。"),
        ("other", "Cobró cientos de pedidos y los paquetes llegaron vacíos a los compradores."),
    ],
)
def test_a_reason_is_heard(reason: str, words: str) -> None:
    assert sounding(words) == (reason,)


def test_a_word_that_was_mistyped_is_no_reason() -> None:
    assert sounding("counterfit") == ()


def test_an_invoice_is_no_notice_whatever_it_sounds_like() -> None:
    invoice = (
        "Invoice No.: TF-3307\nDate: 2026-07-22\nSeller: Tianfeng Electronics\nBill to: Jo Sample\n"
        "W10-BK\tSmart watch W10 black\t150\t11.50\t1725.00\nW10-ST\tStrap only\t100\t1.15\t115.00\nTotal\t1840.00"
    )
    facts = read_notice(invoice, NAMED_IN_NOTICES)
    assert not facts.speaks
    assert named(facts) == set()
