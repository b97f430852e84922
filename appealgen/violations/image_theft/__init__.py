"""Image theft, checked: the shared rules stand with the violation, each file here enters its own."""

from appealgen.violations.image_theft import better, counts, deciding, frames, links, raws, shoot, source
from appealgen.violations.image_theft.violation import VIOLATION

__all__ = ["VIOLATION", "better", "counts", "deciding", "frames", "links", "raws", "shoot", "source"]
