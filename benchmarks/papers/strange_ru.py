"""Layouts of a stranger, in Russian: written before a rule of the reader was looked at, half of them only ever measured."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from benchmarks.papers.people import Paper, World, money, words
from benchmarks.papers.strange import (
    MARKS,
    RU,
    RU_AT,
    STOCK,
    count,
    goods,
    iso,
    kv,
    ogrn,
    page,
    table,
    tax,
    total,
    trade,
    yrs,
)


def written(d: dt.date) -> str:
    return words(d, "ru")


def ru_upd(w: World) -> Paper:
    s, b = w.two(RU)
    ls = goods(w, "ru")
    t = total(ls)
    d = w.day()
    n = w.digits(3)
    body = "".join(
        f"<tr><td>{i}</td><td>{l.name}</td><td>796</td><td>шт</td><td class=r>{l.count}</td><td class=r>{money(l.price, 'ru')}</td><td class=r>{money(l.amount, 'ru')}</td><td>20%</td><td class=r>{money(tax(l.amount, 20), 'ru')}</td><td class=r>{money(l.amount + tax(l.amount, 20), 'ru')}</td></tr>"
        for i, l in enumerate(ls, 1)
    )
    tv = sum((tax(l.amount, 20) for l in ls), Decimal(0))
    h = page(
        f"""<table><tr><td style='width:14%;border-right:1pt solid #000'>Универсальный передаточный документ<br><br>Статус: 1</td><td style='padding-left:6pt'>Счет-фактура № {n} от {written(d)}<br>Исправление № -- от --<table class=p><tr><td style='width:28%'>Продавец</td><td><u>{s}</u></td></tr><tr><td>Адрес</td><td>{w.pick(RU_AT)}</td></tr><tr><td>ИНН/КПП продавца</td><td>{w.inn()}/770101001</td></tr><tr><td>Грузоотправитель и его адрес</td><td>он же</td></tr><tr><td>Покупатель</td><td><u>{b}</u></td></tr><tr><td>Адрес</td><td>{w.pick(RU_AT)}</td></tr><tr><td>ИНН/КПП покупателя</td><td>{w.inn()}/770201001</td></tr><tr><td>Валюта: наименование, код</td><td>Российский рубль, 643</td></tr></table></td></tr></table><table class=b><tr><th>№ п/п</th><th>Наименование товара (описание выполненных работ, оказанных услуг)</th><th>Код</th><th>Ед. изм.</th><th>Количество</th><th>Цена за единицу</th><th>Стоимость без налога</th><th>Ставка</th><th>Сумма налога</th><th>Стоимость с налогом всего</th></tr>{body}<tr><td colspan=6><b>Всего к оплате</b></td><td class=r>{money(t, "ru")}</td><td class=c>Х</td><td class=r>{money(tv, "ru")}</td><td class=r>{money(t + tv, "ru")}</td></tr></table><table class=p><tr><td>Руководитель организации ____________</td><td>Главный бухгалтер ____________</td></tr></table>""",
        "Liberation Sans",
        9,
        margin="10mm",
        paper="A4 landscape",
    )
    return Paper(
        "ru_upd",
        "ru",
        "invoice",
        h,
        {
            "issuer": [s],
            "recipient": [b],
            "number": [n],
            "issue_date": iso(d),
            **trade(ls, t + tv, "RUB", models=False),
        },
    )


def ru_nakladnaya(w: World) -> Paper:
    s, b = w.two(RU)
    ls = goods(w, "ru")
    t = total(ls)
    d = w.day()
    n = f"УТ-{w.digits(4)}"
    h = page(
        f"""<p style='font-size:14pt'><b>Расходная накладная № {n} от {written(d)}</b></p><hr>{kv((("Поставщик:", f"<b>{s}</b>, ИНН {w.inn()}"), ("Покупатель:", f"<b>{b}</b>"), ("Склад:", "Основной склад")), "p", 18)}<br>{table(ls, "ru", ("№", "Товар", "Артикул", "Кол-во", "Ед.", "Цена", "Сумма"), "inmqupa", "b")}<table style='width:42%;margin-left:58%' class=p><tr><td class=r><b>Итого:</b></td><td class=r><b>{money(t, "ru")}</b></td></tr><tr><td class=r>Без налога (НДС)</td><td class=r>-</td></tr></table><p>Всего наименований {len(ls)}, на сумму {money(t, "ru")} RUB</p><hr><table><tr><td>Отпустил ______________</td><td>Получил ______________</td></tr></table>""",
        "Liberation Sans",
        10,
    )
    return Paper(
        "ru_nakladnaya",
        "ru",
        "invoice",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "RUB")},
    )


def ru_kassa(w: World) -> Paper:
    s = w.pick(RU)
    ls = goods(w, "ru", 3)
    t = total(ls)
    d = w.day()
    n = w.digits(5)
    it = "".join(
        f"{l.name}<br>{l.count} * {money(l.price, 'en').replace(',', '')}<span style='float:right'>={money(l.amount, 'en').replace(',', '')}</span><br>"
        for l in ls
    )
    h = page(
        f"""<div style='width:88mm;margin:auto'><p class=c>{s}<br>г. Воронеж, ул. Студенческая, 17<br>ИНН {w.inn()}</p><p class=c>КАССОВЫЙ ЧЕК № {n}<br>ПРИХОД</p>{it}--------------------------<br><b style='font-size:14pt'>ИТОГ<span style='float:right'>={money(t, "en").replace(",", "")}</span></b><br>НАЛИЧНЫМИ<span style='float:right'>={money(t, "en").replace(",", "")}</span><br>БЕЗ НДС<br>КАССИР: Панина О.<br>{d:%d.%m.%Y} 12:08<br>РН ККТ: {w.digits(16)}<br>ФН: {w.digits(16)}<br>ФД: {w.digits(5)}<br>ФПД: {w.digits(10)}</div>""",
        "DejaVu Sans Mono",
        10,
    )
    return Paper(
        "ru_kassa",
        "ru",
        "receipt",
        h,
        {"issuer": [s], "number": [n], "issue_date": iso(d), "products": [l.name for l in ls], "total": [f"{t:.2f}"]},
    )


def ru_zakaz(w: World) -> Paper:
    s = w.pick(RU)
    b = w.pick(RU)
    while b == s:
        b = w.pick(RU)
    ls = goods(w, "ru")
    t = total(ls)
    d = w.day()
    n = w.digits(6)
    h = page(
        f"""<h2>Подтверждение заказа</h2><table class=p><tr><td><span class=s>Номер заказа</span><br><b>{n}</b></td><td><span class=s>Дата заказа</span><br><b>{d:%d.%m.%Y}</b></td><td><span class=s>Статус</span><br><b>Оплачен</b></td></tr></table><br><table class=p><tr><td><span class=s>Продавец</span><br>{s}</td><td><span class=s>Заказчик</span><br>{b}</td></tr></table><br>{table(ls, "ru", ("Наименование", "Модель", "Кол-во, шт.", "Цена, руб.", "Сумма, руб."), "nmqpa", "g", f"<tr><td colspan=2>Итого</td><td class=r>{count(ls)}</td><td></td><td class=r><b>{money(t, 'ru')}</b></td></tr>")}<p>Доставка: бесплатно</p>""",
        "Noto Sans",
        10,
    )
    return Paper(
        "ru_zakaz",
        "ru",
        "order_confirmation",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "RUB")},
    )


def ru_schet(w: World) -> Paper:
    s, b = w.two(RU)
    ls = goods(w, "ru")
    t = total(ls)
    d = w.day()
    n = w.digits(4)
    h = page(
        f"""<table class=b style='font-size:9pt'><tr><td colspan=2>ПАО «СЕВЕРБАНК» г. Москва<br><small>Банк получателя</small></td><td>БИК<br>Сч. №</td><td>044525{w.digits(3)}<br>30101{w.digits(15)}</td></tr><tr><td>ИНН {w.inn()}</td><td>КПП 770101001</td><td rowspan=2>Сч. №</td><td rowspan=2>40702{w.digits(15)}</td></tr><tr><td colspan=2>{s}<br><small>Получатель</small></td></tr></table><h3>Счет-оферта № {n} от {written(d)}</h3><p>Исполнитель: {s}, {w.pick(RU_AT)}</p><p>Плательщик: {b}, {w.pick(RU_AT)}</p>{table(ls, "ru", ("№", "Наименование", "Арт.", "Кол.", "Ед.", "Цена", "Стоимость"), "inmqupa", "b")}<p class=r>Итого: {money(t, "ru")}<br>НДС не облагается<br><b>Итого к оплате: {money(t, "ru")} руб.</b></p><p>Директор ________ /Сорокин П.Л./</p>""",
        "Liberation Sans",
        10,
    )
    return Paper(
        "ru_schet",
        "ru",
        "pro_forma",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "RUB")},
    )


def ru_pismo(w: World) -> Paper:
    s, b = w.two(RU)
    m = w.pick(MARKS)
    d = w.day(2024, 2026)
    u = yrs(d, 1)
    n = f"{w.digits(2)}/{w.digits(2)}"
    h = page(
        f"""<p class=c><b>{s}</b><br><small>{w.pick(RU_AT)}</small></p><hr><p>Исх. № {n}<br>от {written(d)}</p><h3 class=c>ПИСЬМО-РАЗРЕШЕНИЕ<br>на использование товарного знака</h3><p>Настоящим {s}, являясь правообладателем товарного знака «{m}», разрешает {b} использовать товарный знак «{m}» при продаже оригинальной продукции на площадке AliExpress на территории Российской Федерации.</p><p>Настоящее разрешение действует с {written(d)} по {written(u)}.</p><br><table><tr><td>Генеральный директор</td><td class=r>К. А. Ветлугин</td></tr></table><p>М.П.</p>""",
        "Liberation Serif",
        12.5,
    )
    return Paper(
        "ru_pismo",
        "ru",
        "brand_authorization",
        h,
        {
            "issuer": [s],
            "holder": [b],
            "brand": [m],
            "number": [n],
            "issue_date": iso(d),
            "valid_from": iso(d),
            "valid_until": iso(u),
            "territory": ["Российской Федерации"],
        },
    )


def ru_protokol(w: World) -> Paper:
    b = w.pick(RU)
    l = w.pick(STOCK["ru"])
    m = w.pick(MARKS)
    d = w.day(2023, 2026)
    n = f"{w.digits(4)}-ИЛ/{d.year}"
    h = page(
        f"""<p class=c>Испытательная лаборатория<br><b>ООО «Центр испытаний Северный»</b><br>Аттестат аккредитации RA.RU.21НБ{w.digits(2)}</p><p class=r>УТВЕРЖДАЮ<br>Руководитель ИЛ<br>_________ Н. В. Орлова</p><h2 class=c>ПРОТОКОЛ ИСПЫТАНИЙ № {n}</h2><p class=c>от {written(d)}</p><p>1. Заявитель: {b}<br>2. Наименование образца: {l[0]}<br>3. Торговая марка: {m}<br>4. Модель: {l[1]}<br>5. Изготовитель: Guangzhou Lanting Household Products Co., Ltd., Китай<br>6. Нормативный документ: ГОСТ 25779-90<br>7. Результат: соответствует</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "ru_protokol",
        "ru",
        "test_report",
        h,
        {
            "issuer": ["ООО «Центр испытаний Северный»"],
            "holder": [b],
            "number": [n],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["ГОСТ 25779-90"],
        },
    )


