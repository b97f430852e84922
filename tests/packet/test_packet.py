"""A sample becomes a packet: whole or not at all, the same bytes each time, and nothing in it that speaks against it."""

from __future__ import annotations

import email
import email.policy
import errno
import hashlib
import os
import re
import shutil
import time
from pathlib import Path

import pypdfium2
import pytest

from appealgen.case.errors import OutputError
from appealgen.case.words import Words
from appealgen.evidence.cache import Cache
from appealgen.evidence.looker import Looker
from appealgen.packet import write as writing
from appealgen.packet.build import build
from appealgen.packet.check import Checked, check
from appealgen.packet.model import Packet
from appealgen.packet.verify import asked_of, verify
from appealgen.packet.write import write
from appealgen.violations.catalog import NAMED_IN_NOTICES

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "image_theft"


def checked(case: Path | str, folder: Path) -> Checked:
    return check(SAMPLES / case, Looker(Cache(folder / "cache"), None, NAMED_IN_NOTICES))


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Packet:
    return build(checked("good", tmp_path_factory.mktemp("good")), words=Words("zh"))


def test_originals_go_out_byte_for_byte(good: Packet) -> None:
    for letter, name in (("A", "IMG_2041"), ("B", "IMG_2042"), ("C", "IMG_2043"), ("D", "IMG_2044")):
        assert good.files[f"exhibits/{letter}-{name}.JPG"] == (SAMPLES / "good" / "photos" / f"{name}.JPG").read_bytes()


def test_the_packet_holds_what_it_should(good: Packet) -> None:
    for name in ("letter.pdf", "letter.docx", "letter.eml", "form.txt", "manifest-sha256.txt"):
        assert name in good.sent
    for name in ("findings.json", "build.json", "how-to-send.html", "reading-copy.zh.html"):
        assert f"seller-only/{name}" in good.files
    listed = dict(line.split("  ")[::-1] for line in good.files["manifest-sha256.txt"].decode().splitlines())
    assert set(listed) == set(good.sent) - {"manifest-sha256.txt"}
    assert all(hashlib.sha256(good.files[name]).hexdigest() == digest for name, digest in listed.items())


def test_same_case_same_bytes(good: Packet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(SAMPLES / "good", tmp_path / "elsewhere")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    again = build(checked(tmp_path / "elsewhere", tmp_path), words=Words("zh"))
    monkeypatch.undo()
    time.tzset()
    assert [name for name in good.files if good.files[name] != again.files[name]] == []
    for name, data in good.files.items():
        assert str(tmp_path).encode() not in data, name
        assert os.uname().nodename.encode() not in data or len(os.uname().nodename) < 4, name


def test_nothing_that_weakens_is_sent(tmp_path: Path) -> None:
    weak = checked("original-is-messenger-copy", tmp_path)
    packet = build(weak, words=Words("en"))
    words = Words("en")
    against = [words.finding(one) for one in weak.findings if one.weight != "supports"]
    assert against
    document = pypdfium2.PdfDocument(packet.files["letter.pdf"])
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    everything = (text + packet.files["form.txt"].decode() + packet.files["letter.eml"].decode()).casefold()
    for said in against:
        for sentence in (said.message, said.seen, said.mend):
            assert sentence.casefold() not in everything
    assert not re.search(r"messenger|fewer pixels|no camera data", everything)


def test_a_draft_says_so_everywhere(tmp_path: Path) -> None:
    packet = build(checked("set-is-crops", tmp_path), words=Words("en"), draft=True, forms=("docx", "pdf", "eml"))
    assert {"letter.DRAFT.pdf", "letter.DRAFT.docx", "letter.DRAFT.eml"} <= set(packet.files)
    assert b"Subject: DRAFT" in packet.files["letter.DRAFT.eml"]
    document = pypdfium2.PdfDocument(packet.files["letter.DRAFT.pdf"])
    assert all("DRAFT" in page.get_textpage().get_text_bounded() for page in document)


def test_a_place_is_taken_out_when_asked(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "place-in-photo", case)
    file = case / "case.yaml"
    file.write_text(file.read_text() + "\nprivacy: {location: remove}\n")
    packet = build(check(case, Looker()), words=Words("en"))
    before = (case / "photos" / "IMG_2041.JPG").read_bytes()
    after = packet.files["exhibits/A-IMG_2041.JPG"]
    assert before != after
    assert before[before.index(b"\xff\xda") :] == after[after.index(b"\xff\xda") :]
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(packet.files["letter.pdf"]))
    for data in (before, after):
        assert hashlib.sha256(data).hexdigest()[:16] in re.sub(r"\s", "", text)


def test_several_languages(tmp_path: Path) -> None:
    packet = build(checked("two-pictures", tmp_path), words=Words("zh"), languages=("en", "zh"), forms=("docx", "eml"))
    assert {"letter.en.docx", "letter.zh.docx", "letter.en.eml", "letter.zh.eml", "form.zh.txt"} <= set(packet.files)
    assert "AE2026111700422" in packet.files["form.zh.txt"].decode()


