"""`python -m appealgen`."""

from appealgen.interfaces.cli import main

main()
