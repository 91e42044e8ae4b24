"""Waiting for background jobs: politely, to the end, and without losing what was seen."""

from __future__ import annotations

import copy
import math
import pickle
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    Hooks,
    InstantlyError,
    JobCancelledError,
    JobFailedError,
    LocalRateLimiter,
    NotFoundError,
    ServerError,
    WaitTimeoutError,
    models,
)

from .script import ID, LOST, Run, Script, client, hang, job

PATH = f"GET background-jobs/{ID}"


def test_a_job_is_asked_for_at_once_and_then_ever_more_rarely(run_virtually: Run) -> None:
    script = Script(*[job("in-progress")] * 14, job("success", 100))

    async def scenario() -> None:
        done = await client(script).background_jobs.wait(ID)
        assert (done.status, done.progress) == ("success", 100)

    run_virtually(scenario)
    assert script.sent == [PATH] * 15
    assert script.pauses == [0.5, 0.75, 1.12, 1.69, 2.53, 3.8, 5.7, 8.54, *[10.0] * 6]


def test_a_job_that_a_call_returned_is_told_at_once_and_asked_for_a_little_later(run_virtually: Run) -> None:
    script = Script(job("in-progress", 50), job("success", 100))
    told: list[float] = []

    async def scenario() -> float:
        started = anyio.current_time()
        await client(script).background_jobs.wait(
            models.BackgroundJob.from_dict(job("pending")), on_progress=lambda state: told.append(state.progress)
        )
        return script.times[0] - started

    assert run_virtually(scenario) == pytest.approx(0.5)
    assert told == [0, 50, 100]


def test_a_job_that_is_over_already_needs_no_call(run_virtually: Run) -> None:
    script = Script(500)

    async def scenario() -> None:
        jobs = client(script).background_jobs
        over = models.BackgroundJob.from_dict(job("success", 100))
        assert await jobs.wait(over) is over
        with pytest.raises(JobFailedError):
            await jobs.wait(models.BackgroundJob.from_dict(job("failed")))
        assert [state async for state in jobs.watch(over)] == [over]

    run_virtually(scenario)
    assert script.sent == []


@pytest.mark.parametrize("asynchronous", [False, True])
def test_progress_is_told_when_status_or_progress_change(run_virtually: Run, asynchronous: bool) -> None:
    states = [("pending", 0), ("pending", 0), ("in-progress", 0), ("in-progress", 40), ("in-progress", 40)]
    script = Script(*[job(*state) for state in states], job("success", 100))
    told: list[tuple[str, float]] = []

    async def tell_later(state: models.BackgroundJob) -> None:
        await anyio.lowlevel.checkpoint()
        tell(state)

    def tell(state: models.BackgroundJob) -> None:
        told.append((state.status, state.progress))

    async def scenario() -> None:
        await client(script).background_jobs.wait(ID, on_progress=tell_later if asynchronous else tell)

    run_virtually(scenario)
    assert told == [("pending", 0), ("in-progress", 0), ("in-progress", 40), ("success", 100)]


def test_what_on_progress_raises_ends_the_wait(run_virtually: Run) -> None:
    script = Script(job("pending"))

    def stop(state: models.BackgroundJob) -> None:
        raise KeyError("enough")

    async def scenario() -> None:
        with pytest.raises(KeyError, match="enough"):
            await client(script).background_jobs.wait(ID, on_progress=stop)

    run_virtually(scenario)
    assert len(script.sent) == 1


@pytest.mark.parametrize("status", ["paused", "draining", "resting", None, 7, {"a": 1}])
def test_states_that_are_not_final_or_not_known_are_waited_for(run_virtually: Run, status: Any) -> None:
    script = Script(job(status), job(status), job("success"))

    async def scenario() -> str:
        return str((await client(script).background_jobs.wait(ID)).status)

    assert run_virtually(scenario) == "success"


