"""Fit what notices sound like: `named.bin` in the room of each violation, and `reasons.bin` in that of account closure.

The violations learn from `tools/notices/violations/*.yaml` (a file for each, `none.yaml` for what is no violation) and from the
notices under `tests/evidence/documents/notices/`, of which only the violation is known: the sentence that sounds most like it
is taken for it, and those that hardly do for nobody's. The reasons learn from `tools/notices/reasons/*.yaml`. Every batch is
first left out and only then asked. Run by hand, after texts were added.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml

from appealgen.evidence.documents.notices.plain import folded, parts, plain
from appealgen.evidence.documents.notices.sounding import is_threat, sentences
from appealgen.evidence.documents.text_file import read_text
from appealgen.violations.account_closure.reasons import SOUNDS
from appealgen.violations.catalog import HERE, NAMES
from tests.evidence.documents.told import notices
from tools.linear import Values, as_bytes, fitted, likely, rows, space

TEXTS = Path(__file__).parent / "notices"
FOLDS = 5
WEAK = 0.00003
"""How strongly large weights are held back. Of notices left out and told from .7 on, 123 of 238 were right, 1 wrong and 5 of 67
invented; with three times as much 83, 0 and 3, with ten times 30, 0 and 0."""
UNLIKE = 0.3
SHOWN = (0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9)


class Bag(NamedTuple):
    """A notice: which batch it is of, its violation's number, the rows of its sentences."""

    batch: str
    kind: int
    rows: range
    singles: int
    """So many of them are single sentences; the others are each with the next."""
    asked: tuple[int, ...]
    """Those that are no threats."""


def texts(folder: Path, names: Sequence[str]) -> Iterator[tuple[int, str, int]]:
    """Each text with the batch in which it is left out, and its kind; texts of one place mean alike in all languages."""
    for file in sorted(folder.glob("*.yaml")):
        kind = names.index(file.stem) if file.stem in names else len(names)
        for told in yaml.safe_load(file.read_text(encoding="utf-8")).values():
            yield from ((place % FOLDS, text, kind) for place, text in enumerate(told))


def bags(first: int) -> Iterator[tuple[Bag, list[str]]]:
    for name, data, suffix, expected in notices():
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / f"notice{suffix}"
            file.write_bytes(data)
            text = read_text(file)
        if not isinstance(text, str):
            continue
        told = [one for part in parts(plain(text)) for _, one in sentences(folded(part))]
        singles = [one for part in parts(plain(text)) for _, one in sentences(folded(part), pairs=False)]
        told = [*singles, *(one for one in told if one not in singles)]
        violation = "none" if expected.get("kind") == "other" else expected["fields"].get("violation", "other")
        kind = NAMES.index(violation) if violation in NAMES else len(NAMES)
        asked = tuple(first + place for place, one in enumerate(told) if not is_threat(one))
        yield Bag(name.rpartition("-")[0], kind, range(first, first + len(told)), len(singles), asked), told
        first += len(told)


def taught(places: Values, kinds: Values, known: Values, several: Sequence[Bag]) -> Values:
    """Weights by the known texts, then twice by what these make of the notices."""
    nobody, other = len(NAMES), NAMES.index("other")
    weights = fitted(places[known], kinds[known], nobody, WEAK)
    for _ in range(2):
        at, what, worth = [*known], [*kinds[known]], [1.0] * len(known)
        for bag in several:
            singles = [*bag.rows][: bag.singles]
            share = likely(places[singles], weights)
            own = bag.kind if bag.kind < nobody else other
            best = int(share[:, own].argmax())
            for place, row in enumerate(singles):
                if place == best and bag.kind < nobody:
                    at.append(row), what.append(bag.kind), worth.append(1.0)
                elif bag.kind in (nobody, other) or share[place, own] < UNLIKE:
                    at.append(row), what.append(nobody), worth.append(0.5)
        weights = fitted(places[at], np.array(what), nobody, WEAK, np.array(worth, np.float32))
    return weights


