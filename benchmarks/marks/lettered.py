"""Letters to draw: words in three scripts that are never the same twice, in any font of the machine's, as a mask."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

Mask = npt.NDArray[np.uint8]
ROOT = Path("/usr/share/fonts")
_LATIN = (
    "truetype/dejavu/*.ttf", "truetype/liberation/*.ttf", "opentype/urw-base35/*.otf", "truetype/noto/NotoSans-*.ttf",
    "truetype/noto/NotoSerif-*.ttf", "truetype/noto/NotoSansMono*.ttf", "truetype/noto/NotoSansDisplay*.ttf",
)  # fmt: skip
_SIGNS = ("Dingbats", "Symbols", "D050")
_SYLLABLES = {
    "latin": """ba be bo da den dor el fa fen ga go hal ho ka kel la len lo ma mer mo na nor o pa per ra ri ro sa sen so ta ti
    tor va ver vi wa win za zo sh cr st ing ton ley qu ex""",
    "cyrillic": """ба бе бо да ден дор ел фа га го ка кел ла лен ло ма мер мо на нор па пер ра ри ро са сен со та ти тор ва
    вер ви за жи ша чу щё юг""",
}
_HAN = """天地人山水火木金土日月星云雨风花草树鸟鱼龙马家居商城店铺品牌正版原图拍摄禁止转载微信号淘宝京优美好新大小中东西南北
茶酒衣鞋包净含量克配料生产期保质厂址电话型号规格盗必究官方旗舰专用出门有限公司服饰童装手机"""
_SAID = """SALE Free Shipping Do not copy Official Store Copyright Shop Made in China Net weight Ingredients Model Size Best
before Organic Fashion Home Style Original photo Watermark SAMPLE www .com @ © 2024 2025 2026 100% New Hot Premium Quality
Coffee Tea Vitamin Open Hotel Books Bakery"""
SYLLABLES = {script: every.split() for script, every in _SYLLABLES.items()}
HAN, SAID = "".join(_HAN.split()), _SAID.split()


def fonts(script: str) -> list[Path]:
    if script == "chinese":
        return [*ROOT.glob("opentype/noto/*CJK*.ttc"), ROOT / "truetype/droid/DroidSansFallbackFull.ttf"]
    patterns = _LATIN if script == "latin" else _LATIN[:2]
    return sorted(file for one in patterns for file in ROOT.glob(one) if not any(sign in file.name for sign in _SIGNS))


class Letters:
    """One hand: a script, and a font of it."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.script = chance.choice(["latin"] * 5 + ["chinese"] * 3 + ["cyrillic"] * 2)
        self.face = ImageFont.truetype(str(chance.choice(fonts(self.script))), 100)

    def words(self) -> str:
        chance = self.chance
        if self.script == "chinese":
            return "".join(chance.choice(HAN) for _ in range(chance.randint(2, 9)))
        said = chance.choice((str, str.title, str.upper, str.upper))(self._said(chance.random()))
        if chance.random() < 0.2:
            said = chance.choice(("© ", "@", "www.", "® ", "— ")) + said
        if chance.random() < 0.15:
            said += chance.choice((".com", "™", " Shop", " Store", ".ru", ".example"))
        return said

    def _said(self, kind: float) -> str:
        chance = self.chance
        if kind < 0.25 and self.script == "latin":
            return " ".join(chance.sample(SAID, chance.randint(1, 3)))
        if kind < 0.33:
            return "".join(chance.choice("0123456789") for _ in range(chance.randint(3, 11)))
        if kind < 0.38:
            return f"{chance.randint(2015, 2027)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        syllables = SYLLABLES[self.script]
        many = chance.randint(1, 3)
        return " ".join("".join(chance.choice(syllables) for _ in range(chance.randint(1, 4))) for _ in range(many))

    def mask(self, words: str, wide: float = 1e9, high: float = 1e9, apart: float = 0.0) -> Mask:
        """The words, 255 where there is ink, as large as fits; `apart`: space between the letters, in sizes of the font."""
        whole = _mask(words, self.face, 0.0)
        size = 100 * min(wide / whole.shape[1], high / whole.shape[0])
        face = self.face.font_variant(size=max(9, int(size)))
        return _mask(words, face, apart * face.size)

    def mask_of(self, words: str, size: float) -> Mask:
        return _mask(words, self.face.font_variant(size=max(9, int(size))), 0.0)


def _mask(words: str, face: ImageFont.FreeTypeFont, apart: float) -> Mask:
    every = [words] if not apart else list(words)
    wide = sum(face.getlength(one) + apart for one in every)
    made = Image.new("L", (int(wide + 2 * face.size) + 8, int(3 * face.size) + 8))
    x = face.size
    for one in every:
        ImageDraw.Draw(made).text((x, face.size * 0.6), one, 255, face)
        x += face.getlength(one) + apart
    box = made.getbbox()
    return np.asarray(made.crop(box) if box else made)
