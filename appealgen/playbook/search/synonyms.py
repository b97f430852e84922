"""From `search/synonyms.yml` to the groups that the search knows."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from appealgen.playbook.reading.nodes import PlaybookError, Reading
from appealgen.playbook.search.features import Synonyms, normal

_CHINESE = re.compile(r"[\u3400-\u9fff]+")


def read_synonyms(folder: Path) -> Synonyms:
    """The groups of a playbook's folder; none when it has no such file. Raises PlaybookError."""
    file = folder / "search" / "synonyms.yml"
    if not file.is_file():
        return Synonyms()
    reading = Reading(file.as_posix())
    root = reading.load(file)
    groups = reading.fields(root, None) if root is not None else {}
    exact: dict[str, list[int]] = defaultdict(list)
    begin: dict[str, list[int]] = defaultdict(list)
    within: dict[str, list[int]] = defaultdict(list)
    for number, (name, node) in enumerate(groups.items()):
        for text in dict.fromkeys(reading.texts(node, name)):
            word = normal(text.removesuffix("*"))
            kind = within if _CHINESE.fullmatch(word) else begin if text.endswith("*") and len(word) > 2 else exact
            kind[word].append(number)
    if reading.problems:
        raise PlaybookError(reading.problems)
    return Synonyms(
        *({word: tuple(sorted(set(ids))) for word, ids in sorted(one.items())} for one in (exact, begin, within))
    )


def read_practice(folder: Path) -> dict[str, tuple[str, ...]]:
    """Sentences that buyers wrote, by the script that answers them: `search/practice.<language>.yml`. Raises PlaybookError.

    The search learns from them as from a script's own `asks:`, which are fewer, since they are printed. What the search is
    held against, `questions.<language>.yml`, is never read here.
    """
    learned: dict[str, list[str]] = defaultdict(list)
    for file in sorted((folder / "search").glob("practice.*.yml")):
        reading = Reading(file.as_posix())
        root = reading.load(file)
        for node in reading.items(root):
            fields = reading.fields(node, ("asks", "expects"))
            reading.require(fields, ("asks", "expects"), node)
            for situation in reading.texts(fields.get("expects"))[:1]:
                learned[situation].append(reading.text(fields.get("asks")))
        if reading.problems:
            raise PlaybookError(reading.problems)
    return {situation: tuple(told) for situation, told in learned.items()}
