"""Fits the network of `marks/glance` to lines that `benchmarks.marks.drawn` drew, and writes `glance.onnx`.

    python -m tools.fit_glance FILE.npz|FOLDER [FILE.npz|FOLDER …] [--minutes M]

FOLDER: a set made by `benchmarks.marks.make`; its lines are those that the detector finds. Needs torch and onnx. The one that is
here saw 19,000 drawn lines (by an earlier wording of the same drawer) and 9,000 found on the pictures of `tools.fit_marks`, ten
times each, in two runs: an hour of one core.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from appealgen.evidence.photos.marks.glance import MODEL, View, views
from appealgen.evidence.photos.marks.lettering import lines
from tools.fit_marks import NOT_LETTERS, laid_over, pictures

BATCH, RATE = 64, 2e-3
WARM = 100
"""Steps until the rate is whole; from there it falls like a cosine, to nothing."""
UNSURE = 0.02
"""Of each answer: some lines are taken for the wrong ones."""


def samples(source: Path) -> dict[str, np.ndarray]:
    """What the network sees of each line, and whether it is laid over."""
    if source.is_file():
        drawn = np.load(source)
        return {name: drawn[name] for name in (*View._fields, "over")}
    seen = [
        (view, laid_over(line.box, boxes)) for entry, pixels, boxes in pictures(source) if entry["kind"] not in NOT_LETTERS
        for every in [lines(pixels)] for line in every for view in views(pixels, line, every)
    ]  # fmt: skip
    found = {name: np.stack([getattr(view, name) for view, _ in seen]) for name in View._fields}
    return found | {"over": np.array([over for _, over in seen])}


class Glance(nn.Module):
    """The line's own pixels, finely; its place in the whole picture, coarsely; its size."""

    def __init__(self) -> None:
        super().__init__()
        self.line = nn.Sequential(
            _layer(4, 16, 2, 5), _layer(16, 24), _layer(24, 32, 2), _layer(32, 48), _layer(48, 64, 2), _layer(64, 64)
        )  # fmt: skip
        self.whole = nn.Sequential(
            _layer(5, 16, 2), _layer(16, 24), _layer(24, 32, 2), _layer(32, 48, 2), _layer(48, 48)
        )  # fmt: skip
        self.odds = nn.Sequential(nn.Linear(2 * 64 + 2 * 48 + 2, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, 1))
        self.forget = nn.Dropout(0.3)

    def forward(self, line: Tensor, whole: Tensor, size: Tensor) -> Tensor:
        inside = functional.avg_pool2d(line[:, 3:4].clamp(min=0.34) - 0.34, 8) + 1e-3
        fine = self.line(line)
        least = torch.log(inside / inside.amax((2, 3), keepdim=True) + 1e-6).clamp(min=-4)
        seen = [(fine * inside).sum((2, 3)) / inside.sum((2, 3)), (fine + least).amax((2, 3))]
        coarse = self.whole(whole)
        own = functional.avg_pool2d(whole[:, 3:4], 8) + 1e-3
        seen += [self.forget(coarse.mean((2, 3))), self.forget((coarse * own).sum((2, 3)) / own.sum((2, 3)))]
        return self.odds(torch.cat([*seen, size], 1))[:, 0]


def _layer(before: int, after: int, step: int = 1, reach: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, reach, step, reach // 2, bias=False), nn.BatchNorm2d(after), nn.ReLU()
    )


def batches(every: dict[str, np.ndarray], chance: np.random.Generator) -> Iterator[dict[str, Tensor]]:
    order = chance.permutation(len(every["over"]))
    for start in range(0, len(order) - BATCH + 1, BATCH):
        chosen = np.sort(order[start : start + BATCH])
        batch = {name: torch.from_numpy(np.ascontiguousarray(values[chosen])).float() for name, values in every.items()}
        for name in ("line", "whole"):
            batch[name] = (batch[name].permute(0, 3, 1, 2) / 255).contiguous(memory_format=torch.channels_last)
        for number in range(BATCH):
            _varied(batch["line"][number], batch["whole"][number], chance)
        yield batch


def _varied(line: Tensor, whole: Tensor, chance: np.random.Generator) -> None:
    """Other colours, seen in a mirror, lighter or darker, without the other lines; in place."""
    if chance.random() < 0.5:
        order = torch.as_tensor(chance.permutation(3))
        line[:3], whole[:3] = line[order], whole[order]
    for axis in (1, 2):
        if chance.random() < 0.3:
            line[:], whole[:] = line.flip(axis), whole.flip(axis)
    if chance.random() < 0.5:
        gain, more = chance.uniform(0.7, 1.3), chance.uniform(-0.08, 0.08)
        for one in (line, whole):
            one[:3] = (one[:3] * gain + more).clamp(0, 1)
    if chance.random() < 0.15:
        whole[4] = 0


def fit(every: dict[str, np.ndarray], minutes: float) -> Glance:
    torch.manual_seed(0)
    chance, net, begun = np.random.default_rng(0), Glance().to(memory_format=torch.channels_last), time.monotonic()
    steps: Any = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-2)
    step, spent = 0, 0.0
    while spent < 1:
        for batch in batches(every, chance):
            spent = (time.monotonic() - begun) / (60 * minutes)
            if spent >= 1:
                break
            step += 1
            for group in steps.param_groups:
                group["lr"] = RATE * min(1.0, step / WARM) * (0.5 + 0.5 * np.cos(np.pi * spent)) + 1e-5
            wanted = batch["over"] * (1 - 2 * UNSURE) + UNSURE
            lost = functional.binary_cross_entropy_with_logits(
                net(batch["line"], batch["whole"], batch["size"]), wanted
            )
            steps.zero_grad()
            lost.backward()
            steps.step()
            if step % 50 == 0:
                print(f"{step} steps, {60 * minutes * spent:.0f} s: {lost.item():.3f}", flush=True)
    return net


def written(net: Glance, file: Path) -> None:
    given = (torch.zeros(2, 4, 64, 320), torch.zeros(2, 5, 64, 64), torch.zeros(2, 2))
    names = ["line", "whole", "size"]
    made = torch.onnx.export(
        net.eval().to(memory_format=torch.contiguous_format), given, input_names=names, output_names=["odds"],
        dynamic_shapes={name: {0: torch.export.Dim("lines")} for name in names}, external_data=False,
    )  # fmt: skip
    assert made is not None
    model = made.model_proto
    for noted in (
        model,
        model.graph,
        *model.graph.node,
        *model.graph.value_info,
        *model.graph.input,
        *model.graph.output,
    ):
        del noted.metadata_props[:]  # where each step stands in the source, on this very machine
    file.write_bytes(model.SerializeToString())


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("sources", type=Path, nargs="+")
    asked.add_argument("--minutes", type=float, default=60)
    given = asked.parse_args()
    sources = [samples(source) for source in given.sources]
    every = {name: np.concatenate([one[name] for one in sources]) for name in sources[0]}
    written(fit(every, given.minutes), MODEL)


if __name__ == "__main__":
    main()
