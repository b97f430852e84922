"""Builds templates/paper/letter.docx from python-docx: the house style of the Word letter. Run by hand, seldom.

    python tools/build_paper.py

What it sets can be changed in Word afterwards: the program only asks for the styles' names, the one loop in the
body and the words in the header and the footer.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

TARGET = Path(__file__).parents[1] / "templates/paper/letter.docx"
LATIN, CHINESE = "Arial", "Microsoft YaHei"
INK, BLUE, LINK, GREY, RED = (RGBColor.from_string(c) for c in ("1D232A", "14304F", "1A5A96", "5C6670", "B3261E"))
LINE = "C9D1D9"
KEPT = (
    "Normal",
    "Normal Table",
    "Default Paragraph Font",
    "heading 1",
    "heading 2",
    "List Bullet",
    "List Number",
    "header",
    "footer",
)
APP = (
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>appealgen</Application></Properties>"
)
UNWANTED = ("stylesWithEffects", "thumbnail", "customXml")


def main() -> None:
    document = Document()
    page(document)
    keep_only_ours(document)
    fonts(document)
    styles(document)
    tables(document)
    words(document)
    properties(document)
    drop(document)
    document.save(str(TARGET))


def page(document: DocxDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(20), Mm(21)
    section.header_distance = section.footer_distance = Mm(9)


def keep_only_ours(document: DocxDocument) -> None:
    """Of the hundred table styles and list styles that come with python-docx, none is ours."""
    element = document.styles.element
    for found in list(element.iter(qn("w:style"))):
        name, kind = found.find(qn("w:name")).get(qn("w:val")), found.get(qn("w:type"))
        if name not in KEPT and kind != "numbering":
            element.remove(found)
    for link in list(element.iter(qn("w:link"))):
        link.getparent().remove(link)
    _keep_only_our_lists(document.part.numbering_part.element)


def _keep_only_our_lists(numbering: Any) -> None:
    """Those of the two list styles: the others name styles that are gone."""
    ours = set()
    for pattern in numbering.findall(qn("w:abstractNum")):
        named = {style.get(qn("w:val")) for style in pattern.iter(qn("w:pStyle"))}
        if named & {"ListBullet", "ListNumber"}:
            ours.add(pattern.get(qn("w:abstractNumId")))
        else:
            numbering.remove(pattern)
    for number in numbering.findall(qn("w:num")):
        if str(number.abstractNumId.val) not in ours:
            numbering.remove(number)


def fonts(document: DocxDocument) -> None:
    """By name in every place; the theme's names would win, so they go. No font is embedded."""
    element = document.styles.element
    for rfonts in element.iter(qn("w:rFonts")):
        rfonts.attrib.clear()
        for kind, name in (("ascii", LATIN), ("hAnsi", LATIN), ("cs", LATIN), ("eastAsia", CHINESE)):
            rfonts.set(qn(f"w:{kind}"), name)
    for lang in element.iter(qn("w:lang")):
        lang.attrib.clear()
        lang.set(qn("w:val"), "en-GB")
        lang.set(qn("w:eastAsia"), "zh-CN")
    for theme in document.settings.element.iter(qn("w:themeFontLang")):
        theme.attrib.clear()
        theme.set(qn("w:val"), "en-GB")
        theme.set(qn("w:eastAsia"), "zh-CN")


