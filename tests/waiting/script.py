"""An API that answers by a script, on a clock that does not wait."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx

from instantly_async import InstantlyClient

from ..loopback import unused_port

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

LOST = httpx.ReadError("the connection broke")
ID = "507f1f77bcf86cd799439011"


class Script(httpx.AsyncBaseTransport):
    """Gives one answer after the other, and the last one for ever: JSON, a status, an error, or what a function gives.

    Attributes:
        sent: Methods and paths of the requests.
        times: When each came.
    """

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.sent: list[str] = []
        self.times: list[float] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(f"{request.method} {request.url.path.removeprefix('/api/v2/')}")
        self.times.append(anyio.current_time())
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if callable(answer):
            answer = await answer()
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, int):
            return httpx.Response(answer, json={"statusCode": answer, "message": "an error"})
        return httpx.Response(200, json=answer)

    @property
    def pauses(self) -> list[float]:
        return [round(after - before, 2) for before, after in zip(self.times, self.times[1:], strict=False)]


def client(script: Script, **options: Any) -> InstantlyClient:
    return InstantlyClient("secret-key", transport=script, **{"rate_limiter": None, "max_retries": 0, **options})


def refusing_url() -> str:
    """Where nobody listens."""
    return f"http://127.0.0.1:{unused_port()}"


async def hang() -> None:
    await anyio.sleep_forever()


def job(status: Any, progress: Any = 0, **fields: Any) -> dict[str, Any]:
    return {
        "id": ID,
        "workspace_id": "f9cc070d-8dba-4341-b847-f083c358e460",
        "type": "move-leads",
        "status": status,
        "progress": progress,
        "created_at": "2026-01-05T09:00:00.000Z",
        "updated_at": "2026-01-05T09:00:00.000Z",
        **fields,
    }
