"""Layouts that were held out at first, and tuned on since."""

from __future__ import annotations

from benchmarks.papers.layouts_a import page, rows, trade
from benchmarks.papers.people import (
    BRANDS,
    EN_FIRMS,
    EN_PLACES,
    ES_FIRMS,
    ES_PLACES,
    RU_FIRMS,
    RU_PLACES,
    ZH_FIRMS,
    ZH_PLACES,
    Paper,
    World,
    money,
    words,
)


def en_statement_invoice(w: World) -> Paper:
    seller, buyer = w.two(EN_FIRMS)
    lines, day, number = w.lines("en"), w.day(), f"SI-{w.digits(4)}/{w.digits(2)}"
    total = sum(l.amount for l in lines)
    html = page(
        f"""<table><tr><td><b>Supplier</b><br>{seller}<br>{w.pick(EN_PLACES)}</td><td><b>Customer</b><br>{buyer}<br>{w.pick(EN_PLACES)}</td></tr></table><h2>Sales Invoice</h2><table class=g><tr><td><b>Invoice Number</b></td><td><b>Invoice Date</b></td><td><b>PO Number</b></td></tr><tr><td>{number}</td><td>{words(day, "en")}</td><td>PO-{w.digits(4)}</td></tr></table><br>
<table class=g><tr><th>SKU</th><th>Product description</th><th>Qty</th><th>Unit cost</th><th>Line total</th></tr>{rows(lines, "en", ("model", "name", "q", "p", "a"))}</table><p style='text-align:right'>Grand Total: EUR {money(total, "en")}</p>""",
        "Liberation Serif",
        11,
    )
    return Paper(
        "en_statement_invoice",
        "en",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            "models": [l.model for l in lines],
            **trade(lines, total, "EUR"),
        },
    )


def zh_contract_invoice(w: World) -> Paper:
    seller, buyer = w.two(ZH_FIRMS)
    lines, day, number = w.lines("zh"), w.day(), w.digits(8)
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h1 style='text-align:center'>销售发票</h1><p>发票编号：{number}　　　　开票日期：{day.isoformat()}</p><p>供应商：{seller}</p><p>客户名称：{buyer}</p><table class=g><tr><th>序号</th><th>商品名称</th><th>规格</th><th>数量</th><th>单价（元）</th><th>金额（元）</th></tr>{rows(lines, "zh", ("n", "name", "model", "q", "p", "a"))}</table><p>总金额：人民币 {money(total, "zh")} 元</p><p>备注：货到付款</p>""",
        "Noto Sans CJK SC",
        11,
    )
    return Paper(
        "zh_contract_invoice",
        "zh",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            "models": [l.model for l in lines],
            **trade(lines, total, "CNY"),
        },
    )


def zh_old_licence(w: World) -> Paper:
    firm, place, code, day = w.pick(ZH_FIRMS), w.pick(ZH_PLACES), w.uscc(), w.day(2010, 2020)
    html = page(
        f"""<p style='text-align:right'>编号 S{w.digits(12)}</p><h1 style='text-align:center;font-size:36pt'>营业执照</h1><p style='text-align:center'>统一社会信用代码 {code}</p><table style='line-height:2.0;font-size:12pt'><tr><td>名称</td><td>{firm}</td></tr><tr><td>类型</td><td>有限责任公司</td></tr><tr><td>住所</td><td>{place}</td></tr><tr><td>法定代表人</td><td>陈海燕</td></tr><tr><td>注册资本</td><td>伍拾万元整</td></tr><tr><td>成立日期</td><td>{words(day, "zh")}</td></tr><tr><td>营业期限</td><td>{words(day, "zh")}至长期</td></tr><tr><td>经营范围</td><td>批发、零售：电子产品。</td></tr></table>""",
        "Noto Serif CJK SC",
        12,
    )
    return Paper(
        "zh_old_licence",
        "zh",
        "business_licence",
        html,
        {"holder": [firm], "registration_number": [code], "address": [place], "valid_from": [day.isoformat()]},
    )


def en_dealer_letter(w: World) -> Paper:
    owner, seller = w.two(EN_FIRMS)
    brand, day = w.pick(BRANDS), w.day(2025, 2026)
    until = day.replace(year=day.year + 1)
    html = page(
        f"""<p><b>{owner}</b><br>{w.pick(EN_PLACES)}</p><h2>Brand Authorization Letter</h2><p>Issue date: {words(day, "en", True)}</p><p>This letter is to certify that {seller} is an authorized reseller of {brand} brand products on the AliExpress marketplace.</p><p>Brand owner: {owner}</p><p>Authorized territory: Europe and North America</p><p>Authorization period: {words(day, "en", True)} to {words(until, "en", True)}</p><p>Signature: __________</p>""",
        "Liberation Sans",
        12,
    )
    return Paper(
        "en_dealer_letter",
        "en",
        "brand_authorization",
        html,
        {
            "issuer": [owner],
            "holder": [seller],
            "brand": [brand],
            "issue_date": [day.isoformat()],
            "territory": ["Europe and North America"],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
        },
    )


def ru_transfer(w: World) -> Paper:
    seller, buyer = w.two(RU_FIRMS)
    lines, day, number = w.lines("ru"), w.day(), w.digits(4)
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h3>Универсальный передаточный документ</h3><p>Счет-фактура № {number} от {words(day, "ru")}</p><table><tr><td>Продавец</td><td>{seller}</td></tr><tr><td>ИНН/КПП продавца</td><td>{w.inn()}/770101001</td></tr><tr><td>Покупатель</td><td>{buyer}</td></tr><tr><td>ИНН/КПП покупателя</td><td>{w.inn()}/770101001</td></tr></table><table class=g><tr><th>№ п/п</th><th>Наименование товара</th><th>Ед. изм.</th><th>Количество</th><th>Цена</th><th>Стоимость</th></tr>{rows(lines, "ru", ("n", "name", "u", "q", "p", "a"))}<tr><td colspan=5>Всего к оплате</td><td class=r>{money(total, "ru")}</td></tr></table>""",
        "Liberation Sans",
        10,
    )
    return Paper(
        "ru_transfer",
        "ru",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            "products": [l.name for l in lines],
            "quantity": [str(sum(l.count for l in lines))],
            "total": [f"{total:.2f}"],
        },
    )


