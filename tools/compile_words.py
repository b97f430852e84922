"""Compiles the catalogues of words (.po) for the program (.mo): the same bytes each time."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)
LOCALE = Path(__file__).resolve().parents[1] / "appealgen" / "locale"


def compiled(po: Path) -> bytes:
    """A catalogue as gettext reads it. The header's dates are left out."""
    with po.open("rb") as stream:
        catalogue = read_po(stream)
    catalogue.creation_date = catalogue.revision_date = NO_DATE  # else Babel writes the clock's
    made = io.BytesIO()
    write_mo(made, catalogue)
    return made.getvalue()


def main() -> None:
    for po in sorted(LOCALE.glob("*/LC_MESSAGES/*.po")):
        po.with_suffix(".mo").write_bytes(compiled(po))


if __name__ == "__main__":
    main()
