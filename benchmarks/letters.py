"""What writing costs, against WeasyPrint alone and against docxtpl with LibreOffice; and the memory that a packet takes."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from benchmarks.timing import ROOT, SAMPLE, process, spent, told

if TYPE_CHECKING:
    from appealgen.packet.pages import Pages
    from appealgen.rendering.letter import Letter


def writing() -> None:
    """DOCX, PDF and e-mail of the good sample against WeasyPrint alone on the same page."""
    from appealgen.evidence.looker import Looker
    from appealgen.packet.check import check
    from appealgen.packet.compose import compose
    from appealgen.packet.pages import Pages
    from appealgen.rendering.docx import to_docx
    from appealgen.rendering.email import to_eml
    from appealgen.rendering.exhibits import small
    from appealgen.rendering.pdf import to_pdf

    checked = check(SAMPLE, Looker())
    composition = compose(checked, "en")
    pages = Pages(checked, composition)
    photos = [pages.files[entry.letter] for entry in composition.entries if entry.photo]

    def all_three() -> None:
        for photo in photos:
            small(photo)
        letter = pages.letter(composition, "en", draft=False)
        pdf = to_pdf(letter)
        to_docx(letter)
        to_eml(
            letter, attachments=[("letter.pdf", pdf), *((f"{name}.jpg", data) for name, data in pages.files.items())]
        )

    all_three()
    letter = pages.letter(composition, "en", draft=False)
    pairs = [(spent(all_three), spent(lambda: to_pdf(letter))) for _ in range(7)]  # in turn: a busy machine hits both
    ours = min(one for one, _ in pairs)
    told("DOCX, PDF and e-mail / WeasyPrint alone", sorted(one / alone for one, alone in pairs)[3], "at most 1.5")
    office = by_office(to_docx(letter))
    if office is not None:
        theirs = spent(lambda: to_docx(letter), 3) + office
        told("docxtpl with pictures already small and LibreOffice / ours", theirs / ours, "at least 5")


def beside_office(case: Path) -> None:
    """The whole packet's writing, photos of 24 MP and all, against docxtpl with the photos as they came and LibreOffice."""
    from dataclasses import replace

    from appealgen.evidence.looker import Looker
    from appealgen.packet.check import check
    from appealgen.packet.compose import compose
    from appealgen.packet.pages import Pages
    from appealgen.rendering.docx import to_docx
    from appealgen.rendering.email import to_eml
    from appealgen.rendering.pdf import to_pdf

    checked = check(case, Looker())
    composition = compose(checked, "en")

    def ours() -> tuple[Pages, Letter]:
        pages = Pages(checked, composition)
        letter = pages.letter(composition, "en", draft=False)
        to_docx(letter)
        exhibits = ((f"{name}.jpg", data) for name, data in pages.files.items())
        to_eml(letter, attachments=[("letter.pdf", to_pdf(letter)), *exhibits])
        return pages, letter

    pages, letter = ours()
    as_they_came = [
        replace(one, picture=pages.files[one.letter]) if pages.files[one.letter][:2] == b"\xff\xd8" else one
        for one in letter.exhibits
    ]  # python-docx takes no WebP
    peer = replace(letter, exhibits=tuple(as_they_came))
    office = by_office(to_docx(peer))
    if office is None:
        print("docxtpl and LibreOffice: not measured, there is no soffice here")
    else:
        theirs = spent(lambda: to_docx(peer), 2) + office
        told("docxtpl with photos of 24 MP and LibreOffice / ours", theirs / spent(ours, 2), "at least 5")


def packet_of_photos(case: Path) -> None:
    """The whole packet in all its forms, against decoding each photo (draft), making it small and writing it, once."""
    from appealgen.case.words import Words
    from appealgen.evidence.looker import Looker
    from appealgen.packet.build import build
    from appealgen.packet.check import check
    from appealgen.rendering.exhibits import BOX

    checked = check(case, Looker())

    def whole() -> None:
        for data in build(checked, words=Words("en"), draft=True).files.values():
            len(data)

    def floor() -> None:
        for file in sorted((case / "shown").iterdir()):
            with Image.open(file) as image:
                image.draft("RGB", BOX)
                image.thumbnail(BOX)
                image.save(io.BytesIO(), "JPEG", quality=80)

    whole()
    told(
        "packet with 8 photos of 24 MP / each decoded, made small, written",
        spent(whole, 3) / spent(floor, 3),
        "at most 2",
    )


def memory(case: Path, name: str) -> None:
    """The most memory that looking at each file and building take, in MB, in a process of its own."""
    script = (
        "import sys; from appealgen.interfaces.cli import main\n"
        "try: main()\n"
        "finally:\n"
        "    with open('/proc/self/status') as told: print('MB', next(one for one in told if 'VmHWM' in one).split()[1])\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, "-c", script, "build", str(case), "--draft", "--out", f"{folder}/packet")
        environment = {**os.environ, "APPEALGEN_CACHE": f"{folder}/cache"}
        ran = subprocess.run(command, capture_output=True, env=environment, cwd=ROOT, check=True, text=True)
        told(f"{name}: MB of memory", int(ran.stdout.split("MB ")[1]) / 1000, "at most 400")


def by_office(docx: bytes) -> float | None:
    """CPU seconds in which LibreOffice makes a PDF of it; None without LibreOffice."""
    if not shutil.which("soffice"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "letter.docx"
        file.write_bytes(docx)
        command = ("soffice", "--headless", f"-env:UserInstallation=file://{folder}/user",
                   "--convert-to", "pdf", "--outdir", folder, str(file))  # fmt: skip
        process(command, dict(os.environ))  # the first run makes its profile
        made = min(process(command, dict(os.environ)) for _ in range(3))
        return made if file.with_suffix(".pdf").is_file() else None
