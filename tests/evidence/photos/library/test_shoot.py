"""Photos of one shoot in a library: neighbours, the best set, the RAW beside a photo."""

from __future__ import annotations

from pathlib import Path

from appealgen.evidence.photos.library.shoot import best_set, neighbours
from appealgen.evidence.photos.library.source import raw_beside
from appealgen.evidence.photos.library.store import Entry


def entry(path: str, taken: str | None = None, camera: str | None = "Canon EOS R6", sha: str = "") -> Entry:
    return Entry(path, sha or path, 4000, 3000, camera, taken)


def test_neighbours_are_of_one_shoot() -> None:
    source = entry("a/IMG_10.JPG", "2026-10-03T14:00:00")
    near = [
        entry("a/IMG_11.JPG", "2026-10-03T14:00:30"),
        entry("b/IMG_12.JPG", "2026-10-03T15:00:00+08:00"),
        entry("a/IMG_9.JPG", None),
    ]
    far = [
        entry("a/IMG_13.JPG", "2026-10-05T14:00:00"),
        entry("a/IMG_14.JPG", "2026-10-03T14:00:01", "Other 7"),
        entry("c/IMG_15.JPG", None),
        entry("b/again.JPG", "2026-10-03T14:00:30", sha="a/IMG_11.JPG"),
        entry("b/copy.JPG", "2026-10-03T14:00:00", sha=source.sha256),
    ]
    assert neighbours(source, [*far, *reversed(near)]) == near


def test_without_camera_data_the_likest_come_first_then_the_folder_as_it_is_counted() -> None:
    source = entry("a/shoot-3-1.jpg", camera=None)
    by_name = [entry(f"a/shoot-{name}.jpg", camera=None) for name in ("3-2", "3-10", "21-1")]
    elsewhere = [entry("b/x.jpg", camera=None), entry("b/y.jpg", "2026-10-03T14:00:00")]
    likest = {elsewhere[1].sha256: 1, by_name[2].sha256: 0}
    assert neighbours(source, [*by_name, *elsewhere], likest) == [by_name[2], by_name[0], by_name[1], elsewhere[1]]
    assert sorted(one.path for one in neighbours(source, [*by_name, *elsewhere])) == sorted(one.path for one in by_name)


def test_a_view_from_the_other_side_belongs_to_what_one_of_the_set_shows() -> None:
    source, near, far, strange = [entry(f"a/{number}.jpg", camera=None) for number in range(4)]
    pairs = {(source.path, near.path): "kin", (near.path, far.path): "kin"}
    chosen = best_set(
        source, [near, far, strange], lambda _: True, lambda one, other: pairs.get((one.path, other.path), "unsure"),
        lambda *_: "different",
    )  # fmt: skip
    assert chosen == [near, far]


def test_copies_of_the_source_by_hash_are_no_neighbours() -> None:
    source, copy, other = (
        Entry(f"a/{number}.JPG", str(number), 40, 30, None, None, hash)
        for number, hash in enumerate((bytes(32), bytes(31) + b"\7", b"\xff" * 32))
    )
    assert neighbours(source, [copy, other]) == [other]


def test_the_set_is_no_copy_of_the_source_or_of_each_other() -> None:
    source, *others = [entry(f"a/{number}.JPG", f"2026-10-03T14:00:0{number}") for number in range(8)]
    kin = {"a/2.JPG": "stranger", "a/3.JPG": "unsure"}
    chosen = best_set(
        source, others, lambda one: one.path != "a/1.JPG", lambda _, one: kin.get(one.path, "kin"),
        lambda one, other: "look" if {one.path, other.path} == {"a/4.JPG", "a/5.JPG"} else "different",
    )  # fmt: skip
    assert [one.path for one in chosen] == ["a/4.JPG", "a/6.JPG", "a/7.JPG"]
    fewer = best_set(
        source, others[2:4], lambda _: True, lambda _, one: kin.get(one.path, "kin"), lambda *_: "different"
    )
    assert [one.path for one in fewer] == ["a/4.JPG", "a/3.JPG"]


def test_the_raw_of_a_photo() -> None:
    raws = ["a/IMG_1.CR3", "b/IMG_1.CR3", "a/RAW/IMG_2.NEF", "c/IMG_2.NEF", "raw/IMG_3.ARW"]
    assert raw_beside("a/img_1.jpg", raws) == "a/IMG_1.CR3"
    assert raw_beside("a/IMG_2.JPG", raws) == str(Path("a/RAW/IMG_2.NEF"))
    assert raw_beside("jpg/IMG_3.JPG", raws) == str(Path("raw/IMG_3.ARW"))
    assert raw_beside("a/IMG_9.JPG", raws) is None
