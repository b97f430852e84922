"""From a rendered template to tokens: parsed once, the seller's values put back, jumps and claims checked.

What a letter's Markdown may hold: headings, paragraphs, `**` and `*`, lists, tables, links to exhibits (`#exhibit-a`),
to the web and to mail, and the exhibits' pictures (`exhibit:A`). On top of that some habits:

- a numbered list holds claims: each item jumps to an exhibit;
- a table with an empty head row is a card: its first column names what stands in the second;
- the dashes below a table's head are its columns' widths (`|---|---------|` is one to three);
- what leads to a card stays with it on one page, and a paragraph in bold with what it heads;
- a rule (`---`) is a new page; an empty link in a heading (`[](#exhibit-a)`) is the place that jumps lead to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from appealgen.rendering.data import Values
from appealgen.rendering.errors import ClaimWithoutExhibitError, NoSuchExhibitError, RenderingError

JUMP, PICTURE = "#exhibit-", "exhibit:"
BACK = "#cites-"
"""From an exhibit's heading to the claim that it proves."""
WEB = ("https", "http", "mailto")
MOST_COLUMNS = 24
"""Of a table: each has 7 mm then, room for four letters. Ours have 6 at most; a Word table takes 63."""


def parse(source: str, values: Values, letters: Collection[str]) -> list[Token]:
    """The tokens of a letter. `letters`: of its exhibits. Raises LetterError, and RenderingError for lists too deep
    or a table too wide."""
    tokens = _parser().parse(source)
    _check_depth(tokens)
    lines = source.splitlines()
    for token in tokens:
        if token.type == "table_open" and token.map:
            token.meta["widths"] = _widths(lines[token.map[0] + 1])
            _check_width(len(token.meta["widths"]))
        if token.children is not None:
            token.children = list(_settle(token.children, values))
            token.content = _text(token.children)
    tree = SyntaxTreeNode(tokens)
    _mark_cards(tree)
    _mark_captions(tree)
    _mark_places(tokens)
    _check_jumps(tree, letters)
    _check_claims(tree)
    _lead_back(tokens)
    return tokens


