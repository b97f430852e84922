"""RAW files: what they tell, and what is said of one that tells nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.evidence.looker import Looker
from appealgen.evidence.photos.model import Raw, Unreadable
from tests.evidence.photos import files, raws


def named(folder: Path, name: str, data: bytes) -> NamedFile:
    (folder / name).write_bytes(data)
    return NamedFile(name, folder / name, NOWHERE)


def told(folder: Path, data: bytes) -> Raw | Unreadable:
    return Looker().raw(named(folder, "A.RAW", data))


KINDS = {
    "DNG": raws.dng(raws.preview()),
    "CR2": raws.cr2(raws.preview()),
    "NEF": raws.dng(raws.preview(), make="NIKON CORPORATION", model="NIKON Z 6", version=False),
    "ARW": raws.dng(raws.preview(), make="SONY", model="ILCE-7M3", version=False),
    "PEF": raws.dng(raws.preview(), make="PENTAX", model="K-1 II", version=False),
    "ORF": b"IIRO" + raws.dng(raws.preview(), make="OLYMPUS", model="E-M1MarkIII", version=False)[4:],
    "RW2": b"IIU\0" + raws.dng(raws.preview(), make="Panasonic", model="DC-S5", version=False)[4:],
    "RAF": raws.raf(files.camera_file()),
    "CR3": raws.cr3(raws.preview()),
}
CAMERAS = {
    "NEF": "NIKON Z 6", "ARW": "SONY ILCE-7M3", "PEF": "PENTAX K-1 II", "ORF": "OLYMPUS E-M1MarkIII",
    "RW2": "Panasonic DC-S5",
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_camera_time_and_preview(kind: str, tmp_path: Path) -> None:
    raw = told(tmp_path, KINDS[kind])
    assert isinstance(raw, Raw), raw
    assert (raw.format, raw.width, raw.height, raw.place) == (kind, 480, 320, False)
    assert raw.taken is not None and raw.taken.startswith("2026-10-03T14:03:21.52")
    assert raw.camera == CAMERAS.get(kind, "Canon EOS R6")
    assert raw.editing.verdict == "clean"


@pytest.mark.parametrize("kind", KINDS)
def test_a_raw_file_is_no_photo_to_send_in_a_photos_place(kind: str, tmp_path: Path) -> None:
    photo = Looker().photo(named(tmp_path, "A.RAW", KINDS[kind]))
    assert isinstance(photo, Unreadable)
    assert photo.reason == "unsupported"


def test_its_place_is_told(tmp_path: Path) -> None:
    raw = told(tmp_path, raws.dng(raws.preview(), place=True))
    assert isinstance(raw, Raw)
    assert raw.place


def test_what_is_no_raw_file_or_has_no_preview(tmp_path: Path) -> None:
    for data, reason in (
        (files.camera_file(), "unsupported"),
        (files.saved(files.photo(), "TIFF"), "unsupported"),
        (b"", "empty"),
        (raws.dng(b"\xff\xd8\xff\xe0 no picture"), "damaged"),
        (raws.dng(raws.preview())[:4000], "damaged"),
        (raws.cr3(b"")[:60], "damaged"),
    ):
        raw = told(tmp_path, data)
        assert isinstance(raw, Unreadable)
        assert raw.reason == reason


def test_the_preview_is_held_against_the_photo(tmp_path: Path) -> None:
    looker = Looker()
    raw = named(tmp_path, "A.DNG", raws.dng(raws.preview()))
    assert looker.developed(raw, named(tmp_path, "A.JPG", files.camera_file())).verdict == "same"
    other = named(tmp_path, "B.JPG", files.saved(files.photo("astronaut"), exif=files.exif()))
    assert looker.developed(raw, other).verdict == "different"


@pytest.mark.parametrize(
    ("software", "photometric", "converted"),
    [
        ("Adobe Photoshop Lightroom Classic 13.1 (Windows)", 34892, True),
        ("Adobe DNG Converter 16.0 (Windows)", 32803, False),
        ("17.5", 34892, False),
    ],
    ids=["a JPEG may be turned into it", "a NEF turned into a DNG", "a phone's own"],
)
def test_a_dng_that_a_program_may_have_made_of_a_jpeg(
    software: str, photometric: int, converted: bool, tmp_path: Path
) -> None:
    raw = told(tmp_path, raws.dng(raws.preview(), software=software, photometric=photometric))
    assert isinstance(raw, Raw) and (raw.format, raw.converted) == ("DNG", converted)
