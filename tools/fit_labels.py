"""Fit the small model that tells what a label means: `appealgen/evidence/documents/learned/labels.bin`.

It learns from `tools/papers/labels_*.yaml`, from the lists that the reader has, and from what stands at labels, which is none:
the values of drawn papers and of `tools/papers/kinds_*.yaml`, and titles. A quarter of what people wrote is left out in turn and
then asked, clean and garbled, so that the table says how labels fare that no list has. Run by hand, after labels were added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import yaml

from appealgen.evidence.documents.fields.labels import LABELS
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.kinds import TITLES
from appealgen.evidence.documents.learned import labels
from appealgen.evidence.documents.learned.linear import Placed, placed
from benchmarks.papers.measure import SETS
from benchmarks.papers.people import World
from tools.papers.eye import seen
from tools.papers.fitting import fitted, shares
from tools.papers.wordings import choices, wordings

HERE = Path(__file__).parent / "papers"
WEAK, ROUNDS, FOLDS = 1e-6, 60, 4
GARBLED = 0.12
"""Share of letters that the eye gets wrong in the copy that is learnt beside each label."""
OF_ROLES = {
    "number": "number", "issuer": "issuer", "recipient": "recipient", "grantee": "recipient", "tenant": "recipient",
    "holder": "holder",
    "product": "products", "models": "models", "quantity": "quantity", "total": "total", "due_date": "other_date",
    "date_registered": "registered_on", "stop": "none",
}  # fmt: skip
"""By a role or its first word; the others bear their meaning's name. A manufacturer is one or the other."""
Batch = list[tuple[str, int]]


def written() -> Batch:
    """What people wrote, once each."""
    told = {
        (_key(str(text)), labels.MEANINGS.index(meaning)): str(text)
        for file in sorted(HERE.glob("labels_*.yaml"))
        for meaning, texts in yaml.safe_load(file.read_text(encoding="utf-8")).items()
        for text in texts
    }
    return [(text, meaning) for (_, meaning), text in told.items()]


def listed() -> Batch:
    """Wordings of the reader's own lists."""
    dice = np.random.default_rng(0)
    return [
        (text, labels.MEANINGS.index(meaning))
        for role, patterns in LABELS.items()
        if (meaning := OF_ROLES.get(role) or OF_ROLES.get(role.split("_")[0]) or role) in labels.MEANINGS
        for pattern in patterns
        for text in sorted(wordings(pattern, 4, dice))
    ]


def values() -> Batch:
    """What stands at labels, what of it stands before its figures, and titles."""
    papers = (
        layout(World(f"{layout.__name__}-{seed}")) for seed in range(3) for each in SETS.values() for layout in each
    )
    told = {text for paper in papers for texts in paper.fields.values() for text in map(str, texts)}
    for file in sorted(HERE.glob("kinds_*.yaml")):
        for texts in yaml.safe_load(file.read_text(encoding="utf-8")).values():
            told |= {value for text in texts for line in str(text).splitlines() for value in _no_labels(line)}
    told |= {begin for text in told if len(begin := re.split(r"\d", text)[0].strip()) > 3}
    dice = np.random.default_rng(0)
    for pattern in TITLES.values():
        told |= {text for choice in choices(pattern) for text in wordings(choice, 2, dice)}
    return [(text, labels.MEANINGS.index("value")) for text in sorted(told)]


def _no_labels(line: str) -> Iterator[str]:
    """What stands behind a colon; a line of goods, which has several figures; a sentence."""
    found = re.match(r"[^:：]{2,40}[:：]\s*(\S.{2,60})$", line)
    goods = re.match(r"(?:\d{1,3}[.)]?\s+)?([^\W\d_][^:：|]{3,50}?)\s*(?:\||\s{2}|[x×]\s?\d)", line)
    if found:
        yield found[1]
    elif goods and len(re.findall(r"\d+", line)) > 2:
        yield goods[1]
    elif len(line.split()) > 7 or (len(line) > 25 and re.search(r"[\u3400-\u9fff]{20}", line)):
        yield line[:80]


def _key(text: str) -> str:
    return re.sub(r"[\W_]", "", plain(text)) or text


def rows(batch: Batch, dice: np.random.Generator) -> tuple[list[Placed], list[int]]:
    """Of each text a row, and one of it garbled."""
    told, names = [], []
    for text, meaning in batch:
        for one in (text, seen(text, dice, GARBLED)):
            told.append(placed(frozenset(labels.parts(one)), labels.PLACES))
            names.append(meaning)
    return told, names


def learnt(batch: Batch) -> np.ndarray:
    told, names = rows(batch, np.random.default_rng(0))
    return fitted(told, names, labels.PLACES, len(labels.MEANINGS), ROUNDS, WEAK)


def table(batch: Batch, others: Batch) -> None:
    """How each quarter is told by what was learnt from the rest; the lists' own wordings of it are left out too."""
    quarter = np.random.default_rng(1).integers(0, FOLDS, len(batch))
    told: dict[str, list[np.ndarray]] = {"clean": [], "garbled": []}
    names: list[int] = []
    for fold in range(FOLDS):
        asked = [one for one, at in zip(batch, quarter, strict=True) if at == fold]
        keys = {_key(text) for text, _ in asked}
        known = [one for one, at in zip(batch, quarter, strict=True) if at != fold]
        weights = learnt([*known, *(one for one in others if _key(one[0]) not in keys)])
        names += [meaning for _, meaning in asked]
        for way, share in (("clean", 0.0), ("garbled", 0.08)):
            dice = np.random.default_rng(fold)
            texts = [seen(text, dice, share) if share else text for text, _ in asked]
            told[way].append(shares([placed(frozenset(labels.parts(text)), labels.PLACES) for text in texts], weights))
    for way, parts in told.items():
        _shown(way, np.concatenate(parts), np.array(names))


def _shown(way: str, told: np.ndarray, names: np.ndarray) -> None:
    best, sure = told.argmax(1), told.max(1)
    nothing = [labels.MEANINGS.index(one) for one in ("none", "value")]
    fields = ~np.isin(names, nothing)
    for least in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9):
        heard = (sure >= least) & ~np.isin(best, nothing)
        right = int((best == names)[heard].sum())
        print(
            f"{way} {least}: {right} of {int(fields.sum())} fields' labels right, {int(heard.sum()) - right} wrong",
            flush=True,
        )


def main() -> None:
    """The table, then the file."""
    batch, others = written(), [*listed(), *values()]
    print(len(batch), "written,", len(others), "others", flush=True)
    table(batch, others)
    labels.MODEL.file.write_bytes(learnt([*batch, *others]).tobytes())


if __name__ == "__main__":
    main()
