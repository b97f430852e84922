"""Whatever a seller, or who sends him a file, puts into any field of a case: it stays words in every file of the packet."""

from __future__ import annotations

import re
import shutil
from email import message_from_bytes, policy
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import check
from appealgen.packet.report import report_page
from tests.facts import looking
from tests.packet.making import readable, together

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
CASES = (
    "account_closure/good",
    "image_theft/corrected",
    "other/good",
    "sku_cheating/good-colours",
    "store_association/good",
)
HOSTILE = "=1+1|<img src=x onerror=alert(1)></w:t><script>alert(2)</script>{{7*7}}{%p x%}*b*`c`[d](javascript:alert(3))"
NOT_WORDS = (
    "violation", "language", "date", "deadline", "marketplace", "ground", "reasons", "relation", "location", "published",
    "items", "item", "points", "source", "sku", "text", "link", "phone", "email", "reply_to", "id",
)  # fmt: skip
"""What a form of its own is asked of; the rest is free."""


def spoiled(value: Any, folder: Path, key: str = "") -> Any:
    match value:
        case dict():
            return {name: spoiled(one, folder, str(name)) for name, one in value.items()}
        case list():
            return [spoiled(one, folder, key) for one in value]
        case str() if key not in NOT_WORDS and not any(folder.glob(value)) and value != "all":
            return f"{value} {HOSTILE}"
    return value


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.told += [tag, *(name for name, _ in attributes if name.startswith("on"))]
        self.told += [str(value) for name, value in attributes if name in ("href", "src") and "script:" in str(value)]


def tags(page: str) -> list[str]:
    reader = Tags()
    reader.feed(page)
    return reader.told


@pytest.mark.parametrize("sample", CASES)
def test_each_field_stays_words(sample: str, tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / sample, case)
    given = yaml.load((case / "case.yaml").read_text("utf-8"), yaml.BaseLoader)
    (case / "case.yaml").write_text(yaml.dump(spoiled(given, case), allow_unicode=True), "utf-8")
    looker = looking()
    checked = check(case, looker)
    plain = build(check(SAMPLES / sample, looker), words=Words("en"), draft=True)
    made = build(checked, words=Words("en"), draft=True)
    for name, data in made.files.items():
        if name.endswith((".docx", ".pdf")) and "exhibits" not in name:
            assert together("{{7*7}}{%p x%}") in readable(name, data) and "49{" not in readable(name, data), name
        if name.endswith(".html"):
            found, known = tags(data.decode()), tags(plain.files[name].decode())
            assert found.count("script") == known.count("script") and not {"onerror", "javascript:alert(3)"} & set(
                found
            ), name
            assert "src=x" not in re.sub("&lt;.*?&gt;", "", data.decode()), name
    mail = message_from_bytes(made.files["letter.DRAFT.eml"], policy=policy.default)
    body = mail.get_body(("html",))
    assert body is not None
    page = body.get_content()
    assert not {"script", "img", "onerror"} & set(tags(page)) and "javascript:" in page
    assert not re.search(r"href=.?javascript", page)
    seen = report_page(checked, Words("en")).decode()
    assert not {"onerror", "javascript:alert(3)"} & set(tags(seen)) and "<script>alert" not in seen