def test_each_language_has_its_own_figures(tmp_path: Path) -> None:
    packet = build(checked("good", tmp_path), words=Words("en"), languages=("en", "zh"), forms=("docx", "eml"))
    figures = [f"exhibits/F-figure.{language}.jpg" for language in ("en", "zh")]
    assert set(figures) <= set(packet.files)
    for language, figure in zip(("en", "zh"), figures, strict=True):
        sum = hashlib.sha256(packet.files[figure]).hexdigest()
        body = email.message_from_bytes(packet.files[f"letter.{language}.eml"], policy=email.policy.default)
        text = body.get_body(("plain",))
        assert text is not None
        assert sum in re.sub(r"\s", "", text.get_content())


@pytest.mark.parametrize("kept", [True, False])
def test_a_packet_is_built_again_as_it_was_asked_for(tmp_path: Path, kept: bool) -> None:
    case = checked("good", tmp_path)
    asked = {"languages": ("zh",), "forms": ("eml",), "draft": False, "attach_docx": True}
    packet = build(case, words=Words("en"), **asked)  # type: ignore[arg-type]
    out = tmp_path / "packet"
    write(packet, out, case_folder=case.case.folder, replace=False)
    if kept:
        assert asked_of(out) == asked
        assert verify(out, build(case, words=Words("zh"), **asked_of(out)).files) == ()
    else:
        (out / "seller-only" / "build.json").write_text('{"asked": {"languages": ["xx"], "forms": [], "draft": 1}}')
        assert asked_of(out)["languages"] == ()


# ---- on disk

SMALL = Packet(
    {"letter.pdf": b"p", "manifest-sha256.txt": b"", "seller-only/build.json": b"{}", "exhibits/A-1.jpg": b"j"}
)


def small() -> Packet:
    from appealgen.packet.manifest import manifest

    return Packet({**SMALL.files, "manifest-sha256.txt": manifest(SMALL.files)})


def names(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def put(out: Path, case: Path, *, replace: bool = False) -> None:
    write(small(), out, case_folder=case, replace=replace)


def refused(out: Path, case: Path, *, replace: bool = False) -> str:
    before = names(out.parent)
    with pytest.raises(OutputError) as caught:
        put(out, case, replace=replace)
    assert names(out.parent) == before
    return caught.value.problems[0].id


def test_written_and_verified(tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    out = tmp_path / "a" / "b" / "packet"
    put(out, case)
    assert names(out) == set(SMALL.files)
    assert verify(out) == ()
    (out / "letter.pdf").write_bytes(b"q")
    (out / "exhibits" / "A-1.jpg").unlink()
    (out / "more.txt").write_text("x")
    assert {problem.id for problem in verify(out)} == {"packet/changed", "packet/missing", "packet/extra"}


def test_what_is_never_overwritten(tmp_path: Path) -> None:
    case = tmp_path / "home" / "case"
    case.mkdir(parents=True)
    (case / "case.yaml").touch()
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "1.jpg").touch()
    assert refused(case, case, replace=True) == "out-is-case-folder"
    assert refused(case.parent, case, replace=True) == "out-above-case"
    assert refused(photos, case) == "out-not-empty"
    assert refused(photos, case, replace=True) == "out-not-a-packet"
    assert refused(photos / "1.jpg", case) == "out-is-file"
    out = tmp_path / "packet"
    put(out, case)
    assert refused(out, case) == "out-not-empty"
    (out / "exhibits" / "mine.jpg").touch()
    assert refused(out, case, replace=True) == "out-extra-files"
    (out / "exhibits" / "mine.jpg").unlink()
    put(out, case, replace=True)
    assert names(out) == set(SMALL.files)
    link = tmp_path / "link"
    link.symlink_to(out)
    assert refused(link, case, replace=True) == "out-is-link"


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("where", ["fsync", "rename"])
@pytest.mark.parametrize("old", [True, False])
def test_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, where: str, old: bool
) -> None:
    case = tmp_path / "case"
    case.mkdir()
    out = tmp_path / "new" / "packet"
    if old:
        put(out, case)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    calls = [0]

    def fail(*_: object) -> None:
        calls[0] += 1
        if calls[0] == 2 or where == "rename":
            raise failure

    monkeypatch.setattr(*((writing.os, "fsync") if where == "fsync" else (Path, "rename")), fail)
    with pytest.raises((OutputError, KeyboardInterrupt)):
        put(out, case, replace=old)
    monkeypatch.undo()
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before
    assert old or not (tmp_path / "new").exists()


def test_odd_words_are_printed_as_they_stand(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    file = case / "case.yaml"
    text = file.read_text()
    text = text.replace("name: Harbour Lane Tea Tools", 'name: "{{ x }} {% if %} <b>A & B</b> | =cmd `tick`"')
    text = text.replace("owner: Lin Example", "owner: [no, 08, 1.10, 1e3]")
    text = text.replace("address: Room 1203", f"address: {'W' * 300} Room 1203")
    file.write_text(text)
    packet = build(check(case, Looker()), words=Words("en"))
    pages = pypdfium2.PdfDocument(packet.files["letter.pdf"])
    printed = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    for said in ("{{ x }} {% if %} <b>A & B</b> | =cmd `tick`", "no, 08, 1.10, 1e3"):
        assert said in " ".join(printed.split())
    assert "W" * 300 in re.sub(r"\s", "", printed).replace("\ufffe", "")
