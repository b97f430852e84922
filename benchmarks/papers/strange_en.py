"""Layouts of a stranger, in English: written before a rule of the reader was looked at, half of them only ever measured."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from benchmarks.papers.people import Paper, World, money, words
from benchmarks.papers.strange import (
    EN,
    EN_AT,
    MARKS,
    STOCK,
    above,
    count,
    goods,
    iso,
    kv,
    page,
    table,
    tax,
    total,
    trade,
    yrs,
)


def written(d: dt.date, c: bool = False) -> str:
    return words(d, "en", c)


def en_labels_above(w: World) -> Paper:
    s, b = w.two(EN)
    ls = goods(w, "en")
    t = total(ls)
    d = w.day()
    n = w.digits(6)
    h = page(
        f"""<table><tr><td style='font-size:24pt;letter-spacing:2pt'>INVOICE</td><td class=r><b>{s}</b><br>{w.pick(EN_AT)}</td></tr></table><hr>{above((("Invoice number", n), ("Date of issue", written(d, True)), ("Date due", written(d + dt.timedelta(30), True))))}<br>{above((("Billed to", b + "<br>" + w.pick(EN_AT)), ("Ship to", "Same as billing")))}<br>{table(ls, "en", ("Description", "Code", "Qty", "Unit price", "Amount"), "nmqpa", "u")}<table style='width:40%;margin-left:60%' class=p><tr><td>Subtotal</td><td class=r>${money(t, "en")}</td></tr><tr><td>Shipping</td><td class=r>$0.00</td></tr><tr><td><b>Amount due</b></td><td class=r><b>${money(t, "en")} USD</b></td></tr></table>""",
        "Noto Sans",
        9.5,
    )
    return Paper(
        "en_labels_above",
        "en",
        "invoice",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "USD")},
    )


def en_us_grid(w: World) -> Paper:
    s, b = w.two(EN[:6])
    ls = goods(w, "en")
    t = total(ls)
    d = w.day()
    n = f"{w.digits(5)}"
    h = page(
        f"""<table><tr><td><b style='font-size:14pt'>{s}</b><br>{EN_AT[1]}<br>Phone (630) 555-0{w.digits(3)}</td><td style='width:38%'><b style='font-size:18pt'>Commercial Invoice</b><table class='b c'><tr><th class=c>Date</th><th class=c>Invoice #</th></tr><tr><td class=c>{d.month}/{d.day}/{d.year}</td><td class=c>{n}</td></tr></table></td></tr></table><br><table class=b style='width:48%'><tr><th>Bill To</th></tr><tr><td>{b}<br>{w.pick(EN_AT)}</td></tr></table><br><table class=b><tr><th>P.O. No.</th><th>Terms</th><th>Rep</th><th>Ship</th><th>Via</th><th>F.O.B.</th></tr><tr><td>{w.digits(4)}</td><td>Net 30</td><td>JM</td><td></td><td>UPS</td><td>Origin</td></tr></table><br>{table(ls, "en", ("Quantity", "Item Code", "Description", "Price Each", "Amount"), "qmnpa", "b", f"<tr><td colspan=3></td><td><b>Total</b></td><td class=r><b>${money(t, 'en')}</b></td></tr>")}<p>Thank you for your business.</p>""",
        "Liberation Serif",
        10.5,
    )
    f: dict[str, list[str]] = {"issuer": [s], "recipient": [b], "number": [n], **trade(ls, t, "USD")}
    if d.day > 12:
        f["issue_date"] = iso(d)
    return Paper("en_us_grid", "en", "invoice", h, f)


