"""The descriptions of openapi.yaml as docstrings."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from ..openapi.names import sentence
from ..openapi.statuses import error_class
from ..safe_text import code_span
from .code import in_docstring
from .description import Enum, Member, Model, Operation, RateLimit, Value

WIDTH = 110
PREFETCH = "Pages to fetch ahead while one is being worked on; needs `async with` around the walk."
WALK = "A pager: `async for` gives items, `pages()` pages, `await` the first page."
CLIENT = "What sends the call, such as an InstantlyClient."
SENTENCE_END = re.compile(r"(?<=[\w`)\"'][.!?]) +(?=[A-Z`])(?<!e\.g\. )(?<!i\.e\. )")
FORMATS = {"uuid": "a UUID", "email": "an e-mail address", "uri": "a URL"}


def first_sentence(text: str) -> list[str]:
    """A text in two parts: its first sentence, and the others if there are any."""
    return SENTENCE_END.split(text, maxsplit=1)


def paragraphs(*texts: str, indent: int) -> str:
    """Paragraphs of a docstring, wrapped; empty ones are left out."""
    prefix = " " * indent
    wrapped = [
        textwrap.fill(text, WIDTH, initial_indent=prefix, subsequent_indent=prefix, break_long_words=False)
        for text in map(in_docstring, texts)
        if text
    ]
    return "\n\n".join(wrapped).removeprefix(prefix)


def entry(name: str, text: str, *, indent: int) -> str:
    """One line (or more) of a section such as Args."""
    prefix = " " * indent
    return textwrap.fill(
        in_docstring(f"{name}: {text}" if text else f"{name}:"),
        WIDTH,
        initial_indent=prefix,
        subsequent_indent=prefix + "    ",
        break_long_words=False,
    )


def of_method(operation: Operation, indent: int = 8) -> str:
    """The docstring of a resource method, which is the whole description of an operation."""
    returns = WALK if operation.paging is not None else operation.response_description
    entries = list(_entries_of_arguments(operation, indent + 4))
    margin = " " * indent
    deprecated = "Deprecated in the API's document: it may stop working." if operation.deprecated else ""
    whole = (*first_sentence(operation.summary), operation.description, deprecated)
    lines = [paragraphs(*whole, indent=indent)]
    if entries:
        lines += ["", f"{margin}Args:", *entries]
    if returns:
        lines += ["", f"{margin}Returns:", entry("", returns, indent=indent + 4).replace(": ", "", 1)]
    lines += ["", f"{margin}Raises:", *_entries_of_failures(operation, indent + 4)]
    if operation.arguments:
        lines += [entry("ValueError", "An argument cannot be right; nothing was sent.", indent=indent + 4)]
        lines += [entry("TypeError", "An argument is of another type; nothing was sent.", indent=indent + 4)]
    lines += [""]
    return "\n".join([*lines, *_facts(operation, indent)])


def of_endpoint(operation: Operation) -> str:
    """The docstring of an endpoint's module."""
    lines = [
        paragraphs(f"Endpoint of `{operation.name}`: {request(operation)}.", indent=0),
        "",
        "Attributes:",
        entry("OPERATION", "What openapi.yaml says of the operation, such as its scopes and limits.", indent=4),
        entry("asyncio", "The function `asyncio_detailed`, which gives only what the response says.", indent=4),
    ]
    return "\n".join([*lines, ""])


def of_call(operation: Operation) -> str:
    """The docstring of an endpoint's function that sends one request."""
    returns = "The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone."
    return _of_function(operation, f"Send {request(operation)} and give the whole response.", returns)


def of_walk(operation: Operation) -> str:
    """The docstring of an endpoint's function that walks a list."""
    return _of_function(operation, f"Walk the list of {request(operation)} over all its pages.", WALK)


def _of_function(operation: Operation, summary: str, returns: str) -> str:
    elsewhere = f"See `instantly.{operation.name}` for the other arguments and the errors."
    lines = [paragraphs(summary, elsewhere, indent=4), "", "    Args:", entry("client", CLIENT, indent=8)]
    lines += ["", "    Returns:", textwrap.indent(returns, " " * 8), ""]
    return "\n".join([*lines, *_facts(operation, 4)])


def _facts(operation: Operation, indent: int) -> Iterator[str]:
    yield entry("Scopes", scopes(operation) + ".", indent=indent)
    if operation.rate_limits:
        yield entry("Rate limit", rate_limits(operation.rate_limits) + ".", indent=indent)
    yield entry("Source", request(operation), indent=indent)


def arguments_of_export(operation: Operation, indent: int = 12) -> str:
    """What those arguments of an export are that are the list's."""
    return "\n".join(_entries_of_arguments(operation, indent, "Pages to fetch ahead; at least 4.")).lstrip()


def errors_of_export(operation: Operation, indent: int = 12) -> str:
    """What the calls of an export raise."""
    return "\n".join(_entries_of_failures(operation, indent)).lstrip()


