"""The letter and its papers as one PDF, each paper's pages stand unaltered behind its own page.

The letter's tags, links and bookmarks stay. What is joined is other people's work, seldom tagged and with fonts of its
own: so the joined file no longer says of itself that it is PDF/UA and PDF/A, which would be untrue. `letter.pdf` does.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from appealgen.evidence.documents.opening.pdf_bombs import BombError, refuse_bombs

if TYPE_CHECKING:
    import pikepdf

Label = tuple[str, str | None, int]
"""Of a page: how its number is written (`D` 1, 2; `r` i, ii), what stands before it, and the number."""
MOST_PAGES = 60
"""Of one paper: who sends more expects nobody to read it. Its own page then says where the file is."""
CLAIMS = ("{http://www.aiim.org/pdfa/ns/id/}part", "{http://www.aiim.org/pdfa/ns/id/}conformance",
          "{http://www.aiim.org/pdfua/ns/id/}part")  # fmt: skip
ACTING = ("/AA", "/AF", "/PresSteps", "/PieceInfo", "/B", "/StructParents", "/Metadata")
"""Of a page: what acts when it is shown, what is attached to it, and what leads into the paper's other parts."""
SHOWN = (
    "/Link", "/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight", "/Underline",
    "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink", "/Widget", "/Redact", "/Watermark",
)  # fmt: skip
"""Notes that are only seen: no attached file, film, sound or 3D scene."""
WEB = ("https://", "http://", "mailto:")


def openable(papers: Mapping[str, bytes]) -> dict[str, int]:
    """How many pages each paper has, by the letter of its exhibit; what does not open, or has no end, is left out."""
    with ExitStack() as opened:
        counts = {letter: len(_pages(data, opened)) for letter, data in papers.items()}
    return {letter: count for letter, count in counts.items() if count}


def joined(letter: bytes, papers: Mapping[str, bytes], labels: Sequence[Label] = ()) -> bytes:
    """`papers`: PDFs by the letters of their exhibits, the openable ones. `labels`: of the letter's pages, if not 1, 2, 3.
    Same input, same bytes."""
    import pikepdf

    with ExitStack() as opened:  # a page is copied only when all is saved
        whole = opened.enter_context(pikepdf.open(io.BytesIO(letter)))
        places = dict(_places(whole))
        told = list(labels) or [("D", None, number) for number in range(1, len(whole.pages) + 1)]
        for exhibit in sorted(papers, key=lambda one: places.get(one, -1), reverse=True):  # from behind: nothing shifts
            pages = _pages(papers[exhibit], opened) if exhibit in places else []
            at = places.get(exhibit, 0) + 1
            for number, page in enumerate(pages):
                whole.pages.insert(at + number, page)
            told[at:at] = [("D", f"{exhibit}-", number) for number in range(1, len(pages) + 1)]
        joins = any(prefix is not None for _, prefix, _ in told)
        if not joins and not labels:
            return letter
        whole.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(_numbered(told)))
        if joins:
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
    """The paper's pages, with nothing that acts by itself; [] of one that is locked, endless, or no PDF."""
    import pikepdf

    try:
        refuse_bombs(data)
        paper = opened.enter_context(pikepdf.open(io.BytesIO(data)))
        pages = list(paper.pages) if 0 < len(paper.pages) <= MOST_PAGES else []
    except (pikepdf.PdfError, pikepdf.PasswordError, BombError):
        return []
    for page in pages:
        for key in ACTING:
            if key in page.obj:
                del page.obj[key]
        notes = page.obj.get("/Annots")
        if isinstance(notes, pikepdf.Array):
            kept = [
                note for note in notes if isinstance(note, pikepdf.Dictionary) and str(note.get("/Subtype")) in SHOWN
            ]
            for note in kept:
                _quieten(note)
            page.obj.Annots = pikepdf.Array(kept)
        elif notes is not None:
            del page.obj["/Annots"]
    return pages


def _quieten(note: Any) -> None:
    """A link to the web stays, and nothing behind it. What was filled into a form is shown as a stamp: the form stays away."""
    import pikepdf

    if str(note.get("/Subtype")) == "/Widget":
        note["/Subtype"] = pikepdf.Name.Stamp
    action = note.get("/A")
    link = str(action.get("/URI", "")) if action is not None and str(action.get("/S")) == "/URI" else ""
    for key in ("/A", "/AA", "/PA", "/Popup", "/FS", "/Dest", "/Parent", "/AF", "/FT", "/T", "/V", "/MK", "/Kids"):
        if key in note:
            del note[key]
    if link.lower().startswith(WEB):
        note["/A"] = _web_action(link)


def _web_action(link: str) -> Any:
    import pikepdf

    return pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(link))


def _numbered(labels: Sequence[Label]) -> Iterator[Any]:
    """A label begins anew where its kind or prefix changes, or the count does not go on."""
    import pikepdf

    before: Label = ("", "", 0)
    for at, (style, prefix, number) in enumerate(labels):
        if (style, prefix) != before[:2] or number != before[2] + 1:
            label = pikepdf.Dictionary(S=pikepdf.Name(f"/{style}"), St=number)
            if prefix:
                label.P = pikepdf.String(prefix)
            yield at
            yield label
        before = (style, prefix, number)


def _take_back_claims(whole: pikepdf.Pdf) -> None:
    with whole.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        for claim in CLAIMS:
            if claim in told:
                del told[claim]
