"""Agencies: groups of workspaces in a sandbox, and answers that are made up for each workspace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import httpx

from instantly_async import Workspaces, models
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.local import ANY_ADDRESS

Run: TypeAlias = Callable[[Callable[[], Awaitable[Any]]], Any]

NORTHWIND = "7f3c0a52-95b8-4f27-9b7f-5f3d8c1f2a10"
CONTOSO = "7f3c0a52-95b8-4f27-9b7f-5f3d8c1f2a11"
FABRIKAM = "7f3c0a52-95b8-4f27-9b7f-5f3d8c1f2a12"
NAMES = {NORTHWIND: "Northwind", CONTOSO: "Contoso", FABRIKAM: "Fabrikam"}
ADMIN = "a-key-of-an-admin"

Answer: TypeAlias = Callable[[httpx.Request], httpx.Response | Awaitable[httpx.Response]]


def name_of(number: int) -> str:
    return f"7f3c0a52-95b8-4f27-9b7f-{number:012}"


async def found(sandbox: Sandbox, names: dict[str, str] = NAMES, *, tags: int = 5) -> None:
    """Let a sandbox have workspaces of these IDs and names, with some tags each."""
    for id, name in names.items():
        client = sandbox.client(workspace=id)
        await client.workspaces.update(name=name)
        for number in range(tags):
            await client.custom_tags.create(label=f"{name} {number}")


def in_process(sandbox: Sandbox, keys: Any = None, **options: Any) -> Workspaces:
    """The workspaces of a sandbox, without a socket; by default those of the group of its first workspace."""
    given = sandbox.key if keys is None else keys
    chosen: dict[str, Any] = {"transport": sandbox._transport, "base_url": ANY_ADDRESS, "max_retries": 0, **options}
    return Workspaces(given, **{"rate_limiter": None, **chosen})


def refused(request: httpx.Request) -> httpx.Response:
    return httpx.Response(403, json={"message": "no scope"})


class MadeUp:
    """Answers for a group: its members, and a list of tags that is the same for each but in its labels.

    Attributes:
        members: The members as the API lists them.
        asked: How many pages of tags each workspace was asked for.
        under_way: How many requests are under way, and the most that ever were.
        instead: What a workspace answers in the place of a page.
    """

    def __init__(self, names: dict[str, str | None], *, pages: int = 3, size: int = 2) -> None:
        self.members: list[Any] = [
            {"id": id, "sub_workspace_id": id, "sub_workspace_name": name, "status": "accepted"}
            for id, name in names.items()
        ]
        self.pages = pages
        self.size = size
        self.asked: Counter[str] = Counter()
        self.under_way = 0
        self.most = 0
        self.instead: dict[str, Answer] = {}
        self.before: Callable[[str], Awaitable[None]] | None = None

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            return await self._answer(request)
        finally:
            self.under_way -= 1

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/workspace-group-members"):
            return httpx.Response(200, json={"items": self.members})
        workspace = request.headers.get("x-as-workspace") or request.headers["authorization"].removeprefix("Bearer ")
        if request.url.path.endswith("/workspaces/current"):
            own = self.instead.get("workspace", refused)
            answer = own(request)
            return answer if isinstance(answer, httpx.Response) else await answer
        self.asked[workspace] += 1
        if self.before is not None:
            await self.before(workspace)
        if workspace in self.instead:
            answer = self.instead[workspace](request)
            return answer if isinstance(answer, httpx.Response) else await answer
        page = int(request.url.params.get("starting_after", 0))
        items = [{"label": f"{workspace} {page}.{number}"} for number in range(self.size)]
        following = {"next_starting_after": str(page + 1)} if page + 1 < self.pages else {}
        return httpx.Response(200, json={"items": items, **following})

    def agency(self, keys: Any = ADMIN, **options: Any) -> Workspaces:
        chosen: dict[str, Any] = {"transport": httpx.MockTransport(self), "max_retries": 0, "rate_limiter": None}
        return Workspaces(keys, **{**chosen, **options})


async def labels(walk: Any) -> dict[str, list[str]]:
    """What a walk over tags gives, by the names of workspaces."""
    given: dict[str, list[str]] = {}
    async for workspace, tag in walk:
        assert isinstance(tag, models.CustomTag)
        given.setdefault(workspace.name, []).append(str(tag.label))
    return given