def en_hk_proforma(w: World) -> Paper:
    s = EN[w.dice.choice((7, 8))]
    b = w.pick(EN[:7])
    ls = goods(w, "en")
    t = total(ls)
    d = w.day()
    n = f"YH{str(d.year)[2:]}{d:%m}-{w.digits(3)}"
    h = page(
        f"""<h2 class=c style='margin-bottom:0'>{s}</h2><p class='c s'>Rm 906, Block C, Tian An Cyber Park, Shenzhen, China  Tel: +86 755 8{w.digits(7)}  E-mail: sales@yuhe.example</p><h2 class=c><u>PROFORMA INVOICE</u></h2><table class=p><tr><td style='width:12%'>TO:</td><td>{b}</td><td style='width:12%'>P/I NO.:</td><td style='width:24%'>{n}</td></tr><tr><td>ATTN:</td><td>Ms. Dana Whit</td><td>DATE:</td><td>{written(d, True)}</td></tr></table><p>We hereby confirm having sold to you the following goods on terms and conditions as below:</p>{table(ls, "en", ("ITEM", "DESCRIPTION", "MODEL NO.", "QTY (PCS)", "UNIT PRICE (USD)", "AMOUNT (USD)"), "inmqpa", "b", f"<tr><td colspan=3 class=c>TOTAL:</td><td class=r>{count(ls)}</td><td></td><td class=r>{money(t, 'en')}</td></tr>")}<p>1. PRICE TERM: FOB SHENZHEN<br>2. PAYMENT: 30% T/T IN ADVANCE, BALANCE BEFORE SHIPMENT<br>3. DELIVERY: WITHIN 25 DAYS<br>4. BANK: INDUSTRIAL BANK, A/C {w.digits(16)}</p><table><tr><td>THE BUYER:</td><td>THE SELLER:<br>{s}</td></tr></table>""",
        "Liberation Sans",
        10,
    )
    return Paper(
        "en_hk_proforma",
        "en",
        "pro_forma",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "USD")},
    )


def en_thermal(w: World) -> Paper:
    s = w.pick(EN[:6])
    ls = goods(w, "en", 3)
    t = total(ls)
    d = w.day()
    n = w.digits(6)
    it = "".join(
        f"{l.name}<br>&nbsp;&nbsp;{l.count} @ {l.price}<span style='float:right'>{money(l.amount, 'en')}</span><br>"
        for l in ls
    )
    h = page(
        f"""<div style='width:88mm;margin:0 auto;font-size:10.5pt'><p class=c><b>{s.upper()}</b><br>31 Castle Mews<br>Norwich NR2 1PD<br>VAT No GB {w.digits(9)}</p>--------------------------------<br>{it}--------------------------------<br>TOTAL GBP<span style='float:right'>{money(t, "en")}</span><br>VISA DEBIT<span style='float:right'>{money(t, "en")}</span><br>**** **** **** {w.digits(4)}<br>--------------------------------<br>Till 02  Trans {n}<br>{d:%d/%m/%Y} 14:{w.digits(2)[:1]}7<p class=c>PLEASE RETAIN YOUR RECEIPT</p></div>""",
        "DejaVu Sans Mono",
        10,
    )
    f: dict[str, list[str]] = {"issuer": [s], "total": [f"{t:.2f}"], "currency": ["GBP"]}
    if d.day > 12:
        f["issue_date"] = iso(d)
    return Paper("en_thermal", "en", "receipt", h, f)


def en_aliexpress_order(w: World) -> Paper:
    s = w.pick(("Lanting Home Store", "YUHE Official Store", "Bead Rain Jewelry Store"))
    ls = goods(w, "en", 3)
    t = total(ls)
    d = w.day()
    n = w.digits(16)
    it = "".join(
        f"<tr><td style='width:14%'><div style='width:50pt;height:50pt;background:#ccd'></div></td><td>{l.name}<br><small>Color: Black, {l.model}</small></td><td class=r>US ${money(l.price, 'en')}</td><td class=r>x{l.count}</td></tr>"
        for l in ls
    )
    h = page(
        f"""<div style='color:#e62e04;font-size:18pt;font-weight:bold'>AliExpress</div><h3>Order details</h3><p><b>Awaiting delivery</b></p><table class=p><tr><td>Order ID: {n}</td></tr><tr><td>Order placed on: {written(d, True)}</td></tr><tr><td>Payment method: Mastercard **{w.digits(4)}</td></tr></table><p><b>{s}</b> &gt;</p><table class=u>{it}</table><table style='width:45%;margin-left:55%' class=p><tr><td>Subtotal</td><td class=r>US ${money(t, "en")}</td></tr><tr><td>Shipping</td><td class=r>US $0.00</td></tr><tr><td><b>Total</b></td><td class=r><b>US ${money(t, "en")}</b></td></tr></table><p><b>Shipping address</b><br>J. Osgood<br>9 Elm Row, York</p>""",
        "Noto Sans",
        10,
    )
    return Paper(
        "en_aliexpress_order",
        "en",
        "order_confirmation",
        h,
        {
            "number": [n],
            "issue_date": iso(d),
            "products": [l.name for l in ls],
            "total": [f"{t:.2f}"],
            "currency": ["USD"],
        },
    )


