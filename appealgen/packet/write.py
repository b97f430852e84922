"""A packet goes to disk whole or not at all: written beside its place under another name, then moved there."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from appealgen.case.errors import OutputError, Problem
from appealgen.packet.manifest import MANIFEST, BrokenManifestError, read_manifest
from appealgen.packet.model import SELLER_ONLY, Packet

BUILD = f"{SELLER_ONLY}build.json"
"""Beside the manifest, what a packet is known by."""


def check_out(out: Path, *, case_folder: Path, replace: bool) -> None:
    """What `write` would refuse, told before anything dear is done. Raises OutputError."""
    _target(out, case_folder.resolve(), replace, str(out))


def write(packet: Packet, out: Path, *, case_folder: Path, replace: bool) -> None:
    """Put the packet at `out`, which may not exist or be empty; with `replace` it may be a packet, and nothing else.

    Raises OutputError; then nothing was left behind, and what stood there still stands. So it is with Ctrl-C.
    """
    shown = str(out)
    target = _target(out, case_folder.resolve(), replace, shown)
    with _told(shown), _parents(target.parent):
        fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent))
        try:
            fresh.chmod(0o755 & ~_umask())
            _fill(fresh, packet)
            _move(fresh, target)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _target(out: Path, case_folder: Path, replace: bool, shown: str) -> Path:
    """The folder to fill, when it is safe to. Raises OutputError."""
    if out.is_symlink():
        _refuse("out-is-link", shown)
    target = out.resolve()
    if out.exists() and not out.is_dir():
        _refuse("out-is-file", shown)
    if target == case_folder:
        _refuse("out-is-case-folder", shown)
    if case_folder.is_relative_to(target):
        _refuse("out-above-case", shown)
    if target.is_dir() and any(target.iterdir()):
        if not replace:
            _refuse("out-not-empty", shown)
        _refuse_what_is_no_packet(target, shown)
    return target


def _refuse_what_is_no_packet(folder: Path, shown: str) -> None:
    """Only a packet is replaced, and only when it holds nothing that somebody put there."""
    listed = _listed(folder)
    if listed is None or not (folder / BUILD).is_file():
        _refuse("out-not-a-packet", shown)
    assert listed is not None
    known = {*listed, MANIFEST}
    files = {
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir() or file.is_symlink()
    }
    extra = sorted(name for name in files - known if not _is_sellers(name))
    if extra:
        _refuse("out-extra-files", shown, files=tuple(extra[:5]), count=len(extra))


def _is_sellers(name: str) -> bool:
    """Whether it is one of the files that every packet holds below seller-only/."""
    own = ("findings.json", "how-to-send.html", "build.json", "reading-copy.")
    return name.startswith(tuple(SELLER_ONLY + start for start in own)) and name.count("/") == 1


def _listed(folder: Path) -> dict[str, str] | None:
    try:
        return read_manifest((folder / MANIFEST).read_bytes())
    except (OSError, BrokenManifestError):
        return None


def _fill(folder: Path, packet: Packet) -> None:
    for name, data in packet.files.items():
        file = folder / name
        file.parent.mkdir(mode=0o700 if name.startswith(SELLER_ONLY) else 0o777, parents=True, exist_ok=True)
        with file.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())


MARK = b'<meta name="generator" content="appealgen report">'
"""In each page that `write_page` wrote: only such a one is ever replaced."""


def write_page(page: bytes, file: Path) -> None:
    """One page, whole or not at all. Raises OutputError; a file that is none of these pages is never overwritten."""
    if file.exists() and not (file.is_file() and MARK in file.read_bytes()[:2000]):
        _refuse("report-is-other", file.as_posix())
    with _told(file.as_posix()), _parents(file.parent):
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(page)
            fresh.replace(file)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise


def _move(fresh: Path, target: Path) -> None:
    """The old packet steps aside until the new one stands."""
    if not target.exists():
        fresh.rename(target)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".old", dir=target.parent)) / "packet"
    try:
        target.rename(aside)
        try:
            fresh.rename(target)
        except BaseException:
            aside.rename(target)
            raise
    finally:
        if target.exists():
            shutil.rmtree(aside.parent, ignore_errors=True)


@contextmanager
def _parents(folder: Path) -> Iterator[None]:
    """The folders above, made where they are missing, and taken away again if all fails."""
    missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for parent in missing:
            with suppress(OSError):
                parent.rmdir()
        raise


@contextmanager
def _told(shown: str) -> Iterator[None]:
    """What the system refuses, in words."""
    ids = {
        errno.ENOSPC: "disk-full", errno.EDQUOT: "disk-full", errno.EFBIG: "disk-full",
        errno.EACCES: "out-no-right", errno.EPERM: "out-no-right",
        errno.EROFS: "out-no-right", errno.ENOTDIR: "out-is-file", errno.ENAMETOOLONG: "out-failed",
    }  # fmt: skip
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError([Problem(ids.get(error.errno or 0, "out-failed"), shown, facts={"reason": reason})]) from None


def _refuse(id: str, shown: str, **facts: str | int | tuple[str, ...]) -> None:
    raise OutputError([Problem(id, shown, facts=facts)])
