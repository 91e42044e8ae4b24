# pyright: strict
"""What an editor sees of deliveries. This file is never run; `make lint` type-checks it."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Mapping
from typing import Any, assert_type

import anyio
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Route

from instantly_async import webhooks


async def deliveries(body: bytes) -> None:
    event = webhooks.parse(body)
    assert_type(event, webhooks.DeliveredEvent)
    assert_type(event.timestamp, datetime.datetime | None)
    assert_type(event.custom_variables, Mapping[str, Any])
    assert_type(event.thread_id, str | None)
    assert_type(event.key, webhooks.EventKey)
    if isinstance(event, webhooks.ReplyReceived):
        assert_type(event.reply_text, str | None)
        assert_type(event.replace(step=2), webhooks.ReplyReceived)
    assert_type(webhooks.ReplyReceived.from_dict({}), webhooks.ReplyReceived)

    send, _ = anyio.create_memory_object_stream[webhooks.DeliveredEvent](1)
    webhooks.Receiver(send, secrets={"X-Hook-Secret": ["new", "old"]})
    webhooks.Receiver(send.send, secrets=None, timeout=1)

    webhooks.Receiver(asyncio.Queue[webhooks.DeliveredEvent]().put_nowait, secrets=None)

    app = FastAPI()
    app.include_router(webhooks.router(send, secrets=None), prefix="/hooks")
    app.mount("/hooks", webhooks.Receiver(send, secrets=None))
    Starlette(routes=[Route("/hook", webhooks.Receiver(send, secrets=None))])

    async with webhooks.serve() as server:
        async for delivered in server:
            assert_type(delivered, webhooks.DeliveredEvent)
