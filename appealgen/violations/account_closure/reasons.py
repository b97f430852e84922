"""For which reason the account was closed, and what each reason asks for: a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.case.text import nearest
from appealgen.evidence.documents.notices.courts import ORDER
from appealgen.violations.account_closure.groups import AUTHORIZATIONS, INVOICES, LICENCES, REPORTS, Group
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.notice import told

VIOLATIONS = "violations"
OTHER = "other"
"""What is asked where no reason is known: anything at all."""
NEEDS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "counterfeit": ((AUTHORIZATIONS.name,), (INVOICES.name,)),
    "restricted_goods": ((LICENCES.name,),),
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
_WORDS = {reason: re.compile(pattern, re.IGNORECASE) for reason, pattern in WORDS.items()}


def reasons(group: Group, look: Look) -> tuple[str, ...]:
    """The reasons of the case, else those that the notice's words name; a court's order is none of these."""
    if group.reasons:
        return tuple(dict.fromkeys(name for reason in group.reasons for name in _names(reason)))
    return _named_in(" ".join(told(look.case, look.evidence).get("reasons", ())))


def _names(reason: str) -> tuple[str, ...]:
    """A name of the table, else what the notice's own words mean."""
    name = reason.strip().casefold().replace("-", "_").replace(" ", "_")
    return (name,) if name in NEEDS else () if name == ORDER else _named_in(reason)


def _named_in(words: str) -> tuple[str, ...]:
    return tuple(reason for reason, pattern in _WORDS.items() if pattern.search(words))


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
    if not group.reasons and not reasons(group, look):
        yield weakens("unknown", look.case.at("reasons"), known=tuple(NEEDS))


@VIOLATION.check(
    fails={
        "missing": Example(changes={"evidence.authorizations": None, "evidence.violations": None}),
        "missing-corrected": Example(
            changes={"evidence.authorizations": None, "evidence.violations": None, "ground": "corrected"}
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

    Counterfeit asks for the chain of authorisations and for invoices; restricted goods for the licence to sell them;
    safety for a test report; a total of points for an answer to each violation; identity for the papers of person and firm.
    """
    corrected = look.case.ground == "corrected"
    for reason in reasons(group, look) or (OTHER,):
        absent = [names for names in NEEDS[reason] if not any(given(group, name) for name in names)]
        for names in absent:
            place = group.places[names[0]]
            if len(names) > 1:
                yield blocks("nothing", place, reason=reason, needed=names)
            elif corrected:
                yield weakens("missing-corrected", place, reason=reason, needed=names[0])
            else:
                yield blocks("missing", place, reason=reason, needed=names[0])
        if not absent and reason in reasons(group, look):
            yield supports("answered", look.case.at("reasons"), reason=reason)
