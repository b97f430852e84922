"""What the rules of SKU cheating find in the set of sheets: the confusion table, of the half they were tuned on and of the other.

python -m benchmarks.sheets [--half tuned|held|fresh|third|fourth|fifth|sixth] [--show]
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from appealgen.case.finding import Weight
from appealgen.evidence.looker import Looker
from appealgen.packet.check import check
from benchmarks.sheets.fifth import FIFTH
from benchmarks.sheets.fourth import FOURTH
from benchmarks.sheets.fresh import FRESH
from benchmarks.sheets.make import CASES, write
from benchmarks.sheets.model import Case
from benchmarks.sheets.sixth import SIXTH
from benchmarks.sheets.third import THIRD

PATTERNS = (
    "accessory", "set-and-piece", "bait-price", "not-a-product", "sample-or-used", "different-products", "capacity-ladder",
    "quantity-as-option", "empty-option", "ship-from", "postage",
)  # fmt: skip


NAMES = {
    "tuned": "Tuned on",
    "held": "Held out",
    "fresh": "Second set",
    "third": "Third set",
    "fourth": "Fourth set",
    "fifth": "Fifth set",
    "sixth": "Sixth set",
}
PAGE = Path(__file__).resolve().parents[2] / "docs" / "sheets.md"
BELOW = "<!-- what stands below is written by the benchmark -->"


def halves() -> dict[str, list[Case]]:
    """Every second sheet of either kind, in their order; and the later sets."""
    return {
        "tuned": list(CASES[0::2]),
        "held": list(CASES[1::2]),
        "fresh": list(FRESH),
        "third": list(THIRD),
        "fourth": list(FOURTH),
        "fifth": list(FIFTH),
        "sixth": list(SIXTH),
    }


def told(case: Case, folder: Path) -> dict[str, str]:
    """By pattern the gravest weight of what is found."""
    findings = check(write(case, folder), Looker()).findings
    found: dict[str, str] = {}
    for finding in findings:
        name = finding.rule.removeprefix("sku_cheating/")
        if name in PATTERNS and finding.weight is not Weight.SUPPORTS:
            found[name] = "blocks" if "blocks" in (found.get(name), str(finding.weight)) else "weakens"
    return found


def table(results: Sequence[tuple[Case, dict[str, str]]]) -> str:
    """Markdown: by pattern what was told of its sheets and of others; then guilty and innocent sheets together."""
    lines = [
        "| pattern | sheets | told | blocked | also told of other guilty sheets | told of innocent sheets | blocked innocent |"
    ]
    lines.append("|---|---|---|---|---|---|---|")
    for pattern in PATTERNS:
        own = [found for case, found in results if case.pattern == pattern]
        others = [found for case, found in results if case.pattern not in (pattern, None)]
        honest = [found for case, found in results if case.pattern is None]
        cells = [
            len(own), sum(pattern in found for found in own), sum(found.get(pattern) == "blocks" for found in own),
            sum(pattern in found for found in others), sum(pattern in found for found in honest),
            sum(found.get(pattern) == "blocks" for found in honest),
        ]  # fmt: skip
        lines.append(f"| {pattern} | " + " | ".join(map(str, cells)) + " |")
    lines += ["", "| | blocked | weakened | nothing told |", "|---|---|---|---|"]
    for name, rows in (
        ("guilty", [f for c, f in results if c.pattern]),
        ("innocent", [f for c, f in results if not c.pattern]),
    ):
        blocked = sum("blocks" in found.values() for found in rows)
        nothing = sum(not found for found in rows)
        lines.append(f"| {name} ({len(rows)}) | {blocked} | {len(rows) - blocked - nothing} | {nothing} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=tuple(NAMES))
    parser.add_argument("--write", action="store_true", help="put the tables into docs/sheets.md")
    parser.add_argument("--show", action="store_true", help="what is told of each sheet that is told wrongly")
    asked = parser.parse_args()
    tables: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for half, cases in halves().items():
            if asked.half in (None, half):
                results = [(case, told(case, Path(folder))) for case in cases]
                tables.append(f"\n## {NAMES[half]}: {len(cases)} sheets\n\n{table(results)}")
                print(tables[-1])
                for case, found in results if asked.show else ():
                    if ((case.pattern or "") not in found and (case.pattern or found)) or (not case.pattern and found):
                        print(f"  {case.name}: {case.pattern} -> {found}")
    if asked.write:
        text = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(text[: text.index(BELOW) + len(BELOW)] + "\n" + "\n".join(tables) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
