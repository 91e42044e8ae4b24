"""How leads react to e-mails, as other programs read and change it: delays in seconds, names of statuses as text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve, fields

from ..document.operations import Schema
from ..sending.behaviour import LONGEST_DELAY, Behaviour

_STATUS = re.compile(r"0|-?[1-9][0-9]{0,8}")
_INTERESTS: Schema = {
    "type": "object",
    "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1},
    "maxProperties": 1_000,
}


def as_json(behaviour: Behaviour) -> dict[str, Any]:
    """All that it says, by name."""
    return {name: _written(value) for name, value in _values(behaviour).items()}


def changes() -> Mapping[str, Schema]:
    """The schemas of what can be changed, by name."""
    return {name: _schema(value) for name, value in _values(Behaviour()).items()}


def change(behaviour: Behaviour, changed: Mapping[str, Any]) -> None:
    """Change some of it, or nothing.

    Args:
        changed: What is as `changes` says, by name.

    Raises:
        ValueError: It cannot be so.
    """
    values = _values(behaviour)
    behaviour.become(evolve(behaviour, **{name: _read(value, values[name]) for name, value in changed.items()}))


def _values(behaviour: Behaviour) -> dict[str, Any]:
    return {field.name: getattr(behaviour, field.name) for field in fields(Behaviour)}


def _schema(value: Any) -> Schema:
    """What may take the place of a value."""
    match value:
        case datetime.timedelta():
            return {"type": "number", "minimum": 0, "maximum": LONGEST_DELAY.total_seconds()}
        case Mapping():
            return _INTERESTS
        case float():
            return {"type": "number"}
    return {"type": "integer"}


def _written(value: Any) -> Any:
    match value:
        case datetime.timedelta():
            return value.total_seconds()
        case Mapping():
            return {str(status): share for status, share in value.items()}
    return value


def _read(value: Any, before: Any) -> Any:
    """A value from JSON, of the type of the one before it."""
    match before:
        case datetime.timedelta():
            return datetime.timedelta(seconds=value)
        case Mapping():
            return {_status(text): share for text, share in value.items()}
    return value


def _status(text: str) -> int:
    if not _STATUS.fullmatch(text):
        raise ValueError(f"interests are shares by the number of a status, such as '1' or '-1', not {text[:100]!r}")
    return int(text)
