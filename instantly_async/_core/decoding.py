"""From JSON values to Python values: liberal in what it accepts, and nothing is lost.

A decoder makes the Python value when a field is read, one level of it; a value that is not of the documented kind is
handed on as it came. No decoder raises. Only the functions at the end, which decode a whole response, raise a TypeError
when the response is of another kind than the API promises.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from enum import Enum as PythonEnum
from functools import cache, cached_property
from itertools import chain
from types import NoneType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from . import drift
from .requests.dates import DateForm

if TYPE_CHECKING:
    from .base_model import Model

LENGTH_OF_A_DATE = len("2026-01-31")

ModelT = TypeVar("ModelT", bound="Model")


class Decoder(Protocol):
    """What is known of the values of a field."""

    @property
    def converts(self) -> Collection[type]:
        """The types of JSON values that have another Python value."""
        ...

    def convert(self, value: Any) -> Any:
        """The Python value of a JSON value. Lists, and objects with free names, are changed in place."""
        ...

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what the document does not know in JSON values, all of which stood in one place."""
        ...


class Date:
    """A text becomes a date or a time; it is kept beside, and goes back as it came."""

    converts = frozenset({str})

    def __init__(self, form: DateForm, convert: Callable[[Any], Any]) -> None:
        self.form = form
        self.convert = convert

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Every text is taken for a date that the document knows."""


def _date_time(value: Any) -> Any:
    """An RFC 3339 text becomes a datetime, unless it has no time."""
    if not isinstance(value, str) or len(value) <= LENGTH_OF_A_DATE:
        return value
    try:
        return datetime.datetime.fromisoformat(value)
    except (ValueError, OverflowError):
        return value


def _date(value: Any) -> Any:
    """A text such as 2026-01-31 becomes a date."""
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


date_time = Date("date-time", _date_time)
date = Date("date", _date)


class Enum:
    """A value becomes a member of an enum, listed or not; one of another JSON type stays as it came."""

    def __init__(self, listed: type[PythonEnum]) -> None:
        self.listed = listed
        self.members: dict[Any, Any] = {member.value: member for member in listed}
        self.kind = type(next(iter(self.members)))  # True and 1.0 are equal to 1, and are no codes
        self.converts = frozenset({self.kind})
        self._known_types = {self.kind, NoneType}
        self._known = {*self.members, None}

    def convert(self, value: Any) -> Any:
        """The member of a value."""
        if value.__class__ is not self.kind:
            return value
        member = self.members.get(value)
        return self.listed(value) if member is None else member

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of values that are not listed, and of those of another JSON type."""
        if self._known_types.issuperset(map(type, values)) and self._known.issuperset(values):
            return
        for value in values:
            if value is not None and not self.lists(value):
                drift.unknown_value(place, value)

    def lists(self, value: Any) -> bool:
        """Whether a value is one of those that the document lists."""
        return value.__class__ is self.kind and value in self.members


enum = cache(Enum)


class ModelDecoder:
    """An object becomes a model."""

    converts = frozenset({dict})

    def __init__(self, kind: type[Model]) -> None:
        self.layout = kind._layout
        self.convert = self.layout.adopt

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of fields that the model does not have, and of what is in those that it has."""
        self.layout.examine([value for value in values if value.__class__ is dict])


def model(kind: type[Model]) -> Decoder:
    """An object becomes a model."""
    return ModelDecoder(kind)


class Array:
    """Every item of a list is decoded."""

    converts = frozenset({list})

    def __init__(self, item: Decoder) -> None:
        self.item = item

    def convert(self, value: Any) -> Any:
        """The same list with its items decoded."""
        if value.__class__ is list and not self._converted.isdisjoint(map(type, value)):
            value[:] = map(self.item.convert, value)
        return value

    @cached_property
    def _converted(self) -> frozenset[type]:
        return frozenset(self.item.converts)

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what is in the items."""
        name = self.item.listed.__name__ if isinstance(self.item, Enum) else place
        self.item.examine([item for value in values if value.__class__ is list for item in value], name)


array = Array


