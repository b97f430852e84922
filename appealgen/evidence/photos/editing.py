"""What a file tells of its own history. Each look gives its signs; the verdict follows from them alone.

An honest camera file must never be called edited, so `edited` needs the file's own word: an editor's name, an edit
history, an editor's resources, a generator's label. All that was measured or concluded is a doubt, never proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from appealgen.evidence.photos.compression import compressed_twice
from appealgen.evidence.photos.dates import dates_disagree
from appealgen.evidence.photos.editors import develops
from appealgen.evidence.photos.model import Editing, Sign
from appealgen.evidence.photos.passage import messenger, screenshot
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.sizes import size_disagrees, thumbnail_differs
from appealgen.evidence.photos.upscaling import upscaled
from appealgen.evidence.photos.written import (
    ai_generated,
    content_credentials,
    photoshop_resources,
    software,
    xmp_history,
)

_PROOF = {"software", "xmp_history", "photoshop_resources", "content_credentials", "ai_generated"}
"""Signs that, where the file itself says so, mean that the picture is not what a camera wrote."""


def history(picture: Picture) -> Editing:
    """All signs, in the order in which they are looked for, and the verdict."""
    signs = tuple(sign for look in _LOOKS for sign in look(picture))
    if proofs := [sign for sign in signs if sign.sure and sign.name in _PROOF]:
        return Editing("edited", signs, developed=_by_developers(proofs))
    return Editing("unsure" if signs or not has_camera_data(picture) else "clean", signs)


def _by_developers(proofs: list[Sign]) -> bool:
    """Does a developer of RAW files name itself, and no other program? Its history and resources are its own then."""
    names = [sign.detail for sign in proofs if sign.name == "software"]
    rest = {sign.name for sign in proofs} - {"software", "xmp_history", "photoshop_resources"}
    return bool(names) and all(map(develops, names)) and not rest


def has_camera_data(picture: Picture) -> bool:
    """Does the file name a camera and a time, as every camera and phone writes them?"""
    return picture.metadata.camera is not None and picture.metadata.taken is not None


def no_exif(picture: Picture) -> Iterator[Sign]:
    """No camera, no time: lost on the way, or never there."""
    if picture.metadata.camera is None and picture.metadata.taken is None:
        yield Sign("no_exif", "", sure=False)


_LOOKS: tuple[Callable[[Picture], Iterator[Sign]], ...] = (
    software, xmp_history, photoshop_resources, ai_generated, content_credentials,
    screenshot, messenger, no_exif, size_disagrees, thumbnail_differs, dates_disagree, compressed_twice,
    upscaled,
)  # fmt: skip
