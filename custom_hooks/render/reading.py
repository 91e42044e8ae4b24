"""A document in openapi.yaml's form becomes a description of the package."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from openapi_python_client.parser.properties.enum_property import EnumProperty

from ..errors import DocumentError, refusing_depth
from ..openapi import hand_written
from ..openapi.cycles import cycles
from ..openapi.document import Node, operations
from ..openapi.own_form import check_form
from ..openapi.paths import anonymous
from .description import Model, Operation, Package, Resource
from .method_references import with_methods_named
from .operations import items_of_pages, read_operation
from .parsing import parse
from .python_types import named
from .reachable import reachable
from .schemas import read_enum, read_model

SETTINGS = Path(__file__).resolve().parents[2] / "generator-config.yaml"


@refusing_depth()
def read(document: Node, settings: Path = SETTINGS) -> Package:
    """Describe the package that a document gives.

    Raises:
        DocumentError: The document has faults, or the generator warns about anything.
    """
    check_form(document)
    document = with_methods_named(document)
    parsed = parse(document, settings)
    nodes = {(anonymous(path), method): (path, node) for path, method, node in operations(document)}
    endpoints = [
        (endpoint, *nodes[anonymous(endpoint.path.get_untrusted_value()), endpoint.method])
        for group in parsed.endpoint_collections_by_tag.values()
        for endpoint in group.endpoints
    ]
    schemas = document["components"]["schemas"]
    models = {name: one for one in parsed.models if (name := str(one.class_info.name)) in schemas}
    enums = {
        name: one
        for one in parsed.enums
        if isinstance(one, EnumProperty) and (name := str(one.class_info.name)) in schemas
    }
    components = {*models, *enums}
    pages = items_of_pages(endpoints)
    read_models = _with_cycles(
        {name: read_model(document, model, components, pages.get(name)) for name, model in models.items()}
    )
    read_operations = [read_operation(document, *endpoint, components, read_models) for endpoint in endpoints]
    return Package(
        date=str(document["info"].get("version", "")),
        resources=tuple(_resources(document, sorted(read_operations, key=lambda operation: operation.module))),
        operations={operation.id: operation for operation in read_operations},
        models=_with_sent(read_models, read_operations),
        enums={name: read_enum(document, enum) for name, enum in enums.items()},
    )


def _with_cycles(models: dict[str, Model]) -> dict[str, Model]:
    """The models, those that contain themselves with the models by way of which they do."""
    parts = {
        name: {part.name for field in model.fields for part in named(field.type)} for name, model in models.items()
    }
    found = cycles(parts)
    return {name: replace(model, cycle=found.get(name, frozenset())) for name, model in models.items()}


def _with_sent(models: dict[str, Model], operations: list[Operation]) -> dict[str, Model]:
    """The models, those marked that callers make."""
    sent = reachable((argument.type for operation in operations for argument in operation.arguments), models)
    return {name: replace(model, is_sent=name in sent) for name, model in models.items()}


def _resources(document: Node, all_operations: list[Operation]) -> list[Resource]:
    """Every group with operations; an operation of two groups is called by its full name in the second."""
    resources: list[Resource] = []
    for tag in document["tags"]:
        methods = [(one.name.partition(".")[2], one) for one in all_operations if one.tags[0] == tag["name"]]
        methods += [(one.module, one) for one in all_operations if tag["name"] in one.tags[1:]]
        name, times = tag["x-resource"], Counter(method for method, _ in methods)
        if repeated := sorted(method for method, number in times.items() if number > 1):
            raise DocumentError([f"{name}: several operations are called {', '.join(repeated)}"])
        if taken := sorted(hand_written.methods(name) & times.keys()):
            raise DocumentError([f"{name}: a hand-written method is called {', '.join(taken)}, as an operation is"])
        if methods:
            resources.append(_resource(Resource(name, tag["name"], tag.get("description", ""), tuple(methods))))
    return sorted(resources, key=lambda resource: resource.name)


def _resource(resource: Resource) -> Resource:
    """The resource, whose export is possible."""
    wanted = hand_written.EXPORTS.get(resource.name)
    if wanted is not None and (resource.exported is None or resource.exported.paging is None):
        raise DocumentError([f"{resource.name}: {wanted}, which `export` writes into a file, is no list of it"])
    return resource
