"""`python -m appealgen`, and the command `appealgen`."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Load the command line and run it: Ctrl-C while it is still being loaded ends it quietly, too."""
    gc.set_threshold(50_000)  # hardly anything here goes in circles: looking for it every 700 objects costs a twentieth
    try:
        from appealgen.interfaces.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    try:
        run()
    finally:
        gc.freeze()  # all of it goes with the process: looking through it once more costs a twentieth again


if __name__ == "__main__":
    main()