@lru_cache(1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    # links stay as they stand: they are placeholders yet, see _link
    vars(parser).update(normalizeLink=lambda url: url, validateLink=lambda url: True)
    return parser.disable(["html_block", "html_inline", "autolink", "reference", "code", "fence", "backticks"])


def _check_depth(tokens: Iterable[Token]) -> None:
    """What stands in a list or quotation at the parser's last level, and all that follows it, is left out in silence."""
    deepest = int(_parser().options.get("maxNesting", 20)) - 1
    if any(token.level >= deepest and token.type in ("list_item_open", "blockquote_open") for token in tokens):
        raise RenderingError(
            f"lists or quotations within one another, more than {deepest} levels: the rest would be lost"
        )


def _check_width(columns: int) -> None:
    if columns > MOST_COLUMNS:
        raise RenderingError(f"a table of {columns} columns, more than {MOST_COLUMNS}: none would have room for a word")


def _settle(tokens: Iterable[Token], values: Values) -> Iterator[Token]:
    """The values in their places; a link that may not be followed becomes its words."""
    followed: list[bool] = []
    for token in tokens:
        token.content = values.put_back(token.content)
        if token.type == "link_open":
            followed.append(_link(token, values))
        if token.type == "image":
            token.attrs["src"] = values.put_back(str(token.attrs["src"]))
            token.children = list(_settle(token.children or [], values))
            token.content = _text(token.children)
        if token.type == "link_open" and not followed[-1]:
            continue
        if token.type == "link_close" and not followed.pop():
            continue
        yield token


def _text(tokens: Iterable[Token]) -> str:
    """The words alone; a break is a space."""
    return "".join(" " if token.type.endswith("break") else token.content for token in tokens)


def _link(token: Token, values: Values) -> bool:
    """Whether the link may be followed: to an exhibit, the web or a mailbox."""
    url = values.put_back(str(token.attrs["href"]))
    if url.startswith(JUMP):
        token.attrs["href"] = url.lower()
        return True
    try:
        scheme = urlsplit(url).scheme.lower()
        token.attrs["href"] = normalizeLink(url)
    except ValueError:
        return False
    return scheme in WEB


def _widths(line: str) -> tuple[float, ...]:
    """The shares of a table's columns, from the dashes below its head."""
    dashes = [cell.count("-") for cell in line.strip().strip("|").split("|")]
    return tuple(round(count / sum(dashes), 4) for count in dashes)


def _mark_cards(tree: SyntaxTreeNode) -> None:
    """A table whose head is empty is a card; the first one is the letter's head box."""
    cards = 0
    for table in (node for node in tree.children if node.type == "table"):
        head = table.children[0]
        table.meta["card"] = not any(node.content for node in head.walk() if node.type == "inline")
        cards += table.meta["card"]
        table.meta["head"] = table.meta["card"] and cards == 1
        if table.meta["card"]:
            _keep_with(table)


def _keep_with(card: SyntaxTreeNode) -> None:
    """The paragraphs that lead to a card stay on its page: a signature never stands without the words above it."""
    before = card.previous_sibling
    while before is not None and before.type == "paragraph":
        before.meta["keep"] = True
        before = before.previous_sibling


def _mark_captions(tree: SyntaxTreeNode) -> None:
    """A paragraph in bold heads what follows: it stays with that, and with the one after it."""
    for caption in filter(_is_caption, tree.children):
        caption.meta["keep"] = True
        following = caption.next_sibling
        last = following.next_sibling if following is not None else None
        if following is not None and last is not None and _is_plain(following) and _is_plain(last):
            following.meta["keep"] = True


def _is_caption(node: SyntaxTreeNode) -> bool:
    words = (
        [one for one in node.children[0].children if one.content or one.children] if node.type == "paragraph" else []
    )
    return [one.type for one in words] == ["strong"]


def _is_plain(node: SyntaxTreeNode) -> bool:
    return node.type == "paragraph" and not _is_caption(node)


def _mark_places(tokens: list[Token]) -> None:
    """The empty link of a heading becomes the heading's `id`."""
    for heading, inline in pairwise(tokens):
        if heading.type != "heading_open" or not inline.children:
            continue
        for index, child in enumerate(inline.children):
            if child.type == "link_open" and inline.children[index + 1].type == "link_close":
                heading.attrs["id"] = str(child.attrs["href"]).removeprefix("#")
                del inline.children[index : index + 2]
                inline.children[-1].content = inline.children[-1].content.rstrip()
                inline.content = inline.content.rstrip()
                break


def _lead_back(tokens: list[Token]) -> None:
    """Each exhibit's heading leads to the first claim that it proves; where no claim names it, to where it is named first."""
    named: dict[str, Token] = {}
    claims: dict[str, Token] = {}
    inside = 0
    for token in tokens:
        inside += token.nesting if token.type.startswith("ordered_list") else 0
        for child in token.children or []:
            href = str(child.attrs.get("href", "")) if child.type == "link_open" else ""
            if href.startswith(JUMP):
                letter = href.removeprefix(JUMP)
                named.setdefault(letter, child)
                if inside:
                    claims.setdefault(letter, child)
    for heading, inline in pairwise(tokens):
        letter = str(heading.attrs.get("id", "")).removeprefix(JUMP[1:]) if heading.type == "heading_open" else ""
        target = claims.get(letter) or named.get(letter)
        if target is not None and inline.children:
            target.attrs["id"] = f"{BACK[1:]}{letter}"
            link = Token("link_open", "a", 1, attrs={"href": f"{BACK}{letter}"})
            inline.children = [link, *inline.children, Token("link_close", "a", -1)]


def _check_jumps(tree: SyntaxTreeNode, letters: Collection[str]) -> None:
    """Each jump and each picture is that of an exhibit."""
    jumps = {f"{JUMP}{letter.lower()}" for letter in letters}
    for node in tree.walk(include_self=False):
        href, src = str(node.attrs.get("href", "")), str(node.attrs.get("src", ""))
        if href.startswith("#") and href not in jumps:
            raise NoSuchExhibitError(href)
        if node.type == "image" and src.removeprefix(PICTURE) not in letters:
            raise NoSuchExhibitError(src)


def _check_claims(tree: SyntaxTreeNode) -> None:
    """Each item of a numbered list jumps to an exhibit."""
    for item in (node for node in tree.walk(include_self=False) if node.type == "list_item"):
        if item.parent and item.parent.type == "ordered_list":
            inside = list(item.walk())
            if not any(str(node.attrs.get("href", "")).startswith(JUMP) for node in inside):
                raise ClaimWithoutExhibitError("".join(node.content for node in inside if node.type == "inline"))
