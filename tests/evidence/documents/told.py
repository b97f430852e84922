"""What the reader makes of a notice, in the shape in which the expectations are written.

`python -m tests.evidence.documents.told [FILE...]` prints precision and recall of each field, and what is read otherwise.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import NoticeFacts
from appealgen.evidence.looker import Looker
from appealgen.violations.catalog import NAMED_IN_NOTICES

FOLDER = Path(__file__).parent / "notices"
CERTAIN = 0.8
NAMES = (
    "violation", "number", "items", "date", "deadline", "window", "points", "store", "other_store", "reasons", "link",
)  # fmt: skip
ANY_CERTAINTY = ("link",)
"""A link is told as it stands, however little rests on it."""


def notices(*files: Path) -> Iterator[tuple[str, bytes, str, Mapping[str, Any]]]:
    """Each notice that is written down: its name, its bytes, how its file's name ends, what is expected."""
    for file in files or sorted(FOLDER.rglob("*.json")):
        if file.suffix == ".json":
            text = next(one for one in sorted(file.parent.glob(f"{file.stem}.*")) if one != file)
            yield file.stem, text.read_bytes(), text.suffix, json.loads(file.read_text(encoding="utf-8"))
    for file in files or sorted(FOLDER.rglob("*.yaml")):
        if file.suffix == ".yaml":
            for number, one in enumerate(yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader), 1):
                data = one["text"].encode(one.get("encoding", "utf-8"))
                yield f"{file.stem}-{number}", data, f".{one.get('as', 'txt')}", one


def read(data: bytes, suffix: str) -> NoticeFacts:
    """What the looker answers of a file with these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"notice{suffix}"
        file.write_bytes(data)
        notice = Looker(None, None, NAMED_IN_NOTICES).notice(NamedFile(file.name, file, NOWHERE))
    assert isinstance(notice, NoticeFacts), notice
    return notice


def told(notice: NoticeFacts) -> dict[str, Any]:
    """The certain fields, as the expectations write them."""
    fields: dict[str, Any] = {}
    for field in notice.fields:
        if field.name not in NAMES or (field.certainty < CERTAIN and field.name not in ANY_CERTAINTY):
            continue
        if field.name in ("items", "reasons"):
            fields.setdefault(field.name, []).append(field.value)
        elif field.name == "window":
            fields["window"] = {"days": field.value.split()[0], "working": str("working" in field.value).lower()}
        elif field.name in fields:
            before = fields[field.name]
            fields[field.name] = [*(before if isinstance(before, list) else [before]), field.value]
        else:
            fields[field.name] = field.value
    return fields


def agree(name: str, expected: Any, value: Any) -> bool:
    if name == "reasons":
        same = len(expected) == len(value or ())
        return same and all(one in other or other in one for one, other in zip(expected, value, strict=True))
    if name == "window" and expected:
        return value is not None and {k: str(v).lower() for k, v in expected.items()} == value
    return bool(expected == value)


def otherwise(expected: Mapping[str, Any], notice: NoticeFacts) -> dict[str, tuple[Any, Any]]:
    """The fields that are read otherwise than expected: what was expected, what was read."""
    if expected.get("kind") == "other":
        return {"kind": ("other", "notice")} if getattr(notice, "speaks", notice.fields) else {}
    wanted = {name: value for name, value in expected["fields"].items() if value != "ambiguous"}
    found = told(notice)
    wrong = {
        name: (wanted.get(name), found.get(name))
        for name in NAMES
        if (name in wanted or name in found) and not agree(name, wanted.get(name, ()), found.get(name))
    }
    if not getattr(notice, "speaks", notice.fields):
        wrong["kind"] = ("notice", "other")
    return wrong


def main(*files: str) -> None:
    right, invented, missed, asked = Counter[str](), Counter[str](), Counter[str](), 0
    whole = 0
    for name, data, suffix, expected in notices(*map(Path, files)):
        asked += 1
        notice = read(data, suffix)
        wrong = otherwise(expected, notice)
        whole += not wrong
        for field, (wanted, found) in wrong.items():
            print(f"{name:22} {field:12} expected {wanted!r}, read {found!r}")
            missed[field] += wanted is not None
            invented[field] += found is not None
        right.update(
            field
            for field in expected.get("fields", {})
            if field not in wrong and expected["fields"][field] != "ambiguous"
        )
        right["kind"] += "kind" not in wrong
    print(f"{'field':12} precision  recall    right")
    for field in (*NAMES, "kind"):
        ok = right[field]
        print(f"{field:12} {_share(ok, invented[field])}    {_share(ok, missed[field])}    {ok}")
    ok, bad, lost = (sum(counts[name] for name in NAMES) for counts in (right, invented, missed))
    print(f"{'all fields':12} {_share(ok, bad)}    {_share(ok, lost)}    {ok}")
    print(f"whole notices right: {whole} of {asked}")


def _share(right: int, wrong: int) -> str:
    return f"{right / (right + wrong):.3f}" if right + wrong else "  –  "


if __name__ == "__main__":
    main(*sys.argv[1:])
