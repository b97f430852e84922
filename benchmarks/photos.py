"""What is told of photos, each figure beside its target, and what others reach on the same pairs: python benchmarks/photos.py.

A reduced set: the photographs that scikit-image carries, and the samples. `python benchmarks/matching` measures more.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from measure import Told

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE / "matching")]

BESIDE, FRIENDS = 4, 28
"""Originals whose strongest copies of each kind are asked of the peers too, and pairs of other pictures of a kind."""
LEFT_OUT = ("hubble_deep_field", "retina", "immunohistochemistry")
"""Stars and tissue: nobody sells by them, and they are half of the time."""


def told(name: str, value: float, target: str) -> None:
    print(f"{name:58} {value:6.3f}   {target}", flush=True)


def matching_table() -> None:
    """Copies found, other pictures wrongly called copies, outlines, shares, detail."""
    from fineness import told as told_of_detail
    from measure import Told, copies, others_of_the_same, strangers, twins
    from originals import photographs

    photos = {name: image for name, image in photographs(None).items() if name not in LEFT_OUT}
    found, wrong = Told(), Told()
    copies(photos, found)
    verdicts = list(found.verdicts.values())
    told("altered copies found", _same(verdicts), "at least .985")
    told("  of the kind found least", min(_same([kind]) for kind in verdicts), "at least .9")
    overlaps, shares = np.array([both for both, _ in found.overlaps]), np.array(found.shares)
    told("outline's overlap, median", float(np.median(overlaps)), "at least .999")
    told("  share of matches with .9", float((overlaps > 0.9).mean()), "at least .97")
    told("visible share off by at most .01", float((shares <= 0.01).mean()), "at least .97")
    print(f"{'CPU ms a copy, cold':58} {1000 * found.spent / sum(map(Counter.total, verdicts)):6.0f}   at most 310")
    strangers(photos, wrong)
    others_of_the_same(HERE.parent / "build" / "renders", wrong)
    told("random pairs and other views called the same", _same(list(wrong.verdicts.values())), "0")
    beside_peers(found, wrong)
    apart = Told()
    twins(photos, apart)
    told("twins from a tripod called the same", _same(list(apart.verdicts.values())), "at most .2")
    detail = told_of_detail(dict(list(photos.items())[:3]))
    honest = detail["sharp"] + detail["soft or noisy"]
    told("honest originals called enlarged", honest["enlarged"] / honest.total(), "0")
    told("enlarged originals called so", detail["enlarged"]["enlarged"] / detail["enlarged"].total(), "at least .5")
    told("  called finer", detail["enlarged"]["finer"] / detail["enlarged"].total(), "0")


def beside_peers(found: Told, wrong: Told) -> None:
    """A part of the same pairs, asked of others: their ways are slow, one of them takes a second for two pictures."""
    import peers

    kinds = [kind for kind in found.pairs if kind.endswith(" 2")]
    copies = [pair for kind in kinds for pair in found.pairs[kind][:BESIDE]]
    random = wrong.pairs["random pairs"][:FRIENDS]
    others = [pair for kind, pairs in wrong.pairs.items() if kind != "random pairs" for pair in pairs[:FRIENDS]]
    ours = [verdict for kind in kinds for verdict in found.answers[kind][:BESIDE]]
    print(
        f"{len(copies)} of the copies beside {len(random)} random pairs and {len(others)} other views of the same product:"
    )
    print(f"  appealgen finds {ours.count('same') / len(ours):.3f} of them; each peer at its best limit:")
    peers.tell(copies, random, others)


def _same(verdicts: list[Counter[str]]) -> float:
    counted = sum(verdicts, Counter())
    return counted["same"] / max(1, counted.total())


if __name__ == "__main__":
    matching_table()
