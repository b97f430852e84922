"""The sample's site and the real one, each built once for all that look at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.playbook.model import Playbook
from appealgen.playbook.places import shipped
from appealgen.playbook.reading.playbook import read_playbook
from appealgen.playbook.site.build import build
from tests.playbook.making import change, sample


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("playbook")
    return build(sample(folder), folder / "site")


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of the playbook that comes along: every page of it, for the slow tests."""
    return build(shipped(), tmp_path_factory.mktemp("real") / "site")


@pytest.fixture
def playbook(tmp_path: Path) -> Playbook:
    """The sample, one of whose texts begins as a formula does."""
    folder = sample(tmp_path)
    change(folder / "scripts" / "discount.md", "## en\nHello", "## en\n=1+1 Hello")
    return read_playbook(folder)
