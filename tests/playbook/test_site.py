"""The built site: complete, the same bytes each time, small, and without a word to any other host."""

from __future__ import annotations

import gzip
import posixpath
import re
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from appealgen.case.errors import OutputError
from appealgen.playbook.reading.nodes import PlaybookError
from appealgen.playbook.reading.playbook import read_playbook
from appealgen.playbook.site.build import build, zipped
from appealgen.playbook.site.pages import Pages
from appealgen.playbook.site.version import changes, release, versions
from appealgen.playbook.starting import STYLE, settings
from appealgen.violations.catalog import NAMES
from tests.playbook.making import TODAY, change, sample

OUTSIDE = re.compile(r"""(?:\ssrc=|<link [^>]*href=|url\(|@import|fetch\(|import\()\s*["']?(?:https?:)?//""")
LARGEST_PAGE = 100 * 1024
"""Bytes, gzipped: a page with all that it loads, but for the search, which comes with its first use."""


def files(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


def test_every_page_is_there_in_both_languages(site: Path) -> None:
    made = files(site)
    pages = {name for name in made if name.endswith(".html") and not name.startswith("zh/")} - {"404.html"}
    assert {f"zh/{name}" for name in pages} == {
        name for name in made if name.startswith("zh/") and name.endswith(".html")
    }
    expected = {"scripts/discount.html", "scripts/all.html", "changes.html", "training/quiz-basics.html", "basics.html"}
    assert expected | {f"appeals/{name}.html" for name in NAMES} <= pages


def test_same_bytes_twice(site: Path, tmp_path: Path) -> None:
    again = build(sample(tmp_path), tmp_path / "site")
    assert files(again) == files(site)
    zipped(site, tmp_path / "one.zip")
    zipped(again, tmp_path / "two.zip")
    with zipfile.ZipFile(tmp_path / "two.zip") as archive:
        assert {name.removeprefix("two/") for name in archive.namelist()} == set(files(site))


def test_nothing_is_asked_of_other_hosts(site: Path) -> None:
    for name, data in files(site).items():
        if name.endswith((".html", ".css", ".js", ".svg")):
            assert not OUTSIDE.search(data.decode("utf-8")), name
        assert not name.endswith(".map")
        assert b"sourceMappingURL" not in data


def weights(made: dict[str, bytes]) -> dict[str, int]:
    """Of each page what it and all that it loads weigh, gzipped."""
    packed = {name: len(gzip.compress(data)) for name, data in made.items()}
    found = {}
    for name, data in made.items():
        if name.endswith(".html") and name != "404.html":
            linked = re.findall(r'(?:<script src|stylesheet" href)="([^"]+)"', data.decode("utf-8"))
            parts = [posixpath.normpath(posixpath.join(posixpath.dirname(name), one)) for one in linked]
            found[name] = packed[name] + sum(packed[one] for one in parts)
    return found


def test_pages_are_small(site: Path) -> None:
    made = files(site)
    assert {name: weight for name, weight in weights(made).items() if weight > LARGEST_PAGE} == {}
    own = {name.rpartition("/")[2]: len(data) for name, data in made.items() if name.startswith("assets/playbook/")}
    assert own["page.js"] <= 6 * 1024
    assert own["training.js"] <= 6 * 1024
    assert own["playbook.css"] <= 10 * 1024


@pytest.mark.slow
def test_every_page_of_the_real_site_is_small_and_asks_nobody(real_site: Path) -> None:
    made = files(real_site)
    assert {name: weight for name, weight in weights(made).items() if weight > LARGEST_PAGE} == {}
    assert sum(map(len, made.values())) <= 6 * 1024 * 1024
    for name, data in made.items():
        if name.endswith((".html", ".css", ".js", ".svg")):
            assert not OUTSIDE.search(data.decode("utf-8")), name


def test_what_both_languages_load_lies_there_once(site: Path) -> None:
    made = files(site)
    copies = [name for name in made if made.get(f"zh/{name}") == made[name] and "/assets/" in f"/{name}"]
    assert copies == ["assets/playbook/search.js"]
    for name in ("zh/index.html", "zh/scripts/discount.html"):
        linked = re.findall(r'(?:src|<link[^>]* href)="([^"#:]+\.(?:css|js|svg|png))"', made[name].decode("utf-8"))
        reached = [posixpath.normpath(posixpath.join(posixpath.dirname(name), one)) for one in linked]
        assert len(reached) >= 5
        assert set(reached) <= set(made), name


def test_room_goes_but_not_out_of_texts(site: Path) -> None:
    page = (site / "scripts" / "parcel-stuck.html").read_text(encoding="utf-8")
    assert not re.search(r"\n[ \t]*\n", re.sub(r"<pre>.*?</pre>", "", page, flags=re.DOTALL))
    assert ".\n\n{agent_name}</pre>" in page


def test_texts_stand_on_the_page_as_text(site: Path) -> None:
    page = (site / "scripts" / "discount.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;Thanks!&lt;/b&gt;" in page
    assert "<b>Thanks!" not in page
    assert 'lang="ru"' in page
    assert re.search(r"Version <?[0-9a-f]{8}", page)


def test_the_automatic_reply_is_shown_with_its_note(site: Path, tmp_path: Path) -> None:
    page = (site / "basics.html").read_text(encoding="utf-8")
    assert "Change the hours to yours." in page
    assert "Ответим с 9 до 18." in page
    assert "请改工作时间。" in (site / "zh" / "basics.html").read_text(encoding="utf-8")
    folder = sample(tmp_path)
    change(folder / "pages" / "en" / "basics.md", "[[auto-reply]]", "")
    assert "[[auto-reply]]" in Pages(read_playbook(folder), "en").made["keywords.md"]
    (folder / "auto-reply.yml").unlink()
    assert "keywords.md" not in Pages(read_playbook(folder), "en").made


def test_a_section_and_its_first_page_stand_once_in_the_list(site: Path) -> None:
    side = _list_of_pages(site / "index.html")
    assert side.count(">Appeals<") == side.count('href="appeals/index.html"') == 1


def test_a_chapters_pages_stand_in_the_list_while_one_of_them_is_open(site: Path) -> None:
    assert 'href="image_theft.html"' in _list_of_pages(site / "appeals/other.html")
    assert "image_theft.html" not in _list_of_pages(site / "index.html")


def _list_of_pages(page: Path) -> str:
    html = page.read_text(encoding="utf-8")
    start = html.index('class="pb-nav"')
    return html[start : html.index("</nav>", start)]


def test_appeals_are_the_checkers_own_words(site: Path) -> None:
    page = (site / "appeals" / "image_theft.html").read_text(encoding="utf-8")
    assert "image_theft/one-original" in page
    assert "image_theft/one-original" in (site / "zh" / "appeals" / "image_theft.html").read_text(encoding="utf-8")


def test_a_warning_stops_the_build(tmp_path: Path) -> None:
    folder = sample(tmp_path)
    change(folder / "pages" / "en" / "index.md", "scripts/discount.md", "scripts/nowhere.md")
    with pytest.raises(PlaybookError) as told:
        build(folder, tmp_path / "site")
    assert "nowhere.md" in str(told.value)
    assert [one.name for one in tmp_path.iterdir()] == ["playbooks"]


def test_a_shops_own_files_lie_once_and_are_in_both_languages(tmp_path: Path) -> None:
    sample(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(
        settings("Shop").replace("# logo:", "logo:").replace("  (the", " #"), encoding="utf-8"
    )
    with pytest.raises(PlaybookError) as told:
        build(tmp_path / "playbooks", tmp_path / "site")
    assert [(one.id, one.facts["name"]) for one in told.value.problems] == [
        ("playbook/own-file-missing", "logo.png"),
        ("playbook/own-file-missing", "shop.css"),
    ]
    assert all(
        (tmp_path / "mkdocs.yml").read_text().splitlines()[one.line - 1].count(one.facts["name"])
        for one in told.value.problems
    )
    Image.new("RGB", (48, 48)).save(tmp_path / "logo.png")
    (tmp_path / "shop.css").write_text(STYLE, encoding="utf-8")
    site = build(tmp_path / "playbooks", tmp_path / "site")
    for page in (site / "index.html", site / "zh" / "index.html"):
        for name in re.findall(r'(?:src|href)="([^"]*(?:logo\.png|shop\.css))"', page.read_text(encoding="utf-8")):
            assert (page.parent / name).is_file(), name


def test_an_unknown_place_stops_the_build(tmp_path: Path) -> None:
    folder = sample(tmp_path)
    change(folder / "pages" / "zh" / "basics.md", "[[script:discount]]", "[[script:nothing]]")
    with pytest.raises(PlaybookError):
        build(folder, tmp_path / "site")


def test_a_folder_of_somebody_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(OutputError):
        build(sample(tmp_path), tmp_path / "mine")


def test_what_changed_is_told_by_version(tmp_path: Path) -> None:
    folder = sample(tmp_path)
    (folder / "versions.yml").write_text(release(read_playbook(folder), "1", TODAY), encoding="utf-8")
    change(folder / "scripts" / "discount.md", "¡Gracias!", "Gracias.")
    playbook = read_playbook(folder)
    (folder / "versions.yml").write_text(release(playbook, "2: the second", TODAY), encoding="utf-8")
    first, second = versions(folder)
    assert second.name == "2: the second"
    assert [(one.situation, one.kind, one.languages) for one in changes(first.scripts, second.scripts)] == [
        ("discount", "reworded", ("es",))
    ]
    site = build(folder, tmp_path / "site")
    page = (site / "changes.html").read_text(encoding="utf-8")
    assert page.index("2: the second (") < page.index("reworded in Español") < page.rindex("1 (2026-11-20)")
    assert "Version 2: the second" in page


def test_a_private_playbook_is_in_no_index(tmp_path: Path) -> None:
    folder = sample(tmp_path)
    settings = (Path(__file__).parents[2] / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(settings.replace("public: true", "public: false"), encoding="utf-8")
    site = build(folder, tmp_path / "site")
    assert not list(site.rglob("sitemap.xml*"))
    assert '<meta name="robots" content="noindex">' in (site / "zh" / "index.html").read_text(encoding="utf-8")
