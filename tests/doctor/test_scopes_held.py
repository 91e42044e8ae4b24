"""`scopes_held`: which read scopes a key holds, told by what the API answers."""

from __future__ import annotations

import gc
import json
import pickle
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    AuthenticationError,
    EdgeBlockedError,
    Hooks,
    InstantlyClient,
    InstantlyError,
    MissingScopeError,
    PermissionDeniedError,
    ServerError,
    scopes,
)
from instantly_async._core import probed_scopes, scope_probes
from instantly_async._core.held_scopes import HeldScopes, ScopeFinding
from instantly_async._core.scope_probes import AT_A_TIME, NOT_IN_TIME, NOT_TOLD, Probe, probes
from instantly_async.api import SCOPES
from instantly_async.sandbox import Sandbox

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

UNTOLD, PROBES = probes()
BY_SCOPE = {probe.scope: probe for probe in PROBES}
BY_PLACE = {(probe.operation.method, probe.operation.path): probe for probe in PROBES}


def of_api(answer: Callable[[Probe], httpx.Response], **options: Any) -> InstantlyClient:
    """A client of an API that answers each probe so."""

    def handle(request: httpx.Request) -> httpx.Response:
        return answer(BY_PLACE[request.method, request.url.path])

    options = {"max_retries": 0, "transport": httpx.MockTransport(handle), **options}
    return InstantlyClient("a-secret-key", **options)


def succeeded(probe: Probe) -> httpx.Response:
    """An answer with nothing in it, of the kind that the operation gives."""
    try:
        probe.decode({"items": []})
    except TypeError:
        return httpx.Response(200, json=[])
    return httpx.Response(200, json={"items": []})


def refused(status: int, message: str = "", **more: Any) -> httpx.Response:
    return httpx.Response(status, json={"statusCode": status, "message": message, **more})


def found(client: InstantlyClient, run: Run, **options: Any) -> HeldScopes:
    async def scenario() -> HeldScopes:
        return await client.scopes_held(**options)

    held: HeldScopes = run(scenario)
    return held


def finding(held: HeldScopes, scope: str) -> ScopeFinding:
    return next(each for each in held.findings if each.scope == scope)


class TestChoiceOfProbes:
    def test_every_read_scope_of_the_document_has_a_finding(self) -> None:
        assert UNTOLD.keys() | BY_SCOPE.keys() == {scope for scope in SCOPES if scope.endswith(":read")} - {"all:read"}

    @pytest.mark.parametrize("probe", PROBES, ids=lambda probe: probe.scope)
    def test_a_probe_only_reads_needs_nothing_and_asks_for_one_item(self, probe: Probe) -> None:
        operation = probe.operation
        assert operation.retry_safe
        assert operation.method == "GET" or operation.paging is not None
        assert "{" not in operation.path
        assert probe.scope in operation.scopes
        assert all(arguments == {"limit": 1} for arguments in probe.arguments.values())
        assert bool(probe.arguments) == any(argument.name == "limit" for argument in operation.arguments)

    def test_what_has_a_rate_limit_of_its_own_is_left_alone_where_there_is_another_read(self) -> None:
        assert scopes.find("emails.list").rate_limits
        assert not BY_SCOPE["emails:read"].operation.rate_limits

    def test_a_list_that_is_sent_by_post_tells_too(self) -> None:
        assert BY_SCOPE["leads:read"].operation.name == "leads.list"

    def test_a_scope_that_no_read_tells_of_has_the_reason(self) -> None:
        assert (
            UNTOLD["webhooks:read"] == f"{NOT_TOLD}; it states no scope for webhooks.list and webhooks.list_event_types"
        )
        assert {UNTOLD[scope] for scope in UNTOLD.keys() - {"webhooks:read"}} == {NOT_TOLD}

    def test_each_scope_is_asked_once(self) -> None:
        assert len({probe.scope for probe in PROBES}) == len(PROBES) == len(BY_PLACE)


