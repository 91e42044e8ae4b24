"""Whatever is sent to whatever operation: no answer is a 5xx, all are JSON, and the lists stay valid."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import quote

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from instantly_async.sandbox import create_app

from ..document import Described, Node, described_operations, openapi, resolve
from .workspace import ADA, TAG_IDS, raw_client

pytestmark = pytest.mark.slow

Strategy: TypeAlias = st.SearchStrategy[Any]

# The lists, and what their items are.
LISTS = {
    "/api/v2/accounts?include_tags=true&limit=100": "Account",
    "/api/v2/accounts?sort_by=status&limit=100": "Account",
    "/api/v2/custom-tags?limit=100": "CustomTag",
    "/api/v2/custom-tag-mappings?limit=100": "CustomTagMapping",
}
KNOWN = [ADA, *TAG_IDS[:3], "new@acme.example", "Important", "no-tag"]
EMAILS = ["new@acme.example", ADA, "a/b@c.d", "a&b,c@d.e", "%2F@a.b", "?#@a.b", "\u202e@a.b"]
ODD = ["", "\0", "\ud800", "a\udfff", "\udfff\ud800", "\U0001f4a9", "\u2028", '"\\', "a" * 3_000, " "]
NUMBERS = [0, -1, 1e308, 1e-320, float("nan"), float("inf"), -float("inf"), 2**63, 10**4_000, True, -0.0]
# What Python writes as no JSON, and what it does not write at all.
RAW = [
    b"1e999",
    b"9" * 5_000,
    b'{"a":1,"a":2}',
    b"[" * 100 + b"]" * 100,
    b"\xff",
    b'"\xed\xa0\x80"',
    b"tru",
    b"\xef\xbb\xbf1",
]
RAW_MARK = "here is something that Python does not write"

TEXTS: Strategy = st.sampled_from(KNOWN) | st.sampled_from(ODD) | st.text(max_size=8)
JSON: Strategy = st.recursive(
    st.none() | st.sampled_from(NUMBERS) | st.integers() | TEXTS | st.just(RAW_MARK),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)


def implemented() -> list[Described]:
    """The operations that the sandbox has."""
    routes = {(route.path, method) for route in create_app().routes for method in getattr(route, "methods", ())}  # type: ignore[attr-defined]
    return [found for found in described_operations() if (found.path, found.method.upper()) in routes]


def meant(schema: Node) -> Strategy:
    """Values that a schema allows, and some that it does not."""
    schema = resolve(schema)
    if options := [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
        return st.one_of([meant(option) for option in options])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema.get("type", "object")
    return st.one_of([_of_kind(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)])


def _of_kind(kind: str, schema: Node) -> Strategy:
    match kind:
        case "string":
            return st.sampled_from(EMAILS) if schema.get("format") == "email" else TEXTS
        case "integer":
            return st.integers(-3, 20) | st.integers()
        case "number":
            return st.floats(0, 1) | st.sampled_from(NUMBERS)
        case "boolean":
            return st.booleans()
        case "array":
            return st.lists(meant(schema.get("items", {})), max_size=3)
        case "object":
            fields = {name: meant(field) for name, field in schema.get("properties", {}).items()}
            needed = {name: fields.pop(name) for name in schema.get("required", ())}
            return st.fixed_dictionaries(needed, optional=fields)
        case _:
            return st.none()


def mostly(usual: Strategy, rare: Strategy) -> Strategy:
    """Nine of ten values are usual, so that most requests reach what is behind the first checks."""
    return st.integers(0, 9).flatmap(lambda number: rare if number == 9 else usual)


def bodies(described: Described) -> Strategy:
    schema = described.body or {}
    good = meant(schema)
    bent = st.tuples(good, st.sampled_from([*resolve(schema).get("properties", ()), "other"]), JSON).map(
        lambda parts: {**parts[0], parts[1]: parts[2]}
    )
    written = mostly(good | bent, JSON).map(lambda value: json.dumps(value).encode())
    mark = json.dumps(RAW_MARK).encode()
    with_raw = st.tuples(written, st.sampled_from(RAW)).map(lambda pair: pair[0].replace(mark, pair[1]))
    return mostly(with_raw, st.binary())


def queries(described: Described) -> Strategy:
    known = {node["name"]: meant(node["schema"]) | TEXTS for node in described.parameters("query")}
    named = st.fixed_dictionaries({}, optional=known).map(
        lambda found: "&".join(f"{name}={_in_url(value)}" for name, value in found.items())
    )
    pieces = st.sampled_from(["limit", "search", "=", "&", "1", "%ff", "%00", "%ed%a0%80", "%", "[]", ";", "+", *known])
    return named | st.lists(pieces, max_size=8).map("".join)


def paths(described: Described) -> Strategy:
    odd = st.sampled_from(["%00", "%ff", "%ed%a0%80", "..", "%2e", "%2F", "%", "{id}", "*", "0" * 5_000])
    values = (st.sampled_from(KNOWN) | TEXTS).map(_in_url) | odd
    if "{" not in described.path:
        return st.just(described.path)
    return values.map(lambda value: described.path.replace("{email}", value).replace("{id}", value))


def _in_url(value: object) -> str:
    text = json.dumps(value) if isinstance(value, bool) else str(value)
    return quote(text, safe="", errors="surrogatepass")


class Sent(NamedTuple):
    method: str
    url: str
    body: bytes
    content_type: str


def requests(described: Described) -> Strategy:
    return st.builds(
        Sent,
        st.just(described.method.upper()),
        st.tuples(paths(described), st.just("") | queries(described)).map("?".join),
        bodies(described),
        mostly(st.just("application/json"), st.sampled_from(["application/json; charset=utf-8", "text/plain", ";"])),
    )


async def send_all(sent: Iterable[Sent]) -> None:
    """Send requests to a new sandbox; every answer has to be JSON, and afterwards every list has to be valid."""
    async with raw_client(create_app()) as raw:
        for method, url, body, content_type in sent:
            headers = {"Content-Type": content_type} if body else {}
            answer = await raw.request(method, url, content=body, headers=headers)
            assert answer.status_code < 500, answer.text
            json.loads(answer.content.decode("utf-8"), parse_constant=pytest.fail)
        for path, component in LISTS.items():
            listed = await raw.get(path)
            assert listed.status_code == 200, listed.text
            for item in listed.json()["items"][:3]:
                validator(component).validate(item)


@cache
def validator(component: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/components/schemas/{component}", "components": openapi()["components"]})


OPERATIONS = implemented()


def test_every_operation_of_the_sandbox_is_tried() -> None:
    assert {found.path.split("/")[3] for found in OPERATIONS} == {"accounts", "custom-tags", "custom-tag-mappings"}


@pytest.mark.parametrize("described", OPERATIONS, ids=lambda described: described.id)
@settings(max_examples=settings().max_examples // 4, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_request_breaks_the_sandbox(described: Described, data: st.DataObject) -> None:
    anyio.run(send_all, data.draw(st.lists(requests(described), min_size=4, max_size=12)))
