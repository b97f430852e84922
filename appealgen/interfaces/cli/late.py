"""Something that is shown only when work takes long."""

from __future__ import annotations

import time
from collections.abc import Callable


class Late:
    """Starts something at the first poke after so many seconds, and never twice."""

    def __init__(self, start: Callable[[], None], after: float) -> None:
        self._start = start
        self._due = time.monotonic() + after
        self._started = False

    def poke(self) -> None:
        if not self._started and time.monotonic() >= self._due:
            self._started = True
            self._start()

    def cancel(self) -> None:
        self._started = True
