"""Layouts that the reader was tuned on, after the forms of real papers: cells with small labels above values, heads in two columns,
labels in two tongues, sums under their heads, contracts in sentences.
"""

from __future__ import annotations

from benchmarks.papers.layouts_a import page, rows, trade
from benchmarks.papers.people import (  # fmt: skip
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


def cell(label: str, value: str) -> str:
    return f"<td style='vertical-align:top'><small style='font-size:7.5pt'>{label}</small><br>{value}</td>"


def en_customs_grid(w: World) -> Paper:
    seller, buyer = w.two(EN_FIRMS)
    lines, day, number = w.lines("en", 4), w.day(), f"{w.digits(5)}/EX"
    total = sum(l.amount for l in lines)
    html = page(f"""<h2>CUSTOMS INVOICE</h2><table class=g><tr>{cell("Shipper / Exporter", seller + "<br>" + w.pick(EN_PLACES))}{cell("No. and date of invoice", number + " &nbsp; " + words(day, "en"))}</tr><tr>{cell("For account &amp; risk of Messrs.", buyer + "<br>" + w.pick(EN_PLACES))}{cell("L/C No.", "LC" + w.digits(6))}</tr><tr>{cell("Notify party", "Same as above")}{cell("Remarks", "Sea freight")}</tr></table><br><table class=g><tr><th>Marks</th><th>Description of goods</th><th>Quantity/Unit</th><th>Unit price</th><th>Amount</th></tr>{"".join(f"<tr><td>N/M</td><td>{l.name}</td><td>{l.count} sets</td><td class=r>USD {l.price}</td><td class=r>USD {money(l.amount, 'en')}</td></tr>" for l in lines)}<tr><td colspan=2>TOTAL:</td><td>{sum(l.count for l in lines)} sets</td><td></td><td class=r>USD {money(total, "en")}</td></tr></table>""", size=10)  # fmt: skip
    return Paper("en_customs_grid", "en", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "USD")})  # fmt: skip


def en_head_cells(w: World) -> Paper:
    """Number and date in a small table whose heads stand above; the supplier's name large, the sum under its head."""
    seller, buyer = w.two(EN_FIRMS)
    lines, day, number = w.lines("en", 4), w.day(), w.digits(6)
    total = sum(l.amount for l in lines)
    html = page(f"""<table><tr><td><b style='font-size:19pt'>{seller}</b><br><small>{w.pick(EN_PLACES)}</small></td><td><table class=g><tr><th>Invoice</th><th>Date</th><th>Account</th></tr><tr><td>{number}</td><td>{day:%d/%b/%Y}</td><td>C{w.digits(4)}</td></tr></table></td></tr></table><h2>SALES INVOICE</h2><table><tr><td><b>Invoice address</b><br>{buyer}<br>{w.pick(EN_PLACES)}</td><td><b>Delivery address</b><br>{buyer}<br>{w.pick(EN_PLACES)}</td></tr></table><br><table><tr><th>Code</th><th>Details</th><th class=r>Qty</th><th class=r>Each</th><th class=r>Value</th></tr>{rows(lines, "en", ("model", "name", "q", "p", "a"))}</table><br><table class=g style='width:60%;margin-left:40%'><tr><th>Goods</th><th>VAT</th><th>Total EUR</th></tr><tr><td class=r>{money(total, "en")}</td><td class=r>0.00</td><td class=r><b>{money(total, "en")}</b></td></tr></table>""")  # fmt: skip
    return Paper("en_head_cells", "en", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "EUR"), "models": [l.model for l in lines]})  # fmt: skip


