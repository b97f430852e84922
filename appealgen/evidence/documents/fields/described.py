"""What sentences and full cells say of goods: their names, codes and brand, where no label of their own stands at them. Likely, never certain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from appealgen.evidence.documents.fields.candidates import LOOSE, UNSURE, Candidate
from appealgen.evidence.documents.fields.flow import Flow
from appealgen.evidence.documents.fields.hits import Labelled

_OPEN, _SHUT = r"[«\"“'‘「『]", r"[»\"”'’」』]"
_CODE = r"(?=[\w./-]*\d)[A-ZА-ЯЁ\d][\w./-]*\w"
_BRANDS = (
    r"(?<![\w-])(?P<v>[^\W\d_][^\W\d_&'-]*(?: [A-ZА-ЯЁ][^\W\d_]*)?)\s?®",
    rf"(?:торгов\w+ марк\w+|товарн\w+ знак\w*|бренд\w*|марк[аиуе]й?|(?<!\w)ТМ)\s+{_OPEN}(?P<v>[^»\"”'’]{{2,30}}){_SHUT}",
    rf"(?i:brand(?: name)?|trade ?mark|marca(?: registrada| comercial)?)\s+{_OPEN}(?P<v>[^»\"”'’]{{2,30}}){_SHUT}",
    rf"(?:品牌|商标|品牌为)\s?{_OPEN}(?P<v>[^»\"”」』]{{1,30}}){_SHUT}|{_OPEN}(?P<w>[^»\"”」』]{{1,30}}){_SHUT}\s?(?:品牌|商标|牌)",
    r"(?<![\u3400-\u9fffA-Za-z])(?P<v>[\u3400-\u9fff]{2,4}(?: ?[A-Z][A-Za-z]+)?|[A-Z][A-Za-z]{2,})\s?牌(?![照号子坊匾])",
)
_MODELS = re.compile(
    r"(?:(?<!\w)(?i:арт(?:икул\w*)?|модел[ьией]+|models?|art(?:icle)?s?|item|modelos?|ref(?:erencia)?s?|mod)\.?(?: ?(?:nos?|№|n[º°])\.?)?|型号为?|货号)\s*[:：]?\s*"
    rf"(?P<v>{_CODE}(?:(?:\s*[,，、;/]\s*|\s+(?:и|and|y|или|or)\s+){_CODE})*)"
)
_PRODUCTS = {
    "brand_authorization": (
        r"(?:re-?seller|distributor|dealer|retailer|seller|agent)s? (?:of|for) (?:our|its|the|their)\s+(?P<v>[a-z][^.;:()]{3,90}?)(?=,? and (?:may|is|are|to|has|can)\b|[.;:(]|,? (?:in|on|through|via|under|bearing|within|from|which|that|who)\b)",
        r"(?:sell|resell|distribute|market|offer|import|promote)(?:,? (?:and|or) [a-z]+)* (?:our|its|their|genuine)\s+(?P<v>[a-z][^.;:()]{3,90}?)(?=[.;:(]|,? (?:in|on|through|via|under|bearing|within|from|which|that)\b)",
        r"(?:продукци\w+|товар\w*)(?:\s+[а-яё]+){0,3}\s*[:—–]\s*(?P<v>[а-яё][^.;:]{4,160}?)(?=\.(?:\s|$)|;|,? (?:на (?:площадк|маркетплейс|сайт|территор|торгов|электронн)|в [А-ЯЁ]|до \d|с \d|через |под (?:марк|бренд)|посредством))",
        r"(?:旗下|项下|商标下|品牌下)(?:之|的)?(?P<v>[\u3400-\u9fff、，和及]{2,40}?)(?:等)?(?:系列)?(?:产品|商品)",
        r"(?:品牌|商标|牌)[”\"」』]?(?:的)?(?P<v>[\u3400-\u9fff、]{2,40}?)(?:等)?(?:系列)?(?:产品|商品)(?![\u3400-\u9fff]{0,2}(?:信息|质量))",
        r"(?:销售|经销|代理|推广)(?P<v>[\u3400-\u9fff、]{2,30}?)(?:等)?(?:系列)?(?:产品|商品)(?![\u3400-\u9fff]{0,2}(?:信息|质量))",
        r"(?:los productos|productos|artículos|línea de|gama de)(?: siguientes)?\s*:?\s+(?:de\s+)?(?P<v>[a-záéíóúñ][^.;:()«\"]{4,120}?)(?=[.;(]|,? (?:de la marca|marca|bajo|en (?:el|la|todo)|a través)\b)",
    ),
    "declaration": (
        r"牌[”\"」』]?(?P<v>[\u3400-\u9fff、]{2,20}?)(?:系列)?(?=[（(])",
        r"(?P<v>[а-яёa-záéíóúñ][а-яёa-záéíóúñ-]+(?: [а-яёa-záéíóúñ][а-яёa-záéíóúñ-]+){0,5})\s*\((?:модел|арт|тип|model|art|type|modelo|tipo|ref)",
    ),
}
_CLASS = re.compile(r"\W*(?:Class|CLASS|Clase|Класс|Кл\.|МКТУ|第)\s?\d{1,2}\s?类?\s*[:：—-]\s*(?P<v>[^:：]{3,300})")
"""Of a trade mark's page: `Class 18: Backpacks; rucksacks`."""
_GENERIC = re.compile(
    r"(?:(?:our|its|the|these|those|following|above|all|genuine|нашу|свою|данную|我司|本公司|该|相关|上述|以下)\s?)*(?:products?|goods|items?|brands?|товары?|продукци\w+|productos?|artículos?|产品|商品)?",
    re.IGNORECASE,
)
"""`the following goods`: no goods."""
_AND = re.compile(
    r"\s*[,，、;；]\s*(?:and |и |y )?|\s+(?:and|и|y|e)\s+|(?<=[\u3400-\u9fff]{2})[和及](?=[\u3400-\u9fff]{2})"
)
_LEAD = re.compile(r"(?<!\S)(?:и|and|y|что|that|que|the|our|наши|los|las|el|la)\s+", re.IGNORECASE)
_ENDS_OPEN = re.compile(r"\s+(?:and|or|и|или|y|o)$", re.IGNORECASE)
_FULL = re.compile(
    r"(?P<v>[^\W\d_].{3,120}?),?\s*(?:торгов\w+\s+марк\w+|товарн\w+\s+знак\w*|марк[аи]|модел[ьи]|арт\.|артикул|brand|trade ?mark|models?|marca|modelo)\s+(?=[«\"“A-ZА-ЯЁ\d:])"
)
"""`Футболки женские, торговая марка «Мята», арт. Ж-1`: where the name ends."""
_BRACKET = re.compile(r"(?P<code>[A-ZА-Я\d][\w./-]{1,24})\s*[(（](?P<in>[^()（）]{1,24})[)）]")
KINDS = ("brand_authorization", "declaration", "test_report", "registration_page", "other", "pro_forma", "invoice")


