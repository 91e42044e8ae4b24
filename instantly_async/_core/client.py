"""The client: a key, options, and one object for each group of the API."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Collection, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from attrs import evolve

from .. import scopes as held_scopes
from ..resources import Resources
from .base_resource import Resource
from .calls import Sender
from .drift import Drift
from .endpoint_modules import endpoint
from .observability import Hooks
from .operation import Operation
from .options import converters as option_converters
from .options.keys import KeySource
from .options.options import Options
from .probed_scopes import ProbedScopes
from .public_names import public_names
from .rate_limits import LocalRateLimiter, RateLimiter, shared_rate_limiter
from .raw_responses import collected, raw_response
from .secret import Secret
from .text import brief
from .transport import HTTPClient, HTTPLimits, HTTPProxy, HTTPTimeout, HTTPTransport, Transport
from .types import UNSET, Response, Unset

T = TypeVar("T")

TIMEOUT = 120.0  # a search of leads can take a minute or two
MAX_RETRIES = 3
SCOPES_TIMEOUT = 60.0  # for some thirty reads

LONGEST_SHOWN = 60  # characters of a workspace in the text of a client


class InstantlyClient(Resources):
    """An async client of the Instantly.ai API V2, for asyncio and trio.

    Use it as `async with InstantlyClient() as instantly:` or call `aclose()` at the end. One client serves any number
    of concurrent calls of one event loop.

    Args:
        api_key: The API key, or a function, plain or async, that gives it before every attempt (for keys that are
            rotated), and once more after a 401; read from INSTANTLY_API_KEY when left out.
        base_url: Where the API is; read from INSTANTLY_BASE_URL when left out.
        workspace: ID of the workspace of your group on whose behalf to call (header x-as-workspace).
        scopes: The scopes that the key holds. A call outside of them raises MissingScopeError, and nothing is sent.
        timeout: Seconds that one call may take in all, waits and retries included; None waits for ever. An
            httpx.Timeout limits the phases of every attempt instead.
        max_retries: Attempts after the first one, for calls that may be repeated.
        rate_limiter: What keeps the API's rate limits on this side; by default one that all clients of the process
            share, or with `http_client` or `transport` one of its own. None leaves it to the API to refuse.
        default_headers: Headers to send with every call. They may replace User-Agent, and not what a client needs for
            itself, such as Authorization.
        validate: Whether arguments outside of limits that the API's document states are refused before they are sent.
            What would reach another operation or is no JSON is refused all the same.
        limits: Connections to keep, as httpx.Limits; by default at most 100, of which 30 are kept for 4 s while idle.
        proxy: URL of an HTTP proxy, or an httpx.Proxy; by default what HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY
            say when the client is made.
        ssl_context: What checks the server's certificate, and shows one of the client's own; by default certifi's
            authorities, or those of SSL_CERT_FILE or SSL_CERT_DIR.
        max_response_bytes: The largest body of an answer, decompressed; by default 16 MB, and 64 MB for text.
        hooks: Functions that see calls, requests, responses, retries and waits.
        http_client: An httpx.AsyncClient to send through; it stays open when this client closes.
        transport: An httpx transport to send through; it is closed with this client.

    Attributes:
        drift: How often responses had fields and enum values that the API's document does not know, by operation and
            place: `instantly.drift.most_common()`.

    Raises:
        ValueError: The key is missing, blank or malformed, or another option cannot be right.
        TypeError: An option is of another type.
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        base_url: str | None = None,
        workspace: str | None = None,
        scopes: Collection[str] | None = None,
        timeout: float | HTTPTimeout | None = TIMEOUT,
        max_retries: int = MAX_RETRIES,
        rate_limiter: RateLimiter | None | Unset = UNSET,
        default_headers: Mapping[str, str] | None = None,
        validate: bool = True,
        limits: HTTPLimits | None = None,
        proxy: str | HTTPProxy | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_response_bytes: int | None = None,
        hooks: Hooks | None = None,
        http_client: HTTPClient | None = None,
        transport: HTTPTransport | None = None,
    ) -> None:
        key = Secret(api_key)
        del api_key  # what is refused below shows this frame
        if isinstance(rate_limiter, Unset):  # what a transport in a test sends counts for nobody else
            own = http_client is not None or transport is not None
            rate_limiter = LocalRateLimiter() if own else shared_rate_limiter
        options = Options(
            api_key=key,
            base_url=base_url,
            workspace=workspace,
            scopes=scopes,
            timeout=timeout,
            max_retries=max_retries,
            rate_limiter=rate_limiter,
            default_headers=default_headers,
            validate=validate,
            hooks=hooks,
        )
        self._transport = Transport(
            options.base_url,
            transport=option_converters.transport(transport),
            http_client=option_converters.http_client(http_client),
            limits=option_converters.limits(limits),
            proxy=proxy,
            ssl_context=ssl_context,
            max_response_bytes=max_response_bytes,
        )
        self._owns_transport = True
        self.drift: Drift = Drift()
        self._probed_scopes = ProbedScopes()
        self._set(options)

    def _set(self, options: Options) -> None:
        self._options = options
        self._sender = Sender(self._transport, options, self.drift, self._probed_scopes)

    def with_options(
        self,
        *,
        api_key: KeySource | Unset = UNSET,
        workspace: str | None | Unset = UNSET,
        scopes: Collection[str] | None | Unset = UNSET,
        timeout: float | HTTPTimeout | None | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        rate_limiter: RateLimiter | None | Unset = UNSET,
        default_headers: Mapping[str, str] | None | Unset = UNSET,
        validate: bool | Unset = UNSET,
        hooks: Hooks | None | Unset = UNSET,
    ) -> Self:
        """A client with other options over the same connections; what is left out stays as it is.

        `instantly.with_options(timeout=5).leads.get(id)` changes one call. Closing such a client closes nothing: the
        connections belong to the client that it was made from. See `InstantlyClient` for the options.

        Returns:
            Another client.

        Raises:
            ValueError: An option cannot be right.
            TypeError: An option is of another type.
        """
        given: dict[str, Any] = {
            "api_key": UNSET if api_key is UNSET else Secret(api_key),
            "workspace": workspace,
            "scopes": scopes,
            "timeout": timeout,
            "max_retries": max_retries,
            "rate_limiter": rate_limiter,
            "default_headers": default_headers,
            "validate": validate,
            "hooks": hooks,
        }
        del api_key
        other = object.__new__(type(self))
        own = {name: value for name, value in vars(self).items() if not isinstance(value, Resource)}
        other.__dict__.update(own, _owns_transport=False)
        changed = {name: value for name, value in given.items() if value is not UNSET}
        if not changed.keys().isdisjoint({"api_key", "workspace"}):
            changed["counts_as"] = None  # it may be another workspace's
        other._set(evolve(self._options, **changed))
        return other

    async def with_raw_response(self, call: Awaitable[T]) -> Response[T]:
        """The whole response of a call: status, headers and body beside the model.

        `response = await instantly.with_raw_response(instantly.leads.get(id))`; of a list, it is the first page's.

        Args:
            call: A call of a resource method that was not awaited yet; of a list, the pager.

        Returns:
            Status, headers and body, and the model as `parsed`.

        Raises:
            TypeError: It is no call of a client.
            APIStatusError: The API responded with an error status.
            APIConnectionError: No response came.
        """
        return await raw_response(call)

    async def send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        body: Mapping[str, Any] = {},
    ) -> Response[T]:
        """Send one call.

        The endpoint modules use this; call the resource methods instead.

        Args:
            operation: What to call, as the module of its endpoint describes it.
            decode: Makes the model of the JSON of the response.
            path: Arguments of the path, by the API's names.
            query: Arguments of the query, by the API's names; what is UNSET is left out.
            body: Fields of the body, by the API's names; what is UNSET is left out.

        Returns:
            The whole response.

        Raises:
            APIStatusError: The API responded with an error status.
            APIConnectionError: No response came.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right.
            TypeError: An argument is of another type.
        """
        return await collected(self._sender.send(operation, decode, path=path, query=query, body=body))

    async def call(
        self,
        name: str,
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        body: Mapping[str, Any] = {},
    ) -> Any:
        """Call an operation by its name, with fields and arguments that the package does not know yet.

        `await instantly.call("emails.update", path={"id": email_id}, body={"i_status": 1})`. The names are those of the
        API. Scopes, rate limits, retries and the model are those of the operation; of a list, it is one page.

        Args:
            name: Resource and method, such as `emails.update`, or the operationId of the API's document.
            path: Arguments of the path.
            query: Arguments of the query.
            body: Fields of the body.

        Returns:
            The model of the operation, of a list a page; what the package does not know of it is kept.

        Raises:
            ValueError: There is no such operation, or the path is not filled by what is given.
            TypeError: An argument is of another type.
            APIStatusError: The API responded with an error status.
            APIConnectionError: No response came.
            DecodeError: The response is not what the API promises.
        """
        found = endpoint(name)
        for kind, given in {"path": path, "query": query, "body": body}.items():
            if not isinstance(given, Mapping):
                raise TypeError(f"{name}: {kind} must be a dictionary, not {type(given).__name__}")
        return (await self.send(found.OPERATION, found._decode, path=path, query=query, body=body)).parsed

    async def scopes_held(
        self,
        *,
        timeout: float | None = SCOPES_TIMEOUT,  # noqa: ASYNC109 - what is told by then is not lost
    ) -> held_scopes.HeldScopes:
        """Which read scopes the key holds, told by one cheap read for each: GETs and lists with a page of one item.

        The reads are chosen from the API's document; at most 4 are under way at a time, within the rate limits. Later
        errors of this client, and of those made by `with_options` with the same key and workspace, have what was found
        as `held_scopes`. It keeps no call from being sent.

        Args:
            timeout: Seconds that all of it may take; what is not told by then is unknown. None waits for every answer.

        Returns:
            What is held, missing and unknown. A scope counts as held if the key holds it or a wider one: answers do not
            tell these apart.

        Raises:
            AuthenticationError: The API refuses the key (401).
            EdgeBlockedError: The CDN in front of the API refuses the first call.
            APIConnectionError: The first call brings no response.
        """
        from .scope_probes import probe

        option_converters.timeout(timeout)
        found = await probe(self.with_options(scopes=None), seconds=timeout)
        self._probed_scopes.note(self._options, found.held)
        return found

    async def warm_up(self) -> None:
        """Load the certificates and make a connection, so that the first call need not.

        With `http_client=` or `transport=` there is nothing to do. The warm-up of e-mail accounts is another matter:
        see `accounts.enable_warmup`.

        Raises:
            APIConnectionError: No connection can be made.
        """
        await self._sender.warm_up()

    async def aclose(self) -> None:
        """Close all connections; calls that wait or are under way end with an APIConnectionError."""
        if self._owns_transport:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        options: Options | None = getattr(self, "_options", None)  # there are none where the constructor refused one
        if options is None:
            return f"<{type(self).__name__}>"
        workspace = "" if options.workspace is None else f", workspace {brief(options.workspace, LONGEST_SHOWN)}"
        closed = ", closed" if self._transport.closed else ""
        return f"<{type(self).__name__} of {options.base_url}{workspace}{closed}>"

    def __dir__(self) -> list[str]:
        return public_names(self)

    def __reduce__(self) -> Any:
        raise TypeError("a client holds an API key and connections and cannot be pickled; make a new one")
