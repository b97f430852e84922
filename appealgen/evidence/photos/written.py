"""Signs that stand written in the file: programs' names, edit histories, editors' resources, credentials, AI labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.photos.blocks import resources
from appealgen.evidence.photos.credentials import manifests, still_fits
from appealgen.evidence.photos.editors import role_of
from appealgen.evidence.photos.jpeg import Jpeg
from appealgen.evidence.photos.metadata import SOFTWARE, USER_COMMENT, Metadata
from appealgen.evidence.photos.model import Sign
from appealgen.evidence.photos.picture import Picture

MOST_DETAIL = 80
"""Letters of what was read that a sign repeats."""

_EXIF_SOFTWARE = (
    ("0", SOFTWARE), ("0", 0x000B), ("exif", 0xA438), ("exif", 0xA43A), ("exif", 0xA43B),
)  # fmt: skip
"""Software, ProcessingSoftware; of EXIF 3.0 the editor (a person or program), RAW developer, image editing software."""
_XMP_SOFTWARE = ("xmp:CreatorTool", "tiff:Software", "xap:CreatorTool", "photoshop:Software")
_AGENT = re.compile(r"""stEvt:softwareAgent\s*(?:=\s*["']([^"']+)|>\s*([^<]+))""")


def software(picture: Picture) -> Iterator[Sign]:
    """A program that is known to change pictures, or may have. A camera's firmware is none."""
    for name in dict.fromkeys(_programs(picture)):
        role = role_of(name)
        if role in ("editor", "maybe"):
            yield Sign("software", name[:MOST_DETAIL], sure=role == "editor")


def _programs(picture: Picture) -> Iterator[str]:
    """Every program's name that the file gives."""
    metadata = picture.metadata
    for ifd, tag in _EXIF_SOFTWARE:
        if name := metadata.text_of(ifd, tag):
            yield name
    for property_name in _XMP_SOFTWARE:
        if name := metadata.of_xmp(property_name):
            yield name
    for found in _AGENT.finditer(metadata.xmp):
        yield (found[1] or found[2]).strip()
    for keyword in ("Software", "Comment", "Creator"):
        if name := metadata.texts.get(keyword, "").strip():
            yield name[:400]
    if name := metadata.iptc.get((2, 65), b"").decode("utf-8", "replace").strip("\0 "):
        yield name
    if metadata.jpeg is not None and b"PhotoEditor_Re_Edit_Data" in picture.data[metadata.jpeg.end or 0 :]:
        yield "Samsung Photo Editor"


_CHANGED = re.compile(r"""stEvt:action\s*(?:=\s*["']([^"']+)|>\s*([^<]+))""")
_EVENT = re.compile(
    r"<rdf:li\b[^>]*stEvt:[^>]*>|<rdf:li\b[^>]*>\s*(?:<rdf:Description[^>]*>\s*)?<stEvt:.*?</rdf:li>", re.DOTALL
)
_ONLY_DATA = re.compile(r"""stEvt:changed\s*(?:=\s*["']|>)\s*/metadata\s*["'<]""")
_PHOTOSHOP_HISTORY = re.compile(r"""\bphotoshop:History\s*(?:=\s*["'][^"'\s]|>\s*[^<\s])""")
_DEVELOPED = re.compile(
    r"""\b(?:crs:AlreadyApplied\s*(?:=\s*["']|>)\s*True|darktable:history\b|digiKam:ImageHistory|GIMP:\w+\s*=)"""
)


_PREPARED = re.compile(r"""\b(?:crs:HasSettings\s*(?:=\s*["']|>)\s*True|xmpMM:DerivedFrom\b)""")
"""A developer's settings that may not have been applied, or another file that this one was made from."""


def xmp_history(picture: Picture) -> Iterator[Sign]:
    """The list of what was done (`xmpMM:History`), or settings of a RAW developer that were applied."""
    xmp = picture.metadata.xmp
    actions = list(dict.fromkeys((found[1] or found[2]).strip() for found in _CHANGED.finditer(xmp)))
    if actions:
        events = [found[0] for found in _EVENT.finditer(xmp)]
        only_data = bool(events) and all(_ONLY_DATA.search(event) for event in events)
        yield Sign("xmp_history", ", ".join(actions)[:MOST_DETAIL], sure=not only_data)
    elif found := _PHOTOSHOP_HISTORY.search(xmp) or _DEVELOPED.search(xmp):
        yield Sign("xmp_history", re.split(r"[\s=>]", found[0])[0], sure=True)
    elif found := _PREPARED.search(xmp):
        yield Sign("xmp_history", re.split(r"[\s=>]", found[0])[0], sure=False)


_ONLY_WORDS = {0x0404, 0x0425, 0x040A, 0x0422, 0x0423, 0x0424, 0x040B, 0x0428}
"""IPTC, its checksum, copyright flag, EXIF, XMP, URL, pixel aspect: organisers and phones write these as well."""


_PHOTOSHOP_XMP = re.compile(r"\bphotoshop:(?:ColorMode|ICCProfile|DocumentAncestors|TextLayers|LegacyIPTCDigest)\b")
"""Properties of a Photoshop document; phones write `photoshop:DateCreated`, which is none."""


def _resource_numbers(metadata: Metadata) -> list[int]:
    return [number for data in metadata.data("photoshop") for number, _, _ in resources(data)]


def photoshop_resources(picture: Picture) -> Iterator[Sign]:
    """Photoshop's own blocks (print size, thumbnail, slices …), or its mark of "Save for Web"."""
    metadata = picture.metadata
    if metadata.jpeg is not None and metadata.jpeg.named(0xEC, b"Ducky"):
        yield Sign("photoshop_resources", "Ducky", sure=True)
    numbers = _resource_numbers(metadata)
    own = [number for number in numbers if number not in _ONLY_WORDS]
    facebook = b"FBMD" in metadata.iptc.get((2, 40), b"")
    if numbers and not facebook:
        what = f"8BIM × {len(numbers)}" if own else "8BIM: IPTC"
        yield Sign("photoshop_resources", what, sure=len(own) > 1)
    elif found := _PHOTOSHOP_XMP.search(metadata.xmp):
        yield Sign("photoshop_resources", found[0], sure=False)
    elif metadata.jpeg is not None and _adobe_without_need(metadata.jpeg):
        yield Sign("photoshop_resources", "APP14: Adobe", sure=False)  # in no file of 110 that a camera wrote


def _adobe_without_need(jpeg: Jpeg) -> bool:
    """Adobe's segment where nothing asks for it. Inks (CMYK) and RGB as it is can't be told in a JPEG without one, so
    every program and library writes it there."""
    found = jpeg.named(0xEE, b"Adobe")
    if not found:
        return False
    components = jpeg.content(jpeg.frame)[5:6] if jpeg.frame is not None else b""
    transform = jpeg.content(found[0])[11:12]
    return components != b"\x04" and (components, transform) != (b"\x03", b"\x00")


_EDITS = re.compile(
    r"c2pa\.(?:edited|cropped|color_adjustments|filtered|drawing|resized|removed|redacted|placed|deleted|addedText"
    r"|adjustedColor|changedSize|dubbed|translated)(?!\.metadata)"
)
"""Actions that change what is seen. Turned, saved anew, marked or sharpened (`enhanced`) is what cameras do too."""
_CAPTURED = ("digitalCapture", "computationalCapture", "multiFrameComputationalCapture")
_MADE_BY_AI = re.compile(r"(?:composite(?:With|Of))?trainedAlgorithmicMedia|\balgorithmicMedia", re.IGNORECASE)


def content_credentials(picture: Picture) -> Iterator[Sign]:
    """C2PA credentials: cameras write them too, so they are a sign of editing only where they list an edit."""
    for data in picture.metadata.data("c2pa"):
        found = manifests(data)
        if not found:
            yield from _unread_credentials(data.decode("latin-1"))
            continue
        actions = dict.fromkeys(action for one in found for action in one.actions)
        edits = [action for action in actions if _EDITS.match(action)]
        programs = [one.generator for one in found if role_of(one.generator) == "editor"]
        changed = still_fits(found[-1], picture.data) is False
        if edits or programs or changed or "c2pa.opened" in actions:
            told = [found[-1].generator, *edits, *(["c2pa.hash.data ≠ SHA-256"] if changed else [])]
            yield Sign("content_credentials", ", ".join(told)[:MOST_DETAIL], sure=bool(edits or programs))


def _unread_credentials(text: str) -> Iterator[Sign]:
    """What the words of a block say whose boxes can't be read."""
    edits = dict.fromkeys(found[0] for found in _EDITS.finditer(text))
    if edits or not any(word in text for word in _CAPTURED):
        yield Sign("content_credentials", (", ".join(edits) or "C2PA")[:MOST_DETAIL], sure=bool(edits))


_GENERATOR_TEXTS = (
    "parameters", "prompt", "workflow", "sd-metadata", "invokeai_metadata", "invokeai_graph", "Dream", "fooocus_scheme",
)  # fmt: skip
"""Keywords of a PNG's texts under which generators keep what they were asked for."""
_ASKED = re.compile(
    r"\bSteps:\s*\d+,\s*(?:Sampler|Size|CFG)|\"class_type\"|\"sampler_name\"|\"(?:sampler|cfg_scale|seed)\"\s*:"
    r"|-s\s?\d+ -S"
)
_JOB = re.compile(r"\bJob ID: ?[0-9a-f]{8}-[0-9a-f]{4}-|(?:^|\s)--(?:v|niji) \d(?:\.\d)?\b")
"""How Midjourney describes what it made."""
_LABEL = re.compile(r"(?:TC260:)?AIGC\b.{0,40}?Label\W{1,12}[\"']?\s*(?:1|2)\b", re.DOTALL)
"""The label that China's rules of 2025 ask for: 1 generated, 2 possibly (its maker says so), 3 suspected by others."""


def ai_generated(picture: Picture) -> Iterator[Sign]:
    """The file says that a model made it, or parts of it."""
    found = next(_ai_words(picture), None)
    if found is not None:
        yield Sign("ai_generated", found[:MOST_DETAIL], sure=True)


def _ai_words(picture: Picture) -> Iterator[str]:
    metadata = picture.metadata
    credentials = b"\n".join(metadata.data("c2pa")).decode("latin-1")
    for told in (metadata.xmp, credentials):
        if source := _MADE_BY_AI.search(told):
            yield source[0]
    for keyword in _GENERATOR_TEXTS:
        if keyword in metadata.texts and _ASKED.search(metadata.texts[keyword]):
            yield keyword
    comment = metadata.of_exif("exif", USER_COMMENT)
    typed = _comment(comment) if isinstance(comment, bytes) else ""
    typed += "\n" + (metadata.text_of("0", 0x010E) or "") + "\n" + metadata.texts.get("Comment", "")
    if _ASKED.search(typed):
        yield "parameters"
    if _JOB.search(f"{typed}\n{metadata.texts.get('Description', '')}\n{metadata.of_xmp('dc:description') or ''}"):
        yield "Job ID"
    if _LABEL.search(typed) or _LABEL.search(metadata.xmp) or _LABEL.search(metadata.texts.get("AIGC", "")):
        yield "AIGC"
    credit = metadata.of_xmp("photoshop:Credit") or ""
    for name in (*_programs(picture), credit, metadata.text_of("0", 0x013B) or ""):
        if role_of(name) == "generator":
            yield name


def _comment(raw: bytes) -> str:
    """A user comment after the eight letters that name its encoding."""
    if raw.startswith(b"UNICODE"):
        big = raw[8:9] == b"\0"
        return raw[8:].decode("utf-16-be" if big else "utf-16-le", "replace")
    return raw[8:].decode("utf-8", "replace")
