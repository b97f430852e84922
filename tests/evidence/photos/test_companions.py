"""What phones put beside a picture, gain maps, depth, motion, is no sign of editing."""

from __future__ import annotations

import struct

import pytest

from appealgen.evidence.photos.editing import history
from appealgen.evidence.photos.model import Editing
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.privacy import gives_away
from tests.evidence.photos import files


def with_index(jpeg: bytes, second: bytes) -> bytes:
    """A file with a second JPEG behind it and the index (MPF) that says so."""
    entries = struct.pack("<IIIHH", 0x20030000, len(jpeg), 0, 0, 0) + struct.pack(
        "<IIIHH", 0, len(second), len(jpeg), 0, 0
    )
    tags = struct.pack("<HHI4s", 0xB000, 7, 4, b"0100") + struct.pack("<HHII", 0xB001, 4, 1, 2)
    tags += struct.pack("<HHII", 0xB002, 7, len(entries), 50)
    index = b"MPF\0II*\0\x08\0\0\0" + struct.pack("<H", 3) + tags + bytes(4) + entries
    return files.with_segment(jpeg, 0xE2, index) + second


def named(properties: bytes, inside: bytes = b"") -> bytes:
    return files.with_xmp(files.camera_file(), files.xmp(properties, inside))


ULTRA_HDR = (
    b'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0" '
    b'xmlns:Container="http://ns.google.com/photos/1.0/container/" xmlns:Item="http://ns.google.com/photos/1.0/container/item/"'
)
DIRECTORY = (
    b'<Container:Directory><rdf:Seq><rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="Primary" '
    b'Item:Mime="image/jpeg"/></rdf:li><rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="GainMap" '
    b'Item:Mime="image/jpeg" Item:Length="900"/></rdf:li></rdf:Seq></Container:Directory>'
)
SMALL = files.saved(files.photo(width=120))
APPLE = files.with_xmp(SMALL, files.xmp(b'apdi:AuxiliaryImageType="urn:com:apple:photo:2020:aux:hdrgainmap"'))

COMPANIONS = {
    "ultra hdr": with_index(named(ULTRA_HDR, DIRECTORY), files.with_xmp(SMALL, files.xmp(b'hdrgm:Version="1.0"'))),
    "apple hdr": with_index(files.camera_file(), APPLE),
    "depth map": named(b'GDepth:Format="RangeInverse" GDepth:Mime="image/jpeg" GCamera:SpecialTypeID="PORTRAIT"')
    + SMALL,
    "apple portrait": with_index(
        files.camera_file(), files.with_xmp(SMALL, files.xmp(b'depthData:DepthDataVersion="65616"'))
    ),
    "samsung depth": files.camera_file() + SMALL + b"DualShot_DepthMap_1" + bytes(200) + b"SEFT",
    "motion photo": named(b'GCamera:MotionPhoto="1" GCamera:MotionPhotoVersion="1"') + files.video(),
    "samsung motion photo": files.camera_file() + b"MotionPhoto_Data" + files.video() + b"SEFT",
    "burst": named(b'GCamera:BurstID="9a1" GCamera:BurstPrimary="1"'),
    "hdr+": named(b'GCamera:HdrPlusMakernote="SERSUAN="'),
    "panorama": named(b'GPano:ProjectionType="equirectangular" GPano:UsePanoramaViewer="True"'),
    "rated in the camera": named(b'xmp:Rating="3"'),
    "camera's creator tool": named(b'xmp:CreatorTool="HDR+ 1.0.641377609zd"'),
    "iphone's creator tool": named(b'xmp:CreatorTool="18.1" photoshop:DateCreated="2026-10-03T14:03:21"'),
}


@pytest.mark.parametrize("name", COMPANIONS)
def test_a_phones_companions_are_no_editing(name: str) -> None:
    assert history(Picture(COMPANIONS[name])) == Editing("clean", ())


def test_a_map_of_brightness_is_none_of_depth() -> None:
    deep = {name for name, data in COMPANIONS.items() if "depth_map" in gives_away(Picture(data))}
    assert deep == {"depth map", "apple portrait", "samsung depth"}


@pytest.mark.parametrize(
    "clock", ("2000:01:01 00:00:11", "1980:01:01 12:00:00", "2038:01:19 03:14:07", "0000:00:00 00:00:00")
)
def test_a_wrong_clock_is_no_editing(clock: str) -> None:
    tags = files.exif(DateTime=clock)
    tags.get_ifd(0x8769)[0x9003] = clock
    assert history(Picture(files.saved(files.photo(), exif=tags))).verdict != "edited"
