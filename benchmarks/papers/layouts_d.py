"""Layouts that are held out, in another hand: nothing in the reader was changed for what it does on these.

Grids, letterheads, stamps over words, small print, labels above values, tables without rules, two tongues on one paper; firms, places
and goods that stand in no other set.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from benchmarks.papers.people import Line, Paper, World, money, words

EN = ("Tideway Homeware Ltd", "Cobble & Finch Trading Co., Ltd.", "Ardmore Optics Inc.", "Silverbeck Tools Limited", "Juno Vale Textiles LLC", "Pemberley Toys GmbH")  # fmt: skip
ZH = ("温州市瑞禾眼镜有限公司", "佛山市南桥家居用品有限公司", "青岛远帆渔具有限公司", "成都锦程智能科技有限公司", "中山市华灿照明电器厂", "绍兴柯桥织韵纺织品有限公司")  # fmt: skip
RU = (
    "ООО «Торговый дом Рубеж»",
    "ООО «Интерьер Плюс»",
    "ООО «Волга-Текстиль»",
    "АО «Приборист»",
    "ИП Кузнецов Олег Викторович",
)
ES = ("Herramientas Iturbe S.L.", "Iluminación Costa Brava S.A.", "Textiles Monteverde S.L.", "Juguetes Pirulí S.L.U.")
EN_AT = (
    "Unit 5, Carrow Mill, Norwich NR1 1AB, UK",
    "1902 Larkspur Blvd, Denver, CO 80203, USA",
    "31 Dock Street, Dundee DD1 3DP, UK",
)
ZH_AT = (
    "浙江省温州市瓯海区娄桥街道商汇路36号",
    "广东省佛山市顺德区乐从镇河滨南路9号之二",
    "四川省成都市武侯区科华北路65号1栋8层",
)
RU_AT = ("443010, г. Самара, ул. Галактионовская, д. 40", "620014, г. Екатеринбург, ул. Малышева, д. 19, оф. 7")
ES_AT = ("Calle Larios 18, 29005 Málaga", "Gran Vía 44, 48011 Bilbao")
MARKS = ("SILVERBECK", "Pemberley", "ARDMORE", "Cobblefin", "JUNOVA")
STOCK = {
    "en": (("Polarised sunglasses", "AR-207"), ("Cordless drill 18 V", "SB180D"), ("Cotton bath towel 70 x 140", "JV-T14"), ("Wooden train set", "PT-55")),
    "zh": (("偏光太阳镜", "AR-207"), ("充电式电钻", "SB180D"), ("纯棉浴巾", "JV-T14"), ("木制小火车", "PT-55")),
    "ru": (("Очки солнцезащитные", "AR-207"), ("Дрель аккумуляторная", "SB180D"), ("Полотенце банное", "JV-T14"), ("Поезд деревянный", "PT-55")),
    "es": (("Gafas de sol polarizadas", "AR-207"), ("Taladro sin cable 18 V", "SB180D"), ("Toalla de baño", "JV-T14"), ("Tren de madera", "PT-55")),
}  # fmt: skip
STAMP = "position:absolute;width:3.6cm;height:3.6cm;border:3px solid #d22;border-radius:50%;color:#d22;opacity:.75;text-align:center;line-height:1.1;padding-top:1.1cm;box-sizing:border-box;font-size:9pt;transform:rotate(-14deg)"
GRID = ".g td,.g th{border:.6pt solid #333;padding:3pt 5pt;vertical-align:top}"
LINED = ".u th{border-bottom:1pt solid #000;text-align:left} .u td{border-bottom:.3pt solid #bbb;padding:5pt 4pt}"


def leaf(body: str, font: str = "Liberation Sans", size: float = 10, margin: str = "16mm") -> str:
    css = f"@page{{size:A4;margin:{margin}}} body{{font-family:'{font}','Noto Sans CJK SC';font-size:{size}pt}} table{{border-collapse:collapse;width:100%}} .r{{text-align:right}} .c{{text-align:center}} small{{color:#555;font-size:{size * 0.75}pt}} td{{vertical-align:top}}"
    return f"<style>{css} {GRID} {LINED}</style><div style='position:relative'>{body}</div>"


def bought(w: World, language: str, most: int = 4) -> list[Line]:
    chosen = w.dice.sample(STOCK[language], w.dice.randint(2, most))
    return [Line(name, model, w.dice.choice((12, 24, 36, 80, 300)), Decimal(w.dice.randint(210, 8800)) / 100) for name, model in chosen]  # fmt: skip


def summed(lines: list[Line]) -> Decimal:
    return sum((one.amount for one in lines), Decimal(0))


def told_of(lines: list[Line], total: Decimal, currency: str, models: bool = True) -> dict[str, list[str]]:
    kept = {"products": [one.name for one in lines], "quantity": [str(sum(one.count for one in lines))], "total": [f"{total:.2f}"], "currency": [currency]}  # fmt: skip
    return kept | ({"models": [one.model for one in lines]} if models else {})


def later(day: dt.date, years: int) -> dt.date:
    return day.replace(year=day.year + years)


def stamp(text: str, at: str) -> str:
    return f"<div style='{STAMP};{at}'>{text}</div>"


def en_export_grid(w: World) -> Paper:
    """The grid of an export invoice: each cell with its label in small print above its value."""
    seller, buyer = w.two(EN)
    lines, day, number = bought(w, "en"), w.day(), f"TW{w.digits(2)}-{w.digits(5)}"
    total = summed(lines)
    body = "".join(f"<tr><td>{i}</td><td>{l.name}</td><td>{l.model}</td><td class=r>{l.count} PCS</td><td class=r>{l.price:.2f}</td><td class=r>{money(l.amount, 'en')}</td></tr>" for i, l in enumerate(lines, 1))  # fmt: skip
    html = leaf(f"""<h2 class=c>COMMERCIAL INVOICE</h2><table class=g><tr><td rowspan=2 style='width:52%'><small>1. Exporter (name, address)</small><br>{seller}<br>{w.pick(EN_AT)}</td><td><small>2. Invoice No.</small><br>{number}</td><td><small>3. Date of invoice</small><br>{words(day, "en")}</td></tr><tr><td><small>4. Contract No.</small><br>SC-{w.digits(4)}</td><td><small>5. Terms of delivery</small><br>FOB Shanghai</td></tr><tr><td><small>6. Consignee (name, address)</small><br>{buyer}<br>{w.pick(EN_AT)}</td><td><small>7. Country of origin</small><br>China</td><td><small>8. Port of loading</small><br>Shanghai</td></tr></table><br>
