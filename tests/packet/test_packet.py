"""A sample becomes a packet: whole or not at all, the same bytes each time, and nothing in it that speaks against it."""

from __future__ import annotations

import email
import email.policy
import errno
import hashlib
import io
import os
import re
import shutil
import time
import zipfile
from email import message_from_bytes, policy
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


def words(eml: bytes) -> str:
    """Of the e-mail's text."""
    body = message_from_bytes(eml, policy=policy.default).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


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
    catalogue = Words("en")
    against = [catalogue.finding(one) for one in weak.findings if one.weight != "supports"]
    assert against
    sent = {name: readable(name, data) for name, data in packet.sent.items()}
    assert {"letter.pdf", "letter.docx", "letter.eml", "form.txt", "exhibits/B-IMG_2042.JPG"} <= set(sent)
    for name, text in sent.items():
        for said in against:
            for sentence in (said.message, said.seen, said.mend):
                assert together(sentence) not in text, name
        if not name.startswith("exhibits/"):
            assert not re.search(r"messenger|whatsapp|fewerpixels|nocameradata|weakens|doubt|微信|聊天软件", text), name


def together(text: str) -> str:
    """Without white space and capitals: a line may break anywhere."""
    return "".join(text.split()).casefold()


def readable(name: str, data: bytes) -> str:
    """All that a reader can find in a file that is sent."""
    match name.rsplit(".", 1)[-1]:
        case "pdf":
            text = " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))
            text += str(pypdfium2.PdfDocument(data).get_metadata_dict())
        case "docx":
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                xml = [parts.read(part).decode() for part in parts.namelist() if part.endswith((".xml", ".rels"))]
            text = " ".join(re.sub(r"<[^>]*>", "", one) + one for one in xml)
        case "eml":
            letter = message_from_bytes(data, policy=policy.default)
            bodies = [part.get_content() for part in letter.walk() if part.get_content_maintype() == "text"]
            text = " ".join([str(letter.items()), *bodies])
        case _:
            text = data.decode("utf-8", "ignore")
    return together(text)


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


def test_several_languages_tell_of_the_same_files(tmp_path: Path) -> None:
    packet = build(checked("two-pictures", tmp_path), words=Words("zh"), languages=("en", "zh"), forms=("docx", "eml"))
    assert {"letter.en.docx", "letter.zh.docx", "letter.en.eml", "letter.zh.eml", "form.zh.txt"} <= set(packet.files)
    assert "AE2026111700422" in packet.files["form.zh.txt"].decode()
    for language in ("en", "zh"):
        letter = message_from_bytes(packet.files[f"letter.{language}.eml"], policy=policy.default)
        attached = {part.get_filename(): part.get_content() for part in letter.iter_attachments()}
        body = letter.get_body(("plain",))
        assert body is not None
        text = str(body.get_content())
        for name, data in packet.files.items():
            if name.startswith("exhibits/"):
                assert hashlib.sha256(data).hexdigest() in text, name
                assert attached[name.removeprefix("exhibits/")] == data


def test_what_no_finding_supports_is_not_said(tmp_path: Path) -> None:
    said = []
    for case, draft in (("set-is-crops", True), ("good", False)):
        letters = build(checked(case, tmp_path), words=Words("en"), draft=draft, forms=("eml",)).files
        said.append(next(words(data) for name, data in letters.items() if name.endswith(".eml")))
    assert "other photos of the same shoot" not in said[0] and "the further photos that you asked for" in said[0]
    assert "other photos of the same shoot" in said[1]


LETTERS = [
    ("good", ("en", "zh")), ("disputed-crop-and-mirror", ("en",)), ("two-pictures", ("en", "zh")),
]  # fmt: skip


@pytest.mark.parametrize(("case", "languages"), LETTERS)
def test_the_letter_has_two_pages_and_no_table_is_torn(case: str, languages: tuple[str, ...], tmp_path: Path) -> None:
    packet = build(checked(case, tmp_path), words=Words("en"), languages=languages, forms=("pdf",))
    for language in languages:
        name = f"letter.{language}.pdf" if len(languages) > 1 else "letter.pdf"
        pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(packet.files[name])]
        first = {"en": "Exhibit A", "zh": "附件 A："}[language]
        assert [number for number, page in enumerate(pages) if page.startswith(first)] == [2], language
        for head in {"en": ("Against the original", "Date What happened"), "zh": ("与原图对比", "时间经过")}[language]:
            assert sum(head in page for page in pages[:2]) == 1, head


def test_the_facts_are_few_however_many_pictures(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    for number in range(8):
        shutil.copy(case / "disputed" / "main.jpg", case / "disputed" / f"{number}.jpg")
    file = case / "case.yaml"
    pictures = ", ".join(f"disputed/{number}.jpg" for number in range(8))
    file.write_text(file.read_text().replace("disputed/main.jpg, disputed/2.webp", pictures))
    letter = words(build(check(case, Looker()), words=Words("en"), forms=("eml",)).files["letter.eml"])
    facts = letter[letter.index("The facts") : letter.index("The annex")]
    assert len(re.findall(r"^\d+\. ", facts, re.MULTILINE)) == 8
    assert "at least 4.2 times as many pixels as each of E, G, I, K, M, O, Q and S." in facts


def test_the_page_tells_what_goes_where(good: Packet, tmp_path: Path) -> None:
    page = good.files["seller-only/how-to-send.html"].decode()
    assert "2026-11-24 18:00 (UTC+08:00)" in page
    table = page[page.index("<table>") : page.index("</table>")]
    assert [name for name in ("letter.pdf", "letter.eml", "letter.docx") if name in table] == ["letter.pdf"]
    assert all(name in table for name in good.sent if name.startswith("exhibits/"))
    assert "letter.eml" in page[page.index("</table>") :]
    draft = build(checked("set-is-crops", tmp_path), words=Words("en"), languages=("en", "zh"), draft=True)
    assert "Open letter.en.DRAFT.pdf, letter.zh.DRAFT.pdf." in draft.files["seller-only/how-to-send.html"].decode()


def test_every_language_names_the_same_files_and_sums(tmp_path: Path) -> None:
    packet = build(checked("good", tmp_path), words=Words("en"), languages=("en", "zh"), forms=("docx", "eml"))
    for language in ("en", "zh"):
        body = email.message_from_bytes(packet.files[f"letter.{language}.eml"], policy=email.policy.default)
        text = body.get_body(("plain",))
        assert text is not None
        told = re.sub(r"\s", "", text.get_content())
        for name, data in packet.files.items():
            assert not name.startswith("exhibits/") or hashlib.sha256(data).hexdigest() in told


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


def test_a_file_gets_one_letter_however_often_it_is_named(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "good", case)
    file = case / "case.yaml"
    actions = "  actions:\n    - {date: 2026-11-18, what: Taken off., exhibit: disputed/main.jpg}\n  done:"
    file.write_text(file.read_text().replace("  done:", actions) + "\nground: corrected\n")
    packet = build(check(case, Looker()), words=Words("en"), forms=("eml",))
    assert [name for name in packet.files if name.endswith("main.jpg")] == ["exhibits/E-main.jpg"]
    assert "18 November 2026: Taken off. (E)" in words(packet.files["letter.eml"])
    assert "18 November 2026: Taken off. (E)" in packet.files["form.txt"].decode()


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
