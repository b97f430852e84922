"""`new` makes a case to fill in, whole or not at all."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest
import yaml

from appealgen.case.errors import OutputError
from appealgen.case.words import Words
from appealgen.packet.start import start
from tests.interfaces.calling import run


def test_new_writes_a_case_that_only_lacks_what_must_be_filled_in(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    for language in ("en", "zh"):
        told = run(cache, "new", "image-theft", folder / language, "--ui-language", language)
        assert told.returncode == 0
        text = (folder / language / "case.yaml").read_text(encoding="utf-8")
        assert "store" in yaml.safe_load(text)
        assert "\n    #pictures:" in text.partition("#complainant:")[2]
        again = run(cache, "check", folder / language)
        assert again.returncode == 2
        assert "store.name" in again.stderr
    assert run(cache, "new", "image_theft", folder / "en").returncode == 2
    assert run(cache, "new", "image-thef", folder / "other").returncode == 2


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_field_of_a_new_case_can_be_used(cache: Path, tmp_path: Path, language: str) -> None:
    file = tmp_path / "case" / "case.yaml"
    run(cache, "new", "image-theft", file.parent, "--ui-language", language)
    text = re.sub(r"^( *)#(?=\w+:)", r"\1", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for field, filled in (("date:", "date: 2026-11-20"), ("name:", "name: Shop"), ('id: ""', "id: 1"),
                          ("statement: |", "statement: |\n  Words.")):  # fmt: skip
        text = text.replace(field, filled, 1)
    file.write_text(text, encoding="utf-8")
    told = run(cache, "check", file.parent)
    assert told.returncode == 1, told.stderr


def test_new_leaves_nothing_half_done(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "case"):
        told = run(cache, "new", "image-theft", folder, "--ui-language", "en")
        assert told.returncode == 2
        assert "There is a file where the case's folder should be" in told.stderr

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "touch", full)
    with pytest.raises(OutputError) as caught:
        start("image-theft", tmp_path / "a" / "b", Words("en"))
    assert caught.value.problems[0].id == "case-disk-full"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]
