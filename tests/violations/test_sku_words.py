"""What names of options mean: each list holds what must be told, and what looks like it and must not be."""

from __future__ import annotations

import pytest

from appealgen.violations.sku_cheating.words import goods, purposes
from appealgen.violations.sku_cheating.words.alone import part_alone
from appealgen.violations.sku_cheating.words.colours import colours_in
from appealgen.violations.sku_cheating.words.measures import measures

NO_PRODUCT = (
    "Deposit", "Postage", "Shipping fee", "price difference", "VIP", "VIP link", "Free gift", "Don't buy", "do not order", "Contact us", "contact seller first",
    "Out of stock", "SOLD OUT", "Extra fee", "Balance payment", "Pre-payment", "resend", "定金", "邮费", "补差价", "赠品", "缺货", "联系客服", "请勿拍", "勿拍", "专拍链接",
    "доплата", "Предоплата", "Не заказывать", "стоимость доставки", "Нет в наличии", "свяжитесь с продавцом", "Разница в цене", "Envío", "Depósito", "gastos de envío", "Pagar el envío",
    "No comprar", "Agotado", "Contactar con el vendedor", "diferencia de precio", "Depósito de reserva", "Frete", "Sinal de pagamento", "Não comprar", "Esgotado",
    "Reserva: pague el resto después", "Pay half now", "Остаток оплатите позже", "余款", "Reserved for Anna", "чаевые", "Страховка", "5 USD", "100元", "加急发货", "打赏", "Reenvío",
    "Diferença de preço", "Acompte", "Frais de port", "Ne pas acheter", "Rupture de stock", "Contactez-nous", "Différence de prix", "ＶＩＰ", "Anzahlung",
)  # fmt: skip
PRODUCT = (
    "Black", "Gift box", "with free gift", "Black, free shipping", "Contact lenses", "Balance bike", "Deposit box", "Depósito de agua 2 L", "Envío desde España", "Soldering iron",
    "Shipping from China", "Lentes de contacto", "Nail tips for gel", "Caution tape", "Подарочная коробка", "礼盒装", "运动款", "差速器", "Gold", "Post it notes", "Stockings",
    "1 dollar coin", "双重发热", "Gran Reserva 750 ml", "fountain pen tip", "Tip 0.5", "top-up bottle", "seguro para puerta", "priority mail box", "充值宝",
    "Sold by metre", "Black-VIP series watch", "Заливное", "Caja de regalo", "Cadeau box rouge", "Freight train toy", "Ship model", "Payment terminal",
)  # fmt: skip
NOT_NEW = (
    "Sample", "used", "Refurbished 128GB", "Second hand", "Open box", "With scratches", "defective", "样品", "二手", "翻新", "瑕疵品", "образец", "б/у", "Б/У чёрный", "восстановленный",
    "уценка", "Muestra", "usado", "reacondicionado", "segunda mano", "con defectos", "95% new", "empty box",
    "Ex-demo unit", "display model", "Grade B", "customer return", "尾货有瑕", "展机", "После ремонта", "с витрины", "De vitrina", "reparado",
)  # fmt: skip
NEW = (
    "Black", "Sample size 36", "Used look blue", "not used", "Broken white", "Blanco roto", "Scratch resistant", "Trial lens frame black", "Обычный", "旧金山风格", "新款", "Musgo",
    "return spring", "Витрина для кукол", "Escaparate", "Upgrade board", "Grade A",
    "usada para cocina", "Renewable", "Parts kit A",
)  # fmt: skip


@pytest.mark.parametrize("name", NO_PRODUCT)
def test_what_is_no_product(name: str) -> None:
    assert purposes.not_a_product(name, "")


@pytest.mark.parametrize("name", PRODUCT)
def test_what_is_a_product(name: str) -> None:
    assert purposes.not_a_product(name, "") is None


