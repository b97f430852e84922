"""Names of what can't be bought: payments, postage, words to the buyer; and of what is no new whole product."""

from __future__ import annotations

import re
from functools import lru_cache

from appealgen.violations.sku_cheating.words import folded, found

NOT_A_PRODUCT = "|".join((
    r"\bdeposit\b(?!\s(?:box|bag|slip))|\bdown\s?payment\b|\bpre-?\s?pay(?:ment|ed|ing)?\b|\bpartial\spayment\b|\bpayment\s(?:link|only|difference|for)\b|\bbalance\s(?:payment|due|link)\b|\b(?:pay|final)\s(?:the\s)?(?:balance|rest|payment)\b|\binstal?lment\b",
    r"^\W*(?:postage|freight|shipping|delivery)(?:\s(?:fees?|costs?|charges?|prices?|link|only|difference|upgrade|insurance))?\W*$|\b(?:postage|freight|shipping|delivery)\s(?:fees?|costs?|charges?|difference|link|only|upgrade|surcharge|payment|supplement)\b|\b(?:extra|additional|pay|for|remote)\s(?:\w+\s)?(?:postage|freight|shipping|delivery)\b(?!\sbag)|\bupgrade\sshipping\b|\bexpress\s(?:fee|shipping|delivery|upgrade)\b|\b(?:dhl|fedex|ups|ems)\s(?:fee|shipping|cost|link|extra|freight|charge)",
    r"\b(?:extra|additional|custom(?:s|ization)?|service|handling|tax|vat|import|sample|mou?ld|design)\s(?:fees?|charges?|cost|payment)\b|\bextra\s(?:cost|pay|money|price)\b|\b(?:price|cost|difference)\s(?:difference|gap|compensation|adjustment)\b|\bmake\s?up\s(?:the\s|for\s)?(?:price|difference|postage|freight)|\bpay\s(?:the\s)?(?:price\s)?difference\b|\bdifference\s(?:in|of)\s(?:price|postage|freight)|\bsurcharge\b|\bresend\b|\bre-?ship(?:ment|ping)?\b|\bre-?issue\b|\bdonat(?:e|ion)\b",
    r"\bvip\s?(?:link|price|customers?|payment|order|client|buyer|only|special|dedicated)\b|^\W*vip\W*\d*$|\b(?:special|dedicated|exclusive|private|payment|test|wholesale|customer|order)\slink\b|\blink\sfor\b|\btest\s(?:product|item|order|sku|option)\b|\b(?:don'?t|do\snot|never|not)\s(?:buy|order|purchase|pay|choose|select|click|place|bid|shoot|take)\b|\bnot?\s(?:for\s)?sale\b|\bno\s(?:order|buy|purchase)\b",
    r"\b(?:contact|ask|message|consult|chat\swith|inquire|email|whatsapp)\s(?:us|me|the\s(?:seller|store|shop)|seller|store|customer\s?service|service|before|for|with|first)\b|\bleave\s(?:a\s)?message\b|\bout\sof\sstock\b|\bsold\s?out\b|\bno\sstock\b|\bunavailable\b|\bdiscontinued\b|\bcoming\ssoon\b|\bpre-?\s?(?:order|sale)\s(?:deposit|only|link)\b",
    r"^\W*(?:free\s)?gifts?(?:\s(?:only|item|link|not\sfor\ssale|free))?\W*$|\bgift\s(?:link|do\snot|don'?t|not\sfor)|\bfree\sgift\s(?:only|link|don'?t|not)|^\W*(?:coupon|warranty|insurance|service|tax|vat|fee|discount|reviews?|placeholder|price|other\sfees?|invoice)(?:\s(?:card|extension|fee|link|only))?\W*$|\bextended\swarranty\b",
    r"定金|订金|押金|预付|预定金|首付|尾款|邮费|运费|快递费|邮资|差价|补差|补邮|补款|补拍|补发|赠品|赠送(?:勿|不)|缺货|无货|断货|没货|售罄|已售完|下架|联系(?:客服|我们|卖家|店主|掌柜)|咨询(?:客服|卖家|后)?|询价|请(?:联系|咨询|询问)|私聊|勿拍|勿下单|勿选|不要拍|别拍|不发货|拍下不发|(?:别|不要|请勿)(?:下单|购买|选)|拍前|专拍|专链|(?:专用|专属|付款|补差|会员|客户)链接|链接$|^\W*(?:vip|会员|贵宾)\W*\d*$|vip\s?(?:专|客户|链接|价)|手工费|加工费|定制费|服务费|税费|关税|保险费|样品费|测试(?:链接|商品)?$|占位|虚拟|凑单",
    r"доплат\w*|предоплат\w*|задат\w*|\bзалог\w*|депозит\w*|аванс\w*|почтовы\w*\s(?:расход|сбор)\w*|разниц\w+\s(?:в\s|за\s)?(?:цен|стоимост|доставк|почт)\w*|(?:стоимость|оплата|цена|за)\s(?:за\s)?(?:доставк|пересылк|почт)\w*|^\W*(?:доставка|пересылка|почта|оплата|подарок|скидка)\W*$|(?:экспресс|дополнительн\w+|доп\.?)[\s-]?(?:доставк|оплат)\w*",
    r"\bне\s(?:заказыва|заказат|покупа|покупат|купит|выбира|выбирать|оплачива|брать|для\sзаказ|для\sпродаж|товар)\w*|свяжит\w+|связ(?:аться|ывайтесь)|напишите\s(?:нам|мне|продавц)|уточн(?:ите|яйте|ить)|спросите|нет\sв\sналичии|нет\sна\sскладе|законч\w+|распродан\w*|подарок\s(?:не|бесплатн)\w*|^\W*вип\W*$|вип[\s-](?:ссылк|клиент|оплат)\w*|ссылка\s(?:для|на)\b|специальная\sссылка|тестов\w+\s(?:товар|заказ)",
    r"\b(?:gastos?|costes?|costos?|cargo|diferencia|pago|tarifa|suplemento)\s(?:(?:extra|adicional)\s)?(?:del?\s|por\s)?(?:el\s)?(?:envios?|flete|franqueo)\b|^\W*(?:solo\s)?(?:envios?|flete|franqueo)\W*$|\bpagar\s(?:el\s|los\s)?(?:gastos\sde\s)?(?:envios?|flete)\b|\benvio\s(?:extra|adicional|expres|express|urgente|dhl)\b|\bdeposito\b(?!\s(?:de|del|para)\s)|\bdeposito\s(?:de\s)?(?:reserva|garantia|pago)|\bsenal\s(?:de\s)?(?:pago|reserva)|\banticipo\b|\bpago\s(?:parcial|previo|extra|adicional|anticipado)|\bprepago\b|\bdiferencia\s(?:de|del|en\sel)\s?(?:precio|pago|coste)|\b(?:complemento|ajuste)\s(?:de\s)?precio|\bcoste\s(?:extra|adicional)",
    r"\bno\s(?:comprar?|compres?|pedir|pidas?|ordenar?|seleccion\w+|elegir|esta?\s(?:a\sla\s)?venta|disponible)\b|(?<!de\s)\bcontact(?:ar|e|enos|arnos|a|o)\b|\bponte\sen\scontacto|\bpongase\sen\scontacto|\bconsult(?:ar|e|enos)\b|\bpregunt(?:ar|e|a)\b|\bagotad[oa]s?\b|\bsin\s(?:stock|existencias)\b|\bfuera\sde\sstock\b|^\W*regalos?(?:\sgratis)?\W*$|\bregalo\s(?:no|gratis)\b|\b(?:enlace|link)\s(?:de|para|especial)\b|\barticulo\sde\sprueba\b|^\W*prueba\W*$",
    r"\b(?:taxa|custo|diferenca|valor)\s(?:de\s|do\s)?(?:envio|frete|entrega|preco)\b|^\W*frete\W*$|\bfrete\s(?:extra|adicional)|\bsinal\s(?:de\s)?pagamento|^\W*sinal\W*$|\bpagamento\s(?:parcial|extra|antecipado|adicional)|\bnao\s(?:compr\w+|ped\w+|encomend\w+|selecion\w+|disponivel)\b|\bentre\sem\scontato|\bcontat(?:e|ar|o)\b|\besgotad[oa]\b|\bsem\sestoque\b|^\W*brindes?\W*$|\bfale\sconosco",
    r"\bacompte\b|^\W*caution\W*$|\bcaution\s(?:de|pour|a)\b|\barrhes\b|\bfrais\s(?:de\s)?(?:port|livraison|envoi|expedition|supplementaires|douane|d.envoi|d.expedition)\b|\bdifference\s(?:de\s)?(?:prix|frais)|\bcomplement\s(?:de\s)?prix|\bne\s(?:pas\s)?(?:achet|command|choisi)\w*|\bn.achet\w+\spas|\bcontactez\b|\bnous\scontacter\b|\bcontacter\s(?:le\svendeur|nous)|\brupture\sde\sstock\b|\bepuise\w*\b|^\W*cadeaux?\W*$|\bpaiement\s(?:partiel|supplementaire|anticipe)|\bsupplement\s(?:de\s)?(?:prix|livraison|port)",
    r"\banzahlung\b|\bversandkosten\b|\bkaution\b|\bnicht\s(?:kaufen|bestellen)\b|\bkontakt(?:ieren|iere)\b|\bausverkauft\b|\bpreisdifferenz\b|\bacconto\b|\bspese\sdi\sspedizione\b|\bnon\s(?:comprare|acquistare|ordinare)\b",
    r"\bpay\s(?:half|later|the\sremaind\w+|remaining)\b|\b(?:half|later|remaining|second)\spayment\b|\bbalance\s(?:later|after)\b|\btop-?\s?up\b(?!\s(?:bottle|brush|spray|oil))|\breserved\sfor\b|\bprivate\s(?:order|listing)\b|^\W*tips?(?:\sfor\s.*)?\W*$|\btip\sfor\s(?:the\s)?(?:seller|us|driver|shop)\b|\bre-?(?:delivery|send|ship\w*)\s(?:fee|cost|payment|charge)s?\b|\b(?:rush|priority|urgent)\s(?:order|fee|packing|handling|processing)\b",
    r"余款|余额(?:支付|补)|先付|付一半|半款|分期(?:款|付)|打赏|小费|^重发|重发(?:费|包裹|件)|重新发货|补寄|重寄|加急|运费险|^充值(?:\W|\d|$)|充值链接",
    r"\bостат\w+\s(?:к\s)?(?:опла|плат|внес|доплат)\w*|(?:внести|оплатить|внесите|оплатите)\sостат\w*|чаевы\w*|^\W*страхов(?:ка|ание)\W*$|повторн\w+\s(?:отправк|доставк)\w*|^\W*срочн\w+\s(?:отправк|доставк|заказ)\w*\W*$|^\W*резерв\w*\W*$|^\W*(?:заказ|лот)\sдля\s",
    r"\bpag(?:ar|ue|as?|o)\s(?:el\s|la\s)?(?:resto|saldo|restante|mitad|despues|diferencia)\b|\bresto\s(?:del\s)?pago\b|\bpedido\s(?:privado|urgente)\b|\breservad[oa]\spara\b|^\W*propina\W*|^\W*reenvios?\W*$|^\W*seguro(?:\sde\senvio)?\W*$|\bpag(?:ar|ue)\so\srest(?:o|ante)\b|\bpayer\sle\s(?:reste|solde)\b",
    r"^\W*\d+(?:[.,]\d+)?\W*(?:usd|us\$|dollars?|dolares|eur|euros?|руб\w*|долл\w*|евро|元|美元|美金|\$|€|₽)\W*$",
    r"^\W*оплата\b|\bпо\s(?:договоренности|согласованию)\b|\bдля\sпостоянн\w+\s(?:клиент|покупател)\w*|\bcup(?:on|ones)\b|\bpara\sclientes\s(?:habituales|fijos)\b|\bfor\s(?:regular|old|returning)\s(?:customers?|buyers?|clients?)\b|老(?:顾客|客户|买家)(?:专|补|链)",
    r"\b(?:faster|quicker|speed(?:y|ier)?|jump)\s(?:dispatch|shipping|shipment|delivery|sending|making|production|the\squeue)\b|\bskip\sthe\squeue\b|插队|优先(?:发货|制作|发)|加快(?:发货|制作)|提前发",
    r"\bускор\w+\s(?:изготовлен|отправк|доставк|выпуск)\w*|вне\sочереди|быстр\w+\s(?:отправк|доставк)\w*|\bпоскорее\b",
    r"\bprioridad\s(?:de|en)\s(?:el\s)?(?:envio|salida|produccion)|\b(?:envio|salida|produccion|entrega)\smas\srapid[oa]|\badelantar\s(?:el\s)?(?:envio|pedido)",
    r"聊好(?:再)?拍|先聊|谈好再拍|问(?:好|了)再拍|\b(?:agree|talk|speak)\s(?:to|with)\sus\sfirst|\bсначала\s(?:напиш|спрос|уточн)\w*|\bhabl(?:ar|e|emos)\s(?:antes|primero)",
))  # fmt: skip
"""English, Chinese, Russian, Spanish, Portuguese, French, and a few words of German and Italian."""

