"""What labels are called on papers, in English, Chinese, Russian and Spanish: data. Roles that are no field end a value.

A role's name is a field's; with a suffix where papers mean several things by it (`total_due` before `total`). The longest label
that fits wins, so that `Invoice Date` is not `Invoice`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from appealgen.evidence.documents.fields.plain import spaced

_NO = r"(?:\s?(?:no|nos|number|num|nr|code|id)\b\.?|\s?[№#]|\s?n[.º°o]{1,2}(?!\w))"
_IN = r",?\s?(?:in )?\(?(?:usd|us\s?\$|eur|gbp|cny|rmb|hkd|rub|jpy|kzt|mxn|pln|try|brl|руб(?:лей|\.)?|元|人民币|[$€£₽¥](?!\s?\d))\)?"
"""`Total GBP`, `Итого, руб.`"""
_WHOSE = r"(?:'s|s')?(?: (?:company|full|legal|registered|business|trading|firm))*(?: (?:name|details|particulars|information))?(?: ?(?:and|&|/) ?(?:full )?address)?"
"""What an English label says of a party besides who it is: `Purchaser's full name and address`."""
_OF = r"(?:(?:full |legal )?(?:name|details|particulars)(?: ?(?:and|&|/) ?address)? of (?:the )?)?"
_NAME_RU = r"(?:(?:полное |сокращенное )?(?:наименование|название)|данные|реквизиты|сведения о)(?: (?:и адрес|организации|компании|фирмы))* "
_NAME_ES = r"(?:nombre|raz[oó]n social|denominaci[oó]n(?: social)?|datos|informaci[oó]n)(?: (?:o|y|/) (?:raz[oó]n social|denominaci[oó]n|apellidos|direcci[oó]n|domicilio))?(?: fiscal(?:es)?)? (?:del|de la|de|del?a) (?:la )?"
_PARTY_ZH = r"(?:单位|公司|企业|机构|方|人|商|者|户|客户)?(?:全称|名称|信息|姓名)?"
_SUM_ZH = r"(?:(?:本期|本次|本月|本单|费用|价税|货款|订单|合同|账单|含税|全部|商品)+(?:合计|总计|共计|总|应付|实付|应缴|实缴|应收|实收|支付|付款|交易|缴费|结算)(?:人民币|金额|总额|款项?|费用|总价|价款?|额|合计|总计)*|(?:合计|总计|共计|总|应付|实付|应缴|实缴|应收|实收|支付|付款|交易|缴费|结算)(?:人民币|金额|总额|款项?|费用|总价|价款?|额|总计)+)"
LABELS: dict[str, tuple[str, ...]] = {
    "number_invoice": (
        "inv(?:oice)? ref(?:erence)?\\.?", "票号", "发票编码", r"№ (?:счета|счет-фактуры|фактуры|накладной|упд|документа)", r"(?:товарная |расходная )?накладная №", r"serie y (?:folio|n[uú]mero)", "folio(?: fiscal)?", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l)? )?(?:albar[aá]n|documento)",
        rf"(?:commercial |tax |vat |sales )?invoice{_NO}", rf"inv\.?{_NO}", "invoice #", "invoice id", r"invoice(?=\s?:)",
        r"(?:invoice )?no\.? ?(?:and|&|/) ?date(?: of (?:the )?invoice)?", r"invoice (?:and|&) date",
        "发票号码", "发票号", "发票编号", "票据号码",
        r"номер счета(?:-фактуры)?", r"счет(?=\s?:)", r"номер инвойса", r"инвойс №", r"счет(?:-фактура)? №", r"упд №", "номер документа",
        r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?factura", rf"factura{_NO}", r"factura n[uú]mero",
    ),
    "number_report": (
        "report serial", "检测报告编号", "检验报告编号", "报告书编号", r"№ (?:протокола|отчета|сертификата)", r"номер (?:отчета|протокола испытаний)",
        rf"(?:test )?report(?: (?:reference|ref\.?|serial|document|file))?{_NO}", rf"certificate{_NO}", rf"cert\.?{_NO}", "test report reference", "report reference", "报告编号", "报告号", "证书编号", "检验编号",
        r"протокол(?: испытаний)? №", r"номер протокола", r"номер сертификата", r"сертификат №",
        r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?(?:informe|certificado)", rf"informe{_NO}", rf"certificado{_NO}",
    ),
    "number_declaration": (
        rf"declaration{_NO}", rf"doc{_NO}", "регистрационный номер декларации(?: о соответствии)?", r"декларация №", r"номер декларации",
        r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?declaraci[oó]n", rf"declaraci[oó]n{_NO}", "声明编号",
    ),
    "number_order": (
        r"order (?:confirmation|reference) (?:no|number)\.?", "交易订单号", "交易编号", "订单号码", "采购单号", "采购订单号", "订单流水号", r"№ заказа", r"заказ(?=\s?:)", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de )?orden", r"orden (?:de compra )?n[º°]\.?", r"pedido(?=\s?:)",
        rf"(?:(?:our |sales |purchase |customer |web )?order|s\.?o\.?){_NO}", r"order(?=\s?:)", r"order (?:ref(?:erence)?|#)", "订单编号", "订单号", "订购单号", "订货单号", "订货编号", "销售单号", "合同编号", r"(?:номер заказа|заказ №)", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?pedido", rf"pedido{_NO}",
    ),
    "number_quote": (
        rf"p\s?/\s?i\.?{_NO}", "报价单编号", "形式发票编号", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?: la)? )?(?:oferta|factura proforma)", r"proforma n[º°]\.?", r"№ (?:проформы|предложения)",
        rf"(?:quotation|quote|pro-?forma(?: invoice)?|p\.?i\.?|estimate){_NO}", "报价单号", "报价编号", "形式发票号码?", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?(?:presupuesto|proforma|cotizaci[oó]n)", rf"presupuesto{_NO}",
    ),
    "number_receipt": (
        rf"(?:trans(?:action)?|ticket|till|check|slip|sale|docket|folio|operaci[oó]n|boleta|comprobante){_NO}", r"factura simplificada(?=\s*:)", r"товарный чек №", r"чек(?=\s\d)",
        "小票号", "单据号码", "收据号码", r"№ (?:чека|квитанции)", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de )?(?:ticket|tique|factura simplificada)", "ticket n[º°]",
        rf"receipt{_NO}", r"receipt(?=\s?:)", r"transaction(?: (?:no|id|number)\.?)?", "收据编号", "收据号", "凭证号", "收据号码?", "交易号", "流水号", r"(?:чек|квитанция) №", r"номер чека", rf"recibo{_NO}", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?recibo"),
    "number_authorization": (
        "授权码", "授权号", "授权证书编号", "证书编号", r"исх\.? ?№", r"№ (?:письма|доверенности|сертификата|разрешения)", r"(?:номер|№) (?:разрешения|сертификата)", r"referencia de autorizaci[oó]n",
        rf"authori[sz]ation{_NO}", rf"letter{_NO}", "授权编号", "授权书编号", "证书号", r"(?:номер|№) (?:доверенности|письма|авторизации)", r"(?:исх\.?|исходящий)(?: №| номер)?", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?autorizaci[oó]n",
    ),
    "number_bill": (
        "bill reference", rf"statement{_NO}", "账单流水号", r"№ (?:счета|квитанции)", r"номер счета", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?: la)? )?factura",
        rf"bill{_NO}", "账单编号", "账单号码?", r"номер (?:квитанции|платежного документа)", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?recibo"),
    "number_lease": (
        "租赁合同编号", r"№ договора", r"договор аренды №",
        rf"(?:contract|agreement|lease){_NO}", "合同编号", "合同号", r"договор №", r"номер договора", r"(?:contrato|n[uú]mero de contrato|n\.?[º°o] de contrato)"),
    "number_licence": (rf"licen[cs]e{_NO}", "执照编号", "证照编号", r"номер (?:лицензии|свидетельства)", r"(?:n[uú]mero|n[uú]m\.?|n\.?[º°o]\.?) (?:de(?:l| la)? )?licencia"),
    "number": (r"no\.?", r"№", r"#", r"number", "ref(?:erence)?(?: no)?\\.?", "our ref\\.?", "document no\\.?", "编号", "单号", "单据编号", "单据号", "文件编号", "流水编号", "№ п/п документа", "номер", r"n(?:uestra)?\s?/?\s?ref(?:erencia)?\.?", r"n\.?[º°]\.?", r"n[uú]mero", "referencia"),
    "issue_date": (
        r"presentaci[oó]n realizada(?: el)?", r"fecha (?:y hora )?de presentaci[oó]n",
        r"(?:emitid|expedid|firmad|otorgad|dad|fechad|extendid|generad|impres|formalizad)[oa]s?(?: (?:el|en fecha|con fecha|a))?(?: d[ií]a)?", r"(?:issued|signed|dated|executed|given|prepared|printed on and dated|made)(?: (?:and|&) (?:signed|dated|issued))?(?: (?:on|at|the|this))*(?: date)?(?=\s*:|\s+\d)", r"(?:выдан|составлен|подписан|сформирован|оформлен|утвержден|напечатан)[оаы]?(?=\s*:|\s+«?\s?\d)", r"(?:confirmation|statement|approval|publication|release|transaction|document|creation) date",
        "(?:invoice|bill|receipt) ?/ ?tax date", "(?:date ?/ ?)?tax point(?: date)?", "(?:bill|statement) (?:dated|printed)", "date of (?:the )?(?:bill|receipt|invoice|letter)", "date paid", "paid on", "date ?/ ?time", "支付时间", "消费时间", "销售时间", "开单时间", "票据日期", "时间(?=:)", "声明日期", "填表日期", "оформлен[оа]?", "заказан[оа]?", "дата (?:акта|накладной|упд|декларации|доверенности|чека)", "fecha y hora de (?:emisi[oó]n|expedici[oó]n|certificaci[oó]n|(?:la )?compra)", "fecha del? (?:certificado|ticket|recibo|albar[aá]n|informe)", "purchased on", "date (?:prepared|created)", "prepared on", "created(?: on)?", "date of (?:grant|preparation)", "date and place(?: of issue)?", "place and date", "(?:bill|invoice|report|statement) issued(?: on)?", "签发时间", "创建时间", "成交时间", "拍下时间", "出具时间", "开立日期", "批准时间", "通知日期", "制表时间", "发照日期", "发证时间", "授权签署日期", "声明日期", "出报告日期", r"дата (?:создания|отпуска|совершения(?: операции)?|внесения записи|формирования выписки|выдачи свидетельства|заполнения|и время)", "место и дата(?: выдачи)?", r"fecha (?:de(?:l| la)? )?(?:concesi[oó]n|otorgamiento|suscripci[oó]n|emisi[oó]n|factura|expedici[oó]n|pedido|firma|informe|facturaci[oó]n|presupuesto|contrato|documento|operaci[oó]n|resoluci[oó]n|impresi[oó]n|proforma)(?: de(?:l| la)? (?:informe|factura|contrato|documento|licencia))?", "fecha y hora", "fecha pedido", "fdo\\.? en",
        r"(?:invoice |tax |report |order |bill |billing |statement |document |receipt |issuing |quotation |quote |offer |certificate |agreement |contract |letter |sales? |purchase |authori[sz]ation )?date(?: of (?:the |this )?(?:issue|issuance|invoice|order|signature|signing|report|certificate|bill|statement|declaration|agreement|contract|quotation|offer|letter|purchase|sale))?", r"issue date", r"date issued", r"issued(?: on| date)?", r"dated(?: this)?", "ordered on", "(?:order )?placed(?: on)?", "signed(?: and dated)? this", r"(?:invoice )?no\.? ?(?:and|&|/) ?date(?: of (?:the )?invoice)?", r"invoice (?:and|&) date", r"date of approval", "signed on", "signing date", "date of signature", "place and date of issue", "invoice dated",
        "开票日期", "票日期", "开具日期", "签发日期", "发证日期", "出具日期", "报告日期", "批准日期", "授权日期", "签署日期", "签订日期", "账单日期", "日期", "下单时间", "订单日期", "交易时间", "交易日期", "颁发日期",
        "(?:下单|订货|订购|制单|填写|填报|出账|签约|签字|签章|开单|报价|出票|合同|发布|销售|制表|收款|采购|购买|出单|核发|落款|编制)日期", "开票时间", "签订时间", "签署时间", "报告签发日期", "订货时间", "出账时间",
        r"дата(?: выдачи| составления| счета| документа| выставления| регистрации декларации(?: о соответствии)?| оформления| заказа| подписания| протокола| инвойса| выписки| формирования| договора| чека| предложения| отчета| письма| продажи| покупки)?", "выдан[ао]?", "дата утверждения", "дата заключения",
        r"fecha(?: de (?:la )?(?:emisi[oó]n|factura|expedici[oó]n|pedido|firma|informe|facturaci[oó]n|la factura|presupuesto|contrato|autorizaci[oó]n|certificado|compra|venta|recibo|documento|oferta))?(?: (?:factura|pedido|doc(?:umento)?\.?|emisi[oó]n))?", "emitid[oa] el", "fecha y lugar", "lugar y fecha(?: de (?:emisi[oó]n|expedici[oó]n|firma))?",
    ),
    "date_registered": (
        "成立时间", "登记时间", "дата внесения записи", "дата создания", "fecha de inscripci[oó]n",
        "成立日期", "注册日期", r"date of (?:establishment|incorporation|registration)", "registration date", "established(?: on)?", "incorporated on", "registered on", "дата (?:гос(?:ударственной)? )?регистрации", "дата присвоения огрн(?:ип)?", "核准日期", "登记日期", "fecha de (?:constituci[oó]n|registro|alta)"),
    "valid_from": (
        "start(?: of (?:the )?(?:term|tenancy|lease))?", "(?:tenancy|lease|contract|agreement) (?:start|begins)(?: date)?", "in force from", "起租日期?", "有效期起", "生效时间", "授权开始(?:日期|时间)", "租赁开始(?:日期|时间)?", "开始日期", "начало (?:аренды|срока)(?: аренды| действия)?", "дата вступления в силу", "inicio(?: de(?:l| la)? (?:contrato|arrendamiento|vigencia|alquiler))?", "fecha (?:inicial|inicio)", "entrada en vigor", "v[aá]lid[oa] a partir de",
        "valid from", "effective (?:date|from)", "start(?:ing)? date", "commencement date", "date of commencement", "from date", "begins on", "term start", "授权起始日期?", "生效日期", "起始日期", "租赁起始日",
        "действует с", "действительн[аоы]? с", "срок действия с", "дата начала(?: срока)?(?: действия| аренды)?", "начало(?: действия)?", "v[aá]lid[oa] desde", "fecha de (?:inicio|entrada en vigor)", "vigente desde", "desde",
    ),
    "valid_until": (
        "end(?: of (?:the )?(?:term|tenancy|lease))?", "(?:tenancy|lease|contract|agreement) (?:end|expires)s?(?: date)?", "expiration", "in force until", "租赁(?:截止|结束)(?:日期|时间)?", "授权结束(?:日期|时间)", "有效期止", "有效截止日期", "结束日期", "终止日期", "окончание (?:аренды|срока)(?: аренды| действия)?", "срок окончания", "fin(?: de(?:l| la)? (?:contrato|arrendamiento|vigencia|alquiler))?", "fecha (?:final|fin)", "t[eé]rmino(?: del contrato)?", "v[aá]lid[oa] hasta el",
        "valid (?:until|till|to|through|thru)", "expir(?:y|ation|es)(?: date)?(?: on)?", "date of expiry", "end date", "until", "expires(?: on)?", "term end", "授权截止日期?", "(?:有效|营业|经营|授权|使用|租赁|合同)期限?[至到]", "失效日期", "截止日期", "到期日期?", "到期日",
        "действует (?:до|по)", "действительн[аоы]? (?:до|по)", r"декларация [о0o] соответствии действительна с даты регистрации по", r"срок действия (?:до|по)", "дата окончания(?: срока)?(?: действия| аренды)?", "окончание(?: действия)?",
        "v[aá]lid[oa] hasta", "fecha de (?:vencimiento|caducidad|fin|finalizaci[oó]n)", "vigente hasta", "hasta",
    ),
    "due_date": (
        "fecha inicio de operaciones", "sample recei(?:ving|ved|pt) date", "receiving date", "(?:sample )?recei(?:pt|ving) date(?: of sample)?", "(?:dates? of )?test(?:s|ing)? (?:date|performed|dates?)(?: on)?", "date of (?:delivery|shipment|payment|dispatch|manufacture|production)", "到样日期", "送样日期", "来样日期", "接收日期", "检验日期", "测试周期", "生产日期", "付款时间", "发货时间", "交货时间", "到货日期", "дата (?:поставки|доставки|производства|поступления(?: образцов)?|начала испытаний|окончания испытаний|отбора(?: образцов)?)", "fecha (?:de )?(?:vto|vencimiento|vencto|valor|cargo|cobro|servicio|fabricaci[oó]n|muestreo|inicio de ensayo|entrada)\\.?",
        "due date", "payment due(?: date)?", "pay by", "due on", "fecha de vencimiento del pago", "vencimiento", "срок оплаты", "оплатить до", "付款日期", "付款期限", "缴费截止日期?", "delivery date", "交货日期", "date of (?:receipt|test(?:ing)?)(?: of samples?)?", "date\\(s\\) of test", "testing period", "test period", "period of test(?:ing)?", "sample received(?: date)?", "received date", "date received", "收样日期", "接样日期", "检测日期", "测试日期", "检测周期", "检测时间", "дата получения(?: образцов)?", "дата(?: проведения)? испытаний", "период испытаний", "fecha de (?:recepci[oó]n|ensayo|entrega|pago)(?: de (?:la )?muestras?)?", "shipment date", "date of manufacture", "ship(?:ping)? date", "print(?:ed)? date", "打印日期", "дата (?:отгрузки|оплаты|печати|изготовления)", "billing period", "计费周期", "账单周期", "抄表日期", "period", "per[ií]odo(?: de (?:facturaci[oó]n|consumo))?", "расчетный период", "период", "date of birth", "出生"),
    "validity": (
        "(?:duration|period) of (?:the )?(?:agreement|authori[sz]ation|contract|lease|validity|tenancy)", "授权时间", "许可期限", "使用期限", "合同期限", "有效时间", "授权起止(?:日期|时间)", "срок (?:договора|полномочий|разрешения|лицензии|действия (?:письма|разрешения|сертификата))", "vigencia (?:del contrato|de la autorizaci[oó]n)", "per[ií]odo de arrendamiento", "duraci[oó]n del contrato",
        "valid(?:ity)?(?: period| term)?", "period of validity", "authori[sz]ation (?:period|term)", "(?:lease |rental )?term(?: of (?:the )?(?:lease|authori[sz]ation))?", "lease period", "business term", "term of operation", "period of authori[sz]ation",
        "授权期限", "有效期限?", "营业期限", "经营期限", "租赁期限", "租期", "授权有效期", "期限", "срок действия(?: доверенности| договора| авторизации| полномочий)?", "срок аренды", "период действия", "per[ií]odo de (?:validez|vigencia)", "vigencia", "plazo(?: de (?:duraci[oó]n|validez))?", "duraci[oó]n", "validez",
    ),
    "issuer_seller": (
        rf"{_OF}(?:seller|supplier|vendor|exporter|shipper|consignor|merchant|contractor|service provider|billing party){_WHOSE}", rf"{_NAME_RU}(?:продавца|поставщика|исполнителя|экспортера|подрядчика|отправителя|организации-продавца)", rf"{_NAME_ES}(?:vendedor|proveedor|emisor|exportador|prestador|empresa emisora)", rf"(?:销货|销售|供货|供应|出卖|出售|卖|发货|供){_PARTY_ZH}(?=\s*:|\s*$)",
        "商户全称", "商户", "商家", "收款方全称", "收款商户", "收款单位全称", "supplier information", "billed by", "service provider", "merchant name", "pay to", "sold (?:and|&) shipped by", "卖家公司", "卖家名称", "卖家", "供货商(?:名称)?", "厂家", "出货单位", "发货单位", "销货单位名称", "收款单位名称", "销售方信息", "отправитель", "подрядчик", "организация-продавец", "remitente", "prestador(?: del servicio)?", "empresa emisora", "datos del emisor", "de(?=\\s*:|\\s*$)", "facturado por",
        "seller(?: name)?", "supplier(?: name)?", "vendor(?: name)?", "from", "sold by", "issued by", "exporter", "shipper", "beneficiary", "merchant", "bill from", "invoice from", "seller's name", "company name of seller", "consignor", "(?:shipper|exporter|seller|manufacturer) ?/ ?(?:shipper|exporter|seller|supplier)", "bill(?:ed)? from", "remit to", "payable to",
        "销售方名称", "卖方信息", "销售方信息 ?名称", "销售方", "销方", "卖方", "供应商", "供货方", "供方", "销货单位", "收款单位", "开票方", "出卖人", "发货人", "出票方", "商户名称", "收款方", "供货单位", "供应方", "供应单位", "销售单位", "销货方", "出卖方", "销售商", "开票单位", "收款人名称", "销售方信息",
        "продавец", "поставщик", "исполнитель", "грузоотправитель", "получатель платежа", "вендор", "экспортер", "наименование (?:продавца|поставщика|исполнителя)", "от кого",
        "vendedor", "proveedor", "emisor", "expedidor", "raz[oó]n social del emisor", "datos del emisor", "emisora", "datos (?:de la empresa|del vendedor|del proveedor)", "emitid[oa] por", "exportador", "vendido por",
    ),
    "recipient": (
        rf"{_OF}(?:buyer|purchaser|customer|client|importer|payer|bill(?:ed)?[- ]to|sold[- ]to|account holder|subscriber|ordering party|invoice recipient){_WHOSE}", rf"{_NAME_RU}(?:покупателя|заказчика|плательщика|клиента|абонента|импортера|потребителя|получателя)", rf"{_NAME_ES}(?:cliente|comprador|receptor|destinatario|titular|importador|adquirente|pagador)", rf"(?:购货|购买|采购|订货|订购|买|需|付款|缴费|客户|用户|用电|用水|需求){_PARTY_ZH}(?=\s*:|\s*$)", "bill(?:ing)? details", "(?:买家|客户|采购商|收件人)(?:及|和|与)?(?:收货|地址|配送)?信息", "adquirente", "receptor del cfdi", "señor(?:es|\\(es\\))?",
        "customer details", "client name", "purchased by", "charge to", "invoiced party", "买家公司", "买家名称", "买家", "发票抬头", "开票抬头", "用电客户(?:名称)?", "用水客户(?:名称)?", "用气客户(?:名称)?", "用户", "购货单位名称", "контрагент", "наименование абонента", "владелец лицевого счета", "собственник", "получатель счета", "para(?=\\s*:|\\s*$)", "cliente final", "datos fiscales del cliente", "enviar factura a",
        "bill(?:ed)? to", "received from", "принято от", "payer", "paid by", "remitter", "sold to", "buyer(?: name)?", "purchaser", "customer(?: name)?", "client", "invoice to", "invoiced to", "importer", "messrs\\.?", "to", "attn\\.? to", "bill to party", "buyer's name", "account name", "account holder", "sold-to(?: party)?", "bill-to(?: party)?", "(?:billing|invoice|invoicing|customer|buyer(?:'s)?|bill-to) address",
        "for (?:the )?account (?:and|&) risk of(?: messrs\\.?)?", "for account of(?: messrs\\.?)?", "prepared for", "quot(?:ed|ation|e) (?:to|for)", "ordered by", "customer of record", "account in the name of",
        "购买方名称", "买方信息", "购买方信息 ?名称", "购买方", "购方", "买方", "买受人", "客户名称", "客户", "购货单位", "付款单位", "付款方", "需方", "购货方", "用户名称", "用户名", "户名", "客户姓名", "缴费户名", "交款单位", "今收到", "付款人", "抬头", "订货单位", "订货方", "订购方", "订购单位", "采购方", "采购单位", "采购商", "客户单位", "客户全称", "购买单位", "购买人", "购方名称", "付款单位名称", "致(?=:)", "购买方信息", "用水户名", "用电户名", "用户全称",
        "покупатель", "заказчик", "плательщик", "клиент", "абонент", "потребитель", "кому(?=\\s?:)", "наименование (?:покупателя|заказчика|плательщика)", "(?:наименование )?получател[ья](?: услуг)?(?=\\s?:)", "для кого", "фио плательщика", "фио", "лицевой счет открыт на", "импортер",
        "cliente", "comprador", "facturar a", "facturado a", "destinatario", "datos del (?:cliente|comprador|titular|receptor)", "receptor", "datos de facturaci[oó]n", "direcci[oó]n de facturaci[oó]n", "a la atenci[oó]n de", "titular(?: del contrato)?", "nombre del (?:cliente|titular)", "importador", "vendido a",
    ),
    "recipient_goods": (
        "consignee(?: ?\\(ship to\\))?", "consigned to", "deliver(?:ed|y)? to", "ship(?:ped|ping)? to", "goods to", "(?:delivery|shipping) address", "ship-to(?: party)?", "notify party", "收货单位", "收货方", "收货人", "收货信息", "грузополучатель", "адрес доставки", "consignatario", "enviar a", "direcci[oó]n de (?:env[ií]o|entrega)", "entregar a",
    ),
    "issuer_grantor": (
        "authori[sz]ed by", "granted by", "(?:trade ?mark |brand )?proprietor", "issuing company", "授权企业", "授权商", "品牌所有人", "商标所有人", "商标注册人", "注册人", "商标权人", "品牌持有人", "许可人", "правообладатель товарного знака", "разрешающая сторона", "cedente", "titular del registro", "titular de los derechos", "empresa titular", "licenciador",
        "authori[sz](?:er|or|ing (?:party|company))", "grantor", "licensor", "brand owner", "trademark owner", "principal", "rights? (?:holder|owner)", "manufacturer", "owner of the (?:brand|trademark)", "issued by", "party a",
        "授权方", "授权人", "授权单位", "授权公司", "品牌方", "商标持有人", "商标权利人", "权利人", "许可方", "委托人", "甲方",
        "правообладатель", "лицензиар", "доверитель", "компания-производитель", "владелец (?:товарного знака|бренда|марки)", "производитель", "изготовитель",
        "autorizante", "licenciante", "titular de la marca", "propietario de la marca", "otorgante", "fabricante", "poderdante",
    ),
    "grantee": (
        "authori[sz]ed (?:entity|agent|partner)", "被授权企业", "被授权商", "授权经销商", "授权对象", "被许可人", "获授权方", "代理商", "授权代理商", "уполномоченн(?:ая компания|ый продавец|ый партнер)", "партнер", "cesionario", "beneficiari[oa]", "distribuidor oficial", "revendedor(?: autorizado)?", "empresa beneficiaria",
        "authori[sz]ed (?:party|company|dealer|distributor|reseller|seller|person|retailer)", "grantee", "licensee", "authori[sz]ee", "distributor", "agent", "reseller", "dealer", "party b",
        "被授权方", "被授权人", "被授权单位", "被授权公司", "受权方", "被许可方", "经销商", "受托人", "乙方",
        "лицензиат", "дистрибьютор", "дилер", "доверенное лицо", "уполномоченн(?:ое лицо|ая организация|ый дилер)", "представитель",
        "autorizado", "licenciatario", "distribuidor(?: autorizado)?", "empresa autorizada", "apoderado",
    ),
    "issuer_lab": (
        "(?:name of )?(?:the )?testing laboratory(?: preparing the report)?", "test facility", "testing (?:body|cent(?:re|er))", "inspection body", "lab", "承检单位", "检验检测机构", "测试机构", "测试单位", "测试实验室", "检测中心", "出具单位", "签发单位", "检测机构名称", "检验机构名称", "испытательная организация", "лаборатория", "аккредитованная лаборатория", "laboratorio emisor", "centro de ensayos", "entidad de ensayos?", "realizado por",
        "testing laboratory", "test(?:ing)? (?:lab(?:oratory)?|house|institute|organi[sz]ation)", "laboratory(?: name)?", "issued by", "issuing (?:body|laboratory|office)", "certification body", "name of (?:the )?(?:testing )?laboratory", "testing agency", "prepared by \\(lab\\)",
        "检测机构", "检验机构", "检验单位", "检测单位", "检测实验室", "实验室名称", "发证机构", "испытательная лаборатория", "испытательный центр", "орган по сертификации", "наименование (?:испытательной )?лаборатории", "laboratorio(?: de ensayos?)?", "entidad emisora", "organismo (?:de certificaci[oó]n|emisor)",
    ),
    "holder_applicant": (
        "commissioned by", "ordered by", "name of applicant", "client\'s name", "委托客户名称", "委托方名称", "委托单位名称", "申请方", "申请厂商", "申请者", "送样单位", "客户", "организация-заявитель", "наименование заказчика", "solicitado por", "nombre del solicitante", "datos del solicitante", "raz[oó]n social del solicitante",
        "applicant(?:'s)?(?: name)?(?: and address)?", "client(?: name)?", "customer", "holder", "certificate holder", "company name", "name of (?:the )?(?:client|applicant|holder)", "submitted by", "sample submitted by", "prepared for", "applicant company", "requested by", "sponsor",
        "委托单位", "委托方", "委托客户", "申请人", "申请单位", "申请商", "客户名称", "送检单位", "受检单位", "持证人", "委托人", "申请公司", "заявитель", "заказчик(?: испытаний)?", "держатель", "наименование заявителя", "solicitante", "cliente", "peticionario", "titular", "empresa solicitante",
    ),
    "signed_for": ("(?:signed )?for and on behalf of", "signed for"),
    "manufacturer": (
        "producer", "made by", "制造厂", "生产者", "制造商名称", "生产厂", "предприятие-изготовитель", "изготовлено", "productor", "fabricado por",
        "manufacturer(?:'s)?(?: name)?(?: and address)?", "maker", "name and address of the manufacturer(?: or (?:his|its) authori[sz]ed representative)?", "factory", "制造商", "生产商", "生产单位", "生产厂家?", "生产企业", "изготовитель", "производитель", "fabricante", "nombre y direcci[oó]n del fabricante(?: o de su representante autorizado)?", "authori[sz]ed representative", "制造单位"),
    "holder_company": (
        "name of business", "business name", "denominaci[oó]n ?/ ?raz[oó]n social", "nombre,? denominaci[oó]n o raz[oó]n social", "声明单位", "声明人", "声明公司", "企业全名", "entidad declarante", "full company name", "trading name", "name of proprietor", "纳税人名称", "单位全称", "机构名称", "商家名称", "市场主体名称", "字号", "企业全称", "營業人名稱", "фирменное наименование", "фио ип", "предприниматель", "наименование предприятия", "nombre o denominaci[oó]n social", "denominaci[oó]n o raz[oó]n social", "nombre y apellidos o raz[oó]n social", "titular de la (?:licencia|actividad)", "obligado tributario", "contribuyente", "nombre de la sociedad",
        "(?:company|enterprise|business|registered|legal|entity|store owner|trade|firm)(?:'s)? name", "name of (?:the )?(?:company|enterprise|business|entity|firm)", "legal entity", "entity name", "name", "name of licensee", "licensee", "owner",
        "名称", "企业名称", "公司名称", "单位名称", "商户名称", "字号名称", "主体名称", "经营者名称", "店铺主体", "营业执照名称", "公司全称", "(?:полное |сокращенное |фирменное )*(?:наименование|название)(?: (?:организации|юридического лица|компании|общества|предприятия))?(?: на(?: русском(?: языке)?)?)?", "организация", "юридическое лицо", "фамилия,? имя,? отчество", "raz[oó]n social", "denominaci[oó]n(?: social)?", "nombre(?: (?:de la empresa|comercial|o raz[oó]n social))?", "empresa", "titular",
    ),
    "holder_person": ("姓名", "surname and given names", "full name", "фамилия и имя", "apellidos y nombres?"),
    "issuer_authority": ("registration authority", "issuing authority", "registrar", "issued by", "registered (?:by|with)", "licensing authority", "登记机关", "发照机关", "发证机关", "регистрирующий орган", "наименование регистрирующего органа", "кем выдан[ао]?", "autoridad (?:emisora|competente|de registro)", "expedido por", "registro mercantil"),
    "issuer_landlord": ("landlord", "lessor", "owner", "party a", "出租方", "出租人", "甲方", "房东", "арендодатель", "наймодатель", "arrendador(?:a)?", "propietario", "parte arrendadora"),
    "tenant": ("tenant", "lessee", "party b", "承租方", "承租人", "乙方", "租客", "арендатор", "наниматель", "arrendatari[oa]", "inquilino", "parte arrendataria"),
    "issuer_utility": ("supplier", "provider", "utility", "供电单位", "供电公司", "供水单位", "收费单位", "服务商", "поставщик(?: услуг)?", "исполнитель(?: услуг)?", "получатель", "ресурсоснабжающая организация", "управляющая организация", "comercializadora", "compa[nñ][ií]a", "suministrador", "empresa suministradora"),
    "brand": (
        "trade ?mark\\(s\\)", "(?:registered )?trade ?mark", "商标/品牌", "品牌/商标", "产品品牌", "授权使用商标", "品牌名", "商标名", "所属品牌", "наименование бренда", "торговый знак", "товарная марка", "marca registrada", "marca del producto",
        "brand(?: name)?s?", "trade ?marks?(?: name)?", "trade name", "brand/trade ?mark", "品牌名称", "品牌", "商标名称", "注册商标", "商标", "授权品牌", "授权商标", "授权品牌名称", "牌号", "торговая марка", "товарн(?:ый|ого) знак[а]?", "бренд", "марка", "marcas?(?: comercial)?", "nombre comercial de la marca"),
    "product": (
        "product tested", "sample tested", "test object", "description of (?:the )?product", "unit under test", "name of commodity", "commodity", "检品名称", "产品描述", "物品名称", "测试样品", "送检样品", "样品名", "产品名", "检测产品", "наименование (?:и обозначение )?(?:образца|объекта)(?: испытаний)?", "вид продукции", "испытуемый образец", "объект декларирования", "denominaci[oó]n", "(?:denominaci[oó]n|descripci[oó]n|identificaci[oó]n) de la muestra", "muestra ensayada", "producto declarado", "tipo de producto",
        "products?(?: name| description)?", "name of (?:the )?(?:product|sample|goods|equipment)", "product/sample name", "sample(?: name| description)?", "description of (?:the )?(?:sample|goods|product)s?", "(?:test )?item(?: name| description)?", "equipment(?: under test)?", "eut(?: name)?", "object of the declaration", "goods", "product identification", "apparatus", "authori[sz]ed products?",
        "产品名称", "样品名称", "商品名称", "品名", "货物名称", "样品描述", "产品", "授权产品", "样品", "наименование (?:продукции|товара|изделия|образца)", "продукция", "изделие", "товар", "объект испытаний", "образец", "producto(?:s)?(?: autorizados?| ensayados?| analizados?)?", "nombre del producto", "denominaci[oó]n del producto", "descripci[oó]n del (?:producto|art[ií]culo)", "objeto de la declaraci[oó]n", "muestra", "equipo", "art[ií]culo"),
    "models_tested": (
        r"(?:client|customer|applicant)(?:'s|s')? (?:(?:item|article|sample|product|own) )?(?:ref(?:erence)?\.?|code|item (?:no|number)\.?)", r"(?:item|article|sample|product) reference",
        r"ref(?:erencia|\.)? (?:del? (?:cliente|la muestra|producto|art[ií]culo|muestra))",
    ),
    "models": (
        "model designation", "mod\\.", "产品规格型号", "型号及规格", "型号规格", "样品规格", "规格", "型式", "产品型号规格", "артикул/модель", "модель/артикул", "марка/модель", "обозначение", "modelo/referencia", "referencia/modelo", "mod\\.o",
        "product model(?: no\\.?)?", "apparatus model/product", "(?:item|style|art(?:icle)?|model|type|product|part)\\.?(?: ?/ ?(?:item|style|art(?:icle)?|model|type|product|part)\\.?)+(?: ?(?:no|number|code|ref)s?\\.?)?", "model(?:s)?(?: ?(?:no|number|name|type|nos)\\.?s?)?(?:\\(s\\))?", "model/type(?: reference)?", "type(?:/| or )model", "model(?:s)? tested", "test model", "main model", "item no\\.?", "type(?: designation| reference)?", "style no\\.?", "type/model", "model and/or type reference", "产品型号", "型号规格", "规格型号", "型号/规格", "型号", "样品型号", "主测型号", "款号", "货号", "модель", "модели", "тип(?:,)? модель", "тип/модель", "артикул", "марка,? модель", "modelos?(?: del producto)?", "tipo/modelo", "modelo/tipo", "referencia del modelo", "n[º°] de modelo"),
    "standards": ("standards?(?: used| applied)?", "test(?:ed)? standards?", "applied standards?", "harmoni[sz]ed standards?(?: used)?", "test specification", "specification", "reference standards?", "检测依据", "检验依据", "测试标准", "检测标准", "执行标准", "依据标准", "检验标准", "标准", "нормативн(?:ые|ый) документ[ы]?", "на соответствие(?: требованиям)?", "соответствует требованиям", "стандарт(?:ы)?", "нд на продукцию", "normas?(?: (?:aplicadas?|armonizadas?|de ensayo))?", "est[aá]ndares"),
    "quantity_total": ("total (?:quantity|qty|pcs|pieces|units)", "总数量", "数量合计", "合计数量", "общее количество", "всего наименований", "итого количество", "cantidad total", "total unidades"),
    "quantity_one": ("quantity", "qty\\.?", "q'ty", "数量", "количество", "кол-во", "cantidad"),
    "total_due": (
        r"(?:grand )?total (?:due|payable|charged?|invoice|order|bill|pro-?forma|quotation|quote|purchase|contract|sale|payment|cost|amount|sum|value|balance|price)(?: (?:due|payable|to pay|to be paid|amount|value|charges?|now due|for (?:this|the) \w+|incl(?:uding|\.)? (?:vat|tax|gst)))*", r"total (?:de (?:la |su )?|del )?(?:factura|pro-?forma|pedido|compra|venta|recibo|ticket|presupuesto|importe|oferta|documento|operaci[oó]n|a pagar|a cobrar|neto a pagar|con iva|iva incluido|cotizaci[oó]n)(?: (?:a pagar|con iva|iva incluido|factura|eur(?:os)?))?", r"(?:итого|всего|итоговая сумма|сумма)(?: (?:по|к|с|на|за|сумма|оплат[еу]|уплате|счету|чеку|заказу|квитанции|накладной|документу|ндс|учетом|в том числе))+", rf"{_SUM_ZH}(?:\((?:元|大写|小写|含税|人民币|cny|rmb)\))?",
        "(?:order|invoice|bill|final|contract|purchase) (?:amount|sum)", "amount to pay", "amount payable", "total order amount", "(?:本期|本月|本次)?(?:应付|应缴|应交|应收)(?:费用|金额|总额|款)?(?:合计|总额)", "(?:合计|应付|应缴|应交|实付|支付|订单|缴费)金额\\(元\\)", "合计(?:人民币)?金额(?:\\(大写\\))?", "всего по (?:накладной|документу|упд|акту|заказу)", "итого по (?:чеку|счету|накладной|заказу|квитанции)", "стоимость с налогом - всего", "importe (?:de la )?factura", "total importe(?: factura)?", "total (?:de la )?compra", "total del documento", "importe total a pagar", "total amount (?:due|payable)", "new balance", "balance to pay", "pay this amount", "payment amount", "you paid", "amount charged", "total charged", "应付", "实付", "实收", "交易金额", "支付金额", "应收(?![账票利款])", "合计应付", "本次应付", "本期应付", "账单金额", "本期账单金额", "应付电费", "实收合计", "订单总额", "订单总价", "合同总价", "总额", "本月应缴", "应收合计", "всего по счету", "итого начислено", "итого по документу", "стоимость заказа", "сумма по документу", "итоговая сумма", "к оплате", "начислено к оплате", "total eur(?:os)?", "total documento", r"(?:importe )?total (?:del )?(?:albar[aá]n|pedido)(?:,? (?:en )?eur(?:os)?)?", "total a abonar", "total compra", "importe del pedido", "importe final", "total recibo", "a pagar",
        "grand total", "total gross", "gross (?:total|amount)", "(?:total )?amount (?:due|payable)", "total due", "balance due", "invoice total", "total (?:invoice )?(?:amount|value|price)", "total \\(?(?:incl(?:uding|\\.)?|with)\\.? (?:of )?(?:vat|tax|gst)\\)?", "total to pay", "total payable", "amount paid", "total paid", "order total", "(?:total |net )?(?:order|invoice) value", "you owe", "(?:amount )?to (?:be )?pa(?:y|id)", "amount you owe", "total for this (?:bill|period)", "total charges?", "please pay",
        "价税合计", "合计金额", "总金额", "总计", "应付金额", "应付总额", "实付款", "实付金额", "订单金额", "金额合计", "总价", "本期应缴", "应缴金额", "应缴电费", "合计人民币", "电费合计", "费用合计", "本期电费", "报价总额", "小写", "金额总计", "总金额合计", "金额\\(小写\\)", "小写金额", "(?:合计)?人民币\\(小写\\)", "合计\\(小写\\)", "应缴合计", "应交金额", "应缴费用", "应缴总额", "应缴[水燃电]?气?费", "缴费金额", "本次应缴", "应付款", "应收金额", "付款金额", "收款金额", "实收金额", "货款合计", "总计金额", "合同总金额", "合同金额", "价税总计", "(?:金额|人民币)\\(大写\\)",
        "(?:всего|итого|сумма) к оплате", "итого с ндс", "всего с ндс", "всего с учетом ндс", "общая (?:сумма|стоимость)", "сумма счета", "(?:всего|итого)? ?на (?:общую )?сумму", "сумма (?:заказа|чека|платежа)", "итого к уплате", "всего к оплате \\(9\\)", "сумма к оплате",
        "total (?:de la )?factura", "total a pagar", "importe total", "total con iva", "total \\(?iva incluido\\)?", "total general", "importe a pagar", "total (?:del )?pedido", "total (?:del )?presupuesto", "total neto a pagar", "total l[ií]quido", "importe (?:total )?factura", "total pagado",
    ),
    "total": (rf"total(?:{_IN})?", "(?:итого|всего) без (?:учета )?ндс", rf"(?:итого|всего|合计|总计){_IN}", "sum", "合计", "共计", "итого", "итог", "всего", "total", "сумма"),
    "subtotal": ("total net(?: amount)?", "total (?:vat|tax|gst)(?: amount)?", "net total", "carriage(?: net)?", "(?:item|items|goods|merchandise) (?:sub)?total", "商品总价", "货品总价", "商品金额", "找零", "сдача", "cambio", "change(?: due)?", "товары", "cuota(?: iva)?", "base", "sub-?total(?: amount)?", "net (?:amount|total)", "total (?:net|before tax|excl\\.? ?(?:vat|tax))", "taxable amount", "(?:total )?(?:vat|tax|gst)(?: amount)?(?: ?\\(?\\d+ ?%\\)?)?", "shipping", "freight", "discount", "小计", "不含税金额", "税额", "运费", "优惠", "折扣", "промежуточный итог", "в том числе ндс", "в т\\.? ?ч\\.? ндс", "без (?:налога|ндс)", "сумма ндс", "ндс", "доставка", "скидка", "base imponible", "iva(?: ?\\(?\\d+ ?%\\)?)?", "cuota(?: de)? iva", "env[ií]o", "descuento", "subtotal", "deposit", "押金", "залог", "fianza", "unit price", "单价", "цена", "precio(?: unitario)?", "monthly rent", "月租金?", "previous balance", "saldo anterior"),
    "currency": ("currency", "币种", "币别", "货币", "валюта(?:: наименование, код)?", "moneda", "divisa"),
    "registration_number": (
        "n\\.?i\\.?t\\.?", "(?:n[uú]mero de )?identificaci[oó]n tributaria(?: \\(nit\\))?", "n[uú]mero de identificaci[oó]n tributaria(?: \\(nit\\))?", "gstin(?:/uin)?", "abn", "acn", "kvk", "siret", "siren", "hrb", "ust-idnr\\.?", "vat reg\\. no\\.?", "rut", "euid", "основн\\w+ государственн\\w+ регистрационн\\w+ номер\\w*(?: \\(огрн(?:ип)?\\)| записи)?", "商业登记证号码", "登記證號碼",
        "registered number", "信用代码", "注册号/统一社会信用代码", "营业执照注册号", "工商注册号", "营业执照号码?", "执照号", "государственный регистрационный номер", "регистрационный номер(?: \\(огрн\\))?", "c[oó]digo de identificaci[oó]n fiscal", "n[uú]mero de identificaci[oó]n", "identificaci[oó]n fiscal", "n\\.? ?i\\.? ?f\\.?", "c\\.? ?i\\.? ?f\\.?",
        "统一社会信用代码(?:/注册号|/纳税人识别号)?", "社会信用代码", "注册号", "纳税人识别号", "税号", "(?:unified )?social credit (?:code|identifier|number)(?: \\(uscc\\))?", "uscc", "credit code", r"(?:business |company |commercial |enterprise )?(?:registration|reg\.?)(?: ?(?:no|number|nr)\.?)", "company (?:no|number)\\.?", "business licen[cs]e (?:no|number)\\.?", "crn", "ein", "tax id(?:entification)?(?: no\\.?| number)?", "vat(?: reg(?:istration)?)?(?: ?(?:no|number|id)\\.?)",
        "огрн(?:ип)?", "uhh", "(?:инн(?: ?/ ?кпп)?|огрн(?:ип)?)(?: (?:продавца|покупателя|организации|заявителя|юридического лица|налогоплательщика|предпринимателя))?", "основной государственный регистрационный номер", "nif", "cif", "c\\.i\\.f\\.?", "n\\.i\\.f\\.?", "nif/cif", "n[uú]mero de (?:identificaci[oó]n fiscal|registro)", "rfc", "ruc",
    ),
    "address": (
        r"(?:principal|main|head office|trading|correspondence|mailing|postal|legal|full|site|factory|store|shop|delivery point) address", r"(?:direcci[oó]n|domicilio) (?:principal|legal|completo|comercial|de la empresa|del establecimiento)", "место нахождения организации", "юр\\. ?адрес", "факт\\. ?адрес", "адрес (?:магазина|торговой точки|производства|юр\\. лица)", "(?:详细|单位|通信|联系|经营|注册|办公|生产)地址",
        "principal (?:office )?address", "通信地址", "адрес (?:местонахождения|оказания услуг|подключения|помещения)", "адрес заявителя", "domicilio del (?:contribuyente|titular)", "(?:principal|registered) place of business", "business location", "(?:site|supply) address", "demised premises", "rented premises", "the premises", "经营场所\\(住所\\)", "住所地", "所在地", "房屋所在地", "租赁房屋(?:地址)?", "房屋座落", "座落", "供电地址", "客户地址", "住址", "注册地", "企业注册地址", "装表地址", "用电户地址", "адрес (?:установки|потребителя|плательщика|предоставления услуг|точки поставки|организации|юридического лица)", "местонахождение", "местоположение", "место расположения", "место осуществления деятельности", "emplazamiento", "localizaci[oó]n", "direcci[oó]n (?:del (?:cliente|punto de suministro|titular|local|contrato)|postal|de la actividad|de instalaci[oó]n|de servicio)", "domicilio (?:de suministro|de la actividad|del suministro|tributario)", "punto de suministro", "inmueble arrendado", "lugar de suministro",
        "(?:registered |business |company |office |service |supply |premises |property |billing |installation |customer )?address(?: of (?:the )?(?:premises|property|company))?", "registered office", "premises", "property (?:supplied|address)", "supply point", "address supplied", "place of business", "property", "location", "domicile", "service location",
        "住所", "地址", "注册地址", "经营场所", "营业场所", "通讯地址", "用电地址", "用水地址", "用气地址", "供水地址", "安装地址", "服务地址", "用能地址", "租赁物地址", "房产地址", "物业地址", "企业地址", "公司住所", "企业住所", "主要办事机构所在地", "房屋地址", "房屋坐落", "租赁地址", "经营地址", "公司地址", "联系地址", "房屋位置", "用户地址", "坐落", "主要经营场所",
        "(?:юридический |фактический |почтовый )?адрес(?: (?:объекта|регистрации|помещения|места нахождения|места осуществления деятельности|поставки|абонента|доставки))?", "место нахождения(?: и адрес(?: места осуществления деятельности| юридического лица)?)?", "место нахождения юридического лица", "место жительства", "адрес \\(место нахождения\\)", "адрес юридического лица", "объект аренды",
        "direcci[oó]n(?: (?:del suministro|fiscal|de suministro|de facturaci[oó]n|del inmueble))?", "domicilio(?: (?:social|fiscal))?", "ubicaci[oó]n", "inmueble", "dir\\. suministro",
    ),
    "territory": (
        "sales territory", "territory of sale", "geographical? scope", "授权国家", "授权国家/地区", "适用地区", "销售地域", "授权销售区域", "许可地域", "территория (?:продаж|сбыта|авторизации|распространения)", "страны", "territorio de (?:venta|distribuci[oó]n|aplicaci[oó]n)", "[aá]mbito(?: geogr[aá]fico)?", "pa[ií]ses",
        "territor(?:y|ies)(?: of authori[sz]ation)?", "(?:authori[sz]ed |sales )?region", "area", "authori[sz]ed (?:territory|area)", "scope of territory", "授权区域", "授权地域", "授权地区", "授权范围", "区域", "地域范围", "销售区域", "территория(?: действия)?", "регион(?:ы)?", "territorio(?:s)?(?: autorizado)?", "[aá]mbito territorial", "zona"),
    "stop": (
        r"(?:s|su|vuestra|v)\s?/?\s?ref(?:erencia)?\.?", r"(?:s/|su|vuestro) ?pedido", r"(?:transportista|agencia de transportes?|carrier|forwarder|haulier|notify(?: party)?|shipped (?:per|from)|authori[sz]ed representative|notified body|organismo notificado|agente|sucursal|giro|casa matriz)",
        "sample (?:grade|size|state|condition)", "testing requested", "test requested", "test(?:ing)? (?:method|item|environment)s?", "manufactur(?:e|ing) date", "样品等级", "样品状态", "检验类别", "检验项目", "收款方式", "支付方式", "交易方式", "结算方式", "运费", "经手人", "制单", "收货人签字", "货款", "交来", "登记状态", "статус", "способ оплаты", "кассир", "доставка", "склад", "менеджер", "entrega", "n\\.? ?[º°] cliente", "estado", "renta(?: mensual)?", "actividad", "expediente", "fianza",
        "(?:tele)?phone(?: no\\.?)?", "tel\\.?", "mobile", "fax", "e-?mail", "website", "web", "www", "bank(?: name)?", "account(?: ?(?:no|number)\\.?)?", "iban", "swift(?: code)?", "contact(?: person)?", "attn\\.?", "terms", "payment(?: terms| method)?", "incoterms", "country(?: of origin)?", "port of loading", "port of discharge", "vessel", "po (?:no|number)\\.?", "your ref\\.?", "customer (?:no|id|number|code)\\.?", "description(?: of goods)?", "amount", "unit", "price", "signature", "signed", "name and signature", "title", "position", "remarks?", "notes?", "page", "legal representative", "registered capital", "business scope", "type", "director", "classification", "serial no\\.?", "lot no\\.?", "sample no\\.?", "test(?: result| conclusion)?", "conclusion", "result", "meter(?: no| number)?\\.?", "rent",
        "电话", "手机", "联系电话", "传真", "邮箱", "电子邮箱", "网址", "开户行", "开户银行", "账号", "银行账号", "开户行及账号", "地址、电话", "联系人", "法定代表人", "负责人", "经营者", "注册资本", "类型", "经营范围", "备注", "收款人", "复核", "开票人", "校验码", "机器编号", "发票代码", "密码区", "单价", "金额", "税率", "税额", "单位", "规格型号", "职务", "签字", "签名", "盖章", "审核", "批准", "主检", "编制", "结论", "检验结论", "样品数量", "身份证号码?", "抄表员", "表号", "户号", "客户编号", "用户编号", "价税合计\\(大写\\)", "大写", "成交方式", "付款方式", "原产国",
        "тел(?:ефон)?\\.?", "факс", "сайт", "банк(?: получателя)?", "бик", "р/с", "расч(?:етный|\\.) счет", "к/с", "корр\\.? ?счет", "кпп", "окпо", "руководитель", "директор", "генеральный директор", "гл(?:авный|\\.) бухгалтер", "бухгалтер", "подпись", "м\\.п\\.", "основание", "назначение платежа", "в лице", "действующ(?:ий|его) на основании", "код тн вэд(?: еаэс)?", "серийный выпуск", "схема декларирования", "дополнительная информация", "ед\\. ?изм\\.?", "цена", "страна", "лицевой счет", "должность", "условия", "примечани[ея]", "к платежно-расчетному документу", "уставный капитал", "оквэд", "изготовлена в соответствии с", "декларация о соответствии принята на основании",
        "tel[eé]fono", "tlf\\.?", "m[oó]vil", "correo(?: electr[oó]nico)?", "web", "banco", "cuenta", "forma de pago", "condiciones", "concepto", "descripci[oó]n", "precio", "importe", "firma", "observaciones", "p[aá]gina", "contacto", "cargo", "cups", "contrato de acceso", "potencia",
    ),
}  # fmt: skip


_END = r"(?:(?![^\W\d_])|(?<![^\W\d_])|(?<=[\u3400-\uffff])|(?=[\u3400-\uffff]))"
"""A label ends where a word does: of `fin|finalización` the one that fits is taken. Chinese words have no ends."""


class _Label(NamedTuple):
    role: str
    begins: str
    """Letters that whatever it matches begins with."""
    pattern: str


@cache
def _by_first() -> dict[str, list[_Label]]:
    """The labels by the letter that they begin with; by nothing those that begin with a choice."""
    found: dict[str, list[_Label]] = {}
    for role, names in LABELS.items():
        for name in names:
            begins = _begins(name)
            found.setdefault(begins[:1], []).append(_Label(role, begins, f"(?:{spaced(name)}){_END}"))
    return found


def _begins(name: str) -> str:
    """The letters before whatever may be missing, spaced or otherwise."""
    if "|" in _outside_of_brackets(name):
        return ""
    letters = re.match(r"[\u3400-\u9fff]|(?:[^\W\d_\u3400-\u9fff]| )*", name)
    end = letters.end() if letters else 0
    return name[: end - (name[end : end + 1] in ("?", "*", "{"))] if end else ""


def _outside_of_brackets(name: str) -> str:
    left = re.sub(r"\\.", "", name)
    while left != (left := re.sub(r"\([^()]*\)", "", left)):
        pass
    return left


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """When first met: compiling all of them takes seconds, and a paper holds few."""
    return re.compile(pattern)


def roles_at(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """Where the longest label that begins here ends, and all roles that a label of that length plays. (at, ()) for none."""
    longest = at
    roles: list[str] = []
    for role, begins, pattern in (*_by_first().get(text[at : at + 1], ()), *_by_first()[""]):
        found = _compiled(pattern).match(text, at) if text.startswith(begins, at) else None
        if not found or found.end() < longest or found.end() == at:
            continue
        if found.end() > longest:
            longest, roles = found.end(), []
        if role not in roles:
            roles.append(role)
    return longest, tuple(roles)
