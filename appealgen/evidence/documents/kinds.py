"""What kind of paper it is: by its title, supported by the words that such papers carry. Titles and words are data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from appealgen.evidence.documents.fields.plain import plain, spaced
from appealgen.evidence.documents.pieces import Page, Piece
from appealgen.evidence.documents.settled import ENOUGH, Settled, settled

TITLES: dict[str, str] = {
    "pro_forma": r"pro-?\s?forma(?: invoice)?|счет-оферта|договор-счет|счет-договор|quotation|(?:price )?quote|estimate|(?:commercial |price )?offer|形式发票|报价单|报价表|报价|估价单|预开发票|(?:счет|инвойс)-?\s?проформа|проформа(?:-инвойс)?|коммерческое предложение|factura pro-?\s?forma|pro-?forma|presupuesto|cotizaci[oó]n|oferta(?: comercial)?",
    "order_confirmation": r"订单信息|订单页|purchase details|(?:sales |purchase )?order (?:confirmation|acknowledge?ment|summary|details?|receipt)|(?:sales|purchase|work) order|your order|order|订单确认(?:书|函)?|销售订单|采购订单|订单详情|订单|订购单|购销合同|подтверждение заказа|заказ(?: покупателя| поставщику)?|ваш заказ|детали заказа|confirmaci[oó]n de(?:l| (?:su|tu|vuestro))? pedido|(?:orden de (?:compra|venta)|pedido|nota de pedido|resumen del pedido)",
    "other_packing": r"packing (?:list|slip)|delivery (?:note|order)|bill of lading|(?:air )?waybill|shipping (?:list|note)|dispatch note|装箱单|送货单|出库单|发货单|提单|配送单|упаковочный лист|(?:транспортная |товарно-транспортная )?накладная|albar[aá]n(?: de entrega)?|lista de empaque|packing|nota de entrega|credit note|кредит-нота|factura rectificativa|statement of account|account statement|выписка по счету|price list|прайс-лист|прайс|lista de precios|价目表|price-list|акт сверки|purchase contract|sales contract|договор поставки",
    "utility_bill": r"(?:единый )?платежный документ(?: \(счет\))?(?: для внесения платы .{0,80})?|для внесения платы за .{0,80}|(?:electricity|electric|water|gas|utility|energy|telephone|phone|internet|power|heating|broadband|mobile)(?: (?:service|supply))? (?:bill|statement|invoice|account)|(?:居民)?(?:电费|水费|燃气费|煤气费|水电费|话费|网费|电信|热力|供热)(?:账单|通知单|缴费单|缴费通知单?|发票|收据|清单|缴费凭证|通知)|供电(?:公司)?电费.{0,8}|(?:счет(?:-извещение)?|квитанция|платежный документ|извещение)[^.]{0,20} (?:за|на оплату|для внесения платы за)[^.]{0,30}(?:электроэнерги\w+|коммунальн\w+ услуг\w*|жку|газ\w*|вод\w+|отоплен\w+|связи|содержание)(?:[^.]{0,40})|счет за (?:электроэнергию|газ|воду|коммунальные услуги|услуги связи)|(?:电信|通信|宽带|固话|手机)(?:业务)?费用?(?:账单|清单|发票|通知单)|factura (?:de (?:la )?(?:telefon[ií]a(?: (?:m[oó]vil|fija|e internet))?|m[oó]vil|fibra|comunicaciones|servicios de telecomunicaciones|luz|electricidad|energ[ií]a(?: el[eé]ctrica)?|agua|gas|suministro.{0,20}|telecomunicaciones|tel[eé]fono|internet)|el[eé]ctrica)|recibo de (?:la )?(?:luz|agua|gas)",
    "receipt": r"(?:(?:sales|cash|payment|official|purchase|till|e-?) ?)?receipt|payment (?:confirmation|voucher)|收据|收款收据|购物小票|小票|销售小票|付款凭证|支付凭证|(?:账单|交易|支付|转账|付款)(?:详情|凭证|电子凭证|电子回单)|(?:кассовый |товарный |фискальный )?чек|(?:приходный ордер|квитанция(?: об оплате)?)|recibo(?: de (?:pago|caja))?|tique|ticket(?: de (?:compra|caja|venta))?|comprobante de pago|factura simplificada|boleta(?: de ventas? y servicios)?(?: electr[oó]nica)?",
    "invoice": r"(?:(?:commercial|tax|vat|sales|purchase|export|supplier|electronic|original|service)[ -])*invoice(?: / bill)?|customs invoice|(?:增值税)?(?:电子)?(?:专用|普通)?发票(?:联|\(.{2,14}\))?|电子发票.{0,12}|.{0,10}增值税(?:电子)?(?:专用|普通)发票|商业发票|销售发票|销售(?:清)?单|销货单|销货清单|供货清单|счет(?: на оплату|-фактура)?|универсальный передаточный документ|упд|(?:товарная|расходная|приходная) накладная(?: \(торг-12\))?|(?:коммерческий )?инвойс|factura(?: (?:comercial|electr[oó]nica|de venta|ordinaria|completa|original|de exportaci[oó]n|[abcem]))*|^(?:[a-z]+ ){1,3}invoice$|bill of supply|cfdi|comprobante fiscal.*|boleta de venta(?: electr[oó]nica)?|nota de venta|(?:销售|供货|发货|货物|商品|采购)(?:货物)?(?:明细|清)单",
    "business_licence": r"(?:商業|商业)登[記记][證证]|事业登记证|(?:formulario del? )?registro [uú]nico (?:tributario|de (?:contribuyentes|empresas?|proveedores))|ficha ruc|(?:certificado de )?(?:matr[ií]cula mercantil|existencia y representaci[oó]n(?: legal)?)(?: .{2,40})?|acta (?:constitutiva|de constituci[oó]n)|patente (?:municipal|comercial|[uú]nica)(?: .{2,30})?|permiso (?:de funcionamiento|sanitario|municipal)|aviso de (?:apertura|funcionamiento)|(?:city |county |state |general )?business (?:tax|licen[cs]e|operating|registration) (?:certificate|receipt|permit|tax receipt)|(?:sales (?:and use )?tax|seller'?s|retail(?:er)?s?) (?:permit|licen[cs]e|certificate)(?: of registration)?|(?:gst|vat|udyam|msme|tax) registration certificate|certificate of (?:registration|existence|status|formation|organization|enrol?lment)(?: .{2,40})?|articles of (?:incorporation|organi[sz]ation)|gewerbeanmeldung|(?:个体工商户)?(?:营业执照?|业执照)(?:\((?:正|副)本\)|正本|副本)?|business licen[cs]e|company registration certificate|certificate of (?:incorporation|company registration|registration of (?:a )?(?:company|business)|good standing)(?: of a .{0,40})?|trade licen[cs]e|business registration certificate|свидетельство о (?:государственной )?регистрации(?: (?:юридического лица|физического лица.*|организации|индивидуального предпринимателя|ип))?|лист записи егр(?:юл|ип)|licencia (?:comercial|municipal|de (?:actividad|apertura|funcionamiento|negocio))(?: (?:y|de) (?:de )?(?:actividad|apertura|funcionamiento))?|certifica(?:do|ci[oó]n) de (?:constituci[oó]n|inscripci[oó]n)(?: de .{2,40})?|食品经营许可证|经营许可证|商业登记证",
    "brand_authorization": r"(?:brand |trade ?mark |sales |product |distribution |dealer |reseller )*authori[sz]ation(?: letter| certificate| agreement)?|letter of (?:brand )?authori[sz]ation(?: to sell)?|certificate of authori[sz]ation|power of attorney for .{0,40}trade ?marks?|(?:certificate|confirmation) of (?:authori[sz]ed )?(?:dealership|distributorship)|authori[sz]ed (?:online )?(?:dealer|distributor|reseller|retailer|seller)(?: certificate| letter| confirmation)?(?: (?:of|for) .{1,40})?|(?:dealer|distributor|reseller)(?:ship)? certificate|trade ?mark licen[cs]e(?: agreement)?|(?:品牌|商标|销售|产品|经销|网络销售|代理|商标使用|线上销售)*授权(?:委托)?(?:书|证书|函|证明)|商标(?:使用)?许可(?:书|合同|证明|协议)|(?:авторизационное письмо|письмо-авторизация|письмо об авторизации|авторизация|письмо о предоставлении прав|доверенность(?: на (?:право |использование |продажу |реализацию ).{0,60})?|письмо-(?:подтверждение|согласие)|согласие на использование .{0,40}|сертификат (?:официального )?(?:дилера|дистрибьютора|партнера)|лицензионный договор.{0,40}|разрешение на использование (?:товарного знака|бренда)|письмо-разрешение|авторизационный сертификат)|(?:carta|certificado) de autorizaci[oó]n(?: de (?:marca|venta|uso de marca|distribuci[oó]n))?|autorizaci[oó]n(?: de (?:uso de )?(?:la )?marca| de venta| comercial)?|certificado de distribuidor(?: autorizado| oficial)?|autoriza(?:mos)?(?: el)? uso de (?:la )?marca(?: .{2,40})?|authori[sz]es? (?:the )?use of (?:the )?(?:brand|trade ?mark)(?: .{2,40})?|licencia de (?:uso de )?marca",
    "test_report": r"(?:[\w/&-]+ ){0,3}(?:test|testing|inspection|analysis|safety|emc|rohs|laboratory) (?:test )?report|report of (?:test|analysis)|certificate of (?:compliance|conformity|analysis)|(?:检测|检验|测试|试验|质检|质量检验|委托检验)(?:报告|报告书)|(?:检测|检验|合格)证书|产品质量检验报告|протокол(?: лабораторных| сертификационных)?(?: испытаний| исследований)|сертификат (?:соответствия|качества)|заключение (?:по результатам|о результатах) (?:испытаний|исследований)|informe de (?:ensayos?|laboratorio|pruebas?|inspecci[oó]n|an[aá]lisis)|certificado de (?:conformidad|ensayo|calidad|an[aá]lisis)|verification of (?:compliance|conformity)|attestation of conformity|type[- ]examination certificate",
    "declaration": r"(?:关于.{2,40}的)?(?:情况)?(?:说明|声明)(?:书|函)?|承诺(?:书|函)|(?:written |sworn |own )?statement(?: (?:of|on|regarding|about) .{2,60})?|(?:statutory|sworn) declaration|affidavit(?: of .{2,40})?|self[- ]declaration|объяснительная(?: записка)?|пояснительн(?:ая записка|ое письмо)|пояснения?(?: (?:по|о) .{2,60})?|декларация производителя|declaraci[oó]n (?:jurada|responsable)(?: .{2,40})?|(?:(?:eu|ec|uk|ce|eec|supplier'?s)[ -]*)?declaration of (?:conformity|performance|compliance)(?: \(.{1,20}\))?|декларация о соответствии|евразийский экономический союз,? декларация.{0,20}|(?:欧盟|CE|EC|EU|ce|eu)?\s?(?:符合性|合格|一致性)(?:声明|声明书)|自我声明|declaraci[oó]n (?:(?:ue|ce|de la ue) )?de conformidad(?: (?:ue|ce))?",
    "lease": r"(?:(?:commercial|residential|office|house|warehouse|property|shop) )*(?:lease|tenancy|rental)(?: agreement| contract)?(?: (?:of|for) .{1,40})?|agreement of lease|(?:房屋|厂房|商铺|写字楼|办公室|场地|仓库|住房|办公用房)?(?:租赁|出租)(?:合同|协议)(?:书)?|租房合同|(?:договор )?(?:(?:суб)?аренды|найма)(?: .{0,40})?|contrato de (?:arrendamiento|alquiler|subarriendo)(?: .{0,40})?",
    "registration_page": r"(?:company|business|seller|account|store|shop|merchant|registration|registered|legal) (?:info(?:rmation)?|profile|details|registration(?: information)?)|national enterprise credit information publicity system|(?:店铺|商家|企业|公司|主体|注册|账号|卖家|工商|营业执照|基本|登记)(?:信息|资料)(?:公示)?|国家企业信用信息公示系统(?!网址)|开店信息|入驻信息|商标注册证|(?:сведения|информация) о (?:продавце|компании|магазине|юридическом лице|владельце)|регистрационные данные|данные (?:продавца|компании|магазина|о регистрации)|выписка из (?:егрюл|егрип|единого государственного реестра.*)|профиль (?:продавца|компании|магазина)|(?:informaci[oó]n|datos) (?:del? (?:vendedor|empresa|registro|la empresa|la tienda)|de registro|registrales|empresarial)|perfil de (?:la )?(?:empresa|tienda)|nota simple.*|constancia de situaci[oó]n fiscal|c[eé]dula de identificaci[oó]n fiscal|certificado (?:de situaci[oó]n (?:censal|tributaria)|de estar al corriente.{0,60}|del? registro mercantil|tributario|censal)|find and update company information|detail by entity name|(?:entity|filing) (?:details|information)|company (?:overview|search)|企业信用(?:信息)?(?:查询|公示|报告)?|(?:企业|公司)(?:详情|概况)|карточка (?:организации|компании|предприятия|контрагента)|сведения о (?:государственной регистрации|регистрации|юридическом лице|индивидуальном предпринимателе)|свидетельство о постановке на учет.{0,60}|verification information|认证信息",
}
"""Specific ones first: a pro forma invoice is no invoice."""
WORDS: dict[str, str] = {
    "business_licence": r"(?:总局|局)监制|公示系统网址|[(（][正副]\s*本[)）]|依法(?:自主|须经)|统一社会信用代码|经营范围|经营者|经营场所|个体工商户|注册资本|登记机关|法定代表人|成立日期|营业期限|business scope|registered capital|legal representative|unified social credit",
    "invoice": r"纳税人识别号|货物或应税劳务|税额|地址、电话|开户行及账号|规格型号|发票号码|发票代码|价税合计|开票日期|税率|购买方|invoice (?:no|number|date)|bill to|номер счета|покупатель|поставщик|n[uú]mero de factura|base imponible|vat",
    "test_report": r"报告编号|report no|检测机构|检验机构|测试标准|检验依据|检测项目|product name|检测依据|检验结论|样品名称|委托单位|检测结果|test (?:result|method|standard|item)|sample (?:received|description)|applicant|протокол|испытательн|muestra|laborator|realizaci[oó]n de los ensayos|resultados? se refieren|incertidumbre|uncertainty of measurement|enac\b|cnas|ilac",
    "declaration": r"sole responsibility|in conformity with|object of the declaration|harmoni[sz]ed|заявитель|соответствует требованиям|我公司声明|独自承担|符合(?:以下|下列)标准|声明单位|harmoni[sz]ation|тр тс|еаэс|bajo (?:la|su) exclusiva responsabilidad|directiva|directive",
    "brand_authorization": r"правообладател\w*|разреша\w+|официальн\w+ (?:дилер|представител|партн[её]р)\w*|оригинальн\w+ продукци\w+|marca registrada|titular de la marca|trade ?mark|hereby authori[sz]e|authori[sz]ed to (?:sell|distribute)|authori[sz]ed (?:online )?(?:dealer|distributor|reseller|retailer)|this (?:letter|authori[sz]ation)|被授权|授权区域|授权期限|授权品牌|授权编号|兹授权|现授权|特授权|转授权|本授权|注册商标|商标持有人|合法持有|授权|уполномочива|товарн\w+ знак|autoriza(?:mos)?|distribuidor autorizado|licensee|grantee",
    "lease": r"landlord|lessor|tenant|lessee|monthly rent|出租方|承租方|租金|押金|арендодатель|арендатор|арендная плата|arrendador|arrendatari[oa]|en arrendamiento|renta (?:mensual|ser[áa])",
    "utility_bill": r"kwh|meter reading|account number|用电量|户号|千瓦时|用电地址|应缴|抄表|电量|用水量|本期电费|показани\w+ (?:счетчик|прибор)|лицевой счет|квт|consumo|lectura|cups|potencia contratada|amount due|billing period|standing charge|direct debit|tariff|mobile number|monthly plan|line rental|计费周期|业务号码|宽带|套餐|水表|污水|доступ в интернет|абонентская плата|услуг\w* связи|тариф|cuotas? mensual|llamadas|datos m[oó]viles|fibra|punto de suministro",
    "receipt": r"收款单位|付款单位|收款事由|交款单位|(?:金额|人民币)\(大写\)|received from|cash|change|paid|cashier|thank you|收款人|今收到|кассир|смена|фн |фд |ккт|сдача|безналичными|итог|efectivo|cambio|gracias|le atendi[oó]|(?:visa|mastercard|maestro) (?:debit|credit|\*)|(?:\*{4} ?){2,3}|retain (?:your|this) receipt|\btill\b|支付成功|交易单号|商户(?:全称|单号)|支付方式|当前状态|收银员|小票|找零|实收|欢迎(?:光临|惠顾)|谢谢(?:惠顾|光临)",
    "order_confirmation": r"order (?:no|number|date|id)|thank you for your order|订单编号|下单时间|收货地址|номер заказа|ship(?:ping)? to|n[uú]mero de pedido|gracias por su pedido|estimated delivery",
    "pro_forma": r"valid(?:ity)? (?:of|for|until)|this is not (?:an|a tax) invoice|quotation (?:no|number)|报价有效期|报价日期|срок действия предложения|v[aá]lido (?:hasta|durante)|validez de la oferta",
    "registration_page": r"company (?:number|status|type)|registered office|incorporated on|filing history|entity name|date filed|registered agent|fei/ein|nature of business|在册|存续|核准日期|domicilio fiscal|agencia tributaria|contribuyente|estatus en el padr[oó]n|r[eé]gimen|censo|situaci[oó]n (?:censal|tributaria)|actividad econ[oó]mica|огрнип|регистрирующ\w+ орган|оквэд|уставн\w+ капитал|店铺名称|主体信息|统一社会信用代码|seller id|store name|registered address|огрн|инн|егрюл|raz[oó]n social|nif|registration number|法定代表人",
}
SERVICE = r"kwh|кВт|meter reading|lectura|cups|potencia contratada|用电量|用水量|抄表|показани\w+ (?:счетчик|прибор)|standing charge|mobile number|monthly plan|line rental|broadband|业务号码|宽带|套餐|计费周期|доступ в интернет|абонентская плата|услуг\w* связи|cuotas? mensual|l[ií]nea m[oó]vil|llamadas|datos m[oó]viles|fibra"
"""What only a supplier of power, water or telephone writes: three of them tell a bill that is headed `Factura`."""
_SUBJECT = re.compile(r"^(?:subject|re|ref\.?|тема|asunto|主题|事由|关于)\s*:\s*")
"""A letter's title behind its `Subject:`."""
_TAIL = re.compile(r"\s*(?:№|#|(?<!\w)no\.?(?=[\s:]*\w*\d)|n[º°]|(?<!\w)nr\.?|编号|:|\d{3,}|от \d|dated).*$")
_NOT = re.compile(
    r"(?:this is )?not (?:an?|the) (?:tax |vat |commercial )?invoice|no es una factura|не является (?:счетом|счет-фактурой|офертой)|非发票|不作为发票|not valid as (?:an? )?invoice|sin valor (?:fiscal|de factura)|不是发票"
)
_TRADE = ("invoice", "receipt", "order_confirmation", "pro_forma", "other_packing", "utility_bill")


