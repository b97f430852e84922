"""What is done to pictures, in two strengths each, with the map from the original to the copy kept all along."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

Random = np.random.Generator


@dataclass(frozen=True)
class Copy:
    """A copy; `map` takes corners of the original's pixels onto it; `cell` is the part of it that can show the original."""

    image: Image.Image
    map: np.ndarray
    cell: tuple[float, float, float, float] | None = None
    quality: int = 85
    before: tuple[np.ndarray, ...] = ()
    """What it showed of the original before each turn or tilt: that has no edges along the axes any more."""

    def moved(self, image: Image.Image, step: np.ndarray, cell: tuple[float, ...] | None = None) -> Copy:
        kept = cell if cell is not None else self._through(step, image)
        return replace(self, image=image, map=step @ self.map, cell=kept)

    def _through(self, step: np.ndarray, image: Image.Image) -> tuple[float, ...] | None:
        """The cell after a step along the axes."""
        if self.cell is None:
            return None
        x0, y0, x1, y1 = self.cell
        corners = cv2.perspectiveTransform(np.array([[(x0, y0), (x1, y1)]], np.float64), step)[0]
        low, high = corners.min(axis=0), corners.max(axis=0)
        return (max(0, low[0]), max(0, low[1]), min(image.width, high[0]), min(image.height, high[1]))


Step = Callable[[Copy, Random, list[Image.Image]], Copy]


def _scale(x: float, y: float) -> np.ndarray:
    return np.diag([x, y, 1.0])


def _shift(x: float, y: float) -> np.ndarray:
    return np.array([[1.0, 0, x], [0, 1.0, y], [0, 0, 1.0]])


def fit(copy: Copy, side: int) -> Copy:
    """No side longer than that."""
    ratio = side / max(copy.image.size)
    return copy if ratio >= 1 else sized(copy, round(copy.image.width * ratio), round(copy.image.height * ratio))


def sized(copy: Copy, width: int, height: int) -> Copy:
    step = _scale(width / copy.image.width, height / copy.image.height)
    return copy.moved(copy.image.resize((width, height), Image.Resampling.LANCZOS), step)


def resave(quality: int) -> Step:
    return lambda c, rng, others: replace(c, quality=quality)


def shrink(side: int) -> Step:
    return lambda c, rng, others: fit(c, side)


def crop(share: float) -> Step:
    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        w, h = c.image.size
        across = min(0.98, float(np.sqrt(share) * rng.uniform(0.85, 1.18)))
        width, height = round(w * across), round(h * min(0.98, share / across))
        x, y = (int((limit) * rng.uniform(0.15, 0.85)) for limit in (w - width, h - height))
        return c.moved(c.image.crop((x, y, x + width, y + height)), _shift(-x, -y))

    return step


def mirror(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
    return c.moved(ImageOps.mirror(c.image), _shift(c.image.width, 0) @ _scale(-1, 1))


def quarter(turns: int) -> Step:
    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        for _ in range(turns):
            w = c.image.width
            c = c.moved(c.image.transpose(Image.Transpose.ROTATE_90), np.array([[0, 1.0, 0], [-1, 0, w], [0, 0, 1]]))
        return c

    return step


def _warped(c: Copy, step: np.ndarray, size: tuple[int, int], fill: tuple[int, ...]) -> Copy:
    half = _shift(-0.5, -0.5) @ step @ _shift(0.5, 0.5)
    pixels = cv2.warpPerspective(np.asarray(c.image), half, size, flags=cv2.INTER_CUBIC, borderValue=fill)
    return replace(c, before=(*c.before, _corners(c))).moved(Image.fromarray(pixels), step)


def turn(low: float, high: float, *, cut: bool) -> Step:
    """Turned freely; the corners filled, or cut away."""

    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        w, h = c.image.size
        angle = np.radians(rng.uniform(low, high) * rng.choice((-1, 1)))
        cos, sin = np.cos(angle), np.sin(angle)
        about = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])
        inner = 1 / (abs(cos) + abs(sin) * max(w / h, h / w)) if cut else abs(cos) + abs(sin) * min(w / h, h / w) * 0.6
        size = (round(w * inner), round(h * inner))
        fill = tuple(int(v) for v in rng.choice((255, 0, 235), 1).repeat(3))
        return _warped(c, _shift(size[0] / 2, size[1] / 2) @ about @ _shift(-w / 2, -h / 2), size, fill)

    return step