NOT_NEW = "|".join((
    r"\bsamples?\b(?!\s(?:size|rate|bag|bottle|holder))|\btrial\s(?:size|pack|version)\b|\btester\b|\bsecond[\s-]?hand\b|\b2nd\shand\b|(?<!never\s)(?<!not\s)\bused\b(?!\s(?:for|as|in|with|to|by|on|look|effect|wash\w*|style))|\bpre-?owned\b|\brefurb\w*|\brenewed\b|\brecondition\w*|\bremanufactur\w*|\bdefect(?:ive|s)?\b|\bimperfect\b|\bdamaged\b|\bscratch(?:ed|es)\b(?!\sresistant)|\bwith\sscratches\b|\bopen[\s-]?box\b|\bb[\s-]?stock\b|\bflaw(?:ed|s)?\b|\bfor\s(?:spare\s)?parts\b|\bnot\sworking\b|\bbroken\b(?!\s(?:white|bean|ice|stripes?))|\breturned\s(?:item|goods)\b|\bdisplay\s(?:unit|item|piece|model)\b|\bgrade\s?[bc]\b|\b(?:90|95|9[0-9])\s?%\s?new\b|\bshowroom\b|\bclearance\sdefect\b|\bempty\s(?:box|bottle|package|packaging|case)\b",
    r"样品|样板|小样|试用装|二手|旧货|旧的|翻新|官翻|瑕疵|次品|残次|损坏|有划痕|展示品|展示机|样机|样机|模型机|拆机|尾货瑕疵|开箱|九成新|9成新|[89][05]新|退货|坏的|故障机|不良品|空盒|空瓶",
    r"образ(?:ец|цы|чик)\w*|пробник\w*|тестер\b|\bб/?\s?у\b|бывш\w+\sв\sупотреблени\w+|подержан\w*|восстановлен\w*|рефаб\w*|реставрир\w*|уцен\w+|с\sдефект\w*|дефектн\w*|\bбрак(?:ованн\w+)?\b|поврежден\w*|царапин\w*|витринн\w+|на\sзапчасти|неисправн\w*|нерабоч\w*|пустая\sкоробка|сломан\w*",
    r"\bmuestras?\b|\bprobador\b|\busad[oa]s?\b(?!\spara)|\bsegunda\smano\b|\breacondicionad\w*|\brestaurad[oa]\b|\bremanufacturad\w*|\bdefectuos\w*|\bcon\s(?:defectos?|taras?|aranazos|fallos)\b|\bdanad[oa]s?\b|\bde\sexposicion\b|\bpara\s(?:piezas|repuestos)\b|\bno\sfunciona\b|\bcaja\sabierta\b|\bcaja\svacia\b|(?<!blanco\s)(?<!blanca\s)\brot[oa]\b",
    r"\bamostras?\b|\brecondicionad\w*|\bseminov\w*|\bechantillons?\b|\boccasion\b|\breconditionne\w*|\bgebraucht\b|\bdefektn?\b",
    r"\bex-?\s?(?:demo|display|rental)\b|\b(?:demo|display)\s(?:unit|model|item|piece)s?\b|\bb-?\s?stock\b|\bgrade\s[b-d]\b|\b(?:customer\s)?returns?\b(?!\s(?:spring|policy|air|valve|address))|\bwith\s(?:flaws?|marks)\b|\brepaired\b|\bcracked\b(?!\s(?:glass|glaze|ice|pattern|effect|pepper))",
    r"(?<!\d)[89]\d新|有瑕|微瑕|小瑕|退换货|展机|展示样|返修|维修过|修过|次货|B级|b级",
    r"\b(?:после|из)\s(?:ремонта|возврата|проката)\b|\bс\sвитрины\b|\bвскрыт\w+\b|(?:мят|рван)\w+\sупаковк\w*|демонстрационн\w*|некондици\w*|\bвозвратн\w*|мелк\w+\sдефект\w*|\bвторой\sсорт\b",
    r"\bde\s(?:vitrina|escaparate|segunda|devolucion|alquiler)\b|\breparad[oa]s?\b|\bcon\s(?:tara|fallo|defecto)\b|\bdevuelt[oa]s?\b",
    r"\bdecants?\b|\bvials?\b(?!\sholder)|\btry-?\s?out\b|\btest\s(?:vial|strip|patch|drop|swatch)|\bswatch(?:es)?\b|分装|试(?:贴|用|香|涂|吃|穿)|отливант\w*|распив\w*|на\sпробу|\b(?:vial|retal)\s(?:de\s)?prueba|\bprueba\svial\b|\bpara\sprobar\b|\bdecants?\b",
))  # fmt: skip
"""A sample, used or mended goods, goods with defects, packaging without goods."""

