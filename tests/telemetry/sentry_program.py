"""A program under Sentry, which records all it can and sends nothing: prints what it would have sent, as JSON.

Sentry replaces functions of other libraries in the whole process, hence a program of its own. Its arguments are an
event loop and the way of the calls. The key comes from the environment: Sentry shows arguments and source, too.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.integrations.httpx import HttpxIntegration
from sentry_sdk.integrations.logging import LoggingIntegration
from sentry_sdk.scrubber import EventScrubber
from sentry_sdk.transport import Transport

from instantly_async import InstantlyClient
from tests.transport.answering_server import JSON, AnsweringServer, Received, answer

LOOP, WAY = sys.argv[1:]
ANSWERS: dict[str, Callable[[], list[bytes]]] = {
    "busy": lambda: answer(b'{"message":"busy"}', JSON, status=b"503 Busy"),
    "refused": lambda: answer(b'{"message":"no"}', JSON, status=b"404 None"),
    "unauthorized": lambda: answer(b'{"message":"no"}', JSON, status=b"401 No"),
    "no JSON": lambda: answer(b"<html>", JSON),
    "closed": list,
}
sent: list[dict[str, Any]] = []


class Memory(Transport):
    """Keeps what Sentry would send."""

    def capture_envelope(self, envelope: Envelope) -> None:
        sent.extend(item.payload.json for item in envelope.items if item.payload.json is not None)


@asynccontextmanager
async def client_of(url: str) -> AsyncIterator[InstantlyClient]:
    async with httpx.AsyncClient() as http_client:
        brought = http_client if WAY == "http_client" else None
        async with InstantlyClient(base_url=url, max_retries=1, http_client=brought) as client:
            yield client


async def recorded(kind: str, call: Callable[[InstantlyClient], Awaitable[Any]]) -> list[dict[str, Any]]:
    """What Sentry sends of a call that fails."""
    del sent[:]

    def serve(received: Received) -> Any:
        return ANSWERS[kind]()

    server = AnsweringServer(serve)
    with sentry_sdk.isolation_scope():
        async with client_of(server.url) as client:
            try:
                await call(client)
            except Exception as error:
                sentry_sdk.capture_exception(error)
                logging.getLogger("service").exception("the call failed")
    server.stop()
    sentry_sdk.flush()
    return list(sent)


async def main() -> None:
    print(json.dumps({kind: await recorded(kind, lambda client: client.leads.get("1")) for kind in ANSWERS}))


logging.lastResort = None  # nothing is printed but what Sentry is sent
sentry_sdk.init(
    dsn="http://public@127.0.0.1/1",
    transport=Memory,
    integrations=[HttpxIntegration(), LoggingIntegration()],
    include_local_variables=True,
    event_scrubber=EventScrubber(denylist=[]),  # what is not there need not be scrubbed
    max_request_body_size="always",
)
anyio.run(main, backend=LOOP)
