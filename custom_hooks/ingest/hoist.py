"""Structure that stands inline becomes named components: one shape, one name, one place."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from ..openapi.document import Node
from ..openapi.extensions import ABOUT, GUESSED, MEANINGS, NAME, NEEDS_WORDS
from .operations import WORD

USE = ("description", "readOnly", "default", "deprecated", NEEDS_WORDS)  # what belongs to the place, not to the shape
WORDS = {
    "description",
    "examples",
    "x-enum-varnames",
    "x-enum-descriptions",
    MEANINGS,
    NAME,
    ABOUT,
    NEEDS_WORDS,
    GUESSED,
}
CHOICES = ("anyOf", "oneOf", "allOf")
LONGEST_NAME = 48
VERB = re.compile(r"^(get|list|patch|create|update|check|search)(?=[A-Z])")


@dataclass
class Place:
    """An inline node that becomes a component, and the name that its place suggests."""

    node: Node
    suggestion: str
    longer: str
    field: str
    shape: str

    @property
    def meaning(self) -> str:
        """Equal codes with other meanings (or none, on other fields) are other enums; text says what it means."""
        if "enum" not in self.node or "string" in self.node["type"]:
            return ""
        meanings = self.node.get(MEANINGS, {})
        return json.dumps(sorted(meanings.items())) if any(meanings.values()) else f"{self.field}?"


@dataclass
class Group:
    """Places that share one component."""

    places: list[Place] = field(default_factory=list)

    @property
    def name(self) -> str | None:
        names = Counter(place.node[NAME] for place in self.places if NAME in place.node)
        return names.most_common(1)[0][0] if names else None


def children(node: Node) -> list[tuple[str, Any, Node]]:
    """The schemas directly inside a schema, as (keyword, key, schema); constraints are no structure of their own."""
    found: list[tuple[str, Any, Node]] = [
        ("properties", name, schema) for name, schema in node.get("properties", {}).items()
    ]
    single = ("items", "additionalProperties")
    found += [(keyword, None, node[keyword]) for keyword in single if isinstance(node.get(keyword), dict)]
    if "properties" not in node:
        for keyword in CHOICES:
            found += [(keyword, index, option) for index, option in enumerate(node.get(keyword, []))]
    return found


def is_component(node: Node) -> bool:
    """Objects with fields and enums with several values are worth a name."""
    if node.get("properties"):
        return True
    return len([value for value in node.get("enum", []) if value is not None]) > 1


def shape(node: Node) -> str:
    """What a node says apart from its words and its use; equal shapes may share a component."""
    return json.dumps(_facts({key: value for key, value in node.items() if key not in USE}), sort_keys=True)


def _facts(node: Any) -> Any:
    if isinstance(node, dict):
        facts = {key: _facts(value) for key, value in node.items() if key not in WORDS}
        if "properties" in node:
            facts["properties"] = {name: _facts(schema) for name, schema in node["properties"].items()}
        if "required" in node and isinstance(node["required"], list):
            facts["required"] = sorted(node["required"])
        for choice in CHOICES:
            if isinstance(facts.get(choice), list):
                facts[choice] = _sorted(facts[choice])
        if "enum" in node:
            facts["enum"] = sorted(map(json.dumps, node["enum"]))
        if isinstance(facts.get("type"), list):
            rest = [kind for kind in facts["type"] if kind != "null"]
            facts["type"] = rest[0] if len(rest) == 1 and is_component(node) else facts["type"]
        return facts
    if isinstance(node, list):
        return [_facts(item) for item in node]
    return node


def _sorted(facts: list[Any]) -> list[Any]:
    return sorted(facts, key=lambda fact: json.dumps(fact, sort_keys=True))


class Hoister:
    """Collects inline nodes, decides which of them share a name, and replaces them by references."""

    def __init__(self, schemas: dict[str, Node]) -> None:
        self._schemas = schemas
        self._entities = {name: shape(schema) for name, schema in schemas.items()}
        self._places: list[Place] = []

    def collect(self, node: Node, suggestion: str, longer: str, field: str = "", *, top: bool = False) -> None:
        """Remember every inline component at or below a node, the innermost first."""
        for keyword, key, child in children(node):
            inner = key if keyword == "properties" else field
            short, long = (_suggest(name, keyword, key, child) for name in (suggestion, longer))
            self.collect(child, short, long, inner)
        if not top and is_component(node):
            self._places.append(Place(node, suggestion, longer, field, shape(node)))

    def hoist(self) -> dict[str, Node]:
        """Name all collected nodes and replace them; returns all components by name, in alphabetical order."""
        for group in self._named_groups().items():
            self._replace(*group)
        return dict(sorted(self._schemas.items()))

    def _named_groups(self) -> dict[str, Group]:
        groups: dict[tuple[str, str], Group] = defaultdict(Group)
        for place in self._places:
            if NAME in place.node:
                groups[place.shape, place.node[NAME]].places.append(place)
        known = defaultdict(list)
        for (place_shape, _), group in groups.items():
            known[place_shape].append(group)
        for place in self._places:
            if NAME in place.node:
                continue
            same = [group for group in known[place.shape] if group.places[0].meaning == place.meaning]
            group = same[0] if len(same) == 1 else groups[place.shape, place.meaning]
            group.places.append(place)
        taken: dict[str, Group] = {}
        for group in sorted(groups.values(), key=lambda group: (group.name is None, -len(group.places))):
            taken[self._free_name(group, taken)] = group
        return taken

    def _free_name(self, group: Group, taken: dict[str, Group]) -> str:
        first = group.places[0]
        if group.name and self._entities.get(group.name) == first.shape:
            return group.name  # the entity, written out
        candidates = [*(place.suggestion for place in group.places), first.longer, f"Other{first.longer}"]
        for candidate in filter(None, [group.name, *map(_short, candidates)]):
            if candidate not in taken and candidate not in self._schemas:
                return candidate
        number = 2
        while (numbered := f"{_short(first.longer)}{number}") in taken or numbered in self._schemas:
            number += 1
        return numbered

    def _replace(self, name: str, group: Group) -> None:
        reference = {"$ref": f"#/components/schemas/{name}"}
        if name not in self._entities:
            self._schemas[name] = _component(group)
        for place in group.places:
            node = place.node
            kept = {key: node[key] for key in USE if key in node}
            nullable = "null" in node.get("type", ()) if isinstance(node.get("type"), list) else False
            nullable = nullable or None in node.get("enum", ())
            node.clear()
            node.update({"anyOf": [reference, {"type": "null"}]} if nullable else reference)
            node.update(kept)


def _component(group: Group) -> Node:
    node = next((place.node for place in group.places if ABOUT in place.node), group.places[0].node)
    about = node.get(ABOUT)
    kept = {key: value for key, value in node.items() if key not in {NAME, ABOUT, *USE}}
    if isinstance(kept.get("type"), list):
        rest = [kind for kind in kept["type"] if kind != "null"]
        kept["type"] = rest[0] if len(rest) == 1 else rest
    if "enum" in kept:
        kept["enum"] = [value for value in kept["enum"] if value is not None]
        _name_members(kept)
    result: Node = {"type": kept.pop("type")} if "type" in kept else {}
    return {**result, **({"description": about} if about else {}), **kept}


def _name_members(node: Node) -> None:
    meanings = node.pop(MEANINGS, {})
    known = node.pop("x-enum-varnames", {})
    descriptions = node.pop("x-enum-descriptions", {})
    names: list[str] = []
    for value in node["enum"]:
        name = known.get(value) or member_name(value, meanings.get(value, ""))
        while name in names:
            name += "_"
        names.append(name)
    node["x-enum-varnames"] = names
    if any(descriptions.get(value) for value in node["enum"]):
        node["x-enum-descriptions"] = [descriptions.get(value, "") for value in node["enum"]]


def member_name(value: Any, meaning: str) -> str:
    """A constant's name: from the value where it is text, from its short meaning where it is a code."""
    if isinstance(value, str):
        spaced = value if " " in value else re.sub(r"(?<=[a-z])(?=[A-Z])", "_", value)
        text = spaced.replace("+", "_plus_").replace(">", " over ").replace("&", " and ").replace("$", "")
    else:
        text = meaning if meaning and len(meaning.split()) <= 5 else f"code {value}".replace("-", "minus ")
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").upper()
    return name if name and not name[0].isdigit() else f"VALUE_{name}"


