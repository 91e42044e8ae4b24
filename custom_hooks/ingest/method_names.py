"""What a group is called on the client (`x-resource`), and an operation on its group (`x-method`)."""

from __future__ import annotations

from ..openapi import hand_written
from ..openapi.document import Node, operations
from ..openapi.names import distinct, identifier, plural, singular, snake_case, words
from ..openapi.python_names import RESERVED_FOR_METHODS, RESERVED_FOR_RESOURCES

VERBS = {"patch": "update"}


def resource_name(tag: str) -> str:
    """A plain name for the resource of a group: its tag in snake case and in the plural."""
    return plural(identifier(snake_case(tag)))


def method_name(operation: Node) -> str:
    """A plain name for the method of an operation: the operationId without the noun of its group."""
    nouns = {singular(word.lower()) for word in words(operation["tags"][0])}
    first, *rest = words(operation["operationId"]) or ["call"]
    kept = [word.lower() for word in rest if singular(word.lower()) not in nouns]
    verb = VERBS.get(first.lower(), first.lower())
    return identifier("_".join([verb, *kept]))


def name_methods(document: Node, previous: Node) -> None:
    """Give every group a name of its own, and every operation one within its group; those of openapi.yaml stay."""
    known_tags = [tag["name"] for tag in previous["tags"]]
    known_ids = {operation["operationId"] for _, _, operation in operations(previous)}
    resources: set[str] = set(RESERVED_FOR_RESOURCES)
    for tag in sorted(document["tags"], key=lambda tag: tag["name"] not in known_tags):
        tag["x-resource"] = _first_free([tag["x-resource"], resource_name(f"{tag['name']}Group")], resources)
    all_operations = [operation for _, _, operation in operations(document)]
    methods = {tag["name"]: RESERVED_FOR_METHODS | hand_written.methods(tag["x-resource"]) for tag in document["tags"]}
    known = [operation for operation in all_operations if operation["operationId"] in known_ids]
    new = [operation for operation in all_operations if operation["operationId"] not in known_ids]
    for operation in known:
        _name_method(operation, methods)
    for operation in [*known, *new]:
        _keep_free_names(operation, methods)
    for operation in new:
        _name_method(operation, methods)


def _name_method(operation: Node, methods: dict[str, set[str]]) -> None:
    full_name = identifier(snake_case(operation["operationId"]))
    operation["x-method"] = _first_free([operation["x-method"], full_name], methods[operation["tags"][0]])


def _keep_free_names(operation: Node, methods: dict[str, set[str]]) -> None:
    """In its other groups an operation goes by its full name; it leaves those where that is another operation's."""
    first, *others = operation["tags"]
    name = snake_case(operation["operationId"])
    operation["tags"] = [first, *(tag for tag in others if name not in methods[tag])]
    for tag in operation["tags"][1:]:
        methods[tag].add(name)


def _first_free(names: list[str], taken: set[str]) -> str:
    free = next(name for name in distinct(names) if name not in taken)
    taken.add(free)
    return free
