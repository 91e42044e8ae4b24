"""Whether values are as schemas say: jsonschema-rs judges, each schema is compiled when it is first needed.

Schemas come from outside: matching a text takes bounded time, and nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from attrs import field, frozen
from jsonschema_rs import Draft202012Validator, EmailOptions, FancyRegexOptions, ValidationError

from .operations import COMPONENTS, Schema, component

GREATEST_INTEGER = 2**63 - 1
LONGEST_MATCHED = 2_048  # characters: how long a pattern takes may grow with the square of a text's length
MOST_SCHEMAS = 1_024  # more than openapi.yaml has; those that code makes for one call are forgotten again

_BACKTRACKS = FancyRegexOptions(backtrack_limit=10_000)
_EMAILS = EmailOptions(require_tld=True, allow_domain_literal=False, allow_display_text=False)
_COMPONENT = "component:"
# Keywords below which names or values are, instead of keywords.
_NAMED = {"properties", "patternProperties", "dependentSchemas"}
_VALUES = {"enum", "const", "default", "examples"}


def is_valid(value: Any, schema: Schema | bool) -> bool:
    """Whether a schema allows a value."""
    return schema if isinstance(schema, bool) else _validator(_Same(schema)).is_valid(value)


def problems(value: Any, schema: Schema) -> list[str]:
    """What a schema forbids of a value, each with its place; for our own answers, since it may take long."""
    errors = _validator(_Same(schema)).iter_errors(value)
    return [f"{'/'.join(map(str, ('', *error.instance_path)))}: {error.message}" for error in errors]


@frozen
class _Same:
    """A schema that equals none but itself, so that it need not be compared to be found again."""

    schema: Schema = field(eq=id)


@lru_cache(MOST_SCHEMAS)
def _validator(same: _Same) -> Draft202012Validator:
    return _compile(_prepared(same.schema))


def _compile(prepared: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator(
        prepared,
        validate_formats=True,
        retriever=_component,
        pattern_options=_BACKTRACKS,
        email_options=_EMAILS,
    )


@cache
def _component(uri: str) -> dict[str, Any]:
    """The component of a reference, which is all that is ever retrieved."""
    prepared: dict[str, Any] = _prepared(component(uri.removeprefix(_COMPONENT)))
    return prepared


def _prepared(schema: Any) -> Any:
    """A schema whose references lead to components, and whose integers and patterns are bounded."""
    if isinstance(schema, list):
        return [_prepared(option) for option in schema]
    if not isinstance(schema, Mapping):
        return schema
    prepared = {key: _keyword(key, value) for key, value in schema.items()}
    if "pattern" in prepared and not _is_known(prepared["pattern"]):
        del prepared["pattern"]
    bounds = [*_bounds_of_integers(prepared), *_bounds_of_texts(prepared)]
    return {**prepared, "allOf": [*prepared.get("allOf", ()), *bounds]} if bounds else prepared


def _bounds_of_integers(prepared: Schema) -> Iterator[Schema]:
    """1e300 is an integer to JSON Schema, and none that could be stored as one."""
    types = prepared.get("type")
    if types == "integer" or (isinstance(types, list) and "integer" in types and "number" not in types):
        yield {"minimum": -GREATEST_INTEGER, "maximum": GREATEST_INTEGER}


def _bounds_of_texts(prepared: dict[str, Any]) -> Iterator[Schema]:
    """Take away the pattern and the format, and give a schema in which shorter texts are matched and others refused."""
    matched = {key: prepared.pop(key) for key in ("format", "pattern") if key in prepared}
    if matched:
        yield {"if": {"maxLength": LONGEST_MATCHED}, "then": matched, "else": False}


def _keyword(key: str, value: Any) -> Any:
    if key == "$ref":
        return value.replace(COMPONENTS, _COMPONENT)
    if key in _NAMED:
        return {name: _prepared(schema) for name, schema in value.items()}
    return value if key in _VALUES else _prepared(value)


@cache
def _is_known(pattern: str) -> bool:
    """Whether it is a pattern that can be tried; JavaScript has some that Rust has not, and these match every text."""
    try:
        _compile({"pattern": pattern})
    except ValidationError:
        return False
    return True
