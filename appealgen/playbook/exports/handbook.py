"""The handbook for print: every chapter and every script in one document, as PDF and as DOCX, from the same HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html import escape
from unicodedata import name as sign

from appealgen.case.glyphs import lacks
from appealgen.playbook.exports.rows import rows
from appealgen.playbook.model import STAGES, Checklist, Playbook, Script, in_language
from appealgen.playbook.site.composer import order, title
from appealgen.playbook.site.markup import name_of
from appealgen.playbook.site.navigation import navigation, paths
from appealgen.playbook.site.pages import Pages
from appealgen.playbook.site.paths import pages_folder
from appealgen.playbook.site.scripts import told_in

_PLACE = re.compile(r"<p>\[\[([a-z-]+)(?::([\w-]+))?\]\]</p>")
BOX = "□"
"""To be ticked with a pen."""

_HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_LINK = re.compile(r"<a href=\"(?!https?:)[^\"]*\">(.*?)</a>", re.DOTALL)
PRINT = """
h1{break-before:page}h1:first-of-type{break-before:auto}h2{font-size:13pt}h3{font-size:11pt;margin:4mm 0 1mm;break-after:avoid}
pre{font:inherit;white-space:pre-wrap;border-left:1.2pt solid #b9cfcd;padding-left:4mm;margin:0 0 3mm}
.lang{font-weight:700;font-size:8.6pt;color:#14304f;margin:2mm 0 .6mm;break-after:avoid}.quiet{color:#5c6670;font-size:8.6pt}
.contents{list-style:none;padding:0}.contents a::after{content:leader(". ") target-counter(attr(href),page)}
table{table-layout:auto}td,th{overflow-wrap:normal}.task{margin:0 0 1mm 5mm;text-indent:-5mm}
th{font-weight:700;border-bottom:.9pt solid #14304f}td{border-bottom:.4pt solid #c9d1d9}
"""


def as_pdf(playbook: Playbook, language: str) -> bytes:
    """Tagged, with our own fonts, the same bytes each time."""
    from appealgen.rendering.pdf import print_page

    head = (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(name(playbook, language))}</title>'
        f'<link rel="stylesheet" href="app:letter.css"><style>{PRINT}</style></head>'
        f'<body data-running="{escape(name(playbook, language))}" data-draft="">'
    )
    return print_page(drawn(head + body(playbook, language)) + "</body></html>", {}, newest(playbook))


def as_docx(playbook: Playbook, language: str) -> bytes:
    """With headings of Word's own, so that it makes a list of contents of them."""
    from appealgen.playbook.exports.word import word

    return word(body(playbook, language), name(playbook, language), language)


def drawn(text: str) -> str:
    """A sign that our fonts lack is told by its name, so that none is an empty box."""
    lacking = {one for one in set(text) if lacks(one) and one not in "\n\t"}
    return text.translate({ord(one): f"({sign(one, 'sign').lower()})" for one in lacking})


def name(playbook: Playbook, language: str) -> str:
    """The title with the version."""
    pages = Pages(playbook, language)
    return f"{pages.words.text('site/handbook')} · {pages.words.text('site/version', version=pages.version)}"


def newest(playbook: Playbook) -> date:
    """The day of the document: the newest review, never the clock's."""
    return max((script.reviewed for script in playbook.scripts), default=date(2020, 1, 1))


def body(playbook: Playbook, language: str) -> str:
    """HTML of the chapters by hand, then of the scripts by stage."""
    pages = Pages(playbook, language)
    parts = "\n".join([*_chapters(playbook, pages), *_scripts(playbook, pages)])
    heads: list[str] = []

    def marked(found: re.Match[str]) -> str:
        heads.append(found[1])
        return f'<h1 id="chapter-{len(heads)}">{found[1]}</h1>'

    marked_parts = re.sub(r"<h1[^>]*>(.*?)</h1>", marked, parts)
    items = "".join(f'<li><a href="#chapter-{number}">{head}</a></li>' for number, head in enumerate(heads, 1))
    return f'<h1>{escape(name(playbook, language))}</h1><ul class="contents">{items}</ul>{marked_parts}'


def _chapters(playbook: Playbook, pages: Pages) -> Iterator[str]:
    """In the site's order. Quizzes and what needs a screen are left out; links within the site become their words."""
    import markdown

    folder = pages_folder(playbook.folder, pages.words.language)
    for path in paths(navigation(pages)):
        if path == "index.md" or path.startswith(("scripts/", "training/")) or not (folder / path).is_file():
            continue
        text = _HEAD.sub("", (folder / path).read_text(encoding="utf-8"))
        html = _LINK.sub(r"\1", markdown.markdown(text, extensions=["tables", "attr_list", "sane_lists"]))
        yield _PLACE.sub(lambda found: "".join(_inserted(found[1], found[2], playbook, pages)), html)


def _inserted(kind: str, name: str | None, playbook: Playbook, pages: Pages) -> Iterator[str]:
    """What paper can hold of `[[…]]`: the rest needs a screen."""
    match kind:
        case "auto-reply":
            yield from _automatic(playbook)
        case "keywords":
            yield from _keywords(playbook, pages)
        case "checklist":
            yield from _checklist(next(one for one in playbook.checklists if one.name == name), pages.words.language)


def _checklist(one: Checklist, language: str) -> Iterator[str]:
    for day in one.days:
        yield f"<h3>{escape(str(in_language(day.title, language) or ''))}</h3>"
        for task in day.tasks:
            yield f'<p class="task">{BOX} {escape(str(in_language(task, language) or ""))}</p>'


def _keywords(playbook: Playbook, pages: Pages) -> Iterator[str]:
    heads = "".join(f"<th>{escape(pages.words.text(f'site/{one}'))}</th>" for one in ("keyword", "keyword-answer"))
    for one in playbook.sets:
        lines = "".join(
            f"<tr><td>{escape(word.keyword)}</td><td>{escape(next(iter(word.answers.values()), ''))}</td></tr>"
            for word in one.keywords
        )
        yield f"<h3>{escape(one.name)}</h3><table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"


def _automatic(playbook: Playbook) -> Iterator[str]:
    """The automatic reply, where a chapter shows it."""
    for code, body in playbook.auto_reply.texts.items() if playbook.auto_reply else ():
        yield f'<p class="lang">{escape(name_of(code))}</p><pre lang="{code}">{escape(body.text)}</pre>'


def _scripts(playbook: Playbook, pages: Pages) -> Iterator[str]:
    language = pages.words.language
    texts: dict[str, list[tuple[str, str]]] = {}
    for row in rows(playbook):
        texts.setdefault(row.situation, []).append((row.language, row.text))
    for stage in STAGES:
        chosen = [script for script in sorted(playbook.scripts, key=order) if script.stage == stage]
        if chosen:
            yield f"<h1>{escape(pages.words.text(f'site/stage/{stage}'))}</h1>"
        for script in chosen:
            yield f"<h2>{escape(title(script, language))}</h2>"
            yield from _notes(script, pages)
            for code, text in texts[script.situation]:
                yield f'<p class="lang">{escape(name_of(code))}</p><pre lang="{code}">{escape(text)}</pre>'


def _notes(script: Script, pages: Pages) -> Iterator[str]:
    for kind in ("before", "may_offer", "escalate"):
        lines = told_in(getattr(script, kind), pages.words.language)
        if lines:
            items = "".join(f"<li>{escape(line)}</li>" for line in lines)
            yield f'<p class="lang">{escape(pages.words.text(f"site/{kind}"))}</p><ul>{items}</ul>'
