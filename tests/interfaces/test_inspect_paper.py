"""What `inspect` tells of papers: fields, signs, text; personal numbers only when they are asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from PIL import Image, ImageDraw, ImageFont

from appealgen.interfaces.cli.inspect import command
from tests.evidence.photos import files

PAPER = """营业执照
统一社会信用代码：91350100M000100Y43
名称：杭州青云贸易有限公司
法定代表人：林晓东
身份证号：11010519491231002X
"""


def inspected(file: Path, *options: str) -> dict[str, Any]:
    told = CliRunner().invoke(command, [str(file), "--format", "json", "--no-cache", *options])
    assert told.exit_code == 0, told.output
    data: dict[str, Any] = json.loads(told.output)["files"][0]
    return data


def test_a_paper(tmp_path: Path) -> None:
    file = tmp_path / "licence.txt"
    file.write_text(PAPER)
    told = inspected(file)
    assert told["kind"] == "business_licence"
    fields = {field["name"]: field for field in told["fields"]}
    assert fields["holder"]["value"] == "杭州青云贸易有限公司"
    assert fields["registration_number"]["value"] == "91350100M000100Y43"
    assert set(fields["holder"]) == {"name", "value", "certainty", "page", "box", "read"}
    assert told["signs"] == [{"name": "editable", "detail": "text", "page": None, "box": None}]
    assert "identity_number" in told["private"]


def test_personal_numbers_are_masked(tmp_path: Path) -> None:
    file = tmp_path / "licence.txt"
    file.write_text(PAPER)
    assert "1101…002X" in inspected(file)["text"]
    assert "11010519491231002X" in inspected(file, "--show-personal")["text"]


def test_the_number_of_an_identity_card_is_masked_as_its_field_too(tmp_path: Path) -> None:
    file = tmp_path / "id.txt"
    file.write_text("居民身份证\n姓名：林样例\n公民身份号码：110101199003071233\n有效期限：2018.05.02-2038.05.02\n")
    assert "110101199003071233" not in json.dumps(inspected(file))
    fields = {field["name"]: field["value"] for field in inspected(file, "--show-personal")["fields"]}
    assert fields["number"] == "110101199003071233"


def test_a_notice_has_its_text(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_text(
        "Violation notice\nViolation number: 7201845533\nViolation type: image theft\nProduct ID: 1005006123456789\nPoints: 2\n"
    )
    told = inspected(file)
    assert told["kind"] == "notice" and "7201845533" in told["text"]
    assert "1005006123456789" in json.dumps(told["fields"])


def test_a_grey_photo_is_no_paper(tmp_path: Path) -> None:
    """Its even ground passes for a sheet, and what is read there is no word: it stays a photo, and its marks are looked for."""
    file = tmp_path / "portrait.png"
    files.photo("astronaut", 512).convert("L").save(file)
    told = inspected(file)
    assert (told["kind"], "text" in told, "read" in told) == ("photo", False, False)


def test_a_picture_of_a_page_is_still_read(tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    sheet = Image.new("L", (900, 600), 245)
    lines = ("Let us first determine", "markers of the coins and", "the background. These", "pixels can be labelled")
    for number, line in enumerate(lines * 2):
        ImageDraw.Draw(sheet).text((60, 40 + 64 * number), line, 20, ImageFont.load_default(size=40))
    sheet.save(file)
    assert "determine" in inspected(file)["text"]


def test_checking_photos_reads_no_paper() -> None:
    """A case of image theft costs nothing more: none of the readers is even imported."""
    sample = Path(__file__).parents[2] / "samples" / "image_theft" / "good"
    code = f"""
import sys
from pathlib import Path
from appealgen.evidence.looker import Looker
from appealgen.packet.check import check
check(Path({str(sample / "case.yaml")!r}), Looker())
print(sorted(name for name in sys.modules if ".documents.ocr" in name or ".documents.fields" in name or "pdfium" in name))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
