"""What `make bench` prints: how fast, each figure a ratio against a peer or a floor measured in the same run, in CPU time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.letters import beside_office, memory, packet_of_photos, writing
from benchmarks.steps import looking
from benchmarks.timing import SAMPLE, case_of_photos, in_turn, large_case, told


def starting() -> None:
    python, program = sys.executable, str(Path(sys.executable).parent / "appealgen")
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "APPEALGEN_CACHE": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else every run compiles what was compiled when installed
        check = (program, "check", str(SAMPLE))
        subprocess.run(check, capture_output=True, env=environment)
        click = (python, "-c", "import click")
        both = (python, "-c", "import click, yaml")
        told("appealgen --help / importing click", in_turn((program, "--help"), click, environment), "at most 1.3")
        told("check, nothing changed / importing click and yaml", in_turn(check, both, environment), "at most 2")


def reading(folder: Path) -> None:
    """A page of each kind against the OCR engine alone, in CPU time of both programs."""
    from benchmarks.papers import speed

    for kind, ratio in speed.ratios(folder):
        told(f"a {kind} read / the OCR engine alone", ratio, "at most 1.2")


def main() -> None:
    print(f"{'CPU time, as ratios':58} {'is':>6}   target")
    starting()
    writing()
    with tempfile.TemporaryDirectory() as folder:
        case = large_case(Path(folder))
        beside_office(case)
        photos = case_of_photos(Path(folder), case, 8)
        packet_of_photos(photos)
        if sys.platform == "linux":
            memory(photos, "packet with 8 photos of 24 MP")
            shutil.rmtree(photos)
            memory(case_of_photos(Path(folder), case, 60), "packet with 60 photos of 24 MP")
        looking(case)
        reading(Path(folder))


if __name__ == "__main__":
    main()
