"""How the handbook looks in Word: A4, one family of letters, pages numbered, nothing cut where it is read as one."""

from __future__ import annotations

from typing import Any

LATIN, EAST_ASIAN = "Arial", "Microsoft YaHei"
"""On every machine with Word; others put their own sans-serif in their place."""

INK, SOFT, LINE = "14304F", "EEF4F3", "B9CFCD"
REPLY = "Reply"
"""What is copied to the buyer."""

LABEL = "Label"
"""A small head above a text: its language, or what to do with it."""


def prepared(title: str, language: str) -> Any:
    """An empty document with the styles."""
    from docx import Document
    from docx.shared import Cm

    document = Document()
    properties = document.core_properties
    properties.title, properties.author, properties.language = title, "", language
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    _styles(document, language)
    _numbered(section.footer.paragraphs[0])
    return document


def _styles(document: Any, language: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    styles = document.styles
    for name in ("Normal", "Title", *(f"Heading {level}" for level in range(1, 5))):
        _family(styles[name])
    latin = "en" if language == "zh" else language  # as Chinese, words in Latin letters would be cut anywhere
    tongue = _element("w:lang", val=latin, eastAsia="zh-CN")
    styles["Normal"].element.get_or_add_rPr().append(tongue)
    styles["Normal"].font.size = Pt(10)
    styles["Normal"].paragraph_format.space_after = Pt(5)
    for level, size in ((1, 18), (2, 13), (3, 11), (4, 10)):
        heading = styles[f"Heading {level}"]
        heading.font.size, heading.font.color.rgb = Pt(size), RGBColor.from_string(INK)
    styles["Heading 1"].paragraph_format.page_break_before = True
    label = styles.add_style(LABEL, WD_STYLE_TYPE.PARAGRAPH)
    label.base_style, label.font.bold, label.font.color.rgb = styles["Normal"], True, RGBColor.from_string(INK)
    label.paragraph_format.keep_with_next, label.paragraph_format.space_after = True, Pt(1)
    reply = styles.add_style(REPLY, WD_STYLE_TYPE.PARAGRAPH)
    edge = {"val": "single", "sz": 10, "space": 8, "color": LINE}
    reply.element.get_or_add_pPr().append(_element("w:pBdr", [("w:left", edge)]))  # it stands before indent and spacing
    reply.base_style, reply.paragraph_format.left_indent = styles["Normal"], Cm(0.3)
    reply.paragraph_format.space_after = Pt(8)


def _family(style: Any) -> None:
    from docx.oxml.ns import qn

    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), LATIN)
    fonts.set(qn("w:eastAsia"), EAST_ASIAN)


def _numbered(paragraph: Any) -> None:
    """The page's number, in the middle of the foot: a field, which Word reckons."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph._p.append(_element("w:fldSimple", [("w:r", {})], instr=" PAGE "))


def numbered_anew(document: Any) -> int:
    """The number of a list of Word's that begins at 1; without it each list would go on from the last one."""
    numbering = document.part.numbering_part.element
    of_style = document.styles["List Number"].element.pPr.numPr.numId.val
    made = numbering.add_num(numbering.num_having_numId(of_style).abstractNumId.val)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)


def table_laid_out(table: Any, heads: list[str], widest: list[int]) -> None:
    """Columns as wide as what stands in them, no row cut in two, the head on every page. `widest`: signs of each column."""
    from docx.shared import Cm

    room = Cm(21 - 2 * 2.2)
    shares = [min(max(signs, 8), 60) for signs in widest]
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = int(room * share / sum(shares))
        for cell in column.cells:
            cell.width = column.width
    for number, row in enumerate(table.rows):
        row._tr.get_or_add_trPr().append(_element("w:cantSplit"))
        if number == 0 and any(heads):
            row._tr.get_or_add_trPr().append(_element("w:tblHeader"))
            for cell in row.cells:
                cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=SOFT))


def _element(name: str, children: list[tuple[str, dict[str, Any]]] | None = None, **attributes: Any) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    for child, own in children or ():
        made.append(_element(child, **own))
    return made
