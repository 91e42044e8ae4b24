"""Markdown of the pages: what comes from a document is text in it, and nothing else.

Python-Markdown with its extensions reads the pages, and coding agents read them as they are. Words stay words: whatever
could begin a tag, a link, an attribute list, an include, an emoji or a column of a table is escaped.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable

from ...render.code import BLANKS
from ...safe_text import one_line

_WITH_BACKSLASH = re.compile(r"[\\`*\[\]#]|(?<![^\W_])_|_(?![^\W_])")  # an underscore inside of a word is no mark
_WITH_ENTITY = re.compile(r"[<>&|{}@~^=+$]|:(?=[^\s\d])|(?<=www)\.", re.IGNORECASE)
_FIRST_OF_A_BLOCK = re.compile(r"[-!?/:%;]")
_NUMBER_OF_A_LIST = re.compile(r"(\d+)([.)])(?=\s|$)")
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_NOT_IN_A_SPAN = set("`<>")
_NOT_IN_HTML = set("<>&\"'`*_[]{}|\\#@~^=+$:!")


def text(words: object) -> str:
    """Words on one line."""
    return _begun(_escaped(_line(words)))


def code(words: object) -> str:
    """Words as code; in HTML where a code span could be taken for something else."""
    line = _line(words)
    is_plain = line and not _NOT_IN_A_SPAN & set(line) and not line.endswith("\\")
    return f"`{line}`" if is_plain else f"<code>{_in_html(line)}</code>"


def prose(description: str, code_span: Callable[[str], str] = code) -> str:
    """A description on one line; `code_span` says what becomes of its code."""
    line = _line(description)
    parts: list[str] = []
    end = 0
    for found in _CODE_SPAN.finditer(line):
        parts += [_escaped(line[end : found.start()]), code_span(found[2].strip())]
        end = found.end()
    first, *others = [*parts, _escaped(line[end:])]
    return "".join([_begun(first), *others])


def link(label: str, target: str) -> str:
    """A link to a page of ours; the label is Markdown."""
    return f"[{label}]({target})"


def heading(level: int, title: str, anchor: str = "") -> str:
    """A heading; the title is Markdown, and the anchor has letters, digits, `_` and `-` alone."""
    return f"{'#' * level} {title}" + (f" {{#{anchor}}}" if anchor else "")


def block(source: str) -> str:
    """Python."""
    return f"```python\n{source.rstrip()}\n```"


def bullets(items: Iterable[str]) -> str:
    """A list of Markdown."""
    return "\n".join(f"- {item}" for item in items)


def blocks(*parts: str) -> str:
    """Paragraphs, lists and headings below each other; empty ones are left out."""
    return "\n\n".join(filter(None, parts))


def in_html(words: object) -> str:
    """Words as text or as an attribute of HTML on lines of its own, where nothing is Markdown."""
    return html.escape(_line(words))


def _line(words: object) -> str:
    line = str(words).translate(BLANKS).strip()
    return one_line(line, len(line))


def _in_html(line: str) -> str:
    """Text of HTML that stands in a line of Markdown."""
    return "".join(f"&#{ord(one)};" if one in _NOT_IN_HTML else one for one in line)


def _escaped(line: str) -> str:
    return _WITH_ENTITY.sub(lambda found: f"&#{ord(found[0])};", _WITH_BACKSLASH.sub(r"\\\g<0>", line))


def _begun(line: str) -> str:
    """A line with which a paragraph begins."""
    if _FIRST_OF_A_BLOCK.match(line):
        return f"&#{ord(line[0])};{line[1:]}"
    return _NUMBER_OF_A_LIST.sub(r"\1\\\2", line, count=1) if _NUMBER_OF_A_LIST.match(line) else line
