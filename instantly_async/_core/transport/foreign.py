"""What an exception means that is none of ours: of what the user brought, or of a mock."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from ..echo import HIDDEN
from .failure import TransportError, described
from .mocks import is_httpx_own
from .without_key import request_without_key, response_without_key

# Nothing of the request has left this machine when httpx's own transports raise one of these.
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
# By exact type. Another transport may call every broken connection a failed one, as httpx-aiohttp does; and what an
# ASGI application raises passes through httpx.ASGITransport, whoever it was that the application could not reach.
BELIEVED = (httpx.AsyncHTTPTransport, httpx.MockTransport)
MOST_CAUSES = 50  # that are looked at; a chain that is longer is not shown


def explain(error: Exception, request: httpx.Request, *, unsent: bool) -> TransportError:
    """What to say of an exception. It becomes the cause, unless the API key is in what it shows."""
    timed_out = isinstance(error, httpx.TimeoutException | TimeoutError)
    reason = "no complete answer in time" if timed_out else "the connection failed"
    shown = TransportError(f"{reason} ({described(error)})", timed_out=timed_out, unsent=unsent)
    return _without_key(shown, error, request)


def without_key_shown(error: TransportError, request: httpx.Request) -> TransportError:
    """The same error; what a server or a proxy has echoed shows no key either."""
    shown = TransportError(str(error), timed_out=error.timed_out, unsent=error.unsent)
    return _without_key(shown, error.__cause__, request)


def tells_unsent(error: BaseException, transport: httpx.AsyncBaseTransport, request: httpx.Request) -> bool:
    """Whether an exception that a transport raised says that nothing was sent, and the transport is to be believed.

    An instrument in between may raise for a request of its own, after ours was sent.
    """
    if not isinstance(error, UNSENT) or type(transport) not in BELIEVED or not is_httpx_own(transport):
        return False
    return getattr(error, "_request", None) in (None, request)


def tells_unsent_of(error: BaseException, client: httpx.AsyncClient, request: httpx.Request) -> bool:
    """The same of an exception that a client raised, which may be about a request that a hook or a login has sent."""
    if type(client) is not httpx.AsyncClient or any(client.event_hooks.values()) or client.auth is not None:
        return False
    return tells_unsent(error, client._transport_for_url(request.url), request)


def _without_key(shown: TransportError, cause: BaseException | None, request: httpx.Request) -> TransportError:
    key = request.headers.get("authorization", "").removeprefix("Bearer ")
    if key and key in str(shown):
        hidden = str(shown).replace(key, HIDDEN)
        shown = TransportError(hidden, timed_out=shown.timed_out, unsent=shown.unsent)
    chain = _chain(cause)
    if len(chain) <= MOST_CAUSES and not any(_shows(each, key) for each in chain):
        for each in chain:
            _take_key_out(each)
        shown.__cause__ = cause
    return shown


def _chain(error: BaseException | None) -> list[BaseException]:
    """An exception with its causes, contexts and members, as far as they are looked at."""
    chain: list[BaseException] = []
    found = [error]
    while found and len(chain) <= MOST_CAUSES:
        each = found.pop()
        if each is None or any(each is known for known in chain):
            continue
        chain.append(each)
        found += [each.__cause__, each.__context__]
        found += each.exceptions if isinstance(each, BaseExceptionGroup) else ()
    return chain


def _shows(error: BaseException, key: str) -> bool:
    texts = (_safely(str, error), _safely(repr, error), _safely(repr, vars(error)))
    return bool(key) and any(key in text for text in texts)


def _safely(show: Callable[[object], str], value: object) -> str:
    try:
        return show(value)
    except Exception:  # of somebody else's __str__
        return ""


def _take_key_out(error: BaseException) -> None:
    if isinstance(error, httpx.HTTPStatusError):  # of a hook in the client that the user brought
        response_without_key(error.response)
    if isinstance(error, httpx.HTTPError) and (request := getattr(error, "_request", None)) is not None:
        error.request = request_without_key(request)  # httpx's client puts there what it sent
