"""A small network's look at a line: what it is shown, and what it tells apart."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from skimage import data

from appealgen.evidence.photos.marks.glance import AROUND, HIGH, INSIDE, NEAR, WHOLE, WIDE, glances, views
from appealgen.evidence.photos.marks.lettering import Line
from benchmarks.marks.drawn import samples, scene
from benchmarks.marks.overlaid import corners

COFFEE = np.asarray(data.coffee())


def line(x: float, y: float, wide: float, high: float, degrees: float = 0.0) -> Line:
    return Line(corners(x, y, wide, high, degrees), 0.9)


def test_a_line_fills_half_of_its_cut() -> None:
    (view,) = views(COFFEE, line(300, 200, 120, 32), [])
    assert view.line.shape == (HIGH, WIDE, 4)
    own = view.line[..., 3] == INSIDE
    assert own.any(axis=1).sum() == HIGH / 2
    assert own.any(axis=0).sum() == 120
    assert (view.line[HIGH // 2, WIDE // 2, :3] == COFFEE[200, 300]).all()


def test_beyond_the_picture_is_nothing() -> None:
    (view,) = views(COFFEE, line(60, 200, 100, 32), [])
    outside = view.line[..., 3] == 0
    assert outside[:, : WIDE // 2 - 61].all()
    assert not view.line[outside].any()
    assert set(np.unique(view.line[..., 3])) == {0, AROUND, INSIDE}


@pytest.mark.parametrize(("wide", "many"), [(150, 1), (500, 2)])
def test_a_long_line_is_seen_at_both_its_ends(wide: int, many: int) -> None:
    assert len(list(views(COFFEE, line(300, 200, wide, 30), []))) == many


@pytest.mark.parametrize("degrees", [30, -75])
def test_a_turned_line_is_brought_level(degrees: int) -> None:
    pixels = np.zeros((400, 600, 3), np.uint8)
    bar = Image.fromarray(pixels)
    ImageDraw.Draw(bar).polygon(
        [tuple(point) for point in corners(300, 200, 160, 6, degrees).tolist()], fill=(255, 255, 255)
    )
    (view,) = views(np.asarray(bar), line(300, 200, 180, 32, degrees), [])
    rows = np.flatnonzero(view.line[:, WIDE // 2 - 60 : WIDE // 2 + 60, 0].min(axis=1) > 128)
    assert len(rows) in (4, 5, 6, 7)
    assert abs(rows.mean() - HIGH / 2) < 1.5


def test_where_the_line_stands_in_the_whole() -> None:
    own, other = line(300, 200, 150, 40), line(100, 60, 80, 20)
    (view,) = views(COFFEE, own, [own, other])
    assert view.whole.shape == (WHOLE, WHOLE, 5)
    mine, others = view.whole[..., 3] > 0, view.whole[..., 4] > 0
    assert mine[WHOLE // 2, WHOLE // 2]
    assert not (mine & others).any()
    assert others[round(60 / 400 * WHOLE), round(100 / 600 * WHOLE)]


@pytest.mark.parametrize("high", [24, 3])
def test_what_the_line_stands_on_is_seen_around_it(high: int) -> None:
    own, other = line(300, 200, 100, high), line(330, 230, 40, 12)
    view = next(views(COFFEE, own, [own, other]))
    scale, middle = NEAR / max(9 * high, 150), NEAR // 2
    assert view.near.shape == (NEAR, NEAR, 5)
    assert (view.near[middle, middle - 15 : middle + 15, 3] > 0).all()
    assert not view.near[middle - round(20 * scale), :, 3].any()
    assert view.near[middle + round(30 * scale), middle + round(30 * scale), 4] == 255


def test_beyond_the_picture_nothing_is_near() -> None:
    (view,) = views(COFFEE, line(20, 20, 100, 16), [])
    assert not view.near[: NEAR // 4, : NEAR // 4].any()
    assert view.near[NEAR // 2 + 10, NEAR // 2 + 10, :3].any()


def test_letters_laid_over_are_told_from_print_on_things(tmp_path: Path) -> None:
    Image.fromarray(COFFEE).save(tmp_path / "coffee.png")
    chance, grain = random.Random(7), np.random.default_rng(7)
    over, honest = [], []
    for _ in range(12):
        made = scene([tmp_path / "coffee.png"], chance, grain)
        every = [*made.over, *made.honest]
        over += glances(made.pixels, made.over[:3], every)
        honest += glances(made.pixels, made.honest[:3], every)
    assert np.mean(over) > np.mean(honest) + 1.5
    assert np.mean(np.array(honest) < 0) > 0.7
    assert glances(COFFEE, [], []) == []


def test_what_is_learnt_from_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "coffee.png"
    Image.fromarray(COFFEE).save(file)
    chance, grain = random.Random(2), np.random.default_rng(2)
    made = [scene([file], chance, grain) for _ in range(6)]
    assert any(one.over for one in made)
    assert any(one.honest for one in made)
    seen = [sample for one in made for sample in samples(one, chance)]
    assert {over for _, over in seen} == {0, 1}
    assert {view.line.shape for view, _ in seen} == {(HIGH, WIDE, 4)}
