"""Arguments in the form in which the API wants them: lists, texts joined by commas, dates and times."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence, Set, ValuesView
from typing import Any, Literal

from .. import deprecation
from ..operation import Argument, Operation
from ..types import UNSET
from . import dates
from .argument_limits import check_alternatives, check_limits
from .bad_values import SOMETHING
from .encoding import plain_text

Location = Literal["query", "body"]


def in_form(
    operation: Operation, location: Location, values: Mapping[str, Any], *, validate: bool = True
) -> Mapping[str, Any]:
    """The values of a query or a body as the API wants them written.

    Without `validate`, the limits that the API's document states are not looked at.

    Raises:
        ValueError: A value cannot be written so, or is outside of a limit.
    """
    changed: dict[str, Any] = {}
    for argument in operation.arguments:
        value = values.get(argument.name)
        if argument.location == location and value is not None and value is not UNSET:
            place = f"{operation.name}: {argument.python_name or argument.name}"
            for path in argument.deprecated:
                if _has(value, path):
                    deprecated = f"{place}.{path}" if path else place
                    deprecation.warn(f"{deprecated} is deprecated in the API's document, and may stop working")
            changed[argument.name] = written = _written(argument, value, place)
            if validate:
                check_limits(argument, _measured(argument, value, written), place)
    if validate and location == "body":
        check_alternatives(operation, values)
    return {**values, **changed} if changed else values


def _measured(argument: Argument, value: Any, written: Any) -> Any:
    """What a limit is about: the value, or what was joined, which is a list in a query and a text in a body."""
    if argument.form != "joined":
        return value
    return written if argument.location == "body" else written.split(",")


def _written(argument: Argument, value: Any, place: str) -> Any:
    match argument.form:
        case "joined":
            return _joined(value, place)
        case "list" if isinstance(value, str | bytes):
            raise ValueError(f"{place} is one text, {_shown(value)}, and takes several values; give a list")
        case "list" if isinstance(value, Mapping) or hasattr(value, "to_dict"):
            raise ValueError(f"{place} is one object, and takes several; give a list")
        case "list" if argument.location == "query" and isinstance(value, Sequence | Set | ValuesView):
            if None in value or not (value or argument.least):
                what = "has None in it" if value else "is an empty list, which no query can have"
                raise ValueError(f"{place} {what}; give at least one value, or leave it out")
        case "date" | "date-time" | "date or date-time" as form:
            return _date(value, form, place)
    for path, form in argument.dates:
        value = _with_date(value, path.split("."), form, place)
    return value


def _joined(value: Any, place: str) -> str:
    """Texts with commas between them; one text is taken as it is."""
    if isinstance(value, bytes | Mapping):
        raise ValueError(f"{place} is {_shown(value)}; give a list of texts, or one text with commas")
    if isinstance(value, str) or not isinstance(value, Sequence | Set | ValuesView):
        return _text(value, place)
    texts = ["" if item is None else _text(item, f"{place}[{number}]") for number, item in enumerate(value)]
    if not texts:
        raise ValueError(f"{place} is an empty list; give at least one value, or leave it out")
    for number, text in enumerate(texts):
        if not text or "," in text:
            what = f"{_shown(text)}, and a comma would make two of it" if text else "empty"
            raise ValueError(f"{place}[{number}] is {what}; the API wants this list as one text, joined by commas")
    return ",".join(texts)


def _text(value: Any, place: str) -> str:
    try:
        return plain_text(value)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{place}{str(error).removeprefix(SOMETHING)}") from None


def _date(value: Any, form: dates.DateForm, place: str) -> Any:
    return dates.text(value, form, place) if isinstance(value, datetime.date) else value


def _with_date(value: Any, path: list[str], form: dates.DateForm, place: str) -> Any:
    """An object with a date inside of it written; a model writes its own."""
    name, *others = path
    if not isinstance(value, Mapping) or hasattr(value, "to_dict") or name not in value:
        return value
    inside = f"{place}.{name}"
    written = _with_date(value[name], others, form, inside) if others else _date(value[name], form, inside)
    return {**value, name: written}


def _has(value: Any, path: str) -> bool:
    """Whether a value has a field of that path; the empty path is the value itself."""
    if not path:
        return True
    name, _, others = path.partition(".")
    fields = value.to_dict() if hasattr(value, "to_dict") else value
    return isinstance(fields, Mapping) and fields.get(name, UNSET) is not UNSET and _has(fields[name], others)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}..."
