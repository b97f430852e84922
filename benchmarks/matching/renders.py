"""More renders of the samples' products: the camera moved, another room, alone on white, the printed box face on.

    python benchmarks/matching/renders.py FOLDER

Needs `povray`; a frame takes some ten seconds to a minute. What lies in the folder is not rendered again.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

SCENES = Path(__file__).resolve().parents[2] / "tools" / "scenes"
sys.path.insert(0, str(SCENES))

OTHER_ROOM = (
    ("rgb <0.66, 0.63, 0.57>", "rgb <0.30, 0.42, 0.44>"), ("rgb <0.73, 0.70, 0.63>", "rgb <0.36, 0.47, 0.50>"),
    ("bozo turbulence 0.6 scale 34", "bozo turbulence 1.2 scale 7"), ("PlankRand = seed(41)", "PlankRand = seed(5)"),
    ("BookRand = seed(77)", "BookRand = seed(3)"), ("light_source {\n  <-118, 78, -12>", "light_source {\n  <90, 88, -60>"),
    ("scale <1.6, 1.6, 30>", "scale <3.1, 3.1, 22>"), ("[0.00 rgb <0.335, 0.180, 0.082>]", "[0.00 rgb <0.52, 0.44, 0.33>]"),
    ("[0.35 rgb <0.395, 0.225, 0.105>]", "[0.35 rgb <0.60, 0.50, 0.38>]"),
)  # fmt: skip
OTHER_THINGS = (
    ("{ 3, 0, 5, 2, 6, 1, 4, 7, 0, 3, 2 }", "{ 7, 7, 2, 4, 0, 6, 1, 1, 5, 6, 3 }"),
    ("{ 7, 2, 4, 1, 6, 0, 5, 3, 2, 7 }", "{ 0, 3, 3, 6, 1, 5, 7, 2, 4, 4 }"), ("<-58;", "<-31;"), ("Bx = -58;", "Bx = -24;"),
    ("Bx = 12;", "Bx = -46;"), ('Frame("poster.png", 30, 40)', 'Frame("tea_tin.png", 44, 30)'),
    ("translate <34, 0, 44>", "translate <-48, 0, 30>"), ("translate <-36, 0, 48>", "translate <40, 0, 40>"),
)  # fmt: skip
WHITE = """
plane { y, 0 pigment { rgb 1 } finish { emission 0.55 diffuse 0.45 } }
plane { -z, -120 pigment { rgb 1 } finish { emission 0.75 diffuse 0.3 } }
light_source { <-60, 120, -90> rgb 1.1 area_light <50, 0, 0>, <0, 0, 50>, 4, 4 adaptive 0 }
light_source { <80, 60, -120> rgb 0.5 shadowless }
"""
CARTON = """union {
  box { <0, 0, 0>, <1, 1, 0.01> texture { pigment { image_map { png "speaker_box.png" interpolate 2 } } } scale <13, 19, 1> }
  box { <0, 0, 0.01>, <13, 19, 11> pigment { rgb <0.66, 0.57, 0.44> } }
  translate <-6.5, 0.3, 0>
}
"""
ALONE = {
    "teapot": "object { Teapot_in rotate y * -14 translate <0, 0.18, 2> }",
    "speaker": "object { Speaker rotate y * 8 translate <0, 0.3, 1> }",
    "box": CARTON,
}
FRAMES = {
    "teapot-room-2": ("teapot", "room", -16, 22, 95, (2, 6, 0), 32),
    "teapot-room-5": ("teapot", "room", -13, 23, 93, (2, 6, 0), 32),
    "teapot-room-12": ("teapot", "room", -6, 22, 95, (1, 6, 0), 32),
    "teapot-other-0": ("teapot", "other", -18, 22, 95, (2, 6, 0), 32),
    "teapot-other-8": ("teapot", "other", -10, 20, 82, (2, 6, 0), 34),
    "teapot-white-0": ("teapot", "white", -18, 22, 80, (1, 7, 0), 30),
    "teapot-white-4": ("teapot", "white", -14, 22, 80, (1, 7, 0), 30),
    "speaker-room-2": ("speaker", "room", -6, 18, 88, (0, 8, 2), 32),
    "speaker-room-6": ("speaker", "room", -2, 18, 86, (0, 8, 2), 32),
    "speaker-other-0": ("speaker", "other", -8, 18, 88, (0, 8, 2), 32),
    "speaker-other-9": ("speaker", "other", 1, 20, 80, (0, 8, 2), 34),
    "speaker-white-0": ("speaker", "white", -8, 18, 80, (0, 8, 0), 26),
    "speaker-white-5": ("speaker", "white", -3, 18, 80, (0, 8, 0), 26),
    "box-white-0": ("box", "white", 0, 4, 80, (0, 10, 0), 24),
    "box-white-7": ("box", "white", 7, 8, 80, (0, 10, 0), 26),
    "box-room-0": ("speaker", "room", 22, 8, 60, (-17, 10, 10), 30),
    "box-room-4": ("speaker", "room", 18, 10, 70, (-16, 10, 10), 32),
    "box-other-0": ("speaker", "other", 22, 8, 60, (-17, 10, 10), 30),
    "box-flat": ("box", "flat", 0, 0, 0, (0, 0, 0), 0),
}  # fmt: skip
"""Name: product, place, degrees around and above, centimetres away, looked at, degrees across. `flat` is the print itself."""


def _scene(product: str, place: str) -> tuple[str, str]:
    """The scene's text and the room's."""
    room = (SCENES / "studio.inc").read_text()
    text = (SCENES / f"{'teapot' if product == 'teapot' else 'speaker'}.pov").read_text()
    if place == "other":
        for old, new in OTHER_ROOM:
            room = room.replace(old, new)
        for old, new in OTHER_THINGS:
            text = text.replace(old, new)
    if place == "white":
        head, rest = room.split("// Daylight through")
        room = head + rest[rest.index("// ---- small things") :] + WHITE
        text = text.split("// ---- on the table")[0] + ALONE[product]
    return text, room


def render(name: str, folder: Path, size: tuple[int, int] = (520, 390)) -> Path:
    """The frame as PNG; made only when it is not there."""
    from textures import draw_textures, speaker_box

    file = folder / f"{name}.png"
    if file.exists():
        return file
    product, place, around, above, away, look, across = FRAMES[name]
    if place == "flat":
        speaker_box().convert("RGB").save(file)
        return file
    work = folder / "scenes"
    if not work.exists():
        shutil.copytree(SCENES, work)
        draw_textures(work)
    text, room = _scene(product, place)
    (work / "frame.pov").write_text(text.replace("studio.inc", "frame.inc"))
    (work / "frame.inc").write_text(room)
    named = {
        "Az": around,
        "El": above,
        "Dist": away,
        "LookX": look[0],
        "LookY": look[1],
        "LookZ": look[2],
        "Fov": across,
    }
    command = ["povray", "+Iframe.pov", f"+O{file}", f"+W{size[0]}", f"+H{size[1]}", "+FN8", "-D", "-A", "+WT1"]
    command += [f"Declare={key}={value}" for key, value in {**named, "Daylight": 1, "Portrait": 0}.items()]
    subprocess.run(command, cwd=work, check=True, capture_output=True)
    return file


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for frame in FRAMES:
        print(render(frame, target))
