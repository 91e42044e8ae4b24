"""What openapi.yaml has a name for keeps it, whatever the published document calls it now.

In the result every operation, group and entity has a proper name; what is new has its own, or one made from its place.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator

from ..errors import DocumentError
from ..openapi.document import IDENTIFIER, METHODS, Node, mappings, operations, referred, resolve
from ..openapi.extensions import NAME, PATH, PUBLISHED_ID
from .hoist import pascal
from .matching import ENTITY, PARAMETER, Known, Place, known_operations, letters
from .operations import distinct, snake_case

PREFIX = re.compile(r"^/?(api/)?(v\d+/)?")


def keep_names(document: Node, previous: Node) -> Iterator[str]:
    """Name everything in a document, in place; gives a line for everything that is not called as published.

    Raises:
        DocumentError: It has none of the operations of openapi.yaml, so it describes another API.
    """
    known = known_operations(document, previous)
    if previous["paths"] and not known:
        raise DocumentError(["the document has none of the operations of openapi.yaml: it describes another API"])
    yield from _name_entities(document, previous)
    _write_out_new_entities(document, previous, known)
    yield from _write_out_bodies(document, previous)
    yield from _group_operations(document, previous, known)
    yield from _name_operations(document, previous, known)
    _spell_paths(document, known)


def _name_entities(document: Node, previous: Node) -> Iterator[str]:
    """An entity goes by the name that openapi.yaml has for it, or else by its title where its own name is none."""
    schemas = document["components"]["schemas"]
    ours = previous["components"]["schemas"]
    names = {name: name for name, schema in schemas.items() if name in ours and _is_alike(schema, ours[name])}
    left = {letters(name): name for name in ours if name not in names}
    taken = {letters(name) for name in ours}
    for name, schema in sorted(schemas.items()):
        if name in names:
            continue
        found = left.get(letters(schema.get("title", "")), "") or left.get(letters(name), "")
        if found and _is_alike(schema, ours[found]):
            names[name] = left.pop(letters(found))
        else:
            own = name if IDENTIFIER.fullmatch(name) else ""
            title = re.sub(r"[^A-Za-z0-9]", "", schema.get("title", ""))
            candidates = [own, title, pascal(name), f"{title or own}Entity"]
            names[name] = _free(filter(IDENTIFIER.fullmatch, candidates), taken)
        if names[name] != name:
            yield f"#/components/schemas/{name}: called {names[name]}"
    document["components"]["schemas"] = {names[name]: schemas[name] for name in sorted(schemas, key=names.__getitem__)}
    _rename_references(document, names)


def _is_alike(schema: Node, ours: Node) -> bool:
    """Whether two schemas may be versions of one: where both have fields (or values), they have some in common."""
    kinds = [{keyword for keyword in ("properties", "enum") if one.get(keyword)} for one in (schema, ours)]
    if not all(kinds):
        return True
    shared = kinds[0] & kinds[1]
    return any(value in list(ours[keyword]) for keyword in shared for value in schema[keyword])


def _rename_references(document: Node, names: dict[str, str]) -> None:
    for node in mappings(document):
        if isinstance(node.get("$ref"), str) and (found := ENTITY.fullmatch(node["$ref"])):
            node["$ref"] = f"#/components/schemas/{names[found[1]]}"


def _write_out_new_entities(document: Node, previous: Node, known: dict[Place, Known]) -> None:
    """What openapi.yaml has inline stays inline where it became an entity: names and corrections go by places."""
    schemas = document["components"]["schemas"]
    ours = previous["components"]["schemas"]
    new = {name: schema for name, schema in schemas.items() if name not in ours and name not in _reached(name, schemas)}
    before = referred(document)
    for name, schema in schemas.items():
        if name in ours:
            _write_out(schema, new)
    for path, method, operation in operations(document):
        if (path, method) in known:
            _write_out(operation, new)
    while gone := schemas.keys() & new.keys() & before - referred(document):
        for name in gone:
            del schemas[name]


def _reached(name: str, schemas: Node) -> set[str]:
    """The entities that are inside of one, however deep."""
    found: set[str] = set()
    more = referred(schemas[name])
    while more:
        found |= more
        more = set().union(*(referred(schemas[inner]) for inner in more)) - found
    return found


def _write_out(place: Node, new: Node) -> None:
    for node in mappings(place):
        name = str(node.get("$ref", "")).rpartition("/")[2]
        if name in new:
            here = {key: value for key, value in node.items() if key != "$ref"}
            node.clear()
            node.update({**copy.deepcopy(new[name]), **here, NAME: name})


def _write_out_bodies(document: Node, previous: Node) -> Iterator[str]:
    """The fields of a body are arguments of its operation; an entity that is nothing but a body is none."""
    schemas = document["components"]["schemas"]
    bodies: set[str] = set()
    for _, _, operation in operations(document):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = content.setdefault("schema", {})
            schema.pop(NAME, None)
            if "$ref" in schema:
                bodies.add(schema["$ref"].rpartition("/")[2])
                content["schema"] = copy.deepcopy(resolve(document, schema))
    for name in sorted(bodies - referred(document) - previous["components"]["schemas"].keys()):
        del schemas[name]
        yield f"#/components/schemas/{name}: written out in the request body"


def _group_operations(document: Node, previous: Node, known: dict[Place, Known]) -> Iterator[str]:
    """An operation stays in the groups in which openapi.yaml has it; where it has none, it joins its neighbours."""
    names = _group_names(document, previous, known)
    neighbours: dict[str, str] = {}
    for path, method, operation in operations(document):
        match = known.get((path, method))
        groups = [names[tag] for tag in operation.get("tags", [])]
        operation["tags"] = list(dict.fromkeys([*(match.operation["tags"] if match else []), *groups]))
        if operation["tags"]:
            neighbours.setdefault(_segments(path)[0], operation["tags"][0])
    for path, method, operation in operations(document):
        if not operation["tags"]:
            first = _segments(path)[0]
            operation["tags"] = [neighbours.setdefault(first, pascal(first))]
            yield f"#/paths/{path}/{method}: has no tags, put into {operation['tags'][0]}"
    used = [names[tag["name"]] for tag in document.get("tags", [])]
    used += [tag for _, _, operation in operations(document) for tag in operation["tags"]]
    before = [tag["name"] for tag in previous["tags"] if tag["name"] in used]
    document["tags"] = [{"name": name} for name in dict.fromkeys([*before, *used])]


def _group_names(document: Node, previous: Node, known: dict[Place, Known]) -> dict[str, str]:
    """The groups of the document, each with the name that openapi.yaml has for it.

    One that is new, and whose operations were all in one group that is gone, is that group under another name.
    """
    tags = {tag["name"] for tag in document.get("tags", [])}
    tags |= {tag for _, _, operation in operations(document) for tag in operation.get("tags", [])}
    ours = {letters(tag["name"]): tag["name"] for tag in previous["tags"]}
    names = {tag: ours.get(letters(tag), tag) for tag in sorted(tags)}
    gone = set(ours.values()) - set(names.values())
    for tag in sorted(tags - set(ours.values())):
        before = [
            gone.intersection(known[path, method].operation["tags"])
            for path, method, operation in operations(document)
            if tag in operation.get("tags", []) and (path, method) in known
        ]
        common = set.intersection(*before) if before else set()
        if names[tag] == tag and len(common) == 1:
            names[tag] = common.pop()
            gone.discard(names[tag])
    return names


def _name_operations(document: Node, previous: Node, known: dict[Place, Known]) -> Iterator[str]:
    """An operation goes by the operationId of openapi.yaml; a new one by its own, or one made from its place."""
    taken = {letters(match.operation["operationId"]) for match in known.values()}
    for path, method, operation in operations(document):
        published = operation.get("operationId", "")
        if (path, method) in known:
            name = known[path, method].operation["operationId"]
        else:
            name = _free(_identifiers(published, path, method), taken)
        operation["operationId"] = name
        if published and published != name:
            operation[PUBLISHED_ID] = published
        if published != name:
            yield f"#/paths/{path}/{method}: operationId {published!r}, called {name}"


def _identifiers(published: str, path: str, method: str) -> Iterator[str]:
    """Names for a new operation, the best one first."""
    words = re.sub(r"[^A-Za-z0-9_]+", " ", published.replace("&", " And ")).split()
    if words and not words[0][0].isdigit():
        yield words[0] + "".join(word[0].upper() + word[1:] for word in words[1:])
    plain = [pascal(segment) for segment in _segments(path) if not PARAMETER.fullmatch(segment)]
    parameters = [pascal(name) for name in PARAMETER.findall(path)]
    yield method + "".join(plain)
    yield method + "".join(plain) + "By" + "And".join(parameters)


def _free(names: Iterable[str], taken: set[str]) -> str:
    """The first name that is not taken, which then is."""
    free = next(name for name in distinct(names) if letters(name) not in taken)
    taken.add(letters(free))
    return free


def _segments(path: str) -> list[str]:
    return [segment for segment in PREFIX.sub("", path).split("/") if segment] or ["root"]


def _spell_paths(document: Node, known: dict[Place, Known]) -> None:
    """Paths as openapi.yaml has them: the names of their parameters stay, which are names in Python and no facts."""
    paths: Node = {}
    for path, item in document["paths"].items():
        stayed = [known[path, method] for method in METHODS if (path, method) in known]
        before = next((match.path for match in stayed if not match.moved), path)
        names = dict(zip(PARAMETER.findall(path), PARAMETER.findall(before), strict=True))
        published = PARAMETER.sub(lambda found, names=names: f"{{{names[found[1]]}}}", path)  # type: ignore[misc]
        if before in paths:
            before, names = path, {}
        elif published != before:
            item[PATH] = published
        for method in METHODS:
            for parameter in item.get(method, {}).get("parameters", []):
                if parameter["in"] == "path":
                    parameter["name"] = names.get(parameter["name"], parameter["name"])
        paths[before] = item
    document["paths"] = paths


def spell_paths_as_published(document: Node) -> None:
    """A trailing slash is a fact; only the corrections know paths as openapi.yaml spelled them."""
    document["paths"] = {item.pop(PATH, path): item for path, item in document["paths"].items()}


def name_methods(document: Node, previous: Node) -> None:
    """No two groups and no two methods of a group have one name; those that openapi.yaml has come first."""
    known_tags = [tag["name"] for tag in previous["tags"]]
    known_ids = {operation["operationId"] for _, _, operation in operations(previous)}
    resources: set[str] = set()
    for tag in sorted(document["tags"], key=lambda tag: tag["name"] not in known_tags):
        names = distinct([tag["x-resource"], snake_case(tag["name"])])
        tag["x-resource"] = next(name for name in names if name not in resources)
        resources.add(tag["x-resource"])
    found = [operation for _, _, operation in operations(document)]
    methods: set[tuple[str, str]] = {(tag, snake_case(o["operationId"])) for o in found for tag in o["tags"][1:]}
    for operation in sorted(found, key=lambda operation: operation["operationId"] not in known_ids):
        group = operation["tags"][0]
        names = distinct([operation["x-method"], snake_case(operation["operationId"])])
        operation["x-method"] = next(name for name in names if (group, name) not in methods)
        methods.add((group, operation["x-method"]))
