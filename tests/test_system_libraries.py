"""`make demo` on a bare machine: what it may not or can't install, it names with the exact command, and stops."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "tools" / "system_libraries.sh"
MISSING = 'case "$*" in *ctypes*|*ensurepip*) exit 1;; esac; exit 0'
COMMAND = "  sudo apt-get update && sudo apt-get install -y --no-install-recommends python3-venv libpango-1.0-0"
EYE = "tesseract-ocr tesseract-ocr-eng tesseract-ocr-chi-sim tesseract-ocr-rus tesseract-ocr-spa"
SEES = "echo eng; echo chi_sim; echo rus; echo spa"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script of Debian and Ubuntu")


def told(folder: Path, **programs: str) -> tuple[int, str]:
    """What it says on a machine that has only these programs."""
    for name in ("cat", "sh"):
        (folder / name).symlink_to(str(shutil.which(name)))
    for name, body in programs.items():
        file = folder / name.replace("_", "-")
        file.write_text(f"#!/bin/sh\n{body}\n")
        file.chmod(0o755)
    ran = subprocess.run(
        [str(shutil.which("sh")), str(SCRIPT)],
        env={"PATH": str(folder)}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )  # fmt: skip
    return ran.returncode, ran.stderr


def test_all_is_there(tmp_path: Path) -> None:
    assert told(tmp_path, python3="exit 0", tesseract=SEES) == (0, "")


def test_the_eye_stops_nothing(tmp_path: Path) -> None:
    """Without the right to install it, papers that are pictures aren't read; all else works."""
    code, said = told(tmp_path, python3="exit 0", apt_get="exit 100", id="echo 0")
    assert code == 0
    assert f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {EYE}\n" in said


def test_a_pack_is_missing(tmp_path: Path) -> None:
    code, said = told(tmp_path, python3="exit 0", tesseract="echo eng; echo rus", id="echo 1000")
    assert code == 0
    assert said.endswith("--no-install-recommends tesseract-ocr-chi-sim tesseract-ocr-spa\n")


@pytest.mark.parametrize("sudo", [{}, {"sudo": "exit 1"}])
def test_without_rights(tmp_path: Path, sudo: dict[str, str]) -> None:
    code, said = told(tmp_path, python3=MISSING, apt_get="touch installed", id="echo 1000", **sudo)
    assert code == 1
    assert COMMAND in said


def test_apt_fails(tmp_path: Path) -> None:
    code, said = told(tmp_path, python3=MISSING, apt_get="exit 100", id="echo 0")
    assert code == 1
    assert COMMAND in said


@pytest.mark.parametrize(("manager", "command"), [("dnf", "sudo dnf install pango"), ("brew", "brew install pango")])
def test_without_apt(tmp_path: Path, manager: str, command: str) -> None:
    code, said = told(tmp_path, python3=MISSING, id="echo 0", **{manager: "exit 0"})
    assert code == 1
    assert f"  {command}\n" in said


def test_without_python(tmp_path: Path) -> None:
    code, said = told(tmp_path)
    assert code == 1
    assert "sudo apt-get install -y python3 python3-venv" in said