def en_letter_auth(w: World) -> Paper:
    s, b = w.two(EN)
    m = w.pick(MARKS)
    d = w.day(2024, 2026)
    u = yrs(d, 2) - dt.timedelta(1)
    h = page(
        f"""<p class=r>{s}<br>{w.pick(EN_AT)}</p><p>{written(d)}</p><p><b>LETTER OF AUTHORIZATION</b></p><p>To Whom It May Concern,</p><p>We, {s}, the owner of the trademark "{m}", hereby authorise {b}, located at {w.pick(EN_AT)}, to advertise, offer for sale and sell our {m} branded products on the AliExpress platform.</p><p>This authorisation covers the territory of Spain, France and Poland. It takes effect on {written(d)} and remains valid until {written(u)}, unless revoked earlier in writing.</p><p>{b} may not assign or sub-license the rights given here.</p><p>Yours faithfully,</p><br><p>Eleanor Pike<br>Managing Director<br>{s}</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "en_letter_auth",
        "en",
        "brand_authorization",
        h,
        {
            "issuer": [s],
            "holder": [b],
            "brand": [m],
            "issue_date": iso(d),
            "valid_from": iso(d),
            "valid_until": iso(u),
            "territory": ["Spain, France and Poland"],
        },
    )


def en_certificate_auth(w: World) -> Paper:
    s, b = w.two(EN)
    m = w.pick(MARKS)
    d = w.day(2024, 2026)
    u = yrs(d, 1)
    n = f"BA/{d.year}/{w.digits(3)}"
    h = page(
        f"""<div style='border:3pt double #335;padding:22pt' class=c><h1 style='letter-spacing:3pt'>CERTIFICATE OF AUTHORIZED RESELLER</h1><p>This is to certify that</p><h2>{b}</h2><p>is an authorized online reseller of</p><h2>{m}</h2><p>products in the European Union</p><p>Certificate No.: {n}</p><p>Valid from {written(d)} to {written(u)}</p><br><table><tr><td class=c>______________<br>Authorized signature</td><td class=c>For and on behalf of<br>{s}</td></tr></table></div>""",
        "DejaVu Serif",
        12,
        paper="A4 landscape",
    )
    return Paper(
        "en_certificate_auth",
        "en",
        "brand_authorization",
        h,
        {
            "issuer": [s],
            "holder": [b],
            "brand": [m],
            "number": [n],
            "valid_from": iso(d),
            "valid_until": iso(u),
            "territory": ["European Union"],
        },
    )


def en_sgs(w: World) -> Paper:
    b = w.pick(EN)
    l = w.pick(STOCK["en"])
    d = w.day(2023, 2026)
    r = d - dt.timedelta(9)
    n = f"SHAHL{str(d.year)[2:]}{w.digits(8)}"
    at = w.pick(EN_AT)
    h = page(
        f"""<table><tr><td style='font-size:22pt;color:#f60;font-weight:bold'>GVL</td><td class=r><b style='font-size:15pt'>Test Report</b></td></tr></table><table class=p style='border-top:1pt solid #000;border-bottom:1pt solid #000'><tr><td>No. {n}</td><td class=c>Date: {d:%d %b %Y}</td><td class=r>Page 1 of 5</td></tr></table><p>{b.upper()}<br>{at.upper()}</p><p>The following sample(s) was/were submitted and identified on behalf of the client as:</p>{kv((("Sample Name", ": " + l[0].upper()), ("Model No.", ": " + l[1]), ("Manufacturer", ": " + w.pick(EN)), ("Sample Receiving Date", f": {r:%d %b %Y}"), ("Testing Period", f": {r:%d %b %Y} - {d:%d %b %Y}"), ("Test Requested", ": Selected test(s) as requested by client."), ("Test Method", ": EN 71-3:2019+A1:2021"), ("Test Result", ": PASS")), "p", 30)}<p>Signed for and on behalf of<br>Global Verification Laboratories Co., Ltd.</p><br><p>Lena Marsh<br>Approved Signatory</p>""",
        "Liberation Sans",
        10.5,
    )
    return Paper(
        "en_sgs",
        "en",
        "test_report",
        h,
        {
            "issuer": ["Global Verification Laboratories Co., Ltd."],
            "holder": [b],
            "number": [n],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "standards": ["EN 71-3:2019+A1:2021"],
        },
    )


def en_iec_cover(w: World) -> Paper:
    b, mf = w.two(EN)
    l = w.pick(STOCK["en"])
    m = w.pick(MARKS)
    d = w.day(2023, 2026)
    n = f"{w.digits(4)}-{w.digits(6)}-{w.digits(3)}"
    h = page(
        f"""<h2 class=c>TEST REPORT<br>EN IEC 60598-1<br>Luminaires - Part 1: General requirements and tests</h2>{kv((("Report Number", n), ("Date of issue", d.isoformat()), ("Total number of pages", "64"), ("Name of Testing Laboratory preparing the Report", "Halden Electrotechnical Laboratory AS"), ("Applicant's name", b), ("Address", w.pick(EN_AT)), ("Standard", "EN IEC 60598-1:2021+A11:2022"), ("Test procedure", "CE-LVD"), ("Test item description", l[0]), ("Trade Mark(s)", m), ("Manufacturer", mf), ("Model/Type reference", l[1]), ("Ratings", "220-240 V~, 50/60 Hz, Class I")), "b", 38)}""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "en_iec_cover",
        "en",
        "test_report",
        h,
        {
            "issuer": ["Halden Electrotechnical Laboratory AS"],
            "holder": [b],
            "number": [n],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["EN IEC 60598-1:2021+A11:2022"],
        },
    )


