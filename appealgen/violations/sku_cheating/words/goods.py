"""Kinds of goods as options name them, in English, Chinese, Russian and Spanish: which product, or which part beside one."""

from __future__ import annotations

import re
from functools import lru_cache

from appealgen.violations.sku_cheating.words import folded

ACCESSORIES: tuple[tuple[str, str], ...] = (
    ("case", r"\b(?:cases?|covers?|sleeves?|pouch(?:es)?|shells?|holsters?)\b|壳|保护套|套子|收纳包|收纳盒|(?:чехол|чехл|кейс|футляр|обложк|кобур)\w*|\b(?:fundas?|carcasas?|estuches?|forros?)\b"),
    ("strap", r"\b(?:straps?|bands?|bracelets?|wristbands?|lanyards?|cords?|ropes?|belts?)\b|表带|腕带|挂绳|背带|(?:ремеш|ремен|ремн|браслет|шнурк|шнурок|лямк)\w*|\b(?:correas?|pulseras?|cordon(?:es)?|cintas?)\b"),
    ("cable", r"\b(?:cables?|wires?|cords?|usb\scable|data\sline)\b|数据线|充电线|电源线|线材|线缆|连接线|(?:кабел|провод|шнур)\w*|\bcables?\b"),
    ("charger", r"\b(?:chargers?|adapters?|adaptors?|power\ssupply|plugs?|charging\s(?:dock|base|head)|docking)\b|充电器|充电头|适配器|电源|转接头|(?:зарядк|зарядн|адаптер|переходник|блок\sпитани)\w*|\b(?:cargador(?:es)?|adaptador(?:es)?)\b"),
    ("battery", r"\b(?:batter(?:y|ies)|cells?\spack)\b|电池|(?:батаре|аккумулятор)\w*|\b(?:baterias?|pilas?)\b"),
    ("film", r"\b(?:films?|screen\sprotectors?|tempered\sglass|glass\sprotector|stickers?|skins?|decals?)\b|贴膜|钢化膜|保护膜|贴纸|(?:пленк|стекл|наклейк)\w*|\b(?:protector(?:es)?|vidrio|pegatinas?|cristal\stemplado)\b"),
    ("box", r"\b(?:box|boxes|packag(?:e|ing)|gift\s?bags?|bags?|carton|pouch)\b|盒子|包装盒|空盒|礼盒|礼品盒|袋子|包装|(?:коробк|короб|упаковк|пакет|мешоч|мешок|сумк)\w*|\b(?:cajas?|bolsas?|embalajes?|estuches?)\b"),
    ("screws", r"\b(?:screws?|bolts?|nuts?|nails?|hooks?|clips?|buckles?|clasps?|pins?|springs?|gaskets?|o-?rings?|washers?|brackets?|mounts?|holders?|stands?|hangers?|hinges?|adhesive|tapes?|glue)\b|螺丝|螺钉|挂钩|夹子|扣子|支架|底座|胶带|垫圈|(?:винт|шуруп|болт|гайк|крючк|крючок|зажим|застежк|пряжк|кронштейн|креплени|держател|подставк|скотч|клей|прокладк)\w*|\b(?:tornillos?|ganchos?|clips?|hebillas?|soportes?|bases?|pegamento|juntas?)\b"),
    ("remote", r"\b(?:remotes?|remote\scontrol(?:ler)?s?|controllers?)\b|遥控器|控制器|(?:пульт|контроллер)\w*|\b(?:mandos?|control\sremoto|controles?)\b"),
    ("part", r"\b(?:filters?|brush(?:es)?|brush\sheads?|blades?|nozzles?|tips?|heads?|lids?|caps?|stoppers?|handles?|wheels?|legs?|pads?|ear\s?pads?|ear\s?tips?|cushions?|mop(?:\scloths?)?|dust\sbags?|spare\sparts?|parts?|replacements?|refills?|accessor(?:y|ies)|attachments?|fittings?|propellers?|motors?|needles?|cartridges?|bulbs?|lens(?:es)?|tripods?|gloves?|cloths?|manuals?|tools?|tool\skit|keychains?|key\sring|charms?|tags?|labels?|pump|hoses?|tubes?|valves?|memory\scards?|sd\scards?|tf\scards?|u\sdisk)\b"
             r"|滤芯|过滤|滤网|刷头|毛刷|主刷|边刷|刀片|喷嘴|喷头|盖子|瓶盖|杯盖|把手|手柄|轮子|脚垫|垫子|耳塞套|耳套|拖布|尘袋|配件|零件|替换|备件|补充装|桨叶|螺旋桨|电机|马达|针头|灯泡|镜片|三脚架|手套|擦布|抹布|说明书|工具|钥匙扣|吊坠|吊牌|标签|水管|软管|阀门|内存卡|存储卡"
             r"|(?:фильтр|щетк|щеток|насадк|лезви|нож|сопл|крышк|пробк|ручк|колес|ножк|подушечк|амбушюр|накладк|тряпк|салфетк|мешк|запчаст|запасн|детал|сменн|аксессуар|принадлежност|пропеллер|лопаст|мотор|двигател|игл|картридж|лампочк|линз|штатив|перчатк|инструкци|инструмент|брелок|брелк|подвеск|бирк|этикетк|насос|шланг|трубк|клапан|карт\w\sпамяти)\w*"
             r"|\b(?:filtros?|cepillos?|cabezal(?:es)?|cuchillas?|boquillas?|tapas?|tapon(?:es)?|asas?|mangos?|ruedas?|patas?|almohadillas?|mopas?|panos?|repuestos?|recambios?|piezas\sde\srepuesto|accesorios?|helices?|motor(?:es)?|agujas?|cartuchos?|bombillas?|lentes?|tripodes?|guantes?|manual(?:es)?|herramientas?|llaveros?|etiquetas?|mangueras?|tubos?|valvulas?|tarjetas?\sde\smemoria)\b"),
)  # fmt: skip
"""What goes beside a product, by its kind."""