<table class=g><tr><th>Item</th><th>Goods description</th><th>Art. No.</th><th>Quantity</th><th>Unit price USD</th><th>Amount USD</th></tr>{body}<tr><td colspan=3 class=r>TOTAL</td><td class=r>{sum(l.count for l in lines)} PCS</td><td></td><td class=r>{money(total, "en")}</td></tr></table><p><small>We hereby certify that the goods are of Chinese origin.</small></p>""", size=9.5)  # fmt: skip
    return Paper("en_export_grid", "en", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, total, "USD")})  # fmt: skip


def en_bare_table(w: World) -> Paper:
    """A web shop's invoice: no rules, grey small labels, the buyer under a heading."""
    seller, buyer = w.two(EN)
    lines, day, number = bought(w, "en"), w.day(), w.digits(7)
    net = summed(lines)
    tax = (net * 20 / 100).quantize(net)
    body = "".join(f"<tr><td>{l.name}<br><small>{l.model}</small></td><td class=r>{l.count}</td><td class=r>£{l.price:.2f}</td><td class=r>£{money(l.amount, 'en')}</td></tr>" for l in lines)  # fmt: skip
    html = leaf(f"""<table><tr><td style='font-size:20pt;color:#357'>{seller}</td><td class=r><small>{w.pick(EN_AT)}<br>Company no. {w.digits(8)}<br>accounts@tideway.example</small></td></tr></table><hr><h1>Invoice #{number}</h1><table><tr><td><b>Billing address</b><br>{buyer}<br>{w.pick(EN_AT)}</td><td><b>Invoice date</b><br>{words(day, "en")}<br><b>Payment due</b><br>{words(later(day, 1), "en")}</td></tr></table><br><table class=u><tr><th>Item</th><th class=r>Qty</th><th class=r>Price</th><th class=r>Line total</th></tr>{body}</table><table style='width:45%;margin-left:55%'><tr><td>Subtotal</td><td class=r>£{money(net, "en")}</td></tr><tr><td>VAT (20%)</td><td class=r>£{money(tax, "en")}</td></tr><tr><td><b>Total</b></td><td class=r><b>£{money(net + tax, "en")}</b></td></tr></table>""", "DejaVu Sans", 9.5)  # fmt: skip
    return Paper("en_bare_table", "en", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, net + tax, "GBP", False)})  # fmt: skip


def zh_fapiao_grid(w: World) -> Paper:
    """An old VAT invoice: labels set upright at the side, cipher, stamp over the seller's name."""
    seller, buyer = w.two(ZH)
    lines, day, number, code = bought(w, "zh"), w.day(), w.digits(8), w.digits(10)
    net = summed(lines)
    tax = sum(((l.amount * 13 / 100).quantize(net) for l in lines), Decimal(0))
    body = "".join(f"<tr><td>*日用*{l.name}</td><td>{l.model}</td><td>件</td><td class=r>{l.count}</td><td class=r>{l.price:.2f}</td><td class=r>{l.amount:.2f}</td><td>13%</td><td class=r>{(l.amount * 13 / 100).quantize(net):.2f}</td></tr>" for l in lines)  # fmt: skip
    side = "<td style='width:14pt' class=c>{}</td>"
    html = leaf(f"""<table><tr><td>{code}</td><td class=c style='font-size:18pt;color:#7a3b12'>浙江增值税专用发票</td><td class=r>№ {number}<br>开票日期: {words(day, "zh")}</td></tr></table><table class=g><tr>{side.format("购<br>买<br>方")}<td style='width:56%'>名　　　　称: {buyer}<br>纳税人识别号: {w.uscc()}<br>地 址、电 话: {w.pick(ZH_AT)} 0577-88{w.digits(6)}<br>开户行及账号: 建设银行娄桥支行 3305{w.digits(14)}</td>{side.format("密<br>码<br>区")}<td>03*/7&gt;+81-94&lt;6<br>5/&gt;20+8*417-&lt;3<br>&gt;66*0-1/9+2&lt;58</td></tr></table><table class=g><tr><th>货物或应税劳务、服务名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th><th>税率</th><th>税额</th></tr>{body}<tr><td class=c>合　　计</td><td></td><td></td><td></td><td></td><td class=r>¥{net:.2f}</td><td></td><td class=r>¥{tax:.2f}</td></tr><tr><td class=c>价税合计（大写）</td><td colspan=4>ⓧ 壹万贰仟圆整</td><td colspan=3>（小写）¥{net + tax:.2f}</td></tr></table><table class=g><tr>{side.format("销<br>售<br>方")}<td style='width:56%'>名　　　　称: {seller}<br>纳税人识别号: {w.uscc()}<br>地 址、电 话: {w.pick(ZH_AT)} 0757-22{w.digits(6)}</td>{side.format("备<br>注")}<td></td></tr></table><p>收款人: 何丽　　复核: 孙涛　　开票人: 唐倩　　销售方: (章)</p>{stamp("发票专用章<br>" + seller[:6], "left:9cm;bottom:0")}""", "Noto Sans CJK SC", 8.5, "12mm")  # fmt: skip
    return Paper("zh_fapiao_grid", "zh", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, net + tax, "CNY")})  # fmt: skip


