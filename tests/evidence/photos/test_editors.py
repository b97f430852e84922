"""What programs call themselves in a file: cameras' own, editors, generators, messengers, converters."""

from __future__ import annotations

import pytest

from appealgen.evidence.photos.editors import role_of
from appealgen.evidence.photos.model import Editing
from tests.evidence.photos import files
from tests.evidence.photos.test_editing import names, told

FIRMWARE = (
    "Ver.1.02", "16.5.1", "HDR+ 1.0.345618096zd", "MediaTek Camera Application", "G991BXXU5CVDD", "NIKON D750 Ver.1.10",
    "Digital Camera FinePix X100T Ver1.02", "GRL-L29 9.1.0.321(C432E7R1P12)", "ILCE-7M3 v3.01", "MIUI Camera",
    "Canon EOS R6 Firmware Version 1.5.0", "GD1A.220205.001", "Android QP1A.190711.020.G973FXXU9FTI2", "DxO ONE v3.0",
    "E-M1MarkII Version 3.4", "COOLPIX P1000   V1.4", "bengal-user 11 RKQ1", "KODAK EASYSHARE Z650",
)  # fmt: skip
EDITORS = (
    "美圖秀秀", "Фотошоп", "ФотоМАСТЕР 15", "Домашняя Фотостудия", "Фоторедактор Movavi", "AVATAN Plus", "Photoroom 4.1",
    "Affinity 3.0", "Adobe Fresco 5.0", "FaceApp", "Upscayl", "Topaz Gigapixel AI", "稿定设计", "可画", "黄油相机", "图片编辑器",
    "Adobe Photoshop 25.0 (Windows)", "Adobe Photoshop Lightroom Classic 13.0", "GIMP 2.10.36", "美图秀秀", "Meitu 9.8.0",
    "Snapseed 2.0", "PicsArt", "Canva", "Facetune2", "VSCO", "Pixelmator Pro 3.5", "Affinity Photo 2.1", "paint.net 5.0.11",
    "ACDSee Pro 9", "醒图", "轻颜相机", "CapCut", "剪映", "Photopea", "Luminar Neo", "Capture One 23 Windows",
    "darktable 4.6.0", "RawTherapee 5.9", "ImageMagick 7.1", "PhotoScape X", "光影魔术手", "nEO iMAGING", "BeautyPlus",
)  # fmt: skip


@pytest.mark.parametrize("software", FIRMWARE)
def test_firmware_is_no_editor(software: str) -> None:
    assert told(files.camera_file(Software=software)) == Editing("clean", ())


@pytest.mark.parametrize("software", EDITORS)
def test_an_editor_that_says_so(software: str) -> None:
    assert role_of(software) == "editor"
    data = files.with_xmp(files.camera_file(), files.xmp(f'xmp:CreatorTool="{software}"'.encode()))
    assert told(data).verdict == "edited"
    assert names(data) == {"software"}


@pytest.mark.parametrize(
    ("name", "role"),
    (
        ("即梦AI", "generator"), ("Шедеврум", "generator"), ("Kandinsky 3.1", "generator"), ("Grok", "generator"),
        ("Скриншот", "screenshot"), ("Снимок экрана", "screenshot"), ("截圖", "screenshot"), ("QQ截图", "screenshot"),
        ("ВКонтакте", "messenger"), ("钉钉", "messenger"), ("QQ", "messenger"), ("QQ20A.220305", None), ("LG-VK700", None),
    ),
)  # fmt: skip
def test_what_other_programs_are(name: str, role: str | None) -> None:
    assert role_of(name) == role


def test_the_exif_field_is_read_too() -> None:
    editing = told(files.camera_file(Software="GIMP 2.10.36"))
    assert (editing.verdict, editing.signs[0].detail, editing.signs[0].sure) == ("edited", "GIMP 2.10.36", True)


@pytest.mark.parametrize(
    "software",
    (
        "Digital Photo Professional",
        "Picasa",
        "Microsoft Windows Photo Viewer 6.1.7600",
        "SIGMA Photo Pro 5.4.1.0000",
        "Adobe Photoshop Album 2.0",
        "Adobe Photoshop Elements 6.0 Organizer",
        "IrfanView",
        "XnView 2.51",
    ),
)
def test_converters_and_viewers_are_a_doubt(software: str) -> None:
    assert told(files.camera_file(Software=software)).verdict == "unsure"
