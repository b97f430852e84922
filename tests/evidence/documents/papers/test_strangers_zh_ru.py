"""Chinese and Russian papers of strangers: forms filled by other hands, lists over two lines, other papers' numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields.cells import tall_head
from appealgen.evidence.documents.fields.columns import column_of
from appealgen.evidence.documents.fields.values import name
from appealgen.evidence.documents.kinds import title_of
from appealgen.evidence.documents.notices.days import days
from appealgen.evidence.documents.notices.stores import stores
from appealgen.evidence.documents.pieces import Piece, Word, piece_of
from tests.evidence.documents.papers.test_strangers import row, shown, told, values

REPORT = "检验报告\n报告编号：WT-2207\n规格型号：{}\n检验依据：GB 18401-2010\n"


def test_a_slash_and_a_size_are_no_models_of_their_own(tmp_path: Path) -> None:
    assert values(told(tmp_path, REPORT.format("KD-90/52 90cm")), "models") == ["KD-90/52"]


def test_a_list_of_models_goes_on_with_the_next_line(tmp_path: Path) -> None:
    text = (
        "ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ\nЕАЭС\nЗаявитель: ООО «Вега»\nзаявляет, что Чайники, модели: KF-10, KF-20,\nKF-20B\n"
    )
    assert set(values(told(tmp_path, text), "models")) == {"KF-10", "KF-20", "KF-20B"}


def test_a_declaration_is_made_to_its_regulations(tmp_path: Path) -> None:
    text = (
        "ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ\nЕАЭС\nЗаявитель: ООО «Вега»\nИзготовитель: Ningbo Fanhai Electric Co., Ltd.\n"
        "соответствует требованиям ТР ТС 010/2011\nУсловия хранения по ГОСТ 15150-69\n"
    )
    read = told(tmp_path, text)
    assert [one.value for one in read.all("standards") if one.certain] == ["ТР ТС 010/2011"]
    assert values(read, "issuer")[0] == "ООО «Вега»" and not read.all("issuer")[0].certain


def test_the_day_of_a_confirmation_is_not_its_orders(tmp_path: Path) -> None:
    text = "ПОДТВЕРЖДЕНИЕ ЗАКАЗА\nЗаказ KLM-40217 подтверждён\nОформлен 03.02.2026 в 10:15 · подтверждён 04.02.2026\nПродавец: ООО «Вега»\n"
    read = told(tmp_path, text)
    assert values(read, "issue_date")[:2] == ["2026-02-04", "2026-02-03"]
    assert not any(one.certain for one in read.all("issue_date"))
    assert values(read, "number")[0] == "KLM-40217"


def test_what_is_taken_after_a_discount_is_the_total(tmp_path: Path) -> None:
    text = "购物小票\n小票号：88120\n收银员：05\n合计：80.00\n优惠\t-5.00\n应收\t￥75.00\n找零\t0.00\n"
    assert values(told(tmp_path, text), "total")[0] == "75.00"


def test_goods_that_stand_above_their_figures(tmp_path: Path) -> None:
    lines = (("品名", "数量", "单价", "小计"), ("", "2", "15.00", "30.00"), ("", "1", "50.00", "50.00"))
    head, one, other = (row(*cells) for cells in lines)
    names = [f"<tr><td colspan=4>{name}</td></tr>" for name in ("竹制砧板30cm", "玻璃水杯6只装")]
    read = shown(
        tmp_path,
        f"<h3>购物小票</h3><p>小票号：88120</p><table>{head}{names[0]}{one}{names[1]}{other}</table><p>合计：80.00</p>",
    )
    assert values(read, "products") == ["竹制砧板30cm", "玻璃水杯6只装"]
    assert not any(one.certain for one in read.all("products"))


CASH = "ООО «Вега»\nКВИТАНЦИЯ\nк приходному кассовому ордеру № 31\nот «5» мая 2026 г.\nПринято от\nООО «Сатурн»\nОснование:\nоплата по счёту № 118 от 02.05.2026 за корм\nСумма 4 250 руб. 00 коп.\n"


def test_another_papers_number_is_not_its_own(tmp_path: Path) -> None:
    read = told(tmp_path, CASH)
    assert values(read, "number")[0] == "31" and "118" not in values(read, "number")
    assert values(read, "total")[0] == "4250.00"
    assert values(read, "recipient")[0] == "ООО «Сатурн»" and read.all("recipient")[0].certain
    note = (
        "ТОВАРНАЯ НАКЛАДНАЯ\nОснование\tСчёт № 118 от 02.05.2026\nНомер документа\tДата составления\n57\t05.05.2026\n"
    )
    assert "118" not in values(told(tmp_path, note), "number")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("报价单 QUOTATION", "pro_forma"),
        ("ЕДИНЫЙ ПЛАТЁЖНЫЙ ДОКУМЕНТ", "utility_bill"),
        ("для внесения платы за содержание жилья и коммунальные услуги", "utility_bill"),
    ],
)
def test_titles(text: str, kind: str) -> None:
    assert title_of(text) == (kind, 1.0)


def test_two_tongues_must_agree() -> None:
    assert title_of("发票 PACKING LIST") != ("invoice", 1.0)


def test_upright_labels_are_no_names() -> None:
    assert name("方码") is None and name("方正科技") is not None


def test_names_with_sizes(tmp_path: Path) -> None:
    assert column_of("货品名称及规格") == "products"
    text = "送货单\nNO. 0033172\n品名及规格\t数量\t单价\t金额\n牛皮纸袋 25×18×8\t100\t0.50\t50.00\n打包绳\t2\t9.00\t18.00\n"
    assert values(told(tmp_path, text), "products") == ["牛皮纸袋", "打包绳"]


def test_a_heading_over_the_whole_table_is_no_part_of_its_head() -> None:
    def line(y: int, *cells: tuple[str, int, int]) -> tuple[Piece, ...]:
        return tuple(piece_of([Word(text, (left, y, right, y + 10))], "text") for text, left, right in cells)

    heads = line(
        12, ("序号", 0, 20), ("产品名称", 30, 70), ("规格型号", 80, 120), ("数量", 150, 170), ("金额", 200, 220)
    )
    rows = (line(0, ("一、产品名称、规格、数量", 0, 140)), heads)
    assert len(tall_head(rows, 0).cells) == 1 and tall_head(rows, 1).cells == heads


def test_a_registers_rows_are_numbered(tmp_path: Path) -> None:
    cells = (
        ("1", "Полное наименование на русском языке", 'ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "СЕВЕРНЫЕ<br>РЕМЁСЛА"'),
        ("2", "Место нахождения юридического лица", "ТВЕРСКАЯ ОБЛАСТЬ, Г. ТВЕРЬ"),
        ("3", "Адрес юридического лица", "170100, ТВЕРСКАЯ ОБЛАСТЬ, Г. ТВЕРЬ, УЛ. САДОВАЯ, Д. 8,<br>ПОМЕЩ. 2"),
    )
    table = "".join("<tr>" + "".join(f"<td>{one}</td>" for one in each) + "</tr>" for each in cells)
    read = shown(
        tmp_path,
        f"<style>td{{white-space:nowrap;font-size:9pt}}</style><h3>ВЫПИСКА<br>из Единого государственного реестра юридических лиц</h3><table>{table}</table>",
    )
    assert values(read, "holder")[0].endswith('"СЕВЕРНЫЕ РЕМЁСЛА"')
    assert values(read, "address")[0] == "170100, ТВЕРСКАЯ ОБЛАСТЬ, Г. ТВЕРЬ, УЛ. САДОВАЯ, Д. 8, ПОМЕЩ. 2"


def test_articles_behind_goods_without_a_head(tmp_path: Path) -> None:
    text = (
        "Заказ KLM-40217 подтверждён\nФартук льняной, арт. ФЛ-20\t9 000 ₽\nцвет «серый», 10 шт × 900 ₽\n"
        "Скатерть круглая, арт.\t8 000 ₽\nСК-77\nцвет «белый», 5 шт × 1 600 ₽\nИтого\t17 000 ₽\n"
    )
    read = told(tmp_path, text)
    assert values(read, "products") == ["Фартук льняной", "Скатерть круглая"]
    assert set(values(read, "models")) == {"ФЛ-20", "СК-77"}


def test_a_power_of_attorney_names_a_person_and_its_last_day(tmp_path: Path) -> None:
    text = "ДОВЕРЕННОСТЬ № 14\nООО «Вега» уполномочивает гражданина Российской Федерации Савина Олега Игоревича, паспорт 45 10, представлять общество.\nДоверенность выдана сроком до 30 июня 2026 года.\n"
    read = told(tmp_path, text)
    assert values(read, "recipient") == ["Савина Олега Игоревича"] and values(read, "valid_until") == ["2026-06-30"]


def test_a_store_in_the_cell_beside_its_label() -> None:
    text = "违规详情\n违规编号\t5501\n店铺名称\tBaiLu Garden Store\n违规类型\t搜索作弊\n"
    assert [one[:2] for one in stores(text)] == [("store", "BaiLu Garden Store")]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("пятое мая две тысячи двадцать шестого года", "2026-05-05"),
        ("тридцать первое декабря две тысячи двадцать пятого года", "2025-12-31"),
        ("Двенадцатое июля две тысячи тридцатого года", "2030-07-12"),
        ("тридцать первое июня две тысячи двадцать пятого года", None),
    ],
)
def test_days_written_out(tmp_path: Path, said: str, day: str | None) -> None:
    read = told(tmp_path, f"ДОВЕРЕННОСТЬ № 14\nгород Тверь, {said}\nООО «Вега» уполномочивает ООО «Сатурн»\n")
    assert values(read, "issue_date") == ([day] if day else [])


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("действует по тридцать первое декабря\nдве тысячи двадцать седьмого года", ["2027-12-31"]),
        ("с четвёртого июня две тысячи двадцать шестого года по 04.06.2027", ["2026-06-04", "2027-06-04"]),
        ("En Lima, a treinta y uno de mayo de dos mil veintiséis", ["2026-05-31"]),
        ("первое мая две тысячи", []),
    ],
)
def test_days_in_words_are_read_wherever_days_are(text: str, days: list[str]) -> None:
    assert [one.value for one in dates(text)] == days


@pytest.mark.parametrize("gap", ["\n", "\t"])
def test_a_passports_day_is_not_the_papers(tmp_path: Path, gap: str) -> None:
    text = f"ДОВЕРЕННОСТЬ № 14\nуполномочивает Савина Олега Игоревича, паспорт 45 10 112233,{gap}выдан{gap}12.03.2015, представлять общество\n"
    read = told(tmp_path, text)
    assert not any(one.certain for one in read.all("issue_date"))


def test_the_day_of_printing_is_not_the_notices() -> None:
    assert [one.value for one in days("违规详情 打印于2026-05-07 09:30\n处罚时间\t2026年5月4日\n")] == ["2026-05-04"]
    assert not [one for one in days("Распечатано 07.05.2026") if one.certainty >= 0.8]
