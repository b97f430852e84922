"""What promises are made of, language by language: patterns as data. `promises.py` puts them together."""

from __future__ import annotations

from dataclasses import dataclass

MONEY = r"(?:[$€£¥₽]\s?\d[\d.,]*|\d[\d.,]*\s?(?:usd|eur|rub|dollars?|euros?|bucks|долл\w*|евро|руб\w*|d[óo]lar\w*|美元|美金|欧元|元|刀|块|[$€£₽]))"


@dataclass(frozen=True)
class Tongue:
    """The pieces in one language; each a pattern."""

    sure: str
    """Words that leave no doubt."""
    arrives: str
    """That a parcel comes, as something still to happen."""
    delivery: str
    """The same as a noun, which says nothing of when."""
    when: str
    """A day or a time that can be held against the store."""
    at_once: str
    repaid: str
    """That money comes back."""
    will_repay: str
    """The same, as something still to happen."""
    declares: str
    """What is done at customs alone."""
    writes: str
    """What is done on any paper."""
    papers: str
    """Those that customs reads."""
    low: str
    """That it is less than was paid, or called something else."""
    praise: str
    """A good review, or one changed or taken back."""
    reward: str
    outside: str
    """Ways to pay that are not the platform's."""
    hedge: str
    """Words after which nothing is sure; also what has happened already."""
    true_price: str
    """That the sum is the one that was paid."""
    refused: str
    """That the thing is not done."""
    reassured: str
    """Words of refusal that refuse nothing."""


