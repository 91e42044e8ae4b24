"""Walks over all workspaces: every item once, in turns, and nothing that is fetched in vain."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    Hooks,
    InstantlyError,
    NotFoundError,
    PaymentRequiredError,
    RequestEvent,
    ServerError,
    Workspace,
    WorkspaceClient,
    WorkspacesError,
)
from instantly_async.sandbox import Sandbox

from .agency import NORTHWIND, MadeUp, Run, found, in_process, labels, name_of

ONE, TWO, THREE = Workspace("one", "1"), Workspace("two", "2"), Workspace("three", "3")
TAGS = "custom_tags.list"


def three(**options: Any) -> MadeUp:
    return MadeUp({"1": "one", "2": "two", "3": "three"}, **options)


def of(workspace: Workspace, pages: int = 3, size: int = 2) -> list[str]:
    return [f"{workspace.id} {page}.{number}" for page in range(pages) for number in range(size)]


def tags(client: WorkspaceClient) -> Any:
    return client.custom_tags.list()


def failing(status: int, after: int = 0) -> Callable[[httpx.Request], httpx.Response]:
    """Answers that fail from a page on."""

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("starting_after", 0))
        if page >= after:
            return httpx.Response(status, json={"message": "oh"})
        items = [{"label": f"{request.headers['x-as-workspace']} {page}.{number}"} for number in range(2)]
        return httpx.Response(200, json={"items": items, "next_starting_after": str(page + 1)})

    return answer


async def settled() -> None:
    """Let all that can go on go on."""
    for _ in range(30):
        await anyio.lowlevel.checkpoint()


def test_every_item_of_every_workspace_is_given_once(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox, tags=7)
            async with in_process(sandbox) as agency:
                expected = {
                    name: sorted(f"{name} {number}" for number in range(7))
                    for name in ("Northwind", "Contoso", "Fabrikam")
                }
                for walk in (
                    agency.walk(lambda instantly: instantly.custom_tags.list(limit=3)),
                    agency.walk("custom_tags.list", limit=3),
                    agency.walk("listCustomTag", limit=3, concurrency=1),
                    agency.walk("custom_tags.list", limit=3, concurrency=2),
                ):
                    given = await labels(walk)
                    assert {name: sorted(each) for name, each in given.items()} == expected
                    assert walk.errors == {}

    run(scenario)


def test_workspaces_come_in_turns(run: Run) -> None:
    async def scenario() -> None:
        async with three(pages=1, size=5).agency() as agency:
            walk = agency.walk(tags)
            order = [(await anext(walk))[0] for _ in range(3)]
            await settled()
            order = [(await anext(walk))[0] for _ in range(9)]
            assert all(
                set(some) == {ONE, TWO, THREE} for some in zip(order[::3], order[1::3], order[2::3], strict=True)
            )

    run(scenario)


def test_failures_are_told_in_the_order_of_the_workspaces_whichever_came_first(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        failed: list[Workspace] = []
        later = anyio.Event()

        async def last_first(workspace: str) -> None:
            if workspace == "1":
                await later.wait()

        answers.before = last_first
        answers.instead = {"1": failing(500), "3": failing(500)}

        def on_failure(workspace: Workspace, error: Exception) -> None:
            failed.append(workspace)
            later.set()

        async with answers.agency() as agency:
            with anyio.fail_after(10):
                async for _ in agency.walk(tags, on_error=on_failure):
                    pass
                assert failed == [THREE, ONE]
                later = anyio.Event()
                walk = agency.walk(tags)

                async def to_the_end() -> None:
                    async for _ in walk:
                        if THREE in walk.errors:
                            later.set()

                with pytest.raises(WorkspacesError, match=r"^2 workspaces failed: one: .*; three: ") as caught:
                    await to_the_end()
        assert list(caught.value.errors) == [ONE, THREE]
        assert list(walk.errors) == [THREE, ONE]  # as they came

    run(scenario)


def test_no_more_workspaces_are_walked_at_once_than_wanted(run: Run) -> None:
    async def scenario() -> None:
        answers = MadeUp({name_of(number): None for number in range(20)}, pages=2)

        async def slowly(workspace: str) -> None:
            await settled()

        answers.before = slowly
        async with answers.agency() as agency:
            answers.most = 0
            assert len(await labels(agency.walk(tags, concurrency=4))) == 20
            assert answers.most == 4
            answers.most = 0
            assert len(await labels(agency.walk(tags))) == 20
            assert answers.most == 10
            assert set(answers.asked.values()) == {4}

    run(scenario)


def test_one_page_is_fetched_ahead_and_no_further_one_before_it_is_begun(run: Run) -> None:
    async def scenario() -> None:
        answers = three(pages=50)
        async with answers.agency() as agency:
            walk = agency.walk(tags)
            await settled()
            assert answers.asked.total() == 0  # nothing before it is walked
            await anext(walk)
            await settled()
            assert max(answers.asked.values()) == 2
            for _ in range(5):
                await anext(walk)
            await settled()
            assert set(answers.asked.values()) == {2}

    run(scenario)


def test_a_workspace_that_is_slow_holds_up_no_other(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        going_on = anyio.Event()

        async def wait(workspace: str) -> None:
            if workspace == "2":
                await going_on.wait()

        answers.before = wait
        async with answers.agency() as agency:
            walk = agency.walk(tags)
            first = [(await anext(walk))[0] for _ in range(12)]
            assert set(first) == {ONE, THREE}
            going_on.set()
            assert [workspace async for workspace, _ in walk] == [TWO] * 6

    run(scenario)


def test_an_error_of_one_workspace_is_raised_after_all_others_are_through(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        answers.instead["2"] = failing(500, after=1)
        async with answers.agency() as agency:
            given: dict[Workspace, list[str]] = {}
            walk = agency.walk(tags)

            async def take() -> None:
                async for workspace, tag in walk:
                    given.setdefault(workspace, []).append(str(tag.label))

            with pytest.raises(WorkspacesError) as caught:
                await take()
            assert given == {ONE: of(ONE), TWO: of(TWO, pages=1), THREE: of(THREE)}
            error = caught.value.errors[TWO]
            assert isinstance(error, ServerError)
            assert (error.workspace, error.cursor) == (TWO, "1")
            assert str(caught.value).startswith("1 workspace failed: two: 500 for custom_tags.list: oh")
            assert caught.value.errors == walk.errors
            assert caught.value.exceptions == (error,)
            assert caught.value.results == {}
            with pytest.raises(StopAsyncIteration):  # it is told once
                await anext(walk)
            del answers.instead["2"]  # resumed where it failed
            rest = [tag.label async for tag in agency[TWO].custom_tags.list(starting_after=error.cursor)]
            assert given[TWO] + rest == of(TWO)

    run(scenario)


@pytest.mark.parametrize("is_async", [False, True])
def test_errors_are_told_at_once_and_nothing_is_raised_where_somebody_listens(is_async: bool, run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        answers.instead["1"] = failing(404)
        answers.instead["3"] = failing(402, after=2)
        told: dict[Workspace, Exception] = {}

        async def tell(workspace: Workspace, error: Exception) -> None:
            await anyio.lowlevel.checkpoint()
            told[workspace] = error

        async with answers.agency() as agency:
            walk = agency.walk(tags, on_error=tell if is_async else told.__setitem__)
            given = await labels(walk)
        assert given == {"two": of(TWO), "three": of(THREE, pages=2)}
        assert {workspace: type(error) for workspace, error in told.items()} == {
            ONE: NotFoundError,
            THREE: PaymentRequiredError,
        }
        assert told == walk.errors

    run(scenario)


def test_what_the_listener_raises_ends_the_walk_there_and_it_can_go_on(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        answers.instead["1"] = failing(404)

        def stop(workspace: Workspace, error: Exception) -> None:
            raise LookupError(workspace.name)

        async with answers.agency() as agency:
            walk = agency.walk(tags, on_error=stop, concurrency=1)
            with pytest.raises(LookupError, match="one"):
                await anext(walk)
            assert await labels(walk) == {"two": of(TWO), "three": of(THREE)}

    run(scenario)


def test_what_is_no_error_of_the_api_counts_as_one_of_its_workspace(run: Run) -> None:
    def refuse(event: RequestEvent) -> None:
        if event.request.headers.get("x-as-workspace") == "2":
            raise LookupError("of a hook")

    async def scenario() -> None:
        async with three().agency(hooks=Hooks(on_request=refuse)) as agency:
            with pytest.raises(WorkspacesError, match="two: LookupError: of a hook") as caught:
                await labels(agency.walk(tags))
            assert list(caught.value.errors) == [TWO]
            assert (await labels(agency.walk(tags, on_error=lambda *_: None))).keys() == {"one", "three"}

    run(scenario)


class Stop(BaseException):
    """As a signal is."""


def test_what_is_no_exception_passes_as_it_is(run: Run) -> None:
    def stop(event: RequestEvent) -> None:
        if event.request.headers.get("x-as-workspace") == "2":
            raise Stop

    async def scenario() -> None:
        async with three().agency(hooks=Hooks(on_request=stop)) as agency:
            with pytest.raises(Stop):
                await labels(agency.walk(tags, on_error=lambda *_: None))

    run(scenario)


def test_a_hook_that_is_cancelled_by_others_is_an_error_and_no_end_of_a_list(run: Run) -> None:
    async def cancel(event: RequestEvent) -> None:
        if event.request.headers.get("x-as-workspace") == "2":
            raise cancelled[0]

    cancelled: list[BaseException] = []

    async def scenario() -> None:
        with anyio.CancelScope() as scope:
            scope.cancel()
            try:
                await anyio.lowlevel.checkpoint()
            except anyio.get_cancelled_exc_class() as error:
                cancelled[:] = [error]
                raise
        async with three().agency(hooks=Hooks(on_request=cancel)) as agency:
            with pytest.raises(WorkspacesError, match="two: RuntimeError: the walk of this workspace was cancelled"):
                await labels(agency.walk(tags))

    anyio.run(scenario, backend="asyncio")  # trio lets nobody else raise its Cancelled


def test_a_walk_that_is_left_early_fetches_no_more_and_ends_with_its_agency(run: Run) -> None:
    async def scenario() -> None:
        answers = three(pages=100)
        async with answers.agency() as agency:
            async for _ in agency.walk(tags):
                break
            await settled()
            asked = dict(answers.asked)
            await settled()
            assert dict(answers.asked) == asked
            assert sum(asked.values()) <= 6
            walk = agency.walk(tags)
            await anext(walk)
            left = weakref.ref(walk)
            del walk
            await settled()
            gc.collect()
            assert left() is None
            assert not agency._background._running
            answers.before = lambda workspace: anyio.sleep_forever()
            with anyio.move_on_after(0.01):
                await anext(agency.walk(tags))
            await settled()
            assert answers.under_way == 3
        assert answers.under_way == 0  # nothing runs on

    run(scenario)


def test_a_walk_that_is_closed_ends_at_once(run: Run) -> None:
    async def scenario() -> None:
        answers = three(pages=100)
        answers.instead["1"] = failing(500)
        async with answers.agency() as agency:
            walk = agency.walk(tags)
            await anext(walk)
            answers.before = lambda workspace: anyio.sleep_forever()
            assert repr(walk).startswith("<WorkspaceWalk: ")
            await walk.aclose()
            await settled()
            assert answers.under_way == 0
            assert await labels(walk) == {}
            await walk.aclose()
            unbegun = agency.walk(tags)
            await unbegun.aclose()
            assert await labels(unbegun) == {}

    run(scenario)


def test_closing_a_walk_wakes_whoever_waits_for_it(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        answers.before = lambda workspace: anyio.sleep_forever()
        async with answers.agency() as agency:
            walk = agency.walk(tags)
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(labels, walk)
                await settled()
                await walk.aclose()

    run(scenario)


def test_closing_the_agency_ends_its_walks_with_errors(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        agency = answers.agency()
        await agency.refresh()
        answers.before = lambda workspace: anyio.sleep_forever()

        async def walk() -> None:
            with pytest.raises(WorkspacesError, match=r"3 .* failed: one: custom_tags\.list: the client was") as caught:
                await labels(agency.walk(tags))
            assert all(isinstance(error, APIConnectionError) for error in caught.value.errors.values())

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(walk)
            await settled()
            await agency.aclose()
        assert answers.under_way == 0
        await agency.aclose()

    run(scenario)


def test_a_wait_that_is_cancelled_loses_nothing(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        going_on = anyio.Event()

        async def wait(workspace: str) -> None:
            await going_on.wait()

        answers.before = wait
        async with answers.agency() as agency:
            walk = agency.walk(tags)
            with anyio.move_on_after(0.001):
                await anext(walk)
            going_on.set()
            assert await labels(walk) == {"one": of(ONE), "two": of(TWO), "three": of(THREE)}
            assert answers.asked.total() == 9

    run(scenario)


def test_several_tasks_share_a_walk(run: Run) -> None:
    async def scenario() -> None:
        answers = three(pages=10)
        async with answers.agency() as agency:
            walk = agency.walk(tags)
            given: list[str] = []

            async def work() -> None:
                async for _, tag in walk:
                    await anyio.lowlevel.checkpoint()
                    given.append(tag.label)

            async with anyio.create_task_group() as tasks:
                for _ in range(5):
                    tasks.start_soon(work)
            assert sorted(given) == sorted(of(ONE, 10) + of(TWO, 10) + of(THREE, 10))

    run(scenario)


def test_max_items_count_for_each_workspace_even_where_the_api_gives_more(run: Run) -> None:
    async def scenario() -> None:
        async with three().agency() as agency:
            assert await labels(agency.walk("custom_tags.list", max_items=3)) == {
                one.name: of(one)[:3] for one in (ONE, TWO, THREE)
            }
            assert await labels(agency.walk("custom_tags.list", max_items=0)) == {}

    run(scenario)


def test_a_path_argument_goes_to_every_workspace(run: Run) -> None:
    async def scenario() -> None:
        paths: list[str] = []

        def answer(request: httpx.Request) -> httpx.Response:
            paths.append(request.url.path)
            return httpx.Response(200, json=[])

        answers = three()
        answers.instead = dict.fromkeys("123", answer)
        async with answers.agency() as agency:
            assert [item async for item in agency.walk("supersearch_enrichment.list_history", "r")] == []
        assert len(paths) == 3
        assert set(paths) == {"/api/v2/supersearch-enrichment/history/r"}

    run(scenario)


@pytest.mark.parametrize(
    ("what", "options", "kind", "says"),
    [
        ("leads.lst", {}, ValueError, "'leads.lst' is no operation; give a name such as 'leads.list'"),
        ("leads.get", {}, ValueError, r"leads.get is no list; agency.call\('leads.get'\) calls it"),
        ("leads.list", {"limit": 1_000}, ValueError, "limit is 1000, and must be 1 to 100"),
        ("leads.list", {"campagin": "c"}, TypeError, "campagin"),
        ("leads.list", {"prefetch": 1}, ValueError, "leave prefetch out"),
        ("leads.list", {"concurrency": 0}, ValueError, "concurrency is 0, and must be at least 1"),
        ("leads.list", {"concurrency": True}, TypeError, "concurrency is True, and must be a whole number"),
        ("leads.list", {"on_error": 7}, TypeError, "on_error is 7, and must be a function"),
        (7, {}, TypeError, "agency.walk takes a function of a client, or a name such as 'leads.list', not 7"),
        (tags, {"limit": 2}, TypeError, "arguments go with the name of a list"),
        (lambda instantly: instantly.leads.get("1"), {}, TypeError, "the function gave coroutine"),
        (lambda instantly: [], {}, TypeError, "the function gave list, and must give a list that was not awaited"),
    ],
)
def test_a_walk_that_cannot_be_right_is_refused_at_once(
    what: Any, options: dict[str, Any], kind: type[Exception], says: str, run: Run
) -> None:
    async def scenario() -> None:
        answers = three()
        async with answers.agency() as agency:
            with pytest.raises(kind, match=says):
                agency.walk(what, **options)
            assert answers.asked.total() == 0

    run(scenario)


def test_a_walk_over_nobody_is_over(run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        async with answers.agency() as agency:
            answers.members.clear()
            await agency.refresh()
            assert await labels(agency.walk(tags)) == {}
            assert await agency.each(lambda instantly: instantly.custom_tags.get("1")) == {}

    run(scenario)


def test_a_walk_over_twenty_workspaces_keeps_few_pages(run: Run) -> None:
    async def scenario() -> None:
        answers = MadeUp({name_of(number): None for number in range(20)}, pages=20)
        async with answers.agency() as agency:
            count = 0
            async for _ in agency.walk(tags, concurrency=5):
                count += 1
                fetched = answers.asked.total() * answers.size
                assert fetched - count <= 5 * 2 * answers.size + 5 * answers.size
            assert count == 20 * 20 * 2

    run(scenario)


def test_a_walk_that_fails_leaves_no_garbage(run: Run) -> None:
    async def scenario() -> int:
        answers = three()
        answers.instead["2"] = failing(500)
        async with answers.agency() as agency:
            gc.disable()
            try:
                for round_ in range(6):
                    if round_ == 1:
                        gc.collect()
                    with_errors = 0
                    try:
                        async for _ in agency.walk(tags):
                            pass
                    except WorkspacesError:
                        with_errors += 1
                    try:
                        await agency.each(lambda instantly: instantly.custom_tags.list())
                    except WorkspacesError:
                        with_errors += 1
                    assert with_errors == 2
                await settled()
                return gc.collect()
            finally:
                gc.enable()

    assert run(scenario) == 0


def test_faults_of_one_workspace_in_a_sandbox_leave_the_others_whole(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox, tags=4)
            sandbox.set_plan("none", NORTHWIND)
            async with in_process(sandbox) as agency:
                with pytest.raises(WorkspacesError) as caught:
                    await labels(agency.walk("custom_tags.list", limit=2))
                assert [type(error) for error in caught.value.errors.values()] == [PaymentRequiredError]
                sandbox.faults.add("custom_tags.list", drop="before", times=1)
                errors: dict[Workspace, Exception] = {}
                given = await labels(agency.walk("custom_tags.list", limit=2, on_error=errors.__setitem__))
                assert len(errors) == 2  # the one that pays nothing, and the one whose connection broke
                assert all(isinstance(error, InstantlyError) and error.workspace == w for w, error in errors.items())
                assert [len(tags) for tags in given.values()] == [4]

    run(scenario)


@pytest.mark.parametrize("who", ["the listener", "another task"])
def test_a_walk_may_be_ended_while_its_errors_are_told(who: str, run: Run) -> None:
    async def scenario() -> None:
        answers = three()
        answers.instead = {workspace: failing(500) for workspace in "123"}
        told: list[str] = []
        async with answers.agency() as agency:

            async def listen(workspace: Workspace, error: Exception) -> None:
                told.append(workspace.name)
                await settled()  # all have failed by then
                if who == "the listener":
                    await walk.aclose()
                else:
                    tasks.start_soon(walk.aclose)
                    await settled()

            walk = agency.walk(TAGS, on_error=listen)
            async with anyio.create_task_group() as tasks:
                assert [item async for item in walk] == []
            assert len(told) == 1

    run(scenario)