def en_shop_mail(w: World) -> Paper:
    seller, lines, day, number = w.pick(EN_FIRMS), w.lines("en"), w.day(), f"{w.digits(3)}-{w.digits(7)}"
    total = sum(l.amount for l in lines)
    html = page(f"""<p class=c><b>{seller}</b></p><p>{w.pick(EN_PLACES)}</p><h3>CASH RECEIPT</h3><p>{day:%d %b %Y} 10:41 &nbsp; Till 3</p><p>Receipt: {number}</p><table>{"".join(f"<tr><td>{l.name}</td><td>{l.count} @ {l.price}</td><td class=r>{money(l.amount, 'en')}</td></tr>" for l in lines)}</table><hr><p>Total to pay &nbsp; ${money(total, "en")}</p><p>Card &nbsp; ${money(total, "en")}</p><p>Change &nbsp; $0.00</p><p>Thanks for your custom!</p>""", "DejaVu Sans Mono", 10)  # fmt: skip
    return Paper("en_shop_mail", "en", "receipt", html, {"issuer": [seller], "number": [number], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["USD"]})  # fmt: skip


def en_sales_order(w: World) -> Paper:
    buyer, seller = w.two(EN_FIRMS)
    lines, day, number = w.lines("en", 4), w.day(), f"SO-{w.digits(6)}"
    total = sum(l.amount for l in lines)
    html = page(f"""<table><tr><td><h2>Sales Order</h2></td><td class=r><b>{seller}</b><br>{w.pick(EN_PLACES)}</td></tr></table><table><tr><td><b>Customer details</b><br>{buyer}<br>{w.pick(EN_PLACES)}</td><td><table><tr><td>Sales order no.</td><td>{number}</td></tr><tr><td>Ordered on</td><td>{words(day, "en")}</td></tr><tr><td>Your contact</td><td>Mia Holt</td></tr></table></td></tr></table><br><table class=g><tr><th>Line</th><th>Product</th><th>Ordered qty</th><th>Price GBP</th><th>Net value GBP</th></tr>{rows(lines, "en", ("n", "name", "q", "p", "a"))}</table><p class=r><b>Total order value &nbsp; GBP {money(total, "en")}</b></p>""")  # fmt: skip
    return Paper("en_sales_order", "en", "order_confirmation", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "GBP")})  # fmt: skip


def zh_paper_fapiao(w: World) -> Paper:
    seller, buyer = w.two(ZH_FIRMS)
    lines, day, number = w.lines("zh"), w.day(), w.digits(8)
    net = sum(l.amount for l in lines)
    tax = (net * 13 / 100).quantize(net)
    who = "<td style='width:12pt'>{}</td><td style='width:60%'>名　　称：{}<br>纳税人识别号：{}<br>地址、电话：{} 0571-{}<br>开户行及账号：农业银行 {}</td>"
    html = page(f"""<h2 style='text-align:center'>广东增值税普通发票</h2><p style='text-align:right'>No {number}<br>开票日期：{words(day, "zh")}</p><table class=g><tr>{who.format("购<br>货<br>单<br>位", buyer, w.uscc(), w.pick(ZH_PLACES), w.digits(8), w.digits(16))}<td>密<br>码<br>区</td><td>81&lt;/*+3-9&gt;<br>2/60*&gt;7-+5</td></tr></table><table class=g><tr><th>货物或应税劳务、服务名称</th><th>规格型号</th><th>单位</th><th>数 量</th><th>单 价</th><th>金 额</th><th>税率</th><th>税 额</th></tr>{"".join(f"<tr><td>{l.name}</td><td>{l.model}</td><td>台</td><td class=r>{l.count}</td><td class=r>{l.price}</td><td class=r>{l.amount}</td><td>13%</td><td class=r>{(l.amount * 13 / 100).quantize(net)}</td></tr>" for l in lines)}<tr><td>合　计</td><td></td><td></td><td></td><td></td><td class=r>¥{net}</td><td></td><td class=r>¥{tax}</td></tr><tr><td>价税合计（大写）</td><td colspan=5>叁仟圆整</td><td colspan=2>（小写）¥{net + tax}</td></tr></table><table class=g><tr>{who.format("销<br>货<br>单<br>位", seller, w.uscc(), w.pick(ZH_PLACES), w.digits(8), w.digits(16))}<td>备<br>注</td><td></td></tr></table>""", "Noto Sans CJK SC", 9)  # fmt: skip
    return Paper("zh_paper_fapiao", "zh", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, net + tax, "CNY"), "models": [l.model for l in lines]})  # fmt: skip


