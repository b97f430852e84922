"""Reports for CI name no person, and what blocks comes first."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.interfaces.calling import SAMPLES, run


def test_reports_for_ci_mask_persons(cache: Path) -> None:
    junit = run(cache, "check", SAMPLES / "bad-files", "--format", "junit").stdout
    suite = ET.fromstring(junit.split("\n", 1)[1])
    assert suite.find("testsuite/testcase/failure") is not None
    github = run(cache, "check", SAMPLES / "bad-files", "--format", "github").stdout
    assert github.startswith("::error file=")
    for private in ("Lin Example", "harbourlane", "1102345678"):
        assert private not in junit + github


def test_a_short_name_is_masked_as_a_word(cache: Path, tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "bad-files", case)
    file = case / "case.yaml"
    file.write_text(file.read_text().replace("owner: Lin Example", "owner: [is, 林]").replace("IMG_2045", "is 林"))
    told = run(cache, "check", case, "--format", "junit", "--ui-language", "en").stdout
    assert "The file is empty" not in told
    assert "This" in told
    assert "photos/••• 林.JPG" in told
    assert "harbourlane" not in told


def test_github_shows_ten_and_the_summary_all(cache: Path, tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "case.yaml").write_text("a: b\n")
    cases = sorted(tmp_path.iterdir())
    summary = tmp_path / "summary.md"
    told = run(cache, "check", *cases, "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert told.stdout.count("::error") == 10
    assert "more annotations" in told.stderr
    assert all(f"| {case} | unreadable" in summary.read_text() for case in cases)
    nowhere = str(tmp_path / "no folder" / "summary.md")
    told = run(cache, "check", SAMPLES / "good", "--format", "github", GITHUB_STEP_SUMMARY=nowhere)
    assert told.returncode == 0
    assert nowhere in told.stderr
