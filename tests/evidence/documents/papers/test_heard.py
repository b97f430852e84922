"""Kinds and labels that no list knows are heard by small models; what only these tell is never certain. No text here was learnt."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.documents.document import OF_ANY_KIND, read_document
from appealgen.evidence.documents.fields.columns import column_of, listed
from appealgen.evidence.documents.fields.heard import contradicted, heard
from appealgen.evidence.documents.fields.spots import spots
from appealgen.evidence.documents.kinds import kind_told, scores_of
from appealgen.evidence.documents.learned import kinds, labels
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.opening.words import open_text
from appealgen.evidence.documents.settled import ENOUGH, settled

UNTITLED = {
    "lease": "Premises let by Marlow Estates to Juniper Crafts\nThe tenant shall pay the rent of £900 each month in advance.\n"
    "The landlord lets the shop for three years from 1 May 2026. A deposit of £1,800 is held by the landlord.\n",
    "receipt": "青禾百货\n收银员 03 机号 12\n毛巾 2 15.00 30.00\n应付 30.00 现金 50.00 找 20.00\n欢迎再次光临\n",
    "test_report": "Laboratorio Rías Altas\nMuestra recibida el 3 de marzo de 2026\nSolicitante: Ceras Montenegro, S.L.\n"
    "Método: UNE-EN 71-3\nResultado: CONFORME\nLos resultados solo afectan a la muestra ensayada.\n",
    "utility_bill": "АО «Теплосеть»\nЛицевой счёт 40017733\nПериод: март 2026\nОтопление, горячая вода, содержание жилья\n"
    "Показания счётчика: 118\nК оплате 3 412,50 руб.\n",
    "brand_authorization": "To whom it may concern\nWe, Tamarin Optics GmbH, owner of the mark TAMARIN, confirm that Olive Lane Ltd\n"
    "may sell our genuine goods on AliExpress until 31 December 2027.\nThis permission covers the European Union.\n",
}  # fmt: skip


@pytest.mark.parametrize("kind", UNTITLED)
def test_a_paper_without_a_title_is_known_by_all_that_stands_there(kind: str) -> None:
    pages = open_text(UNTITLED[kind].encode(), "text").pages
    assert max(scores_of(pages).values()) < ENOUGH
    assert kind_told(pages) == (kind, False)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Anna,\nthank you for the lovely weekend. The children still talk about the lake and the boats.\nYours, Maria\n",
        "Boil the potatoes for twenty minutes. Peel them while warm and mash with butter. Serve hot with parsley.\n",
        "Упаковочная ведомость\nМесто 1: 40 коробок, брутто 320 кг, нетто 300 кг\nМесто 2: 12 коробок\n",
        "周末我们去湖边走了走，孩子们很高兴。下个月再约。\n",
        "Oak\n",
        "Thank you for your order 20931. It was sent on 2 March.\nTotal 39.90\n",
    ],
)
def test_what_is_no_such_paper_stays_other(text: str) -> None:
    assert kind_told(open_text(text.encode(), "text").pages) == ("other", True)


def test_a_clear_title_wins_and_a_weak_one_is_overruled() -> None:
    heard = {"lease": 0.9, "invoice": 0.05, "other": 0.05}
    assert settled({"invoice": 0.85, "lease": 0.0}, heard) == ("invoice", True)
    assert settled({"invoice": 0.5, "lease": 0.0}, heard) == ("lease", False)
    assert settled({"invoice": 0.6}, {"invoice": 0.5, "other": 0.5}) == ("invoice", True)
    assert settled({"other_packing": 0.7}, {"lease": 0.2, "invoice": 0.5, "other": 0.3}) == ("other", True)
    assert settled({"lease": 0.0}, {"lease": 0.35, "invoice": 0.33, "other": 0.32}) == ("other", True)


def test_what_hangs_on_a_kind_that_is_only_heard_is_not_certain(tmp_path: Path) -> None:
    text = UNTITLED["lease"] + "Landlord: Marlow Estates Ltd\nTenant: Juniper Crafts Ltd\n"
    read = _read(tmp_path, text)
    assert (read.kind, read.kind_certain, read.all("issuer")[0].value) == ("lease", False, "Marlow Estates Ltd")
    assert not any(one.certain for one in read.fields if one.name not in OF_ANY_KIND)
    titled = _read(tmp_path, f"LEASE AGREEMENT\n{text}")
    assert titled.kind_certain and titled.all("issuer")[0].certain


LABELS = {
    "INVOICE\nSelling company: Brook & Vale Ltd\n": ("issuer", "Brook & Vale Ltd"),
    "INVOICE\nInvoice ref no: BV-20931\n": ("number", "BV-20931"),
    "INVOICE\nDocument prepared: 4 March 2026\n": ("issue_date", "2026-03-04"),
    "INVOICE\nGoods: soap\nWhole amount payable now: GBP 410.00\n": ("total", "410.00"),
    "发票\n购货客户全名：杭州青木商贸有限公司\n": ("recipient", "杭州青木商贸有限公司"),
    "СЧЁТ\nПриобретатель: ООО «Сатурн»\n": ("recipient", "ООО «Сатурн»"),
    "FACTURA\nFecha en que se emite: 4 de marzo de 2026\n": ("issue_date", "2026-03-04"),
}


@pytest.mark.parametrize("text", LABELS)
def test_a_label_that_no_list_names_is_heard_and_never_certain(tmp_path: Path, text: str) -> None:
    field, value = LABELS[text]
    told = _read(tmp_path, text).all(field)
    assert told and told[0].value == value and not any(one.certain for one in told)


def test_labels_within_a_line_and_before_figures() -> None:
    assert [spot[2] for spot in heard("тел. 22-11; покупающая сторона: ооо «сатурн»", [])] == [
        ("recipient", "grantee", "tenant")
    ]
    assert [spot[2] for spot in heard("bill serial number 20931", [])] == [("number",)]
    assert heard("green soap 300 g", []) == [] and heard("https://shop.example/a", []) == []


def test_a_label_that_is_heard_as_another_is_doubted() -> None:
    for text, doubted in (("client ref:", True), ("customer:", False), ("invoice date:", False)):
        found = list(spots(text, text, False))
        assert any(contradicted(text, one) for one in found) == doubted, text


def test_heads_of_columns() -> None:
    for text, what in (("Mercancía", "products"), ("Наим. продукции", "products"), ("Gutschein", None)):
        assert (listed(text), column_of(text)) == (None, what)


def test_the_weights_are_one_byte_for_each_place_and_name() -> None:
    for model in (kinds.MODEL, labels.MODEL):
        assert model.file.stat().st_size == model.places * len(model.names)


def _read(folder: Path, text: str) -> Document:
    file = folder / "paper.txt"
    file.write_text(text, encoding="utf-8")
    read = read_document(file)
    assert isinstance(read, Document)
    return read
