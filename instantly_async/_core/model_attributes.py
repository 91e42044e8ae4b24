"""What stands on the classes of models in the place of values: it gives them when they are asked for."""

from __future__ import annotations

import inspect
from functools import cached_property
from typing import Any

import attrs

from .decoding import Date, Decoder, Enum
from .decoding.containers import holds_dates
from .decoding.layout import ADDITIONAL, owned

CONTAINERS = frozenset({dict, list})


def attribute(field: str, key: str, decoder: Decoder | None) -> Any:
    """What stands on the class for a field; None where Python finds the value in the model's own dictionary."""
    match decoder:
        case None:
            return None if field == key else Renamed(key)
        case Date():
            return Moment(key, decoder)
        case Enum():
            return Member(key, decoder)
        case _:
            return Parts(key, decoder)


class Renamed:
    """A field whose value is kept under another name than its own."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        return None if model is None else model.__dict__.get(self.key)

    def __set__(self, model: Any, value: Any) -> None:
        """Makes Python look here before it looks into the model's own dictionary."""
        model.__dict__[self.key] = value


class Moment(Renamed):
    """A date or a time: made whenever it is read, so that the text goes back as it came."""

    def __init__(self, key: str, decoder: Date) -> None:
        super().__init__(key)
        self.convert = decoder.convert

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        if model is None or (value := model.__dict__.get(self.key)) is None:
            return None
        return self.convert(value)


class Member(Renamed):
    """A member of an enum: found whenever it is read, so that the text or number goes back as it came."""

    def __init__(self, key: str, decoder: Enum) -> None:
        super().__init__(key)
        self.kind = decoder.kind
        self.members = decoder.members
        self.convert = decoder.convert

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        if model is None:
            return None
        value = model.__dict__.get(self.key)
        if value.__class__ is self.kind and (member := self.members.get(value)) is not None:
            return member
        return self.convert(value)


class Parts(Renamed):
    """A model, or a list or mapping of what is decoded: made once, so that what is changed in it stays.

    A list or mapping of dates is made whenever it is read, since their texts go back as they came.
    """

    def __init__(self, key: str, decoder: Decoder) -> None:
        super().__init__(key)
        self.decoder = decoder

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        if model is None:
            return None
        value = model.__dict__.get(self.key)
        if value.__class__ not in self.decoder.converts:
            return value
        if value.__class__ not in CONTAINERS:
            return self.decoder.convert(value)
        if self.is_kept_as_it_came:
            return self.decoder.convert(owned(value))
        model.__dict__[self.key] = converted = self.decoder.convert(value)
        return converted

    @cached_property
    def is_kept_as_it_came(self) -> bool:
        """Whether there are dates in it; not known sooner, since a decoder may be deferred."""
        return holds_dates(self.decoder)


class AdditionalProperties:
    """Gives a model its dictionary of additional properties when it is first asked for; most are never."""

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        return self if model is None else model.__dict__.setdefault(ADDITIONAL, {})


class Attributes:
    """What attrs knows of a class. With it in the class itself, msgspec would write models otherwise than `to_dict`."""

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        return owner._attributes


class Signature:
    """What a class of models is called with, for editors and documentation."""

    def __get__(self, model: Any, owner: type[Any]) -> inspect.Signature:
        return inspect.Signature(
            [
                inspect.Parameter(
                    field.name,
                    inspect.Parameter.KEYWORD_ONLY,
                    default=inspect.Parameter.empty if field.default is attrs.NOTHING else field.default,
                    annotation=field.type,
                )
                for field in attrs.fields(owner)
            ]
        )