def described(kind: str, page: Labelled) -> Iterator[Candidate]:
    if kind not in KINDS:
        return
    flow = Flow(page.page)
    yield from _brands(page, flow)
    if kind not in ("pro_forma", "invoice"):
        for found in _MODELS.finditer(flow.text):
            for code in re.split(r"\s*[,，、;/]\s*|\s+(?:и|and|y|или|or)\s+", found["v"]):
                if len(code) >= 3:
                    yield _at(page, flow, "models", code, found.start("v") + found["v"].index(code))
        yield from _goods(kind, page, flow)
        yield from _full_values(kind, page)


def _at(page: Labelled, flow: Flow, field: str, value: str, place: int, rank: int = LOOSE) -> Candidate:
    piece, start = flow.at(place)
    return Candidate(field, value, page.page, piece, start, start + len(value), UNSURE, rank)


def _brands(page: Labelled, flow: Flow) -> Iterator[Candidate]:
    """Behind all that is labelled; of `凯岚KAILAN牌` each tongue."""
    for pattern in _BRANDS:
        for found in re.finditer(pattern, flow.text):
            value = next(filter(None, found.groupdict().values())).strip()
            at = found.start() + found[0].index(value)
            for part in re.findall(r"[\u3400-\u9fff]+|[^\u3400-\u9fff\s][^\u3400-\u9fff]*", value):
                yield _at(page, flow, "brand", part.strip(), at, 4)
            return


