"""The networks that read letters: files inside the package `rapidocr`, run by ONNX Runtime on one thread, offline.

OpenCV runs them as well; one look at 960 × 640 pixels costs 0.50 s there and 0.25 s here.
"""

from __future__ import annotations

import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


def answer(name: str, picture: npt.NDArray[np.uint8]) -> Floats:
    """What the network of that file says of a picture (height × width × 3, RGB), without the first axis."""
    (first, *_) = run(model(name), values_of(picture))
    return np.asarray(first[0], np.float32)


def values_of(picture: npt.NDArray[np.uint8]) -> Floats:
    """They were trained on BGR, each value brought between -1 and 1."""
    values = np.empty((1, 3, *picture.shape[:2]), np.float32)
    values[0] = picture[..., ::-1].transpose(2, 0, 1)
    values /= 127.5
    values -= 1
    return values


def run(file: Path, inputs: Floats | dict[str, Floats]) -> list[Floats]:
    """All that the network of that file answers. One input needs no name."""
    session = _session(file)
    named = inputs if isinstance(inputs, dict) else {session.get_inputs()[0].name: inputs}
    return [np.asarray(value, np.float32) for value in session.run(None, named)]


@cache
def _session(file: Path) -> Any:
    onnxruntime = _runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # the looks are spread over the cores, not one look
    options.enable_mem_pattern = False  # a plan of all that a run needs: as fast without, 197 MB instead of 296
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def unload() -> bool:
    """Of all networks: they hold some 100 MB, and come back when they are asked again. False where none was loaded."""
    loaded = _session.cache_info().currsize > 0
    _session.cache_clear()
    return loaded


@cache
def _runtime() -> Any:
    """ONNX Runtime, silent: since 1.29 its published builds tell their maker of every start, unless they are told not to."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read once, when the library opens: afterwards is too late
    import onnxruntime  # 0.1 s: only where letters are looked for

    onnxruntime.disable_telemetry_events()  # Windows reads no variable
    onnxruntime.set_default_logger_severity(3)
    return onnxruntime


def model(name: str) -> Path:
    """A model's file, without importing the package (which opens a log and its own engines)."""
    spec = find_spec("rapidocr")
    assert spec is not None and spec.origin is not None, "rapidocr is not installed"
    return Path(spec.origin).parent / "models" / name
