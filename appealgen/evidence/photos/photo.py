"""All facts of one picture file, gathered from those who look at it."""

from __future__ import annotations

from appealgen.evidence.photos.model import Photo
from appealgen.evidence.photos.picture import Picture


def examine(picture: Picture) -> Photo:
    """Looks at a picture once: what it is, what it gives away, its hashes, its history."""
    from appealgen.evidence.photos.editing import history
    from appealgen.evidence.photos.gear import body, lens, lens_body
    from appealgen.evidence.photos.hashing import detail, hashes, is_plain
    from appealgen.evidence.photos.privacy import gives_away, place_is_removable

    private = gives_away(picture)
    to_compare = detail(picture.scaled)
    width, height = picture.size
    return Photo(
        format=picture.format,
        width=width,
        height=height,
        orientation=picture.orientation,
        frames=picture.frames,
        bytes=len(picture.data),
        sha256=picture.sha256,
        camera=picture.metadata.camera,
        taken=picture.metadata.taken,
        software=picture.metadata.software,
        private=private,
        hashes=hashes(picture.scaled),
        detail=to_compare,
        plain=is_plain(to_compare),
        editing=history(picture),
        place_removable="place" not in private or place_is_removable(picture),
        body=body(picture.metadata),
        lens=lens(picture.metadata),
        lens_body=lens_body(picture.metadata),
    )