@pytest.mark.parametrize(("status", "kind"), [("failed", JobFailedError), ("cancelled", JobCancelledError)])
def test_a_job_without_success_raises_with_the_job(run_virtually: Run, status: str, kind: type[JobFailedError]) -> None:
    script = Script(job("in-progress"), job(status, 40))

    async def scenario() -> None:
        await client(script).background_jobs.wait(ID)

    with pytest.raises(JobFailedError) as caught:
        run_virtually(scenario)
    error = caught.value
    assert type(error) is kind
    assert isinstance(error, InstantlyError)
    assert str(error).startswith(f"background_jobs.wait: move-leads job {ID} ")
    assert (error.job.status, error.job.progress) == (status, 40)
    assert (error.operation.name, error.attempts, error.status_code) == ("background_jobs.get", 2, None)
    assert error.required_scopes == error.operation.scopes
    for other in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert (type(other), str(other), other.job) == (kind, str(error), error.job)
    assert "secret-key" not in repr(vars(error))


def test_a_wait_that_runs_out_of_time_names_the_job_and_looks_a_last_time(run_virtually: Run) -> None:
    script = Script(job("in-progress", 40))

    async def scenario() -> float:
        started = anyio.current_time()
        with pytest.raises(WaitTimeoutError) as caught:
            await client(script).background_jobs.wait(ID, timeout=30)
        error = caught.value
        assert str(error) == (
            f"background_jobs.wait: background job {ID} was not done within 30 s, it was in-progress at 40 %; "
            "it goes on, and can be waited for again"
        )
        assert (error.id, error.last_state.progress, error.attempts) == (ID, 40, len(script.sent))
        other = pickle.loads(pickle.dumps(error))
        assert (other.id, other.last_state, str(other)) == (ID, error.last_state, str(error))
        return anyio.current_time() - started

    assert 28 < run_virtually(scenario) <= 30
    assert script.times[-1] - script.times[0] == pytest.approx(29, abs=0.1)


def test_a_short_wait_still_looks_at_the_end(run_virtually: Run) -> None:
    script = Script(job("pending"), job("success"))

    async def scenario() -> None:
        await client(script).background_jobs.wait(ID, timeout=0.2)

    run_virtually(scenario)
    assert script.pauses == [0.15]


def test_a_call_that_hangs_is_ended_with_the_wait(run_virtually: Run) -> None:
    script = Script(hang)

    async def scenario() -> float:
        started = anyio.current_time()
        with pytest.raises(WaitTimeoutError, match="none of its states was seen") as caught:
            await client(script, timeout=None).background_jobs.wait(ID, timeout=5)
        assert caught.value.last_state is None
        return anyio.current_time() - started

    assert run_virtually(scenario) == pytest.approx(5)


def test_without_a_limit_a_wait_goes_on_for_days(run_virtually: Run) -> None:
    script = Script(*[job("paused")] * 20_000, job("success"))

    async def scenario() -> None:
        await client(script).background_jobs.wait(ID, timeout=None)

    run_virtually(scenario)
    assert script.times[-1] - script.times[0] > 2 * 86_400


def test_a_state_that_came_in_time_is_given_though_telling_it_took_longer(run_virtually: Run) -> None:
    script = Script(job("success"))

    async def scenario() -> None:
        await client(script).background_jobs.wait(ID, timeout=5, on_progress=lambda state: anyio.sleep(60))

    run_virtually(scenario)


def test_a_look_that_fails_is_repeated_as_a_call_is(run_virtually: Run) -> None:
    script = Script(job("pending"), 503, LOST, 503, job("success"))

    async def scenario() -> None:
        await client(script, max_retries=3).background_jobs.wait(ID)

    run_virtually(scenario)
    assert len(script.sent) == 5


@pytest.mark.parametrize(("answer", "kind"), [(503, ServerError), (LOST, APIConnectionError)])
def test_a_look_that_fails_for_good_says_that_the_job_goes_on(
    run_virtually: Run, answer: Any, kind: type[InstantlyError]
) -> None:
    script = Script(job("pending"), answer)

    async def scenario() -> None:
        await client(script).background_jobs.wait(ID)

    with pytest.raises(kind) as caught:
        run_virtually(scenario)
    assert caught.value.__notes__ == [
        f"background_jobs.wait: background job {ID} was waited for; it goes on, and can be waited for again"
    ]


