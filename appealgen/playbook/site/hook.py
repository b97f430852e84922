"""What MkDocs calls while it builds. Glue only: each line hands over to the playbook, nothing is decided here."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from appealgen.playbook.site import own_files
from appealgen.playbook.site.site import Site

_sites: dict[int, Site] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    _sites[id(config)] = Site.of(config)
    _sites[id(config)].configure(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for path, text in _sites[id(config)].pages.made.items():
        level = InclusionLevel.INCLUDED if _sites[id(config)].is_listed(path) else InclusionLevel.NOT_IN_NAV
        files.append(File.generated(config, path, content=text, inclusion=level))
    own_files.add(files, config)
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    return _sites[id(config)].content(html, page)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    env.globals["playbook"] = _sites[id(config)]
    return env


def on_post_build(config: MkDocsConfig) -> None:
    _sites.pop(id(config)).finish(config)
