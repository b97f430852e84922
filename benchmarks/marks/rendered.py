"""Print on things as a renderer sees it: boxes, tins, books, boards, cloth, letters that stand out; all of it honest.

    python -m benchmarks.marks.rendered PHOTOS FOLDER [--count N] [--seed N]

Needs `povray`; one to two seconds a picture. PHOTOS: photos without marks, for covers and what is behind. Writes JPEGs and
`truth.json`, as `benchmarks.marks.make` does.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from benchmarks.marks.labels import colour, photo, sheet

SCENE = """#version 3.7;
global_settings {{ assumed_gamma 1.0 }}
camera {{ location <{eye}> look_at <{aim}> angle {angle:.1f} right x * {wide:.3f} }}
light_source {{ <{lamp}> rgb {power:.2f} {soft} }}
light_source {{ <0, 60, -160> rgb {fill:.2f} shadowless }}
{room}
{thing}
"""
TTF = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
AREA = "area_light <12, 0, 0>, <0, 12, 0>, 4, 4 adaptive 1"
CORNERS = "5, <0, 0>, <1, 0>, <1, 1>, <0, 1>, <0, 0>"
PATTERNS = (
    "granite",
    "bozo turbulence 0.6",
    "marble turbulence 0.9",
    "wood turbulence 0.1",
    "brick",
    "crackle",
    "wrinkles",
)


def _numbers(*values: float) -> str:
    return ", ".join(f"{value:.3f}" for value in values)


def _finish(chance: random.Random) -> str:
    shine = chance.choice([0, 0.1, 0.5])
    return f"finish {{ ambient 0.02 diffuse {chance.uniform(0.6, 0.95):.2f} specular {shine} roughness 0.02 }}"


def _plain(chance: random.Random) -> str:
    colours = [f"rgb <{_numbers(*(chance.uniform(0.05, 0.95) ** 2 for _ in 'rgb'))}>" for _ in "ab"]
    if chance.random() < 0.45:
        return f"pigment {{ {colours[0]} }}"
    pattern, (one, other) = chance.choice(PATTERNS), colours
    body = f"brick {one}, {other}" if pattern == "brick" else f"{pattern} color_map {{ [0 {one}] [1 {other}] }}"
    return f"pigment {{ {body} scale {chance.uniform(0.5, 6):.2f} }}"


class Stage:
    """A scene in the making: files of sheets, and things that bear them."""

    def __init__(self, folder: Path, chance: random.Random, photos: list[Path]) -> None:
        self.folder, self.chance, self.photos, self.count = folder, chance, photos, 0

    def printed(self, wide: float, high: float) -> str:
        """A sheet, as a pigment of 1 × 1 in x and y."""
        self.count += 1
        name = f"{self.count}.png"
        scale = 900 / max(wide, high)
        sheet(self.chance, self.photos, round(scale * wide), round(scale * high)).save(self.folder / name)
        return f'pigment {{ image_map {{ png "{name}" gamma srgb interpolate 2 once }} }}'

    def face(self, wide: float, high: float, more: str = "") -> str:
        """A sheet that stands upright and looks at us, its middle at 0; to be closed."""
        texture = f"texture {{ {self.printed(wide, high)} {_finish(self.chance)} {more} }}"
        return f"polygon {{ {CORNERS} {texture} translate <-0.5, -0.5, 0> scale <{wide:.2f}, {high:.2f}, 1>"

    def box(self, wide: float, high: float, deep: float) -> str:
        side = f"texture {{ {_plain(self.chance)} {_finish(self.chance)} }}"
        return (
            f"union {{ box {{ <{-wide / 2}, {-high / 2}, 0.01>, <{wide / 2}, {high / 2}, {deep}> {side} }} "
            f"{self.face(wide, high)} }} translate y * {high / 2:.2f}"
        )

    def tin(self, radius: float, high: float) -> str:
        self.count += 1
        name = f"{self.count}.png"
        around = sheet(self.chance, self.photos, 900, max(120, round(900 * high / (3 * radius))))
        page = Image.new("RGB", (1800, around.height), colour(self.chance))
        page.paste(around, (450, 0))
        page.save(self.folder / name)
        map_ = f'image_map {{ png "{name}" gamma srgb map_type 2 interpolate 2 }}'
        return (
            f"cylinder {{ 0, y, 1 pigment {{ {map_} rotate y * -90 }} {_finish(self.chance)} "
            f"scale <{radius:.2f}, {high:.2f}, {radius:.2f}>"
        )

    def letters(self, finish: str) -> str:
        """A word that stands out, to be closed."""
        words = "".join(self.chance.choice("ABDEGHKLMNOPRSTUVZ") for _ in range(self.chance.randint(3, 8)))
        size = 22 / len(words)
        place = f"<{-0.36 * size * len(words):.2f}, 6, -0.3>"
        return f'text {{ ttf "{TTF}" "{words}" 0.15, 0 {finish} scale {size:.2f} translate {place}'


def _boxes(stage: Stage, turn: float, many: int) -> list[str]:
    def one(number: int) -> str:
        of = stage.chance.uniform
        made = stage.box(of(7, 14), of(7, 15), of(3, 9))
        return f"{made} rotate y * {turn + 20 * number:.1f} translate x * {13 * number - 6 * (many - 1)} }}"

    return [one(number) for number in range(many)]


def _tins(stage: Stage, _turn: float, many: int) -> list[str]:
    of = stage.chance.uniform
    return [
        f"{stage.tin(of(3.5, 5.5), of(8, 15))} translate x * {11 * (number - (many > 1))} }}" for number in range(many)
    ]


def _board(stage: Stage, turn: float, deep: float) -> list[str]:
    of = stage.chance.uniform
    wide, high = (of(9, 13), 15.0) if deep > 1 else (of(12, 24), of(4, 13))
    return [f"{stage.box(wide, high, deep)} rotate y * {turn:.1f} translate <0, {of(0, 3):.1f}, 4> }}"]


def _backs(stage: Stage, _turn: float, many: int) -> list[str]:
    return [f"{stage.face(3, 15)} translate <{3.2 * (number - many // 2)}, 7.5, 0> }}" for number in range(many)]


def _cloth(stage: Stage, _turn: float, _many: int) -> list[str]:
    of = stage.chance.uniform
    return [
        f"{stage.face(18, 20, f'normal {{ bumps {of(0.1, 0.6):.2f} scale {of(0.05, 0.4):.2f} }}')} translate <0, 9, 2> }}"
    ]


def _lying(stage: Stage, turn: float, _many: int) -> list[str]:
    of = stage.chance.uniform
    made = stage.box(of(9, 16), of(9, 16), 1.5)
    return [f"{made} rotate x * 90 rotate y * {turn:.1f} translate <0, 1.6, -6> }}"]


def _word(stage: Stage, turn: float, glowing: bool) -> list[str]:
    glow = f"finish {{ ambient 0 emission {stage.chance.uniform(0.6, 1.4):.2f} }}"
    finish = glow if glowing else _finish(stage.chance)
    return [f"{stage.letters(f'{_plain(stage.chance)} {finish}')} rotate y * {turn / 2:.1f} }}"]


KINDS: tuple[tuple[str, Any, float], ...] = (
    ("box", _boxes, 1), ("box", _boxes, 1), ("boxes", _boxes, 2), ("tin", _tins, 1), ("tin", _tins, 1), ("tins", _tins, 3),
    ("book", _board, 1.5), ("books", _backs, 5), ("board", _board, 0.5), ("board", _board, 0.5), ("poster", _board, 0.5),
    ("cloth", _cloth, 1), ("flat lay", _lying, 1), ("raised", _word, False), ("glowing", _word, True),
)  # fmt: skip


def scene(stage: Stage, of: Any, many: float, from_above: bool) -> str:
    """The thing in its room, before a camera that mostly looks straight at it."""
    chance = stage.chance
    turn = chance.choice([0, 0, chance.uniform(-8, 8), chance.uniform(-35, 35)])
    rise = chance.choice([0.5, chance.uniform(0, 8)])
    lean = chance.choice([0, 0, chance.uniform(-20, 20), chance.uniform(-80, 80)])
    things = "\n".join(of(stage, turn, many))
    eye, aim = (chance.uniform(-3, 3), 7 + rise, -40.0), (chance.uniform(-1, 1), 7.0, 0.0)
    if from_above:
        eye, aim = (chance.uniform(-2, 2), 36.0, -2.0 - 14 * chance.random()), (0.0, 0.0, 0.0)
    return SCENE.format(
        eye=_numbers(*eye), aim=_numbers(*aim), angle=chance.uniform(28, 46), wide=chance.choice([1.0, 4 / 3, 1.5]),
        lamp=_numbers(chance.uniform(-60, 60), chance.uniform(20, 80), chance.uniform(-90, -30)), power=chance.uniform(0.6, 1.2),
        soft=AREA if chance.random() < 0.4 else "", fill=chance.uniform(0.15, 0.6), room=_room(stage),
        thing=f"union {{ {things} translate y * -7 rotate z * {lean:.1f} translate y * 7 }}",
    )  # fmt: skip


def _room(stage: Stage) -> str:
    """A floor and a wall, or a photo behind."""
    chance = stage.chance
    floor = f"plane {{ y, 0 {_plain(chance)} {_finish(chance)} }}"
    if chance.random() < 0.5:
        return floor + f"\nplane {{ -z, -14 {_plain(chance)} {_finish(chance)} }}"
    behind = photo(chance, stage.photos).resize((900, 600)).filter(ImageFilter.GaussianBlur(chance.choice([0, 2, 6])))
    behind.save(stage.folder / "behind.png")
    return (
        f'{floor}\npolygon {{ {CORNERS} pigment {{ image_map {{ png "behind.png" gamma srgb interpolate 2 }} }} '
        "finish { ambient 0 diffuse 0 emission 0.8 } translate <-0.5, 0, 0> scale <90, 60, 1> translate <0, -8, 30> }"
    )


def rendered(chance: random.Random, photos: list[Path], number: int) -> Image.Image | None:
    """None where povray fails."""
    kind, of, many = KINDS[number % len(KINDS)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = scene(Stage(folder, chance, photos), of, many, kind == "flat lay")
        (folder / "scene.pov").write_text(text)
        high = chance.choice([600, 720, 800, 900])
        wide = round(high * float(text.split("right x * ")[1].split()[0]))
        asked = ("povray", "+Iscene.pov", "+Omade.png", f"+W{wide}", f"+H{high}", "+A0.2", "-D", "+WT1", "-GA")
        if subprocess.run(asked, cwd=folder, capture_output=True, check=False).returncode:
            return None
        return seen(Image.open(folder / "made.png").convert("RGB"), chance)


def seen(image: Image.Image, chance: random.Random) -> Image.Image:
    """Through a lens, by a sensor."""
    blur = chance.choice([0, 0.4, chance.uniform(0.4, 1.2)])
    pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(blur)), np.float32)
    grain: npt.NDArray[np.float64] = np.random.default_rng(chance.randrange(1 << 30)).standard_normal(pixels.shape)
    return Image.fromarray(np.clip(pixels + chance.choice([0, 1, 2.5]) * grain, 0, 255).astype(np.uint8))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("photos", type=Path)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--count", type=int, default=160)
    asked.add_argument("--seed", type=int, default=0)
    given = asked.parse_args()
    photos = sorted(path for path in given.photos.iterdir() if path.suffix.lower() in (".jpg", ".png", ".jpeg"))
    given.folder.mkdir(parents=True, exist_ok=True)
    truth = []
    for number in range(given.count):
        chance, kind = random.Random(1000 * given.seed + number), KINDS[number % len(KINDS)][0]
        image = rendered(chance, photos, number)
        if image is not None:
            file, name = f"{kind.replace(' ', '-')}-{number:03}.jpg", f"rendered {given.seed} {number}"
            image.save(given.folder / file, quality=chance.randint(80, 95))
            truth.append({"file": file, "kind": kind, "grade": "none", "boxes": [], "size": image.size, "photo": name})
    (given.folder / "truth.json").write_text(json.dumps(truth))


if __name__ == "__main__":
    main()
