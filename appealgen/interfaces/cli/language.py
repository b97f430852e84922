"""Which language the person reads: asked for, or the machine's."""

from __future__ import annotations

import os
import sys


def machine_language() -> str:
    """The language of the machine's settings, if the program speaks it; else English."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next((value for value in named if value), "")
    return "zh" if language.lower().startswith("zh") else "en"


def asked_language() -> str:
    """Once the command is over its options are gone: read the one that matters here from the command line."""
    for number, argument in enumerate(sys.argv):
        if argument == "--ui-language" and number + 1 < len(sys.argv):
            return sys.argv[number + 1]
        if argument.startswith("--ui-language="):
            return argument.partition("=")[2]
    return machine_language()
