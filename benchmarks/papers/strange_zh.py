"""Layouts of a stranger, in Chinese: written before a rule of the reader was looked at, half of them only ever measured."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from benchmarks.papers.people import Paper, World, money
from benchmarks.papers.strange import (
    EN,
    MARKS,
    STOCK,
    ZH,
    ZH_AT,
    count,
    goods,
    iso,
    page,
    table,
    tax,
    total,
    trade,
    yrs,
)


def written(d: dt.date) -> str:
    return f"{d.year}年{d.month:02d}月{d.day:02d}日"


def short(d: dt.date) -> str:
    return f"{d.year}年{d.month}月{d.day}日"


def zh_digital_fapiao(w: World) -> Paper:
    s, b = w.two(ZH)
    ls = goods(w, "zh", 3)
    net = total(ls)
    d = w.day()
    n = "2" + w.digits(19)
    tv = sum((tax(l.amount, 13) for l in ls), Decimal(0))
    body = "".join(
        f"<tr><td>*日用杂品*{l.name}</td><td>{l.model}</td><td>个</td><td class=r>{l.count}</td><td class=r>{l.price}</td><td class=r>{l.amount}</td><td class=c>13%</td><td class=r>{tax(l.amount, 13)}</td></tr>"
        for l in ls
    )
    h = page(
        f"""<table><tr><td style='width:25%'></td><td class=c style='font-size:17pt;color:#7a3b12'>电子发票（普通发票）</td><td style='width:36%'>发票号码：{n}<br>开票日期：{written(d)}</td></tr></table><table class=b><tr><td style='width:3%'>购买方信息</td><td style='width:47%'>名称：{b}<br><br>统一社会信用代码/纳税人识别号：{w.uscc()}</td><td style='width:3%'>销售方信息</td><td>名称：{s}<br><br>统一社会信用代码/纳税人识别号：{w.uscc()}</td></tr></table><table class=b><tr><th>项目名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th><th>税率/征收率</th><th>税额</th></tr>{body}<tr><td>合　　　　计</td><td colspan=4></td><td class=r>¥{net}</td><td></td><td class=r>¥{tv}</td></tr><tr><td>价税合计（大写）</td><td colspan=7>⊗ 见右　　　　（小写）¥{net + tv}</td></tr></table><p class=s>备注</p><p>开票人：何倩</p>""",
        "Noto Sans CJK SC",
        9,
        paper="A4 landscape",
        margin="12mm",
    )
    return Paper(
        "zh_digital_fapiao",
        "zh",
        "invoice",
        h,
        {
            "issuer": [s],
            "recipient": [b],
            "number": [n],
            "issue_date": iso(d),
            "total": [f"{net + tv:.2f}"],
            "models": [l.model for l in ls],
            "quantity": [count(ls)],
        },
    )


def zh_1688_order(w: World) -> Paper:
    s = w.pick(ZH)
    ls = goods(w, "zh", 3)
    t = total(ls)
    d = w.day()
    n = "3" + w.digits(18)
    it = "".join(
        f"<tr><td style='width:12%'><div style='width:42pt;height:42pt;background:#dcc'></div></td><td>{l.name}<br><small>型号：{l.model}</small></td><td class=r>{l.price}</td><td class=r>{l.count}</td><td class=r>{l.amount}</td></tr>"
        for l in ls
    )
    h = page(
        f"""<div style='font-size:16pt;color:#f60'><b>1688</b> <span style='font-size:11pt;color:#333'>订单详情</span></div><p>当前订单状态：交易成功</p><div style='background:#f6f6f6;padding:6pt'>订单号：{n}　　下单时间：{d:%Y-%m-%d} 10:3{w.digits(1)}:11</div><p>卖家公司：{s}　　旺旺：{w.pick(("xinhe_88", "听雨阁"))}</p><table class=u><tr><th colspan=2>货品</th><th class=r>单价(元)</th><th class=r>数量</th><th class=r>小计(元)</th></tr>{it}</table><p class=r>货品总价：{t}元　运费：0.00元</p><p class=r><b style='color:#f60'>实付款：{t} 元</b></p>""",
        "Noto Sans CJK SC",
        10,
    )
    return Paper(
        "zh_1688_order",
        "zh",
        "order_confirmation",
        h,
        {"issuer": [s], "number": [n], "issue_date": iso(d), **trade(ls, t, "CNY", models=True)},
    )


def zh_taobao_shot(w: World) -> Paper:
    ls = goods(w, "zh", 1)
    l = ls[0]
    t = l.amount
    d = w.day()
    n = w.digits(19)
    h = page(
        f"""<div style='width:110mm;margin:auto'><p style='font-size:15pt'><b>卖家已发货</b></p><p>{w.pick(("听雨饰品旗舰店", "欣和五金企业店"))} &gt;</p><table><tr><td style='width:25%'><div style='width:60pt;height:60pt;background:#cbd'></div></td><td>{l.name}<br><small>{l.model}</small></td><td class=r>¥{l.price}<br>x{l.count}</td></tr></table><table class=p><tr><td>商品总价</td><td class=r>¥{t}</td></tr><tr><td>运费</td><td class=r>¥0.00</td></tr><tr><td>实付款</td><td class=r><b>¥{t}</b></td></tr></table><hr><table class=p><tr><td>订单编号</td><td class=r>{n}</td></tr><tr><td>支付宝交易号</td><td class=r>{d:%Y%m%d}{w.digits(20)}</td></tr><tr><td>创建时间</td><td class=r>{d:%Y-%m-%d} 20:15:07</td></tr><tr><td>付款时间</td><td class=r>{d:%Y-%m-%d} 20:15:31</td></tr></table></div>""",
        "Noto Sans CJK SC",
        10.5,
    )
    return Paper(
        "zh_taobao_shot",
        "zh",
        "order_confirmation",
        h,
        {"number": [n], "issue_date": iso(d), "products": [l.name], "total": [f"{t:.2f}"]},
    )


def zh_shouju(w: World) -> Paper:
    s, b = w.two(ZH)
    d = w.day()
    t = Decimal(w.dice.randint(20000, 900000)) / 100
    n = w.digits(7)
    h = page(
        f"""<h1 class=c style='letter-spacing:24pt;border-bottom:2pt double #000'>收 据</h1><table><tr><td>{written(d)}</td><td class=r>No {n}</td></tr></table><div style='border:1pt solid #000;padding:10pt;line-height:2.1'>今收到：<u>{b}</u><br>交来：<u>货款</u><br>人民币（大写）：<u>如小写</u>　　￥：<u>{t}</u><br>收款方式：转账</div><table><tr><td>收款单位（盖章）：{s}</td><td>收款人：林芳</td><td>经手人：</td></tr></table>""",
        "Noto Serif CJK SC",
        12,
    )
    return Paper(
        "zh_shouju",
        "zh",
        "receipt",
        h,
        {
            "issuer": [s],
            "recipient": [b],
            "number": [n],
            "issue_date": iso(d),
            "total": [f"{t:.2f}"],
            "currency": ["CNY"],
        },
    )


def zh_songhuo(w: World) -> Paper:
    s, b = w.two(ZH)
    ls = goods(w, "zh")
    t = total(ls)
    d = w.day()
    n = w.digits(7)
    h = page(
        f"""<h2 class=c>{s}<br>销 售 单</h2><table class=p><tr><td>购货单位：{b}</td><td>日期：{d:%Y/%m/%d}</td><td>单号：{n}</td></tr></table>{table(ls, "zh", ("编号", "品名", "规格", "单位", "数量", "单价", "金额"), "inmuqpa", "b", f"<tr><td colspan=4>合计人民币</td><td class=r>{count(ls)}</td><td></td><td class=r>{money(t, 'zh')}</td></tr>")}<table class=p><tr><td>地址：{w.pick(ZH_AT)}</td><td>电话：138{w.digits(8)}</td></tr><tr><td>制单：小周</td><td>收货人签字：</td></tr></table>""",
        "Noto Sans CJK SC",
        10.5,
    )
    return Paper(
        "zh_songhuo",
        "zh",
        "invoice",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "CNY")},
    )


def zh_licence_new(w: World) -> Paper:
    b = w.pick(ZH)
    c = w.uscc()
    d = w.day(2016, 2024)
    at = w.pick(ZH_AT)
    e = d + dt.timedelta(200)
    h = page(
        f"""<div style='border:5pt double #a85;padding:18pt'><table><tr><td>统一社会信用代码<br><b style='font-size:12pt'>{c}</b></td><td class=r>编号 N{w.digits(9)}</td></tr></table><h1 class=c style='font-size:34pt;letter-spacing:14pt;margin:6pt'>营业执照</h1><p class=c>（副本）</p><table style='line-height:2'><tr><td style='width:15%;color:#853'>名　　称</td><td style='width:40%'>{b}</td><td style='width:14%;color:#853'>注册资本</td><td>伍拾万元整</td></tr><tr><td style='color:#853'>类　　型</td><td>有限责任公司（自然人独资）</td><td style='color:#853'>成立日期</td><td>{written(d)}</td></tr><tr><td style='color:#853'>法定代表人</td><td>欧阳建国</td><td style='color:#853'>住　　所</td><td>{at}</td></tr><tr><td style='color:#853'>经营范围</td><td colspan=3>一般项目：五金产品批发；日用百货销售；互联网销售（除销售需要许可的商品）；货物进出口。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）</td></tr></table><p class=r>登记机关　　　　　　　<br>{e.year} 年 {e.month} 月 {e.day} 日</p></div><p class=s>国家企业信用信息公示系统网址：http://www.gsxt.gov.cn　国家市场监督管理总局监制</p>""",
        "Noto Serif CJK SC",
        11,
        paper="A4 landscape",
        margin="12mm",
    )
    return Paper(
        "zh_licence_new", "zh", "business_licence", h, {"holder": [b], "registration_number": [c], "address": [at]}
    )


