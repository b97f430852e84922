"""From `training/quiz-<chapter>.yml` and `training/checklist-<name>.yml` to quizzes and checklists."""

from __future__ import annotations

from pathlib import Path

from appealgen.case.yaml_nodes import Node
from appealgen.playbook.model import Answer, Checklist, Day, Question, Quiz
from appealgen.playbook.reading.nodes import Reading

TRUE = {"true", "yes", "on"}


def read_quiz(file: Path, reading: Reading) -> Quiz | None:
    root = reading.load(file)
    if root is None:
        return None
    fields = reading.fields(root, ("title", "questions"))
    reading.require(fields, ("title", "questions"), root)
    questions = tuple(_question(reading, node) for node in reading.items(fields.get("questions")))
    return Quiz(file.stem.removeprefix("quiz-"), reading.by_language(fields.get("title"), "title"), questions)


def _question(reading: Reading, node: Node) -> Question:
    fields = reading.fields(node, ("question", "answers"), "questions.")
    reading.require(fields, ("question", "answers"), node)
    answers = tuple(_answer(reading, one) for one in reading.items(fields.get("answers")))
    if sum(answer.right for answer in answers) != 1:
        reading.problem("playbook/not-one-right", node, count=sum(answer.right for answer in answers))
    return Question(reading.by_language(fields.get("question"), "question"), answers)


def _answer(reading: Reading, node: Node) -> Answer:
    fields = reading.fields(node, ("text", "right", "why"), "answers.")
    reading.require(fields, ("text", "right", "why"), node)
    right = reading.text(fields.get("right"), "right").lower() in TRUE
    return Answer(reading.by_language(fields.get("text"), "text"), right, reading.by_language(fields.get("why"), "why"))


def read_checklist(file: Path, reading: Reading) -> Checklist | None:
    root = reading.load(file)
    if root is None:
        return None
    fields = reading.fields(root, ("title", "days"))
    reading.require(fields, ("title", "days"), root)
    days = tuple(_day(reading, node) for node in reading.items(fields.get("days")))
    return Checklist(file.stem.removeprefix("checklist-"), reading.by_language(fields.get("title"), "title"), days)


def _day(reading: Reading, node: Node) -> Day:
    fields = reading.fields(node, ("title", "tasks"), "days.")
    reading.require(fields, ("title", "tasks"), node)
    tasks = tuple(reading.by_language(one, "tasks") for one in reading.items(fields.get("tasks")))
    return Day(reading.by_language(fields.get("title"), "title"), tasks)
