"""The letter and its papers as one PDF, for desks that take one file: each paper's pages stand unaltered behind its own page.

The letter's tags, links and bookmarks stay. What is joined is other people's work, seldom tagged and with fonts of its
own: so the joined file no longer says of itself that it is PDF/UA and PDF/A, which would be untrue. `letter.pdf` does.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

Label = tuple[str, str | None]
"""Of a page: its number, and what stands before it."""
MOST_PAGES = 60
"""Of one paper: who sends more expects nobody to read it. Its own page then says where the file is."""
CLAIMS = ("{http://www.aiim.org/pdfa/ns/id/}part", "{http://www.aiim.org/pdfa/ns/id/}conformance",
          "{http://www.aiim.org/pdfua/ns/id/}part")  # fmt: skip
QUIET = ("/GoTo", "/URI")
"""Actions that a joined page may keep: a jump and a link. No script, no program, no form that sends itself."""


def joined(letter: bytes, papers: Mapping[str, bytes]) -> bytes:
    """`papers`: PDFs by the letters of their exhibits. What does not open, or has no end, is left out. Same input, same bytes."""
    import pikepdf

    with ExitStack() as opened:  # a page is copied only when all is saved
        whole = opened.enter_context(pikepdf.open(io.BytesIO(letter)))
        places = dict(_places(whole))
        labels: list[Label] = [(str(number), None) for number in range(1, len(whole.pages) + 1)]
        for exhibit in sorted(papers, key=lambda one: places.get(one, -1), reverse=True):  # from behind: nothing shifts
            pages = _pages(papers[exhibit], opened) if exhibit in places else []
            at = places.get(exhibit, 0) + 1
            for number, page in enumerate(pages):
                whole.pages.insert(at + number, page)
            labels[at:at] = [(str(number), f"{exhibit}-") for number in range(1, len(pages) + 1)]
        if all(prefix is None for _, prefix in labels):
            return letter
        whole.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(_numbered(labels)))
        _take_back_claims(whole)
        made = io.BytesIO()
        whole.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _places(whole: pikepdf.Pdf) -> Iterator[tuple[str, int]]:
    """On which page (from 0) each exhibit's own page is."""
    import pikepdf

    index: dict[Any, int] = {page.objgen: number for number, page in enumerate(whole.pages)}
    for name, target in pikepdf.NameTree(whole.Root.Names.Dests).items():
        kind, _, letter = str(name).rpartition("-")
        page = (target.D if isinstance(target, pikepdf.Dictionary) else target)[0]
        if kind == "exhibit" and page.objgen in index:
            yield letter.upper(), index[page.objgen]


def _pages(data: bytes, opened: ExitStack) -> list[Any]:
    """The paper's pages, with nothing that acts by itself."""
    import pikepdf

    try:
        paper = opened.enter_context(pikepdf.open(io.BytesIO(data)))
        pages = list(paper.pages) if 0 < len(paper.pages) <= MOST_PAGES else []
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return []
    for page in pages:
        if "/AA" in page.obj:
            del page.obj["/AA"]
        for note in page.obj.get("/Annots", []):
            _quieten(note)
    return pages


def _quieten(note: Any) -> None:
    action = note.get("/A")
    if action is not None and str(action.get("/S")) not in QUIET:
        del note["/A"]
    if "/AA" in note:
        del note["/AA"]


def _numbered(labels: Sequence[Label]) -> Iterator[Any]:
    """A label begins anew where the prefix changes, or the count does not go on."""
    import pikepdf

    before: tuple[str | None, int] = ("", 0)
    for at, (number, prefix) in enumerate(labels):
        if prefix != before[0] or int(number) != before[1] + 1:
            label = pikepdf.Dictionary(S=pikepdf.Name.D, St=int(number))
            if prefix:
                label.P = pikepdf.String(prefix)
            yield at
            yield label
        before = (prefix, int(number))


def _take_back_claims(whole: pikepdf.Pdf) -> None:
    with whole.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        for claim in CLAIMS:
            if claim in told:
                del told[claim]