def zh_licence_old(w: World) -> Paper:
    b = w.pick(ZH)
    c = "44060" + w.digits(10)
    d = w.day(2008, 2014)
    at = w.pick(ZH_AT)
    u = yrs(d, 20)
    h = page(
        f"""<div style='border:2pt solid #b33;padding:20pt'><h1 class=c style='letter-spacing:16pt'>企业法人营业执照</h1><p class=c>（副 本）</p><p class=r>注册号　{c}</p><table style='line-height:2.1;width:85%'><tr><td style='width:24%'>名　　　　称</td><td>{b}</td></tr><tr><td>住　　　　所</td><td>{at}</td></tr><tr><td>法定代表人姓名</td><td>梁志强</td></tr><tr><td>注 册 资 本</td><td>壹佰万元人民币</td></tr><tr><td>公 司 类 型</td><td>有限责任公司</td></tr><tr><td>经 营 范 围</td><td>生产、销售：五金制品、灯具。</td></tr><tr><td>成 立 日 期</td><td>{short(d)}</td></tr><tr><td>营 业 期 限</td><td>自{short(d)}至{short(u)}</td></tr></table><p class=r>佛山市工商行政管理局</p></div>""",
        "Noto Serif CJK SC",
        12.5,
    )
    return Paper(
        "zh_licence_old",
        "zh",
        "business_licence",
        h,
        {"holder": [b], "registration_number": [c], "address": [at], "valid_until": iso(u)},
    )


