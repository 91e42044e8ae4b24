"""Lists, objects, and values of several kinds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, ClassVar, Protocol, TypeVar

from .decoder import Decoder
from .layout import Layout
from .scalars import Enum


class Decodable(Protocol):
    """What decoding needs of a model."""

    _layout: ClassVar[Layout]


ModelT = TypeVar("ModelT", bound=Decodable)


def model(kind: type[Decodable]) -> Decoder:
    """An object becomes a model."""
    return kind._layout


class Array:
    """Every item of a list is decoded."""

    converts = frozenset({list})

    def __init__(self, item: Decoder) -> None:
        self.item = item

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


class MappingDecoder:
    """Every value of an object with free names is decoded."""

    converts = frozenset({dict})

    def __init__(self, item: Decoder) -> None:
        self.item = item

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
        decoder = self._fitting(value)
        return value if decoder is None else decoder.convert(value)

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what is in the values, each as that which it becomes. One that is nothing of them may be anything."""
        fitting: dict[Decoder, list[Any]] = {}
        for value in values:
            if (decoder := self._fitting(value)) is not None:
                fitting.setdefault(decoder, []).append(value)
        for decoder, found in fitting.items():
            decoder.examine(found, _place(decoder, place))

    def _fitting(self, value: Any) -> Decoder | None:
        """What decodes a value; an enum that lists it comes before one that does not."""
        if self.models and value.__class__ is dict:
            return _best(self.models, value)
        fitting = [one for one in self.others if value.__class__ in one.converts]
        listing = [one for one in fitting if isinstance(one, Enum) and one.lists(value)]
        return next(chain(listing, fitting), None)


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

    def convert(self, value: Any, /) -> Any:
        """As the decoder does it."""
        return self._decoder.convert(value)

    def examine(self, values: Sequence[Any], place: str) -> None:
        """As the decoder does it."""
        if values:  # objects that contain themselves end somewhere
            self._decoder.examine(values, place)


def _best(models: tuple[type[Decodable], ...], value: Mapping[str, Any]) -> Layout:
    """Of the model that knows most of an object's fields."""
    layouts = (kind._layout for kind in models)
    return models[0]._layout if len(models) == 1 else max(layouts, key=lambda layout: layout.known_names(value))


def _place(decoder: Decoder, place: str) -> str:
    """Where a value stands: one in a list, or of several kinds, is known by its enum."""
    return decoder.listed.__name__ if isinstance(decoder, Enum) else place
