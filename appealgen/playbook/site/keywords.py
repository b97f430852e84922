"""What answers by itself: the automatic reply, and keyword sets as the buyer sees them (a word goes in, an answer comes back)."""

from __future__ import annotations

from markupsafe import Markup

from appealgen.case.words import Words
from appealgen.playbook.model import Keyword, KeywordSet, Playbook, in_language
from appealgen.playbook.site.composer import texts
from appealgen.playbook.site.markup import join, tag


def automatic(playbook: Playbook, words: Words) -> Markup | None:
    """The automatic reply to copy into the platform's settings, under its note. None where there is none."""
    reply = playbook.auto_reply
    if reply is None:
        return None
    note = in_language(reply.note, words.language)
    told = tag("p", str(note), class_="pb-note") if note else Markup("")
    return join(told, texts(reply.texts, (), playbook.limits, words))


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