def zh_shouquan(w: World) -> Paper:
    s, b = w.two(ZH)
    m = w.pick(MARKS)
    d = w.day(2024, 2026)
    u = yrs(d, 1)
    n = f"SQ{d:%Y%m}{w.digits(3)}"
    h = page(
        f"""<h1 class=c style='letter-spacing:8pt'>品牌授权书</h1><p class=r>授权编号：{n}</p><p>授权方：{s}<br>地　址：{w.pick(ZH_AT)}<br>被授权方：{b}<br>地　址：{w.pick(ZH_AT)}</p><p style='text-indent:2em'>授权方系“{m}”商标（注册号：{w.digits(8)}）的所有人，现授权被授权方在全球速卖通平台销售“{m}”品牌商品。</p><p>授权期限：{short(d)}至{short(u)}<br>授权区域：中国大陆以外地区</p><p>特此授权！</p><div style='margin-left:55%'>授权方（盖章）：{s}<br>日期：{short(d)}</div>""",
        "Noto Serif CJK SC",
        12.5,
    )
    return Paper(
        "zh_shouquan",
        "zh",
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
            "territory": ["中国大陆以外地区"],
        },
    )


def zh_report_cnas(w: World) -> Paper:
    b = w.pick(ZH)
    l = w.pick(STOCK["zh"])
    m = w.pick(MARKS)
    d = w.day(2023, 2026)
    r = d - dt.timedelta(7)
    n = f"WT{d.year}B01N{w.digits(5)}"
    h = page(
        f"""<table><tr><td>CNAS L{w.digits(4)}</td><td class=r>报告编号：{n}<br>第1页 共4页</td></tr></table><h1 class=c style='letter-spacing:12pt'>检 验 报 告</h1><table class=b><tr><td style='width:18%'>产品名称</td><td style='width:34%'>{l[0]}</td><td style='width:16%'>型号规格</td><td>{l[1]}</td></tr><tr><td>商标</td><td>{m}</td><td>样品等级</td><td>合格品</td></tr><tr><td>委托单位</td><td colspan=3>{b}</td></tr><tr><td>生产单位</td><td colspan=3>{b}</td></tr><tr><td>到样日期</td><td>{short(r)}</td><td>样品数量</td><td>3个</td></tr><tr><td>检验依据</td><td colspan=3>GB/T 7000.1-2015</td></tr><tr><td>检验结论</td><td colspan=3>经检验，所检项目符合标准要求，判定合格。<br><br>签发日期：{short(d)}</td></tr></table><p class=c style='font-size:14pt'>中南轻工产品质量监督检验站</p>""",
        "Noto Sans CJK SC",
        11,
    )
    return Paper(
        "zh_report_cnas",
        "zh",
        "test_report",
        h,
        {
            "issuer": ["中南轻工产品质量监督检验站"],
            "holder": [b],
            "number": [n],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["GB/T 7000.1-2015"],
        },
    )


