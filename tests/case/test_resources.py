"""The user's own folder of templates is searched first."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.case import resources


def test_the_users_own_template_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "user_folder", lambda kind: tmp_path)
    shipped = resources.template("paper/letter.css")
    own = tmp_path / "templates/paper/letter.css"
    own.parent.mkdir(parents=True)
    own.write_text("p {}")
    assert resources.template("paper/letter.css") == own
    assert resources.template("paper/letter.html") == shipped.with_name("letter.html")
    with pytest.raises(FileNotFoundError):
        resources.template("paper/none.css")


def test_another_language_of_the_users_own_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from appealgen.rendering.paper import languages

    monkeypatch.setattr(resources, "user_folder", lambda kind: tmp_path)
    own = tmp_path / "templates/letters/image_theft/pl.md"
    own.parent.mkdir(parents=True)
    own.write_text("x")
    assert {"en", "zh", "pl"} <= set(languages("image_theft"))
