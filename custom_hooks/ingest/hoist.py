"""Inline schemas become components: equal ones share one, under the name that openapi.yaml has for it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from ..openapi.document import Node, operations
from ..openapi.extensions import COMPONENT, COMPONENT_DESCRIPTION, MEANINGS
from ..openapi.names import LONGEST_NAME, ROOM, distinct, folded, pascal_case, shortened
from ..openapi.python_names import is_usable_class
from ..openapi.schemas import USE, fingerprint, is_component, subschemas, types_of
from .component_names import inner_name, response_name
from .enum_members import name_members
from .vanished import unite


@dataclass
class InlineSchema:
    """An inline schema that becomes a component, and the names that its use suggests."""

    node: Node
    name: str
    longer_name: str
    field: str
    fingerprint: str
    is_sent: bool

    @property
    def meaning(self) -> str:
        """Equal codes with other meanings (or none, on other fields) are other enums; text says what it means."""
        if "enum" not in self.node or "string" in self.node.get("type", ()):
            return ""
        meanings = self.node.get(MEANINGS, {})
        return json.dumps(sorted(meanings.items())) if any(meanings.values()) else f"{self.field}?"


@dataclass
class Shared:
    """Inline schemas that share one component."""

    uses: list[InlineSchema] = field(default_factory=list)

    @property
    def is_sent(self) -> bool:
        """Whether only requests have it."""
        return all(use.is_sent for use in self.uses)

    @property
    def known_name(self) -> str | None:
        names = Counter(use.node[COMPONENT] for use in self.uses if COMPONENT in use.node)
        return names.most_common(1)[0][0] if names else None


def hoist_schemas(document: Node, previous: Node) -> None:
    """Replace all inline objects and enums of a document by references to components, in place."""
    schemas = document["components"]["schemas"]
    hoister = _Hoister(schemas, previous["components"]["schemas"])
    for name, schema in sorted(schemas.items()):
        hoister.collect(schema, name, name, outermost=True)
    for _, _, operation in operations(document):
        group = pascal_case(operation["tags"][0])
        longer = pascal_case(operation["operationId"])
        for parameter in operation.get("parameters", []):
            part = pascal_case(parameter["name"])
            hoister.collect(parameter["schema"], group + part, longer + part, parameter["name"], is_sent=True)
        for media in operation.get("requestBody", {}).get("content", {}).values():
            hoister.collect(media["schema"], group, longer, is_sent=True, outermost=True)
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                for media in response.get("content", {}).values():
                    name = response_name(operation, media["schema"])
                    hoister.collect(media["schema"], name, name)
    document["components"]["schemas"] = hoister.hoist()


class _Hoister:
    """Collects inline schemas, decides which of them share a component, and replaces them by references."""

    def __init__(self, schemas: dict[str, Node], previous: dict[str, Node]) -> None:
        self._schemas = schemas
        self._published = {name: fingerprint(schema) for name, schema in schemas.items()}
        self._taken = {folded(name) for name in schemas}
        self._previous = previous
        self._inline: list[InlineSchema] = []

    def collect(
        self,
        node: Node,
        name: str,
        longer_name: str,
        field: str = "",
        *,
        is_sent: bool = False,
        outermost: bool = False,
    ) -> None:
        """Remember every inline component at or below a schema, the innermost first."""
        for keyword, key, inner in subschemas(node):
            short, long = (inner_name(outer, keyword, key, inner) for outer in (name, longer_name))
            self.collect(inner, short, long, key if keyword == "properties" else field, is_sent=is_sent)
        if not outermost and is_component(node):
            self._inline.append(InlineSchema(node, name, longer_name, field, fingerprint(node), is_sent))

    def hoist(self) -> dict[str, Node]:
        """Name all collected schemas and replace them; returns all components by name, in alphabetical order.

        Where schemas that shared a component differ now, those who read it keep its name.
        """
        groups = sorted(
            self._grouped(), key=lambda shared: (shared.known_name is None, shared.is_sent, -len(shared.uses))
        )
        for name, shared in [(self._free_name(shared), shared) for shared in groups]:
            self._replace(name, shared)
        return dict(sorted(self._schemas.items()))

    def _grouped(self) -> list[Shared]:
        groups: dict[tuple[str, str], Shared] = defaultdict(Shared)
        for inline in self._inline:
            if COMPONENT in inline.node:
                groups[inline.fingerprint, inline.node[COMPONENT]].uses.append(inline)
        known = defaultdict(list)
        for (equal, _), shared in groups.items():
            known[equal].append(shared)
        for inline in self._inline:
            if COMPONENT not in inline.node:
                same = [shared for shared in known[inline.fingerprint] if shared.uses[0].meaning == inline.meaning]
                shared = same[0] if len(same) == 1 else groups[inline.fingerprint, inline.meaning]
                shared.uses.append(inline)
        return list(groups.values())

    def _free_name(self, shared: Shared) -> str:
        """The known name, or one of which nothing in Python is called yet."""
        first = shared.uses[0]
        known = shared.known_name
        if known and self._published.get(known) == first.fingerprint:
            return known  # the published component, written inline
        if known and known in self._previous and folded(known) not in self._taken:
            free = known
        else:
            candidates = [*(use.name for use in shared.uses), first.longer_name, f"Other{first.longer_name}"]
            names = [shortened(name) for name in (known, *candidates, "Component") if name]
            usable = [name for name in names if is_usable_class(name)]
            usable.append(usable[-2 if len(usable) > 1 else -1][: LONGEST_NAME - ROOM])
            free = next(name for name in distinct(usable) if folded(name) not in self._taken)
        self._taken.add(folded(free))
        return free

    def _replace(self, name: str, shared: Shared) -> None:
        if name in self._published:
            unite(self._schemas[name], (use.node for use in shared.uses))
        else:
            self._schemas[name] = _component(shared)
        reference = {"$ref": f"#/components/schemas/{name}"}
        for node in (use.node for use in shared.uses):
            kept = {key: node[key] for key in USE if key in node}
            nullable = "null" in types_of(node) or None in node.get("enum", ())
            node.clear()
            node.update({"anyOf": [reference, {"type": "null"}]} if nullable else reference)
            node.update(kept)


def _component(shared: Shared) -> Node:
    nodes = [use.node for use in shared.uses]
    node = next((node for node in nodes if COMPONENT_DESCRIPTION in node), nodes[0])
    description = node.get(COMPONENT_DESCRIPTION)
    kept = {key: value for key, value in node.items() if key not in {COMPONENT, COMPONENT_DESCRIPTION, *USE}}
    types = [type_ for type_ in types_of(kept) if type_ != "null"]
    if types:
        kept["type"] = types[0] if len(types) == 1 else types
    if "enum" in kept:
        kept["enum"] = [value for value in kept["enum"] if value is not None]
    component: Node = {"type": kept.pop("type")} if "type" in kept else {}
    component = {**component, **({"description": description} if description else {}), **kept}
    unite(component, nodes)
    if "enum" in component:
        name_members(component)
    return component