def test_a_job_that_the_api_does_not_know_yet_is_waited_for_a_little(run_virtually: Run) -> None:
    script = Script(404, 404, job("success"))

    async def scenario() -> None:
        await client(script).background_jobs.wait(ID)

    run_virtually(scenario)
    assert script.pauses == [0.5, 0.75]


def test_a_job_that_a_call_returned_may_take_a_moment_to_appear_too(run_virtually: Run) -> None:
    script = Script(404, 404, job("success"))

    async def scenario() -> None:
        pending = models.BackgroundJob.from_dict(job("pending"))
        assert (await client(script).background_jobs.wait(pending)).status == "success"

    run_virtually(scenario)
    assert script.sent == [PATH] * 3


def test_a_job_that_does_not_exist_is_an_error_soon(run_virtually: Run) -> None:
    script = Script(404)

    async def scenario() -> None:
        with pytest.raises(NotFoundError) as caught:
            await client(script).background_jobs.wait(ID)
        assert caught.value.__notes__ == [f"background_jobs.wait: background job {ID} is not known to the API"]

    run_virtually(scenario)
    assert sum(script.pauses) < 6


def test_a_job_that_vanishes_is_an_error_at_once(run_virtually: Run) -> None:
    script = Script(job("pending"), 404)

    async def scenario() -> None:
        with pytest.raises(NotFoundError):
            await client(script).background_jobs.wait(ID)

    run_virtually(scenario)
    assert len(script.sent) == 2


BAD = [None, 7, b"id", ["id"], {"id": ID}, "", "  ", models.BackgroundJob.from_dict({}), models.CustomTag.from_dict({})]


@pytest.mark.parametrize("given", BAD, ids=lambda given: type(given).__name__)
def test_what_is_no_job_is_refused_before_anything_is_sent(run_virtually: Run, given: Any) -> None:
    script = Script(job("success"))
    kind = ValueError if isinstance(given, str) else TypeError

    async def scenario() -> None:
        with pytest.raises(kind, match="job_or_id"):
            await client(script).background_jobs.wait(given)
        with pytest.raises(kind, match="job_or_id"):
            client(script).background_jobs.watch(given)

    run_virtually(scenario)
    assert script.sent == []


@pytest.mark.parametrize("id", [".", ".."])
def test_an_id_that_would_be_another_path_is_refused(run_virtually: Run, id: str) -> None:
    script = Script(job("success"))

    async def scenario() -> None:
        with pytest.raises(ValueError, match="would call another operation"):
            await client(script).background_jobs.wait(id)

    run_virtually(scenario)
    assert script.sent == []


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"timeout": 0}, ValueError),
        ({"timeout": -1}, ValueError),
        ({"timeout": math.nan}, ValueError),
        ({"timeout": "60"}, TypeError),
        ({"timeout": True}, TypeError),
        ({"timeout": httpx.Timeout(5)}, TypeError),
        ({"on_progress": "print"}, TypeError),
    ],
    ids=str,
)
def test_options_that_cannot_be_right_are_refused(
    run_virtually: Run, options: dict[str, Any], kind: type[Exception]
) -> None:
    script = Script(job("success"))

    async def scenario() -> None:
        with pytest.raises(kind, match=next(iter(options))):
            await client(script).background_jobs.wait(ID, **options)

    run_virtually(scenario)
    assert script.sent == []


def test_watching_gives_every_state_and_ends_after_the_last(run_virtually: Run) -> None:
    script = Script(job("pending"), job("in-progress", 50), job("in-progress", 50), job("failed", 50))

    async def scenario() -> None:
        watch = client(script).background_jobs.watch(ID)
        assert repr(watch) == f"<States of background job {ID}>"
        assert [state.status async for state in watch] == ["pending", "in-progress", "failed"]
        assert [state async for state in watch] == []

    run_virtually(scenario)


def test_watching_runs_out_of_time_once_and_for_all(run_virtually: Run) -> None:
    script = Script(job("pending"))

    async def scenario() -> None:
        watch = client(script).background_jobs.watch(ID, timeout=5)
        assert (await anext(watch)).status == "pending"
        for _ in range(2):
            with pytest.raises(WaitTimeoutError, match=r"background_jobs\.watch"):
                await anext(watch)

    run_virtually(scenario)


