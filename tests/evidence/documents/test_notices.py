"""Notices, each with what it says: a pair of files, or an entry of a YAML file, is a test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.evidence.documents.told import notices, otherwise, read

NOTICES = [pytest.param(data, suffix, expected, id=name) for name, data, suffix, expected in notices()]


@pytest.mark.parametrize(("data", "suffix", "expected"), NOTICES)
def test_notice_says(data: bytes, suffix: str, expected: Mapping[str, Any]) -> None:
    assert otherwise(expected, read(data, suffix)) == {}
