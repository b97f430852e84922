"""What honest cameras and phones write into their files: not one is called edited, nor doubted."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.photos.editing import history
from appealgen.evidence.photos.editors import role_of
from appealgen.evidence.photos.model import Editing
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos import files

TABLE = Path(__file__).with_name("cameras.tsv").read_text("utf-8").splitlines()[1:]
CAMERAS = [tuple(line.split("\t")) for line in TABLE]
BY_MAKE = {model.split()[0]: (model, software) for _, model, software in CAMERAS if software}


def test_no_firmware_is_a_program() -> None:
    assert [row for row in CAMERAS if role_of(row[2]) or role_of(row[1])] == []


@pytest.mark.parametrize("make", BY_MAKE)
@pytest.mark.parametrize("kind", ("JPEG", "HEIF"))
def test_a_file_of_each_make_is_clean(make: str, kind: str) -> None:
    model, software = BY_MAKE[make]
    tags = files.exif(Software=software)
    tags[0x010F], tags[0x0110] = make, model
    image = files.photo(width=320)
    assert history(Picture(files.saved(image, kind, exif=tags.tobytes()))) == Editing("clean", ())
