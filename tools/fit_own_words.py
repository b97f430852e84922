"""Fit the small model that hears how a sentence sounds: `appealgen/violations/own_words/tone.bin`.

It learns from `tools/sentences/*.yaml` and `tests/violations/own_sentences.yaml`. Each batch is first left out and only then
asked, so that the table says how a new hand's sentences fare. Run by hand, after sentences were added.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import yaml

from appealgen.violations.own_words import tone

ROOT = Path(__file__).parent.parent
WEAK = 0.0004
"""How strongly large weights are held back. Of 0.0001 to 0.003, none did better on batches left out."""
ROUNDS = 400
Batch = list[tuple[str, bool]]


def batches() -> dict[str, Batch]:
    """Sentences by who wrote them when; admissions are another matter."""
    known = yaml.safe_load((ROOT / "tests/violations/own_sentences.yaml").read_text(encoding="utf-8"))
    told: dict[str, Batch] = {
        "known": [(text, True) for texts in known["told"].values() for text in texts]
        + [(text, False) for text in known["innocent"] + known["denies"]]
    }
    for file in sorted((ROOT / "tools/sentences").glob("*.yaml")):
        told[file.stem] = [
            (text, kind != "innocent")
            for kinds in yaml.safe_load(file.read_text(encoding="utf-8")).values()
            for kind, texts in kinds.items()
            if kind != "admits"
            for text in texts
        ]
    return told


def rows(batch: Batch) -> tuple[np.ndarray, np.ndarray]:
    """A row of pieces for each sentence, and whether it is frowned at."""
    values = np.zeros((len(batch), tone.PLACES), np.float32)
    for row, (text, _) in zip(values, batch, strict=True):
        places = [*tone.pieces(text)]
        for place, sign in places:
            row[place] += sign / len(places) ** 0.5
        row[0] = 1
    return values, np.array([bad for _, bad in batch], np.float32)


def fitted(values: np.ndarray, bad: np.ndarray, weak: float = WEAK) -> np.ndarray:
    """Logistic regression, by Adam; the weights as the bytes that are shipped."""
    weights, first, second = (np.zeros(tone.PLACES, np.float32) for _ in range(3))
    for turn in range(1, ROUNDS + 1):
        likely = 1 / (1 + np.exp(-(values @ weights)))
        slope = values.T @ (likely - bad) / len(bad) + weak * weights
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= 0.05 * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
    return np.clip(np.round(weights * tone.SCALE), -127, 127).astype(np.int8)


def main() -> None:
    """The table, then the file."""
    every = {name: (batch, *rows(batch)) for name, batch in batches().items()}
    for name, (_, values, bad) in every.items():
        others = [one for other, one in every.items() if other != name]
        weights = fitted(np.concatenate([one[1] for one in others]), np.concatenate([one[2] for one in others]))
        heard = values @ weights.astype(np.float32) / tone.SCALE
        for loud in (0.0, 0.5, 0.75, 1.0, 1.25, 1.5):
            right = f"{int((heard[bad > 0] >= loud).sum())}/{int((bad > 0).sum())} bad"
            wrong = f"{int((heard[bad == 0] >= loud).sum())}/{int((bad == 0).sum())} plain"
            print(f"{name} {loud}: {right}, {wrong}")
    values, bad = (np.concatenate([one[part] for one in every.values()]) for part in (1, 2))
    tone.WEIGHTS.write_bytes(fitted(values, bad).tobytes())


if __name__ == "__main__":
    main()
