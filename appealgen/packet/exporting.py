"""The built-in templates, copied for a shop to change."""

from __future__ import annotations

from pathlib import Path

from appealgen.case.errors import OutputError, Problem
from appealgen.case.finding import Fact
from appealgen.case.resources import shipped_templates

PAPER = ("paper/letter.css", "paper/letter.docx")
IMPORTED = ("shared", "papers")


REST = ("paper/letter.html", "paper/email.html", "paper/cover.toml", "paper/parts.toml", "marketplaces/aliexpress.toml")
"""What few shops change: a copy no longer follows ours."""


def exported(violation: str, language: str, folder: Path, *, everything: bool = False) -> tuple[Path, ...]:
    """The files that were written: all, or none. Raises OutputError when one is there already, or can't be written."""
    shipped = shipped_templates()
    wanted = [f"letters/{name}/{language}.md" for name in (violation, *IMPORTED)]
    if not (shipped / wanted[0]).is_file():
        known = tuple(sorted(file.stem for file in (shipped / "letters" / violation).glob("*.md")))
        facts: dict[str, Fact] = {"violation": violation, "language": language, "known": known}
        raise OutputError([Problem("letter/no-template", facts=facts)])
    names = [name for name in (*wanted, *PAPER, *(REST if everything else ())) if (shipped / name).is_file()]
    there = [name for name in names if (folder / name).exists()]
    if there:
        raise OutputError([Problem("template/there-already", (folder / name).as_posix()) for name in there])
    try:
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes((shipped / name).read_bytes())
    except OSError as error:
        raise OutputError([Problem("out-no-right", str(folder), facts={"reason": error.strerror or ""})]) from None
    return tuple(folder / name for name in names)
