"""The OCR engine: tesseract as a program of its own, asked for words with boxes and certainty. Never the network."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from time import monotonic

from PIL import Image

from appealgen.evidence.documents.pieces import Word
from appealgen.evidence.photos.picture import Pixels

PACKS = ("eng", "chi_sim", "rus", "spa")
"""The languages of papers that are read."""
LONGEST = 120.0
"""Seconds for a page, all that is asked of it together; a dense page takes 2 to 6. Of nothing but grain each question of four
would take as long."""
SPECK = 0.3
"""The same of a single Latin or Cyrillic letter: `т` behind an address was a rule's end."""
QUICK = ("-c", "tessedit_do_invert=0")
"""The page is dark on light; nothing is read a second time as light on dark."""
SURE_ENOUGH = 0.05
"""Below it a word is noise of folds and stamps; what is read of it would only mislead."""


_until: ContextVar[float | None] = ContextVar("until", default=None)


@contextmanager
def one_page() -> Iterator[None]:
    """What is asked within it takes LONGEST together."""
    before = _until.set(monotonic() + LONGEST)
    try:
        yield
    finally:
        _until.reset(before)


def _patience() -> float:
    until = _until.get()
    return LONGEST if until is None else max(until - monotonic(), 0.0)


class EngineError(RuntimeError):
    """It isn't there, lacks a pack, broke, or took too long."""


@cache
def program() -> str | None:
    """Its path. `APPEALGEN_TESSERACT` names another one; empty means none."""
    named = os.environ.get("APPEALGEN_TESSERACT")
    return shutil.which("tesseract") if named is None else shutil.which(named) if named else None


@cache
def packs() -> tuple[str, ...]:
    """The languages that are installed, of all."""
    if program() is None:
        return ()
    said = _ran(["--list-langs"], b"").decode("utf-8", "replace").splitlines()
    return tuple(line.strip() for line in said if line.strip() and " " not in line.strip())


@cache
def version() -> str:
    """`tesseract 5.3.0`, or nothing."""
    return _ran(["--version"], b"").decode("utf-8", "replace").splitlines()[0] if program() else ""


@cache
def engine() -> str:
    """What was read depends on it: the program's file, and the packs. Nothing when there is none."""
    path = program()
    if path is None:
        return ""
    told = Path(path).stat()
    return f"{told.st_size}-{told.st_mtime_ns} {'+'.join(packs())}"


def words(grey: Pixels, languages: Sequence[str], mode: int = 11) -> list[Word]:
    """The words of a straight page (grey or RGB), boxes in its pixels. Raises EngineError.

    `mode`: tesseract's page segmentation: 3 a page with columns, 6 one block, 7 one line.
    """
    there = [pack for pack in languages if pack in packs()]
    if not there:
        raise EngineError("no language pack: " + ", ".join(languages))
    asked = ["stdin", "stdout", "-l", "+".join(there), "--psm", str(mode), "--dpi", "300", *QUICK, "tsv"]
    return list(_words(_ran(asked, _pgm(grey)).decode("utf-8", "replace")))


def _pgm(pixels: Pixels) -> bytes:
    """The plainest file that it reads: nothing to compress."""
    grey = pixels if pixels.ndim == 2 else Image.fromarray(pixels).convert("L")
    image = Image.fromarray(grey) if not isinstance(grey, Image.Image) else grey
    return b"P5 %d %d 255\n" % image.size + image.tobytes()


def _ran(arguments: Sequence[str], given: bytes) -> bytes:
    path = program()
    if path is None:
        raise EngineError("tesseract is not installed")
    try:
        ran = subprocess.run(
            [path, *arguments],
            input=given,
            capture_output=True,
            timeout=_patience(),
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EngineError(str(error)[:200]) from None
    if ran.returncode:
        raise EngineError(ran.stderr.decode("utf-8", "replace")[-200:])
    return ran.stdout


def _words(table: str) -> Iterator[Word]:
    for row in csv.reader(table.splitlines()[1:], delimiter="\t", quoting=csv.QUOTE_NONE):
        if len(row) == 12 and row[0] == "5" and row[11].strip() and float(row[10]) >= 100 * SURE_ENOUGH:
            if len(row[11].strip()) == 1 and row[11].strip() < "\u3000" and float(row[10]) < 100 * SPECK:
                continue
            x, y, width, height = map(float, row[6:10])
            yield Word(row[11].strip(), (x, y, x + width, y + height), float(row[10]) / 100)
