"""Where pages are printed: no font, picture or style but our own, no warning unseen, the same bytes each time."""

from __future__ import annotations

import io
import logging
import os
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, date, datetime
from typing import Any

from appealgen.case import resources
from appealgen.case.glyphs import FONTS
from appealgen.rendering import archival
from appealgen.rendering.errors import PangoMissingError, RenderingError

SCHEME = "app:"
SPEED_ADVICE = "Using fontTools instead of HarfBuzz-Subset"
"""The only thing that WeasyPrint may warn of: it says nothing of the page."""


class Press:
    """Lays pages out and prints them; several with the same fonts, which are loaded once."""

    def __init__(self, weasyprint: Any) -> None:
        from weasyprint.text.fonts import FontConfiguration

        self._weasyprint, self._fonts = weasyprint, FontConfiguration()

    def lay_out(self, page: str, files: Mapping[str, bytes]) -> Any:
        """WeasyPrint's document of an HTML page. `files`: what it may ask for beside the house style, by address;
        anything else ends in a RenderingError."""
        style = {
            f"{SCHEME}letter.css": resources.template("paper/letter.css").read_bytes(),
            **{f"{SCHEME}{weight}": resources.template(name).read_bytes() for weight, name in FONTS.items()},
        }
        html = self._weasyprint.HTML(string=page, url_fetcher=_fetcher({**style, **files}), base_url=None)
        return html.render(font_config=self._fonts, pdf_variant=archival.VARIANT)


def complaints(style: str) -> list[str]:
    """What WeasyPrint would say of a style sheet, each once. Raises PangoMissingError."""
    said: list[str] = []
    with _surroundings(date(2000, 1, 1)):
        weasyprint = _weasyprint()
        try:
            with _no_warning():
                weasyprint.CSS(string=style, url_fetcher=_fetcher({}))
        except RenderingError as error:
            said += error.said
        except weasyprint.urls.FatalURLFetchingError as error:
            said.append(str(error))
    return said


@contextmanager
def press(day: date) -> Iterator[Press]:
    """A press that takes the day for the time of everything. Raises PangoMissingError without WeasyPrint's system
    libraries, RenderingError at its end when it warned of anything."""
    with _surroundings(day), _no_warning():
        weasyprint = _weasyprint()
        try:
            yield Press(weasyprint)
        except weasyprint.urls.FatalURLFetchingError as error:
            raise RenderingError(str(error)) from error


def _weasyprint() -> Any:
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):  # its banner is no answer of ours
            warnings.filterwarnings("ignore", "No fonts configured in FontConfig")  # that is how we want it
            import weasyprint
    except OSError as error:
        raise PangoMissingError(str(error).splitlines()[0]) from error
    return weasyprint


def _fetcher(files: Mapping[str, bytes]) -> Any:
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

    class OurFilesOnly(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: object = None) -> Any:
            if url not in files:
                raise FatalURLFetchingError(f"not ours to fetch: {url}")
            kind = "text/css" if url.endswith(".css") else "application/octet-stream"
            return URLFetcherResponse(url, files[url], {"Content-Type": kind})

    return OurFilesOnly(allowed_protocols=(SCHEME.rstrip(":"),), allow_redirects=False)


@contextmanager
def _surroundings(day: date) -> Iterator[None]:
    """No font of the machine within reach, or it leaks into the page in silence; and the letter's date as the time
    of everything, or WeasyPrint's font tools stamp with the clock. Set back afterwards."""
    stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    wanted = {
        "FONTCONFIG_FILE": str(resources.template("paper/no-fonts.conf")),
        "SOURCE_DATE_EPOCH": str(int(stamp.timestamp())),
    }
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        with _passing_files():
            yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _passing_files() -> Iterator[None]:
    """WeasyPrint copies the fonts into a temporary folder, 6 MB, and removes it with its last object: which a process that
    ends, or is ended, may never do."""
    usual = tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="appealgen-", ignore_cleanup_errors=True) as folder:
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = usual


class _Warnings(logging.Handler):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


@contextmanager
def _no_warning() -> Iterator[None]:
    """What WeasyPrint only warns of (a glyph, a picture, an alternative text that is missing) is an error here."""
    handler = _Warnings()
    logger = logging.getLogger("weasyprint")
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate
    if told := [record for record in handler.told if not record.startswith(SPEED_ADVICE)]:
        raise RenderingError(*dict.fromkeys(told))
