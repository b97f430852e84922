"""Odd and hostile files: what `inspect` makes of each, the time and the memory that it takes, a process each.

    python benchmarks/odd.py

Each is to be decided or refused in under a second of CPU time and 300 MB, without a traceback.
"""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

SECONDS, MEGABYTES = 1.0, 300
PROGRAM = (sys.executable, "-m", "appealgen", "inspect", "--format", "json", "--no-cache")


def saved(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **options)  # type: ignore[arg-type]
    return made.getvalue()


def png_that_says(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims that size: a bomb if it were decoded."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9000))) + chunk(b"IEND", b"")
    )


def with_another_thumbnail(photo: bytes, small: bytes) -> bytes:
    """A JPEG whose EXIF thumbnail shows something else."""
    entries = struct.pack("<H", 0) + struct.pack("<I", 14)
    second = struct.pack("<HHHII", 3, 0x0103, 3, 1, 6) + struct.pack("<HHII", 0x0201, 4, 1, 56)
    second += struct.pack("<HHII", 0x0202, 4, 1, len(small)) + struct.pack("<I", 0)
    tiff = b"II*\0" + struct.pack("<I", 8) + entries + second
    body = b"Exif\0\0" + tiff.ljust(56, b"\0") + small
    return photo[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + photo[2:]


def odd() -> dict[str, bytes]:
    """Each file by its name."""
    import numpy as np
    from PIL import Image
    from skimage import data

    large = Image.fromarray(data.coffee()).resize((4000, 3000), Image.Resampling.BICUBIC)
    middle = large.resize((1200, 900))
    photo = saved(large, quality=90)
    grey = Image.fromarray(np.asarray(large.convert("L")).astype(np.uint16) * 257)
    other = saved(Image.fromarray(data.astronaut()).resize((160, 120)))
    noise = np.random.default_rng(1).integers(0, 255, (1, 40_000, 3), dtype=np.uint8)
    files = {
        "animated.png": saved(middle, "PNG", save_all=True, append_images=[middle.rotate(90)] * 8),
        "animated.webp": saved(middle, "WEBP", save_all=True, append_images=[middle.rotate(5)] * 8),
        "animated.gif": saved(middle, "GIF", save_all=True, append_images=[middle.rotate(5)] * 20),
        "several.heic": _heic(large),
        "several.mpo": saved(large, "MPO", save_all=True, append_images=[large.rotate(3)]),
        "16-bit.png": saved(grey, "PNG"),
        "cmyk.jpg": saved(large.convert("CMYK"), icc_profile=b"no profile at all"),
        "lab.tif": saved(large.convert("LAB"), "TIFF"),
        "column.png": saved(Image.new("RGB", (1, 40_000), "red"), "PNG"),
        "row.jpg": saved(Image.fromarray(noise)),
        "white.jpg": saved(Image.new("RGB", (6000, 4000), "white")),
        "bomb.png": png_that_says(30_000, 30_000),
        "thumbnail.jpg": with_another_thumbnail(photo, other),
        "archive-behind.jpg": photo + b"PK\x03\x04" + bytes(100_000),
        "page-in-front.jpg": b"<html><script>alert(1)</script>" + photo,
        "png-named.jpg": saved(large.resize((1600, 1200)), "PNG"),
        "text.jpg": b"not a picture\n" * 5000,
        "empty.jpg": b"",
        "whole.jpg": photo,
    }
    for tenth in range(1, 10):
        files[f"cut-{tenth}0.jpg"] = photo[: len(photo) * tenth // 10]
    return files


def _heic(photo: Image.Image) -> bytes:
    import pillow_heif

    made = io.BytesIO()
    several = pillow_heif.from_pillow(photo.resize((2000, 1500)))
    several.add_from_pillow(photo.resize((1000, 750)).rotate(90))
    several.save(made)
    return made.getvalue()


def measured(file: Path) -> tuple[int, float, float, str]:
    """Exit code, seconds of CPU, megabytes at most, what stood on stderr."""
    with tempfile.NamedTemporaryFile() as errors:
        process = os.posix_spawn(
            sys.executable, [*PROGRAM, str(file)], {**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, errors.fileno(), 2)],
        )  # fmt: skip
        _, status, usage = os.wait4(process, 0)
        told = errors.read().decode("utf-8", "replace")
    spent = usage.ru_utime + usage.ru_stime
    return os.waitstatus_to_exitcode(status), spent, usage.ru_maxrss / 1024, told


def make(folder: Path) -> None:
    for name, content in odd().items():
        (folder / name).write_bytes(content)


def main() -> None:
    worst = [0.0, 0.0]
    with tempfile.TemporaryDirectory() as folder:
        # A process of its own makes them: one that has grown passes its size on to those that it starts.
        subprocess.run((sys.executable, __file__, folder), check=True)
        idle = measured(Path(folder) / "empty.jpg")[1]
        print(
            f"{'odd files: inspect, a process each':36} {'exit':>4} {'CPU s':>6} {'MB':>5}   (starting alone: {idle:.2f} s)"
        )
        for file in sorted(Path(folder).iterdir()):
            code, seconds, size, told = measured(file)
            worst = [max(worst[0], seconds), max(worst[1], size)]
            note = "TRACEBACK" if "Traceback" in told or "mistake of the program" in told else ""
            print(f"  {file.name:34} {code:4} {seconds:6.2f} {size:5.0f}   {note}")
    print(f"  {'the dearest':34} {'':4} {worst[0]:6.2f} {worst[1]:5.0f}   at most {SECONDS:.0f} s and {MEGABYTES} MB")


if __name__ == "__main__":
    make(Path(sys.argv[1])) if sys.argv[1:] else main()
