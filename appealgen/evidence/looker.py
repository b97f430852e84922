"""The looker: it is asked what files show and never knows why. Each question is answered once, and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from appealgen.evidence.cache import Cache
from appealgen.evidence.documents.notices.sounding import Named
from appealgen.evidence.of_papers import OfPapers
from appealgen.evidence.of_photos import OfPhotos


class Looker(OfPhotos, OfPapers):
    """Answers questions about files.

    `violations`: how notices name violations. `hosts`: the marketplaces' own; a notice's link to another is
    told, but nothing rests on it. `watch` is told the name of each file that has to be looked at.
    """

    def __init__(
        self,
        cache: Cache | None = None,
        watch: Callable[[str], None] | None = None,
        violations: Mapping[str, Named] | None = None,
        hosts: Sequence[str] = (),
    ) -> None:
        super().__init__(cache, watch, violations or {}, hosts)
