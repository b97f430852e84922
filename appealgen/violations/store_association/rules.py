"""Store association, checked: the shared rules stand with the violation, each file here enters its own."""

from appealgen.violations.store_association import needed, pictures, shared
from appealgen.violations.store_association.violation import VIOLATION

__all__ = ["VIOLATION", "needed", "pictures", "shared"]
