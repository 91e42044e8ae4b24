"""The application: finds the operation of a request, checks the request as the live API does, and answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ..document import operations as document
from ..document.operations import Described
from ..document.validation import check
from ..engine.answers import Engine
from ..engine.group import Call, Group, Handler
from ..groups import GROUPS
from ..sending.simulation import simulate
from ..state.store import State
from .refusal import Refusal
from .request import body_value, header, path_values, query_values
from .sent import SentRequest

_WORKSPACE = "x-as-workspace"
_UUID = {"format": "uuid"}
_OBJECT = {"type": "object"}


def create_app(groups: Iterable[Group] = GROUPS, *, state: State | None = None) -> Starlette:
    """Make the application, over a state of its own unless it is given one."""
    groups = list(groups)
    engine = Engine(entity for group in groups for entity in group.entities)
    handlers = {route: handler for group in groups for route, handler in group.handlers.items()}
    state = state or State()
    state.use(engine.entities.values())
    state.clock.listeners.append(partial(simulate, state))
    routes: list[Route] = []
    for described in document.all_operations():
        method, _, path = described.route.partition(" ")
        handler = handlers.get(described.route) or engine.answer(described)[1]
        routes.append(Route(path, _answer(described, handler, state), methods=[method]))
    routes.sort(key=lambda route: "{" in route.path)  # /x/all before /x/{id}
    app = Starlette(
        routes=routes,
        middleware=[Middleware(_routed_as_sent)],
        exception_handlers={Refusal: _refused, 404: _no_route, 405: _no_route},
    )
    app.router.redirect_slashes = False
    return app


def _routed_as_sent(app: ASGIApp) -> ASGIApp:
    """Find routes before paths are decoded: an id such as `a%2Fpause` reaches no endpoint of `a`."""

    async def routed(scope: Scope, receive: Receive, send: Send) -> None:
        if raw_path := scope.get("raw_path"):
            scope = {**scope, "path": raw_path.decode("latin-1")}
        await app(scope, receive, send)

    return routed


def _answer(described: Described, handler: Handler, state: State) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        path = path_values(request)
        grant = state.keys.authorize(header(request, "authorization"), described.operation)
        if (workspace := header(request, _WORKSPACE)) is not None:
            check(workspace, _UUID, f"headers/{_WORKSPACE}")
        body = await body_value(request, {} if described.body_optional else None)
        query = query_values(request, described.query)
        check(path, described.path, "params")
        if described.body is None:
            body = {}
        else:
            check(body, _OBJECT, "body")
            check(body, described.body, "body")
        check(query, described.query, "querystring")
        store = state.store_of(grant.workspace, workspace)
        state.requests.append(SentRequest(described.name, store.workspace, path, query, body))
        fault = state.faults.take(described.name)
        if fault is not None and (instead := await fault.before()) is not None:
            return instead
        found = _response(described, handler(Call(store, described.operation, path, query, body)))
        return found if fault is None else fault.after(found)

    return answer


def _response(described: Described, found: Any) -> Response:
    if described.is_text:
        return PlainTextResponse(found, described.status)
    if described.answer is None:
        return Response(status_code=described.status)
    return JSONResponse(found, described.status)


def _refused(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refusal)
    return error.response()


def _no_route(request: Request, error: Exception) -> JSONResponse:
    path = request.scope["path"]  # request.url would read the Host header too, which may be anything
    return _refused(request, Refusal(404, f"Route {request.method}:{path} not found"))
