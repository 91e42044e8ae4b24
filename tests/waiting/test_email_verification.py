"""Verifying an address up to the result: nothing is paid for twice."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from instantly_async import (
    APIConnectionError,
    BadRequestError,
    DecodeError,
    InstantlyClient,
    InstantlyError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    ServerError,
    WaitTimeoutError,
)

from .script import LOST, Run, Script, client, hang, refusing_url

EMAIL = "ada@acme.example"
START, LOOK = "POST email-verification", f"GET email-verification/{EMAIL}"


def verification(result: Any, **fields: Any) -> dict[str, Any]:
    return {"status": "success", "email": EMAIL, "verification_status": result, "catch_all": False, **fields}


PENDING, VERIFIED = verification("pending", catch_all="pending"), verification("verified")


def verify(run: Run, script: Script, *, max_retries: int = 0, **options: Any) -> Any:
    async def scenario() -> Any:
        return await client(script, max_retries=max_retries).email_verification.verify(EMAIL, **options)

    return run(scenario)


@pytest.mark.parametrize("result", ["verified", "invalid", "risky"])
def test_a_result_that_comes_at_once_needs_no_other_call(run_virtually: Run, result: str) -> None:
    script = Script(verification(result))
    assert verify(run_virtually, script).verification_status == result
    assert script.sent == [START]


def test_a_pending_one_is_asked_about_until_there_is_a_result(run_virtually: Run) -> None:
    script = Script(PENDING, PENDING, PENDING, VERIFIED)
    assert verify(run_virtually, script).verification_status == "verified"
    assert script.sent == [START, LOOK, LOOK, LOOK]
    assert script.pauses == [0.5, 0.75, 1.12]


def test_one_that_has_just_been_started_may_take_a_moment_to_appear(run_virtually: Run) -> None:
    script = Script(PENDING, 404, 404, PENDING, VERIFIED)
    assert verify(run_virtually, script).verification_status == "verified"
    assert script.sent == [START, LOOK, LOOK, LOOK, LOOK]


@pytest.mark.parametrize("resume", [False, True])
def test_one_that_vanishes_is_an_error_and_not_paid_for_again(run_virtually: Run, resume: bool) -> None:
    script = Script(PENDING, PENDING, 404)
    with pytest.raises(NotFoundError):
        verify(run_virtually, script, resume=resume)
    assert script.sent == ([LOOK] if resume else [START]) + [LOOK, LOOK]


def test_one_that_never_appears_is_an_error_soon(run_virtually: Run) -> None:
    script = Script(PENDING, 404)
    with pytest.raises(NotFoundError):
        verify(run_virtually, script)
    assert script.sent.count(START) == 1
    assert 15 <= script.times[-1] - script.times[0] < 30


def test_without_a_result_in_an_answer_it_is_asked_for(run_virtually: Run) -> None:
    script = Script(verification(None), VERIFIED)
    assert verify(run_virtually, script).verification_status == "verified"


def test_one_that_the_api_could_not_do_is_returned_as_it_is(run_virtually: Run) -> None:
    script = Script(verification("pending", status="error"))
    found = verify(run_virtually, script)
    assert (found.status, found.verification_status) == ("error", "pending")
    assert len(script.sent) == 1


@pytest.mark.parametrize("lost", [LOST, 500, 503, "no verification"], ids=str)
def test_an_answer_that_was_lost_is_looked_for_and_not_paid_for_again(run_virtually: Run, lost: Any) -> None:
    script = Script(lost, 404, 404, PENDING, VERIFIED)
    assert verify(run_virtually, script, max_retries=0).verification_status == "verified"
    assert script.sent == [START, LOOK, LOOK, LOOK, LOOK]


@pytest.mark.parametrize(
    ("lost", "kind"), [(LOST, APIConnectionError), (503, ServerError), ("no verification", DecodeError)], ids=str
)
def test_a_lost_verification_that_never_appears_is_the_error_of_its_call(
    run_virtually: Run, lost: Any, kind: type[InstantlyError]
) -> None:
    script = Script(lost, 404)
    with pytest.raises(kind) as caught:
        verify(run_virtually, script)
    assert caught.value.operation.name == "email_verification.create"
    assert script.sent.count(START) == 1
    assert 15 <= script.times[-1] - script.times[0] < 30
    [note] = caught.value.__notes__
    assert "knows no verification of ada@acme.example" in note
    assert "resume=True" in note


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(400, BadRequestError), (402, PaymentRequiredError), (403, PermissionDeniedError), (404, NotFoundError)],
    ids=str,
)
def test_a_call_that_started_nothing_is_an_error_at_once(
    run_virtually: Run, answer: Any, kind: type[InstantlyError]
) -> None:
    script = Script(answer, VERIFIED)
    with pytest.raises(kind) as caught:
        verify(run_virtually, script)
    assert script.sent == [START]
    assert caught.value.__notes__[0] == f"email_verification.verify: no verification of {EMAIL} was started"


def test_without_a_connection_nothing_is_started_and_nothing_looked_for(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url=refusing_url(), max_retries=0) as instantly:
            with pytest.raises(APIConnectionError, match=r"email_verification\.create") as caught:
                await instantly.email_verification.verify(EMAIL)
        assert caught.value.unsent

    run(scenario)


@pytest.mark.parametrize(
    ("answers", "sent"),
    [
        ([PENDING, VERIFIED], [LOOK, LOOK]),
        ([VERIFIED], [LOOK]),
        ([404, PENDING, VERIFIED], [LOOK, START, LOOK]),
        ([404, LOST, 404, VERIFIED], [LOOK, START, LOOK, LOOK]),
    ],
    ids=str,
)
def test_resuming_starts_one_only_where_there_is_none(run_virtually: Run, answers: list[Any], sent: list[str]) -> None:
    script = Script(*answers)
    assert verify(run_virtually, script, resume=True).verification_status == "verified"
    assert script.sent == sent


def test_resuming_starts_nothing_when_it_cannot_be_known_whether_there_is_one(run_virtually: Run) -> None:
    script = Script(503)
    with pytest.raises(ServerError):
        verify(run_virtually, script, resume=True)
    assert script.sent == [LOOK]


def test_a_look_that_fails_says_how_to_go_on(run_virtually: Run) -> None:
    script = Script(PENDING, 503)
    with pytest.raises(ServerError) as caught:
        verify(run_virtually, script)
    assert caught.value.__notes__ == [
        f"email_verification.verify: the verification of {EMAIL} was waited for; "
        "resume=True goes on with it, and pays for no second one"
    ]


def test_out_of_time_it_says_how_to_go_on(run_virtually: Run) -> None:
    with pytest.raises(WaitTimeoutError, match=r"it was pending; resume=True goes on with it") as caught:
        verify(run_virtually, Script(PENDING), timeout=20)
    assert (caught.value.id, caught.value.last_state.email) == (EMAIL, EMAIL)


def test_a_start_that_hangs_ends_in_time_and_can_be_resumed(run_virtually: Run) -> None:
    script = Script(hang, PENDING, VERIFIED)
    with pytest.raises(WaitTimeoutError):
        verify(run_virtually, script, timeout=20)
    assert verify(run_virtually, script, resume=True).verification_status == "verified"
    assert script.sent.count(START) == 1


def test_cancelled_it_can_be_resumed(run_virtually: Run) -> None:
    script = Script(hang, PENDING, VERIFIED)

    async def scenario() -> None:
        instantly = client(script)
        with anyio.move_on_after(3) as scope:
            await instantly.email_verification.verify(EMAIL)
        assert scope.cancelled_caught
        await instantly.email_verification.verify(EMAIL, resume=True)

    run_virtually(scenario)
    assert script.sent.count(START) == 1


@pytest.mark.parametrize(
    ("email", "options", "kind"),
    [
        (None, {}, TypeError),
        (5, {}, TypeError),
        ([EMAIL], {}, TypeError),
        ("", {}, ValueError),
        (" \n", {}, ValueError),
        (EMAIL, {"timeout": 0}, ValueError),
        (EMAIL, {"timeout": "5"}, TypeError),
        (EMAIL, {"resume": "yes"}, TypeError),
        (EMAIL, {"resume": None}, TypeError),
    ],
    ids=str,
)
def test_what_cannot_be_right_is_refused_before_anything_is_sent(
    run_virtually: Run, email: Any, options: dict[str, Any], kind: type[Exception]
) -> None:
    script = Script(VERIFIED)

    async def scenario() -> None:
        with pytest.raises(kind, match=next(iter(options), "email")):
            await client(script).email_verification.verify(email, **options)

    run_virtually(scenario)
    assert script.sent == []
