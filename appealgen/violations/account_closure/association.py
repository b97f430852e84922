"""A closure for an association: the other store is named, as the notice names it."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, weakens
from appealgen.violations.account_closure.groups import Group
from appealgen.violations.account_closure.reasons import reasons
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.notice import told
from appealgen.violations.store_names import is_the_store

LINKED = {"reasons": ["association"]}
NAMED = {**LINKED, "evidence.other_store": {"name": "Grey Heron Store", "id": "1101122334"}}


@VIOLATION.check(
    passes=Example(changes=NAMED),
    fails={
        "unnamed": Example(changes=LINKED),
        "another": Example(
            changes={**NAMED, "notice.text": "notice.txt"},
            notice={"other_store": "1109999999", "violation": "account_closure"},
        ),
    },
)
def other_store_is_named(group: Group, look: Look) -> Iterator[Finding]:
    """Where the account was closed for an association with another store: which store that is, by your case and by the notice's
    text.

    A letter that doesn't name the other store answers half of the notice.
    """
    store, place = group.other_store, group.places["other_store"]
    if "association" not in reasons(group, look):
        return
    if not store.named:
        yield weakens("unnamed", place)
        return
    given = [name for name in (store.id, store.name) if name]
    named = told(look.case, look.evidence).get("other_store", ())
    if given and named and not any(is_the_store(one, mine) for one in named for mine in given):
        yield weakens("another", place, notice=", ".join(named), case=", ".join(given))