PRODUCTS: tuple[tuple[str, str], ...] = (
    ("phone", r"\b(?:smart\s?phones?|cell\s?phones?|mobile\sphones?|phones?)\b|手机|(?:телефон|смартфон)\w*|\b(?:telefonos?|moviles|movil|smartphones?)\b"),
    ("watch", r"\b(?:smart\s?)?watch(?:es)?\b|手表|腕表|час(?:ы|ов)\b|\brelojes?\b|\breloj\b"),
    ("earphones", r"\b(?:ear(?:phones?|buds?)|head(?:phones?|sets?))\b|耳机|наушник\w*|гарнитур\w*|\b(?:auriculares|audifonos|cascos)\b"),
    ("speaker", r"\b(?:loud)?speakers?\b|\bsoundbars?\b|音箱|音响|(?:колонк|динамик)\w*|\b(?:altavo(?:z|ces)|parlantes?)\b"),
    ("tablet", r"\btablets?\b|平板(?:电脑)?|планшет\w*|\btabletas?\b"),
    ("laptop", r"\b(?:laptops?|notebook\spc|mini\spc|desktop\spc)\b|笔记本电脑|ноутбук\w*|\b(?:portatil(?:es)?|ordenador(?:es)?)\b"),
    ("mouse", r"\b(?:mouse|mice)\b(?!\s?pad)|鼠标(?!垫)|\bмыш(?:ь|ка|ки)\b|\b(?:raton|ratones)\b"),
    ("keyboard", r"\bkeyboards?\b|键盘|клавиатур\w*|\bteclados?\b"),
    ("camera", r"\b(?:cameras?|webcams?|dash\s?cams?)\b|摄像头|相机|记录仪|(?:камер|видеорегистратор|фотоаппарат)\w*|\bcamaras?\b"),
    ("drone", r"\b(?:drones?|quadcopters?)\b|无人机|(?:дрон|квадрокоптер)\w*"),
    ("powerbank", r"\bpower\s?banks?\b|充电宝|移动电源|пауэрбанк\w*|повербанк\w*|внешн\w+\sаккумулятор\w*"),
    ("lamp", r"\b(?:lamps?|lanterns?|flashlights?|torch(?:es)?|night\s?lights?|chandeliers?)\b|台灯|吊灯|手电筒|夜灯|(?:ламп(?:а|ы)|светильник|фонар|ночник|люстр)\w*|\b(?:lamparas?|linternas?)\b"),
    ("shirt", r"\b(?:t-?shirts?|shirts?|blouses?|hoodies?|sweaters?|sweatshirts?|polos?)\b|衬衫|T恤|t恤|卫衣|毛衣|(?:футболк|рубашк|толстовк|свитер|худи|блузк|блуз)\w*|\b(?:camisetas?|camisas?|sudaderas?|blusas?|jerseys?)\b"),
    ("trousers", r"\b(?:pants|trousers|jeans|shorts|leggings?)\b|裤|(?:брюк|штан|джинс|шорт|леггинс)\w*|\b(?:pantalon(?:es)?|vaqueros|leggins)\b"),
    ("dress", r"\b(?:dress(?:es)?|skirts?|gowns?)\b(?!\sshirt)|连衣裙|裙|(?:плать|юбк)\w*|\b(?:vestidos?|faldas?)\b"),
    ("shoes", r"\b(?:shoes?|sneakers?|boots?|sandals?|slippers?|loafers?)\b|鞋|靴|(?:кроссовк|ботинк|туфл|сандал|тапочк|сапог|обув)\w*|\b(?:zapat(?:os?|illas?)|botas?|sandalias?|pantuflas?)\b"),
    ("socks", r"\bsocks?\b|袜|носк\w*|\bcalcetines?\b"),
    ("hat", r"\b(?:hats?|beanies?|baseball\scaps?)\b|帽|(?:шапк|кепк|шляп|панам)\w*|\b(?:gorros?|gorras?|sombreros?)\b"),
    ("bag", r"\b(?:backpacks?|handbags?|shoulder\sbags?|tote\sbags?|suitcases?|wallets?|purses?)\b|背包|手提包|钱包|行李箱|(?:рюкзак|кошел|чемодан|портмоне)\w*|\b(?:mochilas?|bolsos?|carteras?|maletas?|monederos?)\b"),
    ("glasses", r"\b(?:sunglasses|glasses|eyeglasses|goggles)\b(?!\sof)|眼镜|太阳镜|墨镜|очк(?:и|ов)\b|\b(?:gafas|lentes\sde\ssol)\b"),
    ("ring", r"\b(?:finger\s)?rings?\b(?!\s(?:light|size|holder))|戒指|кольц\w*|\banillos?\b"),
    ("necklace", r"\b(?:necklaces?|chokers?)\b|项链|(?:ожерель|колье)\w*|\bcollar(?:es)?\b"),
    ("earring", r"\b(?:earrings?|ear\sstuds?)\b|耳环|耳钉|耳饰|(?:серьг|сережк|серьги)\w*|\b(?:pendientes|aretes)\b"),
    ("cup", r"\b(?:cups?|mugs?|tumblers?|glasses\sset|water\sbottles?)\b|杯|水壶|(?:кружк|чашк|стакан|бутылк)\w*|\b(?:tazas?|vasos?|botellas?)\b"),
    ("pot", r"\b(?:teapots?|kettles?|pots?|pans?|frying\spans?|woks?)\b|茶壶|水壶|锅|(?:чайник|кастрюл|сковород)\w*|\b(?:teteras?|ollas?|sarten(?:es)?)\b"),
    ("plate", r"\b(?:plates?|bowls?|dish(?:es)?|saucers?)\b|盘子|碗|碟|(?:тарелк|миск|блюд(?:о|ц))\w*|\b(?:platos?|cuencos?|tazon(?:es)?)\b"),
    ("knife", r"\b(?:knife|knives)\b|菜刀|小刀|刀具|\bнож(?:и|ей|ом)?\b|\b(?:cuchillos?|navajas?)\b"),
    ("board", r"\b(?:cutting|chopping)\sboards?\b|砧板|菜板|案板|\bдоск(?:а|и|у|ой)\b|\btablas?\sde\s(?:cortar|cocina)\b"),
    ("vase", r"\bvases?\b|花瓶|\bваз(?:а|ы|у|очка)\b|\b(?:jarron(?:es)?|floreros?)\b"),
    ("candle", r"\bcandles?\b(?!\s(?:holder|light|bulb|lamp))|蜡烛|\bсвеч(?:а|и|ей|ка)\b|\bvelas?\b"),
    ("mirror", r"\bmirrors?\b(?!\s(?:black|silver|gold|rose|finish|effect|surface|polish\w*))|镜子|化妆镜|\bзеркал(?:о|а|ьце)\b|\bespejos?\b"),
    ("scarf", r"\b(?:scar(?:f|ves)|shawls?)\b|围巾|披肩|丝巾|\bшарф\w*|\bплат(?:ок|ки)\b|\b(?:bufandas?|panuelos?)\b"),
    ("soap_dish", r"\bsoap\s?(?:dish(?:es)?|dispensers?|holders?)\b|皂盒|皂液器|мыльниц\w*|\bjaboneras?\b"),
    ("spade", r"\b(?:spades?|shovels?|trowels?)\b|铲子|铁锹|铁铲|лопат\w*|\bpalas?\b"),
    ("watering_can", r"\bwatering\scans?\b|洒水壶|浇水壶|\bлейк(?:а|и|у)\b|\bregaderas?\b"),
    ("towel", r"\b(?:towels?|bathrobes?)\b|毛巾|浴巾|полотен\w*|\btoallas?\b"),
    ("curtain", r"\b(?:curtains?|blinds)\b|窗帘|(?:штор|занавеск)\w*|\bcortinas?\b"),
    ("carpet", r"\b(?:carpets?|rugs?|doormats?)\b|地毯|地垫|(?:ковер|ковр|коврик)\w*|\b(?:alfombras?|tapetes?)\b"),
    ("pillow", r"\b(?:pillows?|mattress(?:es)?|quilts?|blankets?|duvets?)\b|枕头|床垫|被子|毯子|(?:подушк(?:а|и|у)|матрас|одеял|плед)\w*|\b(?:almohadas?|mantas?|colchon(?:es)?)\b"),
    ("chair", r"\b(?:chairs?|stools?|armchairs?)\b|椅|凳|(?:стул|кресл|табурет)\w*|\b(?:sillas?|taburetes?|sillon(?:es)?)\b"),
    ("table", r"\b(?:tables?|desks?)\b(?!\s(?:lamp|runner|cloth))|桌|\bстол(?:ик)?\b|\b(?:mesas?|escritorios?)\b"),
    ("toy", r"\b(?:dolls?|plush|puzzles?|building\sblocks|toy\scars?|figurines?|teddy|chess(?:\sboards?)?|playing\scards|board\sgames?)\b|象棋|扑克|玩偶|毛绒|积木|拼图|玩具车|(?:кукл|игрушк|пазл|конструктор|шахмат)\w*|\b(?:ajedrez|munecas?|peluches?|rompecabezas|juguetes?)\b"),
    ("drill", r"\b(?:drills?|screwdrivers?|wrench(?:es)?|hammers?|grinders?|saws?|chainsaws?)\b|电钻|螺丝刀|扳手|锤子|角磨机|电锯|(?:дрел|отвертк|шуруповерт|ключ\sгаечн|молот|болгарк|пил[аы])\w*|\b(?:taladros?|destornillador(?:es)?|martillos?|sierras?|amoladoras?)\b"),
    ("fan", r"\b(?:fans?|heaters?|humidifiers?|air\spurifiers?|vacuum(?:\scleaner)?s?|blenders?|mixers?|toasters?|hair\s?dryers?|irons?)\b|风扇|加湿器|取暖器|吸尘器|搅拌机|榨汁机|吹风机|净化器|(?:вентилятор|увлажнител|обогревател|пылесос|блендер|миксер|тостер|фен\b|утюг)\w*|\b(?:ventilador(?:es)?|humidificador(?:es)?|calefactor(?:es)?|aspiradoras?|licuadoras?|batidoras?|secador(?:es)?|planchas?)\b"),
    ("perfume", r"\b(?:perfumes?|colognes?|lipsticks?|mascaras?|shampoos?|serums?|face\screams?|nail\spolish)\b|香水|口红|睫毛膏|洗发水|面霜|精华液|指甲油|(?:духи|парфюм|помад|шампун|сыворотк|лак\sдля)\w*|\b(?:labial(?:es)?|champu|esmaltes?|sueros?)\b"),
    ("book", r"\b(?:books?|notebooks?|diar(?:y|ies)|pens?|pencils?)\b|书|笔记本|钢笔|铅笔|(?:книг|тетрад|блокнот|карандаш|ручк(?:а|и)\sшарик)\w*|\b(?:libros?|cuadernos?|lapic\w+|boligrafos?)\b"),
    ("bike", r"\b(?:bicycles?|bikes?|scooters?|skateboards?|helmets?|tents?|sleeping\sbags?|fishing\srods?)\b|自行车|滑板车|滑板|头盔|帐篷|睡袋|鱼竿|(?:велосипед|самокат|скейтборд|шлем|палатк|спальник|удочк)\w*|\b(?:bicicletas?|patinetes?|cascos?\sde|tiendas?\sde\scampana|canas?\sde\spescar)\b"),
)  # fmt: skip
"""What a listing is about, by its kind: few words, each of one kind only."""

