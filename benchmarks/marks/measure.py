"""How marks over single photos are found: recall and false alarms by kind, boxes, grades, cost.

python -m benchmarks.marks.measure FOLDER      (made by `benchmarks.marks.make`)
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.model import Mark
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.watermark import marks
from benchmarks.marks.detector import lines

Table = npt.NDArray[np.bool_]
COLUMNS = ("found", "box", "sure", "stamp", "elsewhere", "sure there")


def overlap(one: Sequence[float], other: Sequence[float]) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if min(wide, high) <= 0:
        return 0.0
    area = (one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1])
    return wide * high / (area - wide * high)


def main() -> None:
    measured(Path(sys.argv[1]))


def measured(folder: Path) -> None:
    """Looks at every picture of the set and prints what was found, the targets beside it."""
    kinds: dict[str, list[list[bool]]] = defaultdict(list)
    grades: dict[str, str] = {}
    spent: dict[str, list[float]] = defaultdict(list)
    beside: list[tuple[bool, bool]] = []
    for entry in json.loads((folder / "truth.json").read_text()):
        picture = Picture((folder / entry["file"]).read_bytes())
        picture.scaled  # noqa: B018  (decoded before the clock runs)
        begun = time.process_time()
        found = marks(picture)
        spent[entry["kind"]].append(1000 * (time.process_time() - begun))
        kinds[entry["kind"]].append(_row(found, entry["boxes"]))
        grades[entry["kind"]] = entry["grade"]
        beside.append((entry["grade"] != "none", _alone(picture, entry["boxes"])))
    print(f"{'kind':18} of  " + " ".join(f"{name:>10}" for name in COLUMNS) + "     ms")
    for kind, rows in kinds.items():
        shares = " ".join(f"{share:10.2f}" for share in np.mean(rows, axis=0))
        print(f"{kind:18} {len(rows):2}  {shares} {np.mean(spent[kind]):6.0f}")
    _told_together(kinds, grades)
    _told_beside(beside)


def _alone(picture: Picture, boxes: list[Sequence[float]]) -> bool:
    """Whether the text detector alone calls a marked picture (letters where the mark is), or an honest one (any letters)."""
    view = (picture.scaled.shape[1], picture.scaled.shape[0])
    seen = [picture.stored_box(box, view) for box in lines(picture.scaled)]
    return any(overlap(one, box) > 0 for one in seen for box in boxes) if boxes else bool(seen)


def _told_beside(beside: list[tuple[bool, bool]]) -> None:
    called = (
        np.array([called for marked, called in beside if marked]),
        np.array([c for marked, c in beside if not marked]),
    )
    right, wrong = (int(one.sum()) for one in called)
    print(f"{'peer, the text detector alone: recall':58} {called[0].mean():6.2f}   .88 on the targets' set")
    print(f"{'  its precision':58} {right / max(1, right + wrong):6.2f}   .68 on the targets' set")


def _row(found: Sequence[Mark], boxes: list[Sequence[float]]) -> list[bool]:
    right = [mark for mark in found if any(overlap(mark.box, box) > 0 for box in boxes)]
    wrong = [mark for mark in found if mark not in right]
    return [
        bool(right), any(overlap(mark.box, box) >= 0.5 for mark in right for box in boxes),
        any(mark.grade == "sure" for mark in right), any(mark.grade == "camera_stamp" for mark in right),
        bool(wrong), any(mark.grade == "sure" for mark in wrong),
    ]  # fmt: skip


def _told_together(kinds: dict[str, list[list[bool]]], grades: dict[str, str]) -> None:
    def of(chosen: Callable[[str], bool]) -> Table:
        return np.array([row for kind, rows in kinds.items() if chosen(kind) for row in rows] or [[False] * 6])

    marked, honest = of(lambda kind: grades[kind] != "none"), of(lambda kind: grades[kind] == "none")
    print_, stamps = (
        of(lambda kind: grades[kind] == "none" and kind != "clean"),
        of(lambda kind: grades[kind] == "stamp"),
    )
    faint = of(lambda kind: "faint" in kind)
    right, wrong = marked.sum(axis=0), honest.sum(axis=0)
    for name, value, target in (
        ("recall, single picture", marked[:, 0].mean(), "at least .90"),
        ("  of faint marks", faint[:, 0].mean(), "at least .75"),
        ("  camera stamps told as such", stamps[:, 3].mean(), ""),
        ("of those found, in their box (half of the union)", right[1] / max(1, right[0]), "most"),
        (
            "precision: marked pictures among all that are called",
            right[0] / max(1, right[0] + wrong[4]),
            "at least .95",
        ),
        ("labels and scene text called, of 32", 32 * print_[:, 4].mean(), "at most 2"),
        ("honest pictures called surely", wrong[5], "none"),
    ):
        print(f"{name:58} {value:6.2f}   {target}")


if __name__ == "__main__":
    main()