def zh_pay_receipt(w: World) -> Paper:
    payer, taker = w.two(ZH_FIRMS)
    day, number, total = w.day(), w.digits(7), w.dice.randint(50000, 900000) / 100
    html = page(f"""<h1 style='text-align:center'>收　据</h1><table><tr><td>日期：{words(day, "zh")}</td><td class=r>№：{number}</td></tr></table><table class=g style='line-height:2'><tr><td>付款单位</td><td>{payer}</td></tr><tr><td>款项内容</td><td>货款</td></tr><tr><td>金额（大写）</td><td>贰仟元整</td></tr><tr><td>金额（小写）</td><td>￥{total:.2f}</td></tr><tr><td>收款单位</td><td>{taker}（盖章）</td></tr></table>""", "Noto Serif CJK SC", 12)  # fmt: skip
    return Paper("zh_pay_receipt", "zh", "receipt", html, {"issuer": [taker], "recipient": [payer], "number": [number], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["CNY"]})  # fmt: skip


def zh_order_sheet(w: World) -> Paper:
    seller, buyer = w.two(ZH_FIRMS)
    lines, day, number = w.lines("zh", 4), w.day(), f"DD{w.digits(8)}"
    total = sum(l.amount for l in lines)
    html = page(f"""<h2 style='text-align:center'>{seller}<br>产品订购单</h2><table><tr><td>单号：{number}</td><td>订货日期：{day:%Y-%m-%d}</td></tr><tr><td>订货单位：{buyer}</td><td>经办人：李强</td></tr></table><table class=g><tr><th>编号</th><th>货品</th><th>型号</th><th>订货数量</th><th>不含税单价</th><th>金额小计</th></tr>{rows(lines, "zh", ("n", "name", "model", "q", "p", "a"))}<tr><td colspan=3>合计</td><td class=r>{sum(l.count for l in lines)}</td><td></td><td class=r>{money(total, "zh")}</td></tr></table><p>金额总计：￥{money(total, "zh")}</p>""", "Noto Sans CJK SC", 10)  # fmt: skip
    return Paper("zh_order_sheet", "zh", "order_confirmation", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "CNY")})  # fmt: skip


def bi_stacked_invoice(w: World) -> Paper:
    """The label in two tongues, one under the other, its value beside the lower or below."""
    seller, buyer = w.pick(ZH_FIRMS), w.pick(EN_FIRMS)
    lines, day, number = w.lines("en", 4), w.day(), f"CI{w.digits(7)}"
    total = sum(l.amount for l in lines)
    html = page(f"""<h3 style='text-align:center'>{seller}</h3><h3 style='text-align:center'>商业发票<br>COMMERCIAL INVOICE</h3><table><tr><td style='width:60%'>客户<br>Messrs: {buyer}</td><td>发票号<br>Inv. No.: {number}</td></tr><tr><td>目的地<br>Destination: Hamburg</td><td>日期<br>Date: {day.isoformat()}</td></tr></table><br><table class=g><tr><th>款号<br>Style No.</th><th>货物描述<br>Goods description</th><th>数量<br>Quantity (pcs)</th><th>单价<br>Unit price (USD)</th><th>总额<br>Total (USD)</th></tr>{rows(lines, "en", ("model", "name", "q", "p", "a"))}<tr><td colspan=2>合计 Total</td><td class=r>{sum(l.count for l in lines)}</td><td></td><td class=r>{money(total, "en")}</td></tr></table>""")  # fmt: skip
    return Paper("bi_stacked_invoice", "zh", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "USD"), "models": [l.model for l in lines]})  # fmt: skip


