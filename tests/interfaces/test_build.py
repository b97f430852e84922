"""`build` and `verify`: exit codes, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.interfaces.calling import SAMPLES, run


def test_build_blocks_and_leaves_nothing(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "build", SAMPLES / "wrong-product", "--out", tmp_path / "packet")
    assert (told.returncode, list(tmp_path.iterdir())) == (1, [])


def test_build_and_verify(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "packet"
    assert run(cache, "build", SAMPLES / "good", "--out", out).returncode == 0
    assert run(cache, "verify", out).returncode == 0
    assert run(cache, "verify", out, "--case", SAMPLES / "good").returncode == 0
    assert run(cache, "build", SAMPLES / "good", "--out", out).returncode == 2
    assert run(cache, "build", SAMPLES / "good", "--out", out, "--replace").returncode == 0
    (out / "letter.docx").write_bytes(b"changed")
    told = run(cache, "verify", out, "--ui-language", "en")
    assert told.returncode == 1
    assert "letter.docx was changed by hand" in told.stdout
    assert run(cache, "verify", tmp_path).returncode == 2


STARTED = """
import signal
from appealgen.interfaces.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's job in the background ignores Ctrl-C
print(flush=True)
main()
"""


@pytest.mark.parametrize("seconds", [0.3, 0.6, 1.2])
def test_ctrl_c_leaves_nothing(cache: Path, tmp_path: Path, seconds: float) -> None:
    asked = ["build", str(SAMPLES / "good"), "--out", str(tmp_path / "a" / "packet"), "--no-cache"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        [sys.executable, "-c", STARTED, *asked],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    ) as process:  # fmt: skip
        assert process.stdout
        process.stdout.readline()
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate()
    assert process.returncode in (130, -signal.SIGINT)
    assert "Traceback" not in told
    assert list(tmp_path.iterdir()) == []


LOADING = """
import sys

class Pressed:
    def find_spec(self, name, path, target=None):
        if name == "click":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Pressed())
from appealgen.__main__ import main
main()
"""


def test_ctrl_c_while_the_program_is_still_being_loaded() -> None:
    told = subprocess.run([sys.executable, "-c", LOADING, "--help"], capture_output=True, text=True)
    assert (told.returncode, told.stderr) == (130, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_output_that_cannot_be_written(cache: Path) -> None:
    with Path("/dev/full").open("w") as full:
        told = subprocess.run(
            [sys.executable, "-m", "appealgen", "schema"], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert told.returncode == 2
    assert "No space left" in told.stderr
    assert "mistake of the program" not in told.stderr
