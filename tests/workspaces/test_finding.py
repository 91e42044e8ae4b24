"""Which workspaces there are: of keys of their own, and of an admin's group."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import (
    AuthenticationError,
    DecodeError,
    MissingScopeError,
    PermissionDeniedError,
    Workspace,
    WorkspaceClient,
    Workspaces,
)
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.owners import ORGANIZATION

from ..recorded_frames import KEY, variables
from .agency import ADMIN, CONTOSO, FABRIKAM, NAMES, NORTHWIND, MadeUp, Run, found, in_process, name_of

LIKE_A_KEY = "MDE5ODg5YzAtMGQ1ZC03ZTQ1LWI0YzUtZjRjMTQ1ZGQ2YTYyOnNlY3JldHNlY3I="


def test_an_admin_key_reaches_the_workspaces_that_have_accepted(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)
            for member in sandbox.state["workspace_group_members"].values():
                if member["sub_workspace_id"] == CONTOSO:
                    member["status"] = "rejected"
            async with in_process(sandbox) as agency:
                assert {workspace.name: workspace.id for workspace in agency} == {
                    "Northwind": NORTHWIND,
                    "Fabrikam": FABRIKAM,
                }
                assert len(agency) == 2
                assert (await agency["Northwind"].workspaces.get()).id == NORTHWIND
            assert [request.workspace for request in sandbox.requests[-1:]] == [NORTHWIND]

    run(scenario)


def test_the_admin_workspace_is_one_of_them_where_that_is_asked_for(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            async with in_process(sandbox, include_admin=True) as alone:
                assert list(alone) == [Workspace("Acme Outreach", ORGANIZATION)]
            await found(sandbox)
            async with in_process(sandbox, include_admin=True) as agency:
                assert next(iter(agency)) == Workspace("Acme Outreach", ORGANIZATION)
                assert len(agency) == 4
                assert agency["Acme Outreach"]._options.workspace is None
                assert agency["Contoso"]._options.workspace == CONTOSO

    run(scenario)


def test_a_group_of_several_pages_is_found_whole(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            for number in range(120):
                sandbox.new_key(workspace=name_of(number))
            async with in_process(sandbox) as agency:
                assert len({workspace.id for workspace in agency}) == len(agency) == 120
                assert len({workspace.name for workspace in agency}) == 120  # the API calls all of them the same

    run(scenario)


def test_a_workspace_is_found_by_its_name_its_id_and_itself(run: Run) -> None:
    async def scenario() -> None:
        async with MadeUp({"1": "One", "2": None, "3": "Same", "4": "Same", "5": "1", "6": "  "}).agency() as agency:
            named = {workspace.id: workspace.name for workspace in agency}
            assert named == {"1": "One", "2": "2", "3": "Same (3)", "4": "Same (4)", "5": "1", "6": "6"}
            workspace = next(iter(agency))
            assert agency["One"] is agency["1"] is agency[workspace] is dict(agency.items())[workspace]
            assert isinstance(agency["One"], WorkspaceClient)
            assert agency["One"].workspace == workspace
            assert "One" in agency
            assert workspace in agency
            for absent in ("Two", Workspace("One"), "Same", None, 1):
                assert absent not in agency
            with pytest.raises(KeyError, match=r"there is no one workspace 'Same'; there are: One, 2, Same \(3\)"):
                agency["Same"]

    run(scenario)


def test_a_hostile_name_takes_no_other_ones_place_and_breaks_no_line(run: Run) -> None:
    async def scenario() -> None:
        names: dict[str, str | None] = {"1": "One", "2": "1", "3": "x" * 10_000, "4": "a\nb\x1b[31m", "5": "One (1)"}
        async with MadeUp(names).agency() as agency:
            assert agency["1"].workspace.name == "One"
            assert len(agency["3"].workspace.name) == 200
            assert str(agency["4"].workspace) == r"a b\x1b[31m"
            assert "\n" not in repr(agency["4"])
            assert len(str(agency["3"].workspace)) < 70

    run(scenario)


@pytest.mark.parametrize("id", [None, "", 7, "a b", "a\r\nb", "ü", ["x"]])
def test_a_member_without_an_id_that_can_be_sent_is_an_error_of_the_answer(id: Any, run: Run) -> None:
    async def scenario() -> None:
        answers = MadeUp({"1": "One"})
        answers.members.append({"sub_workspace_id": id, "status": "accepted"})
        with pytest.raises(DecodeError, match=r"workspace_group_members\.list: a member has no sub_workspace_id"):
            async with answers.agency():
                raise AssertionError

    run(scenario)


@pytest.mark.parametrize("member", [None, "member", 7, []], ids=str)
def test_a_member_that_is_no_object_is_an_error_of_the_answer(member: Any, run: Run) -> None:
    async def scenario() -> None:
        answers = MadeUp({"1": "One"})
        answers.members.append(member)
        with pytest.raises(DecodeError, match=r"workspace_group_members\.list: a member is no object"):
            async with answers.agency():
                raise AssertionError

    run(scenario)


@pytest.mark.parametrize("id", [None, "", 7, "a b", ["x"]], ids=str)
def test_an_admin_workspace_without_an_id_is_an_error_of_the_answer(id: Any, run: Run) -> None:
    async def scenario() -> None:
        answers = MadeUp({"1": "One"})
        answers.instead["workspace"] = lambda request: httpx.Response(200, json={"id": id, "name": "Admin"})
        with pytest.raises(DecodeError, match=r"workspaces\.get: the workspace has no id"):
            async with answers.agency(include_admin=True):
                raise AssertionError

    run(scenario)


def test_a_name_with_an_id_beside_it_is_the_name_of_one_too(run: Run) -> None:
    async def scenario() -> None:
        names: dict[str, str | None] = {"1": "One", "2": "One", "3": "One (1)", "4": "One (1) (3)"}
        async with MadeUp(names).agency() as agency:
            assert len({workspace.name for workspace in agency}) == 4
            for workspace, instantly in agency.items():
                assert agency[workspace.name] is instantly

    run(scenario)


def test_a_group_without_end_is_an_error_of_the_answer(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        monkeypatch.setattr("instantly_async._core.workspaces.group.LARGEST_GROUP", 3)
        async with MadeUp({name_of(number): None for number in range(3)}).agency() as agency:
            assert len(agency) == 3
        with pytest.raises(DecodeError, match="there are more than 3 members"):
            async with MadeUp({name_of(number): None for number in range(4)}).agency():
                raise AssertionError

    run(scenario)


def test_a_key_that_administers_nothing_is_told_what_to_give(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            with pytest.raises(ValueError, match="administers no other one: give the key of a group's admin workspace"):
                async with in_process(sandbox):
                    raise AssertionError
        answers = MadeUp({"1": "One"})
        answers.members[0]["status"] = "pending"
        with pytest.raises(ValueError, match=r"no other one \(1 invited, and not accepted yet\)"):
            async with answers.agency():
                raise AssertionError

    run(scenario)


def test_an_admin_key_that_is_refused_says_why_and_leaves_nothing_open(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)
            agency = in_process(sandbox, "wrong")
            with pytest.raises(AuthenticationError):
                await agency.__aenter__()
            assert "closed" in repr(agency)
            with pytest.raises(MissingScopeError, match="workspace_group_members:read"):
                await in_process(sandbox, sandbox.new_key(["leads:read"])).refresh()

    run(scenario)


def test_the_key_of_the_environment_is_an_admins(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)
            monkeypatch.setenv("INSTANTLY_API_KEY", sandbox.key)
            agency = Workspaces(transport=sandbox._transport, base_url="http://sandbox")
            await agency.refresh()
            assert {workspace.name for workspace in agency} == set(NAMES.values())
            await agency.aclose()

    run(scenario)


def test_keys_may_come_from_functions(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)
            key = sandbox.new_key(workspace=NORTHWIND)

            async def of_admin() -> str:
                return sandbox.key

            async with in_process(sandbox, of_admin) as agency:
                assert len(agency) == 3
            async with in_process(sandbox, {"ours": lambda: key, "theirs": of_admin}) as agency:
                assert {workspace.name: workspace.id for workspace in agency} == {
                    "ours": NORTHWIND,
                    "theirs": ORGANIZATION,
                }

    run(scenario)


def test_keys_with_names_are_named_so_and_know_their_ids(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)
            keys = {"n": sandbox.new_key(workspace=NORTHWIND), "c": sandbox.new_key(["leads:read"], workspace=CONTOSO)}
            async with in_process(sandbox, {**keys, "gone": "revoked"}) as agency:
                assert list(agency) == [Workspace("n", NORTHWIND), Workspace("c"), Workspace("gone")]
                assert agency[NORTHWIND] is agency["n"]
                assert [lead async for lead in agency["c"].leads.list()] == []

    run(scenario)


def test_keys_without_names_are_named_by_the_api(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox)
            keys = [sandbox.new_key(workspace=NORTHWIND), sandbox.new_key(["leads:read"], workspace=CONTOSO)]
            async with in_process(sandbox, iter(keys)) as agency:
                assert list(agency) == [Workspace("Northwind", NORTHWIND), Workspace("key 2")]
            async with in_process(sandbox, (keys[0], sandbox.new_key(workspace=NORTHWIND))) as agency:
                pass

    with pytest.raises(ValueError, match=f"key 1 and key 2 are of one workspace, {NORTHWIND}: give one of them"):
        run(scenario)


def test_a_workspace_that_was_not_to_be_found_out_is_asked_again(run: Run) -> None:
    async def scenario() -> None:
        ids = iter(["a", "b"])
        answers = MadeUp({})
        agency = answers.agency(["first", "second"])
        await agency.refresh()
        assert list(agency) == [Workspace("key 1"), Workspace("key 2")]
        answers.instead["workspace"] = lambda request: httpx.Response(200, json={"id": next(ids), "name": "Same"})
        await agency.refresh()
        assert list(agency) == [Workspace("Same (a)", "a"), Workspace("Same (b)", "b")]
        clients = list(agency.items())
        await agency.refresh()  # nobody is asked: there are no more IDs
        assert list(agency.items()) == clients
        await agency.aclose()

    run(scenario)


@pytest.mark.parametrize(
    "answer",
    [{}, {"id": None}, {"id": 7, "name": "x"}, [], {"id": ""}],
    ids=["none", "null", "number", "list", "empty"],
)
def test_an_odd_workspace_is_one_that_is_not_known(answer: Any, run: Run) -> None:
    async def scenario() -> None:
        answers = MadeUp({})
        answers.instead["workspace"] = lambda request: httpx.Response(200, json=answer)
        async with answers.agency({"one": "k"}) as agency:
            assert list(agency) == [Workspace("one")]

    run(scenario)


def test_the_workspaces_are_known_once_they_are_found(run: Run) -> None:
    agency = MadeUp({"1": "One"}).agency()
    assert repr(agency) == "<Workspaces of https://api.instantly.ai, not entered yet>"
    for use in (len, list, lambda agency: agency["One"], lambda agency: agency.walk("leads.list")):
        with pytest.raises(RuntimeError, match=r"use `async with Workspaces\(...\) as agency:`"):
            use(agency)

    async def scenario() -> None:
        async with agency:
            assert repr(agency) == "<Workspaces of https://api.instantly.ai, 1 workspace>"
            assert repr(agency["One"]) == "<WorkspaceClient One of https://api.instantly.ai>"
            assert {"walk", "each", "call", "items", "refresh", "aclose", "drift"} <= set(dir(agency))
            assert not [name for name in dir(agency) if name.startswith("_") and not name.startswith("__")]
            assert agency.drift is agency["One"].drift
        assert repr(agency) == "<Workspaces of https://api.instantly.ai, 1 workspace, closed>"

    run(scenario)


def test_refreshing_adds_who_has_joined_and_lets_go_who_has_left(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox() as sandbox:
            await found(sandbox, {NORTHWIND: "Northwind", CONTOSO: "Contoso"})
            async with in_process(sandbox) as agency:
                before = agency["Northwind"]
                await found(sandbox, {FABRIKAM: "Northwind"})  # of the same name
                member = next(
                    one
                    for one in sandbox.state["workspace_group_members"].values()
                    if one["sub_workspace_id"] == CONTOSO
                )
                left = agency["Contoso"]
                await sandbox.client().workspace_group_members.delete(member["id"])
                await agency.refresh()
                assert {workspace.name for workspace in agency} == {"Northwind", f"Northwind ({FABRIKAM})"}
                assert agency["Northwind"] is before
                with pytest.raises(PermissionDeniedError, match=r"Contoso: 403 for leads\.list"):
                    await left.leads.list()
                sandbox.state["workspace_group_members"].clear()
                await agency.refresh()  # all have left, which is no mistake of the user's
                assert len(agency) == 0
                assert not agency

    run(scenario)


def broken() -> Iterator[str]:
    yield KEY
    raise LookupError("no further key")


@pytest.mark.parametrize(
    ("keys", "kind", "says"),
    [
        ({}, ValueError, "there are no keys"),
        ([], ValueError, "there are no keys"),
        ("", ValueError, "the API key is empty"),
        ("  ", ValueError, "the API key is empty"),
        (7, TypeError, "keys must be a mapping of names to keys, a list of keys, or an admin's key, not int"),
        (b"key", TypeError, "not bytes"),
        ({"a": KEY, "b": ""}, ValueError, "the key of 'b': the API key is empty"),
        ({"a": None}, ValueError, "'a' has no key, but None"),
        ([KEY, None], ValueError, "'key 2' has no key, but None"),
        ({"a": "x y"}, ValueError, "the key of 'a': the API key is malformed"),
        ({"a": 7}, TypeError, "the key of 'a': the API key must be a str, not int"),
        ({"a": KEY, "b": KEY}, ValueError, "the keys of a and b are the same one"),
        ([KEY, KEY], ValueError, "the keys of key 1 and key 2 are the same one"),
        ({"": KEY}, ValueError, "'' is no name of a workspace"),
        ({7: KEY}, TypeError, "the name of a workspace must be a str, not int"),
        ({LIKE_A_KEY: "Northwind"}, ValueError, "the mapping goes from names to keys"),
        (broken(), LookupError, "no further key"),
    ],
)
def test_keys_that_cannot_be_right_are_refused_before_anything_is_sent(
    keys: Any, kind: type[Exception], says: str
) -> None:
    with pytest.raises(kind, match=says) as caught:
        Workspaces(keys)
    assert KEY not in variables(caught.value)
    assert LIKE_A_KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"include_admin": 1}, "include_admin is 1, and must be True or False"),
        ({"include_admin": True, "keys": {"a": KEY}}, "include_admin is for the key of an admin workspace"),
        ({"timeout": -1}, "timeout is -1"),
        ({"workspace": "w"}, "Workspaces has no option 'workspace'"),
        ({"keys": {"a": "k"}, "api_key": KEY}, "Workspaces has no option 'api_key'"),
    ],
)
def test_options_that_cannot_be_right_are_refused(options: dict[str, Any], says: str) -> None:
    with pytest.raises((ValueError, TypeError), match=says) as caught:
        Workspaces(**{"keys": ADMIN, **options})
    assert KEY not in variables(caught.value)


def test_a_reversed_mapping_shows_no_key_to_whoever_records_variables() -> None:
    with pytest.raises(ValueError, match="looks like an API key") as caught:
        Workspaces({LIKE_A_KEY: "Northwind"})
    assert LIKE_A_KEY not in variables(caught.value)


def test_keys_that_are_asked_about_twice_at_once_keep_their_clients(run: Run) -> None:
    async def scenario() -> None:
        async def own(request: httpx.Request) -> httpx.Response:
            key = request.headers["authorization"].removeprefix("Bearer ")
            asked.append(key)
            await arrived.wait()
            return httpx.Response(200, json={"id": key, "name": f"the {key}"})

        asked: list[str] = []
        arrived = anyio.Event()
        answers = MadeUp({})
        answers.instead["workspace"] = own
        agency = answers.agency(["k1", "k2"])
        async with anyio.create_task_group() as tasks:
            for _ in range(2):
                tasks.start_soon(agency.refresh)
            while len(asked) < 4:
                await anyio.lowlevel.checkpoint()
            arrived.set()
        assert [workspace.name for workspace in agency] == ["the k1", "the k2"]
        await agency.aclose()

    run(scenario)


def test_a_key_in_the_place_of_a_name_is_not_shown(run: Run) -> None:
    async def scenario() -> None:
        key = "QUJD" * 15 + "QQ=="
        async with MadeUp({}).agency([key]) as agency:
            with pytest.raises(KeyError, match="looks like an API key; there are: key 1") as caught:
                agency[key]
            assert key not in str(caught.value)

    run(scenario)


def test_what_refused_its_keys_has_a_text_all_the_same() -> None:
    half_made = object.__new__(Workspaces)
    assert repr(half_made) == "<Workspaces>"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(Workspaces(ADMIN))


def test_a_workspace_is_a_value() -> None:
    workspace = Workspace("One", "1")
    assert pickle.loads(pickle.dumps(workspace)) == copy.copy(workspace) == workspace
    assert {workspace: 1}[Workspace("One", "1")] == 1
    assert str(workspace) == f"{workspace}" == "One"
    assert repr(workspace) == "Workspace(name='One', id='1')"
