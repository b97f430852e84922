"""What sentences say in wordings that no pattern knows is heard; it is never certain. No text here was learnt."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.reading import fields_of
from appealgen.evidence.documents.fields.sayings import said
from appealgen.evidence.documents.learned import sentences
from appealgen.evidence.documents.model import CERTAIN
from appealgen.evidence.documents.opening.words import open_text

LETTERS = [
    ("brand_authorization", "recipient", "Tamarin Optics GmbH takes pleasure in naming Olive Lane Trading Ltd as its approved vendor of genuine sunglasses.", "Olive Lane Trading Ltd"),
    ("brand_authorization", "products", "This letter covers the following goods of ours: rain jackets, wool hats and gloves.", "wool hats"),
    ("brand_authorization", "valid_until", "This permission, granted on 3 March 2026, comes to an end on 2 March 2028 unless renewed.", "2028-03-02"),
    ("brand_authorization", "territory", "This permission is limited to the territory of Norway, Denmark and Iceland. It may be withdrawn.", "Norway, Denmark and Iceland"),
    ("lease", "valid_from", "El arriendo se inicia el 5 de abril de 2026 y concluirá el 4 de abril de 2029.", "2026-04-05"),
    ("lease", "valid_until", "El arriendo se inicia el 5 de abril de 2026 y concluirá el 4 de abril de 2029.", "2029-04-04"),
    ("lease", "valid_until", "Помещение сдаётся в аренду на срок с 1 мая 2026 г. по 30 апреля 2027 г. включительно.", "2027-04-30"),
    ("brand_authorization", "products", "ООО «Кедр» вправе продавать следующие изделия: скатерти льняные, салфетки и фартуки.", "салфетки"),
    ("lease", "valid_until", "双方约定租期由2026年5月1日起至2029年4月30日止，期满另议。", "2029-04-30"),
    ("brand_authorization", "products", "现许可该店经营我司品牌的下列商品：雨伞、雨衣、雨靴。", "雨衣"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "field", "text", "value"), LETTERS)
def test_it_is_heard(kind: str, field: str, text: str, value: str) -> None:
    page = Labelled(open_text(text.encode(), "text").pages[0])
    told = [one for one in said(kind, page, True) if one.field == field]
    assert value in [one.value for one in told]
    assert all(one.certainty < CERTAIN for one in told)


@pytest.mark.parametrize(
    "text",
    [
        "The trade mark was filed on 3 March 2019 and entered on 9 July 2020.",
        "La marca fue inscrita el 3 de marzo de 2019 en el registro.",
        "Товарный знак внесён в реестр 3 марта 2019 г.",
        "该商标于2019年3月3日获准注册。",
    ],
)
def test_another_day_is_none_of_the_papers_own(text: str) -> None:
    page = Labelled(open_text(text.encode(), "text").pages[0])
    assert [one.value for one in said("brand_authorization", page, True) if one.field.startswith("valid")] == []


def test_what_a_pattern_took_is_doubted_where_all_is_heard_otherwise() -> None:
    text = "Tamarin Optics GmbH, owner of the trademark TAMARIN, hereby authorizes the company named above to sell.\nWe confirm that Olive Lane Ltd is authorised to resell TAMARIN sunglasses.\n"
    pages = open_text(text.encode(), "text").pages
    told = [one for one in fields_of("brand_authorization", pages, True) if one.name == "recipient"]
    assert [one.value for one in told][:1] == ["Olive Lane Ltd"]


def test_a_name_a_quotation_and_a_day_are_one_word_each() -> None:
    text = "We, Oak & Ash Trading Co., Ltd., let ООО «Белый кот» use “Oakash” from 4 May 2026."
    told = sentences.tokens(text, [(one.start, one.end) for one in dates(text)])
    kinds = {text[one.start : one.end]: one.kind for one in told if one.kind}
    assert kinds == {
        "Oak & Ash Trading Co., Ltd.": "<firm>",
        "ООО «Белый кот»": "<firm>",
        "“Oakash”": "<quoted>",
        "4 May 2026": "<day>",
    }


def test_no_name_goes_beyond_the_end_of_a_short_line() -> None:
    text = "AUTORIZA A Olivar Norte, S.L."
    joined = [one.text for one in sentences.tokens(text, []) if one.kind]
    parted = [one.text for one in sentences.tokens(text, [], [text.index("Olivar")]) if one.kind]
    assert joined == [text]
    assert parted[-1] == "Olivar Norte, S.L."


def test_nothing_is_heard_of_nothing() -> None:
    assert sentences.told([]) == []
