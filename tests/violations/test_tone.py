"""What own words are meant to do is heard in wordings that no list knew, and plain sentences are left alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from appealgen.evidence.documents.learned.hearing import PLACES
from appealgen.evidence.looker import Looker
from appealgen.packet.check import check
from appealgen.violations.catalog import NAMED_IN_NOTICES
from appealgen.violations.own_words import tone
from appealgen.violations.own_words.intentions import intentions
from appealgen.violations.own_words.plain import frowned_at
from appealgen.violations.own_words.stances import stances

HERE = Path(__file__).parent
LEARNT = sorted((HERE.parents[1] / "tools/sentences").glob("*.yaml"))


def sentences(file: Path) -> Iterator[tuple[str, str]]:
    for kinds in yaml.safe_load(file.read_text(encoding="utf-8")).values():
        for kind, texts in kinds.items():
            yield from ((kind, text) for text in texts)


def told(text: str) -> set[str]:
    return {kind for kind, _ in frowned_at(text)} | ({"admits"} & set(dict(stances(text))))


def test_of_sentences_never_seen_half_of_the_bad_are_told_and_hardly_a_plain_one() -> None:
    """Patterns alone told 2 of these 80. With ideas and tone 40, and 2 of the 80 plain ones."""
    every = list(sentences(HERE / "own_sentences_unseen.yaml"))
    bad = [kind for kind, text in every if kind != "innocent" and told(text)]
    accused = [text for kind, text in every if kind == "innocent" and told(text)]
    assert len(bad) >= 40, len(bad)
    assert len(accused) <= 2, accused


@pytest.mark.parametrize("file", LEARNT, ids=[file.stem for file in LEARNT])
def test_hardly_a_plain_sentence_that_was_learnt_is_told(file: Path) -> None:
    """Of the 1,680 of the largest batch lists tell 48: words to the reviewer, and faults that are owned up to."""
    plain = [text for kind, text in sentences(file) if kind == "innocent"]
    accused = {text for text in plain if told(text)} - LISTED_WRONGLY
    assert len(accused) <= 0.03 * len(plain) if len(plain) > 1000 else not accused, accused


def test_a_list_alone_is_not_believed_of_a_plain_sentence() -> None:
    text = "My sister and I sew the bags at home and sell them since 2022."
    assert "begging" in dict(intentions(text))
    assert told(text) == set()


LISTED_WRONGLY = {
    "The supplier sells the same cups to many shops; his letter says so.",
    "我们认为,误判源于双方共用的货代地址。",
    "The factory sells the same pan to many shops, so the goods look alike.",
}
"""Plain ones that patterns or ideas tell: the models don't."""


@pytest.mark.parametrize("text", sorted(LISTED_WRONGLY))
def test_the_models_leave_them_alone(text: str) -> None:
    assert tone.sounds_like(text) == ()
    assert tone.unlike_facts(text) is None


def test_the_weights_are_one_byte_for_each_place() -> None:
    assert tone.TONE.stat().st_size == PLACES
    assert tone.WEIGHTS.stat().st_size == PLACES * len(tone.KINDS)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "blame",
            "If your help desk gave real answers, the field would have been filled in right; it sends canned lines.",
        ),
        ("blame", "这事全怪那个离职的运营,跟我们公司无关,找他算账去。"),
        ("threat", "Подписчики канала узнают, как вы обращаетесь с продавцами, а их тридцать тысяч."),
        ("others", "A un conocido le llegó el mismo aviso y en dos días le devolvieron los puntos."),
        ("begging", "We kneel before you, this shop is all our children have."),
        ("admits", "Обмана не было, дешёвую строку мы поставили только чтобы быть первыми в поиске."),
    ],
)
def test_a_kind_is_heard_in_wordings_of_no_list(kind: str, text: str) -> None:
    assert kind in told(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("blame", "It seems nobody at AliExpress knows the difference between a cup and a saucer."),
        ("threat", "Мой юрист уже подготовил бумаги, в понедельник они будут отправлены."),
        ("begging", "没有这个店，我女儿的学费就交不上了。"),
        ("others", "¿Por qué a la tienda de al lado no le pasa nada con el mismo anuncio?"),
        ("unproved", "You will not find a more honest store on the whole site."),
        ("admits", "因为自己拍的太暗，就从别家页面扒了一张图。"),
        (
            "address-of-internet",
            "Our logins never came from the same network as theirs, so we cannot be the same person.",
        ),
        ("address-of-internet", "两家店的登录设备不同，足以证明不是同一人。"),
        ("address", "Имейте в виду, что это дело не закрыто."),
    ],
)
def test_ideas_that_meet_are_told_by_their_kind(kind: str, text: str) -> None:
    assert kind in dict(intentions(text))


