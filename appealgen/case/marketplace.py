"""What is known of a marketplace: limits, windows, addresses, each with its source and how sure it is.

Read from `templates/marketplaces/<name>.toml`; the user's own folder of templates comes first.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, Generic, TypeVar

from msgspec import Struct

from appealgen.case.errors import CaseError, Problem
from appealgen.case.marketplace_faults import faults
from appealgen.case.resources import names, template
from appealgen.case.text import nearest

Value = TypeVar("Value")
SURE = ("official",)
"""Certainties on which a refusal may rest."""


class Known(Struct, Generic[Value], frozen=True):
    """A fact, with where it comes from."""

    value: Value
    source: str
    seen: str
    """The day on which the source was read."""
    certainty: str
    """`official`, `mirror`, `said` or `inferred`."""

    @property
    def sure(self) -> bool:
        return self.certainty in SURE


MAIL = Known(18_000_000, "what mail services take: 20 to 25 MB", "2026-11-23", "inferred")
"""For a marketplace whose file says nothing of e-mails."""


class FileLimits(Struct, frozen=True):
    """What the upload page takes."""

    bytes: Known[int]
    count: Known[int]
    formats: Known[tuple[str, ...]]
    """Pillow's names, in small letters."""


class Appeal(Struct, frozen=True):
    """Where and when an appeal is filed, unless the notice says otherwise."""

    where: Mapping[str, str]
    """The way through the menus, by language."""
    days: Known[int]
    calendar: bool
    """Calendar days; else working days."""
    tries: int


class Marketplace(Struct, frozen=True):
    """One marketplace."""

    name: str
    titles: Mapping[str, str]
    hosts: tuple[str, ...]
    """Its sites; any name below them is its own too."""
    group_hosts: tuple[str, ...]
    """Sites of the firms that it belongs to: mails come from there, and links lead there, but no listing stands there."""
    short_hosts: tuple[str, ...]
    """Hosts of links that do not tell their item."""
    item: str
    """A pattern of its item numbers."""
    apart: int
    """What lies between the two numbers that one item has on two of its sites; 0 if each item has one."""
    files: FileLimits
    form_characters: Known[int]
    appeal: Appeal
    mail: Known[int]
    """Bytes of an e-mail that desks take."""

    def title(self, language: str) -> str:
        return self.titles.get(language, self.titles["en"])


def find_marketplace(name: str) -> Marketplace:
    """The marketplace of that name. Raises CaseError when it is not known, or its file is wrong."""
    known = {_stem(one): template(one) for one in names("marketplaces/*.toml")}
    if name not in known:
        near = nearest(name, known)
        facts = {"name": name, "near": near, "known": tuple(sorted(known))}
        raise CaseError([Problem("unknown-marketplace", facts=facts)])
    return _read(name, known[name], known[name].stat().st_mtime_ns)


def known_hosts() -> tuple[str, ...]:
    """The hosts of every marketplace that is known; a broken file adds none."""
    hosts: list[str] = []
    for name in map(_stem, names("marketplaces/*.toml")):
        with suppress(CaseError):
            found = find_marketplace(name)
            hosts += (*found.hosts, *found.group_hosts)
    return tuple(hosts)


def _stem(name: str) -> str:
    return name.rsplit("/")[-1].removesuffix(".toml")


@lru_cache(8)
def _read(name: str, file: Path, changed: int) -> Marketplace:
    """Read once; anew when the file was changed since."""
    return read_marketplace(name, file.read_bytes().decode("utf-8", "replace"), file.name)


def read_marketplace(name: str, source: str, file: str) -> Marketplace:
    """Of the text of its file. Raises CaseError with all that is wrong in it."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise CaseError([Problem("broken-marketplace", file, *toml_place(error), {"reason": str(error)})]) from None
    if wrong := tuple(faults(data, source, file)):
        raise CaseError(wrong)
    return _marketplace(name, data)


def toml_place(error: tomllib.TOMLDecodeError) -> tuple[int | None, int | None]:
    """Line and column, from 1, which Python 3.11 tells in words alone; None where it stands at the file's end."""
    found = re.search(r"at line (\d+), column (\d+)", str(error))
    return (int(found[1]), int(found[2])) if found else (None, None)


def _marketplace(name: str, data: Mapping[str, Any]) -> Marketplace:
    files, appeal, hosts = data["files"], data["appeal"], data["hosts"]
    return Marketplace(
        name=name,
        titles={"en": name, **data["title"]},
        hosts=tuple(hosts["value"]),
        group_hosts=tuple(hosts.get("group", ())),
        short_hosts=tuple(hosts["short"]),
        item=data["item"]["value"],
        apart=int(data["item"].get("apart", 0)),
        files=FileLimits(_known(files["bytes"]), _known(files["count"]), _known(files["formats"], tuple)),
        form_characters=_known(data["form_characters"]),
        appeal=Appeal(appeal["where"], _known({"value": appeal["days"], **appeal}), appeal["calendar"] == "calendar",
                      appeal["tries"]),
        mail=_known(data["mail"]["bytes"]) if "mail" in data else MAIL,
    )  # fmt: skip


def _known(fact: Mapping[str, Any], kind: type = int) -> Known[Any]:
    return Known(kind(fact["value"]), fact["source"], str(fact["seen"]), fact["certainty"])