def ru_shop_memo(w: World) -> Paper:
    seller, lines, day, number = w.pick(RU_FIRMS), w.lines("ru"), w.day(), w.digits(3)
    total = sum(l.amount for l in lines)
    html = page(f"""<p>{seller}, ИНН {w.inn()}</p><p><small>{w.pick(RU_PLACES)}</small></p><h3 style='text-align:center'>Товарный чек № {number} от «{day.day:02d}» {words(day, "ru").split(" ", 1)[1]}</h3><table class=g><tr><th>№ п/п</th><th>Наименование товара</th><th>Кол-во</th><th>Цена за ед., руб.</th><th>Стоимость, руб.</th></tr>{rows(lines, "ru", ("n", "name", "q", "p", "a"))}</table><p>Всего на сумму: {money(total, "ru")} руб.</p><p>Кассир __________</p>""", "Liberation Serif", 12)  # fmt: skip
    return Paper("ru_shop_memo", "ru", "receipt", html, {"issuer": [seller], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "RUB")})  # fmt: skip


def ru_price_offer(w: World) -> Paper:
    seller, buyer = w.two(RU_FIRMS)
    lines, day, number = w.lines("ru", 3), w.day(), w.digits(3)
    total = sum(l.amount for l in lines)
    html = page(f"""<h3>{seller}</h3><small>ИНН {w.inn()} | {w.pick(RU_PLACES)} | тел. +7 495 100-20-30</small><hr><p>№ {number} от {day:%d.%m.%Y}</p><h2>КОММЕРЧЕСКОЕ ПРЕДЛОЖЕНИЕ</h2><p>для {buyer}</p><table><tr><th>Код товара</th><th>Описание</th><th class=r>Количество, шт</th><th class=r>Цена, руб.</th><th class=r>Сумма, руб.</th></tr>{"".join(f"<tr><td>{l.model}</td><td>{l.name}</td><td class=r>{l.count}</td><td class=r>{money(l.price, 'ru')}</td><td class=r>{money(l.amount, 'ru')}</td></tr>" for l in lines)}</table><p class=r>ИТОГО: {money(total, "ru")} руб.</p><p>Срок поставки 10 дней.</p>""", "DejaVu Sans", 10)  # fmt: skip
    return Paper("ru_price_offer", "ru", "pro_forma", html, {"issuer": [seller], "number": [number], "issue_date": [day.isoformat()], **trade(lines, total, "RUB")})  # fmt: skip


def ru_rent_prose(w: World) -> Paper:
    one, other = w.two(RU_FIRMS)
    day, place, number = w.day(2024, 2025), w.pick(RU_PLACES), f"{w.digits(2)}-АР"
    until = day.replace(year=day.year + 1)
    html = page(f"""<h3 style='text-align:center'>ДОГОВОР № {number}<br>аренды офисного помещения</h3><table><tr><td>г. Москва</td><td class=r>«{day.day:02d}» {words(day, "ru").split(" ", 1)[1]}</td></tr></table><p>{one} (далее – Арендодатель), в лице директора Ильина П. П., и {other} (далее – Арендатор), в лице директора Котова Г. Г., договорились о нижеследующем.</p><p>1. Арендодатель сдаёт Арендатору офисное помещение, расположенное по адресу: {place}.</p><p>2. Договор действует с {words(day, "ru")} по {words(until, "ru")}</p><p>3. Арендная плата – 40 000 руб. в месяц.</p>""", "Liberation Serif", 12)  # fmt: skip
    return Paper("ru_rent_prose", "ru", "lease", html, {"issuer": [one], "holder": [other], "address": [place], "number": [number], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [until.isoformat()]})  # fmt: skip


