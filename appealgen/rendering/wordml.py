"""From tokens to the blocks of a Word document: paragraphs, tables and pictures, in the styles of paper/letter.docx."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from markdown_it.tree import SyntaxTreeNode
from markupsafe import escape

from appealgen.rendering.markdown import BACK, JUMP, PICTURE
from appealgen.rendering.table_rows import Cell, rows
from appealgen.rendering.word_widths import fitted

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter
    from appealgen.rendering.word_styles import Styles

WIDTH = 9411
"""Of the text, in twentieths of a point: 166 mm."""
PICTURE_BOX = (5_976_000, 6_048_000)
"""Room for a picture in English Metric Units (36 000 a millimetre): 166 × 168 mm."""
EMU_PER_INCH = 914_400
INDENT = 113
"""A cell's margin: so far a table moves right, for its edge to stand at the text's."""
SIGNATURE = 740
"""Height of a card's row that is left empty, to write in: 13 mm."""
HEADING, NEW_PAGE = "Heading2", "NewPage"
"""A heading, and the same at the top of a page."""
WHOLE = 12
"""Up to so many rows a table stays on one page."""
WORD, NO_BREAK = re.compile(r"[^\W\d_] $"), "\u00a0"
"""Before a jump: "exhibit A" stays on one line."""
CHINESE = re.compile("[\u2e80-\u9fff\uff00-\uffef]")


@dataclass(frozen=True)
class Run:
    """How a piece of text stands."""

    bold: bool = False
    italic: bool = False
    link: bool = False


