"""Whom a Russian register's page is about, where no label stands at the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evidence.documents.papers.reading import kept, read

HEAD = "ВЫПИСКА\nиз Единого государственного реестра\n"
NUMBERS = "\nОГРН\t1207793604215\nДата внесения записи\t23 июня 2020 г.\nРегистрирующий орган\tМежрайонная ИФНС России № 46 по г. Москве\nДокумент подписан усиленной квалифицированной электронной подписью\n"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "Настоящая выписка содержит сведения об индивидуальном предпринимателе\nЛАПТЕВ ИГОРЬ ВАЛЕНТИНОВИЧ",
            "ЛАПТЕВ ИГОРЬ ВАЛЕНТИНОВИЧ",
        ),
        (
            "внесена запись в отношении индивидуального предпринимателя Лаптева Игоря Валентиновича",
            "Лаптева Игоря Валентиновича",
        ),
        (
            'содержит сведения о юридическом лице\nОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ\n"ЧИСТЫЙ ВОЗДУХ"',
            'ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "ЧИСТЫЙ ВОЗДУХ"',
        ),
        (
            "Настоящим подтверждается, что внесена запись\nЛаптев Игорь Валентинович\n(фамилия, имя, отчество)",
            "Лаптев Игорь Валентинович",
        ),
        (
            "Полное наименование\tОбщество с ограниченной ответственностью\n\t«Чистый Воздух»",
            "Общество с ограниченной ответственностью «Чистый Воздух»",
        ),
    ],
)
def test_a_registers_page_names_its_holder(tmp_path: Path, words: str, name: str) -> None:
    document = read(kept(tmp_path, "page.txt", (HEAD + words + NUMBERS).encode()))
    holder = document.get("holder")
    assert holder is not None
    assert (holder.value, holder.certain) == (name, True)


def test_an_office_with_its_number_is_the_issuer(tmp_path: Path) -> None:
    document = read(kept(tmp_path, "page.txt", (HEAD + NUMBERS).encode()))
    issuer = document.get("issuer")
    assert issuer is not None
    assert issuer.value == "Межрайонная ИФНС России № 46 по г. Москве"


def test_a_line_without_a_name_below_names_nobody(tmp_path: Path) -> None:
    words = "содержит сведения о юридическом лице\nпо состоянию на 7 августа 2025 г."
    document = read(kept(tmp_path, "page.txt", (HEAD + words + NUMBERS).encode()))
    assert not any(field.certain for field in document.all("holder"))
