"""Quizzes and checklists from data: complete without script; with it answers are judged and ticks are kept."""

from __future__ import annotations

from markupsafe import Markup

from appealgen.case.words import Words
from appealgen.playbook.model import Checklist, Question, Quiz, in_language
from appealgen.playbook.site.markup import join, tag


def quiz(one: Quiz, words: Words) -> Markup:
    """Each question is a group of radio buttons; below it, folded, what is right and why."""
    language = words.language
    questions = [_question(one, number, question, words) for number, question in enumerate(one.questions, 1)]
    score = tag("p", "", class_="pb-score", role="status")
    label = str(in_language(one.title, language) or one.name)
    return tag(
        "pb-quiz", *questions, score, class_="pb-quiz", data_name=f"quiz-{one.name}", aria_label=label, role="group"
    )


def _question(one: Quiz, number: int, question: Question, words: Words) -> Markup:
    name = f"{one.name}-{number}"
    choices = []
    reasons = []
    for place, answer in enumerate(question.answers):
        text, why = (str(in_language(part, words.language) or "") for part in (answer.text, answer.why))
        box = Markup(f'<input type="radio" name="{name}" value="{place}"{" data-right" if answer.right else ""}>')
        choices.append(tag("label", box, " ", tag("span", text)))
        sign = words.text("site/right" if answer.right else "site/wrong")
        reasons.append(
            tag("li", tag("strong", sign), " ", text, Markup("<br>"), why, class_="pb-right" if answer.right else None)
        )
    told = str(in_language(question.question, words.language) or "")
    explained = tag("details", tag("summary", words.text("site/answers")), tag("ul", *reasons))
    return tag("fieldset", tag("legend", f"{number}. {told}"), *choices, explained)


def checklist(one: Checklist, words: Words) -> Markup:
    """A group of boxes a day."""
    days = []
    number = 0
    for day in one.days:
        boxes = []
        for task in day.tasks:
            number += 1
            box = Markup(f'<input type="checkbox" value="{number}">')
            boxes.append(tag("label", box, " ", tag("span", str(in_language(task, words.language) or ""))))
        days.append(tag("fieldset", tag("legend", str(in_language(day.title, words.language) or "")), *boxes))
    progress = tag("p", "", class_="pb-score", role="status")
    return tag("pb-checklist", join(*days), progress, class_="pb-quiz", data_name=f"checklist-{one.name}")
