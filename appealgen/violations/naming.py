"""How a pattern is made by which notices name a violation: words that stand in one sentence, in either order."""

from __future__ import annotations


def near(one: str, other: str, within: int = 90) -> str:
    """A pattern of two kinds of words with at most so many characters of one sentence between them."""
    gap = rf"(?:[^.;!?。；！？]|\.(?=\w)){{0,{within}}}?"
    return rf"(?:{one}){gap}(?:{other})|(?:{other}){gap}(?:{one})"
