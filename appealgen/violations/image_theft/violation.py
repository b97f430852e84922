"""Image theft: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.violations.base import Violation
from appealgen.violations.image_theft.groups import EVIDENCE, groups

VIOLATION = Violation(
    name="image_theft",
    evidence=EVIDENCE,
    groups=groups,
    named_in_notices=(
        r"(?:image|picture|photo)s?\s+(?:theft|misuse|misappropriation|infringement|stealing)",
        r"(?:misus|steal|unauthori[sz]ed\s+us)\w*\s+(?:of\s+)?(?:others?'?\s+)?(?:image|picture|photo)s?",
        r"盗(?:用)?图(?:片)?|图片(?:盗用|侵权)|盗用(?:他人)?图片",
        r"(?:использован|заимствован|краж|хищени|присвоени)\w*\s+(?:чуж\w+\s+)?(?:фото|изображен)\w*",
        r"(?:robo|uso\s+indebido|apropiaci[oó]n)\s+de\s+(?:im[aá]genes|fotos|fotograf[ií]as)",
    ),
)
