"""What `make bench` prints: how fast, each figure a ratio against a peer or a floor measured in the same run, in CPU time."""

from __future__ import annotations

import gc
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from appealgen.packet.pages import Pages
    from appealgen.rendering.letter import Letter

# Both as the command line sets them, for the peers too, and before numpy is loaded.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
gc.set_threshold(50_000)

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "samples" / "image_theft" / "good"
LARGE = (5660, 4245)
"""24 MP."""


def spent(work: Callable[[], object], times: int = 1) -> float:
    """CPU seconds, the least of so many times."""
    took = []
    for _ in range(times):
        begun = time.process_time()
        work()
        took.append(time.process_time() - begun)
    return min(took)


def told(name: str, ratio: float, target: str) -> None:
    print(f"{name:58} {ratio:6.2f}   {target}")


def large_case(folder: Path) -> Path:
    """The good sample with its photos at 24 MP, and disputed pictures at the same size."""
    case = folder / "case"
    shutil.copytree(SAMPLE, case)
    for file in [*case.glob("photos/*"), *case.glob("disputed/*")]:
        with Image.open(file) as image:
            exif = image.getexif()
            made = io.BytesIO()
            large = image.convert("RGB").resize(LARGE, Image.Resampling.BICUBIC)
            large.save(made, "WEBP" if file.suffix == ".webp" else "JPEG", quality=90, exif=exif)
        file.write_bytes(made.getvalue())
    (case / "disputed" / "complainant.jpg").unlink()
    text = (case / "case.yaml").read_text()
    text = text[: text.index("  complainant:")].replace("disputed/2.webp", "disputed/2.jpg")
    (case / "case.yaml").write_text(text)
    with Image.open(case / "disputed" / "2.webp") as image:
        image.convert("RGB").save(case / "disputed" / "2.jpg", quality=85)
    return case


def looking(case: Path) -> None:
    import imagehash

    from appealgen.evidence.looker import Looker
    from appealgen.evidence.photos import matching, photo
    from appealgen.evidence.photos.hashing import hashes
    from appealgen.evidence.photos.picture import Picture
    from appealgen.evidence.photos.shared_marks import shared_marks
    from appealgen.evidence.photos.watermark import marks
    from appealgen.packet.check import check

    files = [*sorted(case.glob("photos/*.JPG")), case / "disputed" / "main.jpg", case / "disputed" / "2.jpg"]

    def peer() -> None:
        for file in files:
            with Image.open(file) as image:
                image.load()
                imagehash.phash(image, hash_size=16)

    def sieve() -> None:
        for file in files:
            hashes(Picture(file.read_bytes()).scaled)

    sieve()
    fully = spent(peer, 3)
    told("sieve of hashes: imagehash fully decoded / ours", fully / spent(sieve, 3), "at least 2.5")
    whole = spent(lambda: check(case, Looker()), 2)
    told("whole check, cold: seconds", whole, "at most 4")
    pictures = [Picture(file.read_bytes()) for file in files]
    steps: dict[str, Callable[[], object]] = {
        "decoding, scaled": lambda: [picture.scaled for picture in pictures],
        "facts of each photo (hash, history)": lambda: [photo.examine(picture) for picture in pictures],
        "marks over the seller's photos": lambda: [marks(picture) for picture in pictures[:4]],
        "original against two disputed": lambda: [matching.compare(pictures[0], one) for one in pictures[4:]],
        "own photos against each other": lambda: [
            matching.relation(pictures[a], pictures[b]) for a in range(4) for b in range(a)
        ],
        "kinship": lambda: [matching.kin(pictures[0], one) for one in pictures[1:4]],
        "shared marks": lambda: shared_marks([picture.scaled for picture in pictures[:4]]),
    }
    costs = {name: spent(step) for name, step in steps.items()}
    letters = costs["marks over the seller's photos"]
    told("whole check, cold / imagehash fully decoded", whole / fully, "(its target is the line above)")
    told("  without the text detector", (whole - letters) / fully, "")
    for name, cost in costs.items():
        told(f"  of which {name}", cost / fully, "")


def starting() -> None:
    python, program = sys.executable, str(Path(sys.executable).parent / "appealgen")
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "APPEALGEN_CACHE": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else every run compiles what was compiled when installed
        check = (program, "check", str(SAMPLE))
        subprocess.run(check, capture_output=True, env=environment)
        click = (python, "-c", "import click")
        both = (python, "-c", "import click, yaml")
        told("appealgen --help / importing click", in_turn((program, "--help"), click, environment), "at most 1.3")
        told("check, nothing changed / importing click and yaml", in_turn(check, both, environment), "at most 2")


def in_turn(command: tuple[str, ...], peer: tuple[str, ...], environment: dict[str, str]) -> float:
    """The middle of eleven ratios, each of two processes that ran one after the other: so a busy machine hits both."""
    ratios = []
    for _ in range(11):
        ours, theirs = (_process(one, environment) for one in (command, peer))
        ratios.append(ours / theirs)
    return sorted(ratios)[5]


def _process(command: tuple[str, ...], environment: dict[str, str]) -> float:
    """CPU seconds of a process and its children."""
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, env=environment, check=False)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


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


def case_of_photos(folder: Path, large: Path, count: int) -> Path:
    """A case whose exhibits are so many of the 24 MP photos."""
    case = folder / "photos"
    shutil.copytree(ROOT / "samples" / "other" / "good", case)
    (case / "shown").mkdir()
    photos = sorted(large.glob("photos/*.JPG"))
    for number in range(count):
        data = photos[number % len(photos)].read_bytes()
        (case / "shown" / f"{number:02}.jpg").write_bytes(data + bytes([number]))  # each a file of its own
    text = (case / "case.yaml").read_text()
    asked = "evidence:\n  asked:\n    - what: Photos of the goods\n      files: [shown/*.jpg]\n"
    (case / "case.yaml").write_text(text[: text.index("evidence:")] + asked)
    return case


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
        _process(command, dict(os.environ))  # the first run makes its profile
        made = min(_process(command, dict(os.environ)) for _ in range(3))
        return made if file.with_suffix(".pdf").is_file() else None


def reading(folder: Path) -> None:
    """A page of each kind against the OCR engine alone, in CPU time of both programs."""
    from benchmarks.papers import speed

    for kind, ratio in speed.ratios(folder):
        told(f"a {kind} read / the OCR engine alone", ratio, "at most 1.2")


def main() -> None:
    print(f"{'CPU time, as ratios':58} {'is':>6}   target")
    starting()
    writing()
    with tempfile.TemporaryDirectory() as folder:
        case = large_case(Path(folder))
        beside_office(case)
        photos = case_of_photos(Path(folder), case, 8)
        packet_of_photos(photos)
        if sys.platform == "linux":
            memory(photos, "packet with 8 photos of 24 MP")
            shutil.rmtree(photos)
            memory(case_of_photos(Path(folder), case, 60), "packet with 60 photos of 24 MP")
        looking(case)
        reading(Path(folder))


if __name__ == "__main__":
    main()
