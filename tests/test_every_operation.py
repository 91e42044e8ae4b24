"""openapi.yaml and the package, operation by operation: what one says, the other does."""

from __future__ import annotations

import datetime
import inspect
import json
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any, get_args, get_origin, get_type_hints
from urllib.parse import parse_qs

import pytest
from pytest_httpx import HTTPXMock

import instantly_async
from instantly_async import APIStatusError, InstantlyClient, Pager, RateLimit, Response
from instantly_async._core.base_model import Model

from .document import (
    Described,
    Node,
    argument_name,
    component_name,
    described_operations,
    example,
    is_nullable,
    not_null,
    openapi,
    resolve,
)

every_operation = pytest.mark.parametrize("operation", described_operations(), ids=lambda operation: operation.id)
VARIANTS: dict[str, dict[str, Any]] = {
    "first alternatives": {"pick": 0},
    "last alternatives": {"pick": -1},
    "nulls": {"nulls": True},
}


def endpoint(operation: Described) -> ModuleType:
    return import_module(f"instantly_async.api.{operation.folder}.{operation.module}")


def method(operation: Described) -> Any:
    """The method of a resource that makes the call."""
    resource, _, name = endpoint(operation).OPERATION.name.partition(".")
    return getattr(getattr(InstantlyClient("key"), resource), name)


@every_operation
def test_the_module_says_what_the_document_says(operation: Described) -> None:
    described = endpoint(operation).OPERATION
    node = operation.node
    published_id = node.get("x-published-operation-id", operation.id)
    assert (described.id, described.method, described.path) == (published_id, operation.method.upper(), operation.path)
    assert described.scopes == tuple(node["x-scopes"])
    assert described.scope_groups == tuple(tuple(group) for group in node.get("x-scope-groups", []))
    assert described.retry_safe is node["x-retry-safe"]
    assert described.rate_limits == tuple(RateLimit(**limit) for limit in node.get("x-rate-limits", []))


@every_operation
def test_paged_operations_and_only_they_can_be_walked(operation: Described) -> None:
    paging = operation.node.get("x-paging")
    module = endpoint(operation)
    assert hasattr(module, "iterate") is (paging is not None)
    if paging:
        described = module.OPERATION.paging
        assert (described.style, described.location) == (paging["style"], paging["in"])
        assert described.parameter == argument_name(paging["parameter"])
        assert described.max_limit == paging.get("max_limit", 100)
        assert described.skip_with == paging.get("skip_with")
    else:
        assert module.OPERATION.paging is None


@every_operation
def test_there_are_no_synchronous_calls(operation: Described) -> None:
    module = endpoint(operation)
    assert inspect.iscoroutinefunction(module.asyncio)
    assert inspect.iscoroutinefunction(module.asyncio_detailed)
    assert not {"sync", "sync_detailed"} & vars(module).keys()


@every_operation
def test_both_calls_take_the_same_and_differ_in_what_they_return(operation: Described) -> None:
    module = endpoint(operation)
    assert (module.asyncio.__module__, module.asyncio.__qualname__) == (module.__name__, "asyncio")
    signature, detailed = inspect.signature(module.asyncio), inspect.signature(module.asyncio_detailed)
    assert signature.parameters == detailed.parameters
    hints, detailed_hints = get_type_hints(module.asyncio), get_type_hints(module.asyncio_detailed)
    returned, (parsed,) = hints.pop("return"), get_args(detailed_hints.pop("return"))
    assert hints == detailed_hints
    assert returned == parsed
    assert f"Response[{signature.return_annotation}]" == detailed.return_annotation


@every_operation
def test_a_walk_takes_the_arguments_of_a_call(operation: Described) -> None:
    if not operation.node.get("x-paging"):
        return
    module = endpoint(operation)
    walk, call = get_type_hints(module.iterate), get_type_hints(module.asyncio)
    assert get_origin(walk.pop("return")) is Pager
    assert walk.keys() == call.keys() - {"return"} | {"max_items", "prefetch"}
    position = module.OPERATION.paging.parameter
    assert walk[position] == call[position] | None  # the cursor of the last page may be given back as it is
    shared = walk.keys() & call.keys() - {"limit", position}
    assert {name: walk[name] for name in shared} == {name: call[name] for name in shared}


