"""What a sheet of the performance page's figures adds up to, and what doesn't agree in it, as a table for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from appealgen.case.words import Words
from appealgen.interfaces.reports.indicators import Told, columns, figure, refused


def table(told: Told, words: Words) -> str:
    """The accounts and the total; then what to look at."""
    lines = "".join(f"{line}\n" for line in _findings(told["findings"], words))
    return columns(_rows(told, words), words) + "\n\n" + lines + refused(told, words)


def _rows(told: Told, words: Words) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for day in told["days"]:
        mark = "" if day["complete"] else f" {words.text('playbook/incomplete')}"
        yield " ".join(part for part in (day["date"], day["account"]) if part) + mark, day
    if len(told["accounts"]) > 1:
        for one in told["accounts"]:
            yield one["account"] or words.text("playbook/nobody"), one
    yield words.text("playbook/total"), told["total"]


def _findings(every: list[Mapping[str, Any]], words: Words) -> Iterator[str]:
    for one in every:
        names = {name: words.text(f"indicator/{one[name]}") for name in ("answered", "asked") if one[name]}
        rates = {name: figure("response_rate_24h", one[name], words) for name in ("rate", "ours") if name in one}
        said = words.text(f"daily/{one['rule']}", **{**one, **names, **rates})
        yield f"  {one['file']}:{one['line']}  {said}"
