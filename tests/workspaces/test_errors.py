"""Errors say whose they are, whatever they are, and never show a key."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    EdgeBlockedError,
    Hooks,
    InstantlyClient,
    InstantlyError,
    JobCancelledError,
    JobFailedError,
    MissingScopeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    WaitTimeoutError,
    Workspace,
    Workspaces,
    WorkspacesError,
)
from instantly_async._core.workspaces.failures import MOST_SHOWN
from instantly_async.sandbox import Sandbox

from ..recorded_frames import KEY, variables
from .agency import ADMIN, CONTOSO, NORTHWIND, Answer, MadeUp, Run, found, in_process
from .test_walks import ONE, TWO, failing, three


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("broken")


async def never(request: httpx.Request) -> httpx.Response:
    await anyio.sleep_forever()
    raise AssertionError


ANSWERS: dict[str, tuple[Answer, type[InstantlyError], str]] = {
    "401": (failing(401), AuthenticationError, "one: 401 for custom_tags.list"),
    "403": (
        lambda request: httpx.Response(403, json={"message": "Forbidden"}),
        MissingScopeError,
        "one: 403 for custom_tags.list in the workspace 1, which has to belong to the group of the key's own",
    ),
    "403 for another reason": (failing(403), PermissionDeniedError, "one: 403 for custom_tags.list in the workspace 1"),
    "429": (
        lambda request: httpx.Response(429, headers={"retry-after": "99"}),
        RateLimitError,
        "one: 429 for custom_tags.list",
    ),
    "500": (failing(500), ServerError, "one: 500 for custom_tags.list"),
    "the CDN": (lambda request: httpx.Response(403, text="<html>"), EdgeBlockedError, "one: 403 for custom_tags.list"),
    "no JSON": (lambda request: httpx.Response(200, text="<html>"), DecodeError, "one: custom_tags.list: the answer"),
    "broken": (broken, APIConnectionError, "one: custom_tags.list: "),
    "slow": (never, APITimeoutError, "one: custom_tags.list: no complete answer within 0.05 s"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_every_error_says_whose_it_is_once(name: str, run: Run) -> None:
    answer, kind, says = ANSWERS[name]

    async def scenario() -> None:
        answers = three()
        answers.instead["1"] = answer
        async with answers.agency() as agency:
            instantly = agency["one"].with_options(timeout=0.05 if name == "slow" else 5)
            for call in (instantly.custom_tags.list(), instantly.with_options(max_retries=0).custom_tags.list()):
                with pytest.raises(kind) as caught:
                    await call
                assert str(caught.value).startswith(says)
                assert str(caught.value).count("one: ") == 1
                assert caught.value.workspace == ONE
                for other in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
                    assert (other.workspace, str(other)) == (ONE, str(caught.value))
            with pytest.raises(kind, match="one: "):
                await instantly.call("custom_tags.get", path={"id": "1"})

    run(scenario)


def test_an_error_that_a_transport_raises_again_and_again_says_it_once(run: Run) -> None:
    error = ServerError("of a transport", operation=InstantlyClient("k").leads.list()._operation)

    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    async def scenario() -> None:
        answers = three()
        answers.instead["1"] = fail
        async with answers.agency() as agency:
            for _ in range(3):
                with pytest.raises(ServerError, match=r"^one: of a transport$"):
                    await agency["one"].custom_tags.list()

    run(scenario)


def test_an_error_of_a_client_alone_is_of_no_workspace_that_has_a_name(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("k", transport=httpx.MockTransport(failing(500)), max_retries=0) as instantly:
            with pytest.raises(ServerError, match=r"^500 for") as caught:
                await instantly.with_options(workspace="1").custom_tags.list()
            assert caught.value.workspace is None

    run(scenario)


def test_a_key_that_is_revoked_in_mid_walk_stops_its_workspace_alone(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox, tags=6)
            keys = {id: sandbox.new_key(workspace=id) for id in (NORTHWIND, CONTOSO)}
            async with in_process(sandbox, {"Northwind": keys[NORTHWIND], "Contoso": keys[CONTOSO]}) as agency:
                given: dict[str, int] = {"Northwind": 0, "Contoso": 0}

                async def walk() -> None:
                    async for workspace, _ in agency.walk("custom_tags.list", limit=1):
                        given[workspace.name] += 1
                        if given["Northwind"] == 2:
                            sandbox._memory.keys.pop(keys[NORTHWIND], None)

                with pytest.raises(WorkspacesError, match="Northwind: 401") as caught:
                    await walk()
                assert given["Contoso"] == 6
                assert 2 <= given["Northwind"] < 6
                shown = repr(caught.value) + str(caught.value.errors) + variables(caught.value)
                assert not any(key in shown for key in keys.values())

    run(scenario)


def test_no_key_is_in_what_error_trackers_record(run: Run) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"message": f"{KEY} is no key"})

    async def scenario() -> None:
        answers = MadeUp({})
        answers.instead = {KEY: refuse, "other": failing(401)}
        options: dict[str, Any] = {"hooks": Hooks(on_request=lambda event: None)}
        async with answers.agency({"a": KEY, "b": "other"}, **options) as agency:
            assert KEY not in repr(agency) + repr(agency["a"]) + repr(dict(agency.items()))
            errors: list[Exception] = []
            for use in (
                lambda: agency.each(lambda instantly: instantly.custom_tags.list()),
                lambda: anext(agency.walk("custom_tags.list")),
                lambda: agency["a"].custom_tags.get("1"),
            ):
                with pytest.raises((WorkspacesError, AuthenticationError)) as caught:
                    await use()
                errors += [caught.value, *getattr(caught.value, "exceptions", ())]
            assert len(errors) == 7
            for error in errors:
                assert KEY not in variables(error)
            assert KEY not in repr(errors[1]) + str(errors[1])

    run(scenario)


def test_the_errors_of_several_workspaces_are_one_group_that_can_be_taken_apart() -> None:
    errors: dict[Workspace, Exception] = {ONE: LookupError("a\nb"), TWO: ZeroDivisionError("zero")}
    group = WorkspacesError.of(errors, {Workspace("three"): 3})
    assert isinstance(group, ExceptionGroup)
    assert str(group) == ("2 workspaces failed: one: LookupError: a b; two: ZeroDivisionError: zero (2 sub-exceptions)")
    matching, rest = group.split(LookupError)
    assert isinstance(matching, WorkspacesError)
    assert isinstance(rest, WorkspacesError)
    assert (matching.errors, rest.errors) == ({ONE: errors[ONE]}, {TWO: errors[TWO]})
    assert matching.results == group.results == {Workspace("three"): 3}
    caught: list[object] = []
    try:
        raise group
    except* LookupError as some:
        caught += some.exceptions
    except* ZeroDivisionError as others:
        caught += others.exceptions
    assert caught == list(errors.values())
    again = pickle.loads(pickle.dumps(group))
    assert repr(again) == repr(group)
    assert list(again.errors) == [ONE, TWO]
    assert again.results == group.results


def test_the_message_of_many_errors_stays_short() -> None:
    errors: dict[Workspace, Exception] = {Workspace(f"w{n}" * 200): LookupError("x" * 10_000) for n in range(1_000)}
    message = WorkspacesError.of(errors).message
    assert message.startswith("1000 workspaces failed: w0w0")
    assert message.endswith(f"; {1_000 - MOST_SHOWN} more")
    assert len(message) < 1_000


def test_an_error_that_a_function_raises_for_another_workspace_is_told_as_its_own() -> None:
    error = ServerError("two: 500", operation=InstantlyClient("k").leads.list()._operation)
    error.workspace = TWO
    assert WorkspacesError.of({ONE: error}).message == "1 workspace failed: one: ServerError: two: 500"


def test_errors_of_several_calls_say_whose_they_are_too(run_virtually: Run) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        *_, kind, id = request.url.path.split("/")
        if id == "custom-tags":
            return httpx.Response(200, json={"items": [{"label": "a"}], "next_starting_after": {"odd": 1}})
        if kind == "status":
            statuses.append(id)
            return httpx.Response(404) if len(statuses) > 1 else httpx.Response(500)
        return httpx.Response(200, json={"id": id, "type": "move-leads", "status": id, "progress": 1})

    statuses: list[str] = []

    async def scenario() -> None:
        async with Workspaces(ADMIN, transport=httpx.MockTransport(both), max_retries=0) as agency:
            one = agency["one"]

            async def walk() -> None:
                async for _ in one.custom_tags.list():
                    pass

            calls: list[tuple[Callable[[], Awaitable[Any]], type[InstantlyError]]] = [
                (lambda: one.background_jobs.wait("failed"), JobFailedError),
                (lambda: one.background_jobs.wait("cancelled"), JobCancelledError),
                (lambda: one.background_jobs.wait("pending", timeout=5), WaitTimeoutError),
                (lambda: one.oauth.wait("session"), APIConnectionError),
                (walk, DecodeError),
            ]
            for call, kind in calls:
                with pytest.raises(kind, match=r"^one: ") as caught:
                    await call()
                assert str(caught.value).count("one: ") == 1
                for other in (caught.value, pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
                    assert (type(other), other.workspace) == (kind, ONE)

    def both(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/workspace-group-members"):
            return httpx.Response(200, json={"items": three().members})
        return answer(request)

    run_virtually(scenario)
