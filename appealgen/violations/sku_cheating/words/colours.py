"""Colours by their names in many languages, under the eleven names that every language has."""

from __future__ import annotations

import re

from appealgen.violations.sku_cheating.words import folded

COLOURS: tuple[tuple[str, str], ...] = (
    ("black", r"\b(?:black|negr[oa]|pret[oa]|noir|schwarz)\b|黑|\b(?:черн)\w*"),
    ("white", r"\b(?:white|blanc[oa]?|branc[oa]|weiss|ivory)\b|白|\bбел(?:ый|ая|ое|ые|ого)\b"),
    ("grey", r"\b(?:gr[ae]y|gris|cinza|grau|silver|plata|platead[oa])\b|灰|银|(?:серый|серая|серое|серые|серебр)\w*"),
    ("red", r"\b(?:red|roj[oa]|vermelh[oa]|rouge|rot|burgundy|wine|crimson)\b|红|\b(?:красн|бордов)\w*"),
    ("orange", r"\b(?:orange|naranja|laranja)\b|橙|橘|оранжев\w*"),
    ("yellow", r"\b(?:yellow|amarill[oa]|amarel[oa]|jaune|gelb|gold(?:en)?|dorad[oa])\b|黄|金|\b(?:желт|золот)\w*"),
    ("green", r"\b(?:green|verde|vert|grun|olive)\b|绿|\bзелен\w*"),
    ("blue", r"\b(?:blue|azul|bleu|blau|navy|cyan|turquoise)\b|蓝|青|\b(?:син(?:ий|яя|ее|ие)|голуб)\w*"),
    ("purple", r"\b(?:purple|violet|morad[oa]|violeta|lila|lavender)\b|紫|(?:фиолетов|сиренев|лилов)\w*"),
    ("pink", r"\b(?:pink|rosa(?:d[oa])?|rose)\b|粉|розов\w*"),
    ("brown", r"\b(?:brown|marron|cafe|castanh[oa]|brun|braun|coffee|khaki|beige|tan)\b|棕|褐|咖啡|卡其|(?:коричнев|бежев|кофейн)\w*"),
)  # fmt: skip

SHADES = (
    r"\b(?:caqui|kaki|mint|menta|teal|coral|camel|cream|crema|nude|burdeos|granate|mostaza|mustard|turquesa|celeste|fucsia|fuchsia|salmon|sand|arena|champagne|bronze|copper|natural|scarlet|maroon|indigo|charcoal|antracita|marino)\b"
    r"|驼|米(?=[白黄色])|藏(?=[青蓝])|墨(?=[绿色])|本(?=色)|原木|胡桃|(?:хаки|бирюз|мятн|корал|кремов|горчичн|вишнев|песочн|графит|изумруд)\w*|"
    r"\b(?:light|dark|deep|matte?|bright|clear|transparent|multi(?:colou?r)?|claro|oscuro)\b|浅|深|亮|色|透明|(?:светло|темно|прозрачн)\w*"
)
"""What goes with a colour's name, or stands in its place."""

NEAR = {
    frozenset(pair)
    for pair in (
        ("black", "grey"), ("white", "grey"), ("red", "pink"), ("red", "orange"), ("orange", "yellow"), ("red", "brown"),
        ("orange", "brown"), ("yellow", "brown"), ("yellow", "green"), ("green", "blue"), ("blue", "purple"), ("black", "blue"),
        ("purple", "pink"), ("grey", "blue"), ("grey", "brown"), ("black", "brown"), ("white", "yellow"), ("red", "purple"),
        ("white", "brown"), ("white", "pink"), ("grey", "yellow"), ("grey", "green"), ("black", "green"), ("white", "blue"),
        ("black", "purple"), ("green", "brown"), ("pink", "orange"), ("pink", "brown"),
    )
}  # fmt: skip
"""Pairs that light and names confuse: a navy coat is black on a photo, silver is white, rose gold is brown."""


def colours_in(name: str) -> tuple[str, ...]:
    """In the order of the list, each once; a name that two colours fit has both."""
    return tuple(colour for colour, words in COLOURS if re.search(words, folded(name)))


def without_colours(name: str) -> str:
    """What is left of a name without its colours: letters and digits."""
    text = re.sub(SHADES, " ", folded(name))
    for _, words in COLOURS:
        text = re.sub(words, " ", text)
    return "".join(character for character in text if character.isalnum())


def names_a_colour(name: str, word: str) -> bool:
    """Whether the word stands in a colour's name, and nothing else does: `Deposit Red`, `定金黄`."""
    rest = folded(name).replace(word, " ", 1)
    return bool(colours_in(rest)) and not without_colours(rest)


def confusable(one: str, other: str) -> bool:
    return one == other or frozenset((one, other)) in NEAR
