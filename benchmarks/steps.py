"""What looking at photos costs, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from benchmarks.timing import spent, told


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