def told(places: Values, weights: Values, bag: Bag) -> tuple[int, float]:
    if not bag.asked:
        return len(NAMES), 0.0
    share = likely(places[[*bag.asked]], weights)[:, : len(NAMES)]
    share[:, NAMES.index("other")] = 0
    kind = int(share.max(0).argmax())
    return kind, float(share.max())


def violations() -> None:
    known = [*texts(TEXTS / "violations", NAMES)]
    every, said = [], [text for _, text, _ in known]
    for bag, told_in in bags(len(known)):
        every.append(bag)
        said += told_in
    values = rows(said)
    spanning = values[[*range(len(known)), *(row for bag in every for row in [*bag.rows][: bag.singles])]]
    back = space(spanning)[1]
    places = values @ (spanning.T @ back)
    kinds, fold = np.array([kind for *_, kind in known]), np.array([fold for fold, *_ in known])
    batches = sorted({bag.batch for bag in every})
    heard: list[tuple[int, int, float]] = []
    for part in range(FOLDS):
        kept = np.nonzero(fold != part)[0]
        left = [bag for bag in every if batches.index(bag.batch) % FOLDS == part]
        weights = taught(places, kinds, kept, [bag for bag in every if bag not in left])
        asked = np.nonzero(fold == part)[0]
        right = likely(places[asked], weights).argmax(1) == kinds[asked]
        print(f"texts left out, part {part}: {int(right.sum())} of {len(asked)}")
        heard += [(bag.kind, *told(places, weights, bag)) for bag in left]
    other = NAMES.index("other")
    for least in SHOWN:
        loud = [(kind, one) for kind, one, share in heard if share >= least]
        named = sum(kind < len(NAMES) and kind != other for kind, *_ in heard)
        right, invented = sum(kind == one for kind, one in loud), sum(kind in (other, len(NAMES)) for kind, _ in loud)
        wrong = len(loud) - right - invented
        print(f"notices left out, from {least}: {right} of {named} right, {wrong} wrong, "
              f"{invented} of {len(heard) - named} invented")  # fmt: skip
    weights = taught(places, kinds, np.arange(len(known)), every)
    for name, row in zip(NAMES, as_bytes(spanning, back, weights), strict=True):
        (HERE / name / "named.bin").write_bytes(row)


def reasons() -> None:
    known = [*texts(TEXTS / "reasons", SOUNDS)]
    for name in ("none", "account_closure"):
        known += [(fold, text, len(SOUNDS)) for fold, text, kind in texts(TEXTS / "violations", (name,)) if not kind]
    values = rows([text for _, text, _ in known])
    places, back = space(values)
    kinds, fold = np.array([kind for *_, kind in known]), np.array([fold for fold, *_ in known])
    share = np.zeros((len(known), len(SOUNDS) + 1))
    for part in range(FOLDS):
        weights = fitted(places[fold != part], kinds[fold != part], len(SOUNDS), WEAK)
        share[fold == part] = likely(places[fold == part], weights)
    best, some = share[:, :-1].argmax(1), kinds < len(SOUNDS)
    for least in SHOWN:
        loud = share[:, :-1].max(1) >= least
        right, wrong = int((loud & some & (best == kinds)).sum()), int((loud & some & (best != kinds)).sum())
        tells = share[:, -1] < 1 - least
        print(f"reasons left out, from {least}: {right} of {int(some.sum())} right, {wrong} wrong; a reason at all "
              f"{int((some & tells).sum())}, and {int((~some & tells).sum())} of {int((~some).sum())} tell none")  # fmt: skip
    file = HERE / "account_closure" / "reasons.bin"
    file.write_bytes(b"".join(as_bytes(values, back, fitted(places, kinds, len(SOUNDS), WEAK))))


if __name__ == "__main__":
    for part in sys.argv[1:] or ("violations", "reasons"):
        {"violations": violations, "reasons": reasons}[part]()
