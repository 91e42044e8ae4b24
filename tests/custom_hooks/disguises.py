"""What the published document did, or could do, between two days without a change of the API."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.extensions import PUBLISHED_ID

Node = dict[str, Any]
UNORDERED = {"enum", "required", "type", "parameters", "anyOf", "oneOf"}


def nodes(node: Any) -> Iterator[Node]:
    """Every mapping in a document."""
    if isinstance(node, dict):
        yield node
    for child in list(node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()):
        yield from nodes(child)


def operations(document: Node) -> list[Node]:
    return [operation for item in document["paths"].values() for operation in item.values()]


def references(document: Node) -> list[Node]:
    return [node for node in nodes(document) if isinstance(node.get("$ref"), str)]


def other_order(document: Node, seed: int = 7) -> Node:
    """Everything stands in another order."""
    chance = random.Random(seed)

    def shuffled(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            pairs = list(node.items())
            chance.shuffle(pairs)
            return {name: shuffled(value, name) for name, value in pairs}
        if isinstance(node, list):
            items = [shuffled(item) for item in node]
            if key in UNORDERED:
                chance.shuffle(items)
            return items
        return node

    changed: Node = shuffled(document)
    return changed


def numbered_entities(document: Node) -> Node:
    """Entities are called def-0 to def-N, and their numbers shift."""
    schemas = document["components"]["schemas"]
    numbers = {name: f"def-{number}" for number, name in enumerate(reversed(list(schemas)))}
    for node in references(document):
        node["$ref"] = f"#/components/schemas/{numbers[node['$ref'].rpartition('/')[2]]}"
    document["components"]["schemas"] = {numbers[name]: schema for name, schema in schemas.items()}
    return document


def respelled_groups(document: Node) -> Node:
    for operation in operations(document):
        operation["tags"] = [re.sub(r"(?<=[a-z])(?=[A-Z])", " ", tag) for tag in operation.get("tags", [])]
    document["tags"] = [{"name": re.sub(r"(?<=[a-z])(?=[A-Z])", " ", tag["name"])} for tag in document["tags"]]
    return document


def renamed_groups(document: Node) -> Node:
    """Every group of which there are operations has another name."""
    used = {tag for operation in operations(document) for tag in operation.get("tags", [])}
    for operation in operations(document):
        operation["tags"] = [f"{tag}Renamed" for tag in operation.get("tags", [])]
    names = [tag["name"] for tag in document["tags"]]
    document["tags"] = [{"name": f"{name}Renamed" if name in used else name} for name in names]
    return document


def without_operation_ids_and_tags(document: Node) -> Node:
    for operation in operations(document):
        operation.pop("operationId", None)
        operation.pop("tags", None)
    return document


def operation_ids_that_are_no_identifiers(document: Node) -> Node:
    for operation in operations(document):
        operation["operationId"] = f"{operation.get('operationId', '')}&Report of 2026"
    return document


def swapped_operation_ids(document: Node) -> Node:
    found = operations(document)
    for one, other in zip(found[::2], found[1::2], strict=False):
        one["operationId"], other["operationId"] = other.get("operationId", ""), one.get("operationId", "")
    return document


def one_operation_id_for_all(document: Node) -> Node:
    for operation in operations(document):
        operation["operationId"] = "same"
    return document


def respelled_paths(document: Node) -> Node:
    """Every path gains or loses its trailing slash."""
    document["paths"] = {
        path.removesuffix("/") if path.endswith("/") else f"{path}/": item for path, item in document["paths"].items()
    }
    return document


def renamed_path_parameters(document: Node) -> Node:
    for operation in operations(document):
        for parameter in operation.get("parameters", []):
            if parameter["in"] == "path":
                parameter["name"] += "_of_thing"
    document["paths"] = {path.replace("}", "_of_thing}"): item for path, item in document["paths"].items()}
    return document


def shared_parameters(document: Node) -> Node:
    """Parameters stand in the path or in components."""
    shared = document["components"].setdefault("parameters", {})
    for item in document["paths"].values():
        for method, operation in list(item.items()):
            for number, parameter in enumerate(operation.get("parameters", [])):
                name = f"{method}{len(shared)}"
                shared[name] = parameter
                operation["parameters"][number] = {"$ref": f"#/components/parameters/{name}"}
    return document


def fresh_examples(document: Node) -> Node:
    for node in [*nodes(document["paths"]), *nodes(document["components"]["schemas"])]:
        if "type" in node and not isinstance(node["type"], dict):
            node["example"] = random.random() if node["type"] == "number" else "fresh"
    return document


def no_examples(document: Node) -> Node:
    for node in nodes(document):
        if not isinstance(node.get("example"), dict):
            node.pop("example", None)
    return document


def entities_written_out(document: Node) -> Node:
    """What answers refer to stands inline, and there are no entities."""
    for node in references(document["paths"]):
        node.update(copy.deepcopy(document["components"]["schemas"][node.pop("$ref").rpartition("/")[2]]))
    document["components"]["schemas"] = {}
    return document


def shapes_made_entities(document: Node) -> Node:
    """Every object that stood inline becomes an entity under a name of the vendor's, the innermost first."""
    schemas = document["components"]["schemas"]
    names: dict[str, str] = {}

    def extract(node: Any, *, top: bool = False) -> None:
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            extract(child)
        if isinstance(node, dict) and isinstance(node.get("properties"), dict) and not top:
            text = json.dumps(node, sort_keys=True)
            name = names.setdefault(text, f"Vendor{len(names)}Shape")
            schemas[name] = dict(node)
            node.clear()
            node["$ref"] = f"#/components/schemas/{name}"

    for schema in list(schemas.values()):
        extract(schema, top=True)
    for operation in operations(document):
        for parameter in operation.get("parameters", []):
            extract(parameter["schema"])
        for holder in (operation.get("requestBody", {}), *operation["responses"].values()):
            for content in holder.get("content", {}).values():
                if "allOf" not in str(content):  # a list whose items are merged from several parts is a case of its own
                    extract(content["schema"])
    return document


