"""The rows of a mark, as they are read."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.photos.marks.grouping import hull, turn
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.marks.over import Box


def rows(every: list[Line], box: Box) -> list[Line]:
    """The lines to be read, from the top. Pieces of one level row are read as one; the only row is as long as the mark."""
    longest = max(every, key=lambda line: line.box[2] - line.box[0])  # of a letter or two no turn can be told
    if abs(turn(longest)) >= 4:
        return sorted(every, key=lambda line: line.box[1])
    hulls = [hull([line.box for line in row]) for row in level_rows(every)]
    return [_straight(one, every[0].score) for one in ([box] if len(hulls) == 1 else hulls)]


def level_rows(every: list[Line]) -> list[list[Line]]:
    """Row by row from the top: pieces of one row need not begin at one height."""
    rows: list[list[Line]] = []
    for line in sorted(every, key=lambda line: line.box[1] + line.box[3]):
        above = rows[-1][0].box if rows else None
        if above is not None and line.box[1] <= (above[1] + above[3]) / 2 <= line.box[3]:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _straight(box: Box, score: float) -> Line:
    x0, y0, x1, y1 = box
    return Line(np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], np.float32), score)
