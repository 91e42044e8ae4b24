"""Which webhooks hear of what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import interest

if TYPE_CHECKING:
    from ..state.notices import Notice
    from ..state.store import Record, Store

ALL_EVENTS = "all_events"
USUAL = "email_sent"
DISABLED = -1
# Names of events in deliveries, by the name subscribed to; all others are the same in both places.
_DELIVERED_AS = {
    "email_link_clicked": ("link_clicked",),
    "reply_received": ("reply_received", "auto_reply_received"),
}


def is_active(webhook: Record) -> bool:
    """Whether deliveries are made to a webhook."""
    return bool(webhook.get("status") != DISABLED)


def listeners(store: Store, notice: Notice) -> list[Record]:
    """The active webhooks of a workspace that hear of something."""
    return [webhook for webhook in store["webhooks"].values() if is_active(webhook) and _hears(store, webhook, notice)]


def delivered_as(store: Store, webhook: Record) -> tuple[str, ...]:
    """The names that deliveries to a webhook have for its events, the usual one first."""
    name = _subscribed_to(store, webhook)
    return _DELIVERED_AS.get(name, (name,))


def tested_as(store: Store, webhook: Record) -> str:
    """The name of the event with which a webhook is tested: its usual one, where it has one."""
    name = delivered_as(store, webhook)[0]
    return name if name not in {ALL_EVENTS, ""} else USUAL


def _hears(store: Store, webhook: Record, notice: Notice) -> bool:
    if webhook.get("campaign") is not None and webhook["campaign"] != (notice.campaign or {}).get("id"):
        return False
    names = delivered_as(store, webhook)
    return ALL_EVENTS in names or notice.event_type in names


def _subscribed_to(store: Store, webhook: Record) -> str:
    """The event of a webhook, or the label that it follows; one that names neither hears everything."""
    if (name := webhook.get("event_type")) is not None:
        return str(name)
    status = webhook.get("custom_interest_value")
    return ALL_EVENTS if status is None else interest.event_type(store, status) or ""
