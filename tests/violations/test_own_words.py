"""The seller's own words: what a reviewer frowns at is told, and honest sentences are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from appealgen.evidence.documents.notices import courts
from appealgen.violations.own_words.plain import frowned_at, is_written_in
from appealgen.violations.own_words.stances import stances

INNOCENT = (
    "We photographed the cup in our own workshop on 3 October. The listing uses a part of that photo.",
    "The tent was bought from the brand's distributor on 20 January 2026; the invoice shows it.",
    "Two of 214 listings were concerned. Both were removed on 18 November 2026.",
    "Our supplier also sells to other stores; his price list is attached.",
    "The agency ended in writing on 18 November. A former employee opened the other store.",
    "Clear photos of all four colours are attached. The child seat is sold with its test report.",
    "我店自2016年5月起独立经营，商品由本公司自行采购，发票见附件。",
    "平台通知的商品已于11月18日删除，并检查了全部214个商品。",
    "两家店铺的供应商相同，供应商也向其他店铺供货，见价目表。",
    "儿童玩具的检测报告已于2026年1月取得，见附件。",
    "Палатка куплена у дистрибьютора 20 января 2026 года, счёт-фактура приложена.",
    "Оба товара удалены 18 ноября. Детская коляска продаётся с протоколом испытаний.",
    "La tienda de campaña se compró al distribuidor el 20 de enero de 2026; la factura lo muestra.",
    "Ambos anuncios se retiraron el 18 de noviembre. La factura está a nombre de nuestra empresa.",
)

GUILTY = (
    ("blame", "Your system made a mistake."),
    ("blame", "这是同行恶意投诉，请平台查清。"),
    ("blame", "Это несправедливое решение."),
    ("blame", "Es una sanción injusta."),
    ("threat", "Otherwise we will call the press."),
    ("threat", "否则我们将起诉平台。"),
    ("threat", "В противном случае мы обратимся в суд."),
    ("threat", "De lo contrario, demandaremos a la plataforma."),
    ("begging", "I beg you, please give us another chance."),
    ("begging", "求求你们，再给我一次机会。"),
    ("begging", "Умоляю, это единственный доход моей семьи."),
    ("begging", "Se lo suplico, es para mi familia."),
    ("others", "Many sellers also do this."),
    ("others", "很多店铺都这样卖。"),
    ("others", "Другие продавцы тоже так делают."),
    ("others", "Otros vendedores también lo hacen."),
    ("unproved", "All our products are genuine."),
    ("unproved", "我们绝对没有违规，百分之百正品。"),
    ("unproved", "Очевидно, товар подлинный."),
    ("unproved", "Nunca hemos vendido copias."),
    ("address-of-internet", "The stores use different IP addresses."),
    ("address-of-internet", "两家店铺使用不同的IP地址，可以证明不是同一人。"),
    ("address-of-internet", "У магазинов разные IP-адреса."),
    ("address-of-internet", "Las tiendas usan direcciones IP distintas."),
)


@pytest.mark.parametrize("text", INNOCENT)
def test_honest_sentences_are_left_alone(text: str) -> None:
    assert frowned_at(text) == ()


@pytest.mark.parametrize(("kind", "text"), GUILTY)
def test_what_a_reviewer_frowns_at_is_told(kind: str, text: str) -> None:
    assert kind in [name for name, _ in frowned_at(text)]


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("Under a temporary restraining order your account is frozen.", True),
        ("Docket 26-cv-01234. Attorneys for the plaintiff: Example LLP.", True),
        ("根据法院裁定，您的账户已被冻结。", True),
        ("Аккаунт заблокирован по решению: судебный запрет.", True),
        ("La cuenta se bloquea por orden judicial.", True),
        ("Your order 8011223344556677 was not sent in time. Case No.: 7201845533", False),
        ("违规编号：20260608-3391。处罚：屏蔽店铺商品。", False),
        ("Номер обращения: 55120948. Баллы: 0 (предупреждение).", False),
    ],
)
def test_a_court_is_told_from_a_case_number(text: str, court: bool) -> None:
    assert bool(list(courts.court(text))) is court


@pytest.mark.parametrize(
    ("text", "language", "fits"),
    [
        ("我们于十月十二日购入这批货物，发票可以证明。", "en", False),
        ("我们于十月十二日购入这批货物，发票可以证明。", "zh", True),
        ("型号 XK-2000 的货物于十月十二日由 Example Trading Co., Ltd. 供货，见附件。", "zh", True),
        ("The goods were bought on 12 October.", "zh", False),
        ("The goods were bought on 12 October.", "ru", False),
        ("Куплено у Example Trading GmbH 12 октября.", "ru", True),
        ("Куплено у поставщика 12 октября.", "es", False),
        ("Compradas el 12 de octubre a 广州样例公司.", "es", True),
        ("XK-2000", "zh", True),
    ],
)
def test_another_language_is_told_by_its_signs(text: str, language: str, fits: bool) -> None:
    assert is_written_in(text, language) is fits


@pytest.mark.parametrize(
    "text",
    [
        "We did not copy any picture.",
        "Our store has never sold fakes.",
        "This is a misjudgement.",
        "The disputed photos are our own.",
        "We were wrongly accused.",
        "We have never opened another store.",
        "我们没有开设其他店铺。",
        "No tenemos otra tienda.",
        "我们没有盗用任何图片。",
        "本次处罚属于误判。",
        "不存在违规行为。",
        "Мы не нарушали правил.",
        "Решение было ошибкой.",
        "No hemos infringido ninguna norma.",
        "Se trata de un error.",
    ],
)
def test_what_denies(text: str) -> None:
    assert "denies" in dict(stances(text))


@pytest.mark.parametrize(
    "text",
    [
        "We admit the violation.",
        "It was our mistake.",
        "We apologise for using the photo.",
        "This will not happen again.",
        "我们承认使用了该图片。",
        "这是我店的失误。",
        "今后绝不再犯。",
        "Признаём свою ошибку.",
        "Это была наша ошибка.",
        "Reconocemos haber usado la foto.",
        "Fue un error nuestro.",
        "We did not know that the photo was another seller's.",
    ],
)
def test_what_admits(text: str) -> None:
    assert "admits" in dict(stances(text))


@pytest.mark.parametrize(
    "text",
    [
        *INNOCENT,
        "We had not checked the texts.",
        "The picture was replaced by our own photo.",
        "All 214 listings were searched; none was found.",
        "We apologise for any inconvenience.",
        "上架前没有核对图片来源。",
        "Мы не проверили источник фотографий.",
        "No comprobamos el origen de las fotos.",
        "By mistake a colleague uploaded the supplier's file.",
        "No piece was sold.",
    ],
)
def test_what_neither_denies_nor_admits(text: str) -> None:
    assert stances(text) == ()


SENTENCES = yaml.safe_load((Path(__file__).parent / "own_sentences.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in SENTENCES["told"].items() for text in texts]
)
def test_what_a_reviewer_frowns_at(kind: str, text: str) -> None:
    assert kind in dict(frowned_at(text))


@pytest.mark.parametrize("text", SENTENCES["innocent"])
def test_what_is_plain(text: str) -> None:
    assert frowned_at(text) == ()


@pytest.mark.parametrize(
    ("stance", "text"), [(name, text) for name in ("denies", "admits") for text in SENTENCES[name]]
)
def test_what_takes_a_stance(stance: str, text: str) -> None:
    assert stance in dict(stances(text))
