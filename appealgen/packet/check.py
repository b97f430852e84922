"""A case file goes in, its findings come out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from appealgen.case.errors import CaseError, Problem
from appealgen.case.finding import Finding, Verdict, verdict
from appealgen.case.marketplace import Marketplace, find_marketplace
from appealgen.case.model import Case, NamedFile
from appealgen.case.reader import read_case
from appealgen.case.resources import beside
from appealgen.evidence.documents.model import Document
from appealgen.evidence.looker import Looker
from appealgen.evidence.photos.model import Photo
from appealgen.violations.base import Look, Violation, examine
from appealgen.violations.catalog import SHAPES, VIOLATIONS
from appealgen.violations.proofs import papers


class Checked(Struct, frozen=True):
    """A case, and everything that was seen."""

    case: Case
    violation: Violation
    marketplace: Marketplace
    evidence: Looker
    findings: tuple[Finding, ...]
    gives_away: Mapping[str, tuple[str, ...]]
    """What each file that would be sent gives away of its owner, by the file's name; files that give nothing are left
    out."""

    @property
    def verdict(self) -> Verdict:
        return verdict(self.findings)


def check(case_file: Path, looker: Looker) -> Checked:
    """Look at a case. Raises CaseError with every mistake in its file."""
    case = read_case(case_file, SHAPES)
    with beside(case.folder):
        return _checked(case, looker)


def _checked(case: Case, looker: Looker) -> Checked:
    try:
        marketplace = find_marketplace(case.marketplace)
    except CaseError as error:
        raise CaseError(_at_marketplace(problem, case) for problem in error.problems) from None
    violation = VIOLATIONS[case.violation]
    findings = examine(violation, case, looker, marketplace)
    return Checked(case, violation, marketplace, looker, findings, _given_away(case, violation, looker, marketplace))


def _at_marketplace(problem: Problem, case: Case) -> Problem:
    place = case.at("marketplace")
    return Problem(problem.id, problem.file or place.file, place.line, place.column, problem.facts)


def _given_away(
    case: Case, violation: Violation, looker: Looker, marketplace: Marketplace
) -> Mapping[str, tuple[str, ...]]:
    as_papers = {paper.file.name for group in violation.groups(case) for paper in getattr(group, "papers", ())}
    told: dict[str, tuple[str, ...]] = {}
    look = Look(case, looker, marketplace)
    for file in (*violation.files(case), *papers(case)):
        photo = looker.photo(file)
        private = list(photo.private) if isinstance(photo, Photo) else []
        if not isinstance(photo, Photo) or file.name in as_papers:  # a paper's picture gives away what stands on it
            document = looker.document(file)
            private += _told_by(document, file, look) if isinstance(document, Document) else ()
        if private:
            told[file.name] = tuple(dict.fromkeys(private))
    return told


def _told_by(document: Document, file: NamedFile, look: Look) -> tuple[str, ...]:
    """What a paper gives away; of orders only an extract goes out, which gives nothing away."""
    from appealgen.violations.documents.orders import is_order

    return () if is_order(file, document, look) else document.private
