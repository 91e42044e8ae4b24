"""Records as openapi.yaml describes them: what a new one has, what a change changes, what of one an answer shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..document.examples import example
from ..document.operations import Described, Schema, resolve
from ..document.validators import is_valid
from ..state.clock import identifier, timestamp
from ..state.owners import USER
from ..state.store import Record

if TYPE_CHECKING:
    import datetime

    from .call import Call

# What every record has without being told, by the names that the document has for it.
_AUTOMATIC: Mapping[str, Callable[[datetime.datetime, str], str]] = {
    "id": lambda now, workspace: identifier(now),
    **dict.fromkeys(
        ("timestamp_created", "timestamp_updated", "created_at", "updated_at"), lambda now, workspace: timestamp(now)
    ),
    **dict.fromkeys(("organization", "organization_id", "workspace", "workspace_id"), lambda now, workspace: workspace),
    **dict.fromkeys(
        ("created_by", "added_by", "modified_by", "user_id", "owned_by", "owner"), lambda now, workspace: USER
    ),
}
_UPDATED = ("timestamp_updated", "updated_at")


def properties(described: Described) -> Mapping[str, Schema]:
    """The fields of an answer that is an object, or one of several."""
    found: dict[str, Schema] = {}
    for option in _options(described):
        found.update(option.get("properties", {}))
    return found


def _options(described: Described) -> list[Schema]:
    """The objects of which an answer is one; mostly there is one alone."""
    schema = resolve(described.answer or {})
    return [resolve(option) for option in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))] or [schema]


def is_page(described: Described) -> bool:
    """Whether an answer is a page of a list."""
    body = resolve(described.body or {})
    arguments = {**described.query.get("properties", {}), **body.get("properties", {})}
    return "items" in properties(described) and "limit" in arguments


def new(described: Described, call: Call) -> Record:
    """A record of what was given, and of what every record has; what else it needs is an example."""
    found = [_filled(option, call) for option in _options(described)]
    return next((record for record in found if is_valid(record, described.answer or {})), found[0])


def given(values: Mapping[str, Any], fields: Mapping[str, Schema | bool]) -> Record:
    """What a body or a record gives of some fields, as far as it is valid there."""
    return {name: value for name, value in values.items() if name in fields and is_valid(value, fields[name])}


def _filled(schema: Schema, call: Call) -> Record:
    fields, now = schema.get("properties", {}), call.store.clock.now()
    record = given(call.body, fields)
    for name, field in fields.items():
        if name not in record and (name in _AUTOMATIC or name in schema.get("required", ())):
            value = _AUTOMATIC[name](now, call.store.workspace) if name in _AUTOMATIC else None
            record[name] = value if name in _AUTOMATIC and is_valid(value, field) else _unset(field)
    return record


def _unset(schema: Schema) -> Any:
    """What a field has of which nothing was said: null where that may be, or what an example has."""
    resolved = resolve(schema)
    if "default" in resolved:
        return resolved["default"]
    types = resolved.get("type", ())
    options = resolved.get("anyOf", ())
    return None if "null" in types or {"type": "null"} in options else example(schema)


def updated(described: Described, call: Call, record: Record) -> Record:
    """A record as a change leaves it."""
    fields, now = properties(described), timestamp(call.store.clock.now())
    changes = {name: value for name, value in call.body.items() if name in fields}
    return {**record, **changes, **{name: now for name in _UPDATED if name in record}}


def write(record: Record, changed: Record) -> None:
    """Let a record have what a changed copy of it has, and nothing else."""
    for name in record.keys() - changed.keys():
        del record[name]
    record.update(changed)


def shown(described: Described, record: Record) -> Record:
    """What an answer shows of a record: the fields that it has, as far as the answer may have them so.

    What the answer needs beside is an example.
    """
    options = [_shown(option, record) for option in _options(described)]
    return next((found for found in options if is_valid(found, described.answer or {})), options[0])


def _shown(schema: Schema, record: Record) -> Record:
    fields, needed = schema.get("properties", {}), schema.get("required", ())
    if record.keys() <= fields.keys() and is_valid(record, schema):
        return record
    found = given(record, fields)
    return {**{name: _unset(fields[name]) for name in needed if name not in found}, **found}


def shown_in_list(described: Described, record: Record) -> Record:
    """What a page of a list shows of a record."""
    return _shown(resolve(resolve(properties(described)["items"]).get("items", {})), record)
