"""Fits the trees that tell letters and signs laid over from the scene's own, on sets made by `benchmarks.marks.make`.

    python -m tools.fit_marks [--signs] FOLDER [FOLDER …]

With `--signs` only the trees for signs are fitted. Needs scikit-learn. Says how they do on photos that a fold has not seen, then
writes `first.json`, `forest.json` and `signs.json`. A folder that is named twice counts twice. `forest.json` was fitted to
1,571 pictures of `wide`, `tuning` and `varied`; named twice, to 189 of `benchmarks.marks.rendered` and 592 by two other hands; to
80 of `benchmarks/library_renders.py` and to the samples' own photos; `first.json` to these without the other hands', `signs.json`
before.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from appealgen.evidence.photos.marks import shapes
from appealgen.evidence.photos.marks.cues import FIRST, NAMES, Scene, cues
from appealgen.evidence.photos.marks.grouping import TILES, turn
from appealgen.evidence.photos.marks.lettering import Line, lines
from appealgen.evidence.photos.marks.patches import patches, small_copy
from appealgen.evidence.photos.marks.shapes import figures
from appealgen.evidence.photos.picture import Picture, Pixels
from benchmarks.marks.measure import overlap

TO = Path(__file__).resolve().parents[1] / "appealgen" / "evidence" / "photos" / "marks"
FIRST_LOOK, LINES, SIGNS = (
    {"max_depth": 3, "n_estimators": 60, "learning_rate": 0.12},
    {"max_depth": 5, "n_estimators": 500, "learning_rate": 0.03, "max_features": 10},
    {"max_depth": 3, "n_estimators": 160, "learning_rate": 0.1},
)
NOT_LETTERS = ("frame",)
WHOLE = 0.55
"""Overlap with the picture from which on a mark is one that lies over all of it."""
SAME = 0.6
"""Overlap from which on a patch is the sign that was drawn; what only touches one is left out."""

Sample = tuple[np.ndarray, int, str, str]
"""Figures, 1 if laid over, the photo it was made from, and the picture."""


def pictures(folder: Path) -> Iterator[tuple[dict[str, Any], Pixels, list[list[float]]]]:
    """Each with what is known of it, and the boxes drawn on it, in pixels of the scaled copy."""
    for entry in known(folder):
        pixels = Picture((folder / entry["file"]).read_bytes()).scaled
        scale = pixels.shape[1] / entry["size"][0]
        yield entry, pixels, [[scale * value for value in box] for box in entry["boxes"]]


def known(folder: Path) -> list[dict[str, Any]]:
    """Of each picture; where nothing is told of a folder's, they are honest."""
    told = folder / "truth.json"
    if told.is_file():
        return list(json.loads(told.read_text()))
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".jpg", ".png", ".jpeg"))
    return [{"file": file.name, "kind": "honest", "boxes": [], "size": (1, 1), "photo": file.stem} for file in files]


def of_lines(folder: Path) -> Iterator[Sample]:
    for entry, pixels, boxes in pictures(folder):
        if entry["kind"] in NOT_LETTERS:
            continue
        every, scene = lines(pixels), Scene(pixels)
        for line in every:
            found = cues(scene, line, every)
            if found is not None and not doubtful(line, every, pixels, boxes):
                yield found, int(laid_over(line.box, boxes)), entry["photo"], f"{folder}/{entry['file']}"


def of_signs(folder: Path) -> Iterator[Sample]:
    for entry, pixels, boxes in pictures(folder):
        small = small_copy(pixels)
        scale = pixels.shape[1] / small.shape[1]
        every = patches(small)
        for patch in every:
            x, y, wide, high = (scale * value for value in patch.box)
            most = max((overlap((x, y, x + wide, y + high), box) for box in boxes), default=0.0)
            found = figures(small, patch, len(every))
            if found is not None and (most == 0 or most >= SAME):
                yield found, int(most >= SAME), entry["photo"], f"{folder}/{entry['file']}"


