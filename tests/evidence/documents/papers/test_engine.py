"""The engine that reads is a program of its own: it may take for ever, on every question again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from appealgen.evidence.documents.ocr import tesseract

PAGE = np.full((40, 60), 255, np.uint8)


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each answer takes longer than a page may."""
    program = tmp_path / "slow"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setattr(tesseract, "program", lambda: str(program))
    monkeypatch.setattr(tesseract, "packs", lambda: ("eng",))
    monkeypatch.setattr(tesseract, "LONGEST", 0.3)


@pytest.mark.usefixtures("slow")
def test_all_questions_about_one_page_have_its_time_together(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[float] = []
    patience = tesseract._patience
    monkeypatch.setattr(tesseract, "_patience", lambda: left.append(patience()) or left[-1])
    with tesseract.one_page():
        for _ in range(3):
            with pytest.raises(tesseract.EngineError):
                tesseract.words(PAGE, ("eng",))
    assert 0 < left[0] <= 0.3 and left[1:] == [0.0, 0.0]
    with pytest.raises(tesseract.EngineError), tesseract.one_page():
        tesseract.words(PAGE, ("eng",))
    assert left[-1] > 0  # the next page has its own