def _goods(kind: str, page: Labelled, flow: Flow) -> Iterator[Candidate]:
    for pattern in _PRODUCTS.get("declaration" if kind == "other" else kind, ()):
        told = list(re.finditer(pattern, flow.text))
        for found in told:
            for name in listed_goods(found["v"]):
                yield _at(page, flow, "products", name, found.start("v"))
        if told:
            return
    for piece in page.page.pieces if kind in ("registration_page", "other") else ():
        if goods := _CLASS.match(piece.text):
            start, end = goods.span("v")
            for name in listed_goods(goods["v"]):
                yield Candidate("products", name, page.page, piece, start, end, UNSURE, LOOSE)


def listed_goods(text: str) -> Iterator[str]:
    """Each of a sentence's goods, without what leads to them."""
    for name in _AND.split(re.sub(r"\s*\[[^\]]*\]", "", text)):
        value = _ENDS_OPEN.sub("", _LEAD.split(name.strip())[-1].strip())
        if 2 <= len(value) <= 80 and not _GENERIC.fullmatch(value):
            yield value


def _full_values(kind: str, page: Labelled) -> Iterator[Candidate]:
    """The name that a product's label has in front of brand and codes, perhaps over two lines."""
    for hit in page.hits if kind in ("test_report", "declaration") else ():
        for value in page.values(hit) if "product" in hit.roles else ():
            below = page.following(value.piece, 1)
            text = " ".join([value.text.strip(), *(one.text for one in below)])
            if found := _FULL.match(text):
                name = found["v"].strip(" ,;")
                yield Candidate("products", name, page.page, value.piece, value.start, value.end, UNSURE)
            break


_QUOTED = re.compile(r"[«\"“]?(?P<v>[^«»\"“”]{1,30})[»\"”]\s*[,;(.].*")
"""`«Лёночек», арт. ПЛ-7`: what follows the brand."""


_CUT = re.compile(r"(?P<v>[^（(]{1,30})[（(][^）)]*")
"""`海石（商标`: a bracket that never closes."""
_SEVERAL = re.compile(r"[、；;]")
"""`马克杯、餐盘`: of several goods each."""


_PLAINLY = re.compile(r"[^\W\d_][^\d:()（）]{2,40}")
"""A name of goods and nothing of their sizes or codes."""


def parted(one: Candidate) -> Iterator[Candidate]:
    """`BL-800（800mL）`: a code, and what stands in brackets behind it; which is the model is not certain. Of goods in a list, all and each."""
    if one.field == "products" and not _SEVERAL.search(one.value):
        names = [*listed_goods(one.value)]
        if len(names) > 1 and all(_PLAINLY.fullmatch(name) for name in names):
            yield replace(one, certainty=min(one.certainty, UNSURE))
            yield from (replace(one, value=name, certainty=min(one.certainty, UNSURE - 0.02)) for name in names)
            return
    if one.field == "products" and len(parts := _SEVERAL.split(one.value)) > 1:
        for part in filter(None, map(str.strip, parts)):
            yield replace(one, value=part, certainty=min(one.certainty, UNSURE))
        return
    quoted = (_QUOTED.fullmatch(one.value) or _CUT.fullmatch(one.value)) if one.field == "brand" else None
    if quoted:
        one = replace(one, value=quoted["v"], certainty=min(one.certainty, UNSURE))
    found = _BRACKET.fullmatch(one.value) if one.field == "models" else None
    if found is None:
        yield one
        return
    for value in (found["code"], found["in"]):
        yield replace(one, value=value, certainty=min(one.certainty, UNSURE))
