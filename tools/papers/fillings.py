"""Made-up names, days and goods that sentences are filled with, so that a model learns what stands around them and not the names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from random import Random

from benchmarks.papers.people import MONTHS

OF = {
    "I": "issuer", "R": "recipient", "B": "brand", "P": "products", "M": "models", "T": "territory", "A": "address",
    "F": "valid_from", "U": "valid_until", "D": "issue_date",
}  # fmt: skip
"""Slots that a field is told by; what fills the others is nothing."""
OTHERWISE = 0.75
"""How often a word is taken for another that means alike."""
UNHEARD = 0.4
"""How often goods are called by words that mean nothing, so that the words around them are learnt."""
_CYRILLIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопкрстувшхыз")
_SYLLABLES = (
    "ba co da fe gra hu ki lo ma ne or pa qui ro sta te va wi zen mo lu ri ter nor vel mar bri sol tan dor".split()
)
_EN = "Golden Harbor Summit Silver Bright North Star Green Valley Ocean Royal Union Eagle Smart Home Pioneer Maple Stone River Delta Prime Global Fortune Lucky East Blue Peak Crest".split()
_TRADES = "Trading Industrial Electronics Technology Import & Export|Outdoor Home Goods|Textiles Lighting Tools Supply Ventures Brands Distribution E-commerce Apparel Toys".replace(
    "|", " "
).split()
_FORMS = [
    "Ltd",
    "Ltd.",
    "Limited",
    "LLC",
    "Inc.",
    "Co., Ltd.",
    "GmbH",
    "Corp.",
    "Company Limited",
    "PLC",
    "Pty Ltd",
    "B.V.",
    "S.r.l.",
]
_ES = "Comercial Distribuciones Importaciones Suministros Calzados Textiles Muebles Industrias Hogar Bazar Iluminación Electrónica Juguetes Cerámicas Bodegas Talleres".split()
_ES_NAMES = "del Sur|Levante|Sierra Blanca|Montegrande|Nueva Aurora|del Norte|Costa Verde|Hermanos Ruiz|El Roble|Monteverde|de la Vega|San Martín|Andina|Pacífico|Los Olivos".split(
    "|"
)
_ES_FORMS = ["S.L.", "S.A.", "S.L.U.", "S.A. de C.V.", "S.A.S.", "S.R.L.", "SpA", "Ltda.", "E.I.R.L."]
_RU = "Вектор Мануфактура Техно Север Сибирь Восход Альянс Лидер Ладога Текстиль Свет Электро Дом Игра Парус Волна Кедр Горизонт Магнит Снаб Торг Заречье Полёт".split()
_RU_LAST = "Соловьёва Екатерина Дмитриевна|Гусев Павел Андреевич|Кузнецов Артём Игоревич|Тихонова Дарья Сергеевна|Бахметьев Антон Игоревич|Лебедев Олег Петрович|Миронова Анна Юрьевна".split(
    "|"
)
_ZH_TOWNS = "深圳市 广州市 杭州市 义乌市 东莞市 厦门市 宁波 佛山市 上海 苏州 温州市 泉州市 中山市 香港 青岛 成都 永康市 汕头市 台州".split()
_ZH_SIGNS = "宏达明兴瑞丰华泰恒盛安康佳美乐优创新科光星辰海天云龙凤鑫源博雅诚信卓越力嘉禾永芮沐拾里途亿柏诺"
_ZH_TRADES = (
    "贸易 科技 电子 电子商务 服饰 家居用品 灯饰 玩具 进出口 实业 卫浴 五金制品 塑胶制品 户外用品 日用品 电器".split()
)
_PERSONS = {
    "en": "John Carter|Maria Lopez|Marcus T. Ellingson|Wei Zhang|Priya Shah|Gillian Thorpe|Li Na|Thomas Berger|Mr. Chan Tai Man",
    "es": "Joaquín Villalonga Moré|Remedios Cózar Aguilar|Carlos Pérez Gil|Ana Torres Ruiz|Luis Fernando Díaz|María José Ortega",
    "ru": "Корнилов А. В.|Журавлёва Михаила Юрьевича|Шубина К. Л.|Петров Иван Сергеевич|Смирновой Ольги Ивановны|И. П. Фёдоров",
    "zh": "区伟雄|张敏|李建国|王小红|陈志强|刘洋|黄丽华|赵一鸣",
}
_GOODS = {
    "en": "camping tents|sleeping bags|hammocks|phone cases|USB chargers|desk lamps|kitchen knives|baby strollers|leather boots|running shoes|garment steamers|power tools|cordless drills|yoga mats|plush toys|hair dryers|water bottles|bath towels|ceramic mugs|wireless earphones|dog leashes|garden hoses|sunglasses|bicycle helmets|LED strip lights|face creams|wrist watches|car phone holders|wooden puzzles|air fryers",
    "es": "botas de piel|sandalias|cinturones|lámparas LED|juguetes de peluche|fundas para móvil|cargadores USB|sartenes|mantas de lana|auriculares inalámbricos|herramientas eléctricas|platos de gres|gafas de sol|mochilas escolares|relojes de pulsera|toallas de algodón|cosméticos faciales|sillas plegables|cafeteras|ropa infantil|bolsos de mano|cascos de bicicleta",
    "ru": "платки шерстяные|палантины|варежки детские|чайники электрические|чехлы для телефонов|зарядные устройства|лампы настольные|наборы инструментов|игрушки мягкие|конструкторы пластмассовые|посуда керамическая|полотенца махровые|обувь мужская|рюкзаки туристические|наушники беспроводные|очки солнцезащитные|термокружки|коврики для йоги|фены|косметика для лица|видеорегистраторы|одежда для детей",
    "zh": "花洒|淋浴软管|水龙头|地漏|手机壳|充电器|台灯|蓝牙耳机|保温杯|毛绒玩具|女士连衣裙|运动鞋|太阳镜|眼镜架|露营帐篷|睡袋|电动工具|瑜伽垫|陶瓷马克杯|浴巾|儿童推车|吹风机|面霜|化妆刷|自行车头盔|汽车脚垫|宠物用品|文具|箱包|户外折叠椅",
}
_LANDS = {
    "en": "the European Union|the United Kingdom|Mexico|Germany|France and Italy|Poland|Spain|Brazil|the United States of America|North America|Southeast Asia|Russia|Kazakhstan|Japan and South Korea|Australia|the EEA|Latin America|worldwide|all countries|Chile|Saudi Arabia|Turkey",
    "es": "España|Portugal|Italia|México|la Unión Europea|Francia|Chile|Colombia y Perú|América Latina|todo el mundo|Argentina|Polonia|Estados Unidos|la península ibérica|Alemania",
    "ru": "Российской Федерации|Республики Беларусь|Казахстана|всего мира|стран ЕАЭС|Российская Федерация|Республика Беларусь|Армения|страны СНГ|Республика Казахстан|России|Европейского союза|Узбекистана",
    "zh": "全球|中国大陆以外的全球市场|俄罗斯|欧盟|美国|巴西|西班牙|法国|东南亚|日本|韩国|墨西哥|中国境内|海外市场|波兰|全世界|中东地区|俄罗斯联邦|英国|北美",
}
_TOWNS = {
    "en": "Leeds|Boise|London|Portland|Hong Kong|Guangzhou",
    "es": "Madrid|Elche|Ojén|Bogotá|Ciudad de México|Lima",
    "ru": "Москва|Тула|Казань|Санкт-Петербург|Минск",
    "zh": "深圳|杭州|北京|上海|广州市",
}
_LAWS = {
    "en": "Directive 2014/53/EU|EN 62368-1:2014|the EMC Directive 2014/30/EU|the Companies Ordinance (Chapter 622)|Regulation (EU) 2023/988",
    "es": "la Directiva 2014/35/UE|la norma EN 60598-1|el Reglamento (UE) 2023/988|la Ley 29/1994 de Arrendamientos Urbanos",
    "ru": "ТР ТС 004/2011 «О безопасности низковольтного оборудования»|ТР ТС 020/2011|ГОСТ IEC 60335-1-2015|ТР ТС 008/2011",
    "zh": "GB 4943.1-2022|2014/53/EU指令|《商标法》|《商标法实施条例》|《公司条例》",
}
_AND = {"en": (", ", " and "), "es": (", ", " y "), "ru": (", ", " и "), "zh": ("、", "和")}
_SHOPS = [
    "AliExpress",
    "AliExpress, Ozon and Wildberries",
    "Silver Peak Store",
    "速卖通（AliExpress）",
    "速卖通平台",
    "eBay",
    "Ozon",
    "Mercado Libre",
    "天猫",
    "Kaimu Official Store",
    "www.shop-one.example",
]


def filled(sentence: str, language: str, dice: Random) -> tuple[str, list[tuple[int, int, str]]]:
    """The sentence with its slots filled, and where each field's value stands. Of one paper the same slot says the same."""
    said: dict[str, str] = {}
    text, spans = "", []
    for part in re.split(r"(\{\w\})", sentence):
        if not re.fullmatch(r"\{\w\}", part):
            text += part
            continue
        slot = part[1]
        value = said.setdefault(slot, MADE[slot](language, dice)) if slot in "IRB" else MADE[slot](language, dice)
        if slot in OF:
            spans.append((len(text), len(text) + len(value), OF[slot]))
        text += value
    return text, spans


