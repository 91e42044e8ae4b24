"""Text that others have written, made to do nothing: on GitHub it calls nobody, closes, shows and links nothing."""

from __future__ import annotations

import re

# Control characters, and those that turn the direction of writing or cannot be seen.
_UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
# What means something to GitHub together with what follows.
_MEANING = re.compile(
    r"""
    [@\#](?=\w)                                # @people, #1, and &#64; for the first of them
    | &(?!(?:amp|lt|gt|quot);)(?=[\w\#])       # &commat;
    | (?<![a-z0-9])gh-(?=[0-9])               # GH-1
    | <(?=[a-z/!?])                           # HTML
    | !(?=\[) | \](?=[(:\[])                  # ![images], [links](...) and [their]: addresses
    | :(?=//) | (?<![a-z0-9])www(?=\.)        # https://..., which may be an issue to close
    | (?:`{3}|~{3})(?=[ \t]*\w)              # diagrams
    """,
    re.IGNORECASE | re.VERBOSE,
)


def inert(text: str) -> str:
    """Markdown that keeps its headings, lists and tables, and in which nothing refers to anything."""
    seen = _UNSEEN.sub("", text.replace("\r\n", "\n"))
    return _MEANING.sub("\\g<0>\N{ZERO WIDTH SPACE}", seen)


def quoted(text: str) -> str:
    """Lines for a log, in which a runner finds no command: `::` at the beginning of a line, or `##[` anywhere."""
    lines = (_UNSEEN.sub("?", line) for line in text.splitlines())
    return "\n".join(f"| {line}".replace("##[", "## [") for line in lines)
