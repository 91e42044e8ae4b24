"""The two names of an event: the one that is subscribed to, and the one in its deliveries."""

from __future__ import annotations

from .delivered_event import ALL_EVENTS, CustomLabel, class_of, class_of_subscription


def delivered_name(subscribed: str | None) -> str | None:
    """The `event_type` in what a subscription brings: `email_link_clicked` is delivered as `link_clicked`.

    None where it may be any: for `all_events`, and for a subscription to a custom label (None), whose text it is.

    Args:
        subscribed: The `event_type` of the subscription; None for one to a custom label.

    Returns:
        The `event_type` of deliveries; None where it may be any.
    """
    if subscribed is None or subscribed == ALL_EVENTS:
        return None
    kind = class_of_subscription(subscribed)
    return str(subscribed) if kind is None else kind.delivered_as


def subscription_name(delivered: str) -> str | None:
    """The `event_type` with which one subscribes to what is delivered under a name: the reverse of `delivered_name`.

    None for the text of a custom label, which is subscribed to by `custom_interest_value`.

    Args:
        delivered: The `event_type` of a delivery.

    Returns:
        The `event_type` of the subscription; None for a custom label.
    """
    kind = class_of(delivered)
    return None if issubclass(kind, CustomLabel) else kind.subscribed_as or delivered