ENGLISH = Tongue(
    sure=r"\b(?:definitely|certainly|surely|for sure|guarante\w+|promis\w+|trust me|without fail|no matter what|rest assured|(?:am|'m|are|'re) sure|100\s?%)",
    arrives=r"\b(?:arrives?|(?:is|be|get) delivered|be (?:there|with you|at your (?:door|home))|reach(?:es)? you|gets? (?:to you(?:r \w+)?|there)|in your hands|lands? at|comes?|(?:courier|post\w*) (?:will bring|brings)|takes exactly"
    r"|you(?: will|'ll| can| are going to)? (?:receive|get|have|getting|are getting|'re getting) (?:it|them|(?:your|the) (?:\w+ )?(?:parcel|package|order|goods|item)s?))\b",
    delivery=r"\bdelivery",
    when=r"\b(?:(?:by|on|before|within|in|until|no later than|exactly|on the) (?:the )?(?:\{(?:\w*(?:day|date|eta|time)\w*|\w+_(?:on|by|until|at))\}|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|christmas|new year|easter|holidays|next \w+day|(?:a|one|two|three|four|five|six|seven|ten|a few) (?:\w+ )?(?:day|week|hour|month)s?|weekend|end of)|tomorrow|today|tonight|(?:next|this) week)",
    at_once=r"\b(?:immediately|at once|right away|instantly|straight away|right now)",
    repaid=r"\b(?:refund(?:ed)?|money back|your money|every (?:cent|penny))",
    will_repay=r"\b(?:we(?: will| can|'ll| shall)? (?:\w+ )?(?:refund|repay|reimburse|return|pay back|give back)|you(?: will|'ll) (?:get|receive|have) [^,;]{0,20}?(?:money|refund)"
    r"|(?:am|are|'m|'re) (?:sending|giving|returning|refunding)\b[^,;]{0,20}?\b(?:money|you)|(?:refund|money|cash) (?:will|is going to|arrives|comes|is back))",
    declares=r"\bdeclar\w+",
    writes=r"\b(?:write|put|state|mark|fill in|enter|show|send|reduce|say|label)\w*",
    papers=r"\b(?:customs|declaration|form|invoice|label|tax|parcel|package|value|gift|present|sample|paper|duty)",
    low=r"(?:\b(?:low|lower|small|smaller|reduced|cheaper|less)\b[\w ]{0,20}?\b(?:value|price|amount)|\b(?:as|say) (?:a )?(?:gift|present|sample)\b|\breduce the (?:value|price|amount))",
    praise=r"(?:\b(?:five|5)[- ]?stars?\b|\b(?:good|positive|nice|great) (?:review|feedback|rating|comment)"
    r"|\b(?:chang|delet|remov|edit|revis|updat)\w* (?:your |the |this )?(?:\w+ )?(?:review|feedback|rating|stars?)\b)",
    reward=r"\b(?:gift|present|coupon|voucher|discount|bonus|cash|refund|money|compensat\w+|for free)|\b\d+\s?% off",
    outside=r"(?:bank transfer|outside (?:of )?(?:aliexpress|the platform)|off the platform|paypal|western union)",
    hedge=r"\b(?:usually|often|mostly|normally|typically|about|approximately|around|roughly|estimate[sd]?|expected|may|might|could|hope|try|ask|asked|takes"
    r"|processed|shows|was|were|has|have been|had)\b",
    true_price=r"\b(?:as in (?:your|the) order|(?:you|was|were) (?:really )?paid|paid for|real|actual|true)\b",
    refused=r"\b(?:not|never|no|nobody|cannot|unable|mustn't|without being able)\b|n't\b|against the (?:law|rules)",
    reassured=r"no matter what|without fail|without any|no.questions.asked|don't worry|no worries|no problem|do not worry|no later",
)
RUSSIAN = Tongue(
    sure=r"\b(?:точно|обязательно|непременно|гаранти\w+|обеща\w+|слово даю|клян\w+|стопроцентно)\b|100\s?%",
    arrives=r"\b(?:прид[её]т|придут|доставим|доставят|(?:будет )?доставлен\w*|доставка (?:займ[её]т|за)|получите|прибудет|дойд[её]т|привез[её]т|принес[её]т|(?:посылка|заказ|товар) будет|будет у вас)\b",
    delivery=r"\bдоставку",
    when=r"(?:\{(?:\w*(?:day|date|eta|time)\w*|\w+_(?:on|by|until|at))\}|\d+(?:-?го)? ?(?:дн|день|недел|час|сут|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*|\b(?:завтра|послезавтра|сегодня"
    r"|понедельник\w*|вторник\w*|сред[уы]|четверг\w*|пятниц\w*|суббот\w*|воскресень\w*|нового года|рождеств\w*|на (?:этой|следующей) неделе|через неделю|в течение \w+|к выходным)\b)",
    at_once=r"\b(?:сразу|немедленно|прямо сейчас|тотчас)\b",
    repaid=r"\b(?:верн[её]м|возврат\w*|верн[уё]тся|деньги)\b",
    will_repay=r"\b(?:верн[её]м|возместим|перевед[её]м|верн[уё]тся|верн[её]тся|зачислят?ся|возврат (?:прид[её]т|поступит|будет)|(?:деньги|сумма|средства) (?:будут|будет|придут|поступ[яи]т))\b",
    declares=r"\b(?:за)?деклар(?:ир)?у\w+",
    writes=r"\b(?:ука[зж]|заяв|запи[сш]|напи[сш]|постав|впиш|отправ|оформ)\w+",
    papers=r"\b(?:деклар|таможн|пошлин|инвойс|накладн|стоимост|цен|сумм|подарок|образец)",
    low=r"(?:\b(?:низк|заниж|меньш|небольш|маленьк)\w*[^.!?\n]{0,20}?(?:стоимост|цен|сумм)\w*|\b(?:стоимост|цен|сумм)\w* (?:поменьше|ниже|меньше)|\bзаниз\w* (?:стоимость|цену|сумму)|\b(?:как|что это) (?:подарок|образец))",
    praise=r"(?:\b(?:хорош|положительн|позитивн)\w+ (?:отзыв|оценк)\w*|\b(?:5|пят\w+)[- ]?зв[её]зд\w*|\b(?:измен|удал|исправ|помен|убер)\w* (?:\w+ )?(?:отзыв|оценк)\w*)",
    reward=r"\b(?:подар\w+|купон\w*|скидк\w+|бонус\w*|деньги|верн[её]м|к[еэ]шб[еэ]к\w*|компенс\w+)",
    outside=r"(?:вне (?:площадки|платформы|aliexpress)|на карту|переводом)",
    hedge=r"\b(?:обычно|примерно|около|ориентировочно|ожида\w+|может|могут|возможно|скорее всего|как правило|оформил\w*|постара\w+|надеемся)\b",
    true_price=r"как в заказе|реальн\w+|настоящ\w+|фактическ\w+|уплачен\w+|вы заплатили|сумм\w+ (?:вашего )?заказа",
    refused=r"\b(?:не|нельзя|никогда|никто|невозможно|нет)\b",
    reassured=r"не (?:волнуйтесь|переживайте|беспокойтесь)|не позднее|чтобы (?:вы )?не",
)
SPANISH = Tongue(
    sure=r"\b(?:seguro que|con toda seguridad|sin falta|garanti[zc]\w+|promet\w+|asegur\w+|mi palabra|definitivamente)\b|100\s?%",
    arrives=r"\b(?:llegar[áa]\w*|llevará|(?:lo|la) recibe|en sus manos|llegue|llega(?! hasta)|entregad[oa]|entregará\w*|se entrega\w*|recibirá|(?:lo|la|los|las) tendrá|tendrá (?:su|el) (?:pedido|paquete)|estará (?:allí|en su (?:casa|puerta)|con usted))\b",
    delivery=r"\bentrega",
    when=r"(?:\{(?:\w*(?:day|date|eta|time)\w*|\w+_(?:on|by|until|at))\}|\b\d+ (?:días?|horas?|semanas?|de \w+)|\b(?:mañana|hoy|pasado mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|navidad|reyes|año nuevo"
    r"|(?:la )?(?:próxima semana|semana que viene)|esta semana|a tiempo|antes del \d+|(?:un|dos|tres|cuatro|cinco|diez) días?)\b)",
    at_once=r"\b(?:inmediatamente|de inmediato|ahora mismo|enseguida|al instante)\b",
    repaid=r"\b(?:reembols\w*|devol(?:ver|uci)\w*|dinero)",
    will_repay=r"\b(?:devolver(?:emos|é)|devolvemos|devuelvo|reembolsa(?:remos|ré|mos)|reintegr\w+|(?:reembolso|dinero) llegará|(?:recibirá|tendrá) (?:su|el) (?:dinero|reembolso))\b",
    declares=r"\bdeclar\w+",
    writes=r"\b(?:envi|marc|pon|dir|dec|indi[cq]|escrib|rellen)\w*",
    papers=r"\b(?:aduan|declaraci|factura|etiqueta|formulario|valor|precio|importe|regalo|muestra)",
    low=r"(?:\b(?:valor|precio|importe) (?:más )?(?:bajo|reducido|menor|inferior)|\bbaj\w+ el valor declarado|\bcomo (?:regalo|muestra))",
    praise=r"(?:\b(?:buena|positiva) (?:valoración|reseña|opinión)|\b(?:valoración|reseña|opinión) (?:positiva|buena|favorable)|\b(?:5|cinco) estrellas"
    r"|\b(?:cambi|elimin|borr|modifi[cq]|quit|retir)\w+ (?:su|la|el|esta) (?:\w+ )?(?:reseña|valoración|opinión|comentario))",
    reward=r"\b(?:regal\w+|cup[óo]n\w*|descuento|bono|dinero|reembols\w+|devolv\w+|compens\w+)",
    outside=r"(?:fuera de (?:aliexpress|la plataforma)|transferencia|bizum)",
    hedge=r"\b(?:suelen?|normalmente|aproximad\w+|unos|unas|estimad\w+|previst\w+|pueden?|podría\w*|quizá\w*|tal vez|tramit\w+|intentar\w+|esperamos)\b",
    true_price=r"como en (?:su|el) pedido|que (?:pagó|se pagó)|real(?:mente)?\b|pagad[oa]",
    refused=r"\b(?:no|nunca|nadie|tampoco|imposible)\b",
    reassured=r"sin falta|no se preocupe|no te preocupes|no hay problema|sin condiciones",
)
CHINESE = Tongue(
    sure=r"(?:一定|保证|肯定|绝对|承诺|必定|百分之百|打包票|100\s?%)",
    arrives=r"(?:到货|送达|到达|收到|收货|送到|拿到|到您|(?:能|会|就|内|前|必)到(?!期|账))",
    delivery=r"发货到货",
    when=r"(?:\{(?:\w*(?:day|date|eta|time)\w*|\w+_(?:on|by|until|at))\}|(?:\d+|[一二两三四五六七八九十]+)\s?(?:天|日|号|周|个?星期|个?小时|个?工作日)|明天|后天|今天|今晚|下周|本周|周[一二三四五六日末]|星期[一二三四五六日]|圣诞|新年|春节)",
    at_once=r"(?:马上|立刻|立即|当天|现在)",
    repaid=r"(?:退款|退钱|退全款|全额退|赔付|赔偿|退还)",
    will_repay=r"(?:退款|退钱|退给|钱退|退还|到账)",
    declares=r"申报",
    writes=r"(?:写|填|标|当|按|作|说)",
    papers=r"(?:报关|海关|发票|面单|申报|样品|礼[品物])",
    low=r"(?:低报|少报|报低|写[低少小]|申报低|低申报|(?:低|少|小)[^。！？\n]{0,6}?(?:价|值|金额)|(?:成|为|作|按|是)(?:礼[品物]|样品))",
    praise=r"(?:五星|5\s?星|好评|(?:改|删)[^。！？\n]{0,4}?评[价论]?)",
    reward=r"(?:返现|返(?:您|你|\s?\d)|红包|礼[品物]|现金|优惠券|补偿|退(?:您|你|给)|送您|免单|打折|打\s?[\d一二三四五六七八九]\s?折)",
    outside=r"(?:微信|支付宝|平台外|站外|私下)",
    hedge=r"(?:预计|预估|大概|大约|左右|一般|通常|可能|或许|如果|已|尽量|争取|才能|多久|请)",
    true_price=r"实付|实际|真实|订单金额|如实|一致",
    refused=r"不|没|无法|未|别|禁止|勿|难以",
    reassured=r"无条件|别担心|不用担心|不要担心|没问题|别着急|不用[交缴]|免[税]",
)
TONGUES = (ENGLISH, RUSSIAN, SPANISH, CHINESE)