def zh_receipt(w: World) -> Paper:
    payer, taker = w.two(ZH)
    day, number, total = w.day(), w.digits(7), w.dice.randint(50000, 990000) / 100
    html = leaf(f"""<h1 class=c style='letter-spacing:1cm'>收款收据</h1><table><tr><td>{words(day, "zh")}</td><td class=r style='color:#b00'>No. {number}</td></tr></table><table class=g style='line-height:2.2'><tr><td style='width:22%'>交款单位</td><td colspan=3>{payer}</td></tr><tr><td>收款事由</td><td colspan=3>货款（太阳镜一批）</td></tr><tr><td>人民币（大写）</td><td>叁仟元整</td><td>¥</td><td>{total:.2f}</td></tr><tr><td>收款单位（盖章）</td><td colspan=3>{taker}</td></tr></table><p>会计: 高洁　　　出纳: 罗斌　　　经手人: 丁一</p>{stamp("财务专用章", "right:1cm;bottom:0")}""", "Noto Serif CJK SC", 12)  # fmt: skip
    return Paper("zh_receipt", "zh", "receipt", html, {"issuer": [taker], "recipient": [payer], "number": [number], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["CNY"]})  # fmt: skip


def en_till_receipt(w: World) -> Paper:
    seller, lines, day = w.pick(EN), bought(w, "en", 3), w.day()
    total = summed(lines)
    body = "".join(f"<tr><td>{l.count} x {l.name}</td><td class=r>{money(l.amount, 'en')}</td></tr>" for l in lines)
    html = leaf(f"""<div style='width:9cm;margin:auto'><p class=c><b>{seller}</b><br>{w.pick(EN_AT)}</p><p class=c>SALES RECEIPT</p><p>Receipt # R-{(number := w.digits(6))}<br>Date {day:%Y-%m-%d} 14:{w.digits(2)}<br>Cashier: Nell</p><hr><table>{body}</table><hr><table><tr><td><b>TOTAL USD</b></td><td class=r><b>{money(total, "en")}</b></td></tr><tr><td>VISA ****4417</td><td class=r>{money(total, "en")}</td></tr></table><p class=c>Thank you for shopping with us</p></div>""", "DejaVu Sans Mono", 9)  # fmt: skip
    return Paper("en_till_receipt", "en", "receipt", html, {"issuer": [seller], "number": [f"R-{number}"], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["USD"]})  # fmt: skip


def ru_cash_memo(w: World) -> Paper:
    seller, lines, day, number = w.pick(RU), bought(w, "ru", 3), w.day(), w.digits(4)
    total = summed(lines)
    body = "".join(f"<tr><td>{i}</td><td>{l.name}</td><td>{l.model}</td><td>{l.count}</td><td class=r>{money(l.price, 'ru')}</td><td class=r>{money(l.amount, 'ru')}</td></tr>" for i, l in enumerate(lines, 1))  # fmt: skip
    html = leaf(f"""<p><b>Организация:</b> {seller}<br><b>ИНН:</b> {w.inn()}</p><h2 class=c>ТОВАРНЫЙ ЧЕК № {number}</h2><p class=c>от «{day.day:02d}» {words(day, "ru").split(" ", 1)[1]}</p><table class=g><tr><th>№</th><th>Наименование</th><th>Артикул</th><th>Кол-во</th><th>Цена, руб.</th><th>Сумма, руб.</th></tr>{body}</table><p class=r><b>Итого: {money(total, "ru")} руб.</b></p><p>Продавец ______________ /Лаптева Н. И./</p>{stamp("ООО<br>Для документов", "right:2cm;bottom:-1cm")}""", "Liberation Serif", 11)  # fmt: skip
    return Paper("ru_cash_memo", "ru", "receipt", html, {"issuer": [seller], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, total, "RUB")})  # fmt: skip


def en_purchase_order(w: World) -> Paper:
    buyer, seller = w.two(EN)
    lines, day, number = bought(w, "en"), w.day(), f"PO{w.digits(6)}"
    total = summed(lines)
    body = "".join(f"<tr><td>{l.model}</td><td>{l.name}</td><td class=r>{l.count}</td><td class=r>{l.price:.2f}</td><td class=r>{money(l.amount, 'en')}</td></tr>" for l in lines)  # fmt: skip
    html = leaf(f"""<table><tr><td><b style='font-size:15pt'>{seller}</b></td><td class=r style='font-size:17pt'>ORDER CONFIRMATION</td></tr></table><table style='margin-top:8mm'><tr><td><b>Sold to</b><br>{buyer}<br>{w.pick(EN_AT)}</td><td><table><tr><td>Our order no.</td><td>{number}</td></tr><tr><td>Order date</td><td>{words(day, "en", True)}</td></tr><tr><td>Sales contact</td><td>Rory Flint</td></tr></table></td></tr></table><br><table class=u><tr><th>Part no.</th><th>Description</th><th class=r>Ordered</th><th class=r>Unit EUR</th><th class=r>Net EUR</th></tr>{body}</table><p class=r><b>Order value EUR {money(total, "en")}</b></p><p>We confirm your order as above. Our general terms of sale apply.</p>""", "Liberation Sans", 10.5)  # fmt: skip
    return Paper("en_purchase_order", "en", "order_confirmation", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, total, "EUR")})  # fmt: skip


