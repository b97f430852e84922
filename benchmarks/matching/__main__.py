"""How many altered copies are found, kind by kind, and how many other pictures are wrongly called copies.

    python benchmarks/matching [--photographs FOLDER] [--renders FOLDER] [--held-out] [--peers] [-v]

Photographs: a folder of JPEG, such as the wallpapers that Linux distributions package. Renders: what `renders.py` makes.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import peers  # noqa: E402
from measure import Told, copies, others_of_the_same, strangers, twins  # noqa: E402
from originals import held_out, photographs  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description="How many altered copies are found.")
    parser.add_argument("--photographs", type=Path)
    parser.add_argument("--renders", type=Path, default=ROOT / "build" / "renders")
    parser.add_argument("--held-out", action="store_true", help="only originals that nobody tunes on")
    parser.add_argument("--fresh", action="store_true", help="the folder's photographs alone, all of them held out")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kinds", default="", help="only kinds that are named in this text")
    parser.add_argument("--only", default="copies strangers same twins")
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--peers", action="store_true", help="what others reach on the same pairs")
    parser.add_argument("-v", action="store_true", dest="talk")
    chosen = parser.parse_args()
    photos = photographs(chosen.photographs)
    if chosen.fresh:
        photos = {file.stem: photos[file.stem] for file in sorted(chosen.photographs.glob("*.jpg"))}
    else:
        photos = {name: image for name, image in photos.items() if held_out(name) == chosen.held_out}
    photos = dict(list(photos.items())[: chosen.most])
    found, wrong = Told(talk=chosen.talk), Told(talk=chosen.talk)
    if "copies" in chosen.only:
        copies(photos, found, chosen.kinds, chosen.seed)
        found.tell()
        counted = sum(found.verdicts.values(), Counter())
        print(f"recall {counted['same'] / counted.total():.4f} of {counted.total()}")
        print(f"{1000 * found.spent / counted.total():.0f} ms a copy, cold")
    if "strangers" in chosen.only:
        strangers(photos, wrong)
    if "same" in chosen.only:
        others_of_the_same(chosen.renders, wrong)
    if "twins" in chosen.only:
        twins(photos, wrong)
    wrong.tell()
    if chosen.peers:
        random = wrong.pairs.pop("random pairs", [])
        wrong.pairs.pop("tripod twins", None)
        peers.tell(list(chain(*found.pairs.values())), random, list(chain(*wrong.pairs.values())))


if __name__ == "__main__":
    main()
