"""The packet of the good sample."""

from __future__ import annotations

import pytest

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.model import Packet
from tests.packet.making import checked


@pytest.fixture(scope="module")
def good() -> Packet:
    return build(checked("good"), words=Words("zh"))
