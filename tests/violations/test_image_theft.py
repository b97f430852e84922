"""Image theft: what a rule says beyond its own examples."""

from __future__ import annotations

from appealgen.case.words import Words
from appealgen.evidence.photos.model import Change, Match
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found

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
