"""The commands as a person and a machine call them: exit codes, JSON, clear errors, and what is never imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest
import yaml

from appealgen.interfaces.cli import COMMANDS

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "image_theft"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def run(cache: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "appealgen", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "APPEALGEN_CACHE": str(cache), "LC_ALL": "C.UTF-8", **environment},
    )  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(cache: Path, command: str) -> None:
    told = run(cache, command, "--help")
    assert told.returncode == 0
    assert "Example" in told.stdout


def test_version(cache: Path) -> None:
    assert run(cache, "--version").stdout.startswith("appealgen 0.")


@pytest.mark.parametrize(
    ("sample", "code", "verdict"),
    [("good", 0, "ready"), ("original-is-messenger-copy", 0, "weak"), ("bad-files", 1, "blocked")],
)
def test_check(cache: Path, sample: str, code: int, verdict: str) -> None:
    told = run(cache, "check", SAMPLES / sample, "--format", "json")
    data = json.loads(told.stdout)
    assert (told.returncode, data["verdict"]) == (code, verdict)
    keys = {
        "rule",
        "weight",
        "file",
        "page",
        "sheet",
        "cell",
        "box",
        "line",
        "column",
        "seen",
        "expected",
        "mend",
        "message",
    }
    assert all(keys <= set(finding) for finding in data["findings"])
    assert all(finding["line"] for finding in data["findings"])
    assert "Traceback" not in told.stderr


def test_several_cases_and_one_that_cannot_be_read(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "check", SAMPLES / "good", tmp_path / "nowhere", "--format", "json")
    first, second = json.loads(told.stdout)["cases"]
    assert (told.returncode, first["verdict"], set(second)) == (2, "ready", {"case", "error"})


def test_text_tells_what_is_seen_and_how_to_mend(cache: Path) -> None:
    told = run(cache, "check", SAMPLES / "set-is-crops", "--ui-language", "en", "--today", "2026-11-20")
    assert "✗ This photo and photos/IMG_2041.JPG are one frame" in told.stdout
    assert "Mend      Put another photo of the shoot in its place (case.yaml, line" in told.stdout
    assert "4 days are left to the deadline" in told.stderr
    assert "\x1b" not in told.stdout
    chinese = run(cache, "check", SAMPLES / "set-is-crops", LC_ALL="zh_CN.UTF-8")
    assert "换一张同组的照片" in chinese.stdout


def test_expected(cache: Path, tmp_path: Path) -> None:
    assert run(cache, "check", *sorted(SAMPLES.glob("*/")), "--expected").returncode == 0
    case = tmp_path / "case"
    subprocess.run(["cp", "-r", str(SAMPLES / "wrong-product"), str(case)], check=True)
    file = case / "expected.json"
    file.write_text(file.read_text().replace('"blocks"', '"weakens"', 1))
    told = run(cache, "check", case, "--expected")
    assert told.returncode == 1
    assert "-weakens   image_theft/original-is-the-source" in told.stdout
    assert run(cache, "check", case, "--update-expected").returncode == 0
    assert run(cache, "check", case, "--expected").returncode == 0


def test_reports_for_ci_mask_persons(cache: Path) -> None:
    junit = run(cache, "check", SAMPLES / "bad-files", "--format", "junit").stdout
    suite = ET.fromstring(junit.split("\n", 1)[1])
    assert suite.find("testsuite/testcase/failure") is not None
    github = run(cache, "check", SAMPLES / "bad-files", "--format", "github").stdout
    assert github.startswith("::error file=")
    for private in ("Lin Example", "harbourlane", "1102345678"):
        assert private not in junit + github


def test_new_writes_a_case_that_only_lacks_what_must_be_filled_in(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    for language in ("en", "zh"):
        told = run(cache, "new", "image-theft", folder / language, "--ui-language", language)
        assert told.returncode == 0
        text = (folder / language / "case.yaml").read_text(encoding="utf-8")
        assert "store" in yaml.safe_load(text)
        again = run(cache, "check", folder / language)
        assert again.returncode == 2
        assert "store.name" in again.stderr
    assert run(cache, "new", "image_theft", folder / "en").returncode == 2
    assert run(cache, "new", "image-thef", folder / "other").returncode == 2


def test_schema_holds_for_the_samples(cache: Path) -> None:
    schema = json.loads(run(cache, "schema").stdout)
    validator = jsonschema.Draft202012Validator(schema)
    for file in SAMPLES.glob("*/case.yaml"):
        data = json.loads(json.dumps(yaml.safe_load(file.read_text(encoding="utf-8")), default=str))
        assert list(validator.iter_errors(data)) == [], file
    assert list(validator.iter_errors({**data, "unknown": 1}))


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


def test_build_blocks_and_leaves_nothing(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "build", SAMPLES / "wrong-product", "--out", tmp_path / "packet")
    assert (told.returncode, list(tmp_path.iterdir())) == (1, [])


def test_build_and_verify(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "packet"
    assert run(cache, "build", SAMPLES / "good", "--out", out).returncode == 0
    assert run(cache, "verify", out).returncode == 0
    assert run(cache, "verify", out, "--case", SAMPLES / "good").returncode == 0
    assert run(cache, "build", SAMPLES / "good", "--out", out).returncode == 2
    assert run(cache, "build", SAMPLES / "good", "--out", out, "--replace").returncode == 0
    (out / "letter.docx").write_bytes(b"changed")
    told = run(cache, "verify", out, "--ui-language", "en")
    assert told.returncode == 1
    assert "letter.docx was changed by hand" in told.stdout
    assert run(cache, "verify", tmp_path).returncode == 2


@pytest.mark.parametrize("arguments", [("check",), ("chek", "x"), ("explain", "photo/no-watermrk"), ("build", "x")])
def test_wrong_calls(cache: Path, arguments: tuple[str, ...]) -> None:
    told = run(cache, *arguments)
    assert told.returncode == 2
    assert "Traceback" not in told.stderr


def test_explain_and_cache(cache: Path) -> None:
    assert "How to mend it" in run(cache, "explain", "photo/no-watermark").stdout
    assert "photo" in run(cache, "cache", "show").stdout


HEAVY = {"rich", "numpy", "cv2", "PIL", "weasyprint", "docx", "scipy", "imagehash", "jinja2"}


def test_help_and_a_second_check_import_nothing_heavy(cache: Path) -> None:
    run(cache, "check", SAMPLES / "good")
    for arguments in (["--help"], ["check", str(SAMPLES / "good")]):
        code = (
            "import sys, appealgen.interfaces.cli as c\n"
            f"sys.argv = ['appealgen', *{arguments!r}]\n"
            "try:\n    c.main()\nexcept SystemExit: pass\n"
            "print(sorted(m for m in sys.modules if '.' not in m), file=sys.stderr)"
        )
        told = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env={**os.environ, "APPEALGEN_CACHE": str(cache)},
        )
        assert not HEAVY & set(json.loads(told.stderr.splitlines()[-1].replace("'", '"'))), told.stderr
