"""The letter as a Word document: the house style is a Word file, the blocks are made of the tokens."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from appealgen.case import resources
from appealgen.case.errors import Problem
from appealgen.rendering import word_file, word_hiding
from appealgen.rendering.confined import confined
from appealgen.rendering.errors import TemplateFailsError
from appealgen.rendering.word_styles import Styles
from appealgen.rendering.wordml import Blocks, latin

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter

ZIP_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can tell: the clock stands in no file."""
LONGEST = 255
"""Characters that a property may have."""
FIRST = "[Content_Types].xml"


@confined("paper/letter.docx")
def to_docx(letter: Letter) -> bytes:
    """The same bytes each time, with the same versions of docxtpl and zlib."""
    from docxtpl import DocxTemplate

    paper = resources.template("paper/letter.docx").read_bytes()
    _refuse(paper)
    template = DocxTemplate(io.BytesIO(paper))
    template.init_docx()
    document: Any = template.docx
    blocks = Blocks(letter, relate=_linker(document), embed=_embedder(document, letter), styles=Styles(document))
    words = {
        "blocks": [Markup(block) for block in blocks.write()],
        "draft": _literal(letter.draft_mark),
        "running": _literal(letter.running),
    }
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    template.render(words, environment, autoescape=True)
    _set_properties(document, letter)  # only now: docxtpl would read them as templates
    pictures = _taken_out(document)
    made = io.BytesIO()
    template.docx.save(made)
    _refuse(made.getvalue())
    return _same_bytes(made, pictures)


def _refuse(data: bytes) -> None:
    """A paper of somebody else's may hold what is run or fetched, or write it. Raises TemplateFailsError."""
    if not resources.own("paper/letter.docx"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            problems = list(word_file.forbidden(package, "paper/letter.docx")) or _hiding(package)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError):
        problems = [Problem("template/not-docx", "paper/letter.docx")]
    if problems:
        raise TemplateFailsError.of(problems)


def _hiding(package: zipfile.ZipFile) -> list[Problem]:
    """What would leave the letter's words unseen: the other forms would say more."""
    found = word_hiding.of_styles(package.read("word/styles.xml"))
    return [Problem("template/hides", "paper/letter.docx", facts={"what": f"{one.style}: {one.what}"}) for one in found]


def _literal(text: str) -> Markup:
    """Text that docxtpl takes for nothing else: it reads `{_{` as a brace for its own."""
    return Markup(Markup.escape(text).replace("{", "&#123;").replace("}", "&#125;"))


def _linker(document: Any) -> Any:
    from docx.opc.constants import RELATIONSHIP_TYPE

    return lambda url: document.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)


def _embedder(document: Any, letter: Letter) -> Any:
    """Puts an exhibit's picture into the document: its relation, width and height in pixels, dots an inch."""

    def embed(name: str) -> tuple[str, int, int, int]:
        exhibit = letter.picture(name)
        relation, image = document.part.get_or_add_image(io.BytesIO(exhibit.picture or b""))
        return relation, image.px_width, image.px_height, exhibit.dpi

    return embed


def _set_properties(document: Any, letter: Letter) -> None:
    from docx.oxml.ns import qn

    core = document.core_properties
    core.title, core.author = letter.subject[:LONGEST], letter.sender[:LONGEST]
    core.last_modified_by, core.language = core.author, letter.locale
    core.created = core.modified = datetime(letter.date.year, letter.date.month, letter.date.day)
    core.revision = 1
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), latin(letter.locale))


def _taken_out(document: Any) -> dict[str, bytes]:
    """The pictures by their parts' names, and none left in the document: python-docx would pack what is packed already."""
    pictures = {}
    for part in document.part.package.image_parts:
        pictures[part.partname.lstrip("/")] = part.blob
        part._blob = b""
    return pictures


def _same_bytes(saved: io.BytesIO, pictures: Mapping[str, bytes]) -> bytes:
    """The document's parts in one order and with one time; pictures as they are."""
    made = io.BytesIO()
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(made, "w") as target:
        for name in _ordered(parts.namelist()):
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in pictures else zipfile.ZIP_DEFLATED
            target.writestr(entry, pictures.get(name) or parts.read(name), compresslevel=6)
    return made.getvalue()


def _ordered(names: list[str]) -> Iterator[str]:
    yield FIRST
    yield from sorted(name for name in names if name != FIRST)
