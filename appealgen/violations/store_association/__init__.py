"""Store association, checked: the shared rules first, then its own."""

from appealgen.violations import documents, notice, own_words, papers, photos
from appealgen.violations.store_association.violation import VIOLATION

photos.enter_shown(VIOLATION, "ours.jpg")
documents.enter_files(VIOLATION, "licence.pdf", "lease.pdf")
documents.enter_contents(VIOLATION, "invoice.pdf", "licence.pdf")
notice.enter(VIOLATION)
papers.enter(VIOLATION)
own_words.enter(VIOLATION)

from appealgen.violations.store_association import needed, pictures, shared  # noqa: E402  (each enters its checks)

__all__ = ["VIOLATION", "needed", "pictures", "shared"]
