"""What every command has: help, completion, words; and what is never imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

from appealgen.interfaces.cli import COMMANDS
from tests.interfaces.calling import SAMPLES, run


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(cache: Path, command: str) -> None:
    told = run(cache, command, "--help")
    assert told.returncode == 0
    assert "Example" in told.stdout


def test_version(cache: Path) -> None:
    assert run(cache, "--version").stdout.startswith("appealgen 0.")


def test_explain_and_cache(cache: Path) -> None:
    for rule in ("photo/no-watermark", "packet/one-file"):
        assert "How to mend it" in run(cache, "explain", rule).stdout
    run(cache, "inspect", SAMPLES / "good" / "photos" / "IMG_2041.JPG")
    assert "photo" in run(cache, "cache", "show").stdout


def test_schema_holds_for_the_samples(cache: Path) -> None:
    schema = json.loads(run(cache, "schema").stdout)
    validator = jsonschema.Draft202012Validator(schema)
    for file in SAMPLES.glob("*/case.yaml"):
        data = json.loads(json.dumps(yaml.safe_load(file.read_text(encoding="utf-8")), default=str))
        assert list(validator.iter_errors(data)) == [], file
    assert list(validator.iter_errors({**data, "unknown": 1}))


def test_shells_complete_commands_options_and_rules(cache: Path) -> None:
    def completed(words: str) -> list[str]:
        count = str(len(words.split(" ")) - 1)
        told = run(cache, _APPEALGEN_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=count)
        assert told.stderr == ""
        return [line.partition(",")[2] for line in told.stdout.splitlines()]

    assert completed("appealgen ch") == ["check"]
    assert completed("appealgen check --form") == ["--format"]
    assert completed("appealgen explain photo/no-w") == ["photo/no-watermark"]
    assert completed("appealgen new im") == ["image-theft"]
    assert not any(completed("appealgen nothing x"))


HEAVY = {"rich", "numpy", "cv2", "PIL", "weasyprint", "docx", "scipy", "imagehash", "jinja2"}


def test_help_and_a_second_check_import_nothing_heavy(cache: Path) -> None:
    run(cache, "check", SAMPLES / "good")
    for arguments in (["--help"], ["check", str(SAMPLES / "good")]):
        code = (
            "import sys, appealgen.interfaces.cli as c\n"
            f"sys.argv = ['appealgen', *{arguments!r}]\n"
            "try:\n    c.main()\nexcept SystemExit: pass\n"
            "print(sorted(m for m in sys.modules if '.' not in m), file=sys.stderr)"
        )
        told = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env={**os.environ, "APPEALGEN_CACHE": str(cache)},
        )
        assert not HEAVY & set(json.loads(told.stderr.splitlines()[-1].replace("'", '"'))), told.stderr
