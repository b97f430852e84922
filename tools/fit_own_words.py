"""Fit the small models that hear what a sentence means to do: `sounds.bin` (by kind) and `tone.bin` (at all) under
`appealgen/violations/own_words/`.

They learn from `tools/sentences/*.yaml` and `tests/violations/own_sentences.yaml`. Each batch is first left out and only then
asked, so that the table says how a new hand's sentences fare. Run by hand, after sentences were added.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import yaml

from appealgen.violations.own_words.tone import ADMITS, KINDS, TONE, WEIGHTS
from tools.linear import Values, as_bytes, fitted, likely, rows, space

ROOT = Path(__file__).parent.parent
WEAK = 0.00003
"""How strongly large weights are held back."""
SHOWN = (0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8)
PLAIN = len(KINDS)
Batch = list[tuple[str, int]]


def batches() -> dict[str, Batch]:
    """Sentences with the numbers of their kinds, by who wrote them when."""
    known = yaml.safe_load((ROOT / "tests/violations/own_sentences.yaml").read_text(encoding="utf-8"))
    told: dict[str, Batch] = {
        "known": [(text, _number(kind)) for kind, texts in known["told"].items() for text in texts if kind in KINDS]
        + [(text, _number(ADMITS)) for text in known["admits"]]
        + [(text, PLAIN) for text in known["innocent"] + known["denies"]]
    }
    for file in sorted((ROOT / "tools/sentences").glob("*.yaml")):
        told[file.stem] = [
            (text, _number(kind))
            for kinds in yaml.safe_load(file.read_text(encoding="utf-8")).values()
            for kind, texts in kinds.items()
            for text in texts
        ]
    return told


def _number(kind: str) -> int:
    return KINDS.index(kind) if kind in KINDS else PLAIN


def main() -> None:
    """The table, then the file."""
    every = [(name, text, kind) for name, batch in batches().items() for text, kind in batch]
    values = rows([text for _, text, _ in every])
    places, back = space(values)
    names, kinds = np.array([name for name, *_ in every]), np.array([kind for *_, kind in every])
    bad = np.where((kinds == PLAIN) | (kinds == KINDS.index(ADMITS)), 1, 0)
    share, tone = np.zeros((len(every), PLAIN + 1)), np.zeros(len(every))
    for name in dict.fromkeys(names):
        left, others = names == name, names != name
        share[left] = likely(places[left], fitted(places[others], kinds[others], PLAIN, WEAK))
        facts = others & (kinds != KINDS.index(ADMITS))
        tone[left] = likely(places[left], fitted(places[facts], bad[facts], 1, WEAK))[:, 0]
        print(f"{name}: {int((share[left].argmax(1) == kinds[left]).sum())} of {int(left.sum())}")
    table(share, tone, kinds)
    facts = kinds != KINDS.index(ADMITS)
    WEIGHTS.write_bytes(b"".join(as_bytes(values, back, fitted(places, kinds, PLAIN, WEAK))))
    TONE.write_bytes(b"".join(as_bytes(values, back, fitted(places[facts], bad[facts], 1, WEAK))))


def table(share: Values, tone: Values, kinds: Values) -> None:
    """By kind and least share: how many of its own are told so, of how many; of other kinds, and of plain sentences."""
    best = share[:, :PLAIN].argmax(1)
    for number, kind in enumerate(KINDS):
        for least in SHOWN:
            told = (best == number) & (share[:, number] >= least)
            own, plain = _count(told, kinds == number), _count(told, kinds == PLAIN)
            print(f"{kind} from {least}: {own} of {int((kinds == number).sum())}, {int(told.sum()) - own - plain} of other "
                  f"kinds, {plain} of {int((kinds == PLAIN).sum())} plain")  # fmt: skip
    bad = (kinds != PLAIN) & (kinds != KINDS.index(ADMITS))
    for least in SHOWN:
        told = tone >= least
        print(f"no fact from {least}: {_count(told, bad)} of {int(bad.sum())}, {_count(told, kinds == PLAIN)} plain")


def _count(one: Values, other: Values) -> int:
    return int((one & other).sum())


if __name__ == "__main__":
    main()
