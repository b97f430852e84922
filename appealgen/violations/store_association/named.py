"""The words by which a notice names store association."""

from __future__ import annotations

from appealgen.violations.naming import near

_STORES = (
    r"\b(?:stores?|shops?|accounts?)\b|店铺?|网店|账[号户]"
    r"|магазин\w*|аккаунт\w*|уч[её]тн\w+\sзапис\w+|\btiendas?\b|\bcuentas?\b"
)
_TIED = (
    r"\b(?:associat|affiliat|link|relat|connect|tie)(?:ed|ion|ions)\b|\b(?:same|one|single)[\s-](?:operator|owner|controller|person|seller)\b|\bduplicat\w+"
    r"|关联|重复(?:铺货|开店)|同一(?:卖家|主体|经营主体|经营者|实际控制人|人)"
    r"|\bв\sсвязке|(?:взаимо)?связан\w*|\bсвяз[ьи]\b|аффилирован\w*|дублир\w*|управля\w+\sтакже|\bодн\w+\s(?:лиц|владел|собственник|продавц|человек)\w*|\b(?:vinculad|asociad|relacionad|conectad|duplicad)\w*|\bcompart\w+\s(?:due[ñn]o|titular|propietario|licencia)|\b(?:mismo|solo|[uú]nico)\s(?:due[ñn]o|titular|propietario|operador)|\b(?:asociaci[oó]n|vinculaci[oó]n|duplicaci[oó]n)\b"
)

HEARD = 1
"""Which violation a notice is about, when it names several: the lowest is heard."""

NAMED = (
    near(_STORES, _TIED, 60),
    r"\b(?:both|ambas|оба|обе|обоими)\s(?:\w+\s){0,3}(?:same|mism[ao]|одн\w+)\s(?:person|seller|owner|company|persona|vendedor\w*|due[ñn]o|titular|empresa|лиц\w+|человек\w*|продавц\w*|владел\w+)",
    r"店铺关联|一主体一店|一人多店|один\sпродавец\W{1,3}один\sмагазин|关联(?:店铺|账号|账户)|duplicate\s(?:listings?\sacross|opening)|\bвтор\w+\sмагазин|multiple\s(?:store|account)s?\sopening|anuncios\sduplicados|tiendas?\sduplicad\w+",
)