EXPLANATORY = "|".join((
    r"\b(?:see|read|check|refer\sto|look\sat|view)\s(?:the\s|our\s|product\s)?(?:desc\w*|details?|pictures?|photos?|images?|pics?|notes?|table|page|title|above|below|instructions?)\b|\bread\sbefore\b|\bplease\s(?:read|see|check|note)\b|\bas\s(?:per\s)?description\b|\bleave\s(?:us\s)?(?:a\s)?(?:note|the\s(?:color|size))",
    r"(?:看|见|详见|参考|参见|参照|查看|请看)(?:下方|以下|商品)?(?:详情|描述|说明|图片|图|页面|备注|介绍)|下单(?:请)?备注|留言(?:备注|说明)?|请备注",
    r"(?:смотри(?:те)?|см\.?|читайте?|указан\w*|по|как)\s(?:в\s)?(?:на\s)?(?:описани|фото|картинк|подробност|примечани|инструкц)\w*|укажите\s(?:в\s)?(?:комментари|цвет|размер)\w*|в\sописании",
    r"\b(?:ver|vea|leer|lea|consulte|mirar|mire|segun)\s(?:la\s|las\s|los\s|el\s)?(?:descripcion|detalles?|fotos?|imagen\w*|nota|tabla)\b|\bdejar?\s(?:una\s)?nota\b",
    r"\b(?:veja|ver|leia)\s(?:a\s|na\s)?(?:descricao|foto|imagem)|\bvoir\s(?:la\s)?(?:description|photo|image|details?)|\bsiehe\s(?:beschreibung|bild)",
))  # fmt: skip
AS_SHOWN = r"^\W*(?:as\s(?:shown|picture[ds]?|photo|pic|image|the\spicture|in\s(?:the\s)?(?:picture|photo)|show)(?:\s(?:show[ns]?|in\s\w+))?|如图(?:色|所示)?|图(?:片)?(?:色|所示)|как\s(?:на|в)\s(?:фото|картинке)|como\s(?:en\sla\s)?(?:foto|imagen)|picture\scolou?r)\W*$"
OTHER = r"^\W*(?:others?|etc|misc(?:ellaneous)?|any(?:thing)?|else|more|none|null|n/?a|nil|no|tbd|default|unknown|undefined|custom(?:ized|ize|ise|ised)?(?:\s(?:made|size|colou?r|order|link))?|其他|其它|别的|更多|无|默认|自定义|定制|другое|другой|другие|прочее|иное|нет|неизвестно|по\sумолчанию|otros?|otras?|ningun[oa]?|cualquiera|personalizado|outros?|autres?|andere[sr]?)\W*$"
SURELY_BLANK = r"^[\W_]*$|^\W*(?:none|null|n/?a|nil|undefined|tbd|无|нет)\W*$"
INSTEAD = r"\b(?:with|incl\w*|plus)\s(?:a\s)?(?:free\s)?gifts?\b|\bgift\s(?:box|bag|set|wrap|pack|card)|礼盒|礼品盒|подарочн\w+|\bcaja\s(?:de\s)?regalo"
"""Gifts that come with the goods: nothing to buy for themselves."""


@lru_cache(4000)
def not_a_product(name: str, title: str) -> str | None:
    """The words that tell that the option is no product, unless they are the listing's own goods."""
    text = re.sub(INSTEAD, " ", folded(name))
    said = found(NOT_A_PRODUCT, text)
    return said if said and said not in folded(title).split() else None


@lru_cache(4000)
def not_new(name: str) -> str | None:
    return found(NOT_NEW, name)


@lru_cache(4000)
def explanatory(name: str) -> str | None:
    return found(EXPLANATORY, name)


def as_shown(name: str) -> bool:
    return found(AS_SHOWN, name) is not None


def other(name: str) -> bool:
    return found(OTHER, name) is not None


def surely_blank(name: str) -> bool:
    return found(SURELY_BLANK, name) is not None
