"""What the networks leave behind, and whom they tell: nothing, and nobody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SILENCED = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "ORT_DISABLE_TELEMETRY")
"""What makes ONNX Runtime silent by itself, and would hide that nobody told it to be."""


def test_nothing_of_the_runtime_s_own_is_kept_or_told(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    usual = {name: value for name, value in os.environ.items() if name not in SILENCED}
    places = {
        "HOME": home,
        "XDG_CACHE_HOME": home / "cache",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
    }
    given = {
        **usual,
        **{name: str(place) for name, place in places.items()},
        "APPEALGEN_CACHE": str(tmp_path / "cache"),
    }
    picture = ROOT / "samples" / "image_theft" / "good" / "photos" / "original.jpg"
    command = [sys.executable, "-m", "appealgen", "check", str(picture.parents[1])]
    ran = subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert [file for file in home.rglob("*") if file.is_file() and "fontconfig" not in file.parts] == []
