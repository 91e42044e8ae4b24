"""Webhooks: resume, test, list-event-types; the engine keeps them."""

from __future__ import annotations

from ..document.operations import listed
from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.filters import equal
from ..engine.group import Group
from ..state.clock import timestamp
from ..state.notices import Notice
from ..state.store import Record
from ..webhooks.payloads import payload
from ..webhooks.subscriptions import tested_as
from . import audit_logs

_ACTIVE = 1


def _complete(call: Call, webhook: Record) -> None:
    webhook["status"] = _ACTIVE


GROUP = Group(
    (
        Entity(
            table="webhooks",
            path="/api/v2/webhooks",
            filters={"campaign": equal("campaign"), "event_type": equal("event_type")},
            complete=_complete,
            log=audit_logs.log("webhook_id", created=audit_logs.WEBHOOK_CREATED, updated=audit_logs.WEBHOOK_UPDATED),
        ),
    )
)


@GROUP.endpoint("GET /api/v2/webhooks/event-types")
def list_event_types(call: Call) -> Record:
    """The kinds of events, and the workspace's own labels of leads."""
    standard = [
        {"id": name, "label": name.replace("_", " ").title(), "type": "standard"} for name in listed("WebhookEventType")
    ]
    labels = [label["label"] for label in call.store["lead_labels"].values()]
    return {"event_types": [*standard, *({"id": label, "label": label, "type": "custom"} for label in labels)]}


@GROUP.endpoint("POST /api/v2/webhooks/{id}/resume")
def resume(call: Call) -> Record:
    """The webhook, active again."""
    webhook = _webhook(call)
    webhook["status"] = _ACTIVE
    webhook.pop("timestamp_error", None)
    audit_logs.record(call, audit_logs.WEBHOOK_RESUMED, webhook_id=webhook["id"])
    return webhook


@GROUP.endpoint("POST /api/v2/webhooks/{id}/test")
async def test(call: Call) -> Record:
    """How a delivery went that says what kind of events the webhook hears of, and in which campaign."""
    webhook = _webhook(call)
    notice = Notice(
        event_type=tested_as(call.store, webhook),
        time=timestamp(call.store.clock.now()),
        campaign=call.store["campaigns"].get(webhook.get("campaign") or ""),
    )
    delivery = await call.store.deliveries.test(call.store, webhook, payload(call.store.workspace, notice))
    answer: Record = {"success": delivery.error is None, "response_time_ms": delivery.milliseconds}
    if delivery.status is not None:
        answer["status_code"] = delivery.status
    if delivery.error is None:
        return {**answer, "message": "Webhook test successful"}
    return {**answer, "message": "Webhook test failed", "error": delivery.error}


def _webhook(call: Call) -> Record:
    return call.store["webhooks"].find(call.path["id"])