def kind_of(pages: Sequence[Page]) -> str:
    """One of the contract's kinds."""
    return kind_told(pages).kind


def kind_told(pages: Sequence[Page]) -> Settled:
    """The same, and whether titles and words tell it without what is heard."""
    scores = scores_of(pages)
    if not scores:
        return Settled("other", True)
    from appealgen.evidence.documents.learned.kinds import shares

    return settled(scores, shares([page for page in pages if page.pieces][:2]))


def scores_of(pages: Sequence[Page]) -> dict[str, float]:
    """What titles and words tell for each kind; nothing where nothing is written."""
    first = [page for page in pages if page.pieces][:2]
    if not first:
        return {}
    scores = dict.fromkeys(TITLES, 0.0)
    titles = [_titles(page) for page in first]
    for told in titles:
        for kind, score in told.items():
            scores[kind] = max(scores[kind], score)
    text = plain("\n".join(page.text for page in first))
    for kind in scores:
        scores[kind] += _words(kind, text) * (1.0 if scores[kind] else 0.9)
    if not any(titles):
        _by_words(scores, text)
    if _NOT.search(text):
        scores["invoice"] = 0.0
    if len(set(re.findall(spaced(SERVICE), text))) >= 3:
        scores["utility_bill"] = max(scores["utility_bill"], ENOUGH + 0.1)
    if scores["utility_bill"] >= ENOUGH + 0.1 and _words("utility_bill", text) >= 0.3:
        scores["invoice"] = scores["receipt"] = 0.0
    _against_invoices(scores, titles)
    if all(re.search(side, text) for side in _SIDES):
        scores["registration_page"] -= 0.5
    return scores


