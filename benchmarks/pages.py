"""What is measured: pages of 100 objects and the body of a bulk upload, made from the examples in openapi.yaml."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import yaml

Node = dict[str, Any]

PAGES = ("AccountPage", "LeadPage", "CampaignPage")
ITEMS = 100
OPERATIONS = {"listAccount", "listLeads", "listCampaign", "bulkAddLeads"}

ONLY_ON_REQUEST = {"tags"}  # fields that a list fills only when it is asked to
_FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)


@cache
def openapi() -> Node:
    text = (Path(__file__).resolve().parent.parent / "openapi.yaml").read_text(encoding="utf-8")
    document: Node = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return document


def reference(schema: Node) -> str | None:
    """Name of the component that a schema refers to."""
    target: str = schema.get("$ref", "")
    return target.rpartition("/")[2] or None


def component(name: str) -> Node:
    schema: Node = openapi()["components"]["schemas"][name]
    return schema


def kinds(schema: Node) -> list[str]:
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else list(kind)


def without_null(schema: Node) -> Node:
    """The one alternative beside null; the schema itself where it is no choice."""
    found: Node = next((option for option in schema.get("anyOf", ()) if option != {"type": "null"}), schema)
    return found


def is_date_time(schema: Node) -> bool:
    return schema.get("format") == "date-time"


def document_slice() -> Node:
    """openapi.yaml reduced to the operations that are measured and to the schemas they need."""
    document = openapi()
    paths = {
        path: {method: node for method, node in item.items() if node["operationId"] in OPERATIONS}
        for path, item in document["paths"].items()
    }
    kept = {"paths": {path: item for path, item in paths.items() if item}}
    components = document["components"]
    schemas: Node = {}
    missing = [*re.findall(r"#/components/schemas/(\w+)", json.dumps([kept, components["responses"]]))]
    while missing:
        if (name := missing.pop()) not in schemas:
            schemas[name] = component(name)
            missing += re.findall(r"#/components/schemas/(\w+)", json.dumps(schemas[name]))
    return document | kept | {"components": components | {"schemas": schemas}}


def page(name: str, seed: int = 0) -> bytes:
    """A page as the API would send it: every field is filled, and no two objects are alike."""
    fake = _Fake(seed)
    item = component(name)["properties"]["items"]["items"]
    body = {"items": [fake.value(item) for _ in range(ITEMS)], "next_starting_after": str(fake.uuid())}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def new_leads() -> list[Node]:
    """Leads for a bulk upload."""
    fake = _Fake(seed=0)
    return [fake.value({"$ref": "#/components/schemas/NewLead"}) for _ in range(ITEMS)]


class _Fake:
    """Values for schemas; every one of them is a little different from the last."""

    def __init__(self, seed: int) -> None:
        self._dice = Random(seed)

    def uuid(self) -> UUID:
        return UUID(int=self._dice.getrandbits(128), version=4)

    def value(self, schema: Node) -> Any:
        schema = without_null(schema)
        if name := reference(schema):
            return self.value(component(name))
        if "properties" in schema:
            fields = schema["properties"].items()
            return {name: self.value(field) for name, field in fields if name not in ONLY_ON_REQUEST}
        if "enum" in schema:
            return self._dice.choice(schema["enum"])
        kind = next((kind for kind in kinds(schema) if kind != "null"), "object")
        if kind == "array":
            return [self.value(schema["items"])]
        if kind == "object":
            return {"favourite_colour": f"colour {self._number()}", "past_customer": True}
        example = schema.get("examples", [{"string": "text", "boolean": True}.get(kind, 7)])[0]
        return self._varied(example, schema) if kind == "string" else example

    def _varied(self, example: str, schema: Node) -> str:
        if "pattern" in schema:
            return "09:00"  # hours of the day are all that has a pattern here
        if is_date_time(schema):
            moment = _FIRST_DAY + timedelta(milliseconds=self._dice.randrange(10**10))
            return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if re.fullmatch(r"[0-9a-f]{8}-[0-9a-f-]{27}", example):
            return str(self.uuid())
        if "@" in example:
            return f"name{self._number()}@example.com"
        return f"{example} {self._number()}" if " " in example else example

    def _number(self) -> int:
        return self._dice.randrange(10_000)
