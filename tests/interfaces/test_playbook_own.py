"""A shop's own playbook: begun, filled from a sheet, released, built."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interfaces.calling import run
from tests.playbook.making import sample

pytest.importorskip("mkdocs")


@pytest.mark.slow
def test_a_shop_begins_and_builds_its_own(cache: Path, tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    begun = run(cache, "playbook", "init", shop, "--name", 'Bright "Morning" & <Co>')
    assert begun.returncode == 0, begun.stderr
    assert run(cache, "playbook", "init", shop).returncode == 2
    assert run(cache, "playbook", "lint", shop).returncode == 0
    built = run(cache, "playbook", "build", shop, "--out", tmp_path / "site", "--zip")
    assert built.returncode == 0, built.stderr
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert "Bright &quot;Morning&quot; &amp; &lt;Co&gt;" in page[page.index("<footer") :]
    assert "<Co>" not in page + (tmp_path / "site" / "zh" / "index.html").read_text(encoding="utf-8")
    assert 'content="noindex"' in page
    assert "shop.css" in page
    assert not list((tmp_path / "site").rglob("sitemap*"))
    assert (tmp_path / "site.zip").stat().st_size > 100_000


def test_a_folder_is_never_taken_for_the_archive(cache: Path, tmp_path: Path) -> None:
    folder = sample(tmp_path)
    told = run(cache, "playbook", "build", "--out", tmp_path / "site", "--zip", folder, "--ui-language", "en")
    assert told.returncode == 2
    assert "doesn't end in .zip" in told.stderr
    assert not (tmp_path / "site").exists()


def test_import_asks_before_it_writes(cache: Path, tmp_path: Path) -> None:
    folder = sample(tmp_path)
    (tmp_path / "new.csv").write_text("situation,language,text\nhello,en,Hello {buyer_name}\n", encoding="utf-8")
    looked = run(cache, "playbook", "import", tmp_path / "new.csv", folder, "--dry-run", "--today", "2026-11-20")
    assert "+Hello {buyer_name}" in looked.stdout
    assert not (folder / "scripts" / "hello.md").exists()
    assert run(cache, "playbook", "import", tmp_path / "new.csv", folder).returncode != 0  # nobody says yes
    assert not (folder / "scripts" / "hello.md").exists()
    assert (
        run(cache, "playbook", "import", tmp_path / "new.csv", folder, "--yes", "--today", "2026-11-20").returncode == 0
    )
    assert "reviewed: 2026-11-20" in (folder / "scripts" / "hello.md").read_text(encoding="utf-8")


def test_release_and_export(cache: Path, tmp_path: Path) -> None:
    folder = sample(tmp_path)
    assert run(cache, "playbook", "release", "1.0", folder, "--today", "2026-11-20").returncode == 0
    assert run(cache, "playbook", "release", "1.0", folder).returncode == 2
    told = run(
        cache, "playbook", "export", folder, "--to", "json", "--out", tmp_path / "out.json", "--ui-language", "en"
    )
    assert told.stdout.endswith("out.json: 2 scripts\n")
    assert run(cache, "playbook", "export", folder, "--to", "csv", "--out", tmp_path / "no" / "out.csv").returncode == 2
