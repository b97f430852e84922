"""The program called as a person calls it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "image_theft"


def run(cache: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "appealgen", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "APPEALGEN_CACHE": str(cache), "LC_ALL": "C.UTF-8", **environment},
    )  # fmt: skip
