"""The findings of a case as one page to look at: each with its mend and the part of the picture that it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from appealgen.case.finding import Finding, Weight
from appealgen.case.words import Words
from appealgen.packet.check import Checked
from appealgen.packet.cutout import cut_out
from appealgen.packet.findings import alike, summary
from appealgen.packet.page import page_template

MOST_PICTURES = 4
"""Cut-outs of findings that say the same of several files."""


def report_page(checked: Checked, words: Words) -> bytes:
    """HTML that needs nothing beside it."""
    against = [one for one in checked.findings if one.weight is not Weight.SUPPORTS]
    page: str = page_template("report.html").render(
        t=words.text,
        language=words.language,
        verdict=checked.verdict,
        summary=summary(checked, words),
        against=[_told(checked, same, words) for same in alike(against, words)],
        speaking=[_short(one, words) for one in checked.findings if one.weight is Weight.SUPPORTS],
        gives_away=checked.gives_away,
    )
    return page.encode()


def _told(checked: Checked, same: Sequence[Finding], words: Words) -> dict[str, Any]:
    said = words.finding(same[0])
    line = same[0].place.line
    where = [words.text("cli/line", line=line)] if line and len(same) == 1 else []
    files = list(dict.fromkeys(one.place.file for one in same if one.place.file))
    lines = [(name, text) for name in ("seen", "expected", "mend") if (text := getattr(said, name))]
    pictures = [picture for one in same[:MOST_PICTURES] if (picture := cut_out(checked, one))]
    return {"weight": str(same[0].weight), "message": said.message, "files": [*files, *where], "lines": lines,
            "pictures": pictures}  # fmt: skip


def _short(finding: Finding, words: Words) -> dict[str, Any]:
    said = words.finding(finding)
    return {"message": said.message, "seen": said.seen, "file": finding.place.file}
