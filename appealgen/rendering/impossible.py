"""What can never work in a letter's template, whatever the case: told by its syntax tree, before a letter is written."""

from __future__ import annotations

from collections.abc import Iterator
from reprlib import repr
from typing import NamedTuple

from jinja2 import Environment, nodes

GROWS = (nodes.Pow, nodes.Mul)
"""Reckoned only where limits of time and memory hold."""


class Never(NamedTuple):
    """A part of a template, in its line."""

    kind: str
    """`unknown-filter`, `unknown-test`, or `reckoning`."""
    what: str
    line: int


def impossible(tree: nodes.Template, environment: Environment) -> Iterator[Never]:
    """In the order in which they stand. `environment`: with the filters and tests that letters have."""
    for one in tree.find_all((nodes.Filter, nodes.Test, nodes.BinExpr)):
        match one:
            case nodes.Filter() if one.name not in environment.filters:
                yield Never("unknown-filter", one.name, one.lineno)
            case nodes.Test() if one.name not in environment.tests:
                yield Never("unknown-test", one.name, one.lineno)
            case nodes.BinExpr() if _fails(one):
                assert isinstance(one.left, nodes.Const) and isinstance(one.right, nodes.Const)
                yield Never("reckoning", f"{repr(one.left.value)} {one.operator} {repr(one.right.value)}", one.lineno)


def _fails(one: nodes.BinExpr) -> bool:
    """What two fixed values do to each other is known: `1 / 0`."""
    if isinstance(one, GROWS) or not (isinstance(one.left, nodes.Const) and isinstance(one.right, nodes.Const)):
        return False
    try:
        one.as_const()
    except nodes.Impossible:
        return True
    return False
