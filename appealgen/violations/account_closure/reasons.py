"""For which reason the account was closed, and what each reason asks for: a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.case.text import nearest
from appealgen.evidence.documents.learned.hearing import rows_in, shares, words_of
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.notices.courts import ORDER
from appealgen.violations.account_closure.groups import ANSWERS, AUTHORIZATIONS, INVOICES, LICENCES, REPORTS, Group
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import says
from appealgen.violations.documents.permits import is_permit
from appealgen.violations.documents.slots import is_identity_page, read
from appealgen.violations.notice import told

VIOLATIONS = "violations"
OTHER = "other"
"""What is asked where no reason is known: anything at all."""
NEEDS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "counterfeit": ((AUTHORIZATIONS.name,), (INVOICES.name,)),
    "restricted_goods": ((LICENCES.name, REPORTS.name),),
    "safety": ((REPORTS.name,),),
    "points": ((VIOLATIONS,),),
    "identity": ((LICENCES.name,),),
    "association": ((LICENCES.name,), (INVOICES.name,)),
    "other": ((AUTHORIZATIONS.name, LICENCES.name, REPORTS.name, INVOICES.name, VIOLATIONS),),
}
"""By reason: all of these groups, and of each group any one. The groups are fields of `evidence`."""

WORDS: Mapping[str, str] = {
    "counterfeit": r"counterfeit|trade ?marks?|\bIPR?\b|intellectual property|brand|fake|replica|假冒|侵权|商标|知识产权|售假|仿冒|品牌|контрафакт|товарн\w+ знак|подделк|бренд|falsific|marca|propiedad intelectual|imitaci",
    "safety": r"test report|certificat\w+ of|safety|CE mark|conformity|\bEN ?\d{2,5}|检测报告|质检|安全|认证|безопасност|сертификат|сертификац|соответствия требован|протокол испытан|seguridad|ensayo|certificad",
    "restricted_goods": r"restricted|prohibited|banned goods|forbidden|licen[cs]e to sell|sales licence|禁售|限售|违禁|许可|запрещ[её]нн\w+ товар|ограниченн\w+ к|prohibid|restringid",
    "points": r"\b\d+ points|accumulat\w+|points? (?:total|reached)|累计扣分|扣分(?:达|满)|积分|балл|puntos",
    "identity": r"identity|verification|real[- ]name|KYC|false information|身份|实名|认证资料|虚假信息|личност|верификац|identidad|verificaci",
    "association": r"associat|linked|related (?:account|store)|duplicate|same (?:owner|seller)|关联|重复(?:开店|铺货)|связан\w+|дублир|vinculad|relacionad",
}  # fmt: skip
"""By reason, how notices name it."""
SOUNDS = ("counterfeit", "restricted_goods", "safety", "points", "identity", "association", ORDER, OTHER)
WEIGHTS = Path(__file__).with_name("reasons.bin")
"""What its rows sound like stands in `SOUNDS`."""
SENTENCE = 3
"""Words from which on anything is heard."""
CLEAR = 0.5
"""Share among the reasons. Of 485 texts that no list knows, each left out of fitting, 184 were called rightly from here on and 16
wrongly; from .4 on 228 and 38, from .6 on 140 and 8."""
_WORDS = {reason: re.compile(pattern, re.IGNORECASE) for reason, pattern in WORDS.items()}


def reasons(group: Group, look: Look) -> tuple[str, ...]:
    """The reasons of the case, else those that the notice's words name or sound like; a court's order is none of these."""
    return tuple(name for name in _known(group, look) if name != ORDER)


def _known(group: Group, look: Look) -> tuple[str, ...]:
    if group.reasons:
        return tuple(dict.fromkeys(name for reason in group.reasons for name in _names(reason)))
    return _named_in(" ".join(told(look.case, look.evidence).get("reasons", ())))


def _names(reason: str) -> tuple[str, ...]:
    """A name of the table, else what the notice's own words mean."""
    name = reason.strip().casefold().replace("-", "_").replace(" ", "_")
    return (name,) if name in NEEDS else () if name == ORDER else _named_in(reason)


def _named_in(words: str) -> tuple[str, ...]:
    """A court's order, else by the lists, else by what it sounds like."""
    return (ORDER,) if ORDER in words.split() else _listed(words) or sounding(words)


def _listed(words: str) -> tuple[str, ...]:
    return tuple(reason for reason, pattern in _WORDS.items() if pattern.search(words))


def _is_heard(group: Group, look: Look, reason: str) -> bool:
    """Whether only the sound of the words tells the reason: then nothing is blocked for it."""
    said = group.reasons or (" ".join(told(look.case, look.evidence).get("reasons", ())),)
    return any(reason in sounding(words) and not _listed(words) for words in said) and reason not in group.reasons