def _entries_of_failures(operation: Operation, indent: int) -> Iterator[str]:
    yield entry("APIStatusError", f"{errors(operation)}.", indent=indent)
    yield entry("APIConnectionError", "No response came, or not in time.", indent=indent)
    yield entry("DecodeError", "The response is not what the API promises.", indent=indent)


def of_resource(description: str, indent: int) -> str:
    """The docstring of a resource's class, or of what gives it."""
    sentences = first_sentence(description)
    end = f"\n{' ' * indent}" if len(sentences) > 1 else ""
    return paragraphs(*sentences, indent=indent) + end


def _entries_of_arguments(operation: Operation, indent: int, prefetch: str = PREFETCH) -> Iterator[str]:
    yield from (entry(name, words, indent=indent) for name, words in arguments(operation, prefetch))


def arguments(operation: Operation, prefetch: str = PREFETCH) -> Iterator[tuple[str, str]]:
    """Every argument of a method, and what it is."""
    walk = operation.paging is not None
    shown = [*operation.positional, *operation.filters] if walk else operation.arguments
    yield from ((value.name, text(value)) for value in shown)
    if operation.paging is None:
        return
    yield "limit", f"Items per page, 1 to {operation.paging.page_size}."
    position = operation.paging.parameter
    words = [argument.description for argument in operation.arguments if argument.name == position]
    yield position, " ".join([*words, "The beginning when left out or None."]).strip()
    yield "max_items", "End after so many items; None walks to the end."
    yield "prefetch", prefetch


def of_model(model: Model) -> str:
    """The docstring of a model, with its fields."""
    return _of_class(model.description, [(field.name, text(field)) for field in model.fields])


def of_enum(enum: Enum) -> str:
    """The docstring of an enum, with the meanings of its members."""
    return _of_class(enum.description, [(member.name, _of_member(member)) for member in enum.members])


def _of_member(member: Member) -> str:
    deprecation = f"Deprecated; {_gone(member.gone)}." if member.gone else ""
    return " ".join(filter(None, [member.description or f"{code_span(str(member.value))}.", deprecation]))


def _gone(day: str) -> str:
    return f"gone from the API's document since {day}"


def _of_class(description: str, attributes: list[tuple[str, str]]) -> str:
    lines = [paragraphs(*first_sentence(description), indent=4)]
    entries = [entry(name, described, indent=8) for name, described in attributes]
    if entries:
        lines += ["", "    Attributes:", *entries]
    return "\n".join(lines)


def text(value: Value) -> str:
    """What a field or an argument is: its description, or its name where it has none, then its limits."""
    return " ".join(filter(None, [value.description or sentence(value.json_name), limits(value)]))


def limits(value: Value) -> str:
    """The limits of a value as a sentence."""
    stated = value.limits
    parts = [
        _between(stated.get(lowest), stated.get(highest), unit)
        for lowest, highest, unit in (
            ("minimum", "maximum", ""),
            ("minLength", "maxLength", " characters"),
            ("minItems", "maxItems", " items"),
        )
    ]
    if "const" in stated:
        parts.append(f"always {stated['const']!r}")
    if "pattern" in stated:
        parts.append(f"pattern {code_span(stated['pattern'])}")
    if value.joined:
        parts.append("a list, or one text with commas")
    parts.append(FORMATS.get(stated.get("format", ""), ""))
    if value.default is not None:
        parts.append(f"the API takes {value.default!r} when left out")
    if value.deprecated:
        parts.append("deprecated")
    if value.gone:
        parts.append(_gone(value.gone))
    sentence = "; ".join(filter(None, parts))
    return f"{sentence[0].upper()}{sentence[1:]}." if sentence else ""


def _between(low: Any, high: Any, unit: str) -> str:
    if low is None:
        return "" if high is None else f"at most {high}{unit}"
    if high is None and low == 1 and unit:
        return "not empty"
    return f"at least {low}{unit}" if high is None else f"{low} to {high}{unit}"


def request(operation: Operation) -> str:
    """Method and path."""
    return f"{operation.method} {operation.path}"


def scopes(operation: Operation) -> str:
    """Which scopes a key needs."""
    groups = [" or ".join(map(code_span, group)) for group in operation.needed_scopes]
    return ", and ".join(groups) or "the API states none"


def rate_limits(stated: Sequence[RateLimit]) -> str:
    """An operation's own limits as text; empty where it has none."""
    per = {"ip": " per IP address"}
    return " and ".join(f"{limit.calls} calls in {_span(limit.seconds)}{per.get(limit.per, '')}" for limit in stated)


def _span(seconds: int) -> str:
    for size, name in ((86400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds % size == 0:
            return f"{seconds // size} {name if seconds // size > 1 else name[:-1]}"
    return f"{seconds} seconds"


def errors(operation: Operation) -> str:
    """The errors that the document announces for an operation, and that of a key without its scopes."""
    classes = {status: error_class(status) for status in operation.errors}
    if operation.needed_scopes:  # of which the document announces a 403 for few
        classes[403] = "MissingScopeError"
    named = ", ".join(f"{classes[status]} ({status})" for status in sorted(classes))
    return f"{named}, or the class of another status" if named else "the class of the status"
