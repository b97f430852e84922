"""A library of photos: what is in it, how its index follows what changes, and what is found in it."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from appealgen.evidence.photos.library import update as updating
from appealgen.evidence.photos.library.arrays import arrays
from appealgen.evidence.photos.library.files import files_under
from appealgen.evidence.photos.library.search import candidates
from appealgen.evidence.photos.library.seen import Seen, look
from appealgen.evidence.photos.library.store import Counts, Store
from appealgen.evidence.photos.library.update import update
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos.altered import KINDS, jpeg
from tests.evidence.photos.files import camera_file, photo, saved, video

NAMES = ("coffee", "chelsea", "astronaut", "rocket")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Photos, nested; a copy, a HEIC, a RAW, a video, rubbish, and a loop of links."""
    root = tmp_path / "library"
    (root / "2026" / "夏天 café").mkdir(parents=True)
    (root / "empty" / "@eaDir").mkdir(parents=True)
    (root / "coffee.jpg").write_bytes(camera_file())
    (root / "2026" / "copy of coffee.JPG").write_bytes(camera_file())
    (root / "2026" / "夏天 café" / "猫.jpg").write_bytes(saved(photo("chelsea")))
    (root / "2026" / "astronaut.HEIC").write_bytes(saved(photo("astronaut"), "HEIF"))
    (root / "2026" / "rocket.png").write_bytes(saved(photo("rocket"), "PNG"))
    (root / "2026" / "film.mp4").write_bytes(video())
    (root / "2026" / "rocket.CR3").write_bytes(b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom")
    (root / "notes.txt").write_text("nothing")
    (root / "cut.jpg").write_bytes(camera_file()[:3000])
    (root / "nothing.jpg").touch()
    (root / "empty" / "@eaDir" / "small.jpg").write_bytes(camera_file())
    (root / "2026" / "loop").symlink_to(root, target_is_directory=True)
    (root / "broken").symlink_to(root / "nowhere")
    return root


@pytest.fixture
def store(library: Path, tmp_path: Path) -> Store:
    store = Store(tmp_path / "cache", library)
    update(store, library)
    return store


def test_every_file_is_met_once(library: Path) -> None:
    paths = [file.path for file in files_under(library, [])]
    assert len(paths) == len(set(paths)) == 10
    assert str(Path("2026", "夏天 café", "猫.jpg")) in paths


def test_what_is_in_it(store: Store) -> None:
    assert store.counts() == Counts(photos=5, unreadable=2, skipped=3)
    assert store.raws() == [str(Path("2026", "rocket.CR3"))]
    (coffee,) = {entry.sha256 for entry in store.entries() if "coffee" in entry.path}
    assert [entry.camera for entry in store.holding(coffee)] == ["Canon EOS R6"] * 2
    assert len(arrays(store).digests) == 4


def test_a_disk_that_is_not_connected_takes_nothing_from_the_index(library: Path, store: Store) -> None:
    away = library.rename(library.with_name("away"))
    library.mkdir()
    assert update(store, library) == [""]
    assert store.counts().photos == 5
    library.rmdir()
    away.rename(library)
    assert update(store, library) == []


def test_only_its_owner_may_read_it(store: Store) -> None:
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((store.folder / "index.sqlite").stat().st_mode) == 0o600


def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []

    def watched(paths: list[str]) -> list[Seen]:
        seen.extend(Path(path).name for path in paths)
        return [look(Path(path)) for path in paths]

    monkeypatch.setattr(updating, "look_at", watched)
    return seen


def test_only_what_changed_is_looked_at(store: Store, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = looked_at(monkeypatch)
    before = store.arrays() or (arrays(store) and store.arrays())
    update(store, library)
    assert seen == []
    assert store.arrays() == before
    (library / "new.jpg").write_bytes(saved(photo("camera")))
    (library / "2026" / "rocket.png").write_bytes(saved(photo("page"), "PNG"))
    (library / "coffee.jpg").unlink()
    update(store, library)
    assert sorted(seen) == ["new.jpg", "rocket.png"]
    assert store.arrays() is None
    assert store.counts().photos == 5
    assert len(arrays(store).digests) == 5
    (library / "2026" / "copy of coffee.JPG").unlink()
    update(store, library)
    assert len(arrays(store).digests) == 4


def test_what_only_has_another_name_is_not_looked_at_again(
    store: Store, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = looked_at(monkeypatch)
    before = {entry.sha256 for entry in store.entries()}
    (library / "2026").rename(library / "2025")
    (library / "coffee.jpg").rename(library / "tea.jpg")
    update(store, library)
    assert seen == []
    paths = {entry.path for entry in store.entries()}
    assert {entry.sha256 for entry in store.entries()} == before
    assert "tea.jpg" in paths and not any(path.startswith("2026") for path in paths)


def test_a_file_that_was_replaced_is_seen_whatever_its_time_says(
    store: Store, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = looked_at(monkeypatch)
    file = library / "coffee.jpg"
    status, other = file.stat(), saved(photo("camera"))
    with file.open("r+b") as stream:
        stream.write((other + bytes(status.st_size))[: status.st_size])
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    update(store, library)
    assert seen == ["coffee.jpg"]


def test_what_is_known_of_a_folder_is_kept_while_nobody_can_read_it(
    store: Store, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, known, scan = looked_at(monkeypatch), store.known(), os.scandir

    def closed(path: Path) -> object:
        if path.name == "2026":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert update(store, library) == ["2026"]
    monkeypatch.undo()
    assert store.known() == known
    assert update(store, library) == [] and seen == []


def test_interrupted_and_resumed(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(20):
        (library / f"{number}.txt").write_text("nothing")
    store = Store(tmp_path / "cache", library)

    def stop(done: int, of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        update(store, library, stop, workers=1)
    kept = len(store.known())
    assert kept == updating.CHUNK
    seen = looked_at(monkeypatch)
    update(store, library, workers=1)
    assert len(seen) == 30 - kept


def test_on_all_cores_it_is_the_same(store: Store, library: Path, tmp_path: Path) -> None:
    for number in range(20):
        (library / f"{number}.txt").write_text("nothing")
    told: list[tuple[int, int]] = []
    other = Store(tmp_path / "other", library)
    update(other, library, lambda done, of: told.append((done, of)), workers=2)
    assert told[-1] == (30, 30)
    assert other.entries() == store.entries()
    for one, another in zip(store.features(), other.features(), strict=True):
        assert one == another


RUN = """
import sys
from pathlib import Path
from appealgen.evidence.photos.library.arrays import arrays
from appealgen.evidence.photos.library.store import Store
from appealgen.evidence.photos.library.update import update
store = Store(Path(sys.argv[1]), Path(sys.argv[2]))
update(store, Path(sys.argv[2]), workers=1)
print(len(arrays(store).digests))
"""


def test_two_runs_at_once(library: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", RUN, str(tmp_path / "both"), str(library)]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [run.communicate(timeout=120) for run in runs]
    assert [out.strip() for out, _ in told] == ["4", "4"], told
    assert Store(tmp_path / "both", library).counts() == Counts(5, 2, 3)


def test_an_index_that_nobody_knows_is_made_again(store: Store) -> None:
    arrays(store)
    folder = store.arrays()
    assert folder is not None
    (folder / "codes.npy").write_bytes(b"rubbish")
    assert len(arrays(store).digests) == 4


@pytest.mark.parametrize("kind", ["resaved", "grey", "crop 40", "crop mirror", "turn", "collage", "screenshot", "text"])
def test_altered_copies_are_among_the_first(store: Store, kind: str) -> None:
    found = arrays(store)
    for name in ("chelsea", "rocket"):
        altered = KINDS[kind](photo(name), photo("camera")).image
        (entry,) = [one for one in store.entries() if {"chelsea": "猫", "rocket": "rocket"}[name] in one.path]
        assert candidates(Picture(jpeg(altered)), found)[0].sha256 == entry.sha256


def test_nothing_is_found_in_an_empty_library(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    store = Store(tmp_path / "cache", tmp_path / "empty")
    update(store, tmp_path / "empty")
    assert candidates(Picture(saved(photo())), arrays(store)) == []


def test_a_plain_picture_has_no_points_and_does_no_harm(store: Store, library: Path) -> None:
    plain = io.BytesIO()
    Image.fromarray(np.full((300, 300, 3), 200, np.uint8)).save(plain, "PNG")
    (library / "plain.png").write_bytes(plain.getvalue())
    update(store, library)
    assert len(arrays(store).digests) == 5
    assert candidates(Picture(plain.getvalue()), arrays(store))