@pytest.mark.parametrize("name", NOT_NEW)
def test_what_is_not_new(name: str) -> None:
    assert purposes.not_new(name)


@pytest.mark.parametrize("name", NEW)
def test_what_may_be_new(name: str) -> None:
    assert purposes.not_new(name) is None


@pytest.mark.parametrize(
    ("name", "kind", "value"),
    [
        ("1 pc", "count", 1), ("100pcs", "count", 100), ("5个", "count", 5), ("10 шт", "count", 10), ("2 pares", "count", 2), ("Pack of 6", "count", 6),
        ("8GB+256GB", "bytes", 256), ("1TB", "bytes", 1024), ("64 ГБ", "bytes", 64), ("4G64G", "bytes", 64), ("0.5m", "length", 0.5), ("30 cm", "length", 0.3),
        ("40x60cm", "area", 2400), ("65W", "power", 65), ("500g", "mass", 0.5), ("250 мл", "volume", 0.25), ("XL", "letter", 1.12**6), ("EU 42", "plain", 42),
    ],
)  # fmt: skip
def test_what_a_name_measures(name: str, kind: str, value: float) -> None:
    assert measures(name)[kind] == pytest.approx(value)


def test_goods_parts_and_colours() -> None:
    assert goods.accessory("Strap only") == ("strap", "strap")
    assert goods.accessory("for watch strap") is None
    assert goods.added("watch + strap") and goods.added("不带盒") and not goods.added("Strap")
    assert goods.product("Наушники белые") == ("earphones", "наушники")
    assert colours_in("Тёмно-синий") == ("blue",) and colours_in("黑色") == ("black",)


@pytest.mark.parametrize(
    ("name", "title", "part"),
    [
        ("Hood only", "Jacket with hood", "hood"), ("Just a wheel", "Bike", "wheel"), ("Shade (no lamp)", "Floor lamp", "shade"), ("单灯罩", "台灯", "灯罩"),
        ("锅盖(不含锅)", "铸铁炒锅", "锅盖"), ("Плафон без люстры", "Люстра потолочная", "плафон"), ("Solo la capucha", "Abrigo", "capucha"), ("Tapa suelta", "Olla", "tapa"),
        ("Rueda de repuesto", "Patinete", "rueda"), ("Apenas o capuz", "Casaco", "capuz"), ("Couvercle seul", "Cocotte", "couvercle"), ("Запасная крышка", "Термос", "крышка"),
        ("Red only", "Jacket", None), ("Only 44", "Shoes", None), ("单人位", "沙发套", None), ("单层", "窗帘", None), ("Without hood", "Hoodie", None), ("Sin marco", "Espejo", None),
        ("Без рамки", "Картина", None), ("Black", "Jacket", None),
    ],
)  # fmt: skip
def test_a_part_that_is_sold_alone(name: str, title: str, part: str | None) -> None:
    assert part_alone(name, title) == part


@pytest.mark.parametrize(
    ("name", "title", "part"),
    [
        ("Дождевик к рюкзаку", "Рюкзак городской", "дождевик"), ("Rain cover for the backpack", "City backpack", "rain cover"),
        ("Correa para mochila", "Mochila urbana", "correa"), ("Case for iPhone", "Case for iPhone 13", None),
        ("Рюкзак для школы", "Рюкзак школьный", None), ("For summer", "Summer dress", None),
    ],
)  # fmt: skip
def test_what_is_for_the_goods_is_none_of_them(name: str, title: str, part: str | None) -> None:
    assert part_alone(name, title) == part


@pytest.mark.parametrize(
    "names",
    [("Spade", "Watering can"), ("Сковорода", "Нож", "Доска"), ("Toalla", "Jabonera", "Espejo"), ("花瓶", "蜡烛")],
)
def test_different_goods_are_told_apart(names: tuple[str, ...]) -> None:
    kinds = [told[0] for name in names if (told := goods.product(name))]
    assert len(set(kinds)) == len(names)
