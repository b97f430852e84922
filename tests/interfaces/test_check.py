"""`check` as a person and a machine read it."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.interfaces.calling import SAMPLES, run


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


def test_several_cases_each_below_its_name(cache: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "case.yaml").write_text("violation: image_theft\nstore: Secret: Person\n")
    told = run(cache, "check", tmp_path / "one", tmp_path / "two", tmp_path / "none")
    assert [line for line in told.stderr.splitlines() if line.startswith(str(tmp_path))] == [
        str(tmp_path / name) for name in ("one", "two", "none")
    ]
    assert "Secret" in told.stderr
    for form in ("junit", "github"):
        told = run(cache, "check", tmp_path / "one", "--format", form)
        assert "Secret" not in told.stdout + told.stderr
        assert told.returncode == 2


def test_text_tells_what_is_seen_and_how_to_mend(cache: Path) -> None:
    told = run(cache, "check", SAMPLES / "set-is-crops", "--ui-language", "en", "--today", "2026-11-20")
    assert "✗ This photo and photos/IMG_2041.JPG are one frame" in told.stdout
    assert "Mend      Put another photo of the shoot in its place (case.yaml, line" in told.stdout
    assert "4 days are left to the deadline" in told.stderr
    assert "\x1b" not in told.stdout
    chinese = run(cache, "check", SAMPLES / "set-is-crops", LC_ALL="zh_CN.UTF-8")
    assert "换一张同组的照片" in chinese.stdout


def test_what_is_the_same_of_several_files_is_told_once(cache: Path) -> None:
    told = run(cache, "check", SAMPLES / "set-watermarked").stdout
    assert told.count("The same mark stands on several of your photos") == 2  # two marks
    heads = told.split("What speaks for you")[0]
    assert f"{heads.count('✗ ')} things would be refused" in told
    assert all(heads.count(f"photos/IMG_204{number}.JPG") == 2 for number in (2, 3, 4))


def test_expected(cache: Path, tmp_path: Path) -> None:
    assert run(cache, "check", *sorted(SAMPLES.glob("*/")), "--expected").returncode == 0
    case = tmp_path / "case"
    subprocess.run(["cp", "-r", str(SAMPLES / "wrong-product"), str(case)], check=True)
    file = case / "expected.json"
    file.write_text(file.read_text().replace('"blocks"', '"weakens"', 1))
    told = run(cache, "check", case, "--expected")
    assert told.returncode == 1
    assert "-weakens   image_theft/original-is-the-source" in told.stdout
    held = json.loads(run(cache, "check", case, "--expected", "--format", "json").stdout)
    assert not held["as_expected"]
    assert "-weakens   image_theft/original-is-the-source  disputed/main.jpg" in held["difference"]
    github = run(cache, "check", case, tmp_path / "none", "--expected", "--format", "github")
    assert github.returncode == 2
    assert [line.split("title=")[1][:13] for line in github.stdout.splitlines()] == ["expected.json", "There is no c"]
    junit = ET.fromstring(run(cache, "check", case, "--expected", "--format", "junit").stdout.split("\n", 1)[1])
    failure = junit.find("testsuite/testcase/failure")
    assert failure is not None and "original-is-the-source" in str(failure.text)
    file.write_text("{\n")
    broken = run(cache, "check", case, "--expected")
    assert broken.returncode == 1 and "(line 2, column 1)" in broken.stdout and "Error" not in broken.stdout
    assert run(cache, "check", case, "--update-expected").returncode == 0
    assert run(cache, "check", case, "--expected").returncode == 0


def test_no_line_is_wider_than_the_terminal() -> None:
    from appealgen.case.words import UI_LANGUAGES, Words
    from appealgen.interfaces.reports.text import columns, lines
    from tests.packet.making import checked

    seen = checked("set-is-crops")
    for language in UI_LANGUAGES:
        for width in (80, 110):
            told = [part for line in lines(seen, Words(language), width) for part in line.split("\n")]
            assert [line for line in told if columns(line) > width and "  " not in line.strip()] == []
            assert sum("photos/IMG_2043.JPG" in line for line in told) >= 2


def test_a_day_that_is_none_is_told_in_words(cache: Path) -> None:
    told = run(cache, "check", SAMPLES / "good", "--today", "24.11.2026")
    assert told.returncode == 2 and "write year-month-day, such as 2026-11-20" in told.stderr
