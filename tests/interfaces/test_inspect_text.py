"""What `inspect` and `doctor` print for people: labels and values in their language, JSON untouched."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import appealgen
from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.interfaces.cli.inspect_text import told
from tests.interfaces.calling import SAMPLES, run

PHOTO: dict[str, Any] = {
    "file": "a.jpg", "kind": "photo", "format": "JPEG", "width": 4, "height": 3, "camera": "C", "taken": "2026-10-03",
    "software": "S", "private": ["place"], "marks": [{"box": [1, 2, 3, 4], "grade": "sure", "text": "x"}],
    "editing": {"verdict": "edited", "signs": [{"name": "software", "words": "an editor: S"}]},
    "orientation": 6, "frames": 2, "bytes": 5, "sha256": "0", "plain": True,
}  # fmt: skip
PAPER: dict[str, Any] = {
    "file": "b.pdf", "kind": "invoice", "format": "pdf", "pages": 2, "read": "ocr", "text": "one\ntwo", "not_read": [2],
    "fields": [{"name": "issuer", "value": "Firm", "certainty": 0.9, "page": 1, "box": None},
               {"name": "window", "value": {"days": 7, "working": True}, "certainty": 0.9, "page": None, "box": None}],
    "signs": [{"name": "seal", "detail": "", "page": 1, "box": None}], "private": ["phone"],
}  # fmt: skip
GONE = {"file": "c.jpg", "kind": "other", "error": "It is not there", "reason": "missing"}
SHARED = [{"box": [0.1, 0.2, 0.3, 0.4], "grade": "suspected", "files": [0, 1]}]


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_every_key_has_a_label(language: str) -> None:
    data = {"files": [PHOTO, PAPER, GONE], "shared_marks": SHARED, "distinct": [[0, 1], [2]]}
    lines = list(told(data, Words(language)))
    assert lines[0] == "a.jpg" and "a.jpg, b.pdf" in lines[-1]
    assert not [line for line in lines if re.search(r"\b(sha256|not_read|shared_marks|camera_stamp|reason)\b", line)]
    if language == "zh":
        labels = [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "]
        assert {label for label in labels if label.isascii()} == {"EXIF", "SHA-256"}


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_each_sign_of_a_paper_has_words(language: str) -> None:
    source = "".join(path.read_text("utf-8") for path in Path(appealgen.__file__).parent.rglob("evidence/**/*.py"))
    names = set(re.findall(r'DocumentSign\(\s*"([a-z_]+)"', source))
    assert len(names) > 10
    words = Words(language)
    assert [name for name in sorted(names) if not words.or_else(f"seen/{name}", "")] == []


def test_labels_are_chinese_where_chinese_is_asked_for(cache: Path) -> None:
    photo = run(cache, "inspect", SAMPLES / "place-in-photo" / "photos" / "IMG_2041.JPG", "--ui-language", "zh").stdout
    assert "拍摄地点" in photo and "verdict" not in photo and "camera" not in photo
    assert "缓存" in run(cache, "doctor", "--ui-language", "zh").stdout