def ru_eaes(w: World) -> Paper:
    b = w.pick(RU)
    l = w.pick(STOCK["ru"])
    m = w.pick(MARKS)
    d = w.day(2022, 2025)
    u = yrs(d, 5)
    n = f"ЕАЭС N RU Д-CN.РА0{w.digits(1)}.В.{w.digits(5)}/{str(d.year)[2:]}"
    h = page(
        f"""<p class=c><b>ЕВРАЗИЙСКИЙ ЭКОНОМИЧЕСКИЙ СОЮЗ</b></p><h2 class=c>ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ</h2><p><b>Заявитель</b> {b}<br>Место нахождения: {w.pick(RU_AT)}, ОГРН {ogrn(w)}</p><p>в лице Генерального директора Ветлугина К. А.</p><p><b>заявляет, что</b> {l[0]}, торговая марка {m}, модель {l[1]}</p><p><b>Изготовитель</b> Shenzhen Yuhe Technology Co., Limited, Китай</p><p><b>соответствует требованиям</b> ТР ТС 008/2011 «О безопасности игрушек»</p><p><b>Декларация о соответствии принята на основании</b> протокола испытаний № {w.digits(3)} ИЛ «Север»</p><p><b>Декларация о соответствии действительна с даты регистрации по {u:%d.%m.%Y} включительно</b></p><p>Регистрационный номер декларации о соответствии: {n}</p><p>Дата регистрации декларации о соответствии: {d:%d.%m.%Y}</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "ru_eaes",
        "ru",
        "declaration",
        h,
        {
            "holder": [b],
            "number": [n],
            "issue_date": iso(d),
            "valid_until": iso(u),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["ТР ТС 008/2011"],
        },
    )


def ru_egrul(w: World) -> Paper:
    b = w.pick(RU[:3] + RU[4:])
    o = ogrn(w)
    at = w.pick(RU_AT)
    d = w.day(2024, 2026)
    inn = w.inn()
    h = page(
        f"""<table class=p><tr><td></td><td class=r>{d:%d.%m.%Y}<br><small>дата формирования выписки</small></td></tr></table><h2 class=c>ВЫПИСКА<br>из Единого государственного реестра юридических лиц</h2><table class=b><tr><th>№ п/п</th><th>Наименование показателя</th><th>Значение показателя</th></tr><tr><td colspan=3 class=c>Наименование</td></tr><tr><td>1</td><td>Сокращенное наименование на русском языке</td><td>{b}</td></tr><tr><td colspan=3 class=c>Место нахождения и адрес юридического лица</td></tr><tr><td>2</td><td>Адрес юридического лица</td><td>{at}</td></tr><tr><td colspan=3 class=c>Сведения о регистрации</td></tr><tr><td>3</td><td>ОГРН</td><td>{o}</td></tr><tr><td>4</td><td>ИНН</td><td>{inn}</td></tr></table>""",
        "Liberation Sans",
        10.5,
    )
    return Paper("ru_egrul", "ru", "registration_page", h, {"holder": [b], "address": [at], "issue_date": iso(d)})


def ru_svid(w: World) -> Paper:
    b = w.pick(RU[:3] + RU[4:])
    o = ogrn(w)
    d = w.day(2008, 2016)
    h = page(
        f"""<div class=c><p>Федеральная налоговая служба</p><h1 style='letter-spacing:4pt'>СВИДЕТЕЛЬСТВО</h1><h3>о государственной регистрации юридического лица</h3></div><p>Настоящим подтверждается, что в соответствии с Федеральным законом «О государственной регистрации юридических лиц и индивидуальных предпринимателей» в единый государственный реестр юридических лиц внесена запись о создании юридического лица</p><p class=c><b>{b}</b><br><small>(полное наименование юридического лица)</small></p><p>Основной государственный регистрационный номер</p><p class=c style='letter-spacing:5pt'>{o}</p><p>Дата внесения записи {written(d)}</p><p>Межрайонная инспекция ФНС № 46</p>""",
        "Liberation Serif",
        12.5,
    )
    return Paper(
        "ru_svid", "ru", "business_licence", h, {"holder": [b], "registration_number": [o], "issue_date": iso(d)}
    )


def ru_arenda(w: World) -> Paper:
    s, b = w.two(RU)
    at = w.pick(RU_AT)
    d = w.day(2024, 2025)
    u = yrs(d, 1) - dt.timedelta(31)
    n = f"{w.digits(2)}-А"
    h = page(
        f"""<h3 class=c>ДОГОВОР АРЕНДЫ НЕЖИЛОГО ПОМЕЩЕНИЯ № {n}</h3><table><tr><td>г. Воронеж</td><td class=r>{written(d)}</td></tr></table><p>{s}, именуемое в дальнейшем «Арендодатель», с одной стороны, и {b}, именуемое в дальнейшем «Арендатор», с другой стороны, заключили настоящий договор о нижеследующем:</p><p>1.1. Арендодатель передаёт, а Арендатор принимает во временное пользование нежилое помещение, расположенное по адресу: {at}.</p><p>1.2. Срок аренды: с {d:%d.%m.%Y} по {u:%d.%m.%Y}.</p><p>2.1. Арендная плата составляет 45 000,00 рублей в месяц.</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "ru_arenda",
        "ru",
        "lease",
        h,
        {
            "issuer": [s],
            "holder": [b],
            "number": [n],
            "address": [at],
            "issue_date": iso(d),
            "valid_from": iso(d),
            "valid_until": iso(u),
        },
    )


