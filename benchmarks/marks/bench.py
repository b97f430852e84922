"""What `make bench-photos` prints: marks over single photos, on a small set drawn on photos that nothing was fitted to.

    python -m benchmarks.marks.bench [PHOTOS]

Without a folder the five photos of the Debian package `palapeli-data` are fetched by apt; without apt nothing is measured.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.marks.make import SETS, made
from benchmarks.marks.measure import measured

PACKAGE = "palapeli-data"
SEED, LARGEST = 41, 1600


def fetched(folder: Path) -> Path | None:
    """The package's photos, unpacked there."""
    if not shutil.which("apt-get"):
        return None
    got = subprocess.run(("apt-get", "download", PACKAGE), cwd=folder, capture_output=True, check=False)
    files = list(folder.glob("*.deb"))
    if got.returncode or not files:
        return None
    subprocess.run(("dpkg-deb", "-x", str(files[0]), str(folder / "x")), check=True)
    return folder / "x" / "usr" / "share" / "palapeli" / "collection"


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        photos = Path(sys.argv[1]) if len(sys.argv) > 1 else fetched(folder)
        if photos is None:
            print(f"marks: not measured, there are no photos here (give a folder, or let apt fetch {PACKAGE})")
            return
        made(photos, folder / "set", SETS["fresh"], 1, SEED, LARGEST)
        measured(folder / "set")


if __name__ == "__main__":
    main()