_FOR = r"\b(?:for|fits?|compatible\swith|suitable\sfor|to\sfit)\b.*|适用(?:于)?.*|兼容.*|\b(?:для|совместим\w*\sс|под)\s.*|\bpara\s.*|\bcompatible\scon\s.*"
_ADDED = r"\+|＋|\b(?:with|and|plus|add|including|incl)\b|&|\bw/|加|带|配|和|含|送|\b(?:с|со|и|плюс|вместе)\s|\b(?:con|y|mas|incluye)\b|\bavec\b|\bet\b|\bcom\b"
_WITHOUT = r"\b(?:without|w/o|no|not?\sinclud\w*|excluding)\b|不(?:含|带|送)|无|没有|\bбез\b|\bsin\b|\bsem\b|\bsans\b"
_ONLY = r"\bonly\b|\bjust\b|仅|只有|单(?:买|卖|独)?|\bтолько\b|отдельно|\b(?:solo|solamente|unicamente|nada\smas)\b|\bapenas\b|\bseulement\b|\bseparate\w*\b|\bextra\b|\bspare\b|\breplacement\b|\badditional\b"


@lru_cache(4000)
def added(name: str) -> bool:
    """Whether the name is of a bundle or of what is left out: `watch + strap`, `with box`, `without cable`."""
    text = folded(name)
    return re.search(_ADDED, text) is not None or re.search(_WITHOUT, text) is not None


