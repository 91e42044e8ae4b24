"""Lists, objects, and values of several kinds."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, ClassVar, Protocol, Self, TypeVar

from .decoder import Decoder
from .layout import Layout
from .scalars import Date, Enum


class Decodable(Protocol):
    """What decoding needs of a model."""

    _layout: ClassVar[Layout]


ModelT = TypeVar("ModelT", bound=Decodable)


def model(kind: type[Decodable]) -> Decoder:
    """An object becomes a model."""
    return kind._layout


class Container:
    """Something whose parts are decoded alike."""

    def __init__(self, item: Decoder) -> None:
        self.item = item

    def of(self, value: Any) -> Self:
        """There is no choice."""
        return self

    def part(self, name: Any, /) -> Decoder:
        """Every part is an item."""
        return self.item


class Array(Container):
    """Every item of a list is decoded."""

    converts = frozenset({list})

    def convert(self, value: Any, /) -> Any:
        """The same list with its items decoded."""
        if value.__class__ is list and not self._converted.isdisjoint(map(type, value)):
            value[:] = map(self.item.convert, value)
        return value

    @cached_property
    def _converted(self) -> frozenset[type]:
        return frozenset(self.item.converts)

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what is in the items."""
        items = [item for value in values if value.__class__ is list for item in value]
        self.item.examine(items, _place(self.item, place))


class MappingDecoder(Container):
    """Every value of an object with free names is decoded."""

    converts = frozenset({dict})

    def convert(self, value: Any, /) -> Any:
        """The same dictionary with its values decoded."""
        if value.__class__ is dict:
            for name, item in value.items():
                if item.__class__ in self.item.converts:
                    value[name] = self.item.convert(item)
        return value

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what is in the values."""
        items = [item for value in values if value.__class__ is dict for item in value.values()]
        self.item.examine(items, _place(self.item, place))


class Choice:
    """An object becomes the model that knows most of its fields; anything else takes the first decoder that fits."""

    def __init__(self, *, models: tuple[type[Decodable], ...] = (), others: tuple[Decoder, ...] = ()) -> None:
        self.models = models
        self.others = others

    @property
    def converts(self) -> Collection[type]:
        """Whatever one of the decoders converts."""
        return self._converts

    @cached_property
    def _converts(self) -> frozenset[type]:  # not sooner: one of the decoders may be deferred
        return frozenset(kind for one in self.others for kind in one.converts) | (frozenset([dict] * bool(self.models)))

    def convert(self, value: Any, /) -> Any:
        """The value as the model or the decoder that fits it best makes it."""
        decoder = self.of(value)
        return value if decoder is None else decoder.convert(value)

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what is in the values, each as that which it becomes. One that is nothing of them may be anything."""
        fitting: dict[Decoder, list[Any]] = {}
        for value in values:
            if (decoder := self.of(value)) is not None:
                fitting.setdefault(decoder, []).append(value)
        for decoder, found in fitting.items():
            decoder.examine(found, _place(decoder, place))

    def of(self, value: Any) -> Decoder | None:
        """What decodes a value; an enum that lists it comes before one that does not."""
        if self.models and value.__class__ is dict:
            return _best(self.models, value)
        if isinstance(value, datetime.date):  # of a caller, in the place of a text
            return next((one for one in self.others if isinstance(one, Date)), None)
        fitting = [one for one in self.others if value.__class__ in one.converts]
        listing = [one for one in fitting if isinstance(one, Enum) and one.lists(value)]
        return next(chain(listing, fitting), None)

    def part(self, name: Any, /) -> None:
        """Only what has been chosen has parts."""


class Deferred:
    """A decoder that is made when it is first used: while a model is defined, its own class does not exist yet."""

    def __init__(self, make: Callable[[], Decoder]) -> None:
        self._make = make

    @cached_property
    def decoder(self) -> Decoder:
        """The decoder itself."""
        return self._make()

    @property
    def converts(self) -> Collection[type]:
        """What the decoder converts."""
        return self.decoder.converts

    def convert(self, value: Any, /) -> Any:
        """As the decoder does it."""
        return self.decoder.convert(value)

    def of(self, value: Any) -> Decoder | None:
        """As the decoder does it."""
        return self.decoder.of(value)

    def part(self, name: Any, /) -> Decoder | None:
        """As the decoder does it."""
        return self.decoder.part(name)

    def examine(self, values: Sequence[Any], place: str) -> None:
        """As the decoder does it."""
        if values:  # objects that contain themselves end somewhere
            self.decoder.examine(values, place)


def _best(models: tuple[type[Decodable], ...], value: Mapping[str, Any]) -> Layout:
    """Of the model that knows most of an object's fields."""
    layouts = (kind._layout for kind in models)
    return models[0]._layout if len(models) == 1 else max(layouts, key=lambda layout: layout.known_names(value))


def _place(decoder: Decoder, place: str) -> str:
    """Where a value stands: one in a list, or of several kinds, is known by its enum."""
    return decoder.listed.__name__ if isinstance(decoder, Enum) else place


def holds_dates(decoder: Decoder | None) -> bool:
    """Whether a decoder makes dates of texts in lists or free names, which have to go back as they came."""
    match decoder:
        case Container(item=item):
            return isinstance(item, Date) or holds_dates(item)
        case Choice(others=others):
            return any(isinstance(one, Date) or holds_dates(one) for one in others)
        case Deferred():
            return holds_dates(decoder.decoder)
        case _:
            return False