def ru_kvitancia(w: World) -> Paper:
    b = w.pick(RU)
    at = w.pick(RU_AT)
    d = w.day(2025, 2026)
    t = Decimal(w.dice.randint(90000, 900000)) / 100
    h = page(
        f"""<table class=b><tr><td colspan=2><b>СЧЕТ ЗА ЭЛЕКТРОЭНЕРГИЮ</b></td></tr><tr><td style='width:35%'>Поставщик услуг</td><td>АО «Центрэнергосбыт»</td></tr><tr><td>Лицевой счет</td><td>{w.digits(10)}</td></tr><tr><td>Абонент</td><td>{b}</td></tr><tr><td>Адрес объекта</td><td>{at}</td></tr><tr><td>Дата выставления</td><td>{written(d)}</td></tr><tr><td>Начислено</td><td>{money(t, "ru")} руб.</td></tr><tr><td><b>К оплате</b></td><td><b>{money(t, "ru")} руб.</b></td></tr></table>""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "ru_kvitancia",
        "ru",
        "utility_bill",
        h,
        {"recipient": [b], "issue_date": iso(d), "address": [at], "total": [f"{t:.2f}"], "currency": ["RUB"]},
    )


LOOKED_AT = (
    ru_nakladnaya,
    ru_zakaz,
    ru_schet,
    ru_protokol,
    ru_eaes,
    ru_svid,
)
HELD = (
    ru_upd,
    ru_kassa,
    ru_pismo,
    ru_egrul,
    ru_arenda,
    ru_kvitancia,
)
"""Measured only, before and after."""
