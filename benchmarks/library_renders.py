"""2,000 rendered photos for the library's benchmark: 500 shoots of made-up things in made-up rooms, four views of each.

    python benchmarks/library_renders.py FOLDER [--shoots 500]

Needs `povray`; about a second for each. What lies in FOLDER is not rendered again, so it can be stopped and taken up. Views
of one shoot are the nearest wrong answers that a search can give: a library of strangers alone would flatter it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

VIEWS = 4
SIZE = (800, 600)
SCENE = """#version 3.7;
global_settings {{ assumed_gamma 1.0 }}
camera {{ location <{eye}> look_at <{aim}> angle {angle} right x * 4 / 3 }}
light_source {{ <{lamp}> rgb {power} }}
light_source {{ <0, 90, -140> rgb 0.35 shadowless }}
plane {{ y, 0 pigment {{ {floor} }} finish {{ diffuse 0.8 specular 0.1 }} }}
plane {{ -z, -70 pigment {{ {wall} }} finish {{ diffuse 0.75 }} }}
{things}
"""
CLOTH = ("granite", "bozo turbulence 0.7", "marble turbulence 1.1", "wood turbulence 0.08", "agate", "crackle", "leopard",
         "wrinkles", "checker", "brick", "hexagon", "spotted", "onion", "gradient x", "gradient y", "waves")  # fmt: skip


def _numbers(*values: float) -> str:
    return ", ".join(f"{value:.4f}" for value in values)


def _colour(chance: np.random.Generator) -> str:
    return f"rgb <{_numbers(*chance.uniform(0.04, 0.9, 3))}>"


def pigment(chance: np.random.Generator, size: float) -> str:
    """A pattern in colours of its own."""
    pattern = str(chance.choice(CLOTH))
    if pattern in ("checker", "brick", "hexagon"):
        count = 3 if pattern == "hexagon" else 2
        body = f"{pattern} {', '.join(_colour(chance) for _ in range(count))}"
    else:
        stops = np.linspace(0, 1, int(chance.integers(3, 6)))
        body = f"{pattern} color_map {{ {' '.join(f'[{stop:.2f} {_colour(chance)}]' for stop in stops)} }}"
    scale = size * chance.uniform(0.15, 0.9) * (0.25 if pattern == "brick" else 1)
    return f"{body} scale {scale:.3f} rotate <{_numbers(*chance.uniform(0, 90, 3))}>"


def _vase(chance: np.random.Generator, size: float) -> str:
    radii = size * chance.uniform(0.25, 0.8, 6)
    heights = np.linspace(0, size * chance.uniform(1.2, 2.4), 6)
    spots = ", ".join(f"<{_numbers(radius, height)}>" for radius, height in zip(radii, heights, strict=True))
    return f"lathe {{ cubic_spline 6, {spots}"


def thing(chance: np.random.Generator, x: float, z: float) -> str:
    """One object on the table."""
    size = float(chance.uniform(4, 10))
    shapes = (
        f"box {{ <-1, 0, -1> * {size:.3f}, <1, {chance.uniform(0.6, 2.6):.3f}, 1> * {size:.3f}",
        f"sphere {{ <0, {size:.3f}, 0>, {size:.3f}",
        f"cylinder {{ 0, y * {size * chance.uniform(1, 3):.3f}, {size * 0.6:.3f}",
        f"cone {{ 0, {size:.3f}, y * {size * 2:.3f}, {size * chance.uniform(0.1, 0.6):.3f}",
        f"torus {{ {size:.3f}, {size * 0.3:.3f} translate y * {size * 0.3:.3f}",
        _vase(chance, size),
    )
    letters = chance.integers(0, 26, int(chance.integers(3, 8)))
    word = "".join(chr(65 + letter) for letter in letters)
    label = (
        f'text {{ ttf "timrom.ttf" "{word}" 0.4, 0 scale {size * 0.9:.3f} translate <{-size:.3f}, 0, {-size * 1.1:.3f}>'
    )
    made = str(chance.choice(shapes)) + f" pigment {{ {pigment(chance, size)} }}"
    made += f" finish {{ diffuse 0.75 specular {chance.uniform(0, 0.6):.2f} roughness 0.03 }}"
    made += f" rotate y * {chance.uniform(0, 90):.2f} translate <{x:.3f}, 0, {z:.3f}> }}"
    if chance.random() < 0.3:
        made += f"\n{label} translate <{x:.3f}, 0, {z:.3f}> pigment {{ {_colour(chance)} }} }}"
    return made


def scenes(shoot: int) -> list[str]:
    """The views of a shoot: one room and its things, the camera moved and turned a little."""
    chance = np.random.default_rng(shoot)
    things = "\n".join(thing(chance, *chance.uniform((-26, -16), (26, 34))) for _ in range(int(chance.integers(3, 9))))
    lamp = _numbers(*chance.uniform((-80, 60, -90), (80, 110, -20)))
    power = f"{chance.uniform(0.7, 1.2):.2f}"
    room = {
        "floor": pigment(chance, 16),
        "wall": pigment(chance, 30),
        "things": things,
        "lamp": lamp,
        "power": power,
    }
    turn, height = chance.uniform(-0.5, 0.5), chance.uniform(18, 46)
    views = []
    for view in range(VIEWS):
        angle = turn + view * chance.uniform(0.08, 0.25)
        far = chance.uniform(70, 92)
        eye = _numbers(far * np.sin(angle), height + view * chance.uniform(-3, 3), -far * np.cos(angle))
        aim = _numbers(*chance.uniform((-3, 5, 0), (3, 9, 6)))
        views.append(SCENE.format(eye=eye, aim=aim, angle=f"{chance.uniform(32, 44):.2f}", **room))
    return views


def render(scene: str, file: Path) -> None:
    """Raises CalledProcessError with POV-Ray's words."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "scene.pov").write_text(scene)
        made = Path(folder) / "made.png"
        subprocess.run(
            ("povray", "+Iscene.pov", f"+O{made}", f"+W{SIZE[0]}", f"+H{SIZE[1]}", "+A0.3", "+R2", "-D", "+WT1"),
            cwd=folder, check=True, capture_output=True,
        )  # fmt: skip
        _develop(made, file)


def _develop(made: Path, file: Path) -> None:
    """As a camera would leave it: a little grain, then a JPEG."""
    from PIL import Image

    pixels = np.asarray(Image.open(made).convert("RGB")).astype(np.float32)
    grain = np.random.default_rng(len(file.stem)).normal(0, 2.5, pixels.shape[:2])[..., None]
    half = file.with_suffix(".part")
    Image.fromarray((pixels + grain).clip(0, 255).astype(np.uint8)).save(half, "JPEG", quality=90)
    half.replace(file)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--shoots", type=int, default=500)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        wanted = [
            (scene, file)
            for shoot in range(options.shoots)
            for view, scene in enumerate(scenes(shoot))
            if not (file := options.folder / f"shoot-{shoot:03d}-{view}.jpg").is_file()
        ]
        for number, _ in enumerate(pool.map(lambda one: render(*one), wanted), 1):
            print(f"\r{number} of {len(wanted)} rendered", end="", flush=True)
    print()


if __name__ == "__main__":
    main()
