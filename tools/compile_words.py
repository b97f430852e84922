"""Compiles the catalogues of words (.po) for the program (.mo): the same bytes each time, with any release of Babel."""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).resolve().parents[1] / "appealgen" / "locale"


class Plain(Catalog):
    """A catalogue whose head tells neither the clock nor Babel's release."""

    mime_headers = property(lambda self: [("Content-Type", "text/plain; charset=utf-8")])


def compiled(po: Path) -> bytes:
    """A catalogue as gettext reads it."""
    plain = Plain()
    with po.open("rb") as stream:
        for message in read_po(stream):
            if message.id:
                plain.add(message.id, message.string, context=message.context)
    made = io.BytesIO()
    write_mo(made, plain)
    return made.getvalue()


def main() -> None:
    for po in sorted(LOCALE.glob("*/LC_MESSAGES/*.po")):
        po.with_suffix(".mo").write_bytes(compiled(po))


if __name__ == "__main__":
    main()
