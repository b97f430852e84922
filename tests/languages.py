"""The languages of letters, for tests that cost seconds in each: two always, the others with `make test-all`."""

from __future__ import annotations

import pytest

LANGUAGES = ["en", "zh", *(pytest.param(language, marks=pytest.mark.slow) for language in ("ru", "es"))]