def zh_sales_contract(w: World) -> Paper:
    seller, buyer = w.two(ZH)
    lines, day, number = bought(w, "zh"), w.day(), f"XS-20{w.digits(2)}-{w.digits(4)}"
    total = summed(lines)
    body = "".join(f"<tr><td>{i}</td><td>{l.name}</td><td>{l.model}</td><td>{l.count}</td><td>{l.price:.2f}</td><td>{l.amount:.2f}</td></tr>" for i, l in enumerate(lines, 1))  # fmt: skip
    html = leaf(f"""<h2 class=c>{seller}</h2><h2 class=c>销售订单</h2><table><tr><td>订单编号：{number}</td><td class=r>下单日期：{day:%Y/%m/%d}</td></tr><tr><td>客户：{buyer}</td><td class=r>业务员：蒋文</td></tr></table><table class=g><tr><th>序号</th><th>产品名称</th><th>规格型号</th><th>订购数量</th><th>含税单价</th><th>金额</th></tr>{body}<tr><td colspan=3>合计</td><td>{sum(l.count for l in lines)}</td><td></td><td>{total:.2f}</td></tr></table><p>合计金额（人民币）：{money(total, "zh")}元</p><p><small>交货期：收到定金后十五天内。运输方式：汽运，运费由需方承担。</small></p>""", "Noto Sans CJK SC", 10)  # fmt: skip
    return Paper("zh_sales_contract", "zh", "order_confirmation", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, total, "CNY")})  # fmt: skip


def bi_pro_forma(w: World) -> Paper:
    """Two tongues: the label in both, one under the other."""
    seller, buyer = w.pick(ZH), w.pick(EN)
    lines, day, number = bought(w, "en"), w.day(), f"PI{w.digits(8)}"
    total = summed(lines)
    body = "".join(f"<tr><td>{l.model}</td><td>{l.name}</td><td class=r>{l.count}</td><td class=r>{l.price:.2f}</td><td class=r>{l.amount:.2f}</td></tr>" for l in lines)  # fmt: skip
    html = leaf(f"""<h2 class=c style='margin-bottom:0'>{seller}</h2><p class=c>{w.pick(ZH_AT)}</p><h2 class=c>形式发票<br>PROFORMA INVOICE</h2><table><tr><td style='width:60%'>致<br>To: {buyer}</td><td>编号<br>No.: {number}</td></tr><tr><td>付款方式<br>Payment: T/T 30%</td><td>日期<br>Date: {words(day, "en", True)}</td></tr></table><br><table class=g><tr><th>货号<br>Item No.</th><th>品名<br>Description</th><th>数量<br>Qty (pcs)</th><th>单价<br>Price (USD)</th><th>金额<br>Amount (USD)</th></tr>{body}<tr><td colspan=2>总计 Total</td><td class=r>{sum(l.count for l in lines)}</td><td></td><td class=r>{total:.2f}</td></tr></table><p>交货时间 Delivery: 25 days</p>{stamp("合同专用章", "right:3cm;bottom:-1.5cm")}""", "Liberation Sans", 10)  # fmt: skip
    return Paper("bi_pro_forma", "zh", "pro_forma", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, total, "USD")})  # fmt: skip


def ru_offer(w: World) -> Paper:
    seller, buyer = w.two(RU)
    lines, day, number = bought(w, "ru"), w.day(), w.digits(3)
    total = summed(lines)
    body = "".join(f"<tr><td>{l.model}</td><td>{l.name}</td><td class=r>{l.count}</td><td class=r>{money(l.price, 'ru')}</td><td class=r>{money(l.amount, 'ru')}</td></tr>" for l in lines)  # fmt: skip
    html = leaf(f"""<p style='font-size:15pt'><b>{seller}</b></p><p><small>{w.pick(RU_AT)} · тел. +7 846 200-{w.digits(2)}-{w.digits(2)} · ИНН {w.inn()}</small></p><hr><h3>Коммерческое предложение № {number}</h3><p>Дата: {day:%d.%m.%Y}</p><p>Кому: {buyer}</p><table class=u><tr><th>Артикул</th><th>Товар</th><th class=r>Кол-во, шт.</th><th class=r>Цена, ₽</th><th class=r>Сумма, ₽</th></tr>{body}</table><p class=r>Итого без НДС: <b>{money(total, "ru")} ₽</b></p><p>Предложение действует 14 дней. Оплата: 50 % аванс.</p>""", "DejaVu Sans", 9.5)  # fmt: skip
    return Paper("ru_offer", "ru", "pro_forma", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, total, "RUB")})  # fmt: skip


def zh_landscape_licence(w: World) -> Paper:
    """Today's licence: lying, a border, two columns, a seal over the date."""
    firm, place, code, day = w.pick(ZH), w.pick(ZH_AT), w.uscc(), w.day(2014, 2024)
    left = f"<tr><td style='width:26%'>名　　称</td><td>{firm}</td></tr><tr><td>类　　型</td><td>有限责任公司</td></tr><tr><td>法定代表人</td><td>程子安</td></tr><tr><td>经营范围</td><td><small>一般项目：眼镜销售；日用百货销售；互联网销售（除销售需要许可的商品）。</small></td></tr>"
    right = f"<tr><td style='width:30%'>注册资本</td><td>壹佰万元整</td></tr><tr><td>成立日期</td><td>{words(day, 'zh')}</td></tr><tr><td>住　　所</td><td>{place}</td></tr>"
    html = leaf(f"""<div style='border:6pt double #b5893c;padding:8mm;height:165mm'><p>统一社会信用代码<br><b style='font-size:13pt'>{code}</b></p><h1 class=c style='font-size:40pt;letter-spacing:1cm;margin:0'>营业执照</h1><p class=c>（副　本）</p><table style='line-height:2.1'><tr><td style='width:52%'><table>{left}</table></td><td><table>{right}</table></td></tr></table><p class=r style='margin-top:18mm'>登记机关　　　　　　　　　　　</p><p class=r>{w.day(2024, 2026).year} 年 03 月 11 日　　</p>{stamp("市场监督<br>管理局", "right:1.5cm;bottom:1cm")}</div>""", "Noto Serif CJK SC", 12, "10mm").replace("size:A4", "size:A4 landscape")  # fmt: skip
    return Paper("zh_landscape_licence", "zh", "business_licence", html, {"holder": [firm], "registration_number": [code], "address": [place]})  # fmt: skip


