"""Mails as Outlook saves them, made while tests run: compound files with storages within storages."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
SECTOR, SMALL, CUTOFF = 512, 64, 4096
SUBJECT, BODY, HEADERS, NAME, DATA, CARRIED, METHOD = 0x0037, 0x1000, 0x007D, 0x3707, 0x3701, 0x3701, 0x3705
TEXT, BINARY, OBJECT, NUMBER = 0x001F, 0x0102, 0x000D, 0x0003
Tree = Mapping[str, Any]


def saved(
    path: Path,
    subject: str,
    body: str,
    headers: str = "",
    attached: Mapping[str, bytes] | None = None,
    carried: tuple[str, str] | None = None,
    page: str = "",
) -> Path:
    """That mail; nobody sends it to anybody. `attached`: files by name; `carried`: a mail within, its subject and body."""
    parts = _message(subject, body, headers, page, 32)
    for number, (name, data) in enumerate((attached or {}).items()):
        parts[f"__attach_version1.0_#{number:08X}"] = _storage(
            {(NAME, TEXT): name, (DATA, BINARY): data, (METHOD, NUMBER): 1}, 8
        )
    if carried:
        holder = _storage({(METHOD, NUMBER): 5}, 8)
        holder[f"__substg1.0_{CARRIED:04X}{OBJECT:04X}"] = _message(*carried, "", "", 24)
        parts[f"__attach_version1.0_#{len(attached or {}):08X}"] = holder
    path.write_bytes(_compound(parts))
    return path


def _message(subject: str, body: str, headers: str, page: str, head: int) -> dict[str, Any]:
    told = {(SUBJECT, TEXT): subject, (BODY, TEXT): body, (HEADERS, TEXT): headers, (0x1013, TEXT): page}
    return _storage({key: value for key, value in told.items() if value}, head)


def _storage(told: Mapping[tuple[int, int], Any], head: int) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    entries = b""
    for (tag, kind), value in told.items():
        if kind == NUMBER:
            entries += struct.pack("<HHIII", kind, tag, 6, value, 0)
            continue
        data = value.encode("utf-16-le") if isinstance(value, str) else value
        parts[f"__substg1.0_{tag:04X}{kind:04X}"] = data
        entries += struct.pack("<HHIII", kind, tag, 6, len(data) + 2 * (kind == TEXT), 0)
    parts["__properties_version1.0"] = bytes(head) + entries
    return parts


def _compound(tree: Tree) -> bytes:
    """Header, one sector of the table, directory, the small parts' table, the small parts, the large ones."""
    nodes: list[list[Any]] = [["Root Entry", 5, FREE, FREE, 0, 0, b""]]
    _enter(nodes, 0, tree)
    small, table, large = b"", list[int](), list[list[Any]]()
    for node in nodes[1:]:
        data = node[6]
        if node[1] == 2 and len(data) < CUTOFF:
            count = -(-len(data) // SMALL)
            node[4] = len(table) if count else END
            table += [*range(len(table) + 1, len(table) + count), END] if count else []
            small += data.ljust(count * SMALL, b"\0")
        elif node[1] == 2:
            large.append(node)
    directory_size = -(-len(nodes) * 128 // SECTOR) * SECTOR
    mini = _padded(struct.pack(f"<{len(table)}I", *table), b"\xff")
    ministream = _padded(small)
    at = 1 + directory_size // SECTOR
    first_mini, at = at, at + len(mini) // SECTOR
    nodes[0][4], nodes[0][5], at = at, len(small), at + len(ministream) // SECTOR
    fat = [FAT, *_chain(1, bytes(directory_size)), *_chain(first_mini, mini), *_chain(nodes[0][4], ministream)]
    tail = b""
    for node in large:
        data = _padded(node[6])
        node[4] = at
        fat += _chain(at, data)
        at += len(data) // SECTOR
        tail += data
    assert len(fat) <= SECTOR // 4, "one sector of the table holds no more"
    directory = _padded(b"".join(_entry(*node[:6]) for node in nodes))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, CUTOFF,
        first_mini, len(mini) // SECTOR, END, 0,
    ) + struct.pack("<109I", 0, *[FREE] * 108)  # fmt: skip
    return head + _padded(struct.pack(f"<{len(fat)}I", *fat), b"\xff") + directory + mini + ministream + tail


def _enter(nodes: list[list[Any]], parent: int, tree: Tree) -> None:
    """Each part of a storage as the right neighbour of the one before."""
    before = None
    for name in sorted(tree, key=lambda name: (len(name), name.upper())):
        value = tree[name]
        place = len(nodes)
        inner = isinstance(value, dict)
        nodes.append([name, 1 if inner else 2, FREE, FREE, 0, 0 if inner else len(value), b"" if inner else value])
        nodes[parent if before is None else before][3 if before is None else 2] = place
        before = place
        if inner:
            _enter(nodes, place, value)


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    told = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI16xIQ", told, len(told) + 2, kind, 1, FREE, right, child, 0, start, size
    )  # fmt: skip


def _padded(data: bytes, fill: bytes = b"\0") -> bytes:
    return data.ljust(-(-len(data) // SECTOR) * SECTOR, fill)


def _chain(first: int, data: bytes) -> list[int]:
    count = len(data) // SECTOR
    return [*range(first + 1, first + count), END] if count else []
