"""Which pages the build makes beside those written by hand. A page by hand takes the place of one that would be made."""

from __future__ import annotations

from pathlib import Path

from appealgen.playbook.model import STAGES, Playbook

LANGUAGES = ("en", "zh")
"""Those of the site; scripts have more."""


def by_hand(playbook: Playbook, language: str) -> frozenset[str]:
    """Paths of the pages that somebody wrote, relative to the language's folder."""
    root = pages_folder(playbook.folder, language)
    return frozenset(file.relative_to(root).as_posix() for file in root.rglob("*.md"))


def pages_folder(folder: Path, language: str) -> Path:
    return folder / "pages" / language


def made(playbook: Playbook, language: str) -> tuple[str, ...]:
    """Paths of the pages that the build makes."""
    from appealgen.violations.catalog import NAMES

    hand = by_hand(playbook, language)
    lists = ["scripts/index.md", *(f"scripts/{stage}.md" for stage in STAGES)]
    if "scripts/index.md" not in hand:
        lists.append("scripts/all.md")
    paths = [
        "index.md",
        *lists,
        *(f"scripts/{script.situation}.md" for script in playbook.scripts),
        "appeals/index.md",
        *(f"appeals/{name}.md" for name in NAMES),
        *(f"training/quiz-{quiz.name}.md" for quiz in playbook.quizzes),
        *(f"training/checklist-{checklist.name}.md" for checklist in playbook.checklists),
        *(["training/index.md"] if playbook.quizzes or playbook.checklists else []),
        *(["keywords.md"] if answers(playbook, language) else []),
        "changes.md",
    ]
    return tuple(path for path in paths if path not in hand)


def answers(playbook: Playbook, language: str) -> tuple[str, ...]:
    """What answers by itself and stands on no page by hand: a page is made for it."""
    there = {"[[auto-reply]]": playbook.auto_reply, "[[keywords]]": playbook.sets}
    return tuple(place for place, has in there.items() if has and not _shown(playbook, language, place))


def _shown(playbook: Playbook, language: str, directive: str) -> bool:
    """Whether some page by hand holds it."""
    root = pages_folder(playbook.folder, language)
    return any(directive in file.read_text(encoding="utf-8") for file in root.rglob("*.md"))
