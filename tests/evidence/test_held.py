"""Whatever the number of photos, few are held; what was let go is read again when it is asked for."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.case.words import Words
from appealgen.evidence import asking, networks
from appealgen.evidence.looker import Looker
from appealgen.evidence.photos.picture import Picture, open_picture
from appealgen.packet.build import build
from appealgen.packet.check import check

GOOD = Path(__file__).parents[2] / "samples" / "image_theft" / "good"


def held(looker: Looker) -> int:
    return sum(one.held for one in looker._pictures.values() if isinstance(one, Picture))


def test_files_of_a_check_are_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MOST_BYTES", 1_000_000)
    looker = Looker()
    few = check(GOOD, looker)
    assert 0 < held(looker) <= 1_000_000
    assert len(looker._pictures) > 4  # decoded, they are all there
    monkeypatch.undo()
    assert few.findings == check(GOOD, Looker()).findings


@pytest.mark.parametrize("file", ["photos/IMG_2041.JPG", "disputed/2.webp"])
def test_what_was_let_go_is_as_before(file: str) -> None:
    def told(picture: Picture) -> tuple[Any, ...]:
        return (
            picture.sha256,
            picture.format,
            picture.size,
            picture.orientation,
            picture.frames,
            picture.metadata.blocks,
        )

    picture = open_picture(GOOD / file)
    assert isinstance(picture, Picture)
    before = told(picture)
    picture.let_go()
    assert picture.held == 0 and picture.size == before[2]
    assert told(picture) == before
    assert picture.held > 0


def test_what_lies_nowhere_is_kept() -> None:
    picture = Picture((GOOD / "photos/IMG_2041.JPG").read_bytes())
    picture.let_go()
    assert picture.held == len(picture.data)


def test_a_packet_is_written_without_what_the_check_held(tmp_path: Path) -> None:
    shutil.copytree(GOOD, tmp_path / "case")
    looker = Looker()
    checked = check(tmp_path / "case", looker)
    Looker().marks(NamedFile("x", GOOD / "photos/IMG_2042.JPG", NOWHERE))
    assert looker._pictures and networks._session.cache_info().currsize
    build(checked, words=Words("en"), forms=("pdf",))
    assert not looker._pictures and not networks._session.cache_info().currsize


def test_all_pixels_are_compared_without_the_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of the two needs some 130 MB."""
    original, disputed = (
        NamedFile(name, GOOD / name, NOWHERE) for name in ("photos/IMG_2041.JPG", "disputed/main.jpg")
    )
    looker = Looker()
    marks = looker.marks(original)
    assert networks._session.cache_info().currsize
    assert looker.same(original, disputed).verdict == "same"
    assert not networks._session.cache_info().currsize
    assert Looker().marks(original) == marks


def test_a_figure_leaves_no_pixels_behind() -> None:
    from appealgen.packet.compose import compose
    from appealgen.packet.pages import Pages
    from appealgen.rendering import close_up

    checked = check(GOOD, Looker())
    Pages(checked, compose(checked, "en"))
    assert close_up._original.cache_info().currsize == 0


def test_an_earlier_appeal_is_no_whole_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(str(number))
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    folder = NamedFile("earlier", tmp_path, NOWHERE)
    assert len(Looker().sums(folder)) == 4
    monkeypatch.setattr(asking, "MOST_SENT", 4)
    assert Looker().sums(folder) == frozenset()
    assert Looker().sums(NamedFile("gone", tmp_path / "gone", NOWHERE)) == frozenset()


def test_a_folder_of_the_system_is_no_mistake_of_ours() -> None:
    assert Looker().sums(NamedFile("/", Path("/"), NOWHERE)) == frozenset()