@every_operation
def test_every_operation_is_a_method_of_each_of_its_resources(operation: Described) -> None:
    client = InstantlyClient("key")
    resources = {tag["name"]: tag["x-resource"] for tag in openapi()["tags"]}
    first, *others = operation.node["tags"]
    assert endpoint(operation).OPERATION.name == f"{resources[first]}.{operation.node['x-method']}"
    methods = [getattr(getattr(client, resources[first]), operation.node["x-method"])]
    methods += [getattr(getattr(client, resources[tag]), operation.module) for tag in others]
    for method in methods:
        assert f"{operation.method.upper()} {operation.path}" in method.__doc__


@every_operation
def test_the_docstring_tells_arguments_scopes_and_source(operation: Described) -> None:
    text = inspect.getdoc(method(operation)) or ""
    assert text.startswith(operation.node["summary"][:40])
    assert f"Source: {operation.method.upper()} {operation.path}" in text
    for scope in operation.node["x-scopes"]:
        assert f"`{scope}`" in text
    for name in [*(p["name"] for p in operation.node.get("parameters", [])), *operation.body.get("properties", {})]:
        assert f"\n    {argument_name(name)}:" in text
    for heading in ("Raises:", "Scopes: "):
        assert heading in text


@every_operation
def test_an_endpoint_points_to_the_method_that_describes_it(operation: Described) -> None:
    module = endpoint(operation)
    for call in (module.asyncio, module.asyncio_detailed):
        text = " ".join((call.__doc__ or "").split())
        assert f"See `instantly.{module.OPERATION.name}` for the other arguments and the errors." in text
        assert f"Source: {operation.method.upper()} {operation.path}" in text


