"""The indicators, as the playbook defines them: counted over buyer messages, buyers' days, and buyers.

Moments are UTC in thousandths of a second. `place` is a message's place in the order of time, so that of two messages of one
second the one that stands first in the file comes first. Windows are 48 and 24 hours, rolling, borders included.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import polars as pl

REPLY_HOURS, FAST_HOURS = 48, 24
HUMAN = ("store",)
ANY = ("store", "auto")
"""An automatic reply leaves the message unread, so it is no reply; it is told apart, as `with_auto`."""

COUNTS = ("buyers_received", "buyers_replied", "messages_received", "messages_replied", "replies_24h")
RATES = ("response_rate_24h", "conversion")


class Messages(Struct, frozen=True):
    """What is looked at: buyers' messages of the range, and every message that may answer one."""

    asked: pl.DataFrame
    """`place`, `at`, `day`, `session_id`, `buyer_id`, `agent`."""
    others: pl.DataFrame
    """`place`, `at`, `session_id`, `buyer_id`, `sender`: of the store and of its automat, also after the range."""


class Answered(Struct, frozen=True):
    """Who was answered when, by one kind of senders."""

    messages: pl.DataFrame
    """Buyers' messages with `delay`."""
    pairs: pl.DataFrame
    """Buyers' days, each with its first message and the `delay` until the next message to that buyer."""


def prepared(frame: pl.DataFrame, zone: str, first: date | None, last: date | None) -> Messages:
    """Sorted by time; a day is a day of that zone."""
    import polars as pl

    ordered = frame if frame["at"].is_sorted() else frame.sort("at", maintain_order=True)
    ordered = ordered.with_row_index("place")
    asked = ordered.filter(pl.col("sender") == "buyer").select("place", "at", "session_id", "buyer_id", "agent")
    asked = asked.with_columns(pl.col("at").dt.convert_time_zone(zone).dt.date().alias("day"))
    if first is not None:
        asked = asked.filter(pl.col("day") >= first)
    if last is not None:
        asked = asked.filter(pl.col("day") <= last)
    others = ordered.filter(pl.col("sender").is_in(ANY)).select("place", "at", "session_id", "buyer_id", "sender")
    return Messages(asked, others)


def by_answerer(messages: Messages, frame: pl.DataFrame) -> Messages:
    """A buyer's message that names no agent is of the agent who answered it: many exports name him on his own lines alone."""
    import polars as pl

    named = frame.filter(pl.col("sender").is_in(HUMAN) & (pl.col("agent") != ""))
    spoken = named.sort("at", maintain_order=True).select("at", "session_id", pl.col("agent").alias("answerer"))
    joined = messages.asked.join_asof(spoken, on="at", by="session_id", strategy="forward", check_sortedness=False)
    agent = pl.when(pl.col("agent") != "").then("agent").otherwise("answerer")
    return Messages(joined.with_columns(agent.alias("agent")).drop("answerer"), messages.others)


def answered(messages: Messages, senders: tuple[str, ...], keys: tuple[str, ...] = ("day",)) -> Answered:
    """`keys`: what a buyer is counted once in: a day; or an agent's day."""
    import polars as pl

    replies = messages.others.filter(pl.col("sender").is_in(senders))
    pairs = messages.asked.unique(("buyer_id", *keys), keep="first", maintain_order=True)
    return Answered(_followed(messages.asked, replies, "session_id"), _followed(pairs, replies, "buyer_id"))


def with_auto(messages: Messages, human: Answered) -> Answered:
    """As `answered` by anybody: only sessions and buyers to whom the automat wrote are looked at again, since few are."""
    import polars as pl

    autos = messages.others.filter(pl.col("sender") == "auto")
    if autos.is_empty():
        return human
    asked = _again(human.messages, messages.others, autos["session_id"].unique(), "session_id")
    pairs = _again(human.pairs, messages.others, autos["buyer_id"].unique(), "buyer_id")
    return Answered(asked, pairs.sort("place"))


def _again(found: pl.DataFrame, replies: pl.DataFrame, whom: pl.Series, by: str) -> pl.DataFrame:
    """The rows in any order, those of `whom` followed anew."""
    import polars as pl

    met = found[by].is_in(whom.implode())
    anew = _followed(
        found.filter(met).drop("replied_at", "delay"), replies.filter(pl.col(by).is_in(whom.implode())), by
    )
    return pl.concat([found.filter(~met), anew])


def _followed(asked: pl.DataFrame, replies: pl.DataFrame, by: str) -> pl.DataFrame:
    """Each row with the `delay` until the next reply in the same session, or to the same buyer; null without one."""
    import polars as pl

    later = replies.select("place", by, pl.col("at").alias("replied_at"))
    joined = asked.join_asof(later, on="place", by=by, strategy="forward", check_sortedness=False)
    return joined.with_columns((pl.col("replied_at") - pl.col("at")).alias("delay"))


def counted(one: Answered, keys: tuple[str, ...]) -> pl.DataFrame:
    """The counts, a row for each value of `keys` (none: one row)."""
    import polars as pl

    within = {hours: (pl.col("delay") <= timedelta(hours=hours)).sum() for hours in (REPLY_HOURS, FAST_HOURS)}
    of_messages = (
        pl.len().alias("messages_received"),
        within[REPLY_HOURS].alias("messages_replied"),
        within[FAST_HOURS].alias("replies_24h"),
    )
    of_pairs = (pl.len().alias("buyers_received"), within[REPLY_HOURS].alias("buyers_replied"))
    if not keys:
        return pl.concat([one.pairs.select(of_pairs), one.messages.select(of_messages)], how="horizontal")
    return (
        one.pairs.group_by(keys)
        .agg(of_pairs)
        .join(one.messages.group_by(keys).agg(of_messages), on=keys, nulls_equal=True)
    )


def converted(one: Answered, orders: pl.DataFrame | None, keys: tuple[str, ...]) -> pl.DataFrame | None:
    """`answered_buyers`, `buyers_paid` and `guided_gmv_usd`: each buyer once, where his earliest consultation lies."""
    import polars as pl

    if orders is None:
        return None
    window = timedelta(hours=REPLY_HOURS)
    earliest = one.pairs.unique("buyer_id", keep="first", maintain_order=True)
    replied = earliest.filter(pl.col("delay") <= window)
    paid = orders.select("buyer_id", pl.col("at").alias("paid_at"), "usd")
    sold = replied.join(paid, on="buyer_id").filter(
        (pl.col("paid_at") > pl.col("replied_at")) & (pl.col("paid_at") - pl.col("at") <= window)
    )
    of_sold = (pl.col("buyer_id").n_unique().alias("buyers_paid"), pl.col("usd").sum().alias("guided_gmv_usd"))
    if not keys:
        return pl.concat([replied.select(pl.len().alias("answered_buyers")), sold.select(of_sold)], how="horizontal")
    buyers = replied.group_by(keys).agg(pl.len().alias("answered_buyers"))
    return buyers.join(sold.group_by(keys).agg(of_sold), on=keys, how="left", nulls_equal=True).fill_null(0)


def first_messages(one: Answered) -> pl.DataFrame:
    """Of each session its first message of a buyer, with the `delay` until a human answered; null without an answer."""
    import polars as pl

    return one.messages.filter(pl.col("session_id").is_first_distinct())
