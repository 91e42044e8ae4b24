"""Text of a document as people may read it: in messages, in a log, in docstrings and in Markdown.

A document decides what the text says, and nothing else: it stays on its line, it is bounded, it hides nothing, and it
is no heading, link, mention or command of whatever shows it.
"""

from __future__ import annotations

import re

LONGEST = 500  # characters of a text in Markdown
LONGEST_PROBLEM = 2000  # and of a line in a log
_COMMAND = re.compile(r"^(?=\s*::)|(?<=#)(?=#\[)")  # GitHub runs what a log has as `::error` or `##[error]`
_BEFORE_PIPE = re.compile(r"(\\*)\|")


def one_line(text: object, longest: int = LONGEST) -> str:
    """The text on one line, with escapes in the place of characters that nobody sees, and that turn text around."""
    whole = str(text)
    shown = "".join(character if character.isprintable() else _escaped(character) for character in whole[:longest])
    return shown if len(whole) <= longest else f"{shown} ..."


def log_line(text: object) -> str:
    """The text as a line of a log, which is no command to what runs the workflow."""
    return _COMMAND.sub("|", one_line(text, LONGEST_PROBLEM))


def code_span(text: object) -> str:
    """The text as code in Markdown, where nothing in it has a meaning."""
    shown = one_line(text)
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    margin = " " if not shown or shown[0] == "`" or shown[-1] == "`" else ""
    return f"{fence}{margin}{shown}{margin}{fence}"


def table_cell(markdown: str) -> str:
    """Markdown as one cell of a table."""
    return _BEFORE_PIPE.sub(r"\1\1\\|", markdown)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