def border(share: float, *, shadow: bool = False) -> Step:
    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        edge = round(min(c.image.size) * share)
        w, h = c.image.size
        colour = tuple(int(v) for v in rng.integers(0, 256, 3))
        made = ImageOps.expand(c.image, edge, colour)
        if shadow:
            draw = ImageDraw.Draw(made)
            draw.rectangle(
                (edge // 3, edge // 3, w + 2 * edge - edge // 3, h + 2 * edge - edge // 3), outline="gold", width=3
            )
        return c.moved(made, _shift(edge, edge), (edge, edge, edge + w, edge + h))

    return step


def pad(*, blurred: bool) -> Step:
    """To a square or a tall page, on white or on itself blurred."""

    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        w, h = c.image.size
        side = max(w, h) if max(w, h) > 1.1 * min(w, h) else round(1.4 * max(w, h))
        ground = c.image.resize((side, side)).filter(ImageFilter.GaussianBlur(side / 25)) if blurred else None
        ground = ground or Image.new("RGB", (side, side), (255, 255, 255))
        x, y = (side - w) // 2, (side - h) // 2
        ground.paste(c.image, (x, y))
        return c.moved(ground, _shift(x, y), (x, y, x + w, y + h))

    return step


def collage(cells: int) -> Step:
    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        w, h = 1200 // cells, 900 // cells
        gap = int(rng.choice((0, 6)))
        page = Image.new("RGB", (cells * w, cells * h), "white")
        place = int(rng.integers(cells * cells))
        for number in range(cells * cells):
            x, y = number % cells * w, number // cells * h
            if number != place:
                page.paste(ImageOps.fit(others[number % len(others)], (w - gap, h - gap)), (x, y))
        inner = ImageOps.contain(c.image, (w - gap, h - gap), Image.Resampling.LANCZOS)
        x, y = place % cells * w, place // cells * h
        page.paste(inner, (x, y))
        scale = _scale(inner.width / c.image.width, inner.height / c.image.height)
        return c.moved(page, _shift(x, y) @ scale, (x, y, x + inner.width, y + inner.height))

    return step


def cutout(*, centred: bool) -> Step:
    """A thing in the middle on white: in its place, or brought to the middle and enlarged."""

    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        w, h = c.image.size
        turnings = np.linspace(0, 2 * np.pi, 90)
        waves = sum(rng.normal(0, 0.07) * np.cos(k * turnings + rng.uniform(0, 6)) for k in (2, 3, 5))
        reach = 0.36 * (1 + waves)
        middle = np.array([w * rng.uniform(0.42, 0.58), h * rng.uniform(0.42, 0.58)])
        edge = middle + np.stack([w * reach * np.cos(turnings), h * reach * np.sin(turnings)], axis=1)
        mask = Image.new("L", (w, h), 0)
        ImageDraw.Draw(mask).polygon([tuple(point) for point in edge], 255)
        made = Image.composite(c.image, Image.new("RGB", (w, h), "white"), mask.filter(ImageFilter.GaussianBlur(1.5)))
        copy = replace(c, image=made)
        if not centred:
            return copy
        side = round(min(w, h) * 0.95)
        scale = 0.92 * side / max(np.ptp(edge[:, 0]), np.ptp(edge[:, 1]))
        centre = (edge.min(axis=0) + edge.max(axis=0)) / 2
        return _warped(
            copy, _shift(side / 2, side / 2) @ _scale(scale, scale) @ _shift(*-centre), (side, side), (255,) * 3
        )

    return step


WORDS = "BEST PRICE 50% OFF NOW|FREE SHIPPING|New Arrival 2026|TOP QUALITY GUARANTEED|限时 Buy 2 Get 1|100% ORIGINAL|Hot Sale!!"


def text(lines: int, *, badges: bool) -> Step:
    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        made = c.image.copy()
        draw = ImageDraw.Draw(made)
        w, h = made.size
        for line in range(lines):
            font = ImageFont.load_default(size=h / (lines + 5))
            colour = tuple(int(v) for v in rng.integers(0, 256, 3))
            place = (rng.uniform(0, 0.35) * w, h * (line + 0.2) / lines)
            draw.text(place, WORDS.split("|")[line % 7], colour, font, stroke_width=2 * (line % 2), stroke_fill="white")
        for x, y in ((0.02, 0.02), (0.78, 0.05), (0.8, 0.76), (0.05, 0.78)) if badges else ():
            draw.ellipse(
                (x * w, y * h, x * w + 0.19 * h, y * h + 0.19 * h), tuple(int(v) for v in rng.integers(0, 256, 3))
            )
            draw.text((x * w + 0.03 * h, y * h + 0.05 * h), "-30%", "white", ImageFont.load_default(size=h / 14))
        return replace(c, image=made)

    return step


def hue(degrees: float) -> Step:
    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        hsv = np.array(c.image.convert("HSV"))
        hsv[:, :, 0] = hsv[:, :, 0] + np.uint8(degrees / 360 * 256)
        return replace(c, image=Image.fromarray(hsv, "HSV").convert("RGB"))

    return step


def sepia(strength: float) -> Step:
    toned = np.array([[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]])

    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        pixels = np.asarray(c.image, float)
        mixed = (1 - strength) * pixels + strength * (pixels @ toned.T)
        return replace(c, image=Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8)))

    return step