def en_incorporation(w: World) -> Paper:
    firm, day, number = w.pick(EN), w.day(2012, 2023), w.digits(8)
    html = leaf(f"""<p class=c style='font-size:15pt;margin-top:3cm'>CERTIFICATE OF INCORPORATION<br>OF A PRIVATE LIMITED COMPANY</p><p class=c style='margin-top:1.2cm'>Company Number <b>{number}</b></p><p style='margin-top:1.2cm;line-height:1.9'>The Registrar of Companies for England and Wales hereby certifies that</p><p class=c style='font-size:14pt'><b>{firm.upper()}</b></p><p style='line-height:1.9'>is this day incorporated under the Companies Act 2006 as a private company, that the company is limited by shares, and the situation of its registered office is in England and Wales.</p><p>Given at Companies House, Cardiff, on {words(day, "en")}</p>""", "Liberation Serif", 12.5, "22mm")  # fmt: skip
    return Paper("en_incorporation", "en", "business_licence", html, {"holder": [firm], "registration_number": [number], "issue_date": [day.isoformat()]})  # fmt: skip


def zh_authorization(w: World) -> Paper:
    owner, seller = w.two(ZH)
    brand, day = w.pick(MARKS), w.day(2025, 2026)
    html = leaf(f"""<h1 class=c style='font-size:26pt'>品牌授权证书</h1><p class=c>BRAND AUTHORIZATION CERTIFICATE</p><table style='line-height:2.2;width:88%;margin:auto'><tr><td style='width:34%'>授权人 / Licensor</td><td>{owner}</td></tr><tr><td>被授权人 / Licensee</td><td>{seller}</td></tr><tr><td>授权商标 / Trademark</td><td>{brand}</td></tr><tr><td>授权地域 / Territory</td><td>中国境内及跨境电商平台</td></tr><tr><td>授权期限 / Term</td><td>{day:%Y.%m.%d} - {later(day, 2):%Y.%m.%d}</td></tr></table><p style='margin:8mm'>兹证明被授权人有权在速卖通平台开设店铺，销售授权商标项下之商品。未经授权人书面同意，不得转授权。</p><p class=r>授权人（签章）：{owner}</p><p class=r>签发日期：{words(day, "zh")}</p>{stamp("★<br>" + owner[:8], "right:2cm;bottom:-.5cm")}""", "Noto Serif CJK SC", 12)  # fmt: skip
    return Paper("zh_authorization", "zh", "brand_authorization", html, {"issuer": [owner], "holder": [seller], "brand": [brand], "territory": ["中国境内及跨境电商平台"], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [later(day, 2).isoformat()]})  # fmt: skip


def es_authorization(w: World) -> Paper:
    owner, seller = w.two(ES)
    brand, day = w.pick(MARKS), w.day(2025, 2026)
    html = leaf(f"""<p class=c style='font-size:15pt'><b>{owner}</b></p><p class=c><small>{w.pick(ES_AT)} · CIF B{w.digits(8)}</small></p><hr><h3 class=c>AUTORIZACIÓN DE USO DE MARCA</h3><p class=r>Bilbao, a {words(day, "es")}</p><p>A quien corresponda:</p><p style='line-height:1.6'>Mediante el presente documento, {owner}, como propietaria de la marca {brand}, autoriza a la empresa {seller} a comercializar los productos de la marca {brand} a través de la plataforma AliExpress.</p><p>Vigencia: del {day:%d/%m/%Y} al {later(day, 1):%d/%m/%Y}</p><p>Atentamente,</p><br><p>Íñigo Salvatierra<br>Apoderado</p>{stamp(owner[:12], "left:6cm;bottom:0")}""", "Liberation Sans", 11.5)  # fmt: skip
    return Paper("es_authorization", "es", "brand_authorization", html, {"issuer": [owner], "holder": [seller], "brand": [brand], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [later(day, 1).isoformat()]})  # fmt: skip


def zh_report_cover(w: World) -> Paper:
    """A laboratory's cover: bilingual rows, letterhead, small print below."""
    firm, maker = w.two(ZH)
    day, number = w.day(2023, 2026), f"GTS{w.digits(9)}-1"
    row = "<tr><td style='width:34%'>{}</td><td>{}</td></tr>"
    told = (("样品名称 Sample Name", "偏光太阳镜"), ("型号 Model", "AR-207"), ("商标 Trade Mark", "ARDMORE"), ("委托单位 Applicant", firm), ("生产单位 Manufacturer", maker), ("检验依据 Test Standard", "GB 39552.1-2020"), ("签发日期 Issue Date", day.isoformat()))  # fmt: skip
    html = leaf(f"""<table><tr><td style='font-size:15pt'><b>广测检验技术（佛山）有限公司</b></td><td class=r><small>CNAS L{w.digits(4)}</small></td></tr></table><hr><h1 class=c style='font-size:28pt'>检验报告</h1><h3 class=c>TEST REPORT</h3><p class=c>报告编号 Report No.: {number}</p><table class=g style='line-height:1.7;width:92%;margin:auto'>{"".join(row.format(*one) for one in told)}</table><p style='margin-top:1.5cm'>批准：　　　　　审核：　　　　　主检：</p><p><small>1. 报告无检验专用章无效。2. 报告涂改无效。3. 委托检验仅对来样负责。4. 未经本机构书面同意，不得部分复制本报告。</small></p>{stamp("检验专用章", "right:2cm;bottom:1cm")}""", "Noto Sans CJK SC", 11)  # fmt: skip
    return Paper("zh_report_cover", "zh", "test_report", html, {"issuer": ["广测检验技术（佛山）有限公司"], "holder": [firm], "number": [number], "issue_date": [day.isoformat()], "products": ["偏光太阳镜"], "models": ["AR-207"], "brand": ["ARDMORE"], "standards": ["GB 39552.1-2020"]})  # fmt: skip


