"""The list of what is sent, with SHA-256, as `sha256sum -c` reads it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from appealgen.packet.model import SELLER_ONLY

MANIFEST = "manifest-sha256.txt"
_LINE = re.compile(r"(\\?)([0-9a-f]{64}) [ *](.+)")


class BrokenManifestError(ValueError):
    """Not a list of digests and names."""


def manifest(files: Mapping[str, bytes]) -> bytes:
    """One line a file that is sent, sorted by name; neither itself nor what stays with the seller."""
    sent = sorted(name for name in files if name != MANIFEST and not name.startswith(SELLER_ONLY))
    return "".join(_line(name, hashlib.sha256(files[name]).hexdigest()) for name in sent).encode()


def _line(name: str, digest: str) -> str:
    """Names with a backslash or a line break are written as coreutils writes them: marked and escaped."""
    escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    mark = "\\" if escaped != name else ""
    return f"{mark}{digest}  {escaped}\n"


def read_manifest(data: bytes) -> dict[str, str]:
    """Digests by name. Raises BrokenManifestError."""
    digests: dict[str, str] = {}
    try:
        lines = [line for line in data.decode().split("\n") if line]
    except UnicodeDecodeError as error:
        raise BrokenManifestError(str(error)) from None
    for line in lines:
        found = _LINE.fullmatch(line)
        if not found:
            raise BrokenManifestError(line)
        escaped, digest, name = found.groups()
        digests[_unescaped(name) if escaped else name] = digest
    if not digests:
        raise BrokenManifestError("empty")
    return digests


def _unescaped(name: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "r": "\r"}.get(found[1], found[1]), name)
