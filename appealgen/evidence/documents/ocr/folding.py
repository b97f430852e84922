"""Letters that the eye takes for digits, mended inside runs of digits only: `l4` is 14, `2O26` is 2026; `Oslo` stays."""

from __future__ import annotations

import re

_RUN = re.compile(r"(?<![^\W\d_])[\dOoОоlI|SsBZ]*\d[\dOoОоlI|SsBZ]*(?![^\W\d_])")
_DIGIT = str.maketrans("OoОоlI|SsBZ", "00001115582")


def folded(text: str) -> str:
    """As long as the text itself."""
    return _RUN.sub(lambda found: found[0].translate(_DIGIT), text)
