"""The sandbox's own paths, for programs in any language: what `Sandbox` has in Python, over HTTP and without a key."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from attrs import asdict
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ..._core.options import converters
from ..document.operations import all_operations
from ..state.clock import timestamp
from ..state.owners import ORGANIZATION
from ..state.state import State
from . import behaviour
from .control_arguments import read_body, read_query, refused_as_in_python
from .control_schemas import BEHAVIOUR, DURATION, FAULT, KEY, NOTHING, OF_WORKSPACE, PLAN, WAIT
from .plans import check_plan, set_plan
from .refusal import HANDLERS, Refusal
from .request import path_values
from .this_machine import for_programs

_ROOT = "/_sandbox"


def create_control(state: State, answered_by: Mapping[str, str]) -> ASGIApp:
    """Make the application of the sandbox's own paths.

    Args:
        answered_by: What answers each operation, by its name: `code`, the `engine` or an `example`.
    """
    handlers = {**HANDLERS, 404: _no_route, 405: _no_route}
    control = Starlette(routes=_Control(state, answered_by).routes, exception_handlers=handlers)
    control.router.redirect_slashes = False
    return for_programs(control, _ROOT)


def beside_api(app: ASGIApp, control: ASGIApp) -> ASGIApp:
    """An application that has the sandbox's own paths, too."""

    async def either(scope: Scope, receive: Receive, send: Send) -> None:
        is_own = scope["path"] == _ROOT or scope["path"].startswith(f"{_ROOT}/")
        await (control if is_own else app)(scope, receive, send)

    return either


def _no_route(request: Request, error: Exception) -> JSONResponse:
    path = request.scope["path"]
    return Refusal(404, f"Route {request.method}:{path} not found; GET {_ROOT} lists those that there are").response()


class _Answer(JSONResponse):
    """JSON; what programs in Python have put into records or webhooks and JSON has no form for is text."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, default=str).encode()


class _Control:
    def __init__(self, state: State, answered_by: Mapping[str, str]) -> None:
        self._state = state
        self._answered_by = answered_by
        self.routes = [
            _route("GET", "", self._paths),
            _route("GET", "/operations", self._operations),
            _route("GET", "/faults", self._faults),
            _route("POST", "/faults", self._add_fault),
            _route("DELETE", "/faults", self._clear_faults),
            _route("GET", "/clock", self._clock),
            _route("POST", "/clock", self._advance),
            _route("GET", "/behaviour", self._behaviour),
            _route("POST", "/behaviour", self._change_behaviour),
            _route("POST", "/keys", self._new_key),
            _route("POST", "/plan", self._set_plan),
            _route("GET", "/requests", self._requests),
            _route("GET", "/deliveries", self._deliveries),
            _route("GET", "/state/{table}", self._table),
            _route("POST", "/reset", self._reset),
        ]

    async def _paths(self, request: Request) -> _Answer:
        methods: dict[str, list[str]] = {}
        for route in self.routes:
            methods.setdefault(route.path, []).extend(sorted((route.methods or set()) - {"HEAD"}))
        return _Answer({"items": [{"path": path, "methods": found} for path, found in methods.items()]})

    async def _operations(self, request: Request) -> _Answer:
        names = ("name", "method", "path", "scopes")
        items = [
            {
                **{name: getattr(described.operation, name) for name in names},
                "answered_by": self._answered_by[described.name],
            }
            for described in all_operations()
        ]
        return _Answer({"items": items})

    async def _faults(self, request: Request) -> _Answer:
        return _Answer({"items": self._state.faults.as_json()})

    async def _add_fault(self, request: Request) -> _Answer:
        body = await read_body(request, FAULT)
        with refused_as_in_python():
            self._state.faults.add(body.pop("operation"), **body)
        return await self._faults(request)

    async def _clear_faults(self, request: Request) -> _Answer:
        self._state.faults.clear()
        return await self._faults(request)

    async def _clock(self, request: Request) -> _Answer:
        return _Answer({"now": timestamp(self._state.clock.moment)})

    async def _advance(self, request: Request) -> _Answer:
        body = await read_body(request, DURATION)
        with refused_as_in_python():
            self._state.clock.advance(**body)
        return await self._clock(request)

    async def _behaviour(self, request: Request) -> _Answer:
        return _Answer(behaviour.as_json(self._state.behaviour))

    async def _change_behaviour(self, request: Request) -> _Answer:
        body = await read_body(request, BEHAVIOUR)
        with refused_as_in_python():
            behaviour.change(self._state.behaviour, body)
        return await self._behaviour(request)

    async def _new_key(self, request: Request) -> _Answer:
        body = await read_body(request, KEY)
        with refused_as_in_python():
            converters.scopes(body["scopes"])
        return _Answer({"key": self._state.new_key(body["scopes"], body.get("workspace"))})

    async def _set_plan(self, request: Request) -> _Answer:
        body = await read_body(request, PLAN)
        with refused_as_in_python():
            check_plan(body["plan"])  # before there is a workspace for it
        set_plan(self._state.workspace(body.get("workspace")), body["plan"])
        return _Answer({"plan": body["plan"]})

    async def _requests(self, request: Request) -> _Answer:
        return _Answer({"items": [asdict(sent) for sent in self._state.requests]})

    async def _deliveries(self, request: Request) -> _Answer:
        if (seconds := read_query(request, WAIT).get("wait")) is not None:
            try:
                await self._state.deliveries.wait(seconds)
            except TimeoutError as error:
                raise Refusal(504, str(error)) from None
        return _Answer({"items": [asdict(delivery) for delivery in self._state.deliveries.sent]})

    async def _table(self, request: Request) -> _Answer:
        table, query = path_values(request)["table"], read_query(request, OF_WORKSPACE)
        if table not in self._state.tables:
            raise Refusal(404, f"There is no table {table}; there are {', '.join(sorted(self._state.tables))}")
        workspace = query.get("workspace", ORGANIZATION)
        if workspace not in self._state.workspaces:
            raise Refusal(404, f"There is no workspace {workspace}")
        return _Answer({"items": list(self._state.workspaces[workspace][table].values())})

    async def _reset(self, request: Request) -> _Answer:
        await read_body(request, NOTHING)
        self._state.reset()
        return await self._clock(request)


def _route(method: str, path: str, endpoint: Callable[[Request], Awaitable[_Answer]]) -> Route:
    return Route(f"{_ROOT}{path}", endpoint, methods=[method])
