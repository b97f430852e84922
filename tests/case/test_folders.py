"""The user's folders are those that platformdirs names."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from appealgen.case.folders import user_folder


@pytest.mark.parametrize("value", [None, "", "relative/folder", "/tmp/elsewhere"])
def test_as_the_library_says(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False) if value is None else monkeypatch.setenv(name, value)
    assert user_folder("cache") == Path(platformdirs.user_cache_dir("appealgen", appauthor=False))
    assert user_folder("config") == Path(platformdirs.user_config_dir("appealgen", appauthor=False))
