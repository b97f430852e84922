"""A wrong call gets one clear error, in the language of the person."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interfaces.calling import run


@pytest.mark.parametrize("arguments", [("check",), ("chek", "x"), ("explain", "photo/no-watermrk"), ("build", "x")])
def test_wrong_calls(cache: Path, arguments: tuple[str, ...]) -> None:
    told = run(cache, *arguments)
    assert told.returncode == 2
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "是不是“check”"),
        (("check",), "缺少 CASE"),
        (("check", "x", "--formt", "json"), "是不是 --format"),
        (("check", "x", "--format", "xml"), "text、json、junit、github"),
        (("build", "x", "--out", "y", "--to", "odt"), "docx、pdf、eml"),
        (("compare", "--pairs", "/nowhere"), "--pairs 不能是这个值"),
        (("compare", "a.jpg"), "请给出原图和被投诉图片"),
        (("compare", "a.jpg", "b.jpg", "--pairs", __file__), "请给出原图和被投诉图片"),
    ],
)
def test_wrong_calls_in_chinese(cache: Path, arguments: tuple[str, ...], said: str) -> None:
    told = run(cache, *arguments, LC_ALL="zh_CN.UTF-8")
    assert told.returncode == 2
    assert said in told.stderr
    assert "Error" not in told.stderr


def test_no_guess_where_there_is_none(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "new", "zzz", tmp_path / "x", "--ui-language", "en")
    assert "unknown, perhaps" not in told.stderr
    assert "known are account_closure, image_theft" in told.stderr
    assert "没有“zzz”这条规则" in run(cache, "explain", "zzz", "--ui-language", "zh").stderr


def test_the_language_may_stand_before_the_command(cache: Path, tmp_path: Path) -> None:
    told = run(cache, "--ui-language", "zh", "check", tmp_path / "nowhere")
    assert told.returncode == 2
    assert "办法" in told.stderr
    nearer = run(cache, "--ui-language", "zh", "check", tmp_path / "nowhere", "--ui-language", "en")
    assert "Mend" in nearer.stderr
