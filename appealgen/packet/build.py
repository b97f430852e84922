"""A checked case goes in, a packet comes out: every file of it, as bytes. Nothing is written here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from appealgen import __version__
from appealgen.case.errors import OutputError, Problem
from appealgen.case.words import Words
from appealgen.packet.check import Checked
from appealgen.packet.compose import compose
from appealgen.packet.findings import as_data
from appealgen.packet.manifest import MANIFEST, manifest
from appealgen.packet.model import FORMS, Packet
from appealgen.packet.pages import Pages
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
    compositions = {language: compose(checked, language) for language in asked.languages}
    first = compositions[asked.languages[0]]
    if first.empty:
        raise NothingToWriteError([Problem("nothing-to-write", checked.case.file.name)])
    pages = Pages(checked, first)
    exhibits = {f"exhibits/{entry.name}": pages.files[entry.letter] for entry in first.entries}
    sent: dict[str, bytes] = dict(exhibits)
    letters = [pages.letter(composition, language, draft) for language, composition in compositions.items()]
    for letter in letters:
        name = _name(letter.language, len(letters) > 1, draft)
        sent.update(_forms(checked, letter, name, asked, exhibits))
    sent[MANIFEST] = manifest(sent)
    return Packet({**sent, **_seller_only(checked, pages, letters, sent, words, asked)})


def _name(language: str, several: bool, draft: bool) -> str:
    """`letter`, `letter.zh`, `letter.zh.DRAFT`."""
    return ".".join(("letter", *([language] if several else []), *(["DRAFT"] if draft else [])))


def _forms(
    checked: Checked, letter: Letter, name: str, asked: Asked, exhibits: Mapping[str, bytes]
) -> dict[str, bytes]:
    """The letter as each form that was asked for; the e-mail carries the PDF where there is one."""
    from appealgen.packet.mails import Attached, mails
    from appealgen.rendering.docx import to_docx
    from appealgen.rendering.form import to_form_text
    from appealgen.rendering.joining import joined
    from appealgen.rendering.pdf import to_pdf

    made: dict[str, bytes] = {}
    if "pdf" in asked.forms:
        made[f"{name}.pdf"] = to_pdf(letter)
        papers = {one.letter: exhibits[f"exhibits/{one.file}"] for one in letter.exhibits if one.file.endswith(".pdf")}
        made[f"{name.replace('letter', 'packet', 1)}.pdf"] = joined(made[f"{name}.pdf"], papers)
    if "docx" in asked.forms or asked.attach_docx:
        made[f"{name}.docx"] = to_docx(letter)
    if "eml" in asked.forms:
        own = [f"{name}.pdf", *([f"{name}.docx"] if asked.attach_docx else [])]
        attached = Attached(
            {file: made[file] for file in own if file in made},
            {one.letter: exhibits[f"exhibits/{one.file}"] for one in letter.exhibits},
            {one.letter: one.file for one in letter.exhibits},
        )
        to = known(checked.case, checked.evidence).reply_to
        made |= mails(letter, name, attached, checked.marketplace.mail.value, to)
    form = name.replace("letter", "form", 1)
    made[f"{form}.txt"] = to_form_text(letter, checked.marketplace.form_characters.value).encode()
    return made


# ---- what stays with the seller


def _seller_only(
    checked: Checked,
    pages: Pages,
    letters: Sequence[Letter],
    sent: Mapping[str, bytes],
    words: Words,
    asked: Asked,
) -> SellerOnly:
    from appealgen.packet.how_to_send import how_to_send

    kept = {
        "seller-only/findings.json": _json(as_data(checked, checked.case.file.name, words)),
        "seller-only/build.json": _json({**versions(), "asked": asdict(asked), "manifest": _sum(sent[MANIFEST])}),
        "seller-only/how-to-send.html": how_to_send(checked, letters, sent, words),
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
