"""The e-mail's HTML on a narrow screen: nothing runs off it, and no number is broken in the middle."""

from __future__ import annotations

import re

from appealgen.rendering.email import to_page

from . import example_facts


def cells(page: str) -> dict[str, str]:
    """By the words of each cell, its style."""
    found = re.findall(r'<t[dh] style="([^"]*)"[^>]*>(.*?)</t[dh]>', page)
    return {re.sub(r"<[^>]*>", "", words): style for style, words in found}


def test_numbers_in_a_table_stay_whole_and_sums_may_break() -> None:
    letter = example_facts.letter()
    style = cells(to_page(letter))
    for whole in ("1200\u00a0×\u00a0800", "21 October 2026", "Against the original"):
        assert "word-break:keep-all" in style[whole], whole
    *_, item = re.findall(r'<td style="([^"]*)">1005006543219876</td>', to_page(letter))  # the head box comes first
    assert "keep-all" in item and "break-word" not in item
    assert "break-word" in style[letter.exhibits[0].sha256]


def test_a_wide_table_scrolls_and_the_letter_keeps_to_the_screen() -> None:
    page = to_page(example_facts.letter())
    tables = re.findall(r'(<div style="overflow-x:auto[^>]*>)?<table style="([^"]*)"><colgroup>', page)
    assert {bool(around) for around, style in tables if "margin" not in style} == {True}  # the cards have a margin
    assert [style for _, style in tables if "min-width:600px" in style] != []
    assert 'name="viewport"' in page
    outer = page[page.index('<table role="presentation"') : page.index("<h1")]
    assert "table-layout:fixed" in outer and "overflow-wrap:break-word" in outer


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_a_dark_mail_program_leaves_it_readable() -> None:
    """Some drop what the body says and put the mail on their own dark ground: the letter brings its ground along."""
    page = to_page(example_facts.letter(draft=True), ["Part 1 of 2"])
    inside = page[page.index('<table role="presentation"') :]
    ground = re.search(r"<td style=\"[^\"]*background-color:(#\w{6})", inside)
    assert ground and 'name="color-scheme" content="light"' in page
    grounds = [ground[1], *re.findall(r"<table style=\"[^\"]*background-color:(#\w{6})", inside)]
    inks = set(re.findall(r"[\";]color:(#\w{6})", inside))
    assert len(inks) >= 4 and len(grounds) >= 2
    assert min(contrast(ink, under) for ink in inks for under in grounds) >= 4.5
