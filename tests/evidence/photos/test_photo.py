"""All facts of a file together."""

from __future__ import annotations

from appealgen.evidence.photos.photo import examine
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos import files


def test_every_field_is_filled() -> None:
    data = files.camera_file(place=True, Software="Ver.1.02", Orientation=6)
    photo = examine(Picture(data))
    assert (photo.format, photo.width, photo.height, photo.orientation) == ("JPEG", *files.photo().size, 6)
    assert (photo.frames, photo.bytes, len(photo.sha256)) == (1, len(data), 64)
    assert photo.camera == "Canon EOS R6"
    assert photo.taken == "2026-10-03T14:03:21.52+08:00"
    assert photo.software == "Ver.1.02"
    assert (photo.private, photo.place_removable) == (("place",), True)
    assert [len(one) for one in photo.hashes] == [64] * 8
    assert photo.editing.verdict == "clean"
    assert not photo.plain


def test_the_same_file_gives_the_same_facts() -> None:
    data = files.camera_file()
    assert examine(Picture(data)) == examine(Picture(data))


def test_a_place_that_can_not_be_removed_is_said() -> None:
    movie = files.box(b"ftyp", b"mp42\0\0\0\0") + files.box(b"moov", files.box(b"trak", files.box(b"camm", bytes(16))))
    photo = examine(Picture(files.camera_file() + movie))
    assert "place" in photo.private
    assert not photo.place_removable
