"""What the letter of image theft is told: its exhibits in their order, and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from appealgen.evidence.photos.model import Raw
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.told import admitted
from appealgen.violations.image_theft.told.about import tell_about
from appealgen.violations.image_theft.told.happened import happened
from appealgen.violations.image_theft.told.pictures import opened_groups, original_of, picture
from appealgen.violations.listed import Listed

__all__ = ["enter", "facts", "happened"]


def enter(listed: Listed) -> None:
    """Each original, its raw file, its set, the disputed pictures with a figure each, the complainant's."""
    if admitted.is_admitted(listed):
        admitted.enter(listed)
        return
    for group in opened_groups(listed):
        look = listed.look
        for original in look.opened(group.originals)[:1]:
            listed.enter("original", original, group.number)
        _enter_raw(listed, group)
        for file in look.opened(group.set):
            listed.enter("set", file, group.number)
        for shown in look.opened(group.disputed_pictures):
            entry = listed.enter("disputed", shown, group.number)
            against = original_of(listed, group).name
            if listed.says("original-is-the-source", "same", shown) is not None and against not in entry.figures:
                entry.figures[against] = listed.enter("figure", None, group.number)
        for added in look.opened(group.added):
            if listed.says("complainant-shows-our-picture", "same", added) is not None:
                listed.enter("complainant", added, group.number)


def _enter_raw(listed: Listed, group: Group) -> None:
    """The RAW file that proves the original, as it came; one that tells a place which the seller keeps stays home."""
    for _, raw in group.proofs:
        told = listed.look.evidence.raw(raw)
        proves = listed.says("raw-proves-the-original", "proves", raw) is not None
        if isinstance(told, Raw) and proves and not (told.place and listed.case.privacy.location != "keep"):
            listed.enter("raw", raw, group.number, format=told.format)


def facts(listed: Listed) -> Mapping[str, Any]:
    """What only this letter reads; nothing when not even one original opens."""
    if admitted.is_admitted(listed):
        return admitted.facts(listed)
    groups = opened_groups(listed)
    for group in groups:
        tell_about(listed, group)
    return {"pictures": [picture(listed, group) for group in groups], "listings": []} if groups else {}
