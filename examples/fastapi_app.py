"""A FastAPI app

A service with one client for its whole life: it reads a lead, streams leads as NDJSON (a line of JSON for each), and
takes webhooks. What goes wrong at Instantly becomes an answer that tells whose fault it is.

It needs `pip install instantly-async fastapi uvicorn`:

```sh
HOOK_SECRET=... uvicorn --app-dir examples fastapi_app:app
curl --no-buffer localhost:8000/leads.ndjson
```

What to notice:

- The client lives as long as the app (`lifespan`), so that all requests share its connections and its rate limits.
  Routes get it by a dependency, which a test may override.
- A page is fetched when the reader has taken the one before it: a slow reader slows the walk down, and one that leaves
  ends it. The first page comes before the answer begins, so that an error has a status of its own; a later one breaks
  the answer off, and no reader takes half of a list for all of it.
- `webhooks.router` lets in only what has the secret header, and answers once `block` has done its work. When that
  fails, Instantly sends the event again, so that `block` has to expect the same one twice.
- The subscription is made once, with the same secret:
  `instantly.webhooks.create(target_hook_url="https://.../hooks/instantly", event_type="lead_unsubscribed",
  headers={"X-Hook-Secret": ...})`.
"""

from __future__ import annotations

import json
import logging
import math
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse, StreamingResponse

from instantly_async import (
    UNSET,
    APIStatusError,
    APITimeoutError,
    InstantlyClient,
    InstantlyError,
    RateLimitError,
    RateLimitTimeoutError,
    webhooks,
)
from instantly_async.models import Lead, LeadPage

SECRETS = {"X-Hook-Secret": os.environ["HOOK_SECRET"]}

logging.basicConfig()  # prints warnings, such as those of the package, which says why a webhook was not taken
logger = logging.getLogger("uvicorn.error")  # which uvicorn prints


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with InstantlyClient() as app.state.instantly:
        yield


app = FastAPI(lifespan=lifespan)


def client_of_app() -> InstantlyClient:
    client: InstantlyClient = app.state.instantly
    return client


Instantly = Annotated[InstantlyClient, Depends(client_of_app)]


@app.get("/leads/{lead_id}")
async def get_lead(lead_id: UUID, instantly: Instantly) -> Lead:
    return await instantly.leads.get(str(lead_id))


@app.get("/leads.ndjson")
async def stream_leads(instantly: Instantly, campaign: UUID | None = None) -> StreamingResponse:
    pages = instantly.leads.list(campaign=str(campaign) if campaign else UNSET).pages()
    first = await anext(pages, None)
    return StreamingResponse(lines(first, pages), media_type="application/x-ndjson")


async def lines(first: LeadPage | None, others: AsyncIterator[LeadPage]) -> AsyncIterator[str]:
    """A page of leads at a time, a lead a line."""
    sent = 0
    try:
        page = first
        while page is not None:
            yield "".join(json.dumps(lead.to_dict()) + "\n" for lead in page)
            sent += len(page)
            page = await anext(others, None)
    finally:
        logger.info("%d leads were sent", sent)


async def block(event: webhooks.DeliveredEvent) -> None:
    """Write no more to somebody who unsubscribed, in this campaign or any other."""
    if isinstance(event, webhooks.LeadUnsubscribed) and event.lead_email:
        email, entries = event.lead_email.lower(), client_of_app().block_list_entries
        if email not in [entry.bl_value.lower() for entry in await entries.list(search=email)]:
            await entries.create(bl_value=email)


app.include_router(webhooks.router(block, secrets=SECRETS), prefix="/hooks")


@app.exception_handler(InstantlyError)
async def answer(request: Request, error: InstantlyError) -> JSONResponse:
    """What the caller can mend is theirs to read; all else is for the log of this service."""
    match error:
        case APIStatusError(status_code=(400 | 404 | 409) as status):
            return JSONResponse({"detail": str(error)}, status)
        case RateLimitError() | RateLimitTimeoutError():
            wait = max(1, math.ceil(error.retry_after or 0))  # seconds
            return JSONResponse({"detail": "Instantly is asked too often"}, 503, {"Retry-After": str(wait)})
    logger.error("%s: %s", type(error).__name__, error)
    timed_out = isinstance(error, APITimeoutError)
    return JSONResponse({"detail": "Instantly did not answer as it should"}, 504 if timed_out else 502)
