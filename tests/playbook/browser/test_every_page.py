"""Every page of the playbook that comes along, in both languages: what the fast tests ask of one page of each kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.playbook.browser.test_pages import WIDTHS

pytestmark = pytest.mark.slow
LANGUAGES = pytest.mark.parametrize("language", ["en", "zh"])
SCHEMES = pytest.mark.parametrize(
    "tab", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
LINKS = "[...document.querySelectorAll('a[href]')].map(one => one.href.split('#')[0])"


def pages(site: Path, language: str) -> list[str]:
    """As addresses; Chinese stands under `zh/`."""
    root = site if language == "en" else site / "zh"
    return [
        one.as_uri()
        for one in sorted(root.rglob("*.html"))
        if one.name != "404.html" and (language == "zh" or (site / "zh") not in one.parents)
    ]


@SCHEMES
@LANGUAGES
def test_axe_finds_nothing(tab: Any, language: str, real_site: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python")
    script = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    found = []
    for page in pages(real_site, language):
        tab.goto(page)
        tab.evaluate(script)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 844})
            told = tab.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
            found += [(page.rpartition("site/")[2], width, one["id"], one["nodes"][0]["html"]) for one in told]
    assert found == []


@LANGUAGES
def test_no_page_scrolls_sideways_on_a_phone(tab: Any, language: str, real_site: Path) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    wide = []
    for page in pages(real_site, language):
        tab.goto(page)
        if tab.evaluate("document.documentElement.scrollWidth") > 390:
            wide.append(page)
    assert wide == []


@LANGUAGES
def test_every_page_in_two_clicks(tab: Any, language: str, real_site: Path) -> None:
    home = (real_site if language == "en" else real_site / "zh") / "index.html"
    tab.goto(home.as_uri())
    first = {link for link in tab.evaluate(LINKS) if link.startswith("file:")}
    second = set(first)
    for link in sorted(first):
        tab.goto(link)
        second |= set(tab.evaluate(LINKS))
    assert set(pages(real_site, language)) <= second
