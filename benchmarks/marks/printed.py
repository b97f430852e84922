"""Print on things in the scene, in the widest spread, each line's corners kept: what is no mark, for `tools.fit_glance`."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from benchmarks.marks.lettered import Letters
from benchmarks.marks.overlaid import corners

Floats = npt.NDArray[np.float32]
KINDS = ("label",) * 5 + ("sign",) * 2 + ("direct",) * 3 + ("curved",) * 2


class Sheet(NamedTuple):
    """What is printed, flat."""

    pixels: Floats
    covered: Floats
    """How far each pixel is ink."""
    boxes: list[tuple[int, int, int, int]]
    ink: Floats


def thing(pixels: Floats, chance: random.Random, grain: np.random.Generator) -> list[Floats]:
    """Lays a printed thing into the scene; the corners of its lines that are wholly in the picture."""
    kind = chance.choice(KINDS)
    sheet = _sheet(kind, chance)
    if not sheet.boxes:
        return []
    if kind == "curved":
        sheet = _bent(sheet, chance)
    sheet = sheet._replace(pixels=_lit(sheet.pixels, chance, grain))
    deep, long = sheet.covered.shape
    place = _place(pixels.shape, long, deep, chance)
    sheet = _fine(sheet, long / float(np.linalg.norm(place[1] - place[0])))
    if not _laid(pixels, sheet, place, kind, chance):
        return []
    to = _map(long, deep, place)
    every = [
        cv2.perspectiveTransform(np.float32([[[a, b], [c, b], [c, d], [a, d]]]), to)[0] for a, b, c, d in sheet.boxes
    ]
    high, wide = pixels.shape[:2]
    return [
        np.asarray(cv2.boxPoints(cv2.minAreaRect(line)), np.float32) for line in every
        if line.min() > -5 and line[:, 0].max() < wide + 5 and line[:, 1].max() < high + 5
    ]  # fmt: skip


def _sheet(kind: str, chance: random.Random) -> Sheet:
    long = chance.randint(500, 1100)
    single = kind in ("sign", "direct")
    deep = int(long * (chance.uniform(0.18, 0.35) if single else chance.uniform(0.4, 1.5)))
    grey = chance.choice([245, 30, 200])
    ground = np.float32([chance.randint(5, 250) for _ in "rgb"] if chance.random() < 0.6 else [grey] * 3)
    light = ground.sum() < 390
    ink = np.float32([chance.randint(180, 255) if light else chance.randint(0, 100) for _ in "rgb"])
    covered, boxes = _lines(long, deep, 1 if single else chance.randint(1, 6), chance)
    pixels = ground * (1 - covered[..., None]) + ink * covered[..., None]
    if kind in ("label", "sign") and chance.random() < 0.4:
        cv2.rectangle(pixels, (5, 5), (long - 6, deep - 6), tuple(float(v) for v in ink), max(2, long // 150))
    return Sheet(pixels, covered, boxes, ink)


def _lines(long: int, deep: int, many: int, chance: random.Random) -> tuple[Floats, list[tuple[int, int, int, int]]]:
    covered, boxes, y, left = np.zeros((deep, long), np.float32), [], deep * 0.06, chance.random() < 0.4
    for number in range(many):
        letters = Letters(chance)
        most = deep * 0.88 / many * (0.8 if number == 0 else chance.uniform(0.35, 0.8))
        mask = letters.mask(letters.words()[:30], 0.88 * long, most)
        high, wide = mask.shape
        if wide > long - 8 or y + high > deep - 4:
            break
        x, top = int(long * 0.05) if left else (long - wide) // 2, int(y)
        part = covered[top : top + high, x : x + wide]
        np.maximum(part, mask / np.float32(255), out=part)
        boxes.append((x, top, x + wide, top + high))
        y += high + deep * 0.22 / many
    return covered, boxes


def _bent(sheet: Sheet, chance: random.Random) -> Sheet:
    """Around a bottle: narrower and darker towards its sides, its lines bent."""
    deep, long = sheet.covered.shape
    down, across = np.mgrid[0:deep, 0:long].astype(np.float32)
    side, bend = (across - long / 2) / (long / 2), chance.uniform(0.02, 0.12) * deep
    x = long / 2 + long / np.pi * np.arcsin(np.clip(side, -1, 1)) * 0.9
    y = down - 2 * bend * np.sqrt(np.clip(1 - side**2, 0, 1)) + bend
    pixels = cv2.remap(sheet.pixels, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    round_ = np.sqrt(np.clip(1 - (side + chance.uniform(-0.3, 0.3)) ** 2, 0, 1))
    shade = chance.uniform(0.35, 0.7) + 0.5 * round_
    return sheet._replace(pixels=pixels * shade[..., None], covered=cv2.remap(sheet.covered, x, y, cv2.INTER_LINEAR))


def _lit(pixels: Floats, chance: random.Random, grain: np.random.Generator) -> Floats:
    """Light that falls off, a shine, now and then a crumpled sheet."""
    deep, long = pixels.shape[:2]
    y, x = np.mgrid[0:deep, 0:long].astype(np.float32) / max(deep, long)
    light = chance.uniform(0.55, 1.05) + chance.uniform(-0.4, 0.4) * (x - 0.5) + chance.uniform(-0.4, 0.4) * (y - 0.5)
    near = ((x - chance.random()) ** 2 + (y - chance.random()) ** 2) / chance.uniform(0.02, 0.1)
    shine = chance.choice([0, 0, chance.uniform(0, 60)]) * np.exp(-near)
    if chance.random() < 0.3:
        folds = grain.standard_normal((chance.randint(3, 20), chance.randint(3, 20))).astype(np.float32)
        light = light * (1 + chance.uniform(0.02, 0.1) * cv2.resize(folds, (long, deep), interpolation=cv2.INTER_CUBIC))
    return np.asarray(pixels * light[..., None] + shine[..., None], np.float32)


def _fine(sheet: Sheet, shrunk: float) -> Sheet:
    """Softened as far as it is going to be shrunk."""
    if shrunk <= 1.2:
        return sheet
    soft = [cv2.GaussianBlur(one, (0, 0), 0.42 * shrunk) for one in (sheet.pixels, sheet.covered)]
    return sheet._replace(pixels=soft[0], covered=soft[1])


def _place(shape: tuple[int, ...], long: int, deep: int, chance: random.Random) -> Floats:
    high, wide = shape[:2]
    across = chance.uniform(0.12, 0.55) * wide
    down = across * deep / long
    shrink = min(1.0, 0.7 * high / down)
    across, down = shrink * across, shrink * down
    x, y = (
        chance.uniform(0.4 * side, max(0.4 * side + 1, of - 0.4 * side)) for side, of in ((across, wide), (down, high))
    )
    tilt = chance.choice([0, 0, 0.02, 0.06, 0.12])
    degrees = 0.0 if tilt == 0 and chance.random() < 0.5 else chance.gauss(0, 8)
    off = [[chance.uniform(-tilt, tilt) * across, chance.uniform(-tilt, tilt) * down] for _ in range(4)]
    return np.asarray(corners(x, y, across, down, degrees) + np.float32(off), np.float32)


def _map(long: int, deep: int, place: Floats) -> Any:
    return cv2.getPerspectiveTransform(
        np.float32([[0, 0], [long, 0], [long, deep], [0, deep]]), place.astype(np.float32)
    )


def _laid(pixels: Floats, sheet: Sheet, place: Floats, kind: str, chance: random.Random) -> bool:
    """Seen through the scene's lens. False where next to nothing of it is in the picture."""
    high, wide = pixels.shape[:2]
    left, top = (int(value) for value in np.maximum(0, np.floor(place.min(axis=0) - 8)))
    right, bottom = (
        int(min(value, of)) for value, of in zip(np.ceil(place.max(axis=0) + 8), (wide, high), strict=True)
    )
    if right - left < 20 or bottom - top < 12:
        return False
    deep, long = sheet.covered.shape
    to, size = _map(long, deep, place - np.float32([left, top])), (right - left, bottom - top)
    blur = (
        chance.choice([chance.uniform(0.3, 0.7), chance.uniform(0.5, 1.2), chance.uniform(0.8, 2)])
        * max(high, wide)
        / 1200
    )
    scene = pixels[top:bottom, left:right]
    seen = cv2.warpPerspective(sheet.covered, to, size)
    made = _direct(scene, seen, blur, sheet.ink, chance) if kind == "direct" else _stuck(scene, sheet, to, blur, chance)
    pixels[top:bottom, left:right] = made
    return True