class Blocks:
    """Writes a letter's tokens as blocks. What touches the document around them is given."""

    def __init__(
        self,
        letter: Letter,
        relate: Callable[[str], str],
        embed: Callable[[str], tuple[str, int, int, int]],
        styles: Styles,
    ) -> None:
        """`relate`: a web link to its relation. `embed`: an exhibit's letter to relation, width, height in pixels, dots an inch.
        `styles`: for what the paper's own styles don't say."""
        self._letter, self._relate, self._embed, self._styles = letter, relate, embed, styles
        self._ids = 0
        self._new_page = False

    def write(self) -> Iterator[str]:
        for node in self._letter.tree.children:
            yield from self._block(node)

    def _block(self, node: SyntaxTreeNode) -> Iterator[str]:
        match node.type:
            case "hr":
                self._new_page = True
            case "heading":
                yield self._paragraph(node.children[0], f"Heading{node.tag[1]}", place=str(node.attrs.get("id", "")))
            case "paragraph":
                inline = node.children[0]
                picture = [child.type for child in inline.children] == ["image"]
                yield self._paragraph(inline, "Picture" if picture else "", keep=bool(node.meta.get("keep")))
            case "bullet_list" | "ordered_list":
                yield from self._list(node)
            case "table" if rows(node):  # without a row Word would call the document damaged
                yield self._table(node)
                yield '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>'

    def _paragraph(
        self, inline: SyntaxTreeNode | None, style: str, *, align: str = "left", place: str = "", keep: bool = False
    ) -> str:
        """`keep`: on one page with what follows."""
        if self._new_page and style == HEADING:
            style, self._new_page = NEW_PAGE, False
        style = self._styles.like(style, keep=keep, page=self._new_page, align=align)
        self._new_page = False
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        runs = "".join(self._runs(inline.children, Run())) if inline is not None else ""
        if place:
            runs = f"{self._bookmark(place)}{runs}"
        return f"<w:p><w:pPr>{named}</w:pPr>{runs}</w:p>"

    def _bookmark(self, place: str) -> str:
        name = escape(place.replace("-", "_"))
        number = self._next()
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'

    def _next(self) -> int:
        self._ids += 1
        return self._ids

    def _list(self, node: SyntaxTreeNode) -> Iterator[str]:
        style = self._styles.numbered() if node.type == "ordered_list" else "ListBullet"
        for item in node.children:
            for paragraph in item.children:
                yield self._paragraph(paragraph.children[0], style)

    def _runs(self, nodes: Sequence[SyntaxTreeNode], run: Run) -> Iterator[str]:
        for node, following in zip_longest(nodes, islice(nodes, 1, None)):
            match node.type:
                case "text" if _jumps(following) and WORD.search(node.content):
                    yield self._run(f"{node.content[:-1]}{NO_BREAK}", run)
                case "text":
                    yield self._run(node.content, run)
                case "softbreak":
                    yield self._run(" ", run)
                case "hardbreak":
                    yield "<w:r><w:br/></w:r>"
                case "strong":
                    yield from self._runs(node.children, replace(run, bold=True))
                case "em":
                    yield from self._runs(node.children, replace(run, italic=True))
                case "link":
                    yield self._link(node, run)
                case "image":
                    yield self._picture(str(node.attrs["src"]).removeprefix(PICTURE), node.content)

    def _run(self, text: str, run: Run) -> str:
        """In the styles of the paper alone; its language told, so that it is read aloud and broken as such."""
        style = "Jump" if run.link and run.bold else "Hyperlink" if run.link else "Strong" if run.bold else ""
        style = style or ("Emphasis" if run.italic else "")
        looks = f'<w:rStyle w:val="{style}"/>' if style else ""
        if CHINESE.search(text):
            looks += '<w:rFonts w:hint="eastAsia"/>'  # else “ ” and … come from the Latin font
        looks += f'<w:lang w:val="{latin(self._letter.locale)}" w:eastAsia="zh-CN"/>'
        return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{_text(text)}</w:t></w:r>'

    def _link(self, node: SyntaxTreeNode, run: Run) -> str:
        href = str(node.attrs["href"])
        jump = href.startswith("#")
        back = href.startswith(BACK)  # a heading, which looks as one
        look = run if back else replace(run, link=True, bold=run.bold or jump)
        runs = "".join(self._runs(node.children, look))
        if jump:
            anchor = escape(href[1:].replace("-", "_"))
            place = self._bookmark(str(node.attrs["id"])) if "id" in node.attrs else ""
            return f'{place}<w:hyperlink w:anchor="{anchor}" w:history="1">{runs}</w:hyperlink>'
        return f'<w:hyperlink r:id="{self._relate(href)}" w:history="1">{runs}</w:hyperlink>'

    def _picture(self, letter: str, alt: str) -> str:
        relation, width, height, dpi = self._embed(letter)
        scale = min(EMU_PER_INCH / dpi, PICTURE_BOX[0] / width, PICTURE_BOX[1] / height)
        x, y, number = round(width * scale), round(height * scale), self._next()
        name, text = f"Exhibit {escape(letter)}", _text(alt)
        return PICTURE_XML.format(relation=relation, x=x, y=y, number=number, name=name, alt=text)

    def _table(self, table: SyntaxTreeNode) -> str:
        card, head = table.meta["card"], table.meta["head"]
        style = "HeadBox" if head else "Card" if card else "Facts"
        all_rows = rows(table)
        widths = fitted([round(share * WIDTH) for share in table.meta["widths"]], all_rows, card, 2 * INDENT)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        look = f'<w:tblLook w:val="{"0080" if card else "0020"}" w:firstRow="{int(not card)}" w:lastRow="0" '
        look += f'w:firstColumn="{int(card)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        lines = []
        whole = card or len(all_rows) <= WHOLE
        for number, row in enumerate(all_rows):
            header = "<w:tblHeader/>" if number == 0 and not card else ""
            if card and any(_empty(cell) for cell in row):
                header = f'<w:trHeight w:val="{SIGNATURE}" w:hRule="atLeast"/>'
            keep = whole and number < len(all_rows) - 1
            cells = "".join(self._cell(cell, width, card, keep) for cell, width in zip(row, widths, strict=True))
            lines.append(f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>")
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblInd w:w="{INDENT}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{look}</w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"
        )

    def _cell(self, cell: Cell, width: int, card: bool, keep: bool) -> str:
        style = ("CardHead" if card else "TableHead") if cell.head else "Sum" if cell.is_sum else "Cell"
        inside = self._paragraph(cell.content, style, align=cell.align, keep=keep)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def _jumps(node: SyntaxTreeNode | None) -> bool:
    """To an exhibit, as far as it stands by itself or in bold."""
    while node is not None and node.type == "strong" and node.children:
        node = node.children[0]
    return node is not None and node.type == "link" and str(node.attrs["href"]).startswith(JUMP)


def latin(locale: str) -> str:
    """The language of Latin words: told that they are Chinese, Word processors break them anywhere."""
    return "en-US" if locale.startswith("zh") else locale


def _empty(cell: Cell) -> bool:
    return cell.content is None or not cell.content.children


def _text(text: str) -> str:
    """Text that neither XML nor docxtpl takes for its own; docxtpl reads `{_{` as a brace."""
    return str(escape(text)).replace("{", "&#123;").replace("}", "&#125;")


PICTURE_XML = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{x}" cy="{y}"/>'
    '<wp:docPr id="{number}" name="{name}" descr="{alt}"/><wp:cNvGraphicFramePr>'
    '<a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/>'
    "</wp:cNvGraphicFramePr>"
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{number}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{x}" cy="{y}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)
