"""The hash is that of `imagehash.phash`, without what that loads for it."""

from __future__ import annotations

import subprocess
import sys

import imagehash
import numpy as np
import pytest
from PIL import Image
from skimage import data

from appealgen.evidence.photos.hashing import SIDE, TURNS, hashes


@pytest.mark.parametrize("name", ["coffee", "chelsea", "astronaut", "camera", "text"])
def test_the_hash_is_imagehashs(name: str) -> None:
    picture = Image.fromarray(getattr(data, name)()).convert("RGB")
    small = picture.convert("L").resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    views = [small if turn is None else small.transpose(turn) for turn in TURNS]
    assert hashes(np.asarray(picture)) == tuple(str(imagehash.phash(view, hash_size=16)) for view in views)


def test_a_hash_loads_no_scipy() -> None:
    asked = (
        "import sys, numpy; from appealgen.evidence.photos.hashing import hashes;"
        "hashes(numpy.zeros((90, 90, 3), 'uint8')); sys.exit('scipy' in sys.modules)"
    )
    assert subprocess.run((sys.executable, "-c", asked), check=False).returncode == 0
