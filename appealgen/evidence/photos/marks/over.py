"""Something laid over a photo, as the parts that look for it tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Box = tuple[float, float, float, float]
Grade = Literal["sure", "suspected", "camera_stamp"]


@dataclass
class Over:
    """Its box in pixels of the scaled copy."""

    box: Box
    grade: Grade
    text: str | None = None
