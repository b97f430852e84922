"""The link by which the notice wants its appeal. It is told as it stands; nothing rests on a host that isn't known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from appealgen.evidence.documents.notices.patterns import DOUBTFUL, SURE, compiled, last_end

_LINK = (
    r"(?:https?://|(?<![\w@./-])(?:[\w-]+\.){1,4}(?:com|ru|cn|net|org|us|es|example)/)[^\s<>\"'）)，。；、」】]{1,400}"
)
_SHOWN = r"(?P<shown>(?:https?://|(?<![\w@./-]))(?:[\w-]+\.){1,4}(?:com|ru|cn|net|org|us|es|example)(?:/[^\s<>]{0,200})?)\s{0,2}<(?P<target>https?://[^\s<>]{1,400})>"
"""An address as a page shows it, with the one that it opens behind it."""
_ITEM = r"/item/|/i/\d|/store/\d+|\.(?:png|jpe?g|gif|css)(?:$|\?)"
_APPEAL = r"appeal|apel|recur|申诉|举证|提交|上传|点此|链接|апелл|обжал|ссылк|загруз|отправ|enlace|alega|submit|upload|contest|evidence|respond|here|below|link|violation|case"
_BESIDE = r"rule|policy|news|help|unsubscri|privacy|terms|learn more|read more|规则|帮助|退订|правил|справк|отпис|pol[ií]tica|normas|ayuda|baja"


def links(text: str, hosts: Sequence[str]) -> Iterator[tuple[str, float, int]]:
    """The one that leads to the appeal, else the only one there is; a listing's own is none."""
    best: tuple[int, str, int] | None = None
    for found in compiled(_SHOWN).finditer(text):
        if _host(found["shown"]) != _host(found["target"]):
            yield found["target"], DOUBTFUL, found.start("target")  # what it shows is not where it leads
            return
    for found in compiled(_LINK).finditer(text):
        link = found[0].rstrip(".,;:!?*_")
        if compiled(_ITEM).search(link):
            continue
        before = text[max(0, found.start() - 80) : found.start()]
        for_appeal, beside = last_end(_APPEAL, before + link)[0], last_end(_BESIDE, before + link)[0]
        worth = (for_appeal >= 0 and for_appeal > beside) - (beside >= 0 and beside > for_appeal)
        if worth >= 0 and (best is None or worth > best[0]):
            best = worth, link, found.start()
    if best:
        yield best[1], SURE if _is_known(best[1], hosts) else DOUBTFUL, best[2]


def _is_known(link: str, hosts: Sequence[str]) -> bool:
    """Whether a browser would open one of these hosts, or a name below one."""
    host = _host(link)
    return "\\" not in link and any(host == own or host.endswith(f".{own}") for own in hosts)


def _host(link: str) -> str:
    """In small letters; empty of what is no address."""
    try:
        return (urlsplit(link if "://" in link else f"https://{link}").hostname or "").rstrip(".")
    except ValueError:
        return ""
