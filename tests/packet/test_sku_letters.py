"""The letter against SKU cheating in each of its languages: both grounds, nothing left of another language, two pages."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import check
from tests.facts import looking
from tests.languages import LANGUAGES

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "sku_cheating"
SAID = {
    "en": ("withdraw the finding", "How it came about"),
    "zh": ("请求撤销", "成因"), "ru": ("Просим отменить", "Как это произошло"),
    "es": ("se anule la decisión", "Cómo se produjo"),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_grounds_in_each_language(language: str) -> None:
    for case, words in zip(("good-lengths", "corrected-strap"), SAID[language], strict=True):
        checked = check(SAMPLES / case, looking())
        packet = build(checked, words=Words("en"), languages=(language,), forms=("pdf",))
        pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(packet.files["letter.pdf"])]
        whole = " ".join(pages)
        assert words in " ".join(whole.split())
        exhibit = next(
            n for n, page in enumerate(pages) if re.match(r"(Exhibit|附件|Приложение|Anexo) A", page.strip())
        )
        assert exhibit <= 2
        if language != "en":
            assert not re.search(r"\b(?:Exhibit|Request|Proves|Look at|Dear)\b", whole)


def test_no_last_item_stands_alone_on_the_next_page() -> None:
    packet = build(check(SAMPLES / "corrected-strap", looking()), words=Words("en"), languages=("es",), forms=("pdf",))
    first, second, *_ = pypdfium2.PdfDocument(packet.files["letter.pdf"])
    assert "Cada SKU tiene un nombre" in " ".join(first.get_textpage().get_text_bounded().split())
    assert second.get_textpage().get_text_bounded().lstrip().startswith("Todos los SKU cuestan")
