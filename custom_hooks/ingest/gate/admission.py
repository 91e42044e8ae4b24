"""A copy of a published document that has nothing but what OpenAPI knows."""

from __future__ import annotations

from typing import Any

from ...errors import DocumentError
from ...openapi.bounds import check_bounds
from ...openapi.check import check_is_openapi
from ...openapi.document import Node, lookup, pointer_token
from ...openapi.structure import check_schemas, check_structure
from .names import FREE_TEXTS, problem_of_name, problem_of_path, problem_of_value
from .objects import OBJECTS, VALUE, Below
from .patterns import is_usable

MOST_PROBLEMS = 50
MOST_ENTRIES = 1_500  # of paths, components, fields, values of an enum, choices ...; the largest number so far is 200
NAMES = {"required", "tags", "type"}
LONGEST_ILLUSTRATION = 1_000  # characters
ANY_VALUE = {"example", "examples", "default", "enum", "const"}


def admit(published: Node) -> Node:
    """Take what OpenAPI knows of a document; extensions stay outside, except for three of the vendor's.

    Raises:
        DocumentError: It is no OpenAPI document, is too large or too deep, has a name or a path that cannot be used,
            or a reference that leads to something else than what belongs there.
    """
    check_bounds(published)
    check_is_openapi(published)
    admission = _Admission(published)
    document: Node = admission.take(published, "document", "#")
    if problems := [*admission.problems, *admission.problems_of_references()]:
        raise DocumentError(problems[:MOST_PROBLEMS])
    check_structure(document)
    check_schemas(admission.schemas)
    return document


class _Admission:
    """Walks a document once, and knows afterwards of which kind every object is."""

    def __init__(self, published: Node) -> None:
        self.problems: list[str] = []
        self.schemas: dict[str, Any] = {}  # the outermost ones by their pointers
        self._published = published
        self._kinds: dict[str, str] = {}
        self._references: list[tuple[str, str, str]] = []  # pointer, kind, what it refers to

    def take(self, node: Any, kind: str, pointer: str, outer: str = "") -> Any:
        """An object with those of its keys that its kind knows; what is no object is a fault of the structure."""
        self._kinds[pointer] = kind
        taken = self._known(node, kind, pointer) if isinstance(node, dict) else node
        if kind == "schema" and outer != "schema":
            self.schemas[pointer] = taken
        return taken

    def problems_of_references(self) -> list[str]:
        """References to something else than what belongs there; those to nothing are repaired later."""
        return [
            f"{pointer}: $ref {reference!r} leads to no {kind}"
            for pointer, kind, reference in self._references
            if self._kinds.get(reference) != kind and self._exists(reference)
        ]

    def _exists(self, reference: str) -> bool:
        try:
            lookup(self._published, reference)
        except DocumentError:
            return False
        return True

    def _known(self, node: Node, kind: str, pointer: str) -> Node:
        if isinstance(node.get("$ref"), str):
            self._references.append((pointer, kind, node["$ref"]))
        known = ((key, value, OBJECTS[kind].get(key)) for key, value in node.items())
        return {
            key: self._taken(value, below, kind, key, f"{pointer}/{pointer_token(key)}")
            for key, value, below in known
            if below is not None and not (below is VALUE and _is_useless(key, value))
        }

    def _taken(self, value: Any, below: Below, kind: str, key: str, pointer: str) -> Any:
        if isinstance(value, dict | list) and len(value) > MOST_ENTRIES:
            self._check(f"{len(value):,} entries, and at most {MOST_ENTRIES:,} are read", pointer)
            return value
        if below is VALUE:
            self._check(problem_of_value(value) if key not in FREE_TEXTS else "", pointer)
            if key in NAMES and isinstance(value, list) and not all(isinstance(name, str) for name in value):
                self._check("it is a list of names", pointer)
            return value
        if below.several and isinstance(value, list):
            return [self.take(item, below.kind, f"{pointer}/{index}", kind) for index, item in enumerate(value)]
        if below.named and isinstance(value, dict):
            problem_of = problem_of_path if key == "paths" else problem_of_name
            for name in value:
                self._check(problem_of(name), pointer)
            named = {name: (f"{pointer}/{pointer_token(name)}", item) for name, item in value.items()}
            return {name: self.take(item, below.kind, place, kind) for name, (place, item) in named.items()}
        return value if below.several or below.named else self.take(value, below.kind, pointer, kind)

    def _check(self, problem: str, pointer: str) -> None:
        if problem:
            self.problems.append(f"{pointer}: {problem}")


def _is_useless(key: str, value: Any) -> bool:
    """Whether a value is left out: what is too long to illustrate anything, a pattern that is none, or a mark."""
    match key:
        case "title":
            return isinstance(value, str) and problem_of_name(value) != ""
        case "pattern":
            return not is_usable(value)
        case "x-enumDescriptions":
            return not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values())
        case _:
            return key in ANY_VALUE and _is_no_illustration(value)


def _is_no_illustration(value: Any) -> bool:
    """Whether a value has a text that is too long, or a key that would be taken for a reference or a mark."""
    if isinstance(value, dict):
        return any(key.startswith(("$", "x-")) or _is_no_illustration(child) for key, child in value.items())
    if isinstance(value, list):
        return any(map(_is_no_illustration, value))
    return isinstance(value, str) and len(value) > LONGEST_ILLUSTRATION
