"""Names by their key, numbers by their check digits, personal numbers masked."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents import numbers
from appealgen.evidence.documents.fields.money import amounts, currency
from appealgen.evidence.documents.names import compare
from appealgen.evidence.documents.ocr.folding import folded
from appealgen.evidence.documents.private import masked


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Hangzhou Qingyun Trading Co., Ltd.", "HANGZHOU QINGYUN TRADING COMPANY LIMITED", "same"),
        ("Hangzhou Qingyun Trading Co., Ltd.", "Hangzh0u Qingyun Tradlng Co. Ltd", "same"),
        ("Hangzhou Qingyun Trading Co., Ltd.", "Hangzhou Qingyuan Trading Co., Ltd.", "near"),
        ("Brightleaf Outdoor Ltd.", "Brightleat Outdoor Ltd.", "near"),
        ("Hangzhou Qingyun Trading Co., Ltd.", "Hangzhou Qingfeng Trading Co., Ltd.", "other"),
        ("杭州青云贸易有限公司", "杭州青雲贸易有限公司", "near"),
        ("杭州青云贸易有限公司", "杭州青云贸易有限公司 ", "same"),
        ("ООО «Северный ветер»", "Общество с ограниченной ответственностью «Северный Ветер»", "same"),
        ("ООО «Северный ветер»", "Severnyy veter LLC", "near"),
        ("杭州青云贸易有限公司", "Hangzhou Qingyun Maoyi Co., Ltd.", "near"),
        ("张伟", "张强", "other"),
        ("Zhang Wei", "Wei Zhang", "near"),
        ("", "Anybody", "other"),
        ("Verdeval Jardín, S.L.", "VERDEVAL JARDIN S.L.", "same"),
        ("Сергей Чайкин", "Сергеи Чаикин", "near"),
        ("杭州青云贸易有限公司(Hangzhou Qingyun Trading Co., Ltd.)", "Hangzhou Qingyun Trading Co., Ltd.", "same"),
        ("杭州青云贸易有限公司（Hangzhou Qingyun Trading Co., Ltd.）", "杭州青云贸易有限公司", "same"),
        ("Qingyun (Hangzhou) Trading Co., Ltd.", "Qingyun Trading Co., Ltd.", "other"),
        ("上海科梵贸易有限公司", "Shanghai Kefan Trading Co., Ltd.", "near"),
        ("上海科梵贸易有限公司", "Shanghai Xinyi Trading Co., Ltd.", "other"),
        ("义乌市恒拓五金工具有限公司", "Yiwu Hengtuo Hardware Tools Co., Ltd.", "near"),
    ],
)
def test_compare(one: str, other: str, told: str) -> None:
    assert compare(one, other) == told == compare(other, one)


def test_check_digits() -> None:
    assert numbers.is_uscc("91330106MA2CFLDG4X") == (
        numbers.mended_uscc("91330106MA2CFLDG4X") == "91330106MA2CFLDG4X" and numbers.is_uscc("91330106MA2CFLDG4X")
    )
    assert numbers.is_uscc("91350100M000100Y43")  # GB 32100-2015's own example
    assert not numbers.is_uscc("91350100M000100Y44")
    assert numbers.mended_uscc("9135O100M000100Y43") == "91350100M000100Y43"
    assert numbers.is_chinese_id("11010519491231002X") and not numbers.is_chinese_id("110105194912310021")
    assert numbers.is_gtin("4006381333931") and not numbers.is_gtin("4006381333932")
    assert numbers.is_inn("7707083893") and not numbers.is_inn("7707083894")
    assert numbers.is_ogrn("1027700132195") and not numbers.is_ogrn("1027700132196")
    assert numbers.is_nif("A58818501") and numbers.is_nif("12345678Z") and not numbers.is_nif("A58818502")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("身份证号：11010519491231002X", "身份证号：1101…002X"),
        ("Phone: +86 138 0013 8000", "Phone: +861…8000"),
        ("р/с 40702810900000012345", "р/с 4070…2345"),
        ("IBAN ES91 2100 0418 4502 0005 1332", "IBAN ES91…1332"),
        ("Invoice No. 20260314007712, USD 12,345.00", "Invoice No. 20260314007712, USD 12,345.00"),
        ("商品ID 1005006123456789", "商品ID 1005006123456789"),
    ],
)
def test_masked(text: str, told: str) -> None:
    assert masked(text) == told


def test_the_own_phone_may_stand() -> None:
    assert masked("+86 138 0013 8000", keep=("+8613800138000",)) == "+86 138 0013 8000"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.56", "1234.56"),
        ("1.234,56 €", "1234.56"),
        ("12 500,00", "12500.00"),
        ("¥889.20", "889.20"),
        ("1,234", "1234"),
        ("0.5", "0.5"),
    ],
)
def test_amounts(text: str, value: str) -> None:
    assert str(amounts(text)[0].value) == value


def test_currency() -> None:
    assert currency("us $12") == ("USD", 0.95)
    told = currency("$12")
    assert told and told[1] < 0.8


def test_digits_are_mended_only_among_digits() -> None:
    assert folded("l4 March 2O26, Oslo, BL-T20") == "14 March 2026, Oslo, BL-T20"
