"""From JSON values to Python values: liberal in what it accepts, and nothing is lost.

A decoder takes a JSON value and returns the Python value, or the value unchanged where it is not of the
documented kind; it never raises. Only the functions at the end, which decode a whole response, raise a TypeError
when the response is of another kind than the API promises, and `deferred` does where it is nested too deeply.
"""

from __future__ import annotations

import datetime
import enum as enums
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, ClassVar, Protocol, TypeAlias, TypeVar

from . import drift

LENGTH_OF_A_DATE = len("2026-01-31")

Decoder: TypeAlias = Callable[[Any], Any]


class Decodable(Protocol):
    """What decoding needs of a model."""

    adopt: ClassVar[Decoder]

    @classmethod
    def known_fields(cls, data: Mapping[str, Any]) -> int:
        """How many fields of a JSON object this model knows."""
        ...


ModelT = TypeVar("ModelT", bound=Decodable)


def date_time(value: Any) -> Any:
    """An RFC 3339 text becomes a datetime, unless it has no time."""
    if not isinstance(value, str) or len(value) <= LENGTH_OF_A_DATE:
        return value
    try:
        return datetime.datetime.fromisoformat(value)
    except (ValueError, OverflowError):
        return value


def date(value: Any) -> Any:
    """A text such as 2026-01-31 becomes a date."""
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


class Enum:
    """A listed value becomes a member; any other is kept as it came."""

    def __init__(self, listed: type[enums.Enum]) -> None:
        self.name = listed.__name__
        self.members = {member.value: member for member in listed}
        self.kind = type(next(iter(self.members)))

    def __call__(self, value: Any) -> Any:
        if type(value) is not self.kind:
            return value
        if value not in self.members:
            drift.unknown_value(self.name, value)
        return self.members.get(value, value)


enum = cache(Enum)


def model(kind: type[Decodable]) -> Decoder:
    """An object becomes a model."""
    return kind.adopt


def array(item: Decoder) -> Decoder:
    """Every item of a list is decoded."""

    def decode(value: Any) -> Any:
        return list(map(item, value)) if value.__class__ is list else value

    return decode


def mapping(item: Decoder) -> Decoder:
    """Every value of an object with free keys is decoded."""

    def decode(value: Any) -> Any:
        return {key: item(element) for key, element in value.items()} if isinstance(value, dict) else value

    return decode


def choice(*, models: tuple[type[Decodable], ...] = (), others: tuple[Decoder, ...] = ()) -> Decoder:
    """An object becomes the model that knows most of its fields; anything else takes the first decoder that fits."""

    def decode(value: Any) -> Any:
        if models and isinstance(value, dict):
            return _best(models, value).adopt(value)
        for decoder in others:
            decoded = decoder(value)
            if decoded is not value:
                return decoded
        return value

    return decode


def deferred(make: Callable[[], Decoder]) -> Decoder:
    """A decoder that is made when it is first used: while a model is defined, its own class does not exist yet.

    Raises:
        TypeError: Models are nested more deeply than Python can follow.
    """
    decoder: Decoder | None = None

    def decode(value: Any) -> Any:
        nonlocal decoder
        if decoder is None:
            decoder = make()
        try:
            return decoder(value)
        except RecursionError:
            raise TypeError("nested too deeply") from None

    return decode


def unchanged(value: Any) -> Any:
    """The JSON value is the Python value."""
    return value


def object_of(*models: type[ModelT]) -> Callable[[Any], ModelT]:
    """A response that is an object: one of some models."""

    def decode(value: Any) -> ModelT:
        if not isinstance(value, dict):
            raise TypeError(f"{_kind(value)}, not an object")
        decoded: ModelT = _best(models, value).adopt(value)
        return decoded

    return decode


def page_of(kind: type[ModelT]) -> Callable[[Any], ModelT]:
    """A response that is a page of a list. Without a list of items a walk could not tell it from the end."""
    decode_object = object_of(kind)

    def decode(value: Any) -> ModelT:
        page = decode_object(value)
        items: Any = page.items  # type: ignore[attr-defined]
        if not isinstance(items, list):
            raise TypeError("a page without a list of items")
        return page

    return decode


def list_of(item: Decoder) -> Callable[[Any], list[Any]]:
    """A response that is a list."""

    decode_items = array(item)

    def decode(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise TypeError(f"{_kind(value)}, not a list")
        items: list[Any] = decode_items(value)
        return items

    return decode


def text(value: Any) -> str:
    """A response that is text and no JSON."""
    if not isinstance(value, str):
        raise TypeError(f"{_kind(value)}, not text")
    return value


def nothing(value: Any) -> None:
    """A response without content; whatever comes is ignored."""


def _best(models: tuple[type[ModelT], ...], value: dict[str, Any]) -> type[ModelT]:
    return models[0] if len(models) == 1 else max(models, key=lambda kind: kind.known_fields(value))


def _kind(value: Any) -> str:
    return "empty" if value is None else f"a JSON {type(value).__name__}"
