"""Content credentials (C2PA): who signed what was done to a picture. Read, not vouched for: whether a signer may be trusted
is known only to lists on the network. Whether the file is still the one that was signed is seen from the file alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from appealgen.evidence.photos.boxes import Box, boxes
from appealgen.evidence.photos.cbor import read_cbor


class Manifest(NamedTuple):
    """One claim: the program or camera that made it, the actions it lists, where it says the picture comes from."""

    generator: str
    actions: tuple[str, ...]
    sources: tuple[str, ...]
    """The last word of each `digitalSourceType`: digitalCapture, trainedAlgorithmicMedia …"""
    binding: Mapping[Any, Any]
    """The hash of the file that was signed, and which parts were left out of it."""


def manifests(data: bytes) -> tuple[Manifest, ...]:
    """All claims of a C2PA block, the file's own last. Never raises; what can't be read is left out."""
    first = data.find(b"jumd")
    if first < 4:
        return ()
    found = (_manifest(data, box) for box in boxes(data, first - 4, len(data)) if box.kind == b"jumb")
    return tuple(one for one in found if one is not None)


def _manifest(data: bytes, box: Box) -> Manifest | None:
    told: dict[str, list[Any]] = {}
    for label, content in _contents(data, box, 0):
        told.setdefault(label.split("__")[0], []).append(content)
    claims = [one for label in ("c2pa.claim", "c2pa.claim.v2") for one in told.get(label, ())]
    if not claims:
        return None
    listed = [one for label in ("c2pa.actions", "c2pa.actions.v2") for one in told.get(label, ())]
    actions = [act for one in listed for act in _list(one.get("actions")) if isinstance(act, dict)]
    sources = (str(act.get("digitalSourceType") or "") for act in actions)
    return Manifest(
        _generator(claims[0]),
        tuple(str(act.get("action", "")) for act in actions),
        tuple(source.rsplit("/", 1)[-1] for source in sources if source),
        next(iter(told.get("c2pa.hash.data", ())), {}),
    )


def _contents(data: bytes, box: Box, depth: int) -> Iterator[tuple[str, dict[Any, Any]]]:
    """What is written in CBOR inside a box, each with the label of the box that holds it."""
    label = ""
    for inner in boxes(data, box.start, min(box.end, len(data))):
        if inner.kind == b"jumd":
            label = data[inner.start + 17 : inner.end].split(b"\0")[0].decode("utf-8", "replace")
        elif inner.kind == b"jumb" and depth < 4:
            yield from _contents(data, inner, depth + 1)
        elif inner.kind == b"cbor":
            try:
                content = read_cbor(data[inner.start : inner.end])
            except ValueError:
                continue
            if isinstance(content, dict):
                yield label, content


def _generator(claim: Mapping[Any, Any]) -> str:
    info = claim.get("claim_generator_info")
    info = info[0] if isinstance(info, list) and info else info
    if isinstance(info, dict) and info.get("name"):
        return f"{info['name']} {info.get('version', '')}".strip()
    return str(claim.get("claim_generator", "")).split(" ")[0].replace("_", " ").replace("/", " ")


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def still_fits(manifest: Manifest, data: bytes) -> bool | None:
    """Is the file byte for byte the one that was signed? None where the claim binds it in another way."""
    algorithm, wanted = manifest.binding.get("alg", "sha256"), manifest.binding.get("hash")
    if algorithm not in ("sha256", "sha384", "sha512") or not isinstance(wanted, bytes):
        return None
    digest, at = hashlib.new(algorithm), 0
    for left_out in _list(manifest.binding.get("exclusions")):
        start, length = (
            (left_out.get(key) for key in ("start", "length")) if isinstance(left_out, dict) else (None, None)
        )
        if not isinstance(start, int) or not isinstance(length, int) or start < at:
            return None
        digest.update(data[at:start])
        at = start + length
    digest.update(data[at:])
    return digest.digest() == wanted
