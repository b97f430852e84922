"""The page that the seller opens first: where to send what, in which order, and what to look out for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from appealgen.case.finding import Finding, Weight
from appealgen.case.words import Words
from appealgen.packet.check import Checked
from appealgen.packet.cutout import cut_out
from appealgen.packet.findings import alike
from appealgen.packet.model import SELLER_ONLY, Packet
from appealgen.packet.of_packet import found
from appealgen.packet.page import page_template
from appealgen.rendering.letter import Exhibit, Letter
from appealgen.violations.notice import counted, known

READ = (".pdf", ".docx", ".eml")
"""In which of its forms a letter is read before it is sent."""


def how_to_send(checked: Checked, letters: Sequence[Letter], packet: Packet, words: Words) -> bytes:
    """A page of its own: no network, no script but the copy buttons'."""
    sent = packet.sent
    notice = known(checked.case, checked.evidence)
    page: str = page_template("how-to-send.html").render(
        t=words.text,
        language=words.language,
        letters=[_letter(letter, sent) for letter in letters],
        draft=any(letter.draft for letter in letters),
        notice=notice,
        admits=checked.case.ground == "corrected",
        deadline=_moment(notice.deadline) if notice.deadline else "",
        counted=counted(checked.case, checked.evidence),
        where=checked.marketplace.appeal.where.get(words.language, checked.marketplace.appeal.where["en"]),
        marketplace=checked.marketplace,
        title=checked.marketplace.title(words.language),
        files=_files(letters[0].exhibits, sent, checked),
        form_limit=checked.marketplace.form_characters.value,
        doubts=[_doubt(checked, same, words) for same in _doubts(checked, words)],
        of_packet=[words.finding(one).message for one in found(packet, checked.marketplace.files.bytes.value)],
        gives_away=checked.gives_away,
    )
    return page.encode()


def _letter(letter: Letter, sent: Mapping[str, bytes]) -> dict[str, Any]:
    own = [name for name in sent if name.startswith("letter") and "/" not in name]
    tagged = [name for name in own if f".{letter.language}." in name]
    forms = [name for name in sent if name.startswith("form") and "/" not in name]
    whole = [name for name in sent if name.startswith("packet") and name.endswith(".pdf")]
    of_it = [name for name in whole if f".{letter.language}." in name] or whole
    form = next((name for name in forms if f".{letter.language}." in name), forms[0] if forms else None)
    return {
        "language": letter.language,
        "subject": letter.subject,
        "form": sent[form].decode() if form else "",
        "read": next((name for kind in READ for name in tagged or own if name.endswith(kind)), ""),
        "uploads": [(name, len(sent[name])) for name in of_it],
        "mails": [(name, len(sent[name])) for name in tagged or own if name.endswith(".eml")],
    }


def _doubts(checked: Checked, words: Words) -> list[list[Finding]]:
    return alike([one for one in checked.findings if one.weight is Weight.WEAKENS], words)


def _doubt(checked: Checked, same: Sequence[Finding], words: Words) -> dict[str, Any]:
    """What may be doubted, and the files of which that is so."""
    said = words.finding(same[0])
    files = tuple(dict.fromkeys(one.place.file for one in same if one.place.file))
    return {"message": said.message, "mend": said.mend, "files": files, "picture": cut_out(checked, same[0])}


def _moment(at: date | datetime) -> str:
    """As a person reads it; with its offset, which tells sellers abroad when it is over."""
    if not isinstance(at, datetime):
        return str(at)
    return f"{at:%Y-%m-%d %H:%M}" + (f" ({at.tzname()})" if at.tzinfo else "")


def _files(exhibits: Sequence[Exhibit], sent: Mapping[str, bytes], checked: Checked) -> list[dict[str, Any]]:
    limit = checked.marketplace.files.bytes.value
    return [
        {
            "letter": one.letter, "kind": one.kind, "name": one.file, "bytes": one.length, "over": one.length > limit,
        }
        for one in exhibits
        if f"exhibits/{one.file}" in sent and not one.file.startswith(SELLER_ONLY)
    ]  # fmt: skip
