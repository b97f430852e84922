"""Image theft: what a rule says beyond its own examples."""

from __future__ import annotations

import datetime as dt

import pytest

from appealgen.case.words import Words
from appealgen.evidence.photos.model import Change, Editing, Match, Sign
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found
from appealgen.violations.image_theft.told.about import _moment as told_moment

VIOLATION = VIOLATIONS["image_theft"]
CHECKS = {check.rule.rpartition("/")[2]: check for check in VIOLATION.checks}


def said(rule: str, example: Example) -> set[tuple[str, str]]:
    return {(str(finding.weight), finding.says) for finding in found(CHECKS[rule], VIOLATION, example)}


def shown(*changes: Change) -> Example:
    """A screenshot of 1440 × 3120 pixels with a picture on it that was made from an original of 2000 × 1500."""
    sizes = {"A.JPG": {"width": 2000, "height": 1500}, "d.jpg": {"width": 1440, "height": 3120}}
    return Example(photos=sizes, same={("A.JPG", "d.jpg"): Match("same", 0.98, "features", None, 1.0, changes)})


def test_a_large_screenshot_does_not_make_the_original_small() -> None:
    rule = "original-is-the-better-one"
    assert said(rule, shown(Change("resized", 0.72), Change("border"))) == set()
    assert said(rule, shown(Change("collage"))) == set()
    assert said(rule, shown(Change("resized", 1.3), Change("border"))) == {("weakens", "smaller")}
    assert said(rule, shown()) == {("weakens", "smaller")}


def test_the_american_site_has_numbers_of_its_own() -> None:
    link = {"evidence.disputed.0.link": "https://www.aliexpress.us/item/3256808579117357.html"}
    rule = "every-item-is-answered"
    assert said(rule, Example(changes={**link, "notice.items": ["1005008765432109"]})) == set()
    assert said(rule, Example(changes={**link, "notice.items": ["3256808579117357"]})) == set()
    other = said(rule, Example(changes={**link, "notice.items": ["1005008765432110"]}))
    assert other == {("blocks", "unanswered"), ("blocks", "not-in-notice")}


def test_a_pattern_that_finds_nothing_is_told_as_that_alone() -> None:
    assert said("three-set-photos", Example(changes={"evidence.set": ["X*.JPG"]})) == set()
    assert said("three-set-photos", Example(changes={"evidence.set": ["B.JPG"]})) == {("blocks", "too-few")}


def test_a_share_is_told_alike_wherever_it_stands() -> None:
    crop = Match("same", 0.99, "features", None, 0.6749, (Change("cropped", 0.675),))
    example = Example(same={("A.JPG", "d.jpg"): crop})
    rules = ("original-is-the-source", "original-is-the-better-one")
    told = [one for rule in rules for one in found(CHECKS[rule], VIOLATION, example) if one.facts.get("visible")]
    assert ["67 %" in Words("en").finding(one).seen for one in told] == [True, True]


def test_a_share_that_rounds_to_nothing_is_not_told_as_nothing() -> None:
    assert Words("en").text("photo/no-watermark.suspected.seen", share=0.0023).endswith("less than 1 % of the picture")
    assert "不到 1 %" in Words("zh").text("photo/no-watermark.suspected.seen", share=0.0023)
    assert "0 %" in Words("en").text("photo/no-watermark.suspected.seen", share=0.0)


@pytest.mark.parametrize(
    ("taken", "tells"),
    [
        ("2000-01-01T00:03:21", {"clock-unset"}),
        ("1980-03-02T10:00:00", {"clock-unset"}),
        ("2026-01-02T10:00:00", {"before-listing"}),
    ],
)
def test_the_day_that_clocks_start_on_proves_nothing(taken: str, tells: set[str]) -> None:
    example = Example(changes={"evidence.disputed.0.published": "2026-09-01"}, photos={"A.JPG": {"taken": taken}})
    assert {says for _, says in said("original-is-earlier", example)} == tells


def test_a_clock_that_was_never_set_decides_nothing() -> None:
    soft = Match("same", 0.99, "features", None, 1.0)
    sizes = {"width": 800, "height": 600}
    for taken, decides in (("2000-01-01T00:03:21", False), ("2026-01-02T10:00:00", True)):
        told = {
            "A.JPG": {"taken": taken, "editing": Editing("unsure", ()), **sizes},
            "d.jpg": {**sizes, "sha256": "1" * 64},
        }
        example = Example(
            changes={"evidence.disputed.0.published": "2026-09-01"}, photos=told, same={("A.JPG", "d.jpg"): soft}
        )
        assert (("weakens", "undecided") in said("something-decides", example)) is not decides


def test_the_letter_tells_no_date_of_a_clock_that_was_never_set() -> None:
    assert told_moment("2000-01-01T00:03:21") is None
    assert told_moment("2026-01-02T10:00:00.52+08:00") == dt.datetime(2026, 1, 2, 10)


SCREEN = {"editing": Editing("unsure", (Sign("screenshot", "1080 × 2340", sure=True),))}


def test_a_screenshot_blocks_as_the_original_and_weakens_in_the_set() -> None:
    assert ("blocks", "screen") in said("unedited", Example(photos={"A.JPG": SCREEN}))
    in_the_set = said("unedited", Example(photos={"C.JPG": SCREEN}))
    assert ("weakens", "screenshot") in in_the_set
    assert not any(weight == "blocks" for weight, _ in in_the_set)


def test_strangers_of_one_camera_and_day_only_weaken() -> None:
    kin = {("A.JPG", name): "stranger" for name in ("B.JPG", "C.JPG", "D.JPG")}
    rule = "set-photos-show-the-same-product"
    assert said(rule, Example(kin=kin)) == {("weakens", "strangers-of-one-shoot")}
    later = {"C.JPG": {"taken": "2026-10-21T09:00:00"}}
    assert said(rule, Example(kin=kin, photos=later)) == {("blocks", "strangers")}


def test_a_photo_belongs_to_the_shoot_by_a_photo_between() -> None:
    rule = "set-photos-show-the-same-product"
    above = {("A.JPG", "C.JPG"): "stranger", ("B.JPG", "C.JPG"): "unsure", ("D.JPG", "C.JPG"): "stranger"}
    assert said(rule, Example(kin=above)) == set()
    no_data = {"C.JPG": {"camera": None, "taken": None}}
    assert said(rule, Example(kin=above, photos=no_data)) == {("weakens", "stranger")}
    assert said(rule, Example(kin={**above, ("B.JPG", "C.JPG"): "kin"}, photos=no_data)) == set()


def test_photos_beside_an_original_without_data_are_held_against_each_other() -> None:
    bare = {"A.JPG": {"camera": None, "taken": None}}
    rule = "set-is-of-one-shoot"
    assert said(rule, Example(photos=bare)) == set()
    other = {**bare, "B.JPG": {"camera": "Other Camera 7", "taken": "2027-12-01T09:00:00"}}
    assert said(rule, Example(photos=other)) == {("weakens", "another-camera-in-set")}
    each = {**bare, "B.JPG": {"camera": "Other Camera 7"}, "C.JPG": {"camera": "Other Camera 8"}}
    assert said(rule, Example(photos=each)) == set()
