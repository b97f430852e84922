"""Any other notice, checked: what holds for every file stands with the violation; one rule is its own."""

from appealgen.violations.other import asked, points
from appealgen.violations.other.violation import VIOLATION

__all__ = ["VIOLATION", "asked", "points"]
