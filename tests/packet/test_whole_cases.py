"""Cases as sellers get them wrong: what is found, where, and that nothing is held against them that isn't so."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from appealgen.case.finding import Finding, Weight
from appealgen.evidence.cache import Cache
from appealgen.evidence.looker import Looker
from appealgen.packet.check import check
from appealgen.packet.findings import as_data
from appealgen.violations.catalog import NAMED_IN_NOTICES
from tests import facts

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "image_theft"

Wrong = Callable[..., list[Finding]]


@pytest.fixture(scope="module")
def cache() -> Cache:
    return Cache(facts.folder())


@pytest.fixture
def wrong(tmp_path: Path, cache: Cache) -> Wrong:
    """What is found against the good case after some of its text was replaced."""

    def found(*changes: tuple[str, str], added: str = "") -> list[Finding]:
        case = tmp_path / "case"
        if not case.exists():
            shutil.copytree(SAMPLES / "good", case)
        file = case / "case.yaml"
        text = file.read_text(encoding="utf-8")
        for old, new in changes:
            text, count = re.subn(old, new, text)
            assert count, old
        file.write_text(text + added, encoding="utf-8")
        findings = check(case, Looker(cache, None, NAMED_IN_NOTICES)).findings
        return [finding for finding in findings if finding.weight is not Weight.SUPPORTS]

    return found


def said(findings: list[Finding]) -> list[tuple[str, str, str, str | None]]:
    return [(str(one.weight), one.rule.split("/")[1], one.says, one.place.file) for one in findings]


SET = r"set:\n(    - .*\n)+"
FRAMES = "set-photos-are-different-frames"


def test_a_pattern_that_finds_the_original_too(wrong: Wrong) -> None:
    findings = wrong((SET, "set: photos/*.JPG\n"))
    assert said(findings) == [("blocks", FRAMES, "itself", "photos/IMG_2041.JPG")]
    assert (findings[0].place.line, findings[0].place.column) == (37, 8)


def test_a_copy_shares_all_with_its_original_and_that_is_no_mark(wrong: Wrong, tmp_path: Path) -> None:
    assert said(wrong(("IMG_2043", "IMG_2042"))) == [("blocks", FRAMES, "itself", "photos/IMG_2042.JPG")]
    photos = tmp_path / "case" / "photos"
    with Image.open(photos / "IMG_2041.JPG") as picture:
        picture.save(photos / "copy.jpg", quality=80)
    findings = said(wrong((r"(set:\n    - photos/)IMG_2042.JPG", r"\1copy.jpg")))
    assert ("blocks", FRAMES, "copy", "photos/copy.jpg") in findings
    assert not [finding for finding in findings if finding[1] == "no-watermark"]


def test_a_pattern_without_a_match_is_told_as_that_alone(wrong: Wrong) -> None:
    findings = said(wrong((SET, "set: photos/*.jpeg\n")))
    assert findings == [("blocks", "opens-whole", "no-match", "photos/*.jpeg")]  # one mistake, told once


def test_a_suppliers_photos_need_his_leave(wrong: Wrong) -> None:
    findings = wrong(("relation: self", "relation: supplier"))
    assert said(findings) == [("blocks", "photographer-gave-leave", "supplier", None)]
    assert findings[0].place.line == 33


def test_named_proof_that_is_not_there(wrong: Wrong) -> None:
    findings = wrong(
        ("words:\n", "words:\n  actions: [{date: 2026-11-01, what: Removed, exhibit: gone.pdf}]\n"),
        ("original: photos/IMG_2041.JPG", "original: {file: photos/IMG_2041.JPG, raw: photos/IMG_2041.CR3}"),
        added="mitigation: [{what: A reason, exhibit: photos}]\n",
    )
    assert said(findings) == [
        ("blocks", "papers-can-be-sent", "missing", "gone.pdf"),
        ("blocks", "one-original", "raw-missing", "photos/IMG_2041.CR3"),
        ("blocks", "papers-can-be-sent", "missing", "photos"),
        ("weakens", "grounds-are-not-mixed", "mixed", None),
    ]


def test_a_photographed_paper_tells_its_place_too(wrong: Wrong, tmp_path: Path) -> None:
    wrong()
    shutil.copy(SAMPLES / "place-in-photo" / "photos" / "IMG_2041.JPG", tmp_path / "case" / "leave.jpg")
    findings = said(wrong(("relation: self", "relation: studio, grant: leave.jpg")))
    assert findings == [("blocks", "place-is-chosen", "not-chosen", "leave.jpg")]


def test_a_shared_mark_has_its_box_in_whole_pixels(cache: Cache) -> None:
    from appealgen.case.words import Words

    checked = check(SAMPLES / "set-watermarked", Looker(cache, None, NAMED_IN_NOTICES))
    shared = [one for one in as_data(checked, "case", Words("en"))["findings"] if one["says"] == "shared"]
    assert shared
    for finding in shared:
        x0, y0, x1, y1 = finding["box"]
        assert all(isinstance(side, int) for side in finding["box"])
        assert 0 <= x0 < x1 <= 1600
        assert 0 <= y0 < y1 <= 1200