def test_a_walk_that_was_left_or_interrupted_can_be_gone_on_with(run_virtually: Run) -> None:
    script = Script(job("pending"), 503, job("in-progress", 50), hang, job("success", 100))

    async def scenario() -> None:
        watch = client(script, timeout=None).background_jobs.watch(ID)
        async for state in watch:
            assert state.status == "pending"
            break
        with pytest.raises(ServerError):
            await anext(watch)
        assert (await anext(watch)).progress == 50
        with anyio.move_on_after(60) as scope:
            await anext(watch)
        assert scope.cancelled_caught
        assert (await anext(watch)).progress == 100

    run_virtually(scenario)


def test_a_walk_that_is_interrupted_again_and_again_sees_every_state_all_the_same(run_virtually: Run) -> None:
    script = Script(*[job("in-progress", progress) for progress in range(20)], job("success", 100))
    seen: list[float] = []

    async def scenario() -> None:
        watch = client(script).background_jobs.watch(ID)
        while 100 not in seen:
            with anyio.move_on_after(0.9):
                seen.append((await anext(watch)).progress)

    run_virtually(scenario)
    assert seen == [*range(20), 100]
    assert script.pauses[:3] == [0.5, 0.75, 1.12]
    assert max(script.pauses) == 10


def test_several_tasks_may_share_a_watch(run_virtually: Run) -> None:
    script = Script(*[job("in-progress", progress) for progress in range(10)], job("success", 100))
    seen: list[float] = []

    async def scenario() -> None:
        watch = client(script).background_jobs.watch(ID)

        async def worker() -> None:
            async for state in watch:
                seen.append(state.progress)

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(worker)

    run_virtually(scenario)
    assert seen == [*range(10), 100]
    assert len(script.sent) == 11


def test_a_cancelled_wait_ends_at_once_and_leaves_nothing(run_virtually: Run) -> None:
    script = Script(job("pending"))

    async def scenario() -> None:
        instantly = client(script)
        with anyio.move_on_after(3) as scope:
            await instantly.background_jobs.wait(ID)
        assert scope.cancelled_caught
        calls = len(script.sent)
        await anyio.sleep(100)
        assert len(script.sent) == calls

    run_virtually(scenario)


def test_a_closed_client_ends_a_wait(run_virtually: Run) -> None:
    script = Script(job("pending"))

    async def scenario() -> None:
        instantly = client(script)
        with pytest.raises(APIConnectionError, match="closed"):
            await instantly.background_jobs.wait(ID, on_progress=lambda _: instantly.aclose())

    run_virtually(scenario)
    assert len(script.sent) == 1


def test_a_hook_without_a_next_element_does_not_end_a_wait_as_if_all_were_done(run_virtually: Run) -> None:
    def exhausted(event: object) -> None:
        raise StopAsyncIteration

    async def scenario() -> None:
        with pytest.raises(RuntimeError, match="no next element"):
            await client(Script(job("pending")), hooks=Hooks(on_request=exhausted)).background_jobs.wait(ID)

    run_virtually(scenario)


def test_the_last_response_of_a_wait_can_be_had(run_virtually: Run) -> None:
    script = Script(job("pending"), job("success", 100))

    async def scenario() -> None:
        instantly = client(script)
        response = await instantly.with_raw_response(instantly.background_jobs.wait(ID))
        assert response.parsed.status == "success"

    run_virtually(scenario)


def test_many_waits_at_once_keep_to_the_rate_limit(run_virtually: Run) -> None:
    script = Script(*[job("in-progress")] * 300, job("success"))

    async def scenario() -> None:
        instantly = client(script, rate_limiter=LocalRateLimiter(clock=anyio.current_time))
        async with anyio.create_task_group() as group:
            for _ in range(150):
                group.start_soon(instantly.background_jobs.wait, ID)

    run_virtually(scenario)
    for first in script.times:
        assert sum(first <= time < first + 1 for time in script.times) <= 100
