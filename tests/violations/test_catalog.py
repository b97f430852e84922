"""A check loads the rules of its own violation, of the others only the words by which notices name them."""

from __future__ import annotations

import subprocess
import sys

from appealgen.violations.catalog import NAMED_IN_NOTICES, NAMES, VIOLATIONS, checks

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
