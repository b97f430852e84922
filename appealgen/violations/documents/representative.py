"""The person who stands for a firm: an identity page bears his name, and never the firm's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.names import compare, is_firm, same_script
from appealgen.evidence.documents.transliteration import latin
from appealgen.violations.base import Look
from appealgen.violations.documents.slots import Group, is_identity_page, read

PERSON = (
    r"(?:法定代表人|法人代表|经营者|负责人|legal (?:representative|person)|(?:managing )?director"
    r"|генеральный директор|representante legal|administrador(?:a)?(?: [uú]nic[oa])?|geschäftsführer(?:in)?|prezes zarządu)"
    r"\s*[:：]?\s*(\S[^\n,，;；]{1,40}?)(?=\s{2}|[\n,，;；]|$)"
)
"""How licences and registers name him."""
_NAMED = re.compile(PERSON, re.IGNORECASE)


def names_of(document: Document) -> Iterator[str]:
    """Those whom the paper calls the firm's representative."""
    return (" ".join(found[1].split()) for found in _NAMED.finditer(document.text))


def stands_for(name: str, group: Group, look: Look) -> bool:
    """Whether another paper of the case, read from its text, calls that person the representative."""
    return any(compare(name, one) == "same" for one in _representatives(group, look))


def another_than(name: str, group: Group, look: Look) -> str | None:
    """The representative whom the case's papers name, where it can only be another person; None where it may be this one."""
    told = tuple(_representatives(group, look))
    others = told and all(same_script(name, one) and compare(name, one) == "other" for one in told)
    return told[0] if others else None


READ_ONCE = 0.75
"""A name beside its label that the eye alone read has 0.78; below that the label was far or a letter bad."""
_CHINESE_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")


def is_plainly_another(name: DocumentField, owners: Sequence[str], group: Group, look: Look) -> bool:
    """Of a name that was read by eye: whether it shares neither sign nor sound with any person of the case.

    A misread sign leaves the others, and another way to write one (陳, 陈) its sound; all at once nothing misreads. Chinese
    names alone: a Latin letter says little.
    """
    if name.certainty < READ_ONCE or not _CHINESE_NAME.fullmatch(name.value):
        return False
    persons = [
        one for one in (*owners, *_representatives(group, look)) if _CHINESE_NAME.fullmatch(one) and not is_firm(one)
    ]
    return bool(persons) and not any(_shared(name.value, one) for one in persons)


def _shared(one: str, other: str) -> set[str]:
    return (set(one) & set(other)) | (set(latin(one).split()) & set(latin(other).split()))


def _representatives(group: Group, look: Look) -> Iterator[str]:
    papers = (document for _, document in read(group.papers, look) if not is_identity_page(document))
    return (one for document in papers if document.read == "text" for one in names_of(document))
