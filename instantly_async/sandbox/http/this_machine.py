"""Who may use a sandbox that serves: programs of this machine.

A request that names another host was led here by a name server that somebody else controls, and is refused. What needs
no key refuses those of pages in browsers, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from .refusal import Refusal

_LOOPBACK = re.compile(r"(localhost|127(\.[0-9]{1,3}){3}|\[::1\])(:[0-9]{1,5})?", re.IGNORECASE)


def under_own_name(app: ASGIApp) -> ASGIApp:
    """An application that is reached under a name of this machine alone."""
    return _guarded(app, _names_this_machine, "the sandbox is reached under a Host such as localhost")


def for_programs(app: ASGIApp, what: str) -> ASGIApp:
    """An application that no other machine and no page reaches.

    Args:
        what: What it has, for who is refused.
    """
    problem = f"{what} is for programs of this machine: no browser's page, a Host such as localhost"
    return _guarded(app, lambda headers: _names_this_machine(headers) and not _is_of_a_page(headers), problem)


def _guarded(app: ASGIApp, may_pass: Callable[[Headers], bool], problem: str) -> ASGIApp:
    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        answer = app if may_pass(Headers(scope=scope)) else Refusal(403, problem).response()
        await answer(scope, receive, send)

    return guarded


def _names_this_machine(headers: Headers) -> bool:
    hosts = headers.getlist("host")
    return len(hosts) == 1 and _LOOPBACK.fullmatch(hosts[0]) is not None


def _is_of_a_page(headers: Headers) -> bool:
    """Whether a browser sends a request for a page, and not for what a person has typed into it."""
    return "origin" in headers or headers.get("sec-fetch-site", "none") != "none"
