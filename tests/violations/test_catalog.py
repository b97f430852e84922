"""A check loads the rules of its own violation, of the others only the words by which notices name them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

from appealgen.violations.catalog import HERE, NAMED_IN_NOTICES, NAMES, TAKES_ANY, VIOLATIONS, checks

ROOT = Path(__file__).resolve().parents[2]

LOADED = """
import sys
from appealgen.violations.catalog import SHAPES
SHAPES["image_theft"]
print([name for name in sys.modules if name.startswith("appealgen.violations.") and name.endswith(".rules")])
"""


def test_only_the_own_rules_are_loaded() -> None:
    ran = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "['appealgen.violations.image_theft.rules']"


def test_every_violation_is_there() -> None:
    assert set(NAMES) == {"image_theft", "sku_cheating", "store_association", "account_closure", "other"}
    assert {check.rule.partition("/")[0] for check in checks().values()} >= set(NAMES)
    assert all(VIOLATIONS[name].name == name for name in NAMES)


def test_the_store_is_heard_first_then_the_closure() -> None:
    assert list(NAMED_IN_NOTICES)[:2] == ["store_association", "account_closure"]


def test_one_takes_what_names_none() -> None:
    assert TAKES_ANY == "other"


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    return grimp.build_graph("appealgen", cache_dir=None)


@pytest.mark.parametrize("name", NAMES)
def test_a_violation_never_imports_another(name: str, imports: grimp.ImportGraph) -> None:
    """Nor by way of anything else; only the catalogue knows them all, and it looks for folders."""
    package = f"appealgen.violations.{name}"
    for other in (f"appealgen.violations.{one}" for one in NAMES if one != name):
        assert not imports.chain_exists(package, other, as_packages=True)


@pytest.mark.parametrize("name", NAMES)
def test_no_shared_file_names_a_violation(name: str) -> None:
    """What is shared finds each by its folder: a new one is added with rooms of its own, and nothing else is edited."""
    own = re.compile(rf"violations[./]{name}\b")
    shared = [file for file in ROOT.glob("appealgen/**/*.py") if (HERE / name) not in file.parents]
    assert [str(file) for file in shared if own.search(file.read_text(encoding="utf-8"))] == []
