"""Of a file of orders an extract goes out; not one word of who bought stands anywhere in the packet."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import Checked, check
from appealgen.packet.compose import compose
from appealgen.violations.documents.extracts import shown_name
from tests.evidence.documents.orders import files
from tests.evidence.documents.orders.files import NUMBERS, PERSONS
from tests.facts import looking
from tests.packet.making import readable, together

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SOLD = SAMPLES / "sku_cheating" / "sold-orders"
SHEET = "SKU Code,Color,Price(USD)\nT-2,Black,12.90\nT-3,White,12.90\nT-4,Red,13.50\n"
PAGE = files.CONFIRMATION


def _text(words: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(words, encoding="utf-8")


ORDERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "csv": ("orders.csv", lambda path: files.as_csv(path, files.ENGLISH)),
    "xlsx": ("orders.xlsx", lambda path: files.as_xlsx(path, files.ENGLISH)),
    "marketplace": ("orders.xlsx", lambda path: files.as_xlsx(path, files.CHINESE)),
    "russian": ("заказы.csv", lambda path: files.as_csv(path, files.RUSSIAN, ";")),
    "spanish": ("pedidos.csv", lambda path: files.as_csv(path, files.SPANISH, ";", "cp1252")),
    "page": ("list.html", lambda path: files.as_html(path, files.ENGLISH)),
    "confirmation": ("order.html", _text(PAGE)),
    "pdf": ("order.pdf", lambda path: files.as_pdf(path, PAGE)),
    "mail": ("order.eml", _text(files.MAIL)),
    "named": ("Ludmila Petrova.csv", lambda path: files.as_csv(path, files.ENGLISH)),
}


def case_of(folder: Path, kind: str, **changes: object) -> Path:
    """The sample of the four mugs with other codes, and these orders beside its invoice."""
    shutil.copytree(SAMPLES / "sku_cheating" / "good-colours", folder)
    name, write = ORDERS[kind]
    write(folder / "documents" / name)
    (folder / "skus.csv").write_text(SHEET, encoding="utf-8")
    given = yaml.safe_load((folder / "case.yaml").read_text(encoding="utf-8"))
    given["evidence"]["listing"]["sheet"] = "skus.csv"
    given["evidence"]["documents"] = [f"documents/{name}"]
    given["store"]["email"] = "lin@harbourlane.test"
    (folder / "case.yaml").write_text(yaml.safe_dump({**given, **changes}, allow_unicode=True), encoding="utf-8")
    return folder


def checked(case: Path) -> Checked:
    return check(case, looking())


def told_of(checked: Checked, rule: str) -> list[str]:
    return [finding.says for finding in checked.findings if finding.rule == rule]


@pytest.mark.parametrize("kind", ORDERS)
def test_no_word_of_a_buyer_is_in_the_packet(kind: str, tmp_path: Path) -> None:
    seen = checked(case_of(tmp_path / "case", kind))
    assert told_of(seen, "document/leaves-others-out") == ["extract"]
    packet = build(seen, words=Words("en"), draft=True)
    whole = (tmp_path / "case" / "documents" / ORDERS[kind][0]).read_bytes()
    assert whole not in packet.files.values()
    drawn = [cell for entry in compose(seen, "en").entries for row in entry.table for cell in row]
    assert NUMBERS[0] in drawn
    assert "T-2" in drawn
    sent = {name: readable(name, data) for name, data in packet.files.items() if name in packet.sent or kind != "named"}
    sent["drawn"] = together(" ".join(drawn))
    found = {(name, word) for name, text in sent.items() for word in map(together, PERSONS) if word in text}
    assert not found
    assert together(NUMBERS[0]) in sent["letter.DRAFT.pdf"]


def test_the_extract_says_what_it_is(tmp_path: Path) -> None:
    packet = build(checked(SOLD), words=Words("en"), forms=("pdf",))
    text = readable("letter.pdf", packet.files["letter.pdf"])
    orders = SOLD / "documents" / "orders.xlsx"
    for said in (
        "an extract, made for this appeal, of the file orders.xlsx",
        hashlib.sha256(orders.read_bytes()).hexdigest(),
        "Orders in the file: 60",
        "cancelled or refunded: 46. Given here, the latest of each: 24",
        "can show it on request",
        "Exhibit D lists 24 orders for all 4 SKUs, at USD 12.90 to USD 13.50 each",
    ):
        assert together(said) in text, said
    assert "exhibits/D-extract.jpg" in packet.sent
    assert not [name for name in packet.sent if "orders" in name]


def test_the_sample_carries_no_buyer_out(tmp_path: Path) -> None:
    packet = build(checked(SOLD), words=Words("en"))
    buyers = ("Vymyshlennaya", "John Madeup", "Inventada", "Fictional", "Вымышленный", "Nowhere", "buyer0", "7700 900")
    for name, data in packet.files.items():
        assert [word for word in buyers if together(word) in readable(name, data)] == [], name


def test_the_extract_is_drawn_with_the_same_bytes(tmp_path: Path) -> None:
    case = case_of(tmp_path / "case", "csv")
    one, two = (build(checked(case), words=Words("en"), draft=True, forms=("pdf",)) for _ in range(2))
    assert one.files == two.files


def test_only_orders_of_the_cases_goods_go_out(tmp_path: Path) -> None:
    case = case_of(tmp_path / "case", "csv")
    (case / "skus.csv").write_text(SHEET.replace("T-", "Z-"), encoding="utf-8")
    seen = checked(case)
    assert told_of(seen, "document/leaves-others-out") == ["other-goods"]
    packet = build(seen, words=Words("en"), draft=True, forms=("pdf",))
    assert not [name for name in packet.sent if "extract" in name or "orders" in name]


def test_an_order_that_is_a_picture_stays_home(tmp_path: Path) -> None:
    from PIL import Image

    case = case_of(tmp_path / "case", "pdf")
    page = PAGE.replace("<h1>", '<h1 style="font-size: 30px">')
    files.as_pdf(tmp_path / "order.pdf", page)
    import pypdfium2

    image: Image.Image = pypdfium2.PdfDocument(tmp_path / "order.pdf")[0].render(scale=2.5).to_pil()
    image.convert("RGB").save(case / "documents" / "order.pdf")
    seen = checked(case)
    told = told_of(seen, "document/leaves-others-out") + told_of(seen, "document/can-be-read")
    assert told in (["only-seen"], ["not-read"])  # without tesseract nothing is known of it
    if told == ["only-seen"]:
        packet = build(seen, words=Words("en"), draft=True, forms=("pdf",))
        assert not [name for name in packet.sent if "order" in name or "extract" in name]


def test_orders_as_proof_of_what_was_done_stay_home(tmp_path: Path) -> None:
    case = case_of(tmp_path / "case", "csv", mitigation=[{"what": "Nothing was sold.", "exhibit": "documents/all.csv"}])
    files.as_csv(case / "documents" / "all.csv", [[*files.ENGLISH[1]], [*files.ENGLISH[2]]])
    seen = checked(case)
    assert told_of(seen, "case/papers-can-be-sent") == ["of-buyers"]
    packet = build(seen, words=Words("en"), draft=True, forms=("pdf",))
    assert not [name for name in packet.sent if "all" in name]


@pytest.mark.parametrize("kind", ["csv", "marketplace", "mail"])
@pytest.mark.parametrize("violation", ["other", "store_association"])
def test_orders_among_other_papers(violation: str, kind: str, tmp_path: Path) -> None:
    """Where the case names no goods that orders could be held against, their own words go out, masked."""
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / violation / "good", case)
    name, write = ORDERS[kind]
    write(case / name)
    given = yaml.safe_load((case / "case.yaml").read_text(encoding="utf-8"))
    given["notice"].pop("items", None)
    given["notice"].pop("text", None)
    given["evidence"].pop("goods", None)
    if violation == "other":
        given["evidence"]["asked"][0]["files"] = [given["evidence"]["asked"][0]["files"], name]
    else:
        given["evidence"]["supporting"] = [*given["evidence"]["supporting"], name]
    (case / "case.yaml").write_text(yaml.safe_dump(given, allow_unicode=True), encoding="utf-8")
    seen = checked(case)
    assert told_of(seen, "document/leaves-others-out") == ["extract"]
    entry = next(entry for entry in compose(seen, "en").entries if entry.kind == "extract")
    assert any("mug" in cell.casefold() for row in entry.table for cell in row)
    packet = build(seen, words=Words("en"), draft=True)
    drawn = together(" ".join(cell for row in entry.table for cell in row))
    texts = [drawn, *(readable(name, data) for name, data in packet.files.items() if not name.endswith(".json"))]
    mine = together(str(given))
    for word in map(together, PERSONS):
        assert word in mine or not any(word in text for text in texts), word


def test_of_goods_that_the_case_names_its_own_words_go_out(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "store_association" / "good", case)
    files.as_csv(case / "orders.csv", files.ENGLISH)
    given = yaml.safe_load((case / "case.yaml").read_text(encoding="utf-8"))
    given["evidence"]["supporting"] = [*given["evidence"]["supporting"], "orders.csv"]
    given["evidence"]["goods"] = ["Mug White"]
    (case / "case.yaml").write_text(yaml.safe_dump(given, allow_unicode=True), encoding="utf-8")
    entry = next(entry for entry in compose(checked(case), "en").entries if entry.kind == "extract")
    assert entry.table == ((NUMBERS[1], "2026-10-05", "T-3", "Mug White", "1", "USD 12.90"),)


def test_orders_for_an_answer_to_a_closure(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "account_closure" / "good", case)
    rows = [
        ["Order No.", "Product ID", "Qty", "Price", "Customer"],
        [NUMBERS[0], "1005006300000011", "1", "$49.00", "Ludmila Petrova"],
    ]
    files.as_csv(case / "orders.csv", [*rows, [NUMBERS[1], "1005009999999999", "1", "$9.00", "Ludmila Petrova"]])
    given = yaml.safe_load((case / "case.yaml").read_text(encoding="utf-8"))
    given["evidence"]["violations"][0]["exhibits"] = ["orders.csv"]
    given["evidence"]["violations"][0]["items"] = ["1005006300000011"]
    (case / "case.yaml").write_text(yaml.safe_dump(given, allow_unicode=True), encoding="utf-8")
    made = compose(checked(case), "en")
    entry = next(entry for entry in made.entries if entry.kind == "extract")
    assert entry.table == ((NUMBERS[0], "", "", "1005006300000011", "1", "USD 49.00"),)
    assert made.facts["violations"][0]["exhibits"] == [entry.letter]


def test_orders_stay_home_where_invoices_are_asked_for(tmp_path: Path) -> None:
    case = tmp_path / "case"
    shutil.copytree(SAMPLES / "store_association" / "good", case)
    files.as_csv(case / "orders.csv", files.ENGLISH)
    given = yaml.safe_load((case / "case.yaml").read_text(encoding="utf-8"))
    given["evidence"]["invoices"] = ["orders.csv"]
    (case / "case.yaml").write_text(yaml.safe_dump(given, allow_unicode=True), encoding="utf-8")
    seen = checked(case)
    assert told_of(seen, "document/leaves-others-out") == ["buyer"]
    assert not [entry for entry in compose(seen, "en").entries if entry.kind == "extract"]


def test_a_file_that_is_named_after_somebody_is_not_named() -> None:
    assert shown_name("documents/orders-2026_10 (3).xlsx") == "orders-2026_10 (3).xlsx"
    assert shown_name("订单导出.csv") == "订单导出.csv"
    assert shown_name("order Ludmila Petrova.csv") == "….csv"