_SIDES = (
    r"卖家|供应商|销售方|\b(?:seller|supplier|vendor)\b|продавец|поставщик|vendedor|proveedor",
    r"买家|采购商|购买方|收货|\b(?:buyer|customer|ship to|deliver to)\b|покупатель|comprador|cliente",
)
"""`卖家信息` beside `买家信息` heads a part of an order; a register's page names one firm."""


def _against_invoices(scores: dict[str, float], titles: Sequence[dict[str, float]]) -> None:
    """A pro forma invoice is none; an order is, where its title stands no lower than the invoice's."""
    for kind in ("pro_forma", "order_confirmation", "other_packing"):
        own, invoice = (max(told.get(name, 0.0) for told in titles) for name in (kind, "invoice"))
        if own >= max(0.6, 0.0 if kind == "pro_forma" else invoice) and scores["invoice"] < scores[kind] + 0.45:
            scores["invoice"] = min(scores["invoice"], scores[kind] - 0.05)


def _by_words(scores: dict[str, float], text: str) -> None:
    """No title could be read: three of its words are enough for a kind whose nearest rival has one at most."""
    told = sorted(((len(set(re.findall(spaced(WORDS[kind]), text))), kind) for kind in WORDS), reverse=True)
    (count, kind), (next_best, _) = told[:2]
    if count >= 3 and next_best <= count - 2:
        scores[kind] = max(scores[kind], ENOUGH)


