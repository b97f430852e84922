"""The same bytes on what is, but for the libraries, another machine: user, home, language, zone, umask, seed and fonts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
CASES = {
    "account_closure": "good", "image_theft": "good", "other": "good-zh", "sku_cheating": "packs-zh", "store_association": "good",
}  # fmt: skip
FONTS = "/usr/share/fonts"
OTHER_USER = f'mount -t tmpfs none {FONTS} 2>/dev/null; exec unshare --map-user=12345 --map-group=12345 "$@"'
"""Within its own view of the machine: no fonts installed, and a user that no list of users knows."""


def _apart() -> list[str]:
    """What comes before a command to run it as another user without fonts; [] where the kernel allows nobody that."""
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", OTHER_USER, "sh"]
    if shutil.which("unshare") is None:
        return []
    tried = subprocess.run(
        [*command, "sh", "-c", f"id -u; ls {FONTS} | wc -l"], capture_output=True, text=True, check=False
    )
    return command if tried.stdout.split() == ["12345", "0"] else []


def built(case: Path, out: Path, before: list[str], **environment: str) -> dict[str, bytes]:
    command = [
        *before,
        sys.executable,
        "-m",
        "appealgen",
        "build",
        str(case),
        "--out",
        str(out),
        "--lang",
        "en,zh,ru,es",
    ]
    usual = {name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV")}
    given = {
        **usual,
        "PYTHONPATH": str(ROOT),
        "APPEALGEN_CACHE": str(out.parent / "cache"),
        "UMASK": "022",
        **environment,
    }
    shell = ["sh", "-c", 'umask "$UMASK"; exec "$@"', "sh", *command]
    ran = subprocess.run(shell, cwd=out.parent, env=given, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return {
        file.relative_to(out).as_posix(): file.read_bytes()
        for file in sorted(out.rglob("*"))
        if file.is_file() and "findings.json" not in file.name
    }


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="unshare is Linux's")
@pytest.mark.parametrize("violation", CASES)
def test_the_same_bytes_of_every_file(violation: str, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "dort ü"
    here.mkdir()
    there.mkdir()
    shutil.copytree(SAMPLES / violation / CASES[violation], there / "case")
    one = built(
        SAMPLES / violation / CASES[violation], here / "packet", [],
        HOME=str(tmp_path), LANG="C.UTF-8", TZ="Asia/Shanghai", PYTHONHASHSEED="1",
    )  # fmt: skip
    other = built(
        there / "case", there / "packet", _apart(),
        HOME="/nowhere", LANG="tr_TR.UTF-8", LC_ALL="tr_TR.UTF-8", TZ="Pacific/Kiritimati", PYTHONHASHSEED="4711", UMASK="077",
        USER="somebody", SOURCE_DATE_EPOCH="86400", FONTCONFIG_FILE="/nowhere/fonts.conf", XDG_CONFIG_HOME="/nowhere/config",
    )  # fmt: skip
    assert one.keys() == other.keys() and len(one) > 15
    assert [name for name in one if one[name] != other[name]] == []