def sounding(words: str) -> tuple[str, ...]:
    """The reason that the words sound like, if they clearly sound more like it than like any other."""
    if len(words_of(words)) < SENTENCE and not re.search(r"[\u4e00-\u9fff]{4}", words):
        return ()  # a word that was mistyped is asked about
    heard = shares(words, rows_in(WEIGHTS))
    best = max(range(len(SOUNDS)), key=lambda one: heard[one])
    return (SOUNDS[best],) if heard[best] >= CLEAR * sum(heard) > 0 else ()


def given(group: Group, name: str) -> bool:
    """Whether anything stands in that field of the evidence."""
    return bool(group.violations) if name == VIOLATIONS else any(one.slot.name == name for one in group.papers)


@VIOLATION.check(
    passes=Example(
        changes={"reasons": None, "notice.text": "notice.txt"}, notice={"reasons": "trademark infringement"}
    ),
    fails={
        "unknown": Example(changes={"reasons": None}),
        "no-such-reason": Example(changes={"reasons": ["counterfit"]}),
    },
)
def reason_is_known(group: Group, look: Look) -> Iterator[Finding]:
    """Why the account was closed: by the case, else by the notice's own words.

    Each reason asks for other papers. An appeal that answers another reason is refused.
    """
    for reason in group.reasons:
        name = reason.strip().casefold().replace("-", "_").replace(" ", "_")
        if name != ORDER and not _names(reason):
            near = nearest(name, NEEDS)
            yield weakens("no-such-reason", look.case.at("reasons"), reason=reason, near=near, known=tuple(NEEDS))
    if not group.reasons and not _known(group, look):
        yield weakens("unknown", look.case.at("reasons"), known=tuple(NEEDS))


@VIOLATION.check(
    fails={
        "missing": Example(changes={"evidence.authorizations": None, "evidence.violations": None}),
        "missing-corrected": Example(
            changes={"evidence.authorizations": None, "evidence.violations": None, "ground": "corrected"}
        ),
        "missing-heard": Example(
            changes={"reasons": ["From this rattle small parts come off, and a child may choke on them."], "evidence.reports": None}
        ),
        "nothing": Example(
            changes={
                "reasons": ["other"], "evidence.authorizations": None, "evidence.licences": None, "evidence.reports": None,
                "evidence.invoices": None, "evidence.violations": None,
            }
        ),
    }
)  # fmt: skip
def reason_is_answered(group: Group, look: Look) -> Iterator[Finding]:
    """What each reason asks for against what your case brings: all groups of it, and of each group any one.

    Counterfeit asks for the chain of authorisations and for invoices; restricted goods for the licence to sell them, or a report;
    safety for a test report; a total of points for an answer to each violation; identity for the papers of person and firm.
    """
    corrected = look.case.ground == "corrected"
    for reason in reasons(group, look) or (OTHER,):
        absent = [names for names in NEEDS[reason] if not any(given(group, name) for name in names)]
        for names in absent:
            place = group.places[names[0]]
            if _is_heard(group, look, reason):
                yield weakens("missing-heard", place, reason=reason, needed=names[0])
            elif reason == OTHER:
                yield blocks("nothing", place, reason=reason, needed=names)
            elif corrected:
                yield weakens("missing-corrected", place, reason=reason, needed=names[0])
            else:
                yield blocks("missing", place, reason=reason, needed=names[0])
        if not absent and reason in reasons(group, look):
            yield supports("answered", look.case.at("reasons"), reason=reason)


PLAIN = ("business_licence", "registration_page")
"""What every firm has."""


@VIOLATION.check(
    passes=Example(
        changes={"reasons": ["restricted_goods"], "evidence.reports": None},
        documents={
            "licence.pdf": {**says("other", holder="Northlight Outdoor Trading"), "text": "Permit to sell knives"}
        },
    ),
    fails={
        "plain-licence": Example(
            changes={"reasons": ["restricted_goods"], "evidence.reports": None, "evidence.violations": None}
        )
    },
)
def licence_is_for_these_goods(group: Group, look: Look) -> Iterator[Finding]:
    """Where the account was closed for restricted goods: whether any paper could be the permit, licence or report for goods of
    that kind, or all of them are business licences.

    That a firm exists says nothing of what it may sell. The reviewer asks for the paper that lets you sell these goods.
    """
    papers = (*group.of(LICENCES), *group.of(ANSWERS))
    if "restricted_goods" not in reasons(group, look) or look.case.ground != "misjudged" or group.of(REPORTS):
        return
    documents = [document for _, document in read(papers, look)]
    plain = all(_is_plain(document) for document in documents)
    if group.of(LICENCES) and plain and len(documents) == len(papers):
        yield weakens("plain-licence", group.of(LICENCES)[0].file.place, count=len(documents))


def _is_plain(document: Document) -> bool:
    """Surely a business licence or a register's page, or somebody's card, and no permit by its title."""
    surely = document.kind in PLAIN and document.kind_certain
    return (surely or is_identity_page(document)) and not is_permit(document)
