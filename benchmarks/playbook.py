"""The playbook's figures: the indicators beside a dataframe library, the build by its number of scripts, the search by the
questions that are held against it, and what Lighthouse says of a page of each kind."""

from __future__ import annotations

import gzip
import json
import random
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path

import yaml

from benchmarks.timing import ROOT, spent, told

PLAYBOOK = ROOT / "playbooks"
SAMPLE = ROOT / "tests" / "playbook" / "sample"
MESSAGES = 1_000_000
LANGUAGES = ("en", "ru", "es", "zh")
PAGES = (
    "index.html", "scripts/index.html", "zh/scripts/index.html", "scripts/where-is-my-parcel.html", "zh/scripts/after-sale.html",
    "zh/appeals/image_theft.html", "zh/training/quiz-roles.html", "training/checklist-first-week.html",
    "zh/sessions/automatic-replies.html", "changes.html",
)  # fmt: skip
"""One of each kind, in either language."""


LIGHTHOUSE = "lighthouse@12.8.2"


def messages(file: Path) -> None:
    """A million messages of a month, in the order of time."""
    chance = random.Random(1)
    start = datetime(2026, 10, 1, tzinfo=UTC)
    rows: list[tuple[datetime, str]] = []
    session = 0
    while len(rows) < MESSAGES:
        session += 1
        buyer, agent = chance.randrange(MESSAGES // 12), chance.randrange(12)
        moment = start + timedelta(seconds=chance.randrange(30 * 86400))
        for place in range(chance.randrange(2, 14)):
            sender = "buyer" if not place else chance.choices(("buyer", "store", "auto", "system"), (50, 43, 5, 2))[0]
            rows.append((moment, f"S{session:08},B{buyer:08},agent{agent},{sender},{moment.isoformat()},\n"))
            moment += timedelta(seconds=int(chance.expovariate(1 / 3600)))
    rows.sort()
    with file.open("w") as stream:
        stream.write("session_id,buyer_id,agent,sender,sent_at,order_id\n")
        stream.writelines(text for _, text in rows[:MESSAGES])


def indicators(folder: Path) -> None:
    """Against polars alone, which reads the file, reads its times, and groups by buyer, day and sender."""
    import polars as pl

    from appealgen.playbook.indicators.report import Asked, report

    file = folder / "messages.csv"
    messages(file)

    def peer() -> object:
        frame = pl.read_csv(file, infer_schema=False)
        moment = (
            pl.col("sent_at")
            .str.to_datetime("%Y-%m-%dT%H:%M:%S%z", time_unit="ms")
            .dt.convert_time_zone("Asia/Shanghai")
        )
        grouped = frame.with_columns(moment).group_by("buyer_id", pl.col("sent_at").dt.date().alias("day"), "sender")
        return grouped.agg(pl.len(), pl.col("sent_at").min())

    asked = Asked(file, "Asia/Shanghai", date(2026, 11, 20))
    ratio = spent(lambda: report(asked), 5) / spent(peer, 5)
    told("indicators of 1,000,000 messages / polars reads and groups", ratio, "at most 1.5")


def building(folder: Path) -> None:
    """CPU seconds a script, at 500 of them beside 50: as many more as there are, if it is linear."""
    from appealgen.playbook.site.build import build

    took = {}
    for count in (50, 500):
        book = folder / str(count) / "playbooks"
        shutil.copytree(SAMPLE, book)
        text = (SAMPLE / "scripts" / "discount.md").read_text(encoding="utf-8")
        for number in range(count):
            (book / "scripts" / f"other-{number}.md").write_text(
                text.replace("here is", f"here ({number}) is"), encoding="utf-8"
            )
        took[count] = spent(partial(build, book, folder / str(count) / "site"), 1)
        told(f"site with {count} scripts, both languages: CPU seconds", took[count], "")
    told("site: CPU seconds, 500 scripts / 50 scripts", took[500] / took[50], "at most 10 (linear)")


def searching(site: Path) -> None:
    """The share of questions whose script is among the first three; the questions are never used to mend anything."""
    from appealgen.playbook.search.features import Synonyms
    from appealgen.playbook.search.index import Index

    text = (site / "assets" / "playbook" / "index.js").read_text(encoding="utf-8")
    read = json.loads(text.removeprefix("window.playbookIndex=").removesuffix(";\n"))
    pages = tuple((url, title, reply) for url, title, reply in read["pages"])
    index = Index(pages, read["postings"], read["bias"], Synonyms(read["exact"], read["begin"], read["within"]))
    for hand, language in product(("", "other-hand."), LANGUAGES):
        file = PLAYBOOK / "search" / f"questions.{hand}{language}.yml"
        questions = yaml.safe_load(file.read_text(encoding="utf-8"))
        met = sum(_met(index.find(one["asks"])[:3], one["expects"]) for one in questions)
        told(
            f"search, {len(questions)} questions in {hand}{language}: right among three",
            met / len(questions),
            "at least 0.95",
        )


def _met(found: list[tuple[str, str]], expects: list[str] | str) -> bool:
    wanted = [expects] if isinstance(expects, str) else expects
    return any(url == f"scripts/{one}.html" for url, _ in found for one in wanted)


class Packed(SimpleHTTPRequestHandler):
    """Serves with gzip, as every real server does."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        data = gzip.compress(file.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", f"{self.guess_type(str(file))}; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        with suppress(BrokenPipeError):  # the browser has what it wants
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Nothing is said."""


def _lighthouse(folder: Path) -> str | None:
    """The machine's own, else the one that npm brings; None where there is neither."""
    own = shutil.which("lighthouse")
    if own or not shutil.which("npm"):
        return own
    folder.mkdir()
    (folder / "package.json").write_text("{}")
    install = ("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", LIGHTHOUSE)
    subprocess.run(install, cwd=folder, capture_output=True, check=False)
    brought = folder / "node_modules" / ".bin" / "lighthouse"
    return str(brought) if brought.exists() else None


def lighthouse(site: Path, folder: Path) -> None:
    """Where Chromium is there; the middle of three on a phone."""
    program, chromium = _lighthouse(folder), shutil.which("chromium")
    if not program or not chromium:
        print("Lighthouse: not measured, there is no lighthouse or no chromium here")
        return
    print("Lighthouse: performance (100; on a phone 95) / accessibility / best practices / search (100 each)")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Packed, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for page in PAGES:
        address = f"http://127.0.0.1:{server.server_address[1]}/{page}"
        for kind, preset, times in (("desktop", ["--preset=desktop"], 1), ("phone", [], 3)):
            runs = sorted(_audited(program, chromium, address, preset) for _ in range(times))
            print(f"Lighthouse {kind:7} {page:36} " + " / ".join(map(str, runs[len(runs) // 2])))
    server.shutdown()


def _audited(program: str, chromium: str, address: str, preset: list[str]) -> tuple[int, ...]:
    flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"]
    environment = {"CHROME_PATH": chromium, **_path()}
    ran = subprocess.run([program, address, *preset, *flags], capture_output=True, text=True, env=environment)
    categories = json.loads(ran.stdout)["categories"]
    names: Iterator[str] = iter(("performance", "accessibility", "best-practices", "seo"))
    return tuple(round(100 * categories[name]["score"]) for name in names)


def _path() -> dict[str, str]:
    import os

    return {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}


def main() -> None:
    from appealgen.playbook.site.build import build

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        indicators(folder)
        site = build(PLAYBOOK, folder / "site")
        searching(site)
        lighthouse(site, folder / "lighthouse")
        building(folder)


if __name__ == "__main__":
    main()
