"""How long a page takes, looked at once, against the OCR engine alone on the same picture: CPU time, ours and the engine's.

python -m benchmarks.papers.speed
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.ocr import tesseract
from benchmarks.papers.layouts_a import en_invoice, ru_bill, zh_licence
from benchmarks.papers.measure import made
from benchmarks.papers.people import World

PAGES = (
    ("English", en_invoice, ("eng",)),
    ("Russian", ru_bill, ("rus", "eng")),
    ("Chinese", zh_licence, ("chi_sim", "eng")),
)


def spent(work: Callable[[], object], times: int = 2) -> float:
    """CPU seconds of this process and of the engine's, the least of so many times."""
    took = []
    for _ in range(times):
        begun = sum(os.times()[:4])
        work()
        took.append(sum(os.times()[:4]) - begun)
    return min(took)


def ratios(folder: Path) -> Iterator[tuple[str, float]]:
    """Kind of page, and how many times the engine's own time it takes."""
    for language, layout, packs in PAGES:
        for state in ("scan", "photo"):
            file = made(layout(World("speed")), state, 0, folder)
            grey = np.asarray(Image.open(file).convert("L"))
            read_document(file)  # models are loaded once
            alone = spent(lambda grey=grey, packs=packs: tesseract.words(grey, packs))  # type: ignore[misc]
            yield f"{state} in {language}", spent(lambda file=file: read_document(file)) / alone  # type: ignore[misc]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for kind, ratio in ratios(Path(folder)):
            print(f"{kind:24} {ratio:5.2f}", flush=True)


if __name__ == "__main__":
    main()
