"""A whole response: the one place where a value of another kind than the API promises is an error."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from .. import drift
from .containers import Array, Choice, ModelT
from .decoder import Decoder


def object_of(*models: type[ModelT]) -> Callable[[Any], ModelT]:
    """A response that is an object: one of some models."""
    decoder = Choice(models=models)

    def decode(value: Any) -> ModelT:
        if not isinstance(value, dict):
            raise TypeError(f"{_kind(value)}, not an object")
        decoded: ModelT = received(decoder, value)
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
    decoder = Array(item)

    def decode(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise TypeError(f"{_kind(value)}, not a list")
        items: list[Any] = received(decoder, value)
        return items

    return decode


def value_of(decoder: Decoder) -> Callable[[Any], Any]:
    """A response that may be of any kind."""
    return partial(received, decoder)


def text(value: Any) -> str:
    """A response that is text and no JSON."""
    if not isinstance(value, str):
        raise TypeError(f"{_kind(value)}, not text")
    return value


def nothing(value: Any) -> None:
    """A response without content; whatever comes is ignored."""


def received(decoder: Decoder, value: Any) -> Any:
    """The Python value of a response, after what the document does not know in it has been counted."""
    if drift.is_counted():
        with suppress(RecursionError):  # nested more deeply than Python can follow: the rest is not counted
            decoder.examine([value], "")
    return decoder.convert(value)


def _kind(value: Any) -> str:
    return "empty" if value is None else f"a JSON {type(value).__name__}"
