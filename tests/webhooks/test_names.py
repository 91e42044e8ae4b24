"""What is subscribed to, and what is delivered."""

from __future__ import annotations

import inspect

import pytest

from instantly_async import models, webhooks

BOTH = [
    ("email_link_clicked", "link_clicked"),
    ("reply_received", "reply_received"),
    ("lead_no_show", "lead_no_show"),
    ("supersearch_enrichment_completed", "supersearch_enrichment_completed"),
    ("of_tomorrow", "of_tomorrow"),
]


@pytest.mark.parametrize(("subscribed", "delivered"), BOTH)
def test_each_name_gives_the_other(subscribed: str, delivered: str) -> None:
    assert webhooks.delivered_name(subscribed) == delivered
    assert webhooks.subscription_name(delivered) == subscribed


@pytest.mark.parametrize("subscribed", ["all_events", None])
def test_a_subscription_that_brings_several_names_gives_none(subscribed: str | None) -> None:
    assert webhooks.delivered_name(subscribed) is None


def test_automatic_replies_come_with_all_events_only() -> None:
    assert webhooks.subscription_name("auto_reply_received") == "all_events"


def test_a_label_has_no_name_to_subscribe_to() -> None:
    assert webhooks.subscription_name("Hot lead") is None


def test_a_member_of_an_enum_gives_plain_text() -> None:
    for member in getattr(models, "WebhookEventType", ()):
        assert type(webhooks.delivered_name(member)) in {str, type(None)}


@pytest.mark.parametrize("name", [name for name in webhooks.__all__ if inspect.isclass(getattr(webhooks, name))])
def test_a_class_shows_the_name_by_which_it_is_imported(name: str) -> None:
    assert getattr(webhooks, name).__module__ == "instantly_async.webhooks"
