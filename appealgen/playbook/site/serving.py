"""The author's server: MkDocs' own, on this computer alone; a mistake is told, and the last good site stays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from appealgen.case.errors import MissingPartError, Problem, UserError
from appealgen.playbook.site.build import build_into, configuration_of


def serve(root: Path, site: Path, port: int, tell: Callable[[UserError], None]) -> None:
    """Blocks until it is stopped. Raises UserError when the first build fails."""
    try:
        from mkdocs.livereload import LiveReloadServer
    except ImportError as error:
        raise MissingPartError([Problem("playbook/no-mkdocs", facts={"missing": error.name or ""})]) from None

    build_into(root, site)

    def again() -> None:
        beside = site.with_name("next")
        shutil.rmtree(beside, ignore_errors=True)
        try:
            build_into(root, beside)
        except UserError as error:
            tell(error)
            return
        shutil.rmtree(site)
        beside.rename(site)

    server: Any = LiveReloadServer(builder=again, host="127.0.0.1", port=port, root=str(site))
    server.watch(str(root))
    server.watch(str(configuration_of(root).parent), recursive=False)  # with the shop's colours and logo beside it
    try:
        server.serve()
    finally:
        server.shutdown()
