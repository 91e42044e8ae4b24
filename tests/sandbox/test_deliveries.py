"""Webhooks are delivered in the background: who hears of what, and when it is tried again."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import anyio
import anyio.abc
import anyio.lowlevel
import pytest

from instantly_async import InstantlyClient
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.clock import timestamp
from instantly_async.sandbox.state.notices import Notice
from instantly_async.sandbox.state.store import Record, Store
from instantly_async.sandbox.webhooks.deliveries import MOST_FAILED

from ..loopback import Server
from .receiver import Receiver
from .workspace import SCHEDULE, Run

LEAD = {"email": "mia.chen@northwind.example", "payload": {}}


def happens(sandbox: Sandbox, event_type: str = "email_opened", store: Store | None = None, **facts: Any) -> None:
    notice = Notice(event_type=event_type, time=timestamp(sandbox.clock.now()), **{"lead": LEAD, **facts})
    (store or sandbox.state).notices.append(notice)


def hooked(sandbox: Sandbox, url: str, store: Store | None = None, **fields: Any) -> Record:
    """A webhook, without a call of the API."""
    webhook: Record = {"id": str(uuid.uuid4()), "target_hook_url": url, "event_type": "all_events", **fields}
    (store or sandbox.state)["webhooks"][webhook["id"]] = webhook
    return webhook


def events_of(sandbox: Sandbox) -> list[Record]:
    return list(sandbox.state["webhook_events"].values())


# Who hears of what.


@pytest.mark.parametrize(
    ("subscribed", "heard"),
    [
        ("email_sent", ["email_sent"]),
        ("email_link_clicked", ["link_clicked"]),
        ("reply_received", ["reply_received", "auto_reply_received"]),
        ("all_events", ["email_sent", "link_clicked", "reply_received", "auto_reply_received", "Call back"]),
        (None, ["email_sent", "link_clicked", "reply_received", "auto_reply_received", "Call back"]),
    ],
)
def test_a_webhook_hears_what_it_subscribed_to(receiver: Receiver, subscribed: str | None, heard: list[str]) -> None:
    sandbox = Sandbox(empty=True)
    hooked(sandbox, receiver.url, event_type=subscribed)
    for event_type in ("email_sent", "link_clicked", "reply_received", "auto_reply_received", "Call back"):
        happens(sandbox, event_type)
    sandbox.deliveries.join()
    assert receiver.events == heard


async def test_a_webhook_follows_one_label_alone(receiver: Receiver) -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        label = await instantly.lead_labels.create(label="Call back", interest_status_label="positive")
        for value in (label.interest_status, 1, label.interest_status + 1):
            await instantly.webhooks.create(target_hook_url=receiver.url, custom_interest_value=value)
        lead = await instantly.leads.create(email="new@x.example")
        for status in (label.interest_status, 1, -1):
            await instantly.leads.update_interest_status(lead_email=lead.email or "", interest_value=status)
        await sandbox.deliveries.wait()
        assert receiver.events == ["Call back", "lead_interested"]


async def test_a_webhook_hears_of_its_own_campaign_alone(receiver: Receiver) -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        one, other = [
            await instantly.campaigns.create(name=name, campaign_schedule=SCHEDULE) for name in ("one", "other")
        ]
        await instantly.webhooks.create(target_hook_url=receiver.url, event_type="all_events", campaign=one.id)
        for campaign in (one, other):
            await instantly.leads.create(email=f"new@{campaign.name}.example", campaign=campaign.id)
            await instantly.leads.update_interest_status(
                lead_email=f"new@{campaign.name}.example", interest_value=1, campaign_id=campaign.id
            )
        happens(sandbox, "account_error", lead=None)
        await sandbox.deliveries.wait()
        (delivery,) = receiver.received
        assert (delivery.body["campaign_id"], delivery.body["lead_email"]) == (one.id, "new@one.example")


async def test_workspaces_hear_nothing_of_each_other(receiver: Receiver) -> None:
    async with Sandbox(empty=True) as sandbox:
        other = str(uuid.uuid4())
        for workspace in (None, other):
            instantly = sandbox.client(workspace=workspace)
            await instantly.webhooks.create(
                target_hook_url=f"{receiver.url}/{workspace}", event_type="lead_closed", headers={"X-From": "us"}
            )
        theirs = sandbox.client(workspace=other)
        await theirs.leads.create(email="new@x.example")
        await theirs.leads.update_interest_status(lead_email="new@x.example", interest_value=4)
        await sandbox.deliveries.wait()
        assert [delivery.url for delivery in sandbox.deliveries.sent] == [f"{receiver.url}/{other}"]
        assert receiver.received[0].body["workspace"] == other
        assert events_of(sandbox) == []
        (event,) = [event async for event in theirs.webhook_events.list()]
        assert (event.organization_id, event.success, event.lead_email) == (other, True, "new@x.example")


# In the background.


def test_a_receiver_may_live_in_the_event_loop_that_makes_the_calls(run: Run) -> None:
    received: list[dict[str, Any]] = []

    async def receive(stream: anyio.abc.SocketStream) -> None:
        async with stream:
            request = b""
            while b"}" not in request:
                request += await stream.receive()
            received.append(json.loads(request.partition(b"\r\n\r\n")[2]))
            await stream.send(b"HTTP/1.1 204 No Content\r\n\r\n")

    async def scenario() -> None:
        async with Sandbox(empty=True) as sandbox, anyio.create_task_group() as tasks:
            listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
            tasks.start_soon(listener.serve, receive)
            port = listener.extra(anyio.abc.SocketAttribute.local_port)
            webhook = await sandbox.client().webhooks.create(
                target_hook_url=f"http://localhost:{port}/", event_type="email_opened"
            )
            happens(sandbox)
            await sandbox.deliveries.wait()
            answer = await sandbox.client().webhooks.test(webhook.id)
            assert (answer.success, answer.status_code) == (True, 204)
            assert [body["event_type"] for body in received] == ["email_opened"] * 2
            tasks.cancel_scope.cancel()
        await listener.aclose()

    run(scenario)


def test_deliveries_go_out_when_a_server_does_the_work(receiver: Receiver) -> None:
    async def scenario(sandbox: Sandbox) -> None:
        async with InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly:
            await instantly.webhooks.create(target_hook_url=receiver.url, event_type="lead_interested")
            await instantly.leads.create(email="new@x.example")
            await instantly.leads.update_interest_status(lead_email="new@x.example", interest_value=1)
            sandbox.deliveries.join()
            (event,) = [event async for event in instantly.webhook_events.list()]
            assert event.to_dict()["payload"] == receiver.received[0].body

    with Sandbox(empty=True) as sandbox:
        anyio.run(scenario, sandbox)


def test_a_webhook_gets_deliveries_in_the_order_of_what_happened(receiver: Receiver) -> None:
    sandbox = Sandbox(empty=True)
    hooked(sandbox, receiver.url)
    for number in range(30):
        happens(sandbox, "email_sent", step=number)
    sandbox.deliveries.join()
    assert [body["step"] for _, body in receiver.received] == list(range(30))
    assert sorted(sandbox.state["webhook_events"]) == list(sandbox.state["webhook_events"])


def test_nothing_goes_out_before_all_is_written_down(receiver: Receiver) -> None:
    sandbox = Sandbox(empty=True)
    hooked(sandbox, receiver.url)
    with sandbox._memory.lock:
        for hour in (12, 10, 11):
            sandbox.state.notices.append(Notice(event_type="email_sent", time=f"2026-01-04T{hour}:00:00.000Z"))
        with pytest.raises(TimeoutError):
            sandbox.deliveries.join(timeout=0.01)
        assert receiver.received == []
    sandbox.deliveries.join()
    assert [body["timestamp"][11:13] for _, body in receiver.received] == ["10", "11", "12"]


def test_what_happens_later_is_delivered_when_the_clock_is_there(receiver: Receiver) -> None:
    sandbox = Sandbox(empty=True)
    hooked(sandbox, receiver.url)
    sandbox.state.notices.append(Notice(event_type="email_sent", time="2026-01-05T12:00:00.000Z"))
    sandbox.deliveries.join()
    assert receiver.received == []
    sandbox.clock.advance(hours=24)
    sandbox.deliveries.join()
    assert receiver.events == ["email_sent"]


@pytest.fixture
def hanging() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


def test_whoever_waits_too_long_is_told(hanging: Server, run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox(empty=True) as sandbox:
            hooked(sandbox, f"{hanging.url}/hang")
            happens(sandbox)
            with pytest.raises(TimeoutError, match="under way after 0 seconds"):
                sandbox.deliveries.join(timeout=0)
            with pytest.raises(TimeoutError, match="under way"):
                await sandbox.deliveries.wait(timeout=0.001)

    run(scenario)


async def test_the_thread_ends_with_the_work_and_a_sandbox_that_ended_begins_nothing_more(hanging: Server) -> None:
    sender = "instantly-sandbox-deliveries"
    before = {thread for thread in threading.enumerate() if thread.name == sender}
    async with Sandbox(empty=True) as sandbox:
        hooked(sandbox, f"{hanging.url}/hang")
        happens(sandbox, step=1)
        happens(sandbox, step=2)
        while not hanging.requests:
            await anyio.lowlevel.checkpoint()
        (thread,) = {thread for thread in threading.enumerate() if thread.name == sender} - before
    hanging.stop()
    await sandbox.deliveries.wait()
    thread.join(5)
    assert not thread.is_alive()
    assert [delivery.body["step"] for delivery in sandbox.deliveries.sent] == [1]


def test_a_sandbox_that_is_cleared_has_sent_nothing(receiver: Receiver) -> None:
    sandbox = Sandbox(empty=True)
    hooked(sandbox, receiver.url)
    receiver.status = 500
    happens(sandbox)
    sandbox.deliveries.join()
    assert len(sandbox.deliveries.sent) == 1
    sandbox.deliveries.clear()
    assert sandbox.deliveries.sent == []
    sandbox.clock.advance(hours=1)
    sandbox.deliveries.join()
    assert len(receiver.received) == 1


# What comes of failures.


async def test_a_delivery_that_fails_is_retried_three_times_within_thirty_seconds(receiver: Receiver) -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        hooked(sandbox, receiver.url)
        receiver.status = 500
        happens(sandbox)
        for attempts in (1, 2, 3, 4, 4):
            await sandbox.deliveries.wait()
            assert len(receiver.received) == attempts
            sandbox.clock.advance(seconds=9)
            await sandbox.deliveries.wait()
            assert len(receiver.received) == attempts
            sandbox.clock.advance(seconds=1)
        events = [event async for event in instantly.webhook_events.list()][::-1]
        assert [event.retry_count for event in events] == [0, 1, 2, 3]
        assert [event.will_retry for event in events] == [True, True, True, False]
        assert [event.retry_successful for event in events] == [None, False, False, False]
        assert len({event.retry_group_id for event in events}) == 1
        assert events[0].timestamp_next_retry == events[1].timestamp_created
        assert events[3].timestamp_next_retry is None
        assert {(event.status_code, event.error_message) for event in events} == {
            (500, "Request failed with status code 500")
        }
        assert (events[3].timestamp_created - events[0].timestamp_created).total_seconds() == 30
        assert all(event.response_time_ms is not None and event.response_time_ms >= 0 for event in events)


def test_a_retry_that_succeeds_is_the_last(receiver: Receiver) -> None:
    sandbox = Sandbox(empty=True)
    hooked(sandbox, receiver.url)
    receiver.status = 404
    happens(sandbox)
    sandbox.deliveries.join()
    receiver.status = 201
    sandbox.clock.advance(hours=1)
    sandbox.deliveries.join()
    first, second = events_of(sandbox)
    assert (first["success"], first["will_retry"], "retry_successful" in first) == (False, True, False)
    assert (second["success"], second["will_retry"], second["retry_successful"]) == (True, False, True)
    assert [delivery.status for delivery in sandbox.deliveries.sent] == [404, 201]


def fails_for_good(sandbox: Sandbox, times: int) -> None:
    for _ in range(times):
        happens(sandbox)
        sandbox.deliveries.join()
        sandbox.clock.advance(minutes=1)
        sandbox.deliveries.join()


async def test_a_webhook_whose_deliveries_keep_failing_is_disabled_until_it_is_resumed(receiver: Receiver) -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        webhook = await instantly.webhooks.create(target_hook_url=receiver.url, event_type="email_opened")
        receiver.status = 500
        fails_for_good(sandbox, MOST_FAILED - 1)
        assert (await instantly.webhooks.get(webhook.id)).status == 1
        fails_for_good(sandbox, 1)
        disabled = await instantly.webhooks.get(webhook.id)
        assert disabled.status == -1
        assert disabled.timestamp_error is not None
        received = len(receiver.received)
        happens(sandbox)
        sandbox.deliveries.join()
        assert len(receiver.received) == received == 4 * MOST_FAILED
        resumed = await instantly.webhooks.resume(webhook.id)
        assert (resumed.status, resumed.timestamp_error) == (1, None)
        receiver.status = 200
        happens(sandbox)
        sandbox.deliveries.join()
        assert len(receiver.received) == received + 1
        assert (await instantly.webhooks.get(webhook.id)).status == 1


def test_failures_count_in_a_row_and_for_each_webhook_alone(receiver: Receiver) -> None:
    sandbox = Sandbox(empty=True)
    webhook = hooked(sandbox, receiver.url)
    other = hooked(sandbox, "ftp://elsewhere", event_type="reply_received")
    receiver.status = 500
    fails_for_good(sandbox, MOST_FAILED - 1)
    receiver.status = 200
    happens(sandbox)
    sandbox.deliveries.join()
    receiver.status = 500
    fails_for_good(sandbox, MOST_FAILED - 1)
    assert "status" not in webhook
    assert "status" not in other
    fails_for_good(sandbox, 1)
    assert webhook["status"] == -1
    assert "status" not in other


@pytest.mark.parametrize("act", ["disable", "delete"])
def test_what_waits_for_a_webhook_that_is_gone_is_given_up(receiver: Receiver, act: str) -> None:
    sandbox = Sandbox(empty=True)
    webhook = hooked(sandbox, receiver.url)
    receiver.status = 500
    happens(sandbox)
    sandbox.deliveries.join()
    assert events_of(sandbox)[0]["will_retry"]
    if act == "disable":
        webhook["status"] = -1
    else:
        del sandbox.state["webhooks"][webhook["id"]]
    sandbox.clock.advance(minutes=1)
    sandbox.deliveries.join()
    (event,) = events_of(sandbox)
    assert event["will_retry"] is False
    assert "timestamp_next_retry" not in event
    assert len(receiver.received) == 1


def test_a_day_whose_receiver_is_down_ends_with_a_disabled_webhook_and_the_same_attempts_every_time() -> None:
    def attempts() -> list[tuple[str, int, int]]:
        sandbox = Sandbox(empty=True)
        hooked(sandbox, "http://127.0.0.1:9/")
        for minute in range(0, 60, 10):
            time = f"2026-01-05T10:{minute:02}:00.000Z"
            sandbox.state.notices.append(Notice(event_type="email_sent", time=time, step=minute))
        sandbox.clock.advance(hours=24)
        sandbox.deliveries.join()
        return [
            (event["timestamp_created"], event["payload"]["step"], event["retry_count"]) for event in events_of(sandbox)
        ]

    first = attempts()
    assert [(step, retries) for _, step, retries in first] == [
        (step, retries) for step in (0, 10, 20) for retries in range(4)
    ]
    assert attempts() == first


async def test_events_of_many_deliveries_are_listed_while_others_are_made(receiver: Receiver) -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        hooked(sandbox, receiver.url)
        for number in range(50):
            happens(sandbox, step=number)
            page = await instantly.webhook_events.list(limit=100)
            assert len(page.items) <= number + 1
        await sandbox.deliveries.wait()
        assert (await instantly.webhook_events.get_summary()).successful_events == 50


def test_a_delivery_that_is_under_way_at_a_reset_leaves_nothing_behind() -> None:
    begun, may_end = threading.Event(), threading.Event()

    class Slow(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            begun.set()
            may_end.wait(10)
            self.send_response(500)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        sandbox = Sandbox(empty=True)
        hooked(sandbox, f"http://127.0.0.1:{server.server_port}/")
        happens(sandbox)
        assert begun.wait(10)
        sandbox.reset()
        may_end.set()
        sandbox.deliveries.join()
        sandbox.clock.advance(minutes=5)
        sandbox.deliveries.join()
        server.shutdown()
    assert sandbox.deliveries.sent == []
    assert events_of(sandbox) == []
