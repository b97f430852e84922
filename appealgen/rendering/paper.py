"""The house style: the letter's words and paper from templates/, and the fonts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from jinja2 import FunctionLoader, StrictUndefined, TemplateNotFound
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.ext import Extension
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from appealgen.case import resources
from appealgen.case.errors import Problem
from appealgen.case.glyphs import FONTS, lacking
from appealgen.rendering import hiding
from appealgen.rendering.confined import confined
from appealgen.rendering.data import Data, Values
from appealgen.rendering.errors import GlyphMissingError, TemplateFailsError, TemplateMissingError
from appealgen.rendering.page_rules import of_page

if TYPE_CHECKING:
    from jinja2 import Template


class TagLines(Extension):
    """A line that holds nothing but tags leaves no line behind; a text that ends with a tag keeps its break."""

    TAGS = re.compile(r"^[ \t]*(?:(?:\{%(?:(?!%\}).)*%\}|\{#(?:(?!#\}).)*#\})[ \t]*)+$", re.MULTILINE)

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return self.TAGS.sub(lambda match: match[0].strip() + "{#", source).replace("{#\n", "{#\n#}")


class Compiled(BytecodeCache):
    """Templates are compiled once a process: that is dearer than filling them (40 ms against 10 for a letter)."""

    _known: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


def find_template(violation: str, language: str, values: Values) -> Template:
    """The letter of that violation in that language. Raises TemplateMissingError."""
    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=values.finalize,
        extensions=[TagLines],
        bytecode_cache=Compiled(),
    )
    environment.filters["sentence"] = lambda text: text[:1].upper() + text[1:]
    try:
        return environment.get_template(f"{violation}/{language}.md")
    except TemplateNotFound:
        raise TemplateMissingError(violation, language, languages(violation)) from None


def _source(name: str) -> tuple[str, str, None] | None:
    """A part of a letter by its name, such as `shared/en.md`."""
    if ".." in name.split("/") or name.startswith("/") or "\\" in name:
        return None
    try:
        file = resources.template(f"letters/{name}")
        return file.read_text("utf-8"), str(file), None
    except FileNotFoundError:
        return None


def languages(violation: str) -> tuple[str, ...]:
    """The languages in which that letter is written."""
    return tuple(name.rsplit("/")[-1].removesuffix(".md") for name in resources.names(f"letters/{violation}/*.md"))


def font(weight: str) -> bytes:
    """The font file of a weight (`regular`, `bold`)."""
    return resources.template(FONTS[weight]).read_bytes()


def check_glyphs(values: Iterable[str], words: str) -> None:
    """Our fonts hold each character of the values and of the template's own words. Raises GlyphMissingError."""
    told: set[str] = set()
    missing: list[tuple[str, str, str]] = []
    for value in (*values, words):
        lacks = lacking(value)
        if value is words:  # the seller's words again, but for what the template itself says
            lacks = "".join(one for one in lacks if one not in told)
        if lacks:
            field = value.field if isinstance(value, Data) else "letter"
            missing.append((lacks, field, lacks if value is words else str(value)))
            told.update(lacks)
    if missing:
        raise GlyphMissingError(tuple(dict.fromkeys(missing)))


def fill(name: str, **values: str | Sequence[str]) -> str:
    """A page of paper/ with values in it; `letter` is markup, all else is text."""
    return _filled(name, dict(values))


@confined("paper/email.html", "paper/letter.html")
def _filled(name: str, values: dict[str, str | Sequence[str]]) -> str:
    page = _page(resources.template(f"paper/{name}").read_text("utf-8"))
    written = page.render({**values, "letter": Markup(str(values["letter"]))})
    if resources.own(f"paper/{name}"):
        problems = [
            Problem("template/forbidden", f"paper/{name}", line, facts={"what": what})
            for what, line in of_page(written, mail=name == "email.html")
        ]
        if name == "email.html":
            problems += _hidden(page, values)
        if problems:
            raise TemplateFailsError.of(problems)
    return written


def _hidden(page: Template, values: dict[str, str | Sequence[str]]) -> list[Problem]:
    """By what a page of somebody else's keeps the letter from the eye: its words would stand in the other forms alone."""
    looked_at = page.render({**values, "letter": Markup(f"<div {hiding.MARK}>{values['letter']}</div>")})
    return [Problem("template/hides", "paper/email.html", facts={"what": what}) for what in hiding.of_mail(looked_at)]


@lru_cache(4)
def _page(source: str) -> Template:
    return ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined).from_string(source)
