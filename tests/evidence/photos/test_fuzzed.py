"""Whole files of every kind, damaged anywhere: each is looked at or refused, nothing raises."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from appealgen.evidence.photos.gps import PlaceCannotBeRemoved
from appealgen.evidence.photos.opening import open_bytes
from appealgen.evidence.photos.photo import examine
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.privacy import without_place
from appealgen.evidence.photos.raw import RawFile, look_at_raw, open_raw
from tests.evidence.photos import files, raws

SMALL = files.photo(width=96)
CREDENTIALS = Path(__file__).parent / "credentials"


def several() -> bytes:
    made = io.BytesIO()
    SMALL.save(made, "MPO", save_all=True, append_images=[SMALL.rotate(3)])
    return made.getvalue()


SEEDS = {
    **{kind: files.saved(SMALL, kind) for kind in ("JPEG", "PNG", "WEBP", "HEIF", "TIFF", "AVIF")},
    **{f"place {name}": data for name, data in files.every_place().items()},
    **{file.name: file.read_bytes() for file in sorted(CREDENTIALS.iterdir())},
    "history": files.with_xmp(files.saved(SMALL), files.xmp(inside=b"<xmpMM:History><rdf:Seq/></xmpMM:History>")),
    "iptc": files.with_segment(files.saved(SMALL), 0xED, files.iptc((80, b"A. Person"))),
    "video behind": files.saved(SMALL) + files.video(),
    "several": several(),
    "deep": files.deep_grey(),
    "dng": raws.dng(raws.preview(width=96)),
    "raf": raws.raf(raws.preview(width=96)),
    "cr3": raws.cr3(raws.preview(width=96)),
}


def damaged(data: bytes, chance: np.random.Generator) -> bytes:
    """Bytes changed (mostly in the first thousands, where sizes and offsets stand), cut out, doubled, or swapped for others."""
    made = bytearray(data)
    for _ in range(int(chance.integers(1, 6))):
        reach = len(made) if chance.random() < 0.3 else min(len(made), 4000)
        at, many = int(chance.integers(0, max(reach, 1))), int(chance.integers(1, 40))
        kind = chance.integers(5)
        if kind == 0:
            made[at : at + 1] = bytes([int(chance.choice([0, 1, 127, 128, 255, int(chance.integers(256))]))])
        elif kind == 1:
            made[at : at + 4] = chance.choice(
                [b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\x01"]
            )
        elif kind == 2:
            del made[at : at + many]
        elif kind == 3:
            made[at:at] = made[at : at + many] * int(chance.integers(1, 30))
        else:
            made = made[: max(1, at)] if chance.random() < 0.2 else made
    return bytes(made)


def look(data: bytes, folder: Path) -> None:
    """Everything that is asked of a file alone, but for the marks, which see pixels only."""
    opened = open_bytes(data)
    if isinstance(opened, Picture):
        examine(opened)
        with suppress(PlaceCannotBeRemoved):
            without_place(data)
    file = folder / "file"
    file.write_bytes(data)
    raw = open_raw(file)
    if isinstance(raw, RawFile):
        look_at_raw(raw)


@pytest.mark.parametrize("name", SEEDS)
def test_damaged_files_are_looked_at_or_refused(name: str, tmp_path: Path, times: int = 12) -> None:
    chance = np.random.default_rng(sum(name.encode()))
    for _ in range(times):
        look(damaged(SEEDS[name], chance), tmp_path)
