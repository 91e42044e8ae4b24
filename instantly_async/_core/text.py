"""Text of a server: read whatever its charset, and shown on one line of a message or a log."""

from __future__ import annotations

import codecs
import re
from encodings import normalize_encoding
from encodings.aliases import aliases
from reprlib import Repr

LONGEST = 500  # characters of a server's text in one message

_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:-]{1,40})", re.ASCII | re.IGNORECASE)
# The charsets of the world; Python's own encodings (idna, punycode, undefined ...) have no alias.
_CHARSETS = frozenset([*aliases, *aliases.values()])
_BYTE_ORDER_MARKS = {
    "utf_16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
    "utf_32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
}
_BRIEF = Repr()
_BRIEF.maxstring = _BRIEF.maxother = LONGEST


def read(content: bytes, content_type: str) -> str:
    """The text of a body, in the charset that its Content-Type names if that can be, or else in UTF-8.

    It never raises: bytes that are no text become U+FFFD.
    """
    found = _CHARSET.search(content_type)
    name = normalize_encoding(found[1]).lower() if found else ""
    charset = aliases.get(name, name)
    if charset in _CHARSETS and content.startswith(_BYTE_ORDER_MARKS.get(charset, b"")):
        try:
            return content.decode(charset)
        except (LookupError, UnicodeError):  # zlib, rot13 and their like are encodings of Python, but of no text
            pass
    return content.decode("utf-8", errors="replace")


def one_line(value: object, longest: int = LONGEST) -> str:
    """A value as people may read it: short, on one line, with escapes in the place of what nobody sees.

    So no colour sequence reaches a terminal, no line break starts another line of a log, and nothing turns text around.
    """
    whole = value if isinstance(value, str) else _BRIEF.repr(value)
    part = " ".join(whole[: 2 * longest].split())
    shown = "".join(character if character.isprintable() else _escaped(character) for character in part)
    return shown if len(shown) <= longest and len(whole) <= 2 * longest else f"{shown[:longest]} ..."


def brief(value: object, longest: int = LONGEST) -> str:
    """A value as Python writes it, on one line: the first items of it, and so many characters of a text."""
    short = Repr()
    short.maxstring = short.maxother = longest
    return one_line(short.repr(value))


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
