"""`appealgen schema`: so that editors complete and check case.yaml."""

from __future__ import annotations

import json

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import ui_language

EXAMPLES = """
\b
Example:
  appealgen schema > case.schema.json
"""


@click.command("schema", epilog=EXAMPLES)
@ui_language
def command(words: Words) -> None:
    """Print the JSON Schema of case.yaml. Editors with a YAML plug-in complete and check fields by it."""
    from appealgen.packet.schema import json_schema

    click.echo(json.dumps(json_schema(words), ensure_ascii=False, indent=2))
