"""The sandbox's own paths, for programs in any language: faults, clock, keys, plans, what was sent and what is kept.

They need no key. So they answer only who is on this machine and no browser's page: a request that names another host,
as one does that was led here by a name server, and one that names the page that sends it, are refused.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from attrs import asdict
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ..document.operations import Schema
from ..document.validation import check
from ..state.clock import timestamp
from ..state.state import State
from .plans import PLANS, set_plan
from .refusal import HANDLERS, Refusal
from .request import body_value, path_values, query_values

_PREFIX = "/_sandbox/"
_LOOPBACK = re.compile(r"(localhost|127(\.[0-9]{1,3}){3}|\[::1\])(:[0-9]{1,5})?", re.IGNORECASE)
_MOST_DAYS = 3_660  # that the clock is moved on at once
_LAST_YEAR = 9_000


def _object(*required: str, **properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


_TEXT: Schema = {"type": "string"}
_WORKSPACE: Schema = {"type": "string", "format": "uuid"}
_NUMBER: Schema = {"type": "number"}
_INTEGER: Schema = {"type": "integer"}
_FLAG: Schema = {"type": "boolean"}
_FAULT = _object(
    "operation",
    operation=_TEXT,
    status=_INTEGER,
    times=_INTEGER,
    latency=_NUMBER,
    retry_after={"type": ["string", "number"]},
    drop=_TEXT,
    html=_FLAG,
    empty=_FLAG,
    truncated=_FLAG,
    cut=_FLAG,
    unknown_values=_FLAG,
    unknown_fields=_FLAG,
    wrong_types=_FLAG,
    probability=_NUMBER,
    seed=_INTEGER,
)
_DURATION: Schema = {
    **_object(**{name: {**_NUMBER, "minimum": 0} for name in ("weeks", "days", "hours", "minutes", "seconds")}),
    "minProperties": 1,
}
_KEY = _object("scopes", workspace=_WORKSPACE, scopes={"type": "array", "items": {**_TEXT, "pattern": r"^[\w-]+:\w+$"}})
_PLAN = _object("plan", workspace=_WORKSPACE, plan={"type": "string", "enum": list(PLANS)})
_NOTHING = _object()
_OF_WORKSPACE = _object(workspace=_WORKSPACE)


def beside_api(app: ASGIApp, state: State) -> ASGIApp:
    """An application that has the sandbox's own paths, too."""
    control = Starlette(routes=_Control(state).routes, exception_handlers=HANDLERS)
    control.router.redirect_slashes = False

    async def either(scope: Scope, receive: Receive, send: Send) -> None:
        if not scope["path"].startswith(_PREFIX):
            await app(scope, receive, send)
        elif _is_of_this_machine(Headers(scope=scope)):
            await control(scope, receive, send)
        else:
            refusal = Refusal(403, f"{_PREFIX} is for programs of this machine: no Origin, a Host such as localhost")
            await refusal.response()(scope, receive, send)

    return either


def _is_of_this_machine(headers: Headers) -> bool:
    hosts = headers.getlist("host")
    return "origin" not in headers and len(hosts) == 1 and _LOOPBACK.fullmatch(hosts[0]) is not None


class _Control:
    def __init__(self, state: State) -> None:
        self._state = state
        self.routes = [
            Route(f"{_PREFIX}faults", self._faults, methods=["GET"]),
            Route(f"{_PREFIX}faults", self._add_fault, methods=["POST"]),
            Route(f"{_PREFIX}faults", self._clear_faults, methods=["DELETE"]),
            Route(f"{_PREFIX}clock", self._clock, methods=["GET"]),
            Route(f"{_PREFIX}clock", self._advance, methods=["POST"]),
            Route(f"{_PREFIX}keys", self._new_key, methods=["POST"]),
            Route(f"{_PREFIX}plan", self._set_plan, methods=["POST"]),
            Route(f"{_PREFIX}requests", self._requests, methods=["GET"]),
            Route(f"{_PREFIX}state/{{table}}", self._table, methods=["GET"]),
            Route(f"{_PREFIX}reset", self._reset, methods=["POST"]),
        ]

    async def _faults(self, request: Request) -> JSONResponse:
        return JSONResponse({"items": self._state.faults.as_json()})

    async def _add_fault(self, request: Request) -> JSONResponse:
        body = await _body(request, _FAULT)
        try:
            self._state.faults.add(body.pop("operation"), **body)
        except ValueError as error:
            raise Refusal(400, str(error)) from None
        return await self._faults(request)

    async def _clear_faults(self, request: Request) -> JSONResponse:
        self._state.faults.clear()
        return await self._faults(request)

    async def _clock(self, request: Request) -> JSONResponse:
        return JSONResponse({"now": timestamp(self._state.clock.now())})

    async def _advance(self, request: Request) -> JSONResponse:
        body = await _body(request, _DURATION)
        try:
            is_bounded = datetime.timedelta(**body).days <= _MOST_DAYS
        except OverflowError:
            is_bounded = False
        if not is_bounded or self._state.clock.now().year > _LAST_YEAR:
            raise Refusal(400, f"the clock is moved on by {_MOST_DAYS} days at once, and up to the year {_LAST_YEAR}")
        self._state.clock.advance(**body)
        return await self._clock(request)

    async def _new_key(self, request: Request) -> JSONResponse:
        body = await _body(request, _KEY)
        return JSONResponse({"key": self._state.new_key(body["scopes"], body.get("workspace"))})

    async def _set_plan(self, request: Request) -> JSONResponse:
        body = await _body(request, _PLAN)
        set_plan(self._state.workspace(body.get("workspace")), body["plan"])
        return JSONResponse({"plan": body["plan"]})

    async def _requests(self, request: Request) -> JSONResponse:
        return JSONResponse({"items": [asdict(sent) for sent in self._state.requests]})

    async def _table(self, request: Request) -> JSONResponse:
        table, query = path_values(request)["table"], query_values(request, _OF_WORKSPACE)
        check(query, _OF_WORKSPACE, "querystring")
        if table not in self._state.tables:
            raise Refusal(404, f"There is no table {table}; there are {', '.join(sorted(self._state.tables))}")
        return JSONResponse({"items": list(self._state.workspace(query.get("workspace"))[table].values())})

    async def _reset(self, request: Request) -> JSONResponse:
        await _body(request, _NOTHING)
        self._state.reset()
        return await self._clock(request)


async def _body(request: Request, schema: Schema) -> dict[str, Any]:
    """The fields of a body; one that is left out has none."""
    body: dict[str, Any] = await body_value(request, {})
    check(body, schema, "body")
    return body
