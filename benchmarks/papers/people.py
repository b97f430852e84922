"""Made-up firms, persons, goods: what the layouts are filled with."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field
from decimal import Decimal

USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
EN_FIRMS = (
    "Harrow Lane Supplies Ltd.",
    "Brightleaf Outdoor Co., Ltd.",
    "Kestrel & Moor LLC",
    "Northpine Instruments GmbH",
    "Willow Street Trading Inc.",
    "Oakham Lighting Limited",
    "Bluefern Electronics Co., Limited",
    "Marlow Goods Corp.",
)
ZH_FIRMS = (
    "杭州青云贸易有限公司",
    "深圳市明途电子有限公司",
    "义乌市晨帆日用品有限公司",
    "广州蓝禾灯具有限公司",
    "宁波海棠进出口有限公司",
    "东莞市启越塑胶制品有限公司",
    "苏州恒岳精密机械有限公司",
    "厦门市白鹭服饰有限公司",
)
RU_FIRMS = (
    "ООО «Северный ветер»",
    "ООО «Лесная поляна»",
    "АО «Городские сети»",
    "ООО «Техноград»",
    "ИП Соколова Марина Андреевна",
    "ООО «Белый парус»",
)
ES_FIRMS = (
    "Comercial Ñandú S.L.",
    "Suministros Olivar S.A.",
    "Luz del Norte S.L.U.",
    "Talleres Peñalba S.L.",
    "Distribuciones Arroyo S.L.",
    "Electrónica Vega S.A.",
)
EN_PLACES = (
    "14 Harrow Lane, Leeds LS2 9JT, United Kingdom",
    "220 Juniper Avenue, Portland, OR 97205, USA",
    "7 Quayside Road, Bristol BS1 4QA, United Kingdom",
    "88 Maple Court, Austin, TX 78701, USA",
)
ZH_PLACES = (
    "浙江省杭州市西湖区文三路128号5幢302室",
    "广东省深圳市龙华区民治街道新牛路12号",
    "浙江省义乌市稠城街道江滨西路88号",
    "福建省厦门市思明区湖滨南路56号1203室",
)
RU_PLACES = (
    "125009, г. Москва, ул. Тверская, д. 12, оф. 34",
    "190000, г. Санкт-Петербург, Невский пр., д. 81",
    "630099, г. Новосибирск, ул. Ленина, д. 5",
)
ES_PLACES = (
    "Calle de Alcalá 112, 28009 Madrid",
    "Avenida del Puerto 23, 46021 Valencia",
    "Carrer de Balmes 87, 08008 Barcelona",
)
BRANDS = ("NORTHPINE", "Brightleaf", "KESTRO", "Lumoria", "VANTELLO", "Oakham")
GOODS = {
    "en": (("LED desk lamp", "BL-T20"), ("Bluetooth earphones", "KX-310B"), ("Steel water bottle 750 ml", "WB750"), ("Silicone phone case", "SC-14P"), ("Foldable camping chair", "FC-88")),
    "zh": (("LED台灯", "BL-T20"), ("蓝牙耳机", "KX-310B"), ("不锈钢保温杯", "WB750"), ("硅胶手机壳", "SC-14P"), ("折叠露营椅", "FC-88")),
    "ru": (("Лампа настольная светодиодная", "BL-T20"), ("Наушники беспроводные", "KX-310B"), ("Термокружка стальная", "WB750"), ("Кресло складное", "FC-88")),
    "es": (("Lámpara de mesa LED", "BL-T20"), ("Auriculares inalámbricos", "KX-310B"), ("Botella de acero", "WB750"), ("Silla plegable", "FC-88")),
}  # fmt: skip
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


@dataclass
class Line:
    name: str
    model: str
    count: int
    price: Decimal

    @property
    def amount(self) -> Decimal:
        return self.count * self.price


@dataclass
class Paper:
    """What a layout made: a page of HTML, the kind of paper, and what it says."""

    name: str
    language: str
    kind: str
    html: str
    fields: dict[str, list[str]] = field(default_factory=dict)


class World:
    """A source of made-up things, the same for the same seed."""

    def __init__(self, seed: str) -> None:
        self.dice = random.Random(seed)

    def two(self, firms: tuple[str, ...]) -> tuple[str, str]:
        one, other = self.dice.sample(firms, 2)
        return one, other

    def pick(self, things: tuple[str, ...]) -> str:
        return self.dice.choice(things)

    def day(self, first: int = 2024, last: int = 2026) -> dt.date:
        return dt.date(self.dice.randint(first, last), self.dice.randint(1, 12), self.dice.randint(1, 28))

    def lines(self, language: str, most: int = 3) -> list[Line]:
        chosen = self.dice.sample(GOODS[language], self.dice.randint(1, most))
        return [
            Line(name, model, self.dice.choice((20, 50, 100, 150, 240)), Decimal(self.dice.randint(180, 4900)) / 100)
            for name, model in chosen
        ]

    def digits(self, count: int) -> str:
        return "".join(str(self.dice.randint(1 if not place else 0, 9)) for place in range(count))

    def uscc(self) -> str:
        body = (
            "91"
            + self.dice.choice(("330106", "440309", "330782", "350203"))
            + "MA"
            + "".join(self.dice.choice(USCC) for _ in range(7))
        )
        total = sum(USCC.index(one) * pow(3, place, 31) for place, one in enumerate(body))
        return body + USCC[(31 - total % 31) % 31]

    def inn(self) -> str:
        body = "77" + self.digits(7)
        check = sum(w * int(d) for w, d in zip((2, 4, 10, 3, 5, 9, 4, 6, 8), body, strict=True)) % 11 % 10
        return body + str(check)


def words(day: dt.date, language: str, comma: bool = False) -> str:
    """14 March 2026, 14 марта 2026 г., 14 de marzo de 2026, 2026年3月14日."""
    if language == "zh":
        return f"{day.year}年{day.month:02d}月{day.day:02d}日"
    month = MONTHS[language][day.month - 1]
    if language == "es":
        return f"{day.day} de {month} de {day.year}"
    if language == "ru":
        return f"{day.day} {month} {day.year} г."
    return f"{month} {day.day}, {day.year}" if comma else f"{day.day} {month} {day.year}"


def money(value: Decimal, language: str) -> str:
    plain = f"{value:,.2f}"
    if language == "es":
        return plain.replace(",", "_").replace(".", ",").replace("_", ".")
    return plain.replace(",", " ").replace(".", ",") if language == "ru" else plain
