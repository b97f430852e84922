"""A page's lines as one text, for what is said in sentences; each place in it leads back to its piece."""

from __future__ import annotations

import re
from bisect import bisect_right

from appealgen.evidence.documents.pieces import CJK, Page, Piece


class Flow:
    """`text` is as long as all lines with a blank between two; between two Chinese letters there is none."""

    def __init__(self, page: Page) -> None:
        self.starts: list[int] = []
        self.pieces: list[Piece] = []
        text = ""
        for row in page.rows:
            for piece in row:
                if text and not (re.search(f"[{CJK}]$", text[-1:]) and re.match(f"[{CJK}]", piece.text)):
                    text += " "
                self.starts.append(len(text))
                self.pieces.append(piece)
                text += piece.text
        self.text = text

    def at(self, place: int) -> tuple[Piece, int]:
        """The piece that stands there, and the place in it."""
        index = max(0, bisect_right(self.starts, place) - 1)
        return self.pieces[index], place - self.starts[index]
