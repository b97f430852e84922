"""Fits the trees that tell letters laid over from printed ones, on sets made by `benchmarks.marks.make`.

    python -m tools.fit_marks FOLDER [FOLDER …]

Needs scikit-learn. Says how it does on photos that a fold has not seen, then writes `forest.json`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from appealgen.evidence.photos.marks.cues import NAMES, Scene, cues
from appealgen.evidence.photos.marks.lettering import lines
from appealgen.evidence.photos.picture import Picture

TO = Path(__file__).resolve().parents[1] / "appealgen" / "evidence" / "photos" / "marks" / "forest.json"
DEPTH, TREES = 3, 160
NOT_LETTERS = ("frame",)


def samples(folder: Path) -> list[tuple[np.ndarray, int, str, str]]:
    """Cues, 1 if laid over, the photo it was made from, and the picture: of every line found, plain and faint."""
    found = []
    for entry in json.loads((folder / "truth.json").read_text()):
        pixels = Picture((folder / entry["file"]).read_bytes()).scaled
        scale = pixels.shape[1] / entry["size"][0]
        for faint in (False, True):
            all_lines = lines(pixels, faint)
            for line in all_lines:
                figures = cues(Scene(pixels), line, all_lines)
                over = laid_over(line.box, [[scale * value for value in box] for box in entry["boxes"]])
                if figures is not None and entry["kind"] not in NOT_LETTERS:
                    found.append((figures, int(over), entry["photo"], f"{folder}/{entry['file']}/{faint}"))
    return found


def laid_over(box: tuple[float, ...], truth: list[list[float]]) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return any(x0 - 9 < x < x1 + 9 and y0 - 9 < y < y1 + 9 for x0, y0, x1, y1 in truth)


def fit(figures: np.ndarray, over: np.ndarray, weights: np.ndarray):  # type: ignore[no-untyped-def]
    from sklearn.ensemble import GradientBoostingClassifier

    trees = GradientBoostingClassifier(
        n_estimators=TREES, max_depth=DEPTH, learning_rate=0.1, subsample=0.6, min_samples_leaf=8, max_features=8,
        random_state=1,
    )  # fmt: skip
    return trees.fit(figures, over, sample_weight=weights)


def heaps(trees) -> dict[str, object]:  # type: ignore[no-untyped-def]
    """The trees as full heaps: a node that was not split asks nothing and hands its value to both sides."""
    inner = 2**DEPTH - 1
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
        "cues": NAMES,
        "base": round(float(np.log(prior / (1 - prior))), 5),
        "cue": cue,
        "limit": limit,
        "leaf": leaf,
    }


def main() -> None:
    everything = [sample for folder in sys.argv[1:] for sample in samples(Path(folder))]
    figures, over = np.array([one[0] for one in everything]), np.array([one[1] for one in everything])
    many = Counter(one[3] for one in everything)
    weights = np.array([many[one[3]] ** -0.5 for one in everything])
    fold = np.array([sum(map(ord, one[2])) % 5 for one in everything])
    seen = np.zeros(len(over))
    for number in range(5):
        rest = fold != number
        if not rest.all():
            seen[~rest] = fit(figures[rest], over[rest], weights[rest]).predict_proba(figures[~rest])[:, 1]
    for limit in (0.3, 0.5, 0.7, 0.9, 0.97):
        said = seen > limit
        print(f"{limit}: precision {over[said].mean():.3f}, recall {said[over == 1].mean():.3f} of {len(over)} lines")
    TO.write_text(json.dumps(heaps(fit(figures, over, weights)), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
