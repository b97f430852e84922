"""Which rows and columns of an XLSX or ODS are hidden: nobody sees them on the sheet, so it doesn't say them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from html import unescape
from xml.etree import ElementTree

from msgspec import Struct

from appealgen.evidence.documents.opening import package as package_file

_SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
_ROW = re.compile(rb"<(?:\w+:)?row\s([^>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*\"([^\"]*)\"")
WIDEST, LONGEST = 16_384, 100_000
"""Columns that a sheet can have; rows of one that are counted."""
_T = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


class Hidden(Struct, frozen=True):
    """Numbers from 0."""

    rows: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()


def hidden_places(data: bytes) -> Mapping[str, Hidden]:
    """By the sheet's name, where it hides any."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = set(package.namelist())
        if "content.xml" in names:
            return _of_ods(package_file.part(package, "content.xml"))
        if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
            return {}
        targets = {
            one.get("Id", ""): one.get("Target", "")
            for one in _tags(_RELATION, package_file.part(package, "xl/_rels/workbook.xml.rels"))
        }
        found = {}
        for sheet in _tags(_SHEET, package_file.part(package, "xl/workbook.xml")):
            file = _inside(targets.get(sheet.get("r:id", ""), ""))
            if file in names:
                found[unescape(sheet.get("name", ""))] = _of_sheet(package_file.part(package, file))
    return {name: hidden for name, hidden in found.items() if hidden != Hidden()}


def _inside(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _tags(pattern: re.Pattern[bytes], xml: bytes) -> Iterator[dict[str, str]]:
    for found in pattern.finditer(xml):
        yield {name.decode(): value.decode("utf-8", "replace") for name, value in _ATTRIBUTE.findall(found[1])}


def _of_sheet(xml: bytes) -> Hidden:
    rows = {int(one["r"]) - 1 for one in _tags(_ROW, xml) if _is_hidden(one) and one.get("r", "").isdecimal()}
    columns = {
        place
        for one in _tags(_COLUMN, xml)
        if _is_hidden(one)
        for place in range(int(one.get("min", "1")) - 1, min(int(one.get("max", "1")), WIDEST))
    }
    return Hidden(frozenset(rows), frozenset(columns))


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    return attributes.get("hidden") in ("1", "true")


def _of_ods(xml: bytes) -> Mapping[str, Hidden]:
    try:
        root = ElementTree.fromstring(xml)
    except ElementTree.ParseError:
        return {}
    found = {
        table.get(f"{_T}name", ""): Hidden(
            _counted(table.iter(f"{_T}table-row"), "rows", LONGEST),
            _counted(table.iter(f"{_T}table-column"), "columns", WIDEST),
        )
        for table in root.iter(f"{_T}table")
    }
    return {name: hidden for name, hidden in found.items() if hidden != Hidden()}


def _counted(parts: Iterator[ElementTree.Element], what: str, most: int) -> frozenset[int]:
    """One part may stand for many alike."""
    places: set[int] = set()
    at = 0
    for part in parts:
        told = part.get(f"{_T}number-{what}-repeated", "1")
        end = min(at + (int(told) if told.isdecimal() else 1), most)
        if part.get(f"{_T}visibility") in ("collapse", "filter"):
            places.update(range(at, end))
        at = end
    return frozenset(places)
