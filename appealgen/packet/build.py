"""A checked case goes in, a packet comes out: every file of it, as bytes. Nothing is written here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from appealgen import __version__
from appealgen.case.errors import OutputError, Problem
from appealgen.case.resources import beside, own
from appealgen.case.words import Words
from appealgen.packet.check import Checked
from appealgen.packet.compose import compose
from appealgen.packet.files import Files
from appealgen.packet.findings import as_data
from appealgen.packet.manifest import MANIFEST, manifest
from appealgen.packet.model import FORMS, Packet
from appealgen.packet.of_packet import found
from appealgen.packet.pages import Pages
from appealgen.rendering.exhibits import DPI
from appealgen.rendering.letter import Letter
from appealgen.violations.notice import known

SellerOnly = dict[str, bytes]


@dataclass(frozen=True)
class Asked:
    """What to build."""

    forms: tuple[str, ...]
    languages: tuple[str, ...]
    draft: bool
    attach_docx: bool
    dpi: int


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
    dpi: int = DPI,
) -> Packet:
    """Every file of the packet. The caller has seen to it that a blocked case is a draft.

    `languages` of the letter; () means the case's. `dpi`: of the pictures. `words`: in the seller's language, for what
    stays with him.

    Raises MissingPartError without what a form needs (Pango, a glyph, a template), NothingToWriteError, and OutputError
    when a file changed since it was looked at.
    """
    asked = Asked(forms, languages or (checked.case.language,), draft, attach_docx, dpi)
    with beside(checked.case.folder):
        return _built(checked, words, asked)


def _built(checked: Checked, words: Words, asked: Asked) -> Packet:
    checked.evidence.let_go()
    compositions = {language: compose(checked, language) for language in asked.languages}
    first = compositions[asked.languages[0]]
    if first.empty:
        raise NothingToWriteError([Problem("nothing-to-write", checked.case.file.name)])
    pages = Pages(checked, first, asked.dpi)
    files = Files()
    for entry in first.entries:
        files.later(f"exhibits/{entry.name}", partial(pages.files.__getitem__, entry.letter))
    exhibits = files.only(lambda name: True)
    letters = [pages.letter(composition, language, asked.draft) for language, composition in compositions.items()]
    apart: dict[str, None] = {}
    for letter in letters:
        name = _name(letter.language, len(letters) > 1, asked.draft)
        apart.update(dict.fromkeys(_put_forms(files, checked, letter, name, asked, exhibits)))
    files.put(MANIFEST, manifest(files))
    packet = Packet(files, tuple(apart))
    files.put_all(_seller_only(checked, pages, letters, packet, words, asked))
    return packet


def _name(language: str, several: bool, draft: bool) -> str:
    """`letter`, `letter.zh`, `letter.zh.DRAFT`."""
    return ".".join(("letter", *([language] if several else []), *(["DRAFT"] if draft else [])))


def _put_forms(
    files: Files, checked: Checked, letter: Letter, name: str, asked: Asked, exhibits: Mapping[str, bytes]
) -> tuple[str, ...]:
    """Puts the letter among the files in each form that was asked for; the e-mail carries the PDF where there is one.
    What has no room in the packet in one file."""
    from appealgen.packet.mails import Attached, mails
    from appealgen.rendering.binding import bound
    from appealgen.rendering.docx import to_docx
    from appealgen.rendering.form import to_form_text

    made: dict[str, bytes] = {}
    apart: tuple[str, ...] = ()
    if "pdf" in asked.forms:
        papers = {one.letter: exhibits[f"exhibits/{one.file}"] for one in letter.exhibits if one.file.endswith(".pdf")}
        whole = bound(letter, papers, checked.marketplace.files.bytes.value)
        made |= {f"{name}.pdf": whole.letter, **_numbered(name.replace("letter", "packet", 1), whole.parts)}
        apart = tuple(f"exhibits/{letter.picture(one).file}" for one in whole.apart)
    if "docx" in asked.forms or asked.attach_docx:
        made[f"{name}.docx"] = to_docx(letter)
    files.put_all(made)
    if "eml" in asked.forms:
        own = [f"{name}.pdf", *([f"{name}.docx"] if asked.attach_docx else [])]
        by_letter = Files()
        for one in letter.exhibits:
            by_letter.later(one.letter, partial(exhibits.__getitem__, f"exhibits/{one.file}"))
        attached = Attached(
            {file: made[file] for file in own if file in made},
            by_letter,
            {one.letter: one.file for one in letter.exhibits},
        )
        to = known(checked.case, checked.evidence).reply_to
        for mail, data in mails(letter, name, attached, checked.marketplace.mail.value, to):
            files.put(mail, data)
    form = name.replace("letter", "form", 1)
    files.put(f"{form}.txt", to_form_text(letter, checked.marketplace.form_characters.value).encode())
    return apart


def _numbered(name: str, parts: Sequence[bytes]) -> dict[str, bytes]:
    """`packet.pdf`; of several `packet.part1of2.pdf` and so on."""
    if len(parts) == 1:
        return {f"{name}.pdf": parts[0]}
    return {f"{name}.part{number}of{len(parts)}.pdf": data for number, data in enumerate(parts, 1)}


# ---- what stays with the seller


def _seller_only(
    checked: Checked,
    pages: Pages,
    letters: Sequence[Letter],
    packet: Packet,
    words: Words,
    asked: Asked,
) -> SellerOnly:
    from appealgen.packet.how_to_send import how_to_send

    of_itself = found(packet, checked.marketplace.files.bytes.value)
    kept = {
        "seller-only/findings.json": _json(as_data(checked, checked.case.file.name, words, of_itself)),
        "seller-only/build.json": _json(
            {
                **versions(),
                "templates": _own_templates(),
                "asked": asdict(asked),
                "manifest": _sum(packet.files[MANIFEST]),
            }
        ),
        "seller-only/how-to-send.html": how_to_send(checked, letters, packet, words),
    }
    if words.language not in {letter.language for letter in letters}:
        kept[f"seller-only/reading-copy.{words.language}.html"] = _reading_copy(
            checked, pages, words.language, asked.draft
        )
    return kept


def _reading_copy(checked: Checked, pages: Pages, language: str, draft: bool) -> bytes:
    """The letter in the seller's language: nobody should sign what he can't read."""
    from appealgen.rendering.email import to_page

    return to_page(pages.letter(compose(checked, language), language, draft)).encode()


def _own_templates() -> dict[str, str]:
    """The SHA-256 of each template that is not ours: the bytes depend on them too."""
    return {f"{one.whose}: {one.name}": _sum(one.file.read_bytes()) for one in own()}


DEPENDS_ON = (
    "docxtpl",
    "python-docx",
    "weasyprint",
    "pikepdf",
    "pydyf",
    "fonttools",
    "pillow",
    "pypdfium2",
    "markdown-it-py",
    "jinja2",
)
"""Libraries whose versions the packet's bytes depend on."""


def versions() -> dict[str, Any]:
    """The versions that the bytes of a packet depend on."""
    from importlib.metadata import version

    return {"appealgen": __version__, "libraries": {name: version(name) for name in DEPENDS_ON}}


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _json(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=False) + "\n").encode()
