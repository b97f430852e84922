"""`inspect` and `compare`: what a file is, and whether one was made from another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.evidence.photos import raws
from tests.interfaces.calling import SAMPLES, run


def test_inspect_a_raw_file(cache: Path, tmp_path: Path) -> None:
    whole, empty = tmp_path / "A.DNG", tmp_path / "B.DNG"
    whole.write_bytes(raws.dng(raws.preview(), place=True))
    empty.write_bytes(raws.dng(b"no preview"))
    one, other = json.loads(run(cache, "inspect", whole, empty, "--format", "json").stdout)["files"]
    assert (one["kind"], one["format"], one["camera"], one["private"]) == ("photo", "DNG", "Canon EOS R6", ["place"])
    assert (one["taken"], one["editing"]) == ("2026-10-03T14:03:21.52", {"verdict": "clean", "signs": []})
    assert (other["kind"], other["reason"]) == ("photo", "damaged")


def test_inspect_and_compare(cache: Path) -> None:
    photos = SAMPLES / "set-is-crops" / "photos"
    data = json.loads(run(cache, "inspect", *sorted(photos.glob("*.JPG")), "--format", "json").stdout)
    assert data["files"][0]["camera"] == "Appealgen Sample Camera"
    assert data["distinct"] == [[0, 2, 3], [1]]
    notice = json.loads(run(cache, "inspect", SAMPLES / "good" / "notice.txt", "--format", "json").stdout)["files"][0]
    fields = {field["name"]: field["value"] for field in notice["fields"]}
    assert (notice["kind"], fields["number"], fields["items"]) == ("notice", "AE2026111700421", ["1005006543219876"])
    crop = SAMPLES / "good" / "disputed" / "main.jpg"
    told = json.loads(run(cache, "compare", photos / "IMG_2041.JPG", crop, "--format", "json").stdout)
    assert told["verdict"] == "same"
    assert told["visible"] == pytest.approx(0.6, abs=0.02)


def test_place_is_never_printed(cache: Path) -> None:
    told = run(cache, "inspect", SAMPLES / "place-in-photo" / "photos" / "IMG_2041.JPG", "--format", "json").stdout
    assert "place" in json.loads(told)["files"][0]["private"]
    assert "0.12" not in told
    assert "7, 12" not in told


def test_pairs_that_are_none_get_a_line_each(cache: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    lines = [b'{"original": "\xff"}', b"[" * 100_000, b'{"original": 1, "disputed": null}', b"7"]
    file.write_bytes(b"\n".join(lines))
    told = run(cache, "compare", "--pairs", file)
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert told.returncode == 0
    assert [answer["error"].partition(":")[0] for answer in answers] == [f"line {n}" for n in range(1, 5)]
    keys = {"verdict", "score", "outline", "visible", "changes", "error"}
    assert all(keys <= answer.keys() for answer in answers)


def test_a_text_with_a_link_is_no_notice(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("http://www.w3.org/2000/svg")
    (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    told = json.loads(run(cache, "inspect", tmp_path / "a.txt", tmp_path / "a.svg", "--format", "json").stdout)
    assert [one["kind"] for one in told["files"]] == ["other", "other"]
    assert told["files"][0]["fields"] == []


def test_a_copy_shares_no_mark(cache: Path, tmp_path: Path) -> None:
    photos = sorted((SAMPLES / "good" / "photos").glob("*.JPG"))
    copy = tmp_path / "copy.JPG"
    copy.write_bytes(photos[0].read_bytes())
    data = json.loads(run(cache, "inspect", *photos, copy, "--format", "json").stdout)
    assert (data["distinct"], data["shared_marks"]) == ([[0, 4], [1], [2], [3]], [])
