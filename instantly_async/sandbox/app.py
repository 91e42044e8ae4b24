"""The application: finds the operation of a request, checks the request as the live API does, and answers it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from . import keys, operations
from .group import Call, Group, Handler
from .groups import GROUPS
from .operations import Described
from .refusal import Refusal
from .schema import check, from_texts
from .store import Store, Table


def create_app(groups: Iterable[Group] = GROUPS) -> Starlette:
    """Make the application, with a workspace of its own."""
    store = Store()
    routes: list[Route] = []
    for group in groups:
        store[group.table] = Table({record[group.key]: record for record in group.seeds()})
        for route, handler in group.handlers.items():
            if described := operations.find(route):
                method, _, path = route.partition(" ")
                routes.append(Route(path, _answer(described, handler, store), methods=[method]))
    routes.sort(key=lambda route: "{" in route.path)  # /x/all before /x/{id}
    app = Starlette(routes=routes, exception_handlers={Refusal: _refused, 404: _no_route(store), 405: _no_route(store)})
    app.router.redirect_slashes = False
    return app


def _answer(described: Described, handler: Handler, store: Store) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def answer(request: Request) -> JSONResponse:
        keys.authorize(request.headers.get("authorization"), described.operation)
        body = await _body(request)
        query = from_texts(request.query_params.multi_items(), described.query)
        check(request.path_params, described.path, "params")
        if described.body is None:
            body = {}
        else:
            check(body, described.body, "body")
        check(query, described.query, "querystring")
        call = Call(store, described.operation, request.path_params, {**query, **body})
        return JSONResponse(handler(call))

    return answer


async def _body(request: Request) -> Any:
    content, content_type = await request.body(), request.headers.get("content-type", "")
    if request.method == "GET" or not (content or content_type):
        return None
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise Refusal(415, f"Unsupported Media Type: {content_type or 'undefined'}")
    if not content:
        raise Refusal(400, "Body cannot be empty when content-type is set to 'application/json'")
    try:
        return json.loads(content)
    except ValueError:
        raise Refusal(400, "Body is not valid JSON but content-type is set to 'application/json'") from None


def _refused(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refusal)
    return JSONResponse(error.body, status_code=error.status)


def _no_route(store: Store) -> Callable[[Request, Exception], JSONResponse]:
    def refuse(request: Request, error: Exception) -> JSONResponse:
        message = f"Route {request.method}:{request.url.path} not found (the sandbox has {', '.join(store)})"
        return _refused(request, Refusal(404, message))

    return refuse