def zh_hegezheng(w: World) -> Paper:
    s = w.pick(ZH)
    l = w.pick(STOCK["zh"])
    m = w.pick(MARKS)
    d = w.day(2022, 2026)
    h = page(
        f"""<h1 class=c>符合性声明</h1><p>声明单位：{s}</p><p>地址：{w.pick(ZH_AT)}</p><p>我公司声明，下列产品：</p><table class=b><tr><th>产品名称</th><th>型号</th><th>品牌</th></tr><tr><td>{l[0]}</td><td>{l[1]}</td><td>{m}</td></tr></table><p>符合以下标准和指令的要求：GB 17625.1-2022、2014/35/EU</p><p>本声明由我公司独自承担责任。</p><p class=r>签署人：彭波<br>{written(d)}</p>""",
        "Noto Sans CJK SC",
        12,
    )
    return Paper(
        "zh_hegezheng",
        "zh",
        "declaration",
        h,
        {
            "issuer": [s],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["GB 17625.1-2022", "2014/35/EU"],
        },
    )


def zh_qcc(w: World) -> Paper:
    b = w.pick(ZH)
    c = w.uscc()
    at = w.pick(ZH_AT)
    d = w.day(2012, 2022)
    h = page(
        f"""<div style='background:#128bed;color:#fff;padding:8pt'>企业信息查询</div><h2>{b}</h2><p><small>存续　　小微企业</small></p><h3>工商信息</h3><table class=b><tr><td style='background:#eef'>企业名称</td><td colspan=3>{b}</td></tr><tr><td style='background:#eef'>法定代表人</td><td>石敏</td><td style='background:#eef'>登记状态</td><td>存续（在营、开业、在册）</td></tr><tr><td style='background:#eef'>成立日期</td><td>{d.isoformat()}</td><td style='background:#eef'>统一社会信用代码</td><td>{c}</td></tr><tr><td style='background:#eef'>注册地址</td><td colspan=3>{at}</td></tr><tr><td style='background:#eef'>登记机关</td><td colspan=3>市场监督管理局</td></tr></table>""",
        "Noto Sans CJK SC",
        10.5,
    )
    return Paper("zh_qcc", "zh", "registration_page", h, {"holder": [b], "registration_number": [c], "address": [at]})


