"""One operation, ready to be written down as an endpoint module or a resource method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from ..errors import DocumentError
from ..ingest.matching import published_id
from ..openapi import python_names
from ..openapi.document import Node
from . import docstrings
from .annotations import Annotations, list_field
from .generator_input import json_name


@dataclass
class Argument:
    """One argument of an operation."""

    name: str
    json_name: str
    location: str
    annotation: str
    required: bool
    text: str
    prop: PropertyProtocol

    @property
    def declaration(self) -> str:
        """The argument as it stands in a signature."""
        return f"{self.name}: {self.annotation}" if self.required else f"{self.name}: {self.annotation} | Unset = UNSET"


@dataclass
class EndpointView:
    """One operation: `endpoint` as the generator parsed it, `operation` as openapi.yaml has it."""

    document: Node
    annotations: Annotations
    endpoint: Endpoint
    path: str
    method: str
    operation: Node
    resource: str

    @property
    def module(self) -> str:
        return str(self.endpoint.name)

    @property
    def folder(self) -> str:
        return str(self.endpoint.tags[0])

    @property
    def id(self) -> str:
        return published_id(self.operation)

    @property
    def method_name(self) -> str:
        name: str = self.operation["x-method"]
        return name

    @property
    def name(self) -> str:
        return f"{self.resource}.{self.method_name}"

    @property
    def paging(self) -> Node | None:
        return self.operation.get("x-paging")

    @property
    def body_required(self) -> bool:
        schema = self._body_schema
        return bool(schema.get("minProperties"))

    @cached_property
    def _body_schema(self) -> Node:
        return python_names.body_schema(self.document, self.operation)

    @cached_property
    def _argument_names(self) -> dict[python_names.Key, str]:
        return python_names.arguments(self.document, self.path, self.operation)

    @cached_property
    def arguments(self) -> list[Argument]:
        """Path arguments first, then required ones, then the others, each in the document's order."""
        found = [*self._parameters(), *self._body_fields()]
        return sorted(found, key=lambda argument: (argument.location != "path", not argument.required))

    def _parameters(self) -> Iterator[Argument]:
        nodes = {(node["in"], node["name"]): node for node in self.operation.get("parameters", [])}
        for location, props in (("path", self.endpoint.path_parameters), ("query", self.endpoint.query_parameters)):
            for prop in props:
                node = nodes[location, json_name(prop)]
                yield self._argument(prop, location, {**node["schema"], "description": node.get("description", "")})

    def _body_fields(self) -> Iterator[Argument]:
        if not self.endpoint.bodies:
            return
        body = self.endpoint.bodies[0].prop
        if not isinstance(body, ModelProperty):
            raise DocumentError([f"{self.operation['operationId']}: the body is no object; correct it in the overlay"])
        for prop in [*(body.required_properties or []), *(body.optional_properties or [])]:
            yield self._argument(prop, "body", self._body_schema["properties"][json_name(prop)])

    def _argument(self, prop: PropertyProtocol, location: str, node: Node) -> Argument:
        return Argument(
            name=self._argument_names[location, json_name(prop)],
            json_name=json_name(prop),
            location=location,
            annotation=self.annotations.annotation(prop, "argument"),
            required=prop.required,
            text=docstrings.field_text(self.document, node),
            prop=prop,
        )

    @property
    def positional(self) -> list[Argument]:
        return [argument for argument in self.arguments if argument.location == "path"]

    @property
    def keywords(self) -> list[Argument]:
        return [argument for argument in self.arguments if argument.location != "path"]

    @property
    def filters(self) -> list[Argument]:
        """The keyword arguments of a walk: all but the page size and the position."""
        assert self.paging is not None
        return [a for a in self.keywords if a.name not in {"limit", self.paging["parameter"]}]

    @property
    def position(self) -> Argument:
        assert self.paging is not None
        return next(argument for argument in self.keywords if argument.name == self.paging["parameter"])

    def located(self, location: str) -> list[Argument]:
        return [argument for argument in self.arguments if argument.location == location]

    @cached_property
    def answer(self) -> PropertyProtocol:
        prop: PropertyProtocol = self.endpoint.responses.patterns[0].prop
        return prop

    @property
    def has_answer(self) -> bool:
        return any("content" in node for status, node in self.operation["responses"].items() if status.startswith("2"))

    @property
    def answer_type(self) -> str:
        return self.annotations.annotation(self.answer) if self.has_answer else "None"

    @property
    def decode(self) -> str:
        """The function that makes the answer from a JSON value."""
        if not self.has_answer:
            return "decoding.nothing"
        match self.answer:
            case StringProperty():
                return "decoding.text"
            case ListProperty():
                return (
                    f"decoding.list_of({self.annotations.decoder(self.answer.inner_property) or 'decoding.unchanged'})"
                )
            case UnionProperty() if all(names := [self._model_name(o) for o in self.answer.inner_properties]):
                return f"decoding.object_of({', '.join(names)})"
            case ModelProperty() if name := self._model_name(self.answer):
                return f"decoding.{'page' if self.paging else 'object'}_of({name})"
            case _:
                return self.annotations.decoder(self.answer) or "decoding.unchanged"

    def _model_name(self, prop: PropertyProtocol) -> str:
        """The model that a value becomes; empty where it becomes none."""
        is_model = isinstance(prop, ModelProperty) and self.annotations.is_component(prop)
        return f"models.{prop.class_info.name}" if is_model else ""  # type: ignore[attr-defined]

    @property
    def is_bare_list(self) -> bool:
        return isinstance(self.answer, ListProperty)

    @property
    def item_type(self) -> str:
        assert self.paging is not None
        if isinstance(self.answer, ListProperty):
            return self.annotations.annotation(self.answer.inner_property)
        return self.annotations.annotation(list_field(self.answer, self.paging["items"]).inner_property)

    @property
    def page_type(self) -> str:
        return f"ListPage[{self.item_type}]" if self.is_bare_list else self.answer_type

    @property
    def pager_type(self) -> str:
        return f"Pager[{self.page_type}, {self.item_type}]"

    def docstring(self, *, indent: int, walk: bool = False, returns: str = "") -> str:
        """The whole docstring of a call."""
        operation = self.operation
        shown = [*self.positional, *self.filters] if walk else self.arguments
        lines = [docstrings.paragraphs(operation["summary"], operation.get("description", ""), indent=indent)]
        entries = [docstrings.entry(a.name, a.text, indent=indent + 4) for a in shown]
        if walk:
            entries += self._walk_entries(indent + 4)
        if entries:
            lines += ["", " " * indent + "Args:", *entries]
        returns = returns or docstrings.answer(operation)
        if returns:
            lines += [
                "",
                " " * indent + "Returns:",
                docstrings.entry("", returns, indent=indent + 4).replace(": ", "", 1),
            ]
        lines += ["", " " * indent + "Raises:"]
        lines += [docstrings.entry("APIStatusError", docstrings.raises(operation) + ".", indent=indent + 4)]
        lines += [docstrings.entry("APIConnectionError", "No answer came.", indent=indent + 4), ""]
        lines += [docstrings.entry("Scopes", docstrings.scopes(operation) + ".", indent=indent)]
        if limits := docstrings.rate_limits(operation):
            lines += [docstrings.entry("Rate limit", limits + ".", indent=indent)]
        lines += [docstrings.entry("Source", f"{self.method.upper()} {self.path}", indent=indent)]
        return "\n".join(lines)

    def _walk_entries(self, indent: int) -> Iterator[str]:
        assert self.paging is not None
        maximum = self.paging.get("max_limit", 100)
        yield docstrings.entry("limit", f"Items per page, 1 to {maximum}.", indent=indent)
        yield docstrings.entry(self.position.name, "Where to start; by default at the beginning.", indent=indent)
        yield docstrings.entry("max_items", "End after so many items; None walks to the end.", indent=indent)
        ahead = "Pages to fetch ahead while one is being worked on; needs `async with` around the walk."
        yield docstrings.entry("prefetch", ahead, indent=indent)


def page_items(views: Iterable[EndpointView]) -> dict[str, str]:
    """The models that are pages of a list, and the field that holds their items."""
    found: dict[str, str] = {}
    for view in views:
        if view.paging and isinstance(view.answer, ModelProperty):
            found[view.answer.class_info.name] = view.paging["items"]
    return found
