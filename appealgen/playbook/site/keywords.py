"""Keyword sets as the buyer sees them: a word goes in, an answer comes back."""

from __future__ import annotations

from markupsafe import Markup

from appealgen.case.words import Words
from appealgen.playbook.model import Keyword, KeywordSet, Playbook
from appealgen.playbook.site.markup import join, tag


def preview(playbook: Playbook, words: Words) -> Markup:
    return join(*(_set(one, words) for one in playbook.sets))


def _set(one: KeywordSet, words: Words) -> Markup:
    told = words.text("site/keyword-count", count=len(one.keywords))
    chats = (_chat(keyword, words) for keyword in one.keywords)
    return tag("section", tag("h2", one.name), tag("p", told, class_="pb-meta"), tag("div", *chats, class_="pb-chats"))


def _chat(keyword: Keyword, words: Words) -> Markup:
    kind, answer = next(iter(keyword.answers.items()), ("text", ""))
    shown: Markup | str = answer or words.text("site/answer-off")
    if kind != "text" and answer:
        shown = join(tag("strong", words.text(f"site/answer/{kind}")), " ", answer)
    return tag(
        "div", tag("p", keyword.keyword, class_="pb-said"), tag("p", shown, class_="pb-answered"), class_="pb-chat"
    )
