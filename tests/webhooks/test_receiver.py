"""Deliveries are answered with 200 when their events are in safe hands, and never else."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from fastapi import APIRouter, FastAPI
from starlette.applications import Starlette
from starlette.routing import Route

from instantly_async import webhooks
from instantly_async.webhooks import DeliveredEvent, Receiver

from .deliveries import EMAIL_SENT, LEAD_INTERESTED, REPLY_RECEIVED
from .served import served

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
SECRETS = {"X-Hook-Secret": "s3cret"}
HEADERS = {"x-hook-secret": "s3cret"}
UNAVAILABLE = (503, "Service Unavailable")


class Taken(list[DeliveredEvent]):
    """Remembers the events that it is given."""

    async def take(self, event: DeliveredEvent) -> None:
        self.append(event)


def request(**changes: Any) -> dict[str, Any]:
    return {"type": "http", "method": "POST", "headers": [(b"x-hook-secret", b"s3cret")], **changes}


async def answer(receiver: Receiver, *messages: dict[str, Any], **changes: Any) -> tuple[int, str]:
    """What the receiver answers to the messages of one request, without a server between."""
    waiting, sent = list(messages), []

    async def receive() -> dict[str, Any]:
        if not waiting:
            await anyio.sleep_forever()
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    await receiver(request(**changes), receive, send)
    return sent[0]["status"], sent[1]["body"].decode()


def piece(body: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


def client(app: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service")


GIVEN = piece(b'{"event_type": "email_sent"}')


def starlette(receiver: Receiver) -> Any:
    return Starlette(routes=[Route("/hooks/instantly", receiver)])


def fastapi(receiver: Receiver) -> Any:
    return FastAPI(routes=[Route("/hooks/instantly", receiver)])


def fastapi_router(receiver: Receiver) -> Any:
    router, app = APIRouter(routes=[Route("/instantly", receiver)]), FastAPI()
    app.include_router(router, prefix="/hooks")
    return app


def bare(receiver: Receiver) -> Any:
    return receiver


@pytest.mark.parametrize("place", [starlette, fastapi, fastapi_router, bare])
def test_a_delivery_over_http_arrives_as_an_event(place: Callable[[Receiver], Any]) -> None:
    taken = Taken()
    with served(place(Receiver(taken.take, secrets=SECRETS))) as url:
        for body in (EMAIL_SENT, REPLY_RECEIVED):
            response = httpx.post(f"{url}/hooks/instantly", json=body, headers=HEADERS)
            assert (response.status_code, response.text) == (200, "OK")
        assert httpx.post(f"{url}/hooks/instantly", json=EMAIL_SENT).status_code == 401
        assert httpx.get(f"{url}/hooks/instantly", headers=HEADERS).status_code == 405
        assert httpx.post(f"{url}/hooks/instantly", content=b"x" * 2_000_000, headers=HEADERS).status_code == 400
    assert taken == [webhooks.parse(EMAIL_SENT), webhooks.parse(REPLY_RECEIVED)]


def test_nothing_is_lost_and_the_key_tells_what_came_twice_however_often_the_queue_fails() -> None:
    calls, taken = itertools.count(), Taken()

    async def take(event: DeliveredEvent) -> None:
        match next(calls) % 5:
            case 0:
                raise OSError("the queue is away")
            case 1:
                await anyio.sleep_forever()
            case 2:
                taken.append(event)
                raise OSError("the answer of the queue was lost")
            case _:
                taken.append(event)

    bodies = [{**LEAD_INTERESTED, "lead_email": f"{number}@example.com"} for number in range(60)]

    async def deliver(api: httpx.AsyncClient, url: str, body: dict[str, Any]) -> None:
        while (await api.post(url, json=body, headers=HEADERS)).status_code != 200:  # as the API does, without an end
            pass

    async def scenario(url: str) -> None:
        async with httpx.AsyncClient(trust_env=False) as api, anyio.create_task_group() as tasks:
            for body in bodies:
                tasks.start_soon(deliver, api, url, body)

    with served(Receiver(take, secrets=SECRETS, timeout=0.05, max_pending=20)) as url:
        anyio.run(scenario, url)
    assert len(taken) > len(bodies)
    assert {event.key: event.lead_email for event in taken} == {
        webhooks.EventKey.of(body): body["lead_email"] for body in bodies
    }


class TestAnswers:
    def test_a_body_may_come_in_pieces(self, run: Run) -> None:
        taken = Taken()

        async def scenario() -> Any:
            receiver = Receiver(taken.take, secrets=SECRETS)
            return await answer(receiver, piece(b'{"event_type"', more=True), piece(b': "email_sent"}'))

        assert run(scenario) == (200, "OK")
        assert isinstance(taken[0], webhooks.EmailSent)

    @pytest.mark.parametrize(
        ("messages", "changes", "status"),
        [
            ([GIVEN], {"method": "GET"}, 405),
            ([GIVEN], {"headers": []}, 401),
            ([GIVEN], {"headers": [(b"x-hook-secret", b"guess")]}, 401),
            ([piece(b"a private word")], {}, 400),
            ([piece(b"[]")], {}, 400),
            ([piece(b"x" * 100, more=True), piece(b"x")], {}, 413),
        ],
    )
    def test_what_is_no_delivery_is_refused_and_logged_without_its_content(
        self,
        messages: list[dict[str, Any]],
        changes: dict[str, Any],
        status: int,
        run: Run,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        taken = Taken()

        async def scenario() -> Any:
            return await answer(Receiver(taken.take, secrets=SECRETS, max_bytes=100), *messages, **changes)

        assert run(scenario)[0] == status
        assert not taken
        (record,) = caplog.records
        assert record.name == "instantly_async.webhooks"
        assert f"answered with {status}" in record.message
        assert not any(secret in caplog.text for secret in ("s3cret", "guess", "private", "xxx"))

    def test_strangers_are_not_told_the_name_of_the_header_but_the_log_is(
        self, run: Run, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def scenario() -> Any:
            return await answer(Receiver(Taken().take, secrets=SECRETS), GIVEN, headers=[])

        assert run(scenario) == (401, "Unauthorized")
        assert "the header x-hook-secret is missing" in caplog.text

    def test_without_secrets_anybody_may_deliver_but_only_if_that_is_said(self, run: Run) -> None:
        taken = Taken()

        async def scenario() -> Any:
            return await answer(Receiver(taken.take, secrets=None), GIVEN, headers=[])

        assert run(scenario)[0] == 200
        with pytest.raises(TypeError, match="secrets"):
            Receiver(taken.take)  # type: ignore[call-arg]

    def test_of_who_leaves_in_the_middle_nothing_is_taken_and_the_log_says_so(
        self, run: Run, caplog: pytest.LogCaptureFixture
    ) -> None:
        taken = Taken()

        async def scenario() -> Any:
            receiver = Receiver(taken.take, secrets=SECRETS)
            return await answer(receiver, piece(b'{"event_type": "em', more=True), {"type": "http.disconnect"})

        assert run(scenario) == (400, "Bad Request")
        assert not taken
        assert "whoever sent the delivery left before its end" in caplog.text

    def test_a_server_learns_that_there_is_no_lifespan(self, run: Run) -> None:
        async def scenario() -> Any:
            await answer(Receiver(Taken().take, secrets=None), type="lifespan")

        with pytest.raises(NotImplementedError, match="not lifespan"):
            run(scenario)

    def test_a_web_socket_is_refused_without_an_error(self, run: Run) -> None:
        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        async def receive() -> Any:
            await anyio.sleep_forever()

        async def scenario() -> None:
            await Receiver(Taken().take, secrets=None)(request(type="websocket"), receive, send)

        run(scenario)
        assert sent == [{"type": "websocket.close"}]


class TestBackPressure:
    def test_a_full_stream_answers_503_and_takes_the_delivery_when_it_is_sent_again(
        self, run: Run, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def scenario() -> None:
            send, events = anyio.create_memory_object_stream[DeliveredEvent](1)
            receiver = Receiver(send, secrets=None, timeout=0.01)
            async with send, events:
                assert (await answer(receiver, GIVEN))[0] == 200
                assert await answer(receiver, GIVEN) == UNAVAILABLE
                assert "was not read and handed on within 0.01 seconds" in caplog.text
                assert isinstance(await events.receive(), webhooks.EmailSent)
                assert events.statistics().current_buffer_used == 0  # what was refused is not taken as well
                assert (await answer(receiver, GIVEN))[0] == 200

        run(scenario)

    def test_a_reader_that_comes_in_time_is_waited_for(self, run: Run) -> None:
        async def scenario() -> None:
            send, events = anyio.create_memory_object_stream[DeliveredEvent](0)
            async with send, events, anyio.create_task_group() as tasks:
                tasks.start_soon(events.receive)
                assert (await answer(Receiver(send, secrets=None, timeout=60), GIVEN))[0] == 200

        run(scenario)

    def test_a_stream_that_nobody_reads_any_more_answers_503_and_is_logged(
        self, run: Run, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def scenario() -> Any:
            send, events = anyio.create_memory_object_stream[DeliveredEvent](1)
            async with send:
                await events.aclose()
                return await answer(Receiver(send, secrets=None), GIVEN)

        assert run(scenario) == UNAVAILABLE
        assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.WARNING]

    def test_an_error_in_what_takes_events_answers_503_and_is_logged(
        self, run: Run, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def take(event: DeliveredEvent) -> None:
            raise TimeoutError("the queue is away")

        async def scenario() -> Any:
            receiver = Receiver(take, secrets=None)
            assert await answer(receiver, GIVEN) == UNAVAILABLE
            return await answer(receiver, GIVEN)

        assert run(scenario)[0] == 503
        assert "the queue is away" in caplog.text

    def test_there_are_never_more_under_way_than_allowed(self, run: Run, caplog: pytest.LogCaptureFixture) -> None:
        async def scenario() -> None:
            entered, go_on = anyio.Event(), anyio.Event()

            async def take(event: DeliveredEvent) -> None:
                entered.set()
                await go_on.wait()

            receiver = Receiver(take, secrets=None, timeout=60, max_pending=1)
            first: list[tuple[int, str]] = []

            async def deliver() -> None:
                first.append(await answer(receiver, GIVEN))

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(deliver)
                await entered.wait()
                assert await answer(receiver, GIVEN) == UNAVAILABLE
                assert "too many deliveries are under way" in caplog.text
                go_on.set()
            assert first == [(200, "OK")]
            assert (await answer(receiver, GIVEN))[0] == 200

        run(scenario)

    def test_a_body_that_never_ends_is_not_waited_for(self, run: Run) -> None:
        async def scenario() -> Any:
            return await answer(Receiver(Taken().take, secrets=None, timeout=0.01), piece(b"{", more=True))

        assert run(scenario)[0] == 503

    def test_a_cancelled_delivery_leaves_its_place(self, run: Run) -> None:
        async def scenario() -> Any:
            taken = Taken()
            receiver = Receiver(taken.take, secrets=None, timeout=60, max_pending=1)
            with anyio.move_on_after(0.01):
                await answer(receiver)  # whose body does not come
            return await answer(receiver, GIVEN)

        assert run(scenario)[0] == 200


@pytest.mark.parametrize(
    "limits",
    [
        {"timeout": 0},
        {"timeout": float("inf")},
        {"timeout": float("nan")},
        {"max_pending": 0},
        {"max_bytes": 0},
        {"max_bytes": 10_000_001},
        {"secrets": {}},
    ],
)
def test_limits_that_are_none_are_refused(limits: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"timeout and max_pending|secrets"):
        Receiver(Taken().take, **{"secrets": None, **limits})


def test_a_receiver_shows_no_secret() -> None:
    receiver = Receiver(Taken().take, secrets=SECRETS)
    assert "s3cret" not in repr(receiver) + repr(vars(receiver))


def test_a_queue_in_the_place_of_its_put_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="a function, such as the put of a queue, not Queue"):
        Receiver(asyncio.Queue(), secrets=None)  # type: ignore[arg-type]


async def test_the_put_of_a_full_queue_answers_503() -> None:
    queue: asyncio.Queue[DeliveredEvent] = asyncio.Queue(1)
    receiver = Receiver(queue.put, secrets=None, timeout=0.01)
    assert [(await answer(receiver, GIVEN))[0] for _ in range(2)] == [200, 503]
    assert isinstance(queue.get_nowait(), webhooks.EmailSent)
    assert queue.empty()


async def test_a_function_that_is_not_async_may_take_events_and_refuse_them() -> None:
    queue: asyncio.Queue[DeliveredEvent] = asyncio.Queue(1)
    receiver = Receiver(queue.put_nowait, secrets=None)
    assert [(await answer(receiver, GIVEN))[0] for _ in range(2)] == [200, 503]
    assert isinstance(queue.get_nowait(), webhooks.EmailSent)
    assert (await answer(receiver, GIVEN))[0] == 200
