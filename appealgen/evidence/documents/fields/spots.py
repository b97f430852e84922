"""Where labels stand in a text: at its beginning, behind another label, before a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields.roles import roles_at

_TOLD = frozenset(("brand", "models"))
_VALUED = re.compile(r"\s*(?:no\.?|nº|№)?\s*[«\"“‘']?(?=[A-ZА-ЯЁ\d])[\w-]{2}|\s*[«\"“‘']\w")
"""`…: электрочайник, торговая марка «Zavarka», модель ZV-20`: within a value, behind a comma, a label needs no colon."""
HEADING = re.compile(
    r"\W*(?:/ ?(?:corporation|entity|organi[sz]ation|company|business|firm|individual|person)|information|details|data|info|信息|资料|名称|данные|реквизиты|datos|name|и его адрес|и адрес|и (?:его )?адрес|y direcci[oó]n|and address|\([^()]{0,40}\)|'s)*\W*$"
)
"""What may stand behind a label without being its value."""
_COLON = re.compile(r"\s*(?:(?:№|#|n[º°]\.?)\s*)?[:=]\s*|\s*[.;]\s+(?=\S)|\s+(?=№|#)|\s*[.…_]{3,}\s*")
_LINK = re.compile(r"\s*[/|(\[]\s*|\s+")
_SEVERAL = re.compile(r"\s*\([^()]{2,40}(?:,|&|/|\s(?:and|y|и)\s)[^()]{2,40}\)\s*(?=:|$)")
"""`Consignee (name, address)`: what is wanted there, and no second label."""
_SUMS = frozenset(("total", "sum", "итого", "итог", "всего", "合计", "总计"))
_MONEY = re.compile(
    r"\s*(?:[a-z]{2,3}(?=[$ ]))?\s?[$€£₽¥￥₦₹]?\s?(?:\d[\d ,.]*[.,]\d\d|\d{1,3}(?:[.,]\d{3})+)\s*(?:[$€£₽元]|[a-z]{3}|руб\.?)?\s*"
)
"""`Total £125.00`: a common word with money behind it, and nothing else."""
_MISREAD_SUM = re.compile(r"\s*\w{1,4}\s+(?=total(?:\W*$|\s*\([a-z]{3}\)))")
"""`Ait TOTAL`, as the eye reads 合计 TOTAL."""
_LONGER = re.compile(r"(?<=[\u3400-\u9fff])(?!名称|全称|信息|资料|姓名|\s)[\u3400-\u9fff]{1,6}\s*:")
"""A Chinese label goes on: it is another one than what it begins with."""
_GOES_ON = re.compile(
    r"(?:不得?|应|须|可|有权|在|将|同意|负责|承诺|保证|未|如|若|因|对|向|与|和|为|是|的|之|及|或|按|需|违反|享有|擅自|所|已|经|就)[\u3400-\u9fff]|仓库|指定|代表|人员"
)
"""A sentence: 被授权方不得转授权."""
_NUMBERED = frozenset(("no", "no.", "№", "#", "nº", "n°"))
BEGIN = re.compile(
    r"[\s*•·\-|\[(\]_'\"/]*(?:\(?\d{1,2}[.)]\s+|\d{1,2}(?:\.\d{1,2})*\.?\s+|[（(]?[一二三四五六七八九十][、.)]\s*)?"
)
"""What may stand before a label: signs, and its number in a list."""
_COMMON = """
    agent area brand brands cargo client comercializadora compañía concepto dated desde distribuidor distributor due empresa equipo from goods hasta issued laboratorio laboratory location
    marca marcas model modelo models name no no. norma normas number object owner page period producto productos
    property seller standard standards sum territory title titular to total trademark type unit until web всего дата
    изделие итог итого марка модель организация продукция сумма товар указание 乙方 产品 区域 合计 名称 品牌 商标 地区 型号 总计 抬头 日期
    标准 样品 用户名 甲方 经营者 编号 卖家 买家 厂家 用户 客户 规格 型式 应付 实付 实收 总额 座落 住址 货款 交来
    actividad ámbito beneficiario client commodity customer de denominación doc emplazamiento end entrega estado expediente expiration fianza fin inicio lab
    localización order para países participante pedido producer productor premises product sample start término
    доставка заказ кассир лаборатория менеджер обозначение партнер подрядчик предприниматель производитель склад собственник статус страны указание
"""
_WEAK = frozenset((*_COMMON.split(), "marca registrada", "registered trademark", "registered trade mark"))
"""Labels that are common words: without a colon they count only when they stand alone."""


_CODED = frozenset(("编号", "单号", "号码", "серия"))
"""`编号S1112021047733`: a long code needs no colon before it."""
MISREAD = 3
"""Letters at a label's beginning that the eye may have lost or misread."""


