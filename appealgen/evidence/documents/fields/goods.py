"""What the table of goods says: products, models, quantities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.codes import parted_by_code
from appealgen.evidence.documents.fields.columned import columned
from appealgen.evidence.documents.fields.composed import coded
from appealgen.evidence.documents.fields.counted import added_up, quantities
from appealgen.evidence.documents.fields.goods_cells import PACKED, PRICED, articles, in_two_tongues
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.itemised import itemised
from appealgen.evidence.documents.fields.multiplied import multiplies
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.sources import GOODS
from appealgen.evidence.documents.fields.table import find_table
from appealgen.evidence.documents.pieces import Piece

_BEFORE = re.compile(r"^\s*(?:\d{1,2}[.)]?\s+(?=\D))?(?:\*[^*]{1,20}\*)?")
"""A line's number, and the class that the tax office puts before the goods: `*日用品*浴巾`."""


_BEHIND = re.compile(r"(?<=[\u3400-\u9fff])\s+\d[\d.]*(?:\s?[×xX*]\s?\d[\d.]*)*\s?(?:[cm]?m|ml|k?g|l|L|寸)?$")
"""`纸箱 40×30×25`."""


def goods(kind: str, page: Labelled) -> Iterator[Candidate]:
    if kind not in GOODS:
        yield from columned(kind, page)
        return
    table = find_table(page)
    if table is None or not table.lines:
        yield from itemised(page)
        return
    added = "amount" in table.lines[0] and added_up(table, page)
    sized = any(one.what == "products" and re.search("规格|規格", one.piece.text) for one in table.columns)
    if not any("models" in line for line in table.lines):
        yield from articles(page, table)
    for line in table.lines:
        for field in ("products", "models"):
            if field in line:
                doubted = id(line[field]) in table.doubtful or (field == "models" and table.coded)
                doubted = doubted or not (multiplies(line, page.mark) or added)
                yield from _text(page, field, line[field], doubted, sized and field == "products")
    yield from quantities(page, table)


_SERVICE = re.compile(
    r"(?:carriage|freight|shipping|delivery|postage|packing|packaging|handling|insurance|pallets?|courier|deposit|rounding|discount|доставка|упаковка|транспортн\w+|перевозка|услуг\w+|скидка|страхование|погрузк\w+|(?:货|海)?运费|运输费|包装费|快递费|邮费|优惠|折扣|服务费|保险费|env[ií]o|transporte|portes|empaque|embalaje|flete|gastos de|seguro|descuento|maniobras)(?![a-zа-яáéíóúñ])"
)
"""What is done, and no goods."""


def _text(page: Labelled, field: str, piece: Piece, doubted: bool, sized: bool = False) -> Iterator[Candidate]:
    """`sized`: its column's head says that a size stands behind the name."""
    bare = _BEHIND.sub("", PACKED.sub("", piece.text)) if sized else piece.text
    bare = PRICED.sub("", bare) if field == "products" else bare
    packed = sized and (PACKED.search(piece.text) is not None or re.search(r"\d", bare) is not None)
    doubted = doubted or packed or (field == "products" and PRICED.search(piece.text) is not None)
    read = values.text_of(_BEFORE.sub(lambda found: " " * len(found[0]), bare))
    if field == "models" and re.fullmatch(r"[\d\s.,]*[.,]\d\d", piece.text):
        return  # a price in the wrong column
    if field == "products" and read and _SERVICE.match(plain(read.value)):
        return
    tongues = in_two_tongues(read.value) if field == "products" and read else []
    for name, sure in tongues:
        at = piece.text.find(name)
        yield Candidate(field, name, page.page, piece, at, at + len(name), sure)
    if tongues:
        return
    both = coded(read.value) if field == "products" and read else None
    if both and read:
        name, code = both["name"].strip(" ,;("), both["code"]
        at = piece.text.find(code, read.start)
        yield Candidate("products", name, page.page, piece, read.start, read.start + len(name), UNSURE)
        yield Candidate("models", code, page.page, piece, at, at + len(code), UNSURE)
        return
    ends = parted_by_code(read.value) if field == "products" and read else None
    if ends and read:
        doubted = True
        at = piece.text.rfind(ends[1])
        yield Candidate("products", ends[0], page.page, piece, read.start, read.start + len(ends[0]), UNSURE - 0.02)
        yield Candidate("models", ends[1], page.page, piece, at, at + len(ends[1]), UNSURE - 0.02)
    says = r"[^\W\d_]{2}" if field == "products" else r"[^\W\d_]{2}|\d"
    if read and re.search(says, read.value) and len(read.value) <= 160:
        yield Candidate(field, read.value, page.page, piece, read.start, read.end, UNSURE if doubted else 0.88)
