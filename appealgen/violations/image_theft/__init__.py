"""Image theft, checked: the shared rules first, then its own."""

from appealgen.violations import notice, papers, photos
from appealgen.violations.image_theft.violation import VIOLATION

photos.enter(VIOLATION)
notice.enter(VIOLATION)
papers.enter(VIOLATION)

from appealgen.violations.image_theft import counts, deciding, frames, links, raws, shoot, source  # noqa: E402  (each enters its checks)

__all__ = ["VIOLATION", "counts", "deciding", "frames", "links", "raws", "shoot", "source"]
