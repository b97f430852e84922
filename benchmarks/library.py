"""A library of photos: what indexing costs, how often the source is among the first 20, how long a query takes.

    python benchmarks/library.py [--photos FOLDER] [--made 200] [--entries 10000 100000] [--every 3]

Real files: the packaged photos and samples, from which the altered copies are made; the pictures in FOLDER (photographs, or
what library_renders.py made: as many as there are), every hundredth of
which is altered too; and `--made` pictures put together here. The rest of the index is filled up with entries
made of the points of those, a quarter of their bits drawn anew: thus nearer to real points than strangers' points are.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from appealgen.evidence.photos.library.arrays import arrays  # noqa: E402
from appealgen.evidence.photos.library.files import File  # noqa: E402
from appealgen.evidence.photos.library.search import CANDIDATES, candidates  # noqa: E402
from appealgen.evidence.photos.library.seen import Seen, look  # noqa: E402
from appealgen.evidence.photos.library.store import Store  # noqa: E402
from appealgen.evidence.photos.library.update import update  # noqa: E402
from appealgen.evidence.photos.matching import compare  # noqa: E402
from appealgen.evidence.photos.picture import Picture, open_picture  # noqa: E402
from benchmarks.matching.originals import photographs  # noqa: E402
from benchmarks.timing import spent  # noqa: E402
from tests.evidence.photos.altered import KINDS, jpeg  # noqa: E402


def sources() -> dict[str, Image.Image]:
    found = photographs(None)
    for file in sorted((ROOT / "samples" / "image_theft" / "two-pictures" / "photos").glob("*.JPG")):
        found[file.stem] = Image.open(file).convert("RGB")
    return found


def put_together(photos: list[Image.Image], count: int, seed: int = 5) -> Iterator[Image.Image]:
    """Pictures of their own: two windows of photos, turned, stretched and laid over each other."""
    chance = np.random.default_rng(seed)
    for _ in range(count):
        page = _window(photos[chance.integers(len(photos))], chance).resize((1200, 900))
        inner = _window(photos[chance.integers(len(photos))], chance).resize((700, 560))
        page.paste(
            inner.rotate(int(chance.integers(-20, 20))), (int(chance.integers(0, 500)), int(chance.integers(0, 340)))
        )
        yield page


def _window(image: Image.Image, chance: np.random.Generator) -> Image.Image:
    wide, high = chance.uniform(0.25, 0.6, 2) * image.size
    x, y = chance.uniform(0, 1, 2) * (image.width - wide, image.height - high)
    cut = image.crop((int(x), int(y), int(x + wide), int(y + high)))
    return ImageOps.mirror(cut) if chance.random() < 0.5 else cut.rotate(90 * int(chance.integers(4)), expand=True)


def cost() -> None:
    """Of one photo, against decoding it scaled."""
    photo = next(iter(sources().values()))
    with tempfile.TemporaryDirectory() as folder:
        for megapixels, size in ((12, (4000, 3000)), (24, (6000, 4000))):
            chance = np.random.default_rng(1)
            pixels = np.asarray(photo.resize(size, Image.Resampling.BICUBIC)).astype(np.int16)
            grain = chance.integers(-4, 5, pixels.shape[:2], dtype=np.int16)[..., None]
            file = Path(folder) / "photo.jpg"
            Image.fromarray((pixels + grain).clip(0, 255).astype(np.uint8)).save(file, quality=92)
            data = file.read_bytes()
            decoding, indexing = spent(lambda: Picture(data).scaled, 5), spent(lambda: look(file), 5)  # noqa: B023
            print(f"indexing a photo of {megapixels} MP / decoding it scaled: {indexing / decoding:.2f} "
                  f"({1000 * indexing:.0f} ms of CPU)   at most 3")  # fmt: skip


def fill_up(store: Store, entries: int) -> None:
    rows = store.features().fetchall()
    codes = np.concatenate([np.frombuffer(row[2], np.uint8).reshape(-1, 16) for row in rows])
    poses = np.concatenate([np.frombuffer(row[3], np.uint8).reshape(-1, 4) for row in rows])
    chance = np.random.default_rng(entries)
    for start in range(len(rows), entries, 2000):
        count = min(2000, entries - start)
        chosen = codes[chance.integers(0, len(codes), 48 * count)]
        drawn = chance.integers(0, 256, chosen.shape, dtype=np.uint8)
        mask = chance.integers(0, 256, chosen.shape, dtype=np.uint8) & chance.integers(
            0, 256, chosen.shape, dtype=np.uint8
        )
        made = ((chosen & ~mask) | (drawn & mask)).reshape(count, -1)
        placed = poses[chance.integers(0, len(poses), 48 * count)].reshape(count, -1)
        hashes = chance.integers(0, 256, (count, 32), dtype=np.uint8)
        seen = [Seen("photo", f"{start + n:064d}", 4000, 3000, None, None, hashes[n].tobytes(), made[n].tobytes(),
                     placed[n].tobytes()) for n in range(count)]  # fmt: skip
        store.keep([File(f"made/{start + n}.jpg", 1, 1, 1, 1) for n in range(count)], seen)


def out_of_memory(folder: Path) -> None:
    """The system forgets what it holds of these files, where it lets itself be told."""
    for file in folder.rglob("*.npy"):
        handle = os.open(file, os.O_RDONLY)
        os.fsync(handle)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def queries(every: int, more: Path | None) -> list[tuple[str, str, Picture]]:
    photos = sources()
    if more:
        photos |= {file.stem: Image.open(file).convert("RGB") for file in sorted(more.glob("*.jpg"))[::100]}
    names = list(photos)
    pairs = [(name, kind) for name in names for kind in KINDS][::every]
    made = []
    for name, kind in pairs:
        other = photos[names[(names.index(name) + 1) % len(names)]]
        made.append((name, kind, Picture(jpeg(KINDS[kind](photos[name], other).image))))
    return made


def measure(store: Store, root: Path, asked: list[tuple[str, str, Picture]], entries: int) -> None:
    begun = time.perf_counter()
    arrays(store)
    print(f"{entries} entries: arrays made in {time.perf_counter() - begun:.1f} s, once after each change")
    real = {Path(entry.path).stem: entry for entry in store.entries() if entry.path.startswith(("source", "photos"))}
    digest = {name: entry.sha256 for name, entry in real.items()}
    folder = store.arrays()
    assert folder is not None
    out_of_memory(folder)
    picture = Picture(asked[0][2].data)
    begun = time.perf_counter()
    candidates(picture, arrays(store))
    cold = time.perf_counter() - begun
    library, took, cpu = arrays(store), [], []
    missed: Counter[str] = Counter()
    first = same = 0
    full = []
    for name, kind, picture in asked:
        begun, spent_before = time.perf_counter(), time.process_time()
        found = [one.sha256 for one in candidates(Picture(picture.data), library)]
        took.append(time.perf_counter() - begun)
        cpu.append(time.process_time() - spent_before)
        missed[kind] += digest[name] not in found
        first += found[:1] == [digest[name]]
        if digest[name] in found:
            begun = time.process_time()
            original = open_picture(root / real[name].path)
            assert isinstance(original, Picture)
            same += compare(original, picture).verdict == "same"
            full.append(time.process_time() - begun)
    count = len(asked)
    print(
        f"  source among the first {CANDIDATES}: {1 - missed.total() / count:.3f} of {count} altered copies   at least .97"
    )
    print(f"  source the very first: {first / count:.3f}; found and then `same` in full: {same / count:.3f}")
    print(f"  a query: cold {cold:.2f} s; warm {statistics.median(took):.2f} s in the median, {max(took):.2f} s at most "
          f"(CPU {statistics.median(cpu):.2f}, {max(cpu):.2f}), the picture's own points included   under 2 s")  # fmt: skip
    print(f"  opening and comparing one candidate in full: {1000 * statistics.median(full):.0f} ms of CPU")
    print("  missed:", {kind: number for kind, number in missed.items() if number})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--made", type=int, default=200)
    parser.add_argument("--entries", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--every", type=int, default=3)
    options = parser.parse_args()
    cost()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "library"
        (root / "source").mkdir(parents=True)
        photos = sources()
        for name, image in photos.items():
            (root / "source" / f"{name}.jpg").write_bytes(jpeg(image, 92))
        (root / "other").mkdir()
        for number, image in enumerate(put_together(list(photos.values()), options.made)):
            (root / "other" / f"{number}.jpg").write_bytes(jpeg(image, 90))
        if options.photos:
            shutil.copytree(options.photos, root / "photos")
        store = Store(Path(folder) / "cache", root)
        begun = time.perf_counter()
        update(store, root)
        real = store.counts().photos
        print(f"{real} real files indexed in {time.perf_counter() - begun:.0f} s on {os.cpu_count()} cores")
        asked = queries(options.every, options.photos)
        for entries in options.entries:
            fill_up(store, entries)
            measure(store, root, asked, entries)


if __name__ == "__main__":
    main()
