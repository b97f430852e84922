"""A file that a case names several times is one exhibit: one letter, used wherever the file is."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

from PIL import Image

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import check
from tests.facts import looking
from tests.packet.making import SAMPLES, words

HEAD = (SAMPLES / "two-pictures" / "case.yaml").read_text().split("evidence:")[0]
LINKS = ("https://www.aliexpress.com/item/1005006543219876.html", "https://aliexpress.ru/item/1005006543210000.html")


def built(tmp_path: Path, evidence: str) -> dict[str, bytes]:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "two-pictures", case)
    Image.open(case / "photos/IMG_2042.JPG").resize((800, 600)).save(case / "disputed/of-2042.jpg")
    (case / "case.yaml").write_text(HEAD.replace("language: zh", "language: en") + evidence)
    return dict(build(check(case, looking()), words=Words("en"), forms=("eml",)).files)


def exhibits(files: dict[str, bytes]) -> list[str]:
    return [name.removeprefix("exhibits/") for name in files if name.startswith("exhibits/")]


def group(original: str, others: str, link: str, picture: str, day: str = "2026-09-02") -> str:
    photos = ", ".join(f"photos/IMG_{one}.JPG" for one in others.split())
    listing = f"{{link: '{link}', pictures: [disputed/{picture}], published: {day}}}"
    return f"{{original: photos/IMG_{original}.JPG, set: [{photos}], disputed: [{listing}]}}"


def test_two_groups_of_one_shoot_share_letters_and_figure(tmp_path: Path) -> None:
    first, second = (group("2041", "2042 2043 2044", link, "main.jpg") for link in LINKS)
    files = built(tmp_path, f"evidence: {{pictures: [{first}, {second}]}}")
    assert [name[0] for name in exhibits(files)] == list("ABCDEF")
    letter = words(files["letter.eml"])
    assert "Picture 1: exhibit A; Picture 2: exhibit A" in letter
    assert "The originals" not in letter and letter.count("The original photo was taken") == 1
    assert "pictures that belong to someone else" in letter


def test_one_picture_in_two_listings_tells_both(tmp_path: Path) -> None:
    days = ("2026-09-02", "2026-09-05")
    listings = ", ".join(
        f"{{link: '{link}', pictures: [disputed/main.jpg], published: {day}}}"
        for link, day in zip(LINKS, days, strict=True)
    )
    files = built(
        tmp_path, f"evidence: {{original: photos/IMG_2041.JPG, set: 'photos/IMG_204[2-4].JPG', disputed: [{listings}]}}"
    )
    assert [name[0] for name in exhibits(files)] == list("ABCDEF")
    letter = words(files["letter.eml"])
    page = letter[letter.index("Exhibit E:") : letter.index("Exhibit F:")]
    assert "from items 1005006543219876 and 1005006543210000" in page and all(link in page for link in LINKS)
    assert "A has 4.2 times as many pixels as E." in letter
    assert "taken 19 days before" in letter and "22 days before" in letter


def test_an_original_may_be_another_groups_set_photo(tmp_path: Path) -> None:
    first = group("2041", "2042 2043 2044", LINKS[0], "main.jpg")
    second = group("2042", "2041 2043 2044", LINKS[1], "of-2042.jpg")
    files = built(tmp_path, f"evidence: {{pictures: [{first}, {second}]}}")
    assert [name[0] for name in exhibits(files)] == list("ABCDEFGH")
    letter = words(files["letter.eml"])
    assert "Picture 2: exhibit B is the original photo" in letter
    assert "Picture 1: exhibits B, C and D; Picture 2: exhibits A, C and D" in letter
    assert "The originals, exhibits A and B, were taken by" in letter
    assert Image.open(io.BytesIO(files["exhibits/H-figure.jpg"])).format == "JPEG"
