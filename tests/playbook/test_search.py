"""The search as Python reckons it; the browser's is held to the same table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from appealgen.playbook.places import shipped
from appealgen.playbook.search.features import Synonyms, features, near, normal
from appealgen.playbook.search.index import Index
from appealgen.playbook.search.synonyms import read_synonyms
from tests.playbook.search_cases import FOUND


def built(site: Path) -> Index:
    """The index that the browser loads."""
    text = (site / "assets" / "playbook" / "index.js").read_text(encoding="utf-8")
    told = json.loads(text.removeprefix("window.playbookIndex=").removesuffix(";\n"))
    pages = tuple((url, title, reply) for url, title, reply in told["pages"])
    return Index(pages, told["postings"], told["bias"], Synonyms(told["exact"], told["begin"], told["within"]))


@pytest.mark.parametrize(("query", "situation"), FOUND)
def test_sentences_find_their_script(query: str, situation: str, site: Path) -> None:
    assert built(site).find(query)[0][0] == f"scripts/{situation}.html"


def test_features() -> None:
    known = Synonyms({"por que": (1,)}, {"paque": (2,)}, {"包裹": (2,)})
    assert normal("Ünïcode ＡＢ") == "unicode ab"
    assert set(features("¿Por qué? Paquetes", known)) == {"por", "que", "paquetes", "paque-", "#1", "#2"}
    assert set(features("我的包裹", known)) == {"我", "的", "包", "裹", "我的", "的包", "包裹", "#2"}


@pytest.mark.parametrize("word", ["recieve", "receve", "reeceive", "receixe", "receives", "eceive"])
def test_a_slip_away(word: str) -> None:
    assert near(word, "receive")
    assert near("receive", word)


def test_two_slips_away() -> None:
    assert not near("recvxie", "receive")
    assert not near("receive", "receive")


def test_the_synonyms_that_came_along_are_read() -> None:
    synonyms = read_synonyms(shipped())
    assert synonyms.begin["посыл"] == synonyms.begin["paquete"] == synonyms.within["包裹"]
