"""Layouts that the reader was tuned on."""

from __future__ import annotations

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
)  # fmt: skip

TABLE = (
    "table{border-collapse:collapse;width:100%} .g td,.g th{border:1px solid #444;padding:4px 8px} .r{text-align:right}"
)


def page(body: str, font: str = "Liberation Sans", size: int = 11, more: str = "") -> str:
    return f"<style>@page{{size:A4;margin:18mm}} body{{font-family:'{font}','Noto Sans CJK SC';font-size:{size}pt}} {TABLE} {more}</style>{body}"


def rows(lines, language, columns):  # type: ignore[no-untyped-def]
    told = {"n": lambda i, l: str(i), "name": lambda i, l: l.name, "model": lambda i, l: l.model, "q": lambda i, l: str(l.count),
            "p": lambda i, l: money(l.price, language), "a": lambda i, l: money(l.amount, language), "u": lambda i, l: {"en": "pcs", "zh": "个", "ru": "шт", "es": "ud"}[language]}  # fmt: skip
    return "".join(
        "<tr>" + "".join(f"<td{' class=r' if c in 'qpa' else ''}>{told[c](i, l)}</td>" for c in columns) + "</tr>"
        for i, l in enumerate(lines, 1)
    )


def trade(lines, total, currency):  # type: ignore[no-untyped-def]
    return {
        "products": [l.name for l in lines],
        "quantity": [str(sum(l.count for l in lines))],
        "total": [f"{total:.2f}"],
        "currency": [currency],
    }


def en_invoice(w: World) -> Paper:
    seller, buyer = w.two(EN_FIRMS)
    lines, day, number = w.lines("en"), w.day(), f"INV-{w.digits(6)}"
    total = sum(l.amount for l in lines)
    html = page(f"""<table><tr><td><b style='font-size:18pt'>{seller}</b><br>{w.pick(EN_PLACES)}<br>Tel: +44 113 496 0{w.digits(3)}</td><td class=r><h1>COMMERCIAL INVOICE</h1></td></tr></table>
<table style='margin-top:20px'><tr><td style='width:55%'><b>Bill To:</b><br>{buyer}<br>{w.pick(EN_PLACES)}</td><td>Invoice No.: {number}<br>Date: {words(day, "en")}<br>Terms: Net 30</td></tr></table>
<table class=g style='margin-top:25px'><tr><th>No.</th><th>Description</th><th>Model</th><th>Qty</th><th>Unit Price (USD)</th><th>Amount (USD)</th></tr>{rows(lines, "en", ("n", "name", "model", "q", "p", "a"))}
<tr><td colspan=5 class=r><b>Total</b></td><td class=r>{money(total, "en")}</td></tr></table><p>Payment by bank transfer. We certify this invoice is true and correct.</p>""")
    return Paper(
        "en_invoice",
        "en",
        "invoice",
        html,
        {
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            "models": [l.model for l in lines],
            **trade(lines, total, "USD"),
        },
    )


def en_invoice_above(w: World) -> Paper:
    seller, buyer = w.two(EN_FIRMS)
    lines, day, number = w.lines("en"), w.day(), f"{w.digits(4)}-{w.digits(3)}"
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h1 style='letter-spacing:2px'>INVOICE</h1><table><tr><td><small>FROM</small><br>{seller}</td><td><small>BILLED TO</small><br>{buyer}</td></tr></table><br>
<table><tr><td><small>INVOICE NUMBER</small><br>{number}</td><td><small>DATE OF ISSUE</small><br>{words(day, "en", True)}</td><td><small>CURRENCY</small><br>EUR</td></tr></table><br>
<table class=g><tr><th>Item</th><th>Quantity</th><th>Price</th><th>Total</th></tr>{rows(lines, "en", ("name", "q", "p", "a"))}</table>
<table style='width:45%;margin-left:55%;margin-top:12px'><tr><td>Subtotal</td><td class=r>€{money(total, "en")}</td></tr><tr><td>VAT 0%</td><td class=r>€0.00</td></tr><tr><td><b>Amount due</b></td><td class=r><b>€{money(total, "en")}</b></td></tr></table>""",
        "DejaVu Sans",
        10,
    )
    return Paper(
        "en_invoice_above",
        "en",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            **trade(lines, total, "EUR"),
        },
    )


def zh_fapiao(w: World) -> Paper:
    seller, buyer = w.two(ZH_FIRMS)
    lines, day, number, a, b = w.lines("zh"), w.day(), w.digits(20), w.uscc(), w.uscc()
    net = sum(l.amount for l in lines)
    tax = (net * 13 / 100).quantize(net)
    html = page(
        f"""<h2 style='text-align:center;color:#803010'>电子发票（增值税专用发票）</h2><p style='text-align:right'>发票号码：{number}<br>开票日期：{words(day, "zh")}</p>
