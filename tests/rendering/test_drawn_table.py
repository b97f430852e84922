"""A table drawn as a picture: the same bytes each time, as high as its rows need."""

from __future__ import annotations

import io

from PIL import Image

from appealgen.rendering.drawn_table import drawn_table

HEADS = ("Order 订单号", "Product or option")


def size(rows: list[tuple[str, str]]) -> tuple[int, int]:
    return Image.open(io.BytesIO(drawn_table(("Extract",), HEADS, (1, 2), rows))).size


def test_the_same_bytes() -> None:
    rows = [("8190023345566771", "Кружка, белая"), ("8190023345566772", "陶瓷杯")]
    assert drawn_table(("Extract",), HEADS, (1, 2), rows) == drawn_table(("Extract",), HEADS, (1, 2), rows)


def test_long_words_take_two_lines_and_no_more() -> None:
    short, long, longer = (
        size([("1", words)])[1] for words in ("mug", "mug with handle " * 6, "mug with handle " * 40)
    )
    assert short < long == longer
    assert size([("1", "mug"), ("2", "mug")])[1] > short