@lru_cache(4000)
def only(name: str) -> bool:
    """`case only`, `仅表带`, `только кабель`."""
    return re.search(_ONLY, folded(name)) is not None


@lru_cache(4000)
def accessory(name: str) -> tuple[str, str] | None:
    """Kind and word of the accessory that a name is of; None of a bundle and of what is for something else."""
    return _kind(name, ACCESSORIES)


@lru_cache(4000)
def product(name: str) -> tuple[str, str] | None:
    """Kind and word of the product that a name is of."""
    return _kind(name, PRODUCTS)


@lru_cache(4000)
def accessories_in(text: str) -> frozenset[str]:
    """Kinds of accessories that a text speaks of, wherever."""
    return frozenset(kind for kind, words in ACCESSORIES if re.search(words, folded(text)))


@lru_cache(4000)
def products_in(text: str) -> frozenset[str]:
    return frozenset(kind for kind, words in PRODUCTS if re.search(words, folded(text)))


def _kind(name: str, kinds: tuple[tuple[str, str], ...]) -> tuple[str, str] | None:
    text = re.sub(_FOR, " ", folded(name))
    for kind, words in kinds:
        match = re.search(words, text)
        if match:
            return kind, match[0].strip()
    return None


SPARE_PARTS = r"\b(?:replacements?|spare|parts?|accessor(?:y|ies)|attachments?|refills?|kits?|set\sof\saccessories)\b|配件|零件|替换|备件|(?:запчаст|запасн|аксессуар|сменн|комплектующ|расходн)\w*|\b(?:repuestos?|recambios?|accesorios?|piezas)\b"


