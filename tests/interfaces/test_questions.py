"""The questions that `new` asks at a terminal, asked at one: what is no answer is asked again, and nothing is left behind."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")
LONGEST = 60.0
"""Seconds after which a question that nobody answers is a failure; on a busy machine a start takes five."""


def asked(arguments: Sequence[str], answers: Sequence[tuple[str, bytes]]) -> tuple[int, str]:
    """The exit code and what the terminal shows. `answers`: each is typed once its question is shown and waits."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "appealgen", "new", *arguments])
    shown, seen, waiting = b"", 0, list(answers)
    begun = time.monotonic()
    while time.monotonic() - begun < LONGEST:
        if select.select([terminal], [], [], 0.3)[0]:
            try:
                shown += os.read(terminal, 65536)
            except OSError:  # how Linux tells that the other side has closed
                break
            continue
        if waiting and waiting[0][0].encode() in shown[seen:]:
            seen = len(shown)
            os.write(terminal, waiting.pop(0)[1])
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def test_it_happened(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    answers = [("photo?", b"maybe\n"), ("photo?", b"Yes.\n"), ("leave?", b"y\n"), ("listings?", b"n\n")]
    code, shown = asked(["image-theft", str(folder)], answers)
    assert code == 0 and "Please answer y or n." in shown and "Put it right" in shown
    assert "\nground: corrected\n" in (folder / "case.yaml").read_text()


def test_in_chinese_one_no_is_enough(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    code, shown = asked(["image-theft", str(folder), "--ui-language", "zh"], [("照片是别人拍的吗", "不是\n".encode())])
    assert code == 0 and "信中将说明事情并非通知所说" in shown
    assert "\nground: misjudged\n" in (folder / "case.yaml").read_text()


@pytest.mark.parametrize("key", [b"\x03", b"\x04"], ids=["ctrl-c", "ctrl-d"])
def test_stopped(key: bytes, tmp_path: Path) -> None:
    code, shown = asked(["other", str(tmp_path / "case")], [("happen", key)])
    assert code == 130 and "\nStopped." in shown.replace("\r", "") and not (tmp_path / "case").exists()


def test_what_was_pasted_answers_nothing_further(tmp_path: Path) -> None:
    pasted = b"Dear seller,\ny\ny\ny\n"
    code, _ = asked(["other", str(tmp_path / "case")], [("happen", pasted), ("Please answer", b"n\n")])
    assert code == 0
    assert "\nground: misjudged\n" in (tmp_path / "case" / "case.yaml").read_text()


def test_a_case_that_is_there_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("violation: other\n")
    code, shown = asked(["other", str(tmp_path)], [])
    assert code == 2 and "There is a case already" in shown and "(y/n)" not in shown
