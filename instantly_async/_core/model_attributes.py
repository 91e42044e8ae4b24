"""What stands on the classes of models in the place of values: it gives them when they are asked for."""

from __future__ import annotations

import inspect
from threading import Lock
from typing import Any

import attrs

from .decoding import Decoder
from .decoding.layout import ADDITIONAL

CONTAINERS = frozenset({dict, list})

_converting = Lock()  # an object becomes a model once, whoever reads it at the same time


class Field:
    """A field whose value is kept under another name than its own, or as JSON of which it is made when it is read.

    Texts and numbers stay beside what is made of them, and go back as they came. Objects and lists become models and
    lists of models for good, so that what is changed in them stays.
    """

    def __init__(self, key: str, decoder: Decoder | None) -> None:
        self.key = key
        self.decoder = decoder

    def __get__(self, model: Any, owner: type[Any]) -> Any:
        if model is None:
            return None
        value = model.__dict__.get(self.key)
        if self.decoder is None or value.__class__ not in self.decoder.converts:
            return value
        if value.__class__ not in CONTAINERS:
            return self.decoder.convert(value)
        with _converting:
            value = model.__dict__.get(self.key)
            model.__dict__[self.key] = converted = self.decoder.convert(value)
        return converted

    def __set__(self, model: Any, value: Any) -> None:
        """Makes Python look here before it looks into the model's own dictionary."""
        model.__dict__[self.key] = value


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