<table class=g><tr><td style='width:50%'>购买方信息<br>名称：{buyer}<br>统一社会信用代码/纳税人识别号：{a}</td><td>销售方信息<br>名称：{seller}<br>统一社会信用代码/纳税人识别号：{b}</td></tr></table>
<table class=g><tr><th>项目名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th></tr>{rows(lines, "zh", ("name", "model", "u", "q", "p", "a"))}<tr><td colspan=5>合 计</td><td class=r>¥{net:.2f}</td></tr></table>
<table class=g><tr><td>价税合计（大写）</td><td>壹拾圆整</td><td>（小写）¥{net + tax:.2f}</td></tr></table><p>开票人：王敏</p>""",
        "Noto Sans CJK SC",
        10,
    )
    told = trade(lines, net + tax, "CNY")
    return Paper(
        "zh_fapiao",
        "zh",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            "models": [l.model for l in lines],
            **told,
        },
    )


def zh_licence(w: World) -> Paper:
    firm, place, code, day = w.pick(ZH_FIRMS), w.pick(ZH_PLACES), w.uscc(), w.day(2012, 2022)
    html = page(
        f"""<h1 style='text-align:center;font-size:34pt;letter-spacing:12px'>营业执照</h1><p style='text-align:center'>（副本）</p><p>统一社会信用代码<br><b style='font-size:14pt'>{code}</b></p>
<table style='line-height:2.1'><tr><td>名　　称</td><td>{firm}</td></tr><tr><td>类　　型</td><td>有限责任公司（自然人独资）</td></tr><tr><td>法定代表人</td><td>林晓东</td></tr><tr><td>注册资本</td><td>壹佰万元整</td></tr><tr><td>成立日期</td><td>{words(day, "zh")}</td></tr><tr><td>住　　所</td><td>{place}</td></tr><tr><td>经营范围</td><td>日用百货、电子产品的销售；货物进出口。</td></tr></table>
<p style='text-align:right'>登记机关</p><p style='text-align:right'>{w.pick(("杭州市西湖区", "深圳市龙华区"))}市场监督管理局</p>""",
        "Noto Serif CJK SC",
        12,
    )
    return Paper(
        "zh_licence",
        "zh",
        "business_licence",
        html,
        {"holder": [firm], "registration_number": [code], "address": [place]},
    )


def en_letter(w: World) -> Paper:
    owner, seller = w.two(EN_FIRMS)
    brand, day = w.pick(BRANDS), w.day(2025, 2026)
    until = day.replace(year=day.year + 2)
    html = page(
        f"""<h3>{owner}</h3><p>{w.pick(EN_PLACES)}</p><h2 style='text-align:center'>LETTER OF AUTHORIZATION</h2><p>Date: {words(day, "en")}</p><p>To whom it may concern,</p>
<p>We, {owner}, being the owner of the trademark "{brand}", hereby authorize {seller} to sell and promote our {brand} branded products on AliExpress within the territory of European Union from {words(day, "en")} until {words(until, "en")}.</p><p>This authorization is non-transferable and may be revoked at any time.</p><br><p>Sincerely,<br>James Holloway<br>Managing Director</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "en_letter",
        "en",
        "brand_authorization",
        html,
        {
            "issuer": [owner],
            "holder": [seller],
            "brand": [brand],
            "issue_date": [day.isoformat()],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
            "territory": ["European Union"],
        },
    )


def zh_letter(w: World) -> Paper:
    owner, seller = w.two(ZH_FIRMS)
    brand, day, number = w.pick(BRANDS), w.day(2025, 2026), f"SQ{w.digits(8)}"
    until = day.replace(year=day.year + 1)
    html = page(
        f"""<h1 style='text-align:center'>品牌授权书</h1><p>授权编号：{number}</p><p>授权方：{owner}</p><p>被授权方：{seller}</p><p>授权品牌：{brand}</p><p style='text-indent:2em'>兹授权上述公司在速卖通平台销售我司“{brand}”品牌产品，被授权方应遵守我司的价格政策。</p><p>授权区域：全球</p><p>授权期限：{words(day, "zh")}至{words(until, "zh")}</p><br><p style='text-align:right'>授权方（盖章）：{owner}<br>日期：{words(day, "zh")}</p>""",
        "Noto Serif CJK SC",
        12,
    )
    return Paper(
        "zh_letter",
        "zh",
        "brand_authorization",
        html,
        {
            "issuer": [owner],
            "holder": [seller],
            "brand": [brand],
            "number": [number],
            "issue_date": [day.isoformat()],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
            "territory": ["全球"],
        },
    )


