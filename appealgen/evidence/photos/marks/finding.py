"""Marks over one photo alone, from all that looks for them: strips along the edges, QR codes, letters, signs without letters."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.photos.marks.bands import band
from appealgen.evidence.photos.marks.borders import of_strips
from appealgen.evidence.photos.marks.codes import codes
from appealgen.evidence.photos.marks.cues import Scene, closer_look, first_look
from appealgen.evidence.photos.marks.extent import extended, tightened
from appealgen.evidence.photos.marks.glance import glances
from appealgen.evidence.photos.marks.grouping import Judged, hull, joined, spread, turn, within
from appealgen.evidence.photos.marks.lettering import Line, lines
from appealgen.evidence.photos.marks.over import Box, Grade, Over
from appealgen.evidence.photos.marks.plaques import plaque
from appealgen.evidence.photos.marks.reading import text_of
from appealgen.evidence.photos.marks.rims import rim
from appealgen.evidence.photos.marks.rows import rows
from appealgen.evidence.photos.marks.signs import LIKELY, signs
from appealgen.evidence.photos.marks.stamps import is_stamp
from appealgen.evidence.photos.marks.strips import strips
from appealgen.evidence.photos.marks.verdict import likelihood, likely, odds
from appealgen.evidence.photos.picture import Pixels

TREES = 0.6
"""Share of the trees' opinion in the sum of both; the rest is the network's."""
SUSPECTED, SURE = 0.5, 0.97
"""Likelihood from which a line counts as laid over, by trees and network together; by the trees alone, of letters that were
read, as sure (of 14,168 lines on photos that a fold has not seen, precision .976 at .9, .996 at .97). The first was chosen on a
set by a hand that neither had seen then (70 marked, 70 honest, 36 of these with print, 10 of the marked without a line that the
detector finds): by its lines alone .743 are found, faint ones .63, precision .912, 1.8 of 32 labels; at .44 and before another
two hands' marks were among what the network is fitted to .743, .60, .867, 4.4."""
HOPELESS = 0.1
"""Likelihood by the first look below which a line is given up: 480 of 1,019 lines of two sets that these trees never saw, none
of which a closer look calls."""
DOUBTED = -2.0
"""Logarithm of the trees' odds below which the network isn't asked, and the line is none: on that set no mark is lost by it, and
one wrong call is."""
PRINT, CROWD = ((30, 0.9), (15, 0.75)), 20
"""So many lines that are no mark make a scene of print, a page or a board; likelihood from which on a line counts there; so many
that nothing there is sure."""
SMALLEST_SURE = 24
"""Pixels of a mark's longer side below which its cues are too few to be sure."""
MOST_READ = 3
"""Marks that are read, the likeliest: 50 ms each."""
NARROWEST = 32
"""Pixels of the scaled copy's shorter side below which nothing can be read on it."""
LEGIBLE = 3
"""Characters that must be read of a mark before it counts as sure; a Chinese one counts twice."""


def found(pixels: Pixels) -> list[Over]:
    if min(pixels.shape[:2]) < NARROWEST:
        return []
    every = lines(pixels)
    over = [Over(box, "sure") for box, upright in codes(pixels) if upright]
    over += of_strips(pixels, strips(pixels), every)
    called = _called(Scene(pixels), every) if every else []
    crowded = len(every) - len(called) >= CROWD
    called = [one for one in called if not any(within(one.line.box, mark.box) for mark in over)]
    over += of_lines(pixels, called, crowded)
    _add_signs(over, signs(pixels))
    inner = rim(pixels)
    return [*over, Over(inner, "suspected")] if inner else over


def _add_signs(over: list[Over], every: list[tuple[Box, float]]) -> None:
    """A sign around letters that are a mark is of that mark."""
    for box, probable in every:
        lettered = [mark for mark in over if within(mark.box, box) and _meet(mark.box, box)]
        if lettered:
            lettered[0].box = hull([box, lettered[0].box])
        elif probable >= LIKELY and not any(_meet(box, mark.box) for mark in over):
            over.append(Over(box, "suspected"))


def judged(scene: Scene, every: list[Line]) -> list[Judged]:
    """Each line that may be laid over, by two opinions that err on different lines: the trees', and the network's."""
    looked = [(line, first_look(scene, line, every)) for line in every]
    left = [(line, seen) for line, seen in looked if seen and likelihood(seen.figures, "first") >= HOPELESS]
    by_figures = [(line, odds(closer_look(scene, line, seen))) for line, seen in left]
    doubted = [(line, chances) for line, chances in by_figures if chances >= DOUBTED]
    by_eye = glances(scene.pixels, [line for line, _ in doubted], every)
    return [
        Judged(line, likely(TREES * chances + (1 - TREES) * seen), likely(chances) >= SURE)
        for (line, chances), seen in zip(doubted, by_eye, strict=True)
    ]


def _called(scene: Scene, every: list[Line]) -> list[Judged]:
    called = [one for one in judged(scene, every) if one.likely >= SUSPECTED]
    least = next((least for many, least in PRINT if len(every) - len(called) >= many), SUSPECTED)
    return [one for one in called if one.likely >= least]


def of_lines(pixels: Pixels, called: list[Judged], crowded: bool) -> list[Over]:
    """The marks that these lines make up; `crowded`: nothing is sure."""
    over: list[Over] = []
    for number, group in enumerate(sorted(joined(called), key=lambda group: -max(one.likely for one in group))):
        size = (pixels.shape[1], pixels.shape[0])
        box = spread(group, hull([_letters(pixels, one.line) for one in group]), size)
        large = max(box[2] - box[0], box[3] - box[1]) >= SMALLEST_SURE
        texts = (
            [text_of(pixels, line) for line in rows([one.line for one in group], box)[:3]] if number < MOST_READ else []
        )
        text = " ".join(part for part in texts if part) or None
        sure = any(one.sure for one in group) and large and not crowded and _legible(text)
        grade: Grade = "sure" if sure else "suspected"
        if is_stamp(text, box, size, _colour(pixels, box)):
            grade = "camera_stamp"
        over.append(Over(plaque(pixels, box) or band(pixels, box) or box, grade, text))
    return over


def _legible(text: str | None) -> bool:
    """Letters that can't be read may be none: a round thing on a dark ground was taken for a sure O."""
    return sum(1 + (character > "\u2e80") for character in text or "" if character.isalnum()) >= LEGIBLE


def _letters(pixels: Pixels, line: Line) -> Box:
    return tightened(pixels, extended(pixels, line.box)) if abs(turn(line)) < 4 else line.box


def _meet(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])


def _colour(pixels: Pixels, box: Box) -> tuple[float, ...]:
    """Of the letters: the part that differs most from the rest."""
    x0, y0, x1, y1 = (max(0, round(value)) for value in box)
    cut = pixels[y0:y1, x0:x1].reshape(-1, 3).astype(np.float32)
    off = np.abs(cut - np.median(cut, axis=0)).max(axis=1)
    return tuple(float(value) for value in np.median(cut[off >= np.percentile(off, 92)], axis=0))
