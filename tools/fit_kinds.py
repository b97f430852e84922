"""Fit the small model that tells a paper's kind by its words: `appealgen/evidence/documents/learned/kinds.bin`.

It learns from `tools/papers/kinds_*.yaml`, from the papers that `benchmarks/papers` draws, and from the lists of titles and words
that the reader has. A fifth of what people wrote is left out in turn and then asked (clean, garbled as by the eye, without its
first line), so that the table says how papers fare that no list has seen: by titles and words alone, by the model alone, by both.
Run by hand, after texts were added.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import yaml

from appealgen.evidence.documents.kinds import TITLES, WORDS, scores_of
from appealgen.evidence.documents.learned import kinds
from appealgen.evidence.documents.learned.linear import Placed
from appealgen.evidence.documents.opening.words import open_text
from appealgen.evidence.documents.settled import settled
from benchmarks.papers.measure import SETS
from benchmarks.papers.people import World
from tools.papers.eye import seen
from tools.papers.fitting import fitted, shares
from tools.papers.wordings import choices, wordings

HERE = Path(__file__).parent / "papers"
WEAK, ROUNDS, FOLDS = 3e-5, 50, 5
GARBLED = 0.08
"""Share of letters that the eye gets wrong in the copy that is learnt beside each paper."""
Batch = list[tuple[str, str]]
NOTHING = ("other", "notice")


def written() -> Batch:
    """What people wrote: text and kind."""
    return [
        (str(text), kind)
        for file in sorted(HERE.glob("kinds_*.yaml"))
        for kind, texts in yaml.safe_load(file.read_text(encoding="utf-8")).items()
        for text in texts
    ]


def drawn() -> Batch:
    """The papers of the benchmarks."""
    papers = (layout(World(f"{layout.__name__}-0")) for layouts in SETS.values() for layout in layouts)
    return [(open_text(paper.html.encode(), "html").pages[0].text, paper.kind) for paper in papers]


def listed() -> Batch:
    """Titles alone, and six of its words at once without any title."""
    dice = np.random.default_rng(0)
    titles = [
        (text, "other" if kind == "other_packing" else kind)
        for kind, pattern in TITLES.items()
        for choice in choices(pattern)
        for text in sorted(wordings(choice, 4, dice))
    ]
    for kind, pattern in WORDS.items():
        words = [text for choice in choices(pattern) for text in sorted(wordings(choice, 2, dice))]
        titles += [("\n" * kinds.HEAD + "\n".join(dice.choice(words, 6)), kind) for _ in range(len(words) // 6)]
    return titles


def row(text: str) -> Placed:
    lines = [line for line in text.replace("\f", "\n").split("\n") if line.strip()]
    return kinds.features(lines, [] if text.startswith("\n") else lines[: kinds.HEAD])


def beheaded(text: str) -> str:
    _, *rest = text.split("\n")
    return "\n".join(rest) if len(rest) > 2 else text


def learnt(batch: Batch) -> np.ndarray:
    dice = np.random.default_rng(0)
    told, names = [], []
    for text, kind in batch:
        for one in (text, seen(text, dice, GARBLED)):
            told.append(row(one))
            names.append(kinds.KINDS.index(kind))
    return fitted(told, names, kinds.PLACES, len(kinds.KINDS), ROUNDS, WEAK)


def table(batch: Batch, others: Batch) -> None:
    fold_of = np.random.default_rng(3).integers(0, FOLDS, len(batch))
    ways = {
        "clean": lambda text, at: text,
        "garbled": lambda text, at: seen(text, np.random.default_rng(at), 0.06),
        "beheaded": lambda text, at: beheaded(text),
    }
    heard: dict[str, dict[int, dict[str, float]]] = {way: {} for way in ways}
    for fold in range(FOLDS):
        weights = learnt([*(one for one, at in zip(batch, fold_of, strict=True) if at != fold), *others])
        for number, (text, _) in enumerate(batch):
            for way, made in ways.items() if fold_of[number] == fold else ():
                told = shares([row(made(text, number))], weights)[0]
                heard[way][number] = dict(zip(kinds.KINDS, map(float, told), strict=True))
    for way, made in ways.items():
        scores = [
            scores_of(open_text(made(text, number).encode(), "text").pages) for number, (text, _) in enumerate(batch)
        ]
        for name in ("titles", "model", "both"):
            told = [_told(name, scores[number], heard[way][number]) for number in range(len(batch))]
            right = sum(one == _plain(kind) for one, (_, kind) in zip(told, batch, strict=True))
            none = sum(one == "other" != _plain(kind) for one, (_, kind) in zip(told, batch, strict=True))
            print(
                f"{way} by {name}: {right} of {len(batch)} right, {len(batch) - right - none} wrong, {none} not told",
                flush=True,
            )


def _told(name: str, scores: dict[str, float], heard: dict[str, float]) -> str:
    return settled(scores if name != "model" else {}, heard if name != "titles" else {}).kind


def _plain(kind: str) -> str:
    return "other" if kind in NOTHING else kind


def main() -> None:
    """The table, then the file."""
    batch, others = written(), [*drawn(), *listed()]
    print(len(batch), "written,", len(others), "others", flush=True)
    table(batch, others)
    kinds.MODEL.file.write_bytes(learnt([*batch, *others]).tobytes())


if __name__ == "__main__":
    main()
