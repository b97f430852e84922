"""Fit the small model that hears what an option's name is of: `appealgen/violations/sku_cheating/words/sounding.bin`.

It learns from `tools/options/*.yaml` and from the rows of `benchmarks/sheets` as the rules tell them. Each batch is first left
out and only then asked, so that the table says how a new hand's names fare. Run by hand, after names were added.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import yaml

from appealgen.case.finding import Weight
from appealgen.evidence.looker import Looker
from appealgen.packet.check import check
from appealgen.violations.sku_cheating.words import sounding
from appealgen.violations.sku_cheating.words.stems import stems
from benchmarks.sheets.__main__ import halves
from benchmarks.sheets.make import write
from benchmarks.sheets.model import Case

NAMES = Path(__file__).parent / "options"
OF_RULES = {
    "accessory": "thing", "different-products": "thing", "set-and-piece": "piece", "not-a-product": "payment",
    "sample-or-used": "worn", "empty-option": "blank",
}  # fmt: skip
HEARD = "sounds-so"
"""What the model itself said of a row teaches it nothing."""
WEAK = 0.00005
"""How strongly large weights are held back; ten times as much left nearly every name among the goods."""
ROUNDS = 150
Batch = list[tuple[str, str]]


def batches() -> dict[str, Batch]:
    """Names with their kinds, by who wrote them when."""
    told: dict[str, Batch] = {}
    for file in sorted(NAMES.glob("*.yaml")):
        languages = yaml.safe_load(file.read_text(encoding="utf-8")).values()
        told[file.stem] = [
            (name, kind) for kinds in languages for kind, names in kinds.items() for name in names.split(", ")
        ]
    with tempfile.TemporaryDirectory() as folder:
        for half, cases in halves().items():
            told[half] = [row for case in cases for row in _rows(case, Path(folder))]
    return told


def _rows(case: Case, folder: Path) -> Batch:
    """What the other rules say of each row; a name that speaks of the title's goods says nothing by itself."""
    found: dict[str, str] = {}
    for finding in check(write(case, folder), Looker()).findings:
        if finding.weight is not Weight.SUPPORTS and finding.facts.get("option"):
            rule = HEARD if finding.says == HEARD else finding.rule.removeprefix("sku_cheating/")
            found.setdefault(str(finding.facts["option"]), rule)
    told: Batch = []
    if case.pattern and case.pattern not in found.values():
        return told  # which of its rows are guilty isn't known
    for row in case.rows:
        name = " / ".join(map(str, row[:-1]))
        rule = next((rule for option, rule in found.items() if option in (name, *map(str, row[:-1]))), None)
        kind = OF_RULES.get(rule) if rule else None if stems(name) & stems(case.title) else "goods"
        if kind and name.strip():
            told.append((name, kind))
    return told


def rows(batch: Batch) -> tuple[np.ndarray, np.ndarray]:
    """A row of pieces for each name, and its kind's number."""
    values = np.zeros((len(batch), sounding.PLACES), np.float32)
    for row, (name, _) in zip(values, batch, strict=True):
        places = [*sounding.pieces(name)]
        for place, sign in places:
            row[place] += sign / len(places) ** 0.5
        row[0] = 1
    return values, np.array([sounding.KINDS.index(kind) for _, kind in batch])


def fitted(values: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """Logistic regression of several kinds, by Adam; the weights as the bytes that are shipped, kind by kind."""
    weights = np.zeros((sounding.PLACES, len(sounding.KINDS)), np.float32)
    first, second, wanted = (
        np.zeros_like(weights),
        np.zeros_like(weights),
        np.eye(len(sounding.KINDS), dtype=np.float32)[kinds],
    )
    for turn in range(1, ROUNDS + 1):
        sums = values @ weights
        shares = np.exp(sums - sums.max(1, keepdims=True))
        shares /= shares.sum(1, keepdims=True)
        slope = values.T @ (shares - wanted) / len(kinds) + WEAK * weights
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= 0.05 * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
    return np.clip(np.round(weights.T * sounding.SCALE), -127, 127).astype(np.int8)


def main() -> None:
    """The table, then the file."""
    every = {name: (batch, *rows(batch)) for name, batch in batches().items()}
    for name, (_, values, kinds) in every.items():
        others = [one for other, one in every.items() if other != name]
        weights = fitted(np.concatenate([one[1] for one in others]), np.concatenate([one[2] for one in others]))
        heard, bad = (values @ weights.T.astype(np.float32)).argmax(1), kinds > 0
        print(f"{name}: {int((heard[bad] == kinds[bad]).sum())} of {int(bad.sum())} rightly called, "
              f"{int((heard[~bad] > 0).sum())} of {int((~bad).sum())} goods called otherwise")  # fmt: skip
    values, kinds = (np.concatenate([one[part] for one in every.values()]) for part in (1, 2))
    sounding.WEIGHTS.write_bytes(fitted(values, kinds).tobytes())


if __name__ == "__main__":
    main()
