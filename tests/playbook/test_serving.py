"""`playbook serve` as its author uses it: it answers, builds again when a file changes, and ends calmly."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.playbook.making import change, sample

pytest.importorskip("mkdocs")
PATIENCE = 90
"""Seconds at most: the build waits for a busy machine."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return sample(tmp_path)


@pytest.fixture
def served(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "appealgen", "playbook", "serve", str(folder), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    yield process, f"http://127.0.0.1:{port}/"
    process.kill()
    process.wait()


def read(address: str, said: str) -> bool:
    """Whether the page says it before patience ends."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                if said in answer.read().decode("utf-8"):
                    return True
        except OSError:
            pass
        time.sleep(0.2)
    return False


def test_it_answers_builds_again_and_ends_calmly(folder: Path, served: tuple[subprocess.Popen[str], str]) -> None:
    process, address = served
    assert read(f"{address}scripts/discount.html", "here is a coupon")
    assert read(f"{address}zh/index.html", "<html")
    change(folder / "scripts" / "discount.md", "here is a coupon", "here is another coupon")
    assert read(f"{address}scripts/discount.html", "here is another coupon")
    change(folder / "pages" / "en" / "index.md", "scripts/discount.md", "scripts/nowhere.md")
    time.sleep(3)
    assert read(f"{address}scripts/discount.html", "here is another coupon")
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=PATIENCE)
    assert process.returncode in (0, 130), told
    assert "Traceback" not in told
    assert "nowhere.md" in told
