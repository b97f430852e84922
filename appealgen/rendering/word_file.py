"""What a Word file from somebody else may not hold: told from its parts, before and after it is filled.

A Word processor that opens the letter runs what is in it: so no macros, no parts of other programs, nothing that is
fetched, no field that reads a file or starts a program.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from appealgen.case.errors import Problem

ENTRIES, UNPACKED, PART = 500, 60_000_000, 20_000_000
"""Parts of a file, and bytes of all and of one once unpacked: the letter with 60 pictures has 90 parts."""
NAME = re.compile(r"(?:_rels|docProps|word|customXml)(?:/[\w.-]+)*/[\w.-]+|\[Content_Types\]\.xml")
ACTIVE = re.compile(r"vbaProject|vbaData|activeX|embeddings/|oleObject|macrosheet", re.IGNORECASE)
RELATIONS = ("attachedTemplate", "oleObject", "aFChunk", "subDocument", "frame", "control", "vbaProject", "package")
"""By the end of their types: what belongs to them is run, or fetched."""
FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "REF", "STYLEREF", "TITLE", "AUTHOR", "SUBJECT", "HYPERLINK")
"""Fields that only tell of the document itself; a hyperlink is held by its relation."""
INSTRUCTION = re.compile(r'<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"')


def forbidden(package: zipfile.ZipFile, name: str) -> Iterator[Problem]:
    """`name`: of the file, for what is told."""
    bomb = _bomb(package.infolist())
    if bomb:
        yield Problem("template/word-bomb", name, facts={"part": bomb})
        return
    for part in package.namelist():
        if not NAME.fullmatch(part.rstrip("/")) or ".." in part:
            yield Problem("template/word-part", name, facts={"part": part[:100]})
        elif ACTIVE.search(part):
            yield Problem("template/word-active", name, facts={"part": part[:100]})
        elif part.endswith((".xml", ".rels")):
            yield from _xml(package.read(part), part, name)


def _bomb(entries: list[zipfile.ZipInfo]) -> str | None:
    """The part by which it is none that a person made."""
    names = [entry.filename for entry in entries]
    twice = next((one for one in names if names.count(one) > 1), None) if len(names) <= ENTRIES else names[ENTRIES]
    large = next((entry.filename for entry in entries if entry.file_size > PART), None)
    whole = names[-1] if sum(entry.file_size for entry in entries) > UNPACKED else None
    return twice or large or whole


def _xml(data: bytes, part: str, name: str) -> Iterator[Problem]:
    text = data.decode("utf-8", "replace")
    if "<!DOCTYPE" in text or "<!ENTITY" in text or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        yield Problem("template/word-active", name, facts={"part": f"{part}: DOCTYPE"})
        return
    if "macroEnabled" in text or "<w:altChunk" in text:
        yield Problem("template/word-active", name, facts={"part": part})
    if part.endswith(".rels"):
        yield from _relations(data, part, name)
    for field in _fields(text):
        if field.split()[0].upper() not in FIELDS:
            yield Problem("template/word-field", name, facts={"field": field[:80], "known": FIELDS})


def _fields(text: str) -> Iterator[str]:
    """A field may be spread over runs: what stands between its begin and its end is one."""
    for found in re.finditer(
        r'fldCharType="begin".*?fldCharType="(?:separate|end)"|<w:fldSimple[^>]*>', text, re.DOTALL
    ):
        told = "".join(one or other for one, other in INSTRUCTION.findall(found[0])).strip()
        if told:
            yield told


def _relations(data: bytes, part: str, name: str) -> Iterator[Problem]:
    try:
        relations: list[Mapping[str, str]] = [one.attrib for one in ElementTree.fromstring(data)]
    except ElementTree.ParseError:
        yield Problem("template/word-part", name, facts={"part": part})
        return
    for one in relations:
        kind, target = one.get("Type", "").rsplit("/", 1)[-1], one.get("Target", "")
        outside = one.get("TargetMode") == "External"
        link = kind == "hyperlink" and target.lower().startswith(("https://", "http://", "mailto:"))
        if kind.lower() in map(str.lower, RELATIONS) or (outside and not link):
            yield Problem("template/word-outside", name, facts={"kind": kind, "target": target[:100]})