@lru_cache(4000)
def sells_parts(title: str) -> bool:
    """Whether the listing itself is about spare parts, where each option is one."""
    return re.search(SPARE_PARTS, folded(title)) is not None


TRINKETS = r"\b(?:key\s?(?:rings?|chains?|fobs?)|stickers?|fridge\smagnets?|badges?|pendants?|charms?|ornaments?|figurines?|postcards?|bookmarks?|dental\sfloss)\b|钥匙扣|贴纸|挂件|挂饰|冰箱贴|徽章|摆件|明信片|书签|牙线|小玩偶|发圈|(?:брелок|брелк|наклейк|магнитик|значок|значк|подвеск|открытк|закладк|сувенир)\w*|[её]лочн\w+\sигрушк\w*|\b(?:llaveros?|pegatinas?|imanes|iman|chapas?|colgantes?|adornos?|postales|figuritas?)\b"
"""Small things that are no part of anything."""


@lru_cache(4000)
def trinket(name: str, title: str) -> str | None:
    """The small thing that a name is of, and of which the title says nothing; None of a bundle."""
    said = re.search(TRINKETS, folded(name))
    return said[0] if said and not added(name) and not re.search(TRINKETS, folded(title)) else None


PIECE = r"\b(?:single|one|1)\s?(?:pcs?|pieces?|units?|item)\b|\b(?:only\sone|singles?|individual)\b|单(?:个|件|只|片|支|条|品|盒|包|瓶|罐|袋|卷|块)|(?:1|一)(?:个|只|件|片|支)|\b1\s?шт|\bодн\w+\sшт\w*|поштучно|\b(?:una|1)\s(?:pieza|unidad)\b|\bsuelt[oa]\b|\bindividual\b|\b(?:part|piece)\b|^\W*(?:1|one)\s[a-z]+\W*$|^\W*(?:1|одн[аои]|один)\s[а-я]+\W*$"
SET = r"\b(?:sets?|kits?|suits?|bundles?|full|complete|whole|combos?|packs?)\b|套装|全套|整套|组合|一套|套餐|\d套|[\d一二三四五六七八九十两]+件套|(?:набор|комплект)\w*|\d+\sпредмет\w*|\b(?:juegos?|conjuntos?|completos?|completas?|lotes?)\b"
WHOLESALE = r"\b(?:wholesale|bulk|dropship\w*|reseller|moq)\b|批发|代发|代理|\bопт(?:ом|овая|овый|овые|ова)?\b|дропшип\w*|\b(?:mayorista|al\spor\smayor|mayoreo)\b|\batacado\b"

