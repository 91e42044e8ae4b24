"""What pydantic asks of models and enums: fields, bodies and answers of its models, and of FastAPI.

Only pydantic calls what is here; without it, nothing imports this module.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Annotated, Any, NotRequired, get_type_hints

import attrs
from pydantic import ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import (
    CoreSchema,
    PydanticKnownError,
    PydanticSerializationUnexpectedValue,
    SchemaSerializer,
    core_schema,
)
from typing_extensions import TypedDict

from .base_model import Model
from .types import UNSET

# Annotations are made of values here.
ANNOTATED: Any = Annotated
NOT_REQUIRED: Any = NotRequired
TYPED_DICT: Any = TypedDict  # typing's own is not enough for pydantic before Python 3.12

# What a docstring says of one field; further lines of it stand deeper.
FIELD = re.compile(r"^    (\w+): (.+(?:\n {8}.+)*)", re.M)


ANYTHING = SchemaSerializer(core_schema.any_schema())


def _serialize(value: Any, info: core_schema.SerializationInfo) -> Any:
    if not isinstance(value, Model):  # pydantic then tries what else the value may be
        raise PydanticSerializationUnexpectedValue(f"{type(value).__name__} is no model")
    written = _without_null(value.to_dict()) if info.exclude_none else value.to_dict()
    chosen: Any = {"include": info.include, "exclude": info.exclude}
    return ANYTHING.to_python(written, **chosen)


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_null(item) for name, item in value.items() if item is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value


AS_JSON = core_schema.plain_serializer_function_ser_schema(_serialize, info_arg=True)
SERIALIZER = SchemaSerializer(core_schema.any_schema(serialization=AS_JSON))


def of_model(kind: type[Model], handler: GetCoreSchemaHandler) -> CoreSchema:
    """Models are taken as they are, and made of mappings by `from_dict`; the fields are for the JSON schema only."""
    return core_schema.no_info_wrap_validator_function(
        _validator(kind),
        handler.generate_schema(_fields(kind)),  # type: ignore[arg-type]  # models have no hash, their classes have
        serialization=AS_JSON,
    )


def of_enum(kind: type[Enum]) -> CoreSchema:
    """Values become members, listed or not; in strict mode Python code has to give members, as with any enum."""
    value = core_schema.int_schema() if issubclass(kind, int) else core_schema.str_schema()
    member = core_schema.no_info_after_validator_function(kind, value)
    strict = core_schema.json_or_python_schema(member, core_schema.is_instance_schema(kind))
    reference = f"{kind.__module__}.{kind.__qualname__}:{id(kind)}"
    return core_schema.lax_or_strict_schema(member, strict, ref=reference)


def json_schema_of_enum(kind: type[Enum], schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    """The listed values, or any other of their type."""
    reference = handler(schema)
    described = handler.resolve_ref_schema(reference)
    value = {"type": described.pop("type")}
    described["title"] = kind.__name__
    described["description"] = _description(kind)
    described["anyOf"] = [{"enum": [member.value for member in kind], **value}, value]
    return reference


def _validator(kind: type[Model]) -> Callable[[Any, Any], Model]:
    def validate(value: Any, _: Any) -> Model:
        if isinstance(value, kind):
            return value
        if isinstance(value, Model) or not isinstance(value, Mapping):
            raise PydanticKnownError("model_type", {"class_name": kind.__name__})
        try:
            return kind.from_dict(value)
        except RecursionError:
            raise ValueError("the object is nested too deeply") from None

    return validate


@cache  # one class for each model: by it pydantic knows a model that contains itself
def _fields(kind: type[Model]) -> Any:
    """The fields of a model by JSON name, as a class that pydantic can describe."""
    types, fields, descriptions = get_type_hints(kind), attrs.fields_dict(kind), _descriptions(kind)
    annotations = {}
    for name, field in kind._layout.fields.items():
        annotation = ANNOTATED[types[field], Field(description=descriptions.get(field))]
        annotations[name] = NOT_REQUIRED[annotation] if fields[field].default is UNSET else annotation
    described = TYPED_DICT(kind.__name__, annotations)
    described.__module__ = kind.__module__
    described.__doc__ = _description(kind)
    # What the caller's own class has set, for example camel case, holds for that class only.
    described.__pydantic_config__ = ConfigDict(title=kind.__name__, extra="allow", alias_generator=None)
    return described


def _description(kind: type[Any]) -> str:
    """The first paragraph of the docstring."""
    return " ".join(inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0].split())


def _descriptions(kind: type[Any]) -> dict[str, str]:
    """What the docstring says of the fields, by Python name."""
    found = FIELD.findall(inspect.cleandoc(kind.__doc__ or "").partition("\nAttributes:\n")[2])
    return {field: " ".join(text.split()) for field, text in found}
