"""Image theft that happened: the letter shows what was used and what was done, and no original."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from appealgen.case.shape import LANGUAGES
from appealgen.case.words import Words
from appealgen.packet.build import build
from tests.packet.making import SAMPLES, checked, words

ADMITS = {
    "en": "used without the leave",
    "zh": "未经权利人许可使用了该图片",
    "ru": "без разрешения правообладателя",
    "es": "sin permiso de su titular",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_admits_and_shows_no_original(language: str, tmp_path: Path) -> None:
    packet = build(checked("corrected"), words=Words("en"), languages=(language,), forms=("eml",))
    letter = " ".join(words(packet.files["letter.eml"]).split())
    assert ADMITS[language] in letter
    assert not re.search(r"original photo|original de|原图|оригинал снимка", letter)
    assert [name for name in packet.files if name.startswith("exhibits/")] == ["exhibits/A-main.jpg"]


def test_an_original_beside_an_admission_is_told(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    file = case / "case.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "ground: corrected\n", encoding="utf-8")
    found = {(one.rule, one.says) for one in checked(case).findings}
    assert ("image_theft/one-original", "admitted") in found
