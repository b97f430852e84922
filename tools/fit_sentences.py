"""Fit the small model that hears what a sentence says of its names and days.

It learns from `tools/papers/sentences_*.yaml`, each sentence filled with made-up names many times, and writes
`appealgen/evidence/documents/learned/sentences.bin`. With `--table` a quarter of the sentences is left out in turn and then
asked, so that the table says how wordings fare that nobody wrote down. Run by hand, after sentences were added.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from random import Random

import numpy as np
import yaml

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.learned import sentences
from appealgen.evidence.documents.learned.linear import Placed
from tools.papers.fillings import spoken
from tools.papers.fitting import fitted

HERE = Path(__file__).parent / "papers"
WEAK, ROUNDS, FOLDS, TIMES = 1e-7, 80, 4, 20
Spans = list[tuple[int, int, str]]
Said = tuple[str, Spans]


def written() -> list[list[Said]]:
    """Of each sentence its fillings."""
    told: list[list[Said]] = []
    alike = yaml.safe_load((HERE / "synonyms.yaml").read_text(encoding="utf-8"))
    for file in sorted(HERE.glob("sentences_*.yaml")):
        language = file.stem[-2:]
        lines = yaml.safe_load(file.read_text(encoding="utf-8"))
        made = spoken(lines, language, TIMES, alike[language], Random(language))
        told += [[(text, spans) for _, text, spans in group] for _, group in groupby(made, key=lambda one: one[0])]
    return told


def tokens_of(text: str) -> list[sentences.Token]:
    return sentences.tokens(text, [(one.start, one.end) for one in dates(text, True)])


def names_of(told: Sequence[sentences.Token], spans: Spans) -> list[int]:
    """Of each token what it is."""
    found = (
        next((name for start, end, name in spans if start <= (one.start + one.end - 1) // 2 < end), "nothing")
        for one in told
    )
    return [sentences.MEANINGS.index(name) for name in found]


def rows(batch: Sequence[Said]) -> tuple[list[Placed], list[int]]:
    told: list[Placed] = []
    names: list[int] = []
    for text, spans in batch:
        each = tokens_of(text)
        told += [sentences.placed(parts) for parts in sentences.features(each)]
        names += names_of(each, spans)
    return told, names


def learnt(batch: Sequence[Said]) -> np.ndarray:
    told, names = rows(batch)
    return fitted(told, names, sentences.PLACES, len(sentences.MEANINGS), ROUNDS, WEAK)


def table(written: list[list[Said]]) -> None:
    """How the values of sentences left out are told: from their first sign to their last, by how sure each is."""
    quarter = np.random.default_rng(1).integers(0, FOLDS, len(written))
    told: list[tuple[str, float, bool]] = []
    every = 0
    for fold in range(FOLDS):
        known = [one for group, at in zip(written, quarter, strict=True) if at != fold for one in group]
        weights = learnt(known)
        sentences.MODEL.__dict__["_weights"] = weights
        for text, spans in (one for group, at in zip(written, quarter, strict=True) if at == fold for one in group[:3]):
            every += len(spans)
            true = {(start, end, name) for start, end, name in spans}
            told += [
                (name, sure, (start, end, name) in true) for start, end, name, sure in sentences.told(tokens_of(text))
            ]
    for least in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        heard = [right for _, sure, right in told if sure >= least]
        print(f"{least}: {sum(heard)} of {every} values right, {len(heard) - sum(heard)} wrong", flush=True)
    for name in sentences.MEANINGS[1:]:
        heard = [right for one, sure, right in told if sure >= 0.6 and one == name]
        print(f"  {name}: {sum(heard)} right, {len(heard) - sum(heard)} wrong from 0.6 on")


def main() -> None:
    """The table, then the file."""
    told = written()
    print(len(told), "sentences", flush=True)
    if "--table" in sys.argv:
        table(told)
    sentences.MODEL.file.write_bytes(learnt([one for group in told for one in group]).tobytes())


if __name__ == "__main__":
    main()
