"""The commands as a person and a machine call them: exit codes, JSON, clear errors, and what is never imported."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest
import yaml

from appealgen.case.errors import OutputError
from appealgen.case.words import Words
from appealgen.interfaces.cli import COMMANDS
from appealgen.packet.start import start
from tests.evidence.photos import raws

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "image_theft"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def run(cache: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "appealgen", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "APPEALGEN_CACHE": str(cache), "LC_ALL": "C.UTF-8", **environment},
    )  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(cache: Path, command: str) -> None:
    told = run(cache, command, "--help")
    assert told.returncode == 0
    assert "Example" in told.stdout


def test_version(cache: Path) -> None:
    assert run(cache, "--version").stdout.startswith("appealgen 0.")


@pytest.mark.parametrize(
    ("sample", "code", "verdict"),
    [("good", 0, "ready"), ("original-is-messenger-copy", 0, "weak"), ("bad-files", 1, "blocked")],
)
def test_check(cache: Path, sample: str, code: int, verdict: str) -> None:
    told = run(cache, "check", SAMPLES / sample, "--format", "json")
    data = json.loads(told.stdout)
    assert (told.returncode, data["verdict"]) == (code, verdict)
    keys = {
        "rule",
        "weight",
        "file",
        "page",
        "sheet",
        "cell",
        "box",
        "line",
        "column",
        "seen",
        "expected",
        "mend",
        "message",
    }
    assert all(keys <= set(finding) for finding in data["findings"])
    assert all(finding["line"] for finding in data["findings"])
    assert "Traceback" not in told.stderr


def test_several_cases_and_one_that_cannot_be_read(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "check", SAMPLES / "good", tmp_path / "nowhere", "--format", "json")
    first, second = json.loads(told.stdout)["cases"]
    assert (told.returncode, first["verdict"], set(second)) == (2, "ready", {"case", "error"})


def test_text_tells_what_is_seen_and_how_to_mend(cache: Path) -> None:
    told = run(cache, "check", SAMPLES / "set-is-crops", "--ui-language", "en", "--today", "2026-11-20")
    assert "✗ This photo and photos/IMG_2041.JPG are one frame" in told.stdout
    assert "Mend      Put another photo of the shoot in its place (case.yaml, line" in told.stdout
    assert "4 days are left to the deadline" in told.stderr
    assert "\x1b" not in told.stdout
    chinese = run(cache, "check", SAMPLES / "set-is-crops", LC_ALL="zh_CN.UTF-8")
    assert "换一张同组的照片" in chinese.stdout


def test_expected(cache: Path, tmp_path: Path) -> None:
    assert run(cache, "check", *sorted(SAMPLES.glob("*/")), "--expected").returncode == 0
    case = tmp_path / "case"
    subprocess.run(["cp", "-r", str(SAMPLES / "wrong-product"), str(case)], check=True)
    file = case / "expected.json"
    file.write_text(file.read_text().replace('"blocks"', '"weakens"', 1))
    told = run(cache, "check", case, "--expected")
    assert told.returncode == 1
    assert "-weakens   image_theft/original-is-the-source" in told.stdout
    assert run(cache, "check", case, "--update-expected").returncode == 0
    assert run(cache, "check", case, "--expected").returncode == 0


def test_reports_for_ci_mask_persons(cache: Path) -> None:
    junit = run(cache, "check", SAMPLES / "bad-files", "--format", "junit").stdout
    suite = ET.fromstring(junit.split("\n", 1)[1])
    assert suite.find("testsuite/testcase/failure") is not None
    github = run(cache, "check", SAMPLES / "bad-files", "--format", "github").stdout
    assert github.startswith("::error file=")
    for private in ("Lin Example", "harbourlane", "1102345678"):
        assert private not in junit + github


def test_a_short_name_is_masked_as_a_word(cache: Path, tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "bad-files", case)
    file = case / "case.yaml"
    file.write_text(file.read_text().replace("owner: Lin Example", "owner: [is, 林]").replace("IMG_2045", "is 林"))
    told = run(cache, "check", case, "--format", "junit", "--ui-language", "en").stdout
    assert "The file is empty" not in told
    assert "This" in told
    assert "photos/••• 林.JPG" in told
    assert "harbourlane" not in told


def test_new_writes_a_case_that_only_lacks_what_must_be_filled_in(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    for language in ("en", "zh"):
        told = run(cache, "new", "image-theft", folder / language, "--ui-language", language)
        assert told.returncode == 0
        text = (folder / language / "case.yaml").read_text(encoding="utf-8")
        assert "store" in yaml.safe_load(text)
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


def test_schema_holds_for_the_samples(cache: Path) -> None:
    schema = json.loads(run(cache, "schema").stdout)
    validator = jsonschema.Draft202012Validator(schema)
    for file in SAMPLES.glob("*/case.yaml"):
        data = json.loads(json.dumps(yaml.safe_load(file.read_text(encoding="utf-8")), default=str))
        assert list(validator.iter_errors(data)) == [], file
    assert list(validator.iter_errors({**data, "unknown": 1}))


def test_inspect_a_raw_file(cache: Path, tmp_path: Path) -> None:
    whole, empty = tmp_path / "A.DNG", tmp_path / "B.DNG"
    whole.write_bytes(raws.dng(raws.preview(), place=True))
    empty.write_bytes(raws.dng(b"no preview"))
    one, other = json.loads(run(cache, "inspect", whole, empty, "--format", "json").stdout)["files"]
    assert (one["kind"], one["format"], one["camera"], one["private"]) == ("photo", "DNG", "Canon EOS R6", ["place"])
    assert (one["taken"], one["editing"]) == ("2026-10-03T14:03:21.52", {"verdict": "clean", "signs": []})
    assert (other["kind"], other["reason"]) == ("photo", "damaged")


def test_inspect_and_compare(cache: Path) -> None:
    photos = SAMPLES / "set-is-crops" / "photos"
    data = json.loads(run(cache, "inspect", *sorted(photos.glob("*.JPG")), "--format", "json").stdout)
    assert data["files"][0]["camera"] == "Appealgen Sample Camera"
    assert data["distinct"] == [[0, 2, 3], [1]]
    notice = json.loads(run(cache, "inspect", SAMPLES / "good" / "notice.txt", "--format", "json").stdout)["files"][0]
    fields = {field["name"]: field["value"] for field in notice["fields"]}
    assert (notice["kind"], fields["number"], fields["items"]) == ("notice", "AE2026111700421", ["1005006543219876"])
    crop = SAMPLES / "good" / "disputed" / "main.jpg"
    told = json.loads(run(cache, "compare", photos / "IMG_2041.JPG", crop, "--format", "json").stdout)
    assert told["verdict"] == "same"
    assert told["visible"] == pytest.approx(0.6, abs=0.02)


def test_place_is_never_printed(cache: Path) -> None:
    told = run(cache, "inspect", SAMPLES / "place-in-photo" / "photos" / "IMG_2041.JPG", "--format", "json").stdout
    assert "place" in json.loads(told)["files"][0]["private"]
    assert "0.12" not in told
    assert "7, 12" not in told


def test_build_blocks_and_leaves_nothing(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "build", SAMPLES / "wrong-product", "--out", tmp_path / "packet")
    assert (told.returncode, list(tmp_path.iterdir())) == (1, [])


def test_build_and_verify(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "packet"
    assert run(cache, "build", SAMPLES / "good", "--out", out).returncode == 0
    assert run(cache, "verify", out).returncode == 0
    assert run(cache, "verify", out, "--case", SAMPLES / "good").returncode == 0
    assert run(cache, "build", SAMPLES / "good", "--out", out).returncode == 2
    assert run(cache, "build", SAMPLES / "good", "--out", out, "--replace").returncode == 0
    (out / "letter.docx").write_bytes(b"changed")
    told = run(cache, "verify", out, "--ui-language", "en")
    assert told.returncode == 1
    assert "letter.docx was changed by hand" in told.stdout
    assert run(cache, "verify", tmp_path).returncode == 2


@pytest.mark.parametrize("arguments", [("check",), ("chek", "x"), ("explain", "photo/no-watermrk"), ("build", "x")])
def test_wrong_calls(cache: Path, arguments: tuple[str, ...]) -> None:
    told = run(cache, *arguments)
    assert told.returncode == 2
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "是不是“check”"),
        (("check",), "缺少 CASE"),
        (("check", "x", "--formt", "json"), "是不是 --format"),
        (("check", "x", "--format", "xml"), "text、json、junit、github"),
        (("build", "x", "--out", "y", "--to", "odt"), "docx、pdf、eml"),
        (("compare", "--pairs", "/nowhere"), "--pairs 不能是这个值"),
    ],
)
def test_wrong_calls_in_chinese(cache: Path, arguments: tuple[str, ...], said: str) -> None:
    told = run(cache, *arguments, LC_ALL="zh_CN.UTF-8")
    assert told.returncode == 2
    assert said in told.stderr
    assert "Error" not in told.stderr


def test_no_guess_where_there_is_none(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "new", "zzz", tmp_path / "x", "--ui-language", "en")
    assert "unknown, perhaps" not in told.stderr
    assert "known are image_theft" in told.stderr
    assert "没有“zzz”这条规则" in run(cache, "explain", "zzz", "--ui-language", "zh").stderr


def test_several_cases_each_below_its_name(cache: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "case.yaml").write_text("violation: image_theft\nstore: Secret: Person\n")
    told = run(cache, "check", tmp_path / "one", tmp_path / "two", tmp_path / "none")
    assert [line for line in told.stderr.splitlines() if line.startswith(str(tmp_path))] == [
        str(tmp_path / name) for name in ("one", "two", "none")
    ]
    assert "Secret" in told.stderr
    for form in ("junit", "github"):
        told = run(cache, "check", tmp_path / "one", "--format", form)
        assert "Secret" not in told.stdout + told.stderr
        assert told.returncode == 2


def test_github_shows_ten_and_the_summary_all(cache: Path, tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "case.yaml").write_text("a: b\n")
    cases = sorted(tmp_path.iterdir())
    summary = tmp_path / "summary.md"
    told = run(cache, "check", *cases, "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert told.stdout.count("::error") == 10
    assert "more annotations" in told.stderr
    assert all(f"| {case} | unreadable" in summary.read_text() for case in cases)
    told = run(cache, "check", SAMPLES / "good", "--format", "github", GITHUB_STEP_SUMMARY="/nowhere/summary.md")
    assert told.returncode == 0
    assert "/nowhere/summary.md" in told.stderr


def test_pairs_that_are_none_get_a_line_each(cache: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    lines = [b'{"original": "\xff"}', b"[" * 100_000, b'{"original": 1, "disputed": null}', b"7"]
    file.write_bytes(b"\n".join(lines))
    told = run(cache, "compare", "--pairs", file)
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert told.returncode == 0
    assert [answer["error"].partition(":")[0] for answer in answers] == [f"line {n}" for n in range(1, 5)]
    keys = {"verdict", "score", "outline", "visible", "changes", "error"}
    assert all(keys <= answer.keys() for answer in answers)


def test_a_text_with_a_link_is_no_notice(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    told = json.loads(run(cache, "inspect", tmp_path / "a.svg", "--format", "json").stdout)
    assert told["files"][0]["kind"] == "other"
    assert told["files"][0]["fields"] == []


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


@pytest.mark.parametrize("seconds", [0.3, 0.6, 1.2])
def test_ctrl_c_leaves_nothing(cache: Path, tmp_path: Path, seconds: float) -> None:
    asked = ["build", str(SAMPLES / "good"), "--out", str(tmp_path / "a" / "packet"), "--no-cache"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        [sys.executable, "-c", "from appealgen.interfaces.cli import main\nprint(flush=True)\nmain()", *asked],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    ) as process:  # fmt: skip
        assert process.stdout
        process.stdout.readline()
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate()
    assert process.returncode in (130, -signal.SIGINT)
    assert "Traceback" not in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_output_that_cannot_be_written(cache: Path) -> None:
    with Path("/dev/full").open("w") as full:
        told = subprocess.run(
            [sys.executable, "-m", "appealgen", "schema"], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert told.returncode == 2
    assert "No space left" in told.stderr
    assert "mistake of the program" not in told.stderr


def test_explain_and_cache(cache: Path) -> None:
    assert "How to mend it" in run(cache, "explain", "photo/no-watermark").stdout
    assert "photo" in run(cache, "cache", "show").stdout


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


def test_what_is_the_same_of_several_files_is_told_once(cache: Path) -> None:
    told = run(cache, "check", SAMPLES / "set-watermarked").stdout
    assert told.count("The same mark stands on several of your photos") == 2  # two marks
    heads = told.split("What speaks for you")[0]
    assert all(heads.count(f"photos/IMG_204{number}.JPG") == 2 for number in (2, 3, 4))
