"""Any other notice, checked: what holds for every file, and its one rule."""

from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.other.violation import VIOLATION

photos.enter_place(VIOLATION, "stock.pdf")
documents.enter_files(VIOLATION, "waybill.pdf", "stock.pdf")
notice.enter(VIOLATION)
papers.enter(VIOLATION)
own_words.enter(VIOLATION)

from appealgen.violations.other import points  # noqa: E402  (it enters its check)

__all__ = ["VIOLATION", "points"]