def _direct(scene: Floats, seen: Floats, blur: float, ink: Floats, chance: random.Random) -> Floats:
    """Printed on what is there: it takes its light; a fifth of them pressed into it."""
    share = cv2.GaussianBlur(seen, (0, 0), max(0.3, blur))[..., None] * chance.uniform(0.5, 0.97)
    light = cv2.GaussianBlur(scene, (0, 0), max(3.0, seen.shape[0] * 0.3))
    if chance.random() >= 0.55:
        colour = light / max(40.0, float(light.max())) * ink
    elif light.mean() > 90:
        colour = scene * np.float32([chance.uniform(0.05, 0.5) for _ in "rgb"])
    else:
        colour = light / max(30.0, float(light.max())) * ink.clip(120, 255) * chance.uniform(0.6, 1) + 10
    if chance.random() < 0.2:
        soft = cv2.GaussianBlur(seen, (0, 0), max(0.6, blur))
        return np.asarray(
            scene + ((np.roll(soft, 1, 1) - np.roll(soft, -1, 1)) * chance.uniform(25, 90))[..., None], np.float32
        )
    return np.asarray(scene * (1 - share) + share * colour, np.float32)


def _stuck(scene: Floats, sheet: Sheet, to: Any, blur: float, chance: random.Random) -> Floats:
    """A sheet on what is there; half of them take a part of its texture."""
    size = (scene.shape[1], scene.shape[0])
    over = cv2.warpPerspective(sheet.pixels, to, size, flags=cv2.INTER_LINEAR)
    share = cv2.warpPerspective(np.ones(sheet.covered.shape, np.float32), to, size)
    made = scene * (1 - share[..., None]) + over * (share > 0)[..., None]
    near = np.minimum(1, 2 * cv2.GaussianBlur(share, (0, 0), 3))[..., None]
    made = scene * (1 - near) + cv2.GaussianBlur(made, (0, 0), max(0.3, blur)) * near
    if chance.random() < 0.5:
        texture = (scene - cv2.GaussianBlur(scene, (0, 0), 2)).mean(axis=2, keepdims=True)
        made = made + share[..., None] * texture * chance.uniform(0, 0.7)
    return np.asarray(made, np.float32)
