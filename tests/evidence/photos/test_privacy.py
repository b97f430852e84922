"""What a file gives away, and that the place is gone without a trace while the picture stays byte for byte."""

from __future__ import annotations

import io
import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from appealgen.evidence.photos.chunks import png_chunks
from appealgen.evidence.photos.jpeg import SOS, read_jpeg
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.privacy import PlaceCannotBeRemoved, gives_away, place_is_removable, without_place
from tests.evidence.photos import files

PLACES = files.every_place()

COORDINATES = [
    *(struct.pack(order + "2I", numerator, 100) for order in "<>" for numerator in (5953, 4117)),
    b"30.9921", b"22.6861", b"Zwiesel", b"52.5165", b"13.37810", b"52/1, 30/1",
]  # fmt: skip
"""The place's own bytes: as EXIF writes numbers, and as text."""


def compressed(data: bytes, name: str) -> bytes:
    """The compressed picture alone."""
    if name.startswith("jpeg"):
        jpeg = read_jpeg(data)
        scan = next(segment for segment in jpeg.segments if segment.marker == SOS)
        return data[scan.start : jpeg.end]
    if name.startswith("png"):
        return b"".join(data[chunk.start : chunk.end] for chunk in png_chunks(data) if chunk.kind == b"IDAT")
    return b""


@pytest.mark.parametrize("name", PLACES)
def test_the_place_is_told_and_goes(name: str) -> None:
    data = PLACES[name]
    assert "place" in gives_away(Picture(data))
    assert place_is_removable(Picture(data))
    cleaned = without_place(data)
    assert "place" not in gives_away(Picture(cleaned))
    assert not [one for one in COORDINATES if one in cleaned]
    assert compressed(cleaned, name) == compressed(data, name)
    assert np.array_equal(Picture(cleaned).full, Picture(data).full)
    if not name.startswith("png"):
        assert len(cleaned) == len(data)


@pytest.mark.parametrize("name", PLACES)
def test_all_else_stays(name: str) -> None:
    before, after = Picture(PLACES[name]), Picture(without_place(PLACES[name]))
    assert after.metadata.camera == before.metadata.camera
    assert after.metadata.taken == before.metadata.taken
    assert set(gives_away(after)) == set(gives_away(before)) - {"place"}


@pytest.mark.parametrize("name", PLACES)
def test_another_reader_finds_no_place(name: str, tmp_path: Path) -> None:
    cleaned = without_place(PLACES[name])
    assert not dict(Image.open(io.BytesIO(cleaned)).getexif().get_ifd(0x8825))
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed")
    file = tmp_path / "cleaned"
    file.write_bytes(cleaned)
    wanted = ["-a", "-ee", "-GPS*", "-Location*", "-City", "-Sub-location", "-s"]
    told = subprocess.run(["exiftool", *wanted, file], capture_output=True, text=True, check=False).stdout
    assert [line for line in told.splitlines() if line.partition(":")[2].strip()] == []
    warned = subprocess.run(["exiftool", "-a", "-Warning", "-Error", file], capture_output=True, text=True, check=False)
    assert warned.stdout == ""


def test_a_place_track_in_a_video_can_not_be_removed() -> None:
    movie = files.box(b"ftyp", b"mp42\0\0\0\0") + files.box(b"moov", files.box(b"trak", files.box(b"gpmd", bytes(16))))
    data = files.camera_file() + movie
    assert "place" in gives_away(Picture(data))
    assert not place_is_removable(Picture(data))
    with pytest.raises(PlaceCannotBeRemoved) as error:
        without_place(data)
    assert not any(character.isdigit() for character in str(error.value))


def test_no_place_without_a_fix() -> None:
    """Cameras write a GPS directory with only its version, or zeros, when they know no place."""
    tags = files.exif()
    tags.get_ifd(0x8825).update({0: b"\2\3\0\0", 2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)})
    assert "place" not in gives_away(Picture(files.saved(files.photo(), exif=tags)))


def test_an_honest_plain_file_gives_away_nothing() -> None:
    assert gives_away(Picture(files.saved(files.photo()))) == ()


def test_what_is_given_away_has_its_name() -> None:
    tags = files.exif(Artist="Somebody")
    tags.get_ifd(0x8769)[0xA431] = "0123456789"
    tags.get_ifd(0x8769)[0x927C] = b"Canon maker note"
    data = files.with_xmp(files.saved(files.photo(), exif=tags), files.xmp(b'GDepth:Format="RangeLinear" '))
    assert set(gives_away(Picture(data + files.video(place=False)))) == {
        "owner", "serial_number", "maker_notes", "depth_map", "video", "sound",
    }  # fmt: skip
    assert "thumbnail" in gives_away(Picture(files.with_thumbnail(files.saved(files.photo(width=160)))))
    assert "second_picture" in gives_away(Picture(data + files.saved(files.photo(width=160))))
    assert "trailing_data" in gives_away(Picture(data + b"something else"))
    assert "sound" not in gives_away(Picture(data + files.video(place=False, sound=False)))


def test_facts_never_hold_coordinates() -> None:
    from appealgen.evidence.photos.editing import history

    picture = Picture(PLACES["jpeg"])
    told = repr((gives_away(picture), history(picture), picture))
    assert not any(number in told for number in ("52", "59.53", "13.3", "41.17"))