def ru_bill(w: World) -> Paper:
    seller, buyer = w.two(RU_FIRMS)
    lines, day, number, inn = w.lines("ru"), w.day(), w.digits(3), w.inn()
    total = sum(l.amount for l in lines)
    html = page(f"""<table class=g><tr><td>АО «Северный банк» г. Москва<br><small>Банк получателя</small></td><td>БИК</td><td>044525{w.digits(3)}</td></tr><tr><td>ИНН {inn} &nbsp; КПП 770101001</td><td>Сч. №</td><td>40702810{w.digits(12)}</td></tr></table>
<h2>Счет на оплату № {number} от {words(day, "ru")}</h2><hr><table><tr><td>Поставщик:</td><td><b>{seller}, ИНН {inn}, {w.pick(RU_PLACES)}</b></td></tr><tr><td>Покупатель:</td><td><b>{buyer}, ИНН {w.inn()}</b></td></tr></table><br>
<table class=g><tr><th>№</th><th>Товары (работы, услуги)</th><th>Кол-во</th><th>Ед.</th><th>Цена</th><th>Сумма</th></tr>{rows(lines, "ru", ("n", "name", "q", "u", "p", "a"))}</table>
<table><tr><td class=r>Итого:</td><td class=r style='width:25%'>{money(total, "ru")}</td></tr><tr><td class=r>Без налога (НДС)</td><td class=r>-</td></tr><tr><td class=r><b>Всего к оплате:</b></td><td class=r><b>{money(total, "ru")}</b></td></tr></table><p>Всего наименований {len(lines)}, на сумму {money(total, "ru")} руб.</p><p>Руководитель ____________ Бухгалтер ____________</p>""")
    return Paper(
        "ru_bill",
        "ru",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            **trade(lines, total, "RUB"),
        },
    )


