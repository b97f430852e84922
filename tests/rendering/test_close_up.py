"""A spot close up is the same whether all of a picture was decoded or only what lies above and in it."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageOps

from appealgen.rendering import close_up
from appealgen.rendering.close_up import close_ups, let_go

from .example_facts import noise

HIGH, LOW = (0.1, 0.1, 0.5, 0.3), (0.3, 0.6, 0.7, 0.9)


def corners(x0: float, y0: float, x1: float, y1: float) -> tuple[tuple[float, float], ...]:
    return (x0, y0), (x1, y0), (x1, y1), (x0, y1)


def jpeg(turn: int, **options: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = turn
    made = io.BytesIO()
    noise(403, 301).resize((1209, 903)).save(made, "JPEG", quality=90, exif=exif, **options)
    return made.getvalue()


def whole(file: bytes) -> bytes:
    """All pixels as shown, in a format that is never cut short."""
    made = io.BytesIO()
    ImageOps.exif_transpose(Image.open(io.BytesIO(file))).save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize("spot", [HIGH, LOW])
@pytest.mark.parametrize("turn", range(1, 9))
def test_less_is_decoded_and_the_same_is_shown(turn: int, spot: tuple[float, float, float, float]) -> None:
    file = jpeg(turn)
    tilted = [(x, y + x / 50) for x, y in corners(*spot)]
    spots = [corners(*spot), tilted]
    seen = close_ups([(file, one) for one in spots])
    expected = close_ups([(whole(file), one) for one in spots])
    for one, other in zip(seen, expected, strict=True):
        assert np.array_equal(np.asarray(one), np.asarray(other))


@pytest.mark.parametrize("options", [{"progressive": True}, {"subsampling": 0}, {"restart_marker_rows": 1}])
def test_whatever_way_a_jpeg_was_written(options: dict[str, object]) -> None:
    file = jpeg(1, **options)
    (seen,), (expected,) = close_ups([(file, corners(*HIGH))]), close_ups([(whole(file), corners(*HIGH))])
    assert np.array_equal(np.asarray(seen), np.asarray(expected))


def test_an_original_is_decoded_once_for_its_figures_and_no_further_down_than_needed() -> None:
    let_go()
    original, copies = jpeg(1), [jpeg(1, comment=bytes([number])) for number in (1, 2)]
    for copy in copies:
        close_ups([(original, corners(*HIGH)), (copy, corners(*HIGH))])
    assert close_up._original.cache_info().hits == 1
    rows = close_up._original(original, *close_up._wanted(original, corners(*HIGH))).image.height
    assert 0.3 * 903 < rows < 0.5 * 903
    let_go()
