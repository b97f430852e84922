"""Messages and orders from CSV into columns. A row that can't be used is told with its line and why, never dropped in silence."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from appealgen.case.errors import MissingPartError, Problem
from appealgen.playbook.reading.nodes import PlaybookError, Reading

if TYPE_CHECKING:
    import polars as pl

MESSAGES = ("session_id", "buyer_id", "agent", "sender", "sent_at", "order_id")
ORDERS = ("order_id", "buyer_id", "paid_at", "amount", "currency")
NEEDED = {
    "messages": ("session_id", "buyer_id", "sender", "sent_at"),
    "orders": ("order_id", "buyer_id", "paid_at", "amount", "currency"),
}
SENDERS = ("buyer", "store", "auto", "system")
SEPARATORS = (",", ";", "\t")
LARGEST_HEAD = 65536
FORMS = ("%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%dT%H:%M%z")
"""How ISO 8601 with an offset is written; a `Z` behind it is +00:00."""


class Refused(Struct, frozen=True):
    """A row that counts nowhere. `reason` is a name: its words stand under `refused/<reason>`."""

    file: str
    line: int
    reason: str


class Table(Struct, frozen=True):
    """What was read: columns by our names, and the rows that were not."""

    frame: pl.DataFrame
    refused: tuple[Refused, ...]


def polars() -> None:
    """Raises MissingPartError when the library isn't there."""
    if find_spec("polars") is None:
        raise MissingPartError([Problem("playbook/no-mkdocs", facts={"missing": "polars"})])


def read_columns(file: Path) -> dict[str, dict[str, str]]:
    """A map of columns, YAML: `messages:` and `orders:`, each our name and theirs. Raises PlaybookError."""
    reading = Reading(file.as_posix())
    root = reading.load(file)
    told: dict[str, dict[str, str]] = {}
    known = {"messages": MESSAGES, "orders": ORDERS}
    for kind, node in (reading.fields(root, known) if root is not None else {}).items():
        told[kind] = {name: reading.text(value) for name, value in reading.fields(node, known[kind]).items()}
    if reading.problems:
        raise PlaybookError(reading.problems)
    return told


def read_messages(file: Path, columns: Mapping[str, str]) -> Table:
    """Columns: `line`, `session`, `buyer` (text), `agent`, `sender`, `at` (UTC). In the order of the file."""
    import polars as pl

    raw, refused = _raw(file, "messages", MESSAGES, columns)
    sender = pl.col("sender").cast(pl.Enum(SENDERS), strict=False)  # compared as numbers from here on
    frame = raw.with_columns(_moments(raw["sent_at"]).alias("at"), sender)
    reasons = [
        (pl.col("session_id").is_null() | (pl.col("session_id") == ""), "no-session"),
        (pl.col("buyer_id").is_null() | (pl.col("buyer_id") == ""), "no-buyer"),
        (pl.col("sender").is_null(), "unknown-sender"),
        (pl.col("at").is_null(), "no-moment"),
    ]
    good, more = _sorted_out(frame, reasons, file)
    return Table(good.drop("sent_at"), (*refused, *more))


def read_orders(file: Path, columns: Mapping[str, str], rates: Mapping[str, float]) -> Table:
    """Columns: `line`, `order_id`, `buyer_id`, `at` (UTC), `usd`. `rates`: dollars for one unit of a currency."""
    import polars as pl

    raw, refused = _raw(file, "orders", ORDERS, columns)
    known = {"USD": 1.0, **rates}
    currency = pl.col("currency").str.strip_chars().str.to_uppercase()
    plain = _plain_amounts()
    frame = raw.with_columns(
        _moments(raw["paid_at"]).alias("at"),
        (
            plain.cast(pl.Float64, strict=False) * currency.replace_strict(known, default=None, return_dtype=pl.Float64)
        ).alias("usd"),
        plain.cast(pl.Float64, strict=False).alias("number"),
    )
    reasons = [
        (pl.col("order_id").is_null() | (pl.col("order_id") == ""), "no-order"),
        (pl.col("buyer_id").is_null() | (pl.col("buyer_id") == ""), "no-buyer"),
        (pl.col("at").is_null(), "no-moment"),
        (pl.col("number").is_null() | (pl.col("number") < 0), "no-amount"),
        (pl.col("usd").is_null(), "no-rate"),
        (pl.col("order_id").is_duplicated() & ~pl.col("order_id").is_first_distinct(), "order-twice"),
    ]
    good, more = _sorted_out(frame, reasons, file)
    return Table(good, (*refused, *more))


