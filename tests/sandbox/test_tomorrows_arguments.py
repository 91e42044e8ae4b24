"""Arguments that stop being required: the code of a group refuses a call without them, and never fails."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve
from starlette.applications import Starlette
from starlette.routing import Route

from instantly_async.sandbox.document.examples import example
from instantly_async.sandbox.document.operations import Described, resolve
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.http.endpoint import Endpoint
from instantly_async.sandbox.http.refusal import HANDLERS
from instantly_async.sandbox.state.state import State

from .test_every_operation import ENGINE, every_operation, request
from .workspace import raw_client

HANDLED = {route: handler for group in GROUPS for route, handler in group.handlers.items()}


def of_tomorrow(described: Described) -> Described:
    """An operation that needs no argument any more."""
    body = None if described.body is None else {**resolve(described.body), "required": []}
    return evolve(described, query={**described.query, "required": []}, body=body, body_optional=True)


def without_one(values: Any) -> Iterator[tuple[str, Any]]:
    for name in values or ():
        yield name, {key: value for key, value in values.items() if key != name}


@every_operation
async def test_a_call_without_what_its_code_needs_is_refused(described: Described) -> None:
    handler = HANDLED.get(described.route) or ENGINE.answer(described)[1]
    method, _, path = described.route.partition(" ")
    state = State(ENGINE.entities.values())
    endpoint = Endpoint(of_tomorrow(described), handler, state)
    app = Starlette(routes=[Route(path, endpoint.answer, methods=[method])], exception_handlers=HANDLERS)
    complete = request(
        described, {name: example(schema) for name, schema in described.path.get("properties", {}).items()}
    )
    body = None if described.body is None else example(described.body)
    async with raw_client(app) as raw:
        for name, less in without_one(body):
            response = await raw.request(method, complete.url, json=less)
            assert response.status_code < 500, name
        for name, less in without_one(dict(complete.url.params)):
            response = await raw.request(method, complete.url.copy_with(params=less), json=body)
            assert response.status_code < 500, name
