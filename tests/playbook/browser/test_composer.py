"""The composer driven as an agent drives it: by keyboard alone, from a folder and from a server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from appealgen.playbook.site.build import build
from appealgen.playbook.slots import fill, fits
from tests.playbook.making import change, sample
from tests.playbook.test_reading import FITS

FILLS = [
    ("{a} and {b}, {c}", {"a": "{b}", "b": "$&"}),
    ("{constructor} {toString}", {}),
    ("{Not_a_slot} {x1}", {"x1": "😀 <b>"}),
]


def clipboard(tab: Any) -> str:
    return str(tab.evaluate("navigator.clipboard.readText()"))


def test_by_keyboard_alone(tab: Any, base: str) -> None:
    tab.goto(f"{base}/scripts/parcel-stuck.html")
    button = tab.locator(".pb-copy")
    assert button.get_attribute("aria-disabled") == "true"
    tab.locator("input[type=radio]").first.focus()
    tab.keyboard.press("ArrowRight")
    assert "Здравствуйте" in tab.locator(".pb-out").first.inner_text()
    for value in ("Анна", "LX123456789CN"):
        tab.keyboard.press("Tab")
        tab.keyboard.type(value)
    assert "tracking number" in tab.locator("[aria-invalid=true] + small").inner_text()
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.name") == "tracking_number"
    tab.keyboard.press("Control+a")
    tab.keyboard.type("LX123456785CN")
    tab.locator("input[type=date]").fill("2026-11-12")
    tab.locator("input[name=agent_name]").focus()
    tab.keyboard.type("Lin")
    assert button.get_attribute("aria-disabled") == "false"
    tab.keyboard.press("Enter")
    tab.wait_for_function("document.querySelector('[role=status].pb-status').textContent == 'Copied.'")
    assert clipboard(tab) == (
        "Здравствуйте, Анна! Посылку LX123456785CN последний раз отметили 2026-11-12. "
        "Мы спросили перевозчика и напишем, когда он ответит.\n\nLin"
    )
    assert f"{len(clipboard(tab))} / 1000" in tab.locator(".pb-count").inner_text()


def test_an_empty_slot_is_never_copied(tab: Any, site: Path) -> None:
    tab.goto(f"{site.as_uri()}/scripts/discount.html")
    tab.evaluate("navigator.clipboard.writeText('before')")
    tab.locator(".pb-copy").press("Enter")
    assert "Fill in first" in tab.locator(".pb-status").inner_text()
    assert clipboard(tab) == "before"


def test_the_automatic_reply_is_copied_as_it_stands(tab: Any, site: Path) -> None:
    tab.goto(f"{site.as_uri()}/basics.html")
    automatic = tab.locator(".pb-form").last
    assert automatic.locator(".pb-fields").count() == 0
    automatic.locator("input[type=radio]").nth(2).check()
    automatic.locator(".pb-copy").press("Enter")
    tab.wait_for_function("[...document.querySelectorAll('.pb-status')].some(one => one.textContent == 'Copied.')")
    assert clipboard(tab) == "¡Hola! Respondemos de 9 a 18."


def test_the_agents_own_language_stands_beside(tab: Any, site: Path) -> None:
    tab.goto(f"{site.as_uri()}/zh/scripts/discount.html")
    assert tab.locator(".pb-texts > div").evaluate_all("all => all.map(one => one.lang)") == ["en", "zh"]
    assert "中文" not in tab.locator(".pb-langs").inner_text()


def test_too_long_is_told_and_refused(tab: Any, site: Path) -> None:
    tab.goto(f"{site.as_uri()}/scripts/discount.html")
    tab.locator("[name=buyer_name]").fill("x" * 1000)
    tab.locator("[name=coupon]").fill("US $2.00")
    assert tab.locator(".pb-over").count() == 1
    tab.locator(".pb-copy").press("Enter")
    assert tab.locator(".pb-status").inner_text() == "The text is too long."


def test_a_date_stays_a_date_among_letters_from_right_to_left(tab: Any, tmp_path: Path) -> None:
    """Set apart by marks that nobody sees, in the copied text too: else 2026-11-12 is shown as 12-11-2026."""
    folder = sample(tmp_path)
    change(folder / "limits.yml", "[en, ru, es]", "[en, ru, es, ar]")
    with (folder / "scripts" / "parcel-stuck.md").open("a", encoding="utf-8") as file:
        file.write("\n## ar\nطردك {tracking_number} في {last_scan} يا {buyer_name}\n\n{agent_name}\n")
    site = build(folder, tmp_path / "site")
    tab.goto(f"{site.as_uri()}/scripts/parcel-stuck.html")
    tab.locator(".pb-langs label", has_text="العربية").click()
    for name, value in (
        ("buyer_name", "Layla"),
        ("tracking_number", "LX123456785CN"),
        ("last_scan", "2026-11-12"),
        ("agent_name", "Lin"),
    ):
        tab.locator(f"[name={name}]").fill(value)
    tab.locator(".pb-copy").press("Enter")
    tab.wait_for_function("document.querySelector('.pb-status').textContent == 'Copied.'")
    assert "\u20682026-11-12\u2069" in clipboard(tab)
    tab.locator(".pb-langs label", has_text="English").click()
    tab.locator(".pb-copy").press("Enter")
    tab.wait_for_function("document.querySelector('.pb-status').textContent == 'Copied.'")
    assert "\u2068" not in clipboard(tab)


def test_names_of_buyers_are_not_kept(tab: Any, site: Path) -> None:
    tab.goto(f"{site.as_uri()}/scripts/discount.html")
    tab.locator("[name=buyer_name]").fill("Olga Secret")
    assert "Olga" not in tab.evaluate("JSON.stringify(localStorage)")


def test_all_scripts_on_one_page(tab: Any, base: str) -> None:
    tab.goto(f"{base}/scripts/all.html")
    assert tab.locator(".pb-form").count() == 1  # the others get theirs when they are chosen
    tab.locator(".pb-choose select").select_option("script-parcel-stuck")
    assert tab.locator(".pb-form:visible").count() == 1
    assert tab.locator(".pb-form:visible [name=last_scan]").count() == 1


def test_filling_and_types_are_the_same_in_both(tab: Any, site: Path) -> None:
    tab.goto(f"{site.as_uri()}/scripts/discount.html")
    for text, values in FILLS:
        assert tab.evaluate("([text, values]) => playbook.fill(text, values)", [text, values]) == fill(text, values)
    for kind, value, good in FITS:
        assert tab.evaluate("([kind, value]) => playbook.fits(kind, value)", [kind, value]) is good is fits(kind, value)


@pytest.mark.parametrize("tab", [{"java_script_enabled": False}], indirect=True)
def test_without_script_the_texts_stand_there(tab: Any, base: str) -> None:
    for page in ("scripts/discount.html", "scripts/all.html", "basics.html"):
        tab.goto(f"{base}/{page}")
        assert tab.locator("pre:visible").filter(has_text="¡Gracias!").count() == 1
    tab.goto(f"{base}/training/quiz-basics.html")
    assert tab.locator("details").count() == 2


def test_in_print_the_texts_stand_there(tab: Any, base: str) -> None:
    tab.goto(f"{base}/scripts/all.html")
    tab.emulate_media(media="print")
    assert tab.locator("pre:visible").count() == 8
    assert tab.locator("form:visible, header:visible, .pb-nav:visible").count() == 0
    assert tab.pdf()[:5] == b"%PDF-"
