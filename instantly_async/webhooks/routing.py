"""The Receiver as a router of FastAPI."""

# Annotations stay objects here: FastAPI looks at those of a route, and finds no names that were imported late.
from contextlib import aclosing
from typing import TYPE_CHECKING

from .parsing import LARGEST_BODY
from .receiver import HandOn, Message, Receive, Receiver, Scope, Send
from .verification import Secrets

if TYPE_CHECKING:
    from anyio.abc import ObjectSendStream
    from fastapi import APIRouter

    from .delivered_event import DeliveredEvent


def router(
    hand_on: "ObjectSendStream[DeliveredEvent] | HandOn",
    *,
    secrets: Secrets | None,
    path: str = "/instantly",
    timeout: float = 3.0,
    max_pending: int = 100,
    max_bytes: int = LARGEST_BODY,
) -> "APIRouter":
    """Make a router of FastAPI whose one route, a POST, is a `Receiver`.

        app.include_router(webhooks.router(queue.put, secrets=SECRETS), prefix="/hooks")

    What is included with it, such as prefixes and dependencies, holds for the route; it is not in the document of the
    service. Starlette needs no router: `Route("/hooks/instantly", webhooks.Receiver(queue.put, secrets=SECRETS))`.

    Args:
        hand_on: Where events go, as a `Receiver` takes it; so are the further arguments.
        secrets: The headers that the subscription was given; None takes events from anybody.
        path: Path of the route.
        timeout: Seconds for reading and handing on one delivery.
        max_pending: Deliveries that may be under way at the same time.
        max_bytes: Size of the largest body, in bytes; at most 10 million.

    Returns:
        What `app.include_router` takes.

    Raises:
        ValueError: A limit is not positive, or `secrets` has no value for a header.
        TypeError: Events cannot be handed on to `hand_on`.
        ImportError: FastAPI is not installed.
    """
    receiver = Receiver(hand_on, secrets=secrets, timeout=timeout, max_pending=max_pending, max_bytes=max_bytes)
    try:
        from fastapi import APIRouter, Request, Response
        from starlette.requests import ClientDisconnect
    except ImportError as error:
        raise ImportError(
            "webhooks.router needs FastAPI (pip install fastapi); in Starlette, use Route(path, webhooks.Receiver(...))"
        ) from error

    class Answer(Response):
        """The receiver in the place of an answer; a dependency may have read the body, which the request has then."""

        def __init__(self, request: Request) -> None:
            super().__init__()
            self._request = request

        async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
            async with aclosing(self._request.stream()) as pieces:

                async def read() -> Message:
                    try:
                        piece = await anext(pieces, None)
                    except ClientDisconnect:
                        return {"type": "http.disconnect"}
                    return {"type": "http.request", "body": piece or b"", "more_body": piece is not None}

                await receiver(scope, read, send)

    async def take(request: Request) -> Response:
        return Answer(request)

    found = APIRouter()
    found.add_api_route(path, take, methods=["POST"], response_model=None, include_in_schema=False)
    return found
