"""How marks over single photos are found: recall and false alarms by kind, boxes, grades, cost.

python -m benchmarks.marks.measure FOLDER      (made by `benchmarks.marks.make`)
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.watermark import marks

COLUMNS = ("found", "box", "sure", "stamp", "elsewhere", "sure there")


def overlap(one: Sequence[float], other: Sequence[float]) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if min(wide, high) <= 0:
        return 0.0
    area = (one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1])
    return wide * high / (area - wide * high)


def main() -> None:
    folder = Path(sys.argv[1])
    kinds: dict[str, list[list[bool]]] = defaultdict(list)
    honest = set()
    spent: dict[str, list[float]] = defaultdict(list)
    for entry in json.loads((folder / "truth.json").read_text()):
        picture = Picture((folder / entry["file"]).read_bytes())
        picture.scaled  # noqa: B018  (decoded before the clock runs)
        begun = time.process_time()
        found = marks(picture)
        spent[entry["kind"]].append(1000 * (time.process_time() - begun))
        right = [mark for mark in found if any(overlap(mark.box, box) > 0 for box in entry["boxes"])]
        wrong = [mark for mark in found if mark not in right]
        kinds[entry["kind"]].append([
            bool(right), any(overlap(mark.box, box) >= 0.5 for mark in right for box in entry["boxes"]),
            any(mark.grade == "sure" for mark in right), any(mark.grade == "camera_stamp" for mark in right),
            bool(wrong), any(mark.grade == "sure" for mark in wrong),
        ])  # fmt: skip
        if entry["grade"] == "none":
            honest.add(entry["kind"])
    print(f"{'kind':16} of  " + " ".join(f"{name:>10}" for name in COLUMNS) + "     ms")
    for kind, rows in kinds.items():
        print(
            f"{kind:16} {len(rows):2}  "
            + " ".join(f"{share:10.2f}" for share in np.mean(rows, axis=0))
            + f" {np.mean(spent[kind]):6.0f}"
        )
    marked = np.array([row for kind, rows in kinds.items() if kind not in honest for row in rows])
    clean = np.array([row for kind in honest for row in kinds[kind]])
    text = np.array([row for kind in honest - {"clean"} for row in kinds[kind]])
    print(f"recall {marked[:, 0].mean():.3f}, in its box {marked[:, 1].mean():.3f}")
    right, wrong, there = marked.sum(axis=0), clean.sum(axis=0), 32 * text.mean(axis=0)
    print(f"precision {right[0] / (right[0] + wrong[4]):.3f}, sure {right[2] / max(1, right[2] + wrong[5]):.3f}")
    print(
        f"false on labels and scene text {there[4]:.1f} of 32, sure {there[5]:.1f}; on all honest {clean[:, 4].mean():.3f}"
    )


if __name__ == "__main__":
    main()
