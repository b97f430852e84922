"""What a letter of authorisation or a lease says in sentences: who grants what to whom, where and until when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.dates import Dated, dates
from appealgen.evidence.documents.fields import spanish, values
from appealgen.evidence.documents.fields.addresses import place
from appealgen.evidence.documents.fields.candidates import HOW, LOOSE, UNSURE, Candidate
from appealgen.evidence.documents.fields.flow import Flow
from appealgen.evidence.documents.fields.grants import granted
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.lone_dates import loose_date
from appealgen.evidence.documents.fields.offered import SINCE, UNTIL, UP_TO, valid_until
from appealgen.evidence.documents.fields.said_names import CAPITALS_FIRST, below_title, short, whole_brand
from appealgen.evidence.documents.ocr.folding import folded

_NAME = r"[«\"“]?[A-ZА-ЯÁÉÍÓÚÑ\u3400-\u9fff][^;:。；]{1,90}?"
AUTHORIZATION = (
    ("issuer", rf"\b(?:we|the undersigned),?\s+(?P<v>{_NAME}),?\s+(?:\(|having|located|with|a company|being|as|registered|whose|hereby|do hereby|the (?:owner|manufacturer|holder)|confirm|certify|authori[sz]e|at\b|of\b|,)"),
    ("issuer", rf"(?:this is to certify that|we hereby certify that)\s+(?P<v>{_NAME}),?\s+(?:hereby )?(?:authori[sz]es|has authori[sz]ed|appoints)"),
    ("grantee", rf"(?:authori[sz]es?|appoints?|grants?(?: to)?|certif(?:y|ies) that)\s+(?:to\s+)?(?P<v>{_NAME})(?:,)?\s+(?:\(|to (?:sell|market|distribute|promote|be|act|use|resell|offer|import|advertise)|as (?:our|an?|the)|having|located|with|is (?:our|an?|the|hereby|authori[sz]ed)|the (?:non-exclusive |exclusive )?right|of\b|at\b|registered|whose|,)"),
    ("grantee", rf"(?:right|authori[sz]ation) (?:is )?(?:hereby )?(?:granted|given) to\s+(?P<v>{_NAME})(?:,|\s+(?:to|for|in))"),
    ("grantee", rf"(?:confirms?|certif(?:y|ies)|declares?)(?: to you)? that\s+(?P<v>{_NAME}),?\s+(?:\(|with\b|having|located|of\b|whose|registered|is\b|has\b|,)[^.;]{{0,120}}?authori[sz]ed"),
    ("grantee", r"(?:уполномочива\w+|доверя\w+)\s+(?:гражда\w+|гр\.)\s+(?:Российской\s+Федерации\s+|РФ\s+)?(?P<v>[А-ЯЁ][а-яё-]+(?:\s+[А-ЯЁ][а-яё-]+){1,2})(?=,|\s+паспорт|\s+\()"),
    ("brand", r"(?:genuine|original|authentic)\s+[«\"“]?(?P<v>[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,2})[»\"”®]?\s+(?:products?|goods|items|brand)"),
    ("brand", r"(?:brand(?:ed)?(?: name)?|trade ?mark)\s+[«\"“”'‘]?(?P<v>[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,2})[»\"”'’®]?"),
    ("brand", r"(?:reseller|dealer|distributor|retailer|seller|agent) of\s+(?:genuine |original |authentic )?[«\"“]?(?P<v>[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,2})[»\"”®]?\s+(?:brand(?:ed)?|products?|goods)\b"),
    ("brand", r"[«\"“‘']?(?<![\w])(?P<v>[A-Z][\w&'-]+(?: [A-Z][\w&'-]+)?)[»\"”’'®]*\s+(?:brand(?:ed)?|trade ?mark)\b"),
    ("territory", r"(?:within|in|throughout|for)\s+(?:the )?(?:territory|territories|region)\s+of\s+(?P<v>[A-Z][\w, ]+?)(?=\s+(?:from|until|for|on|during|and is|via|through)\b|[.;]|,? (?:on|via|through) )"),
    ("issuer", r"(?:我司|我公司|本公司|兹有)[,，:：]?\s*(?P<v>[\u3400-\u9fff（）()A-Za-z]{4,40}?(?:公司|厂|中心|店))[^授]{0,60}?(?:授权|特授权|兹授权|作为|系|是)"),
    ("issuer", r"(?:^|[\s。，,])(?P<v>[\u3400-\u9fff（）()]{4,40}?(?:公司|厂))(?:（[^）]{0,20}）)?(?:兹|现|特此?|谨)?授权(?!品牌|区域|期限|编号|范围|书|方|人|日期|产品|地域|单位)"),
    ("grantee", r"授权(?!书|方|人|品牌|区域|期|内|范围)(?:给|予)?[:：]?\s*(?P<v>[\u3400-\u9fff（）()A-Za-z]{4,40}?(?:公司|店|商行|厂|经营部|中心|个体工商户))"),
    ("brand", r"(?:销售|使用|经营|代理|旗下|持有的|拥有的?|经销|推广)[“\"「『《](?P<v>[^”\"」』》]{1,30})[”\"」』》](?:品牌|商标|牌|系列)?"),
    ("brand", r"[“\"「『](?P<v>[^”\"」』]{1,30})[”\"」』]\s?(?:品牌|商标|牌)"),
    ("brand", r"(?:品牌|商标)(?:为|是|名称)?[“\"「『《](?P<v>[^”\"」』》]{1,30})[”\"」』》]"),
    ("brand", r"(?<![\w])(?P<v>[A-Z][A-Za-z0-9&'-]+(?: [A-Z][A-Za-z0-9&'-]+)?)\s?(?:（[^）]*）)?(?:品牌|商标|牌)"),
    ("territory", r"(?:授权区域|授权地域|区域范围)(?:为|是|[:：])\s*(?P<v>[^，。；,;\s]{2,30})"),
    ("territory", r"在(?P<v>[\u3400-\u9fff（）、]{2,16}?)(?:范围内|境内|地区|区域内)"),
    ("issuer", r"(?:компания|настоящим(?: письмом)?,?|мы,)\s+(?P<v>(?:ООО|АО|ПАО|ЗАО|ИП|[A-Z«\"])[^;:]{2,80}?),?\s+(?:настоящим|являющ|подтвержда|уполномочива|в лице|предоставля|завер|как|\()"),
    ("issuer", r"(?P<v>(?:ООО|АО|ПАО|ЗАО|ИП)\s+[«\"][^»\"]{2,60}[»\"])[^.]{0,160}?(?:уполномочивает|предоставляет|подтверждает|назначает|доверяет)"),
    ("grantee", r"(?:уполномочива\w+|предоставля\w+(?: право)?|подтвержда\w+,? что|назнача\w+|доверя\w+)\s+(?:компани\w+\s+)?(?P<v>(?:ООО|АО|ПАО|ЗАО|ИП|[A-Z])[^;:]{2,80}?)(?=,?\s+(?:\(|инн|является|право|на\s|в качестве|осуществлять|реализовывать|продавать|использовать|официальн|представлять|продаж))"),
    ("brand", r"(?:бренд\w*|товарн\w+ знак\w*|торгов\w+ марк\w+|марк[иуа])\s+(?:[«\"“](?=[A-ZА-Я])|(?=[A-Z]))(?P<v>[A-ZА-Я][\w&-]*(?: [A-ZА-Я][\w&-]*)?)[»\"”]?"),
    ("territory", r"на территории\s+(?P<v>[А-ЯA-Z][\w, -]*?)(?=\s+(?:с|до|по|в|на|через|и на)\s|\s+(?:наш|сво|продукц|товар|следующ|данн|вс)[а-яё]*\s|[.;,]|\s+\d)"),
    ("issuer", r"(?:por la presente,?|la empresa|nosotros,|quien suscribe,|la sociedad)\s+(?P<v>[A-ZÁÉÍÓÚÑ][^;:]{2,80}?),?\s+(?:con (?:nif|cif|domicilio|sede)|autoriza|titular|propietari|como|declara|fabricante|certifica|otorga|\()"),
    ("grantee", r"(?:autoriza(?:mos)?(?: expresamente)?|otorga(?:mos)?|concede(?:mos)?|certifica(?:mos)? que|nombra(?:mos)?)\s+(?:a\s+)?(?:la (?:empresa|sociedad)\s+)?(?P<v>[A-ZÁÉÍÓÚÑ][^;:]{2,80}?),?\s+(?:con (?:nif|cif|domicilio|sede)|a (?:vender|comercializar|distribuir|utilizar|usar|promocionar)|como|es\s|para\s|el derecho|la (?:venta|distribución|comercialización)|\()"),
    ("brand", r"(?:marcas?(?: (?:registradas?|comercial(?:es)?|de la uni[oó]n europea|denominativa|mixta))?|productos(?: de la marca)?)\s+[«\"“]?(?P<v>[A-ZÁÉÍÓÚÑ][\w&-]*(?: [A-ZÁÉÍÓÚÑ][\w&-]*){0,2})[»\"”]?"),
    ("territory", r"(?:[áa]mbito territorial|territorio)\b[^.:;]{0,50}?\b(?:es|son|comprende|abarca|incluye|ser[áa])\s+(?P<v>[A-ZÁÉÍÓÚÑ][\w ,y]*?)(?=[.;])"),
    ("territory", r"\b(?:products?|goods|customers|buyers|consumers|clients)\s+(?:in|within|throughout|across)\s+(?:the )?(?P<v>[A-Z][\w]*(?:(?:, | and | )(?:and )?[A-Z][\w]*){0,7})"),
    ("territory", r"(?:territory|territories)\b[^.:;]{0,50}?\b(?:is|are|covers?|includes?|comprises?)\s+(?:the )?(?P<v>[A-Z][\w, ]+?)(?=[.;])"),
    ("territory", r"\b(?:(?:on|via|through) [a-z]?[A-Z][\w.]+(?:,? (?:and )?(?:on )?[a-z]?[A-Z][\w.]+)*|shops?|stores?|online|marketplaces?|platforms?|sell|sale|sold|distribute|distribution|market|market(?:ed|ing))(?: \([^()]{0,60}\))? (?:in|within|throughout|across) (?:the )?(?P<v>(?!accordance|respect|connection)[A-Z]\w+(?: [A-Z]\w+)*(?:(?:, | and |, and )(?:the )?[A-Z]\w+(?: [A-Z]\w+)*){0,9})"),
    ("territory", r"(?:covers?|includes?)\s+(?:the )?territor(?:y|ies) of\s+(?P<v>[A-Z][\w, ]+?)(?=[.;])"),
    ("territory", r"[Тт]ерритори\w+\b[^.:;]{0,40}?(?:—|-|–|это|являются?|включает|охватывает)\s+(?P<v>[А-ЯЁ][\w ,-]*?)(?=[.;])"),
    ("territory", rf"\b(?:en|para)\s+(?P<v>(?:{spanish.LANDS})(?:,\s+(?:{spanish.LANDS}))*(?:\s+y\s+(?:{spanish.LANDS}))?)(?!\w)"),
    ("territory", r"(?:en el territorio de|en todo el territorio de|territorio de|dentro de)\s+(?P<v>[A-ZÁÉÍÓÚÑ][\w ,y]*?)(?=\s+(?:desde|hasta|del|a través|en|mediante|durante|por)\b|[.;,])"),
)  # fmt: skip
_FIRM = r"(?:ООО|АО|ПАО|ЗАО|ИП|[Ии]ндивидуальн\w+ предпринимател\w+|[Оо]бществ\w+ с ограниченной ответственностью)\s+(?:[«\"][^»\"]{2,60}[»\"]|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+)"
LEASE = (
    ("issuer", rf"(?:de una parte|reunidos)[,:]?\s+(?P<v>(?-i:{spanish.FIRM})){spanish.CALLED}arrendador"),
    ("grantee", rf"(?:de (?:la )?otra(?: parte)?)[,:]?\s+(?P<v>(?-i:{spanish.FIRM})){spanish.CALLED}arrendatari"),
    ("grantee", rf"(?P<v>(?-i:{spanish.FIRM})){spanish.CALLED}arrendatari"),
    ("issuer", rf"\bbetween:?\s+(?P<v>{_NAME}),?\s*\([^()]{{0,80}}(?:landlord|lessor|owner|licensor)"),
    ("grantee", rf"(?:\band|\bto)\s+(?P<v>{_NAME}),?\s*\([^()]{{0,80}}(?:tenant|lessee|renter)"),
    ("address", r"(?:[Pp]remises|[Pp]roperty|office|unit|warehouse)[^.;:]{0,40}? (?:located|situated|known as|lying) (?:at|in)\s+(?P<v>[^.;()]{8,120})"),
    ("issuer", r"(?:de|por) (?:la )?una(?: parte)?,?\s+(?:(?:el|la|los) (?:c|sr|sra|señora?|ciudadan[oa])\.? )?(?P<v>(?-i:[A-ZÁÉÍÓÚÑ])[^;:\"“«]{3,80}?),?\s+(?:a quien|en (?:su )?(?:car[áa]cter|calidad)|representad|que en|quien|con |mayor|de nacionalidad|identificad)(?=.{0,200}?(?:arrendador|locador))"),
    ("grantee", r"(?:de|por) (?:la )?otra(?: parte)?,?\s+(?:(?:el|la|los) (?:c|sr|sra|señora?|ciudadan[oa])\.? )?(?P<v>(?-i:[A-ZÁÉÍÓÚÑ])[^;:\"“«]{3,80}?),?\s+(?:a quien|en (?:su )?(?:car[áa]cter|calidad)|representad|que en|quien|con |mayor|de nacionalidad|identificad)(?=.{0,200}?(?:arrendatari|locatari))"),
    ("address", r"\b(?:lets?|leases?|rents?|demises?)(?: out)?(?: to the [A-Za-z]+)? (?:the )?(?P<v>(?:Shop|Unit|Office|Flat|Godown|Warehouse|Plot|Suite|Premises at)\b(?:[^.;()]|\.(?=\s?\d)){8,120}?)(?= for | from | commenc|[.;(])"),
    ("issuer", rf"{spanish.PARTY}arrendador"),
    ("grantee", rf"{spanish.PARTY}arrendatari"),
    ("address", r"\bknown as (?P<v>(?:the )?[A-Z\d][^.;()]{8,120}?)(?=[.;(]|,? (?:for|together|with|from|comprising|measuring)\b)"),
    ("issuer", rf"(?P<v>{_FIRM})[^«»]{{0,60}}?[«\"(–—,\s-]+арендодатель"),
    ("grantee", rf"(?P<v>{_FIRM})[^«»]{{0,60}}?[«\"(–—,\s-]+арендатор\b"),
    ("address", r"(?:расположенн\w+ |находящ\w+ )?по адресу:?\s*(?P<v>(?:\d{6}|г\.|город)[^;:]{8,100}?)(?=\.\s+(?:\d{1,2}(?:\.\d)?\.\s+[А-Я]|[А-Я]{2,}|Срок|Площад|Общ)|[;]|,?\s\(?(?:общей|площадью|для|далее|именуем|кадастров)|\.$|\.?\s*\n)"),
    ("address", r"(?:坐落于|坐落在|座落于|座落在|坐落地址为|位于|地址为)(?P<v>[\u3400-\u9fff][^，。；,;\s]{6,50}?)(?=的|，|。|,|；|（|\s|租|出租|房屋)"),
    ("issuer", rf"(?P<v>(?-i:{spanish.FIRM})){spanish.CALLED}arrendador"),
    ("address", r"(?:situad[oa]|sit[oa]|ubicad[oa]s?) en\s+(?:(?:la|el) )?(?P<v>(?:[A-ZÁÉÍÓÚÑ]|calle |avenida |plaza |paseo |carretera |camino |ronda |pol[ií]gono )(?:[^.;()]|(?<![a-záéíóúñ\d]{4})\.(?=\s?[A-ZÁÉÍÓÚÑ\d])(?!\s?[A-ZÁÉÍÓÚÑ]{5,}\s?[:.-])){8,120})"),
)  # fmt: skip
LICENCE = (
    ("holder", r"(?:подтвержда\w+|удостоверя\w+),?\s+что\s+(?P<v>[А-ЯЁ][^,.;]{4,80}?),?\s+(?:зарегистрирован|внес[её]н|состоит|поставлен)"),
    ("holder", rf"certif(?:y|ies|ied)(?: that)?[,:]?\s+(?P<v>{_NAME})[,.]?\s+(?:is|was|has|having|a company|\(|with)\b"),
    ("holder", rf"certificamos? que\s+(?P<v>{_NAME}),?\s+(?:es|fue|ha|con)\b"),
)  # fmt: skip
_GOODS = r"(?:,?\s+(?:brand|trade ?mark|model|type|marca|modelo|tipo|referencia|торгов|товарн|марк|модел|артикул|тип|код|изготов|серийн)|[,;.:(]|$)"
DECLARATION = (
    ("brand", r"(?:品牌|商标)(?:为|是|名称)?[“\"「『《](?P<v>[^”\"」』》]{1,30})[”\"」』》]"),
    ("issuer", r"(?:我司|我公司|本公司)[,，:：]?\s*(?P<v>[\u3400-\u9fff（）()A-Za-z]{4,40}?(?:公司|厂|中心|店|商行))"),
    ("issuer", r"(?:\bwe|the undersigned|the manufacturer|la empresa|el fabricante|nosotros|el abajo firmante|мы|изготовитель),?\s+(?P<v>[A-ZÁÉÍÓÚÑА-ЯЁ«][^;:]{2,80}?),\s+(?!(?:inc|ltd|llc|co|corp|s\.|limited|gmbh)\b)(?:[^;:]{0,140}?)(?:declare|declara|заявля|декларир)"),
    ("products", rf"(?:that (?:the|our|this) (?:following )?product|que (?:el|su|nuestro) (?:siguiente )?producto|заявляет,?\s+что(?:\s+продукция)?|declares? that (?:the|our))\s*:?\s+(?P<v>[^\W\d_][^,;.:()]{{2,80}}?)(?={_GOODS})"),
    ("brand", r"(?:\bbrand(?: name)?|trade ?mark|\bmarca)\s*:?\s+[«\"“]?(?P<v>[A-ZÁÉÍÓÚÑ][\w&-]*(?: [A-ZÁÉÍÓÚÑ][\w&-]*)?)[»\"”]?(?=\s*[,;.]|\s+(?:y|and|model|type)\b)"),
    ("models", r"\b(?:model|type|modelo|tipo|referencia|артикул)(?: no\.?| number)?:?\s+(?P<v>[A-ZА-Я\d][\w./-]*\d[\w./-]*)"),
    ("brand", r"(?:торгов(?:ая|ой) марк[аи]|товарн(?:ый|ого) знак[а]?)\s+[«\"“]?(?P<v>[A-Z][\w&-]*(?: [A-Z][\w&-]*)?|[А-ЯЁ][\w-]*)[»\"”]?"),
    ("models", r"\bмодел[ьи]:?\s+(?P<v>[A-ZА-Я\d][\w./-]*\d[\w./-]*)"),
)  # fmt: skip
SENTENCES = {
    "brand_authorization": AUTHORIZATION,
    "declaration": DECLARATION,
    "lease": LEASE,
    "business_licence": LICENCE,
}
_DONE = re.compile(
    r"(?:\b(?:signed|issued|done|given|made|executed|dated|entered into)\b[^.;:]{0,60}?\b(?:on|this|as of)\s+(?:the )?|\b(?:expid[eo]|firma|suscribe|otorga|celebra|extiende)\w?\b[^.;:]{0,80}?\b(?:con fecha|a los|a|el)(?: d[ií]a)?\s+(?=\d)|\b(?:en|hecho en) [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+,? a )(?P<b>.{6,72})",
    re.IGNORECASE | re.DOTALL,
)
"""`Given at Cardiff on 4 May 2026`, `This lease is made on …`."""
FLAGS = {"brand": 0, "models": re.IGNORECASE, "products": re.IGNORECASE, "territory": 0, "address": 0}
_SPAN = (
    r"(?:from|effective|valid from|starting|(?:shall |will )?commenc(?:es?|ing) on|begin(?:s|ning) on|starts on|period of|takes? effect(?: on| from)?|(?:comes?|enters?) into force(?: on)?)\s+(?P<a>.{6,30}?)\s*(?:,?\s*(?:and )?(?:(?:remains?|is|be|stays?) (?:valid|in force|effective) )?(?:ends on|terminates on|to|until|till|through|(?:shall |will )?expir\w+(?: at [\d:]+ ?[ap]\.?m\.?)? on|ending on|thru|-|–)\s+)(?P<b>.{6,30})",
    r"(?:自|从|有效期为?|期限为?|[:：]|起止)\s*(?P<a>.{6,20}?)(?:起)?\s*(?:至|到|—|-|~)\s*(?P<b>.{6,20})",
    r"(?:(?:^|\s)с|от)\s+(?P<a>.{6,30}?)\s+(?:г\.\s*)?(?:по|до)\s+(?P<b>.{6,30})",
    r"(?:desde(?: el)?|del|a partir del|entre el|(?:comenz|inici|empez|correr)\w*(?: a \w+)?(?: (?:desde|a partir d?el|el))?)(?: d[ií]a)?\s+(?P<a>.{6,35}?)\s+(?:hasta(?: el)?|al|y el|y (?:vence|vencer[aá]|termina|terminar[aá]|finaliza|finalizar[aá]|expira|expirar[aá]|concluye|concluir[aá])(?: el)?)\s+(?P<b>.{6,35})",
)
_SKIP = re.compile(
    r"^(?:the|this|our|all|such|of|and|certify|que|la|el|и|на|owner|products?|name|company|с|в|we|for|under|registered|trade|authori[sz]ed|letter|both|other|any|each)$",
    re.IGNORECASE,
)
LONG = (
    "business_licence",
    "registration_page",
    "invoice",
    "receipt",
    "utility_bill",
    "order_confirmation",
    "pro_forma",
)


def written(kind: str, page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    if kind not in ("brand_authorization", "lease", "notice"):
        yield from loose_date(page, day_first, kind == "receipt")
    if kind == "registration_page":
        yield from _done(page, Flow(page.page), day_first)
    if kind in ("invoice", "pro_forma", "order_confirmation"):
        yield from valid_until(page, day_first)
    if kind not in ("brand_authorization", "lease", "declaration", "other", "business_licence", "test_report"):
        return
    flow = Flow(page.page)
    yield from _sentences(kind, page, flow)
    yield from _done(page, flow, day_first)
    if kind not in ("business_licence", "test_report"):
        yield from _periods(page, flow, day_first)
    if kind in ("brand_authorization", "lease"):
        yield from loose_date(page, day_first)


def _done(page: Labelled, flow: Flow, day_first: bool | None) -> Iterator[Candidate]:
    """The day on which it was signed, as a sentence tells it."""
    text = folded(flow.text) if page.page.read == "ocr" else flow.text
    for found in _DONE.finditer(text):
        one = next(iter(dates(found["b"], day_first)), None)
        if one and one.start <= 4 and one.year_told:
            yield from _day(page, flow, "issue_date", found.start("b"), one, 0.85)
            return


def _sentences(kind: str, page: Labelled, flow: Flow) -> Iterator[Candidate]:
    found = list(granted(flow.text)) if kind == "brand_authorization" else []
    for field, start, end in found:
        yield from _said(page, flow, field, start, flow.text[start:end])
    known = {field for field, _, _ in found}
    let = {flow.text[start:end] for field, start, end in found if field == "grantee"}
    for field, pattern in SENTENCES.get(kind, ()):
        for match in re.finditer(pattern, flow.text, FLAGS.get(field, re.IGNORECASE)) if field not in known else ():
            told = list(_said(page, flow, field, match.start("v"), match["v"]))
            if told and not (field == "issuer" and told[0].value in let):
                yield from told
                break


_ENDED = re.compile(
    r".{3,60}?(?<!\w)(?:Ltd|Limited|LLC|Inc|GmbH|PLC|Corp|S\.L\.U|S\.L|S\.A|B\.V)\b\.?(?=\s+[A-Z\d])", re.IGNORECASE
)


def _said(page: Labelled, flow: Flow, field: str, start: int, text: str) -> Iterator[Candidate]:
    if field in ("issuer", "grantee", "holder"):
        start, text = below_title(flow, start, text)
    if field == "issuer" and (whole := _ENDED.match(text)):
        text = whole[0]  # `Marlow Goods Corp.` on one line, its street on the next
    read = values.name(text) if field in ("issuer", "grantee", "holder") else values.text_of(text)
    if read is None or _SKIP.match(read.value.strip("«»\"“”'")) or len(read.value) < 2:
        return
    if field == "grantee" and re.match(r"(?:that|the|to|and|our)\b", read.value):
        return
    value = read.value.strip("“”\"'‘’®") if field == "brand" else read.value
    fits = read.fits
    value = place(value) if field == "address" else short(value) if field == "territory" else value
    if field == "brand" and (first := CAPITALS_FIRST.match(value)):
        value, fits = first["v"], 0.85
    fits = min(fits, whole_brand(flow, field, start + read.start))
    if field == "brand" and re.search(r"\d{3}", value):
        return  # a number that stands before 商标…
    piece, at = flow.at(start + read.start)
    certainty = HOW["prose"] * fits * (0.95 if field not in ("territory", "address") else 0.85)
    if page.page.read == "ocr":  # sentences run over lines, and a line may be lost
        certainty = min(certainty, UNSURE)
    rank = 1
    if field in ("products", "models"):  # what a table or a label says comes first
        certainty, rank = min(certainty, UNSURE), LOOSE
    for name in ("recipient", "holder") if field == "grantee" else (field,):
        yield Candidate(name, value, page.page, piece, at, at + len(value), certainty, rank)


def _periods(page: Labelled, flow: Flow, day_first: bool | None) -> Iterator[Candidate]:
    text = folded(flow.text) if page.page.read == "ocr" else flow.text
    for pattern in _SPAN:
        for found in re.finditer(pattern, text, re.IGNORECASE):
            days = [next(iter(dates(found[name], day_first)), None) for name in "ab"]
            if all(one and one.start <= 4 and one.year_told for one in days):
                for field, name, one in zip(("valid_from", "valid_until"), "ab", days, strict=True):
                    assert one is not None
                    yield from _day(page, flow, field, found.start(name), one, 0.9)
                return
    for pattern, field, sure in ((UNTIL, "valid_until", 0.88), (SINCE, "valid_from", 0.6)):
        told = list(_one_end(page, flow, text, pattern, field, sure, day_first))
        yield from told or (_one_end(page, flow, text, UP_TO, field, 0.55, day_first) if pattern is UNTIL else ())


def _one_end(
    page: Labelled, flow: Flow, text: str, pattern: str, field: str, sure: float, day_first: bool | None
) -> Iterator[Candidate]:
    """A day up to which, or from which on, something holds."""
    for found in re.finditer(pattern, text, re.IGNORECASE):
        one = next(iter(dates(found["b"], day_first)), None)
        if one and one.start <= 4 and one.year_told:
            yield from _day(page, flow, field, found.start("b"), one, sure)
            return


def _day(page: Labelled, flow: Flow, field: str, at: int, day: Dated, certainty: float) -> Iterator[Candidate]:
    """A day found in a sentence that begins at `at` of the flow; one that may be read two ways is either, not certain."""
    piece, start = flow.at(at + day.start)
    for value in filter(None, (day.value, day.other)):
        sure = 0.6 if day.other else certainty
        yield Candidate(field, value[:10], page.page, piece, start, start + day.end - day.start, sure, 1)
