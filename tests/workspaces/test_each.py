"""Calls and functions in every workspace: results by workspace, and errors that end no other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import AuthenticationError, NotFoundError, Workspace, WorkspaceClient, WorkspacesError
from instantly_async.sandbox import Sandbox

from .agency import CONTOSO, FABRIKAM, NORTHWIND, MadeUp, Run, found, in_process, name_of
from .test_walks import ONE, THREE, TWO, failing, settled, three


def test_a_call_by_name_gives_its_result_by_workspace(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)
            async with in_process(sandbox) as agency:
                figures = await agency.call("campaigns.get_analytics_overview", start_date="2026-01-01")
                assert figures.keys() == set(agency)
                assert {type(one).__name__ for one in figures.values()} == {"CampaignAnalyticsOverview"}
                current = await agency.call("getWorkspace")
                assert {workspace.id: one.id for workspace, one in current.items()} == {
                    id: id for id in (NORTHWIND, CONTOSO, FABRIKAM)
                }
                tag = next(iter(await agency["Contoso"].custom_tags.list()))
                errors: dict[Workspace, Exception] = {}
                tags = await agency.call("custom_tags.get", tag.id, on_error=errors.__setitem__)
                assert {workspace.name: one.label for workspace, one in tags.items()} == {"Contoso": tag.label}
                assert {workspace.name: type(error) for workspace, error in errors.items()} == {
                    "Northwind": NotFoundError,
                    "Fabrikam": NotFoundError,
                }

    run(scenario)


def test_a_function_is_run_for_each_and_knows_whose_client_it_has(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)

            async def labels(instantly: WorkspaceClient) -> tuple[Workspace, set[str | None]]:
                return instantly.workspace, {tag.label async for tag in instantly.custom_tags.list()}

            async with in_process(sandbox) as agency:
                results = await agency.each(labels, concurrency=1)
                assert list(results) == list(agency)
                for workspace, (own, given) in results.items():
                    assert own == workspace
                    assert given == {f"{workspace.name} {number}" for number in range(5)}
                first = await agency.each(lambda instantly: instantly.custom_tags.list(limit=1))
                assert [len(page) for page in first.values()] == [1, 1, 1]

    run(scenario)


def test_an_error_is_raised_when_all_others_are_through_and_has_their_results(run: Run) -> None:
    async def scenario() -> None:
        answers = three(pages=1)
        answers.instead["1"] = failing(401)
        async with answers.agency() as agency:
            with pytest.raises(WorkspacesError) as caught:
                await agency.each(lambda instantly: instantly.custom_tags.list())
            assert list(caught.value.errors) == [ONE]
            assert isinstance(caught.value.errors[ONE], AuthenticationError)
            assert list(caught.value.results) == [TWO, THREE]
            assert "one: 401 for custom_tags.list" in str(caught.value)

    run(scenario)


@pytest.mark.parametrize("is_async", [False, True])
def test_what_the_listener_raises_ends_all_others(is_async: bool, run: Run) -> None:
    async def scenario() -> None:
        ended: list[str] = []

        async def work(instantly: WorkspaceClient) -> None:
            if instantly.workspace == TWO:
                raise LookupError
            try:
                await anyio.sleep_forever()
            finally:
                ended.append(instantly.workspace.name)

        def stop(workspace: Workspace, error: Exception) -> None:
            raise ZeroDivisionError(workspace.name)

        async def stop_later(workspace: Workspace, error: Exception) -> None:
            stop(workspace, error)

        async with three().agency() as agency:
            with pytest.raises(ZeroDivisionError, match="two"):
                await agency.each(work, on_error=stop_later if is_async else stop)
        assert sorted(ended) == ["one", "three"]

    run(scenario)


def test_no_more_run_at_once_than_wanted(run: Run) -> None:
    async def scenario() -> None:
        running, most = 0, 0

        async def work(instantly: WorkspaceClient) -> str | None:
            nonlocal running, most
            running += 1
            most = max(most, running)
            await settled()
            running -= 1
            return instantly.workspace.id

        async with MadeUp({name_of(number): None for number in range(25)}).agency() as agency:
            results = await agency.each(work)
            assert list(results.values()) == [workspace.id for workspace in agency]
            assert most == 10
            most = 0
            await agency.each(work, concurrency=3)
            assert most == 3
            await agency.each(work, concurrency=1_000)

    run(scenario)


def test_a_function_that_something_else_cancels_fails_and_takes_no_other_with_it() -> None:
    async def scenario() -> None:
        async def work(instantly: WorkspaceClient) -> str:
            if instantly.workspace == ONE:
                task = asyncio.ensure_future(anyio.sleep_forever())
                task.cancel()
                await task
            return instantly.workspace.name

        async with three().agency() as agency:
            with pytest.raises(WorkspacesError, match="one: RuntimeError: the function was cancelled") as caught:
                await agency.each(work, concurrency=1)
            assert list(caught.value.errors) == [ONE]
            assert caught.value.results == {TWO: "two", THREE: "three"}
            told: dict[Workspace, Exception] = {}
            assert list(await agency.each(work, on_error=told.__setitem__)) == [TWO, THREE]
            assert list(told) == [ONE]

    asyncio.run(scenario())


def test_cancelling_ends_all_of_them(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        answers.before = lambda workspace: anyio.sleep_forever()
        async with answers.agency() as agency:
            with anyio.move_on_after(0.001) as scope:
                await agency.each(lambda instantly: instantly.custom_tags.list())
            assert scope.cancelled_caught
            assert answers.under_way == 0

    run(scenario)


@pytest.mark.parametrize(
    ("use", "kind", "says"),
    [
        (lambda agency: agency.call("leads.list"), ValueError, r"leads.list is a list: walk it with agency.walk\("),
        (lambda agency: agency.call("leads.gett"), ValueError, "'leads.gett' is no operation"),
        (lambda agency: agency.each(7), TypeError, "agency.each takes an async function of a client, not 7"),
        (lambda agency: agency.each(failing, concurrency=0), ValueError, "concurrency is 0"),
        (lambda agency: agency.each(failing, on_error="log"), TypeError, "on_error is 'log'"),
    ],
)
def test_what_cannot_be_right_is_refused_at_once(
    use: Callable[[Any], Any], kind: type[Exception], says: str, run: Run
) -> None:
    async def scenario() -> None:
        answers = three()
        async with answers.agency() as agency:
            with pytest.raises(kind, match=says):
                await use(agency)
            assert answers.asked.total() == 0

    run(scenario)


def test_a_function_that_is_not_async_fails_in_each(run: Run) -> None:
    async def scenario() -> None:
        async with three().agency() as agency:
            function: Any = lambda instantly: 7  # noqa: E731
            with pytest.raises(WorkspacesError, match="the function gave int, and must be async") as caught:
                await agency.each(function)
            assert len(caught.value.exceptions) == 3

    run(scenario)


def test_a_wrong_argument_of_a_call_is_said_of_each(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        answers.instead = dict.fromkeys("123", lambda request: httpx.Response(200, json={}))
        async with answers.agency() as agency:
            with pytest.raises(WorkspacesError, match=r"failed: one: TypeError: .*unexpected keyword"):
                await agency.call("leads.get", "1", colour="red")
            assert answers.asked.total() == 0

    run(scenario)
