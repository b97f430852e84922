"""Cases that rest on papers: each letter in four languages, what is shown of a paper, and what never goes out."""

from __future__ import annotations

import email
import shutil
from email import policy
from pathlib import Path

import pytest

from appealgen.case.finding import Weight
from appealgen.case.shape import LANGUAGES
from appealgen.case.words import Words
from appealgen.evidence.cache import Cache
from appealgen.evidence.looker import Looker
from appealgen.packet.build import build
from appealgen.packet.check import Checked, check
from appealgen.violations.catalog import NAMED_IN_NOTICES
from tests import facts
from tests.evidence.documents.papers.maker import drawn

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
GOOD = ("store_association/good", "store_association/related", "account_closure/good", "account_closure/corrected",
        "account_closure/safety-zh", "other/good", "other/corrected")  # fmt: skip


@pytest.fixture(scope="module")
def cache() -> Cache:
    return Cache(facts.folder())


def checked(case: Path, cache: Cache) -> Checked:
    return check(case, Looker(cache, None, NAMED_IN_NOTICES))


def body(mail: bytes) -> str:
    part = email.message_from_bytes(mail, policy=policy.default).get_body(("plain",))
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize("sample", GOOD)
def test_a_letter_in_each_language(sample: str, cache: Cache) -> None:
    made = build(checked(SAMPLES / sample, cache), words=Words("en"), languages=LANGUAGES, forms=("eml",)).files
    letters = {name: body(data) for name, data in made.items() if name.endswith(".eml")}
    assert len(letters) == len(LANGUAGES)
    for text in letters.values():
        assert ".." not in text.replace("...", "")
        assert "None" not in text.replace("None of", "")


def test_it_goes_to_the_address_of_the_notice(cache: Cache) -> None:
    made = build(checked(SAMPLES / "account_closure/safety-zh", cache), words=Words("en"), forms=("eml",)).files
    mail = email.message_from_bytes(made["letter.eml"], policy=policy.default)
    assert mail["To"] == "appeal-desk@marketplace.example"


def test_papers_go_out_as_they_came(cache: Cache) -> None:
    made = build(checked(SAMPLES / "account_closure/good", cache), words=Words("en"), forms=("eml",)).files
    assert made["exhibits/C-GH-2210.pdf"] == (SAMPLES / "account_closure/good/papers/GH-2210.pdf").read_bytes()


def test_a_strangers_phone_is_not_printed(cache: Cache) -> None:
    made = build(checked(SAMPLES / "store_association/same-phone", cache), words=Words("en"), forms=("eml",)).files
    assert "5550 0171" not in body(made["letter.eml"])


def test_a_second_appeal_with_the_same_papers(cache: Cache, tmp_path: Path) -> None:
    shutil.copytree(SAMPLES / "other/good", tmp_path / "case")
    shutil.copytree(tmp_path / "case/papers", tmp_path / "earlier")
    file = tmp_path / "case/case.yaml"
    file.write_text(file.read_text() + f"\nprevious_appeal: {tmp_path / 'earlier'}\n")
    against = [one for one in checked(tmp_path / "case", cache).findings if one.weight is not Weight.SUPPORTS]
    assert [(one.rule, one.says) for one in against] == [("document/brings-something-new", "nothing-new")]
    (tmp_path / "earlier/stock.pdf").unlink()
    assert checked(tmp_path / "case", cache).verdict == "ready"


def test_a_personal_number_in_the_sellers_words_is_cut(cache: Cache, tmp_path: Path) -> None:
    shutil.copytree(SAMPLES / "other/good", tmp_path / "case")
    file = tmp_path / "case/case.yaml"
    file.write_text(file.read_text().replace("statement: |\n", "statement: |\n  My number is 110101199003071233.\n"))
    asked = checked(tmp_path / "case", cache)
    assert "personal-number" in [one.says for one in asked.findings]
    text = body(build(asked, words=Words("en"), forms=("eml",)).files["letter.eml"])
    assert "1101…1233" in text
    assert "110101199003071233" not in text


def test_a_locked_paper_is_no_end_of_the_program(cache: Cache, tmp_path: Path) -> None:
    import pikepdf

    shutil.copytree(SAMPLES / "other/good", tmp_path / "case")
    paper = tmp_path / "case/papers/stock.pdf"
    with pikepdf.open(paper, allow_overwriting_input=True) as opened:
        opened.save(paper, encryption=pikepdf.Encryption(user="one", owner="two"))
    asked = checked(tmp_path / "case", cache)
    assert [one.says for one in asked.findings if one.weight is Weight.BLOCKS] == ["locked"]
    made = build(asked, words=Words("en"), forms=("pdf",), draft=True).files
    assert made["letter.DRAFT.pdf"].startswith(b"%PDF")


def test_the_picture_of_a_paper_gives_away_what_stands_on_it(cache: Cache, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(SAMPLES / "store_association" / "good", folder)
    drawn("<h1>Lease agreement</h1><p>Landlord: Sample Homes Ltd.</p><p>Phone: +86 574 5550 0144</p>").save(
        folder / "supporting" / "lease.png"
    )
    text = (folder / "case.yaml").read_text(encoding="utf-8").replace("supporting/lease.pdf", "supporting/lease.png")
    (folder / "case.yaml").write_text(text, encoding="utf-8")
    assert "phone" in checked(folder, cache).gives_away["supporting/lease.png"]


def rewritten(folder: Path, sample: str, *changes: tuple[str, str]) -> Path:
    shutil.copytree(SAMPLES / sample, folder)
    text = (folder / "case.yaml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "case.yaml").write_text(text, encoding="utf-8")
    return folder


def letter(case: Path, language: str, cache: Cache) -> str:
    packet = build(checked(case, cache), words=Words("en"), languages=(language,), forms=("eml",), draft=True)
    return " ".join(body(next(data for name, data in packet.files.items() if name.endswith(".eml"))).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warning_asks_for_no_points(language: str, cache: Cache, tmp_path: Path) -> None:
    case = rewritten(tmp_path / "case", "other/good", ("points: 2", 'points: "0"'))
    assert not any(word in letter(case, language, cache) for word in ("points", "баллы", "puntos", "扣除"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In the notice against our store, our account was closed."),
        ("ru", "Наш аккаунт закрыт. С этим письмом"),
        ("es", "Nuestra cuenta ha sido cerrada. Con esta carta"),
        ("zh", "我店账号因本次处罚被关闭"),
    ],
)
def test_without_number_and_day_each_sentence_stands(language: str, words: str, cache: Cache, tmp_path: Path) -> None:
    case = rewritten(
        tmp_path / "case", "account_closure/good", ("  number: CL20261117008\n", ""), ("  date: 2026-11-17\n", ""),
        ("  text: notice.txt\n", ""),
    )  # fmt: skip
    assert words in letter(case, language, cache)
