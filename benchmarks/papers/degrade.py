"""A clean page as a scanner or a phone brings it: tilt, perspective, blur, uneven light, grain, compression. The same each time."""

from __future__ import annotations

import io

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.uint8]


def scan(page: Pixels, seed: int) -> bytes:
    """A flatbed scan: tilt up to 2°, slight blur and grain, JPEG 75."""
    dice = np.random.default_rng(seed)
    angle = dice.uniform(-2, 2)
    high, wide = page.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1.0)
    out = cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=(252, 252, 250))
    out = cv2.GaussianBlur(out, (0, 0), dice.uniform(0.4, 0.8)).astype(np.float32)
    out = out * dice.uniform(0.94, 1.0) + dice.normal(0, dice.uniform(2, 6), out.shape)
    return _jpeg(out, 75)


def photo(page: Pixels, seed: int) -> bytes:
    """A phone's photo: the sheet on a table, tilt up to 4°, perspective up to 4 %, uneven light, blur, grain, JPEG 70."""
    dice = np.random.default_rng(seed + 1000)
    high, wide = page.shape[:2]
    table = np.full((round(high * 1.12), round(wide * 1.16), 3), dice.integers(50, 130, 3), np.float32)
    table += cv2.GaussianBlur(dice.normal(0, 30, table.shape).astype(np.float32), (0, 0), 6)
    top, left = (table.shape[0] - high) / 2, (table.shape[1] - wide) / 2
    corners = np.float32([(0, 0), (wide, 0), (wide, high), (0, high)])
    angle = np.deg2rad(dice.uniform(-4, 4)) * 0.6
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = np.array([wide / 2, high / 2])
    to = (corners - middle) @ turn.T * 0.97 + middle + (left, top) + dice.uniform(-0.02, 0.02, (4, 2)) * (wide, high)
    plane = cv2.getPerspectiveTransform(corners, to.astype(np.float32))
    size = table.shape[1::-1]
    laid = cv2.warpPerspective(page, plane, size, flags=cv2.INTER_AREA).astype(np.float32)
    sheet = cv2.warpPerspective(np.full((high, wide), 1, np.float32), plane, size)[:, :, None]
    out = laid * sheet + table * (1 - sheet)
    across, down = np.meshgrid(np.linspace(-1, 1, size[0]), np.linspace(-1, 1, size[1]))
    lean = dice.uniform(0, 2 * np.pi)
    light = 0.85 + 0.17 * (across * np.cos(lean) + down * np.sin(lean)) - 0.05 * (across**2 + down**2)
    out = out * light[:, :, None] * np.array([1.0, 0.985, 0.95])
    out = cv2.GaussianBlur(out, (0, 0), dice.uniform(0.7, 1.1)) + dice.normal(0, dice.uniform(5, 10), out.shape)
    return _jpeg(out, 70)


def hard(page: Pixels, seed: int) -> bytes:
    """A phone held carelessly: tilt up to 6°, perspective up to 8 %, the shadow of a hand, a lamp's spot, JPEG 55, on a lighter table."""
    dice = np.random.default_rng(seed + 7000)
    high, wide = page.shape[:2]
    room = np.array([wide * 0.12, high * 0.1])
    size = (round(wide + 2 * room[0]), round(high + 2 * room[1]))
    corners = np.float32([(0, 0), (wide, 0), (wide, high), (0, high)])
    angle = np.deg2rad(dice.uniform(-6, 6)) * 0.7
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = np.array([wide / 2, high / 2])
    to = (corners - middle) @ turn.T * 0.95 + middle + room + dice.uniform(-0.04, 0.04, (4, 2)) * (wide, high)
    plane = cv2.getPerspectiveTransform(corners, to.astype(np.float32))
    sheet = cv2.warpPerspective(np.full((high, wide), 1, np.float32), plane, size)[:, :, None]
    grain = cv2.GaussianBlur(dice.normal(0, 60, (size[1], size[0], 1)).astype(np.float32), (0, 0), sigmaX=25, sigmaY=2)
    table = np.array([120, 105, 90], np.float32) + dice.integers(-25, 25, 3) + grain[:, :, None]
    out = cv2.warpPerspective(page, plane, size, flags=cv2.INTER_AREA).astype(np.float32) * sheet + table * (1 - sheet)
    out *= (_spot(dice, size) * _shadow(dice, size))[:, :, None]
    out = cv2.GaussianBlur(out, (0, 0), dice.uniform(0.8, 1.2)) + dice.normal(0, dice.uniform(5, 9), out.shape)
    return _jpeg(out, 55)


def _spot(dice: np.random.Generator, size: tuple[int, int]) -> npt.NDArray[np.float64]:
    across, down = np.meshgrid(np.linspace(-1, 1, size[0]), np.linspace(-1, 1, size[1]))
    x, y = dice.uniform(-0.6, 0.6, 2)
    return np.asarray(0.72 + 0.3 * np.exp(-((across - x) ** 2 + (down - y) ** 2) / 0.9))


def _shadow(dice: np.random.Generator, size: tuple[int, int]) -> npt.NDArray[np.float64]:
    """A hand's or phone's: one edge that is soft over some 30 pixels, the dark side a third darker."""
    across, down = np.meshgrid(np.linspace(-1, 1, size[0]), np.linspace(-1, 1, size[1]))
    way = dice.uniform(0, 2 * np.pi)
    edge = across * np.cos(way) + down * np.sin(way) - dice.uniform(-0.1, 0.5)
    return np.asarray(1 - 0.35 / (1 + np.exp(-edge * 60)))


def _jpeg(pixels: npt.NDArray[np.float32], quality: int) -> bytes:
    kept = io.BytesIO()
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(kept, "JPEG", quality=quality)
    return kept.getvalue()
