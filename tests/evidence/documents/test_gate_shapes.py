"""Pictures of any shape are asked whether they are papers, and none of these is."""

from __future__ import annotations

import numpy as np
import pytest

from appealgen.evidence.documents.opening.gate import is_paper


@pytest.mark.parametrize("shape", [(1, 1), (1, 1024), (1024, 1), (2, 3), (63, 1024), (64, 64), (1024, 768)])
def test_no_shape_stops_the_gate(shape: tuple[int, int]) -> None:
    assert not is_paper(np.full((*shape, 3), 255, np.uint8))
