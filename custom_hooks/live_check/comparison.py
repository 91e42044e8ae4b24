"""A value of an answer beside its schema: what is there and not documented, and the other way round."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Callable, Collection, Iterator
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from ..openapi.document import Node
from ..openapi.schemas import types_of
from .names import is_a_fields
from .places import Place

Kind: TypeAlias = Literal[
    "looked at",
    "undocumented status",
    "undocumented field",
    "free names",
    "missing field",
    "other type",
    "unlisted value",
    "other format",
]
DEEPEST = 64  # levels of a value that are compared; no schema of the API has half as many
# Formats that a type may have, and what tells whether a text has it.
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@frozen
class Sighting:
    """Something that was seen once of one value.

    Attributes:
        path: The place of the schema that the value was compared with.
        name: The field, where the schema is an object's; of an operation's responses, the status.
        type: The JSON type of what was seen.
        format: The format that a text of an undocumented field has.
        value: A value that an enum does not list; None unless it is of the same kind as those listed.
    """

    kind: Kind
    path: str
    name: str = ""
    type: str = ""
    format: str = ""
    value: str | int | None = None
    place: Place = field(eq=False, kw_only=True, repr=False)


@frozen
class Comparison:
    """Compares the values of one answer.

    Attributes:
        texts: All texts of the answer: none of them is taken for the name of a field.
    """

    document: Node
    texts: Collection[str]

    def sightings(self, value: Any, place: Place, depth: int = 0) -> Iterator[Sighting]:
        """What is seen of a value and all that is in it."""
        if depth > DEEPEST:
            return
        yield Sighting("looked at", place.path, place=place)
        if "$ref" in place.node:
            component = place.followed(self.document)
            if self._may_be(value, component.node):
                yield from self.sightings(value, component, depth + 1)
            else:  # it is this use of the component that differs, and not the component
                yield Sighting("other type", place.path, type=json_type(value), place=place)
            return
        schema, type_ = place.node, json_type(value)
        if options := _options(schema):
            yield from self._best(value, [place.inner(*option) for option in options], place, depth)
            return
        if not _allows(types_of(schema), value):
            yield Sighting("other type", place.path, type=type_, place=place)
            return
        if value is None:
            return
        if not _lists(schema, value):
            shown = value if _is_of_their_kind(schema, value) else None
            yield Sighting("unlisted value", place.path, type=type_, value=shown, place=place)
        if isinstance(value, str) and not has_format(value, schema.get("format", "")):
            yield Sighting("other format", place.path, type=type_, place=place)
        if isinstance(value, dict):
            yield from self._fields(value, place, depth)
        elif isinstance(value, list) and isinstance(schema.get("items"), dict):
            for item in value:
                yield from self.sightings(item, place.inner("items"), depth + 1)

    def _best(self, value: Any, options: list[Place], place: Place, depth: int) -> Iterator[Sighting]:
        """What is seen if a value is meant to be the alternative that it is nearest to."""
        fitting = [each for each in options if self._may_be(value, each.followed(self.document).node)]
        if not fitting:
            yield Sighting("other type", place.path, type=json_type(value), place=place)
            return
        seen = (list(self.sightings(value, each, depth + 1)) for each in fitting)
        yield from min(seen, key=lambda sightings: sum(each.kind != "looked at" for each in sightings))

    def _may_be(self, value: Any, schema: Node) -> bool:
        """Whether a value is of a type of the schema."""
        return bool(_options(schema)) or _allows(types_of(schema), value)

    def _fields(self, value: dict[str, Any], place: Place, depth: int) -> Iterator[Sighting]:
        """What is seen of the fields of an object; where names are free, none of them is looked at."""
        schema = place.node
        properties: Node = schema.get("properties", {})
        others = schema.get("additionalProperties", not properties)
        for name in properties.keys() & value.keys():
            yield from self.sightings(value[name], place.inner("properties", name), depth + 1)
        for name in schema.get("required", []):
            if name not in value:
                yield Sighting("missing field", place.path, name, place=place)
        if isinstance(others, dict):
            for name in value.keys() - properties.keys():
                yield from self.sightings(value[name], place.inner("additionalProperties"), depth + 1)
        elif not others:
            yield from self._undocumented(value, value.keys() - properties.keys(), place)

    def _undocumented(self, value: dict[str, Any], names: Collection[str], place: Place) -> Iterator[Sighting]:
        """The fields that are not documented, whose values are not looked into."""
        fields = [name for name in names if is_a_fields(name, self.texts)]
        if len(fields) < len(names):
            yield Sighting("free names", place.path, place=place)
        for name in fields:
            format_ = format_of(value[name]) if isinstance(value[name], str) else ""
            yield Sighting("undocumented field", place.path, name, json_type(value[name]), format_, place=place)


def json_type(value: Any) -> str:
    """The type of a value, in the words of JSON Schema."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def has_format(text: str, format_: str) -> bool:
    """Whether a text is what a format asks for; formats that are not known here ask for nothing."""
    return format_ not in FORMATS or FORMATS[format_](text)


def format_of(text: str) -> str:
    """The format that a text has, or none."""
    return next((name for name, holds in FORMATS.items() if holds(text)), "")


def _is_a_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_a_time(text: str) -> bool:
    if not _DATE_TIME.fullmatch(text):
        return False
    try:
        datetime.datetime.fromisoformat(text.upper())
    except ValueError:
        return False
    return True


def _is_a_uuid(text: str) -> bool:
    return _UUID.fullmatch(text) is not None and bool(uuid.UUID(text).hex)


FORMATS: dict[str, Callable[[str], bool]] = {
    "uuid": _is_a_uuid,
    "date-time": _is_a_time,
    "date": _is_a_date,
    "email": lambda text: _EMAIL.fullmatch(text) is not None,
}


def _options(schema: Node) -> list[tuple[str, int]]:
    """The alternatives of a schema. Beside properties they only say which of them go together."""
    if "properties" in schema:
        return []
    return [(keyword, index) for keyword in ("anyOf", "oneOf") for index in range(len(schema.get(keyword, [])))]


def _allows(types: list[str], value: Any) -> bool:
    type_ = json_type(value)
    whole = type_ == "number" and value.is_integer()
    return not types or type_ in types or (type_ == "integer" and "number" in types) or (whole and "integer" in types)


def _lists(schema: Node, value: Any) -> bool:
    """Whether an enum has a value, or any may stand beside those that it has."""
    if schema.get("x-extensible-enum"):
        return True
    listed = schema.get("enum", [schema["const"]] if "const" in schema else None)
    return listed is None or any(value == each and isinstance(value, bool) == isinstance(each, bool) for each in listed)


def _is_of_their_kind(schema: Node, value: Any) -> bool:
    """Whether a value reads like another one of the API's own words or codes."""
    listed = [each for each in schema.get("enum", []) if each is not None]
    if isinstance(value, bool) or not listed:
        return False
    if isinstance(value, int):
        return abs(value) < 10_000 and all(isinstance(each, int) and not isinstance(each, bool) for each in listed)
    return isinstance(value, str) and len(value) <= 40 and all(_is_a_word(each) for each in [value, *listed])


def _is_a_word(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-z]+([_-][a-z]+)*", value) is not None
