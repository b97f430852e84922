"""The shipped fonts are what tools/build_fonts.py made, with the characters and the licence that they should have."""

from __future__ import annotations

import hashlib

import pytest
from fontTools.ttLib import TTFont

from appealgen.case import resources
from appealgen.case.glyphs import FONTS

SHA256 = {
    "regular": "1db689033b6f9b3488e7b09e717979cb7111fbb734de45e9e60e02a09d9bd234",
    "bold": "4ba7dfae0c6cecbee900f80c5dd11515c0ca5cb385f9315e8ce626b8c328f339",
    "latin-regular": "2fa2ef48d02b405532c6d86b449be0d1cd8cff741bb364746e4d6aa4825aee6d",
    "latin-bold": "5a192320bce800bbe362489987da61c6a60f31c3033ff7f76c9fafb2c5d591b5",
}


@pytest.mark.parametrize("weight", FONTS)
def test_a_font_is_the_one_that_was_built(weight: str) -> None:
    path = resources.template(FONTS[weight])
    assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA256[weight]
    font = TTFont(path)
    assert "glyf" in font and "fvar" not in font
    family = "Appeal Sans Latin" if weight.startswith("latin") else "Appeal Sans"
    assert font["name"].getDebugName(1) == family
    assert "SIL Open Font License" in font["name"].getDebugName(13)
    assert font["name"].getDebugName(0).startswith(("Copyright", "(c)"))
    assert font["OS/2"].usWeightClass == (700 if weight.endswith("bold") else 400)


@pytest.mark.parametrize("weight", ["regular", "bold"])
def test_the_chinese_font_holds_what_letters_are_written_with(weight: str) -> None:
    held = set(TTFont(resources.template(FONTS[weight]))["cmap"].getBestCmap())
    rows = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    hanzi = "".join(row.decode("gb2312", "ignore") for row in rows)
    assert len(hanzi) == 6763
    assert [c for c in hanzi if ord(c) not in held] == []
    letters = (
        "喆镕堃淼犇彧翀" + "ñ¿¡áéíóúüß" + "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + "“”‘’…—–°€¥№，。：；！？（）、《》"
    )
    assert [c for c in letters if ord(c) not in held] == []


@pytest.mark.parametrize("weight", ["latin-regular", "latin-bold"])
def test_the_other_letters_of_europe_are_in_the_latin_font(weight: str) -> None:
    held = set(TTFont(resources.template(FONTS[weight]))["cmap"].getBestCmap())
    letters = "ąćęłńóśźż ğışçöü čďěňřšťůž őű ăâîșț" + "ЄєІіЇїҐґ әғқңөұүһ ўђјљњћџ" + "άέήίόύώς×" + "ếữọ"
    assert [c for c in letters if ord(c) not in held] == []


@pytest.mark.parametrize("name", ["OFL.txt", "OFL-Latin.txt"])
def test_the_licence_lies_beside_the_fonts(name: str) -> None:
    text = resources.template(f"paper/fonts/{name}").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text and "Copyright" in text
