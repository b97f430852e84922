"""What all tests share: one folder of facts for a whole run, so that no sample's photo is looked at twice."""

from __future__ import annotations

import os
import shutil
import tempfile

import pytest

from tests.facts import FACTS


def pytest_configure(config: pytest.Config) -> None:
    """Made by whoever starts the run; its workers inherit the name."""
    if FACTS in os.environ:
        return
    folder = os.environ[FACTS] = tempfile.mkdtemp(prefix="appealgen-facts-")
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    config.add_cleanup(lambda: os.environ.pop(FACTS, None))