def ru_declaration(w: World) -> Paper:
    firm, day = w.pick(RU_FIRMS[:4]), w.day(2024, 2025)
    until = day.replace(year=day.year + 5)
    number = f"ЕАЭС N RU Д-CN.РА0{w.digits(1)}.В.{w.digits(5)}/{day.year % 100}"
    html = page(
        f"""<h3 style='text-align:center'>ЕВРАЗИЙСКИЙ ЭКОНОМИЧЕСКИЙ СОЮЗ<br>ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ</h3><p><b>Заявитель:</b> {firm}</p><p>Место нахождения: {w.pick(RU_PLACES)}</p><p>в лице генерального директора Петрова Ивана Сергеевича</p>
<p><b>заявляет, что</b> Лампы настольные светодиодные, торговой марки «Brightleaf», модель BL-T20</p><p><b>изготовитель</b> Ningbo Haitang Import and Export Co., Ltd.</p><p>Код ТН ВЭД ЕАЭС 9405210012. Серийный выпуск</p>
<p><b>соответствует требованиям</b> ТР ТС 004/2011 «О безопасности низковольтного оборудования», ТР ТС 020/2011 «Электромагнитная совместимость технических средств»</p><p><b>Декларация о соответствии принята на основании</b> протокола испытаний № 1204-26</p>
<p><b>Декларация о соответствии действительна с даты регистрации по {until:%d.%m.%Y} включительно</b></p><p>Регистрационный номер декларации о соответствии: {number}</p><p>Дата регистрации декларации о соответствии: {day:%d.%m.%Y}</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "ru_declaration",
        "ru",
        "declaration",
        html,
        {
            "holder": [firm],
            "number": [number],
            "issue_date": [day.isoformat()],
            "valid_until": [until.isoformat()],
            "standards": ["ТР ТС 004/2011", "ТР ТС 020/2011"],
        },
    )


def es_invoice(w: World) -> Paper:
    seller, buyer = w.two(ES_FIRMS)
    lines, day, number = w.lines("es"), w.day(), f"F{w.digits(4)}/{w.digits(2)}"
    net = sum(l.amount for l in lines)
    tax = (net * 21 / 100).quantize(net)
    html = page(f"""<h1>FACTURA</h1><table><tr><td><b>{seller}</b><br>NIF: B12345674<br>{w.pick(ES_PLACES)}</td><td>Nº de factura: {number}<br>Fecha: {day:%d/%m/%Y}</td></tr></table><br><p><b>Cliente:</b> {buyer}<br>{w.pick(ES_PLACES)}<br>CIF: A58818501</p>
<table class=g><tr><th>Descripción</th><th>Cantidad</th><th>Precio</th><th>Importe</th></tr>{rows(lines, "es", ("name", "q", "p", "a"))}</table><table style='width:50%;margin-left:50%'><tr><td>Base imponible</td><td class=r>{money(net, "es")} €</td></tr><tr><td>IVA 21%</td><td class=r>{money(tax, "es")} €</td></tr><tr><td><b>TOTAL FACTURA</b></td><td class=r><b>{money(net + tax, "es")} €</b></td></tr></table><p>Forma de pago: transferencia bancaria</p>""")
    return Paper(
        "es_invoice",
        "es",
        "invoice",
        html,
        {"recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, net + tax, "EUR")},
    )


def en_report(w: World) -> Paper:
    firm, maker = w.two(EN_FIRMS)
    day, number = w.day(2023, 2026), f"SHT{w.digits(8)}E"
    html = page(
        f"""<p style='text-align:right'>Page 1 of 1</p><h1 style='text-align:center'>TEST REPORT</h1><table style='line-height:1.8'><tr><td style='width:35%'>Report No.</td><td>: {number}</td></tr><tr><td>Date of issue</td><td>: {words(day, "en")}</td></tr><tr><td>Testing laboratory</td><td>: Calder Testing Services Ltd.</td></tr><tr><td>Applicant</td><td>: {firm}</td></tr><tr><td>Manufacturer</td><td>: {maker}</td></tr><tr><td>Product name</td><td>: LED desk lamp</td></tr><tr><td>Model No.</td><td>: BL-T20, BL-T21</td></tr><tr><td>Trade mark</td><td>: Brightleaf</td></tr><tr><td>Test standard</td><td>: EN 60598-1:2015, EN 60598-2-4:1997</td></tr><tr><td>Test result</td><td>: PASS</td></tr></table><p>The results relate only to the samples tested. This report may not be reproduced except in full.</p><p>Approved by: Ruth Calder, Technical Manager</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "en_report",
        "en",
        "test_report",
        html,
        {
            "issuer": ["Calder Testing Services Ltd."],
            "holder": [firm],
            "number": [number],
            "issue_date": [day.isoformat()],
            "products": ["LED desk lamp"],
            "models": ["BL-T20", "BL-T21"],
            "brand": ["Brightleaf"],
            "standards": ["EN 60598-1:2015", "EN 60598-2-4:1997"],
        },
    )


def zh_report(w: World) -> Paper:
    firm, maker = w.two(ZH_FIRMS)
    day, number = w.day(2023, 2026), f"WT{w.digits(9)}"
    html = page(
        f"""<h1 style='text-align:center'>检 测 报 告</h1><p style='text-align:center'>报告编号：{number}</p><table class=g style='line-height:1.8'><tr><td style='width:25%'>样品名称</td><td>蓝牙耳机</td><td>型号规格</td><td>KX-310B</td></tr><tr><td>委托单位</td><td colspan=3>{firm}</td></tr><tr><td>生产单位</td><td colspan=3>{maker}</td></tr><tr><td>检测依据</td><td colspan=3>GB 4943.1-2022、GB/T 9254.1-2021</td></tr><tr><td>检验结论</td><td colspan=3>所检项目符合标准要求</td></tr><tr><td>签发日期</td><td colspan=3>{words(day, "zh")}</td></tr></table><p>检测机构：华东产品检测中心有限公司</p>""",
        "Noto Sans CJK SC",
        11,
    )
    return Paper(
        "zh_report",
        "zh",
        "test_report",
        html,
        {
            "issuer": ["华东产品检测中心有限公司"],
            "holder": [firm],
            "number": [number],
            "issue_date": [day.isoformat()],
            "products": ["蓝牙耳机"],
            "models": ["KX-310B"],
            "standards": ["GB 4943.1-2022", "GB/T 9254.1-2021"],
        },
    )


