"""Text made plain letter by letter, so that a place in it is the same place in the text as read."""

from __future__ import annotations

import re
from functools import cache, lru_cache

_SAME = {
    "ё": "е",
    "：": ":",
    "，": ",",
    "（": "(",
    "）": ")",
    "／": "/",
    "．": ".",
    "\u00a0": " ",
    "\u3000": " ",
    "–": "-",
    "—": "-",
    "‐": "-",
    "；": ";",
    "－": "-",
    "〈": "(",
    "〉": ")",
    "〔": "(",
    "〕": ")",
    "【": "[",
    "】": "]",
}

_TRADITIONAL = "數單價額總計號碼發電話傳編稱貨買賣賬帳銀開戶納識別稅證執營業類規範圍負責訂購應實復聯繫簽產標準檢測報驗結論樣費繳時間區權書廠個體張條給據憑關於會員級動態記錄進狀訊郵資頁國際議協約賃雙圖紙檔備註審檢聲構們無誤屬務運輸優適從經過項參與種將讓負擔"
_SIMPLIFIED = "数单价额总计号码发电话传编称货买卖账账银开户纳识别税证执营业类规范围负责订购应实复联系签产标准检测报验结论样费缴时间区权书厂个体张条给据凭关于会员级动态记录进状讯邮资页国际议协约赁双图纸档备注审检声构们无误属务运输优适从经过项参与种将让负担"
_SAME |= dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True))
"""Labels of Hong Kong and Taiwan are the mainland's in other letters."""


@cache
def _plain(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    if "！" <= letter <= "～":
        letter = chr(ord(letter) - 0xFEE0)
    small = letter.lower()
    return small if len(small) == 1 else letter


def plain(text: str) -> str:
    """Small letters, half-width signs; as long as the text itself."""
    return "".join(_SAME.get(one, one) for one in map(_plain, text))


@lru_cache(4096)
def spaced(pattern: str) -> str:
    """Chinese letters of a label may stand apart: 名 称."""
    return re.sub(r"(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])", r"\\s*", pattern)
