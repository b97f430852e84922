"""A listing's title against a line of an invoice or a report: whether both may be of the same goods."""

from __future__ import annotations

import re


def shares(line: str, title: str) -> bool:
    """A model, or two words: titles of listings are long, and lines of invoices short."""
    words, others = (set(re.findall(r"[\w-]{3,}", text.casefold())) for text in (line, title))
    shared = words & others
    if re.search(r"[\u3400-\u9fff]", line):
        pairs = (line[at : at + 2] for at in range(len(line) - 1))
        return bool(shared) or any(pair in title and pair.strip() and len(pair.strip()) == 2 for pair in pairs)
    return len(shared) > 1 or any(any(map(str.isdigit, word)) for word in shared) or (bool(shared) and len(words) == 1)