def en_doc_eu(w: World) -> Paper:
    s = w.pick(EN)
    l = w.pick(STOCK["en"])
    m = w.pick(MARKS)
    d = w.day(2022, 2026)
    h = page(
        f"""<h1 class=c>EU Declaration of Conformity</h1><p>We,</p><p><b>{s}</b><br>{w.pick(EN_AT)}</p><p>declare under our sole responsibility that the product:</p>{kv((("Product name:", l[0]), ("Type designation:", l[1]), ("Brand:", m)), "p", 28)}<p>to which this declaration relates is in conformity with the relevant Union harmonisation legislation:</p><ul><li>Low Voltage Directive 2014/35/EU</li><li>EMC Directive 2014/30/EU</li><li>RoHS Directive 2011/65/EU</li></ul><p>and with the following standards: EN 60598-1:2015, EN 55015:2019</p><br><table><tr><td>Rotterdam, {written(d)}</td><td>M. de Groot, Compliance Manager</td></tr><tr><td class=s>(place and date of issue)</td><td class=s>(name, function, signature)</td></tr></table>""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "en_doc_eu",
        "en",
        "declaration",
        h,
        {
            "issuer": [s],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["2014/35/EU", "2014/30/EU", "2011/65/EU", "EN 60598-1:2015", "EN 55015:2019"],
        },
    )


def en_incorporation(w: World) -> Paper:
    b = w.pick(EN[:6])
    n = w.digits(8)
    d = w.day(2012, 2023)
    h = page(
        f"""<div class=c><h3>CERTIFICATE OF INCORPORATION<br>OF A PRIVATE LIMITED COMPANY</h3><p>Company Number <b>{n}</b></p><p>The Registrar of Companies for England and Wales, hereby certifies that</p><h2>{b.upper()}</h2><p>is this day incorporated under the Companies Act 2006 as a private company, that the company is limited by shares, and the situation of its registered office is in England and Wales</p><p>Given at Companies House, Cardiff, on {written(d)}</p></div>""",
        "Liberation Serif",
        13,
    )
    return Paper(
        "en_incorporation",
        "en",
        "business_licence",
        h,
        {"holder": [b], "registration_number": [n], "issue_date": iso(d)},
    )


def en_house_page(w: World) -> Paper:
    b = w.pick(EN[:6])
    n = w.digits(8)
    at = w.pick((EN_AT[0], EN_AT[3]))
    d = w.day(2012, 2023)
    h = page(
        f"""<div style='background:#0b0c0c;color:#fff;padding:9pt;font-weight:bold'>Find and update company information</div><h1>{b.upper()}</h1><p>Company number <b>{n}</b></p><p style='color:#1d70b8'>Overview &nbsp; Filing history &nbsp; People &nbsp; More</p><p><span class=lab style='text-transform:none;font-size:10pt'>Registered office address</span><br><b>{at}</b></p><p>Company status<br><b>Active</b></p><table><tr><td>Company type<br><b>Private limited Company</b></td><td>Incorporated on<br><b>{written(d)}</b></td></tr></table><h3>Accounts</h3><p>Next accounts made up to 31 December 2026</p><h3>Nature of business (SIC)</h3><p>47910 - Retail sale via mail order houses or via Internet</p>""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "en_house_page", "en", "registration_page", h, {"holder": [b], "registration_number": [n], "address": [at]}
    )


