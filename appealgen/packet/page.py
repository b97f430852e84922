"""Pages for the seller's own eyes: HTML that needs no network."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from appealgen.case import resources


@lru_cache(4)
def page_template(name: str) -> Any:
    """A template of `templates/packet/`, the user's own first."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folders = [str(folder / "packet") for folder in resources.template_folders()]
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)
