"""`appealgen playbook lint`, as a person, a machine and GitHub read it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.interfaces.calling import run
from tests.playbook.making import change, sample


def test_clean(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "playbook", "lint", sample(tmp_path), "--today", "2026-11-20")
    assert (told.returncode, told.stdout) == (0, "2 scripts looked at: 0 things to mend\n")


def test_json_and_github(cache: Path, tmp_path: Path) -> None:
    folder = sample(tmp_path)
    change(folder / "scripts" / "discount.md", "Thanks!", "THANKS A LOT!!!")
    as_json = run(cache, "playbook", "lint", folder, "--today", "2026-11-20", "--format", "json")
    assert as_json.returncode == 1
    (finding,) = json.loads(as_json.stdout)["findings"]
    assert set(finding) == {"rule", "file", "line", "column", "seen", "mend"}
    assert (finding["rule"], finding["line"]) == ("shouting", 15)
    github = run(cache, "playbook", "lint", folder, "--today", "2026-11-20", "--format", "github")
    assert github.stdout.startswith(f"::error file={folder.as_posix()}/scripts/discount.md,line=15,col=")


def test_unreadable_is_2(cache: Path, tmp_path: Path) -> None:
    folder = sample(tmp_path)
    change(folder / "scripts" / "discount.md", "stage: pre-sale", "stage: never")
    told = run(cache, "playbook", "lint", folder, "--ui-language", "zh")
    assert told.returncode == 2
    assert "discount.md:3:8" in told.stderr
    assert run(cache, "playbook", "lint", tmp_path / "pages").returncode == 2
    assert "Did you mean" in run(cache, "playbook", "lnt", LC_ALL="C").stderr
