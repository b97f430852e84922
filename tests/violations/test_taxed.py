"""Net amount and tax against an invoice's total: told only where the three can be nothing else."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.model import DocumentField
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.documents.examples import looks
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["account_closure"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "document/total-is-the-sum")


def says(*rows: str, total: str, certainty: float = 0.9) -> list[str]:
    text = "\n".join(("FACTURA", *rows))
    example: Example = looks("invoice.pdf", text=text, fields=(DocumentField("total", total, certainty, 1),))
    return [finding.says for finding in found(CHECK, VIOLATION, example)]


SPANISH = ("Base imponible\t4.071,00 €", "IVA 21 %\t854,91 €")


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        ((*SPANISH, "Total factura\t5.425,91 €"), "5425.91"),
        (("Subtotal\t1,250.00", "VAT (20%)\t250.00", "Total due\t1,800.00"), "1800.00"),
        (("Итого без НДС\t10 000,00", "НДС 20%\t2 000,00", "Всего к оплате\t12 500,00"), "12500.00"),
    ],
)
def test_a_total_that_net_and_tax_do_not_make_is_told(rows: tuple[str, ...], total: str) -> None:
    assert says(*rows, total=total) == ["with-tax"]


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        ((*SPANISH, "Total factura\t4.925,91 €"), "4925.91"),
        ((*SPANISH, "Portes\t500,00 €", "Total factura\t5.425,91 €"), "5425.91"),
        ((*SPANISH, "Retención IRPF 15 %\t-610,65 €", "Total\t4.315,26 €"), "4315.26"),
        ((*SPANISH, "Total factura\t4.925,91 €"), "4071.00"),
        ((*SPANISH, "Total factura\t4.925,91 €", "Pedido mínimo\t5.425,91"), "5425.91"),
        (("Base imponible\t4.071,00 €", "IVA 10 %\t854,91 €", "Total\t5.425,91"), "5425.91"),
        (("Base imponible\t100,00", "IVA 21 %\t21,00", "Base imponible\t50,00", "IVA 10 %\t5,00", "Total\t190,00"), "190.00"),
    ],
)  # fmt: skip
def test_where_something_may_stand_between_nothing_is_said(rows: tuple[str, ...], total: str) -> None:
    assert says(*rows, total=total) == []


def test_an_unsure_total_is_not_held_against_them() -> None:
    assert says(*SPANISH, "Total\t5.425,91", total="5425.91", certainty=0.7) == []


GOODS = tuple(DocumentField("products", f"Funda de {number} plazas", 0.9, 1) for number in (1, 2, 3))
LINES = (
    "FS-1\tFunda de 1 plaza\t150\t6,20 €\t930,00 €",
    "FS-2\tFunda de 2 plazas\t200\t8,10 €\t1.620,00 €",
    "FS-3\tFunda de 3 plazas\t200\t10,40 €\t2.080,00 €",
)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ((*LINES, "Base imponible\t5.630,00 €"), ["net-differs"]),
        ((*LINES, "Base imponible\t4.630,00 €"), []),
        ((*LINES, "Descuento 5 %\t-231,50 €", "Base imponible\t4.398,50 €"), []),
        ((*LINES, "Suma\t4.630,00 €", "Base imponible\t5.630,00 €"), []),
        ((*LINES[:2], "Funda de 3 plazas", "Base imponible\t5.630,00 €"), []),
        (("Sin líneas legibles", "Base imponible\t5.630,00 €"), []),
    ],
)
def test_a_net_amount_that_the_lines_do_not_make_is_told_without_a_total(
    rows: tuple[str, ...], told: list[str]
) -> None:
    example: Example = looks("invoice.pdf", text="\n".join(("FACTURA", *rows)), fields=GOODS)
    assert [finding.says for finding in found(CHECK, VIOLATION, example)] == told


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("FS-3\tFunda de 3 plazas\t200\t10,40 €\t3.080,00 €", ["line-differs"]),
        (LINES[2], []),
        ("FS-3\tFunda de 3 plazas\t200\t0,00 €\t0,00 €", []),
    ],
)
def test_one_line_that_does_not_multiply_is_told(last: str, told: list[str]) -> None:
    example = looks("invoice.pdf", text="\n".join((*LINES[:2], last)), fields=GOODS)
    assert [finding.says for finding in found(CHECK, VIOLATION, example)] == told
