"""Styles that a Word letter needs beside those of its paper: no paragraph is formatted by itself.

Each stands on a style of the paper, and is made where it is used: a paper made in Word needn't know of them.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

LIST = "ListNumber"


class Styles:
    """Adds to the styles and the numberings of one document."""

    def __init__(self, document: Any) -> None:
        self._styles = document.styles.element
        self._numbering = document.part.numbering_part.element
        self._there = {str(style.styleId) for style in self._styles.style_lst}
        self._lists = 0

    def like(self, base: str, *, keep: bool = False, page: bool = False, align: str = "left") -> str:
        """The style `base` (none: what a paragraph without a style has), and: on one page with what follows; on a new
        page; set to the right or in the middle."""
        properties = "<w:keepNext/>" if keep else ""
        properties += "<w:pageBreakBefore/>" if page else ""
        properties += f'<w:jc w:val="{align}"/>' if align != "left" else ""
        if not properties:
            return base
        base = base or self._usual()
        more = ["Kept"] * keep + ["On New Page"] * page + [align.capitalize()] * (align != "left")
        return self._add(base, " ".join(more), properties)

    def numbered(self) -> str:
        """The style of a numbered list; each list counts from 1, so each has a style of its own with its own count."""
        self._lists += 1
        if self._lists == 1:
            return LIST
        number = self._count(f"{LIST}From1No{self._lists}")
        return self._add(LIST, f"From 1 No {self._lists}", f'<w:numPr><w:numId w:val="{number}"/></w:numPr>')

    def _usual(self) -> str:
        return str(next(style.styleId for style in self._styles.style_lst if _is_usual(style)))

    def _add(self, base: str, more: str, properties: str) -> str:
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        made = f"{base}{more.replace(' ', '')}"
        if made not in self._there:
            self._there.add(made)
            name = next(str(style.name_val) for style in self._styles.style_lst if style.styleId == base)
            self._styles.append(
                parse_xml(
                    f'<w:style {nsdecls("w")} w:type="paragraph" w:customStyle="1" w:styleId="{made}">'
                    f'<w:name w:val="{name} {more}"/><w:basedOn w:val="{base}"/><w:pPr>{properties}</w:pPr></w:style>'
                )
            )
        return made

    def _count(self, style: str) -> int:
        """A numbering like that of the paper's lists, by itself."""
        from docx.oxml.ns import qn

        used = next(one for one in self._styles.style_lst if one.styleId == LIST).pPr.numPr.numId.val
        pattern = self._numbering.num_having_numId(used).abstractNumId.val
        every = self._numbering.findall(qn("w:abstractNum"))
        made = deepcopy(next(one for one in every if one.get(qn("w:abstractNumId")) == str(pattern)))
        number = 1 + max(int(one.get(qn("w:abstractNumId"))) for one in every)
        made.set(qn("w:abstractNumId"), str(number))
        for sign in made.findall(qn("w:nsid")):
            sign.set(qn("w:val"), f"{0x41470000 + number:08X}")  # each its own: Word takes two alike for one list
        for named in made.iter(qn("w:pStyle")):
            named.set(qn("w:val"), style)
        every[-1].addnext(made)
        return int(self._numbering.add_num(number).numId)


def _is_usual(style: Any) -> bool:
    from docx.oxml.ns import qn

    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true", "on")
