"""Content credentials: files signed by the reference implementation, with a certificate made for these tests alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.photos.cbor import read_cbor
from appealgen.evidence.photos.credentials import manifests, still_fits
from appealgen.evidence.photos.editing import history
from appealgen.evidence.photos.picture import Picture

FOLDER = Path(__file__).parent / "credentials"
SEEN = {
    "camera.jpg": ("clean", []),
    "computed.jpg": ("clean", []),
    "edited.jpg": ("edited", ["Example Editor 1.0, c2pa.color_adjustments, c2pa.cropped"]),
    "written.jpg": ("unsure", ["Example Archive 1.0"]),
    "generated.png": ("edited", ["trainedAlgorithmicMedia"]),
}
"""`computed`: a phone's many frames in one; `written`: only its metadata were, by a description that names an edit."""


def picture(name: str) -> Picture:
    return Picture((FOLDER / name).read_bytes())


@pytest.mark.parametrize("name", SEEN)
def test_a_signed_camera_file_is_not_edited(name: str) -> None:
    editing = history(picture(name))
    signs = [sign.detail for sign in editing.signs if sign.name in ("content_credentials", "ai_generated")]
    assert (editing.verdict, signs) == SEEN[name]


def test_who_signed_what() -> None:
    (claim,) = manifests(picture("computed.jpg").metadata.data("c2pa")[0])
    assert claim.generator == "Example Phone 1.0"
    assert (claim.actions, claim.sources) == (("c2pa.created",), ("computationalCapture",))
    before, last = manifests(picture("edited.jpg").metadata.data("c2pa")[0])
    assert (before.generator, last.generator) == ("Example Camera 5 1.0", "Example Editor 1.0")


@pytest.mark.parametrize("name", SEEN)
def test_is_it_the_file_that_was_signed(name: str) -> None:
    signed = picture(name)
    claim = manifests(signed.metadata.data("c2pa")[0])[-1]
    assert still_fits(claim, signed.data)
    middle = len(signed.data) - 40
    changed = signed.data[:middle] + bytes([signed.data[middle] ^ 1]) + signed.data[middle + 1 :]
    assert still_fits(claim, changed) is False


def test_a_changed_picture_under_a_cameras_signature_is_a_doubt() -> None:
    data = picture("camera.jpg").data
    changed = data.replace(b"2026:10:03", b"2026:10:04")
    assert changed != data
    editing = history(Picture(changed))
    assert editing.verdict == "unsure"
    assert [sign.name for sign in editing.signs] == ["content_credentials"]


def test_what_is_no_claim() -> None:
    data = picture("camera.jpg").metadata.data("c2pa")[0]
    for broken in (b"", b"jumd", data[:100], data[:1500], bytes(len(data))):
        manifests(broken)
    for broken in (
        b"",
        b"\x9f\x9f",
        b"\x5a\xff\xff\xff\xff",
        b"\x9b" + b"\xff" * 8,
        b"\x81" * 90,
        b"\xbf\x01",
        b"\xa1\x80\x00",
    ):
        with pytest.raises(ValueError, match=r"."):
            read_cbor(broken)
    assert read_cbor(b"\xbf\x61a\x9f\x01\x20\xff\x61b\xf9\x3c\x00\x61c\xd8\x20\x61x\xff") == {
        "a": [1, -1],
        "b": 1.0,
        "c": "x",
    }
