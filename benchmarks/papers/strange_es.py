"""Layouts of a stranger, in Spanish: written before a rule of the reader was looked at, half of them only ever measured."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from benchmarks.papers.people import Paper, World, money, words
from benchmarks.papers.strange import (
    ES,
    ES_AT,
    MARKS,
    STOCK,
    above,
    cif,
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


def written(d: dt.date) -> str:
    return words(d, "es")


def es_factura_lado(w: World) -> Paper:
    s, b = w.two(ES)
    ls = goods(w, "es")
    t = total(ls)
    v = tax(t, 21)
    d = w.day()
    n = f"{d.year}-{w.digits(4)}"
    h = page(
        f"""<table><tr><td style='width:60%'><b style='font-size:15pt'>{s}</b><br>NIF {cif(w)}<br>{w.pick(ES_AT)}</td><td><table class=b><tr><td>FACTURA</td><td>{n}</td></tr><tr><td>FECHA</td><td>{d:%d-%m-%Y}</td></tr><tr><td>N.º CLIENTE</td><td>{w.digits(4)}</td></tr></table></td></tr></table><br><div style='border:.6pt solid #222;padding:6pt;width:55%;margin-left:45%'>{b}<br>{w.pick(ES_AT)}<br>NIF {cif(w)}</div><br>{table(ls, "es", ("CÓDIGO", "ARTÍCULO", "CANT.", "PRECIO", "IMPORTE"), "mnqpa", "b")}<br><table class=b><tr><th>BASE IMP.</th><th>% IVA</th><th>CUOTA</th><th>TOTAL EUR</th></tr><tr><td>{money(t, "es")}</td><td>21,00</td><td>{money(v, "es")}</td><td><b>{money(t + v, "es")}</b></td></tr></table><p class=s>Vencimiento: 30 días fecha factura. Domiciliación bancaria.</p>""",
        "Liberation Sans",
        9.5,
    )
    return Paper(
        "es_factura_lado",
        "es",
        "invoice",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t + v, "EUR")},
    )


def es_simplificada(w: World) -> Paper:
    s = w.pick(ES)
    ls = goods(w, "es", 3)
    t = total(ls)
    d = w.day()
    n = f"T{w.digits(2)}-{w.digits(6)}"
    it = "".join(f"<tr><td>{l.count}</td><td>{l.name}</td><td class=r>{money(l.amount, 'es')}</td></tr>" for l in ls)
    h = page(
        f"""<div style='width:90mm;margin:auto'><p class=c><b>{s}</b><br>C.I.F. {cif(w)}<br>Gran Vía 61<br>48011 Bilbao</p><p class=c>FACTURA SIMPLIFICADA<br>{n}<br>{d:%d/%m/%Y} 17:42</p><table class=p><tr><th>Ud</th><th>Descripción</th><th class=r>Imp.</th></tr>{it}<tr><td colspan=2><b>TOTAL (EUR)</b></td><td class=r><b>{money(t, "es")}</b></td></tr><tr><td colspan=2>Tarjeta</td><td class=r>{money(t, "es")}</td></tr></table><p class='c s'>I.V.A. incluido. ¡Gracias por su visita!</p></div>""",
        "DejaVu Sans Mono",
        9.5,
    )
    return Paper(
        "es_simplificada",
        "es",
        "receipt",
        h,
        {
            "issuer": [s],
            "number": [n],
            "issue_date": iso(d),
            "products": [l.name for l in ls],
            "total": [f"{t:.2f}"],
            "currency": ["EUR"],
        },
    )


def es_proforma(w: World) -> Paper:
    s, b = w.two(ES)
    ls = goods(w, "es")
    t = total(ls)
    d = w.day()
    n = f"PRO{w.digits(5)}"
    h = page(
        f"""<h1>Factura proforma</h1>{above((("Nº proforma", n), ("Fecha", written(d)), ("Válida hasta", written(d + dt.timedelta(15)))))}<br>{above((("De", s + "<br>" + w.pick(ES_AT)), ("Para", b + "<br>" + w.pick(ES_AT))))}<br>{table(ls, "es", ("Producto", "Referencia", "Cantidad", "P. unitario", "Subtotal"), "nmqpa", "g")}<p class=r style='font-size:13pt'>Total: {money(t, "es")} €</p><p class=s>Documento sin validez fiscal.</p>""",
        "Noto Sans",
        10,
    )
    return Paper(
        "es_proforma",
        "es",
        "pro_forma",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "EUR")},
    )


def es_pedido(w: World) -> Paper:
    s, b = w.two(ES)
    ls = goods(w, "es")
    t = total(ls)
    d = w.day()
    n = w.digits(7)
    h = page(
        f"""<h2>Confirmación de pedido n.º {n}</h2><p>Estimado cliente: gracias por su compra. Le confirmamos los datos de su pedido.</p><table class=p><tr><td>Fecha del pedido</td><td>{d:%d/%m/%Y}</td><td>Cliente</td><td>{b}</td></tr><tr><td>Proveedor</td><td>{s}</td><td>Entrega</td><td>{w.pick(ES_AT)}</td></tr></table><br>{table(ls, "es", ("N.º", "Descripción", "Modelo", "Uds.", "€/ud.", "Total €"), "inmqpa", "g", f"<tr><td colspan=3><b>Total del pedido</b></td><td class=r>{count(ls)}</td><td></td><td class=r><b>{money(t, 'es')}</b></td></tr>")}""",
        "DejaVu Sans",
        9.5,
    )
    return Paper(
        "es_pedido",
        "es",
        "order_confirmation",
        h,
        {"issuer": [s], "recipient": [b], "number": [n], "issue_date": iso(d), **trade(ls, t, "EUR")},
    )


def es_carta_autorizacion(w: World) -> Paper:
    s, b = w.two(ES)
    m = w.pick(MARKS)
    d = w.day(2024, 2026)
    u = yrs(d, 1)
    h = page(
        f"""<p class=c><b>CARTA DE AUTORIZACIÓN DE DISTRIBUCIÓN</b></p><p class=r>Córdoba, {written(d)}</p><p>A quien corresponda:</p><p>Por la presente, {s}, titular de la marca {m}, autoriza a {b}, con domicilio en {w.pick(ES_AT)}, a comercializar los productos de la marca {m} en la plataforma AliExpress.</p><p>El ámbito territorial de esta autorización es España y Portugal.</p><p>La autorización estará vigente desde el {written(d)} hasta el {written(u)}.</p><p>Atentamente,</p><br><p>Rosa Muñoz Gil<br>Directora comercial<br>{s}</p>""",
        "Liberation Serif",
        12,
    )
    return Paper(
        "es_carta_autorizacion",
        "es",
        "brand_authorization",
        h,
        {
            "issuer": [s],
            "holder": [b],
            "brand": [m],
            "issue_date": iso(d),
            "valid_from": iso(d),
            "valid_until": iso(u),
            "territory": ["España y Portugal"],
        },
    )


def es_ensayo_tabla(w: World) -> Paper:
    b = w.pick(ES)
    l = w.pick(STOCK["es"])
    d = w.day(2023, 2026)
    n = f"LAB/{d.year}/{w.digits(5)}"
    h = page(
        f"""<table class=b><tr><td rowspan=2 style='width:40%'><b>AIDEX Laboratorios de Ensayo S.A.</b></td><td>Informe n.º</td><td>{n}</td></tr><tr><td>Fecha del informe</td><td>{d:%d/%m/%Y}</td></tr></table><h1 class=c>INFORME DE ENSAYOS</h1><table class=b><tr><th colspan=4>DATOS DEL CLIENTE</th></tr><tr><td>Empresa</td><td colspan=3>{b}</td></tr><tr><td>Dirección</td><td colspan=3>{w.pick(ES_AT)}</td></tr><tr><th colspan=4>DATOS DE LA MUESTRA</th></tr><tr><td>Denominación</td><td>{l[0]}</td><td>Modelo</td><td>{l[1]}</td></tr><tr><td>Marca</td><td>{(m := w.pick(MARKS))}</td><td>Norma</td><td>UNE-EN 71-1:2015</td></tr><tr><td>Resultado</td><td colspan=3>FAVORABLE</td></tr></table>""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "es_ensayo_tabla",
        "es",
        "test_report",
        h,
        {
            "issuer": ["AIDEX Laboratorios de Ensayo S.A."],
            "holder": [b],
            "number": [n],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["UNE-EN 71-1:2015"],
        },
    )


