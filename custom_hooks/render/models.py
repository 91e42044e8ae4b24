"""One model or enum, ready to be written down."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..openapi import python_names
from ..openapi.document import Node
from . import docstrings
from .annotations import Annotations, list_field
from .generator_input import json_name


@dataclass
class Field:
    """One field of a model."""

    name: str
    json_name: str
    annotation: str
    required: bool
    text: str
    decoder: str | None

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" if self.required else f"{self.name}: {self.annotation} | Unset = UNSET"


@dataclass
class ModelView:
    """One model."""

    document: Node
    annotations: Annotations
    model: ModelProperty
    items: str | None  # the field that holds the items, where the model is a page of a list

    @property
    def name(self) -> str:
        return str(self.model.class_info.name)

    @cached_property
    def _schema(self) -> Node:
        schema: Node = self.document["components"]["schemas"][self.name]
        return schema

    @cached_property
    def _names(self) -> dict[str, str]:
        return python_names.fields(self._schema, self.items, self.name)

    @property
    def items_name(self) -> str | None:
        """The attribute that holds the items, where the model is a page of a list."""
        return self._names[self.items] if self.items else None

    @property
    def props(self) -> list[PropertyProtocol]:
        return [*(self.model.required_properties or []), *(self.model.optional_properties or [])]

    @cached_property
    def fields(self) -> list[Field]:
        nodes = self._schema.get("properties", {})
        by_name = {json_name(prop): prop for prop in self.props}
        return [
            Field(
                name=self._names[name],
                json_name=name,
                annotation=self.annotations.annotation(by_name[name]),
                required=by_name[name].required or name == self.items,
                text=docstrings.field_text(self.document, node),
                decoder=self.annotations.decoder(by_name[name]),
            )
            for name, node in nodes.items()
        ]

    @property
    def renamed(self) -> list[Field]:
        return [field for field in self.fields if field.name != field.json_name]

    @property
    def decoded(self) -> list[Field]:
        return [field for field in self.fields if field.decoder]

    @property
    def has_free_names(self) -> bool:
        return bool(self._schema.get("additionalProperties"))

    @property
    def item_type(self) -> str | None:
        return self.annotations.annotation(list_field(self.model, self.items).inner_property) if self.items else None

    def docstring(self) -> str:
        lines = [docstrings.paragraphs(self._schema.get("description", ""), indent=4)]
        described = [field for field in self.fields if field.text]
        if described:
            lines += ["", "    Attributes:"]
            lines += [docstrings.entry(field.name, field.text, indent=8) for field in described]
        return "\n".join(lines)


@dataclass
class EnumView:
    """One enum with the meanings of its members."""

    document: Node
    enum: EnumProperty

    @property
    def name(self) -> str:
        return str(self.enum.class_info.name)

    @property
    def _schema(self) -> Node:
        schema: Node = self.document["components"]["schemas"][self.name]
        return schema

    @property
    def members(self) -> list[tuple[str, Any]]:
        return list(zip(self._schema["x-enum-varnames"], self._schema["enum"], strict=True))

    def docstring(self) -> str:
        lines = [docstrings.paragraphs(self._schema.get("description", ""), indent=4)]
        texts = self._schema.get("x-enum-descriptions")
        if texts:
            named = zip(self._schema["x-enum-varnames"], texts, strict=True)
            lines += ["", "    Attributes:"]
            lines += [docstrings.entry(name, text, indent=8) for name, text in named if text]
        return "\n".join(lines)
