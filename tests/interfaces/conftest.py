"""One cache for the calls of all files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import facts


@pytest.fixture(scope="session")
def cache() -> Path:
    return facts.folder()
