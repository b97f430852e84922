"""A packet on the disk: whole or not at all, and never over something else."""

from __future__ import annotations

import errno
import hashlib
import json
from pathlib import Path

import pytest

from appealgen.case.errors import OutputError
from appealgen.packet import write as writing
from appealgen.packet.manifest import manifest
from appealgen.packet.model import Packet
from appealgen.packet.verify import verify
from appealgen.packet.write import write

SMALL = Packet(
    {"letter.pdf": b"p", "manifest-sha256.txt": b"", "seller-only/build.json": b"{}", "exhibits/A-1.jpg": b"j"}
)


def small() -> Packet:
    return Packet({**SMALL.files, "manifest-sha256.txt": manifest(SMALL.files)})


def names(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def put(out: Path, case: Path, *, replace: bool = False) -> None:
    write(small(), out, case_folder=case, replace=replace)


def refused(out: Path, case: Path, *, replace: bool = False) -> str:
    before = names(out.parent)
    with pytest.raises(OutputError) as caught:
        put(out, case, replace=replace)
    assert names(out.parent) == before
    return caught.value.problems[0].id


def test_written_and_verified(tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    out = tmp_path / "a" / "b" / "packet"
    put(out, case)
    assert names(out) == set(SMALL.files)
    assert verify(out) == ()
    (out / "letter.pdf").write_bytes(b"q")
    (out / "exhibits" / "A-1.jpg").unlink()
    (out / "more.txt").write_text("x")
    assert {problem.id for problem in verify(out)} == {"packet/changed", "packet/missing", "packet/extra"}


def test_what_is_never_overwritten(tmp_path: Path) -> None:
    case = tmp_path / "home" / "case"
    case.mkdir(parents=True)
    (case / "case.yaml").touch()
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "1.jpg").touch()
    assert refused(case, case, replace=True) == "out-is-case-folder"
    assert refused(case.parent, case, replace=True) == "out-above-case"
    assert refused(photos, case) == "out-not-empty"
    assert refused(photos, case, replace=True) == "out-not-a-packet"
    assert refused(photos / "1.jpg", case) == "out-is-file"
    out = tmp_path / "packet"
    put(out, case)
    assert refused(out, case) == "out-not-empty"
    (out / "exhibits" / "mine.jpg").touch()
    assert refused(out, case, replace=True) == "out-extra-files"
    (out / "exhibits" / "mine.jpg").unlink()
    put(out, case, replace=True)
    assert names(out) == set(SMALL.files)
    link = tmp_path / "link"
    link.symlink_to(out)
    assert refused(link, case, replace=True) == "out-is-link"


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("where", ["fsync", "rename"])
@pytest.mark.parametrize("old", [True, False])
def test_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, where: str, old: bool
) -> None:
    case = tmp_path / "case"
    case.mkdir()
    out = tmp_path / "new" / "packet"
    if old:
        put(out, case)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    calls = [0]

    def fail(*_: object) -> None:
        calls[0] += 1
        if calls[0] == 2 or where == "rename":
            raise failure

    monkeypatch.setattr(*((writing.os, "fsync") if where == "fsync" else (Path, "rename")), fail)
    with pytest.raises((OutputError, KeyboardInterrupt)):
        put(out, case, replace=old)
    monkeypatch.undo()
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before
    assert old or not (tmp_path / "new").exists()


def test_an_edited_manifest_is_told_as_that(tmp_path: Path) -> None:
    packet = small().files
    kept = {"manifest": hashlib.sha256(packet["manifest-sha256.txt"]).hexdigest()}
    whole = Packet({**packet, "seller-only/build.json": json.dumps(kept).encode()})
    write(whole, tmp_path / "packet", case_folder=tmp_path / "case", replace=False)
    assert verify(tmp_path / "packet") == ()
    listed = tmp_path / "packet" / "manifest-sha256.txt"
    listed.write_text(listed.read_text().replace(listed.read_text()[:8], "0" * 8))
    first, *_ = verify(tmp_path / "packet")
    assert (first.id, first.file) == ("packet/manifest-changed", "manifest-sha256.txt")


def test_only_the_ends_of_lines_changed(tmp_path: Path) -> None:
    """An editor saves with other line ends, or ends the last line."""
    files = {"form.txt": b"Please\nlook."}
    packet = Packet({**files, "manifest-sha256.txt": manifest(files)})
    write(packet, tmp_path / "packet", case_folder=tmp_path / "case", replace=False)
    form = tmp_path / "packet" / "form.txt"
    for data in (b"Please\r\nlook.", b"Please\nlook.\n", b"Please\r\nlook.\r\n"):
        form.write_bytes(data)
        assert [problem.id for problem in verify(tmp_path / "packet")] == ["packet/line-breaks"]
    form.write_bytes(b"Please\nlook!")
    assert [problem.id for problem in verify(tmp_path / "packet")] == ["packet/changed"]