def es_bill(w: World) -> Paper:
    seller, buyer = w.two(ES_FIRMS)
    lines, day, number = w.lines("es"), w.day(), f"2026-{w.digits(4)}"
    net = sum(l.amount for l in lines)
    tax = (net * 21 / 100).quantize(net)
    html = page(
        f"""<h2>Factura nº {number}</h2><p>Fecha de emisión: {words(day, "es")}</p><table><tr><td><b>Emisor</b><br>{seller}<br>{w.pick(ES_PLACES)}</td><td><b>Destinatario</b><br>{buyer}<br>{w.pick(ES_PLACES)}</td></tr></table><br><table class=g><tr><th>Referencia</th><th>Concepto</th><th>Unidades</th><th>Precio unitario</th><th>Importe</th></tr>{rows(lines, "es", ("model", "name", "q", "p", "a"))}</table><p style='text-align:right'>Base imponible: {money(net, "es")} €<br>IVA (21 %): {money(tax, "es")} €<br><b>Total: {money(net + tax, "es")} €</b></p>""",
        "DejaVu Sans",
        10,
    )
    return Paper(
        "es_bill",
        "es",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            "models": [l.model for l in lines],
            **trade(lines, net + tax, "EUR"),
        },
    )


def en_lab_table(w: World) -> Paper:
    firm, day, number = w.pick(EN_FIRMS), w.day(2023, 2026), f"{w.digits(6)}-01"
    html = page(
        f"""<h1>SAFETY TEST REPORT</h1><table class=g style='line-height:1.8'><tr><td>Report reference no.</td><td>{number}</td></tr><tr><td>Client name</td><td>{firm}</td></tr><tr><td>Address</td><td>{w.pick(EN_PLACES)}</td></tr><tr><td>Test item description</td><td>Foldable camping chair</td></tr><tr><td>Model/Type reference</td><td>FC-88</td></tr><tr><td>Brand name</td><td>KESTRO</td></tr><tr><td>Standards</td><td>EN 581-1:2017, EN 581-2:2015</td></tr><tr><td>Date of issue</td><td>{day.isoformat()}</td></tr><tr><td>Issued by</td><td>Moorgate Laboratories GmbH</td></tr></table>""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "en_lab_table",
        "en",
        "test_report",
        html,
        {
            "issuer": ["Moorgate Laboratories GmbH"],
            "holder": [firm],
            "number": [number],
            "issue_date": [day.isoformat()],
            "models": ["FC-88"],
            "brand": ["KESTRO"],
            "standards": ["EN 581-1:2017", "EN 581-2:2015"],
        },
    )


def zh_authorization_prose(w: World) -> Paper:
    owner, seller = w.two(ZH_FIRMS)
    brand, day = w.pick(BRANDS), w.day(2025, 2026)
    until = day.replace(year=day.year + 1)
    html = page(
        f"""<h1 style='text-align:center'>授 权 书</h1><p style='text-indent:2em'>兹有{owner}，系“{brand}”品牌的商标持有人，现授权{seller}在全球速卖通平台销售“{brand}”品牌系列产品。</p><p style='text-indent:2em'>本授权书有效期自{words(day, "zh")}起至{words(until, "zh")}止。</p><p style='text-align:right'>{owner}（公章）</p><p style='text-align:right'>{words(day, "zh")}</p>""",
        "Noto Serif CJK SC",
        13,
    )
    return Paper(
        "zh_authorization_prose",
        "zh",
        "brand_authorization",
        html,
        {
            "issuer": [owner],
            "holder": [seller],
            "brand": [brand],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
        },
    )


def ru_utility(w: World) -> Paper:
    owner, place, day, total = (
        w.pick(RU_FIRMS),
        w.pick(RU_PLACES),
        w.day(2025, 2026),
        w.dice.randint(100000, 900000) / 100,
    )
    told = f"{total:,.2f}".replace(",", " ").replace(".", ",")
    html = page(
        f"""<h3>СЧЕТ ЗА ЭЛЕКТРОЭНЕРГИЮ</h3><p>Поставщик: АО «Городские сети»</p><p>Лицевой счет: {w.digits(10)}</p><p>Потребитель: {owner}</p><p>Адрес объекта: {place}</p><p>Дата счета: {day:%d.%m.%Y}</p><p>Расход: 812 кВт·ч</p><p><b>Итого к оплате: {told} руб.</b></p>""",
        "Liberation Sans",
        12,
    )
    return Paper(
        "ru_utility",
        "ru",
        "utility_bill",
        html,
        {
            "recipient": [owner],
            "address": [place],
            "issue_date": [day.isoformat()],
            "total": [f"{total:.2f}"],
            "currency": ["RUB"],
        },
    )


def en_tenancy(w: World) -> Paper:
    one, other = w.two(EN_FIRMS)
    day, place = w.day(2024, 2025), w.pick(EN_PLACES)
    until = day.replace(year=day.year + 2)
    html = page(
        f"""<h1>Tenancy Agreement</h1><p>Date of agreement: {words(day, "en")}</p><table class=g><tr><td>Lessor</td><td>{one}</td></tr><tr><td>Lessee</td><td>{other}</td></tr><tr><td>Address of the premises</td><td>{place}</td></tr><tr><td>Commencement date</td><td>{words(day, "en")}</td></tr><tr><td>Expiry date</td><td>{words(until, "en")}</td></tr><tr><td>Monthly rent</td><td>EUR 1,200.00</td></tr></table>"""
    )
    return Paper(
        "en_tenancy",
        "en",
        "lease",
        html,
        {
            "issuer": [one],
            "holder": [other],
            "address": [place],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
        },
    )


def zh_quote(w: World) -> Paper:
    seller, buyer = w.two(ZH_FIRMS)
    lines, day, number = w.lines("zh"), w.day(), f"BJ{w.digits(7)}"
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h1 style='text-align:center'>报 价 单</h1><p>报价单号：{number}</p><p>日期：{words(day, "zh")}</p><p>供方：{seller}</p><p>需方：{buyer}</p><table class=g><tr><th>品名</th><th>型号</th><th>数量</th><th>单价</th><th>总价</th></tr>{rows(lines, "zh", ("name", "model", "q", "p", "a"))}</table><p>总计：¥{money(total, "zh")}</p><p>报价有效期：15天</p>""",
        "Noto Sans CJK SC",
        12,
    )
    return Paper(
        "zh_quote",
        "zh",
        "pro_forma",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            **trade(lines, total, "CNY"),
        },
    )


def ru_page(w: World) -> Paper:
    firm, place, inn = w.pick(RU_FIRMS[:4]), w.pick(RU_PLACES), w.inn()
    html = page(
        f"""<h2>Сведения о продавце</h2><table style='line-height:2'><tr><td>Наименование</td><td>{firm}</td></tr><tr><td>ИНН</td><td>{inn}</td></tr><tr><td>Юридический адрес</td><td>{place}</td></tr></table>""",
        "Liberation Sans",
        13,
    )
    return Paper(
        "ru_page", "ru", "registration_page", html, {"holder": [firm], "registration_number": [inn], "address": [place]}
    )


LAYOUTS = (
    en_statement_invoice,
    zh_contract_invoice,
    zh_old_licence,
    en_dealer_letter,
    ru_transfer,
    es_bill,
    en_lab_table,
    zh_authorization_prose,
    ru_utility,
    en_tenancy,
    zh_quote,
    ru_page,
)
