"""Was the picture's JPEG data compressed more than once? The first compression leaves its steps in the second."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.evidence.photos.model import Sign
from appealgen.evidence.photos.picture import Picture


def compressed_twice(picture: Picture) -> Iterator[Sign]:
    """Never proof of editing: turning a photo, or sending it, compresses it again as well."""
    yield from ()