def zh_rent_prose(w: World) -> Paper:
    one, other = w.two(ZH_FIRMS)
    day, place = w.day(2023, 2025), w.pick(ZH_PLACES)
    until = day.replace(year=day.year + 2)
    html = page(f"""<h2 style='text-align:center'>办公室租赁协议</h2><p>甲方（出租人）：{one}</p><p>乙方（承租人）：{other}</p><p style='text-indent:2em'>一、甲方自愿将坐落于{place}的办公用房租给乙方使用。</p><p style='text-indent:2em'>二、租期两年，自{words(day, "zh")}起至{words(until, "zh")}止。</p><p style='text-indent:2em'>三、租金每月人民币5,200元。</p><p>甲方（签章）：　　　　　　　　乙方（签章）：</p><p>签约日期：{words(day, "zh")}</p>""", "Noto Serif CJK SC", 12)  # fmt: skip
    return Paper("zh_rent_prose", "zh", "lease", html, {"issuer": [one], "holder": [other], "address": [place], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [until.isoformat()]})  # fmt: skip


def en_rent_prose(w: World) -> Paper:
    one, other = w.two(EN_FIRMS)
    day, place = w.day(2023, 2025), w.pick(EN_PLACES)
    until = day.replace(year=day.year + 2)
    html = page(f"""<h2>Office Lease Agreement</h2><p>This lease is made on {words(day, "en")} between {one} (the "Landlord") and {other} (the "Tenant").</p><p>1. The Landlord lets to the Tenant the premises located at {place}.</p><p>2. The term begins on {words(day, "en")} and ends on {words(until, "en")}.</p><p>3. The rent is GBP 900.00 a month, payable in advance.</p>""", "Liberation Serif", 12)  # fmt: skip
    return Paper("en_rent_prose", "en", "lease", html, {"issuer": [one], "holder": [other], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [until.isoformat()]})  # fmt: skip


def en_register_prose(w: World) -> Paper:
    firm, day, number = w.pick(EN_FIRMS), w.day(2010, 2022), w.digits(7)
    html = page(f"""<h2 style='text-align:center'>Certificate of Registration of a Company</h2><p style='text-align:center'>Company No. {number}</p><p>It is hereby certified that</p><p style='text-align:center;font-size:14pt'>{firm}</p><p>was registered under the Companies Act as a company limited by shares.</p><p>Dated this {words(day, "en")}</p>""", "Liberation Serif", 13)  # fmt: skip
    return Paper("en_register_prose", "en", "business_licence", html, {"holder": [firm], "registration_number": [number], "issue_date": [day.isoformat()]})  # fmt: skip


def zh_two_column_licence(w: World) -> Paper:
    firm, place, code, day = w.pick(ZH_FIRMS), w.pick(ZH_PLACES), w.uscc(), w.day(2012, 2022)
    html = page(f"""<h1 style='text-align:center;font-size:36pt'>营业执照</h1><p>统一社会信用代码 {code}</p><table style='line-height:2'><tr><td>名　　称</td><td>{firm}</td><td>注册资本</td><td>伍拾万元整</td></tr><tr><td>类　　型</td><td>有限责任公司</td><td>成立日期</td><td>{words(day, "zh")}</td></tr><tr><td>法定代表人</td><td>王晓明</td><td>营业期限</td><td>长期</td></tr><tr><td>经营范围</td><td>日用百货销售</td><td>住　　所</td><td>{place}</td></tr></table><p style='text-align:right'>登记机关</p><p style='text-align:right'>2021 年 05 月 20 日</p>""", "Noto Serif CJK SC", 11)  # fmt: skip
    return Paper("zh_two_column_licence", "zh", "business_licence", html, {"holder": [firm], "registration_number": [code], "address": [place]})  # fmt: skip


def bi_brand_table(w: World) -> Paper:
    owner, seller = w.two(ZH_FIRMS)
    brand, day = w.pick(BRANDS), w.day(2024, 2026)
    until = day.replace(year=day.year + 1)
    html = page(f"""<h1 style='text-align:center'>商标授权书</h1><p style='text-align:center'>LETTER OF AUTHORIZATION</p><table class=g style='line-height:2'><tr><td>授权方 / Authorizer</td><td>{owner}</td></tr><tr><td>被授权方 / Authorized party</td><td>{seller}</td></tr><tr><td>品牌 / Brand</td><td>{brand}</td></tr><tr><td>区域 / Territory</td><td>全球（线上渠道）</td></tr><tr><td>有效期 / Validity</td><td>{day:%Y/%m/%d} - {until:%Y/%m/%d}</td></tr></table><p>特此授权，不得转让。</p><p style='text-align:right'>授权方盖章：{owner}<br>授权日期：{words(day, "zh")}</p>""", "Noto Serif CJK SC", 12)  # fmt: skip
    return Paper("bi_brand_table", "zh", "brand_authorization", html, {"issuer": [owner], "holder": [seller], "brand": [brand], "territory": ["全球（线上渠道）"], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [until.isoformat()]})  # fmt: skip