def _suggest(name: str, keyword: str, key: Any, child: Node) -> str:
    """A name for what is inside something of a name; the first of several alternatives takes its name over."""
    if keyword == "properties":
        return f"{name}{pascal(key)}"
    if keyword in {"items", "additionalProperties"}:
        return singular(name)
    if key == 0:
        return name
    fields = [*child.get("required", []), *child.get("properties", [])]
    return f"{name}With{pascal(fields[0])}" if fields else f"{name}{pascal(str(child.get('type', 'other')))}"


def _short(name: str) -> str:
    """The last words of a name that is too long."""
    words = WORD.findall(name)
    while len(words) > 1 and len("".join(words)) > LONGEST_NAME:
        words.pop(0)
    return "".join(words) if len(name) > LONGEST_NAME else name


def pascal(name: str) -> str:
    """A class name from a field name, a tag or an operationId."""
    return "".join(word if word.isupper() else word.capitalize() for word in WORD.findall(name)) or f"Field{name}"


def singular(name: str) -> str:
    """The name of one item of a list."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    if name.endswith(("sses", "xes")):
        return name[:-2]
    return name[:-1] if name.endswith("s") and not name.endswith(("ss", "us", "is", "Analytics", "News")) else name


def answer_name(operation_id: str) -> str:
    """A name for what an operation answers: the noun of a read, the result of anything else."""
    noun = VERB.sub("", operation_id)
    return pascal(noun) if noun != operation_id else f"{pascal(operation_id)}Result"
