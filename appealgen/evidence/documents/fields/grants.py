"""Who lets whom, in Russian and Spanish sentences: a firm or person by its form, behind the verb that gives it leave."""

from __future__ import annotations

import re
from collections.abc import Iterator

_QUOTED = r"[«\"“][^»\"”]{2,60}[»\"”]"
_PERSON = r"[А-ЯЁ][а-яё-]+(?:\s+[А-ЯЁ][а-яё-]+){1,2}"
_WORD = r"[A-ZÁÉÍÓÚÑ][\w&.'-]*"
_FORM = r"(?:Ltd|LLC|Limited|Inc|GmbH|Corp|AG|B\.?V|PLC|S\.?p\.?A|S\.?r\.?l|Pty|Oy|S\.\s?(?:A\.|de\s+R\.\s?L\.)\s+de\s+C\.\s?V|S\.\s?[LA]\.\s?[USC]|S\.\s?R\.\s?L|S\.\s?[LA]|S[LA]U?|S[AR][SCL]|Ltda|S\.?p\.?A|SpA|E\.I\.R\.L)(?!\w)\.?"
_FIRM = rf"(?<!\w){_WORD}(?:,?\s+(?:(?:de|del|la|las|los|y|e|of|and|&)\s+)?{_WORD}){{0,7}}?,?\s+{_FORM}"
"""Words in capitals that end with a form: a sentence goes on in small letters."""
_RU = (
    rf"(?:(?:ООО|АО|ПАО|ЗАО|ОАО|ТОО)\s+{_QUOTED}|(?i:обществ\w+ с ограниченной ответственностью|(?:(?:не)?публичн\w{2, 3} )?акционерн\w{2, 3} обществ\w{1, 3})\s+{_QUOTED}"
    rf"|(?:ИП|(?i:индивидуальн\w+ предпринимател\w+))\s+(?:{_PERSON}|{_QUOTED})|{_FIRM})"
)
_TITLE = re.compile(r"(?:D\.ª?|D[ªa]\.|Dña\.|Don|Doña)\s+")
_ES = rf"(?:(?:D\.ª?|D[ªa]\.|Dña\.|Don|Doña)(?:\s+[A-ZÁÉÍÓÚÑ]\w+){{2,4}}|{_FIRM})"
_RU_WORDS = r"(?:(?:компани|организаци|фирм|магазин|продавц|общ\w+|исключительн|неисключительн|прав|безвозмездн|следующ)\w*,?\s+|(?:на|нашему|дилеру|партн[её]ру|дистрибьютору)\s+){0,4}"
_ES_WORDS = r"(?:(?:a|al|la|el|en|expresamente|empresa|sociedad|mercantil|compañía|entidad|firma|poder|licencia|autorización|permiso|favor de)\s+){0,6}"
GRANTS = (
    ("grantee", rf"(?i:уполномочива\w+|предоставля\w+|разреша\w+|назнача\w+|доверя\w+|поруча\w+|наделя\w+|переда[её]\w+)\s+{_RU_WORDS}(?P<v>{_RU})"),
    ("grantee", rf"(?i:предоставлен\w*|выдан\w*|передан\w*|уполномочен\w*):?\s+{_RU_WORDS}(?P<v>{_RU})"),
    ("grantee", rf"(?i:подтвержда\w+|удостоверя\w+|заверя\w+),?\s+(?:вас,?\s+)?что\s+{_RU_WORDS}(?P<v>{_RU}),?[^.]{{0,60}}?(?i:явля|имеет|вправе|уполномоч)"),
    ("grantee", rf"(?P<v>{_RU})\s+(?i:вправе|имеет право|уполномочен\w*|является\s+(?:\w+\s+){{0,3}}(?:дилер|дистрибьютор|представител|продавц)\w*)"),
    ("grantee", rf"(?i:(?:прав\w+)[^.]{{0,80}}?(?:принадлежит|предоставлено)|не возража\w+[^.]{{0,80}}?(?:компанией|со стороны|силами)|(?:дилер|дистрибьютор|представител|продавц)\w*[^.]{{0,80}}?является)\s+{_RU_WORDS}(?P<v>{_RU})"),
    ("issuer", rf"(?P<v>{_RU})(?:[^.»]|(?<=\b[А-ЯЁ])\.){{0,160}}?(?i:уполномочива|предоставля|разреша|назнача|доверя|поруча|наделя|подтвержда|не возража)"),
    ("grantee", rf"(?i:confirms?|certif(?:y|ies)|declares?|states?)\s+(?:to\s+whom[^.]{{0,30}})?that\s+(?:(?:our|the|its)\s+(?:[a-z-]+\s+){{1,4}})?(?P<v>{_FIRM})[^;]{{0,200}}?\s(?i:is|are|has been|may)\s+(?:(?:hereby|fully|duly|an?|our|the)\s+)*(?i:authori[sz]ed|allowed|permitted|entitled|official|exclusive|sell|distribute|market)"),
    ("grantee", rf"(?i:authori[sz]es?|appoints?|grants?|permits?|allows?|licen[cs]es?|empowers?)\s+(?:to\s+)?(?:(?:our|the|its)\s+(?:[a-z-]+\s+){{1,4}})?(?P<v>{_FIRM})"),
    ("grantee", rf"(?i:autoriza(?:mos)?|otorga(?:mos)?|concede(?:mos)?|faculta(?:mos)?|nombra(?:mos)?|designa(?:mos)?|autorizad[ao])\s+{_ES_WORDS}(?P<v>{_ES})"),
    ("grantee", rf"(?i:certifica(?:mos)?|declara(?:mos)?|confirma(?:mos)?)\s+que\s+{_ES_WORDS}(?P<v>{_ES})\s+(?:es|est[áa]|tiene|puede)\b"),
    ("issuer", rf"(?P<v>{_FIRM})(?:[^.]|\.(?=[\w,])){{0,160}}?\b(?i:autoriza|otorga|concede|faculta|nombra|designa|certifica|declara|confirma)(?:mos)?\b"),
)  # fmt: skip


def granted(text: str) -> Iterator[tuple[str, int, int]]:
    """`issuer` or `grantee`, from where to where. Who is let is nobody who lets: `выдано ООО «А» и подтверждает …`."""
    told: dict[str, str] = {}
    for field, pattern in GRANTS:
        if field in told:
            continue
        for found in re.finditer(pattern, text):
            if found["v"] not in told.values():
                told[field] = found["v"]
                title = _TITLE.match(found["v"])
                yield field, found.start("v") + (title.end() if title else 0), found.end("v")
                break
