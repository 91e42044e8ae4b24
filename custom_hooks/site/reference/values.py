"""Values for examples: what the document gives as an example, else something that its type and its limits allow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...openapi.document import Node, resolve
from ...render.code import identifier, literal
from ...render.description import Model, Package, Value
from ...render.python_types import NONE, EnumType, ListOf, MappingOf, ModelType, Option, Plain, Type

# Fields by which people tell one record from another, the best first.
TELLING = ("email", "name", "label", "subject", "title", "domain", "status", "success", "count", "id")
LONGEST = 48  # characters of a text
MOST_ITEMS = 5
DATE_TIME = "datetime.datetime(2026, 1, 5, 9, tzinfo=datetime.UTC)"
TEXTS = {"email": "ada@example.com", "uri": "https://example.com", "date": "2026-01-05"}
OTHERS = ("09:00", "2026-01-05", "example.com", "1")  # for what has a pattern
_ID = re.compile(r"(?:^|_)(?:id|uuid)s?$")


@dataclass
class Values:
    """The values of one example. What has to be the ID of a record becomes a variable."""

    document: Node
    package: Package
    subject: str  # what the resource is about, such as `campaign`
    variables: dict[str, str] = field(default_factory=dict)  # their types by name, in the order of their use

    def argument(self, value: Value, node: Node) -> str:
        """The value of an argument."""
        if value.location == "path" and isinstance(value.type[0], Plain) and not _is_id(value.name, node):
            return self._variable(value.name, value.type[0].name)
        return self._of(value.type, node, value.name, inside=())

    def _of(self, type_: Type, node: Node, name: str, inside: tuple[str, ...]) -> str:
        option = self._chosen(type_)
        schema = self._schema(option, node)
        match option:
            case EnumType(enum_name):
                return self._member(enum_name, schema)
            case ModelType(model_name):
                return self._model(self.package.models[model_name], inside)
            case ListOf(item):
                number = min(max(schema.get("minItems", 1), 1), MOST_ITEMS)
                one = self._of(item, schema.get("items") or _first_of_joined(schema), re.sub(r"s$", "", name), inside)
                return f"[{', '.join([one] * number)}]"
            case MappingOf(inner):
                return f'{{"key": {self._of(inner, schema.get("additionalProperties") or {}, "", inside)}}}'
            case Plain("str") if _is_id(name, schema):
                return self._variable(_name_of_variable(name, self.subject), "str")
            case Plain(kind):
                return _plain(kind, schema)

    def _chosen(self, type_: Type) -> Option:
        """The form of a value that tells most: a list rather than a text with commas, anything rather than None."""
        options = [option for option in type_ if option not in NONE] or list(type_)
        return next((option for option in options if isinstance(option, ListOf)), options[0])

    def _schema(self, option: Option, node: Node) -> Node:
        """The schema of a form of a value."""
        schema = resolve(self.document, node) if isinstance(node, dict) else {}
        choices = [resolve(self.document, choice) for key in ("anyOf", "oneOf") for choice in schema.get(key, ())]
        wanted = {ListOf: "array", MappingOf: "object"}.get(type(option), "")
        fitting = [choice for choice in choices if choice.get("type") == wanted] if wanted else choices
        return {
            **(fitting[0] if fitting else {}),
            **{key: schema[key] for key in schema if key not in ("anyOf", "oneOf")},
        }

    def _variable(self, name: str, kind: str) -> str:
        self.variables.setdefault(identifier(name), kind)
        return name

    def _member(self, name: str, schema: Node) -> str:
        members = [member for member in self.package.enums[name].members if not member.gone]
        told = [*schema.get("examples", ()), schema.get("default")]
        fitting = [member for value in told for member in members if _same(member.value, value)]
        chosen = next(iter([*fitting, *members, *self.package.enums[name].members]))
        return f"models.{identifier(name)}.{identifier(chosen.name)}"

    def _model(self, model: Model, inside: tuple[str, ...]) -> str:
        """A model with the fields that it needs; with the most telling one where it needs none."""
        name = identifier(model.name)
        if model.name in inside:
            return f"models.{name}.from_dict({{}})"
        properties = self.document["components"]["schemas"][model.name].get("properties", {})
        needed = [one for one in model.fields if one.must_be_given]
        optional = [one for one in model.fields if not one.gone and not one.deprecated]
        optional.sort(key=lambda one: (rank(one), NONE[0] in one.type))
        given = [
            f"{identifier(one.name)}={self._of(one.type, properties[one.json_name], one.name, (*inside, model.name))}"
            for one in needed or optional[:1]
        ]
        return f"models.{name}({', '.join(given)})"


def rank(value: Value) -> int:
    """How telling a field is: the lowest number tells most."""
    return TELLING.index(value.name) if value.name in TELLING else len(TELLING)


def _is_id(name: str, schema: Node) -> bool:
    return schema.get("format") == "uuid" or bool(_ID.search(name))


def _name_of_variable(name: str, subject: str) -> str:
    if name in {"id", "ids"}:
        return f"{subject}_id"
    return re.sub(r"ids$", "id", name) if _ID.search(name) else f"{name}_id"


def _first_of_joined(schema: Node) -> Node:
    """The schema of one of several texts that are joined by commas."""
    return {"examples": [one.partition(",")[0] for one in schema.get("examples", ()) if isinstance(one, str)]}


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _plain(kind: str, schema: Mapping[str, Any]) -> str:
    told = [schema[key] for key in ("const", "default") if key in schema]
    told = [*schema.get("examples", ()), *told, *schema.get("enum", ())]
    match kind:
        case "str":
            texts = [
                *(one for one in told if isinstance(one, str)),
                TEXTS.get(schema.get("format", ""), "text"),
                *OTHERS,
            ]
            return literal(next((one for one in texts if _is_fitting(one, schema.get("pattern", ""))), "text"))
        case "int" | "float":
            return literal(next((one for one in told if _is_number(one, kind)), schema.get("minimum", 1)))
        case "bool":
            return literal(next((one for one in told if isinstance(one, bool)), True))
        case "datetime":
            return DATE_TIME
        case "date":
            return "datetime.date(2026, 1, 5)"
        case _:
            return literal(None if kind == "None" else "text")


def _is_fitting(text: str, pattern: str) -> bool:
    try:
        return text.isprintable() and 0 < len(text) <= LONGEST and bool(re.search(pattern, text))
    except re.error:  # a pattern of another language
        return True


def _is_number(value: Any, kind: str) -> bool:
    return isinstance(value, int if kind == "int" else (int, float)) and not isinstance(value, bool)
