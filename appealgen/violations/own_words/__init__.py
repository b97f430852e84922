"""Rules about what the seller says himself, whatever the violation: plain words, one ground, no court's case, and
letters that can be printed."""

from __future__ import annotations

from appealgen.violations.base import Violation
from appealgen.violations.own_words import court, grounds, plain, printed


def enter(violation: Violation) -> None:
    """Make these rules the violation's, under the name `case/…`."""
    court.enter(violation)
    plain.enter(violation)
    grounds.enter(violation)
    printed.enter(violation)
