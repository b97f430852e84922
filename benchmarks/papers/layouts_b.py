"""More layouts that the reader was tuned on, after it was measured on them once."""

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
)  # fmt: skip


def bilingual_invoice(w: World) -> Paper:
    seller, buyer = w.two(
        (
            "Hangzhou Qingyun Trading Co., Ltd.",
            "Yiwu Chenfan Daily Goods Co., Ltd.",
            "Ningbo Haitang Import and Export Co., Ltd.",
        )
    )
    lines, day, number = w.lines("en"), w.day(), f"QY{w.digits(7)}"
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h2 style='text-align:center'>商业发票 COMMERCIAL INVOICE</h2><table class=g><tr><td style='width:50%'>卖方 Seller: {seller}</td><td>发票号 Invoice No.: {number}</td></tr><tr><td>买方 Buyer: {buyer}</td><td>日期 Date: {day.isoformat()}</td></tr></table><br>
<table class=g><tr><th>品名 Description</th><th>型号 Model</th><th>数量 Qty</th><th>单价 Unit price</th><th>金额 Amount</th></tr>{rows(lines, "en", ("name", "model", "q", "p", "a"))}<tr><td colspan=4>合计 TOTAL</td><td class=r>USD {money(total, "en")}</td></tr></table><p>Terms: FOB Ningbo</p>""",
        "Noto Sans CJK SC",
        10,
    )
    return Paper(
        "bilingual_invoice",
        "zh",
        "invoice",
        html,
        {
            "issuer": [seller],
            "recipient": [buyer],
            "number": [number],
            "issue_date": [day.isoformat()],
            "models": [l.model for l in lines],
            **trade(lines, total, "USD"),
        },
    )


def en_vat_invoice(w: World) -> Paper:
    seller, buyer = w.two(EN_FIRMS)
    lines, day, number = w.lines("en"), w.day(), w.digits(5)
    net = sum(l.amount for l in lines)
    tax = (net / 5).quantize(net)
    html = page(
        f"""<table><tr><td><h1>Tax Invoice</h1></td><td class=r><b>{seller}</b><br>{w.pick(EN_PLACES)}<br>VAT No. GB {w.digits(9)}</td></tr></table><hr><table><tr><td style='vertical-align:top'>Invoice to<br><b>{buyer}</b><br>{w.pick(EN_PLACES)}</td><td><table><tr><td>Invoice number</td><td>{number}</td></tr><tr><td>Invoice date</td><td>{day:%d}-{words(day, "en").split()[1][:3]}-{day.year}</td></tr><tr><td>Due date</td><td>{day.replace(day=28):%d}-Dec-2026</td></tr></table></td></tr></table><br>