def en_lab_cover(w: World) -> Paper:
    firm, day, number = w.pick(EN), w.day(2023, 2026), f"NB-{w.digits(4)}-{w.digits(3)}"
    html = leaf(f"""<table><tr><td style='font-size:17pt;color:#146'><b>Northbrook Testing Laboratory Ltd.</b></td><td class=r>Report no. {number}<br>Date: {words(day, "en")}<br>Page 1 of 6</td></tr></table><hr><h2>Test Report</h2><p><b>{firm}</b><br>{w.pick(EN_AT)}</p><p>The following sample was submitted and identified by the client as:</p><table style='line-height:1.8'><tr><td style='width:32%'>Sample description</td><td>Wooden train set</td></tr><tr><td>Style / Item no.</td><td>PT-55</td></tr><tr><td>Client</td><td>{firm}</td></tr><tr><td>Sample received</td><td>2 February 2023</td></tr><tr><td>Test requested</td><td>EN 71-1:2014+A1:2018, EN 71-3:2019+A1:2021</td></tr><tr><td>Conclusion</td><td>PASS</td></tr></table><p style='margin-top:2cm'>Signed for and on behalf of<br>Northbrook Testing Laboratory Ltd.</p><small>This document is issued subject to our general conditions of service. Any holder is advised that information contained hereon reflects our findings at the time of our intervention only.</small>""", "Liberation Sans", 10.5)  # fmt: skip
    return Paper("en_lab_cover", "en", "test_report", html, {"issuer": ["Northbrook Testing Laboratory Ltd."], "holder": [firm], "number": [number], "issue_date": [day.isoformat()], "products": ["Wooden train set"], "models": ["PT-55"], "standards": ["EN 71-1:2014+A1:2018", "EN 71-3:2019+A1:2021"]})  # fmt: skip


def en_declaration(w: World) -> Paper:
    firm, day, number = w.pick(EN), w.day(2023, 2026), f"DoC-{w.digits(5)}"
    html = leaf(f"""<p class=r>No. {number}</p><h2 class=c>DECLARATION OF CONFORMITY</h2><p>We</p><table style='line-height:1.7'><tr><td style='width:30%'>Manufacturer:</td><td>{firm}</td></tr><tr><td>Address:</td><td>{(place := w.pick(EN_AT))}</td></tr></table><p>declare under our sole responsibility that the product</p><table style='line-height:1.7'><tr><td style='width:30%'>Product:</td><td>Cordless drill 18 V</td></tr><tr><td>Model:</td><td>SB180D</td></tr><tr><td>Trade mark:</td><td>SILVERBECK</td></tr></table><p>complies with the essential requirements of Directive 2006/42/EC and Directive 2014/30/EU, and that these standards were applied: EN 62841-1:2015, EN 62841-2-1:2018.</p><p>Signed at Norwich on {words(day, "en")}</p><br><p>Ada Thorne, Head of Quality</p>{stamp("SILVERBECK<br>Quality", "left:8cm;bottom:-1cm")}""", "Liberation Serif", 12)  # fmt: skip
    return Paper("en_declaration", "en", "declaration", html, {"issuer": [firm], "address": [place], "number": [number], "issue_date": [day.isoformat()], "products": ["Cordless drill 18 V"], "models": ["SB180D"], "brand": ["SILVERBECK"], "standards": ["2006/42/EC", "2014/30/EU", "EN 62841-1:2015", "EN 62841-2-1:2018"]})  # fmt: skip


def ru_certificate(w: World) -> Paper:
    firm, day = w.pick(RU[:4]), w.day(2023, 2025)
    number = f"ЕАЭС N RU Д-CN.НВ{w.digits(2)}.В.{w.digits(5)}/{day.year % 100}"
    html = leaf(f"""<p class=c><b>ЕВРАЗИЙСКИЙ ЭКОНОМИЧЕСКИЙ СОЮЗ</b></p><h2 class=c>ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ</h2><p><b>Заявитель</b> {firm}<br><small>Место нахождения: {w.pick(RU_AT)}, ОГРН 1{w.digits(12)}</small></p><p><b>в лице</b> Генерального директора Зимина Павла Олеговича</p><p><b>заявляет, что</b> Дрель аккумуляторная, модель: SB180D, торговая марка SILVERBECK</p><p><b>Изготовитель</b> Silverbeck Tools Limited, Великобритания</p><p><b>соответствует требованиям</b> ТР ТС 010/2011 «О безопасности машин и оборудования»; ТР ТС 020/2011 «Электромагнитная совместимость технических средств»</p><p><b>Декларация о соответствии принята на основании</b> Протокола испытаний № 77-{w.digits(3)} от 03.02.2023</p><p><b>Декларация о соответствии действительна с даты регистрации по</b> {later(day, 3):%d.%m.%Y} <b>включительно.</b></p><table><tr><td>____________ (подпись)</td><td>Зимин Павел Олегович</td></tr></table><p><b>Регистрационный номер декларации о соответствии:</b><br>{number}</p><p><b>Дата регистрации декларации о соответствии:</b> {day:%d.%m.%Y}</p>{stamp("М.П.<br>Зимин", "left:5cm;bottom:2cm")}""", "Liberation Serif", 11)  # fmt: skip
    return Paper("ru_certificate", "ru", "declaration", html, {"holder": [firm], "number": [number], "issue_date": [day.isoformat()], "valid_until": [later(day, 3).isoformat()], "standards": ["ТР ТС 010/2011", "ТР ТС 020/2011"], "models": ["SB180D"], "brand": ["SILVERBECK"]})  # fmt: skip