def _firm(language: str, dice: Random) -> str:
    tongue = language if dice.random() < 0.75 else dice.choice(("en", "en", language))
    if tongue == "zh":
        body = "".join(dice.sample(_ZH_SIGNS, 2))
        form = dice.choice(("有限公司", "有限公司", "有限责任公司", "厂", "商行", "股份有限公司", "經濟聯合社"))
        return f"{dice.choice(_ZH_TOWNS)}{body}{dice.choice(_ZH_TRADES)}{form}"
    if tongue == "ru":
        if dice.random() < 0.35:
            return f"{dice.choice(('ИП', 'Индивидуальный предприниматель'))} {dice.choice(_RU_LAST)}"
        return f"{dice.choice(('ООО', 'ООО', 'АО', 'Общество с ограниченной ответственностью'))} «{' '.join(dice.sample(_RU, dice.randint(1, 2)))}»"
    if tongue == "es":
        return f"{dice.choice(_ES)} {dice.choice(_ES_NAMES)}, {dice.choice(_ES_FORMS)}".replace(
            ",", dice.choice(("", ","))
        )
    if dice.random() < 0.12:
        return dice.choice(_PERSONS["en"].split("|"))
    words = dice.sample(_EN, dice.randint(1, 3))
    trade = [dice.choice(_TRADES)] if dice.random() < 0.6 else []
    return f"{' '.join([*words, *trade])}{dice.choice(('', ','))} {dice.choice(_FORMS)}"


