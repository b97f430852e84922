"""CPU time, ours and a peer's, in one run; and the cases that are measured."""

from __future__ import annotations

import gc
import io
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from PIL import Image

# Both as the command line sets them, for the peers too, and before numpy is loaded.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
gc.set_threshold(50_000)

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "samples" / "image_theft" / "good"
LARGE = (5660, 4245)
"""24 MP."""


def spent(work: Callable[[], object], times: int = 1) -> float:
    """CPU seconds, the least of so many times."""
    took = []
    for _ in range(times):
        begun = time.process_time()
        work()
        took.append(time.process_time() - begun)
    return min(took)


def told(name: str, ratio: float, target: str) -> None:
    print(f"{name:58} {ratio:6.2f}   {target}")


def in_turn(command: tuple[str, ...], peer: tuple[str, ...], environment: dict[str, str]) -> float:
    """The middle of eleven ratios, each of two processes that ran one after the other: so a busy machine hits both."""
    ratios = []
    for _ in range(11):
        ours, theirs = (process(one, environment) for one in (command, peer))
        ratios.append(ours / theirs)
    return sorted(ratios)[5]


def process(command: tuple[str, ...], environment: dict[str, str]) -> float:
    """CPU seconds of a process and its children."""
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, env=environment, check=False)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def large_case(folder: Path) -> Path:
    """The good sample with its photos at 24 MP, and disputed pictures at the same size."""
    case = folder / "case"
    shutil.copytree(SAMPLE, case)
    for file in [*case.glob("photos/*"), *case.glob("disputed/*")]:
        with Image.open(file) as image:
            exif = image.getexif()
            made = io.BytesIO()
            large = image.convert("RGB").resize(LARGE, Image.Resampling.BICUBIC)
            large.save(made, "WEBP" if file.suffix == ".webp" else "JPEG", quality=90, exif=exif)
        file.write_bytes(made.getvalue())
    (case / "disputed" / "complainant.jpg").unlink()
    text = (case / "case.yaml").read_text()
    text = text[: text.index("  complainant:")].replace("disputed/2.webp", "disputed/2.jpg")
    (case / "case.yaml").write_text(text)
    with Image.open(case / "disputed" / "2.webp") as image:
        image.convert("RGB").save(case / "disputed" / "2.jpg", quality=85)
    return case


def case_of_photos(folder: Path, large: Path, count: int) -> Path:
    """A case whose exhibits are so many of the 24 MP photos."""
    case = folder / "photos"
    shutil.copytree(ROOT / "samples" / "other" / "good", case)
    (case / "shown").mkdir()
    photos = sorted(large.glob("photos/*.JPG"))
    for number in range(count):
        data = photos[number % len(photos)].read_bytes()
        (case / "shown" / f"{number:02}.jpg").write_bytes(data + bytes([number]))  # each a file of its own
    text = (case / "case.yaml").read_text()
    asked = "evidence:\n  asked:\n    - what: Photos of the goods\n      files: [shown/*.jpg]\n"
    (case / "case.yaml").write_text(text[: text.index("evidence:")] + asked)
    return case
