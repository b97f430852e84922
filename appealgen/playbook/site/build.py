"""Builds the site: once a language, strictly, into a folder beside its place, and moves it there whole."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from appealgen.case.errors import MissingPartError, OutputError, Problem
from appealgen.playbook.places import shipped_configuration
from appealgen.playbook.reading.nodes import PlaybookError
from appealgen.playbook.reading.playbook import playbook_folder, read_playbook
from appealgen.playbook.site.paths import LANGUAGES, pages_folder
from appealgen.playbook.site.trimming import share
from appealgen.playbook.site.version import versions

HOOK = Path(__file__).with_name("hook.py")
MARK = "assets/playbook/page.js"
"""What a folder holds that was built here, so that another folder is never replaced."""

_ZIP_DAY = (2020, 1, 1, 0, 0, 0)


def configuration_of(folder: Path) -> Path:
    """The site's `mkdocs.yml`: in the playbook's folder, beside it, else the one that came along."""
    for place in (folder / "mkdocs.yml", folder.parent / "mkdocs.yml"):
        if place.is_file():
            return place
    return shipped_configuration()


def build(folder: Path, out: Path, *, strict: bool = True) -> Path:
    """Build the playbook of a folder. Raises PlaybookError for what is wrong in it, OutputError when `out` is somebody's."""
    root = playbook_folder(folder).resolve()
    out = out.absolute()
    _refuse(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".playbook-", dir=out.parent) as beside, _same_day(root):
        site = Path(beside) / "site"
        build_into(root, site, strict=strict)
        if out.exists():
            shutil.rmtree(out)
        site.rename(out)
    return out


def build_into(root: Path, site: Path, *, strict: bool = True) -> None:
    """English at the top, Chinese under `zh/`."""
    try:
        from mkdocs.commands.build import build as run
        from mkdocs.config import load_config
        from mkdocs.exceptions import Abort, MkDocsException
    except ImportError as error:
        raise MissingPartError([Problem("playbook/no-mkdocs", facts={"missing": error.name or ""})]) from None

    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    read_playbook(root)
    for language in LANGUAGES:
        docs = pages_folder(root, language)
        if not docs.is_dir():
            continue
        place = site if language == LANGUAGES[0] else site / language
        with _warnings() as told:
            try:
                run(load_config(str(configuration_of(root)), docs_dir=str(docs), site_dir=str(place), hooks=[str(HOOK)],
                                strict=strict))  # fmt: skip
            except (Abort, MkDocsException) as error:
                problems = [Problem("playbook/site-warning", facts={"said": said}) for said in told or [str(error)]]
                raise PlaybookError(problems) from None
        if language != LANGUAGES[0]:
            (place / "404.html").unlink(missing_ok=True)
            share(site, language)


def zipped(site: Path, file: Path) -> None:
    """The built site as one archive: the same bytes each time. Nothing is left behind when it fails."""
    beside = file.with_name(f".{file.name}.part")
    try:
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
            for one in sorted(one for one in site.rglob("*") if one.is_file()):
                entry = zipfile.ZipInfo(f"{file.stem}/{one.relative_to(site).as_posix()}", _ZIP_DAY)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, one.read_bytes())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


def _refuse(out: Path) -> None:
    if out.is_file() or (out.is_dir() and any(out.iterdir()) and not (out / MARK).is_file()):
        raise OutputError([Problem("playbook/out-is-taken", out.as_posix())])


@contextmanager
def _same_day(root: Path) -> Iterator[None]:
    """The site map bears the day of the last version or review, never the clock's."""
    days = [version.date for version in versions(root)] or [script.reviewed for script in read_playbook(root).scripts]
    before = os.environ.get("SOURCE_DATE_EPOCH")
    if before is None:
        newest = max(days, default=None)
        os.environ["SOURCE_DATE_EPOCH"] = str((newest.toordinal() - 719163) * 86400 if newest else 0)
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("SOURCE_DATE_EPOCH", None)


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """What MkDocs warns of, each sentence once."""
    told: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said = record.getMessage()
            if said not in told:
                told.append(said)

    logger = logging.getLogger("mkdocs")
    keep = Keep(logging.WARNING)
    logger.addHandler(keep)
    propagated, logger.propagate = logger.propagate, False
    try:
        yield told
    finally:
        logger.removeHandler(keep)
        logger.propagate = propagated