def _brand(language: str, dice: Random) -> str:
    name = "".join(dice.sample(_SYLLABLES, dice.randint(2, 3)))
    latin = dice.choice(
        (name.upper(), name.capitalize(), name.upper() + "®", f"{name.capitalize()} {dice.choice(_EN)}")
    )
    if language == "zh" and dice.random() < 0.5:
        return "".join(dice.sample(_ZH_SIGNS, 2)) + dice.choice(("", name.upper()))
    return dice.choice(_RU).upper() if language == "ru" and dice.random() < 0.4 else latin


def _unheard(language: str, dice: Random) -> str:
    """Goods called as nobody calls any."""
    if language == "zh":
        return "".join(chr(dice.randint(0x4E00, 0x9FA5)) for _ in range(dice.randint(2, 5)))
    words = ["".join(dice.sample(_SYLLABLES, dice.randint(2, 3))) for _ in range(dice.choice((1, 2, 2, 3)))]
    return " ".join(words).translate(_CYRILLIC if language == "ru" else {})


def _goods(language: str, dice: Random) -> str:
    if dice.random() < UNHEARD:
        return _joined([_unheard(language, dice) for _ in range(dice.randint(1, 4))], language, dice)
    return _several(_GOODS, language, dice, 4)


def _several(pool: dict[str, str], language: str, dice: Random, most: int) -> str:
    return _joined(dice.sample(pool[language].split("|"), dice.randint(1, most)), language, dice)


def _joined(chosen: list[str], language: str, dice: Random) -> str:
    comma, last = _AND[language]
    if dice.random() < 0.15 and len(chosen) > 1:
        sign = dice.choice(("– ", "• ", "- ", "")) if language != "zh" else ""
        return sign + dice.choice(("; ", "；") if language == "zh" else ("; ",)).join(
            f"{sign if at else ''}{one}" for at, one in enumerate(chosen)
        )
    return chosen[0] if len(chosen) == 1 else comma.join(chosen[:-1]) + dice.choice((last, comma)) + chosen[-1]


def _day(language: str, dice: Random) -> str:
    day = dt.date(dice.randint(2019, 2030), dice.randint(1, 12), dice.randint(1, 28))
    month = MONTHS[language if language in MONTHS else "en"][day.month - 1]
    plain = {
        "en": (
            f"{day.day} {month} {day.year}",
            f"{month} {day.day}, {day.year}",
            f"{day.day:02}/{day.month:02}/{day.year}",
        ),
        "es": (f"{day.day} de {month} de {day.year}", f"{day.day:02}/{day.month:02}/{day.year}"),
        "ru": (
            f"{day:%d.%m.%Y} г.",
            f"{day:%d.%m.%Y}",
            f"«{day.day:02}» {month} {day.year} г.",
            f"{day.day} {month} {day.year} года",
        ),
        "zh": (
            f"{day.year}年{day.month}月{day.day}日",
            f"{day:%Y-%m-%d}",
            f"{day.year}年{day.month:02}月{day.day:02}日",
        ),
    }
    return dice.choice((*plain[language], plain[language][0]))