class TestTimeLimit:
    def test_what_was_not_asked_at_all_is_unknown(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(scope_probes, "_loaded", anyio.sleep_forever)
        held = found(of_api(succeeded), run, timeout=0.001)
        assert held.unknown == tuple(sorted(UNTOLD.keys() | BY_SCOPE.keys()))
        assert {each.reason for each in held.findings} == {NOT_IN_TIME}


class TestInTheSandbox:
    def held_by(self, run: Run, *granted: str) -> HeldScopes:
        async def scenario() -> HeldScopes:
            async with Sandbox(empty=True) as sandbox:
                return await sandbox.client(scopes=granted).scopes_held()

        held: HeldScopes = run(scenario)
        return held

    @pytest.mark.parametrize("granted", ["all:all", "all:read"])
    def test_a_key_for_everything_reads_everything(self, granted: str, run: Run) -> None:
        held = self.held_by(run, granted)
        assert held.held == tuple(sorted(BY_SCOPE))
        assert held.missing == held.blocked_by_plan == ()
        assert held.reads_everything
        assert {scope: finding(held, scope).reason for scope in held.unknown} == UNTOLD
        assert {finding(held, scope).operation for scope in held.unknown} == {None}

    @pytest.mark.parametrize("granted", [("leads:read", "accounts:all"), ("accounts:read", "leads:all")])
    def test_a_wider_scope_looks_like_the_one_for_reading(self, granted: tuple[str, ...], run: Run) -> None:
        held = self.held_by(run, *granted)
        assert held.held == ("accounts:read", "leads:read")
        assert {*held.missing} == BY_SCOPE.keys() - {*held.held}
        assert not held.reads_everything
        assert finding(held, "emails:read") == ScopeFinding(
            "emails:read", "missing", "emails.count_unread", 403, "emails.count_unread answered 403"
        )

    def test_a_key_that_only_writes_holds_no_read_scope(self, run: Run) -> None:
        held = self.held_by(run, "leads:create")
        assert (held.held, len(held.missing)) == ((), len(PROBES))
        assert not held.reads_everything

    def test_what_the_plan_blocks_is_unknown(self, run: Run) -> None:
        async def scenario() -> HeldScopes:
            async with Sandbox(empty=True) as sandbox:
                sandbox.set_plan("none")
                return await sandbox.client().scopes_held()

        held = run(scenario)
        assert "leads:read" in held.blocked_by_plan
        assert {*held.blocked_by_plan} <= {*held.unknown}
        assert finding(held, "leads:read").status_code == 402
        assert "workspaces:read" in held.held


class TestWhatAnswersTell:
    @pytest.mark.parametrize(
        ("answer", "state", "reason"),
        [
            (lambda: httpx.Response(403, json={}), "missing", "leads.list answered 403"),
            (lambda: refused(403, "Forbidden"), "missing", "leads.list answered 403"),
            (lambda: refused(403, "the key lacks a scope"), "missing", "leads.list answered 403"),
            (lambda: refused(403, "this workspace is locked"), "unknown", "this workspace is locked"),
            (lambda: refused(402, "no plan"), "unknown", "402 for leads.list: no plan"),
            (lambda: refused(400, "no such limit"), "unknown", "400 for leads.list: no such limit"),
            (lambda: refused(404), "unknown", "404 for leads.list"),
            (lambda: refused(429), "unknown", "429 for leads.list"),
            (lambda: refused(500), "unknown", "500 for leads.list"),
            (lambda: httpx.Response(403, text="<h1>blocked</h1>"), "unknown", "the CDN in front"),
            (
                lambda: refused(403, type="https://developers.cloudflare.com/x"),
                "unknown",
                "the CDN in front of the API",
            ),
            (lambda: httpx.Response(200, text="<h1>Hello"), "unknown", "the answer is no JSON"),
            (lambda: httpx.Response(302, headers={"location": "/login"}), "unknown", "no redirect is followed"),
        ],
    )
    def test_of_one_scope(self, answer: Callable[[], httpx.Response], state: str, reason: str, run: Run) -> None:
        client = of_api(lambda probe: answer() if probe.scope == "leads:read" else succeeded(probe))
        held = found(client, run)
        told = finding(held, "leads:read")
        assert told.state == state
        assert reason in told.reason
        assert told.status_code is not None
        assert told.error is not None

    def test_a_connection_that_breaks_tells_nothing(self, run: Run) -> None:
        def answer(probe: Probe) -> httpx.Response:
            if probe.scope == "leads:read":
                raise httpx.ReadError("broken")
            return succeeded(probe)

        told = finding(found(of_api(answer), run), "leads:read")
        assert (told.state, told.status_code) == ("unknown", None)
        assert isinstance(told.error, APIConnectionError)

    @pytest.mark.parametrize(("message", "state"), [("", "unknown"), ("a scope is missing", "missing")])
    def test_a_403_for_another_workspace_may_be_about_the_workspace(self, message: str, state: str, run: Run) -> None:
        workspace = "019a0000-0000-7000-8000-000000000000"
        held = found(of_api(lambda probe: refused(403, message), workspace=workspace), run)
        assert finding(held, "leads:read").state == state

    @pytest.mark.parametrize("first", [True, False])
    def test_a_refused_key_ends_it(self, first: bool, run: Run) -> None:
        asked: list[str] = []

        def answer(probe: Probe) -> httpx.Response:
            asked.append(probe.scope)
            if first or len(asked) == 5:
                return refused(401)
            return succeeded(probe)

        with pytest.raises(AuthenticationError):
            found(of_api(answer), run)
        assert len(asked) == 1 if first else len(asked) < len(PROBES)

    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            (lambda: httpx.Response(403, text="blocked"), EdgeBlockedError),
            (lambda: (_ for _ in ()).throw(httpx.ConnectError("no way")), APIConnectionError),
        ],
    )
    def test_what_refuses_every_call_is_raised_after_the_first(
        self, answer: Callable[[], httpx.Response], kind: type[Exception], run: Run
    ) -> None:
        asked: list[str] = []

        def count(probe: Probe) -> httpx.Response:
            asked.append(probe.scope)
            return answer()

        with pytest.raises(kind):
            found(of_api(count), run)
        assert len(asked) == 1

    def test_what_a_hook_raises_comes_as_it_is(self, run: Run) -> None:
        seen: list[object] = []

        def stop(event: object) -> None:
            seen.append(event)
            if len(seen) > 3:
                raise LookupError("a hook's own")

        client = of_api(succeeded, hooks=Hooks(on_response=stop))
        with pytest.raises(LookupError, match="a hook's own"):
            found(client, run)

    @pytest.mark.parametrize(
        "answer",
        [
            lambda asked: refused(401),
            lambda asked: httpx.Response(403, text="blocked"),
            lambda asked: refused(500),
            lambda asked: refused(401 if asked % 6 == 0 else 403),
        ],
    )
    def test_errors_leave_nothing_for_the_garbage_collector(
        self, answer: Callable[[int], httpx.Response], run: Run
    ) -> None:
        asked = 0

        def count(probe: Probe) -> httpx.Response:
            nonlocal asked
            asked += 1
            return answer(asked)

        async def scenario() -> int:
            async with of_api(count, rate_limiter=None) as client:
                for round_ in range(5):
                    if round_ == 1:
                        gc.collect()  # what the event loop and the first call have set up
                    with suppress(InstantlyError):
                        await client.scopes_held()
                return gc.collect()

        gc.disable()
        try:
            assert run(scenario) == 0
        finally:
            gc.enable()