def dangling_references(document: Node) -> Node:
    for node in references(document["paths"]):
        node["$ref"] = "#/components/schemas/def-99"
    return document


def forgotten_entities(document: Node) -> Node:
    """Entities that are referred to are missing."""
    for name in {node["$ref"].rpartition("/")[2] for node in references(document["paths"])}:
        document["components"]["schemas"].pop(name, None)
    return document


# These leave every shape where it is ...
HARMLESS: tuple[Callable[[Node], Node], ...] = (
    other_order,
    numbered_entities,
    respelled_groups,
    renamed_groups,
    without_operation_ids_and_tags,
    operation_ids_that_are_no_identifiers,
    swapped_operation_ids,
    one_operation_id_for_all,
    respelled_paths,
    renamed_path_parameters,
    shared_parameters,
    fresh_examples,
    no_examples,
)
# ... and these change what is an entity.
ALL = (*HARMLESS, entities_written_out, shapes_made_entities, dangling_references, forgotten_entities)


def thinned(document: Node, chance: random.Random) -> Node:
    """A random tenth of all fields, enum values and optional arguments is missing."""
    for node in nodes(document):
        if isinstance(node.get("properties"), dict):
            _drop(node["properties"], chance)
            if isinstance(node.get("required"), list):
                node["required"] = [name for name in node["required"] if name in node["properties"]]
        if isinstance(node.get("enum"), list):
            first = [value for value in node["enum"] if value is not None][:1]
            node["enum"] = [value for value in node["enum"] if value in first or chance.random() > 0.1]
        if isinstance(node.get("parameters"), list):
            node["parameters"] = [p for p in node["parameters"] if p.get("required") or chance.random() > 0.1]
    return document


def _drop(properties: Node, chance: random.Random) -> None:
    for name in list(properties):
        if len(properties) > 1 and chance.random() < 0.1:
            del properties[name]


def told(document: Node) -> str:
    """openapi.yaml without what is a fact of the published document alone: a trailing slash, its own operationIds."""
    document = copy.deepcopy(document)
    document["paths"] = {path.rstrip("/"): item for path, item in document["paths"].items()}
    for operation in operations(document):
        operation.pop(PUBLISHED_ID, None)
    return yaml_file.text(document)


DAMAGE: tuple[Any, ...] = (
    *(None, True, 0, 1.5, "", "text", [], {}, ["x"], {"x": 1}, {"type": "object"}, {"type": ["string", "integer"]}),
    *({"$ref": "#/components/schemas/Thing"}, {"const": 5}, {"enum": [1, "a", None]}),
    {"oneOf": [{"type": "string"}, {"type": "null"}]},
)


def damaged(document: Node, chance: random.Random) -> Node:
    """One to three places are missing, or hold something else."""
    for _ in range(chance.randint(1, 3)):
        *parents, key = chance.choice([path for path in _paths(document) if path])
        node: Any = document
        for parent in parents:
            node = node[parent]
        if chance.random() < 0.4:
            del node[key]
        else:
            node[key] = copy.deepcopy(chance.choice(DAMAGE))
    return document


def _paths(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from _paths(child, (*path, key))
