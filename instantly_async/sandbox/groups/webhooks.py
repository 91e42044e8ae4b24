"""Webhooks: resume, test, list-event-types; the engine keeps them."""

from __future__ import annotations

from ..document.operations import listed
from ..engine.entity import Entity
from ..engine.filters import equal
from ..engine.group import Call, Group
from ..state.clock import timestamp
from ..state.store import Record
from . import audit_logs, webhook_events

_ACTIVE = 1
# Names of this domain lead nowhere (RFC 2606), so deliveries to them fail here, too.
_UNREACHABLE = ".invalid"


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
def test(call: Call) -> Record:
    """How a delivery went. Nothing is sent: it fails where the URL leads nowhere, and works elsewhere."""
    webhook = _webhook(call)
    payload = {
        "timestamp": timestamp(call.store.clock.now()),
        "event_type": webhook.get("event_type") or "all_events",
        "workspace": webhook["organization"],
        **({"campaign_id": webhook["campaign"]} if webhook.get("campaign") else {}),
    }
    if _UNREACHABLE in webhook["target_hook_url"]:
        error = "The host of the webhook was not found"
        webhook_events.record(call.store, webhook, payload, success=False, error_message=error)
        return {"success": False, "message": "Webhook test failed", "error": error}
    webhook_events.record(call.store, webhook, payload, success=True, status_code=200)
    return {"success": True, "message": "Webhook test successful", "status_code": 200}


def _webhook(call: Call) -> Record:
    return call.store["webhooks"].find(call.path["id"])
