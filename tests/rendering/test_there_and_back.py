"""From each claim to its exhibit, and from the exhibit's heading back to the claim, in every form."""

from __future__ import annotations

import io
import re
import zipfile

import pikepdf

from appealgen.rendering.letter import Letter
from tests.rendering.reading import eml_html

Forms = dict[str, bytes]


def test_each_exhibit_leads_back_to_its_claim(letter: Letter, forms: Forms) -> None:
    letters = [one.letter.lower() for one in letter.exhibits]
    page = eml_html(forms["eml"])
    with zipfile.ZipFile(io.BytesIO(forms["docx"])) as parts:
        word = parts.read("word/document.xml").decode()
    with pikepdf.open(io.BytesIO(forms["pdf"])) as pdf:
        names = {str(name): target[0] for name, target in pikepdf.NameTree(pdf.Root.Names.Dests).items()}
        number = {one.objgen: at for at, one in enumerate(pdf.pages)}
        links = [
            (at, str(note.Dest))
            for at, one in enumerate(pdf.pages)
            for note in one.obj.get("/Annots", [])
            if "/Dest" in note
        ]
    for one in letters:
        heading = page.split(f'id="exhibit-{one}"', 1)[1].split("</h2>", 1)[0]
        assert f'href="#cites-{one}"' in heading and page.count(f'id="cites-{one}"') == 1
        assert page.index(f'id="cites-{one}"') < page.index(f'id="exhibit-{one}"')
        assert word.count(f'w:name="cites_{one}"') == 1 and f'<w:hyperlink w:anchor="cites_{one}"' in word
        there, back = number[names[f"exhibit-{one}"].objgen], number[names[f"cites-{one}"].objgen]
        assert (there, f"cites-{one}") in links and (back, f"exhibit-{one}") in links and back < there


def test_it_is_a_claim_that_it_leads_to(forms: Forms) -> None:
    page = eml_html(forms["eml"])
    inside = "".join(re.findall("<ol.*?</ol>", page, re.DOTALL))
    assert 'id="cites-a"' in inside and 'id="cites-b"' in inside