class MappingDecoder:
    """Every value of an object with free names is decoded."""

    converts = frozenset({dict})

    def __init__(self, item: Decoder) -> None:
        self.item = item

    def convert(self, value: Any) -> Any:
        """The same dictionary with its values decoded."""
        if value.__class__ is dict:
            for name, item in value.items():
                if item.__class__ in self.item.converts:
                    value[name] = self.item.convert(item)
        return value

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what is in the values."""
        self.item.examine([item for value in values if value.__class__ is dict for item in value.values()], place)


mapping = MappingDecoder


class Choice:
    """An object becomes the model that knows most of its fields; anything else takes the first decoder that fits."""

    def __init__(self, *, models: tuple[type[Model], ...] = (), others: tuple[Decoder, ...] = ()) -> None:
        self.models = models
        self.others = others

    @cached_property
    def converts(self) -> Collection[type]:
        """Whatever one of the decoders converts."""
        return frozenset(chain({dict} if self.models else (), *(decoder.converts for decoder in self.others)))

    def convert(self, value: Any) -> Any:
        """The value as the model or the decoder that fits it best makes it; a listed member comes before another."""
        if self.models and value.__class__ is dict:
            return _best(self.models, value)._layout.adopt(value)
        fitting = [one for one in self.others if value.__class__ in one.converts]
        listing = [one for one in fitting if isinstance(one, Enum) and one.lists(value)]
        for decoder in listing or fitting:
            decoded = decoder.convert(value)
            if decoded is not value:
                return decoded
        return value

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what is in the objects; of other values, of those that belong to an enum and are not listed."""
        if self.models:
            objects: dict[type[Model], list[Any]] = {}
            for value in values:
                if value.__class__ is dict:
                    objects.setdefault(_best(self.models, value), []).append(value)
            for kind, found in objects.items():
                kind._layout.examine(found)
        enums = [one for one in self.others if isinstance(one, Enum)]
        for decoder in self.others:
            fitting = [value for value in values if value.__class__ in decoder.converts]
            if isinstance(decoder, Enum):
                fitting = [value for value in fitting if not any(one.lists(value) for one in enums)]
            decoder.examine(fitting, place)


choice = Choice


class Deferred:
    """A decoder that is made when it is first used: while a model is defined, its own class does not exist yet."""

    def __init__(self, make: Callable[[], Decoder]) -> None:
        self._make = make

    @cached_property
    def _decoder(self) -> Decoder:
        return self._make()

    @property
    def converts(self) -> Collection[type]:
        """What the decoder converts."""
        return self._decoder.converts

    def convert(self, value: Any) -> Any:
        """As the decoder does it."""
        return self._decoder.convert(value)

    def examine(self, values: Sequence[Any], place: str) -> None:
        """As the decoder does it."""
        if values:  # objects that contain themselves end somewhere
            self._decoder.examine(values, place)


deferred = Deferred


def unchanged(value: Any) -> Any:
    """The JSON value is the Python value."""
    return value


def object_of(*models: type[ModelT]) -> Callable[[Any], ModelT]:
    """A response that is an object: one of some models."""
    decoder = Choice(models=models)

    def decode(value: Any) -> ModelT:
        if not isinstance(value, dict):
            raise TypeError(f"{_kind(value)}, not an object")
        decoded: ModelT = _received(decoder, value)
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


def list_of(item: Decoder | Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
    """A response that is a list."""
    decoder = None if item is unchanged else Array(item)

    def decode(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise TypeError(f"{_kind(value)}, not a list")
        return value if decoder is None else _received(decoder, value)

    return decode


def text(value: Any) -> str:
    """A response that is text and no JSON."""
    if not isinstance(value, str):
        raise TypeError(f"{_kind(value)}, not text")
    return value


def nothing(value: Any) -> None:
    """A response without content; whatever comes is ignored."""


def _received(decoder: Decoder, value: Any) -> Any:
    """The Python value of a response, after what the document does not know in it has been counted."""
    if drift.is_counted():
        with suppress(RecursionError):  # nested more deeply than Python can follow: the rest is not counted
            decoder.examine([value], "")
    return decoder.convert(value)


def _best(models: tuple[type[ModelT], ...], value: Mapping[str, Any]) -> type[ModelT]:
    return models[0] if len(models) == 1 else max(models, key=lambda kind: kind._layout.known_names(value))


def _kind(value: Any) -> str:
    return "empty" if value is None else f"a JSON {type(value).__name__}"