def equalised(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
    return replace(c, image=ImageOps.equalize(c.image))


def locally_equalised(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
    lab = cv2.cvtColor(np.asarray(c.image), cv2.COLOR_RGB2LAB)
    lab[:, :, 0] = cv2.createCLAHE(4.0, (8, 8)).apply(np.ascontiguousarray(lab[:, :, 0]))
    return replace(c, image=Image.fromarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB)))


def gamma(power: float) -> Step:
    table = [round(255 * (v / 255) ** power) for v in range(256)] * 3
    return lambda c, rng, others: replace(c, image=c.image.point(table))


def stretch(by: float) -> Step:
    return lambda c, rng, others: sized(c, round(c.image.width / by), c.image.height)


def blur(share: float) -> Step:
    return lambda c, rng, others: replace(c, image=c.image.filter(ImageFilter.GaussianBlur(max(c.image.size) * share)))


def tilt(strength: float) -> Step:
    """As seen from the side: one edge farther away."""

    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        w, h = c.image.size
        near, far = 0.0, strength / 2
        corners = [(near, near), (1 - near, near), (1, 1), (0, 1)]
        corners = [(x + (far if x < 0.5 else -far) * (y < 0.5), y + far * 0.4 * (y < 0.5)) for x, y in corners]
        corners = [(x + rng.uniform(0, far / 3) * (1 if x < 0.5 else -1), y) for x, y in corners]
        if rng.random() < 0.5:
            corners = [(y, x) for x, y in (corners[0], corners[3], corners[2], corners[1])]
        there = np.array(corners, np.float32) * (w, h)
        here = np.array([(0, 0), (w, 0), (w, h), (0, h)], np.float32)
        return _warped(c, cv2.getPerspectiveTransform(here, there.astype(np.float32)), (w, h), (255, 255, 255))

    return step


