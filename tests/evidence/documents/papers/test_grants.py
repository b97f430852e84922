"""Who lets whom, in the sentences of Russian and Spanish letters."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.fields.grants import granted
from appealgen.evidence.documents.names import compare

LETTERS = [
    ("Настоящим ООО «Северный ветер», правообладатель знака NORTHPINE, уполномочиваем ООО «Ромашка» продавать товары.", "ООО «Северный ветер»", "ООО «Ромашка»"),
    ("Настоящим письмом компания Northpine Ltd. подтверждает, что Индивидуальный предприниматель Иванов Иван Иванович является дилером.", None, "Индивидуальный предприниматель Иванов Иван Иванович"),
    ("Правообладатель предоставляет Обществу с ограниченной ответственностью «Ромашка» неисключительное право.", None, "Обществу с ограниченной ответственностью «Ромашка»"),
    ("ООО «Северный ветер» разрешает ИП Петрову Петру Петровичу использование знака NORTHPINE.", "ООО «Северный ветер»", "ИП Петрову Петру Петровичу"),
    ("Настоящее письмо выдано ООО «Ромашка» и подтверждает право продажи товаров NORTHPINE.", None, "ООО «Ромашка»"),
    ("Мы, Northpine Ltd., уполномочиваем компанию Hangzhou Qingyun Trading Co., Ltd. продавать товары.", None, "Hangzhou Qingyun Trading Co., Ltd."),
    ("Northpine Ibérica S.L. concede a la mercantil Comercial Olivar S.L. el derecho de distribución.", "Northpine Ibérica S.L.", "Comercial Olivar S.L."),
    ("La sociedad Northpine Ibérica S.L. certifica que Comercial Olivar S.L. es distribuidor autorizado.", "Northpine Ibérica S.L.", "Comercial Olivar S.L."),
    ("Queda autorizada la empresa Comercial Olivar S.L. a vender los productos.", None, "Comercial Olivar S.L."),
    ("Se otorga a favor de Comercial Olivar S.L. autorización para la venta.", None, "Comercial Olivar S.L."),
    ("Northpine Ibérica S.L. otorga poder a D. Juan Pérez López para usar la marca.", "Northpine Ibérica S.L.", "Juan Pérez López"),
    ("ООО «Серая цапля» в лице генерального директора Образцова П. П. подтверждает, что ИП Примерова Анна Ивановна является дилером.", "ООО «Серая цапля»", "ИП Примерова Анна Ивановна"),
    ("Мы, Pinecrest Brand Holding AG, предоставляем обществу с ограниченной ответственностью «Северный свет» право.", "Pinecrest Brand Holding AG", "обществу с ограниченной ответственностью «Северный свет»"),
    ("Настоящим АО «Сосна» (далее - Правообладатель) наделяет ООО «Северный свет» правом продавать товары.", "АО «Сосна»", "ООО «Северный свет»"),
    ("Право продажи товаров PINECREST на AliExpress принадлежит ООО «Северный свет».", None, "ООО «Северный свет»"),
    ("ООО «Северный свет» вправе реализовывать товары под знаком PINECREST.", None, "ООО «Северный свет»"),
    ("АО «Сосна» не возражает против продажи товаров компанией ООО «Северный свет».", "АО «Сосна»", "ООО «Северный свет»"),
    ("Дилером компании АО «Сосна» на территории РФ является ООО «Северный свет».", None, "ООО «Северный свет»"),
    ("Vendemos productos de calidad a todos los clientes.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "issuer", "grantee"), LETTERS)
def test_who_lets_whom(text: str, issuer: str | None, grantee: str | None) -> None:
    told = {field: text[start:end] for field, start, end in granted(text)}
    assert told.get("grantee") == grantee
    if issuer:
        assert told.get("issuer") == issuer
    else:
        assert told.get("issuer") != grantee or grantee is None


@pytest.mark.parametrize(
    ("one", "other", "sameness"),
    [
        ("ООО «Ромашка»", "Обществу с ограниченной ответственностью «Ромашка»", "same"),
        ("ИП Петров Пётр Петрович", "Индивидуальному предпринимателю Петрову Петру Петровичу", "near"),
        ("Иванова Анна Ивановна", "Ивановой Анне Ивановне", "near"),
        ("Петров Пётр Петрович", "Петров Павел Петрович", "other"),
        ("Иванов Иван", "Иваненко Иван", "other"),
    ],
)
def test_names_in_another_case(one: str, other: str, sameness: str) -> None:
    assert compare(one, other) == sameness


def test_an_endless_word_names_nobody() -> None:
    assert list(granted("壹万亿仟佰拾" * 4000)) == []
