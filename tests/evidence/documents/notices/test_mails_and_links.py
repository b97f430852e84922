"""To whom an answer goes where the notice names nobody, and links that lead elsewhere than they say."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.model import CERTAIN
from appealgen.evidence.documents.notices.links import links
from appealgen.evidence.documents.notices.mails import reply_to

HOSTS = ("aliexpress.com",)
FROM = "From: zakrytie@notice.aliexpress.com\nSubject: Решение\n"


@pytest.mark.parametrize(
    "asked",
    [
        "Отправьте копию ответом на это письмо.",
        "Please reply to this e-mail.",
        "请直接回复本邮件。",
        "Responda a este correo.",
    ],
)
def test_an_answer_to_the_mail_goes_to_who_sent_it(asked: str) -> None:
    assert [mail for mail, _, _ in reply_to(FROM + asked, HOSTS)] == ["zakrytie@notice.aliexpress.com"]


@pytest.mark.parametrize(
    "asked", ["Please do not reply to this message.", "请勿回复本邮件。", "Не отвечайте на это письмо."]
)
def test_no_answer_goes_where_none_is_read(asked: str) -> None:
    assert list(reply_to(FROM + asked, HOSTS)) == []


def test_no_answer_goes_to_a_stranger() -> None:
    assert list(reply_to("From: zakrytie@notice.example\nReply to this e-mail.", HOSTS)) == []


def test_a_link_that_shows_another_host_than_it_opens_is_doubtful() -> None:
    shown = "Appeal here: https://csp.aliexpress.com/appeal <https://csp-aliexpress.example/appeal>"
    assert [(link, certainty < CERTAIN) for link, certainty, _ in links(shown, HOSTS)] == [
        ("https://csp-aliexpress.example/appeal", True)
    ]
    same = "Appeal here: csp.aliexpress.com/appeal <https://csp.aliexpress.com/appeal?id=7>"
    assert [certainty >= CERTAIN for _, certainty, _ in links(same, HOSTS)] == [True]
