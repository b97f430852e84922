"""What a reviewer frowns at in a seller's own words, by what it is: patterns as data, in four languages."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, tuple[str, ...]] = {
    "blame": (
        r"\byour (?:system|robots?|algorithm|team|staff|reviewers?) (?:is|are|was|were|made|has|have)\b[^.\n]{0,40}?\b(?:wrong|stupid|unfair|mistakes?|broken|incompetent|blind|ridiculous)",
        r"\b(?:unfair|unjust|ridiculous|absurd|arbitrary)\b[^.\n]{0,30}?\b(?:decision|penalty|punishment|platform|aliexpress|treatment)",
        r"\b(?:malicious|jealous|dishonest|lying|evil) (?:competitors?|complain\w*|buyers?|customers?|sellers?)\b|\b(?:buyers?|customers?|competitors?) (?:lied|lies|are lying|is lying|are to blame|framed us)\b",
        r"(?:平台|系统|速卖通|审核(?:人员)?|小二)[^。；\n]{0,12}?(?:误判|乱判|不公|不讲理|有问题|错误|瞎判|不负责)|恶意(?:投诉|竞争|举报|买家|同行)|(?:买家|同行|投诉(?:人|方))[^。；\n]{0,8}?(?:撒谎|说谎|陷害|诬告|报复)",
        r"(?:ваш\w*|эта) (?:систем\w+|алгоритм\w*|платформ\w+|робот\w*)[^.\n]{0,30}?(?:ошиб\w+|несправедлив\w+|виноват\w*)|несправедлив\w+ (?:решени|наказани|блокировк)\w+|(?:недобросовестн\w+|завистлив\w+) (?:конкурент|покупател|жалобщик)\w*|(?:покупател|конкурент)\w+ (?:лж[её]т|солгал\w*|врут|вр[её]т)",
        r"\bsu (?:sistema|algoritmo|equipo|plataforma)\b[^.\n]{0,30}?\b(?:error|equivoc\w+|injust\w+|falla)|\b(?:decisi[oó]n|sanci[oó]n|castigo) (?:injust|absurd|rid[ií]cul)\w+|\b(?:competidor|comprador|cliente)\w* (?:malicios|envidios|mentiros)\w+|\b(?:compradores|clientes|competidores) mienten\b",
    ),
    "threat": (
        r"\b(?:we|i) (?:will|shall|are going to|may|reserve the right to)\b[^.\n]{0,40}?\b(?:sue|lawyers?|legal action|court|press|media|police|report you|public)\b|\botherwise we will\b|\bsee you in court\b",
        r"(?:否则|不然)[^。\n]{0,20}?(?:起诉|曝光|投诉|举报|媒体|律师|法院|12315)|(?:我(?:们|店)?)?(?:将|会|要|保留)[^。\n]{0,12}?(?:起诉|曝光|走法律|法律途径|追究(?:贵|平台)|媒体)",
        r"(?:обратимся|пойд[её]м|подадим|буд(?:ем|у)) [^.\n]{0,24}?(?:в суд|иск|прокуратур\w*|прессу|сми\b|адвокат\w*|юрист\w*)|в противном случае (?:мы|я)\b",
        r"\b(?:demandaremos|denunciaremos|acudiremos a (?:los tribunales|la prensa|la justicia)|tomaremos acciones legales|de lo contrario)\b|\bacciones legales contra\b",
    ),
    "begging": (
        r"\b(?:i|we) (?:beg|implore|plead)\b|\bbegging\b|\b(?:have mercy|mercy on|pity)\b|\bplease,? please\b|\bmy (?:family|children|kids|wife|husband|mother)\b|\b(?:will (?:starve|go bankrupt|lose everything)|our (?:only )?livelihood|life depends)\b|\b(?:one|another|last|a second) (?:more )?chance\b",
        r"求求|跪求|哀求|可怜|开恩|高抬贵手|网开一面|饶|养家糊口|家里(?:有|还有)|孩子|老人要养|破产|活不下去|再给(?:我|我们|本店|我店)?一次机会",
        r"умоля\w+|сжальт\w+|пощад\w+|мо(?:я|ей|ю) семь\w+|(?:мои|моих) дет\w+|единственн\w+ (?:доход|заработ)\w*|дайте (?:нам|мне)[^.\n]{0,12}? шанс|разор\w+",
        r"\b(?:suplic\w+|les? ruego|le rogamos encarecidamente|piedad|misericordia)\b|\bmi(?:s)? (?:familia|hijos?)\b|\b(?:[uú]nica fuente de ingresos|otra oportunidad|nos arruinar\w+)\b",
    ),
    "others": (
        r"\b(?:other|many|thousands of|all the) (?:sellers?|stores?|shops?|merchants?) (?:also |all |still |do |are |have |sell |use )|\beverybody (?:does|sells|uses)\b|\bwhy (?:only us|don't you punish)\b",
        r"(?:别的|其他|其它|很多|好多|别家)(?:卖家|商家|店铺|店家|店)[^。\n]{0,10}?(?:也|都)|为什么(?:只|就)(?:罚|处罚|查)我|大家都(?:这样|这么)",
        r"(?:другие|многие|все) (?:продавц\w+|магазин\w+)[^.\n]{0,16}? (?:тоже|также|делают|так)|почему (?:только )?(?:мы|нас)\b",
        r"\b(?:otros|muchos|todos los) (?:vendedores|comercios|tiendas) (?:tambi[eé]n|lo hacen|hacen)\b|\bpor qu[eé] (?:solo|s[oó]lo) (?:a )?nosotros\b",
    ),
    "unproved": (
        r"\b100 ?%|\b(?:obviously|clearly|undoubtedly|of course|everyone knows|it is well known|certainly)\b|\b(?:we|i) have never (?:ever )?(?:sold|done|broken|violated|cheated|infringed)\b|\ball (?:of )?our (?:products|goods|items) are (?:genuine|original|authentic)\b|\bwe (?:swear|guarantee|promise)\b",
        r"百分之百|100 ?%|绝对(?:没有|不|是|正品)|显然|众所周知|毫无疑问|从(?:来没有|未)(?:卖过|售卖|违规|侵权)|所有(?:产品|商品)(?:都|均)(?:是|为)(?:正品|原创)|我(?:们)?(?:发誓|保证|承诺)",
        r"\b100 ?%|очевидно|разумеется|несомненно|всем известно|(?:мы|я) никогда не (?:продава|наруша)\w+|клян[её]мся|гарантируем|вс[её] (?:наши )?товар\w+ (?:оригинальн|подлинн)\w+",
        r"\b100 ?%|\b(?:obviamente|evidentemente|por supuesto|sin duda|todo el mundo sabe)\b|\bnunca hemos (?:vendido|infringido|incumplido)\b|\b(?:juramos|garantizamos|prometemos)\b|\btodos nuestros productos son (?:originales|aut[eé]nticos)\b",
    ),
    "address-of-internet": (
        r"\b(?:different|separate|another|own|not the same|distinct)\b[^.\n]{0,24}?\bIP(?:[ -]?address(?:es)?)?\b|\bIP(?:[ -]?address(?:es)?)?\b[^.\n]{0,40}?\b(?:different|prove\w*|differ\w*|not the same|separate)",
        r"(?:不同|独立|不一样|不共用)的?\s?(?:IP|ip|网络|网络地址)|(?:IP|ip)(?:地址)?[^。\n]{0,12}?(?:不同|不一样|证明|独立)",
        r"(?:разн\w+|друг\w+|отдельн\w+) IP|IP[- ]?адрес\w*[^.\n]{0,30}?(?:разн\w+|отлича\w+|доказыва\w+|различ\w+)",
        r"\bIP(?:s)? (?:distint|diferent)\w+|\bdirecci(?:[oó]n|ones) IP[^.\n]{0,30}?(?:distint|diferent|demuestra|prueba)\w*|\b(?:otra|distinta|diferente) (?:direcci[oó]n )?IP\b",
    ),
}  # fmt: skip

INTENTION: tuple[str, ...] = (
    r"\b(?:we|i) (?:will|shall|plan to|intend to|are going to|promise to)\b",
    r"(?:我们|我店|本店|今后|以后|后续)?(?:将(?!.{0,6}(?:已|了))|会|计划|打算|准备|承诺)",
    r"\b(?:буд(?:ем|у)|планиру\w+|намерен\w*|обещ\w+|обязу\w+)\b",
    r"\b(?:vamos a|pensamos|planeamos|prometemos|nos comprometemos a)\b|\b\w+aremos\b|\b\w+eremos\b",
)
"""What is meant to be done, in place of what was done."""

_DID = r"(?:steal|stole|stolen|cop(?:y|ied)|us(?:e|ed) (?:any|another|other|some|the complainant|that)|infring\w*|violat\w*|br(?:eak|oken?)|cheat\w*|sell|sold|commit\w*|misus\w*|manipulat\w*|do(?:ne)? (?:anything|this|that|it)\b)"
DENIES = (
    rf"\b(?:we|i|our (?:store|shop|company)) (?:did not|didn't|have not|haven't|has not|hasn't|have never|has never|never|do not|don't|does not) (?:ever )?{_DID}",
    r"\b(?:we|i) (?:did not|have not|have never|never|do not) (?:open(?:ed)?|own(?:ed)?|run|operated?|register(?:ed)?) (?:the|any|another|that|a second) (?:other )?(?:stores?|shops?|accounts?)\b",
    r"(?:没有|从未|并未|未)(?:开设|注册|经营|拥有)过?(?:其他|其它|另外|第二|任何|对方)|\b(?:мы )?не (?:открывали|регистрировали|вед[её]м) (?:друг\w+|втор\w+|никак\w+) магазин\w*|\bno (?:hemos abierto|tenemos|abrimos|gestionamos) (?:otra|ninguna otra|una segunda) (?:tienda|cuenta)\b",
    r"\b(?:this|it|the (?:decision|penalty|notice|complaint|accusation)) (?:is|was) (?:a |an |simply |clearly )*(?:misjudg\w*|mistake|error|wrong|false|unfounded|incorrect|misunderstanding)\b",
    r"\b(?:wrongly|falsely|mistakenly) (?:accused|punished|penali[sz]ed|judged|closed)|\bthere (?:is|was|has been) no (?:violation|infringement|theft|cheating)\b|\bwe are (?:innocent|not guilty)\b",
    r"\bthe (?:disputed|reported|complained) (?:photos?|pictures?|images?) (?:is|are|was|were) (?:our own|ours|taken by us)\b",
    r"(?:我(?:们|店|司)?|本店|本公司|店铺)(?:从)?(?:并未|并没有|没有|未曾|未|不存在)(?:任何|过)?(?:盗用|抄袭|侵权|侵犯|违规|作弊|使用他人|售卖|销售|关联|刷单)",
    r"(?:属于?|系|是|存在)(?:平台|系统)?(?:的)?(?:误判|误会|误罚|错判)|不存在(?:任何)?(?:违规|侵权|盗图|盗用|作弊|关联)|(?:被投诉|争议|涉诉)(?:的)?图片(?:是|为|系)(?:我们|我店|本店|我司)?(?:自己|原创|自行)",
    r"\b(?:мы|наш магазин|я) (?:никогда )?не (?:наруша\w+|копирова\w+|использова\w+ чуж\w+|крал\w*|воровал\w*|обманыва\w+|продава\w+)|\b(?:это|решение|жалоба|наказание) (?:является |было )?(?:ошиб\w+|недоразумени\w+|необоснован\w+|ложн\w+)|\bнарушени\w+ не было\b|\bнет никакого нарушения\b",
    r"\b(?:nunca|no) (?:hemos|ha|han|he) (?:infringido|incumplido|copiado|robado|usado (?:fotos|im[aá]genes)|violado|vendido)|\bno (?:infringimos|copiamos|robamos|vendimos|incumplimos)\b|\b(?:es|fue|se trata de) un (?:error|malentendido)\b|\bno (?:hubo|hay|existe) (?:ninguna )?infracci[oó]n\b",
)  # fmt: skip
ADMITS = (
    r"\b(?:we|i) (?:admit|acknowledge|confess|accept (?:the|our) (?:fault|violation|penalty|responsibility))\b|\b(?:it was|this was|it is) our (?:own )?(?:mistake|fault|error)\b|\bwe (?:made|have made) (?:a|this|that|the) (?:\w+ )?mistake\b",
    r"\b(?:we|i) (?:apologi[sz]e|are sorry|regret) (?:for|that) (?!any inconvenience|the inconvenience|the trouble|any trouble)|\b(?:it|this) (?:will|shall) (?:not|never) happen again\b",
    r"我(?:们|店|司)?(?:承认|认识到(?:了)?(?:自己的|我们的)?错误|知道错了|深表歉意|诚恳道歉|愿意承担)|是我(?:们|店|司)?的(?:错|失误|疏忽|过错)|(?:保证|承诺|以后|今后)(?:绝)?不(?:会)?再(?:犯|发生|出现|违规)",
    r"\b(?:мы )?(?:призна[её]м (?:сво|вин|ошиб|нарушени)\w*|приносим (?:свои )?извинения за (?:нарушени|ошибк|использовани)\w*)|\bэто (?:была )?наша (?:ошибка|вина)\b|\b(?:больше|впредь) (?:такого|это) не повторится\b",
    r"\b(?:reconocemos|admitimos) (?:nuestro|el|la|los|haber|que)\b|\b(?:fue|es) (?:un )?(?:error|culpa) nuestr[oa]\b|\bnuestr[oa] (?:error|culpa)\b|\bpedimos (?:disculpas|perd[oó]n) por (?:haber|el|la|nuestr)|\bno volver[aá] a (?:ocurrir|suceder|pasar)\b",
)  # fmt: skip
"""What he did not know, see or check denies nothing; what he regrets for the reader's trouble admits nothing."""
