"""Fits the network of `marks/glance` to lines of letters, laid over and of the scene, and writes `glance.onnx`.

    python -m tools.fit_glance SOURCE[=WEIGHT] [SOURCE …] [--minutes M] [--from FILE.pt] [--keep FILE.pt]

SOURCE: a file of `benchmarks.marks.drawn`, or a set as `benchmarks.marks.make` makes them: its lines are those that the detector
finds; without `truth.json` all its pictures are honest. Needs torch, onnx and onnxscript.

The one that is here began with one fitted to 19,000 drawn lines. In three runs, 43 minutes, it then saw 3,556 drawn lines, a
quarter of them over pictures of `benchmarks.marks.rendered`, and those found on 425 pictures of `wide`, on 269 rendered ones
without marks, on the samples' own photos, and on 592 pictures by two other hands, whose lines counted twice; in two more, 46
minutes, on 410 by another two hands besides, most of these of honest print. It is the mean of the last two runs' weights.
"""

from __future__ import annotations

import argparse
import copy
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from appealgen.evidence.photos.marks.glance import HIGH, MODEL, NEAR, WHOLE, WIDE, View, views
from appealgen.evidence.photos.marks.lettering import lines
from tools.fit_marks import NOT_LETTERS, doubtful, laid_over, pictures
from tools.glance_network import Glance, begun, vary

BATCH, RATE = 64, 1.2e-3
WARM = 100
"""Steps until the rate is whole; from there it falls like a cosine, to nothing."""
UNSURE = 0.02
"""Of each answer: some lines are taken for the wrong ones."""
OVER = 1.6
"""Times as often lines that are laid over are shown: of all that are found they are less than a third."""
HELD = 0.998
"""Share of what is kept, step by step, of the weights that are written: the mean of the last five hundred or so."""

Samples = dict[str, np.ndarray]


def samples(source: str) -> Samples:
    """What the network sees of each line, whether it is laid over, and how often it is shown."""
    name, _, weight = source.partition("=")
    if Path(name).is_file():
        drawn = np.load(name)
        found = {field: drawn[field] for field in (*View._fields, "over")}
        return found | {"often": np.full(len(found["over"]), 0.5 * float(weight or 1))}
    seen: list[tuple[View, bool, float]] = []
    for entry, pixels, boxes in pictures(Path(name)):
        if entry["kind"] not in NOT_LETTERS:
            seen += _of_picture(pixels, boxes)
    found = {field: np.stack([getattr(view, field) for view, _, _ in seen]) for field in View._fields}
    return found | {
        "over": np.array([over for _, over, _ in seen]),
        "often": float(weight or 1) * np.array([often for _, _, often in seen]),
    }


def _of_picture(pixels: np.ndarray, boxes: list[list[float]]) -> list[tuple[View, bool, float]]:
    """A picture of many lines is shown more often than one of few, but not as many times as it has lines."""
    every = lines(pixels)
    told = [line for line in every if not doubtful(line, every, pixels, boxes)]
    seen = [(view, laid_over(line.box, boxes)) for line in told for view in views(pixels, line, every)]
    return [(view, over, len(seen) ** -0.5) for view, over in seen]


def batches(every: Samples, chance: np.random.Generator) -> Iterator[dict[str, Tensor]]:
    """Without end; what is shown more often comes more often."""
    often = every["often"] * np.where(every["over"], OVER, 1.0)
    often /= often.sum()
    while True:
        chosen = np.sort(chance.choice(len(often), BATCH, p=often))
        batch = {
            name: torch.from_numpy(np.ascontiguousarray(every[name][chosen])).float()
            for name in (*View._fields, "over")
        }
        for name in ("line", "whole", "near"):
            batch[name] = (batch[name].permute(0, 3, 1, 2) / 255).contiguous(memory_format=torch.channels_last)
        for number in range(BATCH):
            vary(*(batch[name][number] for name in ("line", "whole", "near")), chance)
        yield batch


def fit(net: Glance, every: Samples, minutes: float) -> Glance:
    torch.manual_seed(0)
    held = copy.deepcopy(net).eval()
    steps: Any = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=2e-2)
    start = time.monotonic()
    for step, batch in enumerate(batches(every, np.random.default_rng(0)), 1):
        spent = (time.monotonic() - start) / (60 * minutes)
        if spent >= 1:
            break
        for group in steps.param_groups:
            group["lr"] = RATE * min(1.0, step / WARM) * (0.5 + 0.5 * np.cos(np.pi * spent)) + 1e-5
        wanted = batch["over"] * (1 - 2 * UNSURE) + UNSURE
        with torch.autocast("cpu", torch.bfloat16):  # half the time where the processor knows it
            said = net(*(batch[name] for name in ("line", "whole", "size", "near"))).float()
        lost = functional.binary_cross_entropy_with_logits(said, wanted)
        steps.zero_grad()
        lost.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        steps.step()
        _follow(held, net, min(HELD, step / (step + 20)))
        if step % 50 == 0:
            print(f"{step} steps, {60 * minutes * spent:.0f} s: {lost.item():.3f}", flush=True)
    return held


@torch.no_grad()
def _follow(held: Glance, net: Glance, share: float) -> None:
    for kept, new in zip(held.parameters(), net.parameters(), strict=True):
        kept.lerp_(new, 1 - share)
    for kept, new in zip(held.buffers(), net.buffers(), strict=True):
        kept.copy_(new)


def written(net: Glance, file: Path) -> None:
    given = (
        torch.zeros(2, 4, HIGH, WIDE), torch.zeros(2, 5, WHOLE, WHOLE), torch.zeros(2, 2), torch.zeros(2, 5, NEAR, NEAR)
    )  # fmt: skip
    names = ["line", "whole", "size", "near"]
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
    asked.add_argument("sources", nargs="+")
    asked.add_argument("--minutes", type=float, default=60)
    asked.add_argument("--from", dest="weights", type=Path, help="weights as torch keeps them, to begin with")
    asked.add_argument("--keep", type=Path, help="where they are kept for another run")
    given = asked.parse_args()
    sources = [samples(source) for source in given.sources]
    every = {name: np.concatenate([one[name] for one in sources]) for name in sources[0]}
    net = fit(begun(given.weights), every, given.minutes)
    if given.keep:
        torch.save(net.state_dict(), given.keep)
    written(net, MODEL)


if __name__ == "__main__":
    main()