def es_declaracion_prosa(w: World) -> Paper:
    s = w.pick(ES)
    l = w.pick(STOCK["es"])
    m = w.pick(MARKS)
    d = w.day(2022, 2026)
    h = page(
        f"""<h2 class=c>DECLARACIÓN DE CONFORMIDAD CE</h2><p>La empresa {s}, con domicilio social en {w.pick(ES_AT)}, declara bajo su exclusiva responsabilidad que el producto {l[0]}, marca {m}, modelo {l[1]}, cumple con las disposiciones de las Directivas 2014/35/UE y 2014/30/UE y con la norma EN 60335-1:2012.</p><p>Y para que conste, firma la presente en Bilbao, a {written(d)}.</p><br><p>Fdo.: Íñigo Sáez</p>""",
        "Liberation Sans",
        12,
    )
    return Paper(
        "es_declaracion_prosa",
        "es",
        "declaration",
        h,
        {
            "issuer": [s],
            "issue_date": iso(d),
            "products": [l[0]],
            "models": [l[1]],
            "brand": [m],
            "standards": ["2014/35/UE", "2014/30/UE", "EN 60335-1:2012"],
        },
    )


def es_situacion_censal(w: World) -> Paper:
    b = w.pick(ES)
    c = cif(w)
    at = w.pick(ES_AT)
    d = w.day(2024, 2026)
    h = page(
        f"""<table><tr><td><b>Agencia Tributaria</b></td><td class=r>CERTIFICADO</td></tr></table><h3 class=c>CERTIFICADO DE SITUACIÓN CENSAL</h3><p><b>IDENTIFICACIÓN</b></p>{kv((("N.I.F.", c), ("Razón social", b), ("Domicilio fiscal", at)), "b", 28)}<p>La Agencia Estatal de Administración Tributaria certifica que, consultados los datos, el contribuyente figura de alta en el Impuesto sobre Actividades Económicas.</p><p>Fecha de expedición: {written(d)}</p>""",
        "Liberation Sans",
        11,
    )
    return Paper(
        "es_situacion_censal",
        "es",
        "registration_page",
        h,
        {"holder": [b], "registration_number": [c], "address": [at], "issue_date": iso(d)},
    )


