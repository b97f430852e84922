"""Signatures that programs draw as curves on a page of text; codes that a narrow column breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evidence.documents.papers.maker import pdf
from tests.evidence.documents.papers.reading import kept, read

PAGE = (
    "<h1>BRAND AUTHORIZATION LETTER</h1><p>Brand: NORTHPINE</p><p>Grantor: Northpine Gear GmbH</p>"
    "<p>Grantee: Northlight Outdoor Trading Co., Ltd.</p><p>Valid until: 31 December 2026</p>" + "<p>Terms.</p>" * 8
)
STROKE = (
    '<svg width="180" height="60"><path d="M5 40 C 30 0, 40 70, 60 30 S 100 10, 120 45 S 150 20, 175 30"'
    ' stroke="#124" stroke-width="2.5" fill="none"/></svg>'
)
RULE = '<svg width="180" height="60"><path d="M5 40 L 175 40" stroke="#124" stroke-width="2.5" fill="none"/></svg>'


@pytest.mark.parametrize(("mark", "sign"), [(STROKE, "signature"), (RULE, None)])
def test_what_a_program_drew_by_hand_is_seen(mark: str, sign: str | None, tmp_path: Path) -> None:
    document = read(kept(tmp_path, "a.pdf", pdf(PAGE + mark)))
    assert [one.name for one in document.signs if one.name in ("seal", "signature")] == ([sign] if sign else [])


def test_a_code_that_breaks_at_its_hyphen_keeps_it(tmp_path: Path) -> None:
    table = (
        "<h1>INVOICE</h1><table><tr><th>Code</th><th>Qty</th></tr>"
        '<tr><td style="width:52px">BZA-BW20017</td><td>100</td></tr></table>'
    )
    text = read(kept(tmp_path, "a.pdf", pdf(table))).text
    assert "\x02" not in text
    assert "BZA-" in text
