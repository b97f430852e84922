"""Parts of Spanish sentences: lands, firms, what a contract calls its parties. Patterns, data."""

from __future__ import annotations

LANDS = "Chile|Per[uú]|Argentina|M[eé]xico|Colombia|España|Portugal|Francia|Italia|Alemania|Ecuador|Bolivia|Uruguay|Paraguay|Brasil|Panam[aá]|Costa Rica|Guatemala|Andorra|Venezuela"
FIRM = r"(?<!\w)[A-ZÁÉÍÓÚÑ][\w&.'-]*(?:,?\s+(?:(?:de|del|la|las|los|y|e)\s+)?[A-ZÁÉÍÓÚÑ][\w&.'-]*){0,6}"
CALLED = r",?\s+(?:con [^;:]{3,60},\s+)?(?:en adelante|en lo sucesivo|como|denominad[oa])[^.;]{0,24}"
PARTY = rf"de (?:la )?(?:una|otra)(?: parte)?[,:]?\s+(?:(?:la (?:mercantil|sociedad|empresa|entidad|compañía)|don|doña|d\.|dña\.|d\.ª|d/?dña\.?)\s+)?(?P<v>(?-i:{FIRM})),\s+(?:(?!de (?:la )?otra)[^;:]){{3,240}}?(?:en adelante|en lo sucesivo|denominad[oa])[^.;]{{0,24}}"
"""`De una parte, la mercantil A, S.L., con NIF …, en adelante la parte arrendadora`."""