def _raw(file: Path, kind: str, names: Iterable[str], columns: Mapping[str, str]) -> tuple[pl.DataFrame, list[Refused]]:
    """Every value as text, under our names; and the rows with too many fields."""
    import polars as pl

    refused: list[Refused] = []
    try:
        raw = pl.read_csv(
            file,
            separator=separator(file),
            infer_schema=False,
            encoding="utf8-lossy",
            row_index_name="line",
            row_index_offset=2,
        )
    except pl.exceptions.NoDataError:
        raise PlaybookError([Problem("playbook/case-empty", file.as_posix())]) from None
    except (OSError, pl.exceptions.PolarsError):
        raw, refused = _row_by_row(file)
    theirs = {columns.get(name, name): name for name in names}
    there = {name.strip("\ufeff \t"): name for name in raw.columns}
    missing = [name for name in NEEDED[kind] if columns.get(name, name) not in there]
    if missing:
        facts = {"missing": tuple(columns.get(name, name) for name in missing), "known": tuple(there)[:12]}
        raise PlaybookError([Problem("playbook/no-column", file.as_posix(), 1, 1, facts)])
    chosen = [pl.col(there[name]).alias(our) for name, our in theirs.items() if name in there]
    empty = [pl.lit(None, pl.String).alias(our) for name, our in theirs.items() if name not in there]
    return raw.select("line", *chosen, *empty), refused


def separator(file: Path) -> str:
    """What stands between fields: Excel writes semicolons where commas are decimal, and some programs tabs."""
    with file.open("rb") as stream:
        head = stream.readline(LARGEST_HEAD)
    return max(SEPARATORS, key=lambda one: head.count(one.encode()))


def _plain_amounts() -> pl.Expr:
    """`1,234.50`, `1.234,50` and `1,5` as a computer reads them; other commas are left, so that the row is refused."""
    import polars as pl

    text = pl.col("amount").str.replace_all(r"\s", "").str.replace(r"^(?:US)?\$", "")
    thousands = pl.when(text.str.contains(r"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$")).then(text.str.replace_all(",", ""))
    decimal = text.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
    return thousands.when(text.str.contains(r"^\d+(?:\.\d{3})*,\d{1,2}$")).then(decimal).otherwise(text)


def _row_by_row(file: Path) -> tuple[pl.DataFrame, list[Refused]]:
    """The slow way, for a file in which some rows have more fields than the first."""
    import polars as pl

    refused: list[Refused] = []
    rows: list[list[object]] = []
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            reader = csv.reader(stream, delimiter=separator(file))
            head = next(reader, [])
            for row in reader:
                if len(row) > len(head):
                    refused.append(Refused(file.as_posix(), reader.line_num, "too-many-fields"))
                elif row:
                    rows.append([reader.line_num, *row, *[None] * (len(head) - len(row))])
    except OSError as error:
        facts = {"reason": error.strerror or ""}
        raise PlaybookError([Problem("playbook/case-unreadable", file.as_posix(), facts=facts)]) from None
    schema = {"line": pl.UInt32, **dict.fromkeys(head, pl.String)}
    return pl.DataFrame(rows, schema=schema, orient="row"), refused


def _moments(texts: pl.Series) -> pl.Series:
    """Texts as moments in UTC, thousandths of a second; null where one is none, or has no offset.

    Most files are written in one form: the others are tried on what is left only, since each costs as much as the first.
    """
    import polars as pl

    read = texts.str.to_datetime(FORMS[0], time_unit="ms", strict=False)
    if read.null_count() == texts.null_count():
        return read
    left = texts.filter(read.is_null())
    plain = (
        left.str.strip_chars()
        .str.replace(r"^(\S+) +(\d)", "${1}T${2}")
        .str.replace(r"[Zz]$", "+00:00")
        .str.replace(r"([+-]\d\d)$", "${1}:00")
    )
    forms = [plain.str.to_datetime(form, time_unit="ms", strict=False) for form in FORMS]
    places = read.is_null().arg_true()
    return read.scatter(places, pl.select(pl.coalesce(forms)).to_series())


def _sorted_out(
    frame: pl.DataFrame, reasons: list[tuple[pl.Expr, str]], file: Path
) -> tuple[pl.DataFrame, list[Refused]]:
    """The good rows; of each other row the first reason that holds."""
    import polars as pl

    why = pl.lit(None, pl.String)
    for wrong, reason in reversed(reasons):
        why = pl.when(wrong).then(pl.lit(reason)).otherwise(why)
    bad = pl.any_horizontal(*(wrong for wrong, _ in reasons))
    marked = frame.select(bad).to_series()
    if not marked.any():
        return frame, []
    refused = frame.select("line", why.alias("why")).filter(marked)
    return frame.filter(~marked), [Refused(file.as_posix(), line, str(reason)) for line, reason in refused.iter_rows()]
