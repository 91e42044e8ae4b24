"""From JSON values to Python values: liberal in what it accepts, and nothing is lost.

A decoder takes a JSON value and returns the Python value, or the value unchanged where it is not of the
documented kind. It never raises.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .model import Model

Decoder: TypeAlias = Callable[[Any], Any]


def parse_json(content: bytes) -> Any:
    """The one place where JSON text becomes values."""
    return json.loads(content)


def date_time(value: Any) -> Any:
    """An RFC 3339 text becomes a datetime."""
    try:
        return datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def date(value: Any) -> Any:
    """A text such as 2026-01-31 becomes a date."""
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def enum(kind: type[Enum]) -> Decoder:
    """A listed value becomes a member; any other is kept as it came."""
    members = {member.value: member for member in kind}
    value_type = type(next(iter(members)))

    def decode(value: Any) -> Any:
        return members.get(value, value) if type(value) is value_type else value

    return decode


def model(kind: type[Model]) -> Decoder:
    """An object becomes a model."""

    def decode(value: Any) -> Any:
        return kind.from_dict(value) if isinstance(value, dict) else value

    return decode


def array(item: Decoder) -> Decoder:
    """Every item of a list is decoded."""

    def decode(value: Any) -> Any:
        return [item(element) for element in value] if isinstance(value, list) else value

    return decode


def mapping(item: Decoder) -> Decoder:
    """Every value of an object with free keys is decoded."""

    def decode(value: Any) -> Any:
        return {key: item(element) for key, element in value.items()} if isinstance(value, dict) else value

    return decode


def choice(*, models: tuple[type[Model], ...] = (), others: tuple[Decoder, ...] = ()) -> Decoder:
    """An object becomes the model that knows most of its fields; anything else goes to the first decoder that takes it."""

    def decode(value: Any) -> Any:
        if models and isinstance(value, dict):
            return max(models, key=lambda kind: kind.known_fields(value)).from_dict(value)
        for decoder in others:
            decoded = decoder(value)
            if decoded is not value:
                return decoded
        return value

    return decode


def unchanged(value: Any) -> Any:
    """The JSON value is the Python value."""
    return value
