"""A test report's own results: a row or a conclusion that says the goods did not pass, and all that only sounds like it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from appealgen.evidence.documents.model import DocumentField
from appealgen.evidence.documents.opening.words import open_text
from appealgen.evidence.documents.signs.failed import failed_results
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found


def failed(text: str) -> list[str]:
    return [sign.detail.partition("|")[0] for sign in failed_results(open_text(text.encode(), "text").pages)]


@pytest.mark.parametrize(
    "text",
    [
        "Clause\tTest\tVerdict\n4.1\tMarking\tP\n4.2\tDrop\tP\n4.3\tHeat\tF\n",
        "5.4.9 Electric strength  Fail",
        "8.11\tSmall parts\tFail (part came off at 60 N)",
        "Lead (Pb)\t120 mg/kg\t90\tFail",
        "条款\t项目\t结果\n5.5\t元器件\t合格\n5.4.9\t抗电强度\t不合格(1500V时击穿)",
        "Пункт\tРезультат\n8.3\tНе соответствует",
        "Apartado\tResultado\nInflamabilidad\tNo cumple",
    ],
)
def test_a_clause_that_failed_is_seen(text: str) -> None:
    assert failed(text) == ["clause"]


@pytest.mark.parametrize(
    "text",
    [
        "Overall result\tFAIL",
        "Conclusion: The submitted sample does not comply with EN 71-1.",
        "结论：样品所检项目中，条款5.4.9不符合标准要求。",
        "Заключение: образец не соответствует требованиям ГОСТ 26150.",
        "Conclusión: la muestra no cumple con la norma EN 1021-1.",
    ],
)
def test_a_conclusion_against_the_goods_is_seen(text: str) -> None:
    assert failed(text) == ["conclusion"]


@pytest.mark.parametrize(
    "text",
    [
        "Clause\tRequirement\tResult\n4.1\tMarking\tPass\n4.2\tFailure of components\tPass",
        "Possible test case verdicts:\n- test case does not apply\tN/A\n- test object does not meet the requirement\tF (Fail)",
        "Clause\tClass\n4.1\tF\n4.2\tA",
        "条款\t结果\n5.1\t合格\n5.2 若不合格则复测\t合格\n不合格项\t无",
        "5.3\tDrop test\tFail\tPass (tested again)",
        "Overall result\t□ Pass  □ Fail",
        "If the sample does not comply, the certificate is withdrawn.",
        "Результаты не распространяются на другие изделия.",
        "Solo afecta a la muestra; no se reproduzca sin permiso.",
    ],
)
def test_what_only_sounds_like_it_is_no_failed_result(text: str) -> None:
    assert failed(text) == []


@pytest.mark.parametrize("violation", ["account_closure", "other"])
def test_a_failed_report_of_another_model_is_not_made_good_by_a_passed_one(violation: str) -> None:
    """Two reports by one standard: the goods were tested again only where they are of one model."""
    check = next(one for one in VIOLATIONS[violation].checks if one.rule == "document/report-shows-a-pass")
    again = check.fails["failed-before"]

    def of(models: tuple[str, str]) -> Example:
        return replace(
            again,
            documents={
                file: {**told, "fields": (*told["fields"], DocumentField("models", model, 1.0, 1))}
                for (file, told), model in zip(again.documents.items(), models, strict=True)
            },
        )

    def weights(example: Example) -> list[str]:
        return [str(finding.weight) for finding in found(check, VIOLATIONS[violation], example)]

    assert weights(of(("KT-15", "KT-15"))) == ["weakens"]
    assert weights(of(("KT-15", "KT-18"))) == ["blocks"]
