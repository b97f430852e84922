"""Makes the sample cases' pictures: renders product scenes with POV-Ray, then does to them what shops do.

    python tools/render_samples.py [--cache FOLDER]

Rendering one frame takes one to six minutes; what lies in the cache folder is not rendered again. Needs `povray`.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageOps
from PIL.TiffImagePlugin import IFDRational

ROOT = Path(__file__).resolve().parents[1]
SCENES = ROOT / "tools" / "scenes"
SAMPLES = ROOT / "samples" / "image_theft"
SIZE = (1600, 1200)


@dataclass(frozen=True)
class View:
    """Where the camera stands: degrees around and above the product, centimetres away, and what it looks at."""

    scene: str
    around: float
    above: float
    away: float
    look: tuple[float, float, float]
    degrees: float
    daylight: float = 1.0


VIEWS = {
    "teapot-0": View("teapot", -18, 22, 95, (2, 6, 0), 32),
    "teapot-1": View("teapot", 14, 16, 78, (1, 6, 0), 34),
    "teapot-2": View("teapot", -42, 30, 88, (0, 5, 1), 33, 1.05),
    "teapot-3": View("teapot", 30, 38, 84, (1, 4, 0), 36, 0.97),
    "speaker-0": View("speaker", -8, 18, 88, (0, 8, 2), 32),
    "speaker-1": View("speaker", 22, 14, 74, (-1, 8, 2), 36),
    "speaker-2": View("speaker", -34, 26, 82, (-2, 7, 3), 36, 1.04),
    "speaker-3": View("speaker", 40, 34, 86, (0, 6, 2), 36, 0.97),
}


def render(name: str, cache: Path) -> Image.Image:
    """The view as the renderer makes it; rendered only when the cache does not hold it."""
    file = cache / f"{name}.png"
    if not file.exists():
        view = VIEWS[name]
        sys.path.insert(0, str(SCENES))
        from textures import draw_textures

        work = cache / "scenes"
        shutil.copytree(SCENES, work, dirs_exist_ok=True)
        draw_textures(work)
        declared = {
            "Az": view.around, "El": view.above, "Dist": view.away, "LookX": view.look[0], "LookY": view.look[1],
            "LookZ": view.look[2], "Fov": view.degrees, "Daylight": view.daylight, "Aper": 0, "Portrait": 0,
            "FocX": 0, "FocY": 6, "FocZ": 0,
        }  # fmt: skip
        command = ["povray", f"+I{view.scene}.pov", f"+O{file}", f"+W{SIZE[0]}", f"+H{SIZE[1]}", "+FN8", "-D", "+A0.3"]
        command += [f"Declare={key}={value}" for key, value in declared.items()]
        subprocess.run(command, cwd=work, check=True, capture_output=True)
    return Image.open(file).convert("RGB")


def photo(image: Image.Image, seed: int, taken: str, number: int, *, place: bool = False) -> bytes:
    """The file as the camera writes it: the sensor's grain, one compression, and its data."""
    rng = np.random.default_rng(seed)
    pixels = np.asarray(image, np.float32)
    grain = rng.normal(0, 2.0, pixels.shape[:2])[:, :, None] + rng.normal(0, 0.9, pixels.shape)
    image = Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "Appealgen", "Appealgen Sample Camera", taken
    exif[0x0112], exif[0x011A], exif[0x011B], exif[0x0128] = 1, IFDRational(72), IFDRational(72), 2
    details = exif.get_ifd(0x8769)
    details[0x9000] = b"0232"
    details[0x9003] = details[0x9004] = taken
    details[0x9011] = "+08:00"
    details[0x9291] = f"{seed * 37 % 100:02d}"
    details[0x829A], details[0x829D], details[0x8827] = IFDRational(1, 80), IFDRational(28, 10), 200
    details[0x920A], details[0xA002], details[0xA003] = IFDRational(35), *image.size
    if place:
        where = exif.get_ifd(0x8825)
        where[1], where[2] = "N", (IFDRational(0), IFDRational(7), IFDRational(12))
        where[3], where[4] = "E", (IFDRational(0), IFDRational(3), IFDRational(40))
    made = io.BytesIO()
    image.save(made, "JPEG", quality=91, subsampling="4:2:0", exif=exif)
    return made.getvalue()


def shoot(product: str, cache: Path, first: int, day: str, *, place: bool = False) -> dict[str, bytes]:
    """Four photos of one shoot, the original first, by their file names."""
    times = ("10:04:31", "10:05:12", "10:07:40", "10:11:03")
    return {
        f"IMG_{first + number}.JPG": photo(
            render(f"{product}-{number}", cache), first + number, f"{day} {time}", number, place=place and number == 0
        )
        for number, time in enumerate(times)
    }


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def saved(image: Image.Image, form: str = "JPEG", quality: int = 82) -> bytes:
    made = io.BytesIO()
    image.save(made, form, quality=quality)
    return made.getvalue()


