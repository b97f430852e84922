"""`appealgen find` as a person and a machine call it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from PIL import Image

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "image_theft"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("library") / "照片"
    shutil.copytree(SAMPLES / "two-pictures" / "photos", root / "shoot [1]")
    shutil.copy(SAMPLES / "good" / "photos" / "IMG_2041.JPG", root / "another name.jpg")
    (root / "shoot [1]" / "IMG_2041.DNG").write_bytes(b"II*\0 made up")
    (root / "broken.jpg").write_bytes(b"\xff\xd8 no picture")
    return root


def run(cache: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "appealgen", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "APPEALGEN_CACHE": str(cache), "LC_ALL": "C.UTF-8"},
    )  # fmt: skip


TEAPOT = SAMPLES / "two-pictures" / "disputed" / "main.jpg"
SPEAKER = SAMPLES / "two-pictures" / "disputed" / "speaker.jpg"


def test_json(cache: Path, library: Path, tmp_path: Path) -> None:
    told = run(cache, "find", TEAPOT, SPEAKER, tmp_path / "none.jpg", "--in", library, "--format", "json")
    assert told.returncode == 0, told.stderr
    data = json.loads(told.stdout)
    assert data["library"] == {"photos": 9, "unreadable": 1, "skipped": 1, "unread_folders": []}
    teapot, speaker, missing = data["pictures"]
    assert set(teapot) == {"picture", "source", "candidates", "set", "raw", "error"}
    assert set(teapot["source"]) == {"file", "verdict", "score", "visible", "changes"}
    assert teapot["source"]["verdict"] == "same"
    assert Path(speaker["source"]["file"]).name == "IMG_3310.JPG"
    assert {Path(file).name for file in speaker["set"]} == {"IMG_3311.JPG", "IMG_3312.JPG", "IMG_3313.JPG"}
    assert missing["source"] is None
    assert missing["error"]


def test_what_is_not_there_is_not_found(cache: Path, tmp_path: Path, library: Path) -> None:
    (tmp_path / "other").mkdir()
    shutil.copy(library / "shoot [1]" / "IMG_3311.JPG", tmp_path / "other")
    told = run(cache, "find", TEAPOT, "--in", tmp_path / "other", "--format", "json")
    assert told.returncode == 0
    assert json.loads(told.stdout)["pictures"][0]["source"] is None
    text = run(cache, "find", TEAPOT, "--in", tmp_path / "other", "--no-cache")
    assert "No source was found" in text.stdout


def test_a_folder_that_is_not_there(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "find", TEAPOT, "--in", tmp_path / "nowhere")
    assert told.returncode == 2
    assert "nowhere" in told.stderr
    assert "Traceback" not in told.stderr


def test_write_makes_a_case_that_check_reads(cache: Path, library: Path, tmp_path: Path) -> None:
    case = tmp_path / "case"
    told = run(cache, "find", TEAPOT, SPEAKER, "--in", library / "shoot [1]", "--write", case)
    assert told.returncode == 0, told.stderr
    first, second = yaml.safe_load((case / "case.yaml").read_text(encoding="utf-8"))["evidence"]["pictures"]
    assert first["original"] == {"file": "photos/IMG_2041.JPG", "raw": "photos/IMG_2041.DNG"}
    assert second["original"] == "photos/IMG_3310.JPG"
    assert len(first["set"]) == len(second["set"]) == 3
    assert first["disputed"][0]["pictures"] == ["disputed/main.jpg"]
    for name in ("IMG_2041.JPG", "IMG_3310.JPG"):
        assert (case / "photos" / name).read_bytes() == (library / "shoot [1]" / name).read_bytes()
    again = run(cache, "find", TEAPOT, "--in", library, "--write", case)
    assert again.returncode == 2
    assert "filled in already" in again.stderr


def test_write_fills_a_new_case_whose_store_is_filled_in(cache: Path, library: Path, tmp_path: Path) -> None:
    case = tmp_path / "case"
    run(cache, "new", "image-theft", case, "--ui-language", "zh")
    file = case / "case.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("date:\n", "date: 2026-11-20\n", 1), encoding="utf-8")
    shutil.copy(SPEAKER, case / "disputed" / "theirs.jpg")
    told = run(cache, "find", case / "disputed" / "theirs.jpg", "--in", library, "--write", file)
    assert told.returncode == 0, told.stderr
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert str(data["date"]) == "2026-11-20"
    assert data["evidence"]["disputed"][0]["pictures"] == ["disputed/theirs.jpg"]


def test_write_never_overwrites_a_file(cache: Path, library: Path, tmp_path: Path) -> None:
    case = tmp_path / "case"
    run(cache, "new", "image-theft", case)
    (case / "photos" / "IMG_3310.JPG").write_text("mine")
    before = (case / "case.yaml").read_bytes()
    told = run(cache, "find", SPEAKER, "--in", library, "--write", case)
    assert told.returncode == 2
    assert (case / "photos" / "IMG_3310.JPG").read_text() == "mine"
    assert (case / "case.yaml").read_bytes() == before
    assert sorted(path.name for path in (case / "photos").iterdir()) == ["IMG_3310.JPG"]


def test_the_cache_tells_of_libraries_and_clears_them(cache: Path, library: Path, tmp_path: Path) -> None:
    run(tmp_path / "own", "find", SPEAKER, "--in", library / "shoot [1]")
    assert "libraries" in run(tmp_path / "own", "cache", "show").stdout
    run(tmp_path / "own", "cache", "clear")
    assert not list((tmp_path / "own").rglob("*.sqlite"))


def test_another_photo_that_it_may_as_well_be_is_named(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    original = SAMPLES / "good" / "photos" / "IMG_2041.JPG"
    shutil.copy(original, folder / "IMG_2041.JPG")
    with Image.open(original) as image:
        image.save(folder / "export.jpg", quality=90)
    told = run(cache, "find", TEAPOT, "--in", folder, "--ui-language", "en")
    assert f"  Source    {(folder / 'IMG_2041.JPG').as_posix()}" in told.stdout, told.stdout
    assert f"  Or        {(folder / 'export.jpg').as_posix()}" in told.stdout, told.stdout