@every_operation
async def test_the_request_is_the_documented_one(
    operation: Described, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    path = [example(parameter["schema"]) for parameter in operation.parameters("path")]
    query = {parameter["name"]: example(parameter["schema"]) for parameter in operation.parameters("query")}
    body = {name: example(field) for name, field in operation.fields.items()}
    _answer(operation, httpx_mock)

    keywords = {argument_name(name): value for name, value in {**query, **body}.items()}
    answer = await endpoint(operation).asyncio_detailed(*path, client=client, **keywords)

    assert isinstance(answer, Response)
    assert answer.status_code == operation.status
    request = httpx_mock.get_requests()[-1]
    assert request.method == operation.method.upper()
    assert request.url.path == _filled(operation, path)
    assert parse_qs(request.url.query.decode()) == {name: _query_texts(value) for name, value in query.items()}
    assert request.headers["authorization"] == "Bearer secret-key"
    assert request.headers["user-agent"].startswith("instantly-async/")
    if body:
        assert json.loads(request.content) == body
        assert request.headers["content-type"] == "application/json"
    else:
        assert request.content == b""
        assert "content-type" not in request.headers


@every_operation
async def test_what_is_left_out_is_not_sent(
    operation: Described, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    """Neither optional arguments nor the document's defaults go out by themselves."""
    path = [example(parameter["schema"]) for parameter in operation.parameters("path")]
    query = {p["name"]: example(p["schema"]) for p in operation.parameters("query") if p["required"]}
    body = {name: example(operation.fields[name]) for name in operation.needed_fields}
    _answer(operation, httpx_mock, optional=True)
    keywords = {argument_name(name): value for name, value in {**query, **body}.items()}

    if operation.body.get("minProperties") and not body:
        with pytest.raises(ValueError, match="give at least one of"):
            await endpoint(operation).asyncio(*path, client=client, **keywords)
        assert not httpx_mock.get_requests()
        return
    await endpoint(operation).asyncio(*path, client=client, **keywords)

    request = httpx_mock.get_requests()[-1]
    assert parse_qs(request.url.query.decode()).keys() == query.keys()
    assert (json.loads(request.content) if request.content else {}) == body


@every_operation
@pytest.mark.parametrize("variant", VARIANTS)
async def test_an_example_answer_becomes_models_and_goes_back(
    operation: Described, variant: str, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    content = operation.answer
    path = [example(parameter["schema"]) for parameter in operation.parameters("path")]
    query = {p["name"]: example(p["schema"]) for p in operation.parameters("query") if p["required"]}
    fields = operation.fields
    needed = operation.needed_fields or list(fields)[:1]
    keywords = {argument_name(name): value for name, value in query.items()}
    keywords |= {argument_name(name): example(fields[name]) for name in needed}
    sent = _answer(operation, httpx_mock, **VARIANTS[variant])

    if isinstance(sent, dict) and operation.node.get("x-error-field") in sent:
        with pytest.raises(APIStatusError, match="but with an error"):
            await endpoint(operation).asyncio(*path, client=client, **keywords)
        return
    parsed = await endpoint(operation).asyncio(*path, client=client, **keywords)

    if content is None:
        assert parsed is None
        return
    _check_types(parsed, content[1])
    assert _plain(parsed) == sent


@every_operation
async def test_arguments_that_are_required_are_named_when_they_are_missing(operation: Described) -> None:
    parameters = operation.node.get("parameters", [])
    required = [parameter["name"] for parameter in parameters if parameter["required"]]
    required += operation.body.get("required", [])
    if not required:
        return
    with pytest.raises(TypeError, match=argument_name(required[0])):
        await endpoint(operation).asyncio(client=InstantlyClient("key"))


def test_every_public_name_is_there() -> None:
    for name in instantly_async.__all__:
        assert hasattr(instantly_async, name)
    assert len(set(instantly_async.__all__)) == len(instantly_async.__all__)


def _answer(operation: Described, httpx_mock: HTTPXMock, *, optional: bool = False, **variant: Any) -> Any:
    content = operation.answer
    if content is None:
        httpx_mock.add_response(status_code=operation.status, is_optional=optional)
        return None
    content_type, schema = content
    value = example(schema, **variant)
    if content_type == "application/json":
        httpx_mock.add_response(status_code=operation.status, json=value, is_optional=optional)
    else:
        headers = {"content-type": content_type}
        httpx_mock.add_response(status_code=operation.status, text=value, headers=headers, is_optional=optional)
    return value


def _filled(operation: Described, values: list[str]) -> str:
    path = operation.path
    for parameter, value in zip(operation.parameters("path"), values, strict=True):
        path = path.replace(f"{{{parameter['name']}}}", value)
    return path


def _query_texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [json.dumps(item) if isinstance(item, bool) else str(item) for item in values]


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _check_types(value: Any, schema: Node) -> None:
    """Walk a decoded value beside its schema: named shapes are their classes, codes are members."""
    if value is None:
        assert is_nullable(schema)
        return
    candidates = not_null(schema)
    if len(candidates) > 1:
        names = [component_name(option) for option in candidates if "$ref" in option]
        assert type(value).__name__ in names or not isinstance(value, Model)
        return
    (candidate,) = candidates
    target = resolve(candidate)
    if "$ref" in candidate and ("properties" in target or "enum" in target):
        assert type(value).__name__ == component_name(candidate)
    if isinstance(value, Model):
        for name in value.to_dict():
            _check_types(getattr(value, value._layout.fields[name]), target["properties"][name])
    elif isinstance(value, list):
        for item in value:
            _check_types(item, target.get("items", {}))
    elif target.get("format") == "date-time":
        assert isinstance(value, datetime.datetime)
    elif target.get("format") == "date":
        assert isinstance(value, datetime.date)
    elif "enum" in target and "$ref" in candidate:
        assert isinstance(value, Enum)
