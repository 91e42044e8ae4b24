"""Takes deliveries over HTTP, and answers when they are in safe hands."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from http import HTTPStatus
from inspect import isawaitable
from math import inf
from typing import Any, TypeAlias

import anyio
from anyio.abc import ObjectSendStream

from .._core.text import one_line
from .delivered_event import DeliveredEvent
from .parsing import LARGEST_BODY, DeliveryTooLargeError, InvalidDeliveryError, parse
from .verification import Secrets, VerificationError, Verifier

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
HandOn: TypeAlias = Callable[[DeliveredEvent], object]

_logger = logging.getLogger(__package__)


class Receiver:
    """An ASGI application that verifies deliveries, and hands their events on.

    FastAPI takes what `router` makes of it, and Starlette takes it as a route: `Route("/instantly", receiver)`. It
    answers 200 once the event was handed on, and otherwise a status at which the API sends the delivery again: 503 if
    it could not be handed on in time, or there are too many; 401 without the secret header; 400 or 413 for what is no
    delivery; 405 for another method than POST. Whatever is not taken is logged, with the reason and without its
    content.

    Args:
        hand_on: Where events go: a stream of anyio, or any function of an event, such as a queue's `put`. What it
            returns is awaited, if it can be; then the delivery is answered, and is not sent again. A function that is
            not async holds up all else until it returns: `put_nowait` is one that does not.
        secrets: The headers that the subscription was given, as `verify` takes them; None takes events from anybody.
        timeout: Seconds for reading and handing on one delivery.
        max_pending: Deliveries that may be under way at the same time.
        max_bytes: Size of the largest body, in bytes; at most 10 million.

    Raises:
        ValueError: A limit is not positive, or `secrets` has no value for a header.
        TypeError: Events cannot be handed on to `hand_on`.
    """

    def __init__(
        self,
        hand_on: ObjectSendStream[DeliveredEvent] | HandOn,
        *,
        secrets: Secrets | None,
        timeout: float = 3.0,
        max_pending: int = 100,
        max_bytes: int = LARGEST_BODY,
    ) -> None:
        if not 0 < timeout < inf or max_pending < 1 or not 1 <= max_bytes <= LARGEST_BODY:
            raise ValueError(f"timeout and max_pending are positive, and max_bytes is from 1 to {LARGEST_BODY:,}")
        self._hand_on: HandOn = hand_on.send if isinstance(hand_on, ObjectSendStream) else hand_on
        if not callable(self._hand_on):
            given = type(hand_on).__name__
            raise TypeError(f"hand_on is a stream of anyio or a function, such as the put of a queue, not {given}")
        self._verifier = None if secrets is None else Verifier(secrets)
        self._timeout = timeout
        self._max_pending = max_pending
        self._max_bytes = max_bytes
        self._pending = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI has it.

        Raises:
            NotImplementedError: It is neither a request nor a web socket, which is refused: so servers learn that it
                has no lifespan.
        """
        if scope["type"] == "websocket":
            await send({"type": "websocket.close"})
            return
        if scope["type"] != "http":
            raise NotImplementedError(f"a Receiver takes HTTP requests, not {scope['type']}")
        status, reason = await self._take(scope, receive)
        if status != HTTPStatus.OK:
            _logger.warning("a delivery was answered with %d: %s", status, one_line(reason))
        content = status.phrase.encode()  # the reason is not for strangers: it names the secret header
        headers = [(b"content-type", b"text/plain"), (b"content-length", b"%d" % len(content)), (b"allow", b"POST")]
        await send({"type": "http.response.start", "status": status.value, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    async def _take(self, scope: Scope, receive: Receive) -> tuple[HTTPStatus, str]:
        """The status of the answer, and the reason for it."""
        if scope["method"] != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED, "deliveries come by POST"
        try:
            if self._verifier is not None:
                self._verifier.verify(scope["headers"])
        except VerificationError as error:
            return HTTPStatus.UNAUTHORIZED, str(error)
        if self._pending >= self._max_pending:
            return HTTPStatus.SERVICE_UNAVAILABLE, "too many deliveries are under way"
        self._pending += 1
        try:
            with anyio.move_on_after(self._timeout):
                return await self._read_and_hand_on(receive)
            late = f"the event was not read and handed on within {self._timeout:g} seconds"
            return HTTPStatus.SERVICE_UNAVAILABLE, late
        finally:
            self._pending -= 1

    async def _read_and_hand_on(self, receive: Receive) -> tuple[HTTPStatus, str]:
        try:
            event = parse(await self._body(receive))
        except DeliveryTooLargeError as error:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE, str(error)
        except InvalidDeliveryError as error:
            return HTTPStatus.BAD_REQUEST, str(error)
        try:
            if isawaitable(taken := self._hand_on(event)):
                await taken
        except Exception:
            _logger.exception("an event could not be handed on")
            return HTTPStatus.SERVICE_UNAVAILABLE, "the event could not be handed on"
        return HTTPStatus.OK, "taken"

    async def _body(self, receive: Receive) -> bytes:
        body = bytearray()
        while True:
            message: Mapping[str, Any] = await receive()
            if message["type"] != "http.request":
                raise InvalidDeliveryError("whoever sent the delivery left before its end")
            body += message.get("body", b"")
            if len(body) > self._max_bytes:
                raise DeliveryTooLargeError(f"the body of a delivery is larger than {self._max_bytes:,} bytes")
            if not message.get("more_body", False):
                return bytes(body)