def screenshot(width: int) -> Step:
    """A phone's page with the picture in it; the whole page is `width` pixels wide."""

    def step(c: Copy, rng: Random, others: list[Image.Image]) -> Copy:
        page = Image.new("RGB", (1080, 2100), "white")
        draw = ImageDraw.Draw(page)
        shown = 1080 if rng.random() < 0.6 else 920
        c = fit(c, 4000)
        c = sized(c, shown, round(shown * c.image.height / c.image.width))
        x, y = (1080 - shown) // 2, 190
        page.paste(c.image, (x, y))
        draw.rectangle((0, 0, 1080, 80), (28, 28, 30))
        draw.text((40, 16), "21:04                 5G   87%", "white", ImageFont.load_default(size=40))
        draw.text((40, 110), "<   Search in store               ...", (40, 40, 40), ImageFont.load_default(size=46))
        below = y + c.image.height + 30
        draw.text((40, below), "US $12.40", (220, 30, 40), ImageFont.load_default(size=84))
        for line in range(12):
            place = (40, below + 120 + 76 * line)
            draw.text(place, "Free shipping, returns within 15 days, sold 1,2k" if line % 3 else "Details", (70, 70, 70),
                      ImageFont.load_default(size=38))  # fmt: skip
        for number, other in enumerate(others[:2]):
            page.paste(ImageOps.fit(other, (330, 330)), (40 + 500 * number, 1700))
        draw.rectangle((0, 2000, 1080, 2100), (250, 90, 40))
        draw.text((300, 2020), "BUY NOW", "white", ImageFont.load_default(size=56))
        cell = (x, y, x + shown, min(1700, y + c.image.height))
        moved = c.moved(page, _shift(x, y), cell)
        return sized(moved, width, round(width * 2100 / 1080))

    return step


KINDS: dict[str, tuple[tuple[Step, ...], tuple[Step, ...]]] = {
    "resave": ((resave(60),), (resave(30),)),
    "shrink": ((shrink(400),), (shrink(220),)),
    "crop": ((crop(0.6),), (crop(0.33),)),
    "mirror": ((mirror,), (mirror, crop(0.5))),
    "quarter turn": ((quarter(1),), (quarter(3), crop(0.7))),
    "free turn": ((turn(3, 10, cut=False),), (turn(14, 30, cut=True),)),
    "border": ((border(0.06),), (border(0.25, shadow=True),)),
    "pad": ((pad(blurred=False),), (pad(blurred=True),)),
    "collage": ((collage(2),), (collage(3),)),
    "cut-out": ((cutout(centred=False),), (cutout(centred=True),)),
    "text": ((text(3, badges=False),), (text(7, badges=True),)),
    "hue": ((hue(40),), (hue(120),)),
    "sepia": ((sepia(0.6),), (sepia(1.0), gamma(0.75))),
    "equalised": ((equalised,), (locally_equalised,)),
    "gamma": ((gamma(0.6),), (gamma(1.9),)),
    "stretch": ((stretch(1.1),), (stretch(1.28),)),
    "blur": ((blur(0.003),), (blur(0.007),)),
    "tilt": ((tilt(0.1),), (tilt(0.25),)),
    "screenshot": ((screenshot(720),), (screenshot(380),)),
    "two at once": ((crop(0.6), text(3, badges=True)), (mirror, screenshot(480))),
    "three at once": ((mirror, crop(0.6), border(0.1)), (crop(0.5), hue(60), tilt(0.12))),
    "several at once": (
        (turn(3, 8, cut=True), mirror, gamma(0.7), text(3, badges=False)),
        (crop(0.6), equalised, stretch(0.85), border(0.12), resave(45)),
    ),
}  # fmt: skip


def altered(image: Image.Image, steps: tuple[Step, ...], side: int, seed: int, others: list[Image.Image]) -> Copy:
    """The picture after those steps, no side longer than that."""
    copy = fit(Copy(image, np.eye(3)), 1400)
    rng = np.random.default_rng(seed)
    for step in steps:
        copy = step(copy, rng, others)
    return fit(copy, side)


def saved(copy: Copy) -> bytes:
    made = io.BytesIO()
    copy.image.convert("RGB").save(made, "JPEG", quality=copy.quality)
    return made.getvalue()


def shown(copy: Copy, size: tuple[int, int]) -> np.ndarray:
    """What the copy shows of an original of that size: a convex polygon in its pixels."""
    seen = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    for part in (*copy.before, _corners(copy)):
        seen = cv2.intersectConvexConvex(seen, part)[1].reshape(-1, 2)
    return seen


def _corners(copy: Copy) -> np.ndarray:
    """Of what it can show, in the original."""
    x0, y0, x1, y1 = copy.cell or (0, 0, *copy.image.size)
    corners = np.array([[(x0, y0), (x1, y0), (x1, y1), (x0, y1)]], np.float64)
    return cv2.convexHull(cv2.perspectiveTransform(corners, np.linalg.inv(copy.map))[0].astype(np.float32))
