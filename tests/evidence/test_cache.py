"""What is kept: facts only, in a folder of the owner's alone, and never worse than not kept."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.evidence.cache import Cache, Examiner
from appealgen.evidence.looker import Looker
from appealgen.evidence.photos.model import Unreadable


@dataclass(frozen=True)
class Seen:
    width: int
    box: tuple[int, int] | None = None


ONE = Examiner("seen", 1)


def ask(cache: Cache, answers: list[Seen], examiner: Examiner = ONE, digests: tuple[str, ...] = ("ab",)) -> Seen:
    return cache.ask(examiner, digests, Seen, lambda: answers.pop(0))


def test_looked_at_once(tmp_path: Path) -> None:
    answers = [Seen(1, (2, 3)), Seen(2)]
    assert ask(Cache(tmp_path / "c"), answers) == Seen(1, (2, 3))
    assert ask(Cache(tmp_path / "c"), answers) == Seen(1, (2, 3))


def test_key_is_content_examiner_version_and_settings(tmp_path: Path) -> None:
    cache, answers = Cache(tmp_path), [Seen(number) for number in range(9)]
    keys = [(ONE, ("ab",)), (ONE, ("cd",)), (ONE, ("ab", "cd")), (ONE, ("cd", "ab"))]
    keys += [(Examiner("seen", 2), ("ab",)), (Examiner("seen", 1, "deep"), ("ab",)), (Examiner("other", 1), ("ab",))]
    assert [ask(cache, answers, *key).width for key in keys] == list(range(7))
    assert [ask(cache, answers, *key).width for key in keys] == list(range(7))


def test_broken_is_looked_at_anew(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for junk in (b"", b"{", b"\xff\xfe", b'{"width": "wide"}', b"[]", b"null"):
        ask(cache, [Seen(1)])
        for file in tmp_path.iterdir():
            file.write_bytes(junk)
        assert ask(cache, [Seen(5)]) == Seen(5)
        cache.clear()


def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    ask(Cache(folder), [Seen(1)])
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


def test_what_cannot_be_kept_is_answered_all_the_same(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert ask(Cache(blocked / "c"), [Seen(3)]) == Seen(3)


def test_contents_and_clear(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    ask(cache, [Seen(1)])
    ask(cache, [Seen(1)], digests=("x",))
    (tmp_path / "mine.txt").write_text("stays")
    assert [(kept.examiner, kept.count) for kept in cache.contents()] == [("seen", 2)]
    assert cache.clear() == 2
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]
    assert cache.contents() == []


@pytest.mark.parametrize("text", ["{}", "null", '{"photo": null}', "[]", "\x00"])
def test_a_fact_without_its_answer_is_looked_at_anew(tmp_path: Path, text: str) -> None:
    photo = tmp_path / "a.png"
    Image.new("RGB", (40, 30), "red").save(photo)
    file = NamedFile("a.png", photo, NOWHERE)
    first = Looker(Cache(tmp_path / "cache")).photo(file)
    for fact in (tmp_path / "cache").glob("*.fact"):
        fact.write_text(text)
    assert Looker(Cache(tmp_path / "cache")).photo(file) == first


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    told = Looker().photo(NamedFile("a.jpg", tmp_path / "a.jpg", NOWHERE))
    assert isinstance(told, Unreadable)
    assert told.reason == "no_access"