def es_brand_letter(w: World) -> Paper:
    owner, seller = w.two(ES_FIRMS)
    brand, day = w.pick(BRANDS), w.day(2024, 2026)
    until = day.replace(year=day.year + 1)
    html = page(f"""<p><b>{owner}</b> · {w.pick(ES_PLACES)}</p><h3>CERTIFICADO DE AUTORIZACIÓN DE MARCA</h3><p class=r>Valencia, {words(day, "es")}</p><p>D.ª Marta Soler, en nombre y representación de {owner}, propietaria de la marca registrada {brand}, autoriza a {seller} a vender productos {brand} en tiendas en línea.</p><p>Periodo de validez: del {words(day, "es")} al {words(until, "es")}.</p><p>Firmado: Marta Soler</p>""", "Liberation Sans", 12)  # fmt: skip
    return Paper("es_brand_letter", "es", "brand_authorization", html, {"issuer": [owner], "holder": [seller], "brand": [brand], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [until.isoformat()]})  # fmt: skip


def bi_report_rows(w: World) -> Paper:
    firm, maker = w.two(ZH_FIRMS)
    day, number = w.day(2023, 2026), f"HD{w.digits(10)}"
    told = (("产品名称 Product", "蓝牙耳机"), ("规格型号 Type/Model", "KX-310B"), ("注册商标 Brand", "KESTRO"), ("申请单位 Client", firm), ("制造商 Maker", maker), ("测试依据 Standards", "GB/T 14471-2013"), ("报告日期 Date of report", day.isoformat()))  # fmt: skip
    html = page(f"""<h3>华东标检技术服务（宁波）有限公司</h3><hr><h1 style='text-align:center'>测试报告 Test Report</h1><p style='text-align:right'>编号 No.: {number}</p><table class=g style='line-height:1.8'>{"".join(f"<tr><td style='width:36%'>{a}</td><td>{b}</td></tr>" for a, b in told)}</table><p><small>本报告未加盖检验专用章无效；对报告有异议应于十五日内提出。</small></p>""", "Noto Sans CJK SC", 11)  # fmt: skip
    return Paper("bi_report_rows", "zh", "test_report", html, {"issuer": ["华东标检技术服务（宁波）有限公司"], "holder": [firm], "number": [number], "issue_date": [day.isoformat()], "products": ["蓝牙耳机"], "models": ["KX-310B"], "brand": ["KESTRO"], "standards": ["GB/T 14471-2013"]})  # fmt: skip


def en_lab_letterhead(w: World) -> Paper:
    firm, day, number = w.pick(EN_FIRMS), w.day(2023, 2026), f"LT{w.digits(7)}"
    html = page(f"""<table><tr><td style='font-size:16pt'>Westmark Product Testing Inc.</td><td class=r>Test Report No.: {number}<br>Issued: {words(day, "en", True)}<br>Page: 1 of 9</td></tr></table><hr><h2>TEST REPORT</h2><p>Applicant: {firm}<br>{w.pick(EN_PLACES)}</p><table style='line-height:1.7'><tr><td style='width:32%'>Sample name</td><td>Silicone phone case</td></tr><tr><td>Item / Style no.</td><td>SC-14P</td></tr><tr><td>Date received</td><td>3 March 2023</td></tr><tr><td>Testing period</td><td>3 March 2023 to 9 March 2023</td></tr><tr><td>Tests conducted</td><td>EN 71-3:2019, ISO 10993-5:2009</td></tr><tr><td>Overall result</td><td>PASS</td></tr></table><p>Authorized by:<br>For and on behalf of<br>Westmark Product Testing Inc.</p><small>Results relate to the items tested only.</small>""")  # fmt: skip
    return Paper("en_lab_letterhead", "en", "test_report", html, {"issuer": ["Westmark Product Testing Inc."], "holder": [firm], "number": [number], "issue_date": [day.isoformat()], "products": ["Silicone phone case"], "models": ["SC-14P"], "standards": ["EN 71-3:2019", "ISO 10993-5:2009"]})  # fmt: skip


