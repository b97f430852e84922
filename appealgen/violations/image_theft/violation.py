"""Image theft: what it is called, what evidence it asks for, and the rules that others share.

Its own checks stand in the files beside this one.
"""

from __future__ import annotations

from appealgen.violations import notice, own_words, papers, photos
from appealgen.violations.base import Violation
from appealgen.violations.image_theft.groups import EVIDENCE, files, groups

VIOLATION = Violation(
    name="image_theft",
    evidence=EVIDENCE,
    groups=groups,
    files=files,
    seldom=("evidence.pictures",),
    good={
        "evidence": {
            "original": "A.JPG",
            "set": ["B.JPG", "C.JPG", "D.JPG"],
            "disputed": [
                {"link": "https://www.aliexpress.com/item/1005006543219876.html", "pictures": ["d.jpg"]},
            ],
        }
    },
)

for shared in (photos, notice, papers, own_words):
    shared.enter(VIOLATION)
