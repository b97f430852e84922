"""Facts about files, kept for as long as the tests run. Keys are the files' contents, so nothing in it can be out of date."""

from __future__ import annotations

import os
from pathlib import Path

from appealgen.evidence.cache import Cache
from appealgen.evidence.looker import Looker
from appealgen.violations.catalog import NAMED_IN_NOTICES

FACTS = "APPEALGEN_TEST_FACTS"
"""The variable that names the folder."""


def folder() -> Path:
    return Path(os.environ[FACTS])


def looking() -> Looker:
    """A looker that asks what is known first; what a test is about (a cold start, a broken cache) makes its own."""
    return Looker(Cache(folder()), None, NAMED_IN_NOTICES)
