"""The page that the seller opens first: where to send what, in which order, and what to look out for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from appealgen.case import resources
from appealgen.case.finding import Weight
from appealgen.case.words import Words
from appealgen.packet.check import Checked
from appealgen.packet.model import SELLER_ONLY
from appealgen.rendering.letter import Exhibit, Letter
from appealgen.violations.notice import counted, known


def how_to_send(checked: Checked, letters: Sequence[Letter], sent: Mapping[str, bytes], words: Words) -> bytes:
    """A page of its own: no network, no script but the copy buttons'. `sent`: what is sent, by its name."""
    page: str = _template().render(
        t=words.text,
        language=words.language,
        letters=[_letter(letter, sent) for letter in letters],
        draft=any(letter.draft for letter in letters),
        notice=known(checked.case, checked.evidence),
        counted=counted(checked.case, checked.evidence),
        where=checked.marketplace.appeal.where.get(words.language, checked.marketplace.appeal.where["en"]),
        marketplace=checked.marketplace,
        title=checked.marketplace.title(words.language),
        files=_files(_exhibits(letters), sent, checked),
        form_limit=checked.marketplace.form_characters.value,
        doubts=[words.finding(one) for one in checked.findings if one.weight is Weight.WEAKENS],
        gives_away=checked.gives_away,
    )
    return page.encode()


def _letter(letter: Letter, sent: Mapping[str, bytes]) -> dict[str, Any]:
    own = [name for name in sent if name.startswith("letter") and "/" not in name]
    tagged = [name for name in own if f".{letter.language}." in name]
    forms = [name for name in sent if name.startswith("form") and "/" not in name]
    form = next((name for name in forms if f".{letter.language}." in name), forms[0] if forms else None)
    return {
        "language": letter.language,
        "subject": letter.subject,
        "form": sent[form].decode() if form else "",
        "files": [(name, len(sent[name])) for name in tagged or own],
    }


def _exhibits(letters: Sequence[Letter]) -> list[Exhibit]:
    """Each once, by its letter; a figure once in each language."""
    by_name = {one.file: one for letter in letters for one in letter.exhibits}
    return sorted(by_name.values(), key=lambda one: (len(one.letter), one.letter, one.file))


def _files(exhibits: Sequence[Exhibit], sent: Mapping[str, bytes], checked: Checked) -> list[dict[str, Any]]:
    limit = checked.marketplace.files.bytes.value
    return [
        {
            "letter": one.letter, "kind": one.kind, "name": one.file, "bytes": one.length, "over": one.length > limit,
        }
        for one in exhibits
        if f"exhibits/{one.file}" in sent and not one.file.startswith(SELLER_ONLY)
    ]  # fmt: skip


@lru_cache(1)
def _template() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folders = [str(folder / "packet") for folder in resources.template_folders()]
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("how-to-send.html")
