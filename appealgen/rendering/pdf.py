"""The letter as a tagged PDF: no font, picture or style but our own, no warning unseen, the same bytes each time."""

from __future__ import annotations

import io
import logging
import os
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, date, datetime
from html import escape
from typing import TYPE_CHECKING, Any

from appealgen.case import resources
from appealgen.case.glyphs import FONTS
from appealgen.rendering import archival
from appealgen.rendering.errors import PangoMissingError, RenderingError
from appealgen.rendering.html import Html
from appealgen.rendering.paper import fill

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter

SCHEME = "app:"
CLASSES = {name: {"class": name} for name in ("head", "card", "table", "jump", "keep")} | {
    "table-td-sum": {"class": "sum"}
}

SPEED_ADVICE = "Using fontTools instead of HarfBuzz-Subset"
"""The only thing that WeasyPrint may warn of: it says nothing of the page."""


def to_pdf(letter: Letter) -> bytes:
    """Raises PangoMissingError without WeasyPrint's system libraries, RenderingError when it warns of anything."""
    files = {f"{SCHEME}{e.letter}": e.picture for e in letter.exhibits if e.picture is not None}
    return print_page(to_page(letter), files, letter.date)


def to_page(letter: Letter) -> str:
    """The whole HTML page that is printed."""
    body = Html(lambda name: CLASSES.get(name, {}), _picture).write(letter.tree)
    return fill(
        "letter.html",
        lang=letter.locale,
        title=letter.subject,
        author=letter.sender,
        date=letter.date.isoformat(),
        running=letter.running,
        draft=letter.draft_mark,
        letter=body,
    )


def _picture(letter: str, alt: str) -> str:
    return f'<img src="{SCHEME}{letter}" alt="{escape(alt)}">'


def print_page(page: str, files: Mapping[str, bytes], day: date) -> bytes:
    """The page as PDF. `files`: what it may ask for beside the house style, by address; anything else is an error."""
    style = {
        f"{SCHEME}letter.css": resources.template("paper/letter.css").read_bytes(),
        **{f"{SCHEME}{weight}": resources.template(name).read_bytes() for weight, name in FONTS.items()},
    }
    with _surroundings(day), _no_warning():
        weasyprint = _weasyprint()
        html = weasyprint.HTML(string=page, url_fetcher=_fetcher({**style, **files}), base_url=None)
        try:
            return archival.write(html)
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
    """No font of the machine within reach, or it leaks into the page in silence; and the day as the time
    of everything, or WeasyPrint's font tools stamp with the clock. Set back afterwards."""
    stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    wanted = {
        "FONTCONFIG_FILE": str(resources.template("paper/no-fonts.conf")),
        "SOURCE_DATE_EPOCH": str(int(stamp.timestamp())),
    }
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


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
        raise RenderingError("; ".join(told))
