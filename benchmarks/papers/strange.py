"""Firms, goods and pieces of pages for the layouts of a stranger: what `strange_en` and its fellows are made of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal

from benchmarks.papers.people import Line, World, money

EN = (
    "Pemberton Garden Tools Ltd",
    "Calloway Home Goods, Inc.",
    "Stonebridge Optics Limited",
    "Verity & Finch Textiles LLC",
    "Maplecrest Toys Pte. Ltd.",
    "Ashdown Bicycle Parts PLC",
    "Rivermouth Lighting B.V.",
    "Guangzhou Lanting Household Products Co., Ltd.",
    "Shenzhen Yuhe Technology Co., Limited",
)
ZH = (
    "佛山市南海区欣和五金制品厂",
    "温州瓯越鞋业有限公司",
    "青岛海纳渔具有限公司",
    "重庆山城摩配贸易有限公司",
    "上海锦程文化用品有限公司",
    "中山市古镇星辉照明电器有限公司",
    "郑州豫见食品机械股份有限公司",
    "成都蓉和网络科技有限责任公司",
    "义乌市听雨饰品商行",
)
RU = (
    "ООО «Игрушка-Сервис»",
    "ООО «Балтийский Текстиль»",
    "АО «Научприбор»",
    "ИП Громов Алексей Викторович",
    "ООО «ТД Велосклад»",
    "ООО «Светотехника Плюс»",
    "ООО «МебельГрад»",
)
ES = (
    "Juguetes Levante S.L.",
    "Óptica Cantillana S.A.",
    "Textiles del Duero S.L.",
    "Herramientas Muñoz e Hijos S.L.",
    "Bicicletas Urgel S.L.U.",
    "Iluminación Baeza S.L.",
    "Papelería Zurbano S.A.",
)
EN_AT = (
    "Unit 4, Foundry Park, Mill Road, Derby DE1 3QT, United Kingdom",
    "1820 Prairie View Blvd, Suite 210, Naperville, IL 60540, USA",
    "55 Tampines Avenue 8, #03-17, Singapore 529653",
    "31 Castle Mews, Norwich NR2 1PD, United Kingdom",
)
ZH_AT = (
    "广东省佛山市南海区狮山镇科技东路18号3栋201室",
    "浙江省温州市鹿城区藤桥镇双潮街66号",
    "山东省青岛市城阳区流亭街道空港路333号",
    "重庆市渝北区龙溪街道红锦大道86号15-7",
    "上海市嘉定区曹安公路4671弄9号1幢508室",
)
RU_AT = (
    "143005, Московская обл., г. Одинцово, ул. Маршала Жукова, д. 32, пом. 7",
    "620014, г. Екатеринбург, пр-т Ленина, д. 24/8, оф. 411",
    "394036, г. Воронеж, ул. Студенческая, д. 17",
    "236022, г. Калининград, ул. Нарвская, д. 49Е",
)
ES_AT = (
    "Calle Mayor 14, 2.º B, 03002 Alicante",
    "Polígono Industrial El Prado, nave 7, 47012 Valladolid",
    "Gran Vía 61, 48011 Bilbao",
    "Ronda de los Tejares 20, 14008 Córdoba",
)
MARKS = ("GARDENIX", "Stonelens", "VELOMARK", "Lumiray", "TOYVERSE", "Fincraft", "HOMYKA", "Brightwell")
STOCK = {
    "en": (
        ("Pruning shears 8 inch", "PG-208"),
        ("Wooden puzzle, 48 pieces", "MT-W48"),
        ("LED ceiling light 24 W", "RL-C24N"),
        ("Cotton bath towel 70x140", "VF-T7014"),
        ("Bicycle bottle cage", "AB-BC3"),
        ("Binoculars 10x42", "SO-1042"),
        ("USB rechargeable headlamp", "UH-90"),
    ),
    "zh": (
        ("不锈钢合页", "XH-304"),
        ("男士休闲皮鞋", "OY-8821"),
        ("碳素钓鱼竿", "HN-T450"),
        ("摩托车后视镜", "SC-M12"),
        ("中性笔0.5mm", "JC-G5"),
        ("LED吸顶灯", "XH-D36"),
        ("串珠手链", "TY-0917"),
    ),
    "ru": (
        ("Конструктор деревянный", "ИС-48"),
        ("Полотенце махровое 70х140", "BT-7014"),
        ("Фонарь налобный", "UH-90"),
        ("Фляга велосипедная", "VS-F75"),
        ("Светильник потолочный", "RL-C24"),
        ("Бинокль 10х42", "SO-1042"),
    ),
    "es": (
        ("Puzle de madera", "JL-W48"),
        ("Toalla de baño", "TD-7014"),
        ("Lámpara de techo LED", "IB-C24"),
        ("Tijera de podar", "HM-208"),
        ("Bidón para bicicleta", "BU-B75"),
        ("Prismáticos 10x42", "OC-1042"),
    ),
}
UNIT = {"en": "pcs", "zh": "个", "ru": "шт", "es": "ud"}


def page(
    body: str, font: str = "Liberation Sans", size: float = 10, css: str = "", margin: str = "16mm", paper: str = "A4"
) -> str:
    return f"<style>@page{{size:{paper};margin:{margin}}}body{{font-family:'{font}','Noto Sans CJK SC';font-size:{size}pt;line-height:1.38}}table{{border-collapse:collapse;width:100%}}td,th{{vertical-align:top;text-align:left}}.r{{text-align:right}}.c{{text-align:center}}.b td,.b th{{border:.6pt solid #222;padding:2.5pt 4pt}}.u td{{border-bottom:.5pt solid #999;padding:3pt 4pt}}.u th{{border-bottom:1.2pt solid #111;padding:3pt 4pt}}.p td,.p th{{padding:2.5pt 4pt}}.g th{{background:#dfe5ea;padding:4pt}}.g td{{padding:4pt;border-bottom:.4pt solid #ccc}}small,.s{{font-size:7.8pt;color:#444}}.lab{{font-size:7.5pt;color:#666;text-transform:uppercase}}{css}</style>{body}"


def goods(w: World, lang: str, most: int = 4, least: int = 1) -> list[Line]:
    ch = w.dice.sample(STOCK[lang], w.dice.randint(least, most))
    return [
        Line(n, m, w.dice.choice((5, 12, 24, 30, 50, 72, 150, 300)), Decimal(w.dice.randint(120, 8800)) / 100)
        for n, m in ch
    ]


def total(ls: Iterable[Line]) -> Decimal:
    return sum((l.amount for l in ls), Decimal(0))


def count(ls: Iterable[Line]) -> str:
    return str(sum(l.count for l in ls))


def trade(ls: Sequence[Line], t: Decimal, cur: str, models: bool = True, quantity: bool = True) -> dict[str, list[str]]:
    f: dict[str, list[str]] = {"products": [l.name for l in ls], "total": [f"{t:.2f}"], "currency": [cur]}
    if quantity:
        f["quantity"] = [count(ls)]
    if models:
        f["models"] = [l.model for l in ls]
    return f


def rows(ls: Iterable[Line], lang: str, cols: str, nums: str = "qpa") -> str:
    def cell(c: str, i: int, l: Line) -> str:
        return {
            "i": str(i),
            "n": l.name,
            "m": l.model,
            "q": str(l.count),
            "p": money(l.price, lang),
            "a": money(l.amount, lang),
            "u": UNIT[lang],
            "Q": f"{l.count} {UNIT[lang]}",
            "N": f"{l.name}<br><small>{l.model}</small>",
        }[c]

    return "".join(
        "<tr>" + "".join(f"<td{' class=r' if c in nums else ''}>{cell(c, i, l)}</td>" for c in cols) + "</tr>"
        for i, l in enumerate(ls, 1)
    )


def table(ls: Iterable[Line], lang: str, heads: Iterable[str], cols: str, cls: str = "b", foot: str = "") -> str:
    return (
        f"<table class='{cls}'><tr>"
        + "".join(f"<th{' class=r' if c in 'qpa' else ''}>{h}</th>" for h, c in zip(heads, cols, strict=True))
        + "</tr>"
        + rows(ls, lang, cols)
        + foot
        + "</table>"
    )


def kv(pairs: Iterable[tuple[str, str]], cls: str = "p", wide: int = 32) -> str:
    return (
        f"<table class='{cls}'>"
        + "".join(f"<tr><td style='width:{wide}%'>{k}</td><td>{v}</td></tr>" for k, v in pairs)
        + "</table>"
    )


def above(pairs: Iterable[tuple[str, str]], cls: str = "p") -> str:
    return (
        f"<table class='{cls}'><tr>"
        + "".join(f"<td><span class=lab>{k}</span><br>{v}</td>" for k, v in pairs)
        + "</tr></table>"
    )


def yrs(d: dt.date, n: int) -> dt.date:
    return d.replace(year=d.year + n)


def iso(d: dt.date) -> list[str]:
    return [d.isoformat()]


def tax(t: Decimal, p: int) -> Decimal:
    return (t * p / 100).quantize(Decimal("0.01"))


def ogrn(w: World) -> str:
    b = "1" + w.digits(11)
    return b + str(int(b) % 11 % 10)


def cif(w: World) -> str:
    d = w.digits(7)
    s = sum(int(x) for x in d[1::2]) + sum(sum(divmod(2 * int(x), 10)) for x in d[0::2])
    return "B" + d + str((10 - s % 10) % 10)
