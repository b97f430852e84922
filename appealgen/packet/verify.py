"""Is a packet still what was built? Each file against the manifest, and every difference in words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from appealgen.case.errors import OutputError, Problem
from appealgen.case.shape import LANGUAGES
from appealgen.packet.manifest import MANIFEST, BrokenManifestError, manifest, read_manifest
from appealgen.packet.model import DPIS, FORMS, SELLER_ONLY
from appealgen.rendering.exhibits import DPI

BUILD = f"{SELLER_ONLY}build.json"


def verify(folder: Path, rebuilt: Mapping[str, bytes] | None = None) -> tuple[Problem, ...]:
    """What differs; () when it is as built. `rebuilt`: the files of the packet, built again from its case.

    Raises OutputError when there is no packet.
    """
    listed = _listed(folder)
    there = {name: file for name, file in _files(folder) if name != MANIFEST}
    problems = [*_of_manifest(folder), *_against_manifest(listed, there)]
    if rebuilt is not None:
        problems += _against_rebuilt(rebuilt, folder, listed)
    return tuple(problems)


def asked_of(folder: Path) -> dict[str, Any]:
    """How a packet was asked for: as it was kept, else as its files' names tell. Raises OutputError."""
    names = [name for name in _listed(folder) if name.startswith("letter.")]
    return _kept(folder) or _told_by(names)


def _kept(folder: Path) -> dict[str, Any] | None:
    """What `build` kept of it beside the packet; None when it isn't there or was changed."""
    try:
        asked = _build(folder)["asked"]
        languages, forms = tuple(asked["languages"]), tuple(asked["forms"])
        flags = {name: bool(asked[name]) for name in ("draft", "attach_docx")}
    except (KeyError, TypeError):
        return None
    dpi = asked.get("dpi", DPI)
    known = isinstance(dpi, int) and dpi in DPIS and set(languages) <= set(LANGUAGES) and set(forms) <= set(FORMS)
    return {"forms": forms, "languages": languages, "dpi": dpi, **flags} if known else None


def _build(folder: Path) -> dict[str, Any]:
    """What was kept of how it was built; nothing when it isn't there or can't be read."""
    try:
        kept = json.loads((folder / BUILD).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _told_by(names: Sequence[str]) -> dict[str, Any]:
    parts = [name.split(".") for name in names]
    languages = dict.fromkeys(part for _, *middle, _ in parts for part in middle if part in LANGUAGES)
    return {
        "forms": tuple(form for form in FORMS if any(part[-1] == form for part in parts)),
        "languages": tuple(languages),
        "draft": any("DRAFT" in part for part in parts),
    }


def _listed(folder: Path) -> dict[str, str]:
    try:
        return read_manifest((folder / MANIFEST).read_bytes())
    except (OSError, BrokenManifestError):
        raise OutputError([Problem("no-packet", str(folder))]) from None


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """What lies there, links not followed, but for what stays with the seller."""
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if (file.is_symlink() or not file.is_dir()) and not name.startswith(SELLER_ONLY):
            yield name, file


def _of_manifest(folder: Path) -> Iterator[Problem]:
    """Was the list itself changed? Then what it says of the files is not what was built."""
    told = _build(folder).get("manifest")
    if isinstance(told, str) and told != hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest():
        yield Problem("packet/manifest-changed", MANIFEST)


def _against_manifest(listed: Mapping[str, str], there: Mapping[str, Path]) -> Iterator[Problem]:
    for name, digest in listed.items():
        file = there.get(name)
        if file is None:
            yield Problem("packet/missing", name)
        elif file.is_symlink():
            yield Problem("packet/link", name)
        elif not file.is_file():
            yield Problem("packet/changed", name)
        elif hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            yield _changed(name, file, listed)
    for name in there:
        if name not in listed:
            yield Problem("packet/extra", name)


def _changed(name: str, file: Path, listed: Mapping[str, str]) -> Problem:
    """What probably happened to it; nothing is claimed that the bytes don't show."""
    if file.stat().st_size == 0:
        return Problem("packet/empty", name)
    if name.startswith("letter.") and name.endswith(".docx"):
        others = tuple(one for one in listed if one.startswith("letter.") and not one.endswith(".docx"))
        return Problem("packet/docx-changed", name, facts={"others": others})
    if name.endswith((".txt", ".eml")) and _only_breaks(file, listed[name]):
        return Problem("packet/line-breaks", name)
    if name.startswith("exhibits/"):
        return Problem("packet/exhibit-changed", name)
    return Problem("packet/changed", name)


def _only_breaks(file: Path, digest: str) -> bool:
    plain = file.read_bytes().replace(b"\r\n", b"\n")
    ends = (plain, plain.rstrip(b"\n"), plain.rstrip(b"\n") + b"\n")  # an editor ends the last line
    made = (one for end in ends for one in (end, end.replace(b"\n", b"\r\n")))
    return digest in {hashlib.sha256(one).hexdigest() for one in made}


def _against_rebuilt(rebuilt: Mapping[str, bytes], folder: Path, listed: Mapping[str, str]) -> Iterator[Problem]:
    """Whether the case would give the same packet today."""
    again = read_manifest(manifest(rebuilt))
    then, now = _build(folder), json.loads(rebuilt[BUILD])
    same_versions = all(then.get(name) == now[name] for name in ("appealgen", "libraries"))
    for name in sorted(again.keys() | listed.keys()):
        if name not in again:
            yield Problem("packet/no-longer-built", name)
        elif name not in listed:
            yield Problem("packet/newly-built", name)
        elif again[name] != listed[name]:
            yield Problem("packet/built-otherwise" if same_versions else "packet/other-versions", name)
