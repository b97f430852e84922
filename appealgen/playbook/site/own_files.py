"""The shop's own files that its settings name: logo, icon, style sheets, scripts. Each lies once, for both languages."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from appealgen.case.errors import Problem
from appealgen.playbook.reading.nodes import PlaybookError
from appealgen.playbook.site.paths import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def named(config: MkDocsConfig) -> Iterator[str]:
    """As the settings write them, but what lies on the web."""
    told = (config.theme.get("logo"), config.theme.get("favicon"), *config.extra_css, *config.extra_javascript)
    for one in told:
        if one and not urlsplit(str(one)).scheme:
            yield PurePosixPath(str(one)).as_posix()


def lying(name: str, config: MkDocsConfig) -> Path | None:
    """Beside `mkdocs.yml`, where a shop looks first, or among the pages of the other language."""
    if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
        return None
    pages = Path(config.docs_dir).parent
    places = (Path(config.config_file_path).parent, *(pages / language for language in LANGUAGES))
    return next((place / name for place in places if (place / name).is_file()), None)


def add(files: Files, config: MkDocsConfig) -> None:
    """Into the site, those that lie elsewhere than among this language's pages. Raises PlaybookError for what lies nowhere."""
    from mkdocs.structure.files import File

    missing = []
    for name in named(config):
        if files.get_file_from_path(name) is not None:
            continue
        if (place := lying(name, config)) is None:
            missing.append(name)
        else:
            files.append(File.generated(config, name, abs_src_path=str(place)))
    if missing:
        raise PlaybookError([_missing(name, Path(config.config_file_path)) for name in missing])


def _missing(name: str, settings: Path) -> Problem:
    lines = settings.read_text(encoding="utf-8").splitlines()
    line = next((number for number, text in enumerate(lines, 1) if name in text), None)
    return Problem("playbook/own-file-missing", settings.as_posix(), line, facts={"name": name})