def crop(image: Image.Image, x0: float, y0: float, x1: float, y1: float) -> Image.Image:
    width, height = image.size
    return image.crop((round(x0 * width), round(y0 * height), round(x1 * width), round(y1 * height)))


def shrunk(image: Image.Image, side: int) -> Image.Image:
    ratio = side / max(image.size)
    return image.resize((round(image.width * ratio), round(image.height * ratio)), Image.Resampling.LANCZOS)


def with_text(image: Image.Image) -> Image.Image:
    """A shop's words over a picture, and its frame."""
    image = ImageOps.expand(image, 24, (196, 32, 40))
    draw = ImageDraw.Draw(image)
    draw.text((60, 50), "HOT SALE  -30%", (255, 230, 40), ImageFont.load_default(size=64), stroke_width=3,
              stroke_fill=(120, 0, 0))  # fmt: skip
    return image


def watermarked(data: bytes) -> bytes:
    """A shop's half-transparent name over a photo, saved once more with the camera's data."""
    source = Image.open(io.BytesIO(data))
    image = source.convert("RGBA")
    above = Image.new("RGBA", image.size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(above)
    font = ImageFont.load_default(size=110)
    draw.text((image.width // 2, image.height // 2), "TEA HARBOUR STORE", (255, 255, 255, 120), font, anchor="mm")
    draw.text((image.width - 60, image.height - 60), "teaharbour.example", (255, 255, 255, 150),
              ImageFont.load_default(size=56), anchor="rb")  # fmt: skip
    made = io.BytesIO()
    Image.alpha_composite(image, above).convert("RGB").save(made, "JPEG", quality=91, exif=source.getexif())
    return made.getvalue()


Files = dict[str, bytes]


def cases(cache: Path) -> dict[str, Files]:
    """Every case's pictures, by case and by the names in it."""
    tea = shoot("teapot", cache, 2041, "2026:08:14")
    speaker = shoot("speaker", cache, 3310, "2026:08:21")
    placed = shoot("teapot", cache, 2041, "2026:08:14", place=True)
    pot, box = opened(tea["IMG_2041.JPG"]), opened(speaker["IMG_3310.JPG"])
    sold = {"disputed/main.jpg": saved(crop(shrunk(pot, 1000), 0.14, 0.1, 0.86, 0.94))}
    sold_webp = {"disputed/2.webp": saved(shrunk(pot, 800), "WEBP")}
    tea_photos = {f"photos/{name}": data for name, data in tea.items()}
    speaker_photos = {f"photos/{name}": data for name, data in speaker.items()}
    speaker_sold = {"disputed/speaker.jpg": saved(crop(shrunk(box, 1000), 0.2, 0.05, 0.8, 0.85))}
    mirrored = ImageOps.mirror(crop(shrunk(pot, 1200), 0.1, 0.08, 0.9, 0.92))
    names = list(tea)
    chat = io.BytesIO()
    shrunk(pot, 1280).save(chat, "JPEG", quality=72)
    marked = {f"photos/{name}": watermarked(data) if name != names[0] else data for name, data in tea.items()}
    copies = {f"photos/{names[2]}": saved(crop(pot, 0.08, 0.1, 0.8, 0.92), quality=93),
              f"photos/{names[3]}": saved(crop(pot, 0.3, 0.2, 0.95, 0.98), quality=93)}  # fmt: skip
    return {
        "good": {**tea_photos, **sold, **sold_webp, "disputed/complainant.jpg": saved(shrunk(pot, 750), quality=76)},
        "disputed-crop-and-mirror": {
            **tea_photos, **sold, "disputed/mirrored.jpg": saved(with_text(mirrored)),
        },
        "set-watermarked": {**marked, **sold},
        "original-is-messenger-copy": {
            **{name: data for name, data in tea_photos.items() if names[0] not in name},
            "photos/mmexport1786673012345.jpg": chat.getvalue(),
            "disputed/main.jpg": saved(shrunk(pot, 1500), quality=88),
        },
        "set-is-crops": {**tea_photos, **copies, **sold},
        "wrong-product": {**speaker_photos, **sold},
        "two-pictures": {**tea_photos, **speaker_photos, **sold, **speaker_sold},
        "place-in-photo": {**{f"photos/{name}": data for name, data in placed.items()}, **sold},
        "bad-files": {
            **tea_photos, **sold,
            f"photos/{names[1]}": tea[names[1]][: len(tea[names[1]]) // 2],
            f"photos/{names[2]}": b"This was a photo once. The chat program sent a note instead.\n",
            f"photos/{names[3]}": b"",
        },
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the pictures of the sample cases.")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "renders", help="where rendered frames are kept")
    cache: Path = parser.parse_args().cache.resolve()
    cache.mkdir(parents=True, exist_ok=True)
    for case, files in cases(cache).items():
        for name, data in files.items():
            file = SAMPLES / case / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)


if __name__ == "__main__":
    main()