def styles(document: DocxDocument) -> None:
    """Sizes in points; before, after, and the height of a line: in points where text runs on, since Chinese fonts differ
    by a quarter in theirs, and a letter of two pages would become three."""
    style(document, "Normal", 9.5, INK, after=6, height=14.4)
    style(document, "Heading 1", 19, BLUE, bold=True, after=10, lines=1.1, follow=True)
    style(document, "Heading 2", 11.5, BLUE, bold=True, before=14, after=5, follow=True)
    style(document, "List Bullet", 9.5, INK, after=3, height=14.4)
    style(document, "List Number", 9.5, INK, after=3, height=14.4)
    style(document, "Header", 10, RED, bold=True, after=0)
    style(document, "Footer", 8, GREY, after=0)
    document.styles["Header"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for name in ("Header", "Footer"):  # their stop in the middle would catch the page number of a short line
        document.styles[name].paragraph_format.tab_stops.clear_all()
    document.styles["Footer"].paragraph_format.tab_stops.add_tab_stop(Mm(166), alignment=WD_TAB_ALIGNMENT.RIGHT)
    for name in ("Cell", "Sum", "Card Head", "Table Head", "Gap"):
        made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = document.styles["Normal"]
    style(document, "Cell", 9.5, INK, before=2, after=2, height=13.4)
    style(document, "Sum", 8.5, INK, before=2, after=2, height=13.4)
    style(document, "Card Head", 9, GREY, before=2, after=2, height=13.4)
    style(document, "Table Head", 8.5, BLUE, bold=True, before=2, after=2, height=13.4, follow=True)
    style(document, "Gap", 5, INK, after=4, lines=1.0)
    exhibit = document.styles.add_style("Picture", WD_STYLE_TYPE.PARAGRAPH)
    exhibit.base_style = document.styles["Normal"]
    exhibit.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    exhibit.paragraph_format.space_before = Pt(10)
    exhibit.paragraph_format.line_spacing = 1.0
    jump = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    jump.font.color.rgb = LINK
    for name, base in (("Strong", None), ("Emphasis", None), ("Jump", "Hyperlink")):
        made = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        made.base_style = document.styles[base] if base else None
        made.font.bold, made.font.italic = name != "Emphasis" or None, name == "Emphasis" or None
    new_page = document.styles.add_style("New Page", WD_STYLE_TYPE.PARAGRAPH)
    new_page.base_style = document.styles["Heading 2"]
    new_page.paragraph_format.page_break_before = True


def style(
    document: DocxDocument,
    name: str,
    size: float,
    colour: RGBColor,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    lines: float = 1.2,
    height: float = 0,
    follow: bool = False,
) -> None:
    made = document.styles[name]
    assert isinstance(made, ParagraphStyle)
    made.font.size, made.font.bold, made.font.color.rgb = Pt(size), bold or None, colour
    made.font.italic = None
    form = made.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), Pt(height) if height else lines
    form.keep_with_next = follow
    form.widow_control = True
    properties = made.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)
    for spacing in made.element.iter(qn("w:contextualSpacing")):
        spacing.getparent().remove(spacing)
    for run in made.element.iter(qn("w:rPr")):
        for unwanted in [e for e in run if e.tag in (qn("w:spacing"), qn("w:kern"))]:
            run.remove(unwanted)
        if run.find(qn("w:rFonts")) is None:
            run.insert(
                0,
                parse_xml(
                    f'<w:rFonts {nsdecls("w")} w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:cs="{LATIN}" '
                    f'w:eastAsia="{CHINESE}"/>'
                ),
            )


def tables(document: DocxDocument) -> None:
    """`Facts` has a ruled head row; `Card` names things in its first column; `Head Box` is the card on page one."""
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{LINE}"'
    rule = f'w:val="single" w:sz="8" w:space="0" w:color="{BLUE}"'
    bar = f'w:val="single" w:sz="24" w:space="0" w:color="{BLUE}"'
    below = f"<w:bottom {line}/><w:insideH {line}/>"
    first_row = (
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom {rule}/></w:tcBorders></w:tcPr></w:tblStylePr>'
    )
    shade = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F1F5F9"/></w:tcPr>'
    for name, borders, rest in (
        ("Facts", below, first_row),
        ("Card", below, ""),
        ("Head Box", f"<w:left {bar}/>", shade),
    ):
        margins = '<w:tblCellMar><w:left w:w="113" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>'
        document.styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{name.replace(" ", "")}">'
                f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>'
                f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>{margins}</w:tblPr>{rest}</w:style>"
            )
        )


def words(document: DocxDocument) -> None:
    """The loop over the letter's blocks; DRAFT on top of each page; the case and the page below."""
    body = document.paragraphs
    for text in ("{%p for block in blocks %}", "{{p block }}", "{%p endfor %}"):
        document.add_paragraph(text)
    assert not body
    section = document.sections[0]
    section.header.paragraphs[0].text = "{{ draft }}"
    foot = section.footer.paragraphs[0]
    foot.text = "{{ running }}\t"
    for part in ("PAGE", " / ", "NUMPAGES"):
        if part == " / ":
            foot.add_run(part)
            continue
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), part)
        field.append(parse_xml(f"<w:r {nsdecls('w')}><w:t>1</w:t></w:r>"))
        foot._p.append(field)


def properties(document: DocxDocument) -> None:
    """Nothing of the document that python-docx starts from."""
    for part in document.part.package.iter_parts():
        if part.partname == "/docProps/app.xml":
            part._blob = APP.encode()
    core = document.core_properties
    core.author = core.title = core.subject = core.keywords = core.comments = core.category = ""
    core.last_modified_by = ""


def drop(document: DocxDocument) -> None:
    """Parts of python-docx's own template that Word may call unreadable, or that tell of another document."""
    for holder in (document.part.package, document.part):
        for name, relation in list(holder.rels.items()):
            if any(part in relation.target_ref for part in UNWANTED):
                del holder.rels[name]


if __name__ == "__main__":
    main()
