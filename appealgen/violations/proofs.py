"""Papers that a case names beside its evidence: the photographer's leave, and what proves what was done since."""

from __future__ import annotations

from appealgen.case.model import Case, NamedFile


def papers(case: Case) -> tuple[NamedFile, ...]:
    """Every paper, in the order of the case."""
    return tuple(file for file in (case.photographer.grant, *proofs(case)) if file is not None)


def proofs(case: Case) -> tuple[NamedFile, ...]:
    named = (*case.words.many("actions"), *case.given.many("mitigation"))
    return tuple(one.exhibit for one in named if one.exhibit is not None)