def en_doc(w: World) -> Paper:
    firm, day = w.pick(EN_FIRMS), w.day(2023, 2026)
    html = page(
        f"""<h1>EU DECLARATION OF CONFORMITY</h1><p>1. Product model: KX-310B</p><p>2. Name and address of the manufacturer: {firm}, {w.pick(EN_PLACES)}</p><p>3. This declaration of conformity is issued under the sole responsibility of the manufacturer.</p><p>4. Object of the declaration: Bluetooth earphones</p><p>5. The object of the declaration described above is in conformity with the relevant Union harmonisation legislation: Directive 2014/53/EU, Directive 2011/65/EU</p><p>6. Harmonised standards used: EN 300 328, EN 62368-1:2014, EN 50663:2017</p><p>Signed for and on behalf of: {firm}</p><p>Place and date of issue: Leeds, {words(day, "en")}</p>""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "en_doc",
        "en",
        "declaration",
        html,
        {
            "issuer": [firm],
            "issue_date": [day.isoformat()],
            "products": ["Bluetooth earphones"],
            "models": ["KX-310B"],
            "standards": ["2014/53/EU", "2011/65/EU", "EN 300 328", "EN 62368-1:2014", "EN 50663:2017"],
        },
    )


def en_lease(w: World) -> Paper:
    one, other = w.two(EN_FIRMS)
    day, place = w.day(2024, 2025), w.pick(EN_PLACES)
    until = day.replace(year=day.year + 3)
    html = page(
        f"""<h1 style='text-align:center'>COMMERCIAL LEASE AGREEMENT</h1><p>Landlord: {one}</p><p>Tenant: {other}</p><p>Premises: {place}</p><p>Term: from {words(day, "en")} to {words(until, "en")}</p><p>Monthly rent: GBP 1,850.00, payable in advance on the first day of each month.</p><p>The tenant shall keep the premises in good repair and shall not sublet them without written consent of the landlord.</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "en_lease",
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


def en_quote(w: World) -> Paper:
    seller, buyer = w.two(EN_FIRMS)
    lines, day, number = w.lines("en"), w.day(), f"Q-{w.digits(5)}"
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h1>PROFORMA INVOICE</h1><p>Seller: {seller}</p><p>Buyer: {buyer}</p><p>Proforma Invoice No.: {number} &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Date: {day.isoformat()}</p><table class=g><tr><th>Description of goods</th><th>Qty (pcs)</th><th>Unit price</th><th>Amount</th></tr>{rows(lines, "en", ("name", "q", "p", "a"))}</table><p><b>Total amount: USD {money(total, "en")}</b></p><p>Validity: 30 days. Payment: 30% deposit, balance before shipment.</p>"""
    )
    return Paper(
        "en_quote",
        "en",
        "pro_forma",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            **trade(lines, total, "USD"),
        },
    )


def en_utility(w: World) -> Paper:
    owner, day, place, total = w.pick(EN_FIRMS), w.day(2025, 2026), w.pick(EN_PLACES), w.dice.randint(4000, 30000) / 100
    html = page(
        f"""<table><tr><td><b style='font-size:16pt'>Pennine Power plc</b></td><td class=r>Electricity Bill</td></tr></table><p>Account holder: {owner}</p><p>Supply address: {place}</p><table class=g><tr><td>Bill number</td><td>{w.digits(9)}</td></tr><tr><td>Bill date</td><td>{words(day, "en")}</td></tr><tr><td>Billing period</td><td>1 Jan 2026 - 31 Jan 2026</td></tr><tr><td>Electricity used</td><td>412 kWh</td></tr><tr><td>Total amount due</td><td>£{total:,.2f}</td></tr></table><p>Meter reading taken by us. Please pay within 14 days.</p>"""
    )
    return Paper(
        "en_utility",
        "en",
        "utility_bill",
        html,
        {
            "recipient": [owner],
            "address": [place],
            "issue_date": [day.isoformat()],
            "total": [f"{total:.2f}"],
            "currency": ["GBP"],
        },
    )


def en_order(w: World) -> Paper:
    buyer, lines, day, number = w.pick(EN_FIRMS), w.lines("en"), w.day(), w.digits(12)
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h2>Order Confirmation</h2><p>Thank you for your order!</p><p>Order number: {number}</p><p>Order date: {words(day, "en", True)}</p><p>Ship to: {buyer}</p><table class=g><tr><th>Product</th><th>Quantity</th><th>Price</th><th>Subtotal</th></tr>{rows(lines, "en", ("name", "q", "p", "a"))}</table><p>Order total: US ${money(total, "en")}</p>""",
        "DejaVu Sans",
        10,
    )
    return Paper(
        "en_order",
        "en",
        "order_confirmation",
        html,
        {"number": [number], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["USD"]},
    )


LAYOUTS = (
    en_invoice,
    en_invoice_above,
    zh_fapiao,
    zh_licence,
    en_letter,
    zh_letter,
    ru_bill,
    ru_declaration,
    es_invoice,
    en_report,
    zh_report,
    en_doc,
    en_lease,
    en_quote,
    en_utility,
    en_order,
)
