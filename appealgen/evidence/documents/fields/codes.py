"""Goods whose name holds a code: `Шуруповёрт ШД-12`, `(HX-20) Kettle`. Whether the code belongs to the name nobody can tell, so both are likely."""

from __future__ import annotations

import re

_BIG = "A-ZА-ЯЁ"
CODE = re.compile(
    rf"(?<![\w./-])(?=[\d./-]*[{_BIG}])(?=[{_BIG}./-]*\d)[{_BIG}\d]+(?:[-/.][{_BIG}\d]+)*(?![\w-]|[.,]\d)"
)
_NO_MODEL = re.compile(
    r"(?:IP|USB|MP|EN|ISO|GB|IEC|DDR|SATA|UTF|CAT|RJ|LED|H|X*L|X*S|AA+|BT|PM|WIFI|PD|QC|SUS|PA|SPF|UPF|LR|CR)-?\d+\w?|\d+(?:[.,/-]\d+)*(?:[A-ZА-Я]{1,4}|[CMK]?M\d?)|\d+[XХ×]\d+\w*|\w{1,3}",
    re.IGNORECASE,
)
"""`IP67`, `USB3`, `500ML`, `20X30`: what goods are like, and no model."""
_LED = re.compile(
    r"[\s,;(（·|:–-]*(?:(?<!\w)(?:model|mod|арт(?:икул)?|модель|modelo|ref|item|art|sku|код|code)\.?\s*(?:no\.?|№|n[º°])?|型号|货号|款号)?\s*[:：.]?\s*$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3}|[\u3400-\u9fff]{2}")


def parted_by_code(name: str) -> tuple[str, str] | None:
    """The name without its code, and the code: the last one, where it has several."""
    for found in reversed([*CODE.finditer(name)]):
        code = found[0]
        if len(code) < 4 or _NO_MODEL.fullmatch(code) or len(re.sub(r"\D", "", code)) + ("-" in code) < 2:
            continue
        before = _LED.sub("", name[: found.start()])
        behind = name[found.end() :].lstrip(" ,;)）·|:–-")
        rest = f"{before} {behind}".strip() if before and behind else before or behind
        if _WORD.search(rest):
            return rest, code
    return None
