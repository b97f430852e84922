"""Every kind of page: found, reachable, readable by all, in light and dark, on a phone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.playbook.search_cases import QUERIES
from tests.playbook.test_search import built

KINDS = ["index.html", "scripts/discount.html", "scripts/all.html", "scripts/in-sale.html", "appeals/sku_cheating.html",
         "training/quiz-basics.html", "training/checklist-first-week.html", "basics.html", "changes.html"]  # fmt: skip

WIDTHS = (1280, 390)
"""Pixels: what a phone shows is not all shown on a desk, so each is judged."""


LIGHT, DARK = {"color_scheme": "light"}, {"color_scheme": "dark"}


@pytest.mark.parametrize(
    ("tab", "language"),
    [(LIGHT, ""), (DARK, "zh/"), *(pytest.param(*one, marks=pytest.mark.slow) for one in ((DARK, ""), (LIGHT, "zh/")))],
    indirect=["tab"],
    ids=["en-light", "zh-dark", "en-dark", "zh-light"],
)
def test_axe_finds_nothing(tab: Any, language: str, site: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python")
    script = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    for page in KINDS:
        tab.goto(f"{site.as_uri()}/{language}{page}")
        tab.evaluate(script)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 844})
            found = tab.evaluate("axe.run()")["violations"]
            assert [(page, width, one["id"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize("language", ["", "zh/"])
def test_no_page_scrolls_sideways_on_a_phone(tab: Any, language: str, base: str) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    for page in KINDS:
        tab.goto(f"{base}/{language}{page}")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390, page


def test_every_page_in_two_clicks(tab: Any, site: Path) -> None:
    links = "[...document.querySelectorAll('a[href]')].map(one => one.href.split('#')[0])"
    tab.goto(f"{site.as_uri()}/index.html")
    first = set(tab.evaluate(links))
    second = set(first)
    for link in sorted(first):
        tab.goto(link)
        second |= set(tab.evaluate(links))
    pages = {one.as_uri() for one in site.rglob("*.html") if one.name != "404.html" and "zh" not in one.parts}
    assert pages <= second


def test_search_in_the_browser_scores_as_python_does(tab: Any, base: str, site: Path) -> None:
    index = built(site)
    tab.goto(f"{base}/index.html")
    tab.keyboard.press("/")
    tab.wait_for_function("!!window.playbook.search")
    for query in QUERIES:
        found = tab.evaluate("query => playbook.search(query).map(one => [one.score, one.page])", query)
        assert [tuple(one) for one in found] == index.scores(query), query


def test_search_by_keyboard(tab: Any, base: str) -> None:
    tab.goto(f"{base}/zh/appeals/other.html")
    tab.keyboard.press("/")
    tab.keyboard.type("能不能再便宜一点")
    tab.wait_for_selector(".pb-results a")
    tab.keyboard.press("ArrowDown")
    assert tab.evaluate("document.activeElement.textContent") == "优惠"
    tab.keyboard.press("Escape")
    assert tab.locator(".pb-results").is_hidden()
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/zh/scripts/discount.html#reply")


def test_from_the_search_one_types_on_and_copies(tab: Any, base: str) -> None:
    """No step between: what is still empty has the focus, and each Enter goes on to the next, the last one copies."""
    tab.goto(f"{base}/index.html")
    tab.keyboard.press("/")
    tab.keyboard.type("can you make it cheaper")
    tab.wait_for_selector(".pb-results a")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/scripts/discount.html#reply")
    for value in ("Anna", "US $2.00"):
        tab.wait_for_selector("input:focus")
        tab.keyboard.type(value)
        tab.keyboard.press("Enter")
    tab.wait_for_function("document.querySelector('.pb-status').textContent == 'Copied.'")
    assert "Anna" in tab.evaluate("navigator.clipboard.readText()")
    assert tab.evaluate("scrollY") == 0


def test_the_sites_name_is_whole_on_a_phone(tab: Any, base: str) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    tab.goto(f"{base}/index.html")
    for name in ("Customer service playbook", "Bright Morning Tools and Garden Supplies: how we answer", "W" * 40):
        inside, shown = tab.evaluate(
            """name => { const one = document.querySelector('.pb-brand span:last-child'); one.textContent = name;
            const range = document.createRange(); range.selectNodeContents(one);
            const told = range.getBoundingClientRect(), box = one.getBoundingClientRect();
            return [told.right <= box.right + 1 && told.bottom <= box.bottom + 3, getComputedStyle(one).textOverflow]; }""",
            name,
        )
        assert (inside, shown) == (True, "clip"), name
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_table_of_four_columns_is_seen_whole_on_a_phone(tab: Any, site: Path) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    tab.goto(f"{site.as_uri()}/basics.html")
    hidden = tab.evaluate(
        """() => { const frame = document.createElement('div'); frame.className = 'pb-wide';
        frame.innerHTML = '<table><tr><th>Sign<th>Colour<th>Name<th>Set it when</tr><tr><td>!<td>purple'
            + '<td>Logistics refund<td>money went back because of the carrier; the buyer may pay later</tr></table>';
        document.querySelector('article').append(frame); return frame.scrollWidth - frame.clientWidth; }"""
    )
    assert hidden == 0


def test_the_other_language_is_the_same_page(tab: Any, base: str) -> None:
    tab.goto(f"{base}/scripts/discount.html")
    tab.locator(".pb-language").click()
    tab.wait_for_url("**/zh/scripts/discount.html")
    tab.locator(".pb-language").click()
    tab.wait_for_url(f"{base}/scripts/discount.html")


def test_light_and_dark_are_kept(tab: Any, base: str) -> None:
    tab.goto(f"{base}/index.html")
    tab.locator(".pb-theme").click()
    tab.goto(f"{base}/changes.html")
    assert tab.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_the_menu_opens_by_keyboard_on_a_phone(tab: Any, site: Path) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    tab.goto(f"{site.as_uri()}/index.html")
    assert tab.locator(".pb-menu:visible").count() == 1
    tab.locator("button.pb-menu").focus()
    tab.keyboard.press("Enter")
    tab.wait_for_function("document.querySelector('.pb-nav a').getBoundingClientRect().left >= 0")


@pytest.mark.parametrize("tab", [{"java_script_enabled": True}, {"java_script_enabled": False}], indirect=True)
def test_a_desk_has_the_list_and_needs_no_menu(tab: Any, site: Path) -> None:
    tab.goto(f"{site.as_uri()}/index.html")
    assert tab.locator(".pb-menu:visible").count() == 0
    assert tab.locator(".pb-nav:visible").count() == 1


@pytest.mark.parametrize("tab", [{"java_script_enabled": False}], indirect=True)
def test_the_menu_opens_without_script(tab: Any, site: Path) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    tab.goto(f"{site.as_uri()}/index.html")
    assert tab.locator(".pb-menu:visible").count() == 1
    tab.locator("label.pb-menu").click()
    assert tab.locator("#__drawer").is_checked()


def test_a_quiz_explains_and_keeps_its_score(tab: Any, base: str) -> None:
    tab.goto(f"{base}/training/quiz-basics.html")
    tab.locator(".pb-quiz input").nth(1).focus()
    tab.keyboard.press("Space")
    assert tab.locator(".pb-score").inner_text() == "1 of 2 right, 1 left"
    assert "The carrier is not ours." in tab.locator("details[open]").inner_text()
    tab.reload()
    assert tab.locator(".pb-score").inner_text() == "1 of 2 right, 1 left"
    tab.locator(".pb-again").click()
    tab.wait_for_function("!document.querySelector('.pb-quiz input:checked')")


def test_a_checklist_keeps_its_ticks(tab: Any, base: str) -> None:
    tab.goto(f"{base}/training/checklist-first-week.html")
    tab.locator(".pb-quiz input").first.check()
    tab.reload()
    assert tab.locator(".pb-score").inner_text() == "1 of 3 done"
