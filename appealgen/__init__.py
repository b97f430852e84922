"""Checks the evidence of an AliExpress appeal, then writes the letter and packs the exhibits."""

__version__ = "0.1.0"