def doubtful(line: Line, every: list[Line], pixels: Pixels, boxes: list[list[float]]) -> bool:
    """It lies within a mark over all of the picture, and may be of that mark or of the scene."""
    whole = any(overlap(box, (0, 0, pixels.shape[1], pixels.shape[0])) > WHOLE for box in boxes)
    return whole and laid_over(line.box, boxes) and not _of_tiles(line, every)


def _of_tiles(line: Line, every: list[Line]) -> bool:
    """There are others of its height and slant: in a mark that lies over all of the picture, the rest may be of the scene."""
    alike = [
        one for one in every
        if line.tall / 1.5 < one.tall < 1.5 * line.tall and abs((turn(one) - turn(line) + 90) % 180 - 90) < 8
    ]  # fmt: skip
    return len(alike) >= TILES


def laid_over(box: tuple[float, ...], truth: list[list[float]]) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return any(x0 - 9 < x < x1 + 9 and y0 - 9 < y < y1 + 9 for x0, y0, x1, y1 in truth)


def fit(figures: np.ndarray, over: np.ndarray, weights: np.ndarray, shape: dict[str, Any]) -> Any:
    from sklearn.ensemble import GradientBoostingClassifier

    kept = {"subsample": 0.6, "min_samples_leaf": 8, "max_features": 8, "random_state": 1}
    trees = GradientBoostingClassifier(**(kept | shape))
    return trees.fit(figures, over, sample_weight=weights)


def heaps(trees: Any, names: tuple[str, ...]) -> dict[str, object]:
    """The trees as full heaps: a node that was not split asks nothing and hands its value to both sides."""
    inner = 2**trees.max_depth - 1
    cue, limit, leaf = [], [], []
    for (one,) in trees.estimators_:
        tree, places = one.tree_, [0]
        for at in range(inner):
            node = places[at]
            split = tree.children_left[node] != -1
            places += [tree.children_left[node], tree.children_right[node]] if split else [node, node]
        asks = [tree.children_left[node] != -1 for node in places[:inner]]
        cue.append([int(tree.feature[node]) if ask else 0 for node, ask in zip(places[:inner], asks, strict=True)])
        limit.append(
            [
                float(f"{tree.threshold[node]:.6g}") if ask else 0.0
                for node, ask in zip(places[:inner], asks, strict=True)
            ]
        )
        leaf.append([round(float(tree.value[node, 0, 0]) * trees.learning_rate, 5) for node in places[inner:]])
    prior = trees.init_.class_prior_[1]
    return {
        "cues": names,
        "base": round(float(np.log(prior / (1 - prior))), 5),
        "cue": cue,
        "limit": limit,
        "leaf": leaf,
    }


def fitted(name: str, names: tuple[str, ...], everything: list[Sample], shape: dict[str, Any]) -> None:
    figured, over = np.array([one[0] for one in everything]), np.array([one[1] for one in everything])
    many = Counter(one[3] for one in everything)
    weights = np.array([many[one[3]] ** -0.5 for one in everything])
    fold = np.array([sum(map(ord, one[2])) % 5 for one in everything])
    seen = np.zeros(len(over))
    for number in range(5):
        rest = fold != number
        if not rest.all():
            seen[~rest] = fit(figured[rest], over[rest], weights[rest], shape).predict_proba(figured[~rest])[:, 1]
    for limit in (0.3, 0.5, 0.7, 0.9, 0.97):
        said = seen > limit
        right = over[said].mean() if said.any() else 1.0
        print(f"{name} {limit}: precision {right:.3f}, recall {said[over == 1].mean():.3f} of {len(over)}", flush=True)
    made = heaps(fit(figured, over, weights, shape), names)
    (TO / f"{name}.json").write_text(json.dumps(made, separators=(",", ":")) + "\n")


def main() -> None:
    folders = [Path(folder) for folder in sys.argv[1:] if folder != "--signs"]
    if "--signs" not in sys.argv:
        every = [one for folder in folders for one in of_lines(folder)]
        fitted("first", FIRST, [(figures[: len(FIRST)], *rest) for figures, *rest in every], FIRST_LOOK)
        fitted("forest", NAMES, every, LINES)
    fitted("signs", shapes.NAMES, [one for folder in folders for one in of_signs(folder)], SIGNS)


if __name__ == "__main__":
    main()
