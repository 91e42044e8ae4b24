"""Waiting at a sandbox over real HTTP, with faults."""

from __future__ import annotations

from collections.abc import Iterator

import anyio
import pytest

from instantly_async import InstantlyClient, JobCancelledError, JobFailedError
from instantly_async.sandbox import Sandbox

from .script import Run

ADA = "ada.bauer@acme-outreach.example"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    async def sleep(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()

    monkeypatch.setattr(anyio, "sleep", sleep)


def client(sandbox: Sandbox) -> InstantlyClient:
    return InstantlyClient(sandbox.key, base_url=sandbox.url, rate_limiter=None, max_retries=5)


def test_a_job_is_waited_for_through_errors_and_lost_answers(sandbox: Sandbox, run: Run) -> None:
    told: list[float] = []

    async def scenario() -> None:
        async with client(sandbox) as instantly:
            job = await instantly.accounts.enable_warmup(emails=[ADA])
            for fault in ({"status": 503}, {"drop": "before"}, {"drop": "after"}, {"cut": True}):
                sandbox.faults.add("background_jobs.get", times=1, **fault)
            done = await instantly.background_jobs.wait(job, on_progress=lambda state: told.append(state.progress))
            assert (done.status, done.failures) == ("success", [])

    run(scenario)
    assert told[0] == 0
    assert told[-1] == 100
    assert told == sorted(told)


def test_failed_and_cancelled_jobs_and_what_failed_in_them(sandbox: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with client(sandbox) as instantly:
            job = await instantly.accounts.disable_warmup(emails=[ADA])
            record = sandbox.state["background_jobs"][job.id]
            record["data"] = {"failed_count": 2, "processed_emails": [{"email": ADA, "error": "busy"}]}
            record["status"] = "failed"
            with pytest.raises(JobFailedError) as caught:
                await instantly.background_jobs.wait(job.id)
            assert [(failure.email, failure.error) for failure in caught.value.job.failures] == [
                (ADA, "busy"),
                (None, "the API does not say which"),
            ]
            record["status"] = "cancelled"
            with pytest.raises(JobCancelledError):
                await instantly.background_jobs.wait(job.id)
            assert [state.status async for state in instantly.background_jobs.watch(job.id)] == ["cancelled"]

    run(scenario)


@pytest.mark.parametrize("fault", [{"drop": "after"}, {"cut": True}, {"truncated": True}, {"empty": True}], ids=str)
def test_a_verification_whose_answer_is_lost_is_paid_for_once(
    sandbox: Sandbox, run: Run, fault: dict[str, str]
) -> None:
    async def scenario() -> None:
        async with client(sandbox) as instantly:
            sandbox.faults.add("email_verification.create", times=1, **fault)  # type: ignore[arg-type]
            sandbox.faults.add("email_verification.get", status=503, times=1)
            found = await instantly.email_verification.verify("mia@northwind.example")
            assert found.verification_status == "verified"

    run(scenario)
    assert [sent.operation for sent in sandbox.requests].count("email_verification.create") == 1


def test_a_sign_in_is_waited_for_through_errors(sandbox: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with client(sandbox) as instantly:
            session = await instantly.oauth.init_google()
            sandbox.faults.add("oauth.get_session_status", status=503, times=1)
            sandbox.faults.add("oauth.get_session_status", drop="before", times=1)
            outcome = await instantly.oauth.wait(session)
            assert (await instantly.accounts.get(str(outcome.email))).email == outcome.email

    run(scenario)
