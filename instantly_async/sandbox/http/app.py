"""The application: the CDN, the operations of the API behind it, and the sandbox's own paths beside it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ..document import operations as document
from ..engine.answers import Engine
from ..engine.group import Group
from ..groups import GROUPS
from ..sending.simulation import simulate
from ..state.state import State
from .control import beside_api, create_control
from .edge import behind_edge
from .endpoint import Endpoint
from .refusal import HANDLERS


def create_app(groups: Iterable[Group] = GROUPS, *, state: State | None = None) -> Starlette:
    """Make the application, over a state of its own unless it is given one.

    Args:
        groups: What answers the groups of the API.
        state: What is remembered; a new one when left out.

    Returns:
        An ASGI application.
    """
    groups = list(groups)
    engine = Engine(entity for group in groups for entity in group.entities)
    handlers = {route: handler for group in groups for route, handler in group.handlers.items()}
    state = state or State()
    state.use(engine.entities.values())
    state.clock.listeners.append(partial(simulate, state))
    routes: list[Route] = []
    answered_by: dict[str, str] = {}
    for described in document.all_operations():
        method, _, path = described.route.partition(" ")
        own = handlers.get(described.route)
        answered_by[described.name], handler = ("code", own) if own else engine.answer(described)
        routes.append(Route(path, Endpoint(described, handler, state).answer, methods=[method]))
    routes.sort(key=lambda route: "{" in route.path)  # /x/all before /x/{id}
    control = create_control(state, answered_by)
    app = Starlette(
        routes=routes,
        middleware=[
            Middleware(_routed_as_sent),
            Middleware(beside_api, control=control),
            Middleware(behind_edge),
        ],
        exception_handlers=HANDLERS,
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