def _words(kind: str, text: str) -> float:
    """How many different ones of its words stand there, 0.15 each, up to 0.6."""
    if kind not in WORDS:
        return 0.0
    return min(0.6, 0.15 * len(set(re.findall(spaced(WORDS[kind]), text))))


def _titles(page: Page) -> dict[str, float]:
    """Of each kind the best title on this page: whole pieces, the higher and larger the better."""
    heights = sorted(piece.box[3] - piece.box[1] for piece in page.pieces)
    usual = heights[len(heights) // 2]
    scores: dict[str, float] = {}
    for number, row in enumerate(page.rows[:40]):
        following = page.rows[number + 1] if number + 1 < len(page.rows) else ()
        for piece in (*row, *_parts(row), *(_across(row) if len(row) > 1 else ()), *_on_two_lines(row, following)):
            found = title_of(piece.text)
            if found:
                kind, share = found
                large = min((piece.box[3] - piece.box[1]) / max(usual, 1e-6), 2.5)
                score = share * (0.62 + 0.12 * (large - 1)) + max(0.0, 0.2 - 0.012 * number)
                scores[kind] = max(scores.get(kind, 0.0), score)
    return scores


def _parts(row: Sequence[Piece]) -> Iterator[Piece]:
    """`货源通|买家订单详情`, `Harrow Lane - Invoice`."""
    for piece in row:
        parts = re.split(r"\s*[|｜•·]\s*|\s+[-–—]\s+", piece.text)
        yield from (Piece(part, piece.box) for part in parts if len(parts) > 1)


def _across(row: Sequence[Piece]) -> tuple[Piece, ...]:
    """A title may be set with wide gaps: 营 业 执 照, I N V O I C E."""
    text = " ".join(piece.text for piece in row)
    return (Piece(text, row[0].box),) if len(text) <= 60 else ()


def _on_two_lines(row: Sequence[Piece], following: Sequence[Piece]) -> tuple[Piece, ...]:
    """`ВЫПИСКА` above `из Единого государственного реестра …`."""
    if len(row) != 1 or len(following) != 1 or len(row[0].text) > 60 or len(following[0].text) > 60:
        return ()
    return (Piece(f"{_close(row[0].text)} {_close(following[0].text)}", row[0].box),)


def _close(text: str) -> str:
    """`С В И Д Е Т Е Л Ь С Т В О` as it is read."""
    wide = (
        re.fullmatch(r"\W*(?:[A-ZА-ЯЁ]{1,8} ){2,}[A-ZА-ЯЁ]{1,8}\W*", text)
        and sum(len(one) < 3 for one in text.split()) > 1
    )
    return text.replace(" ", "") if wide or re.fullmatch(r"\W*(?:\w ){3,}\w\W*", text) else text


def title_of(text: str) -> tuple[str, float] | None:
    """The kind, and how much of the piece is its title."""
    said = re.sub(r"\s+", " ", plain(text)).strip(" *-_.:|=«»\"'")
    said = _SUBJECT.sub("", said)
    if not 2 <= len(said) <= 110:
        return None
    if re.fullmatch(r"(?:\w ){3,}\w", said):
        said = said.replace(" ", "")
    bare = _TAIL.sub("", said).strip(" *-_.:|()") or said
    plainly = _BRACKETS.sub("", _TAIL.sub("", said).strip(" *-_.:|"))
    for kind, pattern in _compiled():
        if pattern.fullmatch(bare) or (plainly and pattern.fullmatch(plainly)):
            return kind, 1.0
    if wide := _in_two_tongues(bare) or (_closed(bare) if _SPACED.search(said) else None):
        return wide, 1.0
    best: tuple[str, float] | None = None
    for kind, pattern in _compiled():
        for found in pattern.finditer(bare):
            share = len(found[0].strip()) / len(bare)
            if found.end() == len(bare) and share >= 0.25 and _names_itself(bare, found):
                share = max(share, 0.8)  # 国网浙江省电力有限公司 电费通知单
            if _whole(bare, found) and share >= 0.45 and (best is None or share > best[1] + 0.01):
                best = kind, share * 0.85
    return best


def _in_two_tongues(text: str) -> str | None:
    """`形式发票 PROFORMA INVOICE`: its two halves are titles of one kind."""
    halves = re.fullmatch(r"([\u3400-\u9fff]{2,12})[\s/|]*([a-z][a-z -]{3,40})", text)
    told = (
        [next((kind for kind, pattern in _compiled() if pattern.fullmatch(half)), None) for half in halves.groups()]
        if halves
        else []
    )
    return told[0] if len(set(told)) == 1 else None


_BRACKETS = re.compile(r"\s*[(（\[][^()（）\[\]]{1,40}[)）\]]\s*$|\s*/.{2,40}$")
"""`Factura (CFDI 4.0 Ingreso)`, `Invoice / Rechnung`: the title stands before it."""
_SPACED = re.compile(r"^(?:[^\W\d_]{1,8} ){2,}[^\W\d_]{1,8}$")


def _closed(text: str) -> str | None:
    """The kind of a title set wide, its letters together again: `С ВИДЕТЕЛ ЬС ТВО`."""
    if sum(len(part) <= 2 for part in text.split()) < 2:
        return None
    return next((kind for kind, pattern in _closely() if pattern.fullmatch(text.replace(" ", ""))), None)


def _names_itself(text: str, found: re.Match[str]) -> bool:
    """A firm's or a place's name in front of the title, and no sentence."""
    return re.search(r"(?:公司|局|中心|市|省|厂|院|所|集团)\s*$", text[: found.start()]) is not None


def _whole(text: str, found: re.Match[str]) -> bool:
    before, behind = text[: found.start()][-1:], text[found.end() :][:1]
    return not (before.isalpha() and before < "\u3400") and not (behind.isalpha() and behind < "\u3400")


@cache
def _closely() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The same without blanks."""
    return tuple((kind, re.compile(pattern.replace(" ", ""))) for kind, pattern in TITLES.items())


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(spaced(pattern))) for kind, pattern in TITLES.items())
