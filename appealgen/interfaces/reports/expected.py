"""What a case is expected to show: `expected.json` beside it, with verdict, rules and places, never words."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any

from appealgen.case.errors import OutputError, Problem
from appealgen.case.finding import Finding
from appealgen.case.words import Words
from appealgen.packet.check import Checked

NAME = "expected.json"
PLACES = ("page", "sheet", "cell", "box")


def write(checked: Checked) -> None:
    """Write what was found."""
    data = {"verdict": checked.verdict, "findings": [_kept(finding) for finding in checked.findings]}
    lines = [json.dumps(finding, ensure_ascii=False) for finding in data["findings"]]
    body = ",\n    ".join(lines)
    text = f'{{\n  "verdict": "{data["verdict"]}",\n  "findings": [\n    {body}\n  ]\n}}\n'
    try:
        _file(checked).write_text(text, encoding="utf-8")
    except OSError as error:
        facts = {"reason": error.strerror or ""}
        raise OutputError([Problem("out-no-right", str(_file(checked)), facts=facts)]) from None


def difference(checked: Checked, words: Words) -> list[str]:
    """What differs, a line a finding: `-` was expected and is missing, `+` was found and not expected."""
    try:
        data = json.loads(_file(checked).read_text(encoding="utf-8"))
        wanted = [f"verdict  {data['verdict']}", *sorted(map(_line, data["findings"]))]
    except FileNotFoundError:
        return [words.text("cli/no-expected", name=NAME)]
    except json.JSONDecodeError as error:
        return [words.text("cli/broken-expected", name=NAME, line=error.lineno, column=error.colno)]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return [words.text("cli/broken-expected", name=NAME, line=None, column=None)]
    places = [_places(finding) for finding in data["findings"]]
    found = [f"verdict  {checked.verdict}", *sorted(_line(_like(finding, places)) for finding in checked.findings)]
    diff = difflib.unified_diff(wanted, found, lineterm="", n=0)
    return [line for line in diff if not line.startswith(("---", "+++", "@@"))]


def _file(checked: Checked) -> Path:
    return checked.case.folder / NAME


def _kept(finding: Finding) -> dict[str, Any]:
    return {"rule": finding.rule, "weight": str(finding.weight), "file": finding.place.file}


def _places(finding: dict[str, Any]) -> tuple[str, str | None, tuple[str, ...]]:
    return finding["rule"], finding.get("file"), tuple(name for name in PLACES if finding.get(name) is not None)


def _like(finding: Finding, wanted: list[tuple[str, str | None, tuple[str, ...]]]) -> dict[str, Any]:
    """A finding with those places that are expected of its rule and file; others don't matter."""
    kept = _kept(finding)
    names = next((names for rule, file, names in wanted if (rule, file) == (kept["rule"], kept["file"])), ())
    for name in names:
        value = getattr(finding.place, name)
        kept[name] = list(value) if isinstance(value, tuple) else value
    return kept


def _line(finding: dict[str, Any]) -> str:
    places = "".join(f"  {name} {finding[name]}" for name in PLACES if finding.get(name) is not None)
    return f"{finding['weight']:8}  {finding['rule']}  {finding.get('file') or ''}{places}".rstrip()
