"""What is wrong in the Word file of the house style, before it is used: told by part and paragraph."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from jinja2 import Environment, TemplateSyntaxError

from appealgen.case.errors import Problem
from appealgen.rendering import word_file, word_hiding

WORD = ("block", "blocks", "draft", "running")
"""What the Word file may print: the letter's blocks come ready made."""
STYLES = (
    "Heading1", "Heading2", "ListNumber", "ListBullet", "HeadBox", "Card", "Facts", "CardHead", "TableHead", "Cell", "Sum",
    "Gap", "Picture", "Hyperlink", "Jump", "Strong", "NewPage",
)  # fmt: skip
"""What the letter's blocks are dressed in."""
SYNTAX = ("p", "r", "tr", "tc", "for", "in", "if", "else", "elif", "endif", "endfor", "not", "and", "or")
LARGEST = word_file.PART
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


def problems(data: bytes, name: str) -> Iterator[Problem]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            forbidden = list(word_file.forbidden(package, name))
            if forbidden:
                yield from forbidden
                return
            sheet = package.read("word/styles.xml")
            styles = sheet.decode("utf-8", "replace")
            hidden = list(word_hiding.of_styles(sheet))
            told = [
                part for part in package.namelist() if re.fullmatch(r"word/(?:document|header\d*|footer\d*)\.xml", part)
            ]
            texts = {part: list(_paragraphs(package.open(part).read(LARGEST))) for part in sorted(told)}
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError):
        yield Problem("template/not-docx", name)
        return
    for part, paragraphs in texts.items():
        place = f"{name}, {part.removeprefix('word/')}"
        yield from _fields(paragraphs, place)
        yield from _halves(paragraphs, place)
        yield from _loops(paragraphs, place)
    for one in hidden:
        yield Problem("template/hides", name, facts={"what": f"{one.style}: {one.what}"})
    for style in STYLES:
        if f'w:styleId="{style}"' not in styles:
            yield Problem("template/missing-style", name, facts={"style": style})
    body = "".join("".join(runs) for runs in texts.get("word/document.xml", []))
    if not re.search(r"\{%p?\s*for\s+block\s+in\s+blocks\s*%\}.*\{\{p?\s*block\s*\}\}", body, re.DOTALL):
        yield Problem("template/no-blocks", name)


def _paragraphs(xml: bytes) -> Iterator[list[str]]:
    """The texts of each paragraph's runs."""
    for paragraph in ElementTree.fromstring(xml).iter(f"{_W}p"):
        yield ["".join(one.text or "" for one in run.iter(f"{_W}t")) for run in paragraph.iter(f"{_W}r")]


def _fields(paragraphs: list[list[str]], place: str) -> Iterator[Problem]:
    for number, runs in enumerate(paragraphs, 1):
        for found in _TAG.finditer("".join(runs)):
            inside = _within_one(runs, found.start(), found.end())
            if not inside:
                yield Problem("template/split-field", place, facts={"field": found[0][:80], "paragraph": number})
            for word in re.findall(r"[A-Za-z_]\w*", re.sub(r"'[^']*'|\"[^\"]*\"", "", found[0])):
                if word not in (*WORD, *SYNTAX):
                    facts = {"field": word, "paragraph": number, "known": WORD[1:]}
                    yield Problem("template/unknown-word-field", place, facts=facts)


def _halves(paragraphs: list[list[str]], place: str) -> Iterator[Problem]:
    """Brackets of a field that were opened and not closed, or closed and not opened; and what the template's language refuses."""
    for number, runs in enumerate(paragraphs, 1):
        text = "".join(runs)
        left = _TAG.sub("", text)
        if half := re.search(r"(?:\{\{|\{%).*|.*(?:\}\}|%\})", left, re.DOTALL):
            yield Problem("template/half-field", place, facts={"field": half[0].strip()[:80], "paragraph": number})
        for field in re.findall(r"\{\{(?:p|r|tr|tc)?\s.*?\}\}", text, re.DOTALL):
            try:
                Environment(autoescape=True).parse(re.sub(r"^\{\{(?:p|r|tr|tc)\s", "{{ ", field))
            except TemplateSyntaxError as error:
                yield Problem("template/syntax", place, facts={"reason": f"{field[:80]}: {error.message}"})


def _within_one(runs: list[str], start: int, end: int) -> bool:
    at = 0
    for text in runs:
        if at <= start and end <= at + len(text):
            return True
        at += len(text)
    return False


def _loops(paragraphs: list[list[str]], place: str) -> Iterator[Problem]:
    """Each `for` and `if` must end, in the order in which they began."""
    open_: list[tuple[str, int]] = []
    for number, runs in enumerate(paragraphs, 1):
        for kind in re.findall(r"\{%[a-z]{0,2}\s*(for|if|endfor|endif)\b", "".join(runs)):
            if not kind.startswith("end"):
                open_.append((kind, number))
            elif not open_ or open_.pop()[0] != kind.removeprefix("end"):
                yield Problem("template/broken-loop", place, facts={"tag": kind, "paragraph": number})
    for kind, number in open_:
        yield Problem("template/broken-loop", place, facts={"tag": kind, "paragraph": number})
