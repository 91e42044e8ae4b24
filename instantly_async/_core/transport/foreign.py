"""What an exception means that is none of ours: of what the user brought, or of a mock."""

from __future__ import annotations

from traceback import TracebackException

import httpx

from .failure import TransportError
from .without_key import key_of, request_without_key, response_without_key

# Nothing of the request has left this machine when httpx's own transports raise one of these.
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
# By exact type. Another transport may call every broken connection a failed one, as httpx-aiohttp does; and what an
# ASGI application raises passes through httpx.ASGITransport, whoever it was that the application could not reach.
BELIEVED = (httpx.AsyncHTTPTransport, httpx.MockTransport)


def explain(error: Exception, request: httpx.Request, *, unsent: bool) -> TransportError:
    """What to say of an exception. It becomes the cause, unless the API key is in what it says."""
    timed_out = isinstance(error, httpx.TimeoutException | TimeoutError)
    reason = "no complete answer in time" if timed_out else "the connection failed"
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    key = key_of(request)
    whole = "".join(TracebackException.from_exception(error, limit=0).format())  # with causes and notes, without code
    shows_key = bool(key.value) and key.value in whole
    if shows_key:
        detail = detail.replace(key.value, "...")
    explained = TransportError(f"{reason} ({detail})", timed_out=timed_out, unsent=unsent)
    if not shows_key:
        explained.__cause__ = _without_key(error, request)
    return explained


def tells_unsent(error: Exception, transport: httpx.AsyncBaseTransport) -> bool:
    """Whether an exception that a transport raised says that nothing was sent, and the transport is to be believed."""
    return isinstance(error, UNSENT) and type(transport) in BELIEVED


def tells_unsent_of(error: Exception, client: httpx.AsyncClient, request: httpx.Request) -> bool:
    """The same of an exception that a client raised, which may be about a request that a hook or a login has sent."""
    if type(client) is not httpx.AsyncClient or getattr(error, "_request", None) is not request:
        return False
    return tells_unsent(error, client._transport_for_url(request.url))


def _without_key(error: Exception, request: httpx.Request) -> Exception:
    if isinstance(error, httpx.HTTPStatusError):  # of a hook in the client that the user brought
        response_without_key(error.response)
    if isinstance(error, httpx.HTTPError):
        error.request = request_without_key(request)  # httpx's client puts there what it sent
    return error
