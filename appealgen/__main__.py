"""`python -m appealgen`, and the command `appealgen`."""

from __future__ import annotations

import sys


def main() -> None:
    """Load the command line and run it: Ctrl-C while it is still being loaded ends it quietly, too."""
    try:
        from appealgen.interfaces.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