def _address(language: str, dice: Random) -> str:
    number, post = dice.randint(1, 380), dice.randint(10000, 99999)
    return dice.choice({
        "en": (f"{number} {dice.choice(_EN)} Road, {dice.choice(_EN)}ton, TX {post}", f"Unit {number % 40}, {dice.choice(_EN)} Trade Park, Leeds LS{number % 9} 4QA", f"Flat 9, {number % 30}/F, {dice.choice(_EN)} Plaza, Kowloon, Hong Kong", f"No. {number}, {dice.choice(_EN)} Street, Guangzhou, China"),
        "es": (f"Calle {dice.choice(_ES_NAMES)}, {number}, {post} Elche (Alicante)", f"Av. {dice.choice(_ES_NAMES)} {number}, Col. Centro, {post} León", f"Polígono {dice.choice(_ES_NAMES)}, nave {number % 50}, {post} Onda"),
        "ru": (f"{post}0, г. Москва, ул. {dice.choice(_RU)}, д. {number}, оф. {number % 90}", f"Тульская обл., г. Тула, ул. Ложевая, д. {number}, пом. {number % 9}", f"г. Казань, проспект {dice.choice(_RU)}, {number}А"),
        "zh": (f"{dice.choice(_ZH_TOWNS)}{''.join(dice.sample(_ZH_SIGNS, 2))}路{number}号{number % 9}栋{number}室", f"广东省{dice.choice(_ZH_TOWNS)}{''.join(dice.sample(_ZH_SIGNS, 2))}镇工业区{number % 9}号厂房"),
    }[language])  # fmt: skip


def _number(language: str, dice: Random) -> str:
    letters = "".join(dice.choice("ABCDEFGHKLMN") for _ in range(dice.randint(0, 3)))
    return f"{letters}{dice.choice(('', '-', '/'))}{dice.randint(100, 99999999)}".lstrip("-/")


def _models(language: str, dice: Random) -> str:
    letters = "".join(dice.choice("ABCDEFGHKLMNRSTVX") for _ in range(2))
    return ", ".join(
        f"{letters}{dice.choice(('', '-'))}{number}" for number in dice.sample(range(10, 2400), dice.randint(1, 3))
    )


def _money(language: str, dice: Random) -> str:
    amount = dice.randint(300, 90000)
    return {"en": f"£{amount:,}.00", "es": f"{amount},00 €", "ru": f"{amount} рублей", "zh": f"{amount:,}.00"}[language]


def _one(pool: dict[str, str]) -> Callable[[str, Random], str]:
    return lambda language, dice: dice.choice(pool[language].split("|"))


MADE: dict[str, Callable[[str, Random], str]] = {
    **dict.fromkeys("IRf", _firm), "B": _brand, "M": _models, "n": _number, "m": _money, **dict.fromkeys("FUDd", _day), **dict.fromkeys("Aa", _address),
    "P": _goods, "T": lambda language, dice: _several(_LANDS, language, dice, 3),
    "p": _one(_PERSONS), "c": _one(_TOWNS), "l": _one(_LAWS), "s": lambda language, dice: dice.choice(_SHOPS),
}  # fmt: skip


def spoken(
    sentences: list[str], language: str, times: int, likewise: Sequence[Sequence[str]], dice: Random
) -> Iterator[tuple[int, str, list[tuple[int, int, str]]]]:
    """Each sentence so many times, by its number, every time with other words of those that mean alike."""
    for number, sentence in enumerate(sentences):
        for _ in range(times):
            yield number, *filled(_otherwise(sentence, likewise, dice), language, dice)


def _otherwise(sentence: str, likewise: Sequence[Sequence[str]], dice: Random) -> str:
    for group in likewise:
        for one in filter(None, group):
            edge = r"(?<!\w)", r"(?!\w)"
            plainly = re.escape(one) if one >= "\u3400" else re.escape(one).join(edge)
            if re.search(plainly, sentence) and dice.random() < OTHERWISE:
                sentence = re.sub(plainly, dice.choice(group), sentence, count=1)
                break
    return sentence
