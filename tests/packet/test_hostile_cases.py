"""Each hostile file in a case of its own, built as a draft: it ends in a finding; nothing leaves, nothing swells."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packet.hostile_files import PAPERS, PICTURES

ROOT = Path(__file__).resolve().parents[2]
MOST = 1_000_000
"""Kilobytes of memory."""
HARMLESS = ("scripts.pdf", "actions.pdf", "attachments.pdf", "rights.pdf", "pages.pdf", "huge.pdf", "nothing.pdf", "picture.pdf",
            "tree.pdf",
            "macro.docx", "page.html", "text.png")  # fmt: skip
"""What opens: nothing of it runs, and what is odd about it may be told."""
WATCHED = """
import sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request"):
        print("NETWORK", event, arguments, file=sys.stderr)
    if event == "open" and isinstance(arguments[0], str) and arguments[0].startswith(("/etc/passwd", "/etc/shadow")):
        print("OPENED", arguments[0], file=sys.stderr)
sys.addaudithook(watch)
from appealgen.interfaces.cli import main
try:
    main()
finally:
    with open("/proc/self/status") as status:  # getrusage counts what the parent had before it became this program
        print("MEMORY", next(line.split()[1] for line in status if line.startswith("VmHWM")), file=sys.stderr)
"""


def built(
    folder: Path, sample: str, place: str, change: tuple[str, str], data: bytes
) -> tuple[str, list[dict[str, str]]]:
    """What the program told, and its findings of that file."""
    case = folder / "case"
    shutil.copytree(ROOT / "samples" / sample, case)
    (case / place).write_bytes(data)
    text = (case / "case.yaml").read_text("utf-8")
    assert change[0] in text
    (case / "case.yaml").write_text(text.replace(*change, 1), "utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, "build", str(case), "--out", str(folder / "packet"), "--draft", "--lang", "en,zh"],
        capture_output=True, text=True, timeout=300, cwd=ROOT, check=False,
        env={**os.environ, "APPEALGEN_CACHE": str(folder / "cache"), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-2000:]
    told = json.loads((folder / "packet" / "seller-only" / "findings.json").read_text("utf-8"))
    return ran.stderr, [one for one in told["findings"] if one["file"] == place]


def quiet(told: str) -> None:
    assert "NETWORK" not in told and "OPENED" not in told and "Traceback" not in told, told
    assert int(told.rsplit("MEMORY ", 1)[1].split()[0]) < MOST, told


@pytest.mark.slow
@pytest.mark.parametrize(("name", "made"), PAPERS.items(), ids=list(PAPERS))
def test_as_an_invoice(name: str, made: Callable[[], bytes], tmp_path: Path) -> None:
    change = ("invoices: papers/GH-2210.pdf", f"invoices: [papers/GH-2210.pdf, papers/{name}]")
    told, findings = built(tmp_path, "account_closure/good", f"papers/{name}", change, made())
    quiet(told)
    assert name in HARMLESS or any(one["weight"] == "blocks" for one in findings), findings
    assert not any(
        "root:" in file.read_text("utf-8", "ignore") for file in (tmp_path / "packet").rglob("*") if file.is_file()
    )


@pytest.mark.slow
@pytest.mark.parametrize(("name", "made"), PICTURES.items(), ids=list(PICTURES))
def test_as_a_disputed_picture(name: str, made: Callable[[], bytes], tmp_path: Path) -> None:
    told, findings = built(
        tmp_path, "image_theft/good", f"disputed/{name}", ("disputed/main.jpg", f"disputed/{name}"), made()
    )
    quiet(told)
    assert name in HARMLESS or any(one["weight"] == "blocks" for one in findings), findings
