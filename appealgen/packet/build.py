"""A checked case goes in, a packet comes out: every file of it, as bytes. Nothing is written here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from appealgen import __version__
from appealgen.case.errors import OutputError, Problem
from appealgen.case.model import NamedFile
from appealgen.case.words import Words
from appealgen.evidence.photos.model import Match, Photo
from appealgen.packet.check import Checked
from appealgen.packet.compose import Composition, compose
from appealgen.packet.exhibits import Entry
from appealgen.packet.findings import as_data
from appealgen.packet.manifest import MANIFEST, manifest
from appealgen.packet.model import FORMS, Packet
from appealgen.rendering.letter import Exhibit, Letter, figure_labels, write_letter

DRAWN = {"grant", "other"}
"""Kinds of exhibits that need not be pictures."""

SellerOnly = dict[str, bytes]


@dataclass(frozen=True)
class Asked:
    """What to build."""

    forms: tuple[str, ...]
    languages: tuple[str, ...]
    draft: bool
    attach_docx: bool


class NothingToWriteError(OutputError):
    """A draft of a case in which not even one original opens: there is nothing that a letter could be about."""


def build(
    checked: Checked,
    *,
    words: Words,
    forms: tuple[str, ...] = FORMS,
    languages: tuple[str, ...] = (),
    draft: bool = False,
    attach_docx: bool = False,
) -> Packet:
    """Every file of the packet. The caller has seen to it that a blocked case is a draft.

    `languages` of the letter; () means the case's. `words`: in the seller's language, for what stays with him.

    Raises MissingPartError without what a form needs (Pango, a glyph, a template), NothingToWriteError, and OutputError
    when a file changed since it was looked at.
    """
    asked = Asked(forms, languages or (checked.case.language,), draft, attach_docx)
    sent: dict[str, bytes] = {}
    letters: list[Letter] = []
    for language in asked.languages:
        composition = compose(checked, language)
        _tag_figures(composition, language if len(asked.languages) > 1 else "")
        if not composition.facts["pictures"]:
            raise NothingToWriteError([Problem("nothing-to-write", checked.case.file.name)])
        files = _files(checked, composition, language)
        letter = _letter(checked, composition, files, language, draft)
        letters.append(letter)
        exhibits = {f"exhibits/{entry.name}": files[entry.letter] for entry in composition.entries}
        sent.update(exhibits)
        name = _name(language, len(asked.languages) > 1, draft)
        sent.update(_forms(checked, letter, name, asked, exhibits))
    sent[MANIFEST] = manifest(sent)
    return Packet({**sent, **_seller_only(checked, letters, sent, words, asked)})


def _name(language: str, several: bool, draft: bool) -> str:
    """`letter`, `letter.zh`, `letter.zh.DRAFT`."""
    return ".".join(("letter", *([language] if several else []), *(["DRAFT"] if draft else [])))


# ---- the exhibits


def _tag_figures(composition: Composition, tag: str) -> None:
    """Figures bear words: each letter of several has its own, under a name of their own."""
    for entry in composition.entries:
        if entry.file is None:
            entry.tag = tag


def _files(checked: Checked, composition: Composition, language: str) -> Mapping[str, bytes]:
    """What is sent under each letter."""
    files: dict[str, bytes] = {}
    for entry in composition.entries:
        if entry.file is not None:
            files[entry.letter] = _sent(checked, entry)
    for entry in composition.entries:
        if entry.file is None:
            original, disputed = str(entry.about["original"]), str(entry.about["disputed"])
            photo = next(one.photo for one in composition.entries if one.letter == original)
            assert photo is not None
            labels = figure_labels(checked.case.violation, language, original, disputed)
            match = composition.matches[entry.letter]
            files[entry.letter] = _figure(files[original], photo, match, files[disputed], labels)
    return files


def _sent(checked: Checked, entry: Entry) -> bytes:
    """The file as it came; without the place where the seller chose so, which the exhibit's page then tells."""
    assert entry.file is not None
    data = read(checked, entry.file)
    if checked.case.privacy.location == "remove" and entry.photo is not None and "place" in entry.photo.private:
        from appealgen.evidence.photos.privacy import without_place

        entry.about["sha256_before"] = hashlib.sha256(data).hexdigest()
        return without_place(data)
    return data


def read(checked: Checked, file: NamedFile) -> bytes:
    """The file's bytes, which must be those that were looked at. Raises OutputError."""
    try:
        data = file.path.read_bytes()
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != checked.evidence.sha256(file):
        raise OutputError([Problem("file-changed", file.name)])
    return data