<table class=g><tr><th>Product code</th><th>Description</th><th>Quantity</th><th>Unit price</th><th>Net amount</th></tr>{rows(lines, "en", ("model", "name", "q", "p", "a"))}</table><table style='width:40%;margin-left:60%'><tr><td>Net total</td><td class=r>{money(net, "en")}</td></tr><tr><td>VAT @ 20%</td><td class=r>{money(tax, "en")}</td></tr><tr><td><b>Invoice total (GBP)</b></td><td class=r><b>{money(net + tax, "en")}</b></td></tr></table>""",
        "Nimbus Sans",
        10,
    )
    return Paper(
        "en_vat_invoice",
        "en",
        "invoice",
        html,
        {"recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, net + tax, "GBP")},
    )


def zh_shop_licence(w: World) -> Paper:
    code, day, place = w.uscc(), w.day(2015, 2023), w.pick(ZH_PLACES)
    name = w.pick(("义乌市晨帆饰品商行", "杭州余杭区小满百货店", "深圳市南山区林记电子经营部"))
    html = page(
        f"""<h1 style='text-align:center;font-size:30pt'>营 业 执 照</h1><table style='line-height:2.4;font-size:13pt'><tr><td style='width:22%'>统一社会信用代码</td><td>{code}</td></tr><tr><td>名称</td><td>{name}</td></tr><tr><td>类型</td><td>个体工商户</td></tr><tr><td>经营者</td><td>周小梅</td></tr><tr><td>注册日期</td><td>{words(day, "zh")}</td></tr><tr><td>经营场所</td><td>{place}</td></tr><tr><td>经营范围</td><td>零售：日用百货、服装鞋帽</td></tr></table>""",
        "Noto Sans CJK SC",
        12,
        "@page{size:A4 landscape}",
    )
    return Paper(
        "zh_shop_licence",
        "zh",
        "business_licence",
        html,
        {"holder": [name], "registration_number": [code], "address": [place]},
    )


def ru_invoice_facture(w: World) -> Paper:
    seller, buyer = w.two(RU_FIRMS)
    lines, day, number = w.lines("ru"), w.day(), w.digits(4)
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h3>СЧЁТ-ФАКТУРА № {number} от {day:%d.%m.%Y}</h3><p>Продавец: {seller}</p><p>Адрес: {w.pick(RU_PLACES)}</p><p>ИНН/КПП продавца: {w.inn()}/770101001</p><p>Покупатель: {buyer}</p><p>Адрес: {w.pick(RU_PLACES)}</p><p>ИНН/КПП покупателя: {w.inn()}/780101001</p><p>Валюта: наименование, код: Российский рубль, 643</p>
<table class=g><tr><th>Наименование товара</th><th>Количество</th><th>Цена за единицу</th><th>Стоимость товаров</th></tr>{rows(lines, "ru", ("name", "q", "p", "a"))}<tr><td colspan=3>Всего к оплате</td><td class=r>{money(total, "ru")}</td></tr></table><p>Руководитель организации ______ Главный бухгалтер ______</p>""",
        "Liberation Serif",
        11,
    )
    return Paper(
        "ru_invoice_facture",
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


def es_letter(w: World) -> Paper:
    owner, seller = w.two(ES_FIRMS)
    brand, day = w.pick(BRANDS), w.day(2025, 2026)
    until = day.replace(year=day.year + 2)
    html = page(
        f"""<p style='text-align:right'>Madrid, {words(day, "es")}</p><h2 style='text-align:center'>CARTA DE AUTORIZACIÓN DE MARCA</h2><p>Por la presente, {owner}, con domicilio en {w.pick(ES_PLACES)}, titular de la marca «{brand}», autoriza a {seller} a vender y promocionar los productos de la marca {brand} en AliExpress en el territorio de España y Portugal.</p><p>La presente autorización es válida desde el {words(day, "es")} hasta el {words(until, "es")}.</p><br><p>Fdo.: Elena Robles<br>Directora general</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "es_letter",
        "es",
        "brand_authorization",
        html,
        {
            "issuer": [owner],
            "holder": [seller],
            "brand": [brand],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
            "territory": ["España y Portugal"],
        },
    )


def ru_letter(w: World) -> Paper:
    owner, seller = w.two(RU_FIRMS[:4])
    brand, day = w.pick(BRANDS), w.day(2025, 2026)
    until = day.replace(year=day.year + 1)
    html = page(
        f"""<p>Исх. № {w.digits(3)} от {words(day, "ru")}</p><h2 style='text-align:center'>АВТОРИЗАЦИОННОЕ ПИСЬМО</h2><p>Настоящим {owner}, являющееся правообладателем товарного знака «{brand}», уполномочивает {seller} осуществлять продажу продукции под товарным знаком «{brand}» на торговой площадке AliExpress на территории Российской Федерации.</p><p>Настоящее письмо действительно с {words(day, "ru")} по {words(until, "ru")}</p><br><p>Генеральный директор ____________ Громов А. В.</p><p>М.П.</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "ru_letter",
        "ru",
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


def zh_report_lines(w: World) -> Paper:
    firm = w.pick(ZH_FIRMS)
    day, number = w.day(2023, 2026), f"NB{w.digits(4)}-{w.digits(5)}"
    html = page(
        f"""<p style='text-align:right'>共1页 第1页</p><h1 style='text-align:center'>检验报告</h1><p>报告编号（Report No.）：{number}</p><p>申请人（Applicant）：{firm}</p><p>产品名称（Product name）：LED台灯</p><p>产品型号（Model）：BL-T20</p><p>商标（Trade mark）：Brightleaf</p><p>测试标准（Test standard）：GB 7000.1-2015</p><p>检测机构：浙江中衡检测技术有限公司</p><p>批准日期：{day.isoformat()}</p><p>结论：合格</p>""",
        "Noto Serif CJK SC",
        12,
    )
    return Paper(
        "zh_report_lines",
        "zh",
        "test_report",
        html,
        {
            "issuer": ["浙江中衡检测技术有限公司"],
            "holder": [firm],
            "number": [number],
            "issue_date": [day.isoformat()],
            "products": ["LED台灯"],
            "models": ["BL-T20"],
            "brand": ["Brightleaf"],
            "standards": ["GB 7000.1-2015"],
        },
    )


def es_declaration(w: World) -> Paper:
    firm, day = w.pick(ES_FIRMS), w.day(2023, 2026)
    html = page(
        f"""<h2 style='text-align:center'>DECLARACIÓN UE DE CONFORMIDAD</h2><p>Fabricante: {firm}</p><p>Dirección: {w.pick(ES_PLACES)}</p><p>Producto: Lámpara de mesa LED</p><p>Marca: Brightleaf</p><p>Modelo: BL-T20</p><p>La presente declaración de conformidad se expide bajo la exclusiva responsabilidad del fabricante. El objeto de la declaración es conforme con las directivas 2014/35/UE y 2014/30/UE.</p><p>Normas armonizadas: EN 60598-1:2015, EN 55015:2013</p><p>Fecha de emisión: {words(day, "es")}</p>""",
        "DejaVu Serif",
        11,
    )
    return Paper(
        "es_declaration",
        "es",
        "declaration",
        html,
        {
            "issuer": [firm],
            "issue_date": [day.isoformat()],
            "brand": ["Brightleaf"],
            "models": ["BL-T20"],
            "standards": ["2014/35/UE", "2014/30/UE", "EN 60598-1:2015", "EN 55015:2013"],
        },
    )


def ru_protocol(w: World) -> Paper:
    firm, day, number = w.pick(RU_FIRMS[:4]), w.day(2024, 2026), f"{w.digits(4)}-{w.digits(2)}"
    html = page(
        f"""<h2 style='text-align:center'>ПРОТОКОЛ ИСПЫТАНИЙ № {number}</h2><p style='text-align:center'>от {words(day, "ru")}</p><p>Испытательная лаборатория: ООО «Центр испытаний Вектор»</p><p>Заявитель: {firm}</p><p>Наименование продукции: Наушники беспроводные</p><p>Модель: KX-310B</p><p>Торговая марка: KESTRO</p><p>Нормативный документ: ГОСТ IEC 62368-1-2014, ТР ТС 020/2011</p><p>Результат: соответствует</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "ru_protocol",
        "ru",
        "test_report",
        html,
        {
            "issuer": ["ООО «Центр испытаний Вектор»"],
            "holder": [firm],
            "number": [number],
            "products": ["Наушники беспроводные"],
            "models": ["KX-310B"],
            "brand": ["KESTRO"],
            "standards": ["ГОСТ IEC 62368-1-2014", "ТР ТС 020/2011"],
        },
    )


def zh_lease(w: World) -> Paper:
    one, other = w.two(ZH_FIRMS)
    place, day = w.pick(ZH_PLACES), w.day(2024, 2025)
    until = day.replace(year=day.year + 2)
    html = page(
        f"""<h1 style='text-align:center'>房屋租赁合同</h1><p>出租方（甲方）：{one}</p><p>承租方（乙方）：{other}</p><p>房屋地址：{place}</p><p>租赁期限：自{words(day, "zh")}起至{words(until, "zh")}止</p><p>月租金：人民币 6,500.00 元，押一付三。</p><p>乙方不得擅自改变房屋结构及用途。</p>""",
        "Noto Serif CJK SC",
        12,
    )
    return Paper(
        "zh_lease",
        "zh",
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


def es_lease(w: World) -> Paper:
    one, other = w.two(ES_FIRMS)
    place, day = w.pick(ES_PLACES), w.day(2024, 2025)
    until = day.replace(year=day.year + 3)
    html = page(
        f"""<h2 style='text-align:center'>CONTRATO DE ARRENDAMIENTO DE LOCAL</h2><p>Arrendador: {one}</p><p>Arrendatario: {other}</p><p>Inmueble: {place}</p><p>Duración: desde el {words(day, "es")} hasta el {words(until, "es")}</p><p>Renta mensual: 950,00 €</p>""",
        "Liberation Sans",
        12,
    )
    return Paper(
        "es_lease",
        "es",
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


def zh_power(w: World) -> Paper:
    owner, place, day, total = (
        w.pick(ZH_FIRMS),
        w.pick(ZH_PLACES),
        w.day(2025, 2026),
        w.dice.randint(20000, 400000) / 100,
    )
    html = page(
        f"""<h2 style='text-align:center'>国网浙江省电力有限公司 电费通知单</h2><table class=g style='line-height:1.9'><tr><td style='width:25%'>户号</td><td>{w.digits(10)}</td></tr><tr><td>户名</td><td>{owner}</td></tr><tr><td>用电地址</td><td>{place}</td></tr><tr><td>账单日期</td><td>{words(day, "zh")}</td></tr><tr><td>本期用电量</td><td>1280 千瓦时</td></tr><tr><td>应缴电费</td><td>{total:.2f} 元</td></tr></table>""",
        "Noto Sans CJK SC",
        12,
    )
    return Paper(
        "zh_power",
        "zh",
        "utility_bill",
        html,
        {
            "recipient": [owner],
            "address": [place],
            "issue_date": [day.isoformat()],
            "total": [f"{total:.2f}"],
            "currency": ["CNY"],
        },
    )


def es_power(w: World) -> Paper:
    owner, place, day, total = w.pick(ES_FIRMS), w.pick(ES_PLACES), w.day(2025, 2026), w.dice.randint(4000, 30000) / 100
    html = page(
        f"""<h2>FACTURA DE ELECTRICIDAD</h2><p>Titular: {owner}</p><p>Dirección de suministro: {place}</p><table><tr><td>Nº factura: {w.digits(10)}</td><td>Fecha de factura: {words(day, "es")}</td></tr></table><p>CUPS: ES00210000{w.digits(8)}XY</p><p>Consumo total: 312 kWh</p><h3>Importe total: {str(total).replace(".", ",")} €</h3>""".replace(
            str(total).replace(".", ","), f"{total:.2f}".replace(".", ",")
        )
    )
    return Paper(
        "es_power",
        "es",
        "utility_bill",
        html,
        {
            "recipient": [owner],
            "address": [place],
            "issue_date": [day.isoformat()],
            "total": [f"{total:.2f}"],
            "currency": ["EUR"],
        },
    )


def ru_lease(w: World) -> Paper:
    one, other = w.two(RU_FIRMS)
    day, number, place = w.day(2024, 2025), w.digits(2), w.pick(RU_PLACES)
    until = day.replace(year=day.year + 1)
    html = page(
        f"""<h2 style='text-align:center'>ДОГОВОР АРЕНДЫ № {number}</h2><p>Арендодатель: {one}</p><p>Арендатор: {other}</p><p>Адрес помещения: {place}</p><p>Срок аренды: с {day:%d.%m.%Y} по {until:%d.%m.%Y}</p><p>Арендная плата: 45 000 руб. в месяц</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "ru_lease",
        "ru",
        "lease",
        html,
        {
            "issuer": [one],
            "holder": [other],
            "number": [number],
            "address": [place],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
        },
    )


def en_certificate(w: World) -> Paper:
    owner, seller = w.two(EN_FIRMS)
    brand, day, number = w.pick(BRANDS), w.day(2025, 2026), f"AUTH/{w.digits(4)}"
    until = day.replace(year=day.year + 1)
    html = page(
        f"""<h1 style='text-align:center'>CERTIFICATE OF AUTHORIZATION</h1><table class=g style='line-height:2'><tr><td>Authorization No.</td><td>{number}</td></tr><tr><td>Brand owner</td><td>{owner}</td></tr><tr><td>Authorized dealer</td><td>{seller}</td></tr><tr><td>Brand</td><td>{brand}</td></tr><tr><td>Territory</td><td>Worldwide</td></tr><tr><td>Valid from</td><td>{words(day, "en")}</td></tr><tr><td>Valid until</td><td>{words(until, "en")}</td></tr></table><p>Authorized signature: ____________</p>""",
        "DejaVu Serif",
        11,
    )
    return Paper(
        "en_certificate",
        "en",
        "brand_authorization",
        html,
        {
            "issuer": [owner],
            "holder": [seller],
            "number": [number],
            "brand": [brand],
            "territory": ["Worldwide"],
            "valid_from": [day.isoformat()],
            "valid_until": [until.isoformat()],
        },
    )


def es_quote(w: World) -> Paper:
    seller, buyer = w.two(ES_FIRMS)
    lines, day, number = w.lines("es"), w.day(), f"P-{w.digits(4)}"
    total = sum(l.amount for l in lines)
    html = page(
        f"""<h1>PRESUPUESTO</h1><p>Presupuesto nº: {number}</p><p>Fecha: {words(day, "es")}</p><p>Empresa: {seller}</p><p>Cliente: {buyer}</p><table class=g><tr><th>Artículo</th><th>Cant.</th><th>Precio</th><th>Total</th></tr>{rows(lines, "es", ("name", "q", "p", "a"))}</table><p style='text-align:right'><b>Total: {money(total, "es")} €</b></p><p>Validez de la oferta: 30 días</p>"""
    )
    return Paper(
        "es_quote",
        "es",
        "pro_forma",
        html,
        {"recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "EUR")},
    )


def zh_page(w: World) -> Paper:
    firm, code, place = w.pick(ZH_FIRMS), w.uscc(), w.pick(ZH_PLACES)
    html = page(
        f"""<h2>店铺信息</h2><table style='line-height:2.2'><tr><td>店铺名称</td><td>Qingyun Audio Store</td></tr><tr><td>公司名称</td><td>{firm}</td></tr><tr><td>统一社会信用代码</td><td>{code}</td></tr><tr><td>法定代表人</td><td>林晓东</td></tr><tr><td>注册地址</td><td>{place}</td></tr></table>""",
        "Noto Sans CJK SC",
        12,
    )
    return Paper(
        "zh_page",
        "zh",
        "registration_page",
        html,
        {"holder": [firm], "registration_number": [code], "address": [place]},
    )


def en_receipt(w: World) -> Paper:
    seller, buyer = w.two(EN_FIRMS)
    day, number, total = w.day(), w.digits(6), w.dice.randint(2000, 90000) / 100
    html = page(
        f"""<h1>RECEIPT</h1><p>Receipt No. {number}</p><p>Date: {words(day, "en", True)}</p><p>Received from: {buyer}</p><p>Seller: {seller}</p><p>Payment method: card</p><p>Total paid: ${total:,.2f}</p><p>Thank you!</p>""",
        "Liberation Mono",
        11,
    )
    return Paper(
        "en_receipt",
        "en",
        "receipt",
        html,
        {"issuer": [seller], "number": [number], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"]},
    )


LAYOUTS = (
    bilingual_invoice,
    en_vat_invoice,
    zh_shop_licence,
    ru_invoice_facture,
    es_letter,
    ru_letter,
    zh_report_lines,
    es_declaration,
    ru_protocol,
    zh_lease,
    es_lease,
    zh_power,
    es_power,
    ru_lease,
    en_certificate,
    es_quote,
    zh_page,
    en_receipt,
)
