"""Image theft: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.violations.base import Violation
from appealgen.violations.image_theft.groups import EVIDENCE, groups

_PICTURE = r"(?:images?|pictures?|photos?|photographs?)"

VIOLATION = Violation(
    name="image_theft",
    evidence=EVIDENCE,
    groups=groups,
    named_in_notices=(
        rf"(?:theft|stol[ea]n?|steal\w*|misus\w*|misappropriat\w*|copied|copying|copies|lifted|unauthori[sz]ed\s+(?:us\w+|copy\w*)|without\s+(?:permission|authori[sz]ation|consent)|infring\w*)"
        rf"[^.;\n]{{0,40}}?\b{_PICTURE}",
        rf"\b{_PICTURE}[\s-]+(?:theft|misus\w*|misappropriat\w*|infring\w*|steal\w*|stolen|copy\w*|piracy|plagiar\w*)",
        rf"\b{_PICTURE}\b[^.;\n]{{0,60}}?(?:stolen|copied|misused|without\s+(?:permission|authori[sz]ation|consent)|(?:belong\w*\s+to|taken\s+from|came?\s+from)\s+(?:an?other|someone|a\s+(?:competitor|different)|(?:the\s+)?complainant))",
        r"盗图|盗(?:用|取|窃)[^。；\n]{0,10}?(?:图|照片|摄影)|(?:图片?|主图|照片)\S{0,6}(?:属于(?:他人|其他)|盗用|侵权|被盗|抄袭)|(?:冒用|抄袭|擅自使用|未经(?:授权|许可|同意)\S{0,4}使用)[^。；\n]{0,12}?(?:图|照片)"
        r"|使用(?:了)?(?:他人|别人|他店|其他卖家)[^。，；\n]{0,6}?(?:图|照片)",
        r"(?:использ\w*|заимствован\w*|краж\w*|хищени\w*|присво\w*|украд\w*|украл\w*|ворован\w*|скопирован\w*|копирован\w*|незаконн\w+|неправомерн\w+|плагиат\w*)[^.;\n]{0,30}?(?:фото|изображен|картин|снимк)\w*",
        r"(?:фото|изображен|картин|снимк)\w*[^.;\n]{0,30}?(?:украден|похищен|скопирован|присвоен|заимствован|без\s+(?:разрешени|согласи)|принадлежат?\s+друг)\w*",
        r"(?:robo|robad|hurt|uso\s+(?:indebido|no\s+autorizado|il[ií]cito)|apropiaci[oó]n|copia|plagi|usurpaci[oó]n)\w*[^.;\n]{0,24}?(?:im[aá]gen|foto)\w*",
        r"(?:im[aá]gen|foto)\w*[^.;]{0,60}?(?:pertenec\w+\s+a\s+otr|robad|copiad|plagiad|ajen|sin\s+(?:permiso|autorizaci|consentimiento))\w*",
    ),
)
