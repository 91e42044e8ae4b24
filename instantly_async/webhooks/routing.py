"""The Receiver as a router of FastAPI or Starlette."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .parsing import LARGEST_BODY
from .receiver import HandOn, Receiver
from .verification import Secrets

if TYPE_CHECKING:
    from anyio.abc import ObjectSendStream
    from fastapi import APIRouter

    from .delivered_event import DeliveredEvent


def router(
    hand_on: ObjectSendStream[DeliveredEvent] | HandOn,
    *,
    secrets: Secrets | None,
    path: str = "/instantly",
    timeout: float = 3.0,
    max_pending: int = 100,
    max_bytes: int = LARGEST_BODY,
) -> APIRouter:
    """Make a router whose one route is a `Receiver`.

        app.include_router(webhooks.router(queue.put, secrets=SECRETS), prefix="/hooks")  # FastAPI
        app = Starlette(routes=webhooks.router(queue.put, secrets=SECRETS).routes)

    Args:
        hand_on: Where events go, as a `Receiver` takes it; so are the further arguments.
        secrets: The headers that the subscription was given; None takes events from anybody.
        path: Path of the route.
        timeout: Seconds for reading and handing on one delivery.
        max_pending: Deliveries that may be under way at the same time.
        max_bytes: Size of the largest body, in bytes; at most 10 million.

    Returns:
        FastAPI's router; Starlette's, of which that is a kind, where FastAPI is not installed.

    Raises:
        ValueError: A limit is not positive, or `secrets` has no value for a header.
        TypeError: Events cannot be handed on to `hand_on`.
        ImportError: Neither FastAPI nor Starlette is installed.
    """
    receiver = Receiver(hand_on, secrets=secrets, timeout=timeout, max_pending=max_pending, max_bytes=max_bytes)
    try:
        from starlette.routing import Route, Router
    except ImportError as error:
        raise ImportError(
            "webhooks.router needs FastAPI or Starlette (pip install fastapi); a webhooks.Receiver needs neither"
        ) from error
    routes = [Route(path, receiver, methods=["POST"])]
    try:
        from fastapi import APIRouter
    except ImportError:
        return cast("APIRouter", Router(routes))
    return APIRouter(routes=list(routes))
