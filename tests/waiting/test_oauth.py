"""Waiting for a sign-in, whose outcome can be read once."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from instantly_async import (
    APIConnectionError,
    InstantlyClient,
    InstantlyError,
    NotFoundError,
    ServerError,
    WaitTimeoutError,
)
from instantly_async.models import OAuthSession
from instantly_async.sandbox import Sandbox

from .script import LOST, Run, Script, client, refusing_url

SESSION = "0193-session"
PENDING = {"status": "pending"}
SUCCESS = {"status": "success", "email": "ada@acme.example", "name": "Ada"}


def wait(run: Run, script: Script, session: Any = SESSION, *, max_retries: int = 3, **options: Any) -> Any:
    async def scenario() -> Any:
        return await client(script, max_retries=max_retries).oauth.wait(session, **options)

    return run(scenario)


def test_a_session_is_asked_about_every_few_seconds(run_virtually: Run) -> None:
    script = Script(*[PENDING] * 5, SUCCESS)
    outcome = wait(run_virtually, script, OAuthSession.from_dict({"session_id": SESSION}))
    assert (outcome.status, outcome.email) == ("success", "ada@acme.example")
    assert script.pauses == [2.0, 3.0, 4.5, 5.0, 5.0]
    assert set(script.sent) == {f"GET oauth/session/status/{SESSION}"}


@pytest.mark.parametrize(
    "outcome",
    [{"status": "error", "error": "access_denied"}, {"status": "expired"}, {"status": "refused"}, {}],
    ids=str,
)
def test_whatever_is_not_pending_is_the_outcome_and_is_not_asked_for_again(
    run_virtually: Run, outcome: dict[str, Any]
) -> None:
    script = Script(PENDING, outcome)
    assert wait(run_virtually, script).to_dict() == outcome
    assert len(script.sent) == 2


@pytest.mark.parametrize("lost", [LOST, 503, "no status"], ids=str)
def test_after_an_answer_that_was_lost_a_session_is_asked_about_a_little_later(run_virtually: Run, lost: Any) -> None:
    script = Script(PENDING, lost, lost, PENDING, lost, lost, lost, SUCCESS)
    assert wait(run_virtually, script).status == "success"
    assert min(script.pauses) >= 2  # the client itself repeats no such call


@pytest.mark.parametrize("lost", [LOST, 503, "no status"], ids=str)
def test_an_outcome_that_was_lost_is_said_to_be(run_virtually: Run, lost: Any) -> None:
    script = Script(PENDING, lost, 404)
    with pytest.raises(APIConnectionError) as caught:
        wait(run_virtually, script)
    assert str(caught.value) == (
        f"oauth.wait: the outcome of sign-in session {SESSION} was in an answer that was lost, and can be read once"
    )
    assert caught.value.__notes__ == ["look with accounts.list whether the account is there"]
    assert not caught.value.unsent
    assert isinstance(caught.value.__cause__, InstantlyError)
    assert len(script.sent) == 3


def test_answers_that_are_lost_again_and_again_end_the_wait(run_virtually: Run) -> None:
    script = Script(PENDING, 503)
    with pytest.raises(ServerError) as caught:
        wait(run_virtually, script)
    assert len(script.sent) == 5
    assert "which may have been the outcome: wait for the session again" in caught.value.__notes__[0]


def test_out_of_time_after_an_answer_that_was_lost_it_says_so(run_virtually: Run) -> None:
    with pytest.raises(WaitTimeoutError, match="an answer was lost, which may have been the outcome"):
        wait(run_virtually, Script(PENDING, LOST), timeout=4)
    with pytest.raises(WaitTimeoutError, match="the user can go on signing in"):
        wait(run_virtually, Script(LOST, PENDING), timeout=20)


def test_without_a_connection_nothing_is_lost(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url=refusing_url(), max_retries=0) as instantly:
            with pytest.raises(APIConnectionError, match=r"oauth\.get_session_status") as caught:
                await instantly.oauth.wait(SESSION)
        assert caught.value.unsent

    run(scenario)


def test_a_session_that_is_not_known_is_an_error(run_virtually: Run) -> None:
    with pytest.raises(NotFoundError):
        wait(run_virtually, Script(404))
    script = Script(PENDING, 404)
    with pytest.raises(NotFoundError):
        wait(run_virtually, script)
    assert len(script.sent) == 2


def test_the_time_limit_does_not_break_off_a_call_that_has_the_outcome(run_virtually: Run) -> None:
    async def slowly() -> dict[str, Any]:
        await anyio.sleep(30)
        return SUCCESS

    assert wait(run_virtually, Script(PENDING, slowly), timeout=10).status == "success"


def test_a_session_that_is_pending_all_the_time_is_out_of_time(run_virtually: Run) -> None:
    with pytest.raises(
        WaitTimeoutError, match=r"sign-in session 0193-session was not done .*, it was pending"
    ) as caught:
        wait(run_virtually, Script(PENDING), timeout=60)
    assert (caught.value.id, caught.value.last_state.status) == (SESSION, "pending")


@pytest.mark.parametrize("session", [None, 7, "", " ", OAuthSession.from_dict({}), PENDING], ids=str)
def test_what_is_no_session_is_refused_before_anything_is_sent(run_virtually: Run, session: Any) -> None:
    script = Script(SUCCESS)
    with pytest.raises(ValueError if isinstance(session, str) else TypeError, match="session_or_id"):
        wait(run_virtually, script, session)
    assert script.sent == []


def test_at_the_sandbox_an_outcome_whose_answer_is_dropped_is_told_to_be_lost(run_virtually: Run) -> None:
    async def scenario() -> None:
        async with Sandbox(empty=True) as sandbox:
            instantly = sandbox.client()
            outcome = await instantly.oauth.wait(await instantly.oauth.init_google())
            assert outcome.email in sandbox.state["accounts"]
            session = await instantly.oauth.init_microsoft()
            await instantly.oauth.get_session_status(str(session.session_id))
            sandbox.faults.add("oauth.get_session_status", drop="after", times=1)
            with pytest.raises(APIConnectionError, match="in an answer that was lost"):
                await instantly.oauth.wait(session)
            assert len(sandbox.state["accounts"]) == 2

    run_virtually(scenario)