def zh_zulin(w: World) -> Paper:
    s, b = w.two(ZH)
    at = w.pick(ZH_AT)
    d = w.day(2024, 2025)
    u = yrs(d, 2) - dt.timedelta(1)
    h = page(
        f"""<h1 class=c>房屋租赁合同</h1><p>甲方（出租方）：{s}<br>乙方（承租方）：{b}</p><p style='text-indent:2em'>甲乙双方经协商一致，就房屋租赁事宜订立本合同。</p><p>一、租赁房屋坐落于{at}，建筑面积120平方米，用途为办公。</p><p>二、租赁期限自{short(d)}起至{short(u)}止。</p><p>三、月租金为人民币4800元。</p><table><tr><td>甲方（盖章）：{s}</td><td>乙方（盖章）：{b}</td></tr><tr><td>签订日期：{short(d)}</td><td></td></tr></table>""",
        "Noto Serif CJK SC",
        12,
    )
    return Paper(
        "zh_zulin",
        "zh",
        "lease",
        h,
        {
            "issuer": [s],
            "holder": [b],
            "address": [at],
            "issue_date": iso(d),
            "valid_from": iso(d),
            "valid_until": iso(u),
        },
    )


def zh_dianfei(w: World) -> Paper:
    b = w.pick(ZH)
    at = w.pick(ZH_AT)
    d = w.day(2025, 2026)
    t = Decimal(w.dice.randint(9000, 300000)) / 100
    h = page(
        f"""<h2 class=c>电 费 通 知 单</h2><table class=b><tr><td style='width:22%'>户号</td><td>{w.digits(10)}</td><td style='width:20%'>打印日期</td><td>{d.isoformat()}</td></tr><tr><td>户名</td><td colspan=3>{b}</td></tr><tr><td>用电地址</td><td colspan=3>{at}</td></tr><tr><td>本期电量</td><td>1288千瓦时</td><td>本期电费</td><td>{t}元</td></tr><tr><td>应交金额</td><td colspan=3><b>¥{t}</b></td></tr></table><p>供电单位：南州供电局客户服务中心</p>""",
        "Noto Sans CJK SC",
        11,
    )
    return Paper(
        "zh_dianfei",
        "zh",
        "utility_bill",
        h,
        {"recipient": [b], "issue_date": iso(d), "address": [at], "total": [f"{t:.2f}"]},
    )


def zh_xingshi(w: World) -> Paper:
    s = w.pick(ZH)
    b = w.pick(EN[:6])
    ls = goods(w, "zh")
    t = total(ls)
    d = w.day()
    n = f"PI-{d:%y%m%d}-{w.digits(2)}"
    h = page(
        f"""<h2 class=c>形式发票 PROFORMA INVOICE</h2><table class=b><tr><td>卖方 Seller</td><td>{s}</td><td>编号 No.</td><td>{n}</td></tr><tr><td>买方 Buyer</td><td>{b}</td><td>日期 Date</td><td>{d.isoformat()}</td></tr></table><br>{table(ls, "zh", ("品名 Description", "型号 Model", "数量 Qty", "单价 Price", "金额 Amount"), "nmqpa", "b", f"<tr><td colspan=2>总计 Total (CNY)</td><td class=r>{count(ls)}</td><td></td><td class=r>{money(t, 'zh')}</td></tr>")}<p>付款方式 Payment: T/T 电汇</p>""",
        "Noto Sans CJK SC",
        10.5,
    )
    return Paper(
        "zh_xingshi",
        "zh",
        "pro_forma",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "CNY")},
    )


LOOKED_AT = (
    zh_digital_fapiao,
    zh_1688_order,
    zh_shouju,
    zh_songhuo,
    zh_licence_new,
    zh_report_cnas,
    zh_xingshi,
)
HELD = (
    zh_taobao_shot,
    zh_licence_old,
    zh_shouquan,
    zh_hegezheng,
    zh_qcc,
    zh_zulin,
    zh_dianfei,
)
"""Measured only, before and after."""
