"""The formats there are, and the writing: a file is there whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from appealgen.case.errors import MissingPartError, OutputError, Problem
from appealgen.playbook.exports import handbook, programs, sheets
from appealgen.playbook.model import Playbook

FORMATS: dict[str, Callable[[Playbook, str], bytes]] = {
    "csv": lambda playbook, _: sheets.as_csv(playbook),
    "xlsx": lambda playbook, _: sheets.as_xlsx(playbook),
    "json": lambda playbook, _: programs.as_json(playbook),
    "espanso": lambda playbook, _: programs.as_espanso(playbook),
    "chatwoot": lambda playbook, _: programs.as_chatwoot(playbook),
    "zendesk": lambda playbook, _: programs.as_zendesk(playbook),
    "pdf": handbook.as_pdf,
    "docx": handbook.as_docx,
}
"""By name; each gets the playbook and the language of the handbook."""


def export(playbook: Playbook, form: str, out: Path, language: str = "en") -> None:
    """Raises OutputError when the file can't be written, MissingPartError without a library."""
    try:
        data = FORMATS[form](playbook, language)
    except ImportError as error:
        raise MissingPartError([Problem("playbook/no-mkdocs", facts={"missing": error.name or ""})]) from None
    beside = out.with_name(f".{out.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(out)
    except OSError as error:
        facts = {"reason": error.strerror or ""}
        raise OutputError([Problem("playbook/not-written", out.as_posix(), facts=facts)]) from None
    finally:
        beside.unlink(missing_ok=True)
