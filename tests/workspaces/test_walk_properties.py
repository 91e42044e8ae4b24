"""Whatever workspaces have and fail with: a walk gives every item once, in order, and tells every failure."""

from __future__ import annotations

import anyio
import anyio.lowlevel
import httpx
from hypothesis import given as for_all
from hypothesis import strategies as st

from instantly_async import ServerError, Workspace, Workspaces, WorkspacesError

LIST = st.tuples(st.lists(st.integers(1, 3), max_size=4), st.none() | st.integers(0, 4))


class Lists:
    """Lists of several workspaces: the sizes of their pages, and the page that fails, if one does."""

    def __init__(self, lists: list[tuple[list[int], int | None]]) -> None:
        self._lists = lists

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/workspace-group-members"):
            members = [{"sub_workspace_id": str(number), "status": "accepted"} for number in range(len(self._lists))]
            extra = {"sub_workspace_id": "pending", "status": "pending"}
            return httpx.Response(200, json={"items": [*members, extra]})
        number = int(request.headers["x-as-workspace"])
        for _ in range(number % 3):
            await anyio.lowlevel.checkpoint()  # they answer at different times
        sizes, failing = self._lists[number]
        page = int(request.url.params.get("starting_after", 0))
        if page == failing:
            return httpx.Response(500)
        items = [{"label": f"{page}.{item}"} for item in range(sizes[page])] if page < len(sizes) else []
        return httpx.Response(200, json={"items": items, "next_starting_after": str(page + 1)})

    def expected(self, number: int) -> tuple[list[str], bool]:
        """What is given of a workspace, and whether it fails."""
        sizes, failing = self._lists[number]
        before = sizes if failing is None else sizes[:failing]
        fails = failing is not None and failing <= len(sizes)
        return [f"{page}.{item}" for page, size in enumerate(before) for item in range(size)], fails


@for_all(st.lists(LIST, min_size=1, max_size=6), st.integers(1, 4))
def test_a_walk_gives_every_item_once_and_tells_every_failure(
    lists: list[tuple[list[int], int | None]], concurrency: int
) -> None:
    answers = Lists(lists)

    async def scenario() -> None:
        agency = Workspaces("admin", transport=httpx.MockTransport(answers), max_retries=0, rate_limiter=None)
        async with agency:
            given: dict[Workspace, list[str]] = {workspace: [] for workspace in agency}

            walk = agency.walk("custom_tags.list", concurrency=concurrency)
            errors: dict[Workspace, Exception] = {}
            try:
                async for workspace, tag in walk:
                    given[workspace].append(tag.label)
            except WorkspacesError as failed:
                errors = failed.errors
            for workspace in agency:
                items, fails = answers.expected(int(str(workspace.id)))
                assert given[workspace] == items
                assert (workspace in errors) == fails
            assert all(isinstance(error, ServerError) for error in errors.values())

    anyio.run(scenario)
