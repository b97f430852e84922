"""Numbers that name a person are cut to their ends; numbers of the case stay whole."""

from __future__ import annotations

import pytest

from appealgen.case.masking import masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("110101199003071233", "1101…1233"),
        ("身份证 11010119900307123X。", "身份证 1101…123X。"),
        ("E12345678", "E1…78"),
        ("6222021234567890123", "6222…0123"),
        ("call +86 574 5550 0133", "call +865…0133"),
        ("13800138000", "1380…8000"),
        ("手机 138 0013 8000", "手机 1380…8000"),
        ("6222 0212 3456 7890 123", "6222…0123"),
        ("Passport No. XDB123456", "Passport No. XD…56"),
        ("паспорт 4510 123456", "паспорт 4510…3456"),
        ("паспорт серия 4510 № 123456", "паспорт серия 4510…3456"),
        ("Passport No.: C4X7K91L2", "Passport No.: C4…L2"),
        ("身份证号码330102199003071231，住址", "身份证号码3301…1231，住址"),
        ("ID card: 330102199003071231", "ID card: 3301…1231"),
        ("银行卡 6013820800123456789", "银行卡 6013…6789"),
        ("СНИЛС 112-233-445 95", "СНИЛС 1122…4595"),
        ("ИНН 500100732259", "ИНН 5001…2259"),
        ("ИНН/КПП продавца: 500100732259", "ИНН/КПП продавца: 5001…2259"),
        ("ИНН 7707083893", "ИНН 7707083893"),
        ("Pasaporte n.º PAB123456", "Pasaporte n.º PA…56"),
        ("Sample Bank, account No. 31926819", "Sample Bank, account No. 31…19"),
        ("Tel. 910 555 177", "Tel. 91…77"),
        ("тел. 8 (495) 555-01-77", "тел. 8495…0177"),
        ("E123456784CHN9003078F2905318<<<<<<<<<<<<<<02", "E123…<<02"),
    ],
)
def test_personal_numbers_are_cut(text: str, shown: str) -> None:
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "1005006543219876",
        "AE2026111700421",
        "SA20261117005",
        "SB-1041",
        "7201845533",
        "2026-11-20",
        "91990000MA0000012F",
        "our account number 1102345678",
        "Hotel 12345678, model TEL-20 123456789",
        "SB-1041 passport holder 120 pcs",
    ],
)
def test_numbers_of_the_case_stay(text: str) -> None:
    assert masked(text) == text


def test_own_phone_stays() -> None:
    assert masked("+86 571 5550 0199", "+8657155500199") == "+86 571 5550 0199"
