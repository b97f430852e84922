"""`appealgen doctor`: versions, system libraries, fonts, cache, write rights, each with the mend."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import ui_language
from appealgen.interfaces.reports.text import columns

LIBRARIES = (
    "click", "docxtpl", "imagehash", "jinja2", "markdown-it-py", "msgspec", "numpy", "onnxruntime", "opencv-python-headless",
    "pikepdf", "pillow", "pillow-heif", "platformdirs", "pypdfium2", "pypinyin", "python-calamine", "python-oxmsg", "pyyaml",
    "rapidocr", "rich", "tinycss2", "tinyhtml5", "weasyprint",
)  # fmt: skip


@click.command("doctor", epilog="\b\nExamples:\n  appealgen doctor\n  appealgen doctor --case my-case")
@click.option(
    "--case", type=click.Path(path_type=Path, exists=True), help="Look at the templates beside this case, too."
)
@ui_language
@click.pass_context
def command(ctx: click.Context, case: Path | None, words: Words) -> None:
    """Is everything there that the program needs, and nothing wrong in templates of your own?

    Exit code: 0 all is well, 1 something is missing or wrong.
    """
    well = True
    for fine, name, told, mend in (*_versions(), *_system(), *_own(), *_templates(case, words), *_rights()):
        label = words.or_else(f"doctor/label.{name}", name)
        click.echo(f"{'✓' if fine else '✗'} {label}{' ' * (28 - columns(label))} {told}".rstrip())
        if not fine:
            well = False
            click.echo(f"  {words.text('cli/mend')}{words.text(f'doctor/{mend}')}")
    click.echo(words.text("doctor/well" if well else "doctor/unwell"))
    ctx.exit(0 if well else 1)


Told = Iterator[tuple[bool, str, str, str]]


def _versions() -> Told:
    from importlib.metadata import PackageNotFoundError, version

    from appealgen import __version__

    yield True, "appealgen", __version__, ""
    yield sys.version_info >= (3, 11), "python", sys.version.split()[0], "python"
    for name in LIBRARIES:
        try:
            yield True, name, version(name), ""
        except PackageNotFoundError:
            yield False, name, "-", "library"


def _system() -> Told:
    import ctypes

    for name, mend in (("libpango-1.0.so.0", "pango"), ("libpangoft2-1.0.so.0", "pango"),
                       ("libharfbuzz-subset.so.0", "subset")):  # fmt: skip
        if sys.platform != "linux":
            continue
        try:
            ctypes.CDLL(name)
            yield True, name, "", ""
        except OSError:
            yield False, name, "-", mend
    try:
        with redirect_stdout(io.StringIO()):  # it prints a banner of its own when something is missing
            import_module("weasyprint")
        yield True, "pdf", "", ""
    except (ImportError, OSError) as error:
        yield False, "pdf", str(error).splitlines()[0][:60], "pango"
    yield from _eye()


def _eye() -> Told:
    """Without it all works; what is only a picture is then not read."""
    from appealgen.evidence.documents.ocr import tesseract

    yield tesseract.program() is not None, "ocr", tesseract.version() or "-", "tesseract"
    if tesseract.program() is None:
        return
    missing = [pack for pack in tesseract.PACKS if pack not in tesseract.packs()]
    there = ", ".join(pack for pack in tesseract.PACKS if pack in tesseract.packs())
    yield not missing, "ocr-languages", there or "-", "tesseract-packs"


def _own() -> Told:
    from PIL import features

    from appealgen.case.resources import shipped_templates

    fonts = sorted((shipped_templates() / "paper" / "fonts").glob("*.ttf"))
    yield bool(fonts), "fonts", ", ".join(font.name for font in fonts), "reinstall"
    for name in ("webp", "avif"):
        there = bool(features.check(name))
        yield there, f"pictures-{name}", "", "reinstall"
    try:
        import pillow_heif

        yield True, "pictures-heic", pillow_heif.libheif_version(), ""
    except ImportError as error:
        yield False, "pictures-heic", str(error)[:60], "reinstall"


def _templates(case: Path | None, words: Words) -> Told:
    """Those that stand in the place of ours: beside the case before the user's own folder."""
    from appealgen.case.resources import beside, own
    from appealgen.rendering.linting import lint

    with beside(case if case is None or case.is_dir() else case.parent):
        for one in own():
            known = one.name.startswith(("letters/", "paper/", "marketplaces/")) and not one.name.startswith(
                "paper/fonts/"
            )
            fine = not (known and lint(one.file))
            yield fine, "template", f"{one.name} ({words.text(f'whose/{one.whose}')})", "template-lint"


def _rights() -> Told:
    from appealgen.evidence.cache import cache_folder

    for name, folder, mend in (("cache", cache_folder(), "cache"), ("temporary-files", Path(tempfile.gettempdir()), "disk"),
                               ("this-folder", Path(), "folder")):  # fmt: skip
        there = next(one for one in (folder.absolute(), *folder.absolute().parents) if one.exists())
        yield there.is_dir() and os.access(there, os.W_OK), name, str(folder), mend
