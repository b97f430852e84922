"""What can go wrong with a letter: a part that is missing, or a template that is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from appealgen.case.errors import MissingPartError, Problem, UserError
from appealgen.case.finding import Fact


class PangoMissingError(MissingPartError):
    """WeasyPrint's system libraries are not there: no PDF. DOCX and e-mail do without."""

    def __init__(self, reason: str) -> None:
        super().__init__([Problem("letter/no-pango", facts={"reason": reason})])


class TemplateMissingError(MissingPartError):
    """Nobody has written this letter in this language."""

    def __init__(self, violation: str, language: str, known: tuple[str, ...]) -> None:
        facts: dict[str, Fact] = {"violation": violation, "language": language, "known": known}
        super().__init__([Problem("letter/no-template", facts=facts)])


class GlyphMissingError(MissingPartError):
    """A character that our fonts can't print: better told than shown as an empty box."""

    def __init__(self, missing: tuple[tuple[str, str, str], ...]) -> None:
        """`missing`: the characters, the field of the facts (`store.name`) that holds them, and its value."""
        self.missing = missing
        super().__init__(
            Problem(
                "letter/no-glyph",
                facts={
                    "character": " ".join(characters),
                    "code": ", ".join(f"U+{ord(one):04X}" for one in characters),
                    "field": field,
                    "value": value,
                },
            )
            for characters, field, value in missing
        )


class LetterError(ValueError):
    """The template is wrong: a mistake of ours, or of who wrote the template."""


class ClaimWithoutExhibitError(LetterError):
    """A numbered claim that jumps to no exhibit."""

    def __init__(self, claim: str) -> None:
        self.claim = claim
        super().__init__(f"no exhibit proves: {claim}")


class NoSuchExhibitError(LetterError):
    """A jump to a letter that no exhibit has."""

    def __init__(self, target: str) -> None:
        self.target = target
        super().__init__(f"no such exhibit: {target}")


class RenderingError(RuntimeError):
    """The renderer warned of something (a picture, a glyph, a fetch): the page would not be what it should."""

    def __init__(self, *said: str) -> None:
        """`said`: each warning."""
        self.said = said
        super().__init__("; ".join(said))


class TemplateFailsError(UserError):
    """A template that is not ours does what it may not, or never comes to an end."""

    def __init__(self, why: str, file: str, line: int | None = None, facts: Mapping[str, Fact] | None = None) -> None:
        super().__init__([Problem(f"template/{why}", file, line, facts=facts or {})])

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> TemplateFailsError:
        """With problems that were found."""
        made = cls.__new__(cls)
        UserError.__init__(made, problems)
        return made
