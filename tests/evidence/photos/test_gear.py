"""Which body and which lens a photo tells of."""

from __future__ import annotations

import pytest

from appealgen.evidence.photos.gear import serial
from appealgen.evidence.photos.model import Serial
from appealgen.evidence.photos.opening import open_bytes
from appealgen.evidence.photos.photo import examine
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos import files


def told(number: str, lens: str = "Lens 50mm", lens_number: str = "000087654") -> tuple[Serial | None, str | None]:
    tags = files.exif()
    tags.get_ifd(0x8769).update({0xA431: number, 0xA434: lens, 0xA435: lens_number})
    picture = open_bytes(files.saved(files.photo(), exif=tags))
    assert isinstance(picture, Picture)
    photo = examine(picture)
    assert photo.lens_body is not None
    assert photo.lens_body.end == "654"
    return photo.body, photo.lens


def test_a_body_is_known_again_and_not_told_whole() -> None:
    one, lens = told("012031004417")
    other, _ = told("12031004417")
    assert one == other
    assert lens == "Lens 50mm"
    assert one is not None
    assert one.end == "417"
    assert "1203" not in str(one)
    assert told("012031004418")[0] != one


@pytest.mark.parametrize("number", ["", "0000000000", "-----", "1234567890", "9999999", "n/a", "17", None])
def test_fillers_are_no_numbers(number: str | None) -> None:
    assert serial(number) is None
