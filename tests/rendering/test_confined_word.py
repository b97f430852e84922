"""A stranger's Word file: what it may not hold, and that one made by hand is filled."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from appealgen.case.errors import UserError
from appealgen.case.resources import shipped_templates
from appealgen.rendering.docx import to_docx
from tests.rendering import example_facts
from tests.rendering.strangers import told

WORD = "paper/letter.docx"


def word(case: Path, *, parts: dict[str, bytes] | None = None, change: tuple[bytes, bytes] = (b"", b"")) -> None:
    file = case / "templates" / WORD
    file.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(shipped_templates() / WORD) as ours, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name in ours.namelist():
            data = ours.read(name)
            made.writestr(name, data.replace(*change, 1) if name == "word/document.xml" and change[0] else data)
        for name, data in (parts or {}).items():
            made.writestr(name, data)


RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" TargetMode="External"/></Relationships>'
)


BODY_END = b"</w:body>"


FIELD = b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


def field(*pieces: bytes) -> bytes:
    return FIELD % b"".join(b"<w:r><w:instrText>%s</w:instrText></w:r>" % piece for piece in pieces)


INCLUDE = b"INCLUDETEXT /etc/passwd"
ALIEN = b'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NOTE = b"<x:footnotes %s>%%s</x:footnotes>" % ALIEN
ASKED = NOTE % b"<x:fldSimple x:instr='%s'/>" % INCLUDE
SVG = b'<svg xmlns="http://www.w3.org/2000/svg">%s</svg>'
NESTED = field(b'TITLE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>' + INCLUDE)


@pytest.mark.parametrize(("parts", "more", "ends"), [
    ({}, NESTED, "word-field"),
    ({}, field(b"<!-- x -->" + INCLUDE), "word-field"),
    ({}, field(b"<![CDATA[" + INCLUDE + b"]]>"), "word-field"),
    ({}, field(INCLUDE).replace(b'"', b"'"), "word-field"),
    ({}, field(b'HYPERLINK "file:///etc/passwd"'), "word-field"),
    ({"word/notes.xml": ASKED}, b"", "word-field"),
    ({"word/notes.XML": ASKED}, b"", "word-field"),
    ({"word/notes.bin": ASKED}, b"", "word-field"),
    ({"word/notes.xml": NOTE % b"<x:altChunk/>"}, b"", "word-active"),
    ({"word/notes.xml": b'<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE a+AD4-' + ASKED}, b"", "word-active"),
    ({"word/notes.xml": f'<?xml version="1.0"?><!DOCTYPE a>{ASKED.decode()}'.encode("utf-16-le")}, b"", "word-active"),
    ({"word/notes.xml": b"<x:footnotes"}, b"", "word-part"),
    ({"word/notes.xml": NOTE % b'<i:imagedata xmlns:i="urn:x:vml" src="http://127.0.0.1:9/x"/>'}, b"", "word-outside"),
    ({"word/media/x.svg": SVG % b'<image href="file:///etc/passwd"/>'}, b"", "word-outside"),
    ({"word/vbaProject.bin": b"x"}, b"", "word-active"),
    ({"word/embeddings/oleObject1.bin": b"x"}, b"", "word-active"),
    ({"word/activeX/activeX1.xml": b"<x/>"}, b"", "word-active"),
    ({"word/_rels/settings.xml.rels": (RELATION % ("attachedTemplate", "http://127.0.0.1:9/x")).encode()}, b"", "word-outside"),
    ({"word/_rels/header9.xml.rels": (RELATION % ("image", "http://127.0.0.1:9/x.png")).encode()}, b"", "word-outside"),
    ({"word/_rels/header9.xml.rels": (RELATION % ("hyperlink", "file:///etc/passwd")).encode()}, b"", "word-outside"),
    ({"word/_rels/header9.xml.rels": (RELATION % ("aFChunk", "x.htm")).encode()}, b"", "word-outside"),
    ({}, b'<w:altChunk r:id="rId1"/>', "word-active"),
    ({}, field(b"DDEAUTO c:\\\\windows\\\\cmd.exe"), "word-field"),
    ({}, field(b"INCLUDE", b"TEXT /etc/passwd"), "word-field"),
    ({}, b'<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://127.0.0.1:9 "/></w:p>', "word-field"),
    ({"word/x.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}, b"", "word-active"),
    ({"../../outside.xml": b"<x/>"}, b"", "word-part"),
    ({"word/x.xml": b" " * 30_000_000}, b"", "word-bomb"),
    ({f"word/x{n}.xml": b"<x/>" for n in range(600)}, b"", "word-bomb"),
    ({}, b"<w:p><w:r><w:t>{{ cycler.__init__.__globals__.os.popen('id').read() }}</w:t></w:r></w:p>", "fails"),
    ({}, b"<w:p><w:r><w:t>{{ nobody }}</w:t></w:r></w:p>", "fails"),
    ({}, b"<w:p><w:r><w:t>{{r '&lt;w:altChunk r:id=\"rId1\"/&gt;'|safe }}</w:t></w:r></w:p>", "word-active"),
    ({}, b"<w:p><w:r><w:t>{{ ('a' * 10**9) * 9 }}</w:t></w:r></w:p>", "memory"),
])  # fmt: skip
def test_a_word_file_holds_nothing_that_runs_or_is_fetched(
    case: Path, parts: dict[str, bytes], more: bytes, ends: str
) -> None:
    letter = example_facts.letter()
    word(case, parts=parts, change=(BODY_END, more + BODY_END))
    with pytest.raises(UserError) as caught:
        to_docx(letter)
    assert set(told(caught.value)) == {ends}
    assert not list(case.parent.glob("outside*"))


def test_links_to_the_web_and_pictures_of_their_own_may_stay(case: Path) -> None:
    letter = example_facts.letter()
    links = (
        field(b'HYPERLINK "https://', b'shop.example/" \\o "us"') + field(b"PAGE") + field(b'HYPERLINK \\l "exhibit-A"')
    )
    drawn = SVG % b'<use href="#a"/><rect fill="url(#b)"/>'
    word(case, parts={"word/media/x.svg": drawn, "word/media/x.png": b"\x89PNG"}, change=(BODY_END, links + BODY_END))
    assert to_docx(letter)


def test_a_word_file_made_by_hand_is_filled(case: Path) -> None:
    letter = example_facts.letter()
    document = Document(str(shipped_templates() / WORD))
    document.add_paragraph("Our shop, since 1998")
    (case / "templates" / "paper").mkdir(parents=True)
    document.save(str(case / "templates" / WORD))
    made = Document(io.BytesIO(to_docx(letter)))
    assert "Our shop, since 1998" in [paragraph.text for paragraph in made.paragraphs]