def en_doc_we(w: World) -> Paper:
    firm, place, day, number = w.pick(EN_FIRMS), w.pick(EN_PLACES), w.day(2023, 2026), f"CE-{w.digits(5)}"
    html = page(f"""<h2>EC DECLARATION OF CONFORMITY</h2><p class=r>Ref. No.: {number}</p><p>We,</p><p>{firm}<br>{place}</p><p>hereby declare that the following product</p><table><tr><td>Product:</td><td>Foldable camping chair</td></tr><tr><td>Type / Model:</td><td>FC-88</td></tr><tr><td>Brand:</td><td>KESTRO</td></tr></table><p>is in conformity with Regulation (EU) 2023/988 and the standards EN 581-1:2017 and EN 581-2:2015.</p><p>Issued in Leeds on {words(day, "en")}</p><p>Signature: ______</p>""", "Liberation Serif", 12)  # fmt: skip
    return Paper("en_doc_we", "en", "declaration", html, {"issuer": [firm], "number": [number], "issue_date": [day.isoformat()], "products": ["Foldable camping chair"], "models": ["FC-88"], "brand": ["KESTRO"], "standards": ["(EU) 2023/988", "EN 581-1:2017", "EN 581-2:2015"]})  # fmt: skip


def ru_register(w: World) -> Paper:
    firm, place, inn, day = w.pick(RU_FIRMS[:4]), w.pick(RU_PLACES), w.inn(), w.day()
    told = (("Сокращённое наименование на русском языке", firm), ("Место нахождения и адрес юридического лица", place), ("ИНН", inn), ("Дата регистрации", "12.03.2014"))  # fmt: skip
    html = page(f"""<h3 style='text-align:center'>Сведения о юридическом лице</h3><p>Дата формирования: {day:%d.%m.%Y}</p><table class=g><tr><th>№</th><th>Показатель</th><th>Значение</th></tr>{"".join(f"<tr><td>{i}</td><td style='width:40%'>{a}</td><td>{b}</td></tr>" for i, (a, b) in enumerate(told, 1))}</table>""", size=11)  # fmt: skip
    return Paper("ru_register", "ru", "registration_page", html, {"holder": [firm], "registration_number": [inn], "address": [place]})  # fmt: skip


def zh_profile(w: World) -> Paper:
    firm, place, code = w.pick(ZH_FIRMS), w.pick(ZH_PLACES), w.uscc()
    html = page(f"""<h2>企业信息</h2><table class=g style='line-height:1.8'><tr><td>企业名称</td><td>{firm}</td><td>统一社会信用代码</td><td>{code}</td></tr><tr><td>法定代表人</td><td>王晓明</td><td>登记状态</td><td>存续</td></tr><tr><td>注册资本</td><td>100万元</td><td>企业类型</td><td>有限责任公司</td></tr><tr><td>注册地址</td><td colspan=3>{place}</td></tr></table>""", "Noto Sans CJK SC", 9)  # fmt: skip
    return Paper("zh_profile", "zh", "registration_page", html, {"holder": [firm], "registration_number": [code], "address": [place]})  # fmt: skip