def spots(text: str, whole: str, seen: bool) -> Iterator[tuple[int, int, tuple[str, ...], bool]]:
    """Each label of `text` (folded by `plain`; `whole` as it stands): from, to behind its colon, its roles, has it a colon. `seen`: by OCR."""
    begin = (_MISREAD_SUM.match(text) if seen else None) or BEGIN.match(text)
    at = begin.end() if begin else 0
    first, labelled = True, False
    while at < len(text):
        end, roles = roles_at(text, at)
        if first and not roles:
            end, roles = _translated(text, at)
        if roles and _LONGER.match(text, end):
            roles = ()  # `收款方式：` is not 收款方
        if roles:
            end, roles = _chained(text, end, roles)
            colon = _COLON.match(text, end)
            done = colon.end() if colon else end
            apart = (
                first
                or labelled
                or text[:at].rstrip()[-1:] in ",;|.)·•"
                or text[at - 2 : at] == "  "
                or (seen and at <= 5)
            )
            told = not colon and labelled and _TOLD & set(roles) and _VALUED.match(whole, end)
            if (
                (colon and apart)
                or (told and text[:at].rstrip()[-1:] in ",;·•")
                or (first and _stands(text, at, end, whole))
            ):
                yield at, done, roles, bool(colon)
                at, first, labelled = done, False, True
                continue
        first = False
        if seen and at < MISREAD and text[at] >= "\u3400" and ":" in text:
            at += 1  # `票日期:` of `开票日期:`
            continue
        jump = re.compile(r"[\s,;(/|·•]+|(?<=[\d)])(?=[\u3400-\u9fff])|$").search(text, at + 1)
        if jump is None or (":" not in text[at:] and not labelled):
            return
        at = max(jump.end(), at + 1)


def _translated(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """A Chinese label that isn't known, or misread, with its English beside it: `申请 (Applicant)`."""
    found = re.compile(r"[\u3400-\u9fff]{1,8}\s*[(/]?\s*(?=[a-z])").match(text, at)
    end, roles = roles_at(text, found.end()) if found else (at, ())
    closing = re.compile(r"\s*\)?(?=\s*:|\s*$)").match(text, end) if roles else None
    return (closing.end(), roles) if closing else (at, ())


def _chained(text: str, end: int, roles: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """A label in two languages: Invoice No. / 发票号码, 委托单位 Applicant, 名称（Name）."""
    for _ in range(0 if _SEVERAL.match(text, end) else 3):
        link = _LINK.match(text, end)
        begin = link.end() if link else end
        if not link and not (text[end - 1 : end] > "\u3400") ^ (text[end : end + 1] > "\u3400"):
            break
        further, more = roles_at(text, begin)
        if not more or not (set(more) & set(roles) or further - begin > 3):
            break
        closing = re.compile(r"\s*[)\]]").match(text, further)
        if not _same_script_break(text, end, begin, further):
            break
        end = closing.end() if closing else further
        roles = tuple(role for role in roles if role in more) or roles
    closing = re.compile(r"\s*\([^()]{0,60}\)(?=\s*:|\s*$)").match(text, end)
    return (closing.end() if closing else end), roles


def _same_script_break(text: str, end: int, begin: int, further: int) -> bool:
    """Two labels side by side are one only when a sign joins them or the writing changes."""
    joined = any(sign in text[end:begin] for sign in "/|([")
    return (
        joined or _script(text[end - 1]) != _script(text[begin]) or _script(text[further - 1]) != _script(text[end - 1])
    )


def _script(letter: str) -> str:
    return "han" if letter >= "\u3400" else "cyrillic" if "а" <= letter <= "я" else "latin"


def _stands(text: str, at: int, end: int, whole: str) -> bool:
    """At the piece's beginning a label needs no colon, if nothing or what can be a value stands behind it."""
    rest = text[end:]
    if text[end - 1] >= "\u3400" and _GOES_ON.match(rest):
        return False
    if HEADING.fullmatch(rest):
        return True
    label = text[at:end].strip()
    if label in _NUMBERED:
        return (
            re.match(
                r"\s*(?:\(\d{4}\))?[a-zа-я]{0,6}[-/]?\d[\w/-]{2,}\s*(?:(?:(?:[·•|]\s*)?(?:от|dated|de fecha|del|date|дата|fecha)[\s:]|[·•|]\s).*|ce)?$",
                rest,
            )
            is not None
        )
    if label[-1:] >= "\u3400" and (
        re.match(r"\s+\S{2}", rest) or (label == "名称" and re.search(r"(?:公司|厂|店|部|行)\s*$", rest))
    ):
        return len(label) >= 2
    if label.split()[0] in _SUMS and _MONEY.fullmatch(rest):
        return True
    if label in _CODED and re.match(r"\s*[a-z]{0,5}-?\d{5,}", rest):
        return True
    if label in _WEAK:
        return label in _SUMS and _MONEY.fullmatch(rest) is not None
    if label[-1:] >= "\u3400":
        return len(label) >= 2
    return bool(re.match(r"\s", rest)) and _is_value(whole[end:].strip())


def _is_value(text: str) -> bool:
    """A name or a number goes on with a capital or a digit; a sentence doesn't."""
    return text[:1].isupper() or not text[:1].isalpha() or text[:1] >= "\u3400"
