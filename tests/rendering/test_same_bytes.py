"""Same facts, same bytes: in two processes, two folders and two time zones; and nothing of the machine in them."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from email import message_from_bytes, policy
from pathlib import Path

from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import attached_size, to_eml
from appealgen.rendering.letter import Letter

from . import example_facts

ROOT = Path(__file__).parents[2]
SCRIPT = """
import hashlib
from tests.rendering import example_facts
from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.pdf import to_pdf
letter = example_facts.letter("zh")
pdf, docx = to_pdf(letter), to_docx(letter)
eml = to_eml(letter, attachments=[("letter.pdf", pdf), ("letter.docx", docx), ("A.jpg", example_facts.photos()["A"])])
print(*(hashlib.sha256(made).hexdigest() for made in (docx, pdf, eml)))
"""


def run(folder: Path, zone: str, script: str = SCRIPT) -> list[str]:
    environment = {**os.environ, "TZ": zone, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(len(zone))}
    environment.pop("SOURCE_DATE_EPOCH", None)
    environment.pop("FONTCONFIG_FILE", None)
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return made.stdout.split()


def test_two_processes_two_folders_two_time_zones(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "zwei"
    one.mkdir()
    two.mkdir()
    assert run(one, "Asia/Shanghai") == run(two, "America/New_York")
    assert list(one.iterdir()) == list(two.iterdir()) == []


def test_the_fonts_of_the_machine_stay_outside(tmp_path: Path) -> None:
    """Also when WeasyPrint was there before us, with the machine's fonts at hand."""
    early = f"import weasyprint; weasyprint.HTML(string='<p lang=zh>喆</p>').write_pdf()\n{SCRIPT}"
    assert run(tmp_path, "UTC", early) == run(tmp_path, "UTC")


def test_without_pango_the_pdf_is_refused_and_the_rest_is_made(tmp_path: Path) -> None:
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load library libpango-1.0-0')")
    script = """
import sys; sys.path.insert(0, ".")
from tests.rendering import example_facts
from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.errors import PangoMissingError
from appealgen.rendering.pdf import to_pdf
letter = example_facts.letter()
assert to_docx(letter) and to_eml(letter)
try:
    to_pdf(letter)
except PangoMissingError as error:
    print(error.problems[0].facts["reason"])
"""
    assert run(tmp_path, "UTC", script) == ["cannot", "load", "library", "libpango-1.0-0"]


def test_no_form_names_the_machine(forms: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(forms["docx"])) as parts:
        plain = [forms["pdf"], forms["eml"], *(parts.read(name) for name in parts.namelist())]
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    home = str(Path.home()).encode()
    for content in plain:
        for trace in (str(ROOT).encode(), home + b"/", b"python-docx", b"/tmp/"):
            assert trace not in content


def test_the_clock_is_not_read(letter: Letter) -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(letter))) as parts:
        assert parts.read("docProps/core.xml").count(b"2026-11-20T00:00:00Z") == 2
    mail = message_from_bytes(to_eml(letter), policy=policy.default)
    assert mail["Date"] == "Fri, 20 Nov 2026 12:00:00 +0000"
    assert mail["X-Unsent"] == "1"
    assert mail["Message-ID"].endswith("@appealgen.invalid>")


def test_other_words_other_message_id(letter: Letter) -> None:
    first = message_from_bytes(to_eml(letter), policy=policy.default)
    second = message_from_bytes(to_eml(letter, attachments=[("A.jpg", b"x")]), policy=policy.default)
    assert first["Message-ID"] != second["Message-ID"]


def test_the_email_holds_what_was_attached(letter: Letter) -> None:
    files = [("A-IMG_1.jpg", os.urandom(40_000)), ("B-IMG_2.heic", os.urandom(100))]
    eml = to_eml(letter, attachments=[("letter.pdf", b"%PDF-"), *files], to="appeals@example.com")
    mail = message_from_bytes(eml, policy=policy.default)
    attached = [(part.get_filename(), part.get_payload(decode=True)) for part in mail.iter_attachments()]
    assert attached == [("letter.pdf", b"%PDF-"), *files]
    assert b"\n" not in eml.replace(b"\r\n", b"")
    assert max(len(line) for line in eml.split(b"\r\n")) <= 998
    told = len(to_eml(letter)) + sum(attached_size(data) for data in (b"%PDF-", *(data for _, data in files)))
    assert len(eml) <= told <= len(eml) + 1000


def test_attachments_are_encoded_as_the_standard_library_does() -> None:
    contents = [bytes(range(256)) * 3, b"", b"x" * 57, b"x" * 58, b"x" * 57]
    letter = example_facts.letter()
    eml = to_eml(letter, attachments=[(f"{n}.bin", content) for n, content in enumerate(contents)])
    read = message_from_bytes(eml, policy=policy.SMTP)
    assert [part.get_content() for part in read.iter_attachments()] == contents
    assert all(len(line) <= 998 and b"\n" not in line for line in eml.split(b"\r\n"))
    for part in read.iter_attachments():
        ours = part.get_payload()
        part.set_content(part.get_content(), "application", "octet-stream")
        assert str(part.get_payload()).replace("\n", "").replace("\r", "") == str(ours).replace("\r\n", "")
