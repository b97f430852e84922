"""Account closure, checked: the shared rules first, then its own."""

from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.account_closure.violation import VIOLATION

photos.enter_place(VIOLATION, "invoice.pdf")
documents.enter_files(VIOLATION, "report.pdf", "invoice.pdf")
documents.enter_contents(VIOLATION, "invoice.pdf", "licence.pdf")
notice.enter(VIOLATION)
papers.enter(VIOLATION)
own_words.enter(VIOLATION)

from appealgen.violations.account_closure import answers, chain, reasons, reports  # noqa: E402  (each enters its checks)

__all__ = ["VIOLATION", "answers", "chain", "reasons", "reports"]
