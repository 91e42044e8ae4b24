"""The webhooks of the sandbox, their deliveries, and what the audit log says of them."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.models import AuditLogActivityType as Activity
from instantly_async.models import WebhookEventType, WebhookEventTypeFilter
from instantly_async.sandbox.document.operations import _document
from instantly_async.sandbox.state.owners import ORGANIZATION

from .receiver import Receiver

URL = "https://hooks.acme.example/replies"
NOWHERE = "https://hooks.invalid/replies"


async def test_webhooks_are_found_by_campaign_and_by_event(fresh: InstantlyClient) -> None:
    everything = await fresh.webhooks.create(target_hook_url=URL)
    replies = await fresh.webhooks.create(
        target_hook_url=URL, campaign=ORGANIZATION, event_type=WebhookEventType.REPLY_RECEIVED
    )
    assert everything.status == 1
    assert {webhook.id async for webhook in fresh.webhooks.list()} == {everything.id, replies.id}
    assert [webhook.id async for webhook in fresh.webhooks.list(campaign=ORGANIZATION)] == [replies.id]
    event_type = WebhookEventTypeFilter.REPLY_RECEIVED
    assert [webhook.id async for webhook in fresh.webhooks.list(event_type=event_type)] == [replies.id]


async def test_what_is_done_to_webhooks_is_in_the_audit_log(quiet: InstantlyClient) -> None:
    webhook = await quiet.webhooks.create(target_hook_url=URL)
    assert (await quiet.webhooks.update(webhook.id, name="Replies")).name == "Replies"
    assert (await quiet.webhooks.resume(webhook.id)).status == 1
    logged = [entry async for entry in quiet.audit_logs.list()]
    assert [entry.activity_type for entry in logged] == [
        Activity.WEBHOOK_RESUMED,
        Activity.WEBHOOK_UPDATED,
        Activity.WEBHOOK_CREATED,
    ]
    assert {entry.webhook_id for entry in logged} == {webhook.id}
    updated = [entry.id async for entry in quiet.audit_logs.list(activity_type=Activity.WEBHOOK_UPDATED)]
    assert updated == [logged[1].id]
    assert [entry.id async for entry in quiet.audit_logs.list(end_date=logged[1].timestamp)] == [
        entry.id for entry in logged[1:]
    ]
    assert [entry.id async for entry in quiet.audit_logs.list(start_date=logged[0].timestamp)] == [logged[0].id]
    assert [entry.id async for entry in quiet.audit_logs.list(search=ORGANIZATION)] == []


async def test_a_deleted_webhook_is_gone(fresh: InstantlyClient) -> None:
    webhook = await fresh.webhooks.create(target_hook_url=URL)
    await fresh.webhooks.delete(webhook.id)
    for act in (fresh.webhooks.get, fresh.webhooks.test, fresh.webhooks.resume):
        with pytest.raises(NotFoundError):
            await act(webhook.id)


async def test_a_test_of_a_webhook_is_a_delivery(fresh: InstantlyClient, receiver: Receiver) -> None:
    assert (await fresh.webhook_events.get_summary()).to_dict() == {
        "total_events": 0,
        "successful_events": 0,
        "failed_events": 0,
        "success_rate": 0,
        "failure_rate": 0,
    }
    good = await fresh.webhooks.create(target_hook_url=receiver.url, event_type=WebhookEventType.EMAIL_LINK_CLICKED)
    bad = await fresh.webhooks.create(target_hook_url=NOWHERE)
    went_well = await fresh.webhooks.test(good.id)
    assert (went_well.success, went_well.status_code, went_well.error) == (True, 200, None)
    for _ in range(2):
        failed_test = await fresh.webhooks.test(bad.id)
        assert failed_test.success is False
        assert failed_test.error
    failed = [event async for event in fresh.webhook_events.list(success=False)]
    assert [event.webhook_url for event in failed] == [NOWHERE, NOWHERE]
    assert {event.will_retry for event in failed} == {False}
    [delivered] = [event async for event in fresh.webhook_events.list(search=receiver.url)]
    assert delivered.to_dict()["payload"]["event_type"] == "link_clicked"
    assert [body for _, body in receiver.received] == [delivered.to_dict()["payload"]]
    assert (await fresh.webhook_events.get(delivered.id)).to_dict() == delivered.to_dict()
    summary = await fresh.webhook_events.get_summary()
    assert (summary.total_events, summary.successful_events, summary.failed_events) == (3, 1, 2)
    assert (summary.success_rate, summary.failure_rate) == (33.33, 66.67)


async def test_a_test_tells_what_the_receiver_answered(fresh: InstantlyClient, receiver: Receiver) -> None:
    receiver.status = 503
    webhook = await fresh.webhooks.create(target_hook_url=receiver.url, campaign=ORGANIZATION)
    answer = await fresh.webhooks.test(webhook.id)
    assert (answer.success, answer.status_code) == (False, 503)
    assert answer.error == "Request failed with status code 503"
    assert (await fresh.webhooks.get(webhook.id)).status == 1


@pytest.mark.parametrize("subscription", [{"event_type": "all_events"}, {}, {"custom_interest_value": 4711}])
async def test_a_test_of_a_webhook_that_hears_no_one_event_says_that_an_email_was_sent(
    fresh: InstantlyClient, receiver: Receiver, subscription: dict[str, Any]
) -> None:
    webhook = await fresh.webhooks.create(target_hook_url=receiver.url, **subscription)
    assert (await fresh.webhooks.test(webhook.id)).success
    assert receiver.events == ["email_sent"]


async def test_deliveries_are_counted_by_day(fresh: InstantlyClient, receiver: Receiver) -> None:
    webhook = await fresh.webhooks.create(target_hook_url=receiver.url)
    await fresh.webhooks.test(webhook.id)
    [event] = [event async for event in fresh.webhook_events.list()]
    day = event.timestamp_created_date
    summary = await fresh.webhook_events.get_summary_by_date(from_=day, to=day)
    counts = {"total_events": 1, "successful_events": 1, "failed_events": 0, "success_rate": 100}
    assert summary.to_dict() == {"items": [{"date": day.isoformat(), **counts}]}
    assert (await fresh.webhook_events.get_summary_by_date(from_="2027-01-01")).to_dict() == {"items": []}
    assert (await fresh.webhook_events.get_summary(to="2025-01-01")).total_events == 0


async def test_labels_of_the_workspace_are_events_too(fresh: InstantlyClient) -> None:
    before = (await fresh.webhooks.list_event_types()).to_dict()["event_types"]
    assert {"id": "email_sent", "label": "Email Sent", "type": "standard"} in before
    label = await fresh.lead_labels.create(label="Call back", interest_status_label="positive")
    after = (await fresh.webhooks.list_event_types()).to_dict()["event_types"]
    assert after == [*before, {"id": label.label, "label": label.label, "type": "custom"}]


async def test_a_document_that_lists_no_events_any_more_leaves_the_labels(
    fresh: InstantlyClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = await fresh.lead_labels.create(label="Call back", interest_status_label="positive")
    schemas = {
        name: schema for name, schema in _document()["components"]["schemas"].items() if name != "WebhookEventType"
    }
    monkeypatch.setitem(_document()["components"], "schemas", schemas)
    found = (await fresh.webhooks.list_event_types()).to_dict()["event_types"]
    assert {"id": label.label, "label": label.label, "type": "custom"} in found
    assert {event["type"] for event in found} == {"custom"}
