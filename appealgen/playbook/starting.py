"""A playbook for a shop to own: a copy of what came along, with settings of its own. It needs nothing of the checkout."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from appealgen.case.errors import OutputError, Problem
from appealgen.playbook.places import shipped, shipped_configuration

STYLE = """/* Colours of the shop: each page's head, its foot, links on light ground, the button that copies.
   White letters stand on all but the third. */
:root { --pb-ink: #0e4a4f; --pb-ink-2: #0a3639; --pb-link: #0b6870; --pb-press: #b23c17; }
"""
LOGO = "# logo: logo.png  (the file lies here, beside mkdocs.yml; take away the first sign of this line)"
NOT_TAKEN = shutil.ignore_patterns("questions.*.yml", "mkdocs.yml", "__pycache__")
"""What only measures our own search."""


def start(folder: Path, name: str) -> None:
    """Raises OutputError when there is something in the way; then nothing is written."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputError([Problem("playbook/folder-taken", folder.as_posix())])
    try:
        shutil.copytree(shipped(), folder / "playbooks", ignore=NOT_TAKEN)
        (folder / "shop.css").write_text(STYLE, encoding="utf-8")
        (folder / "mkdocs.yml").write_text(settings(name), encoding="utf-8")
    except OSError as error:
        raise OutputError(
            [Problem("playbook/not-written", folder.as_posix(), facts={"reason": error.strerror or ""})]
        ) from None


def settings(name: str) -> str:
    """Ours, with the shop's name, its own style sheet, and not public."""
    text = shipped_configuration().read_text(encoding="utf-8")
    text = re.sub(r"(?m)^#.*\n", "", text, count=1)
    text = re.sub(r"(?m)^hooks: .*\n", "", text).replace(
        "public: true", "public: false  # true: search engines may list it"
    )
    if name:
        quoted = json.dumps(name, ensure_ascii=False)
        text = re.sub(r"(?m)^(\s*)(site_name): .*$", lambda found: f"{found[1]}{found[2]}: {quoted}", text)
    text = re.sub(r"(?m)^(\s*)favicon: ", lambda found: f"{found[1]}{LOGO}\n{found[0]}", text, count=1)
    head = "# The shop's playbook: `appealgen playbook build .` makes the site.\n"
    return head + text + "extra_css: [shop.css]\n"
