"""What nobody loads goes from the built site; pages lose empty lines, our own script and style their comments."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

LOADED_LATER = ("search.js", "index.js")
"""By the search's first use, from the folder of the page's language."""

_MAP = re.compile(rb"\s*(?://#|/\*#)\s*sourceMappingURL=[^\s*]+\s*(?:\*/)?\s*$")
_COMMENT = re.compile(r"(?:^|(?<=[{; ]))\s*(?:/\*(?:[^*]|\*(?!/))*\*/|// [^\n]*)[ \t]*$", re.MULTILINE)
_STYLE = re.compile(r" ?([{};,]) ?|(:) ")
_QUOTED = r'("(?:\\.|[^"\\\n])*")'
_PATTERN = r"((?:(?<=[=(,:>!&|?])|(?<=[=(,:>!&|?] ))/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n\[])+/\w*)"
_SCRIPT = re.compile(rf"{_QUOTED}|{_PATTERN}| ?([=+*?:,;(){{}}<>&|!%-]+) ?")
"""Text in quotes, a regular expression, or signs that need no room around them. Nothing here says `a - -b` or `a / b`."""

_AS_IT_STANDS = re.compile(r"<(pre|script|style|textarea)\b.*?</\1>", re.DOTALL)
_ROOM = re.compile(r"\s*\n\s*")


def trim(site: Path, public: bool) -> None:
    """`site`: the folder of one language."""
    shutil.rmtree(site / "assets" / "javascripts", ignore_errors=True)
    for file in sorted(site.rglob("*.map")):
        file.unlink()
    for file in sorted((site / "assets" / "stylesheets").glob("*.css")):
        file.write_bytes(_MAP.sub(b"\n", file.read_bytes()))
    for file in sorted((site / "assets" / "playbook").iterdir()):
        if file.suffix in (".js", ".css") and file.name != "index.js":
            text = _COMMENT.sub("", file.read_text(encoding="utf-8"))
            squeeze = _style if file.suffix == ".css" else _script
            small = "\n".join(squeeze(line.strip()) for line in text.splitlines() if line.strip())
            file.write_text(small + "\n", encoding="utf-8")
    for file in sorted(site.rglob("*.html")):
        file.write_text(_page(file.read_text(encoding="utf-8")), encoding="utf-8")
    for name in () if public else ("sitemap.xml", "sitemap.xml.gz"):
        (site / name).unlink(missing_ok=True)


def share(site: Path, language: str) -> None:
    """What the folder of a language holds just as the top does, pages ask for there; what scripts load stays."""
    place = site / language
    same = [
        file
        for file in sorted((place / "assets").rglob("*"))
        if file.is_file() and file.name not in LOADED_LATER and _alike(file, site / file.relative_to(place))
    ]
    for page in sorted(place.rglob("*.html")):
        up = "../" * (len(page.relative_to(place).parts) - 1)
        html = page.read_text(encoding="utf-8")
        for file in same:
            name = file.relative_to(place).as_posix()
            html = html.replace(f'="{up}{name}"', f'="{up}../{name}"')
        page.write_text(html, encoding="utf-8")
    for file in same:
        file.unlink()


def _alike(file: Path, other: Path) -> bool:
    return other.is_file() and file.read_bytes() == other.read_bytes()


def _page(html: str) -> str:
    """One end of a line stands for all room around it, but in what is shown or run as it stands."""
    made, end = [], 0
    for kept in _AS_IT_STANDS.finditer(html):
        made += [_ROOM.sub("\n", html[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*made, _ROOM.sub("\n", html[end:])])


def _style(line: str) -> str:
    return _STYLE.sub(lambda found: found[1] or found[2], line).replace(";}", "}")


def _script(line: str) -> str:
    return _SCRIPT.sub(lambda found: found[1] or found[2] or found[3], line)