def ru_extract(w: World) -> Paper:
    firm, place, inn, day = w.pick(RU[:4]), w.pick(RU_AT), w.inn(), w.day()
    row = "<tr><td style='width:8%'>{}</td><td style='width:42%'>{}</td><td>{}</td></tr>"
    told = (("Полное наименование на русском языке", firm), ("Адрес юридического лица", place), ("ИНН юридического лица", inn), ("КПП юридического лица", "631501001"), ("Способ образования", "Создание юридического лица"))  # fmt: skip
    html = leaf(f"""<h3 class=c>ВЫПИСКА<br>из Единого государственного реестра юридических лиц</h3><table><tr><td>{day:%d.%m.%Y}</td><td class=r>№ ЮЭ9965-26-{w.digits(8)}</td></tr></table><table class=g style='line-height:1.6'><tr><th>№ п/п</th><th>Наименование показателя</th><th>Значение показателя</th></tr>{"".join(row.format(i, *one) for i, one in enumerate(told, 1))}</table><p><small>Сведения сформированы с сайта ФНС России с использованием сервиса «Предоставление сведений из ЕГРЮЛ/ЕГРИП».</small></p>""", "Liberation Sans", 10.5)  # fmt: skip
    return Paper("ru_extract", "ru", "registration_page", html, {"holder": [firm], "registration_number": [inn], "address": [place], "issue_date": [day.isoformat()]})  # fmt: skip


def zh_company_page(w: World) -> Paper:
    firm, place, code, day = w.pick(ZH), w.pick(ZH_AT), w.uscc(), w.day(2012, 2022)
    html = leaf(f"""<div style='background:#1d5fa8;color:#fff;padding:8pt;font-size:15pt'>国家企业信用信息公示系统</div><h3>{firm} <small>存续</small></h3><table class=g style='line-height:1.8'><tr><td>统一社会信用代码</td><td>{code}</td><td>企业名称</td><td>{firm}</td></tr><tr><td>类型</td><td>有限责任公司</td><td>法定代表人</td><td>程子安</td></tr><tr><td>注册资本</td><td>100万人民币</td><td>成立日期</td><td>{words(day, "zh")}</td></tr><tr><td>住所</td><td colspan=3>{place}</td></tr></table>""", "Noto Sans CJK SC", 10)  # fmt: skip
    return Paper("zh_company_page", "zh", "registration_page", html, {"holder": [firm], "registration_number": [code], "address": [place]})  # fmt: skip


def zh_lease(w: World) -> Paper:
    one, other = w.two(ZH)
    day, place = w.day(2023, 2025), w.pick(ZH_AT)
    html = leaf(f"""<h1 class=c>厂房租赁合同</h1><p>出租方（以下简称甲方）：{one}</p><p>承租方（以下简称乙方）：{other}</p><p style='text-indent:2em'>根据《中华人民共和国民法典》及有关规定，甲乙双方经协商一致，订立本合同。</p><p style='text-indent:2em'>第一条 甲方将位于{place}的厂房出租给乙方使用，建筑面积480平方米。</p><p style='text-indent:2em'>第二条 租赁期自{words(day, "zh")}起至{words(later(day, 3), "zh")}止，共三年。</p><p style='text-indent:2em'>第三条 月租金为人民币9,600元，乙方应于每月五日前支付。</p><table style='margin-top:1.5cm'><tr><td>甲方（盖章）：</td><td>乙方（盖章）：</td></tr><tr><td>签订日期：{words(day, "zh")}</td><td></td></tr></table>{stamp("合同专用章", "left:2cm;bottom:0")}""", "Noto Serif CJK SC", 12)  # fmt: skip
    return Paper("zh_lease", "zh", "lease", html, {"issuer": [one], "holder": [other], "address": [place], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [later(day, 3).isoformat()]})  # fmt: skip


def ru_lease(w: World) -> Paper:
    one, other = w.two(RU[:4])
    day, place, number = w.day(2024, 2025), w.pick(RU_AT), f"{w.digits(2)}/А"
    html = leaf(f"""<h3 class=c>ДОГОВОР АРЕНДЫ НЕЖИЛОГО ПОМЕЩЕНИЯ № {number}</h3><table><tr><td>г. Самара</td><td class=r>{words(day, "ru")}</td></tr></table><p style='line-height:1.5'>{one}, именуемое в дальнейшем «Арендодатель», в лице директора Орлова А. С., с одной стороны, и {other}, именуемое в дальнейшем «Арендатор», с другой стороны, заключили настоящий договор о нижеследующем:</p><p>1.1. Арендодатель передаёт, а Арендатор принимает во временное пользование помещение по адресу: {place}.</p><p>1.2. Срок аренды: с {day:%d.%m.%Y} г. по {later(day, 1):%d.%m.%Y} г.</p><p>2.1. Арендная плата составляет 62 000 рублей в месяц.</p>""", "Liberation Serif", 12)  # fmt: skip
    return Paper("ru_lease", "ru", "lease", html, {"issuer": [one], "holder": [other], "number": [number], "address": [place], "issue_date": [day.isoformat()], "valid_from": [day.isoformat()], "valid_until": [later(day, 1).isoformat()]})  # fmt: skip


def en_water_bill(w: World) -> Paper:
    owner, day, place, total = w.pick(EN), w.day(2025, 2026), w.pick(EN_AT), w.dice.randint(3000, 40000) / 100
    html = leaf(f"""<table><tr><td style='font-size:19pt;color:#079'><b>Fenland Water</b></td><td><small>Account number</small><br><b>{w.digits(10)}</b></td><td><small>Bill date</small><br><b>{words(day, "en")}</b></td></tr></table><p style='margin-top:8mm'>{owner}<br>{place}</p><h2>Your water bill</h2><table style='width:60%;background:#e8f4f8'><tr><td>Previous balance</td><td class=r>£0.00</td></tr><tr><td>Charges for this period</td><td class=r>£{total:.2f}</td></tr><tr><td><b>Amount to pay</b></td><td class=r><b>£{total:.2f}</b></td></tr></table><p>Supply address: {place}</p><p>Customer: {owner}</p><p><small>Meter reading: 01482 to 01533. Consumption 51 m3. Please pay within 21 days of the bill date.</small></p>""", "Liberation Sans", 10.5)  # fmt: skip
    return Paper("en_water_bill", "en", "utility_bill", html, {"recipient": [owner], "address": [place], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["GBP"]})  # fmt: skip


