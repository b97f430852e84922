"""The user's own folders: where his templates lie, and where the cache is kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

_XDG = {"config": ("XDG_CONFIG_HOME", ".config"), "cache": ("XDG_CACHE_HOME", ".cache")}


def user_folder(kind: Literal["config", "cache"]) -> Path:
    """The program's folder of that kind, by the rules of the machine's system. It may not exist."""
    if sys.platform == "linux":  # the rule of two lines, since loading the library costs a sixth of a second check
        variable, usual = _XDG[kind]
        named = os.environ.get(variable, "")
        return (Path(named) if Path(named).is_absolute() else Path.home() / usual) / "appealgen"
    import platformdirs

    find = {"config": platformdirs.user_config_dir, "cache": platformdirs.user_cache_dir}[kind]
    return Path(find("appealgen", appauthor=False))
