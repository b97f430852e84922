"""Account closure, checked: the shared rules stand with the violation, each file here enters its own."""

from appealgen.violations.account_closure import answers, association, chain, noticed, places, reasons, reports
from appealgen.violations.account_closure.violation import VIOLATION

__all__ = ["VIOLATION", "answers", "association", "chain", "noticed", "places", "reasons", "reports"]
