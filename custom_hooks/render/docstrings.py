"""The words of openapi.yaml as docstrings."""

from __future__ import annotations

import textwrap
from typing import Any

from ..openapi.document import Node, resolve
from ..openapi.statuses import error_class, phrase

WIDTH = 110


def escape(text: str) -> str:
    """Text that may stand inside a docstring."""
    return text.replace("\\", "\\\\").replace('"""', "'''")


def paragraphs(*texts: str, indent: int) -> str:
    """Paragraphs of a docstring, wrapped; empty ones are left out."""
    prefix = " " * indent
    wrapped = [
        textwrap.fill(escape(text), WIDTH, initial_indent=prefix, subsequent_indent=prefix, break_long_words=False)
        for text in texts
        if text
    ]
    return "\n\n".join(wrapped).removeprefix(prefix)


def entry(name: str, text: str, *, indent: int) -> str:
    """One line (or more) of a section such as Args."""
    prefix = " " * indent
    return textwrap.fill(
        escape(f"{name}: {text}" if text else f"{name}:"),
        WIDTH,
        initial_indent=prefix,
        subsequent_indent=prefix + "    ",
        break_long_words=False,
    )


def field_text(document: Node, node: Node) -> str:
    """What a field or an argument is: its description, then its limits."""
    return " ".join(filter(None, [node.get("description", ""), limits(document, node)]))


def limits(document: Node, node: Node) -> str:
    """The limits of a value in words."""
    schema = node
    if "$ref" in node:
        schema = {**resolve(document, node), "default": node.get("default")}
    parts: list[str] = []
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        parts.append(_between(low, high, ""))
    for keys, unit in ((("minLength", "maxLength"), " characters"), (("minItems", "maxItems"), " items")):
        low, high = schema.get(keys[0]), schema.get(keys[1])
        if low is not None or high is not None:
            parts.append(_between(low, high, unit))
    if "const" in schema:
        parts.append(f"always {schema['const']!r}")
    if "pattern" in schema:
        parts.append(f"pattern `{schema['pattern']}`")
    if schema.get("format") in {"uuid", "email", "uri"}:
        parts.append({"uuid": "a UUID", "email": "an e-mail address", "uri": "a URL"}[schema["format"]])
    if schema.get("default") is not None:
        parts.append(f"the API takes {schema['default']!r} when left out")
    if schema.get("deprecated"):
        parts.append("deprecated")
    text = "; ".join(parts)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _between(low: Any, high: Any, unit: str) -> str:
    if low is None:
        return f"at most {high}{unit}"
    if high is None and low == 1 and unit:
        return "not empty"
    return f"at least {low}{unit}" if high is None else f"{low} to {high}{unit}"


def scopes(operation: Node) -> str:
    """Which scopes a key needs."""
    groups = operation.get("x-scope-groups") or ([operation["x-scopes"]] if operation["x-scopes"] else [])
    if not groups:
        return "the API states none"
    return ", and ".join(" or ".join(f"`{scope}`" for scope in group) for group in groups)


def rate_limits(operation: Node) -> str:
    """The operation's own limits in words; empty where it has none."""
    return " and ".join(
        f"{limit['calls']} calls in {_span(limit['seconds'])}" for limit in operation.get("x-rate-limits", [])
    )


def _span(seconds: int) -> str:
    for size, name in ((86400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds % size == 0:
            return f"{seconds // size} {name if seconds // size > 1 else name[:-1]}"
    return f"{seconds} seconds"


def raises(operation: Node) -> str:
    """The errors that the document announces for an operation."""
    codes = sorted(int(status) for status in operation["responses"] if status.isdigit() and not status.startswith("2"))
    names = dict.fromkeys(f"{error_class(code)} ({code})" for code in codes)
    return ", ".join(names) or "an error status that the document does not announce"


def answer(operation: Node) -> str:
    """What the operation answers, in words."""
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            text: str = response.get("description", "")
            return "" if text == phrase(status) else text
    return ""
