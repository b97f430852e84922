"""What a Word file from somebody else may not hold: told from its parts, before and after it is filled.

A Word processor that opens the letter runs what is in it: so no macros, no parts of other programs, nothing that is
fetched, no field that reads a file or starts a program.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
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
LINK = re.compile(
    r'HYPERLINK\s+(?:\\l\s+"?[^"\s]+"?|"?(?:https?://|mailto:)[^"\s]*"?)(?:\s+\\[hlnot](?:\s+"[^"]*")?)*', re.IGNORECASE
)
"""Of a hyperlink's field: to the web, or to a place in the letter."""
ENCODING = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)""")
SVG_RUNS = ("script", "foreignObject", "style")


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
        else:
            data = package.read(part)
            if part.lower().endswith((".xml", ".rels")) or _is_markup(data):  # its type is told elsewhere, by any name
                yield from _xml(data, part, name)


def _bomb(entries: list[zipfile.ZipInfo]) -> str | None:
    """The part by which it is none that a person made."""
    names = [entry.filename for entry in entries]
    twice = next((one for one in names if names.count(one) > 1), None) if len(names) <= ENTRIES else names[ENTRIES]
    large = next((entry.filename for entry in entries if entry.file_size > PART), None)
    whole = names[-1] if sum(entry.file_size for entry in entries) > UNPACKED else None
    return twice or large or whole


def _is_markup(data: bytes) -> bool:
    return data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1] == b"<"


def _xml(data: bytes, part: str, name: str) -> Iterator[Problem]:
    encoding = ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    if b"\0" in data or (encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii", b"ascii")):
        yield Problem("template/word-active", name, facts={"part": f"{part}: not UTF-8"})
        return
    text = data.decode("utf-8", "replace")
    if "<!DOCTYPE" in text or "<!ENTITY" in text or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        yield Problem("template/word-active", name, facts={"part": f"{part}: DOCTYPE"})
        return
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        yield Problem("template/word-part", name, facts={"part": part})
        return
    if "macroEnabled" in text or any(_local(one.tag) == "altChunk" for one in root.iter()):
        yield Problem("template/word-active", name, facts={"part": part})
    if part.lower().endswith(".rels"):
        yield from _relations(root, name)
        return
    yield from _pictures(root, name)
    for field in _fields(root):
        if field.split()[0].upper() not in FIELDS or (
            field.split()[0].upper() == "HYPERLINK" and not LINK.fullmatch(field)
        ):
            yield Problem("template/word-field", name, facts={"field": field[:80], "known": FIELDS})


def _local(name: object) -> str:
    """Without its namespace: that may be written under any prefix, and Word knows two for the same."""
    return str(name).rpartition("}")[2]


def _pictures(root: ElementTree.Element, name: str) -> Iterator[Problem]:
    """Pictures that name their source in the part itself: those of VML, and what an SVG shows of other files."""
    svg = _local(root.tag) == "svg"
    for one in root.iter():
        if svg and _local(one.tag) in SVG_RUNS:
            yield Problem("template/word-outside", name, facts={"kind": "svg", "target": _local(one.tag)})
        for key, value in one.attrib.items():
            asks = svg and _local(key) == "href" and not value.startswith(("#", "data:image/"))
            if key == "src" or asks:
                yield Problem("template/word-outside", name, facts={"kind": _local(one.tag), "target": value[:100]})


def _fields(root: ElementTree.Element) -> Iterator[str]:
    """What each field says, which may be spread over runs: from its begin to its result, or to its end. One within
    another's instruction is worked first, and may make it say anything: so that is told as `{`."""
    open_: list[tuple[list[str], bool]] = []
    for one in root.iter():
        match _local(one.tag):
            case "fldSimple":
                yield next((value for key, value in one.attrib.items() if _local(key) == "instr"), "").strip() or "?"
            case "fldChar":
                kind = next((value for key, value in one.attrib.items() if _local(key) == "fldCharType"), "")
                if kind == "begin":
                    if open_ and not open_[-1][1]:
                        open_[-1][0].insert(0, "{ ")
                    open_.append(([], False))
                elif open_ and kind == "separate":
                    open_[-1] = (open_[-1][0], True)
                elif open_:
                    yield from filter(None, ["".join(open_.pop()[0]).strip()])
            case "instrText" | "delInstrText" if open_ and not open_[-1][1]:
                open_[-1][0].append("".join(one.itertext()))
    yield from filter(None, ("".join(said).strip() for said, _ in open_))


def _relations(root: ElementTree.Element, name: str) -> Iterator[Problem]:
    for one in (each.attrib for each in root):
        kind, target = one.get("Type", "").rsplit("/", 1)[-1], one.get("Target", "")
        outside = one.get("TargetMode") == "External"
        link = kind == "hyperlink" and target.lower().startswith(("https://", "http://", "mailto:"))
        if kind.lower() in map(str.lower, RELATIONS) or (outside and not link):
            yield Problem("template/word-outside", name, facts={"kind": kind, "target": target[:100]})
