"""The network of `marks/glance` as torch fits it, and how what it sees is varied while it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional


class Glance(nn.Module):
    """The line's own pixels, finely; its place in the whole picture, coarsely; its size; what it stands on."""

    def __init__(self) -> None:
        super().__init__()
        self.line = nn.Sequential(
            _layer(4, 16, 2, 5), _layer(16, 24), _layer(24, 32, 2), _layer(32, 48), _layer(48, 64, 2), _layer(64, 64)
        )  # fmt: skip
        self.whole = nn.Sequential(
            _layer(5, 16, 2), _layer(16, 24), _layer(24, 32, 2), _layer(32, 48, 2), _layer(48, 48)
        )  # fmt: skip
        self.near = nn.Sequential(
            _layer(5, 16, 2), _layer(16, 32), _layer(32, 48, 2), _layer(48, 64), _layer(64, 64, 2), _layer(64, 64)
        )  # fmt: skip
        self.odds = nn.Sequential(
            nn.Linear(2 * 64 + 2 * 48 + 2 + 2 * 64, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, 1)
        )
        self.forget = nn.Dropout(0.3)

    def forward(self, line: Tensor, whole: Tensor, size: Tensor, near: Tensor) -> Tensor:
        inside = functional.avg_pool2d(line[:, 3:4].clamp(min=0.34) - 0.34, 8) + 1e-3
        fine = self.line(line)
        least = torch.log(inside / inside.amax((2, 3), keepdim=True) + 1e-6).clamp(min=-4)
        seen = [_within(fine, inside), (fine + least).amax((2, 3))]
        for picture, layers in ((whole, self.whole), (near, self.near)):
            coarse = layers(picture)
            own = functional.avg_pool2d(picture[:, 3:4], 8) + 1e-3
            seen += [self.forget(coarse.mean((2, 3))), self.forget(_within(coarse, own))]
        return self.odds(torch.cat([*seen[:4], size, *seen[4:]], 1))[:, 0]


def _layer(before: int, after: int, step: int = 1, reach: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, reach, step, reach // 2, bias=False), nn.BatchNorm2d(after), nn.ReLU()
    )


def _within(seen: Tensor, where: Tensor) -> Tensor:
    """The mean of what is seen there."""
    return (seen * where).sum((2, 3)) / where.sum((2, 3))


def begun(weights: Path | None) -> Glance:
    """A network as torch kept it, or one that knows nothing."""
    net = Glance()
    if weights is not None:
        net.load_state_dict(torch.load(weights))
    return net.to(memory_format=torch.channels_last)


def vary(line: Tensor, whole: Tensor, near: Tensor, chance: np.random.Generator) -> None:
    """Other colours, seen in a mirror, lighter or darker, shifted, partly hidden, without the other lines; in place."""
    for one in _coloured((line, whole, near), chance):
        one[:3] = one[:3].clamp(0, 1)
    for axis in (1, 2):
        if chance.random() < 0.3:
            for one in (line, whole, near):
                one[:] = one.flip(axis)
    _vary_cut(line, chance)
    if chance.random() < 0.15:
        whole[4] = near[4] = 0
    if chance.random() < 0.1:
        near[:] = 0
    if chance.random() < 0.1:
        whole[:3] = 0


def _coloured(every: tuple[Tensor, ...], chance: np.random.Generator) -> tuple[Tensor, ...]:
    order = torch.as_tensor(chance.permutation(3) if chance.random() < 0.5 else np.arange(3))
    gain, more = (chance.uniform(0.7, 1.3), chance.uniform(-0.08, 0.08)) if chance.random() < 0.5 else (1.0, 0.0)
    negative = chance.random() < 0.15
    for one in every:
        seen = 1 - one[order] if negative else one[order]
        one[:3] = gain * seen + more
    return every


def _vary_cut(line: Tensor, chance: np.random.Generator) -> None:
    if chance.random() < 0.4:
        across, down = int(chance.integers(-12, 13)), int(chance.integers(-4, 5))
        line[:] = torch.roll(line, (down, across), (1, 2))
        line[:, :, slice(0, across) if across >= 0 else slice(across, None)] = 0
        line[:, slice(0, down) if down >= 0 else slice(down, None)] = 0
    if chance.random() < 0.3:
        begin, wide = int(chance.integers(0, 320)), int(chance.integers(20, 90))
        part = line[:3, :, begin : begin + wide]
        part[:] = part.mean((1, 2), keepdim=True)
    if chance.random() < 0.3:
        line[:3] += float(chance.uniform(0, 0.02)) * torch.randn(line[:3].shape)
