"""`appealgen inspect`: all that the program sees in a file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.case.text import printable
from appealgen.case.words import Words
from appealgen.evidence.documents.model import Document
from appealgen.evidence.looker import Looker
from appealgen.evidence.photos.model import Editing, Mark, Photo, Raw, Unreadable
from appealgen.interfaces.cli.common import looker, no_cache, ui_language
from appealgen.interfaces.cli.inspect_paper import document_seen, paper_in, without_personal

EXAMPLES = """
\b
Examples:
  appealgen inspect photos/IMG_2041.JPG
  appealgen inspect photos/* --format json
"""


@click.command("inspect", epilog=EXAMPLES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option("--show-personal", is_flag=True, help="Show numbers of identity cards, banks and phones whole.")
@ui_language
@no_cache
def command(files: tuple[Path, ...], form: str, show_personal: bool, words: Words, no_cache: bool) -> None:
    """Show what a file is, what it gives away, its marks and its history. Of several, also what they share."""
    with looker(no_cache) as evidence:
        data = _seen([NamedFile(printable(file.as_posix()), file, NOWHERE) for file in files], evidence, words)
    data = data if show_personal else without_personal(data)
    if form == "json":
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    from appealgen.interfaces.cli.inspect_text import told

    for line in told(data, words):
        click.echo(line)


def _seen(files: Sequence[NamedFile], evidence: Looker, words: Words) -> dict[str, Any]:
    answered = [(file, evidence.photo(file)) for file in files]
    data: dict[str, Any] = {"files": [_file(file, photo, evidence, words) for file, photo in answered]}
    if sum(isinstance(photo, Photo) for _, photo in answered) > 1:
        groups = evidence.distinct(files)
        data["shared_marks"] = _shared(files, [group[0] for group in groups], evidence)
        data["distinct"] = [list(group) for group in groups]
    return data


def _shared(files: Sequence[NamedFile], frames: Sequence[int], evidence: Looker) -> list[dict[str, Any]]:
    """Of several of one frame only the first is asked: copies share all that they show, and no mark need stand there."""
    marks = evidence.shared(tuple(files[index] for index in frames)) if len(frames) > 1 else ()
    return [
        {"box": list(mark.box), "grade": mark.grade, "files": [frames[index] for index in mark.pictures]}
        for mark in marks
    ]


def _file(file: NamedFile, photo: Photo | Unreadable, evidence: Looker, words: Words) -> dict[str, Any]:
    if isinstance(photo, Photo):
        paper = paper_in(file, evidence)
        seen = _photo(photo, evidence.marks(file) if not paper else (), words)
        private = [*seen["private"], *(name for name in paper.get("private", ()) if name not in seen["private"])]
        return {"file": file.name, **seen, **paper, "format": photo.format, "private": private}
    if photo.reason == "unsupported":
        raw = evidence.raw(file)
        if isinstance(raw, Raw):
            return {"file": file.name, **_raw(raw, evidence.sha256(file), words)}
        if raw.reason == "damaged":
            said = words.text("image_theft/raw-proves-the-original.unreadable.message")
            return {"file": file.name, "kind": "photo", "format": raw.detail, "error": said, "reason": raw.reason}
    if photo.reason in ("not_a_picture", "unsupported"):
        document = evidence.document(file)
        if isinstance(document, Document):
            return {"file": file.name, **document_seen(file, document, evidence)}
        photo = document if document.reason != "unsupported" else photo
    said = words.text(f"photo/opens-whole.{photo.reason.replace('_', '-')}.message")
    return {"file": file.name, "kind": "other", "error": said, "reason": photo.reason}


def _photo(photo: Photo, marks: Sequence[Mark], words: Words) -> dict[str, Any]:
    shown = [
        {"box": list(mark.box), "grade": mark.grade, **({"text": mark.text} if mark.text else {})} for mark in marks
    ]
    return {
        "kind": "photo", "format": photo.format, "width": photo.width, "height": photo.height,
        "camera": photo.camera, "taken": photo.taken, "software": photo.software, "private": list(photo.private),
        "marks": shown, "editing": _editing(photo.editing, words),
        "orientation": photo.orientation, "frames": photo.frames, "bytes": photo.bytes, "sha256": photo.sha256,
        "plain": photo.plain,
    }  # fmt: skip


def _editing(editing: Editing, words: Words) -> dict[str, Any]:
    signs = [
        {"name": sign.name, "words": f"{words.text(f'sign/{sign.name}')}: {sign.detail}".rstrip(": ")}
        for sign in editing.signs
    ]
    return {"verdict": editing.verdict, "signs": signs}


def _raw(raw: Raw, sha256: str | None, words: Words) -> dict[str, Any]:
    """A camera's RAW file: width and height are its preview's."""
    return {
        "kind": "photo", "format": raw.format, "width": raw.width, "height": raw.height,
        "camera": raw.camera, "taken": raw.taken, "software": raw.software, "private": ["place"] if raw.place else [],
        "marks": [], "editing": _editing(raw.editing, words), "bytes": raw.bytes, "sha256": sha256,
    }  # fmt: skip