def zh_water_bill(w: World) -> Paper:
    owner, day, place, total = w.pick(ZH), w.day(2025, 2026), w.pick(ZH_AT), w.dice.randint(8000, 90000) / 100
    html = leaf(f"""<h2 class=c>佛山市水业集团 水费账单</h2><table class=g style='line-height:1.8'><tr><td>用户编号</td><td>{w.digits(9)}</td><td>账单日期</td><td>{day.isoformat()}</td></tr><tr><td>用户名称</td><td colspan=3>{owner}</td></tr><tr><td>用水地址</td><td colspan=3>{place}</td></tr><tr><td>上期读数</td><td>2381</td><td>本期读数</td><td>2499</td></tr><tr><td>实用水量</td><td>118 吨</td><td>应缴金额</td><td>{total:.2f} 元</td></tr></table><p><small>温馨提示：请于次月十五日前缴费，逾期将收取违约金。</small></p>""", "Noto Sans CJK SC", 11)  # fmt: skip
    return Paper("zh_water_bill", "zh", "utility_bill", html, {"recipient": [owner], "address": [place], "issue_date": [day.isoformat()], "total": [f"{total:.2f}"], "currency": ["CNY"]})  # fmt: skip


def es_two_columns(w: World) -> Paper:
    seller, buyer = w.two(ES)
    lines, day, number = bought(w, "es"), w.day(), f"A/{w.digits(5)}"
    net = summed(lines)
    tax = (net * 21 / 100).quantize(net)
    body = "".join(f"<tr><td>{l.model}</td><td>{l.name}</td><td class=r>{l.count}</td><td class=r>{money(l.price, 'es')}</td><td class=r>{money(l.amount, 'es')}</td></tr>" for l in lines)  # fmt: skip
    html = leaf(f"""<table><tr><td style='width:55%'><b style='font-size:15pt'>{seller}</b><br>{w.pick(ES_AT)}<br>C.I.F.: B{w.digits(8)}</td><td style='border:.6pt solid #333;padding:5pt'><small>DATOS DEL CLIENTE</small><br>{buyer}<br>{w.pick(ES_AT)}</td></tr></table><h2>FACTURA</h2><table class=g style='width:60%'><tr><th>Nº Factura</th><th>Fecha</th><th>Vencimiento</th></tr><tr><td>{number}</td><td>{day:%d/%m/%Y}</td><td>30 días</td></tr></table><br><table class=u><tr><th>Ref.</th><th>Descripción</th><th class=r>Uds.</th><th class=r>Precio</th><th class=r>Importe</th></tr>{body}</table><table class=g style='margin-top:1cm'><tr><th>Base imponible</th><th>% IVA</th><th>Cuota IVA</th><th>TOTAL EUR</th></tr><tr><td class=r>{money(net, "es")}</td><td class=r>21</td><td class=r>{money(tax, "es")}</td><td class=r><b>{money(net + tax, "es")}</b></td></tr></table>""", "Liberation Sans", 9.5)  # fmt: skip
    return Paper("es_two_columns", "es", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, net + tax, "EUR")})  # fmt: skip


def ru_waybill_invoice(w: World) -> Paper:
    seller, buyer = w.two(RU)
    lines, day, number = bought(w, "ru"), w.day(), w.digits(5)
    total = summed(lines)
    body = "".join(f"<tr><td>{i}</td><td>{l.model}</td><td>{l.name}</td><td class=r>{l.count}</td><td>шт</td><td class=r>{money(l.price, 'ru')}</td><td class=r>{money(l.amount, 'ru')}</td></tr>" for i, l in enumerate(lines, 1))  # fmt: skip
    html = leaf(f"""<table class=g><tr><td rowspan=2 style='width:50%'>ПАО «Волжский банк»<br><small>Банк получателя</small></td><td>БИК</td><td>043601{w.digits(3)}</td></tr><tr><td>Сч. №</td><td>30101810{w.digits(12)}</td></tr></table><h2>Счет № {number} от {day:%d.%m.%Y}</h2><table style='line-height:1.6'><tr><td style='width:20%'>Исполнитель</td><td>{seller}, {w.pick(RU_AT)}</td></tr><tr><td>Заказчик</td><td>{buyer}, {w.pick(RU_AT)}</td></tr></table><table class=g><tr><th>№</th><th>Артикул</th><th>Товар</th><th>Кол-во</th><th>Ед.</th><th>Цена</th><th>Сумма</th></tr>{body}</table><p class=r>Итого: {money(total, "ru")}<br>В том числе НДС: Без НДС<br><b>Всего к оплате: {money(total, "ru")}</b></p><p>Всего наименований {len(lines)}, на сумму {money(total, "ru")} руб.</p>{stamp("Для счетов", "left:6cm;bottom:-1cm")}""", "Liberation Sans", 9.5)  # fmt: skip
    return Paper("ru_waybill_invoice", "ru", "invoice", html, {"issuer": [seller], "recipient": [buyer], "number": [number], "issue_date": [day.isoformat()], **told_of(lines, total, "RUB")})  # fmt: skip


LAYOUTS = (
    en_export_grid, en_bare_table, zh_fapiao_grid, zh_receipt, en_till_receipt, ru_cash_memo, en_purchase_order, zh_sales_contract,
    bi_pro_forma, ru_offer, zh_landscape_licence, en_incorporation, zh_authorization, es_authorization, zh_report_cover, en_lab_cover,
    en_declaration, ru_certificate, ru_extract, zh_company_page, zh_lease, ru_lease, en_water_bill, zh_water_bill, es_two_columns,
    ru_waybill_invoice,
)  # fmt: skip
