"""What a name sounds like is asked only of a row whose price stands apart, and its weights are those that were fitted."""

from __future__ import annotations

import pytest

from appealgen.violations.sku_cheating.apart import sounds_like
from appealgen.violations.sku_cheating.prices import explained, priced
from appealgen.violations.sku_cheating.violation import told_sheet
from appealgen.violations.sku_cheating.words import sounding
from appealgen.violations.sku_cheating.words.measures import measures


def heard(title: str, *rows: tuple[str, float]) -> str | None:
    prices = priced(told_sheet(*rows).skus)
    return sounds_like(prices[-1], prices, title)


COLOURS = (("Black", 29.0), ("White", 29.0), ("Grey", 30.0))


@pytest.mark.parametrize(
    ("name", "price", "rule"),
    [
        ("Rosin cake & peg", 1.2, "accessory"),
        ("压脚两枚", 1.2, "accessory"),
        ("Door mat", 21.0, "different_products"),
        ("Одна пешка", 0.9, "set_and_piece"),
        ("Спасибо магазину", 0.5, "not_a_product"),
        ("Un detalle para la tienda", 0.5, "not_a_product"),
        ("拍照用过一次", 9.0, "sample_or_used"),
    ],
)
def test_a_row_that_stands_apart_is_told_by_what_it_sounds_like(name: str, price: float, rule: str) -> None:
    assert heard("Garden chair", *COLOURS, (name, price)) == rule


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Garden chair", (*COLOURS, ("Rosin cake & peg", 29.0))),  # costs what the others cost
        ("Garden chair with rosin", (*COLOURS, ("Rosin cake & peg", 1.2))),  # the title speaks of it
        ("Gravel", (("jar", 1.2), ("sack", 19.0), ("pallet", 310.0), ("Small tin", 0.9))),  # no usual price
        (
            "Chair caps",
            (("Caps 20 mm", 2.0), ("Caps 22 mm", 2.1), ("Caps 25 mm", 2.2), ("Caps, lone", 0.5)),
        ),  # the others' word
        ("Garden chair", (*COLOURS, ("Red", 2.0))),  # a colour is one of theirs
    ],
)
def test_nothing_is_heard_of_a_row_that_does_not(title: str, rows: tuple[tuple[str, float], ...]) -> None:
    assert heard(title, *rows) is None


def test_the_weights_are_one_byte_for_each_place_of_each_kind() -> None:
    assert sounding.WEIGHTS.stat().st_size == sounding.PLACES * len(sounding.KINDS)
    assert sum(share for _, share in sounding.sounds("Rosin cake & peg")) == pytest.approx(1)
    assert sounding.sounds("42") == ()


def test_a_number_behind_a_chinese_sign_counts() -> None:
    assert measures("90/14 五板50支")["count"] == 50


def test_any_unit_explains_a_ladder() -> None:
    prices = priced(told_sheet(("100 tickets", 2.9), ("500 tickets", 11.0), ("2000 tickets", 36.0)).skus)
    assert [explained(one, prices) for one in prices] == ["plain"] * 3
    assert measures("keg of 3000")["count"] == 3000
    assert measures("30 mm / one nail")["count"] == 1
