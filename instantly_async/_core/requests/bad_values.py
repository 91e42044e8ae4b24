"""Which of the values of a call cannot be sent, and where it stands. It is looked for when one has failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set, ValuesView
from itertools import chain
from typing import TYPE_CHECKING, Any

from ..types import UNSET

if TYPE_CHECKING:
    from ..operation import Operation

# How errors about a value begin; with its place, they begin with that.
SOMETHING = "a value"

Convert = Callable[[Any], Any]


def located(
    operation: Operation, values: Mapping[str, Any], convert: Convert, error: TypeError | ValueError
) -> TypeError | ValueError:
    """An error of converting values, with the name of the operation and the place of the value that it is about."""
    given = ((name, value) for name, value in values.items() if value is not UNSET)
    found = next((found for name, value in given if (found := _find(value, name, convert))), None)
    place, error = found or (SOMETHING, error)
    said = str(error)
    words = f"{place}{said.removeprefix(SOMETHING)}" if said.startswith(SOMETHING) else f"{place}: {said}"
    return (TypeError if isinstance(error, TypeError) else ValueError)(f"{operation.name}: {words}")


def _find(value: Any, place: str, convert: Convert) -> tuple[str, TypeError | ValueError] | None:
    """The innermost value that cannot be converted, and why."""
    try:
        convert(value)
        return None
    except (TypeError, ValueError) as failed:
        error = failed.with_traceback(None)
    inside = (_find(part, f"{place}{step}", convert) for step, part in _parts(value))
    return next(filter(None, inside), (place, error))


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """What a value consists of, and the steps that lead there."""
    if hasattr(value, "to_dict") and hasattr(value, "additional_properties"):
        own = {name: part for name, part in vars(value).items() if name != "additional_properties"}
        return chain(_parts(own), _parts(value.additional_properties))
    if isinstance(value, Mapping):
        given = ((name, part) for name, part in value.items() if part is not UNSET)
        return ((f".{name}" if str(name).isidentifier() else f"[{name!r}]", part) for name, part in given)
    if isinstance(value, Sequence | Set | ValuesView) and not isinstance(value, str | bytes | bytearray | memoryview):
        return ((f"[{number}]", part) for number, part in enumerate(value))
    return iter(())