class TestTimeAndNumber:
    def test_few_calls_are_under_way_at_a_time(self, run: Run) -> None:
        class Slow(httpx.AsyncBaseTransport):
            now = most = 0

            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                self.now += 1
                self.most = max(self.most, self.now)
                await anyio.lowlevel.checkpoint()
                self.now -= 1
                return httpx.Response(200, json={"items": []})

        slow = Slow()
        found(InstantlyClient("key", transport=slow), run)
        assert slow.most == AT_A_TIME

    @pytest.mark.parametrize("answered", [0, 1, 5])
    def test_what_is_not_told_in_time_is_unknown(self, answered: int, run: Run) -> None:
        class Stalling(httpx.AsyncBaseTransport):
            left = answered

            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                self.left -= 1
                if self.left < 0:
                    await anyio.sleep_forever()
                return httpx.Response(200, json={"items": []})

        held = found(InstantlyClient("key", transport=Stalling()), run, timeout=1)
        assert len(held.held) == answered
        assert sum(each.reason == NOT_IN_TIME for each in held.findings) == len(PROBES) - answered
        assert not held.reads_everything

    def test_it_can_be_cancelled(self, run: Run) -> None:
        class Stalling(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                await anyio.sleep_forever()
                raise AssertionError

        async def scenario() -> bool:
            async with InstantlyClient("key", transport=Stalling()) as client:
                with anyio.move_on_after(0.05) as scope:
                    await client.scopes_held()
                return scope.cancelled_caught

        assert run(scenario)

    def test_without_a_limit_it_waits_for_every_answer(self, run: Run) -> None:
        client = of_api(succeeded)
        assert found(client, run, timeout=None).reads_everything

    @pytest.mark.parametrize("timeout", [0, -1, float("nan")])
    def test_a_limit_that_is_none_is_refused(self, timeout: float, run: Run) -> None:
        with pytest.raises(ValueError, match="timeout is"):
            found(of_api(lambda probe: refused(500)), run, timeout=timeout)

    def test_a_closed_client_says_so(self, run: Run) -> None:
        async def scenario() -> None:
            client = of_api(lambda probe: refused(500))
            await client.aclose()
            with pytest.raises(APIConnectionError, match="closed"):
                await client.scopes_held()

        run(scenario)


class TestLaterErrors:
    async def refused_create(self, client: InstantlyClient) -> MissingScopeError:
        with pytest.raises(MissingScopeError) as caught:
            await client.custom_tags.create(label="x")
        return caught.value

    def test_have_what_was_found_and_were_sent(self, run: Run) -> None:
        async def scenario() -> None:
            async with Sandbox(empty=True) as sandbox:
                client = sandbox.client(scopes=["leads:all"])
                assert (await self.refused_create(client)).held_scopes is None
                held = await client.scopes_held()
                for each in (client, client.with_options(timeout=5)):
                    error = await self.refused_create(each)
                    assert error.held_scopes == held.held == ("leads:read",)
                    assert error.attempts == 1
                    assert "(it is known to hold leads:read)" in str(error)
                    assert pickle.loads(pickle.dumps(error)).held_scopes == ("leads:read",)
                await client.leads.create(email="mia@northwind.example")

        run(scenario)

    def test_of_another_key_or_workspace_have_nothing_of_it(self, run: Run) -> None:
        async def scenario() -> None:
            async with Sandbox(empty=True) as sandbox:
                client = sandbox.client(scopes=["leads:all"])
                await client.scopes_held()
                other_key = client.with_options(api_key=sandbox.new_key(["accounts:read"]))
                assert (await self.refused_create(other_key)).held_scopes is None
                await other_key.scopes_held()
                assert (await self.refused_create(client)).held_scopes == ("leads:read",)
                assert (await self.refused_create(other_key)).held_scopes == ("accounts:read",)

        run(scenario)

    def test_keys_of_one_function_follow_each_other(self, run: Run) -> None:
        async def scenario() -> None:
            async with Sandbox(empty=True) as sandbox:
                keys = iter([sandbox.new_key(["leads:read"]) for _ in range(100)])
                client = sandbox.client().with_options(api_key=lambda: next(keys))
                await client.scopes_held()
                assert (await self.refused_create(client)).held_scopes == ("leads:read",)

        run(scenario)

    def test_what_is_declared_comes_first_and_keeps_no_probe_from_being_sent(self, run: Run) -> None:
        async def scenario() -> None:
            async with Sandbox(empty=True) as sandbox:
                client = sandbox.client(scopes=["leads:read"]).with_options(scopes=["custom_tags:create"])
                assert (await client.scopes_held()).held == ("leads:read",)
                assert (await self.refused_create(client)).held_scopes == ("custom_tags:create",)

        run(scenario)

    def test_a_403_for_another_reason_has_no_advice_about_a_scope_that_is_held(self, run: Run) -> None:
        answers = [httpx.Response(200, json={"items": []})] * len(PROBES) + [refused(403, "locked")]
        client = InstantlyClient("key", transport=httpx.MockTransport(lambda request: answers.pop(0)))

        async def scenario() -> None:
            await client.scopes_held()
            with pytest.raises(PermissionDeniedError) as caught:
                await client.leads.get("1")
            assert str(caught.value) == "403 for leads.get: locked"

        run(scenario)

    def test_nothing_found_is_nothing_known(self, run: Run) -> None:
        refuses = False

        def answer(request: httpx.Request) -> httpx.Response:
            return refused(403) if refuses else succeeded(BY_PLACE[request.method, request.url.path])

        async def scenario() -> None:
            nonlocal refuses
            client = InstantlyClient("key", transport=httpx.MockTransport(answer))
            await client.scopes_held()
            refuses = True
            assert (await self.refused_create(client)).held_scopes == tuple(sorted(BY_SCOPE))
            await client.scopes_held()
            assert (await self.refused_create(client)).held_scopes is None

        run(scenario)

    def test_a_message_names_a_few_of_many_scopes_and_the_nearest_first(self) -> None:
        held = {f"things{number}:read" for number in range(20)} | {"leads:update"}
        text = scopes.advice(scopes.find("leads.list"), held)
        assert "(it is known to hold leads:update, things0:read, " in text
        assert " and 13 more)" in text

    def test_the_number_of_keys_that_are_remembered_is_bounded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(probed_scopes, "MOST", 3)
        remembered = probed_scopes.ProbedScopes()
        clients = [InstantlyClient(f"key-{number}") for number in range(5)]
        for client in clients:
            remembered.note(client._options, ("leads:read",))
        known = [remembered.of(client._options) is not None for client in clients]
        assert known == [False, False, True, True, True]
        remembered.note(clients[2]._options, ())
        assert remembered.of(clients[2]._options) is None


class TestTheResult:
    def test_it_shows_no_key_and_is_json(self, run: Run) -> None:
        held = found(of_api(lambda probe: refused(500, "a-secret-key is wrong")), run)
        shown = json.dumps(held.to_dict())
        assert "a-secret-key" not in shown + repr(held)
        assert {*held.to_dict()} == {"held", "missing", "unknown", "blocked_by_plan", "reads_everything", "findings"}
        assert {*held.to_dict()["findings"][0]} == {"scope", "state", "operation", "status_code", "reason"}
        assert isinstance(finding(held, "leads:read").error, ServerError)

    def test_what_a_server_says_is_on_one_line_without_control_characters(self, run: Run) -> None:
        held = found(of_api(lambda probe: refused(500, "\x1b[31mred\r\nsecond \u202eline" * 100)), run)
        reasons = [each.reason for each in held.findings]
        assert all(reason.isprintable() and len(reason) < 700 for reason in reasons)

    def test_its_classes_are_public_in_scopes(self) -> None:
        assert (scopes.HeldScopes, scopes.ScopeFinding) == (HeldScopes, ScopeFinding)
        assert repr(HeldScopes) == "<class 'instantly_async.scopes.HeldScopes'>"
        assert pickle.loads(pickle.dumps(HeldScopes(()))) == HeldScopes(())
        with pytest.raises(AttributeError, match=r"module 'instantly_async\.scopes' has no attribute 'Nothing'"):
            _ = scopes.Nothing  # type: ignore[attr-defined]

    def test_nothing_of_it_is_imported_until_it_is_asked_for(self) -> None:
        import subprocess
        import sys

        script = "import sys, instantly_async; instantly_async.InstantlyClient('k'); print(*sys.modules)"
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        loaded = {*done.stdout.split()}
        assert "instantly_async._core.probed_scopes" in loaded
        assert not {"instantly_async._core.held_scopes", "instantly_async._core.scope_probes"} & loaded
        assert not any(name.startswith("instantly_async.doctor") for name in loaded)
