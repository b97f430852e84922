"""The store's name in the notice: told only where it is this store's, and plainly another."""

from __future__ import annotations

import pytest

from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["other"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "case/notice-says-the-same")


def says(notice: str, name: str | None = "Cerámica Alfar Duero S.L.") -> list[str]:
    changes = {"store.name": name, "notice.text": "notice.txt"}
    example = Example(changes=changes, documents={"notice.txt": {"text": notice}})
    return [finding.says for finding in found(CHECK, VIOLATION, example)]


@pytest.mark.parametrize(
    "notice",
    [
        "Estimado vendedor de la tienda «Casa del Barro» (ID 1102345678): aporte",
        'Your store "Casa del Barro" (store ID 1102345678) is linked with the store "Alfar" (store ID 1102345999).',
        "您的店铺“Casa del Barro”（店铺ID 1102345678）",
        "Аккаунт магазина «Casa del Barro» (ID 1102345678) закрыт",
    ],
)
def test_another_name_is_told(notice: str) -> None:
    assert says(notice) == ["another-store"]


@pytest.mark.parametrize(
    "notice",
    [
        "tienda «Cerámica Alfar Duero» (ID 1102345678)",
        "tienda «Alfar Duero» (ID 1102345678)",
        "tienda «CERAMICA ALFAR DUERO» (ID 1102345678)",
        "tienda «Casa del Barro» (ID 1102345999)",
        "tienda «Casa del Barro» ha sido sancionada",
        "店铺“陶艺之家”（店铺ID 1102345678）",
        'Your product 1005007345612890 "Smart watch W10" in the store 1102345678',
        'store "Casa del Barro" (ID 1102345678), store "Otra Casa" (ID 1102345678)',
    ],
)
def test_the_same_another_stores_or_a_doubtful_one_is_not(notice: str) -> None:
    assert says(notice) == []
