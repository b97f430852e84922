"""What looking at one photo of 24 MP costs, step by step, in CPU milliseconds: python benchmarks/photo.py [FILE]."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from appealgen.evidence.photos.editing import history
from appealgen.evidence.photos.hashing import detail, hashes
from appealgen.evidence.photos.opening import open_bytes
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.privacy import gives_away, without_place
from appealgen.evidence.photos.watermark import marks

RUNS = 5


def made() -> bytes:
    """A picture with structure and noise, as a camera's sensor has it."""
    chance = np.random.default_rng(1)
    rough = Image.fromarray(chance.integers(0, 255, (250, 375, 3), dtype=np.uint8))
    large = np.asarray(rough.resize((6000, 4000), Image.Resampling.BICUBIC)).astype(np.int16)
    grain = chance.integers(-6, 7, large.shape[:2], dtype=np.int16)[..., None]
    out = io.BytesIO()
    Image.fromarray((large + grain).clip(0, 255).astype(np.uint8)).save(out, "JPEG", quality=92)
    return out.getvalue()


def cost(step: Callable[[], object]) -> float:
    """The cheapest of some runs, in CPU milliseconds."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        step()
        times.append(1000 * (time.process_time() - start))
    return min(times)


def main() -> None:
    data = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else made()
    opened = open_bytes(data)
    assert isinstance(opened, Picture), opened
    full = cost(lambda: Image.open(io.BytesIO(data)).load())
    print(f"{opened.size[0]} x {opened.size[1]}, {len(data) / 1e6:.1f} MB; decoding in full {full:.0f} ms")

    def fresh() -> Picture:
        """The picture with its scaled copy, its metadata not yet read."""
        picture = Picture(data)
        picture.__dict__["scaled"] = opened.scaled
        return picture

    steps: dict[str, Callable[[], object]] = {
        "open, proven whole": lambda: open_bytes(data),
        "hashes, detail": lambda: (hashes(opened.scaled), detail(opened.scaled)),
        "gives away": lambda: gives_away(fresh()),
        "history": lambda: history(fresh()),
        "marks": lambda: marks(fresh()),
        "place removed": lambda: without_place(data),
    }
    for name, step in steps.items():
        taken = cost(step)
        print(f"{name:20} {taken:7.1f} ms {taken / full:6.2f} of a full decode")


if __name__ == "__main__":
    main()
