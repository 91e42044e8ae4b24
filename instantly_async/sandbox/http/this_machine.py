"""Who may use what needs no key: programs of this machine.

A request that names another host, as one does that was led here by a name server, and one that names the page of a
browser that sends it, are refused.
"""

from __future__ import annotations

import re

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from .refusal import Refusal

_LOOPBACK = re.compile(r"(localhost|127(\.[0-9]{1,3}){3}|\[::1\])(:[0-9]{1,5})?", re.IGNORECASE)


def for_this_machine(app: ASGIApp, what: str) -> ASGIApp:
    """An application that no other machine and no page reaches.

    Args:
        what: What it has, for who is refused.
    """
    problem = f"{what} is for programs of this machine: no Origin, a Host such as localhost"

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        answer = app if _is_of_this_machine(Headers(scope=scope)) else Refusal(403, problem).response()
        await answer(scope, receive, send)

    return guarded


def _is_of_this_machine(headers: Headers) -> bool:
    hosts = headers.getlist("host")
    return "origin" not in headers and len(hosts) == 1 and _LOOPBACK.fullmatch(hosts[0]) is not None