@pytest.mark.parametrize(
    "text",
    [
        "No picture in the listing was taken from the complainant's page.",
        "Ни один снимок не взят с чужой страницы.",
        "链接中没有任何图片取自别人的页面。",
        "The complainant copied the picture from our page in May.",
        "The heart-shaped mould has six cups.",
        "Nobody compared the new option\nwith the rules for SKUs before it went online.",
        "Nobody noticed that the price was wrong until 4 May.",
        "Никто не заметил, что цена указана неверно.",
        "没有人发现该选项的价格有问题。",
        "Nadie revisó las normas antes de publicar el anuncio.",
        "The two routers are not the same model; exhibit B shows it.",
        "No vendemos el router; la factura lo demuestra.",
        "The lawyer who drew up the lease signed it on page 3.",
    ],
)
def test_who_denies_or_tells_of_another_admits_nothing(text: str) -> None:
    assert not told(text)


def test_no_words_of_the_samples_are_told_but_those_that_are_bad_on_purpose() -> None:
    told_of = set()
    for file in (HERE.parents[1] / "samples").rglob("case.yaml"):
        given = yaml.safe_load(file.read_text(encoding="utf-8"))
        if any(frowned_at(text) for text in _texts([given.get(name) for name in ("statement", "words", "mitigation")])):
            told_of.add(file.parent.name)
    assert told_of == {"chain-broken", "same-phone"}


def _texts(given: object) -> Iterator[str]:
    if isinstance(given, str):
        yield given
    for one in given.values() if isinstance(given, dict) else given if isinstance(given, list) else ():
        yield from _texts(one)


def test_a_denial_hides_no_admission_behind_it() -> None:
    assert "admits" in told("No sale was made. We copied the picture from another seller.")


@pytest.mark.parametrize("field", ["statement", "actions", "undated", "mitigation"])
def test_no_finding_about_own_words_prints_a_persons_number(field: str, tmp_path: Path) -> None:
    """The words that are told may hold one: they are read in CI's log, too."""
    said = "We will pay: our mistake, ID 110101199003071233, card 6222 0212 3456 7890 128, will be mended."
    action: dict[str, object] = {"what": said} if field == "undated" else {"date": "2026-12-30", "what": said}
    changes: dict[str, object] = {
        "statement": {"statement": said},
        "actions": {"ground": "corrected", "words": {"actions": [action]}},
        "undated": {"ground": "corrected", "words": {"actions": [action]}},
        "mitigation": {"mitigation": [{"what": said}]},
    }[field]
    folder = HERE.parents[1] / "samples/store_association/good"
    shutil.copytree(folder, tmp_path / "case")
    given = yaml.safe_load((folder / "case.yaml").read_text(encoding="utf-8"))
    (tmp_path / "case/case.yaml").write_text(yaml.safe_dump({**given, **changes}), encoding="utf-8")
    findings = check(tmp_path / "case", Looker(None, None, NAMED_IN_NOTICES)).findings
    own = [str(one.facts) for one in findings if one.rule.startswith("case/")]
    assert field == "statement" or any("1101…1233" in facts for facts in own)
    assert not any("110101199003071233" in facts or "6222 0212" in facts for facts in own)


def test_a_sentence_that_is_told_for_worse_is_not_told_again_for_whom_it_speaks_to() -> None:
    assert [kind for kind, _ in frowned_at("Your system made a mistake and is blind.")] == ["blame"]


def test_a_sentence_goes_on_over_the_lines_of_the_case() -> None:
    assert "begging" in dict(intentions("Without this shop my daughter\ncannot go to school."))
