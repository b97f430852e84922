"""All in one file: a cover that leads to each page; too large, several files that each stand alone."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pikepdf
import pytest

from appealgen.rendering.binding import bound
from appealgen.rendering.letter import Letter
from tests.packet.test_joined import labels, paper, texts
from tests.rendering import example_facts, verapdf

WHOLE = 50_000_000
PART = {"en": "file {} of {}", "zh": "第 {} 个", "ru": "файл {} из {}", "es": "archivo {} de {}"}


def heavy(size: int) -> bytes:
    """A paper of one page and about so many bytes."""
    pdf = pikepdf.open(io.BytesIO(paper(1)))
    pdf.pages[0].obj["/Contents"] = pdf.make_stream(b"q Q %" + os.urandom(size // 2).hex().encode())
    pdf.pages[0].obj["/Contents"].write(b"%" + os.urandom(size), filter=pikepdf.Name.ASCIIHexDecode)
    made = io.BytesIO()
    pdf.save(made)
    return made.getvalue()


def jumps(data: bytes) -> dict[str, list[str]]:
    """To which page, by its label, each link of the cover leads, by its rectangle's top."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        label = {page.objgen: page.label for page in pdf.pages}
        named = {str(name): target for name, target in pikepdf.NameTree(pdf.Root.Names.Dests).items()}
        return {
            page.label: [
                label[named[str(note.Dest)][0].objgen] for note in page.obj.get("/Annots", []) if "/Dest" in note
            ]
            for page in pdf.pages
        }


@pytest.mark.parametrize("language", ["en", "zh", "ru", "es"])
def test_the_cover_says_what_stands_where_and_leads_there(language: str) -> None:
    letter = example_facts.letter(language)
    whole = bound(letter, {"B": paper(2)}, WHOLE)
    (data,) = whole.parts
    said, told = texts(data), labels(data)
    assert told[:2] == ["i", "1"] and told[told.index("B-1") :][:2] == ["B-1", "B-2"]
    assert said[1:2] == texts(whole.letter)[:1] and letter.titles["A"] in said[0]
    assert "B-1–B-2" in said[0] and whole.apart == ()
    for exhibit, title in letter.titles.items():
        assert title in said[told.index(_page_of(exhibit, jumps(data)["i"], letter))]


def _page_of(exhibit: str, cover: list[str], letter: Letter) -> str:
    """Two links a line (the words and the page), the first line is the letter's."""
    return cover[2 + 2 * list(letter.titles).index(exhibit)]


def test_too_large_it_comes_in_files_that_each_stand_alone() -> None:
    letter = example_facts.letter()
    papers = {"A": heavy(200_000), "C": heavy(250_000), "D": heavy(900_000)}
    whole = bound(letter, papers, 700_000)
    assert len(whole.parts) > 1 and whole.apart == ("D",) and max(map(len, whole.parts)) <= 700_000
    alone = texts(whole.letter)
    shown: list[str] = []
    for number, data in enumerate(whole.parts, 1):
        said, told = texts(data), labels(data)
        assert PART["en"].format(number, len(whole.parts)) in said[0]
        assert said[1] == alone[0] and said[-1] == alone[-1]
        assert all(text == alone[int(label) - 1] for text, label in zip(said, told, strict=True) if label.isdecimal())
        assert all(there in told for page in jumps(data).values() for there in page)
        shown += [one for one, title in letter.titles.items() if any(text.startswith(title) for text in said)]
        for other in range(1, len(whole.parts) + 1):
            assert (f"in file {other}" in said[0]) == (other != number)
    assert shown == list(letter.titles)
    assert "A-1" in labels(whole.parts[0]) and not any("D-1" in labels(data) for data in whole.parts)


def test_the_same_bytes_each_time() -> None:
    letter, papers = example_facts.letter("zh"), {"A": paper(1), "E": paper(2)}
    assert bound(letter, papers, WHOLE) == bound(letter, papers, WHOLE)
    assert bound(letter, {}, 400_000) == bound(letter, {}, 400_000)


@pytest.mark.slow
@pytest.mark.skipif(not verapdf.jars() and not os.environ.get("CI"), reason="no Java, JAXB or engine of veraPDF here")
def test_without_papers_each_file_keeps_both_standards(tmp_path: Path) -> None:
    letter = example_facts.letter("zh")
    files = {"whole.pdf": bound(letter, {}, WHOLE).parts[0]}
    files |= {f"{number}.pdf": data for number, data in enumerate(bound(letter, {}, 400_000).parts)}
    assert len(files) > 2 and verapdf.broken(files, tmp_path) == []
