"""Many pairs at once: each answered in its place, on one core or on all, and whatever does not open is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from appealgen.evidence import pairs
from appealgen.evidence.photos.model import Match


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pairs")
    for name in ("coffee", "chelsea"):
        Image.fromarray(getattr(data, name)()).save(folder / f"{name}.jpg", quality=80)
    (folder / "note.jpg").write_text("no picture")
    return [folder / "coffee.jpg", folder / "chelsea.jpg", folder / "note.jpg"]


def told(answers: list[Match | pairs.NotOpened]) -> list[str]:
    return [answer.verdict if isinstance(answer, Match) else answer.file.name for answer in answers]


def test_each_pair_is_answered_in_its_place(files: list[Path], tmp_path: Path) -> None:
    coffee, chelsea, note = files
    asked = [(coffee, coffee), (coffee, note), (coffee, chelsea), (coffee, coffee.with_name("gone.jpg"))]
    expected = ["same", "note.jpg", "different", "gone.jpg"]
    assert told(list(pairs.answers(asked, tmp_path))) == expected
    assert told(list(pairs.answers(asked, tmp_path))) == expected  # kept


def test_all_cores_answer_in_the_same_order(files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pairs, "FEW", 2)
    monkeypatch.setattr(pairs.os, "sched_getaffinity", lambda process: {0, 1}, raising=False)
    coffee, chelsea, note = files
    asked = [(coffee, coffee), (coffee, note), (chelsea, chelsea), (note, coffee)]
    assert told(list(pairs.answers(asked, None))) == ["same", "note.jpg", "same", "note.jpg"]
