"""The words by which a notice names image theft."""

from __future__ import annotations

from appealgen.violations.naming import near

_PICTURE = r"\b(?:images?|pictures?|photos?|photographs?|photography)\b"
_TAKEN = (
    r"\b(?:theft|stol[ea]n?|steal\w*|misus\w*|misappropriat\w*|cop(?:y|ied|ying|ies)|lifted|plagiar\w*"
    r"|photographers?|never\sagreed|piracy"
    r"|(?:belong\w*\sto|taken\sfrom|c[ao]me\sfrom|owned\sby|(?:shot|made|created|taken)\sby|property\sof)\s(?:an?other|someone|a\s(?:competitor|different)|the\scomplainant)"
    r"|of\sthe\s(?:complainant|reporting\sparty|rights?\s?holder)\b(?!'s\s(?:trade|brand|logo|product|design))"
    r"|(?:another|other)\s(?:seller|shop|store|merchant|person|people|brand)(?:'?s)?)\b"
)
_NOT_ALLOWED = (
    r"\b(?:copyright|unauthori[sz]ed|infring\w*|without\s(?:\w+\s)?(?:permission|authori[sz]ation|consent))\b"
)
_FOTO = r"(?:фото|изображен|картин|снимк|снимок)\w*"
_VZYAT = (
    r"(?:краж|украд|украл|ворован|хищени|похищен|присво|скопирова[нл]|копирова[нл]|заимствован|незаконн|неправомерн|плагиат|чуж|взят)\w*"
    r"|без\s(?:\w+\s)?(?:разрешени|согласи)\w*|друг\w+\s(?:продавц|магазин|автор)\w*|авторск\w+\sправ\w*"
)
_IMAGEN = r"\b(?:im[aá]gen|foto)\w*"
_TOMADA = (
    r"\b(?:robo|robad|hurt|copia|plagi|usurp|apropia|ajen)\w*|\buso\s(?:indebido|no\sautorizado|il[ií]cito)|\b(?:sin|los)\sderechos|\bderechos\sde\sautor|\bprotegid"
    r"|\bsin\s(?:\w+\s)?(?:permiso|autorizaci[oó]n|consentimiento)|\b(?:de|a|por)\sotr[ao]\b|\botr[ao]\s(?:comerciante|vendedor\w*|tienda|autor\w*)|\b(?:hizo|hicieron|tom[oó]|sac[oó])\s(?:[eé]l|ella|otr[ao])\b"
)

HEARD = 6
"""Which violation a notice is about, when it names several: the lowest is heard."""

NAMED = (
    near(_PICTURE, _TAKEN),
    near(_PICTURE, _NOT_ALLOWED, 40),
    rf"{_PICTURE}\s(?:\w+\s){{0,2}}(?:complaint|claim)s?\b|\b(?:complaint|claim)s?\s(?:about|over|on|regarding|concerning)\s(?:\w+\s){{0,2}}{_PICTURE}",
    r"盗图|(?:盗用|盗取|盗窃|冒用|抄袭|擅自使用|未经(?:授权|许可|同意)\S{0,4}使用|使用(?:了)?(?:他人|别人|他店|其他卖家))[^。，；\n]{0,12}?(?:图|照片|摄影)",
    r"(?:图片?|主图|照片)[^。，；\n]{0,12}?(?:盗用|盗取|侵权|被盗|抄袭|属于(?:他人|其他))",
    r"(?:投诉人|权利人|他人|其他(?:卖家|店铺))的?[^。，；\n]{0,6}?(?:图片|照片|摄影)|图片(?:侵权|投诉)|投诉\S{0,8}[(（]图片",
    near(_FOTO, _VZYAT),
    rf"\b(?:претензи|жалоб)\w*\s(?:по|на|об?)\s(?:\w+\s){{0,2}}{_FOTO}",
    near(
        _FOTO,
        r"(?:разрешени|согласи)\w*\s(?:\w+\s){0,3}не\s(?:давал|дал|дава|предоставлял|получ)\w*|не\s(?:давал|получ)\w*\s(?:\w+\s){0,2}(?:разрешени|согласи)\w*",
    ),
    r"(?:图片?|照片)[^。；\n]{0,16}?(?:未(?:获|得到?|经)|没有)[^。；\n]{0,6}?(?:同意|许可|授权)",
    near(_IMAGEN, _TOMADA),
    rf"\b(?:reclamaci|denunci)\w*\s(?:de|por|sobre)\s(?:\w+\s){{0,2}}{_IMAGEN}",
)
