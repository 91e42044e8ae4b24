"""What a request passes on its way to an answer, step by step."""

from __future__ import annotations

from inspect import isawaitable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from ..document.operations import Described
from ..document.validation import check
from ..engine.call import Call, Handler
from ..faults.fault import Fault
from ..faults.oddities import made_odd
from ..state.state import State
from ..state.store import Store
from . import arguments
from .json_answer import JSONAnswer
from .plans import refuse_unpaid
from .refusal import Refusal
from .request import announced_size, header, path_values
from .sent import SentRequest

_WORKSPACE = "x-as-workspace"
_UUID = {"format": "uuid"}


class Endpoint:
    """An operation over HTTP, over the state of a sandbox."""

    def __init__(self, described: Described, handler: Handler, state: State) -> None:
        self._described = described
        self._handler = handler
        self._state = state

    async def answer(self, request: Request) -> Response:
        """The answer to a request: what is wrong with it, what goes wrong on demand, or what its operation gives.

        Raises:
            Refusal: The request is refused.
        """
        described, state = self._described, self._state
        path = path_values(request)
        store = self._store(request)
        if state.rate_limits:
            address = request.client.host if request.client else ""
            state.lanes.enter(described.operation, store.workspace, address)
        given = await arguments.read(request, described, path, oddly=state.oddities)
        refuse_unpaid(store, described, given.body)
        sent = SentRequest(described.name, store.workspace, given.path, given.query, given.body)
        state.requests.keep(sent, announced_size(request))
        fault = state.faults.take(described.name)
        if fault is not None and (instead := await fault.before()) is not None:
            return instead
        call = Call(store, described.operation, given.path, given.query, described.known(given.body))
        return await self._worked(call, fault)

    def _store(self, request: Request) -> Store:
        """What the key of a request may read and change."""
        grant = self._state.keys.authorize(header(request, "authorization"), self._described.operation)
        if (workspace := header(request, _WORKSPACE)) is not None:
            check(workspace, _UUID, f"headers/{_WORKSPACE}")
        return self._state.store_of(grant.workspace, workspace)

    async def _worked(self, call: Call, fault: Fault | None) -> Response:
        """The answer when the work is done, and what a fault makes of it."""
        described = self._described
        try:
            with self._state.lock:
                found = self._handler(call)
            if isawaitable(found):  # it waits for somebody else
                found = await found
        except Refusal as refusal:
            answer: Response = refusal.response()
        else:
            found = made_odd(described.name, found, call) if self._state.oddities else found
            if fault is not None and described.answer is not None:
                found = fault.spoiled(found, described.answer)
            answer = _response(described, found)
        self._state.deliveries.make_due()
        return answer if fault is None else fault.after(answer)


def _response(described: Described, found: Any) -> Response:
    if described.text is not None:
        return Response(found, described.status, media_type=described.text)
    if described.answer is None:
        return Response(status_code=described.status)
    return JSONAnswer(found, described.status)
