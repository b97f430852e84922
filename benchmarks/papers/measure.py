"""Fields read right on papers of our own, as text, as scan and as photo; what is wrong at 0.8 or more; seconds a page.

    python -m benchmarks.papers.measure [--set a|b|c|d|e|f|g] [--seeds 2] [--only NAME] [--show] [--states text,scan,photo,hard]

A field counts as right when the first value told is the true one (of lists: each true value among those told), compared without
blanks, case and signs. Wrong at 0.8 or more: any value of a field that has a true value, told with that certainty, that is none of
them.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pypdfium2

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.model import Document
from benchmarks.papers import (
    degrade,
    layouts_a,
    layouts_b,
    layouts_c,
    layouts_d,
    layouts_e,
    strange_en,
    strange_es,
    strange_ru,
    strange_zh,
)
from benchmarks.papers.people import Paper, World

LISTS = ("products", "models", "standards")
SETS = {
    "a": layouts_a.LAYOUTS,
    "b": layouts_b.LAYOUTS,
    "c": layouts_c.LAYOUTS,
    "d": layouts_d.LAYOUTS,
    "e": layouts_e.LAYOUTS,
    "f": (*strange_en.LOOKED_AT, *strange_es.LOOKED_AT, *strange_ru.LOOKED_AT, *strange_zh.LOOKED_AT),
    "g": (*strange_en.HELD, *strange_es.HELD, *strange_ru.HELD, *strange_zh.HELD),
}


def key(text: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text).casefold().replace("ё", "е"))


def right(paper: Paper, read: Document) -> tuple[Counter[str], list[str], list[str]]:
    """Counts, what is missed, and what is wrong though told as certain."""
    counts: Counter[str] = Counter()
    missed, wrong = [], []
    for name, true in paper.fields.items():
        told = read.all(name)
        keys = {key(value) for value in true}
        seen = [key(one.value) for one in told]
        for value in true if name in LISTS else true[:1]:
            counts["all"] += 1
            good = key(value) in seen if name in LISTS else seen[:1] == [key(value)]
            counts["right"] += good
            if not good:
                missed.append(f"{name}: {value!r}, told {[(one.value, one.certainty) for one in told][:4]}")
        for one in told:
            if one.certain and key(one.value) not in keys:
                wrong.append(f"{name}: {one.value!r} {one.certainty}, true {true}")
    counts["kinds"] += read.kind == paper.kind
    counts["papers"] += 1
    counts["wrong"] += len(wrong)
    return counts, missed, wrong


def made(paper: Paper, state: str, seed: int, folder: Path) -> Path:
    from weasyprint import HTML

    pdf = folder / f"{paper.name}-{seed}.pdf"
    if not pdf.exists():
        pdf.write_bytes(HTML(string=paper.html).write_pdf())
    if state == "text":
        return pdf
    with pypdfium2.PdfDocument(pdf) as opened:
        page = np.asarray(opened[0].render(scale=200 / 72, rev_byteorder=True).to_numpy())[:, :, :3].copy()
    picture = folder / f"{paper.name}-{seed}-{state}.jpg"
    picture.write_bytes({"scan": degrade.scan, "photo": degrade.photo, "hard": degrade.hard}[state](page, seed))
    return picture


def papers(which: str, seeds: int, only: str) -> Iterator[tuple[Paper, int]]:
    for layout in SETS[which]:
        for seed in range(seeds):
            if only in layout.__name__:
                yield layout(World(f"{layout.__name__}-{seed}")), seed


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--set", default="a")
    asked.add_argument("--seeds", type=int, default=2)
    asked.add_argument("--only", default="")
    asked.add_argument("--states", default="text,scan,photo")
    asked.add_argument("--show", action="store_true")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for state in given.states.split(","):
            counts: Counter[str] = Counter()
            begun, spent = time.perf_counter(), 0.0
            for paper, seed in papers(given.set, given.seeds, given.only):
                file = made(paper, state, seed, Path(folder))
                begun = time.perf_counter()
                read = read_document(file)
                spent += time.perf_counter() - begun
                if not isinstance(read, Document):
                    print(paper.name, read)
                    continue
                told, missed, wrong = right(paper, read)
                counts += told
                if given.show:
                    if read.kind != paper.kind:
                        print(f"  {state} {paper.name}-{seed} KIND {read.kind}, true {paper.kind}")
                    for line in missed:
                        print(f"  {state} {paper.name}-{seed} missed {line}")
                    for line in wrong:
                        print(f"  {state} {paper.name}-{seed} WRONG {line}")
            share = counts["right"] / max(counts["all"], 1)
            print(
                f"{state:6} papers {counts['papers']:3}  fields right {counts['right']}/{counts['all']} = {share:.1%}"
                f"  wrong at 0.8 or more {counts['wrong']}  kinds {counts['kinds']}/{counts['papers']}"
                f"  {spent / max(counts['papers'], 1):.2f} s a page",
                flush=True,
            )


if __name__ == "__main__":
    main()