def en_lease_form(w: World) -> Paper:
    s, b = w.two(EN)
    at = w.pick(EN_AT)
    d = w.day(2024, 2025)
    u = yrs(d, 3)
    h = page(
        f"""<h2 class=c>COMMERCIAL TENANCY AGREEMENT</h2>{kv((("Date of agreement", written(d)), ("Landlord", s), ("Tenant", b), ("Premises", at), ("Term", "Three years"), ("Commencement date", written(d)), ("Expiry date", written(u)), ("Rent", "GBP 1,150.00 per calendar month"), ("Deposit", "GBP 2,300.00")), "b", 30)}<p>The Landlord lets and the Tenant takes the Premises for the Term at the Rent on the conditions set out overleaf.</p><table><tr><td>Signed by the Landlord ....................</td><td>Signed by the Tenant ....................</td></tr></table>""",
        "Liberation Serif",
        11.5,
    )
    return Paper(
        "en_lease_form",
        "en",
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


def en_electric(w: World) -> Paper:
    b = w.pick(EN[:6])
    at = w.pick(EN_AT)
    d = w.day(2025, 2026)
    t = Decimal(w.dice.randint(4000, 60000)) / 100
    n = w.digits(9)
    a = w.digits(10)
    h = page(
        f"""<table><tr><td style='width:55%'><b style='font-size:17pt;color:#063'>Peakmoor Energy</b><br><small>Peakmoor Energy Ltd, PO Box 88, Buxton</small><br><br>{b}<br>{at}</td><td style='background:#eef5ee;padding:8pt'><span class=lab>Account number</span><br>{a}<br><span class=lab>Bill reference</span><br>{n}<br><span class=lab>Bill date</span><br>{written(d)}</td></tr></table><h2>Your electricity bill</h2><table class=u><tr><td>Previous balance</td><td class=r>£0.00</td></tr><tr><td>Electricity used this period (412 kWh)</td><td class=r>£{money(t - tax(t, 5), "en")}</td></tr><tr><td>VAT</td><td class=r>£{money(tax(t, 5), "en")}</td></tr><tr><td><b>Total to pay</b></td><td class=r><b>£{money(t, "en")}</b></td></tr></table>""",
        "Noto Sans",
        10,
    )
    return Paper(
        "en_electric",
        "en",
        "utility_bill",
        h,
        {"recipient": [b], "issue_date": iso(d), "address": [at], "total": [f"{t:.2f}"], "currency": ["GBP"]},
    )


LOOKED_AT = (
    en_labels_above,
    en_hk_proforma,
    en_aliexpress_order,
    en_sgs,
    en_doc_eu,
    en_incorporation,
    en_lease_form,
)
HELD = (
    en_us_grid,
    en_thermal,
    en_letter_auth,
    en_certificate_auth,
    en_iec_cover,
    en_house_page,
    en_electric,
)
"""Measured only, before and after."""
