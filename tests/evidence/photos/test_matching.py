"""Altered copies are found, other views of the same thing are not called copies, and the outline is right."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageOps
from skimage import data

from appealgen.evidence.photos.features import Described, matched
from appealgen.evidence.photos.hashing import TURNS, distance, hashes
from appealgen.evidence.photos.matching import compare, kin, relation
from appealgen.evidence.photos.picture import Picture

from .altered import KINDS, jpeg

SHOOT = Path(__file__).resolve().parents[3] / "samples" / "image_theft" / "two-pictures" / "photos"


@lru_cache
def photo(name: str) -> Image.Image:
    return Image.fromarray(getattr(data, name)()).convert("RGB")


@lru_cache
def picture(name: str) -> Picture:
    return Picture(jpeg(photo(name), 92))


@lru_cache
def view(number: int) -> Picture:
    return Picture((SHOOT / f"IMG_{number}.JPG").read_bytes())


@pytest.mark.parametrize("name", ["coffee", "chelsea"])
@pytest.mark.parametrize("kind", KINDS)
def test_altered_copies_are_found(kind: str, name: str) -> None:
    copy = KINDS[kind](photo(name), photo("astronaut"))
    match = compare(picture(name), Picture(jpeg(copy.image)))
    assert match.verdict == "same"
    if match.outline:
        width, height = photo(name).size
        truth = np.array([(x * width, y * height) for x, y in copy.shows], np.float32)
        found = np.array(match.outline, np.float32)
        inside, _ = cv2.intersectConvexConvex(found, truth)
        assert inside / (cv2.contourArea(found) + cv2.contourArea(truth) - inside) > 0.95


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("mirror", "mirrored"), ("turn", "turned"), ("crop 40", "cropped"), ("border", "border"), ("grey", "grey"),
        ("collage", "collage"), ("stretch", "stretched"), ("shrunk", "resized"), ("text", "text_added"),
        ("hue", "recoloured"), ("cut-out", "background_removed"), ("tilt", "tilted"),
        ("screenshot", "screenshot"), ("perspective", "perspective"),
    ],
)  # fmt: skip
def test_what_was_done_is_told(kind: str, change: str) -> None:
    copy = KINDS[kind](photo("coffee"), photo("astronaut"))
    kinds = {one.kind for one in compare(picture("coffee"), Picture(jpeg(copy.image))).changes}
    assert change in kinds


def test_the_neighbours_of_a_cell_that_was_cut_to_a_square_are_not_laid_over_it() -> None:
    cell = ImageOps.fit(photo("coffee"), (316, 316))
    page = Image.new("RGB", (960, 960), "white")
    for number, neighbour in enumerate(["astronaut", "chelsea", "rocket"] * 3):
        shown = cell if number == 4 else ImageOps.fit(photo(neighbour), (316, 316))
        page.paste(shown, (number % 3 * 320 + 2, number // 3 * 320 + 2))
    match = compare(picture("coffee"), Picture(jpeg(page)))
    assert match.verdict == "same"
    assert {change.kind for change in match.changes} == {"cropped", "resized", "collage"}
    assert match.visible == pytest.approx(400 / 600, abs=0.02)


@pytest.mark.parametrize("name", ["coffee", "chelsea"])
@pytest.mark.parametrize(("degrees", "fill"), [(17, "white"), (-8, "black")])
def test_what_was_cut_out_and_then_turned_is_measured_to_its_edges(name: str, degrees: int, fill: str) -> None:
    w, h = photo(name).size
    part = photo(name).crop((round(0.17 * w), round(0.12 * h), round(0.92 * w), round(0.92 * h)))
    match = compare(picture(name), Picture(jpeg(part.rotate(degrees, Image.Resampling.BICUBIC, True, fillcolor=fill))))
    assert match.verdict == "same" and match.visible == pytest.approx(0.6, abs=0.01)
    assert {change.kind for change in match.changes} == {"cropped", "tilted", "border"}


def test_a_tilt_in_space_is_not_also_told_as_a_turn() -> None:
    w, h = photo("coffee").size
    quad = (-0.1 * w, -0.06 * h, 0, h, w, 1.05 * h, 1.07 * w, 0)
    aslant = photo("coffee").transform((w, h), Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)
    kinds = {change.kind for change in compare(picture("coffee"), Picture(jpeg(aslant))).changes}
    assert "perspective" in kinds and not kinds & {"tilted", "stretched"}


def test_a_copy_that_was_only_saved_again_is_said_to_be_nothing_else() -> None:
    again = Picture(jpeg(photo("coffee"), 70))
    assert [change.kind for change in compare(picture("coffee"), again).changes] == ["resaved"]


def test_what_a_border_leaves_of_a_crop_is_measured_to_its_edges() -> None:
    crop = KINDS["crop 40"](photo("coffee"), photo("coffee"))
    match = compare(picture("coffee"), Picture(jpeg(ImageOps.expand(crop.image, 40, (20, 60, 140)))))
    assert match.verdict == "same"
    assert match.visible == pytest.approx(0.403, abs=0.02)
    assert {"border", "cropped"} <= {change.kind for change in match.changes}


def test_two_exposures_from_a_tripod_are_worth_a_look() -> None:
    large = np.asarray(photo("coffee").resize((1000, 667)), np.float32)
    grains = [np.random.default_rng(seed).normal(0, 3, (*large.shape[:2], 1)) for seed in (1, 2)]
    one, other = (
        Picture(jpeg(Image.fromarray(np.clip(large + grain, 0, 255).astype(np.uint8)), 92)) for grain in grains
    )
    assert compare(one, other).verdict == "look"
    with Image.open(io.BytesIO(one.data)) as image:
        assert compare(one, Picture(jpeg(image, 60))).verdict == "same"


@pytest.mark.parametrize("name", ["coffee", "chelsea"])
def test_mirrored_points_are_those_of_the_mirror_image(name: str) -> None:
    scaled = picture(name).scaled
    mirrored, there = Described(scaled).mirrored, Described(np.ascontiguousarray(scaled[:, ::-1])).points
    here, beyond = matched(mirrored, there, 0.8)
    assert len(here) > 0.8 * len(there)
    assert np.abs(here - beyond).mean() < 0.2


def test_a_flat_box_in_another_scene_is_no_copy() -> None:
    """The front of a box, from two places: one map takes it from the one to the other, but not what is around it."""
    front = np.asarray(photo("chelsea"))
    seen = []
    for ground, corners in (("white", [(60, 60), (500, 70), (490, 380), (66, 370)]),
                            ("coffee", [(150, 60), (540, 40), (552, 350), (140, 330)])):  # fmt: skip
        scene = Image.new("RGB", (600, 440), "white") if ground == "white" else photo(ground).resize((600, 440))
        high, wide = front.shape[:2]
        edge = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
        map = cv2.getPerspectiveTransform(edge, np.array(corners, np.float32))
        cv2.warpPerspective(front, map, (600, 440), (made := np.array(scene)), borderMode=cv2.BORDER_TRANSPARENT)
        seen.append(Picture(jpeg(Image.fromarray(made))))
    assert "same" not in {compare(seen[0], seen[1]).verdict, compare(seen[1], seen[0]).verdict}


def test_the_same_file() -> None:
    match = compare(picture("coffee"), Picture(picture("coffee").data))
    assert (match.verdict, match.score, match.by, match.visible) == ("same", 1.0, "bytes", 1.0)


def test_other_photos_are_different() -> None:
    names = ("coffee", "chelsea", "astronaut", "rocket")
    assert {compare(picture(a), picture(b)).verdict for a in names for b in names if a != b} == {"different"}


@pytest.mark.parametrize("first", [2041, 3310])
def test_other_views_of_one_shoot_are_no_copies(first: int) -> None:
    views = range(first, first + 4)
    verdicts = {(a, b): compare(view(a), view(b)).verdict for a in views for b in views if a != b}
    assert set(verdicts.values()) == {"different"}, verdicts


@pytest.mark.parametrize("first", [2041, 3310])
def test_views_of_one_shoot_are_kin(first: int) -> None:
    assert {kin(view(first), view(first + number)) for number in (1, 2)} == {"kin"}
    assert kin(view(first), view(first + 3)) != "stranger"


def test_strangers() -> None:
    assert kin(picture("coffee"), picture("rocket")) == "stranger"


def test_a_part_is_found_whichever_is_the_whole() -> None:
    part = Picture(jpeg(KINDS["crop 40"](photo("coffee"), photo("coffee")).image))
    for match in (relation(picture("coffee"), part), relation(part, picture("coffee"))):
        assert match.verdict == "same"
        assert match.visible == pytest.approx(0.403, abs=0.01)


def test_blank_pictures_are_too_plain() -> None:
    blank = [Picture(jpeg(Image.new("RGB", (640, 480), colour))) for colour in ("white", "#fdfdfd")]
    match = compare(*blank)
    assert (match.verdict, match.plain) == ("look", True)


def test_same_answer_every_time() -> None:
    copy = jpeg(KINDS["perspective"](photo("coffee"), photo("coffee")).image)
    assert len({compare(Picture(picture("coffee").data), Picture(copy)) for _ in range(3)}) == 1


def test_hashes_of_turned_pictures_are_those_of_the_turns() -> None:
    scaled = picture("coffee").scaled
    own = hashes(scaled)
    for index, turn in enumerate(TURNS):
        turned = scaled if turn is None else np.asarray(Image.fromarray(scaled).transpose(turn))
        assert distance(own[index], hashes(np.ascontiguousarray(turned))[0]) <= 6


def test_a_cell_of_a_collage_is_cut_where_it_ends() -> None:
    """Its neighbours are no text that was added, and what the cell cut off is not shown."""
    coffee = photo("coffee")
    page = Image.new("RGB", (960, 960), "white")
    others = [photo(name) for name in ("chelsea", "astronaut", "rocket") * 3]
    for number, one in enumerate([*others[:4], coffee, *others[5:]]):
        page.paste(ImageOps.fit(one, (316, 316)), (number % 3 * 320 + 2, number // 3 * 320 + 2))
    match = compare(picture("coffee"), Picture(jpeg(page)))
    assert match.verdict == "same"
    assert match.visible == pytest.approx(coffee.height / coffee.width, abs=0.02)
    assert {change.kind for change in match.changes} == {"cropped", "resized", "collage"}