def _figure(original: bytes, photo: Photo, match: Match, disputed: bytes, labels: Sequence[str]) -> bytes:
    from appealgen.evidence.photos.turns import shown_point, turned_size
    from appealgen.rendering.exhibits import side_by_side

    stored = (photo.width, photo.height)
    across, down = turned_size(stored, photo.orientation)
    corners = match.outline or ((0, 0), (stored[0], 0), stored, (0, stored[1]))
    shown = (shown_point(corner, stored, photo.orientation) for corner in corners)
    return side_by_side(original, [(x / across, y / down) for x, y in shown], disputed, labels)


# ---- the letter in its forms


def _letter(
    checked: Checked, composition: Composition, files: Mapping[str, bytes], language: str, draft: bool
) -> Letter:
    case = checked.case
    exhibits = [_exhibit(entry, files[entry.letter]) for entry in composition.entries]
    return write_letter(
        case.violation, language, composition.facts, exhibits, date=case.date, sender=case.store.name, draft=draft
    )


def _exhibit(entry: Entry, data: bytes) -> Exhibit:
    from appealgen.rendering.exhibits import small

    size, picture = None, None
    if entry.photo is not None:
        width, height = entry.photo.width, entry.photo.height
        size = (height, width) if entry.photo.orientation >= 5 else (width, height)
        picture = small(data)
    elif entry.kind not in DRAWN:
        picture = data
    digest = hashlib.sha256(data).hexdigest()
    return Exhibit(entry.letter, entry.kind, entry.name, digest, len(data), size, picture, entry.about)


def _forms(
    checked: Checked, letter: Letter, name: str, asked: Asked, exhibits: Mapping[str, bytes]
) -> dict[str, bytes]:
    """The letter as each form that was asked for; the e-mail carries the PDF where there is one."""
    from appealgen.rendering.docx import to_docx
    from appealgen.rendering.email import to_eml
    from appealgen.rendering.form import to_form_text
    from appealgen.rendering.pdf import to_pdf

    made: dict[str, bytes] = {}
    if "pdf" in asked.forms:
        made[f"{name}.pdf"] = to_pdf(letter)
    if "docx" in asked.forms or asked.attach_docx:
        made[f"{name}.docx"] = to_docx(letter)
    if "eml" in asked.forms:
        made[f"{name}.eml"] = to_eml(
            letter,
            attachments=[(path.removeprefix("exhibits/"), data) for path, data in exhibits.items()],
            pdf=made.get(f"{name}.pdf"),
            docx=made.get(f"{name}.docx") if asked.attach_docx else None,
            to=checked.case.notice.reply_to,
            name=name,
        )
    form = name.replace("letter", "form", 1)
    made[f"{form}.txt"] = to_form_text(letter, checked.marketplace.form_characters.value).encode()
    return made


# ---- what stays with the seller


def _seller_only(
    checked: Checked, letters: Sequence[Letter], sent: Mapping[str, bytes], words: Words, asked: Asked
) -> SellerOnly:
    from appealgen.packet.how_to_send import how_to_send

    kept = {
        "seller-only/findings.json": _json(as_data(checked, checked.case.file.name, words)),
        "seller-only/build.json": _json({**versions(), "asked": asdict(asked)}),
        "seller-only/how-to-send.html": how_to_send(checked, letters, sent, words),
    }
    if words.language not in {letter.language for letter in letters}:
        kept[f"seller-only/reading-copy.{words.language}.html"] = _reading_copy(checked, words.language)
    return kept


def _reading_copy(checked: Checked, language: str) -> bytes:
    """The letter in the seller's language: nobody should sign what he can't read."""
    from appealgen.rendering.email import to_page

    composition = compose(checked, language)
    files = _files(checked, composition, language)
    return to_page(_letter(checked, composition, files, language, draft=False)).encode()


DEPENDS_ON = ("docxtpl", "python-docx", "weasyprint", "pydyf", "fonttools", "pillow", "markdown-it-py", "jinja2")
"""Libraries whose versions the packet's bytes depend on."""


def versions() -> dict[str, Any]:
    """The versions that the bytes of a packet depend on."""
    from importlib.metadata import version

    return {"appealgen": __version__, "libraries": {name: version(name) for name in DEPENDS_ON}}


def _json(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=False) + "\n").encode()