PIECE += (
    r"|\b(?:one|a\ssingle)\s(?!size|colou?r|side|way|step|piece\b.*set)\w|\b(?:left|right)\s(?:one|side|ear\w*|shoe|glove|earring)\b"
    r"|[左右](?:耳|边|侧|脚|手)?(?:单|一)?只|\bодн(?:а|о|ин|у)\s(?!размер|цвет|сторон)\w|\b(?:лев|прав)(?:ый|ая|ое)\b"
    r"|^\W*(?:solo\s)?(?:un|una|uno)\s(?:sol[oa]\s)?(?!talla|color|tamano)\w|\b(?:izquierd|derech)[oa]\b"
)
"""One by a number or by its side: never told but beside sets or pairs."""
PAIR = r"\bpairs?\b|一对|一双|\bпар[аы]\b|\bpar(?:es)?\b|\bpaires?\b"


@lru_cache(4000)
def is_pair(name: str) -> bool:
    return re.search(PAIR, folded(name)) is not None


@lru_cache(4000)
def is_piece(name: str) -> bool:
    return re.search(PIECE, folded(name)) is not None


@lru_cache(4000)
def is_set(name: str) -> bool:
    return re.search(SET, folded(name)) is not None


@lru_cache(4000)
def wholesale(name: str) -> str | None:
    match = re.search(WHOLESALE, folded(name))
    return match[0] if match else None
