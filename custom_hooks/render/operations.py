"""What a document and its parse say about an operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..errors import DocumentError
from ..openapi import python_names
from ..openapi.document import Node, published_id, resolve
from ..openapi.statuses import phrase
from .argument_marks import alternatives, marks
from .description import Model, Operation, Paging, RateLimit, Value, list_item
from .generator_input import json_name
from .limits import body_limits
from .python_types import NONE, ModelType, Type, type_of
from .schemas import properties, read_value


def items_of_pages(endpoints: Iterable[tuple[Endpoint, str, Node]]) -> dict[str, str]:
    """The models that are pages of a list, and the field that holds their items."""
    responses = ((_response(endpoint), node.get("x-paging")) for endpoint, _, node in endpoints)
    return {
        str(response.class_info.name): paging["items"]
        for response, paging in responses
        if paging and isinstance(response, ModelProperty)
    }


def read_operation(
    document: Node, endpoint: Endpoint, path: str, node: Node, components: set[str], models: dict[str, Model]
) -> Operation:
    """An operation with its arguments and its response."""
    resources = {tag["name"]: tag["x-resource"] for tag in document["tags"]}
    first, *others = node["tags"]
    module = str(endpoint.name)
    successes = {status: one for status, one in node["responses"].items() if status.startswith("2")}
    has_body = any("content" in resolve(document, response) for response in successes.values())
    response = type_of(_response(endpoint), components) if has_body else NONE
    arguments = tuple(_arguments(document, endpoint, path, node, components))
    body = python_names.body_schema(document, node)
    return Operation(
        id=node["operationId"],
        published_id=published_id(node),
        method=endpoint.method.upper(),
        path=path,
        name=f"{resources[first]}.{node['x-method']}",
        other_names=tuple(f"{resources[tag]}.{module}" for tag in others),
        tags=tuple(node["tags"]),
        folder=str(endpoint.tags[0]),
        module=module,
        summary=node.get("summary", ""),
        description=node.get("description", ""),
        arguments=arguments,
        marks=tuple(marks(arguments, models)),
        one_of=alternatives(body, "oneOf"),
        any_of=alternatives(body, "anyOf"),
        body_limits=body_limits(body),
        has_response_body=has_body,
        response=response,
        response_description=_response_description(successes),
        status=next(iter(successes), ""),
        errors=tuple(sorted(int(code) for code in node["responses"] if code.isdigit() and code not in successes)),
        scopes=tuple(node.get("x-scopes", ())),
        scope_groups=tuple(map(tuple, node.get("x-scope-groups", ()))),
        paging=_paging(node, arguments, response, models),
        rate_limits=tuple(RateLimit(**limit) for limit in node.get("x-rate-limits", ())),
        retry_safe=bool(node.get("x-retry-safe")),
        error_field=node.get("x-error-field"),
        deprecated=bool(node.get("deprecated")),
    )


def _arguments(document: Node, endpoint: Endpoint, path: str, node: Node, components: set[str]) -> list[Value]:
    """Path arguments first, then required ones, then the others, each in the document's order."""
    names = python_names.arguments(document, path, node)
    arguments = [
        read_value(document, schema, prop, names[location, json_name(prop)], components, location)
        for location, schema, prop in [*_parameters(endpoint, node), *_body_fields(document, endpoint, node)]
    ]
    return sorted(arguments, key=lambda argument: (argument.location != "path", not argument.required))


def _parameters(endpoint: Endpoint, node: Node) -> Iterator[tuple[str, Node, PropertyProtocol]]:
    nodes = {(parameter["in"], parameter["name"]): parameter for parameter in node.get("parameters", [])}
    for location, props in (("path", endpoint.path_parameters), ("query", endpoint.query_parameters)):
        for prop in props:
            parameter = nodes[location, json_name(prop)]
            own = {key: parameter[key] for key in ("description", "deprecated", "explode") if key in parameter}
            yield location, {**parameter["schema"], "description": "", **own}, prop


def _body_fields(document: Node, endpoint: Endpoint, node: Node) -> Iterator[tuple[str, Node, PropertyProtocol]]:
    if not endpoint.bodies:
        return
    body = endpoint.bodies[0].prop
    schemas = python_names.body_schema(document, node).get("properties")
    if not isinstance(body, ModelProperty) or schemas is None:
        raise DocumentError([f"{node['operationId']}: the body is no object with fields; correct it in the overlay"])
    yield from (("body", schemas[json_name(prop)], prop) for prop in properties(body))


def _paging(node: Node, arguments: tuple[Value, ...], response: Type, models: dict[str, Model]) -> Paging | None:
    stated = node.get("x-paging")
    if stated is None:
        return None
    match response:
        case (ModelType(name),):
            item = models[name].item
        case _:
            item = list_item(response)
    if item is None:
        raise DocumentError([f"{node['operationId']}: the response is no list and no page of one"])
    names = {argument.json_name: argument.name for argument in arguments if argument.location == stated["in"]}
    for key in ("parameter", "skip_with"):
        if key in stated and stated[key] not in names:
            place = f"{node['operationId']}: x-paging: {key}"
            raise DocumentError([f"{place}: no argument in the {stated['in']} is called {stated[key]}"])
    return Paging(
        style=stated["style"],
        location=stated["in"],
        parameter=names[stated["parameter"]],
        items=stated.get("items", ""),
        item=item,
        max_limit=stated.get("max_limit"),
        skip_with=names[stated["skip_with"]] if "skip_with" in stated else None,
    )


def _response(endpoint: Endpoint) -> PropertyProtocol:
    response: PropertyProtocol = endpoint.responses.patterns[0].prop
    return response


def _response_description(successes: dict[str, Node]) -> str:
    """What the response is, where the document says more than its status does."""
    for status, response in successes.items():
        text: str = response.get("description", "")
        return "" if text == phrase(status) else text
    return ""
