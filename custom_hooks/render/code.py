"""The one door from a document into code: what a template prints comes from a function of this module.

A template prints `Code`, whole numbers and identifiers; everything else that it might print is refused (`printed`).
"""

from __future__ import annotations

import ast
import math
import unicodedata
from collections.abc import Callable
from keyword import iskeyword
from typing import Any

from ..errors import DocumentError
from ..expressions import Refused, check_type, check_value
from ..safe_text import one_line

BLANKS = dict.fromkeys(map(ord, "\t\n\v\f\r"), " ")


class Code(str):
    """Text that is known to be code; only the functions of this module make it."""

    __slots__ = ()


UNSET = Code("UNSET")
LEFT_OUT = Code("LEFT_OUT")


def printed(value: Any) -> Code:
    """What a template prints for a value.

    Raises:
        DocumentError: It is neither code nor a number nor an identifier.
    """
    if isinstance(value, Code):
        return value
    return literal(value) if isinstance(value, int) else identifier(value)


def literal(value: Any) -> Code:
    """A value as Python writes it; what nobody sees in it is escaped.

    Raises:
        DocumentError: The value is none that code may hold.
    """
    match value:
        case str():
            return Code(str.__repr__(value))
        case None | bool():
            return Code(repr(value))
        case int() if value.bit_length() <= 64:
            return Code(int.__repr__(value))
        case float() if math.isfinite(value):
            return Code(float.__repr__(value))
        case tuple():
            return Code(f"({''.join(f'{literal(item)}, ' for item in value)})")
        case _:
            raise DocumentError([f"{_shown(value)} cannot be a value in code"])


def identifier(name: Any) -> Code:
    """A name that Python takes as it is spelled, and that is nobody's own.

    Raises:
        DocumentError: It is no such name.
    """
    if not isinstance(name, str) or not name.isidentifier() or iskeyword(name) or name.startswith("__"):
        raise DocumentError([f"{_shown(name)} cannot be a name in code"])
    if unicodedata.normalize("NFKC", name) != name:
        raise DocumentError([f"{_shown(name)} cannot be a name in code: Python reads it as another one"])
    return Code(name)


def annotation(text: str) -> Code:
    """A type.

    Raises:
        DocumentError: It is something else.
    """
    return _expression(text, check_type)


def decoder(text: str) -> Code:
    """What decodes a value.

    Raises:
        DocumentError: It is something else.
    """
    return _expression(text, check_value)


def _expression(text: str, check: Callable[[ast.expr], None]) -> Code:
    try:
        check(ast.parse(text, mode="eval").body)
    except (SyntaxError, ValueError, RecursionError, MemoryError, Refused):
        raise DocumentError([f"{_shown(text)} cannot be in code"]) from None
    if not text.isprintable() or "#" in text or unicodedata.normalize("NFKC", text) != text:
        raise DocumentError([f"{_shown(text)} cannot be in code"])
    return Code(text)


def declaration(name: str, type_: str, default: Code | None) -> Code:
    """A field in its class, or an argument in a signature."""
    text = f"{identifier(name)}: {annotation(type_)}"
    return Code(text if default is None else f"{text} = {default}")


def in_docstring(text: str) -> str:
    """A part of a docstring: on one line, everything visible, and no escape sequences."""
    return one_line(text.translate(BLANKS), len(text)).replace("\\", "\\\\")


def docstring(text: str) -> Code:
    """What is between the quotes of a docstring, made of parts as `in_docstring` gives them; no quotes end it.

    Raises:
        DocumentError: A part is none of these.
    """
    if "\\" in text.replace("\\\\", "") or not text.replace("\n", "").isprintable():
        raise DocumentError([f"{_shown(text)} cannot be in a docstring"])
    safe = text.replace('"""', "'''")
    return Code(f"{safe[:-1]}'" if safe.endswith('"') else safe)


def _shown(value: Any) -> str:
    try:
        return one_line(repr(value), 80)
    except (ValueError, RecursionError):  # a number of thousands of digits, or what contains itself
        return f"a {type(value).__name__}"