def es_licencia(w: World) -> Paper:
    b = w.pick(ES)
    at = w.pick(ES_AT)
    d = w.day(2018, 2024)
    n = f"{w.digits(3)}/{d.year}/{w.digits(5)}"
    h = page(
        f"""<p><b>AYUNTAMIENTO DE CÓRDOBA</b><br>Área de Urbanismo</p><h2 class=c>LICENCIA DE APERTURA Y FUNCIONAMIENTO</h2>{kv((("Expediente", n), ("Titular", b), ("Emplazamiento", at), ("Actividad", "Venta al por menor de artículos de bazar"), ("Fecha de concesión", written(d))), "u", 30)}<p>El Secretario General</p>""",
        "Liberation Serif",
        12,
    )
    return Paper("es_licencia", "es", "business_licence", h, {"holder": [b], "issue_date": iso(d), "address": [at]})


def es_alquiler_cuadro(w: World) -> Paper:
    s, b = w.two(ES)
    at = w.pick(ES_AT)
    d = w.day(2024, 2025)
    u = yrs(d, 4)
    h = page(
        f"""<h2 class=c>CONTRATO DE ALQUILER DE OFICINA</h2><table class=b><tr><td style='width:50%'><b>ARRENDADOR</b><br>{s}<br>NIF {cif(w)}</td><td><b>ARRENDATARIO</b><br>{b}<br>NIF {cif(w)}</td></tr><tr><td colspan=2><b>INMUEBLE</b><br>{at}</td></tr><tr><td><b>INICIO</b><br>{d:%d/%m/%Y}</td><td><b>FIN</b><br>{u:%d/%m/%Y}</td></tr><tr><td><b>RENTA MENSUAL</b><br>650,00 €</td><td><b>FIANZA</b><br>1.300,00 €</td></tr></table><p>En Alicante, a {written(d)}.</p>""",
        "DejaVu Sans",
        10.5,
    )
    return Paper(
        "es_alquiler_cuadro",
        "es",
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


def es_telefono(w: World) -> Paper:
    b = w.pick(ES)
    at = w.pick(ES_AT)
    d = w.day(2025, 2026)
    t = Decimal(w.dice.randint(2500, 19000)) / 100
    n = f"TA{w.digits(9)}"
    h = page(
        f"""<table><tr><td style='font-size:20pt;color:#507'>Telenova</td><td><b>Factura de telefonía e internet</b><br>Número de factura: {n}<br>Fecha factura: {written(d)}<br>Periodo: mensual</td></tr></table><br><div style='margin-left:55%'>{b}<br>{at}</div><br><table class=u><tr><td>Cuotas fijas</td><td class=r>{money(t - tax(t, 17), "es")} €</td></tr><tr><td>IVA</td><td class=r>{money(tax(t, 17), "es")} €</td></tr><tr><td><b>Importe total</b></td><td class=r><b>{money(t, "es")} €</b></td></tr></table>""",
        "Noto Sans",
        10.5,
    )
    return Paper(
        "es_telefono",
        "es",
        "utility_bill",
        h,
        {
            "recipient": [b],
            "number": [n],
            "issue_date": iso(d),
            "address": [at],
            "total": [f"{t:.2f}"],
            "currency": ["EUR"],
        },
    )


LOOKED_AT = (
    es_proforma,
    es_pedido,
    es_carta_autorizacion,
    es_declaracion_prosa,
    es_licencia,
    es_alquiler_cuadro,
)
HELD = (
    es_factura_lado,
    es_simplificada,
    es_ensayo_tabla,
    es_situacion_censal,
    es_telefono,
)
"""Measured only, before and after."""