def en_gas_bill(w: World) -> Paper:
    owner, day, place, total = w.pick(EN_FIRMS), w.day(2025, 2026), w.pick(EN_PLACES), w.dice.randint(3000, 40000) / 100
    html = page(f"""<table><tr><td style='font-size:18pt'>Calder Gas</td>{cell("Customer number", w.digits(9))}{cell("Statement date", words(day, "en"))}</tr></table><p>{owner}<br>{place}</p><h3>Your gas bill</h3><table style='width:55%'><tr><td>Balance brought forward</td><td class=r>£12.40</td></tr><tr><td>Payments received</td><td class=r>-£12.40</td></tr><tr><td>This bill</td><td class=r>£{total:.2f}</td></tr><tr><td><b>You owe</b></td><td class=r><b>£{total:.2f}</b></td></tr></table><p>Property supplied: {place}</p><p>Meter reading 3301 (actual), 412 kWh.</p>""")  # fmt: skip
    return Paper("en_gas_bill", "en", "utility_bill", html, {"recipient": [owner], "address": [place], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["GBP"]})  # fmt: skip


def zh_gas_bill(w: World) -> Paper:
    owner, day, place, total = w.pick(ZH_FIRMS), w.day(2025, 2026), w.pick(ZH_PLACES), w.dice.randint(8000, 90000) / 100
    html = page(f"""<h2 style='text-align:center'>杭州燃气集团 燃气费账单</h2><table class=g style='line-height:1.9'><tr><td>客户号</td><td>{w.digits(9)}</td><td>出账日期</td><td>{day.isoformat()}</td></tr><tr><td>客户名称</td><td colspan=3>{owner}</td></tr><tr><td>用气地址</td><td colspan=3>{place}</td></tr><tr><td>本期用量</td><td>88 立方米</td><td>应付金额</td><td>{total:.2f} 元</td></tr></table>""", "Noto Sans CJK SC", 11)  # fmt: skip
    return Paper("zh_gas_bill", "zh", "utility_bill", html, {"recipient": [owner], "address": [place], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["CNY"]})  # fmt: skip


def es_head_table(w: World) -> Paper:
    seller, buyer = w.two(ES_FIRMS)
    lines, day, number = w.lines("es", 4), w.day(), f"B{w.digits(6)}"
    net = sum(l.amount for l in lines)
    tax = (net * 21 / 100).quantize(net)
    html = page(f"""<table><tr><td><b style='font-size:16pt'>{seller}</b><br>{w.pick(ES_PLACES)}</td><td class=g><small>CLIENTE</small><br>{buyer}<br>{w.pick(ES_PLACES)}</td></tr></table><h3>FACTURA COMERCIAL</h3><table class=g><tr><th>Factura Nº</th><th>Fecha factura</th><th>Cód. cliente</th></tr><tr><td>{number}</td><td>{day:%d-%m-%Y}</td><td>{w.digits(4)}</td></tr></table><br><table><tr><th>Código</th><th>Descripción</th><th class=r>Unid.</th><th class=r>Precio ud.</th><th class=r>Total</th></tr>{rows(lines, "es", ("model", "name", "q", "p", "a"))}</table><br><table class=g><tr><th>Base</th><th>IVA 21%</th><th>Total factura (EUR)</th></tr><tr><td class=r>{money(net, "es")}</td><td class=r>{money(tax, "es")}</td><td class=r>{money(net + tax, "es")}</td></tr></table>""", size=10)  # fmt: skip
    return Paper("es_head_table", "es", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **trade(lines, net + tax, "EUR"), "models": [l.model for l in lines]})  # fmt: skip


LAYOUTS = (
    en_customs_grid, en_head_cells, en_shop_mail, en_sales_order, zh_paper_fapiao, zh_pay_receipt, zh_order_sheet, bi_stacked_invoice,
    ru_shop_memo, ru_price_offer, ru_rent_prose, zh_rent_prose, en_rent_prose, en_register_prose, zh_two_column_licence, bi_brand_table,
    es_brand_letter, bi_report_rows, en_lab_letterhead, en_doc_we, ru_register, zh_profile, en_gas_bill, zh_gas_bill, es_head_table,
)  # fmt: skip
