"""Several languages in one packet; and a packet built again as it was asked for."""

from __future__ import annotations

import email
import email.policy
import hashlib
import re
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.verify import asked_of, verify
from appealgen.packet.write import write
from tests.packet.making import checked


def test_several_languages_tell_of_the_same_files(tmp_path: Path) -> None:
    packet = build(checked("two-pictures"), words=Words("zh"), languages=("en", "zh"), forms=("docx", "eml"))
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


def test_every_language_names_the_same_files_and_sums(tmp_path: Path) -> None:
    packet = build(checked("good"), words=Words("en"), languages=("en", "zh"), forms=("docx", "eml"))
    for language in ("en", "zh"):
        body = email.message_from_bytes(packet.files[f"letter.{language}.eml"], policy=email.policy.default)
        text = body.get_body(("plain",))
        assert text is not None
        told = re.sub(r"\s", "", text.get_content())
        for name, data in packet.files.items():
            assert not name.startswith("exhibits/") or hashlib.sha256(data).hexdigest() in told


@pytest.mark.parametrize("kept", [True, False])
def test_a_packet_is_built_again_as_it_was_asked_for(tmp_path: Path, kept: bool) -> None:
    case = checked("good")
    asked = {"languages": ("zh",), "forms": ("eml",), "draft": False, "attach_docx": True, "dpi": 200}
    packet = build(case, words=Words("en"), **asked)  # type: ignore[arg-type]
    out = tmp_path / "packet"
    write(packet, out, case_folder=case.case.folder, replace=False)
    if kept:
        assert asked_of(out) == asked
        assert verify(out, build(case, words=Words("zh"), **asked_of(out)).files) == ()
    else:
        (out / "seller-only" / "build.json").write_text('{"asked": {"languages": ["xx"], "forms": [], "draft": 1}}')
        assert asked_of(out)["languages"] == ()
