"""The operations and groups of a published document get the names that openapi.yaml has for them.

What is new has its own name, or one made from its path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..openapi.document import METHODS, Node, operations, pointer_token
from ..openapi.extensions import PUBLISHED_ID
from ..openapi.names import distinct, folded, pascal_case
from ..openapi.paths import PARAMETER
from ..openapi.python_names import RESERVED_FOR_MODULES
from .matching import Endpoint, Match

LONGEST_ID = 100  # of a new operation: its module is a file with this name
VERSION = re.compile(r"^/?(api/)?(v\d+/)?")


def name_operations(document: Node, previous: Node, matches: dict[Endpoint, Match]) -> Iterator[str]:
    """Name all groups, operations and path parameters of a document, in place; gives a line for each repair."""
    yield from _group(document, previous, matches)
    yield from _set_operation_ids(document, previous, matches)
    _name_path_parameters(document, matches)


def _group(document: Node, previous: Node, matches: dict[Endpoint, Match]) -> Iterator[str]:
    """An operation stays in the groups that openapi.yaml has for it; one without a group joins its neighbours."""
    names = _group_names(document, previous, matches)
    neighbours: dict[str, str] = {}
    for path, method, operation in operations(document):
        match = matches.get((path, method))
        groups = [names[tag] for tag in operation.get("tags", [])]
        operation["tags"] = list(dict.fromkeys([*(match.operation["tags"] if match else []), *groups]))
        if operation["tags"]:
            neighbours.setdefault(_segments(path)[0], operation["tags"][0])
    for path, method, operation in operations(document):
        if not operation["tags"]:
            first = _segments(path)[0]
            operation["tags"] = [neighbours.setdefault(first, pascal_case(first))]
            yield f"{_pointer(path, method)}: has no tags, put into {operation['tags'][0]}"
    used = [names[tag["name"]] for tag in document.get("tags", [])]
    used += [tag for _, _, operation in operations(document) for tag in operation["tags"]]
    before = [tag["name"] for tag in previous["tags"] if tag["name"] in used]
    document["tags"] = [{"name": name} for name in dict.fromkeys([*before, *used])]


def _group_names(document: Node, previous: Node, matches: dict[Endpoint, Match]) -> dict[str, str]:
    """The groups of the document, each with the name that openapi.yaml has for it.

    A new group whose operations were all in one group that is gone, is that group under another name.
    """
    tags = {tag["name"] for tag in document.get("tags", [])}
    tags |= {tag for _, _, operation in operations(document) for tag in operation.get("tags", [])}
    known = {folded(tag["name"]): tag["name"] for tag in previous["tags"]}
    gone = set(known.values()) - {known.get(folded(tag)) for tag in tags}
    names: dict[str, str] = {}
    for tag in sorted(tags):
        before = [
            gone.intersection(matches[path, method].operation["tags"])
            for path, method, operation in operations(document)
            if tag in operation.get("tags", []) and (path, method) in matches
        ]
        common = set.intersection(*before) if before else set()
        if folded(tag) not in known:
            known[folded(tag)] = common.pop() if len(common) == 1 else tag
            gone.discard(known[folded(tag)])
        names[tag] = known[folded(tag)]
    return names


def _set_operation_ids(document: Node, previous: Node, matches: dict[Endpoint, Match]) -> Iterator[str]:
    """An operation keeps the operationId of openapi.yaml; a new one has its own, or one made from its path.

    The operationIds of those that are gone stay theirs: no other operation gets the name of a known one.
    """
    taken = {folded(operation["operationId"]) for _, _, operation in operations(previous)} | RESERVED_FOR_MODULES
    for path, method, operation in operations(document):
        published = operation.get("operationId", "")
        if (path, method) in matches:
            name = matches[path, method].operation["operationId"]
        else:
            candidates = distinct(_operation_ids(published, path, method))
            name = next(candidate for candidate in candidates if folded(candidate) not in taken)
            taken.add(folded(name))
        operation["operationId"] = name
        if published and published != name:
            operation[PUBLISHED_ID] = published
        if published != name:
            yield f"{_pointer(path, method)}: operationId {published!r}, called {name}"


def _operation_ids(published: str, path: str, method: str) -> Iterator[str]:
    """Names for a new operation, the best one first."""
    parts = re.sub(r"[^A-Za-z0-9_]+", " ", published.replace("&", " And ")).split()
    if parts and not parts[0][0].isdigit() and folded(published):
        yield (parts[0] + "".join(part[0].upper() + part[1:] for part in parts[1:]))[:LONGEST_ID]
    plain = "".join(pascal_case(segment) for segment in _segments(path) if not PARAMETER.fullmatch(segment))
    parameters = [pascal_case(name) for name in PARAMETER.findall(path)]
    yield (method + plain)[:LONGEST_ID]
    yield (method + plain + "By" + "And".join(parameters))[:LONGEST_ID]


def _segments(path: str) -> list[str]:
    return [segment for segment in VERSION.sub("", path).split("/") if segment] or ["root"]


def _pointer(path: str, method: str) -> str:
    return f"#/paths/{pointer_token(path)}/{method}"


def _name_path_parameters(document: Node, matches: dict[Endpoint, Match]) -> None:
    """The parameters of a path are positional arguments in Python: they keep the names that openapi.yaml has."""
    paths: Node = {}
    for path, item in document["paths"].items():
        stayed = [matches[path, method] for method in METHODS if (path, method) in matches]
        before = next((match.path for match in stayed if not match.moved), path)
        names = dict(zip(PARAMETER.findall(path), PARAMETER.findall(before), strict=True))
        renamed = PARAMETER.sub(lambda name, names=names: f"{{{names[name[1]]}}}", path)  # type: ignore[misc]
        if renamed != path and (renamed in paths or renamed in document["paths"]):
            renamed, names = path, {}
        for method in METHODS:
            for parameter in item.get(method, {}).get("parameters", []):
                if parameter["in"] == "path":
                    parameter["name"] = names.get(parameter["name"], parameter["name"])
        paths[renamed] = item
    document["paths"] = paths
